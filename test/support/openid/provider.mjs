// A real OpenID provider (oidc-provider) on this machine, in its own process: it is ESM of a later Node than the tests'. It can be
// told to answer wrongly, with its own keys, once: what a real one never does and an attacker tries.
import { Buffer } from 'node:buffer';
import { createHmac, createPublicKey } from 'node:crypto';
import { createServer } from 'node:http';
import { URLSearchParams } from 'node:url';
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, decodeJwt, importJWK } from 'jose';
import Provider from 'oidc-provider';

const settings = JSON.parse(process.argv[2] ?? '{}');
const { port, algorithm, client, people } = settings;
const issuer = `http://127.0.0.1:${port}`;

const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
const key = { ...(await exportJWK(privateKey)), alg: algorithm, use: 'sig', kid: 'test' };
/** Another key of the same provider, for an algorithm that the client has not registered. */
const otherAlgorithm = algorithm === 'ES256' ? 'RS256' : 'ES256';
const otherPair = await generateKeyPair(otherAlgorithm, { extractable: true });
const otherKey = {
  ...(await exportJWK(otherPair.privateKey)),
  alg: otherAlgorithm,
  use: 'sig',
  kid: 'other',
};
/** How the next answer of the token or userinfo endpoint is spoilt; undefined when it is not. */
let spoil;
/** Parameters of the authorization requests, in order. */
const asked = [];
/** Claims to add to ID tokens, by person. */
let extra = {};

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: client.redirectUris,
      post_logout_redirect_uris: client.signedOutUris,
      token_endpoint_auth_method: 'client_secret_post',
      id_token_signed_response_alg: algorithm,
      ...(client.userinfo === 'signed' ? { userinfo_signed_response_alg: algorithm } : {}),
    },
  ],
  jwks: { keys: [key, otherKey] },
  cookies: { keys: ['a test key'] },
  pkce: { required: () => true },
  // What ProConnect and Entra do: claims of scopes also in the ID token.
  conformIdTokenClaims: false,
  claims: {
    openid: ['sub'],
    email: ['email', 'email_verified'],
    profile: ['name'],
    siret: ['siret'],
    given_name: ['given_name'],
    usual_name: ['usual_name'],
    acr: null,
    amr: null,
    auth_time: null,
  },
  scopes: ['openid', 'email', 'profile', 'siret', 'given_name', 'usual_name'],
  acrValues: ['eidas1', 'eidas2'],
  features: {
    devInteractions: { enabled: false },
    jwtUserinfo: { enabled: true },
    claimsParameter: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      // A person would be asked; the form is sent at once.
      logoutSource: (ctx, form) => {
        ctx.body = `<!doctype html><html lang="en"><title>Sign out</title>${form}<button form="op.logoutForm" name="logout" value="yes">Sign out</button></html>`;
      },
    },
  },
  ttl: { AccessToken: 60, IdToken: 300, Interaction: 600, Session: 3600, Grant: 3600, AuthorizationCode: 30 },
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_ctx, id) =>
    people[id] === undefined
      ? undefined
      : { accountId: id, claims: () => ({ sub: id, ...people[id], ...extra[id] }) },
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({
      clientId: ctx.oidc.client.clientId,
      accountId: ctx.oidc.session.accountId,
    });
    grant.addOIDCScope('openid email profile siret given_name usual_name');
    grant.addOIDCClaims(['auth_time', 'amr', 'acr']);
    await grant.save();
    return grant;
  },
});

async function body(req) {
  const parts = [];
  for await (const part of req) parts.push(part);
  return Buffer.concat(parts).toString();
}

/** A token of the same provider, with other claims. */
const signed = async (claims, header = {}) =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: algorithm, kid: 'test', ...header })
    .sign(await importJWK(key, algorithm));

const without = (claims, name) => Object.fromEntries(Object.entries(claims).filter(([key]) => key !== name));

