/** CM-23: texts which its examples fill in. */
import { deliberation } from '../../../shared/example-session';

export const head = (words: string, more = 'Présents : 9'): string => deliberation(`${words}\n${more}`);
export const term = { date: '2026-04-12' };
