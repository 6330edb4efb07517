/**
 * Public contracts in an act: their amounts, what they buy (works, or supplies and services), how they were passed, and the
 * thresholds in force at a date. Thresholds are in cents, without tax.
 */
import type { Span } from '../../../act/parse/model';
import type { FoundAmount } from '../../../act/reading/amounts';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import { tableLines } from './line-tables';
import { netOf, paragraphAt, wordsAfter, wordsBefore } from './money';
import { headOf } from './topic';

export type Purchase = 'works' | 'services';

const CONTRACT =
  /march[eé]s?|accord-cadre|accords-cadres|bons?\s+de\s+commande|devis|appel\s+d'offres|consultation|avenant/;

/** A deliberation or decision about a public contract of the commune. */
export const isContract = (analysis: Analysis): boolean =>
  (analysis.kind === 'deliberation' || analysis.kind === 'decision') &&
  /march[eé]s?\s+(?:public|de|pour|relatif|n°|a\s|passe)|accord-cadre|appel\s+d'offres|commande\s+publique|avenant|attribution\s+du?\s+(?:marche|lot|contrat)|devis|sans\s+(?:publicite|mise\s+en\s+concurrence)|gre\s+a\s+gre/.test(
    analysis.folded.lower,
  ) &&
  CONTRACT.test(`${analysis.derive(headOf)} ${analysis.folded.lower.slice(0, 6000)}`) &&
  !/march[eé]s?\s+(?:hebdomadaire|communal|de\s+noel|forain|couvert|aux\s+puces|de\s+producteurs)/.test(
    analysis.derive(headOf),
  );

/**
 * Works or not, by the subject; undefined when both or neither are told.
 * @param part one affair of a paper that speaks of several
 */
