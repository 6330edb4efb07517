/** An act on any letterhead: what is taken from it, what is left behind, what is never overwritten. */
import { openPackage, REL } from '../../../../src/document/package';
import { descendants, wordAttribute, wordChild, wordChildren } from '../../../../src/document/dom';
import { NS } from '../../../../src/document/package';
import { UnusableLetterheadError } from '../../../../src/document/render/errors';
import { scanDocument } from '../../../../src/document/scan';
import { newPackage } from '../../../../src/document/package';
import { LETTERHEADS } from '../../../support/document/letterheads';
import { defaultLetterhead, renderSample } from '../../../support/document/render';
import { LETTERHEAD_VALUES, ORDER_LEDGER } from '../../../support/document/sample-acts';

const render = (name: string) => {
  const make = LETTERHEADS[name];
  if (!make) throw new Error(name);
  return openPackage(renderSample('order', { letterhead: make() }));
};
const styleNamed = (pkg: ReturnType<typeof render>, name: string) => {
  const [part = ''] = pkg.related(pkg.mainPart, REL.styles);
  const root = pkg.xml(part).documentElement;
  return (root ? wordChildren(root, 'style') : []).filter(
    (style) => wordAttribute(wordChild(style, 'name'), 'val')?.toLowerCase() === name.toLowerCase(),
  );
};

describe.each(Object.keys(LETTERHEADS))('on a letterhead: %s', (name) => {
  test('the act, its marks, its ledger and its watermark are there', () => {
    const scan = scanDocument(render(name));
    expect(scan.marks.map(({ passage, index }) => `${passage}:${index}`)).toEqual(
      ORDER_LEDGER.passages.flatMap(({ id, paragraphs }) => paragraphs.map((_, index) => `${id}:${index}`)),
    );
    expect(scan.ledger).toEqual({ status: 'ok', ledger: ORDER_LEDGER });
    expect(scan.watermark).toBe(true);
    const body = scan.blocks.filter(({ story }) => story === 'body').map(({ text }) => text);
    expect(body).toContain('Arrêté n° 2026-123');
    expect(body.some((text) => /Ancien courrier|Texte du papier/.test(text))).toBe(false);
  });

  test('every style that the body names exists', () => {
    const pkg = render(name);
    const [part = ''] = pkg.related(pkg.mainPart, REL.styles);
    const ids = new Set(
      descendants(pkg.xml(part), NS.w, 'style').map((style) => wordAttribute(style, 'styleId')),
    );
    const named = ['pStyle', 'rStyle', 'tblStyle'].flatMap((element) =>
      descendants(pkg.xml(pkg.mainPart), NS.w, element).map((style) => wordAttribute(style, 'val')),
    );
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    const bases = descendants(pkg.xml(part), NS.w, 'basedOn').map((style) => wordAttribute(style, 'val'));
    expect(bases.filter((id) => !ids.has(id))).toEqual([]);
  });
});

test('a header is created, empty but for the watermark, for each kind of page that lacks one', () => {
  const pkg = render('no headers, first and even pages');
  const section = descendants(pkg.xml(pkg.mainPart), NS.w, 'sectPr')[0];
  const types = section
    ? wordChildren(section, 'headerReference').map((reference) => wordAttribute(reference, 'type'))
    : [];
  expect(types.sort()).toEqual(['default', 'even', 'first']);
});

test('the final section keeps the header that it took over, and no trace of the former letter travels', () => {
  const pkg = render('two sections');
  expect(scanDocument(pkg).blocks.some(({ text }) => text === 'En-tête commun')).toBe(true);
  const everything = pkg.names().map((part) => `${part} ${new TextDecoder().decode(pkg.bytes(part))}`);
  for (const trace of ['secret', 'Ancien', 'Commentaire', 'Note ancienne', 'comments.xml'])
    expect(everything.filter((part) => part.includes(trace))).toEqual([]);
});

