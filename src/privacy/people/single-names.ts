/** One word that nothing announces and that may be a name: unknown, at the head of a sentence, a subject without article. */
import { isMistyped } from '../lexicon/typos';
import { BEFORE_SOMEBODY } from '../words/people-words';
import { candidate, type Candidate } from './candidate';
import { senseAt, type Scene } from './scene';
import type { Evidence } from './lexicon-evidence';

export function judgeSingle(scene: Scene, from: number, to: number, seen: Evidence): Candidate | undefined {
  const index = lastWord(scene, from, to);
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  if (token === undefined || token.shape === 'initial') return undefined;
  // "Val'": a name that the writer cuts.
  if (
    token.shape === 'capitalised' &&
    /^'(?:[\s,.;)]|$)/u.test(scene.view.text.slice(token.end, token.end + 2))
  ) {
    return candidate(from, to, 'diminutif', 0.6);
  }
  if (seen.first > 0) return candidate(from, to, 'prénom connu', 0.85);
  if (sense.acronym && token.shape === 'capitals') return undefined;
  if (seen.surname > 0) return candidate(from, to, 'nom de famille connu', 0.8);
  if (seen.unknown > 0) return unknownWord(scene, from, to, index);
  if (sense.institution && !sense.first) return undefined;
  if (!sense.first && !sense.surname) return plainWord(scene, from, to, index);
  // "présenter LE ROUX au commissariat"
  if (token.shape === 'capitals')
    return index > from && sense.surname ? candidate(from, to, 'nom en capitales', 0.6) : undefined;
  if (scene.phrases[index]?.kind === 'town' && sense.word) return undefined;
  if (token.opensSentence) return opensSentence(scene, from, to, index);
  if (hasArticle(scene, from)) return undefined;
  return candidate(
    from,
    to,
    sense.first ? 'prénom, qui est aussi un mot' : 'nom, qui est aussi un mot',
    sense.first ? 0.65 : 0.6,
  );
}

export function lastWord(scene: Scene, from: number, to: number): number {
  for (let i = to - 1; i > from; i -= 1) if (!senseAt(scene, i).particle) return i;
  return from;
}

/** First names that are told by their initials, and that are no acronym. */
const INITIALS = new Set('JP JC JB JF JM JL JY PY FX'.split(' '));

function unknownWord(scene: Scene, from: number, to: number, index: number): Candidate | undefined {
  const token = scene.tokens[index];
  if (token === undefined) return undefined;
  // "Aff. :", "Imm. B": cut short.
  if (
    token.text.length <= 4 &&
    /^\.(?: ?:| \p{Ll}|,| \d)/u.test(scene.view.text.slice(token.end, token.end + 3))
  )
    return undefined;
  if (INITIALS.has(token.text)) return candidate(from, to, 'initiales d’un prénom composé', 0.55);
  // "JPaul", "MClaude": the initial of a first name that a hyphen joins, typed in haste.
  if (
    /^[A-Z]{2}[a-zß-ÿ]{2,}$/u.test(token.text) &&
    scene.lexicon.firstName(token.folded.slice(1)) !== undefined
  )
    return candidate(from, to, 'prénom composé abrégé', 0.7);
  if (token.shape === 'mixed' && /^(?:[A-Z]{2,}[a-z]|[a-z])/u.test(token.text)) return undefined;
  if (token.shape === 'capitals') {
    // "DOS ANJOS": a particle before it.
    if (index > from && senseAt(scene, from).particle) return candidate(from, to, 'nom en capitales', 0.6);
    // Acronyms are made every day; an accent, a length say that this is a word.
    const short = token.text.length <= 6 && !/[À-Þ]/u.test(token.text);
    return short ? undefined : candidate(from, to, 'mot inconnu en capitales', 0.55);
  }
  // "les Marmandais", "Judo Club Bisontin": people of a town.
  if (
    /(?:ais|aise|aises|ois|oise|oises|ien|ienne|iens|iennes|ains|aines)$/u.test(token.folded) &&
    /^(?:les?|la|des?|l|club|aux?)$/u.test(scene.tokens[from - 1]?.folded ?? '')
  )
    return undefined;
  // "la Répubique": an institution mistyped, behind its article.
  if (hasArticle(scene, from) && isMistypedInstitution(scene, token.folded)) return undefined;
  return candidate(from, to, 'mot inconnu avec une majuscule', 0.7);
}

const isMistypedInstitution = (scene: Scene, folded: string): boolean =>
  folded.length > 6 && isMistyped(scene.lexicon, folded, 'institutions');

