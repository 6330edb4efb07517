/**
 * One English key in French, in the order in which French names things: "tyre_count" is "nombre_pneus", "signed_on" is "date_signature", "price_per_meal" is
 * "prix_par_repas". Its value tells what a preposition leaves open: "register_by" of a day is a limit, "signed_by" of a name is none.
 */
import { MONTHS } from '../../../act/dates';
import { isDepartment } from '../../../act/departments';
import { englishOf, pluralOf, wordsOf } from './key-words';
import { EXPRESSIONS } from './key-expressions';

const KEY = /^[a-z][a-zA-Z\d]*(?:_[a-zA-Z\d]+)*$/u;
/** Keys that whatever reads people and periods knows as they are. */
const KNOWN = new Set([
  'first_name',
  'last_name',
  'full_name',
  'name',
  'civility',
  'gender',
  'title',
  'giver',
  'holder',
  'from',
  'to',
  'id',
]);

/** What ends a key and says its unit. */
const UNITS: ReadonlyMap<string, string> = new Map(
  'eur euros ht ttc m2 m3 km kmh m cm mm kg g t l db pct ha kwh kva kw ml percent:pct percentage:pct days:jours day:jour months:mois month:mois years:ans year:annee weeks:semaines week:semaine hours:heures minutes:minutes mins:minutes meters:metres metres:metres kilometers:km kilometres:km litres:litres liters:litres tons:tonnes tonnes:tonnes sqm:m2'
    .split(' ')
    .map((pair) => {
      const [english = '', french = english] = pair.split(':');
      return [english, french] as const;
    }),
);

/** What French puts before the noun. */
const BEFORE_NOUN =
  /^(?:nombre|nb|premiere?|deuxieme|troisieme|quatrieme|cinquieme|ancien|nouveau|dernier|demi|double|max|min)$/u;

/** Prepositions: the French word, or none where French keys have none. */
const LINKS: ReadonlyMap<string, string> = new Map([
  ...'of for in at on within under over the a to'.split(' ').map((word) => [word, ''] as const),
  ...'per:par by:par before:avant after:apres from:debut since:debut until:fin without:sans against:contre no:sans and:et with:avec between:entre'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
]);

/** What is said of money alone: "granted: 24500". */
const PAID = /^(?:requested|granted|awarded|allocated|paid|spent|disbursed|subsidi[sz]ed)$/u;

/** "number_of_pupils" counts, whatever else a number is. */
const NUMBER_OF = /(?:^|_)number_of_/u;
/** "decision_no: 3": the sign of a number, where "no" of yes and no denies. */
const NUMBER_SIGN = /(^|_)(?:no|nr)$/u;
/** "book_of_10": ten tickets bound together, no book. */
const BOOK_OF = /(^|_)book_of_(?=\d)/u;
/** "rank: 3", "rank: 4e autorisation": a place in an order, where "rank: brigadier" is a grade. */
const isRank = (value: unknown): boolean =>
  typeof value === 'number' ||
  (typeof value === 'string' && /^\d{1,3} ?(?:(?:e|er|re|ère|ème|nd|nde)(?![a-z])|\/ ?\d)/iu.test(value));
/** "is_paid", "has_permit": what is asked of them. */
const ASKING = /^(?:is|has|was|are|were)_/u;

/** Nouns that some put before what they are said of, as French does, and what then stands behind them. */
const HEAD =
  /^(?:rates?|prices?|fees?|fares?|tariffs?|costs?|amounts?|dates?|times?|hours|deposits?|subsidy|grants?|budgets?)$/u;
const QUALIFIES =
  /^(?:adults?|child|children|students?|seniors?|juniors?|non|residents?|outsiders?|outside|members?|family|families|groups?|full|half|reduced|normal|standard|weekdays?|weekends?|summer|winter|morning|evening|afternoon|start|end|begin|beginning|opening|closing|initial|final|old|new|current|previous|total|maximum|minimum|max|min)$/u;

const YEAR = /^(?:19|20)\d\d$/u;

/** "group_size_nov_2": the day that the value is of ends the key. */
const DAY_OF_YEAR =
  /^(.+?)(?:_on)?_(?:(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)_([12]?\d|3[01])|([12]?\d|3[01])_(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?))$/u;
const SHORT_MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const unaccented = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036F]/gu, '');

