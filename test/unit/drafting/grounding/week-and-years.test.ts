/** Days and hours of a week, anniversaries, what a deliberation decides, a verb that is no point of the compass. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('weeks, years and days', {
  'a timetable in texts': {
    facts: {
      equipement: 'ludothèque',
      horaires: ['mercredi 10h-12h et 14h-18h', 'vendredi 16h-19h', 'samedi 10h-13h'],
    },
    faithful: [
      'La ludothèque ouvre douze heures par semaine, sur trois jours.',
      'Elle est ouverte le mercredi, le vendredi et le samedi, soit trois jours.',
    ],
    corrupted: [
      'La ludothèque ouvre quinze heures par semaine, sur trois jours.',
      'La ludothèque ouvre douze heures par semaine, sur quatre jours.',
    ],
  },
  'days, and hours that all of them have': {
    facts: { service: 'marché', jours: ['mardi', 'vendredi', 'dimanche'], heures: '8h-13h' },
    faithful: ['Le marché est ouvert quinze heures par semaine.'],
    corrupted: [
      'Le marché est ouvert vingt heures par semaine.',
      'Le marché est ouvert cinq heures par semaine.',
    ],
  },
  'from a day to another': {
    facts: { accueil: 'du lundi au vendredi, 9h-12h et 14h-17h', agents: 3 },
    faithful: [
      'L’accueil est ouvert cinq jours par semaine.',
      'L’accueil est ouvert trente heures par semaine, du lundi au vendredi.',
    ],
    corrupted: [
      'L’accueil est ouvert six jours par semaine.',
      'L’accueil est ouvert trente-six heures par semaine, du lundi au vendredi.',
    ],
  },
  'from an hour of a day to an hour of another': {
    facts: {
      coupures: [
        { quartier: 'nord', plage: 'du lundi 8h au mardi 8h' },
        { quartier: 'sud', plage: 'du mardi 8h au jeudi 8h' },
      ],
    },
    faithful: [
      'Le quartier nord est privé d’eau vingt-quatre heures, du lundi 8 h au mardi 8 h.',
      'La coupure dure 48 heures au sud, du mardi 8 h au jeudi 8 h.',
      'La coupure dure deux jours au sud, du mardi 8 h au jeudi à la même heure.',
    ],
    corrupted: [
      'Le quartier nord est privé d’eau trente-six heures, du lundi 8 h au mardi 8 h.',
      'La coupure dure 24 heures au sud, du mardi 8 h au jeudi 8 h.',
      'Le quartier est sera coupé du lundi 8 h au mardi 8 h.',
    ],
  },
  'an anniversary': {
    facts: { societe: 'harmonie municipale', fondation: '14 avril 1926', concert: '2026-05-30' },
    faithful: [
      'Fondée le 14 avril 1926, l’harmonie a célébré son centenaire le 14 avril 2026.',
      'Fondée le 14 avril 1926, l’harmonie a eu cent ans le 14 avril 2026.',
      'Le 14 avril 2016, l’harmonie fêtait son 90e anniversaire.',
    ],
    corrupted: [
      'Fondée le 14 avril 1926, l’harmonie a eu cent ans le 14 mai 2026.',
      'Fondée le 14 avril 1926, l’harmonie a eu quatre-vingt-dix ans le 14 avril 2026.',
      'L’harmonie a donné un concert le 14 avril 2026.',
    ],
  },
  'a deliberation that accepts': {
    facts: {
      legs: { testatrice: 'Rose Le Goff', decedee_le: '2025-04-11', accepte: true },
      deliberation: '2026-03-05',
      voix_pour: 12,
    },
    faithful: ['Le legs a été accepté le 5 mars 2026, par douze voix pour.'],
    corrupted: ['Rose Le Goff est décédée le 5 mars 2026.'],
  },
  'the line that another fact calls so': {
    facts: {
      offres: [
        { entreprise: 'Sarl Morel', prix_ht: 84200 },
        { entreprise: 'Toitures Ozanne', prix_ht: 79900 },
        { entreprise: 'BatiNord', prix_ht: 91300 },
      ],
      attributaire: 'Toitures Ozanne',
    },
    faithful: [
      'L’offre de Sarl Morel dépassait de 4 300 € celle de l’attributaire.',
      'BatiNord termine à 11 400 € de l’attributaire.',
    ],
    corrupted: [
      'L’offre de Sarl Morel dépassait de 7 100 € celle de l’attributaire.',
      'BatiNord termine à 7 100 € de l’attributaire.',
    ],
  },
});
