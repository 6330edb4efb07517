/**
 * The identity file (PARAPHE_IDENTITY, YAML): which providers, and whether local accounts stay. It holds no secret: those come
 * from the environment, or from files that the environment names.
 */
import { parse } from 'yaml';
import { z } from 'zod';
import { zodSentence } from '../../../template/zod-problems';
import { PRESETS, type Preset, type PresetName } from './presets';
import { ALGORITHMS, type ProviderSettings } from './settings';

export interface IdentitySettings {
  /** Local accounts are offered beside the providers. */
  readonly local: boolean;
  readonly providers: readonly ProviderSettings[];
}

/** What holds without an identity file. */
export const LOCAL_ONLY: IdentitySettings = { local: true, providers: [] };

/** The identity file cannot be used. */
export class IdentityFileError extends Error {
  override readonly name = 'IdentityFileError';
  constructor(readonly why: string) {
    super(`Le fichier d’identité (PARAPHE_IDENTITY) est inutilisable\u00A0: ${why}`);
  }
}

const text = z.string().min(1).max(500);
const provider = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/, 'id : lettres minuscules, chiffres, tirets'),
  preset: z.enum(Object.keys(PRESETS) as [PresetName, ...PresetName[]]).default('generic'),
  label: text.max(60).optional(),
  issuer: z.url().optional(),
  /** Entra ID: the directory's identifier. */
  tenant: z.guid().optional(),
  client_id: text,
  public_client: z.boolean().default(false),
  secret_in: z.enum(['post', 'basic']).optional(),
  scopes: z.array(text).min(1).optional(),
  algorithm: z.enum(ALGORITHMS).optional(),
  userinfo: z.enum(['none', 'json', 'signed']).optional(),
  freshness: z.enum(['max-age', 'prompt']).optional(),
  acr: z.array(text).min(1).optional(),
  siret_claim: text.optional(),
  trust_email: z.boolean().optional(),
  clock_skew: z.int().min(0).max(120).default(30),
});
const schema = z.strictObject({
  local: z.boolean().default(true),
  providers: z.array(provider).default([]),
});
type ProviderEntry = z.infer<typeof provider>;

/**
 * @param secret the value of a variable, or the content of the file that `<variable>_FILE` names.
 * @throws IdentityFileError
 */
export function parseIdentityFile(
  content: string,
  secret: (variable: string) => string | undefined,
): IdentitySettings {
  let value: unknown;
  try {
    value = parse(content, { version: '1.2', schema: 'core', uniqueKeys: true, maxAliasCount: 0 });
  } catch {
    throw new IdentityFileError('ce n’est pas du YAML valide.');
  }
  const result = schema.safeParse(value ?? {});
  if (!result.success) throw new IdentityFileError(zodSentence(result.error.issues));
  const { local, providers } = result.data;
  const ids = providers.map(({ id }) => id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice !== undefined) throw new IdentityFileError(`«\u00A0${twice}\u00A0» est donné deux fois.`);
  if (!local && providers.length === 0)
    throw new IdentityFileError('plus personne ne pourrait s’identifier.');
  return { local, providers: providers.map((entry) => settingsOf(entry, secret)) };
}

/** The variable that holds a provider's secret: PARAPHE_OIDC_SECRET_PROCONNECT. */
export const secretVariable = (id: string): string =>
  `PARAPHE_OIDC_SECRET_${id.toUpperCase().replaceAll('-', '_')}`;

function settingsOf(
  entry: ProviderEntry,
  secret: (variable: string) => string | undefined,
): ProviderSettings {
  const preset: Preset = PRESETS[entry.preset];
  const { label, scopes, algorithm, userInfo, freshness, claims } = preset;
  const variable = secretVariable(entry.id);
  const clientSecret = entry.public_client ? undefined : secret(variable);
  if (!entry.public_client && clientSecret === undefined) {
    throw new IdentityFileError(
      `le secret de «\u00A0${entry.id}\u00A0» manque\u00A0: donnez ${variable} ou ${variable}_FILE.`,
    );
  }
  const siretClaim = entry.siret_claim ?? preset.siretClaim;
  return {
    id: entry.id,
    label: entry.label ?? label,
    issuer: issuerOf(entry),
    clientId: entry.client_id,
    ...(clientSecret === undefined ? {} : { clientSecret }),
    secretIn: entry.secret_in ?? preset.secretIn,
    scopes: entry.scopes ?? scopes,
    algorithm: entry.algorithm ?? algorithm,
    userInfo: entry.userinfo ?? userInfo,
    freshness: entry.freshness ?? freshness,
    ...withAcr(claims, entry.acr),
    ...(siretClaim === undefined ? {} : { siretClaim }),
    emailVerified: trustedEmail(entry.trust_email, preset.emailVerified),
    clockSkew: entry.clock_skew,
  };
}

/** What the file says goes before the preset: an administrator who trusts no address unseen is obeyed, also with ProConnect. */
function trustedEmail(
  chosen: boolean | undefined,
  preset: ProviderSettings['emailVerified'],
): ProviderSettings['emailVerified'] {
  if (chosen === undefined) return preset;
  if (chosen) return 'trusted';
  return preset === 'trusted' ? ['email_verified'] : preset;
}

/** Assurance levels are asked for as essential claims, and checked in the answer. */
function withAcr(
  claims: Preset['claims'],
  acr: readonly string[] | undefined,
): Pick<ProviderSettings, 'acr' | 'claims'> {
  if (acr === undefined) return claims === undefined ? {} : { claims };
  const asked = claims?.['id_token'] ?? {};
  return {
    acr,
    claims: { ...claims, id_token: { ...asked, acr: { essential: true, values: acr } } },
  };
}

function issuerOf({ id, preset, issuer, tenant }: ProviderEntry): string {
  if (preset === 'entra-id') {
    if (tenant === undefined)
      throw new IdentityFileError(`«\u00A0${id}\u00A0»\u00A0: tenant est obligatoire.`);
    return issuer ?? `https://login.microsoftonline.com/${tenant}/v2.0`;
  }
  if (issuer === undefined) throw new IdentityFileError(`«\u00A0${id}\u00A0»\u00A0: issuer est obligatoire.`);
  if (!isSafe(new URL(issuer))) {
    throw new IdentityFileError(`«\u00A0${id}\u00A0»\u00A0: l’adresse de l’émetteur doit être en https.`);
  }
  return issuer;
}

/** https, or this very machine, for trials. */
export function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
}

export const isLoopback = (hostname: string): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(hostname);