export const purchaseOf = (analysis: Analysis, part?: Span): Purchase | undefined => {
  const own = part === undefined ? undefined : fold(analysis.text.slice(part.start, part.end)).lower.trim();
  const head = own === undefined ? analysis.derive(headOf) : (own.split('\n', 1)[0] ?? '');
  const works =
    /travaux|construction|rehabilitation|renovation|refection|extension|amenagement|demolition|voirie|toiture|couverture|isolation|assainissement|ravalement|desamiantage/;
  const services =
    /maitrise\s+d'.uvre|fourniture|service|prestation|nettoyage|entretien|assurance|maintenance|vehicule|mobilier|materiel|logiciel|informatique|etude|assistance|restauration|transport|repas|denrees|acquisition|achat|location|impression|telephonie|energie|electricite|gaz|carburant|formation|conseil|diagnostic/;
  for (const text of [head, own ?? analysis.folded.lower]) {
    const [one, other] = [works.test(text), services.test(text)];
    if (/maitrise\s+d'.uvre|etude|assistance/.test(text) && text === head) return 'services';
    if (one !== other) return one ? 'works' : 'services';
    if (one && other && text === head) return /travaux/.test(text) ? 'works' : undefined;
  }
  return undefined;
};

/** A lot of a contract, and not the department. */
export const LOTS =
  /(?<!(?:d[eu]|le)\s)(?<![a-z])lot(?![a-z-])|(?<![a-z])lots|(?:d[eu]|le)\s+lot\s+(?:n|\d|uni)/;

interface Thresholds {
  /** Above: publicity and competition (CCP R. 2122-8). */
  readonly direct: number;
  /** Above: formal procedure (CCP L. 2124-1). */
  readonly formal: number;
}

type Dated = readonly (readonly [since: string, thousands: number])[];
const DIRECT: Readonly<Record<Purchase, Dated>> = {
  works: [
    ['2026-01-01', 100],
    ['2020-07-23', 100],
    ['2020-01-01', 40],
    ['2015-10-01', 25],
  ],
  services: [
    ['2026-04-01', 60],
    ['2020-01-01', 40],
    ['2015-10-01', 25],
  ],
};
const FORMAL: Readonly<Record<Purchase, Dated>> = {
  works: [
    ['2026-01-01', 5404],
    ['2024-01-01', 5538],
    ['2022-01-01', 5382],
    ['2020-01-01', 5350],
    ['2018-01-01', 5548],
  ],
  services: [
    ['2026-01-01', 216],
    ['2024-01-01', 221],
    ['2022-01-01', 215],
    ['2020-01-01', 214],
    ['2018-01-01', 221],
  ],
};
const at = (dated: Dated, date: string): number | undefined => {
  const found = dated.find(([since]) => date >= since);
  return found === undefined ? undefined : found[1] * 100_000;
};

/** Undefined before the years that the tables hold. */
export const thresholdsOf = (purchase: Purchase, date: string): Thresholds | undefined => {
  const [direct, formal] = [at(DIRECT[purchase], date), at(FORMAL[purchase], date)];
  return direct === undefined || formal === undefined ? undefined : { direct, formal };
};

const NOT_PRICE =
  /(?:seuil|inferieur\w*|superieur\w*|limite|plafond|capital|en[\s-]dessous|au-dessus|au-dessous|en[\s-]deca|au-dela|a\s+partir\s+de|(?:ne\s+)?depass\w+|n'?(?:atteint|atteignent|exced\w+)|sous\s+les|penalite|avance|subvention|caution|credits?|budget|jusqu'a|moins\s+de|plus\s+de|retenue|enveloppe\s+globale)\W*(?:\S+\W+){0,5}$/;
/** "60 000 € HT, seuil de la dispense", "60 000 € (plafond légal)": a threshold that its own words tell after it. */
const NOT_PRICE_AFTER =
  /^\s*(?:h\.?t\.?|hors\s+taxes?|ttc)?\s*(?:[,(:]|qui\s+(?:est|constitue)|est|constitue|-)\s*(?:c'est[\s-]a[\s-]dire\s+|soit\s+)?(?:l[ea]\s+|du\s+|un\s+)?(?:montant\s+)?(?:seuil|plafond|limite|maximum)(?![a-z])/;

const TAXES: readonly (readonly ['HT' | 'TTC', RegExp])[] = [
  ['HT', /(?<![a-z])(?:h\.?\s?t\.?(?![a-z])|hors\s+taxes?)/],
  ['TTC', /(?<![a-z])(?:t\.?\s?t\.?\s?c\.?(?![a-z])|toutes\s+taxes)/],
];

/** "TOTAL HT   72 500,00", or "Total" in a column headed "Montant HT": the total of a table whose amounts bear no sign of money. */
const bareTotals = (analysis: Analysis): readonly FoundAmount[] => {
  let head = '';
  return analysis.derive(tableLines).flatMap(({ rows, heads }): FoundAmount[] => {
    if (heads.length > 0) head = heads.length > 1 ? heads.join(' ') : '';
    return rows.flatMap(({ total, label, amounts }): FoundAmount[] => {
      const last = amounts.at(-1);
      const text = last === undefined ? '' : analysis.text.slice(last.start, last.end);
      const tax = [label, head].flatMap((words) => TAXES.filter(([, said]) => said.test(words)))[0]?.[0];
      return !total || last === undefined || tax === undefined || /€|euro/iu.test(text)
        ? []
        : [{ start: last.start, end: last.end, text, cents: last.cents, form: 'figures', tax }];
    });
  });
};

/** Prices of contracts in the act, thresholds and grants left out, the greatest first. */
export const contractPrices = (analysis: Analysis): readonly FoundAmount[] => {
  const cited = analysis.act.citations;
  // Where the act tells who pays, a total is that of what is received.
  const funded = /plan\s+de\s+financement|recettes|subvention|autofinancement/.test(analysis.folded.lower);
  return [...analysis.amounts, ...(funded ? [] : analysis.derive(bareTotals))]
    .filter(
      (amount) =>
        !cited.some(({ start, end }) => start <= amount.start && amount.end <= end) &&
        !NOT_PRICE.test(wordsBefore(analysis, amount, 60)) &&
        !NOT_PRICE_AFTER.test(wordsAfter(analysis, amount, 60)) &&
        !(funded ? /^\W*total|budget|subvention/ : /budget|subvention/).test(
          paragraphAt(analysis, amount).lower.slice(0, 30),
        ),
    )
    .sort((a, b) => netOf(b) - netOf(a) || a.start - b.start);
};
