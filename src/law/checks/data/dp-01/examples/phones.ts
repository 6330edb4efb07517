/** DP-01: examples of telephones, private or not. */
import type { Examples } from '../../../framework/rule';
import { act, order } from './samples';

export const examples: Partial<Examples> = {
  passes: [{ why: 'téléphone fixe de la mairie', text: act('Renseignements : 03 81 00 12 34.') }],
  fails: [
    {
      why: 'portable d’une riveraine',
      text: act('Mme Odile FAURE, riveraine, 06 12 34 56 78, est prévenue.'),
      message: 'phone',
      at: '06 12 34 56 78',
    },
    {
      why: 'portable d’une entreprise',
      text: order('L’entreprise TP Jura, M. Petit, 06 12 34 56 78.'),
      message: 'mobile',
      at: '06 12 34 56 78',
    },
    {
      why: 'portable sans personne',
      text: order('En cas d’urgence : +33 6.12.34.56.78.'),
      message: 'mobile',
      at: '+33 6.12.34.56.78',
    },
    ...(
      [
        ['Contact : 0612345678.', '0612345678'],
        ['Contact : 0033 6 12 34 56 78.', '0033 6 12 34 56 78'],
      ] as const
    ).map(([words, at]) => ({ why: 'comptes et portables', text: act(words), message: 'mobile', at })),
  ],
};
