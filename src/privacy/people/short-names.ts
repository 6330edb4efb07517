/**
 * Names that are nearly nothing: two initials ("O. T. vérifie"), a first name without a capital after a word of the family
 * ("ma femme aurore"). It must not take an acronym with full stops, nor a code's article ("L. 511").
 */
import { isMistyped } from '../lexicon/typos';
import { isMadeWord } from '../words/made-words';
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { meanThing } from './initials';
import { senseAt, type Scene } from './scene';
import { matchesOf } from '../text/matches';
import { isDottedNeverSomebodys, isNobodys } from '../words/nobodys-letters';

/** Before them: the start of a line or of a sentence, a bracket, a comma, a word that is followed by somebody. */
const INITIALS =
  /(?<=^[ \t•*–-]*|[.!?:;(«"|\t,] ?|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:par|avec|de|à|et|pour|chez|selon|voir|agent|époux|épouse|mineure?|enfant|initiales) )(?<!\p{Lu}\. ?)\p{Lu}\.(?: ?-?\p{Lu}\.){1,2}(?=,| ?[:);|/»\]]| (?:\p{Ll}{2}|[–(-] ?)|[ \t]*$)(?! ?\d)/gmu;
/** What says that the letters after it are somebody's initials. */
const SAYS_INITIALS =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:initiales?|(?<copied>copies?(?: à| pour)?|cop\.|cci?|diffusion|transmis(?:e|es)? à|remise? à|destinataires?|pour (?:info|suite|attribution|avis)(?:rmation)?(?: à)?)|paraph[a-zA-ZÀ-ÖØ-öø-ῼ]*|visas?|(?:sign|vu|relu|instruit|r[ée]dig|saisi|trait|valid|contr[ôo]l|v[ée]rifi|pr[ée]par|dress|[ée]tabli|not|suivi)(?:e|é|ée)?s? par|dactylo|r[ée]d\.|instr\.)(?: (?:(?:du|de la|de l'|des|le|la) ?)?\p{Ll}+(?: (?:de |du |d')?\p{Ll}+){0,2})?[ :«(–-]{1,3}(?<all>(?:(?:\p{Lu}\.(?: ?-?\p{Lu}\.?){1,2}|\p{Lu}{2,3})(?![a-zA-ZÀ-ÖØ-öø-ῼ\d'-])(?: ?[/,–-] ?| et )?){1,4})/giu;
const LETTERS = /\p{Lu}\.(?: ?-?\p{Lu}(?![a-zA-ZÀ-ÖØ-öø-ῼ])\.?){1,2}|\p{Lu}{2,3}(?![a-zA-ZÀ-ÖØ-öø-ῼ])/gu;
const KIN =
  /^(?:femme|mari|fils|fille|frere|soeur|mere|pere|epouse|epoux|compagne|compagnon|conjoint|conjointe|copine|copain|voisin|voisine|neveu|niece|cousin|cousine|oncle|tante|maman|papa|mamie|papy|nounou|collegue|gendre|gamin|gamine|ami|amie)$/u;
const POSSESSIVE = /^(?:ma|mon|sa|son|ta|ton|leur|notre|votre)$/u;

export const findInitials: PeopleDetector = (scene) => [
  ...matchesOf(scene.view.text, INITIALS).flatMap((match): Candidate[] => {
    const letters = match[0].replace(/[^a-zA-ZÀ-ÖØ-öø-ῼ]/gu, '');
    const spaced = /\. |-/u.test(match[0]);
    // "S.A." is a company's, "O. T." somebody's.
    if (!spaced || isDottedNeverSomebodys(letters)) return [];
    const from = scene.view.tokenAt(match.index)?.index;
    return from === undefined ? [] : [candidate(from, from + letters.length, 'initiales', 0.6)];
  }),
  ...announced(scene),
  ...compounds(scene),
];

/** "J-P attend la teinte", "voir avec M-C": a first name of two, by its initials. */
const COMPOUND =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d.'/-])(?:J-[BCDFGHJLMNPRY]|M-[ABCDEFJHLNOPRT]|[AP]-[CEFGHJLMPSY]|F-X|L-[AMP]|Y-M|C-[EHM])(?=[ ,;:)]|\.(?:\s|$)|\n|$)(?! ?\d)/gmu;

/** "zone J-P": a place by its letters. */
const LETTERED =
  /(?:axe|ligne|plan|coupe|lot|section|zone|type|bloc|groupe|option|niveau|poste|quai|hall|carr[ée]|vitamines?|points?) $/iu;

const compounds = (scene: Scene): readonly Candidate[] =>
  [...scene.view.text.matchAll(COMPOUND)].flatMap(({ index }): Candidate[] => {
    const from = scene.view.tokenAt(index)?.index;
    const lettered = LETTERED.test(scene.view.text.slice(Math.max(0, index - 12), index));
    return from === undefined || lettered || scene.view.lineAt(index).case === 'upper'
      ? []
      : [candidate(from, from + 2, 'initiales d’un prénom composé', 0.6)];
  });

/** "Visa du chef de service : PB", "initiales N. F.", "Paraphes : A. D. / M.-C. R." */
const announced = (scene: Scene): readonly Candidate[] =>
  matchesOf(scene.view.text, SAYS_INITIALS).flatMap((match) => {
    const { all = '', copied } = match.groups ?? {};
    const start = match.index + match[0].length - all.length;
    return matchesOf(all, LETTERS).flatMap(({ 0: letters, index }): Candidate[] => {
      const from = scene.view.tokenAt(start + index)?.index;
      const bare = letters.replace(/[^a-zA-ZÀ-ÖØ-öø-ῼ]/gu, '');
      const dotted = letters.includes('.');
      if (
        from === undefined ||
        bare !== bare.toUpperCase() ||
        (dotted ? isDottedNeverSomebodys(bare) : isNobodys(bare)) ||
        // "copie CNI" is a paper's: there only full stops tell somebody.
        (!dotted && (copied !== undefined || isOffice(scene, from)))
      )
        return [];
      return [candidate(from, from + (dotted ? bare.length : 1), 'initiales', 0.6)];
    });
  });

/** "visé par la DGS", "suivi par CCAS": a service. */
const isOffice = (scene: Scene, index: number): boolean => {
  const token = scene.tokens[index];
  if (token === undefined) return true;
  return meanThing(scene, token.text) || senseAt(scene, index).word || scene.caseOf(token) === 'upper';
};

export const findKin: PeopleDetector = (scene) =>
  scene.tokens.flatMap((token, i): Candidate[] => {
    if (!KIN.test(token.folded) || !POSSESSIVE.test(scene.tokens[i - 1]?.folded ?? '')) return [];
    const next = scene.tokens[i + 1];
    if (next?.gap !== ' ' || next.opensLine || next.shape !== 'lower') return [];
    return isFirstName(scene, i + 1) || isStrangeName(scene, i + 1)
      ? [candidate(i + 1, i + 2, `après «\u00A0${token.text}\u00A0»`, 0.75)]
      : [];
  });

/** A first name, were it also a word: "ma femme aurore", not "mon fils unique". */
function isFirstName(scene: Scene, index: number): boolean {
  const { first, functional, verb, role, institution } = senseAt(scene, index);
  const length = scene.tokens[index]?.text.length ?? 0;
  return (
    first &&
    length > 2 &&
    !functional &&
    !verb &&
    !role &&
    !institution &&
    !ADJECTIVE.test(scene.tokens[index]?.folded ?? '')
  );
}

/** "mon fils tiavo est malade": in no list, not made like a word of the language, not a letter away from one. */
function isStrangeName(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const { unknown, acronym } = senseAt(scene, index);
  if (token === undefined || !unknown || acronym || token.text.length < SHORTEST_STRANGE) return false;
  if (isMadeWord(token.folded) || isMistyped(scene.lexicon, token.folded)) return false;
  const next = scene.tokens[index + 1];
  if (STRANGE_WORD.test(token.folded)) return false;
  const ends = next === undefined || next.opensLine || /^ ?[,.;:!?)(]/u.test(next.gap);
  return ends || (next.gap === ' ' && (senseAt(scene, index + 1).verb || /^(?:et|qui)$/u.test(next.folded)));
}
/** "ma femme kosovare et moi", "mon mari jourdhui absent": what the lexicon has not, and is nobody. */
const STRANGE_WORD =
  /^(?:kosovare?|kazakhe?|soninkee?|kurde|peulh?e?|tchetchene|kabyle|rr?oms?|bambara|wolof|touareg|octogenere|biensur|jourdhui|chomdu|schizo|parano|bipo|autiste?)$/u;
const SHORTEST_STRANGE = 4;
const ADJECTIVE =
  /^(?:unique|aimee|aime|desiree?|cher|chere|malade|present|presente|prudente?|majeure?|mineure?|jolie?|belle|blanche|brune?|blonde?|ainee?|ancien(?:ne)?|actuel(?:le)?|rare|douce?|forte?|seule?|sage|noire?)$/u;
