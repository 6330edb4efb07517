/**
 * Finds orders, deliberations, decisions, circulars and conventions that a text refers to, by number or by date. The act's own
 * title ("Arrêté n° 2026-12") and "le présent arrêté" are no references; an item of a list ("- arrêté du 3 mars 2020 ;") is one.
 */
import { dateAt } from '../../act/reading/dates';
import { matchAt } from '../../act/reading/fold';
import type { Folded } from '../../act/reading/fold';
import { listItems } from './list-items';
import { NOUNS, NUMBER_SIGN, QUALIFIER } from './patterns';
import type { PlainText } from './texts';

const NOUN =
  /(?<![a-z-])(arretes?|deliberations?|decisions?|circulaires?|instructions?|conventions?|(?:delib|arr|circ)\.(?=\s*(?:n|\d|du\s)))(?![a-z-])/g;
/** What stands before the noun when it refers to another act, unless it begins an item of a list. */
const REFERS =
  /(?:(?:^|[^a-z])(?:le|la|les|des|du|de|cet|cette|ces|son|sa|ses|leurs?|par|aux?|vus?|dudit|ledit|ladite|lesdits|lesdites|nos|notre|mon|ma|et|ou|selon|suivant|sous|voir|aussi|cf\.?)\s+|[ld]'\s*|[([+]\s*|(?:rappels?|references?|refs?\.?|bases?(?:\s+(?:legales?|juridiques?))?|fondements?|textes?(?:\s+(?:applicables?|de\s+reference|legaux))?|reglementation|voir|cf\.?)\s*:\s*)$/;
const REFERS_WITHIN = 40;
/** "arrêté ministériel", "circulaire préfectorale", "arrêté du préfet": no act of a town, so that a text refers to it wherever it names one. */
const OF_STATE =
  /\s+(?:(?:inter)?-?(?:minister|prefector)[a-z]+|(?:conjoint\s+)?(?:du|de\s+la|des)\s+(?:prefete?s?|ministres?)(?![a-z]))/y;
/** "décision du Conseil d’État": case law, found elsewhere. */
const OF_COURT =
  /\s+(?:du|de\s+la|de\s+l')\s*(?:conseil\s+(?:d'etat|constitutionnel)|tribunal|cour(?:\s+(?:de\s+(?:cassation|justice)|administrative|d'appel|europeenne)))(?![a-z])/y;
const KIND_OF: Readonly<Record<string, string>> = {
  arrete: 'arrete',
  deliberation: 'deliberation',
  decision: 'decision',
  circulaire: 'circulaire',
  instruction: 'instruction',
  convention: 'convention',
  'delib.': 'deliberation',
  'arr.': 'arrete',
  'circ.': 'circulaire',
};

const ADJECTIVES = new RegExp(
  `(?:\\s+(?:inter)?(?:-?(?:prefector(?:al|ale|aux|ales)|minister\\w+|municip\\w+|communa\\w+|communautaires?|metropolitaine?s?|departement\\w+|region\\w+|conjointe?s?|permanente?s?|temporaires?|provisoires?|individuel\\w*|reglementaires?|modificati\\w+|generale?s?|complementaires?|${QUALIFIER})))*`,
  'y',
);
const NEAR = '[^;:\\d\\n()«»"]';
/** Words between the noun and its number: an authority, an object. */
const WORDS = `(?:(?!(?:${NOUNS})(?![a-z]))${NEAR}){0,110}?`;
const TOKEN =
  '((?:\\d{2,4}\\s?-\\s?\\d{1,5}(?!\\d|\\s?(?:janv|fevr|mars|avr|mai|juin|juil|aout|sept|oct|nov|dec))|(?:[a-z]{1,8}[ ._/-]?)?\\d[a-z\\d]*)(?:[-_/]\\s?[a-z\\d]+|\\.\\d[a-z\\d]*)*)';
const NUMBERED = new RegExp(
  `(${WORDS})(?:(?<![a-z])${NUMBER_SIGN}${TOKEN}|(?<=\\s)(\\d{4}[-/_]\\d{1,5})(?![\\d/-]))`,
  'y',
);
/** "délibération du 2 juillet 2026 n° 2026-41": the number, behind the date. */
const NUMBER_AFTER = new RegExp(`\\s*,?\\s*(?:sous\\s+le\\s+|portant\\s+le\\s+)?${NUMBER_SIGN}${TOKEN}`, 'y');
const AND_NUMBER = new RegExp(
  `\\s*(?:,|et|ou|ainsi\\s+que)\\s*(?:(?:l'|la|le|celui|celle|de|du)\\s*(?:arrete\\s+|deliberation\\s+)?)?${NUMBER_SIGN}${TOKEN}`,
  'y',
);
const AUTHORITY =
  "(?:du|de|des|de\\s+la|de\\s+l'|d')\\s*(?:m\\.|mme|monsieur|madame|maire|president|presidente|prefets?|prefete|sous-prefet|ministres?|ministeres?|conseil|comite|bureau|departement|commune|ville|communaute|metropole|direct|recteur|gouvernement|delegation|police|voirie|circulation|stationnement|nomination|assemblee|syndicat|peril|mise\\s+en|permission|alignement|l'etat|interieur|secretaire)";
const ON = new RegExp(
  `(?:(?:\\s+${AUTHORITY}${NEAR}{0,120}?)?\\s*,?\\s*(?:en\\s+date\\s+(?:du|des|de)|(?:pris|signe|adopte|rendu|date)e?\\s+(?:du|le)|du|des)|(?:\\s+(?!(?:${NOUNS})(?![a-z]))${NEAR}{0,140}?)\\s(?:en\\s+date)\\s+(?:du|des|de))\\s*:?\\s*(?=[\\da-zl])`,
  'y',
);
/** After a number the date may come behind other words, but says itself to be one. */
const AND_DATE = /\s*(?:,|et|ou)\s*(?:du\s+|celui\s+du\s+|celle\s+du\s+)?/y;
/** "à compter du", "jusqu’au": the date is when something begins or ends, not when the act was made. */
const OTHER_DATE =
  /(?:compter|partir|jusqu'|date\s+limite|avant|apres|effet|seance|reunion|periode|nuit|fete|marche|journee|soiree)\s*(?:le\s+|la\s+)?(?:en\s+date\s+)?(?:du|des|de|au)\s*$/;

interface Dated {
  readonly to: number;
  readonly date: string;
}

const datedAt = (folded: Folded, index: number): Dated | undefined => {
  const { lower } = folded;
  // The words between are tried shortest first: each "du" that is followed by a date may be the one.
  const match = matchAt(ON, lower, index);
  if (match === undefined) return undefined;
  let at = index + match[0].length;
  let date = dateAt(folded, at);
  if (date === undefined) {
    const further = furtherDate(folded, index);
    if (further === undefined) return undefined;
    ({ at, date } = further);
  }
  if (OTHER_DATE.test(lower.slice(Math.max(index, at - 40), at))) return undefined;
  return { to: date.end, date: date.iso };
};

const DATE_WORD = /(?:en\s+date\s+(?:du|des|de)|(?<![a-z])(?:du|des))\s*:?\s*(?=(?:[a-z]+di\s+)?[\dl])/g;
const HAS_AUTHORITY = new RegExp(`^\\s+${AUTHORITY}`);

/** "arrêté du maire du 3 mars 2026": the first "du" was no date's. */
const furtherDate = (
  folded: Folded,
  index: number,
): { readonly at: number; readonly date: { readonly end: number; readonly iso: string } } | undefined => {
  const window = folded.lower.slice(index, index + 150);
  const stop = window.search(new RegExp(`[;:\\n()«»"]|(?<![a-z'])(?:${NOUNS})(?![a-z])`));
  const near = stop < 0 ? window : window.slice(0, stop);
  const named = HAS_AUTHORITY.test(near);
  for (const match of near.matchAll(DATE_WORD)) {
    const at = index + match.index + match[0].length;
    const date = dateAt(folded, at);
    if (date === undefined) continue;
    return named || match[0].startsWith('en') ? { at, date } : undefined;
  }
  return undefined;
};

const tidyToken = (text: string): string =>
  text
    .replace(/\s+/gu, '')
    .replace(/[-_/.]+$/u, '')
    .toUpperCase();

/** In order. */
export const findActs = (folded: Folded): PlainText[] => {
  const { lower, cased } = folded;
  const found: PlainText[] = [];
  const isItem = listItems(lower, cased);
  for (const match of lower.matchAll(NOUN)) {
    const noun = match[0];
    const ahead = lower.slice(Math.max(0, match.index - REFERS_WITHIN), match.index);
    const ofState = (): boolean =>
      /\S ?$/.test(ahead) && matchAt(OF_STATE, lower, match.index + noun.length) !== undefined;
    if (!REFERS.test(ahead) && !isItem(match.index) && !ofState()) continue;
    const kind = KIND_OF[noun.replace(/s$/u, '')];
    if (kind === undefined) continue;
    const start = match.index + noun.length;
    const adjectives = matchAt(ADJECTIVES, lower, start)?.[0] ?? '';
    // A budget's own amendments are numbered too.
    if (kind === 'decision' && adjectives.includes('modificative')) continue;
    const index = start + adjectives.length;
    if (matchAt(OF_COURT, lower, index) !== undefined) continue;
    found.push(...listAt(folded, cased, { from: match.index, index, kind }));
  }
  return found;
};

const listAt = (
  folded: Folded,
  cased: string,
  { from, index, kind }: { readonly from: number; readonly index: number; readonly kind: string },
): PlainText[] => {
  const found: PlainText[] = [];
  const { lower } = folded;
  const numbered = matchAt(NUMBERED, lower, index);
  const dated = datedAt(folded, index);
  const first = numbered === undefined ? undefined : index + numbered[0].length;
  if (numbered !== undefined && first !== undefined && !(dated !== undefined && dated.to <= first)) {
    let to = first;
    let token = numbered[2] ?? numbered[3] ?? '';
    let begin = from;
    for (let count = 0; count < 40; count++) {
      const raw = cased.slice(to - token.length, to);
      const textNumber = tidyToken(raw);
      const trimmed = to - (raw.length - raw.replace(/[-_/.\s]+$/u, '').length);
      const on = datedAt(folded, trimmed);
      const end = on?.to ?? trimmed;
      const date = on === undefined ? {} : { date: on.date };
      found.push({ from: begin, to: end, kind: 'act', normal: `${kind}|${textNumber}`, textNumber, ...date });
      const next = matchAt(AND_NUMBER, lower, end);
      if (next === undefined) break;
      token = next[1] ?? '';
      begin = end + next[0].length - token.length;
      to = end + next[0].length;
    }
    return found;
  }
  if (dated === undefined) return found;
  const behind = matchAt(NUMBER_AFTER, lower, dated.to);
  if (behind !== undefined) {
    const to = dated.to + behind[0].length;
    const textNumber = tidyToken(cased.slice(to - (behind[1] ?? '').length, to));
    return [{ from, to, kind: 'act', normal: `${kind}|${textNumber}`, textNumber, date: dated.date }];
  }
  let { to, date } = dated;
  let begin = from;
  for (let count = 0; count < 40; count++) {
    found.push({ from: begin, to, kind: 'act', normal: `${kind}|${date}`, date });
    const next = matchAt(AND_DATE, lower, to);
    const other = next === undefined ? undefined : dateAt(folded, to + next[0].length);
    if (next === undefined || other === undefined) break;
    begin = to + next[0].length;
    to = other.end;
    date = other.iso;
  }
  return found;
};
