/**
 * The shape of a number that may be somebody's: letters and digits in one go, joined or in groups ("T-0877",
 * "00714/2025/010233", "060 7B 12 341 GH"), and what its shape alone makes nobody's. It must not judge what stands beside it.
 */
import { matchesOf } from '../text/matches';
import { perView } from '../text/view';

export interface Code {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** How many digits it holds. */
  readonly digits: number;
  /** It holds a capital letter. */
  readonly mixed: boolean;
}

/** After the first group: joined by a sign, or apart and then made so that no word of a sentence is taken. */
const JOINED_GROUP = '[/._–-][\\p{Lu}\\d]+';
const DIGITS_APART = ' (?:\\d{2,}[A-Z]{0,2}|\\d[A-Z]{1,2}|[A-Z]{1,2}\\d+)(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])';
const DIGIT_APART = ' \\d(?=[ ,;.)\\n]|$)';
const LETTERS_APART = ' (?:[A-Z]{1,2}(?= \\d{3})|[A-Z]{3}(?= \\d{4}))';
const LAST_LETTERS =
  "(?: (?!HT|KG|KM|KW|HA|EU|CV|AM|PM|BP|CS|AU|DU|LE|LA|ET|DE|EN|OU|UN|NB)[A-Z]{1,2}(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d:'-]))?";
