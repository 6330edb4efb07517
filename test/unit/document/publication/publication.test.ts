/** The publishable copy: what was hidden stands nowhere in the file, whatever carried it; the rest reads as before. */
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { openPackage, REL, TYPE } from '../../../../src/document/package';
import {
  openForPublication,
  PublicationLeakError,
  writePublishable,
} from '../../../../src/document/publication';
import type { HiddenStretch } from '../../../../src/document/publication';
import { withoutMetadata } from '../../../../src/document/publication/image-metadata';
import { putSeal } from '../../../../src/document/seal-part';
import { scanDocument } from '../../../../src/document/scan';
import { CARRIERS, everythingIn } from '../../../support/docx/carriers';
import { docx, par, run, sdt, tag, textBox } from '../../../support/docx/fixture';
import { richDocument } from '../../../support/docx/rich';

const NAME = 'Solange Bréchemin';
const NOTICE = { documentId: 'doc-1', entry: { log: 'paraphe/x', index: 7 }, hidden: true };

/** The longest name wins where several begin. */
const hider =
  (...names: string[]) =>
  (text: string): HiddenStretch[] =>
    [...text.matchAll(new RegExp(names.join('|'), 'giu'))].map(({ 0: found, index }) => ({
      start: index,
      end: index + found.length,
      mark: '[nom masqué]',
    }));

function published(bytes: Uint8Array, ...names: string[]): Uint8Array {
  const hide = hider(...names);
  return writePublishable(openForPublication(bytes), {
    hideInPlace: (text) => hide(text),
    hide,
    title: `Aide à ${NAME}`,
    notice: NOTICE,
    time: '2026-11-26T10:00:00.000Z',
  });
}

/** Every inflated part as text, with its name; markup taken out and left in. */
function allOf(file: Uint8Array): string {
  return Object.entries(unzipSync(file))
    .flatMap(([name, bytes]) => {
      const utf8 = strFromU8(bytes);
      return [
        name,
        utf8,
        utf8.replace(/<[^>]*>/g, ''),
        strFromU8(bytes, true),
        new TextDecoder('utf-16le').decode(bytes),
      ];
    })
    .join('\n');
}

const textOf = (file: Uint8Array): string =>
  scanDocument(openPackage(file))
    .blocks.map(({ text }) => text)
    .join('\n');

describe('a name that is hidden', () => {
  for (const [carrier, make] of Object.entries(CARRIERS)) {
    test(`leaves nothing behind: ${carrier}`, () => {
      const file = make(`Le dossier de ${NAME} est complet.`);
      if (!/characters/.test(carrier)) expect(everythingIn(file)).toContain(NAME);
      const all = allOf(published(file, NAME));
      expect(all).not.toMatch(/Solange|Bréchemin/);
      expect(all).not.toMatch(/[\u200B\u{E0000}-\u{E007F}]/u);
    });
  }

  test('cut by runs, marks, a break, a link, a text box and an insertion, goes as a whole', () => {
    const pkg = docx({
      body:
        par(run('À M') + run('me Sol', '<w:b/>') + run('ange ') + run('Bréchemin, ici')) +
        par(sdt(tag(1), run('Solange') + '<w:r><w:br/></w:r>' + run('Bréchemin'), 4)) +
        par(`<w:hyperlink r:id="rId40" w:tooltip="${NAME}">${run(NAME)}</w:hyperlink>`) +
        par(run('zone') + textBox(par(run(`${NAME} vit ici`)))) +
        par(
          `<w:ins w:id="1" w:author="${NAME}" w:date="2026-11-02T10:00:00Z">${run(`avec ${NAME}.`)}</w:ins>`,
        ) +
        par(`<w:bookmarkStart w:id="5" w:name="Bréchemin"/>${run('fin')}<w:bookmarkEnd w:id="5"/>`),
    });
    pkg.addRelationship(pkg.mainPart, REL.hyperlink, `mailto:solange.Bréchemin@exemple.fr`, true);
    const file = published(pkg.save(), NAME, 'Solange\nBréchemin', 'Bréchemin');
    expect(allOf(file)).not.toMatch(/Solange|Bréchemin|mailto/i);
    expect(textOf(file)).toContain('À Mme [nom masqué], ici');
    expect(textOf(file)).toContain('[nom masqué] vit ici');
    expect(textOf(file)).toContain('avec [nom masqué].');
  });

  test('stands neither in properties, nor in variables, nor in what the seal and the ledger say', () => {
    const pkg = richDocument();
    putSeal(pkg, 'seal text with Solange');
    pkg.addPart(
      'docProps/core.xml',
      TYPE.coreProperties,
      `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${NAME}</dc:creator></cp:coreProperties>`,
    );
    pkg.addPart(
      'word/settings.xml',
      TYPE.settings,
      `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:docVars><w:docVar w:name="a" w:val="${NAME}"/></w:docVars></w:settings>`,
    );
    pkg.addRelationship(pkg.mainPart, REL.settings, 'word/settings.xml');
    const file = published(pkg.save(), NAME);
    expect(allOf(file)).not.toMatch(/Solange|Bréchemin|urn:paraphe|paraphe:passage/);
    expect(Object.keys(unzipSync(file)).filter((name) => /customXml|comments/.test(name))).toEqual([]);
  });

  test('in a part that cannot be changed, stops everything', () => {
    const pkg = docx({ body: par(run('Voir le plan.')) });
    pkg.declareExtension('emf', 'image/x-emf');
    pkg.setBytes('word/media/plan.emf', new TextEncoder().encode(`EMF ${NAME} `));
    pkg.addRelationship(pkg.mainPart, REL.image, 'word/media/plan.emf');
    expect(() => published(pkg.save(), NAME)).toThrow(PublicationLeakError);
    expect(published(pkg.save(), 'Ernestine')).toBeDefined();
  });
});

