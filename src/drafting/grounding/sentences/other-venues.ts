/**
 * Another building than the one where the facts say that it takes place: "à la salle polyvalente" of "lieu: maison des associations". Only where the facts give one place and speak of no
 * building of that kind, and only after what brings somebody there; what any town has to write or ask at stands.
 */
import type { PlainFlag } from '../ground';
import { lastName } from '../facts/key-units';
import type { TextRule } from '../roles/find-roles';
import { isKnown } from './support';

const VENUE = /^(?:lieu|endroit|salle|site)(?:_|$)/u;
const BUILDINGS =
  'salle|maison|gymnase|mediatheque|bibliotheque|foyer|halle|theatre|chapiteau|cinema|musee|piscine|stade|chapelle|eglise';
const PLACE = new RegExp(
  `(?<![a-z])(?:a\\s+la|au|a\\s+l'|dans\\s+(?:la|le|l'))\\s*(?:grande\\s+|petite\\s+|nouve[a-z]+\\s+)?(${BUILDINGS})(?:\\s+(?:de\\s+(?:la\\s+|l')?|du\\s+|des\\s+|d')?([a-z-]{4,}))?`,
  'gu',
);

export const otherVenues: TextRule = ({ read, basis, judged }) => {
  const told = basis.texts.filter(
    ({ origin, tokens }) =>
      origin.kind === 'fact' &&
      VENUE.test(lastName(origin.id)) &&
      tokens.some((token) => new RegExp(`^(?:${BUILDINGS})$`, 'u').test(token)),
  );
  const [only] = told;
  if (only === undefined || told.length > 1) return [];
  return [...read.folded.lower.matchAll(PLACE)].flatMap(
    ({ 0: said, 1: building = '', 2: of = '', index }): PlainFlag[] =>
      basis.vocabulary.has(building) ||
      // "dans la grande salle de la maison des associations": a part of it.
      isKnown(of, basis.vocabulary) ||
      /(?<![a-z])(?:comme|habituel[a-z]*|d'ordinaire|autrefois|non\s+plus|et\s+non)\s[^,;:.]*$/u.test(
        read.folded.lower.slice(Math.max(0, index - 60), index),
      ) ||
      judged.some(({ claim }) => claim.from < index + said.length && index < claim.to)
        ? []
        : [
            {
              ...{ from: index, to: index + said.length, kind: 'place' },
              why: `Les données disent «\u00A0${only.folded.text.trim()}\u00A0».`,
            },
          ],
  );
};
