/** RH-04: examples of stated lengths, and of months that are no length of a contract. */
import type { Examples } from '../../../framework/rule';
import { hire, more, season } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...['d’expérience', 'd’ancienneté', 'révolus', 'de préavis', 'd’essai'].map((words) => ({
      why: words,
      text: hire(`${more}, sous réserve de 14 mois ${words}.`),
    })),
    ...[
      'une période de',
      'une expérience de',
      'un préavis de',
      'depuis',
      'il y a',
      'moins de',
      'un essai de',
      'dans les',
      'un délai de',
      'tous les',
      'au cours d’une année de',
      'dans un délai de',
    ].map((words) => ({ why: words, text: hire(`${more}, sur ${words} 14 mois.`) })),
    {
      why: 'douze mois sur dix-huit',
      text: hire(
        `${more}, pour une durée maximale de douze mois sur une période de dix-huit mois consécutifs.`,
      ),
    },
    {
      why: 'six mois sur douze',
      text: hire(`${season}, pour six mois au plus pendant une même période de douze mois consécutifs.`),
    },
    { why: 'un an', text: hire(`${more} pour un an.`) },
    { why: 'expérience demandée', text: hire(`${more}. L’agent justifie de deux ans d’expérience.`) },
    { why: 'âge', text: hire(`${season}, âgé de 18 ans.`) },
    ...[
      'dans une même période de 14 mois',
      'pendant la période de 14 mois',
      'au sein d’une période de 14 mois',
    ].map((words) => ({ why: words, text: hire(`${more} ${words}.`) })),
  ],
  fails: [
    ...['treize', 'quatorze', 'quinze', 'seize', 'dix-huit', 'vingt-quatre', '30'].map((count) => ({
      why: count,
      text: hire(`${more} pour ${count} mois.`),
      message: 'more',
      at: `${count} mois`,
    })),
    ...['huit', 'neuf', 'dix', 'onze', 'douze'].map((count) => ({
      why: `saison : ${count}`,
      text: hire(`${season} pour ${count} mois.`),
      message: 'season',
      at: `${count} mois`,
    })),
    { why: 'deux années', text: hire(`${more} pour deux années.`), message: 'more', at: 'deux années' },
    {
      why: 'dix-huit mois',
      text: hire(`${more} pour une durée de dix-huit mois.`),
      message: 'more',
      at: 'dix-huit mois',
    },
    { why: 'treize mois', text: hire(`${more} pour 13 mois.`), message: 'more', at: '13 mois' },
    {
      why: 'deux ans',
      text: hire(`${more}. Le contrat est conclu pour deux ans.`),
      message: 'more',
      at: 'deux ans',
    },
    {
      why: 'vingt-quatre mois',
      text: hire(`${more}, pour vingt-quatre mois.`),
      message: 'more',
      at: 'vingt-quatre mois',
    },
    {
      why: 'sept mois de saison',
      text: hire(`${season} pour sept mois.`),
      message: 'season',
      at: 'sept mois',
    },
    {
      why: 'saison d’un an',
      text: hire(`${season} pour une durée d’un an.`),
      message: 'season',
      at: 'un an',
    },
    ...['une année', 'dix-sept mois', 'vingt-deux mois', 'trente-six (36) mois', '1 année'].map((words) => ({
      why: words,
      text: hire(`${season} pour ${words}.`),
      message: 'season',
      at: words,
    })),
    ...(
      [
        ['pour dix-neuf mois', 'dix-neuf mois'],
        ['pour trente mois', 'trente mois'],
        ['; l’agent, engagé de mars, reste 14 mois', '14 mois'],
        ['pour 14 mois, dont un mois d’essai', '14 mois'],
        ['pour une période de 14 mois', '14 mois'],
        ['sur proposition de la directrice, qui veut bien attendre, de 14 mois', '14 mois'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: hire(`${more} ${words}.`), message: 'more', at })),
  ],
};
