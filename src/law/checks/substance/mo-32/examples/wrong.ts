/** MO-32: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { permit } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...['dix-sept ans', '17 ans', '9 ans'].map((age) => ({
      why: `mineur de ${age}`,
      text: permit([`le demandeur est âgé de ${age}`]),
      message: 'minor',
      at: `âgé de ${age}`,
    })),
    ...[
      'le détenteur',
      'le propriétaire',
      'le pétitionnaire',
      'le titulaire',
      'M. Petit',
      'Mme Petit',
      'l’intéressé',
      'ce propriétaire d’un chien, lui-même',
    ].map((who) => ({
      why: `${who}, mineur`,
      text: permit([`${who} est âgé de seize ans`]),
      message: 'minor',
      at: 'âgé de seize ans',
    })),
    ...[
      'les attestations d’assurance sont valables jusqu’au',
      'l’assurance est valide jusqu’au',
      'la vaccination arrive à échéance le',
      'la vaccination arrive à expiration le',
      'la vaccination a son terme fixé au',
      'l’assurance a son échéance fixée au',
      'la vaccination est valable jusqu’au',
      'l’assurance est valable au',
      'les assurances sont valables au',
      'l’assurance est valide au',
      'l’assurance a pour fin de validité le',
      'le vaccin a pour échéance le',
      'le vaccin contre la rage vaut jusqu’au',
    ].map((words) => ({
      why: words,
      text: permit([`${words} 2 février 2026`]),
      message: 'expired',
      at: '2 février 2026',
    })),
    ...(
      [
        ['n’a pas été', 'évaluation comportementale n’a pas été'],
        ['n’a pas encore été', 'évaluation comportementale n’a pas encore été'],
      ] as const
    ).map(([words, at]) => ({
      why: `évaluation : ${words}`,
      text: permit([`l’évaluation comportementale ${words} faite`]),
      message: 'undone',
      at,
    })),
    {
      why: 'les chiens, dans une autre phrase',
      text: permit(
        [],
        'Chien de catégorie 2.',
        'Les chiens sont muselés. Celui-ci, de 1re catégorie, aussi.',
      ),
      message: 'category',
      at: '1re catégorie',
    },
    {
      why: 'une fois, même dit deux fois',
      text: permit([
        'l’évaluation comportementale manque',
        'le dossier est déposé sans évaluation comportementale',
      ]),
      message: 'undone',
      at: 'évaluation comportementale manque',
    },
    ...[
      '1re catégorie',
      '1ère catégorie',
      '1er catégorie',
      '1 catégorie',
      'première catégorie',
      'catégorie 1',
      'catégorie : première',
      'catégorie première',
      '1re catégorie, et',
    ].map((words) => ({
      why: `catégorie 2, puis ${words}`,
      text: permit([], 'Race : rottweiler ; catégorie 2.', `Le chien, de ${words}, est muselé.`),
      message: 'category',
      at: words.replace(', et', ''),
    })),
    ...[
      '2e catégorie',
      '2ème catégorie',
      '2nde catégorie',
      'deuxième catégorie',
      'seconde catégorie',
      'catégorie deuxième',
    ].map((words) => ({
      why: `catégorie 1, puis ${words}`,
      text: permit([], 'Race : rottweiler ; catégorie 1.', `Le chien, de ${words}, est muselé.`),
      message: 'category',
      at: words,
    })),
    ...[
      ['Autorisant un chien', 'Le permis de détention est accordé à M. Petit, mineur'],
      ['Délivrance d’un permis de détention', 'Le permis vaut pour M. Petit et son chien'],
      ['Arrêté accordant un permis de détenir', 'Le permis vaut pour M. Petit et son chien'],
      ['Arrêté délivrant un permis de détention', 'Le permis vaut pour M. Petit et son chien'],
      ['Portant délivrance d’un permis', 'Le permis de détention vaut pour M. Petit et son chien'],
    ].map(([title = '', words = '']) => ({
      why: `${title} ; ${words}`,
      text: order({
        title,
        articles: [`${words}, âgé de seize ans.`.replace('mineur, ', 'pour son chien ; M. Petit, ')],
      }),
      message: 'minor',
      at: 'âgé de seize ans',
    })),
    {
      why: 'mineur',
      text: permit(['le demandeur, âgé de seize ans, possède ce chien']),
      message: 'minor',
      at: 'âgé de seize ans',
    },
    {
      why: 'assurance expirée',
      text: permit([
        'l’attestation d’assurance de responsabilité civile est valable jusqu’au 31 janvier 2026',
      ]),
      message: 'expired',
      at: '31 janvier 2026',
    },
    {
      why: 'vaccination expirée',
      text: permit(['le certificat de vaccination antirabique expire le 2 février 2026']),
      message: 'expired',
      at: '2 février 2026',
    },
    {
      why: 'évaluation à venir',
      text: permit(['l’évaluation comportementale sera produite dans les six mois']),
      message: 'undone',
      at: 'évaluation comportementale sera produite',
    },
    {
      why: 'sans évaluation',
      text: permit(['le dossier est déposé sans évaluation comportementale']),
      message: 'undone',
      at: 'sans évaluation comportementale',
    },
    {
      why: 'deux catégories',
      text: permit([], 'Race : rottweiler ; catégorie 2.', 'Le chien, de 1ère catégorie, est muselé.'),
      message: 'category',
      at: '1ère catégorie',
    },
  ],
};
