/** CP-02: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { act, LEROY } from './samples';

export const examples: Partial<Examples> = {
  lacks: [{ why: 'sans profil', text: act(LEROY), commune: null, missing: 'commune' }],
  ignores: [
    { why: 'le maire signe', text: act('Le maire,\nPaul ROUGET') },
    { why: 'le maire signe, sans qualité bien écrite', text: act('Pour le maire,\nPaul ROUGET') },
    { why: 'suppléance', text: act('Pour le maire empêché,\nLa première adjointe,\nAnne LEROY') },
    { why: 'président d’un syndicat', text: act('Le président,\nLuc PETIT') },
    ...['Luc PETIT'].map((words) => ({ why: 'par délégation, sans qualité', text: act(words) })),
  ],
};
