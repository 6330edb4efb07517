/** What stands in the body of a rendered act: roles, lists, tables, marks, what keeps together; and that it is accessible. */
import type { Element } from 'slimdom';
import { PARAGRAPH_ROLES } from '../../../../src/act/act';
import type { Act } from '../../../../src/act/act';
import { descendants, wordAttribute, wordChild } from '../../../../src/document/dom';
import { NS, openPackage, REL } from '../../../../src/document/package';
import type { DocxPackage } from '../../../../src/document/package';
import { MissingPassageError, UnknownPassageError } from '../../../../src/document/render/errors';
import { documentState } from '../../../support/docx/document-state';
import { ROLE_STYLES } from '../../../../src/document/render/style-table';
import { scanDocument } from '../../../../src/document/scan';
import { renderSample, sampleInput, SAMPLE_NAMES } from '../../../support/document/render';
import {
  DETOUR,
  ledgerOf,
  ledgerPassage,
  ORDER,
  ORDER_LEDGER,
  p,
  passageId,
} from '../../../support/document/sample-acts';

const open = (name: (typeof SAMPLE_NAMES)[number], act?: Act): DocxPackage =>
  openPackage(renderSample(name, act ? { act, ledger: ledgerOf([]) } : {}));
const paragraphs = (pkg: DocxPackage): Element[] => descendants(pkg.xml(pkg.mainPart), NS.w, 'p');
const wordsOf = (element: Element): string =>
  descendants(element, NS.w, 't')
    .map((text) => text.textContent ?? '')
    .join('');
const propertyOf = (paragraph: Element | undefined, name: string): Element | undefined =>
  wordChild(wordChild(paragraph, 'pPr'), name);
const find = (pkg: DocxPackage, words: string): Element | undefined =>
  paragraphs(pkg).find((paragraph) => wordsOf(paragraph).startsWith(words));
const bare = (act: Partial<Act>): Act => ({
  ...ORDER,
  preface: [],
  authority: [],
  citations: [],
  recitals: [],
  formula: [],
  articles: [],
  conclusions: [],
  ...act,
});

test('each role has a style of its own, and each style a name of its own', () => {
  const styles = PARAGRAPH_ROLES.map((role) => ROLE_STYLES[role]);
  expect(new Set(styles.map(({ name }) => name.toLowerCase())).size).toBe(PARAGRAPH_ROLES.length);
  expect(new Set(styles.map(({ id }) => id.toLowerCase())).size).toBe(PARAGRAPH_ROLES.length);
  for (const { name } of styles) expect(name).not.toMatch(/[,;]/);
});

test('a paragraph wears the style of its role, and its words are as given', () => {
  const act = bare({ body: PARAGRAPH_ROLES.map((role) => p(role, `${role} <&> "é’"\u00a0;`)) });
  const pkg = open('order', act);
  for (const role of PARAGRAPH_ROLES) {
    const paragraph = find(pkg, `${role} <&>`);
    expect(wordAttribute(propertyOf(paragraph, 'pStyle'), 'val')).toBe(ROLE_STYLES[role].id);
    expect(paragraph ? wordsOf(paragraph) : '').toBe(`${role} <&> "é’"\u00a0;`);
  }
});

test('strong words are bold, line ends are breaks, forbidden characters go', () => {
  const content = [{ text: 'Objet : ', strong: true as const }, { text: 'ligne 1\nligne 2\u0000\ud800' }];
  const pkg = open('order', bare({ body: [{ type: 'paragraph', role: 'body', content }] }));
  const runs = descendants(pkg.xml(pkg.mainPart), NS.w, 'r');
  expect(runs.map(wordsOf)).toEqual(['Objet : ', 'ligne 1ligne 2']);
  expect(runs.map((run) => descendants(run, NS.w, 'b').length)).toEqual([1, 0]);
  expect(runs.map((run) => descendants(run, NS.w, 'br').length)).toEqual([0, 1]);
});

test('each enumeration starts again at 1, bullets share one list, and neither writes its sign as text', () => {
  const pkg = open('order');
  const numbers = paragraphs(pkg).map((paragraph) => ({
    num: wordAttribute(wordChild(propertyOf(paragraph, 'numPr'), 'numId'), 'val'),
    words: wordsOf(paragraph),
  }));
  const lists = numbers.filter(({ num }) => num !== undefined);
  expect(lists.map(({ num }) => num)).toEqual(['1', '1', '1', '2', '2', '3', '3']);
  for (const { words } of lists) expect(words).toMatch(/^[a-zé]/);
  const [part = ''] = pkg.related(pkg.mainPart, REL.numbering);
  expect(descendants(pkg.xml(part), NS.w, 'startOverride')).toHaveLength(2);
  expect(descendants(pkg.xml(part), NS.w, 'lvlText').map((text) => wordAttribute(text, 'val'))).toEqual([
    '–',
    '%1°',
  ]);
});