test('whatever the runs, the words that stay are those that stood, and none that was hidden is left', () => {
  const word = fc.stringMatching(/^[a-zé]{2,6}$/);
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 3, maxLength: 12 }),
      fc.array(fc.nat(80), { maxLength: 8 }),
      fc.nat(11),
      (words, cuts, at) => {
        const hidden = words[at % words.length] ?? '';
        const text = words.join(' ');
        const edges = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort(
          (a, b) => a - b,
        );
        const runs = edges
          .slice(1)
          .map((end, i) => run(text.slice(edges[i], end), i % 2 === 0 ? '' : '<w:b/>'));
        const exact = (given: string): HiddenStretch[] =>
          [...given.matchAll(new RegExp(`(?<!\\p{L})${hidden}(?!\\p{L})`, 'gu'))].map(({ index }) => ({
            start: index,
            end: index + hidden.length,
            mark: '[·]',
          }));
        const file = writePublishable(openForPublication(docx({ body: par(runs.join('')) }).save()), {
          hideInPlace: exact,
          hide: () => [],
          title: 'Acte',
          notice: NOTICE,
          time: '2026-11-26T10:00:00.000Z',
        });
        const last = textOf(file).split('\n').at(-1);
        expect(last).toBe(words.map((one) => (one === hidden ? '[·]' : one)).join(' '));
      },
    ),
    { numRuns: 40, endOnFailure: true },
  );
});

test('the copy says what it is, claims no seal, and gives no digest that a guess could be checked against', () => {
  const original = docx({ body: par(run(`Aide à ${NAME}`)) }).save();
  const text = textOf(published(original, NAME));
  expect(text).toContain('Version publiable – occultée en application de l’article L. 312-1-2');
  expect(text).toContain('ne porte pas de sceau');
  expect(text).toContain('document doc-1, écriture n° 7');
  expect(text).not.toContain(scanDocument(openPackage(original)).digest);
});

test('what a reader saw is still there: tables, notes, headers, page numbers', () => {
  const file = published(richDocument().save(), NAME);
  const text = textOf(file);
  for (const words of [
    'Commune de Valmorin',
    'Page # sur #',
    'de 8 h à 17 h',
    'Version en vigueur',
    'Texte de la zone',
    'rez-de-chaussée',
  ])
    expect(text).toContain(words);
  expect(scanDocument(openPackage(file)).trackedChanges).toBe(false);
});

test('pictures lose what they say of their author, not a pixel', () => {
  const exif = [0xff, 0xe1, 0x00, 0x08, ...new TextEncoder().encode('Alice!')];
  const jpeg = new Uint8Array([
    0xff,
    0xd8,
    ...exif,
    0xff,
    0xdb,
    0x00,
    0x03,
    0x01,
    0xff,
    0xda,
    0x00,
    0x02,
    0x55,
    0xff,
    0xd9,
    0x41,
  ]);
  expect([...withoutMetadata(jpeg)]).toEqual([
    0xff, 0xd8, 0xff, 0xdb, 0x00, 0x03, 0x01, 0xff, 0xda, 0x00, 0x02, 0x55, 0xff, 0xd9,
  ]);
  const chunk = (type: string, data: string): number[] => [
    0,
    0,
    0,
    data.length,
    ...new TextEncoder().encode(type + data),
    1,
    2,
    3,
    4,
  ];
  const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  const png = new Uint8Array([
    ...head,
    ...chunk('IHDR', 'x'),
    ...chunk('tEXt', 'Alice'),
    ...chunk('IEND', ''),
  ]);
  expect([...withoutMetadata(png)]).toEqual([...head, ...chunk('IHDR', 'x'), ...chunk('IEND', '')]);
  const plain = new Uint8Array([1, 2, 3]);
  expect(withoutMetadata(plain)).toBe(plain);
});
