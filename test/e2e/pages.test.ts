/**
 * Every view of the pane and the pages around it, as they are drawn: accessible, readable in a narrow pane, in two languages,
 * by keyboard alone, and with nothing asked of another machine.
 */
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { en } from '../../src/pane/i18n/en';
import { fr } from '../../src/pane/i18n/fr';
import { draftExample } from '../support/api';
import { openPage } from '../support/browser';
import { stage } from '../support/e2e';
import type { Bench } from '../support/workbench';

const here = stage();

/** What axe finds that keeps somebody from using the page. */
async function barriers(frame: Frame): Promise<string[]> {
  // Evaluated, not inserted: the page's policy refuses scripts that are not its own.
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => {
    const { axe: here } = globalThis as unknown as { axe: typeof axe };
    // A frame inside is another page, which has its own turn.
    return (await here.run(document, { iframes: false })).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
}

const paneFrame = (bench: Bench): Frame => {
  const frame = bench.page.frame({ url: /pane-workbench/ });
  if (frame === null) throw new Error('no pane');
  return frame;
};

/** Goes through the pane's views and stops at each. */
async function walk(bench: Bench, stop: (view: string) => Promise<void>): Promise<void> {
  const { pane } = bench;
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  await button(/Olivier Grosjean/).waitFor();
  await stop('sign-in');
  await button('Limites connues').click();
  await pane.getByRole('heading', { name: 'Ce que Paraphe ne peut pas empêcher' }).waitFor();
  await stop('limits');
  await button('Retour').click();
  await bench.signIn(/Nadia Perrin/);
  await pane.getByRole('heading', { name: 'Rien à relire ici' }).waitFor();
  await stop('nothing to review');
  await button('Diagnostic').click();
  await pane.getByRole('heading', { name: 'Diagnostic' }).waitFor();
  await stop('diagnostic');
  await button('Rédiger').click();
  await pane.getByRole('heading', { name: 'Que voulez-vous rédiger' }).waitFor();
  await stop('templates');
  await button('Arrêté temporaire de circulation').click();
  await button('Rédiger le projet').click();
  await stop('form, refused');
  await button(/Remplir avec l’exemple/).first().click(); // prettier-ignore
  await pane.getByText('Toutes les données nécessaires sont là.').waitFor();
  await stop('form, complete');
  await button('Rédiger le projet').click();
  await pane.getByText('Le projet est dans le document.').waitFor();
  await stop('passages');
  await button('Vérifier le document').click();
  await bench.reasons();
  await stop('verdict');
  await bench.openPassage('Motifs de la mesure');
  await stop('passage');
  await button('Corriger').click();
  await stop('correction');
  await button('Annuler').click();
  await button('Rejeter').click();
  await pane.getByRole('dialog', { name: 'Rejeter ce passage' }).waitFor();
  await stop('dialog');
  await pane.getByRole('dialog').getByRole('button', { name: 'Annuler' }).click();
  await bench.approveOpen();
  await stop('approved, another review awaited');
  await bench.handOver(/Olivier Grosjean/);
  await bench.openPassage('Motifs de la mesure');
  await bench.approveOpen();
  await stop('approved');
  await button('Passer à la finalisation').click();
  await bench.finalise();
  await stop('final');
}

describe.each(['light', 'dark'])('the pane, %s', (theme) => {
  test('no view keeps anybody out, or scrolls sideways at 320 pixels', async () => {
    const bench = await here.openBench();
    if (theme === 'dark') await bench.page.getByLabel('Thème sombre').check();
    await bench.narrow();

    const found: Record<string, readonly string[]> = {};
    const seen: string[] = [];
    await walk(bench, async (view) => {
      const frame = paneFrame(bench);
      const { wide, shown } = await frame.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        shown: innerWidth,
      }));
      const faults = await barriers(frame);
      if (wide > shown) faults.push(`${String(wide)} pixels wide in ${String(shown)}`);
      expect(shown).toBe(320);
      if (faults.length > 0) found[view] = faults;
      seen.push(view);
    });
    expect(found).toEqual({});
    expect(seen).toHaveLength(15);
    expect(bench.faults).toEqual([]);
  });
});

