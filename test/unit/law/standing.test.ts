/** Three answers at the date of an act, from the repository's core and from an index beside it. */
import { findCitations } from '../../../src/law/citations/find';
import { loadLegalCore } from '../../../src/law/core';
import { writeLawIndex } from '../../../src/law/law-index';
import { standingOf } from '../../../src/law/standing';
import { legalCore } from '../template/support/assets';

const core = legalCore();
const answer = (text: string, date = '2026-11-20') => {
  const [citation] = findCitations(text, { holders: core.holders }).citations;
  if (citation === undefined) throw new Error(`no citation in ${text}`);
  return standingOf(core, citation, date);
};

describe('a reference at the date of an act', () => {
  it.each([
    ['l’article L. 2212-2 du CGCT', 'in-force'],
    ['articles L. 2213-1 à L. 2213-6 du CGCT', 'in-force'],
    ['articles L. 2213-1 à L. 2213-99 du CGCT', 'to-check'],
    ['l’article R*141-13 du code de la voirie routière', 'in-force'],
    ['la loi n° 2000-321 du 12 avril 2000', 'in-force'],
    ['Vu la loi n° 84-53 du 26 janvier 1984', 'not-in-force'],
    ['l’article L. 122-20 du code des communes', 'not-in-force'],
    ['l’article L. 9999-1 du CGCT', 'to-check'],
    ['l’article L. 332-9 du CGFP', 'to-check'],
    ['Vu l’arrêté interministériel du 24 novembre 1967', 'in-force'],
    ['Vu la délibération n° 2026-12 du 3 mars 2026', 'to-check'],
    ['le règlement (UE) 2024/1689', 'in-force'],
  ])('%s: %s', (text, status) => expect(answer(text).status).toBe(status));

  it('says what took the place of a repealed text, and since when', () => {
    expect(answer('Vu la loi n° 84-53 du 26 janvier 1984')).toMatchObject({
      when: 'ended',
      since: '2022-03-01',
      successor: 'code général de la fonction publique',
    });
    expect(answer('article L. 122-20 du code des communes').successor).toBe(
      'code général des collectivités territoriales',
    );
  });

  it('answers for the day of the act', () => {
    expect(answer('Vu la loi n° 84-53 du 26 janvier 1984', '2015-01-01').status).toBe('in-force');
    expect(answer('la loi n° 2025-1249 du 22 décembre 2025', '2024-01-01')).toMatchObject({
      status: 'not-in-force',
      when: 'later',
    });
    // The code itself did not exist yet.
    expect(answer('l’article L. 313-1 du CGFP', '2020-01-01')).toMatchObject({
      status: 'not-in-force',
      when: 'later',
    });
    expect(answer('l’article L. 600-12-2 du code de l’urbanisme', '2025-01-01').status).toBe('not-in-force');
    // The wording of 2022 was read, not the one before.
    expect(answer('l’article L. 2121-23 du CGCT', '2020-01-01').status).toBe('to-check');
  });
});

describe('an index beside the core', () => {
  const index = writeLawIndex({
    source: 'essai',
    asOf: '2026-02-05',
    title: 'code de l’essai',
    articles: [
      { key: 'CGCT|L7777-1', from: '2010-01-01' },
      { key: 'CGCT|L7777-2', from: '2010-01-01', to: '2020-01-01' },
    ],
  });
  const both = loadLegalCore([], [{ name: 'essai.json', text: index }]);
  const status = (number: string, date: string) => {
    const [citation] = findCitations(`article ${number} du CGCT`).citations;
    return citation === undefined ? 'none' : standingOf(both, citation, date).status;
  };
  it.each([
    ['L7777-1', '2026-01-01', 'in-force'],
    ['L7777-1', '2009-12-31', 'not-in-force'],
    ['L7777-2', '2019-12-31', 'in-force'],
    ['L7777-2', '2020-01-01', 'not-in-force'],
    ['L7777-3', '2026-01-01', 'to-check'],
  ])('%s on %s: %s', (number, date, expected) => expect(status(number, date)).toBe(expected));
  it('tells in which codes a number stands', () => expect(both.holders('L7777-1')).toEqual(['CGCT']));
  it.each([
    '{',
    '{"format":"x"}',
    '{"format":"paraphe-law-index/1","source":"x","asOf":"2026-13-01","title":"x","articles":[]}',
  ])('refuses %s', (text) => expect(() => loadLegalCore([], [{ name: 'x.json', text }])).toThrow(/x\.json/));
});
