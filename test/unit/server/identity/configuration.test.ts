/**
 * The identity file: presets, what may be changed of them, secrets from elsewhere, and everything that is refused.
 */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDemonstration, readConfig } from '../../../../src/server/config';
import { parseIdentityFile, secretVariable } from '../../../../src/server/identity/oidc/configuration';

const secret = () => 'a secret';
const one = (yaml: string) => parseIdentityFile(`providers: [{ ${yaml} }]`, secret).providers[0];
const TENANT = '72f988bf-86f1-41af-91ab-2d7cd011db47';

it('knows what is peculiar to ProConnect', () => {
  expect(
    one("id: proconnect, preset: proconnect, issuer: 'https://pc.example/api/v2', client_id: c"),
  ).toMatchObject({
    label: 'ProConnect',
    algorithm: 'ES256',
    userInfo: 'signed',
    siretClaim: 'siret',
    freshness: 'prompt',
    emailVerified: 'trusted',
    clientSecret: 'a secret',
    clockSkew: 30,
    claims: { id_token: { amr: { essential: true }, auth_time: { essential: true } } },
  });
  const strong = one(
    "id: pc, preset: proconnect, issuer: 'https://pc.example', client_id: c, acr: [eidas2, eidas3]",
  );
  expect(strong).toMatchObject({
    acr: ['eidas2', 'eidas3'],
    claims: {
      id_token: { amr: { essential: true }, acr: { essential: true, values: ['eidas2', 'eidas3'] } },
    },
  });
});

it.each([
  ["preset: proconnect, issuer: 'https://pc.example', trust_email: false", ['email_verified']],
  ["preset: proconnect, issuer: 'https://pc.example', trust_email: true", 'trusted'],
  [`preset: entra-id, tenant: ${TENANT}, trust_email: false`, ['email_verified', 'xms_edov']],
  ["issuer: 'https://a.example', trust_email: true", 'trusted'],
])('believes addresses as the file says: %s', (yaml, emailVerified) => {
  expect(one(`id: sso, client_id: c, ${yaml}`)).toMatchObject({ emailVerified });
});

it('makes Entra ID’s issuer of its directory, never of everybody’s', () => {
  expect(one(`id: entra, preset: entra-id, tenant: ${TENANT}, client_id: c`)).toMatchObject({
    issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
    algorithm: 'RS256',
    freshness: 'max-age',
    emailVerified: ['email_verified', 'xms_edov'],
  });
});

it.each([
  ['id: entra, preset: entra-id, client_id: c', /tenant/],
  ['id: entra, preset: entra-id, tenant: common, client_id: c', /tenant/],
  ['id: kc, preset: keycloak, client_id: c', /issuer/],
  ["id: kc, preset: keycloak, issuer: 'http://sso.mairie.example', client_id: c", /https/],
  ["id: kc, issuer: 'https://a.example', client_id: c, algorithm: HS256", /algorithm/],
  ["id: kc, issuer: 'https://a.example', client_id: c, algorithm: none", /algorithm/],
  ["id: kc, issuer: 'https://a.example', client_id: c, clock_skew: 3600", /clock_skew/],
  ["id: kc, issuer: 'https://a.example', client_id: c, client_secret: in the file", /client_secret/],
  ["id: '../x', issuer: 'https://a.example', client_id: c", /id/],
])('refuses %s', (yaml, why) => {
  expect(() => one(yaml)).toThrow(why);
});

it('refuses what is no configuration, and one that would leave everybody outside', () => {
  expect(() => parseIdentityFile('providers: [', secret)).toThrow('YAML');
  expect(() => parseIdentityFile('local: false', secret)).toThrow('plus personne');
  const twice = "{ id: kc, issuer: 'https://a.example', client_id: c }";
  expect(() => parseIdentityFile(`providers: [${twice}, ${twice}]`, secret)).toThrow('deux fois');
  expect(() => parseIdentityFile(`providers: [${twice}]`, () => undefined)).toThrow('PARAPHE_OIDC_SECRET_KC');
  expect(parseIdentityFile('', secret)).toEqual({ local: true, providers: [] });
});

it('takes secrets from the environment, or from the file that it names', () => {
  expect(secretVariable('mairie-entra')).toBe('PARAPHE_OIDC_SECRET_MAIRIE_ENTRA');
  const folder = mkdtempSync(path.join(tmpdir(), 'paraphe-config-'));
  const file = (name: string, content: string): string => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const env = {
    PARAPHE_IDENTITY: file(
      'identity.yaml',
      "providers: [{ id: kc, issuer: 'https://a.example', client_id: c }]",
    ),
    PARAPHE_PUBLIC_URL: 'https://paraphe.mairie.example',
  };
  const named = { ...env, PARAPHE_OIDC_SECRET_KC_FILE: file('secret', 'from a file\n') };
  expect(readConfig(named).identity.providers[0]?.clientSecret).toBe('from a file');
  expect(readConfig({ ...env, PARAPHE_OIDC_SECRET_KC: 'given' }).identity.providers[0]?.clientSecret).toBe(
    'given',
  );
  expect(() => readConfig(env)).toThrow('PARAPHE_OIDC_SECRET_KC');
  expect(() => readConfig({ ...named, PARAPHE_PUBLIC_URL: undefined })).toThrow('PARAPHE_PUBLIC_URL');
  expect(() => readConfig({ ...named, PARAPHE_OIDC_SECRET_KC_FILE: '/nowhere' })).toThrow('/nowhere');
});

it('is a demonstration only on this machine, with the invented commune', () => {
  expect(isDemonstration(readConfig({}))).toBe(true);
  expect(isDemonstration(readConfig({ HOST: '::1', PARAPHE_PUBLIC_URL: 'http://localhost:3000' }))).toBe(
    true,
  );
  for (const env of [
    { PARAPHE_PROFILE: 'commune.yaml' },
    { HOST: '0.0.0.0' },
    { HOST: '192.168.1.4' },
    { PARAPHE_PUBLIC_URL: 'https://paraphe.mairie.example' },
  ])
    expect(isDemonstration(readConfig(env))).toBe(false);
});

it('ends idle sessions after the minutes that the environment says, an hour by default', () => {
  const idle = (value?: string): number =>
    readConfig(value === undefined ? {} : { PARAPHE_SESSION_IDLE_MINUTES: value }).sessionIdle;
  expect([idle(), idle('5'), idle('480')]).toEqual([60, 5, 480].map((minutes) => minutes * 60_000));
  for (const value of ['4', '481', '0', '-1', 'never', '7.5'])
    expect(() => idle(value)).toThrow(/PARAPHE_SESSION_IDLE_MINUTES/);
});
