/**
 * From one thing to another: "du chapitre 23 vers le chapitre 21" of "chapitre_origine: 21" and "chapitre_destination: 23", "l’arrêt Mairie est remplacé par l’arrêt Croix-Blanche" of
 * "arret_supprime" and "arret_de_remplacement". Two texts under keys that differ by their end, in a phrase that shows both, or that takes away the one that comes.
 */
import type { TextFact } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import type { TextRule } from './find-roles';

const FROM =
  /(?:^|_)(?:d_)?(?:origine|source|depart|debite[er]?e?|donneur|preleve|supprimee?|anciene?|ancienne|actuelle?|initiale?|remplacee?)(?=_|$)/u;
const TO =
  /(?:^|_)(?:de_|d_)?(?:destination|arrivee|credite[er]?e?|receveur|beneficiaire|remplacement|remplacante?|nouveau|nouvelle|futur|future)(?=_|$)/u;

interface Way {
  readonly from: TextFact;
  readonly to: TextFact;
}

const waysOf = (texts: readonly TextFact[]): readonly Way[] => {
  const some = texts.filter(
    ({ origin, tokens }) => origin.kind === 'fact' && tokens.length > 0 && tokens.length < 7,
  );
  return some.flatMap((from) => {
    const key = lastName(from.origin.id);
    if (!FROM.test(key) || TO.test(key)) return [];
    return some.flatMap((to): Way[] => {
      const other = lastName(to.origin.id);
      return TO.test(other) &&
        !FROM.test(other) &&
        parentOf(from.origin.id) === parentOf(to.origin.id) &&
        key.replace(FROM, '').replace(/^_|_$/gu, '') === other.replace(TO, '').replace(/^_|_$/gu, '') &&
        phraseOf(from) !== phraseOf(to)
        ? [{ from, to }]
        : [];
    });
  });
};

const phraseOf = ({ tokens }: TextFact): string => tokens.join("[ '’./-]+");
/** "chapitre 21", "l’arrêt Mairie": the class of the thing may be said. */
const named = (fact: TextFact): string => `(?:[a-z]+\\s+(?:n°\\s*)?)?${phraseOf(fact)}(?![a-z\\d])`;

const OF = "(?:du|de\\s+la|de\\s+l'|de|des|d'|depuis\\s+(?:le|la|l'))\\s*";
const THE = "(?:(?:le|la|les|l')\\s*)?";
const BE = '(?:(?:est|sont|sera|seront|a\\s+ete|etant)\\s+)?';

/** The phrases in which one of them is left for the other. */
const passing = (one: TextFact, other: TextFact): string =>
  [
    `(?<![a-z])${OF}${named(one)}\\s+(?:vers|au|a|a\\s+destination\\s+d[eu]|au\\s+profit\\s+d[eu]|pour)\\s+(?:(?:la|le|l')\\s*)?${named(other)}`,
    `(?<![a-z\\d])${named(one)}\\s+${BE}(?:remplacee?s?|substituee?s?)\\s+par\\s+${THE}${named(other)}`,
    `(?<![a-z])remplacer\\s+${THE}${named(one)}\\s+par\\s+${THE}${named(other)}`,
    `(?<![a-z])supprimer\\s+${THE}${named(one)}\\s+et\\s+(?:le|la)\\s+remplacer\\s+par\\s+${THE}${named(other)}`,
  ].join('|');
const takenAway = (one: TextFact): string =>
  `(?<![a-z])(?:supprim(?:er|ant|e|ons)|suppression)\\s+(?:d[eu]s?\\s+|de\\s+l'|de\\s+la\\s+)?${THE}${named(one)}|(?<![a-z\\d])${named(one)}\\s+${BE.slice(0, -1)}supprimee?`;

/** Who comes back goes the other way. */
const BACK = /(?<![a-z])(?:retours?|sens\s+inverse)(?![a-z])/u;

/** Whether a clause puts these two labels the way the facts do. */
export const isRightWay = (clause: string, texts: readonly TextFact[]): boolean =>
  waysOf(texts).some(({ from, to }) => new RegExp(passing(from, to), 'u').test(clause));

export const fromAndTo: TextRule = ({ read, basis, sentences }) =>
  waysOf(basis.texts).flatMap(({ from, to }) => {
    const pattern = new RegExp(
      [passing(to, from), ...(/suppr/u.test(lastName(from.origin.id)) ? [takenAway(to)] : [])].join('|'),
      'gu',
    );
    return sentences.flatMap((sentence) =>
      [...read.folded.lower.slice(sentence.from, sentence.to).matchAll(pattern)]
        .filter(({ index }) => !BACK.test(read.folded.lower.slice(sentence.from, sentence.from + index)))
        .map(({ 0: said, index }): PlainFlag => ({
          ...{ from: sentence.from + index, to: sentence.from + index + said.length, kind: 'role' },
          why: `Dans les données, c’est l’inverse\u00A0: de «\u00A0${from.folded.text.trim()}\u00A0» à «\u00A0${to.folded.text.trim()}\u00A0».`,
        })),
    );
  });
