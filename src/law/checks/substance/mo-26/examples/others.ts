/** MO-26: examples of letters that tell of no silence. */
import type { Examples } from '../../../framework/rule';
import { letter, RECEIVED_ON } from './samples';

export const examples: Partial<Examples> = {
  ignores: [{ why: 'lettre ordinaire', text: letter(RECEIVED_ON) }],
};
