/**
 * Another building than the one where the facts say that it takes place: "à la salle polyvalente" of "lieu: maison des associations". Only where the facts give a place and speak of no
 * building of that kind, and only after what brings somebody there; what any town has to write or ask at stands.
 */
import type { PlainFlag } from '../ground';
import { lastName } from '../facts/key-units';
import type { TextRule } from '../roles/find-roles';

const VENUE = /^(?:lieu|endroit|salle|site)(?:_|$)/u;
const BUILDINGS =
  'salle|maison|gymnase|mediatheque|bibliotheque|foyer|halle|theatre|chapiteau|cinema|musee|piscine|chapelle|eglise';
/** What a place of the facts is called. */
const SITE = new RegExp(
  `^(?:${BUILDINGS}|place|parc|square|parvis|jardin|cour|quai|ecole|centre|espace|hall|esplanade)$`,
  'u',
);
/** "À la maison", "au foyer": of anybody, where nothing says which. */
const COMMON = /^(?:salle|maison|foyer|halle|chapelle|eglise)$/u;
const PLACE = new RegExp(
  `(?<![a-z])(?:a\\s+la|au|a\\s+l'|dans\\s+(?:la|le|l'))\\s*(?:grande\\s+|petite\\s+|nouve[a-z]+\\s+)?(${BUILDINGS})(?:\\s+(?:de\\s+(?:la\\s+|l')?|du\\s+|des\\s+|d')?([a-z-]{4,}))?`,
  'gu',
);

export const otherVenues: TextRule = ({ read, basis, judged }) => {
  const told = basis.texts.filter(
    ({ origin, tokens }) =>
      origin.kind === 'fact' && VENUE.test(lastName(origin.id)) && tokens.some((token) => SITE.test(token)),
  );
  const [first] = told;
  if (first === undefined) return [];
  return [...read.folded.lower.matchAll(PLACE)].flatMap(
    ({ 0: said, 1: building = '', 2: of = '', index }): PlainFlag[] =>
      basis.vocabulary.has(building) ||
      // "dans la grande salle de la maison des associations": a part of it.
      told.some(({ tokens }) => tokens.includes(of)) ||
      (of === '' && COMMON.test(building)) ||
      /(?<![a-z])(?:comme|habituel[a-z]*|d'ordinaire|autrefois|non\s+plus|et\s+non)\s[^,;:.]*$/u.test(
        read.folded.lower.slice(Math.max(0, index - 60), index),
      ) ||
      judged.some(({ claim }) => claim.from < index + said.length && index < claim.to)
        ? []
        : [
            {
              ...{ from: index, to: index + said.length, kind: 'place' },
              why:
                told.length > 1
                  ? 'Ce lieu n’est pas dans les données.'
                  : `Les données disent «\u00A0${first.folded.text.trim()}\u00A0».`,
            },
          ],
  );
};
