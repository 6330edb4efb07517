/**
 * `paraphe digest`: case 08 becomes one page, valid, marked, reviewed as any other document; a .pdf is read by the library; what
 * may not be read is refused with one sentence.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPackage, REL } from '../../src/document/package';
import { cliBench } from '../support/cli';
import { convert } from '../support/libreoffice';
import { validate } from '../support/validator';

const bench = cliBench();
afterAll(() => bench.remove());
const profile = path.resolve('assets/demo/profile.yaml');
const source = path.resolve('assets/demo/cases/08-synthese-remontees.txt');
const file = (name: string): string => path.join(bench.folder, name);
const common = ['--profile', profile, '--date', '2026-11-17', '--data', 'data'];

interface Report {
  readonly documentId: string;
  readonly passages: readonly { readonly id: string; readonly slot: string }[];
  readonly excerpts: readonly { readonly id: string; readonly text: string }[];
  readonly leftOut: readonly unknown[];
  readonly sensitive: readonly { readonly words: string }[];
}

describe('case 08', () => {
  let report: Report;
  beforeAll(async () => {
    writeFileSync(file('faits.yaml'), 'recipient: l’adjoint délégué à la voirie et à la sécurité\n');
    report = await bench.json<Report>(
      'digest',
      '--source',
      source,
      '--facts',
      'faits.yaml',
      ...common,
      '--out',
      'note.docx',
    );
  });
  const docx = (): Uint8Array => new Uint8Array(readFileSync(file('note.docx')));

  it('says what it did', () => {
    expect(report.passages.map(({ slot }) => slot)).toEqual(['summary', 'observed', 'supposed', 'windows']);
    expect(report.leftOut).toHaveLength(2);
    expect(report.sensitive.map(({ words }) => words)).toEqual(['alcoolisé']);
    expect(report.excerpts).toHaveLength(8);
  });

  it('writes a valid document with a picture that is told in words, and nobody’s name', async () => {
    const pkg = openPackage(docx());
    const xml = pkg.text(pkg.mainPart);
    expect(pkg.related(pkg.mainPart, REL.image)).toHaveLength(1);
    expect(xml.replace(/\u00A0/gu, ' ')).toContain(
      'descr="Graphique en barres. Incidents par heure de début. 17 h : 1, 18 h : 0, 19 h : 0, 20 h : 0, 21 h : 1, 22 h : 2."',
    );
    for (const name of pkg.names().filter((one) => one.endsWith('.xml')))
      expect(pkg.text(name)).not.toMatch(/Pagnot|Roux|15 ans/u);
    expect(await validate(docx())).toEqual([]);
  });

  it('fits on one page', () => {
    const pdf = Buffer.from(convert(docx(), 'docx', 'pdf')).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page(?!s)/gu)).toHaveLength(1);
  });

  it('is not final before its passages are reviewed', async () => {
    const ran = await bench.run(
      'finalise',
      'note.docx',
      '--agent',
      'nadia-perrin',
      '--data',
      'data',
      '--out',
      'final.docx',
    );
    expect([ran.code, existsSync(file('final.docx'))]).toEqual([1, false]);
    expect(ran.err).toContain('4 points à régler');
  });
});

const readInChild = (bytes: Uint8Array): unknown => {
  writeFileSync(file('a.pdf'), bytes);
  const run = spawnSync('node', ['test/support/run-ts.cjs', 'test/support/read-pdf.ts', file('a.pdf')], {
    encoding: 'utf8',
  });
  return JSON.parse(run.stdout);
};

describe('.pdf', () => {
  const pdf = convert(new TextEncoder().encode('02/11 place du Lavoir 21h, verre cassé.'), 'txt', 'pdf');

  it('gives its text, page by page', () => {
    expect(readInChild(pdf)).toEqual([
      { id: 's1.1', text: '02/11 place du Lavoir 21h, verre cassé.', place: 'page\u00A01, ligne\u00A01' },
    ]);
  });

  it('is refused when it is cut, or is none', () => {
    expect(readInChild(new TextEncoder().encode('%PDF-1.4 rien'))).toEqual({ code: 'unreadable' });
    expect(readInChild(new TextEncoder().encode('bonjour'))).toEqual({ code: 'unreadable' });
  });
});

it.each([
  ['faux.pdf', 'bonjour', 'source-unreadable'],
  ['vide.txt', '', 'source-empty'],
  ['image.png', 'x', 'source-unknown-format'],
  ['titre.txt', 'Titre\nDeuxième titre', 'nothing-found'],
  ['sans-date.txt', 'Rien de daté ici.', 'nothing-found'],
])('refuses %s with one sentence', async (name, content, code) => {
  writeFileSync(file(name), content);
  const ran = await bench.run('digest', '--source', name, ...common, '--out', 'x.docx', '--json');
  expect([ran.code, (JSON.parse(ran.err) as { error: { code: string } }).error.code]).toEqual([65, code]);
});