/** A word of the language with a capital that nothing explains, where somebody is expected. */
function plainWord(scene: Scene, from: number, to: number, index: number): Candidate | undefined {
  const token = scene.tokens[index];
  const before = scene.tokens[from - 1];
  if (token?.shape !== 'capitalised') return undefined;
  // "Carrez, dit « Le Chef »", "Cousin, 45 ans"
  const following = scene.view.text.slice(token.end, token.end + 24);
  if (
    /^, (?:dite? |alias |\d{1,3} ans|née? |domicili|demeurant )/u.test(following) &&
    !hasArticle(scene, from)
  ) {
    return candidate(from, to, 'personne dont on dit l’âge ou l’adresse', 0.55);
  }
  if (token.opensSentence) return bareSubject(scene, from, to, index);
  if (before === undefined || token.gap !== ' ') return undefined;
  if (hasArticle(scene, from)) return undefined;
  // "Or Huard n'établit pas": French puts no bare noun before a verb.
  if (before.shape !== 'capitals' && /^ [ns]'/u.test(scene.view.text.slice(token.end, token.end + 3))) {
    return candidate(from, to, 'sujet d’une phrase, sans article', 0.55);
  }
  if (!BEFORE_SOMEBODY.has(before.folded) || before.shape !== 'lower') return undefined;
  return candidate(from, to, 'peut-être un nom', 0.4);
}

export const APPOSITION =
  /^, (?:lui|elle|eux|elles|quant|\d{1,3} ans|n[ée]e?s?\b|(?:l[ea]|un|une|son|sa|notre|mon|ma|leur) |qui\b|agent|alors|ancien|dit|domicili|demeurant|\p{Lu})/u;

/** "Mercier a déclaré", "Clémence signe", "Page, agent": French puts no bare noun before a verb. */
function opensSentence(scene: Scene, from: number, to: number, index: number): Candidate | undefined {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  if (token === undefined) return undefined;
  const sense = senseAt(scene, index);
  const following = scene.view.text.slice(token.end, token.end + 24);
  const verb =
    next !== undefined &&
    !next.opensLine &&
    next.shape === 'lower' &&
    next.gap === ' ' &&
    senseAt(scene, index + 1).verb;
  const negation = /^ n'|^ s'/u.test(following);
  if (verb || negation || APPOSITION.test(following)) {
    const bareVerb = verb && !/^(?:le|la|les|l|en|y|nous|vous|leur)$/u.test(next.folded);
    if (!sense.verb || sense.first)
      return candidate(
        from,
        to,
        'sujet d’une phrase, sans article',
        bareVerb || negation ? 0.65 : sense.first ? 0.55 : 0.45,
      );
  }
  if (sense.first && /^ \((?:\p{Lu}{2,}|\p{Ll})/u.test(following))
    return candidate(from, to, 'prénom, qui est aussi un mot', 0.6);
  if (sense.first && /^(?: et \p{Lu}|,| :|$|\n)/u.test(following))
    return candidate(from, to, 'prénom, qui est aussi un mot', 0.5);
  return undefined;
}

/** "Sultan a présenté le bilan": French puts no bare noun before a verb, but where something is done. */
function bareSubject(scene: Scene, from: number, to: number, index: number): Candidate | undefined {
  const token = scene.tokens[index];
  const next = scene.tokens[index + 1];
  const sense = senseAt(scene, index);
  if (
    token === undefined ||
    next?.gap !== ' ' ||
    next.opensLine ||
    sense.verb ||
    sense.functional ||
    from !== index
  )
    return undefined;
  const following = scene.view.text.slice(token.end, token.end + 24);
  const acts =
    /^ (?:a|n'a|s'est|a été|propose|demande|répond|indique|souhaite|précise|signale|rappelle) /u.test(
      following,
    );
  return acts && !/(?:s|x|z|ant|er|ir)$/u.test(token.folded)
    ? candidate(from, to, 'sujet d’une phrase, sans article', 0.32)
    : undefined;
}

/** "le Marchand", "cette Rose": an article makes it a common noun. */
const hasArticle = (scene: Scene, from: number): boolean =>
  /^(?:le|la|les|l|un|une|ce|cet|cette|ces|du|des|au|aux|mon|ma|mes|son|sa|ses|notre|nos|votre|vos|leur|leurs|deux|trois|chaque|tout|tous|toute)$/u.test(
    scene.tokens[from - 1]?.folded ?? '',
  ) && !scene.tokens[from]?.opensLine;
