/**
 * A decision about people that is asked for without a question or an order to decide: "où vous indiquez qui on aide", "le DRH dit lequel
 * il prend", "combien à chacun", "décide si on l’interdit", "nomme quelqu’un". What has been decided is in the past, and is not read here.
 */
import { isDecided, nextPeople, peopleIn, raws, type Context, type Frame, type Reading } from '../frame';
import { SETTLING, type Act } from '../lexicon/acts';
import { NUMBERS } from '../lexicon/speech';
import type { Tagged } from '../tag';

export const told: Reading = ({ words }, context) =>
  isDecided(words)
    ? undefined
    : (whom(words, context) ??
      howMuch(words, context) ??
      whether(words, context) ??
      somebody(words) ??
      someAmong(words) ??
      decreasing(words, context));

const someone = (words: readonly Tagged[], { people, implied }: Context): Frame['people'] | undefined =>
  peopleIn(words) ?? people[0] ?? implied;

const WHOM = /^(?:qui|lequel|laquele|lesquels|lesqueles)$/u;
const SUBJECT = /^(?:on|je|j|nous|il|ele|ils|eles)$/u;
const BETWEEN = /^(?:ne|n|lui|leur|y|en|va|vont|vais|doit|doivent|dois|peut|peuvent|faut)$/u;
const DECIDING: ReadonlySet<Act | undefined> = new Set([...SETTLING, 'score']);
/** Said of people, it settles something for them. */
const HELPS = /^(?:aide|aident|aidons|aider|subventione\w*)$/u;
const decides = ({ verb, key }: Tagged): boolean => DECIDING.has(verb) || HELPS.test(key);

/** "qui on aide", "lequel elle licencie", "qui il va prendre"; "qui suspend-on". */
const whom = (words: readonly Tagged[], context: Context): Frame | undefined => {
  for (const [at, { key }] of words.entries()) {
    if (!WHOM.test(key)) continue;
    const [next, then] = [words[at + 1], words[at + 2]];
    if (next === undefined) continue;
    const act = SUBJECT.test(next.key)
      ? words
          .slice(at + 2, at + 5)
          .find((word, i, rest) => decides(word) && rest.slice(0, i).every(isBetween))
      : then?.gap === '-' && /^(?:on|je|nous)$/u.test(then.key) && decides(next)
        ? next
        : undefined;
    if (act === undefined || isSpeech(words, at)) continue;
    return {
      act: act.verb ?? 'award',
      people: someone(words, context) ?? 'citizen',
      words: [...raws(words, at), ...(SUBJECT.test(next.key) ? [next.raw] : []), act.raw],
    };
  }
  return undefined;
};
const isBetween = ({ key }: Tagged): boolean => BETWEEN.test(key);
/** "à qui on donne la parole", "à qui on renvoie le dossier". */
const isSpeech = (words: readonly Tagged[], at: number): boolean =>
  words
    .slice(at)
    .some(
      ({ key, thing }) =>
        thing || /^(?:parole|procuration|reponse|acces|rendez|dosiers?|demandes?|letres?)$/u.test(key),
    );

const EACH = /^(?:chacun|chacune|chaque)$/u;
const GIVES =
  /^(?:done|donons|met|mets|metons|verse|versons|acorde|acordons|atribue|atribuons|laise|prevoit)$/u;

/** "combien à chacun", "combien de CIA je donne à…", "ce qu’on donne à chacune", "à quelle hauteur". */
const howMuch = (words: readonly Tagged[], context: Context): Frame | undefined => {
  const people = someone(words, context);
  if (people === undefined) return undefined;
  for (const [at, { key }] of words.entries()) {
    const rest = words.slice(at + 1, at + 9);
    const gives = rest.findIndex(
      (word, i) =>
        GIVES.test(word.key) &&
        (SUBJECT.test(rest[i - 1]?.key ?? '') || SUBJECT.test(rest[i + 1]?.key ?? '')),
    );
    const to = rest.findIndex((word, i) => word.key === 'a' && isPerson(rest[i + 1]));
    if (key === 'combien' && (gives >= 0 ? gives < 5 : to === 0) && to >= 0)
      return { act: 'award', people, words: raws(words, at, at + 1 + to, at + 2 + to) };
    if (key === 'ce' && /^qu/u.test(rest[0]?.key ?? '') && gives >= 1 && gives < 4 && to > gives)
      return { act: 'award', people, words: raws(words, at, at + 1, at + 1 + gives, at + 2 + to) };
    if (key === 'hauteur' && /^quele$/u.test(words[at - 1]?.key ?? ''))
      return { act: 'award', people, words: raws(words, at - 1, at) };
  }
  return undefined;
};
const isPerson = (word: Tagged | undefined): boolean =>
  word !== undefined && (word.people !== undefined || EACH.test(word.key) || word.capital);

