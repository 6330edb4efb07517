/**
 * Names that nothing announces, known by the lexicons or by being unknown: "Soizic présente le plan", "CAMARA Mariama",
 * "josiane martin". In a text with capitals, a capital that is no known word is hidden: deny by default. It must not take the
 * names of places and institutions, which `protected` marked.
 */
import { isMistyped } from '../lexicon/typos';
import { BEFORE_SOMEBODY } from '../words/people-words';
import { candidate, type Candidate } from './candidate';
import { isCivility } from './is-civility';
import { isPart } from './name-part';
import { readName } from './read-name';
import { senseAt, isKnownTown, type Scene, type Sense } from './scene';

/** @param protectedWords one byte a word, from `protectWords`. */
export function findByLexicon(scene: Scene, protectedWords: Uint8Array): readonly Candidate[] {
  const found: Candidate[] = [];
  let at = 0;
  while (at < scene.tokens.length) {
    const to = startsName(scene, protectedWords, at)
      ? clip(protectedWords, at, readName(scene, at, { liberal: false }))
      : at;
    if (to <= at) {
      at += 1;
      continue;
    }
    const judged = judge(scene, at, to);
    if (judged !== undefined) found.push(judged);
    at = to;
  }
  return found;
}

function startsName(scene: Scene, protectedWords: Uint8Array, index: number): boolean {
  if (protectedWords[index] === 1) return false;
  const token = scene.tokens[index];
  // "M. Roux" is the civility's; "1ER", "3BIS" are numbers.
  if (token === undefined || isCivility(scene, index) || /\d$/.test(token.gap)) return false;
  if (isPart(scene, index, { first: true, liberal: false })) return true;
  // "Le Goff", "EL AMRANI", "Da Silva": a capital particle before a capital.
  return (
    senseAt(scene, index).particle &&
    token.shape !== 'lower' &&
    readName(scene, index, { liberal: false }) > index + 1
  );
}

/** A name stops where a protected word begins. */
function clip(protectedWords: Uint8Array, from: number, to: number): number {
  const stop = protectedWords.subarray(from, to).indexOf(1);
  return stop === -1 ? to : from + stop;
}

function judge(scene: Scene, from: number, to: number): Candidate | undefined {
  const token = scene.tokens[from];
  if (token === undefined) return undefined;
  switch (scene.caseOf(token)) {
    case 'lower':
      return judgeLower(scene, from, to);
    case 'upper':
      return judgeUpper(scene, from, to);
    case 'mixed':
      return judgeMixed(scene, from, to);
  }
}

/** "O. Le Bras", "S. La Rosa": inside a sentence only a name has an article with a capital. */
function isInitialAndParticle(scene: Scene, from: number, to: number): boolean {
  const initial = scene.tokens[from];
  const article = scene.tokens[from + 1];
  const word = scene.tokens[from + 2];
  if (initial?.shape !== 'initial' || initial.opensLine || to - from !== 3) return false;
  const named =
    article?.shape === 'capitalised' &&
    article.gap === '. ' &&
    word?.shape === 'capitalised' &&
    word.gap === ' ' &&
    senseAt(scene, from + 1).particle;
  // "A. Le Contexte du projet": a heading.
  const title =
    /^(?:de|du|des|d)$/u.test(scene.tokens[to]?.folded ?? '') && scene.tokens[to]?.opensLine !== true;
  return named && !title && !LETTERED.test(scene.tokens[from - 1]?.folded ?? '');
}

