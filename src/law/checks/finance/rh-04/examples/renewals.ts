/** RH-04: examples of contracts that are renewed, within a limit or not. */
import type { Examples } from '../../../framework/rule';
import { hire, more, season } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      `${more}, pour six mois renouvelables une fois.`,
      `${season} pour trois mois, renouvelable une fois.`,
      `${more} pour un an, renouvelable une fois dans la limite de douze mois sur une période de dix-huit mois.`,
      ...[
        'dans la limite de douze mois',
        'douze mois étant un maximum',
        'douze mois au plus',
        'sans pouvoir excéder douze mois',
        'selon la période autorisée',
      ].map((limit) => `${more} pour un an, renouvelable une fois, ${limit}.`),
      `${more}, pour quatre mois renouvelables deux fois.`,
      `${more}, pour trois mois renouvelables trois fois.`,
    ].map((words) => ({ why: words, text: hire(words) })),
  ],
  fails: [
    {
      why: 'trois renouvellements',
      text: hire(`${more}, pour quatre mois renouvelables trois fois.`),
      message: 'more',
      at: 'quatre mois renouvelables trois fois',
    },
    ...[
      [
        `${more} pour une durée d’un an renouvelable une fois pour la même durée.`,
        'more',
        'un an renouvelable une fois',
      ],
      [`${more}, pour six mois renouvelables deux fois.`, 'more', 'six mois renouvelables deux fois'],
      [`${season} pour quatre mois, renouvelable une fois.`, 'season', 'quatre mois, renouvelable une fois'],
    ].map(([words = '', message = '', at = '']) => ({ why: words, text: hire(words), message, at })),
  ],
};
