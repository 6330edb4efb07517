/** DP-01: examples of social security numbers, of bank accounts and of numbers of other kinds. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    { why: 'SIRET', text: act('L’association, SIRET 212 509 996 00006, reçoit 500 €.') },
    {
      why: 'treize chiffres d’un autre genre',
      text: act('Parcelle 25 999 0001 00 12, référence 5 85 05 39 300 123.'),
    },
    { why: 'numéro étranger mal formé', text: act('Dossier DE89 3704 0044 0532 0130 01.') },
    ...[
      'Le marché n° 1850539300123/2 est conclu.',
      'Le dossier 1 85 05 39 300 123 45 678 est clos.',
      'La référence XDE89370400440532013000 est retenue.',
      'La facture 990612345678 est payée.',
      'La facture 061234567890 est payée.',
      'La référence FR76 3000 6000 0112 3456 est retenue.',
    ].map((words) => ({ why: 'des nombres d’un autre genre', text: act(words) })),
  ],
  fails: [
    {
      why: 'numéro de sécurité sociale espacé',
      text: act('M. Petit, 1 85 05 39 300 123 45.'),
      message: 'nir',
      at: '1 85 05 39 300 123 45',
    },
    { why: 'sans sa clé', text: act('Assuré 2850539300123.'), message: 'nir', at: '2850539300123' },
    {
      why: 'né en Corse',
      text: act('Assuré 1 85 05 2A 300 123 45.'),
      message: 'nir',
      at: '1 85 05 2A 300 123 45',
    },
    {
      why: 'compte bancaire français',
      text: act('Compte FR76 3000 6000 0112 3456 7890 189.'),
      message: 'iban',
      at: 'FR76 3000 6000 0112 3456 7890 189',
    },
    {
      why: 'compte bancaire sans espaces',
      text: act('Compte FR7630006000011234567890189.'),
      message: 'iban',
      at: 'FR7630006000011234567890189',
    },
    {
      why: 'compte étranger',
      text: act('Compte DE89 3704 0044 0532 0130 00.'),
      message: 'iban',
      at: 'DE89 3704 0044 0532 0130 00',
    },
    ...(
      [
        ['Compte AT61 1904 3002 3457 3201.', 'AT61 1904 3002 3457 3201'],
        ['Compte DE57 3704 0044 0612 3456 78.', 'DE57 3704 0044 0612 3456 78'],
        ['Compte MC58 1122 2000 0101 2345 6789 030.', 'MC58 1122 2000 0101 2345 6789 030'],
      ] as const
    ).map(([words, at]) => ({ why: 'comptes et portables', text: act(words), message: 'iban', at })),
  ],
};
