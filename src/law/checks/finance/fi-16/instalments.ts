/** FI-16, instalments: what is paid in several times makes the amount that is due. */
import { formatAmount } from '../../../../act/amounts';
import type { SourceParagraph } from '../../../../act/parse/source';
import { NUMBER_WORDS } from '../../../../act/reading/number-words';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plain } from '../../shared/words';
import { CAPPED, valueOf } from './clauses';

const TIMES = new RegExp(
  `(?<![a-z\\d,.])(\\d{1,2}|${NUMBER_WORDS})\\s+(?:fois|versements?|echeances?|tranches?|acomptes?|annuites?|mensualites?|fractions?|paiements?|parts?)(?![a-z])`,
);
/** "une avance de … et un solde de …". */
const FIRST =
  /(?:acompte|avance|premier\s+versement|premiere\s+(?:tranche|fraction|echeance))[^.;\d€]{0,40}$/;
const REST =
  /(?:solde|reste|second\s+versement|(?:seconde|deuxieme)\s+(?:tranche|fraction|echeance))[^.;€]{0,60}$/;
const OTHER =
  /tva|dont|penalite|interet|par\s+(?:mois|jour)|exercice\s+(?:precedent|anterieur)|initial|ancien|deja/;

/** "dépassant le seuil de 23 000 €": what the amount is weighed against, and not what is paid. */
const THRESHOLD =
  /(?:seuil\s+(?:de|fixe\s+a)|(?:depass|exced|superieur|inferieur)\w*(?:\s+a)?|au-del[a]\s+de|(?:plus|moins)\s+de|au-dess(?:us|ous)\s+de)\s+$/;

/** "Une subvention de 12 000 € est versée en deux fois : 8 000 € en avril et 4 000 € en octobre." */
export const instalments = (analysis: Analysis, block: SourceParagraph): Outcome[] => {
  const [due, ...paid] = analysis
    .within(analysis.amounts, block)
    .filter(
      ({ form, start }) =>
        form === 'figures' && !THRESHOLD.test(plain(analysis.text.slice(block.start, start))),
    );
  const [one, other] = paid;
  if (due === undefined || one === undefined || other === undefined) return [];
  const words = plain(analysis.text.slice(block.start, block.end));
  if (CAPPED.test(words) || OTHER.test(words) || paid.some(({ tax }) => tax !== undefined && tax !== due.tax))
    return [];
  const lead = plain(analysis.text.slice(due.end, one.start));
  const told = TIMES.exec(lead);
  const isCounted = told !== null && valueOf(told[1] ?? '') === paid.length;
  const isSplit =
    paid.length === 2 && FIRST.test(lead) && REST.test(plain(analysis.text.slice(one.end, other.start)));
  const right = paid.reduce((sum, { cents }) => sum + cents, 0);
  if ((!isCounted && !isSplit) || right === due.cents) return [];
  return [finding('sum', due, { values: { right: formatAmount(right), stated: formatAmount(due.cents) } })];
};
