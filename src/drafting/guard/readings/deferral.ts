/**
 * The decision left to the machine whatever the clause is led by: "je te laisse juger", "comme tu le sens", "accord ou refus selon ce que
 * tu estimes", "Dupuis ou Lemaire pour le poste ?", "le nom du candidat à garder".
 */
import { peopleIn, raws, type Reading } from '../frame';
import type { Tagged } from '../tag';

/** Judging, said of the machine: "juger", "que tu estimes", "comme tu veux". Comparable forms: doubled letters once. */
const LEFT =
  /^(?:juge\w*|choisi\w*|decide\w*|tranche\w*|aprecie\w*|fixe\w*|retien\w*|prefer\w*|departage\w*|arbitre\w*|estime\w*|sens|entends|voudra\w*|veux)$/u;
const SIDES: readonly (readonly [RegExp, RegExp])[] = [
  [/^oui$/u, /^non$/u],
  [/^(?:acord\w*|acept\w*|octro\w*)$/u, /^(?:refus\w*|rejet\w*)$/u],
  [/^favorable$/u, /^defavorable$/u],
  [/^pour$/u, /^contre$/u],
  [
    /^(?:garde\w*|recrut\w*|embauch\w*|titularis\w*)$/u,
    /^(?:vire\w*|renvo\w*|licenci\w*|ecart\w*|pas|non)$/u,
  ],
];

export const deferral: Reading = ({ words, asks }, context) => {
  const people = peopleIn(words) ?? context.people[0] ?? context.implied;
  if (people === undefined || words.some(({ decided }) => decided)) return undefined;
  const at = leftAt(words);
  const things = words.some(({ thing, people: is }) => thing && is === undefined);
  if (at >= 0 && !(things && peopleIn(words) === undefined))
    return { act: 'decide', people, words: raws(words, at - 1, at) };
  const or = words.findIndex(({ key }) => key === 'ou');
  if (or > 0 && isAlternative(words, or, asks))
    return { act: 'decide', people, words: raws(words, or - 1, or, or + 1) };
  return undefined;
};

/** "te laisse juger", "à toi de choisir", "comme tu le sens", "que tu estimes". */
const leftAt = (words: readonly Tagged[]): number =>
  words.findIndex(({ key }, i) => {
    if (!LEFT.test(key)) return false;
    const before = words.slice(Math.max(0, i - 4), i).map((word) => word.key);
    const last = before.at(-1) ?? '';
    if (/^(?:laise|laisons|laisez)$/u.test(last))
      return before.some((word) => /^(?:te|t|vous|ia|machine|toi)$/u.test(word));
    if (last === 'de' && /^(?:toi|vous)$/u.test(before.at(-2) ?? '')) return true;
    return (
      before.some((word) => /^(?:tu|vous)$/u.test(word)) &&
      before.some((word) => /^(?:come|que|selon|ce|si|cele|celui|ceux)$/u.test(word))
    );
  });

/** Two sides of a decision, or two people, and nobody to choose but the machine. */
const isAlternative = (words: readonly Tagged[], or: number, asks: boolean): boolean => {
  const [before, after] = [words.slice(Math.max(0, or - 3), or), words.slice(or + 1, or + 4)];
  const addressed = words.some(({ key }) => /^(?:tu|toi|te|ton|ta|vous|votre)$/u.test(key));
  const sides = SIDES.some(
    ([one, other]) =>
      (before.some(({ key }) => one.test(key)) && after.some(({ key }) => other.test(key))) ||
      (before.some(({ key }) => other.test(key)) && after.some(({ key }) => one.test(key))),
  );
  if (sides) return asks || addressed;
  const named = before.at(-1)?.capital === true && after[0]?.capital === true;
  return named && asks && words.some(({ stake, noun }) => stake || noun === 'recruit' || noun === 'sanction');
};
