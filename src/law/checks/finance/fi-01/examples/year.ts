/** FI-01: examples of what the year gave already, added to what is given. */
import type { Examples } from '../../../framework/rule';
import { given, grant } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'cumul sous le seuil',
      text: grant(`${given} 3 000 €.`, 'Une aide de 20 000 € lui a déjà été versée : 20 000 €.'),
    },
    ...['Une aide versée en mars. Le loyer est de 20 000 €.'].map((why) => ({
      why,
      text: grant(`${given} 5 000 €.`, why),
    })),
  ],
  fails: [
    {
      why: 'cumul de l’année',
      text: grant(`${given} 8 000 €.`, 'Le club a déjà reçu cette année 18 000 €.'),
      message: 'sum',
      at: '8 000 €',
    },
    {
      why: 'en complément',
      text: grant(`${given} 3 001 €.`, 'Cette aide vient en complément de celle de 20 000 €.'),
      message: 'sum',
      at: '3 001 €',
    },
    {
      why: 'attribuée au titre de l’année',
      text: grant(`${given} 5 000 €.`, 'Une subvention attribuée au titre de 2026 était de 20 000 €.'),
      message: 'sum',
      at: '5 000 €',
    },
    ...[
      'Une aide accordée en mars était de 20 000 €.',
      'Des aides versées en mars, de 20 000 €, l’ont aidée.',
      'Le concours alloué cette année, de 20 000 €, l’a aidée.',
      'Le secours perçu au titre de 2026 est de 20 000 €.',
    ].map((why) => ({ why, text: grant(`${given} 5 000 €.`, why), message: 'sum', at: '5 000 €' })),
  ],
};
