/** FI-16, shares: a percentage of an amount. */
import { formatAmount } from '../../../../act/amounts';
import type { SourceParagraph } from '../../../../act/parse/source';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plain } from '../../shared/words';
import { CAPPED, percentsIn } from './clauses';

/** What remains of a whole, told as an amount of its own: not "40 % du solde de", nor a share to be borne. */
const REMAINS =
  /(?<!%\s(?:du|de\s+ce|sur\s+le|d'un)\s)(?:solde|reliquat|surplus|reste(?!\s+a\s+(?:charge|financer)))(?:\s*,\s*soit)?[\s(:]*$/;

/** "60 % d’un prêt de 920 000 €, soit 552 000 €"; "40 % (24 000 €)" of what the sentence before tells. */
export const shared = (analysis: Analysis, block: SourceParagraph): Outcome[] => {
  const [percent, ...others] = analysis.within(analysis.derive(percentsIn), block);
  if (percent === undefined || others.length > 0) return [];
  const words = plain(block.text);
  if (
    CAPPED.test(words) ||
    /tva|t\.v\.a|remise|rabais|augment|hausse|baisse|major|minor|avenant|marche\s+initial|interet|indice/.test(
      words,
    )
  )
    return [];
  const amounts = analysis.within(analysis.amounts, block).filter(({ form }) => form === 'figures');
  const distinct = [...new Set(amounts.map(({ cents }) => cents))].sort((a, b) => b - a);
  const [high = 0, low = 0, third] = distinct;
  if (low === 0 || third !== undefined) return [];
  const part = amounts.find(({ cents }) => cents === low);
  const whole = amounts.find(({ cents }) => cents === high);
  if (part === undefined || whole === undefined || part.tax !== whole.tax) return [];
  const before = plain(analysis.text.slice(Math.max(block.start, part.start - 90), part.start));
  const after = plain(analysis.text.slice(percent.end, Math.min(block.end, percent.end + 110)));
  // "2 318 315 €, soit 55 % des dépenses": the amount is the share, of something else.
  const lead = plain(analysis.text.slice(whole.end, Math.max(whole.end, percent.start)));
  if (
    /^[\s,(]*(?:(?:ce\s+)?qui\s+)?(?:soit|represent\w*|(?:c')?est(?:-a-dire)?|ou)\s+(?:environ\s+|pres\s+de\s+|plus\s+de\s+)?$/.test(
      lead,
    )
  )
    return [];
  // The share is said to be of that amount, and the part to be its result.
  const linked =
    /^\s*(?:(?:pour|du|de|des|sur)\s|d')/.test(after) ||
    /a\s+hauteur\s+de\s*$/.test(
      plain(analysis.text.slice(Math.max(block.start, percent.start - 20), percent.start)),
    );
  const result =
    /(?:soit|hauteur\s+de|represent\w+|s'eleve\w*\s+(?:donc\s+)?a|fixee?\s+a|egale?\s+a|correspond\w*\s+a)[^.;\d%]{0,50}$|\(\s*$/.test(
      before,
    );
  if (!linked || !result) return [];
  const rate = Number((percent.match[1] ?? '').replace(',', '.'));
  const right = Math.round((high * rate) / 100);
  if (rate <= 0 || rate >= 100 || Math.abs(right - low) <= Math.max(100, right * 0.002)) return [];
  // "30 % du prix (3 000 €), le solde (7 000 €)": what remains is no base, nor is it the share.
  if (
    amounts.some(({ start }) =>
      REMAINS.test(plain(analysis.text.slice(Math.max(block.start, start - 90), start))),
    )
  )
    return [];
  // The other share of the whole may be told: "50 % … les 50 % restants".
  if (Math.abs(high - right - low) <= 100) return [];
  const values = {
    percent: percent.match[1] ?? '',
    base: formatAmount(high),
    right: formatAmount(right),
    stated: formatAmount(low),
  };
  return [finding('share', part, { values })];
};
