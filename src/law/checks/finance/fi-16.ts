/** FI-16: what a text counts is right: sums, quantities at a price, shares of an amount, surfaces. */
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { deliberation } from '../shared/samples';
import { clauses } from './fi-16/clauses';
import { counted } from './fi-16/counted';
import { perMember } from './fi-16/members';
import { SIDES, SIDES_AFTER, perMetre, perMetreOfAct, surface } from './fi-16/metres';
import { shared } from './fi-16/shares';
import { overTheYear } from './fi-16/yearly';

export const rule = defineRule({
  meta: {
    id: 'FI-16',
    title: {
      fr: 'Calculs du texte : sommes, quantités, pourcentages, surfaces',
      en: 'What the text counts: sums, quantities, shares, surfaces',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'A',
    needs: [],
    messages: {
      sum: {
        fr: 'Les montants énumérés font {right}, et non {stated} : corrigez le total, ou l’un d’eux.',
        en: 'The amounts listed make {right}, not {stated}.',
      },
      product: {
        fr: '{quantity} à {price} font {right}, et non {stated} : corrigez le calcul.',
        en: '{quantity} at {price} make {right}, not {stated}.',
      },
      yearly: {
        fr: '{quantity} {price} font {right}, et non {stated} : corrigez l’un des montants.',
        en: '{quantity} {price} make {right}, not {stated}.',
      },
      part: {
        fr: '{quantity} de {price} fait {right}, et non {stated} : corrigez le calcul.',
        en: '{quantity} of {price} makes {right}, not {stated}.',
      },
      share: {
        fr: '{percent} % de {base} font {right}, et non {stated} : corrigez le taux ou le montant.',
        en: '{percent} % of {base} make {right}, not {stated}.',
      },
      surface: {
        fr: '{length} m sur {width} m font {right} m², et non {stated} m² : corrigez la surface ou les dimensions.',
        en: '{length} m by {width} m make {right} m², not {stated} m².',
      },
    },
  },
  check: ({ analysis }) => {
    const blocks = analysis.paragraphs.filter(({ cell, text }) => cell === undefined && text.length < 4000);
    return [
      ...blocks.flatMap((block) => clauses(block).flatMap((clause) => counted(analysis, clause))),
      ...blocks.flatMap((block) => shared(analysis, block)),
      ...analysis.search(SIDES).flatMap(surface),
      ...analysis.search(SIDES_AFTER).flatMap(surface),
      ...blocks.flatMap((block) => perMetre(analysis, block)),
      ...blocks.flatMap((block) => perMetreOfAct(analysis, block)),
      ...blocks.flatMap((block) => overTheYear(analysis, block)),
      ...perMember(analysis),
    ];
  },
});

const note = (text: string): { text: string; kind: 'note' } => ({ text, kind: 'note' });

export const examples: Examples = {
  passes: [
    {
      why: 'deux surfaces : rien ne dit laquelle',
      ...note(
        'Le terrain de 842 m² a un bâti de 100 m².\nLe prix est de 45 € le mètre carré, soit un prix total de 38 790 €.',
      ),
    },
    ...[
      'Le loyer mensuel est fixé à 650 €, hors charges, soit un loyer annuel de 7 800 €.',
      'Le loyer annuel est de 7 800 €, soit 650 € par mois.',
      'Le loyer mensuel est de 650 €, soit un loyer annuel de 7 800 €, payable mensuellement.',
      'La redevance annuelle de 1 000 € est payée par trimestre, soit 250 € par trimestre.',
      'La part du mois de décembre est d’un douzième de 960 €, soit 80 €.',
      'La moitié de la dépense de 1 001 €, soit 500 €, est versée.',
      'Un tiers des 900 € est versé au départ. Le loyer est de 500 €.',
      'Le loyer mensuel de 650 € court sur dix mois, soit 6 500 €.',
    ].map((words) => ({ why: words, ...note(words) })),
    ...[
      'Une terrasse de 24 m² (8 m x 3 m) est autorisée.',
      'Une surface de 30 m² (6 mètres sur 5 mètres) est louée.',
      'Le tarif est de 42 € par m² et par an. Pour 30 m², elle s’élève à 1 260 € par an.',
      'La redevance est de 24 m² x 38,00 € = 912,00 €.',
      'Le tarif est de 42 € par m² et par an. Pour 30 m² pendant trois mois, elle s’élève à 315 €.',
      'Le tarif est de 42 € le m². Le forfait de pose est de 80 €.',
    ].map((words) => ({ why: words, ...note(words) })),
    ...[
      'La commune verse 1 200 € au club, 800 € à la chorale et 500 € au comité, soit un total de 2 500 €.',
      'Le prix est de 10 000 € HT, la TVA de 2 000 €, soit un total de 12 000 € TTC.',
      'Le loyer de 300 € et les charges de 40 €, dont 10 € d’eau, soit un total de 340 €.',
      'Les acomptes de 500 € et de 700 € portent sur un total de 3 000 €.',
      'Le marché de 40 000 € est porté de 2 000 € par l’avenant, soit un total de 42 000 €.',
      'Sur 10 000 € demandés et 8 000 € retenus, il est accordé au total 5 000 €.',
    ].map((text) => ({ why: text.slice(0, 60), ...note(text) })),
    ...[
      'Douze bancs à 350 € l’unité, soit 4 200 €.',
      'Le terrain de 1 250 m² est cédé au prix de 40 € le mètre carré, soit 50 000 €.',
      'La redevance est de 15 € par m² et par an pour 20 m², soit 300 € par an.',
      'Le loyer est de 450 € par mois, soit 5 400 € par an.',
      'La location de 3 bennes pendant 10 jours à 12 € par jour, soit 360 €.',
      'Les 25 enfants paient 4 € par repas, soit 2 500 € pour l’année.',
      'Le droit est de 2,50 € le mètre linéaire, soit 25 € pour le stand, plafonné.',
    ].map((text) => ({ why: text.slice(0, 60), ...note(text) })),
    ...[
      'Le conseil garantit 50 % d’un prêt de 1 000 000 €, soit 500 000 €.',
      'La subvention est de 30 % de la dépense de 10 000 €, plafonnée, soit 2 000 €.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 36 000 €.',
      'Le taux passe à 12 % ; la dépense de 1 000 € et la recette de 400 € sont inscrites.',
      'Un acompte de 30 % de 10 000 € est versé, la TVA de 20 % en sus, soit 3 600 €.',
      'La remise de 5 % sur 200 € donne un prix de, soit 190 €.',
      'L’emprise est de 12 m x 2,5 m, soit 30 m².',
      'La terrasse mesure 4,2 m sur 3 m, soit 12,6 m².',
    ].map((text) => ({ why: text.slice(0, 60), ...note(text) })),
  ],
  fails: [
    {
      why: 'le prix du mètre carré et l’unique surface de l’acte',
      ...note('Le terrain a 842 m².\nLe prix est de 45 € le mètre carré, soit un prix total de 38 790 €.'),
      message: 'product',
      at: '38 790 €',
    },
    ...(
      [
        [
          'Le loyer mensuel est fixé à 650 €, hors charges, soit un loyer annuel de 8 700 €, payable mensuellement.',
          'yearly',
          '8 700 €',
        ],
        ['Le loyer annuel est de 7 800 €, soit 560 € par mois.', 'yearly', '560 €'],
        ['La redevance trimestrielle est de 300 €, soit 1 000 € par an.', 'yearly', '1 000 €'],
        ['Elle restitue un douzième de 960 €, c’est-à-dire 160 €.', 'part', '160 €'],
        ['La moitié de la dépense de 1 400 €, soit 800 €, est versée.', 'part', '800 €'],
      ] as const
    ).map(([text, message, at]) => ({ why: text, ...note(text), message, at })),
    {
      why: 'surface, puis ses côtés',
      ...note('La terrasse occupe une surface de 35 m² (7 mètres sur 4 mètres).'),
      message: 'surface',
      at: '35 m² (7 mètres sur 4 mètres',
    },
    {
      why: 'le prix du mètre carré, puis ce que coûte la surface',
      ...note('Le droit de place est de 12 € par m² et par an. Pour 20 m², il s’élève à 260 € par an.'),
      message: 'product',
      at: '260 €',
    },
    {
      why: 'surface fois prix',
      ...note('Redevance : 20 m² × 12 € = 260 €.'),
      message: 'product',
      at: '260 €',
    },
    {
      why: 'l’appel aux communes et la ligne du budget',
      text: deliberation({
        subject: 'Décision modificative n° 1',
        decisions: [
          'ADOPTE la décision modificative :',
          'FONCTIONNEMENT',
          'Dépenses                       Recettes',
          '6156  Maintenance   + 3 000    74741 Communes    + 3 000',
          'DIT que la participation est répartie entre les quatre communes membres, à raison de 700 € par commune.',
        ],
      }),
      message: 'product',
      at: '700 €',
    },
    ...(
      [
        [
          'La commune verse 1 200 € au club, 800 € à la chorale et 500 € au comité, soit un total de 2 550 €.',
          '2 550 €',
        ],
        ['Sont accordés 300 € à l’école, 450 € au collège, pour un montant total de 700 €.', '700 €'],
        ['Voirie : 12 000 € ; écoles : 8 000 € ; total : 21 000 €.', '21 000 €'],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'sum', at })),
    ...(
      [
        ['Douze bancs à 350 € l’unité, soit 4 020 €.', '4 020 €'],
        ['Le terrain de 1 250 m² est cédé au prix de 40 € le mètre carré, soit 45 000 €.', '45 000 €'],
        ['L’occupation de 20 m² est fixée à 15 € par m², soit 350 €.', '350 €'],
        ['La commune achète 8 vélos au prix unitaire de 400 €, soit un total de 3 600 €.', '3 600 €'],
        ['Le loyer est de 50 € par mois, soit 500 € par an.', '500 €'],
        ['Trois agents reçoivent 150 € chacun, soit 550 €.', '550 €'],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'product', at })),
    ...(
      [
        ['Le conseil garantit 60 % d’un prêt de 900 000 €, soit 450 000 €.', '450 000 €'],
        [
          'La commune accorde sa garantie à hauteur de 50 % pour un prêt de 800 000 €. La garantie est accordée à hauteur de la somme en principal de 440 000 €.',
          '440 000 €',
        ],
        ['Le Département finance 40 % des travaux de 90 000 €, soit 63 000 €.', '63 000 €'],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'share', at })),
    ...(
      [
        ['L’emprise est de 12 m x 2,5 m, soit 35 m².', '12 m x 2,5 m, soit 35 m²'],
        [
          'La terrasse de 6 mètres sur 4 mètres, soit une surface de 20 m², est permise.',
          '6 mètres sur 4 mètres, soit une surface de 20 m²',
        ],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'surface', at })),
  ],
};
