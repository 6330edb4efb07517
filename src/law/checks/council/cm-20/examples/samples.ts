/** CM-20: the act that its tables are written with. */
import { deliberation } from '../../../shared/example-session';

export const ballot = (words: string): string => deliberation('Présents : 22', words, 'Élection du maire');