/** What is priced: "resident_rate" is a tariff, "market_rate" is none. */
const PRICED =
  /^(?:adult|base|child|daily|day|entry|external|family|full|group|half|hall|junior|lesson|meal|member|monthly|night|normal|outside|per|quarterly|reduced|rental|resident|room|season|senior|session|standard|student|term|ticket|unit|weekend|weekly)s?$/u;
/** Words after which a length of time is a unit: "delay_days", and not "work_days". */
const LASTING =
  /^(?:age|appeal|availability|break|contract|cooling|deadline|delay|duration|extension|interval|lead|lease|leave|length|limit|loan|notice|parking|pause|penalty|posting|probation|period|publication|reply|response|retention|stay|suspension|term|time|training|travel|trial|trip|validity|waiting|warranty)s?$/u;
const TIME = /^(?:days?|months?|years?|weeks?|hours?|minutes?|mins)$/u;
/** A participle behind its noun: "hours_worked", "trees_planted". */
const PARTICIPLE = /(?:[a-z]{2}ed|sold|paid|spent|held|sent|lost|found|built|given|taken|kept|left|made)$/u;

/** A word that only its value tells: what bears the name of a department is one and no service, "places" that are counted are seats. */
const meant = (word: string, value: unknown): string => {
  if (word === 'places' && typeof value !== 'number') return 'lieux';
  // What is received in a budget.
  if (/^receipts?$/u.test(word) && typeof value === 'number') return 'recette';
  return word === 'department' && typeof value === 'string' && isDepartment(value) ? 'departement' : word;
};

type Phrase = readonly string[];

/** "tyre_count" → "nombre_pneus"; a key that holds no English word stays as it is. */
export const frenchKey = (key: string, value?: unknown): string => {
  if (!KEY.test(key) || KNOWN.has(key)) return key;
  const dated = DAY_OF_YEAR.exec(key);
  if (dated !== null) {
    const [, rest = '', month = '', day = '', before = '', after = ''] = dated;
    const name = MONTHS[SHORT_MONTHS.indexOf((month || after).slice(0, 3))] ?? '';
    return `${frenchKey(rest, value)}_${day || before}_${unaccented(name)}`;
  }
  const isLength = typeof value === 'string' && LENGTH.test(value);
  const read = key
    .replace(BOOK_OF, '$1carnet_')
    .replace(NUMBER_SIGN, typeof value === 'boolean' ? '$&' : '$1number');
  const words = wordsOf(read.replace(NUMBER_OF, '_count_of_').replace(ASKING, '')).map((word) =>
    meant(word, value),
  );
  const ranked = words.findIndex((word) => word === 'rank');
  if (ranked >= 0 && isRank(value))
    return ['rang', ...phrase(words.filter((_, i) => i !== ranked))].join('_');
  const whole = EXPRESSIONS.get(words.join('_'));
  if (whole !== undefined) return isLength ? asLength(whole) : whole;
  const [only = ''] = words;
  if (words.length === 1 && only === 'deadline' && isLength) return 'delai';
  if (typeof value === 'number' && PAID.test(key)) return `montant_${englishOf(only) ?? only}`;
  // "rate: 260" is no share.
  if (words.length === 1 && only === 'rate' && typeof value === 'number' && value > 100) return 'tarif';
  if (words.length === 1) return LINKS.has(only) ? (englishOf(only) ?? key) : (inFrench(words)[0] ?? key);
  if (inFrench(words).join('_') === words.join('_')) return read;
  const last = words.at(-1) ?? '';
  const head = headOf(last, value);
  const french = (head === undefined ? phrase(words) : [head, ...phrase(words.slice(0, -1))]).join('_');
  return isLength ? asLength(french) : french;
};

/** A "deadline" that is so many days is a length, and no day. */
const asLength = (key: string): string => key.replace(/^date_limite(?=_|$)/u, 'delai');

/** "reply_deadline: 15 jours" */
const LENGTH =
  /^(?:\d+|[a-z]+)\s(?:jours?|semaines?|mois|ans?|heures?|days?|weeks?|months?|years?|hours?)(?![a-z])/u;

const DAY =
  /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?(?![\d/])|(?:[a-z]+di )?(?:1er|\d{1,2}) (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre))/iu;
const HOUR = /^\d{1,2}(?::\d{2}| ?h)/u;

