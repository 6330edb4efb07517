/** A text of the facts that says a number, a length or a rhythm: another one told of the same thing contradicts it, whatever other fact has it. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a length of a text': {
    facts: {
      option_1: 'réfection du préau',
      option_2: 'location de deux conteneurs frigorifiques, 620 € par mois pendant huit mois',
      garantie: '18 mois',
    },
    faithful: [
      'La location de deux conteneurs frigorifiques pendant huit mois, à 620 € par mois, est la seconde option.',
      'La garantie de 18 mois couvre la location des conteneurs frigorifiques.',
    ],
    corrupted: [
      'La location de deux conteneurs frigorifiques pendant dix-huit mois, à 620 € par mois, est la seconde option.',
    ],
  },
  'a round number of people': {
    facts: {
      observations: [
        { date: '2026-10-02', lieu: 'square Monge', fait: '6 à 8 jeunes, musique, partis à 23 h 40' },
        { date: '2026-10-09', lieu: 'square Monge', fait: 'banc brisé à 22 h 30' },
        {
          date: '2026-10-16',
          lieu: 'square Monge',
          fait: 'une vingtaine de jeunes, 3 pétards, police appelée',
        },
      ],
    },
    faithful: [
      'Le 16 octobre 2026, une vingtaine de jeunes étaient square Monge et trois pétards ont éclaté.',
      'Le 16 octobre 2026, vingt jeunes environ étaient square Monge, et la police a été appelée.',
    ],
    corrupted: [
      'Le 16 octobre 2026, une trentaine de jeunes étaient square Monge et trois pétards ont éclaté.',
      'Le 16 octobre 2026, une quarantaine de jeunes étaient square Monge.',
    ],
  },
  'so many times a year': {
    facts: {
      salle: 'salle Ar Mor',
      salles: 3,
      gratuite_pour: 'associations de la commune, deux fois par an',
      entretien: 'nettoyage une fois par semaine',
    },
    faithful: [
      'La salle Ar Mor est gratuite pour les associations de la commune deux fois par an.',
      'Les associations de la commune en ont la gratuité deux fois l’an ; le nettoyage a lieu une fois par semaine.',
      'Trois salles sont concernées.',
    ],
    corrupted: [
      'La salle Ar Mor est gratuite pour les associations de la commune trois fois par an.',
      'La salle Ar Mor est gratuite pour les associations de la commune deux fois par mois.',
      'Le nettoyage a lieu trois fois par semaine.',
    ],
  },
  'once something is over': {
    facts: {
      bassin: 'bassin du square Carnot',
      entretien: 'vidange du bassin deux fois par an',
      loyer: 'loyer du kiosque payé quatre fois par an',
      purge: 'purge du réseau une fois par an',
    },
    faithful: [
      'Une fois la saison terminée, la vidange du bassin est faite.',
      'Une fois le mois échu, le loyer du kiosque est dû.',
      'Une fois l’année écoulée, le loyer du kiosque est revu.',
      'Une fois le trimestre passé, la vidange du bassin est prévue.',
      'La vidange du bassin a lieu deux fois l’an.',
      'La purge du réseau a lieu une fois chaque année.',
    ],
    corrupted: [
      'La vidange du bassin a lieu une fois par an.',
      'La vidange du bassin a lieu trois fois l’an.',
      'La purge du réseau a lieu une fois chaque mois.',
    ],
  },
  'figures of a legal id': {
    facts: { salle: 'salle Ar Mor', gratuite_pour: 'associations' },
    law: ['CGCT|L2144-3'],
    faithful: ['La salle Ar Mor est gratuite pour les associations, selon l’article L. 2144-3 du CGCT.'],
    corrupted: ['La salle Ar Mor est gratuite pour les associations trois fois.'],
  },
  'houses of one way': {
    facts: { plaignant: 'Mme Rault, 14 chemin des Combes', chien: 'chien du 20 chemin des Combes' },
    faithful: ['Mme Rault signale le chien du 20 chemin des Combes.'],
    corrupted: ['Mme Rault signale le chien du 24 chemin des Combes.'],
  },
};

holdsCases('told in texts', CASES);
