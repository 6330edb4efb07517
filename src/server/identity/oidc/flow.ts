/**
 * The way through an OpenID provider and back, in three steps that any process may take: leave (the dialog goes to the
 * provider), come back (the answer is checked here, tokens stay here), redeem (the pane exchanges a one-time code for a
 * session). Whatever the outcome, the pane learns it in the last step only, with the verifier that it alone knows.
 */
import { z } from 'zod';
import { PROBLEM_CODES, type ProblemCode } from '../../api/problems';
import { RefusalError } from '../../services/refusal';
import type { SignedIn } from '../agent';
import type { IdentityStore } from '../port';
import { challengeOf, newSecret, sameSecret, secretHash } from '../secrets';
import { identify, type IdentifyPorts } from './identify';
import { oneTimeOf } from './one-time';
import type { Checks, Provider, ProvenIdentity } from './provider';

/** Which of our pages closes the dialog: the one for Word, or the workbench's. */
export const DIALOG_PAGES = ['word', 'workbench'] as const;
export type DialogPage = (typeof DIALOG_PAGES)[number];

export interface Departure {
  /** SHA-256 of a verifier that the pane keeps, base64url. */
  readonly challenge: string;
  readonly page: DialogPage;
  /** A recent proof is wanted, for somebody who is signed in already. */
  readonly recent: boolean;
  /** A secret that the dialog's browser holds in a cookie. */
  readonly browser: string;
}

export interface Return {
  readonly page: DialogPage;
  /** To be redeemed within a minute. */
  readonly code: string;
}

export interface Redeemed {
  readonly agent: string;
  readonly signedIn: SignedIn;
  readonly idToken: string;
}

export interface OpenIdFlow {
  /** The provider's address. @throws RefusalError `provider-unreachable` */
  leave(provider: Provider, departure: Departure): Promise<URL>;
  /**
   * @param answer the address that the browser came back to.
   * @throws RefusalError `sign-in-expired` when no sign-in was under way; any other outcome waits under the code.
   */
  comeBack(provider: Provider, answer: URL, browser: string | undefined): Promise<Return>;
  /** @throws RefusalError `sign-in-expired`, and whatever the provider's answer was refused for. */
  redeem(code: string, verifier: string): Promise<Redeemed>;
}

export interface OpenIdFlowPorts extends IdentifyPorts {
  readonly oneTime: IdentityStore['oneTime'];
  /** Where providers send agents back to. */
  readonly redirectUri: (provider: string) => string;
  /** Milliseconds: how recent a recent proof is. */
  readonly recent: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/** Milliseconds: time enough to find a telephone. */
const UNDER_WAY = 10 * 60 * 1000;
const CODE = 60 * 1000;
/** What is written when the provider does not say when the person proved who they are: never recent. */
const LONG_AGO = new Date(0).toISOString();

const underWay = z.object({
  kind: z.literal('under-way'),
  provider: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  maxAge: z.number().optional(),
  challenge: z.string(),
  page: z.enum(DIALOG_PAGES),
  browser: z.string(),
  /** A new proof was demanded from the provider. */
  login: z.boolean(),
});
const outcome = z.object({
  kind: z.literal('outcome'),
  challenge: z.string(),
  result: z.union([
    z.object({
      agent: z.string(),
      signedIn: z.object({
        issuer: z.string(),
        subject: z.string(),
        methods: z.array(z.string()).readonly(),
        time: z.string(),
      }),
      idToken: z.string(),
    }),
    z.object({ code: z.enum(PROBLEM_CODES), detail: z.string() }),
  ]),
});

export function createOpenIdFlow(ports: OpenIdFlowPorts): OpenIdFlow {
  const { record, organisation } = ports;
  const departures = oneTimeOf(underWay, ports.oneTime, ports.clock);
  const outcomes = oneTimeOf(outcome, ports.oneTime, ports.clock);

  const refused = async (provider: Provider, code: ProblemCode): Promise<void> =>
    record({
      kind: 'sign-in-refused',
      organisation: organisation.siret,
      time: ports.now(),
      way: provider.settings.id,
      code,
    });

  const judge = async (
    provider: Provider,
    answer: URL,
    checks: Checks,
    login: boolean,
  ): Promise<z.infer<typeof outcome>['result']> => {
    try {
      const identity = await provider.exchange(answer, checks);
      const { id } = await identify(ports, provider.settings, identity);
      return {
        agent: id,
        signedIn: signedInOf(identity, login ? ports.now() : LONG_AGO),
        idToken: identity.idToken,
      };
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      await refused(provider, error.code);
      return { code: error.code, detail: error.message };
    }
  };

  return {
    async leave(provider, { challenge, page, recent, browser }) {
      const state = newSecret();
      const byPrompt = provider.settings.freshness === 'prompt';
      const maxAge = recent && !byPrompt ? { maxAge: Math.floor(ports.recent / 2000) } : {};
      const checks = { nonce: newSecret(), verifier: newSecret(), ...maxAge };
      const login = recent && byPrompt;
      const redirectUri = ports.redirectUri(provider.settings.id);
      const url = await provider.authorizationUrl(redirectUri, { state, ...checks }, { login });
      const departure = {
        provider: provider.settings.id,
        challenge,
        page,
        browser: secretHash(browser),
        login,
      };
      await departures.keep({ kind: 'under-way', ...checks, ...departure }, UNDER_WAY, state);
      return url;
    },

    async comeBack(provider, answer, browser) {
      const state = answer.searchParams.get('state') ?? '';
      const begun = await departures.take(state);
      const mine =
        begun?.provider === provider.settings.id &&
        browser !== undefined &&
        sameSecret(begun.browser, secretHash(browser));
      if (begun === undefined || !mine) {
        await refused(provider, 'sign-in-expired');
        throw expired();
      }
      const { nonce, verifier, maxAge, challenge, page, login } = begun;
      const checks = { state, nonce, verifier, ...(maxAge === undefined ? {} : { maxAge }) };
      const result = await judge(provider, answer, checks, login);
      return { page, code: await outcomes.keep({ kind: 'outcome', challenge, result }, CODE) };
    },

    async redeem(code, verifier) {
      const waiting = await outcomes.take(code);
      if (waiting === undefined || !sameSecret(challengeOf(verifier), waiting.challenge)) throw expired();
      if ('code' in waiting.result) throw new RefusalError(waiting.result.code, waiting.result.detail);
      return waiting.result;
    },
  };
}

function signedInOf({ issuer, subject, methods, authTime }: ProvenIdentity, otherwise: string): SignedIn {
  return { issuer, subject, methods, time: authTime ?? otherwise };
}

function expired(): RefusalError {
  return new RefusalError(
    'sign-in-expired',
    'Cette identification n’est plus valable\u00A0: fermez cette fenêtre, puis recommencez depuis le volet de Paraphe.',
  );
}