/** What a preposition at the end of a key makes of it, by its value. */
const headOf = (last: string, value: unknown): string | undefined => {
  const isDay = typeof value === 'string' && DAY.test(value);
  const isHour = typeof value === 'string' && HOUR.test(value);
  if (last === 'from' || last === 'since') return isHour ? 'heure_debut' : 'debut';
  if (last === 'to' || last === 'until') return isHour ? 'heure_fin' : 'fin';
  if (last === 'on') return 'date';
  if (last === 'at') return isHour ? 'heure' : isDay ? 'date' : 'lieu';
  if (last === 'by' || last === 'before') return isDay ? 'date_limite' : isHour ? 'heure_limite' : undefined;
  return undefined;
};

/** Each stretch between prepositions with its head first, units last. */
const phrase = (words: Phrase): Phrase => {
  const units: string[] = [];
  const rest = [...words];
  // "water_m3_2025": a year comes last of all.
  while (rest.length > 1 && YEAR.test(rest.at(-1) ?? '')) units.unshift(rest.pop() ?? '');
  // "price_15_years": how many of them goes with the unit.
  if (rest.length > 2 && UNITS.has(rest.at(-1) ?? '') && /^\d+$/u.test(rest.at(-2) ?? ''))
    units.unshift(...rest.splice(-2).map((word) => UNITS.get(word) ?? word));
  while (rest.length > 1 && isUnit(rest)) units.unshift(UNITS.get(rest.pop() ?? '') ?? '');
  const out: string[] = [];
  let chunk: string[] = [];
  const close = (): void => {
    out.push(...headFirst(chunk));
    chunk = [];
  };
  for (const word of rest) {
    const link = LINKS.get(word);
    if (link === undefined) chunk.push(word);
    else {
      close();
      if (link !== '') out.push(link);
    }
  }
  close();
  const [first, counted] = out;
  // "lamp_count": how many there are, in the plural.
  if (first === 'nombre' && counted !== undefined && out.length === 2) out[1] = pluralOf(counted);
  if (out[0] === 'taux' && !units.includes('pct') && words.some((word) => PRICED.test(word)))
    out[0] = 'tarif';
  // "deadline_days": how long, and no day.
  if (
    out[0] === 'date_limite' &&
    units.some((unit) => /^(?:jours|semaines?|mois|ans|heures|minutes)$/u.test(unit))
  )
    out[0] = 'delai';
  return [...out, ...units];
};

/** "delay_days" has a unit; "work_days" and "price_per_month" are made of theirs. */
const isUnit = (words: Phrase): boolean => {
  const [before = '', last = ''] = words.slice(-2);
  return UNITS.has(last) && !LINKS.has(before) && (!TIME.test(last) || LASTING.test(before));
};

const headFirst = (words: Phrase): Phrase => {
  const last = words.at(-1) ?? '';
  // "hours_worked": what was done is said of what stands before it, and not the other way round.
  if (words.length > 1 && PARTICIPLE.test(last) && EXPRESSIONS.get(words.slice(-2).join('_')) === undefined)
    return [...headFirst(words.slice(0, -1)), englishOf(last) ?? last];
  // "rate_adult", "date_start": named as French does, the head first.
  if (words.length > 1 && HEAD.test(words[0] ?? '') && words.slice(1).every((word) => QUALIFIES.test(word)))
    return inFrench(words);
  const turned: string[] = [];
  const marks: string[] = [];
  for (const word of inFrench(words).reverse()) {
    // "lot_2", "school_a": what numbers a thing stays behind it.
    if (turned.length === 0 && /^(?:\d+|[a-z])$/u.test(word)) marks.unshift(word);
    else if (BEFORE_NOUN.test(word) && turned.length > 0) turned.splice(-1, 0, word);
    else turned.push(word);
  }
  return [...turned, ...marks];
};

/** Word by word, the longest expressions first. */
const inFrench = (words: Phrase): string[] => {
  const out: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(4, words.length - at);
    while (length > 1 && !EXPRESSIONS.has(words.slice(at, at + length).join('_'))) length--;
    const own = words.slice(at, at + length).join('_');
    out.push(length > 1 ? (EXPRESSIONS.get(own) ?? own) : (englishOf(own) ?? UNITS.get(own) ?? own));
    at += length;
  }
  return out;
};
