/** `paraphe check`, `cite` and `law`: what they write and the codes they leave with. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { frenchTypography } from '../../src/act/typography';
import type { CitedItem } from '../../src/cli/commands/cite';
import type { CheckReport } from '../../src/law/checks/framework/report';
import { cliBench } from '../support/cli';
import { findAssets } from '../../src/server/assets';

const bench = cliBench();
afterAll(() => bench.remove());
const write = (name: string, text: string): void => writeFileSync(path.join(bench.folder, name), text);
const assets = findAssets(__dirname);
copyFileSync(assets.path('assets/demo/profile.yaml'), path.join(bench.folder, 'commune.yaml'));

const GOOD = frenchTypography(`Arrêté n° 2026-12
portant fermeture de la rue du Moulin
Le maire de la commune de Valmorin-sur-Loue,
Vu le code général des collectivités territoriales, notamment ses articles L. 2213-1 à L. 2213-6 ;
ARRÊTE
Article 1er – La rue est fermée du 16 mars 2026 à 8 h au 20 mars 2026 à 17 h.
Article 2 – Le présent arrêté est transmis au représentant de l’État et publié.
Fait à Valmorin-sur-Loue, le 3 mars 2026
Le maire,
Hélène CARREZ
`);
write('bon.txt', GOOD);
write('bloquant.txt', GOOD.replace('rue est', 'rue [à compléter] est'));
write('majeur.txt', GOOD.replace(/le 3\smars/u, 'le lundi 3\u00A0mars'));

describe('paraphe check', () => {
  it('says that no gap was found among so many checks, never that the act is lawful', async () => {
    const { code, out } = await bench.run('check', 'bon.txt', '--profile', 'commune.yaml');
    expect(out).toMatch(/^Arrêté\u00A0: aucun écart détecté parmi \d+\u00A0contrôles\.\n/u);
    expect(out).not.toMatch(/conforme/iu);
    expect(code).toBe(0);
  });

  it('tells each finding with its line, its words, its rule and what to do', async () => {
    const { code, out } = await bench.run('check', 'bloquant.txt');
    expect(out).toContain('BLOQUANT (1)');
    expect(out).toContain('  FO-12  ligne 6\u00A0: «\u00A0[à compléter]\u00A0»');
    expect(code).toBe(1);
    expect((await bench.run('check', 'majeur.txt')).code).toBe(2);
  });

  it('writes JSON with places in the file', async () => {
    const report = await bench.json<CheckReport>('check', 'bloquant.txt', '--date', '2026-03-03');
    expect(report).toMatchObject({ kind: 'order', findings: [{ id: 'FO-12', severity: 'blocking' }] });
    const [found] = report.findings;
    const text = readFileSync(path.join(bench.folder, 'bloquant.txt'), 'utf8');
    expect(text.slice(found?.start, found?.end)).toBe('[à compléter]');
    expect(report.rules.notChecked).toBe(report.notChecked.length);
  });

  it('says what could not be checked, and why', async () => {
    write(
      'seance.txt',
      'Délibération n° 3\nSéance du 5 novembre 2026\nDate de convocation : 2 novembre 2026\nPrésents : 9\nVu le CGCT ;',
    );
    const { out } = await bench.run('check', 'seance.txt');
    expect(out).toMatch(/CM-08\u00A0: non vérifié, il manque les noms des conseillers présents\./u);
    const other = await bench.json<CheckReport>('check', 'seance.txt', '--kind', 'letter');
    expect(other.kind).toBe('letter');
  });

  it('writes SARIF 2.1.0', async () => {
    const { out } = await bench.run('check', 'bloquant.txt', '--sarif');
    const sarif = JSON.parse(out) as {
      version: string;
      runs: { results: object[]; tool: { driver: { rules: { id: string }[] } } }[];
    };
    expect(sarif.version).toBe('2.1.0');
    expect(sarif.runs[0]?.results).toMatchObject([
      {
        ruleId: 'FO-12',
        level: 'error',
        locations: [{ physicalLocation: { region: { startLine: 6, snippet: { text: '[à compléter]' } } } }],
      },
    ]);
  });

  it('reads a .docx', async () => {
    write('facts.yaml', (await bench.run('templates', 'example', 'arrete-circulation-temporaire')).out);
    const drafted = await bench.run(
      'draft',
      'arrete-circulation-temporaire',
      '--facts',
      'facts.yaml',
      '--profile',
      'commune.yaml',
      '--out',
      'a.docx',
    );
    expect(drafted.code).toBe(0);
    const report = await bench.json<CheckReport>('check', 'a.docx', '--profile', 'commune.yaml');
    expect(report).toMatchObject({ kind: 'order', findings: [] });
    expect(report.rules.run).toBeGreaterThan(4);
  });

  it.each<[string, string | Uint8Array, string, RegExp]>([
    ['vide.txt', '', 'file-empty', /« vide\.txt » ne contient aucun texte/u],
    ['blanc.txt', '\n \u00A0\n - \n', 'file-empty', /aucun texte/u],
    ['faux.pdf', GOOD, 'file-unreadable', /porte un nom de PDF/u],
    ['vrai.pdf', '%PDF-1.4\n1 0 obj\n', 'file-unreadable', /est un PDF/u],
    ['cache.txt', '%PDF-1.4\n1 0 obj\n', 'file-unreadable', /est un PDF/u],
    ['binaire.txt', new Uint8Array([0xff, 0xfe, 0x80]), 'file-unreadable', /texte UTF-8/u],
  ])('refuses %s rather than find nothing in it', async (name, content, errorCode, sentence) => {
    writeFileSync(path.join(bench.folder, name), content);
    const { code, out, err } = await bench.run('check', name, '--json');
    expect({ code, out }).toEqual({ code: 65, out: '' });
    const { error } = JSON.parse(err) as { error: { code: string; message: string } };
    expect(error.code).toBe(errorCode);
    expect(error.message.replace(/\u00A0/gu, ' ')).toMatch(sentence);
  });

  it.each([
    [66, ['check', 'absent.txt']],
    [64, ['check', 'bon.txt', '--kind', 'poème']],
    [64, ['check', 'bon.txt', '--date', '2026-02-30']],
    [64, ['check', 'bon.txt', '--json', '--sarif']],
    [64, ['check']],
  ])('leaves with %s: %s', async (expected, argv) => {
    const { code, out, err } = await bench.run(...argv);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err.trim()).not.toBe('');
  });
});

describe('paraphe cite', () => {
  it('says of a form that looks the same that its spaces become non-breaking', async () => {
    const { out } = await bench.feed('Vu le code de la route, article R. 411-8').run('cite');
    expect(out).toMatch(
      /«\u00A0R. 411-8\u00A0», à remettre en forme\u00A0: les espaces deviennent insécables\n/u,
    );
    const other = await bench.feed('Vu le code de la route, article R411-8').run('cite');
    expect(other.out).toContain('à écrire «\u00A0R.\u00A0411-8\u00A0»');
  });

  it('gives each reference with its place, normal form and standing', async () => {
    const text =
      'Vu le CGCT, notamment ses articles L. 2212-1 et L. 9999-9 ; vu la loi n° 84-53 du 26 janvier 1984';
    bench.feed(text);
    const items = await bench.json<CitedItem[]>('cite', '--date', '2026-11-20');
    expect(items.map(({ normal, status }) => [normal, status])).toEqual([
      ['CGCT|L2212-1', 'in-force'],
      ['CGCT|L9999-9', 'to-check'],
      ['loi|84-53', 'not-in-force'],
    ]);
    for (const { start, end, text: words } of items) expect(text.slice(start, end)).toBe(words);
    bench.feed(text);
    expect((await bench.run('cite')).out).toContain(
      'loi|84-53  pas en vigueur (voir code général de la fonction publique)',
    );
  });

  it('writes the letters and adverbs of articles in capitals', async () => {
    bench.feed(
      'Vu le code général des impôts, articles 1636 B sexies et 1407 bis, et le code de la route, article R. 417-10',
    );
    const items = await bench.json<CitedItem[]>('cite');
    expect(items.map(({ normal }) => normal)).toEqual(['CGI|1636BSEXIES', 'CGI|1407BIS', 'C. route|R417-10']);
  });

  it('answers line by line', async () => {
    bench.feed('"Vu l’article L. 2122-22 du CGCT"\n"rien"\n');
    const { out } = await bench.run('cite', '--batch');
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as unknown[]).length),
    ).toEqual([1, 0]);
    bench.feed('"bon"\n{}\n');
    expect(await bench.run('cite', '--batch')).toMatchObject({
      code: 65,
      out: '[]\n{"error":{"code":"line-unreadable","line":2}}\n',
    });
  });
});

describe('paraphe law', () => {
  it('makes an index that the other commands read', async () => {
    const legi = {
      type: 'code',
      data: {
        id: 'LEGITEXT000006070633',
        title: 'Code général des collectivités territoriales',
        dateModif: '2026-02-05',
      },
      children: [
        {
          type: 'article',
          data: {
            num: 'L9999-9',
            etat: 'VIGUEUR',
            dateDebut: Date.UTC(2000, 0, 1),
            dateFin: Date.UTC(2999, 0, 1),
            articleVersions: [],
          },
        },
      ],
    };
    write('cgct.json', JSON.stringify(legi));
    mkdirSync(path.join(bench.folder, 'index'));
    const made = await bench.run('law', 'import', 'legi-data', 'cgct.json', '--out', 'index/cgct.json');
    expect(made).toMatchObject({
      code: 0,
      out: 'index/cgct.json\u00A0: 1 articles, legi-data, état au 2026-02-05\n',
    });
    bench.feed('Vu l’article L. 9999-9 du CGCT');
    const [item] = await bench.json<CitedItem[]>('cite', '--law', 'index', '--date', '2026-01-01');
    expect(item?.status).toBe('in-force');
    expect(
      (await bench.run('law', 'import', 'legi-data', 'cgct.json', '--out', 'index/cgct.json')).code,
    ).toBe(73);
  });
  it.each([
    [65, ['law', 'import', 'legi-data', 'commune.yaml', '--out', 'x.json']],
    [64, ['law', 'import', 'legi-xml', 'commune.yaml', '--out', 'x.json']],
    [64, ['law', 'import', 'legifrance', 'CGCT', '--out', 'x.json']],
    [64, ['law', 'import', 'autre', 'x', '--out', 'x.json']],
    [64, ['law', 'import', 'legi-data', 'cgct.json']],
  ])('leaves with %s: %s', async (expected, argv) => {
    expect((await bench.run(...argv)).code).toBe(expected);
  });
});
