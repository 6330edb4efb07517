/** FI-18: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { TABLE, paid, STRATA } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...STRATA.map(([population, rate]) => ({
      why: `le maximum de ${population} habitants`,
      text: paid(`La commune compte ${population} habitants.`, [`- maire : ${rate} %`, TABLE]),
    })),
    {
      why: 'aucun maximum n’est tenu pour sûr dans les plus grandes',
      text: paid('La commune compte 100 000 habitants.', ['- maire : 145 %', TABLE]),
    },
    {
      why: 'ni l’acte ni le profil ne disent la population',
      text: paid('Rien de plus.', ['- maire : 145 %', TABLE]),
      commune: null,
    },
    ...[
      'La majoration est votée à part.',
      'Vu l’article L. 2123-22.',
      'L’indemnité majorée est de droit.',
      'La commune est chef-lieu de canton.',
      'L’indemnité communautaire est à part.',
      'Les délégués syndicaux du SIVOM : indemnité syndicale à part.',
      'La métropole a son régime.',
      'Les conseillers départementaux ont leur régime.',
      'Le conseil départemental a son régime.',
    ].map((words) => ({
      why: words,
      text: paid(`La commune compte 820 habitants. ${words}`, ['- maire : 50 %', TABLE]),
    })),
    ...['dont le maximum est de 55 %', 'dont le plafond est de 55 %'].map((words) => ({
      why: `la loi est rappelée : ${words}`,
      text: paid('La commune compte 820 habitants.', [`- maire, ${words}`, TABLE]),
    })),
    ...[
      'L’annexe les récapitule.',
      'Le tableau les donne.',
      'Voir ci-joint.',
      'Voir ci-après.',
      'Voir ci-dessous.',
      'Un état récapitulatif les donne.',
    ].map((words) => ({
      why: words,
      text: paid('La commune compte 820 habitants.', ['- maire : 40 %', words]),
    })),
    ...[
      ['du jour même', 'à compter du 2 mars 2026', 'élus le 2 mars 2026'],
      [
        'une élection à venir ne dit pas l’entrée en fonction',
        'à compter du 1er mars 2026',
        'élus le 2 avril 2026',
      ],
      [
        'la première de deux prises de fonctions',
        'à compter du 3 mars 2026',
        'élus le 2 mars 2026, puis élus le 9 mars 2026',
      ],
      [
        'la première, citée après',
        'à compter du 3 mars 2026',
        'élus le 9 mars 2026, et l’autre élu le 2 mars 2026',
      ],
      ['aucune prise de fonctions n’est dite', 'à compter du 1er janvier 2026', 'désignés ensemble'],
      [
        'la date n’est pas celle d’un effet',
        'calculées sur l’indice du 1er janvier 2026',
        'élus le 2 mars 2026',
      ],
      [
        'les mots sont loin de la date',
        'à compter du mois prochain, l’indice étant celui du 1er janvier 2026',
        'élus le 2 mars 2026',
      ],
      [
        'élu, et non le jour cité',
        'à compter du 1er mars 2026',
        'élus le matin, au vu du décret du 10 mars 2026',
      ],
    ].map(([why = '', effect = '', office = '']) => ({
      why,
      text: paid(`Les adjoints, ${office}, ont reçu délégation.`, [
        '- maire : 20 %',
        `DIT que les indemnités sont versées ${effect}.`,
        TABLE,
      ]),
    })),
    {
      why: 'dans la limite de la strate, tableau joint',
      text: paid('La commune compte 820 habitants.', ['- maire : 40,3 %', '- adjoints : 10 %', TABLE]),
    },
    {
      why: 'taux majoré',
      text: paid('La commune, station classée touristique, compte 820 habitants.', ['- maire : 50 %', TABLE]),
    },
    {
      why: 'le maximum est cité',
      text: paid('La commune compte 820 habitants.', [
        '- maire : maximum légal 44,3 %, taux voté : 40 %',
        TABLE,
      ]),
    },
    {
      why: 'effet à l’entrée en fonction',
      text: paid('Les adjoints, élus le 2 mars 2026, ont reçu délégation.', [
        '- maire : 20 %',
        'DIT que les indemnités sont versées à compter du 3 mars 2026.',
        TABLE,
      ]),
    },
    {
      why: 'une délibération plus ancienne est rappelée',
      text: paid('Fixées à compter du 1er juin 2020, elles changent ; adjoints élus le 2 mars 2026.', [
        '- maire : 20 %',
        'DIT qu’elles sont versées à compter du 1er avril 2026.',
        TABLE,
      ]),
    },
  ],
};
