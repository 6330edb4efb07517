/** FI-13, the amounts of an amendment: the first one of the contract, what is added, what it makes, what all amendments add. */
import type { Span } from '../../../../act/parse/model';
import type { FoundAmount } from '../../../../act/reading/amounts';
import type { Analysis } from '../../../analysis';
import { wordsBefore } from '../../shared/money';

const FIRST =
  /(?:montant|marche|prix)\s+(?:\S+\s+){0,4}?(?:initial\w*|de\s+(?:base|depart)|d'origine|notifie)[^.;\n]{0,75}$|(?:montant|marche|contrat|lot|accord-cadre|prestation|(?:son|leur)\s+prix)(?![a-z])[^.;\n]{0,60}?\s(?:pass|port)[a-z]*\s+(?:ainsi\s+|alors\s+|donc\s+)?de\s*$|initial\w*\s*(?:de|etait\s+de|s'eleve\s+a|:|\()?\s*(?:\S+\s+){0,4}$/;
/** "Le marché, passé en 2025, s'élève à 240 000 € HT", "Le lot n° 3 a été attribué à la société Bois, pour 300 000 €". */
const AS_PASSED =
  /(?:marche|contrat|lot|accord-cadre)(?![a-z])(?:(?!avenant|nouveau|porte|passe\s+(?:a|de)\s|estim|credit|budget|penalite|tva)[^;\n]){0,150}(?:s'eleve\s+a|s'elevait\s+a|(?:attribu|conclu|notifi|pass|sign|confi)\w*(?:(?!\d\s?(?:€|%|euro)|avenant|[;\n]).){0,110}(?:pour|a|de)|d'un\s+montant\s+de)\s*(?:un\s+montant\s+de\s+|la\s+somme\s+de\s+)?$/;
const MORE =
  /(?:montant\s+de\s+l'avenant|avenant(?:\s+n°\s*\d+)?|plus-value|moins-value|augment\w*|supplementaires?|complementaires?|complement\w*|complet\w*|ajout\w*|chiffr\w*|surcout|cout|en\s+plus|incidence\s+financiere|modification)[^.;\n]{0,80}$/;
/** "L’avenant n° 2 au marché de la halle (montant initial 240 000 € HT) est approuvé pour": the amendment is far before its amount. */
const APPROVED =
  /avenant(?:(?!nouveau|porte|total|[;\n]).){0,230}\s(?:est|sera|etant)\s+(?:approuve|accepte|conclu|passe|arrete|fixe)e?\s+(?:pour|a)\s+(?:un\s+montant\s+de\s+|la\s+somme\s+de\s+)?$/;
const NEW =
  /nouveau\s+(?:montant|prix)|(?:prix|montant|total)\s+final|montant\s+(?:total\s+)?(?:du\s+marche\s+)?(?:apres\s+avenant|actualise|modifie|porte)|port(?:e|ant)\w*[^.;\n]{0,60}\s(?:a|de)\s|passe[^.;\n]{0,40}\s(?:a|de)\s|soit\s+un\s+(?:nouveau\s+)?(?:montant|total)/;
/** "Avenant n° 1 (mars 2026)   48 000 €": the amendment of that number, and no other between it and the amount. */
const NUMBERED = /avenant\s+n°\s*(\d{1,2})(?!\d)(?:(?!avenant)[^.;\n]){0,80}$/;

export interface Sums {
  readonly first?: FoundAmount;
  readonly more?: FoundAmount;
  readonly after?: FoundAmount;
  /** In cents: what several amendments add, when the amount that they make bears it out. */
  readonly together?: number;
}

/** The first amount, what is added, and what it makes; those of another tax are left out. */
export const sumsOf = (analysis: Analysis, part: Span): Sums => {
  const all = analysis.within(analysis.amounts, part);
  const [some] = all.filter(({ tax }) => tax === 'HT');
  const amounts = all.filter(({ tax }) => tax === some?.tax || tax === undefined);
  const first =
    amounts.find((one) => FIRST.test(wordsBefore(analysis, one))) ??
    amounts.slice(0, 1).find((one) => AS_PASSED.test(wordsBefore(analysis, one, 260)));
  const rest = amounts.filter((one) => one !== first);
  const made = rest.filter((one) => NEW.test(ownSentence(wordsBefore(analysis, one))));
  const last = lastOf(analysis, made, rest);
  const after = last ?? made[0];
  const adding = rest.filter(
    (one) =>
      one !== after &&
      !(last !== undefined && made.includes(one)) &&
      one.cents !== first?.cents &&
      (MORE.test(wordsBefore(analysis, one)) || APPROVED.test(wordsBefore(analysis, one, 260))),
  );
  const [more] = adding;
  const together =
    first === undefined || after === undefined
      ? undefined
      : last !== undefined
        ? last.cents - first.cents
        : togetherOf(analysis, adding, after.cents - first.cents);
  return {
    ...(first === undefined ? {} : { first }),
    ...(more === undefined ? {} : { more }),
    ...(after === undefined ? {} : { after }),
    ...(together === undefined ? {} : { together }),
  };
};

/** What parts an amount with tax from the same without it. */
const TAX = /t\.?v\.?a(?![a-z])[^.;\n]*$/;
/**
 * "L’avenant n° 1 l’avait porté à 127 000 €. Un avenant n° 2 de 12 500 € le porte à 139 500 €": the last amount of the chain, when
 * what is added bears it out.
 */
const lastOf = (
  analysis: Analysis,
  made: readonly FoundAmount[],
  rest: readonly FoundAmount[],
): FoundAmount | undefined => {
  const [before, last] = made.slice(-2);
  return before !== undefined &&
    last !== undefined &&
    last.cents > before.cents &&
    rest.some((one) => {
      const words = wordsBefore(analysis, one);
      return one.cents === last.cents - before.cents && MORE.test(words) && !TAX.test(words);
    })
    ? last
    : undefined;
};

/** What follows the last end of a sentence: "passé en 2025. L’entreprise réclame" says nothing of a new amount. */
const ownSentence = (words: string): string => words.replace(/^.*(?:[a-z)€]{2}|€|\d)(?:\.| ?;)\s/, '');

const togetherOf = (
  analysis: Analysis,
  adding: readonly FoundAmount[],
  added: number,
): number | undefined => {
  const numbered = new Map<string, number>();
  for (const one of adding) {
    const number = NUMBERED.exec(wordsBefore(analysis, one))?.[1];
    if (number !== undefined && !numbered.has(number)) numbered.set(number, one.cents);
  }
  const sum = [...numbered.values()].reduce((total, cents) => total + cents, 0);
  return numbered.size > 1 && sum === added ? sum : undefined;
};
