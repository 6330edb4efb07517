/** CM-24: texts which its examples fill in. */
import { deliberation } from '../../../shared/example-session';

export const TITLE = 'Approbation du compte administratif 2025';
export const account = (
  words: string,
  title = TITLE,
  head = 'sous la présidence de M. Paul ROUGET, maire\nPrésents : 9',
): string => deliberation(head, words, title);
export const VOTE = 'APPROUVE le compte administratif 2025.\nPour : 8 – Contre : 0';