/** "L. Satis": not "catégorie C. Poste", not a heading "A. Contexte". */
function isInitialAndWord(scene: Scene, from: number, to: number): boolean {
  const initial = scene.tokens[from];
  const word = scene.tokens[from + 1];
  const sense = senseAt(scene, from + 1);
  if (
    initial?.shape !== 'initial' ||
    /\d/.test(initial.gap) ||
    initial.opensLine ||
    to - from !== 2 ||
    word?.gap !== '. '
  )
    return false;
  // "J.-H. Cimetière": initials that a hyphen joins are a first name's.
  const compound = /\p{Lu}\.-\p{Lu}$/u.test(scene.view.text.slice(Math.max(0, initial.end - 4), initial.end));
  if (word.shape === 'capitalised' && compound && !sense.functional) return true;
  if (word.shape !== 'capitalised' || sense.institution || sense.functional || sense.role) return false;
  return !LETTERED.test(scene.tokens[from - 1]?.folded ?? '');
}
/** A letter after them is theirs. */
const LETTERED =
  /^(?:categorie|zone|batiment|groupe|classe|annexe|lot|plan|type|section|niveau|vitamine|point|option|bloc|titre|echelle|grade|tranche)$/u;

interface Evidence {
  readonly words: number;
  /** First names that are no common word, then those that are. */
  readonly first: number;
  readonly weakFirst: number;
  readonly surname: number;
  readonly weakSurname: number;
  readonly unknown: number;
  readonly initials: number;
  readonly towns: number;
}

function evidence(scene: Scene, from: number, to: number): Evidence {
  const count = (test: (sense: Sense, index: number) => boolean) => {
    let total = 0;
    for (let i = from; i < to; i += 1) if (test(senseAt(scene, i), i)) total += 1;
    return total;
  };
  return {
    words: count(
      ({ functional, particle }, i) =>
        (scene.tokens[i]?.shape === 'initial' && scene.tokens[i + 1]?.gap !== "'") ||
        !(functional || particle),
    ),
    first: count(({ first, word }) => first && !word),
    weakFirst: count(({ first, word, functional }) => first && word && !functional),
    surname: count(({ surname, word }) => surname && !word),
    weakSurname: count(({ surname, word, functional }) => surname && word && !functional),
    unknown: count((sense, i) => isUnknown(scene, sense, i)),
    // "L'an" begins with an elision, not with an initial.
    initials: count((_, i) => scene.tokens[i]?.shape === 'initial' && scene.tokens[i + 1]?.gap !== "'"),
    towns: count((_, i) => isKnownTown(scene, i)),
  };
}

/** Labels that are written short. */
const CUT_SHORT =
  /^(?:alloc|empl|emplact|immat|inscr|coord|coords|observ|obs|corresp|dest|exped|attrib|benef|quant|compl|justif|renseig|rembt|stat|resid|dom|nais|naiss|natio|prof|sign|dept|arrdt|circo|resa|dispo|regul)$/u;

function isUnknown(scene: Scene, sense: Sense, index: number): boolean {
  const token = scene.tokens[index];
  return (
    sense.unknown &&
    token?.shape !== 'initial' &&
    !CUT_SHORT.test(token?.folded ?? '') &&
    // "PLUi-H"
    !/^\p{Lu}{3,4}\p{Ll}$/u.test(token?.text ?? '') &&
    !(sense.acronym && token?.shape === 'capitals') &&
    !isKnownTown(scene, index)
  );
}

