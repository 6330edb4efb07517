/** MO-17: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { act, punished } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'de brûler des déchets',
      'de brûler des ordures',
      'de faire un dépôt',
      'de laisser des immondices',
      'de faire du bruit',
      'de faire du tapage',
      'de poser une enceinte sonorisée',
      'de jouer de la musique',
      'de lâcher un chien',
      'de lâcher un animal',
      'de lâcher des animaux',
      'd’abîmer la voirie',
      'd’abîmer la chaussée',
      'de procéder à un brûlage',
      'de faire un feu',
      'de risquer un incendie',
      'd’omettre de débroussailler',
      'de fumer du tabac',
      'd’enfreindre l’hygiène',
      'd’enfreindre le règlement sanitaire',
      'de faire un affichage',
      'de faire de la publicité',
      'de dépasser la vitesse fixée',
      'de gêner le stationnement',
      'de gêner la circulation',
      'de laver un véhicule',
      'd’enfreindre l’article L. 541-3',
    ].map((words) => ({
      why: `un autre texte punit peut-être : ${words}`,
      text: sampleOrder({
        articles: [
          `Il est interdit ${words}.`,
          'Ouverture : de 8 h à 20 h.',
          'Toute infraction est une contravention de 4e classe.',
        ],
      }),
    })),
    {
      why: 'infraction dont la classe est dite deux fois',
      text: act('Toute infraction est une contravention de 3e classe ou de 4e classe.'),
    },
    {
      why: 'avant 2022, la classe n’est pas jugée',
      text: act('Toute infraction est une contravention de 1re classe.', '16 février 2022'),
    },
    {
      why: 'la bonne classe, sans article',
      text: act('Toute infraction est une contravention de 2e classe.'),
    },
    ...[
      'L’infraction est punie de l’amende prévue à l’article R. 610-5 du code pénal, soit 150 €.',
      'L’infraction est punie de l’amende de 2e classe (150 €).',
    ].map((words) => ({ why: words, text: sampleOrder({ articles: [words] }) })),
    { why: 'R. 610-5, 2e classe', text: act(punished('R. 610-5', '2e')) },
    { why: 'deuxième en lettres', text: act(punished('R. 610-5', 'deuxième')) },
    { why: 'R. 610-5, 1re classe avant 2022', text: act(punished('R. 610-5', '1re'), '16 février 2022') },
    { why: 'R. 417-9, 4e', text: act(punished('R. 417-9', '4e')) },
    { why: 'sans classe', text: act('Toute infraction est punie selon l’article R. 610-5.') },
    { why: 'amende de 150 €', text: act('L’article R. 610-5 prévoit une amende de 150 €.') },
    { why: '38 € pour un autre article', text: act('L’article R. 417-10 prévoit une amende de 38 €.') },
    { why: 'deux articles de classes différentes', text: act(punished('R. 610-5 ou R. 417-11', '4e')) },
    {
      why: 'deux classes dans la phrase',
      text: act('L’article R. 610-5 : contravention de 1re classe, devenue de 2e classe.'),
    },
    ...[
      'Selon l’article visé ci-dessus, toute infraction est punie d’une amende de 150 €.',
      'Toute infraction est punie, selon R. 610-5, d’une amende de 150 €.',
      'Toute infraction est punie, selon R610-5, d’une amende de 150 €.',
      'Toute infraction est punie, selon le code pénal, d’une amende de 150 €.',
      'Toute infraction est punie, selon la loi, d’une amende de 150 €.',
      'Toute infraction est punie, selon le décret du 3 mars 2020, d’une amende de 150 €.',
      'Le forfait de post-stationnement, pénalité de 25 €, est payé à l’horodateur.',
      'Le forfait post-stationnement, pénalité de 25 €, est payé à l’horodateur.',
      'Tout dépôt sauvage expose à une amende administrative de 500 €.',
      'L’amende prévue par le règlement sanitaire est de 150 €.',
      'Les amendes prévues au règlement sanitaire sont de 150 €.',
      'Le taux prévu au règlement pour l’amende est de 150 €.',
      'Une pénalité de 200 € de la convention d’occupation s’applique.',
      'Les pénalités du marché sont de 200 € par jour.',
      'La pénalité de retard est de 50 € par jour.',
      'La pénalité que retient la délibération est de 50 €.',
      'La pénalité du tarif des emplacements est de 50 €.',
      'Toute infraction est punie de l’amende de droit commun.',
      'Toute infraction est punie selon l’article R. 610-5. La redevance d’occupation est de 40 €.',
      'Toute infraction est punie selon l’article R. 610-5. Le montant de l’amende de police revient à l’État.',
    ].map((words) => ({ why: words, text: act(words) })),
    ...(
      [
        ['R. 610-5', 'seconde'],
        ['R. 610-5', '2nde'],
        ['R610-5', '2e'],
        ['R. 623-2', 'troisième'],
        ['R. 417-9', 'quatrième'],
        ['R. 116-2', 'cinquième'],
      ] as const
    ).map(([article, rank]) => ({ why: `${article}, ${rank}`, text: act(punished(article, rank)) })),
    { why: 'acte sans date', text: act(punished('R. 610-5', '1re'), '….') },
  ],
};
