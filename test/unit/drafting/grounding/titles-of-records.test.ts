/** Titles and couples of the records that forms give: `{civility, first_name, last_name, title}`, two people of one family name. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'the title of the record, whatever its key is called': {
    facts: {
      mayor: { civility: 'M.', first_name: 'Jean', last_name: 'Vasseur', title: 'Maire' },
      handler: {
        civility: 'Mme',
        first_name: 'Odile',
        last_name: 'Pruvost',
        title: 'cheffe du service urbanisme',
      },
      deputy: { civility: 'M.', first_name: 'Karim', last_name: 'Haddad', role: 'adjoint aux sports' },
      contact: {
        civility: 'Mme',
        first_name: 'Léa',
        last_name: 'Noiret',
        function: 'gestionnaire des marchés',
      },
      agent: {
        civility: 'Mme',
        first_name: 'Anne',
        last_name: 'Billot',
        title: 'directeur général des services',
      },
      expert: { civility: 'M.', first_name: 'Marc', last_name: 'Oudin', job: 'architecte du patrimoine' },
      referent: {
        civility: 'M.',
        first_name: 'Paul',
        last_name: 'Lanier',
        fonction: 'instructeur du droit des sols',
      },
    },
    faithful: [
      'Votre dossier est suivi par Mme Odile Pruvost, cheffe du service urbanisme.',
      'Votre dossier est suivi par Mme Pruvost, cheffe du service urbanisme.',
      'La cheffe du service urbanisme, Mme Odile Pruvost, vous recevra.',
      'M. Karim Haddad, adjoint aux sports, vous recevra.',
      'Madame Noiret, gestionnaire des marchés, vous répondra.',
      'Mme Anne Billot, directrice générale des services, signe.',
      'Mme Billot (directeur général des services) signe.',
      'M. Oudin, architecte du patrimoine, a visité le site.',
      'Paul Lanier, instructeur du droit des sols, suit le dossier.',
      'Odile Pruvost, en sa qualité de responsable du service urbanisme, suit le dossier.',
    ],
    corrupted: [
      'Mme Odile Pruvost, cheffe du service voirie, suit le dossier.',
      'M. Karim Haddad, adjoint aux finances, suit le dossier.',
      'M. Jean Vasseur, adjoint, suit le dossier.',
      'Madame Noiret, gestionnaire du personnel, vous répondra.',
      'Mme Billot, directrice générale adjointe, signe.',
      'M. Oudin, géomètre, a visité le site.',
      'M. Paul Lanier, directeur général des services, suit le dossier.',
    ],
  },
  'an agent who bears a title in the other gender': {
    facts: {
      agent: {
        civility: 'M.',
        first_name: 'Hugo',
        last_name: 'Delattre',
        title: 'directrice des affaires scolaires',
      },
      title: 'note sur la cantine',
    },
    faithful: ['M. Hugo Delattre, directeur des affaires scolaires, présente la note sur la cantine.'],
    corrupted: ['M. Hugo Delattre, directeur des affaires culturelles, présente la note sur la cantine.'],
  },
  'two people of one list and one family name': {
    facts: {
      proprietaires: ['M. Alphonse Guérande', 'Mme Irène Guérande'],
      riverains: ['M. Alain Roche', 'M. Denis Roche'],
      expert: 'M. Cyril Vautrin',
    },
    faithful: [
      'M. et Mme Guérande sont avertis.',
      'Monsieur et Madame GUÉRANDE sont avertis.',
      'Mme et M. Guérande sont avertis, ainsi que M. Vautrin.',
      'M. et Mme Alphonse et Irène Guérande sont avertis.',
    ],
    corrupted: [
      'M. et Mme Vautrin sont avertis.',
      'M. et Mme Guirande sont avertis.',
      'M. et Mme Roche sont avertis.',
    ],
  },
  'two people of records, of keys with a number, of a couple': {
    facts: {
      acquereurs: [
        { civility: 'Mme', first_name: 'Nora', last_name: 'Sellami' },
        { civility: 'M.', first_name: 'Yanis', last_name: 'Sellami' },
      ],
      vendeur_1: 'M. Luc Amiot',
      vendeur_2: 'Mme Rose Amiot',
      locataires: ['M. Jean Robin', 'Mme Elsa Tissot'],
      maire: 'M. Bruno Delage',
      architecte: 'Mme Sophie Delage',
    },
    faithful: [
      'M. et Mme Sellami achètent le terrain de Monsieur et Madame Amiot.',
      'M. Robin et Mme Tissot sont les locataires.',
    ],
    corrupted: ['M. et Mme Delage achètent le terrain.', 'M. et Mme Robin sont les locataires.'],
  },
};

holdsCases('titles of records', CASES);
