/** Ranks among so many, ranks after a list, lines of a log, lengths cut short, members named under their state: as agents type them. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('ranks, logs and lists as agents type them', {
  'a rank among so many': {
    facts: { rang: '3 / 7', entreprise: 'Toitures du Val', lot: 'couverture' },
    faithful: [
      'L’entreprise Toitures du Val est classée 3e sur 7.',
      'Elle arrive en troisième position sur sept.',
    ],
    corrupted: ['L’entreprise est classée 2e sur 7.', 'Elle arrive en quatrième position sur sept.'],
  },
  'the rank after what was granted': {
    facts: {
      'dérogations déjà accordées': ['10/04', '01/05'],
      année: 2027,
      association: 'Amicale des boulistes',
    },
    faithful: [
      'C’est la troisième dérogation de l’année.',
      'Les dérogations des 10 avril et 1er mai 2027 ont été accordées.',
    ],
    corrupted: ['C’est la quatrième dérogation de l’année.'],
  },
  'lines of a log that begin with their day': {
    facts: {
      main_courante: [
        '04/12 - appel de Mme Sorel, 3 rue Basse',
        '06/12 21:40 patrouille',
        '11/12 – médiation',
      ],
      annee: 2026,
    },
    faithful: [
      'Mme Sorel a appelé le 4 décembre 2026.',
      'Une patrouille est passée le 6 décembre 2026 à 21 h 40.',
    ],
    corrupted: [
      'Mme Sorel a appelé le 5 décembre 2026.',
      'Une patrouille est passée le 7 décembre 2026 à 21 h 40.',
    ],
  },
  'a length cut short, and dates of payment': {
    facts: { delai: '3 sem.', echeances: '1er/02, 1er/05 et 1er/08', annee: 2027 },
    faithful: [
      'Le délai est de trois semaines.',
      'Trois échéances sont prévues : 1er février, 1er mai et 1er août 2027.',
    ],
    corrupted: ['Le délai est de deux semaines.', 'Une échéance est fixée au 1er avril 2027.'],
  },
  'members named under their state': {
    facts: { vote: '12 pour / 3 contre', presents: '15', excuses: 'Mme Roy, M. Blin' },
    faithful: ['Deux membres sont excusés : Mme Roy et M. Blin.'],
    corrupted: ['Trois membres sont excusés.'],
  },
  'a milestone numbers no road': {
    facts: { voie: 'RD 12', pr: '4+200', deviation: 'VC 3' },
    faithful: ['Une déviation est mise en place par la VC 3.', 'Au PR 4+200 de la RD 12.'],
    corrupted: ['Une déviation est mise en place par la VC 4.'],
  },
});
