/**
 * A commune of its own in the browser: the first administrator chooses a password and drafts; an agent comes through a real
 * OpenID provider, in a window, and signs in again to finalise.
 */
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createClient } from '../../src/server/client';
import { launchBrowser } from '../support/browser';
import { ADMINISTRATOR_PASSWORD, identityFile } from '../support/commune';
import { freePort } from '../support/free-port';
import { startProvider, type TestProvider } from '../support/openid';
import { startProduct, type RunningProduct } from '../support/product';
import { Bench } from '../support/workbench';

const SIRET = '21250999600006';
let browser: Browser;
let product: RunningProduct;
let provider: TestProvider;
let context: BrowserContext;
beforeAll(async () => {
  const [ours, theirs] = [await freePort(), await freePort()];
  const origin = `http://127.0.0.1:${String(ours)}`;
  const profile = join(mkdtempSync(join(tmpdir(), 'paraphe-e2e-commune-')), 'commune.yaml');
  copyFileSync('assets/demo/profile.yaml', profile);
  provider = await startProvider({
    port: theirs,
    algorithm: 'ES256',
    client: {
      id: 'paraphe',
      secret: 'a-secret-of-the-tests',
      redirectUris: [`${origin}/sign-in/proconnect/callback`],
      signedOutUris: [`${origin}/signed-out`],
      userinfo: 'signed',
    },
    people: {
      luc: { email: 'luc.vernier@mairie.example', siret: SIRET },
      voisine: { email: 'voisine@ailleurs.example', siret: '21250888100001' },
    },
  });
  const identity = identityFile(
    `providers: [{ id: proconnect, preset: proconnect, issuer: '${provider.issuer}', client_id: paraphe }]`,
  );
  [browser, product] = await Promise.all([
    launchBrowser(),
    startProduct({
      PORT: String(ours),
      PARAPHE_PROFILE: profile,
      PARAPHE_PUBLIC_URL: origin,
      PARAPHE_IDENTITY: identity,
      PARAPHE_OIDC_SECRET_PROCONNECT: 'a-secret-of-the-tests',
    }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
  await provider.stop();
});
beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'fr-FR' });
});
afterEach(() => context.close());

const firstPassword = (): string => /mot de passe\s*:\s*(\S+)/.exec(product.output())?.[1] ?? '';

test('the first administrator is shown once, chooses a password, and drafts', async () => {
  // Printed when the server has started, a moment after it answers.
  for (let turns = 0; firstPassword() === '' && turns < 100; turns += 1)
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect(product.output().match(/affiché une seule fois/g)).toHaveLength(1);
  const bench = await Bench.open(context, product.url);
  const { pane } = bench;
  await pane.getByLabel('Nom d’utilisateur').fill('administrateur');
  await pane.getByLabel('Mot de passe').fill(firstPassword());
  await pane.getByRole('button', { name: 'S’identifier' }).click();
  await pane.getByRole('heading', { name: 'Choisissez votre mot de passe' }).waitFor();
  await pane.getByLabel('Mot de passe qui vous a été remis').fill(firstPassword());
  await pane.getByLabel('Nouveau mot de passe', { exact: true }).fill('court');
  await pane.getByLabel('Nouveau mot de passe, une seconde fois').fill('court');
  await pane.getByRole('button', { name: 'Enregistrer' }).click();
  await pane.getByText('au moins 12').first().waitFor();
  await pane.getByLabel('Nouveau mot de passe', { exact: true }).fill(ADMINISTRATOR_PASSWORD);
  await pane.getByLabel('Nouveau mot de passe, une seconde fois').fill(ADMINISTRATOR_PASSWORD);
  await pane.getByRole('button', { name: 'Enregistrer' }).click();
  await pane.getByText('Votre mot de passe est changé.').waitFor();
  await bench.draftExample('Note de service');
  expect(await bench.approveEach()).toBeGreaterThan(0);
  expect(await bench.check()).toEqual([]);
  // Nothing of it is kept in the browser.
  const kept = await bench.page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]);
  expect(kept).toEqual([0, 0, '']);
  // The refused password is said by the server with a status that the browser writes to its console.
  expect(bench.faults.filter((fault) => !/status of (401|422)/.test(fault))).toEqual([]);
});

/** Clicks what opens a window, and goes through the provider in it as that person. */
async function through(page: Page, click: () => Promise<void>, person: RegExp): Promise<void> {
  const [popup] = await Promise.all([page.waitForEvent('popup'), click()]);
  await popup.getByRole('heading', { name: 'Sign in at the provider' }).waitFor();
  await popup.getByRole('button', { name: person }).click();
  if (!popup.isClosed()) await popup.waitForEvent('close');
}

test('an agent comes through the provider’s window, and again to finalise', async () => {
  const administrator = createClient({ baseUrl: product.url });
  await administrator.signInWith({ login: 'administrateur', password: ADMINISTRATOR_PASSWORD });
  await administrator.createAccount({
    name: 'Luc Vernier',
    title: 'chargé de mission',
    role: 'legal-reviewer',
    email: 'luc.vernier@mairie.example',
  });
  const bench = await Bench.open(context, product.url);
  const { page, pane } = bench;
  const enter = () => pane.getByRole('button', { name: 'Continuer avec ProConnect' }).click();

  // Of another organisation: said in the pane, in words.
  await through(page, enter, /voisine/);
  await pane.getByText('ProConnect vous identifie pour une autre collectivité').waitFor();
  await context.clearCookies();

  // The window is closed: nothing happened.
  const [closed] = await Promise.all([page.waitForEvent('popup'), enter()]);
  await closed.getByRole('heading', { name: 'Sign in at the provider' }).waitFor();
  await closed.close();
  await pane.getByRole('button', { name: 'Continuer avec ProConnect', disabled: false }).waitFor();

  await provider.spoil('auth-time');
  await through(page, enter, /luc/);
  await pane.getByText('Luc Vernier, chargé de mission').waitFor();
  await bench.draftExample('Note de service');
  await bench.approveEach();
  expect(await bench.check()).toEqual([]);

  // The proof of two hours ago opened the session; it is too old for this.
  await pane.getByRole('button', { name: 'Finaliser le document' }).click();
  await pane.getByRole('button', { name: 'Finaliser', exact: true }).click();
  const again = pane.getByRole('dialog', { name: 'Identifiez-vous de nouveau pour finaliser' });
  await again.waitFor();
  await through(page, () => again.getByRole('button', { name: 'S’identifier de nouveau' }).click(), /luc/);
  await pane.getByRole('heading', { name: 'Document finalisé' }).waitFor();
  expect((await provider.asked()).at(-1)).toMatchObject({ prompt: 'login' });
}, 180_000);
