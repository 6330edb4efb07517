/** FI-11: examples of cases of exemption, of lots, of social services, which ask instead of finding, and of what only looks like them. */
import type { Examples } from '../../../framework/rule';
import { contract } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'appel d’offres infructueux',
      'droit exclusif',
      'monopole',
      'consultation sans suite',
      'article R. 2122-3',
      'article R. 2122-10',
      'raison technique',
      'raisons techniques',
      'droits de propriété intellectuelle',
      'œuvre d’art',
      'UGAP',
      'centrale d’achat',
      'groupement de commandes',
      'quasi-régie',
    ].map((words) => ({
      why: words,
      text: contract('travaux', `passé sans publicité (${words}), pour 150 000 € HT`),
      message: 'excepted',
      at: 'sans publicité',
    })),
    {
      why: 'article qui est celui du seuil',
      text: contract('travaux', 'passé sans publicité (R. 2122-8), pour 150 000 € HT'),
      message: 'direct',
      at: 'sans publicité',
    },
    {
      why: 'ni îlots ni ballots',
      text: contract('travaux', 'passé sans publicité pour les îlots, pour 150 000 € HT'),
      message: 'direct',
      at: 'sans publicité',
    },
    {
      why: 'urgence impérieuse',
      text: contract('travaux', 'passé sans publicité en raison d’une urgence impérieuse, pour 150 000 € HT'),
      message: 'excepted',
      at: 'sans publicité',
    },
    {
      why: 'lots',
      text: contract('travaux', 'lot n° 2, passé sans publicité, pour 150 000 € HT'),
      message: 'excepted',
      at: 'sans publicité',
    },
    {
      why: 'services sociaux',
      text: contract('service de restauration', 'passé en procédure adaptée, pour 300 000 € HT'),
      message: 'excepted',
      at: 'procédure adaptée',
    },
    {
      why: 'lots en procédure adaptée',
      text: contract('fournitures', 'lot n° 1, passé en procédure adaptée, pour 300 000 € HT'),
      message: 'excepted',
      at: 'procédure adaptée',
    },
    {
      why: 'marché subséquent',
      text: contract('fournitures', 'marché subséquent en procédure adaptée, pour 300 000 € HT'),
      message: 'excepted',
      at: 'procédure adaptée',
    },
    ...[
      'délégation des articles L. 2122-21 et 2122-22',
      'délégation de l’article L.2122-1',
      'ilot de la gare',
      'lotissement des Tilleuls',
      'Lot-et-Garonne',
      'département du Lot',
    ].map((words) => ({
      why: 'cas de dispense, ou lots',
      text: contract('travaux', `passé sans publicité (${words}), pour 150 000 € HT`),
      message: 'direct',
      at: 'sans publicité',
    })),
    ...[
      'droit de propriété intellectuelle',
      'attribution du lot n° 3',
      'attribution du lot 3',
      'lot unique',
    ].map((words) => ({
      why: 'cas de dispense, ou lots',
      text: contract('travaux', `passé sans publicité (${words}), pour 150 000 € HT`),
      message: 'excepted',
      at: 'sans publicité',
    })),
    ...['fourniture de composteurs'].map((words) => ({
      why: 'fournitures qui ne sont pas des services sociaux',
      text: contract(words, 'passé en procédure adaptée, pour 300 000 € HT'),
      message: 'adapted',
      at: 'procédure adaptée',
    })),
    ...['service de gardiennage'].map((words) => ({
      why: 'fournitures qui ne sont pas des services sociaux',
      text: contract(words, 'passé en procédure adaptée, pour 300 000 € HT'),
      message: 'excepted',
      at: 'procédure adaptée',
    })),
  ],
};
