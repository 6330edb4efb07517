/**
 * From a proven identity to an account of the organisation: known by issuer and subject, else bound at the first sign-in to
 * the account that an administrator has prepared for that verified address. Nobody gets in that nobody expected.
 */
import { RefusalError } from '../../services/refusal';
import type { Organisation } from '../agent';
import type { AccountEvent, RecordIdentity } from '../events';
import type { Account, AccountStore } from '../port';
import type { ProvenIdentity } from './provider';
import type { ProviderSettings } from './settings';

export interface IdentifyPorts {
  readonly accounts: AccountStore;
  readonly organisation: Organisation;
  readonly record: RecordIdentity;
  /** ISO 8601, UTC. */
  readonly now: () => string;
}

/** @throws RefusalError `other-organisation`, `sign-in-failed`, `account-unknown` */
export async function identify(
  ports: IdentifyPorts,
  settings: ProviderSettings,
  identity: ProvenIdentity,
): Promise<Account> {
  const { accounts, organisation } = ports;
  mustBeOurs(settings, identity, organisation);
  mustBeStrong(settings, identity);
  const { issuer, subject } = identity;
  const known = await accounts.findByIdentity(organisation.siret, issuer, subject);
  const account = known ?? (await bound(ports, settings, identity));
  if (account?.state !== 'active') throw noAccount(settings);
  return account;
}

function mustBeOurs(
  { siretClaim, label }: ProviderSettings,
  { claims }: ProvenIdentity,
  ours: Organisation,
): void {
  if (siretClaim === undefined) return;
  const value = claims[siretClaim];
  if (typeof value === 'string' && value.replace(/\s/g, '') === ours.siret) return;
  throw new RefusalError(
    'other-organisation',
    `${label} vous identifie pour une autre collectivité que «\u00A0${ours.name}\u00A0»\u00A0: choisissez celle-ci chez ${label}, ou prévenez votre administrateur.`,
  );
}

function mustBeStrong({ acr, label }: ProviderSettings, { claims }: ProvenIdentity): void {
  if (acr === undefined || acr.includes(String(claims['acr']))) return;
  throw new RefusalError(
    'sign-in-failed',
    `Votre collectivité demande une identification plus forte que celle que ${label} a faite\u00A0: activez un second facteur, puis recommencez.`,
  );
}

/** Binds the identity to the account of its address. Two people cannot both be the first: the store says who was. */
async function bound(
  { accounts, organisation, record, now }: IdentifyPorts,
  { emailVerified }: ProviderSettings,
  { issuer, subject, claims }: ProvenIdentity,
): Promise<Account | undefined> {
  const { email } = claims;
  const verified = emailVerified === 'trusted' || emailVerified.some((name) => isTrue(claims[name]));
  if (typeof email !== 'string' || !verified) return undefined;
  const account = await accounts.findByEmail(organisation.siret, email.trim().toLowerCase());
  if (account?.state !== 'active') return undefined;
  const time = now();
  const agent = { id: account.id, name: account.name };
  const told: AccountEvent = {
    ...{ kind: 'account-changed', organisation: organisation.siret, time },
    ...{ agent, account: agent, change: 'bound' },
  };
  const identity = { issuer, subject, time };
  if (!(await accounts.bind(organisation.siret, account.id, identity, told))) return undefined;
  await record(told);
  return account;
}

/** Entra writes `xms_edov` as a boolean, "1" or 1, depending on its age. */
const isTrue = (value: unknown): boolean =>
  value === true || value === 'true' || value === 1 || value === '1';

function noAccount({ label }: ProviderSettings): RefusalError {
  return new RefusalError(
    'account-unknown',
    `${label} vous a reconnu, mais aucun compte de votre collectivité ne vous attend\u00A0: demandez à votre administrateur de le créer avec votre adresse électronique professionnelle.`,
  );
}
