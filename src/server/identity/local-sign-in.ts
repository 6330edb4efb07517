/**
 * Signing in with a local password, and changing it. A wrong password, a name that nobody has and a revoked account get the
 * same answer after the same work.
 */
import { RefusalError } from '../services/refusal';
import { ISSUERS, type Agent, type Organisation, type SignedIn } from './agent';
import type { AccountEvent } from './events';
import type { LockOut } from './lock-out';
import type { Account, AccountStore } from './port';
import { passwordFault } from './passwords/policy';
import type { PasswordHasher } from './passwords/scrypt';

export interface LocalSignIn {
  /** @throws RefusalError `wrong-credentials`, `too-many-requests` */
  signIn(login: string, password: string, address: string): Promise<{ account: Account; signedIn: SignedIn }>;
  /**
   * Replaces the agent's own password; every session of the agent is closed.
   * @param told entered with the change.
   * @throws RefusalError `wrong-credentials`, `password-refused`, `too-many-requests`
   */
  changePassword(
    agent: Agent,
    passwords: { readonly current: string; readonly next: string },
    address: string,
    told: AccountEvent,
  ): Promise<SignedIn>;
}

export interface LocalSignInPorts {
  readonly accounts: AccountStore;
  readonly lockOut: LockOut;
  readonly hasher: PasswordHasher;
  readonly organisation: Organisation;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

export function createLocalSignIn(ports: LocalSignInPorts): LocalSignIn {
  const { accounts, lockOut, hasher, organisation, now } = ports;

  const check = async (login: string, password: string, address: string): Promise<Account> => {
    const attempt = await lockOut.begin(organisation.siret, login, address);
    const known = await accounts.findByLogin(organisation.siret, login);
    const right = await hasher.verify(password, known?.password);
    if (!right || known?.account.state !== 'active') throw wrongCredentials();
    await attempt.succeed();
    if (hasher.isOutdated(known.password)) {
      const stronger = await hasher.hash(password);
      await accounts.rehash(organisation.siret, known.account.id, known.password, stronger);
    }
    return known.account;
  };
  const signedInAs = (login: string): SignedIn => ({
    issuer: ISSUERS.local,
    subject: login,
    methods: ['pwd'],
    time: now(),
  });

  return {
    async signIn(typed, password, address) {
      const login = normalLogin(typed);
      return { account: await check(login, password, address), signedIn: signedInAs(login) };
    },
    async changePassword(agent, { current, next }, address, told) {
      const account = await accounts.find(organisation.siret, agent.id);
      const login = account?.login;
      if (account === undefined || login === undefined || agent.signedIn.issuer !== ISSUERS.local) {
        throw new RefusalError('forbidden', 'Votre compte n’a pas de mot de passe dans Paraphe.');
      }
      await check(login, current, address);
      const fault =
        next === current
          ? 'Le nouveau mot de passe est le même que l’ancien\u00A0: choisissez-en un autre.'
          : passwordFault(next, [login, account.name, organisation.name]);
      if (fault !== undefined) throw new RefusalError('password-refused', fault);
      const password = { digest: await hasher.hash(next), mustChange: false };
      // Closed in this very instant.
      if (!(await accounts.setPassword(organisation.siret, account.id, password, told)))
        throw wrongCredentials();
      return signedInAs(login);
    },
  };
}

/** As it is stored and compared. */
export const normalLogin = (login: string): string => login.normalize('NFKC').trim().toLowerCase();

function wrongCredentials(): RefusalError {
  return new RefusalError(
    'wrong-credentials',
    'Nom d’utilisateur ou mot de passe incorrect. Vérifiez la saisie, ou demandez un nouveau mot de passe à votre administrateur.',
  );
}
