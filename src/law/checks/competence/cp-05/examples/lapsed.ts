/** CP-05: examples of delegations of a council before the last general election. */
import type { Examples } from '../../../framework/rule';
import { DELEGATED, VISA, decision } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'le jour de l’installation n’est pas passé',
      text: decision(VISA.replace('28 mars 2026', '8 juin 2020')).replace('3 juin 2026', '4 avril 2026'),
      commune: { councilDelegation: { ...DELEGATED, date: '2020-06-08' } },
    },
    {
      why: 'délégation du jour du premier tour',
      text: decision(VISA.replace('28 mars 2026', '15 mars 2026')),
      commune: { councilDelegation: { ...DELEGATED, date: '2026-03-15' } },
    },
    {
      why: 'délégation d’avant, acte d’avant le renouvellement',
      text: decision(VISA.replace('28 mars 2026', '8 juin 2020')).replace('3 juin 2026', '3 février 2026'),
      commune: { councilDelegation: { ...DELEGATED, date: '2020-06-08' } },
    },
  ],
  fails: [
    ...(
      [
        ['14 mars 2026', '2026-03-14', '5 avril 2026'],
        ['22 mars 2014', '2014-03-22', '10 avril 2014'],
      ] as const
    ).map(([cited, date, signed]) => ({
      why: `délégation du ${cited}, décision du ${signed}`,
      text: decision(VISA.replace('28 mars 2026', cited)).replace('3 juin 2026', signed),
      commune: { councilDelegation: { ...DELEGATED, date } },
      message: 'lapsed',
      at: cited,
    })),
    {
      why: 'délégation du conseil d’avant le renouvellement',
      text: decision(VISA.replace('28 mars 2026', '8 juin 2020')),
      commune: { councilDelegation: { ...DELEGATED, date: '2020-06-08' } },
      message: 'lapsed',
      at: '8 juin 2020',
    },
  ],
};
