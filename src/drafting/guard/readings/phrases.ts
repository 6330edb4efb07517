/**
 * Turns of phrase that ask for a judgement of people wherever they stand in a clause, whatever verb leads it: "en notant chaque
 * candidat", "par ordre de préférence", "accepté ou refusé" for each, "l’agent qu’il faudrait recruter". What an authority has
 * decided is told, not asked.
 */
import {
  isDecided,
  nextPeople,
  peopleIn,
  raws,
  type Context,
  type Frame,
  type Held,
  type Reading,
} from '../frame';
import type { Act } from '../lexicon/acts';
import type { Tagged } from '../tag';

type Phrase = (words: readonly Tagged[], context: Context) => Frame | undefined;

export const phrases: Reading = ({ words }, context) => {
  if (isDecided(words)) return undefined;
  for (const phrase of PHRASES) {
    const frame = phrase(words, context);
    if (frame !== undefined) return frame;
  }
  return undefined;
};

const STRONG: ReadonlySet<Act | undefined> = new Set([
  'rank',
  'choose',
  'filter',
  'score',
  'sanction',
  'recruit',
  'decide',
]);
const someone = (words: readonly Tagged[], { people, implied }: Context): Frame['people'] | undefined =>
  peopleIn(words) ?? people[0] ?? implied;

/** "en notant chaque candidat", "en décidant toi-même des attributions". */
const gerund: Phrase = (words, context) => {
  const at = words.findIndex(
    ({ key, verb }, i) => STRONG.has(verb) && key.endsWith('ant') && words[i - 1]?.key === 'en',
  );
  if (at < 0 || words.slice(at + 1, at + 4).some(({ thing }) => thing)) return undefined;
  const people =
    nextPeople(words, at) ??
    (words.some(({ self }) => self) ? (someone(words, context) ?? 'applicant') : undefined);
  return people === undefined
    ? undefined
    : { act: words[at]?.verb ?? 'choose', people, words: raws(words, at - 1, at) };
};

/** "une note proposant une sanction", "un rapport concluant à l’inaptitude", "pour lui recommander le meilleur". */
const concluding: Phrase = (words, context) => {
  const at = words.findIndex(
    ({ key }, i) => i > 0 && /^(?:propos|conclu|recomand|preconis|suger|conseil)(?:ant|er|re)$/u.test(key),
  );
  if (at < 1 || /^(?:de|a)$/u.test(words[at - 1]?.key ?? '')) return undefined;
  const judged = words.findIndex(
    (word, i) =>
      i > at &&
      (word.superlative ||
        word.quality ||
        word.noun === 'sanction' ||
        word.noun === 'recruit' ||
        /^inaptitude/u.test(word.key)),
  );
  const people = someone(words, context);
  if (judged < 0 || people === undefined || words.slice(at, judged).some(({ thing }) => thing))
    return undefined;
  return { act: words[judged]?.noun ?? 'evaluate', people, words: raws(words, at, judged) };
};

const MERITS = /^(?:preference|merite|pertinence|competence|qualite|valeur|motivation|niveau|merites)$/u;
/** "par ordre de préférence": an order that says better and worse. */
const merit: Phrase = (words) => {
  const at = words.findIndex(
    ({ key }, i) => MERITS.test(key) && words[i - 1]?.key === 'de' && words[i - 2]?.key === 'ordre',
  );
  const people = at < 0 ? undefined : peopleIn(words);
  return people === undefined ? undefined : { act: 'rank', people, words: raws(words, at - 2, at - 1, at) };
};

const YES = /^(?:acept|admis|retenu|favorabl|oui|garde|eligible|apte|bon|vert|valid)/u;
const NO = /^(?:refus|recal|ecart|defavorabl|non|elimine|exclu|rejet|ineligible|inapte|mauvais|rouge)/u;
/** Of a contract or a trial: verbs and participles alone, for a letter of confirmation or of thanks settles nothing. */
const GOES_ON =
  /^(?:acord|(?:acord|continu|titularis|renouvel|prolong|confirm)(?:e|es|er|ent)|poursui(?:t|s|vi|vie|vis|vies|vre|vent))$/u;
const ENDS = /^(?:stop|areter|(?:remerci|licenci|renvo[iy])(?:e|es|er|ent))$/u;
/** "pour chaque dossier : accepté ou refusé": an outcome for each, whatever clause says "each". */
const outcome: Phrase = (words, context) => {
  const or = words.findIndex(
    ({ key, gap }, i) =>
      (/^(?:ou|et|or)$/u.test(key) && isPair(sideAt(words, i - 1), sideFrom(words, i + 1), key === 'et')) ||
      (gap.includes('/') && isPair(sideAt(words, i - 1), sideFrom(words, i), false)),
  );
  if (or < 0 || context.held === undefined) return undefined;
  const { word: held } = context.held;
  if (held?.thing === true) return undefined;
  const people = context.people[0] ?? (held?.container === true ? 'applicant' : undefined);
  return people === undefined ? undefined : { act: 'decide', people, words: raws(words, or - 1, or, or + 1) };
};
/** The word after the first "each" of all that is said. */
export const heldIn = (said: readonly Tagged[]): Held | undefined => {
  const each = said.findIndex(
    ({ key }, i) =>
      /^(?:chaque|chacun|chacune|each)$/u.test(key) ||
      (key === 'par' && said[i + 1]?.people !== undefined && !/s$/u.test(said[i + 1]?.key ?? 's')),
  );
  return each < 0 ? undefined : { word: said[each + 1] };
};
interface Side {
  readonly yes: boolean;
  /** Said of a contract that goes on or ends. */
  readonly ofContract: boolean;
}
const sideAt = (words: readonly Tagged[], at: number): Side | undefined => {
  const key = words[at]?.key ?? '';
  if (YES.test(key) || NO.test(key)) return { yes: YES.test(key), ofContract: false };
  if (GOES_ON.test(key)) return { yes: true, ofContract: true };
  // "stop ou encore"; "ou encore" alone goes on counting.
  if (key === 'encore' && [words[at - 2], words[at + 2]].some((other) => other?.key === 'stop'))
    return { yes: true, ofContract: true };
  // "un arrêté" is a paper; "on arrête" is an end.
  const stops = key === 'arete' && words.slice(Math.max(0, at - 2), at).some((word) => word.key === 'on');
  return stops || ENDS.test(key) ? { yes: false, ofContract: true } : undefined;
};
/** "on continue / on arrête": the side itself, past its pronouns. */
const sideFrom = (words: readonly Tagged[], from: number): Side | undefined => {
  const past = words.slice(from, from + 3).findIndex(({ key }) => !PRONOUN.test(key));
  return past < 0 ? undefined : sideAt(words, from + past);
};
const PRONOUN = /^(?:on|je|nous|le|la|l|les)$/u;
/** @param both joined by "et": a contract that is confirmed and renewed has one outcome, not two to choose from */
const isPair = (a: Side | undefined, b: Side | undefined, both: boolean): boolean =>
  a !== undefined && b !== undefined && a.yes !== b.yes && !(both && (a.ofContract || b.ofContract));

