/** FI-09: examples of totals of a table of Word. */
import type { Examples } from '../../../framework/rule';
import { table } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'une seule ligne : ce n’est pas une somme',
      document: table(['Objet', 'Montant'], ['A', '100 €'], ['Total', '160 €']),
    },
    {
      why: 'une colonne qui ne porte pas de montants',
      document: table(['Objet', 'Date'], ['A', '3 mars 2026'], ['B', '4 mars 2026'], ['Total', '12 €']),
    },
    {
      why: 'un total qui n’en est pas un',
      document: table(['Objet', 'Montant'], ['A', '100 €'], ['B', '50 €'], ['Montant total', '160 €']),
    },
    {
      why: 'signe dans le titre',
      document: table(['Objet', 'Montant (€)'], ['A', '1 100'], ['B', '50,50'], ['Total', '1 150,50']),
    },
    {
      why: 'total juste',
      document: table(['Objet', 'Montant'], ['A', '100 €'], ['B', '50,50 €'], ['Total', '150,50 €']),
    },
  ],
  fails: [
    {
      why: 'total faux, signe dans le titre',
      document: table(['Objet', 'Montant (€)'], ['A', '1 100'], ['B', '50'], ['Total', '1 160']),
      message: 'total',
      at: '1 160',
    },
    {
      why: 'total faux',
      document: table(['Objet', 'Montant'], ['A', '100 €'], ['B', '50 €'], ['Total', '160 €']),
      message: 'total',
      at: '160 €',
    },
  ],
};
