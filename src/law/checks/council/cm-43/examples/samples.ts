/** CM-43: texts which its examples fill in. */
import { deliberation } from '../../../shared/example-session';

export const act = (words: string, title = 'Personnel'): string => deliberation('Présents : 9', words, title);
