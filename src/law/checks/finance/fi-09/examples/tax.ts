/** FI-09: examples of amounts with and without tax, in a sentence or in a cell. */
import type { Examples } from '../../../framework/rule';
import { table } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    { why: 'régime de taxe avant le montant', text: 'Prix : HT 10 000 € – TVA 20 % 2 000 € – TTC 12 000 €' },
    { why: 'TVA à 10 %', text: 'Le marché s’élève à 10 000 € HT, soit 11 000 € TTC.' },
    { why: 'TVA à 8,5 %', text: 'Le marché s’élève à 10 000 € HT, soit 10 850 € TTC.' },
    { why: 'TVA à 5,5 % non dite', text: 'Le marché s’élève à 10 000 € HT, soit 10 550 € TTC.' },
    { why: 'TVA à 2,1 %', text: 'Le marché s’élève à 10 000 € HT, soit 10 210 € TTC.' },
    { why: 'montants annoncés par leur taxe', text: 'Montant HT : 10 000 € ; montant TTC : 12 000 €.' },
    {
      why: 'deux lots, chacun avec ses taxes',
      text: 'Lot 1 : 10 000 € HT, soit 12 000 € TTC ; lot 2 : 5 000 € HT (5 500 € TTC).',
    },
    { why: 'sans TVA', text: 'Le marché s’élève à 10 000 € HT, soit 10 000 € TTC.' },
    { why: 'taux collé au signe', text: 'Montant : 10 000 € HT, TVA 20%, soit 12 000 € TTC.' },
    { why: 'arrondi au centime', text: 'Montant : 33,34 € HT, TVA 5,5 %, soit 35,17 € TTC.' },
    { why: 'un arrondi d’un centime se comprend', text: 'Montant : 10,00 € HT, TVA 20 %, soit 12,01 € TTC.' },
    {
      why: 'deux lots, qu’on ne peut apparier',
      text: 'Lot 1 : 10 000 € HT ; lot 2 : 5 000 € HT ; ensemble 20 000 € TTC.',
    },
    { why: 'deux montants toutes taxes', text: 'De 10 000 € HT : 12 500 € TTC et 13 000 € TTC.' },
    { why: 'TVA à 20 %', text: 'Le marché s’élève à 10 000 € HT, soit 12 000 € TTC.' },
    { why: 'TVA à 5,5 %', text: 'Le marché s’élève à 10 000 € HT, TVA 5,5 %, soit 10 550 € TTC.' },
    { why: 'taxe dans une phrase', text: 'Lot 1 : 10 000 € HT, 5 000 € HT et 18 000 € TTC' },
  ],
  fails: [
    ...[
      'Prix : HT 10 000 € – TVA 20 % – TTC 12 500 €',
      'Les prix (HT 10 000 €, TTC 12 500 €) sont fermes.',
      'H.T. 10 000 € ; T.T.C. 12 500 €',
    ].map((text) => ({
      why: `régime de taxe avant le montant : ${text}`,
      text,
      message: 'tax',
      at: '12 500 €',
    })),
    {
      why: 'montants annoncés par leur taxe',
      text: 'Montant HT : 10 000 € ; montant TTC : 12 500 €.',
      message: 'tax',
      at: '12 500 €',
    },
    {
      why: 'deux lots, chacun avec ses taxes',
      text: 'Lot 1 : 10 000 € HT, soit 12 000 € TTC ; lot 2 : 5 000 € HT (5 800 € TTC).',
      message: 'tax',
      at: '5 800 €',
    },
    {
      why: 'deux centimes d’écart',
      text: 'Montant : 10,00 € HT, TVA 20 %, soit 12,02 € TTC.',
      message: 'tax',
      at: '12,02 €',
    },
    {
      why: 'taux à décimale',
      text: 'Montant : 10 000 € HT, TVA 5,5 %, soit 10 500 € TTC.',
      message: 'tax',
      at: '10 500 €',
    },
    {
      why: 'TVA mal calculée',
      text: 'Le marché s’élève à 10 000 € HT, soit 12 500 € TTC.',
      message: 'tax',
      at: '12 500 €',
    },
    {
      why: 'taux annoncé non appliqué',
      text: 'Montant : 10 000 € HT, TVA 10 %, soit 12 000 € TTC.',
      message: 'tax',
      at: '12 000 €',
    },
    {
      why: 'TVA mal calculée, dans une case',
      document: table(['Objet', 'Montant'], ['Toiture', '10 000 € HT, soit 12 500 € TTC']),
      message: 'tax',
      at: '12 500 €',
    },
    ...(
      [
        ['Montant : 10 000 € HT, TVA 10%, soit 12 000 € TTC.', '12 000 €'],
        [
          'Lot 1 : 10 000 € hors taxe, soit 12 000 € TTC ; lot 2 : 5 000 € hors taxe, soit 5 800 € TTC.',
          '5 800 €',
        ],
        ['Le prix hors taxe est fixé à 10 000 €, le prix TTC s’élève à 12 500 €.', '12 500 €'],
        [
          'La dépense hors taxes est fixée à 10 000 € et la dépense toutes taxes comprises est fixée à 12 500 €.',
          '12 500 €',
        ],
        ['Montant : 33,33 € HT, TVA 20 %, soit 41 € TTC.', '41 €'],
        ['Montant : 10 000 € HT, TVA 8,50 %, soit 11 000 € TTC.', '11 000 €'],
      ] as const
    ).map(([text, at]) => ({ why: 'taxe dans une phrase', text, message: 'tax', at })),
  ],
};
