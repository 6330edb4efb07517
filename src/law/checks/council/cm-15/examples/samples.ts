/** CM-15: texts which its examples fill in. */
import { deliberation } from '../../../shared/example-session';

export const tie = (words: string): string =>
  deliberation(
    'sous la présidence de M. Paul ROUGET, maire\nPrésents : 14',
    `Après en avoir délibéré, le conseil municipal\n${words}`,
  );