/** "K2T9 8WQB": letters and figures in each group of four, drawn at random. */
const MIXED_FOUR = '(?=[A-Z]*\\d)(?=\\d*[A-Z])[A-Z\\d]{4}';
const DRAWN_GROUPS = `${MIXED_FOUR}(?: ${MIXED_FOUR}){1,3}`;
const CODE = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d])${DRAWN_GROUPS}(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])|(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d])\\d[A-Z] \\d{3} \\d{3} \\d{4} \\d(?!\\d)|(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d.,°*+'’@_-]|\\d[ /])(?:[A-Z]{1,6}[ /._–-]?(?:[A-Z]{1,3}[ /._–-])?)?(?=[\\p{Lu}\\d]*\\d)[\\p{Lu}\\d]+(?:${JOINED_GROUP})*(?:${DIGITS_APART}|${DIGIT_APART}|${LETTERS_APART}|(?<=\\d)${JOINED_GROUP})*${LAST_LETTERS}(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d€%°*@_]|[.,]\\d|['’-][a-zA-ZÀ-ÖØ-öø-ῼ]|\\/\\d| \\d{3}[.,]\\d)`,
  'gu',
);
const LEAST_DIGITS = 2;

/** "21H10", "CHERCHER 21H50": an hour. */
const HOUR = /^(?:[a-zA-ZÀ-ÖØ-öø-ῼ]+ )?(?:[01]?\d|2[0-4])H(?:[0-5]\d)?$/u;
/** "2025-03-21T08:14" */
const TIMESTAMP = /^(?:19|20)\d{2}-\d{2}-\d{2}T/u;
const UNIT =
  /^ ?(?:€|euros?|k€|m€|%|ans?(?![a-zA-ZÀ-ÖØ-öø-ῼ])|jours?|mois|m(?:²|³|2|3|l)?(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])|km|kg|g(?![a-zA-ZÀ-ÖØ-öø-ῼ])|cm|mm|ha(?![a-zA-ZÀ-ÖØ-öø-ῼ])|a \d|kw[a-zA-ZÀ-ÖØ-öø-ῼ]*|litres?|l(?![a-zA-ZÀ-ÖØ-öø-ῼ])|h(?:eures?)?(?![a-zA-ZÀ-ÖØ-öø-ῼ])|places?|personnes?|enfants?|habitants?|exemplaires?|logements?|[ée]l[èe]ves|b[ée]n[ée]ficiaires|allocataires|usagers|abonn[ée]e?s|adh[ée]rent|agents|dossiers|demand|familles|foyers|visit|pr[êe]ts|lecteurs|entr[ée]es|repas|inscrit|heures|tonnes|clients|assur[ée]s|passeports|titres|cartes|ttc|ht(?![a-zA-ZÀ-ÖØ-öø-ῼ])|voix|f cfa|dB|volts?|mg|cl|e(?:r|re|me)?(?![a-zA-ZÀ-ÖØ-öø-ῼ]))/iu;
const DATE =
  /^(?:(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])|\d{1,2}[/.–-]\d{1,2}[/.–-](?:(?:19|20)\d{2}|\d{2})|1[5-8]\d{2}|(?:19|20)\d{2}(?:[/–-](?:(?:19|20)\d{2}|\d{2}))?(?:-\d{2})?|(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d{2})(?: \d{1,2})?$/u;
const PUBLIC_SHAPE =
  /^(?:(?:PC|DP|PA|PD|CU[AB]?|DIA|IA|AT|AP|RD|RN|CD|VC|CR|PR|NF|EN|ISO|RAL|CM|CE|CP|KB|BP|CS|TSA|EU|UE|LED|CO)[ -]?\d|[LRD]\.? ?\*?\d{3,4}-\d{1,3}(?!\d)|\d{2}[A-Z]{2}\d{5}$|(?:NOR ?)?[A-Z]{4}\d{7}[A-Z]$|(?:LEGI|JORF|CETA|JURI|KALI|INCA)[A-Z]*\d|\d{8}-\d$|0[89](?:\d{8}$|\d{0,2}(?: \d{2,3}){2,4}$)|M\d{2}$|\d{3}-\d{9}-\d{8})/u;
/** Of an accident at work: "AT-2025-006"; elsewhere the same letters name works that are authorised. */
const ACCIDENT =
  /accidents? (?:de service|de trajet|du travail|du \d)|arr[êe]t de travail|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])arr[êe]t AT(?![a-zA-ZÀ-ÖØ-öø-ῼ])|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])AT du \d|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])ITT(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
/** "PD-2025-006", "DP-0042-B": no permit that names land is so short. */
const SHORT_PERMIT = /^(?:PC|DP|PA|PD|CU[AB]?|DIA|IA|AT|AP)[-/ ]\d{2,4}(?:-[A-Z\d]{1,4})?$/u;
const HANDED =
  /(?:permis (?:provisoire|de (?:conduire|d[ée]tention))|r[ée]c[ée]piss[ée]s?|attestations?|cartes?|badges?|re[çc]us?|plaintes?|convocations?|laissez-passer|aptitude)(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?![^.;\n]*(?:construire|d[ée]molir|am[ée]nag|pr[ée]alable|urbanisme|travaux))(?:[^.;\n]|(?<=M)\.){0,50}$/iu;
/** "2025-118": an act, unless a word says that it is somebody's. */
const YEAR_AND_NUMBER = /^(?:19|20)\d{2}[-/]\d{1,4}$/u;
/** "184 230 000": thousands. */
const THOUSANDS = /^\d{1,3}(?: \d{3})+$/u;

/** Every code of a text but quantities, dates and the numbers of acts, permits, roads, norms. */
export const findCodes = perView(({ text }): readonly Code[] => {
  let accident: boolean | undefined;
  const isPublic = (code: string, at: number): boolean => {
    if (!PUBLIC_SHAPE.test(code)) return false;
    if (SHORT_PERMIT.test(code) && HANDED.test(text.slice(Math.max(0, at - 90), at))) return false;
    return !(/^AT[ -]?\d/u.test(code) && (accident ??= ACCIDENT.test(text)));
  };
  return matchesOf(text, CODE).flatMap((match): Code[] => {
    const code = match[0];
    const end = match.index + code.length;
    const digits = code.replace(/\D/g, '').length;
    if (
      digits < LEAST_DIGITS ||
      DATE.test(code.replace(/^[a-zA-ZÀ-ÖØ-öø-ῼ]+ /u, '')) ||
      TIMESTAMP.test(code) ||
      HOUR.test(code) ||
      isPublic(code, match.index)
    )
      return [];
    if (UNIT.test(text.slice(end, end + 14))) return [];
    return [{ text: code, start: match.index, end, digits, mixed: /\p{Lu}/u.test(code) }];
  });
});

/** What an act's number looks like. */
export const looksLikeAnAct = ({ text }: Code): boolean => YEAR_AND_NUMBER.test(text);

/** Bare digits of such a length are seldom a quantity. */
export const isLong = (code: Code): boolean => code.digits > 7 && !isQuantity(code);

const GROUPED_DRAW = new RegExp(`^${DRAWN_GROUPS}$`, 'u');
/** Between letters and figures, in six signs: "B3W8N1". */
const SURE_TURNS = 4;
/** "A7K-9QD-2MX", "K7QX2MN8RD": drawn at random for one request, one person, one object. */
export const isDrawn = ({ text }: Code): boolean => {
  const bare = text.replace(/[^\p{Lu}\d]/gu, '');
  const turns = bare.match(/\p{Lu}(?=\d)|\d(?=\p{Lu})/gu)?.length ?? 0;
  if (/ /u.test(text)) return GROUPED_DRAW.test(text);
  return bare.length >= (turns >= SURE_TURNS ? 6 : 7) && turns >= 3;
};

/** Nothing that a town hall counts has thirteen figures. */
const MOST_FIGURES = 12;
export const isQuantity = ({ text, digits }: Code): boolean => digits <= MOST_FIGURES && THOUSANDS.test(text);
