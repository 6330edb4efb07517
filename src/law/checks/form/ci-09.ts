/** CI-09: an interval of articles goes from the first to the last, within one series. */
import { formatArticleNumber } from '../../citations/render';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

export const rule = defineRule({
  meta: {
    id: 'CI-09',
    title: {
      fr: 'Les intervalles d’articles vont du premier au dernier',
      en: 'Intervals of articles go upwards',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'A',
    needs: [],
    fixes: true,
    messages: {
      reversed: {
        fr: 'L’intervalle « {cited} » va à rebours : l’article {last} vient avant l’article {first}.',
        en: 'Interval “{cited}” goes backwards.',
      },
      mixed: {
        fr: 'L’intervalle « {cited} » va d’une partie du code à une autre (« {from} » et « {to} ») : citez deux intervalles.',
        en: 'Interval “{cited}” goes from one part of the code to another.',
      },
      empty: {
        fr: 'L’intervalle « {cited} » commence et finit par le même article : vérifiez ses bornes.',
        en: 'Interval “{cited}” begins and ends with the same article.',
        severity: 'minor',
      },
    },
  },
  check: ({ analysis: { citations } }) =>
    citations.flatMap((citation): Outcome[] => {
      const { number, to, start, end } = citation;
      if (number === undefined || to === undefined) return [];
      const [first, last] = [formatArticleNumber(number), formatArticleNumber(to)];
      const [from, until] = [letters(number), letters(to)];
      const values = { cited: citation.text.replace(/\s+/gu, ' '), first, last, from, to: until };
      if (from !== until) return [finding('mixed', citation, { values })];
      const order = compare(number, to);
      if (order === 0) return [finding('empty', citation, { values })];
      return order < 0
        ? []
        : [finding('reversed', citation, { values, fix: { start, end, text: `${last} à ${first}` } })];
    }),
});

const letters = (number: string): string => /^[A-Z]*/u.exec(number)?.[0] ?? '';

/** Negative when `a` comes before `b`: number by number, then what follows them (bis, A). */
const compare = (a: string, b: string): number => {
  const [left, right] = [piecesOf(a), piecesOf(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const [one, other] = [left[i], right[i]];
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1;
    const gap = Number(one) - Number(other);
    if (gap !== 0 && !Number.isNaN(gap)) return gap;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
};

const piecesOf = (number: string): readonly string[] => number.match(/\d+|[a-z]+|[A-Z]+$/gu) ?? [];

export const examples: Examples = {
  passes: [
    { why: 'croissant', text: 'Vu les articles L. 2213-1 à L. 2213-6 du CGCT ;' },
    { why: 'de 9 à 10', text: 'Vu les articles L. 2213-9 à L. 2213-10 du CGCT ;' },
    { why: 'd’un chapitre au suivant', text: 'Vu les articles R. 411-25 à R. 412-1 du code de la route ;' },
    { why: 'd’un article à sa subdivision', text: 'Vu les articles L. 511-1 à L. 511-1-2 du CCH ;' },
    { why: 'avec bis', text: 'Vu les articles 235 ter à 236 du code général des impôts ;' },
    { why: 'de bis à ter', text: 'Vu les articles 235 bis à 235 ter du code général des impôts ;' },
    {
      why: 'd’une lettre à la suivante',
      text: 'Vu les articles L. 123-1 A à L. 123-1 B du code de l’urbanisme ;',
    },
    { why: 'article seul', text: 'Vu l’article L. 2212-2 du CGCT ;' },
  ],
  fails: [
    {
      why: 'd’une lettre à la précédente',
      text: 'Vu les articles L. 123-1 B à L. 123-1 A du code de l’urbanisme ;',
      message: 'reversed',
      at: 'L. 123-1 B à L. 123-1 A',
    },
    {
      why: 'à rebours',
      text: 'Vu les articles L. 2213-6 à L. 2213-1 du CGCT ;',
      message: 'reversed',
      at: 'L. 2213-6 à L. 2213-1',
      fixed: 'Vu les articles L.\u00A02213-1 à L.\u00A02213-6 du CGCT ;',
    },
    {
      why: 'de 10 à 9',
      text: 'Vu les articles L. 2213-10 à L. 2213-9 du CGCT ;',
      message: 'reversed',
      at: 'L. 2213-10 à L. 2213-9',
      fixed: 'Vu les articles L.\u00A02213-9 à L.\u00A02213-10 du CGCT ;',
    },
    {
      why: 'de la subdivision à l’article',
      text: 'Vu les articles L. 511-1-2 à L. 511-1 du CCH ;',
      message: 'reversed',
      at: 'L. 511-1-2 à L. 511-1',
      fixed: 'Vu les articles L.\u00A0511-1 à L.\u00A0511-1-2 du CCH ;',
    },
    {
      why: 'de L à R',
      text: 'Vu les articles L. 411-1 à R. 411-8 du code de la route ;',
      message: 'mixed',
      at: 'L. 411-1 à R. 411-8',
    },
    {
      why: 'deux fois le même',
      text: 'Vu les articles L. 2213-1 à L. 2213-1 du CGCT ;',
      message: 'empty',
      at: 'L. 2213-1 à L. 2213-1',
    },
  ],
};