const SPOILT = {
  audience: (claims) => signed({ ...claims, aud: 'somebody-else' }),
  issuer: (claims) => signed({ ...claims, iss: 'https://elsewhere.example' }),
  expired: (claims) => signed({ ...claims, iat: claims.iat - 7200, exp: claims.iat - 3600 }),
  nonce: (claims) => signed({ ...claims, nonce: 'another-nonce-another-nonce-another-nonce' }),
  'no-nonce': (claims) => signed(without(claims, 'nonce')),
  none: (claims) => new UnsecuredJWT(claims).encode(),
  /** The public key, which everybody has, used as an HMAC secret. */
  confusion: (claims) =>
    hmac(claims, createPublicKey({ key, format: 'jwk' }).export({ type: 'spki', format: 'pem' })),
  /** The client's secret, which is ours: HS256 is a valid choice of OpenID, and refused here. */
  hmac: (claims) => hmac(claims, client.secret),
  'other-key': async (claims) => {
    const other = await generateKeyPair(algorithm);
    return new SignJWT(claims).setProtectedHeader({ alg: algorithm, kid: 'test' }).sign(other.privateKey);
  },
  algorithm: (claims) =>
    new SignJWT(claims).setProtectedHeader({ alg: otherAlgorithm, kid: 'other' }).sign(otherPair.privateKey),
  subject: (claims) => signed({ ...claims, sub: 'somebody-else' }),
  'auth-time': (claims) => signed({ ...claims, auth_time: claims.iat - 7200 }),
  'no-auth-time': (claims) => signed(without(claims, 'auth_time')),
};

function hmac(claims, secret) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ alg: 'HS256', typ: 'JWT', kid: 'test' })}.${part(claims)}`;
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}

provider.use(async (ctx, next) => {
  if (ctx.path === '/auth') asked.push(ctx.query);
  await next();
  if (spoil === undefined) return;
  if (ctx.path === '/token' && SPOILT[spoil] !== undefined && ctx.body?.id_token !== undefined) {
    ctx.body.id_token = await SPOILT[spoil](decodeJwt(ctx.body.id_token));
    spoil = undefined;
  } else if (ctx.path === '/me' && spoil === 'userinfo-unsigned') {
    ctx.body = JSON.stringify(decodeJwt(String(ctx.body)));
    ctx.type = 'application/json';
    spoil = undefined;
  } else if (ctx.path === '/me' && spoil === 'userinfo-forged') {
    const other = await generateKeyPair(algorithm);
    ctx.body = await new SignJWT(decodeJwt(String(ctx.body)))
      .setProtectedHeader({ alg: algorithm, kid: 'test' })
      .sign(other.privateKey);
    ctx.type = 'application/jwt';
    spoil = undefined;
  }
});

const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const oidc = provider.callback();
const server = createServer(async (req, res) => {
  const { pathname } = new URL(req.url, issuer);
  if (pathname === '/test/spoil') {
    spoil = JSON.parse(await body(req)).kind;
    res.end();
  } else if (pathname === '/test/extra') {
    extra = JSON.parse(await body(req));
    res.end();
  } else if (pathname === '/test/asked') {
    res.end(JSON.stringify(asked));
  } else if (pathname.startsWith('/interaction/')) {
    const details = await provider.interactionDetails(req, res);
    if (req.method === 'GET') {
      const buttons = Object.entries(people).map(
        ([id, { email }]) => `<button name="login" value="${escape(id)}">${escape(email ?? id)}</button>`,
      );
      res.setHeader('content-type', 'text/html; charset=utf-8');
      res.end(
        `<!doctype html><html lang="en"><title>Provider</title><h1>Sign in at the provider</h1><form method="post">${buttons.join('')}</form></html>`,
      );
      return;
    }
    const login = new URLSearchParams(await body(req)).get('login');
    await provider.interactionFinished(
      req,
      res,
      login === 'nobody'
        ? { error: 'access_denied' }
        : {
            login: {
              accountId: login,
              amr: ['pwd', 'mfa'],
              acr: details.params.acr ?? 'eidas1',
              remember: true,
            },
          },
      { mergeWithLastSubmission: false },
    );
  } else oidc(req, res);
});
server.listen(port, '127.0.0.1', () => process.stdout.write('ready\n'));
