/**
 * Initials in a cell of somebody's row, as they sign a sheet: "cheikh | aminata | … | AC", "11208;AUGUSTE;Rose-Aimée;écoles;RA". They are
 * those of the people whom the row names before. It must not take a class, a state, an hour ("CP", "OK", "AM").
 */
import type { Finding } from '../detector';
import type { TextView } from '../text/view';
import type { Cell } from './columns';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const CELL = /^(?:\p{Lu}(?:\. ?|-|\.-)?){1,3}\p{Lu}\.?$/u;
/** Classes, states, hours, services. */
const OTHER =
  /^(?:CP|CE|CM|PS|MS|GS|TPS|PM|AM|OK|KO|NC|NR|NS|SO|HS|RAS|RDV|AV|AP|CDD|CDI|HT|TTC|OUI|NON|ABS|EXC|PR|VU|AS|DG|DGS|DRH|PV|CR|TP|TD|MR|MME|ST|RF|CNI|RIB|CB|NIR|CAF|CT|CA|CHQ|ESP|VIR|BP|CS|RH|EV|PMI|UA|ND|NA|RQ|NB|KM|HA|EUR|PAI|ULIS|IME|PL|VL|BC|TF|TH|DP|PC)$/u;

/** @param people where people were found */
export function initialsInRows(
  { text }: TextView,
  rows: readonly (readonly Cell[])[],
  people: readonly Stretch[],
): readonly Finding[] {
  return rows.flatMap((row) =>
    row.flatMap((cell, at): Finding[] => {
      const letters = cell.text.replace(/[^a-zA-ZÀ-ÖØ-öø-ῼ]/gu, '');
      if (at === 0 || !CELL.test(cell.text) || (!cell.text.includes('.') && OTHER.test(letters))) return [];
      const [first] = row;
      const named = people.filter(({ start, end }) => start >= (first?.start ?? 0) && end <= cell.start);
      return isMadeOf(letters, named.map(({ start, end }) => text.slice(start, end)).join(' '))
        ? [
            {
              type: 'PERSON',
              start: cell.start,
              end: cell.start + cell.text.length,
              reason: 'initiales de la personne de la ligne',
              confidence: 0.65,
            },
          ]
        : [];
    }),
  );
}

/** Each letter begins another word of the names. */
function isMadeOf(letters: string, names: string): boolean {
  const left = names
    .split(/[^a-zA-ZÀ-ÖØ-öø-ῼ]+/u)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase());
  return Array.from(letters).every((letter) => {
    const at = left.indexOf(letter);
    if (at === -1) return false;
    left.splice(at, 1);
    return true;
  });
}
