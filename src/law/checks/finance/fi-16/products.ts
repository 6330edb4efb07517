/** FI-16, products: so many things at a price each. */
import { formatAmount } from '../../../../act/amounts';
import { NUMBER_WORDS } from '../../../../act/reading/number-words';
import type { FoundAmount } from '../../../../act/reading/amounts';
import type { Analysis, Found } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plain } from '../../shared/words';
import { CAPPED, quantitiesIn, valueOf } from './clauses';
import type { Clause } from './clauses';

export const GIVES =
  /(?:soit|=|represent\w+|pour|font|fait|montant|s'eleve|s'elevant|total\w*)[^.;\d]{0,45}$/;

/** The price is that of one: "le mètre carré", "par repas", "l’unité", "pièce". */
const EACH =
  /^\s*(?:,\s*)?(?:\(?\s*(?:ht|ttc|hors\s+taxes?|toutes\s+taxes\s+comprises|net\w*)\s*\)?\s*)?(?:(?:\/|l[ea]\s+|l'|par\s+|du\s+|au\s+|de\s+l'|pour\s+chaque\s+|pour\s+un\s+)\s*([a-z²]{1,14}(?:\s+(?:carre|cube|lineaire)s?)?)|(?:chacune?|piece|unitaires?)(?![a-z]))/;

const UNIT_PRICE =
  /(?:prix\s+(?:de\s+vente\s+)?unitaire|chacun\w*|tarif\s+unitaire|cout\s+unitaire)[^.;\d]{0,30}$/;

/** "60 mensualités de 410 €", "12 vacations à 85 €". */
const SO_MANY = new RegExp(
  `(?<![a-z\\d,.])(\\d{1,4}|${NUMBER_WORDS})\\s+((?:mensualite|echeance|annuite|versement|loyer|trimestre|semestre|vacation|seance|lecon|repas|jour|journee|heure|nuit|nuitee|visite|intervention|passage)s?)(?:\\s+(?:constantes?|egales?|identiques?))?\\s+(?:de|a)\\s+$`,
);

const NOT_COUNTED =
  /^(?:euros?|eur|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|pour|voix|%|habitants?|eme|er|cent|et|ou|du|de|des|la|le|les|au|aux|par|centimes?|ter|bis)$/;

/** "12 bancs à 350 € l’unité, soit 4 200 €" */
export const multiplied = (
  analysis: Analysis,
  clause: Clause,
  price: FoundAmount | undefined,
  total: FoundAmount,
): Outcome[] => {
  if (price === undefined || (price.tax !== undefined && total.tax !== undefined && price.tax !== total.tax))
    return [];
  const after = plain(analysis.text.slice(price.end, total.start));
  const each = EACH.exec(after.replace(/^\s*(?:ht|ttc)\b/, ''));
  const head = plain(analysis.text.slice(clause.start, price.start));
  if (each === null && SO_MANY.test(head))
    return ofSoMany(SO_MANY.exec(head)?.[1] ?? '', price, total, after);
  if (each === null && !UNIT_PRICE.test(head)) return [];
  const unit = each?.[1];
  if (unit !== undefined && /^(?:titre|compte|present|presen|beneficiaire|montant|premier)/.test(unit))
    return [];
  if (CAPPED.test(after) || /tva|taux|indice|dont/.test(after)) return [];
  const quantities = analysis
    .within(analysis.derive(quantitiesIn), { start: clause.start, end: total.start })
    .filter(
      ({ start, match }) => !(start >= price.start && start < price.end) && !NOT_COUNTED.test(match[2] ?? ''),
    )
    .flatMap((found): { found: Found; value: number }[] => {
      const value = valueOf(found.match[1] ?? '');
      return value === undefined || value < 1 ? [] : [{ found, value }];
    });
  const fits = (value: number): boolean => Math.abs(value * price.cents - total.cents) <= value;
  const yearly = TIMES.find(([every]) => every === unit);
  if (
    yearly !== undefined &&
    quantities.length === 0 &&
    /par\s+an(?![a-z])|annuel|par\s+annee/.test(plain(analysis.text.slice(total.start, clause.end)) + after)
  ) {
    if (Math.abs(price.cents * yearly[1] - total.cents) <= yearly[1]) return [];
    const values = {
      quantity: `${String(yearly[1])} ${yearly[2]}`,
      price: formatAmount(price.cents),
      right: formatAmount(price.cents * yearly[1]),
      stated: formatAmount(total.cents),
    };
    return [finding('product', total, { values })];
  }
  if (quantities.some(({ value }) => fits(value) || fits(value * 12))) return [];
  if (quantities.some((one, i) => quantities.some((other, j) => i < j && fits(one.value * other.value))))
    return [];
  const same = quantities.filter(({ found }) => unit !== undefined && sameUnit(found.match[2] ?? '', unit));
  if (unit !== undefined && same.length === 0 && !/^(?:unite|piece|exemplaire|une?)$/.test(unit)) return [];
  const [quantity, ...others] = same.length > 0 ? same : quantities;
  if (quantity === undefined || others.length > 0) return [];
  // A rent by the month, told by the year, and the like.
  if (fits(12) || fits(4) || fits(52)) return [];
  const right = Math.round(quantity.value * price.cents);
  return [
    finding('product', total, {
      values: {
        quantity: quantity.found.text,
        price: formatAmount(price.cents),
        right: formatAmount(right),
        stated: formatAmount(total.cents),
      },
    }),
  ];
};

const ofSoMany = (words: string, price: FoundAmount, total: FoundAmount, after: string): Outcome[] => {
  const count = valueOf(words);
  if (count === undefined || count < 2 || CAPPED.test(after) || /tva|taux|dont|chacun|par\s/.test(after))
    return [];
  const right = count * price.cents;
  // "plus les frais" or cents rounded.
  if (Math.abs(right - total.cents) <= count) return [];
  const values = {
    quantity: words,
    price: formatAmount(price.cents),
    right: formatAmount(right),
    stated: formatAmount(total.cents),
  };
  return [finding('product', total, { values })];
};

/** How often in a year. */
/** A unit of price, how many of them make a year, and how they are said together. */
const TIMES: readonly (readonly [unit: string, times: number, together: string])[] = [
  ['mois', 12, 'mois'],
  ['trimestre', 4, 'trimestres'],
  ['semestre', 2, 'semestres'],
];

const METRES: Readonly<Record<string, string>> = {
  'm²': 'm2',
  'metre carre': 'm2',
  'metres carres': 'm2',
  'm³': 'm3',
  ml: 'metre',
};

const unitKey = (unit: string): string => {
  const known = METRES[unit];
  return known ?? unit.replace(/\s+lineaires?$/, '').replace(/s$/, '');
};

const sameUnit = (one: string, other: string): boolean => unitKey(one) === unitKey(other);
