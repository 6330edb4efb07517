/**
 * What is peculiar to each kind of provider, so that a configuration file names it and gives only its own values. One entry a
 * kind; the steps to set each of them up are in docs/identity.md.
 */
import type { ProviderSettings } from './settings';

export type Preset = Omit<
  ProviderSettings,
  'id' | 'label' | 'issuer' | 'clientId' | 'clientSecret' | 'clockSkew'
> & { readonly label: string };

const common = {
  secretIn: 'post',
  scopes: ['openid', 'profile', 'email'],
  algorithm: 'RS256',
  userInfo: 'none',
  freshness: 'max-age',
  emailVerified: ['email_verified'],
} as const satisfies Partial<Preset>;

export const PRESETS = {
  /**
   * The tenant's own issuer, never "common" or "organizations". An address in the directory may be anybody's: Entra says in the
   * optional claim `xms_edov` that its domain is verified.
   */
  'entra-id': { ...common, label: 'Microsoft Entra ID', emailVerified: ['email_verified', 'xms_edov'] },
  /**
   * The State's federation: SIRET with every sign-in, signed userinfo, ES256 as registered, `amr` and `auth_time` on request,
   * `prompt=login` but no `max_age`. An unknown parameter is refused. Agents' identity providers vouch for their addresses.
   */
  proconnect: {
    ...common,
    label: 'ProConnect',
    scopes: ['openid', 'email', 'given_name', 'usual_name', 'siret'],
    algorithm: 'ES256',
    userInfo: 'signed',
    claims: { id_token: { amr: { essential: true }, auth_time: { essential: true } } },
    freshness: 'prompt',
    siretClaim: 'siret',
    emailVerified: 'trusted',
  },
  keycloak: { ...common, label: 'Keycloak' },
  generic: { ...common, label: 'OpenID Connect' },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof PRESETS;
