/** FI-16, wholes: the parts that a sentence gives of an amount told before them, and what is left of it. */
import { formatAmount } from '../../../../act/amounts';
import type { Part } from '../../../../act/parse/model';
import type { FoundAmount } from '../../../../act/reading/amounts';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plain } from '../../shared/words';

/** "est couverte par", "se répartit entre": what follows is the whole of it. */
const SPLIT =
  /(?:(?:est|sont|sera|seront|serait)\s+(?:donc\s+|ainsi\s+|integralement\s+|entierement\s+)?(?:couverte?s?|financee?s?|repartie?s?|supportee?s?|prise?s?\s+en\s+charge|ventilee?s?|partagee?s?)|se\s+(?:repartit|repartissent|decompose|decomposent|ventile|ventilent|partage|partagent))(?![a-z])/;
/** Parts that are not all of it, or not of one kind. */
const OTHER =
  /dont|notamment|environ|au\s+(?:moins|plus|maximum)|plafon|solde|reste|deja|surplus|complement|en\s+partie|partiellement|hauteur|chacun|chaque|par\s+(?:an|mois|jour|eleve|habitant)|tva|initial|ancien|precedent|autofinanc|fonds\s+(?:propres|libres)|emprunt/;
const LEFT =
  /(?:(?:il|en)\s+(?:en\s+)?reste(?:ra|rait)?|(?:reste|laisse|laissant)(?:nt)?|(?:solde|reliquat)\s+(?:disponible\s+)?(?:est|s'eleve|s'etablit|serait))\s*(?:donc\s+|ainsi\s+|alors\s+|encore\s+)?(?:disponibles?\s*:?\s*|un\s+(?:solde|reliquat|disponible)\s+|a\s+|de\s+|:\s*)*$/;
const USED = /(?:engage|depense|consomme|paye|mandate|utilise|verse|regle|preleve)(?:e?s?|ent)(?![a-z])/;
const PURSE =
  /(?:(?:(?:sur|d[eu]|d'un|l[ea]|ce|cette)\s+(?:un\s+|une\s+|l')?|l')(?:credits?|budget|enveloppe|somme|dotation|subvention|aide|provision)|inscri)[^.;€]{0,60}$/;

const between = ({ text }: Analysis, start: number, end: number): string => plain(text.slice(start, end));
const sameTax = (amounts: readonly FoundAmount[]): boolean =>
  amounts.every(({ tax }) => tax === amounts[0]?.tax);

/** "La dépense de 30 000 € est couverte par l’État (12 000 €), le Département (6 000 €) et la commune (12 000 €)." */
const split = (analysis: Analysis, sentence: Part, amounts: readonly FoundAmount[]): Outcome[] => {
  const [whole, first, ...more] = amounts;
  const last = more.at(-1);
  if (whole === undefined || first === undefined || last === undefined) return [];
  const before = amounts.at(-2) ?? first;
  if (
    !SPLIT.test(between(analysis, whole.end, first.start)) ||
    !/(?:^|[\s),])et\s/.test(between(analysis, before.end, last.start)) ||
    /[a-z]{3}.*(?:€|euro|fonds|reste|solde)/.test(between(analysis, last.end, sentence.end)) ||
    OTHER.test(plain(sentence.text))
  )
    return [];
  const right = [first, ...more].reduce((sum, { cents }) => sum + cents, 0);
  return right === whole.cents
    ? []
    : [finding('sum', whole, { values: { right: formatAmount(right), stated: formatAmount(whole.cents) } })];
};

/** "Sur un crédit de 18 000 €, 7 500 € sont engagés ; il reste 10 500 €." */
const remainder = (analysis: Analysis, sentence: Part, amounts: readonly FoundAmount[]): Outcome[] => {
  const [whole, used, left] = amounts;
  if (whole === undefined || used === undefined || left === undefined || amounts.length !== 3) return [];
  const right = whole.cents - used.cents;
  if (
    right === left.cents ||
    right < 0 ||
    !PURSE.test(between(analysis, sentence.start, whole.start)) ||
    !USED.test(between(analysis, whole.end, left.start)) ||
    !LEFT.test(between(analysis, used.end, left.start)) ||
    /environ|dont|plus\s+de|moins\s+de|pres\s+de/.test(plain(sentence.text))
  )
    return [];
  return [
    finding('factors', left, {
      values: {
        words: `${formatAmount(whole.cents)} − ${formatAmount(used.cents)}`,
        right: formatAmount(right),
        stated: formatAmount(left.cents),
      },
    }),
  ];
};

export const wholes = (analysis: Analysis): Outcome[] =>
  analysis.sentences.flatMap((sentence): Outcome[] => {
    const amounts = analysis.within(analysis.amounts, sentence).filter(({ form }) => form === 'figures');
    if (amounts.length < 3 || !sameTax(amounts)) return [];
    return [...split(analysis, sentence, amounts), ...remainder(analysis, sentence, amounts)];
  });
