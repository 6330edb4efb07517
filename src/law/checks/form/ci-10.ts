/** CI-10: a reference that a machine wrote stood in what it was given. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { holds } from '../shared/spans';

export const rule = defineRule({
  meta: {
    id: 'CI-10',
    title: {
      fr: 'Une référence écrite par une machine figure dans ses sources',
      en: 'A reference written by a machine stands in its sources',
    },
    kinds: 'all',
    severity: 'blocking',
    basis: [],
    method: 'X',
    needs: ['drafting'],
    messages: {
      invented: {
        fr: '« {cited} » a été écrit par le service de rédaction sans figurer dans les sources qu’il a reçues : vérifiez cette référence, puis confirmez-la ou retirez-la.',
        en: '“{cited}” was written by the drafting service and stands in none of its sources: check it.',
      },
    },
  },
  check: ({ analysis: { citations }, given: { drafting } }) => {
    const sources = new Set(drafting.sources);
    return citations.flatMap((citation): Outcome[] => {
      const passage = drafting.passages.find((one) => holds(one, citation));
      // Who confirmed the passage answers for its references.
      if (passage === undefined || passage.confirmed || sources.has(citation.normal)) return [];
      return [finding('invented', citation, { values: { cited: citation.text.replace(/\s+/gu, ' ') } })];
    });
  },
});

const text = 'Vu l’article L. 2212-2 du CGCT ; vu la loi n° 99-999 du 1er mars 1999.';
const at = text.indexOf('L. 2212-2');
const end = text.length;
const law = text.indexOf('loi');

export const examples: Examples = {
  passes: [
    {
      why: 'les deux sont dans les sources',
      text,
      drafting: {
        passages: [{ start: 0, end, confirmed: false }],
        sources: ['CGCT|L2212-2', 'loi|99-999'],
        marked: true,
      },
    },
    { why: 'écrit à la main', text, drafting: { passages: [], sources: [], marked: false } },
    {
      why: 'passage confirmé par un agent',
      text,
      drafting: { passages: [{ start: 0, end, confirmed: true }], sources: [], marked: true },
    },
    {
      why: 'le passage s’arrête avant la fin de la référence',
      text,
      drafting: {
        passages: [
          { start: 0, end: at + 3, confirmed: false },
          { start: law + 3, end, confirmed: false },
        ],
        sources: [],
        marked: true,
      },
    },
  ],
  fails: [
    {
      why: 'loi absente des sources',
      text,
      drafting: { passages: [{ start: 0, end, confirmed: false }], sources: ['CGCT|L2212-2'], marked: true },
      message: 'invented',
      at: 'loi n° 99-999 du 1er mars 1999',
    },
    {
      why: 'article absent des sources',
      text,
      drafting: {
        passages: [{ start: at, end: at + 9, confirmed: false }],
        sources: ['loi|99-999'],
        marked: true,
      },
      message: 'invented',
      at: 'L. 2212-2',
    },
    {
      why: 'la loi seule, jusqu’à sa fin',
      text,
      drafting: { passages: [{ start: law, end: end - 1, confirmed: false }], sources: [], marked: true },
      message: 'invented',
      at: 'loi n° 99-999 du 1er mars 1999',
    },
  ],
  lacks: [{ why: 'on ne sait pas comment le texte a été écrit', text, missing: 'drafting' }],
};
