/** The legal core: what it writes of articles and texts, and the files it refuses. */
import { lawFiles, legalCore } from '../template/support/assets';
import { findCitations } from '../../../src/law/citations/find';
import { codeOfId } from '../../../src/law/citations/codes';
import { LegalCoreError, loadLegalCore } from '../../../src/law/core';
import { readCoreFiles } from '../../../src/law/core-files';

const code = (entries: string): { name: string; text: string } => ({
  name: 'code.yaml',
  text: `code: CGCT\ntitle: code général des collectivités territoriales\nentries:\n${entries}`,
});
const entry = (id: string, rest = ''): string =>
  `  - { id: ${id}, number: L. 2213-1, state: in-force, object: x, source: y${rest} }\n`;
const lengths = (article: string, told = 'months: [2]'): { name: string; text: string } => ({
  name: 'delais.yaml',
  text: `lengths:\n  - { article: "${article}", ${told}, about: [recours], source: y }\n`,
});

describe('the legal core of the repository', () => {
  const core = legalCore();

  it('holds entries, each found by its id', () => {
    expect(core.entries.length).toBeGreaterThan(100);
    for (const found of core.entries) expect(core.lookup(found.id)).toBe(found);
    expect(core.lookup('constructor')).toBeUndefined();
  });

  it('writes an article', () => {
    expect(core.lookup('CGCT-L2213-1')).toMatchObject({
      short: 'L.\u00A02213-1',
      full: 'article\u00A0L.\u00A02213-1 du code général des collectivités territoriales',
      title: 'article\u00A0L.\u00A02213-1 du code général des collectivités territoriales',
      state: 'in-force',
    });
  });

  it('writes a law, its article, a regulation of the Union', () => {
    expect(core.lookup('LOI-2000-321')).toMatchObject({
      short: 'loi n°\u00A02000-321',
      full: 'loi n°\u00A02000-321 du 12\u00A0avril 2000',
      title:
        'loi n°\u00A02000-321 du 12\u00A0avril 2000 relative aux droits des citoyens dans leurs relations avec les administrations',
    });
    expect(core.lookup('LOI-2000-321-10')).toMatchObject({
      short: '10',
      full: 'article\u00A010 de la loi n°\u00A02000-321 du 12\u00A0avril 2000',
    });
    expect(core.lookup('RGPD-5')?.full).toBe(
      'article\u00A05 du règlement (UE)\u00A02016/679 du 27\u00A0avril 2016',
    );
  });
});

describe('lengths that articles fix', () => {
  it('are found by the key of the article, with a star or none', () => {
    const core = loadLegalCore([lengths('CURB|R600-2', 'months: [2], days: [60]')]);
    const fixed = { months: [2], days: [60], times: [], about: ['recours'] };
    expect(core.lengths('CURB|R600-2')).toMatchObject(fixed);
    expect(core.lengths('CURB|R*600-2')).toMatchObject(fixed);
    expect(core.lengths('CURB|R600-3')).toBeUndefined();
    expect(core.entries).toEqual([]);
  });

  it('are found when the file writes the star', () => {
    const core = loadLegalCore([lengths('CCH|R*111-20')]);
    expect(core.lengths('CCH|R*111-20')).toMatchObject({ article: 'CCH|R111-20', months: [2] });
    expect(core.lengths('CCH|R111-20')).toBe(core.lengths('CCH|R*111-20'));
  });

  it('say who checked them and who must', () => {
    const fixed = loadLegalCore([
      lengths('CSP|L1331-8', 'days: [10], verified: 2026-05-04, recheck: juriste'),
    ]).lengths('CSP|L1331-8');
    expect([fixed?.verified, fixed?.recheck]).toEqual(['2026-05-04', 'juriste']);
  });

  // A key that no citation yields would never answer, and nothing would tell.
  it.each([...readCoreFiles(lawFiles()).lengths.keys()])('%s is the key of what a text writes', (key) => {
    const [head = '', number = ''] = key.split('|');
    const code = codeOfId(head);
    const written =
      code === undefined
        ? `le ${head.replace('decret', 'décret')} n° ${number}`
        : `l’article ${number.replace(/^[LRD]/u, '$&. ')} du ${code.title}`;
    const { citations } = findCitations(`Vu ${written} ;`);
    expect(
      citations.map((one) => (one.kind === 'article' ? `${one.code}|${one.number}` : one.normal)),
    ).toEqual([key]);
  });

  it.each([
    ['CGCT|L2223-17', [12, 360]],
    ['CGPPP|L1123-1', [36, 120, 360]],
    ['CURB|R424-17', [12, 36]],
    ['CRUR|L161-10', [1, 2]],
    ['CRPA|L231-4', [2]],
  ])('of %s are all told, and stay to be checked', (key, months) => {
    expect(legalCore().lengths(key)).toMatchObject({ months, recheck: 'juriste' });
  });

  it('are in the core of the repository, with their proof', () => {
    expect(legalCore().lengths('CJA|R421-1')?.months).toEqual([2]);
  });
});

describe('a file of the core', () => {
  it('keeps dates and proof', () => {
    const { entries } = loadLegalCore([
      code(entry('A', ', from: 2022-07-01, verified: 2026-08-20, recheck: juriste')),
    ]);
    expect(entries[0]).toMatchObject({
      from: '2022-07-01',
      verified: '2026-08-20',
      recheck: 'juriste',
      source: 'y',
    });
  });

  it.each([
    ['two entries of one id', [code(entry('A') + entry('A'))], /« A » existe déjà/],
    [
      'one id in two files',
      [code(entry('A')), { ...code(entry('A')), name: 'b.yaml' }],
      /b\.yaml.*« A » existe déjà/,
    ],
    ['a day that is not', [code(entry('A', ', verified: 2026-02-30'))], /verified\u00A0: date attendue/],
    ['a strange key', [code(entry('A', ', colour: red'))], /colour/],
    ['an unknown state', [code(entry('A').replace('in-force', 'maybe'))], /state/],
    [
      'an article whose lengths come twice',
      [lengths('CJA|R421-1'), lengths('CJA|R421-1')],
      /« CJA\|R421-1 » existe déjà/,
    ],
    [
      'an article whose lengths come twice, once with a star',
      [lengths('CURB|R600-1'), lengths('CURB|R*600-1')],
      /« CURB\|R600-1 » existe déjà/,
    ],
    ['lengths of an article that is no key', [lengths('R. 421-1')], /article\u00A0: clé d’article attendue/],
    ['a length that is no count', [lengths('CJA|R421-1', 'months: [0.5]')], /months/],
    ['no YAML', [{ name: 'x.yaml', text: 'a: [b' }], /x\.yaml/],
    ['nothing', [{ name: 'x.yaml', text: '' }], /x\.yaml/],
  ])('with %s is refused', (_, files, reason) => {
    expect(() => loadLegalCore(files)).toThrow(LegalCoreError);
    expect(() => loadLegalCore(files)).toThrow(reason);
  });
});
