/** DP-01: a child by name. */
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';

const MINOR = new RegExp(
  `(?:${[
    ...[
      "l'enfant",
      'enfants?\\s+mineurs?',
      'fils\\s+mineur',
      'fille\\s+mineure',
      'le\\s+mineur',
      'la\\s+mineure',
    ],
    ...["l'eleve", 'la\\s+jeune', 'le\\s+jeune', 'mineure?'],
  ].join('|')})\\s+(?:nommee?\\s+|prenommee?\\s+)?`,
  'g',
);
const NAME_AFTER = /^[A-Z][a-z'-]+(?:\s+[A-Z][A-Za-z'-]+)+/u;

export const minorsIn = (analysis: Analysis): Outcome[] =>
  analysis.search(MINOR).flatMap((found): Outcome[] => {
    const after = fold(analysis.text.slice(found.end, found.end + 80));
    const name = NAME_AFTER.exec(after.cased)?.[0];
    if (name === undefined) return [];
    const place = { start: found.start, end: found.end + after.at(name.length) };
    return [finding('minor', place, { values: { words: analysis.text.slice(place.start, place.end) } })];
  });
