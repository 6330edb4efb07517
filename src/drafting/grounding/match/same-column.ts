/**
 * What a bare number of a line counts, by the other lines: of "nombre: 8 à 10 jeunes" and "nombre: 15" on another line, fifteen are young people too.
 */
import type { Evidence } from '../facts/evidence';
import { sameNoun } from '../text/stems';
import type { Basis, TypedEvidence } from './basis';

/** Those of one field of a list, where another line says that it counts this thing. */
export const ofSameColumn = (
  same: readonly TypedEvidence<'number'>[],
  noun: string,
  basis: Basis,
): readonly Evidence[] => {
  const columns = basis
    .of('number')
    .filter(({ value }) => value.noun !== undefined && sameNoun(value.noun, noun))
    .map(({ origin }) => columnOf(origin.id));
  return same.filter(
    ({ origin, bare }) =>
      bare === true && /\.\d+\./u.test(origin.id) && columns.includes(columnOf(origin.id)),
  );
};

const columnOf = (id: string): string => id.replace(/\.\d+\./gu, '.*.');