/** "l’enseignant qu’il faudrait recruter", "ceux que l’on devrait écarter". */
const relative: Phrase = (words, context) => {
  const at = words.findIndex(
    ({ verb, infinitive }, i) =>
      i > 1 && infinitive && STRONG.has(verb) && words.slice(Math.max(0, i - 3), i).some(({ must }) => must),
  );
  const that = words.slice(0, Math.max(at, 0)).findIndex(({ key }) => /^(?:que|qu|quil|quon)$/u.test(key));
  if (that < 1) return undefined;
  const named = /^(?:celui|cele|ceux|celes)$/u.test(words[that - 1]?.key ?? '')
    ? someone(words, context)
    : undefined;
  const people = peopleIn(words.slice(0, that)) ?? named;
  return people === undefined
    ? undefined
    : { act: words[at]?.verb ?? 'choose', people, words: raws(words, that, at) };
};

/** "mettre en évidence les candidats à fort potentiel", "fais ressortir les agents démotivés". */
const singledOut: Phrase = (words) => {
  const at = words.findIndex(
    ({ key }, i) =>
      (/^(?:evidence|avant|exergue)$/u.test(key) && words[i - 1]?.key === 'en') ||
      /^(?:resortir|surlign\w*|epingl\w*|soulign\w*)$/u.test(key),
  );
  const people = at < 0 ? undefined : nextPeople(words, at);
  const judged = words.findIndex(
    ({ quality, adjective, sensitive, superlative }, i) =>
      i > at && (quality || adjective || sensitive || superlative),
  );
  return people === undefined || judged < 0
    ? undefined
    : { act: 'evaluate', people, words: raws(words, at, judged) };
};

/** "le maillon faible", "la perle rare", "fais pencher la balance", "liste noire": said of people by everyone. */
const idiom: Phrase = (words, context) => {
  const at = words.findIndex(({ key }, i) => {
    const next = words[i + 1]?.key ?? '';
    if (/^pench/u.test(key)) return words.slice(i, i + 4).some(({ key: near }) => near === 'balance');
    if (key === 'tire' && next === 'au') return words[i + 2]?.key === 'flanc';
    if (key === 'dernier' && next === 'mot') return words.some(({ key: you }) => /^(?:tu|vous)$/u.test(you));
    return /^(?:mailon faible|perle rare|bras cas(?:e|es)|poids mort|brebis galeuse|listes? noires?|mouton noir|(?:meileurs?|bons?) profils?)$/u.test(
      `${key} ${next}`,
    );
  });
  if (at < 0 || words.some(({ thing }, i) => thing && i > at + 3)) return undefined;
  return { act: 'choose', people: someone(words, context) ?? 'citizen', words: raws(words, at, at + 1) };
};

/** "que vaut cette offre", "ce qu’il vaut": what somebody is worth. */
const worth: Phrase = (words, context) => {
  const at = words.findIndex(
    ({ key }, i) =>
      /^(?:vaut|valent)$/u.test(key) && /^(?:que|quil|quele|il|ele|ils|eles)$/u.test(words[i - 1]?.key ?? ''),
  );
  if (at < 0 || words[at + 1]?.key === 'mieux' || words.some(({ thing }) => thing)) return undefined;
  const people = someone(words, context);
  return people === undefined ? undefined : { act: 'evaluate', people, words: raws(words, at - 1, at) };
};

/** "à qui donner les jardins", "le poste irait à qui": somebody is to get something. */
const recipient: Phrase = (words, context) => {
  const who = words.findIndex(({ key }, i) => key === 'qui' && words[i - 1]?.key === 'a');
  if (who < 0) return undefined;
  const gives = words.findIndex(
    ({ verb, key }, i) =>
      Math.abs(i - who) < 5 && (verb === 'award' || /^(?:irait|ira|revient|reviendrait|doner)$/u.test(key)),
  );
  const errand = words
    .slice(Math.max(gives, 0))
    .some(({ key }) => /^(?:procuration|parole|reponse|aces|information\w*)$/u.test(key));
  if (gives < 0 || errand || words.some(({ rule }) => rule)) return undefined;
  return {
    act: 'award',
    people: someone(words, context) ?? 'applicant',
    words: raws(words, who - 1, who, gives),
  };
};

const PHRASES: readonly Phrase[] = [
  gerund,
  concluding,
  merit,
  outcome,
  relative,
  singledOut,
  idiom,
  worth,
  recipient,
];
