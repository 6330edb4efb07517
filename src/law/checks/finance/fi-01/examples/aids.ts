/** FI-01: examples of aids by another name than a grant, and of what is no aid. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'la Compagnie du Val',
      'la crèche Les Lutins',
      'l’Harmonie du Val',
      'l’Entente du Val',
      'la société des Amis du Four',
      'la MJC du Val',
    ].map((whom) => ({
      why: `un concours financier, à ${whom}`,
      text: deliberation({
        subject: `Soutien à ${whom}`,
        decisions: [`ALLOUE à ${whom} un concours financier de 28 000 €.`],
      }),
      message: 'agreement',
      at: '28 000 €',
    })),
    ...['un concours financier', 'une dotation', 'une aide'].map((what) => ({
      why: `${what}, dite avant son verbe`,
      text: deliberation({
        subject: 'Soutien à la chorale',
        decisions: [`DIT que, pour la chorale, ${what} de 28 000 € est allouée.`],
      }),
      message: 'agreement',
      at: '28 000 €',
    })),
    {
      why: 'un concours financier',
      text: deliberation({
        subject: 'Soutien à l’Entente handball',
        decisions: ['ALLOUE à l’Entente handball un concours financier de 28 000 €.'],
      }),
      message: 'agreement',
      at: '28 000 €',
    },
  ],
  ignores: [
    ...[
      'au titre du marché de nettoyage',
      'pour ses travaux',
      'que l’État garantit',
      'pour rembourser un emprunt',
      'à titre d’indemnité',
      'lors de la cession du local',
      'sur la vente du local',
      'pour son loyer',
      'selon le bail',
      'à titre de prime',
      'pour une bourse',
      'pour deux salariés en formation',
      'pour des impayés',
      'pour ses honoraires',
      'comme délégataire',
      'avec le CCAS',
      'avec le département',
      'avec le syndicat',
      'avec la caisse des écoles',
      'sur le budget annexe',
      'dite d’équilibre',
      'soit 23 333 € H.T.',
    ].map((words) => ({
      why: `un concours qui n’est pas une subvention : ${words}`,
      text: deliberation({
        subject: 'Soutien à la chorale',
        decisions: [`ALLOUE à la chorale un concours financier de 28 000 €, ${words}.`],
      }),
    })),
  ],
};
