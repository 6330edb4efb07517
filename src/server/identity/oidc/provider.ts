/**
 * One OpenID provider, through `openid-client`: discovery, the address to send the agent to, and the identity that comes back,
 * checked. It knows nothing of accounts. Tokens do not leave this file, but for the ID token that logout needs.
 */
import * as oidc from 'openid-client';
import { RefusalError } from '../../services/refusal';
import { isSafe } from './configuration';
import type { ProviderSettings } from './settings';

/** Who the provider says it is. */
export interface ProvenIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly methods: readonly string[];
  /** ISO 8601, UTC; absent when the provider does not say when the person proved who they are. */
  readonly authTime?: string;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly idToken: string;
}

/** What one sign-in keeps between leaving and coming back. */
export interface Checks {
  readonly state: string;
  readonly nonce: string;
  /** PKCE (RFC 7636). */
  readonly verifier: string;
  /** Seconds: the proof must not be older. */
  readonly maxAge?: number;
}

export interface Provider {
  readonly settings: ProviderSettings;
  /** @throws RefusalError `provider-unreachable` */
  authorizationUrl(redirectUri: string, checks: Checks, more: { readonly login: boolean }): Promise<URL>;
  /**
   * @param answer the address that the provider sent the agent back to, on our own redirect URI.
   * @throws RefusalError `sign-in-failed`, `provider-unreachable`
   */
  exchange(answer: URL, checks: Checks): Promise<ProvenIdentity>;
  /** Where the agent is signed out of the provider; undefined when it has no such place. */
  endSessionUrl(idToken: string, backTo: string, state: string): Promise<URL | undefined>;
}

/** Seconds to wait for an answer of the provider. */
const PATIENCE = 10;
/** Milliseconds: keys and addresses of a provider change rarely, and do change. */
const METADATA_LIFETIME = 3600 * 1000;

/** @param now milliseconds since 1970. */
export function createProvider(settings: ProviderSettings, now: () => number): Provider {
  let known: { readonly at: number; readonly configuration: Promise<oidc.Configuration> } | undefined;

  const configuration = async (): Promise<oidc.Configuration> => {
    if (known === undefined || now() - known.at > METADATA_LIFETIME)
      known = { at: now(), configuration: discover(settings) };
    try {
      return await known.configuration;
    } catch {
      known = undefined;
      throw unreachable(settings);
    }
  };

  return {
    settings,
    async authorizationUrl(redirectUri, { state, nonce, verifier, maxAge }, { login }) {
      return oidc.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope: settings.scopes.join(' '),
        state,
        nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        ...(settings.claims === undefined ? {} : { claims: JSON.stringify(settings.claims) }),
        ...(maxAge === undefined ? {} : { max_age: String(maxAge) }),
        ...(login ? { prompt: 'login' } : {}),
      });
    },

    async exchange(answer, { state, nonce, verifier, maxAge }) {
      const config = await configuration();
      try {
        const tokens = await oidc.authorizationCodeGrant(config, answer, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
          ...(maxAge === undefined ? {} : { maxAge }),
        });
        const claims = tokens.claims();
        const { id_token: idToken } = tokens;
        if (claims === undefined || idToken === undefined) throw new Error('no ID token');
        const about =
          settings.userInfo === 'none'
            ? {}
            : await oidc.fetchUserInfo(config, tokens.access_token, claims.sub);
        return {
          issuer: claims.iss,
          subject: claims.sub,
          methods: Array.isArray(claims['amr']) ? claims['amr'].map(String) : [],
          ...(claims.auth_time === undefined
            ? {}
            : { authTime: new Date(claims.auth_time * 1000).toISOString() }),
          // What is signed for this very sign-in wins over what the provider says of the person.
          claims: { ...about, ...claims },
          idToken,
        };
      } catch (error) {
        throw isNetwork(error) ? unreachable(settings) : failed(settings, error);
      }
    },

    async endSessionUrl(idToken, backTo, state) {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      return oidc.buildEndSessionUrl(config, {
        id_token_hint: idToken,
        post_logout_redirect_uri: backTo,
        state,
      });
    },
  };
}

async function discover(settings: ProviderSettings): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret, secretIn, algorithm, userInfo, clockSkew } = settings;
  const url = new URL(issuer);
  const config = await oidc.discovery(
    url,
    clientId,
    {
      // One algorithm, whatever the token's own header or the provider's metadata say.
      id_token_signed_response_alg: algorithm,
      ...(userInfo === 'signed' ? { userinfo_signed_response_alg: algorithm } : {}),
      [oidc.clockTolerance]: clockSkew,
    },
    clientSecret === undefined
      ? oidc.None()
      : secretIn === 'basic'
        ? oidc.ClientSecretBasic(clientSecret)
        : oidc.ClientSecretPost(clientSecret),
    { timeout: PATIENCE, ...(url.protocol === 'http:' && isSafe(url) ? { execute: [insecure] } : {}) },
  );
  // Signatures are checked even of what comes straight from the provider: TLS may end at somebody's proxy.
  oidc.enableNonRepudiationChecks(config);
  return config;
}

/** Only for a provider on this very machine, which the configuration has checked. */
// oxlint-disable-next-line typescript/no-deprecated -- deprecated to be noticed, not to be removed
const insecure = oidc.allowInsecureRequests;

function isNetwork(error: unknown): boolean {
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return code === 'OAUTH_TIMEOUT' || (error instanceof TypeError && cause !== undefined);
}

function unreachable({ label }: ProviderSettings): RefusalError {
  return new RefusalError(
    'provider-unreachable',
    `${label} ne répond pas\u00A0: réessayez dans quelques minutes, ou identifiez-vous autrement.`,
  );
}

/** The reason stays in `cause`: it may quote a token. */
function failed({ label }: ProviderSettings, cause: unknown): RefusalError {
  const error = new RefusalError(
    'sign-in-failed',
    `L’identification par ${label} n’a pas abouti\u00A0: sa réponse n’est pas valable. Recommencez\u202F; si cela persiste, prévenez votre service informatique.`,
  );
  error.cause = cause;
  return error;
}