const WHETHER =
  /^(?:decide|decides|decider|decidez|tranche|trancher|tranchez|statue|statuer|juge|juger|jugez|determine)$/u;
/** "décide si on l’interdit de salle", "tranche s’il faut…": it is about somebody. */
const whether = (words: readonly Tagged[], context: Context): Frame | undefined => {
  const at = words.findIndex(
    ({ key, participle }, i) =>
      WHETHER.test(key) && !participle && /^(?:si|s)$/u.test(words[i + 1]?.key ?? ''),
  );
  const people = at < 0 ? undefined : someone(words, context);
  if (people === undefined || /^(?:a|ont|est|pour)$/u.test(words[at - 1]?.key ?? '')) return undefined;
  const after = words.slice(at + 2, at + 4);
  return after.some(({ key }) => SUBJECT.test(key)) || nextPeople(words, at) !== undefined
    ? { act: 'decide', people, words: raws(words, at, at + 1) }
    : undefined;
};

/** "nomme quelqu’un", "mets un nom de la liste", "désigne une des personnes présentes". */
const somebody = (words: readonly Tagged[]): Frame | undefined => {
  const at = words.findIndex(
    ({ verb, saying }) => verb === 'choose' || verb === 'recruit' || verb === 'award' || saying,
  );
  const lead = words[at];
  if (lead === undefined || lead.participle) return undefined;
  const near = words.slice(at + 1, at + 5);
  const who = near.findIndex(
    ({ key }, i) =>
      (/^quelqu$/u.test(key) && near[i + 1]?.key === 'un') ||
      (/^(?:noms?|prenoms?)$/u.test(key) &&
        /^(?:un|l|deux|trois|quatre|cinq|six)$/u.test(near[i - 1]?.key ?? '') &&
        FROM.test(words[at + 2 + i]?.key ?? '') &&
        !/^(?:famile|domaine|rue)$/u.test(words[at + 3 + i]?.key ?? '')),
  );
  return who < 0
    ? undefined
    : { act: lead.verb ?? 'choose', people: 'citizen', words: raws(words, at, at + 1 + who) };
};
const FROM = /^(?:de|du|des|dans|parmi|sur|pour|entre)$/u;

/** "quinze personnes parmi les vingt-six": somebody must say which. */
const someAmong = (words: readonly Tagged[]): Frame | undefined => {
  const at = words.findIndex(
    ({ key }, i) =>
      key === 'parmi' &&
      words.slice(Math.max(0, i - 4), i).some(isNumber) &&
      words.slice(i + 1, i + 4).some(isNumber),
  );
  return at < 0
    ? undefined
    : { act: 'choose', people: peopleIn(words) ?? 'applicant', words: raws(words, at - 1, at, at + 1) };
};
const isNumber = ({ key, raw }: Tagged): boolean => NUMBERS.has(key) || /^\d{1,3}$/u.test(raw);

const MERITS =
  /^(?:preference|merite|pertinence|competence|qualite|valeur|motivation|niveau|merites|interet|urgence|priorite|serieux|gravite)$/u;
/** "par pertinence décroissante": better first. */
const decreasing = (words: readonly Tagged[], context: Context): Frame | undefined => {
  const at = words.findIndex(
    ({ key }, i) => MERITS.test(key) && /^(?:de)?croisant/u.test(words[i + 1]?.key ?? ''),
  );
  const people = at < 0 ? undefined : someone(words, context);
  return people === undefined || words.slice(0, at).some(({ thing }) => thing)
    ? undefined
    : { act: 'rank', people, words: raws(words, at, at + 1) };
};