test('a table has a header row that repeats, rows that stay whole, a caption that stays with it, alignments', () => {
  const pkg = open('deliberation');
  const [table] = descendants(pkg.xml(pkg.mainPart), NS.w, 'tbl');
  if (!table) throw new Error('no table');
  const rows = descendants(table, NS.w, 'tr');
  expect(rows.map((row) => descendants(row, NS.w, 'tblHeader').length)).toEqual([1, 0, 0, 0]);
  expect(rows.map((row) => descendants(row, NS.w, 'cantSplit').length)).toEqual([1, 1, 1, 1]);
  expect(rows.map((row) => descendants(row, NS.w, 'tc').length)).toEqual([3, 3, 3, 3]);
  expect(descendants(table, NS.w, 'jc').map((jc) => wordAttribute(jc, 'val'))).toEqual(
    rows.flatMap(() => ['center', 'right']),
  );
  const widths = descendants(table, NS.w, 'gridCol').map((column) => Number(wordAttribute(column, 'w')));
  expect(widths.reduce((a, b) => a + b, 0)).toBe(11906 - 2 * 1418);
  expect(wordsOf(table.previousElementSibling as Element)).toBe('Tableau des effectifs au 1er janvier 2027');
});

test('the room for a signature stands above a name, never between what a deputy signs for and the duty', () => {
  const lines = [
    'Pour le maire et par délégation,',
    'La deuxième adjointe,',
    'Claire ROY',
    'Le secrétaire,',
    'Luc BLANC',
  ];
  const pkg = open('order', bare({ conclusions: lines.map((line) => p('signature', line)) }));
  const roomy = paragraphs(pkg).filter(
    (paragraph) => wordAttribute(propertyOf(paragraph, 'spacing'), 'before') === '740',
  );
  expect(roomy.map(wordsOf)).toEqual(['Claire ROY', 'Luc BLANC']);
});

test('a signature never stands alone on a page, nor a list without what announces it', () => {
  const pkg = open('order');
  const keeps = (words: string): string | undefined => {
    const keep = propertyOf(find(pkg, words), 'keepNext');
    return keep ? (wordAttribute(keep, 'val') ?? 'on') : undefined;
  };
  expect(keeps('Le présent arrêté peut')).toBe('on');
  expect(keeps('Le maire,')).toBeUndefined(); // its style keeps it
  expect(keeps('Hélène CARREZ')).toBe('0');
  expect(keeps('L’interdiction ne s’applique pas')).toBe('on');
  expect(ROLE_STYLES.signature.paragraph).toContain('<w:keepNext/>');
  expect(ROLE_STYLES['place-date'].paragraph).toContain('<w:keepNext/>');
  expect(ROLE_STYLES['article-heading'].paragraph).toContain('<w:keepNext/>');
});

test.each(SAMPLE_NAMES)('no empty paragraph serves as space: %s', (name) => {
  const empty = paragraphs(open(name)).filter((paragraph) => wordsOf(paragraph) === '');
  expect(empty).toEqual([]);
});

test('a passage is one control a paragraph, run level, with tag, title, colour and draft look, all of its words in it', () => {
  const pkg = open('order');
  const controls = descendants(pkg.xml(pkg.mainPart), NS.w, 'sdt');
  expect(controls).toHaveLength(3);
  for (const control of controls) {
    const paragraph = control.parentElement as Element;
    expect(paragraph.localName).toBe('p');
    expect(paragraph.children.map((child) => child.localName)).toEqual(['pPr', 'sdt']);
    const properties = wordChild(control, 'sdtPr');
    expect(wordAttribute(wordChild(properties, 'alias'), 'val')).toBe('Paraphe – à relire');
    expect(properties?.children.map((child) => child.localName)).toEqual([
      'rPr',
      'alias',
      'tag',
      'id',
      'color',
      'appearance',
    ]);
    for (const run of descendants(control, NS.w, 'r'))
      expect(wordAttribute(wordChild(wordChild(run, 'rPr'), 'rStyle'), 'val')).toBe('PassageGenere');
  }
  const ids = controls.map((control) => wordAttribute(wordChild(wordChild(control, 'sdtPr'), 'id'), 'val'));
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(Number(id)).toBeGreaterThan(0);
});

test('title, language, author, date and state are in the properties', () => {
  const pkg = open('order');
  const [core = ''] = pkg.related('', REL.coreProperties);
  const text = pkg.text(core);
  for (const piece of [
    '<dc:title>Arrêté n° 2026-123 – circulation rue Pasteur</dc:title>',
    '<dc:language>fr-FR</dc:language>',
    '<dc:creator>Nadia Perrin</dc:creator>',
    '2026-11-04T09:30:00Z',
  ])
    expect(text).toContain(piece);
  expect(documentState(pkg)).toBe('projet');
});

test('the same input gives the same bytes', () => {
  expect(Buffer.from(renderSample('order')).equals(Buffer.from(renderSample('order')))).toBe(true);
});

test('act and ledger must hold the same passages', () => {
  const input = sampleInput('order');
  const [first] = ORDER_LEDGER.passages;
  if (!first) throw new Error('no passage');
  expect(() => renderSample('order', { ...input, ledger: ledgerOf([first]) })).toThrow(UnknownPassageError);
  const more = ledgerOf([...ORDER_LEDGER.passages, ledgerPassage(passageId(9), DETOUR)]);
  expect(() => renderSample('order', { ledger: more })).toThrow(MissingPassageError);
  const removed = ledgerOf([...ORDER_LEDGER.passages, ledgerPassage(passageId(9), DETOUR, 'removed')]);
  expect(scanDocument(openPackage(renderSample('order', { ledger: removed }))).ledger.status).toBe('ok');
});
