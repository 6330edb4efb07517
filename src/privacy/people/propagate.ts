/**
 * A name found once is a name everywhere: its words are searched again in the whole text and in its attachments, in capitals
 * and without. A word that is also French is taken only where it is written as a name.
 */
import { candidate, type Candidate } from './candidate';
import { isCivility } from './is-civility';
import { senseAt, senseOf, isKnownTown, type Scene } from './scene';

/** Folded words of the names that were found surely. */
export interface KnownNames {
  /** Words that are nothing else: taken wherever they stand. */
  readonly strong: ReadonlySet<string>;
  /** Words that are also French, towns, institutions. */
  readonly weak: ReadonlySet<string>;
}

/** What several texts teach together. */
export const joinNames = (all: readonly KnownNames[]): KnownNames => ({
  strong: new Set(all.flatMap(({ strong }) => [...strong])),
  weak: new Set(all.flatMap(({ weak }) => [...weak])),
});

const SHORTEST = 2;
const LEAST_JOINED = 8;
/** From this confidence on a finding teaches a name. */
export const TEACHES = 0.6;

export function namesIn(scene: Scene, candidates: readonly Candidate[]): KnownNames {
  const strong = new Set<string>();
  const weak = new Set<string>();
  for (const { from, to, confidence } of candidates) {
    if (confidence < TEACHES) continue;
    for (let i = from; i < to; i += 1) {
      const token = scene.tokens[i];
      const sense = senseAt(scene, i);
      if (token === undefined || token.shape === 'initial' || token.text.length < SHORTEST) continue;
      if (sense.functional || sense.particle || sense.civility) {
        // "VU Quang Huy", "LE Thi Mai": only in capitals does such a word stand for the surname; "Ben Saïd Ali", "Robert Celle":
        // with a capital that the name gives it, it may come again alone.
        const bears = token.shape === 'capitalised' && to - from > 1 && (sense.first || !sense.particle);
        if (bears && !sense.civility && !(i === from && token.opensSentence && !sense.first))
          weak.add(token.folded);
        continue;
      }
      if (OTHER.has(token.folded) || (sense.acronym && token.shape === 'capitals')) continue;
      // "favrefelix", in the name of a file or of a mailbox, where "Favre-Félix" is named.
      const joined =
        i + 1 < to && scene.tokens[i + 1]?.gap === '-'
          ? token.folded + (scene.tokens[i + 1]?.folded ?? '')
          : '';
      if (joined.length >= LEAST_JOINED) strong.add(joined);
      // "Loïs" is a name, "lois" is not.
      const { word } = senseOf(scene.lexicon, token.folded);
      (word || sense.institution || isKnownTown(scene, i) || token.text.length < 4 ? weak : strong).add(
        token.folded,
      );
    }
  }
  return { strong, weak };
}

const OTHER = new Set('nee epouse veuve ep epx dit dite et vve alias'.split(' '));

/** @param covered one byte a word that is already found; protected words are left alone. */
export function propagate(
  scene: Scene,
  { strong, weak }: KnownNames,
  covered: Uint8Array,
  protectedWords: Uint8Array,
): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [i, token] of scene.tokens.entries()) {
    if (covered[i] === 1) continue;
    if (protectedWords[i] === 1) {
      if (strong.has(token.folded) && isSaintSomebody(scene, i))
        found.push(candidate(i - 1, i + 1, 'nom trouvé ailleurs dans le document', 0.75));
      continue;
    }
    if (strong.has(token.folded)) {
      if (token.shape === 'lower' && scene.caseOf(token) !== 'lower' && token.text.length < 4) continue;
      if (isOtherCompound(scene, i, strong, weak)) continue;
      found.push(candidate(initialsBefore(scene, i), i + 1, 'nom trouvé ailleurs dans le document', 0.85));
    } else if (weak.has(token.folded)) {
      const confidence = weakMention(scene, i);
      if (confidence > 0)
        found.push(
          candidate(initialsBefore(scene, i), i + 1, 'nom trouvé ailleurs dans le document', confidence),
        );
    }
  }
  return found;
}

/** "Ben n'a pas de place", "selon Celle": a word that holds sentences together, with a capital that no sentence gives it. */
function functionalMention(scene: Scene, index: number): number {
  const token = scene.tokens[index];
  const previous = scene.tokens[index - 1];
  if (token?.shape !== 'capitalised' || scene.caseOf(token) !== 'mixed') return 0;
  if (token.opensSentence || /[:;]/u.test(token.gap))
    return /^ [ns]'/u.test(scene.view.text.slice(token.end, token.end + 3)) ? 0.6 : 0;
  return token.gap === ' ' && previous?.shape === 'lower' ? 0.7 : 0;
}

function isSurnameOnly(scene: Scene, index: number): boolean {
  const { surname, first, word } = senseAt(scene, index);
  return (surname || first) && !word && scene.tokens[index]?.shape !== 'lower';
}

/** "Chapelle Saint-Roch", "Garde Républicaine": a capital goes on, as in the name of a thing. */
function titles(scene: Scene, index: number): boolean {
  const next = scene.tokens[index + 1];
  const sense = senseAt(scene, index + 1);
  if (next === undefined || next.opensLine || !/^(?: |-)$/u.test(next.gap)) return false;
  return next.shape !== 'lower' && !sense.first && !sense.surname && !sense.functional;
}

