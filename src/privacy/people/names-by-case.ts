/** Names told by how they are typed: without capitals, with an initial, cut short by an apostrophe. */
import { isMistyped } from '../lexicon/typos';
import { BEFORE_SOMEBODY } from '../words/people-words';
import { candidate, type Candidate } from './candidate';
import { isCivility } from './is-civility';
import { readName } from './read-name';
import { senseAt, type Scene } from './scene';
import { evidence } from './lexicon-evidence';
import { APPOSITION } from './single-names';

export function judgeLower(scene: Scene, from: number, to: number): Candidate | undefined {
  const seen = evidence(scene, from, to);
  const single = to - from === 1;
  if (seen.first > 0) return candidate(from, to, 'prénom connu, sans majuscule', 0.8);
  if (seen.surname > 0) return candidate(from, to, 'nom de famille connu, sans majuscule', 0.7);
  if (!single && seen.weakFirst > 0) return candidate(from, to, 'prénom et nom, sans majuscule', 0.7);
  if (seen.unknown === 0) return undefined;
  if (!single && seen.unknown > 1) return candidate(from, to, 'mots inconnus, sans majuscule', 0.6);
  const token = scene.tokens[from];
  const next = scene.tokens[from + 1];
  const before = scene.tokens[from - 1]?.folded ?? '';
  // "bolzinger a été reçu", "voir avec stimbach": an unknown word that acts, or that somebody goes to.
  const opensClause = token !== undefined && (token.opensSentence || /[.;:!?–]\s*$/u.test(token.gap));
  const following = scene.view.text.slice(token?.end, (token?.end ?? 0) + 24);
  const acts =
    opensClause &&
    ((next?.gap === ' ' && !next.opensLine && senseAt(scene, from + 1).verb) ||
      /^ [ns]'/u.test(following) ||
      APPOSITION.test(following));
  const expected = (token?.text.length ?? 0) > 3 && BEFORE_SOMEBODY.has(before);
  if (acts || expected) return candidate(from, to, 'mot inconnu, sans majuscule', 0.55);
  // Without capitals too an unknown word is hidden by default, unless it is only mistyped.
  const mistyped = isMistyped(scene.lexicon, token?.folded ?? '');
  return mistyped ? undefined : candidate(from, to, 'mot inconnu, sans majuscule', 0.52);
}

/** "pierre n'est pas venu": in a text without capitals, a name that is a word, where only a name can be. */
export function findLowerSubjects(scene: Scene): readonly Candidate[] {
  return scene.tokens.flatMap((token, i): Candidate[] => {
    const sense = senseAt(scene, i);
    if (!(sense.first || sense.surname) || !sense.word || sense.functional || sense.verb) return [];
    if (scene.caseOf(token) !== 'lower' || (!sense.first && sense.institution)) return [];
    const next = scene.tokens[i + 1];
    const bare = token.opensSentence || /[.;:!?–]\s*$/u.test(token.gap);
    const acts = next?.gap === ' ' && !next.opensLine && senseAt(scene, i + 1).verb;
    const negated = /^ [ns]'/u.test(scene.view.text.slice(token.end, token.end + 3));
    if (!bare || !(acts || negated)) return [];
    // "marchand est d'accord": a surname that is a trade is asked.
    const confidence = sense.first ? 0.6 : sense.role || token.text.length < 4 ? 0.32 : 0.55;
    return [candidate(i, i + 1, 'sujet d’une phrase, sans article', confidence)];
  });
}

/** "l. durmus", "d. devauchelle": an initial, in a text without capitals. */
export function findLowerInitials(scene: Scene): readonly Candidate[] {
  return scene.tokens.flatMap((token, i): Candidate[] => {
    const next = scene.tokens[i + 1];
    if (token.text.length !== 1 || next?.gap !== '. ' || scene.caseOf(token) !== 'lower' || token.gap === "'")
      return [];
    const sense = senseAt(scene, i + 1);
    if (sense.functional || sense.institution || !(sense.surname || sense.unknown) || next.text.length < 3)
      return [];
    const to = readName(scene, i + 1, { liberal: true });
    return to > i + 1 ? [candidate(i, to, 'initiale et nom, sans majuscule', sense.word ? 0.45 : 0.7)] : [];
  });
}