test('the letterhead keeps its own definition of a style of ours, and its own use of an id of ours', () => {
  const pkg = render('French Word');
  const [visa, ...others] = styleNamed(pkg, 'Visa');
  expect(others).toEqual([]);
  expect(wordAttribute(visa, 'styleId')).toBe('Visa1');
  expect(wordChild(wordChild(visa, 'rPr'), 'i')).toBeDefined();
  expect(wordAttribute(styleNamed(pkg, 'Chose de la commune')[0], 'styleId')).toBe('Corps');
  expect(wordAttribute(styleNamed(pkg, 'Corps')[0], 'styleId')).toBe('Corps1');
  const used = descendants(pkg.xml(pkg.mainPart), NS.w, 'pStyle').map((style) => wordAttribute(style, 'val'));
  expect(used).toContain('Visa1');
  expect(used).not.toContain('Corps');
});

test('article headings stand on the heading 2 of the letterhead, without its numbers', () => {
  const pkg = render('French Word');
  const heading = styleNamed(pkg, 'Titre d’article')[0];
  expect(wordAttribute(wordChild(heading, 'basedOn'), 'val')).toBe('Titre2');
  expect(wordAttribute(wordChild(wordChild(wordChild(heading, 'pPr'), 'numPr'), 'numId'), 'val')).toBe('0');
});

test('lists do not touch those of the letterhead', () => {
  const pkg = render('French Word');
  const [part = ''] = pkg.related(pkg.mainPart, REL.numbering);
  const root = pkg.xml(part).documentElement;
  const nums = root ? wordChildren(root, 'num').map((num) => wordAttribute(num, 'numId')) : [];
  expect(nums).toEqual(['7', '8', '9', '10']);
  const order = root?.children.map((child) => child.localName) ?? [];
  expect(order.lastIndexOf('abstractNum')).toBeLessThan(order.indexOf('num'));
});

test('the language is French in defaults, default style and settings, whatever the letterhead says', () => {
  const pkg = render('French Word');
  const [styles = ''] = pkg.related(pkg.mainPart, REL.styles);
  const [settings = ''] = pkg.related(pkg.mainPart, REL.settings);
  const tongues = descendants(pkg.xml(styles), NS.w, 'lang').map((lang) => wordAttribute(lang, 'val'));
  expect(new Set(tongues)).toEqual(new Set(['fr-FR']));
  expect(wordAttribute(descendants(pkg.xml(settings), NS.w, 'themeFontLang')[0], 'val')).toBe('fr-FR');
});

test('placeholders are filled, also when Word cut them into runs; those without a value leave nothing behind', () => {
  const texts = scanDocument(render('first and even headers, table')).blocks.map(({ text }) => text);
  expect(texts).toContain('Commune de Valmorin-sur-Loue – mairie');
  expect(texts).toContain('03 81 00 12 34');
  expect(texts.join('\n')).not.toContain('{{');
});

test('a value of several lines keeps them alone in its paragraph, and stands on one line among other words', () => {
  const letterheadValues = {
    ...LETTERHEAD_VALUES,
    'organisation.address': 'Place de la Mairie\n25440 Valmorin',
  };
  const footer = (letterhead: Uint8Array): string[] => {
    const pkg = openPackage(renderSample('order', { letterhead, letterheadValues }));
    return pkg.related(pkg.mainPart, REL.footer).map((part) => pkg.text(part));
  };
  expect(footer(defaultLetterhead()).join('')).toContain(
    'Place de la Mairie, 25440 Valmorin · 03 81 00 12 34',
  );
  const own = openPackage(defaultLetterhead());
  for (const part of own.related(own.mainPart, REL.footer))
    own.setXml(part, own.text(part).replace(' · {{organisation.phone}} · {{organisation.email}}', ''));
  expect(footer(own.save()).join('')).toMatch(/Place de la Mairie<\/w:t><w:br\/><w:t[^>]*>25440 Valmorin/);
});

test('a strict Open XML letterhead is refused in words that help', () => {
  const strict = newPackage();
  const xml = strict.text(strict.mainPart).replace(NS.w, 'http://purl.oclc.org/ooxml/wordprocessingml/main');
  strict.setXml(strict.mainPart, xml);
  expect(() => renderSample('order', { letterhead: strict.save() })).toThrow(UnusableLetterheadError);
});
