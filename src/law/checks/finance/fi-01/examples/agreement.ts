/** FI-01: examples of deliberations that tell of an agreement, of something else by its name, or that set it aside. */
import type { Examples } from '../../../framework/rule';
import { given, grant } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'RAMÈNE de 24 500 € à 20 000 € la subvention du club.',
      'ALLOUE au club une subvention de 22 000 €.',
    ].map((words) => ({ why: words, text: grant(words) })),
    ...[
      'dans les conditions de la convention, sans que le montant de cette convention ne puisse être dépassé',
      'sans préjudice des clauses de la convention',
      'selon la convention signée le 3 mars 2026, sans autre formalité',
    ].map((words) => ({ why: words, text: grant(`${given} 26 000 €, ${words}.`) })),
    { why: 'convention approuvée', text: grant(`${given} 30 000 € et APPROUVE la convention d’objectifs.`) },
    {
      why: 'contrat d’objectifs',
      text: grant(`${given} 30 000 €.`, 'Un contrat d’objectifs lie la commune au club.'),
    },
    ...[
      '30 000 €, au tarif conventionnel',
      '30 000 €, selon le CPO',
      '30 000 €, selon le C.P.O. signé',
      '30 000 €, selon le CPOM',
      '30 000 €, selon le contrat pluriannuel d’objectifs et de moyens',
    ].map((why) => ({ why, text: grant(`${given} ${why}.`) })),
  ],
  fails: [
    ...(
      [
        ['PORTE de 20 000 € à 24 500 € la subvention du club.', '24 500 €'],
        ['ALLOUE au club une subvention de 26 000 €.', '26 000 €'],
        ['OCTROIE au club une subvention de 26 000 €, sans qu’une convention soit signée.', '26 000 €'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: grant(words), message: 'agreement', at })),
    ...[
      'sans qu’il y ait lieu de passer une convention',
      'sans que soit signée une convention',
      'sans avoir à conclure de convention',
      'une convention étant jugée inutile'.replace('une convention étant jugée', 'la convention est'),
    ].map((words) => ({
      why: words,
      text: grant(`${given} 26 000 €, ${words}.`),
      message: 'agreement',
      at: '26 000 €',
    })),
    {
      why: 'sans qu’une convention soit nécessaire',
      text: grant(
        'ATTRIBUE à l’association du Val une subvention de 25 000 €, sans qu’une convention soit nécessaire.',
      ),
      message: 'agreement',
      at: '25 000 €',
    },
    {
      why: 'convention écartée',
      text: grant(
        `${given} 24 500 €, sans qu’une convention soit nécessaire.`.replace('sans qu’une', 'sans'),
      ),
      message: 'agreement',
      at: '24 500 €',
    },
    ...(
      [
        ['30 000 €, pour ses salariés relevant de la convention collective', '30 000 €'],
        ['30 000 €, au siège de la CCPO', '30 000 €'],
        ['26 000 €, dont la convention n’est pas requise', '26 000 €'],
        ['26 000 € et renonce à signer une convention', '26 000 €'],
        ['26 000 €, car il n’y avait pas lieu de passer de convention', '26 000 €'],
        ['26 000 €, car il n’y a pas lieu à convention', '26 000 €'],
        ['26 000 €, une convention serait jugée superflue', '26 000 €'],
        ['26 000 €, la convention est écartée', '26 000 €'],
        ['26 000 €, tout projet de convention est écarté', '26 000 €'],
        ['26 000 €, la convention est inutile', '26 000 €'],
        ['26 000 €, l’idée d’une convention est sans objet', '26 000 €'],
      ] as const
    ).map(([why, at]) => ({ why, text: grant(`${given} ${why}.`), message: 'agreement', at })),
  ],
};
