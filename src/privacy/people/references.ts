/**
 * Who signs and who typed, in a letter's reference: "Nos réf : MAD/FR/311", "N/Réf. : CV/lm", "PJ/md" alone on its line. Capitals then small
 * letters are the signatory's and the typist's whatever they spell; capitals alone are somebody's when somebody of the text has them. It
 * must not take a service ("DGS/RH/2025").
 */
import { candidate, type Candidate } from './candidate';
import { senseOf, type Scene } from './scene';
import { fold } from '../text/fold';
import { matchesOf } from '../text/matches';
import { isDottedNeverSomebodys, isNeverSomebodys, isNobodys } from '../words/nobodys-letters';

const VALUE = '(?<value>[A-ZÀ-ÞŒ]{2,4}(?:[/.-][a-zA-ZÀ-ÖØ-öø-ῼ]{2,4}){0,3})(?![a-zA-ZÀ-ÖØ-öø-ῼ])';
const LABELLED = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:[Rr][ÉEée][Ff](?:[ée]rences?|ÉRENCES?|[sS]?\\.|[sS])?|(?:[Ss]uivie?|[Ii]nstruite?|[Rr][ée]dig[ée]e?) par|[Rr][ée]daction|[Gg]estionnaire|[Dd]ossier|[Aa]ffaire) ?[:.]{0,2} ?${VALUE}`,
  'gu',
);
const ALONE = new RegExp(
  `^[ \\t]*${VALUE}(?<=[A-ZÀ-ÞŒ]/[a-z]{2,3})(?:[/. –-]{1,3}\\d[\\d./-]*)?[ \\t]*$`,
  'gmu',
);
/** "Dactylo : md", "Frappe : vr" */
const TYPED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:dactylo[a-zà-ÿ]*|frappe|saisie|tap[ée]e? par|dict[ée]e? par)(?: par)? ?:? ?(?<letters>[a-z]{2,3})(?=[ \t]*(?:[\n,;/)]|$))/giu;
const OFFICE = /^(?:SG|ST|RH|PM|EC|DG|CM|CC|DP|PC|UR)$/u;
const PART = /[a-zA-ZÀ-ÖØ-öø-ῼ]+/gu;
/** After a stroke they are a unit or the end of a file's name. */
const NO_TYPIST = /^(?:an|mn|ml|kg|km|fr|com|doc|pdf|odt|bis|ter|etc|par|le|du|de|la|et|sg|st|rh)$/u;

/** @param initialsIn those of the people of the text */
export function findInReferences(scene: Scene, initialsIn: () => ReadonlySet<string>): readonly Candidate[] {
  const { view } = scene;
  const add = (start: number): readonly Candidate[] => {
    const token = view.tokenAt(start);
    return token === undefined || token.start !== start
      ? []
      : [candidate(token.index, token.index + 1, 'initiales d’une référence', 0.6)];
  };
  const typed = matchesOf(view.text, TYPED).flatMap(({ 0: whole, index, groups }) => {
    const { letters = '' } = groups ?? {};
    return letters !== letters.toLowerCase() || NO_TYPIST.test(letters)
      ? []
      : add(index + whole.length - letters.length);
  });
  const referred = [
    ...matchesOf(view.text, LABELLED).map(({ 0: whole, index, groups }) => {
      const { value = '' } = groups ?? {};
      return { value, start: index + whole.length - value.length };
    }),
    ...matchesOf(view.text, ALONE).map(({ 0: whole, index, groups }) => ({
      value: groups?.['value'] ?? '',
      start: index + whole.length - whole.trimStart().length,
    })),
  ];
  return [...typed, ...referred.flatMap((one) => lettersOf(scene, one, initialsIn).flatMap(add))];
}

/** Where somebody's letters stand in a reference. */
function lettersOf(
  scene: Scene,
  { value, start }: { readonly value: string; readonly start: number },
  initialsIn: () => ReadonlySet<string>,
): readonly number[] {
  const parts = matchesOf(value, PART).map(({ 0: letters, index }) => ({ letters, start: start + index }));
  const isTypist = (letters: string) => /^[a-zà-ÿœ]{2,3}$/u.test(letters) && !NO_TYPIST.test(letters);
  const typed = parts.findIndex(({ letters }, i) => i > 0 && isTypist(letters));
  const has = (letters: string) => initialsIn().has(letters.toUpperCase());
  const known = parts.some(({ letters }) => !isNeverSomebodys(letters) && has(letters));
  // "PLG/NC": beside somebody's, what is also a mention is somebody's.
  const isTheirs = (letters: string) =>
    has(letters) && !isDottedNeverSomebodys(letters) && (known || !isNeverSomebodys(letters));
  return parts
    .filter(({ letters }, i) => {
      if (isTheirs(letters) || (i > 0 && isTypist(letters) && (known || typed !== -1))) return true;
      // Whoever dictates stands before whoever types.
      return typed !== -1 && i < typed && /^[A-ZÀ-ÞŒ]{2,4}$/u.test(letters) && !isOffice(scene, letters);
    })
    .map((part) => part.start);
}

/** Two letters before a typist's are a signatory's, were they also "pièces jointes". */
function isOffice(scene: Scene, letters: string): boolean {
  const { acronym, role, institution } = senseOf(scene.lexicon, fold(letters));
  return (
    OFFICE.test(letters) || (letters.length > 2 && (isNobodys(letters) || acronym || role || institution))
  );
}
