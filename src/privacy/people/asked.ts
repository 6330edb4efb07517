/**
 * What the agent is asked about: words that may be somebody's name and that no rule hides. They are few, and ordered by how
 * much they look like a name. It must not hide anything: all that it finds stays below `HIDDEN`.
 */
import { BEFORE_SOMEBODY } from '../words/people-words';
import { isPlaceWord } from '../words/place-words';
import { candidate, type Candidate } from './candidate';
import { senseAt, type Scene } from './scene';

const ARTICLE =
  /^(?:le|la|les|l|un|une|ce|cet|cette|ces|du|des|au|aux|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leur|leurs|deux|trois|chaque|tout|tous|toute|toutes)$/u;

/** @param protectedWords one byte a word */
export function findAsked(scene: Scene, protectedWords: Uint8Array): readonly Candidate[] {
  return scene.tokens.flatMap((_, i): Candidate[] => {
    const asked =
      scene.caseOf(scene.tokens[i] ?? NOTHING) === 'lower'
        ? askedInLower(scene, i)
        : protectedWords[i] === 1
          ? undefined
          : (askedCapital(scene, i) ?? askedUncapitalised(scene, i));
    return asked === undefined ? [] : [asked];
  });
}

const NOTHING = {
  index: -1,
  start: 0,
  end: 0,
  text: '',
  folded: '',
  shape: 'lower',
  gap: '',
  line: -1,
  opensLine: false,
  opensSentence: false,
} as const;

/** "présenter FONTAINE au commissariat", "Boulangerie reprise par Chaussée": a word of the language with a capital. */
function askedCapital(scene: Scene, i: number): Candidate | undefined {
  const token = scene.tokens[i];
  const before = scene.tokens[i - 1];
  const sense = senseAt(scene, i);
  if (token === undefined || before === undefined || token.opensSentence || scene.caseOf(token) !== 'mixed')
    return undefined;
  if (token.shape !== 'capitalised' && token.shape !== 'capitals') return undefined;
  if (token.gap !== ' ' || before.shape !== 'lower' || ARTICLE.test(before.folded)) return undefined;
  if (sense.functional || sense.civility || sense.acronym || token.text.length < 2) return undefined;
  const known = sense.surname || sense.first;
  if (
    (sense.institution || sense.role) &&
    !(known && (token.shape === 'capitals' || BEFORE_SOMEBODY.has(before.folded)))
  ) {
    return undefined;
  }
  if (
    isPlaceWord(before.folded) ||
    /^(?:de|d|et|ou|en|a|par|n|no|article|chapitre|lot|annexe|type|categorie)$/u.test(before.folded)
  ) {
    // "et Chaussée", "de Poivre": only a known name is worth a question there.
    if (
      !known ||
      sense.institution ||
      /^(?:en|n|no|article|chapitre|lot|annexe|type|categorie)$/u.test(before.folded)
    )
      return undefined;
  }
  const next = scene.tokens[i + 1];
  // "Charges à caractère", "Plan climat": a title goes on in lower case with its complement.
  const titled =
    next?.gap === ' ' && next.shape === 'lower' && /^(?:de|d|des|du|a|au|aux)$/u.test(next.folded) && !known;
  if (titled) return undefined;
  return candidate(i, i + 1, 'mot avec une majuscule', known ? 0.35 : 0.25);
}

/** "voir avec durand": a surname that is no word, without its capital. */
function askedUncapitalised(scene: Scene, i: number): Candidate | undefined {
  const token = scene.tokens[i];
  const sense = senseAt(scene, i);
  if (token?.shape !== 'lower' || token.text.length < 4 || scene.caseOf(token) !== 'mixed' || sense.word)
    return undefined;
  const before = scene.tokens[i - 1]?.folded ?? '';
  const expected =
    BEFORE_SOMEBODY.has(before) || (before === 'a' && BEFORE_SOMEBODY.has(scene.tokens[i - 2]?.folded ?? ''));
  if (sense.surname) return candidate(i, i + 1, 'nom connu, sans majuscule', expected ? 0.65 : 0.3);
  return sense.unknown && expected && token.gap === ' '
    ? candidate(i, i + 1, 'mot inconnu, sans majuscule', 0.3)
    : undefined;
}

/** "dire à modeste", "philippe chartreux": in a text without capitals. */
function askedInLower(scene: Scene, i: number): Candidate | undefined {
  const token = scene.tokens[i];
  const sense = senseAt(scene, i);
  const before = senseAt(scene, i - 1);
  if (token === undefined || token.text.length < 3 || sense.functional || sense.institution || sense.civility)
    return undefined;
  if (sense.first && sense.word && !sense.verb)
    return candidate(i, i + 1, 'prénom, qui est aussi un mot', 0.3);
  const afterFirst = token.gap === ' ' && before.first && !before.word && !token.opensLine;
  if (afterFirst && sense.word && !sense.verb && !/(?:ment|ez|ant)$/u.test(token.folded)) {
    return candidate(i, i + 1, 'mot après un prénom', sense.surname ? 0.4 : 0.3);
  }
  return sense.surname && BEFORE_SOMEBODY.has(scene.tokens[i - 1]?.folded ?? '')
    ? candidate(i, i + 1, 'nom, qui est aussi un mot', 0.35)
    : undefined;
}
