/**
 * A fact that a register, a list or a rota tells of people: "quels agents travaillent samedi", "dis quelles familles ont répondu", "les élus
 * présents". It finds no judgement and clears none: what it found is weighed with the rest.
 */
import { isMeasure } from '../frame';
import { NUMBERS } from '../lexicon/speech';
import { DEEDS, MANNERS, OCCUPATIONS, STATES } from '../lexicon/records';
import type { Clause } from '../segments';
import type { Tagged } from '../tag';

/** How the fact is told. */
export type Recorded = 'state' | 'deed' | 'past' | 'held' | 'listed';

export const recordOf = ({ words }: Clause): Recorded | undefined => {
  if (words.some(isJudging)) return undefined;
  const from = words.findIndex(
    ({ question, people, key }) => question || people !== undefined || WHO.test(key) || isListed(key),
  );
  if (from < 0) return undefined;
  for (let i = from; i < words.length; i++) {
    const record = recordAt(words, i);
    if (record !== undefined) return record;
  }
  return undefined;
};

const WHO = /^(?:ceux|celes|qui)$/u;
const isListed = (key: string): boolean => STATES.holds(key) && /s$/u.test(key);

/** The words of a judgement, wherever they stand in the clause. */
const isJudging = (word: Tagged, index: number, words: readonly Tagged[]): boolean =>
  (word.superlative && !isMeasure(words, index)) ||
  word.personal ||
  word.must ||
  word.self ||
  word.sensitive ||
  word.quality ||
  word.verb === 'sanction' ||
  (word.conduct && !TOLD.test(word.key)) ||
  (word.adjective && !STATES.holds(word.key) && !/^jeunes?$/u.test(word.key)) ||
  (word.view && (!NAMED_VIEWS.test(word.key) || YOURS.test(words[index - 1]?.key ?? ''))) ||
  (MANNERS.holds(word.key) && !STATES.holds(words[index + 1]?.key ?? '')) ||
  /^(?:toi|ton|ta|tes|votre|vos)$/u.test(word.key);

/** Conducts that are facts as long as no manner is told of them. */
const TOLD = /^(?:travail\w+|bos\w+|absents?|premiere?|derniere?|partir|passer|payer|plai\w+)$/u;
/** Views that are papers or assemblies too. */
const NAMED_VIEWS = /^(?:avis|conseil|recomandations?|position|choix|opinion|jugement)$/u;
const YOURS = /^(?:ton|ta|tes|votre|vos|your)$/u;

const recordAt = (words: readonly Tagged[], index: number): Recorded | undefined => {
  const word = words[index];
  if (word === undefined) return undefined;
  const next = words.slice(index + 1, index + 5);
  if (BEING.test(word.key))
    return next.some(({ key }) => STATES.holds(key) || OCCUPATIONS.holds(key))
      ? 'state'
      : isDone(words, index)
        ? 'past'
        : undefined;
  // "à" is not "a".
  if (HAVING.test(word.key) && !/^à$/iu.test(word.raw)) {
    if (isDone(words, index)) return 'past';
    return next.some(({ key, raw }) => HELD.test(key) || NUMBERS.has(key) || /^\d/u.test(raw))
      ? 'held'
      : undefined;
  }
  // "vont au collège", not "vont échouer".
  if (/^(?:va|vont)$/u.test(word.key))
    return /^(?:a|au|aux|en|chez)$/u.test(next[0]?.key ?? '') ? 'deed' : undefined;
  if (DEEDS.holds(word.key)) return 'deed';
  return isAttached(words, index) ? 'listed' : undefined;
};

const BEING = /^(?:est|sont|etait|etaient|sera|seront|ete|fut|furent)$/u;
const HAVING = /^(?:a|ont|avait|avaient|aura|auront)$/u;
const HELD = /^(?:un|une|le|la|leur|son|sa)$/u;

/** "agents présents", "les absents", "élu de permanence": the state stands by those who are in it. */
const isAttached = (words: readonly Tagged[], index: number): boolean => {
  const [word, before, earlier] = [words[index], words[index - 1], words[index - 2]];
  if (word === undefined) return false;
  if (STATES.holds(word.key) || word.participle)
    return (
      before?.people !== undefined ||
      (isListed(word.key) && /^(?:les|des|d|de|combien)$/u.test(before?.key ?? 'les'))
    );
  return (
    OCCUPATIONS.holds(word.key) && /^(?:en|de|d)$/u.test(before?.key ?? '') && earlier?.people !== undefined
  );
};

/** "ont répondu", "a-t-il signé", "n’ont pas encore été reçus": what is done is told, not weighed. */
const isDone = (words: readonly Tagged[], index: number): boolean => {
  for (let i = index + 1; i < Math.min(words.length, index + 5); i++) {
    const word = words[i];
    if (word === undefined) return false;
    if (word.participle || PAST.test(word.key)) return true;
    if (!BETWEEN.test(word.key)) return false;
  }
  return false;
};
/** Participles that bear no accent. */
const PAST =
  /^(?:repondu|rendu|recu|obtenu|tenu|vendu|perdu|lu|vu|eu|paru|venu|revenu|devenu|voulu|pu|su|connu|reconu|retenu|elu|suivi|fini|fourni|remis|mis|pris|apris|permis|promis|transmis|admis|dit|ecrit|inscrit|fait|conduit|produit|construit|ouvert|offert|soufert|choisi|rempli|saisi|parti|sorti|servi|joint|peint|ateint)(?:e|s|es)?$/u;
const BETWEEN =
  /^(?:t|il|ils|ele|eles|on|ne|n|pas|plus|jamais|encore|deja|bien|tous|toutes|aussi|ete|egalement|l|y|en|leur|lui|se|s)$/u;