/** "kenzo t.", "sandrine p.": a first name and the initial of the surname, without capitals. "ça va marie. a. voir" is none. */
export function findFirstNamesWithInitial(scene: Scene): readonly Candidate[] {
  const { text } = scene.view;
  return scene.tokens.flatMap((token, i): Candidate[] => {
    const initial = scene.tokens[i + 1];
    if (token.shape !== 'lower' || token.text.length < 3 || initial?.shape !== 'lower') return [];
    if (initial.text.length !== 1 || initial.gap !== ' ' || text[initial.end] !== '.') return [];
    const { first, word } = senseAt(scene, i);
    if (!first || /[a-zA-ZÀ-ÖØ-öø-ῼ\d]/u.test(text[initial.end + 1] ?? '')) return [];
    return [candidate(i, i + 2, 'prénom et initiale, sans majuscule', word ? 0.45 : 0.7)];
  });
}

/** "L. CHAMPION", "J.-P. CASTERA", "A. M. LE GOFF": initials, in a text all in capitals. */
export function findUpperInitials(scene: Scene): readonly Candidate[] {
  return scene.tokens.flatMap((token, i): Candidate[] => {
    const next = scene.tokens[i + 1];
    if (
      token.shape !== 'initial' ||
      next?.gap !== '. ' ||
      scene.caseOf(token) !== 'upper' ||
      token.gap === "'"
    )
      return [];
    const reason = 'initiale et nom en capitales';
    const from = firstInitial(scene, i);
    // "M. CASTERA" is read by its civility.
    if (from === i && isCivility(scene, i)) return [];
    const sense = senseAt(scene, i + 1);
    const to = sense.particle ? readName(scene, i + 1, { liberal: true }) : i + 1;
    if (to > i + 2) return [candidate(from, to, reason, 0.7)];
    if (sense.functional || sense.institution || sense.acronym || next.text.length < 3) return [];
    if (!(sense.surname || sense.unknown || from < i)) return [];
    return [candidate(from, i + 2, reason, sense.word ? 0.55 : 0.7)];
  });
}

/** "J.-P.", "A. M.": where the initials of a first name begin; "M." before a space is a civility. */
function firstInitial(scene: Scene, last: number): number {
  let from = last;
  while (scene.tokens[from - 1]?.shape === 'initial' && scene.tokens[from]?.opensLine === false) {
    const gap = scene.tokens[from]?.gap ?? '';
    if (!/^\.(?: |-| -)?$/u.test(gap) || scene.tokens[from - 1]?.gap === "'") break;
    if (!gap.includes('-') && isCivility(scene, from - 1)) break;
    from -= 1;
  }
  return from;
}

/** "Val'": a name that the writer cuts, whatever else the word means. */
export function findCutNames(scene: Scene): readonly Candidate[] {
  return scene.tokens.flatMap((token, i): Candidate[] => {
    if (
      token.shape !== 'capitalised' ||
      !/^'(?:[\s,.;)]|$)/u.test(scene.view.text.slice(token.end, token.end + 2))
    )
      return [];
    return senseAt(scene, i).first ? [candidate(i, i + 1, 'diminutif', 0.6)] : [];
  });
}

/** "ça concerne philippe": a first name that is no word, without its capital in a text that has capitals. */
export function findUncapitalised(scene: Scene, protectedWords: Uint8Array): readonly Candidate[] {
  return scene.tokens.flatMap((token, i): Candidate[] => {
    const sense = senseAt(scene, i);
    if (token.shape !== 'lower' || !sense.first || sense.word || protectedWords[i] === 1) return [];
    if (token.text.length < 4 || scene.caseOf(token) !== 'mixed') return [];
    const next = senseAt(scene, i + 1);
    const joined =
      scene.tokens[i + 1]?.gap === ' ' &&
      scene.tokens[i + 1]?.shape === 'lower' &&
      !scene.tokens[i + 1]?.opensLine;
    const named = joined && !next.word && (next.surname || next.unknown);
    return [candidate(i, named ? i + 2 : i + 1, 'prénom sans majuscule', 0.7)];
  });
}
