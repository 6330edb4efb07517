/**
 * One thing at two times, by its keys: "tarif_qf3_ancien" and "tarif_repas_qf3". A word that many fields share ("tarif") makes no thing.
 */
import { parentOf } from '../facts/paths';
import { pathWords } from '../roles/labels';
import { isEarlier } from './relations';
import { UNIT_WORD, type Result } from './result';

const TIME =
  /^(?:avant|ancien\w*|preced\w*|before|previous|initial\w*|apres|nouve\w*|after|new|actuel\w*|final\w*|(?:19|20)\d\d)$/u;

export const isThenAndNow = (one: string, other: string): boolean => {
  if (parentOf(one) !== parentOf(other) || isEarlier(one, other) === isEarlier(other, one)) return false;
  const [a, b] = [one, other].map((id) =>
    pathWords(id.split('.').at(-1) ?? '').filter((word) => !TIME.test(word)),
  );
  const [few = [], many = []] = (a?.length ?? 0) < (b?.length ?? 0) ? [a, b] : [b, a];
  // "prix_m3: {2025: 2.12, 2026: 2.24}": the record says what it is.
  if (few.length + many.length === 0) return parentOf(one) !== '';
  return few.some((word) => !UNIT_WORD.test(word)) && few.every((word) => many.includes(word));
};

/** The same of a result of two fields. */
export const isChange = ({ operands: [a, b] }: Pick<Result, 'operands'>): boolean =>
  a?.ids.length === 1 && b?.ids.length === 1 && isThenAndNow(a.ids[0] ?? '', b.ids[0] ?? '');