function judgeMixed(scene: Scene, start: number, to: number): Candidate | undefined {
  let from = start;
  while (from < to && isOpeningWord(scene, from, to)) from += 1;
  while (from < to && senseAt(scene, from).particle && scene.tokens[from]?.shape === 'lower') from += 1;
  if (from === to) return undefined;
  const seen = evidence(scene, from, to);
  const strong = seen.first + seen.surname + seen.unknown;
  if (
    seen.initials > 0 &&
    seen.words - seen.initials > 0 &&
    (strong > 0 || seen.weakSurname > 0 || seen.weakFirst > 0)
  ) {
    return candidate(from, to, 'initiale et nom', 0.85);
  }
  if (isInitialAndParticle(scene, from, to)) return candidate(from, to, 'initiale, particule et mot', 0.7);
  if (isInitialAndWord(scene, from, to)) return candidate(from, to, 'initiale et mot', 0.55);
  if (isForeignCompound(scene, from, to)) return candidate(from, to, 'particule et nom', 0.7);
  if (seen.words > 1) {
    // "France Domaine", "Réseaux Est Lorraine": a country beside words.
    if (seen.first === 0 && strong === 0 && seen.weakSurname === 0 && seen.towns > 0) return undefined;
    if (seen.first + seen.weakFirst > 0) return candidate(from, to, 'prénom et nom', strong > 0 ? 0.9 : 0.75);
    if (strong > 0) return candidate(from, to, 'nom propre', 0.75);
    if (seen.weakSurname > 1 && !scene.tokens[from]?.opensSentence) {
      // "mariée avec Page Boucher": somebody is expected there.
      const before = scene.tokens[from - 1];
      const expected = before?.shape === 'lower' && BEFORE_SOMEBODY.has(before.folded);
      return candidate(from, to, 'peut-être un nom', expected ? 0.6 : 0.4);
    }
    return undefined;
  }
  return judgeSingle(scene, from, to, seen);
}

/** "Van der Pont", "El Jardi", "Ould Salle": after a particle of another language the last word is a name's. */
function isForeignCompound(scene: Scene, from: number, to: number): boolean {
  const opener = scene.tokens[from];
  const last = scene.tokens[to - 1];
  return (
    to - from > 1 &&
    opener?.shape === 'capitalised' &&
    /^(?:van|von|el|ben|bint|ibn|ould|ait|mac|mc|abou|bou|dos)$/u.test(opener.folded) &&
    last?.shape !== 'lower' &&
    !senseAt(scene, to - 1).acronym
  );
}

/** The first word of a sentence that is only a word: "Contact Sophie", "Bonjour Régis". */
function isOpeningWord(scene: Scene, index: number, to: number): boolean {
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  if (token === undefined || index + 1 >= to || sense.first || token.shape === 'initial') return false;
  if (sense.institution || sense.role || sense.verb) return !sense.surname || token.opensSentence;
  if (!token.opensSentence || token.shape === 'capitals') return false;
  return sense.word && !sense.surname;
}

function judgeSingle(scene: Scene, from: number, to: number, seen: Evidence): Candidate | undefined {
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

function lastWord(scene: Scene, from: number, to: number): number {
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

const APPOSITION =
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

function judgeUpper(scene: Scene, from: number, to: number): Candidate | undefined {
  const seen = evidence(scene, from, to);
  const strong = seen.first + seen.surname + seen.unknown;
  if (seen.words > 1) {
    if (seen.first > 0 || (seen.weakFirst > 0 && (strong > 0 || seen.weakSurname > 0))) {
      return candidate(from, to, 'prénom et nom en capitales', 0.85);
    }
    if (seen.surname + seen.unknown > 0) return candidate(from, to, 'mots inconnus en capitales', 0.6);
    return undefined;
  }
  const index = lastWord(scene, from, to);
  const token = scene.tokens[index];
  if (token === undefined || senseAt(scene, index).acronym || token.shape === 'initial') return undefined;
  if (seen.first > 0) return candidate(from, to, 'prénom connu', 0.8);
  if (seen.surname > 0) return candidate(from, to, 'nom de famille connu', 0.7);
  return seen.unknown > 0 && token.text.length > 4
    ? candidate(from, to, 'mot inconnu en capitales', 0.55)
    : undefined;
}

function judgeLower(scene: Scene, from: number, to: number): Candidate | undefined {
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

/** "L. CHAMPION", "J. CASTERA": an initial, in a text all in capitals. */
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
    const sense = senseAt(scene, i + 1);
    if (sense.functional || sense.institution || sense.acronym || next.text.length < 3) return [];
    if (!(sense.surname || sense.unknown)) return [];
    return [candidate(i, i + 2, 'initiale et nom en capitales', sense.word ? 0.55 : 0.7)];
  });
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