test('a view that waits for the server keeps nobody out', async () => {
  const bench = await here.openBench();
  const { pane } = bench;
  await bench.signIn(/Nadia Perrin/);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await bench.page.route('**/templates', async (route) => {
    await held;
    await route.continue();
  });
  await pane.getByRole('button', { name: 'Rédiger' }).click();
  await pane.getByRole('progressbar', { name: 'Chargement…' }).waitFor();
  expect(await barriers(paneFrame(bench))).toEqual([]);
  release();
  await pane.getByRole('button', { name: 'Arrêté temporaire de circulation' }).waitFor();
});

test('the workbench’s own page, and its editor, keep nobody out', async () => {
  const { bytes } = await draftExample(here.url, 'arrete-circulation-temporaire');
  const bench = await here.openBench();
  await bench.openFile(bytes);
  await bench.paragraph('Considérant').waitFor();
  expect(await barriers(bench.page.mainFrame())).toEqual([]);
  await bench.paragraph('Considérant').click();
  await bench.page.getByRole('dialog', { name: 'Texte du paragraphe' }).waitFor();
  expect(await barriers(bench.page.mainFrame())).toEqual([]);
});

/** Every sentence of a catalogue, its numbers of things left out. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

test('in English, nothing of the pane itself is left in French', async () => {
  const english = new Set(sentences(en));
  const french = sentences(fr).filter((text) => text.length > 5 && !english.has(text));
  const { bytes } = await draftExample(here.url, 'arrete-circulation-temporaire');
  const bench = await here.openBench();
  const { pane } = bench;
  const leftovers = async (): Promise<string[]> => {
    const frame = paneFrame(bench);
    expect(await frame.evaluate(() => document.documentElement.lang)).toBe('en');
    // What templates, sources and people say stays in the language of the act.
    const lines = (await frame.evaluate(() => document.body.innerText))
      .split('\n')
      .map((line) => line.trim());
    return french.filter((text) => lines.includes(text));
  };
  await bench.openFile(bytes);
  await pane.getByRole('button', { name: 'English' }).click();
  await pane.getByRole('heading', { name: 'Who are you?' }).waitFor();
  expect(await leftovers()).toEqual([]);
  await bench.signIn(/Olivier Grosjean/);
  await pane.getByRole('heading', { name: '0 of 1' }).or(pane.getByText(/of 1/)).first().waitFor(); // prettier-ignore
  await pane.getByRole('button', { name: 'Check the document' }).click();
  await pane.getByText('has not been reviewed yet').waitFor();
  expect(await leftovers()).toEqual([]);
  await pane.locator('ol button').first().click();
  await pane.getByLabel('I have read this passage and checked the facts.').waitFor();
  expect(await leftovers()).toEqual([]);
  await pane.getByRole('button', { name: 'Draft', exact: true }).click();
  await pane.locator('main li button').first().click();
  await pane.getByRole('button', { name: /^Fill/ }).first().waitFor(); // prettier-ignore
  expect(await leftovers()).toEqual([]);
  await pane.getByRole('button', { name: 'Known limits' }).click();
  expect(await leftovers()).toEqual([]);
  await pane.getByRole('button', { name: 'Français' }).click();
  expect(await paneFrame(bench).evaluate(() => document.documentElement.lang)).toBe('fr');
});

test('a passage is opened, read, approved and finalised without a mouse', async () => {
  const { bytes } = await draftExample(here.url, 'arrete-circulation-temporaire');
  const bench = await here.openBench();
  await bench.openFile(bytes);
  await bench.pane.getByRole('button', { name: /Olivier Grosjean/ }).waitFor();
  const { keyboard } = bench.page;
  const focused = (): Promise<string> =>
    paneFrame(bench).evaluate(() => {
      const here = document.activeElement === document.body ? null : document.activeElement;
      return here?.getAttribute('aria-label') ?? (here as HTMLInputElement | null)?.labels?.[0]?.textContent ?? here?.textContent ?? ''; // prettier-ignore
    });
  /** Tab until that is focused; fails when the whole pane has been gone through. */
  const reach = async (name: string): Promise<void> => {
    for (let turns = 0; turns < 60; turns += 1) {
      if ((await focused()).includes(name)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`${name} cannot be reached`);
  };
  await paneFrame(bench).evaluate(() => (document.querySelector('h1') as HTMLElement).focus());
  await reach('Olivier Grosjean');
  await keyboard.press('Enter');
  await bench.list();
  await reach('Motifs de la mesure');
  await keyboard.press('Enter');
  await bench.pane.getByText('Passage 1 sur 1').waitFor();
  await reach('J’ai lu ce passage');
  await keyboard.press('Space');
  await reach('Approuver');
  await keyboard.press('Enter');
  await bench.pane.getByText('Passage approuvé.').waitFor();
  await reach('Passer à la finalisation');
  await keyboard.press('Enter');
  await reach('Finaliser le document');
  await keyboard.press('Enter');
  await bench.pane.getByRole('dialog').waitFor();
  await reach('Finaliser');
  await keyboard.press('Enter');
  await bench.pane.getByRole('heading', { name: 'Document finalisé' }).waitFor();
});

