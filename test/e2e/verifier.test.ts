/**
 * The page that verifies a seal, opened from disk in a browser without network: each outcome, in French, for who reads and for who
 * listens; and the policy that lets it load and send nothing.
 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openPackage } from '../../src/document/package';
import { removeSeal } from '../../src/document/seal-part';
import { keyRingDocument } from '../../src/journal/key-ring';
import { launchBrowser, openPage, type OpenPage } from '../support/browser';
import { Desk } from '../support/desk';
import { read } from '../support/file';
import { EVENTS, FINALISED, memoryJournal, ringOf } from '../support/journal';
import { publishedKeys, sealedDocument, withSeal } from '../support/sealed';

const PAGE = path.join(__dirname, '../../dist/web/verifier.html');
const folder = mkdtempSync(path.join(tmpdir(), 'paraphe-verifier-'));
const file = (name: string): string => path.join(folder, name);

let browser: Browser;
let context: BrowserContext;
let opened: OpenPage;
let page: Page;
beforeAll(async () => {
  if (!existsSync(PAGE)) throw new Error(`${PAGE} is not there: run "npm run build" first.`);
  const desk = await Desk.open({ authorAlone: true });
  const { bytes, seal } = await sealedDocument(desk, 'arrete-circulation-temporaire');
  const other = await sealedDocument(desk, 'note-service');
  writeFileSync(file('scellé.docx'), bytes);
  const edited = openPackage(bytes);
  const xml = edited.text('word/document.xml').replace(/(<w:t[^>]*>)Considérant/, '$1Estimant');
  edited.setBytes('word/document.xml', new TextEncoder().encode(xml));
  writeFileSync(file('modifié.docx'), edited.save());
  writeFileSync(file('sceau-échangé.docx'), withSeal(bytes, other.seal));
  const salted = seal.replace(
    /("salt":")(.)/,
    (_, before: string, digit: string) => before + (digit === '0' ? '1' : '0'),
  );
  writeFileSync(file('faux.docx'), withSeal(bytes, salted));
  const bare = openPackage(bytes);
  removeSeal(bare);
  writeFileSync(file('sans.docx'), bare.save());
  writeFileSync(file('illisible.docx'), '<img src=x onerror="document.title=1">');
  writeFileSync(file('keys.json'), await publishedKeys(desk));
  // A commune that is no demonstration, by the same functions.
  const { scan } = read(bytes);
  const paragraphs = scan.blocks.map((block) => block.digest.slice(0, 16));
  const journal = memoryJournal([EVENTS.slice(0, 1), [{ ...FINALISED, digest: scan.digest, paragraphs }]]);
  writeFileSync(file('commune.docx'), withSeal(bytes, await journal.seal(1)));
  writeFileSync(file('others.json'), JSON.stringify(keyRingDocument(ringOf())));
  writeFileSync(file('bad.json'), '{}');
  await desk.leave();
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ locale: 'fr-FR', offline: true });
  opened = await openPage(context);
  ({ page } = opened);
  await page.goto(pathToFileURL(PAGE).href);
});
afterEach(async () => {
  await context.close();
  expect(opened.strayRequests).toEqual([]);
});

async function give(document: string, keys?: string): Promise<string> {
  if (keys !== undefined) await page.getByLabel(/clés publiques/).setInputFiles(file(keys));
  await page.getByLabel(/document \(\.docx\)/).setInputFiles(file(document));
  const result = page.getByRole('status');
  await result.getByRole('heading', { name: document }).waitFor();
  return result.innerText();
}

it.each([
  ['scellé.docx', 'keys.json', /✔ Scellé et intact/],
  ['modifié.docx', 'keys.json', /✘ Modifié depuis le scellement[^]*Paragraphe \d+[^]*Estimant/],
  ['sceau-échangé.docx', 'keys.json', /✘ Modifié depuis le scellement/],
  ['faux.docx', 'keys.json', /✘ Sceau non valable/],
  ['scellé.docx', 'others.json', /\? Clé inconnue[^]*Demandez à la collectivité/],
  ['scellé.docx', undefined, /\? Clé inconnue[^]*étape 2/],
  ['sans.docx', 'keys.json', /– Pas de sceau/],
  ['illisible.docx', 'keys.json', /✘ Illisible[^]*n’est pas un document Word/],
] as const)('says of %s with %s what it is', async (document, keys, expected) => {
  const said = await give(document, keys);
  expect(said).toMatch(expected);
  expect(opened.errors).toEqual([]);
  expect(await page.title()).toBe('Vérifier un document scellé – Paraphe');
  if (!said.includes('Scellé et intact')) expect(said).not.toContain('est celui qui a été scellé');
});

it('tells who finalised and reviewed, that it is a demonstration, and what green does not prove', async () => {
  const said = await give('scellé.docx', 'keys.json');
  expect(said).toMatch(/SCEAU DE DÉMONSTRATION/);
  expect(said).toMatch(
    /Finalisé par Olivier Grosjean, directeur général des services, le 21\u00A0novembre 2026/,
  );
  expect(said).toMatch(/approuvé par Olivier Grosjean/);
  // A demonstration is never green.
  expect(await page.locator('.verdict.good').count()).toBe(0);
  expect(await give('commune.docx', 'others.json')).toMatch(/Finalisé par Sylvie Droz, juriste/);
  expect(await page.locator('.verdict.good').innerText()).toBe('✔ Scellé et intact');
  expect(await page.locator('.verdict.unsure').count()).toBe(0);
  expect(await page.locator('main').innerText()).toMatch(
    /Il ne prouve pas[^]*l’acte est légal[^]*clés fournies/,
  );
});

it('refuses keys that are none, and takes both files dropped at once', async () => {
  await page.getByLabel(/clés publiques/).setInputFiles(file('bad.json'));
  await page.getByText('n’est pas la liste des clés publiques').waitFor();
  const files = ['scellé.docx', 'keys.json'].map((name) => ({
    name,
    base64: readFileSync(file(name)).toString('base64'),
  }));
  await page.evaluate((dropped) => {
    const data = new DataTransfer();
    for (const { name, base64 } of dropped)
      data.items.add(new File([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))], name));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
    );
  }, files);
  await page.getByText('✔ Scellé et intact').waitFor();
});

it('may neither load nor send anything, even if its script wanted to', async () => {
  const html = readFileSync(PAGE, 'utf8');
  expect(html).not.toMatch(/<(script|link|img)[^>]+(src|href)=/);
  expect(html).toMatch(/default-src 'none'; script-src 'sha256-/);
  const tried = await page.evaluate(async () => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
      blocked.push(effectiveDirective),
    );
    await fetch('http://127.0.0.1:9/').catch(() => undefined);
    const image = new Image();
    const script = document.createElement('script');
    script.textContent = 'globalThis.intruder = true';
    const failed = new Promise((resolve) => image.addEventListener('error', resolve));
    image.src = 'http://127.0.0.1:9/x.png';
    document.body.append(script);
    await failed;
    return { blocked, intruder: 'intruder' in globalThis };
  });
  expect(tried.intruder).toBe(false);
  expect(tried.blocked).toEqual(expect.arrayContaining(['connect-src', 'img-src', 'script-src-elem']));
});

it('can be used by everybody: axe finds nothing, before and after', async () => {
  for (const [document, keys] of [
    ['commune.docx', 'others.json'],
    ['modifié.docx', 'keys.json'],
    ['scellé.docx', 'keys.json'],
    ['scellé.docx', 'others.json'],
  ] as const) {
    await give(document, keys);
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { axe: here } = globalThis as unknown as { axe: typeof axe };
      return (await here.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
    });
    expect([document, found]).toEqual([document, []]);
  }
});
