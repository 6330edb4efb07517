/** FI-11: a procedure over its threshold is a finding, or a question where another case or another rule may hold. */
import { formatAmount } from '../../../../act/amounts';
import type { FoundAmount } from '../../../../act/reading/amounts';
import type { Found } from '../../../analysis';
import { finding, question } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { LOTS } from '../../shared/contracts';

/** Cases in which another rule holds whatever the amount (CCP R. 2122-1 and following, R. 2123-1). */
const EXCEPTED =
  /urgence\s+imperieuse|infructueu|exclusi[fv]|monopole|sans\s+suite|(?<!l\.?\s?)2122-(?:[1-7]|9|10|11)(?!\d)|raisons?\s+techniques?|droits?\s+de\s+propriete\s+intellectuelle|.uvre\s+d'art|marche\s+subsequent|ugap|centrale\s+d'achat|groupement\s+de\s+commandes|quasi-regie/;
const SOCIAL =
  /(?<![a-z])(?:restauration|repas|juridique|formation|gardiennage|securite|social|insertion|spectacle|artist|educati|sante|sportif|culturel|hotel|poste)/;

/** A contract of some price over a threshold: plain words of its act or of its part tell its case. */
interface Over {
  readonly lower: string;
  readonly price: Pick<FoundAmount, 'cents' | 'tax'>;
  readonly limit: number;
}

/** Beside a threshold before tax, an amount says whether it holds the tax. */
const told = ({ price: { cents, tax }, limit }: Over) => ({
  amount: [formatAmount(cents), ...(tax === undefined ? [] : [tax])].join('\u00A0'),
  limit: formatAmount(limit),
});
const isExcepted = (lower: string): boolean => EXCEPTED.test(lower) || LOTS.test(lower);

/** Passed with no competition at all. */
export const directOver = (direct: Found, over: Over): Outcome =>
  isExcepted(over.lower)
    ? question('excepted', direct, told(over))
    : finding('direct', direct, { values: { ...told(over), stated: direct.text } });

/** Passed in adapted procedure, that social and other specific services may have whatever their amount. */
export const adaptedOver = (adapted: Found, over: Over): Outcome =>
  isExcepted(over.lower) || SOCIAL.test(over.lower)
    ? question('excepted', adapted, told(over))
    : finding('adapted', adapted, { values: told(over) });
