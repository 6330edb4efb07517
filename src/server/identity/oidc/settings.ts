/**
 * What Paraphe knows of an OpenID provider, once the configuration file and its preset are put together. Values only.
 */

/** Signature algorithms that an ID token may have: asymmetric ones. HS256 would make every holder of the secret an issuer. */
export const ALGORITHMS = ['ES256', 'RS256', 'PS256', 'Ed25519', 'EdDSA'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

export interface ProviderSettings {
  /** In addresses and in the name of the variable that holds the secret: "proconnect". */
  readonly id: string;
  /** On the button. */
  readonly label: string;
  readonly issuer: string;
  readonly clientId: string;
  /** Absent for a public client. */
  readonly clientSecret?: string;
  readonly secretIn: 'post' | 'basic';
  readonly scopes: readonly string[];
  readonly algorithm: Algorithm;
  /** Where e-mail and SIRET are read: in the ID token alone, or also in the provider's answer about the person. */
  readonly userInfo: 'none' | 'json' | 'signed';
  /** The `claims` parameter (OpenID Core 5.5) of every request. */
  readonly claims?: Readonly<Record<string, unknown>>;
  /**
   * How a recent proof is asked for. `max-age`: the provider honours it and answers with `auth_time`. `prompt`: it knows
   * `prompt=login` only, and the time is that of its answer when it gives none.
   */
  readonly freshness: 'max-age' | 'prompt';
  /** Accepted assurance levels; any when absent. */
  readonly acr?: readonly string[];
  /** The claim that must hold the organisation's SIRET; absent: the issuer serves this organisation alone. */
  readonly siretClaim?: string;
  /** Claims that say that the address is verified; `trusted`: the issuer vouches for every address. */
  readonly emailVerified: readonly string[] | 'trusted';
  /** Seconds that the two clocks may differ. */
  readonly clockSkew: number;
}