/** "Saint-Aubert prend la parole", where "Mme SAINT-AUBERT" is named: no preposition makes it a place. */
function isSaintSomebody({ tokens }: Scene, index: number): boolean {
  const saint = tokens[index - 1];
  if (saint === undefined || tokens[index]?.gap !== '-' || !/^(?:saint|sainte|st|ste)$/u.test(saint.folded))
    return false;
  const before = saint.opensLine ? undefined : tokens[index - 2];
  return !/^(?:a|de|d|du|des|la|le|l|en|vers|sur|rue|place|avenue|eglise|ecole|college|lycee|quartier|ville|commune|chapelle|parc|route)$/u.test(
    before?.folded ?? '',
  );
}

/** "prud'hommes", where "Mme Prud'homme" is named: what an apostrophe joins is one word. */
const isOtherCompound = (
  { tokens }: Scene,
  index: number,
  strong: ReadonlySet<string>,
  weak: ReadonlySet<string>,
): boolean => {
  const next = tokens[index + 1];
  return (
    tokens[index]?.shape === 'lower' &&
    next?.gap === "'" &&
    !strong.has(next.folded) &&
    !weak.has(next.folded)
  );
};

/** "J.-H. Cimetière", "procuration_P_Cimetiere.pdf" */
function initialsBefore(scene: Scene, index: number): number {
  const { tokens } = scene;
  let from = index;
  while (
    tokens[from - 1]?.shape === 'initial' &&
    /^(?:\.(?: |-| -)|_)$/u.test(tokens[from]?.gap ?? '') &&
    !tokens[from]?.opensLine &&
    !isCivility(scene, from - 1)
  )
    from -= 1;
  return from;
}

const HEADS = /^(?: ?:| [–-] |, | \()/u;

/** "je suis ginette bourrat", where "BOURRAT" is named: in a line without capitals, right after a first name that is nothing else. */
function followsFirstName(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const before = senseAt(scene, index - 1);
  const { functional, particle, institution, role } = senseAt(scene, index);
  return (
    token?.gap === ' ' &&
    !token.opensLine &&
    scene.caseOf(token) === 'lower' &&
    before.first &&
    !before.word &&
    !(functional || particle || institution || role)
  );
}

/** Whether a common word is written here as the name that it is elsewhere. */
function weakMention(scene: Scene, index: number): number {
  const token = scene.tokens[index];
  const sense = senseAt(scene, index);
  if (token === undefined) return 0;
  if (token.shape === 'lower') return followsFirstName(scene, index) ? 0.65 : 0;
  if (scene.caseOf(token) === 'lower') return 0;
  if (sense.functional || sense.particle) return functionalMention(scene, index);
  const previous = scene.tokens[index - 1];
  // "Hugo Marche": right after a first name.
  const first = senseAt(scene, index - 1);
  if (token.gap === ' ' && !token.opensLine && first.first && !first.word && previous?.shape !== 'lower')
    return 0.75;
  // "Mme Chef", where "CHEF Roger" is named.
  if (isCivility(scene, index - 1) && /^\.? $/u.test(token.gap) && !token.opensLine) return 0.75;
  // "LE ROUX" has a particle, not an article.
  const article =
    /^(?:le|la|les|l|un|une|ce|cet|cette|du|des|au|aux|notre|votre|leur)$/u.test(previous?.folded ?? '') &&
    !(previous?.shape === 'capitals' && scene.caseOf(token) === 'mixed');
  const ofSomething =
    /^(?:de|du|des|d|municipal|municipale|communal|communale|general|generale)$/u.test(
      scene.tokens[index + 1]?.folded ?? '',
    ) &&
    scene.tokens[index + 1]?.shape === 'lower' &&
    !scene.tokens[index + 1]?.opensLine;
  if (scene.caseOf(token) === 'upper') return sense.institution || sense.role || article ? 0 : 0.5;
  // "selon L. Cimetière", where "Jean CIMETIÈRE" is named
  if (previous?.shape === 'initial' && token.gap === '. ' && !previous.opensLine) return 0.7;
  if (sense.institution || sense.role) {
    if (article || ofSomething) return 0;
    if (!token.opensSentence) return titles(scene, index) ? 0.45 : 0.6;
    // "- Vigneron : chèque rejeté": the head of a line.
    if (token.opensLine && HEADS.test(scene.view.text.slice(token.end, token.end + 3))) return 0.6;
    const next = scene.tokens[index + 1];
    // "Petit et Legrand : une médiation"
    const pair = next?.folded === 'et' && next.gap === ' ' && isSurnameOnly(scene, index + 2);
    if (pair) return 0.6;
    return next?.shape === 'lower' && next.gap === ' ' && senseAt(scene, index + 1).verb ? 0.6 : 0;
  }
  if (article && token.gap === ' ' && !/^(?:les)$/u.test(scene.tokens[index - 1]?.folded ?? '')) return 0.4;
  return token.opensSentence && ofSomething ? 0.4 : 0.7;
}