describe('pages around the pane', () => {
  test.each(['/aide.html', '/help.html'])('%s can be read by everybody', async (path) => {
    const { page, errors, strayRequests } = await openPage(await here.newContext());
    await page.goto(here.url + path);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(
      path === '/aide.html' ? 'fr' : 'en',
    );
    expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(2);
    expect(await barriers(page.mainFrame())).toEqual([]);
    expect([...errors, ...strayRequests]).toEqual([]);
  });

  test('the pane without Microsoft’s script says that Word does not answer', async () => {
    const { page, strayRequests } = await openPage(await here.newContext());
    await page.goto(`${here.url}/pane.html`);
    await page.getByRole('heading', { name: 'Word ne répond pas' }).waitFor();
    await page.getByText('appsforoffice.microsoft.com').waitFor();
    await page.getByRole('button', { name: 'Recommencer' }).waitFor();
    expect(await barriers(page.mainFrame())).toEqual([]);
    expect(strayRequests).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
  });

  test('the pane in a plain browser points to the workbench', async () => {
    const context = await here.newContext();
    const { page } = await openPage(context);
    await page.route('https://appsforoffice.microsoft.com/**', (route) =>
      route.fulfill({
        contentType: 'text/javascript',
        body: 'globalThis.Office = { onReady: () => Promise.resolve({ host: null, platform: null }) };',
      }),
    );
    await page.goto(`${here.url}/pane.html`);
    await page.getByRole('heading', { name: 'Ouvrez Paraphe dans Word' }).waitFor();
    expect(await barriers(page.mainFrame())).toEqual([]);
    await page.getByRole('link', { name: 'Ouvrir l’atelier' }).click();
    await page.getByRole('heading', { name: 'Atelier Paraphe' }).waitFor();
  });

  test('each kind of answer has its policy', async () => {
    const policy = async (path: string): Promise<string> =>
      (await fetch(here.url + path)).headers.get('content-security-policy') ?? '';
    const workbench = await policy('/');
    expect(workbench).toContain("default-src 'none'");
    expect(workbench).toContain("script-src 'self';");
    expect(workbench).toContain("frame-ancestors 'self'");
    const pane = await policy('/pane.html');
    expect(pane).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(pane).toMatch(/frame-ancestors 'self' .*officeapps\.live\.com/);
    // The workbench's pane asks nothing of Microsoft.
    expect(await policy('/pane-workbench.html')).not.toContain('microsoft');
    expect(await policy('/api/v1/agents')).toBe("default-src 'none'; frame-ancestors 'none'");
  });
});
