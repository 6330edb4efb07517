/** CM-34: examples of people who do not sit, or whom the act alone says to sit, where no list tells the members. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { lot } from './samples';

const deal = (words: string, head?: string) => ({
  why: `sans liste des membres : ${words}`,
  text: lot(words, head),
  kind: 'deliberation' as const,
  commune: null,
});
const helped = (words: string) => ({
  why: `aide, sans liste des membres : ${words}`,
  text: deliberation('Présents : 9', `Une subvention est attribuée.\n${words}\nPour : 9`, 'Subventions'),
  kind: 'deliberation' as const,
  commune: { councillors: [] },
});

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'M. Noé RIVAL s’en est porté acquéreur.',
      'DÉCIDE de vendre le lot à M. Noé RIVAL.',
      'DÉCIDE de vendre le lot à Mme Vial, que M. Luc PETIT a reçue.',
      'DÉCIDE de vendre le lot à Mme Eve VIAL, fille de M. Noé RIVAL.',
      'M. Noé RIVAL s’en est porté acquéreur, et Mme Eve VIDAL, conseillère municipale, le remercie.',
      'M. Luc VIDAL, conseiller municipal, est remercié. La commune souhaite acquérir le lot voisin.',
      'M. Luc VIDAL, conseiller municipal, est remercié ; la commune souhaite acquérir le lot voisin.',
    ].map((words) => deal(words)),
    deal('DÉCIDE de vendre le lot à M. Marc ROUGET.', 'Sous la présidence de M. Paul ROUGET\nPrésents : 9'),
    ...[
      'Union sportive (président : M. Jean BOLE) 500 €',
      'Union sportive | trésorière : Mme Anne BOLE | 500 €',
      'M. Luc VIDAL, conseiller municipal, est remercié.',
    ].map(helped),
  ],
  fails: [
    ...(
      [
        ['DÉCIDE de vendre le lot à M. Luc VIDAL, conseiller municipal.', 'Luc VIDAL'],
        ['La cession du lot à M. Luc VIDAL, conseiller municipal, est approuvée.', 'Luc VIDAL'],
        ['Les cessions du lot 3 à M. Luc VIDAL, conseiller municipal, sont approuvées.', 'Luc VIDAL'],
        ['La vente du lot à M. Luc VIDAL, conseiller municipal, est approuvée.', 'Luc VIDAL'],
        ['Les ventes des lots à M. Luc VIDAL, conseiller municipal, sont approuvées.', 'Luc VIDAL'],
        ['L’achat du lot de M. Luc VIDAL, conseiller municipal, est approuvé.', 'Luc VIDAL'],
        ['Les achats faits auprès de M. Luc VIDAL, conseiller municipal, sont approuvés.', 'Luc VIDAL'],
        ['Le lot est cédé à M. Luc VIDAL, conseiller municipal.', 'Luc VIDAL'],
        ['Le lot est loué à M. Luc VIDAL, conseiller municipal.', 'Luc VIDAL'],
        ['M. Luc VIDAL, conseiller municipal, s’est porté candidat.', 'M. Luc VIDAL'],
        ['Mme Eve VIDAL, conseillère municipale, s’est portée candidate.', 'Mme Eve VIDAL'],
        ['M. Luc VIDAL, conseiller municipal, souhaite acheter le lot.', 'M. Luc VIDAL'],
        ['M. Luc VIDAL, conseiller municipal, demande à acheter le lot.', 'M. Luc VIDAL'],
        ['M. Luc VIDAL, conseiller municipal, gérant de la S.A. Lot, souhaite louer le lot.', 'M. Luc VIDAL'],
        ['M. Luc VIDAL, un conseiller municipal, souhaite acheter le lot.', 'M. Luc VIDAL'],
        ['M. Luc VIDAL, premier adjoint au maire, souhaite acheter le lot.', 'M. Luc VIDAL'],
        ['Mme Eve VIDAL, première adjointe au maire, souhaite acheter le lot.', 'Mme Eve VIDAL'],
        ['M. Luc VIDAL, élu municipal, souhaite acheter le lot.', 'M. Luc VIDAL'],
        ['Mme Eve VIDAL, élue municipale, souhaite acheter le lot.', 'Mme Eve VIDAL'],
        ['M. Luc VIDAL, qui est un élu municipal, souhaite acheter le lot.', 'M. Luc VIDAL'],
        ['Mme Eve VIDAL, qui est une élue municipale, souhaite acheter le lot.', 'Mme Eve VIDAL'],
      ] as const
    ).map(([words, at]) => ({ ...deal(words), message: 'stays', at })),
    {
      ...deal(
        'M. Paul ROUGET s’en est porté acquéreur.',
        'Sous la présidence de M. Paul ROUGET\nPrésents : 9',
      ),
      message: 'stays',
      at: 'M. Paul ROUGET',
    },
  ],
};
