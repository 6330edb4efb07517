/** FI-16: what a text counts is right: sums, quantities at a price, shares of an amount, surfaces. */
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { deliberation } from '../shared/samples';
import { clauses } from './fi-16/clauses';
import { counted } from './fi-16/counted';
import { instalments } from './fi-16/instalments';
import { listed } from './fi-16/listed';
import { perMember } from './fi-16/members';
import { SIDES, SIDES_AFTER, perMetre, perMetreOfAct, surface } from './fi-16/metres';
import { percentages } from './fi-16/percentages';
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
      ...blocks.flatMap((block) => instalments(analysis, block)),
      ...listed(analysis),
      ...percentages(analysis),
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

/** What makes of a product something else than an amount due. */
const CAPS = [
  'plafonnés',
  'au maximum',
  'dans la limite votée',
  'au minimum',
  'somme arrondie',
  'au forfait',
  'environ',
  'au plus',
  'au moins',
  'prix estimé',
  'prix prévisionnel',
  'franchise comprise',
  'après déduction',
  'tarif dégressif',
  'hors subvention',
  'déjà payés',
] as const;

/** Parts of 1 200 €. */
const FRACTIONS = [
  ['la moitié', 600],
  ['un tiers', 400],
  ['deux tiers', 800],
  ['un quart', 300],
  ['trois quarts', 900],
  ['un dixième', 120],
  ['un douzième', 100],
] as const;

/** An amendment of the budget, with what each of four communes pays. */
const called = (lines: string, each: string): string =>
  deliberation({
    subject: 'Décision modificative n° 1',
    decisions: [
      'ADOPTE la décision modificative :',
      'FONCTIONNEMENT',
      'Dépenses                       Recettes',
      `6156  Maintenance   + 3 000    ${lines}`,
      `DIT que la participation est répartie entre les quatre communes membres, à raison de ${each} € par commune.`,
    ],
  });

export const examples: Examples = {
  passes: [
    ...[
      'Dans l’enveloppe globale de 10 000 €, sont attribués :\n- 3 000 € au club de tir ;\n- 2 000 € à la chorale.',
      'Le budget, d’un montant total de 10 000 €, permet d’attribuer :\n- 3 000 € au club de tir ;\n- 2 000 € à la chorale.',
      'Le coût total de 240 000 € TTC est financé par :\n- l’État : 80 000 € ;\n- la commune : 120 000 €.',
    ].map((words) => ({ why: 'ce que la liste n’épuise pas', ...note(words) })),
    ...[
      'Sont attribués, pour un montant total de 8 000 € :\n- 4 500 € au club de tir ;\n- 1 200 € à la chorale ;\n- 2 300 € au comité des fêtes.',
      'Sont attribués :\n1) 4 500 € au club de tir ;\n2) 1 200 € à la chorale.\nLe total s’élève à 5 700 €.',
      'Total des recettes attendues : un montant total de 900 €\n- 4 € par enfant ;\n- 6 € par adulte.',
      'Les tarifs sont fixés ; un total de 900 € est attendu :\n- repas : 4 € par enfant ;\n- goûter : 2 €.',
      'Une enveloppe de 9 000 € est ouverte :\n- club de tir : 4 500 € sur 6 000 € demandés ;\n- chorale : 1 200 € ;\n- boules : 300 €.',
      'Sont attribués, dont un total de 9 000 € en fonctionnement :\n- club de tir : 4 500 € ;\n- chorale : 1 200 €.',
      'Un total de 9 000 € est versé :\n- club de tir : 4 500 €.',
      'Un total de 5 700 € HT est dû :\n- toit : 4 500 € ;\n- murs : 1 200 €.',
      'Sont attribués :\n- club de tir : 4 500 € ;\n- chorale : 1 200 €, soit un total de 5 700 € ;\n- boules : 300 €.',
    ].map((words) => ({ why: 'liste et son total', ...note(words) })),
    ...[
      'Une subvention de 12 000 € est versée en deux fois : 8 000 € en avril et 4 000 € en octobre.',
      'Le prix de 12 000 € est payé en trois versements : 5 000 € en mai, 6 000 € en juin.',
      'Le prix de 12 000 € est payé par un acompte de 7 000 € et un solde de 5 000 €.',
      'Le prix de 12 000 € est payé par un acompte de 7 000 € et un bonus de 6 000 €.',
      'Le prix de 12 000 €, plafonné, est payé en deux fois : 8 000 € et 5 000 €.',
      'Le prix de 12 000 €, dont TVA, est payé en deux fois : 8 000 € et 5 000 €.',
      'Le prix de 12 000 € TTC est payé en deux fois : 8 000 € HT et 2 000 € HT.',
    ].map((words) => ({ why: `versements : ${words}`, ...note(words) })),
    ...[
      'DETR 96 000 € (40 %), département 60 000 € (25 %), commune 84 000 € (35 %).',
      'DETR 96 000 € (40 %), département 60 000 € (20 %), commune 84 000 € (30 %).',
      'DETR 96 000 € (40 %), commune 84 000 € (35 %).',
      'DETR 33 333 € (33,3 %), département 33 333 € (33,3 %), commune 33 334 € (33,4 %).',
      'Hausse : cantine 96 000 € (40 %), garderie 60 000 € (25 %), étude 84 000 € (30 %).',
      'État   96 000 €   40 %\nRégion   60 000 €   25 %\nCommune   84 000 €   35 %\nTotal   240 000 €   100 %',
      'État   96 000 €   40 %\nRégion   60 000 €   25 %\nCommune   84 000 €   35 %\nCoût   300 000 €   80 %\nLe reste est sans objet.',
    ].map((words) => ({ why: `parts d’un tout : ${words}`, ...note(words) })),
    ...[
      'Soixante mensualités de 410 €, soit 24 600 €.',
      '60 mensualités de 410 € environ, soit 24 000 €.',
      'Une vacation de 85 €, soit 90 € avec les frais.',
      '12 vacations de 85 €, dont une gratuite, soit 900 €.',
      '3 échéances de 333,33 €, soit 1 000 €.',
    ].map((words) => ({ why: words, ...note(words) })),
    {
      why: 'la part d’autre chose',
      ...note(
        'Un sinistre (61 300 €) est remboursé. Le personnel coûte 2 318 315 €, soit 55 % des dépenses.',
      ),
    },
    ...CAPS.map((words) => ({ why: words, ...note(`Douze bancs à 350 € l’unité, ${words}, soit 4 020 €.`) })),
    ...['avec la TVA', 'au taux voté', 'selon l’indice', 'dont la pose'].map((words) => ({
      why: words,
      ...note(`Douze bancs à 350 € l’unité, ${words}, soit 4 020 €.`),
    })),
    ...[
      'TVA comprise',
      'avec une remise',
      'avec un rabais',
      'en augmentation',
      'en hausse',
      'en baisse',
      'majorés',
      'minorés',
      'par avenant',
      'du marché initial',
      'intérêts en sus',
      'selon l’indice',
    ].map((words) => ({
      why: `part de travaux ${words}`,
      ...note(`Le Département finance 40 % des travaux de 90 000 €, ${words}, soit 63 000 €.`),
    })),
    ...[
      'dont',
      'sur un don,',
      'au lieu de',
      'porte à',
      'contre',
      'moins',
      'après déduction,',
      'en solde',
      'le reste,',
      'l’initial,',
      'l’ancien tarif,',
      'le précédent tarif,',
      'franchise de',
      'remise de',
      'rabais de',
      '2 x 3 fois',
      'par mois',
      'par an',
      'par jour',
      'par trimestre',
      'en versement mensuel',
      'à chacun',
      'au prix unitaire de',
      'à l’unité',
      'un acompte de',
      'déjà',
    ].map((words) => ({
      why: `somme, ${words}`,
      ...note(`La commune verse ${words} 1 200 € au club, 800 € à la chorale, soit un total de 2 550 €.`),
    })),
    ...['un mois', 'un trimestre', 'une semaine', 'un jour', 'la saison, au prorata'].map((words) => ({
      why: `le mètre carré, pendant ${words}`,
      ...note(`Le tarif est de 42 € par m² et par an. Pour 30 m² pendant ${words}, elle s’élève à 315 €.`),
    })),
    ...[
      'Trois paniers à 10 € l’unité, soit 120 €.',
      'Trois paniers à 10 € l’unité, soit 40 €.',
      'Trois paniers à 10 € l’unité, soit 520 €.',
      'Trois paniers à 10 € l’unité, soit 360 €.',
      'Trois paniers à 10 € le titre, soit 50 €.',
      'Trois lots de quatre paniers à 10 € l’unité, soit 50 €.',
      'Douze bancs à 350 € HT l’unité, soit 5 040 € TTC.',
      'Le 3 mars 2026, des paniers à 10 € l’unité, soit 50 €.',
      'Les 3 mars, paniers à 10 € l’unité, soit 50 €.',
      'L’article 12 bis fixe les paniers à 10 € l’unité, soit 50 €.',
      'La part est de 20 % de TVA sur 1 000 €, soit 500 €.',
      'Le taux de 20 % de la TVA s’applique à 1 000 €, soit 500 €.',
      'Le Département finance 40 % et la Région 20 % des travaux de 90 000 €, soit 63 000 €.',
      'Le Département finance 40 % des travaux de 90 000 € HT, soit 63 000 € TTC.',
      'Le Département finance 40 % des travaux, de 90 000 €, et 63 000 € restent.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 54 000 € pour la commune.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 36 000 € et 54 000 €.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 36 001 €.',
      'La commune verse 1 000 € HT au club, 200 € de TVA, 1 300 € à part, pour un total de 2 550 € TTC.',
      'La commune verse 1 200 €, 800 €, 2 000 €, soit un total de 2 000 €.',
      'La commune verse 500 €, 700 €, 1 200 €, soit un total de 1 200 €.',
      'La commune verse 500 €, 300 €, 400 €, soit un total de 800 €.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 36 072 €.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 54 001 € de reste.',
      'L’aide à hauteur de 20 % de TVA. Des travaux de 90 000 €, soit 63 000 €.',
      'La part de 0 % des travaux de 90 000 €, soit 63 000 €.',
      'La part de 100 % des travaux de 90 000 €, soit 63 000 €.',
      'Le tarif est de 10 € par m². Pour 30 m², il s’élève à 301 €.',
      'Deux bancs à 350 € par banc, soit 700,02 €.',
      'Une baie de 12 m x 2,5 m, soit 30,5 m².',
      'Une cour de 120 m x 10 m, soit 1 210 m².',
      'Une caisse de 3 m x 2 m x 2 m, soit 12 m³.',
      'Le loyer mensuel de 650 €, soit 651 €.',
      'La moitié de la dépense de 1 400 €, soit 701 €.',
      'Le tarif est de 10 € par animal, soit 100 € par mois.',
      'Trois paniers à 10 € l’unité et 20 € de port, soit 50 €.',
      'La cotisation est de 12 €. Pour 20 m², le droit s’élève à 260 €.',
      'Redevance : 20 m² × 12 € ; le forfait s’élève à 260 €.',
      'Redevance : 20 m² × 12 €, soit le tarif voté ; caution : 260 €.',
      'Un stade de 1.200 m² (60 m x 20 m) est loué.',
      'La commune loue 90 m², 2 x 30 mètres carrés pour les clubs, le reste pour l’école.',
      'Une cour de 20 m x 5 m, soit 101 m².',
      'Trois paniers à 10 € l’unité, pour la fête ; sonorisation : 50 €.',
      'Voirie : 1 200 € ; écoles : 300 € ; total voté au budget ; piscine : 2 550 €.',
      'Trois paniers sont achetés 10 € avec un bon par panier, soit 50 €.',
      'Trois vélos sont réparés pour 10 € pièces comprises, soit 50 €.',
      'Le prix unitaire des trois paniers est voté ; la caution de 10 € est due, soit 50 €.',
      'Deux titres sont émis, l’un de 10 € au titre de 2025, soit 50 € d’impayés.',
      'L’abonnement à 100 € par semestre, soit 50 € par animation.',
      'L’abonnement à 100 € par semestre, soit 200,02 € par an.',
      'Trois lots de quatre paniers pour cinq écoles, à 10 € par panier, soit 120 €.',
      'Trois paniers à 10 € par commune, soit 50 €.',
      'Trois agents en tenue à 10 € par uniforme, soit 50 €.',
      'Le Département finance 40 % des travaux de 90 000 € et la Région 30 %, soit 63 000 €.',
      'La fréquentation monte de 40 % ; le coût pour la commune est de 90 000 €, soit 63 000 € nets.',
      'Le Département finance 40 % de 90 000 € (la Région 63 000 €).',
      'Le Département finance 40 % des travaux de 1 000 €, soit 401 €.',
      'La part de 20 % de la T.V.A. sur 1 000 €, soit 500 €.',
      'La commune verse 1 200 € HT au club, 300 € HT à la chorale, soit un total de 1 800 € TTC.',
      'La commune verse 1 200 € HT au club, 300 € TTC à la chorale, soit un total de 2 550 €.',
      'Il est versé la moitié de la somme de 1 200 € ; le reste, soit 1 000 €, attend.',
      'Il est versé la moitié de la somme de 1 200 €, soit un acompte ; le club verse 1 000 €.',
    ].map((words) => ({ why: words, ...note(words) })),
    {
      why: 'le terrain et son prix, à un euro',
      ...note('Le terrain fait 30 m².\nLe prix est de 10 € le m², soit un prix total de 301 €.'),
    },
    {
      why: 'le terrain, son prix du mètre carré, puis une caution',
      ...note('Le terrain fait 30 m².\nLe prix est de 10 € le m², soit le tarif voté ; caution : 200 €.'),
    },
    ...[
      ['74741 Communes    + 3 000', '750', 'la ligne du budget qu’il faut'],
      ['7788 Produits     + 3 000', '700', 'aucune ligne ne nomme les communes'],
    ].map(([lines = '', each = '', why = '']) => ({ why, text: called(lines, each) })),
    {
      why: 'le terrain, et un prix d’autre chose',
      ...note('Le terrain fait 30 m².\nLe prix est de 10 € le repas, soit un prix total de 500 €.'),
    },
    {
      why: 'le terrain, et un autre prix du mètre carré',
      ...note('Le terrain fait 30 m².\nLe prix est de 10 € le m², la taxe de 500 €.'),
    },
    {
      why: 'le terrain, et un prix plafonné',
      ...note('Le terrain fait 30 m².\nLe prix est de 10 € le m², plafonné, soit un prix total de 200 €.'),
    },
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
    ...[
      'Le coût total de 240 000 € TTC est financé par :\n- l’État : 80 000 € ;\n- la commune : 110 000 €.',
    ].map((words) => ({ why: 'coût avec taxes', ...note(words), message: 'sum', at: '240 000 €' })),
    ...(
      [
        [
          'Sont attribués, pour un montant total de 9 000 € :\n- 4 500 € au club de tir ;\n- 1 200 € à la chorale ;\n- 2 300 € au comité des fêtes.',
          '9 000 €',
        ],
        [
          'Sont attribués :\n– club de tir : 4 500 € ;\n– chorale : 1 200 € ;\n– comité des fêtes : 2 300 €,\nsoit un total de 8 500 €.',
          '8 500 €',
        ],
        [
          'Sont attribués :\n1) 4 500 € au club de tir ;\n2) 1 200 € à la chorale.\nLe total s’élève à 5 500 €.',
          '5 500 €',
        ],
        [
          'Une enveloppe globale de 6 000 € est partagée :\na) club de tir : 4 500 € ;\nb) chorale : 1 200 €.',
          '6 000 €',
        ],
        [
          'Sont attribués :\n• club de tir : 4 500 € ;\n• chorale : 1 200 €, soit un total de 5 900 € ;\n• boules : 300 €.',
          '5 900 €',
        ],
        [
          'Une subvention de 12 000 € est versée en deux fois : 8 000 € en avril et 5 000 € en octobre.',
          '12 000 €',
        ],
        [
          'Une subvention de 12 000 € est attribuée. Elle comprend un acompte de 7 000 € et un solde de 6 000 €.',
          '12 000 €',
        ],
        ['Le prix de 90 000 € est payé en trois versements de 30 000 €, 30 000 € et 20 000 €.', '90 000 €'],
        [
          'Le prix de 9 000 € est réglé par un premier versement de 4 000 € puis un second versement de 4 000 €.',
          '9 000 €',
        ],
      ] as const
    ).map(([words, at]) => ({ why: `liste, versements : ${words}`, ...note(words), message: 'sum', at })),
    ...(
      [
        ['DETR 96 000 € (40 %), département 60 000 € (25 %), commune 84 000 € (30 %).', '84 000 €'],
        [
          '- DETR : 40 % soit 96 000 €\n- Région : 20 % soit 60 000 €\n- Commune : 35 % soit 84 000 €',
          '60 000 €',
        ],
        [
          'État   96 000 €   40 %\nRégion   60 000 €   25 %\nCommune   84 000 €   30 %\nTotal   240 000 €   100 %',
          '84 000 €',
        ],
      ] as const
    ).map(([words, at]) => ({ why: `parts d’un tout : ${words}`, ...note(words), message: 'share', at })),
    ...(
      [
        ['L’emprunt est remboursé en 60 mensualités de 410 €, soit 24 000 € au total.', '24 000 €'],
        ['L’intervenant assure douze vacations à 85 €, soit 1 200 €.', '1 200 €'],
      ] as const
    ).map(([words, at]) => ({ why: words, ...note(words), message: 'product', at })),
    ...FRACTIONS.map(([part, right]) => ({
      why: `${part} de 1 200 € font ${right} €`,
      ...note(`Il est versé ${part} de la somme de 1 200 €, soit 1 000 €.`),
      message: 'part',
      at: '1 000 €',
    })),
    ...[
      'Le loyer mensuel de 100 €, soit un loyer annuel de 1 000 €',
      'Le loyer de 100 € par mois, c’est-à-dire 1 000 € par an',
      'Le loyer : 100 €/mois = 1 000 €/an',
      'Le loyer : 100 € / mois = 1 000 € / an',
      'Le loyer trimestriel de 100 €, représentant 1 000 € par an',
      'Le loyer de 100 € par trimestre, le loyer annuel s’élève à 1 000 €',
      'Le loyer semestriel de 100 €, soit 1 000 € par an',
      'Le loyer de 100 € par semestre, soit 1 000 € par an',
    ]
      .filter((words) => !/par (?:mois|trimestre|semestre)/u.test(words))
      .map((words) => ({ why: words, ...note(`${words}.`), message: 'yearly', at: '1 000 €' })),
    ...(
      [
        ['Le tarif est de 10 € par m². Pour 30 m², il s’élève à 301,01 €', 'product', '301,01 €'],
        ['Le terrain fait 30 m².\nLe prix est de 10 € le m², soit 301,01 €', 'product', '301,01 €'],
        ['La moitié de la dépense de 1 400 €, soit 701,01 €', 'part', '701,01 €'],
        ['Le loyer annuel est de 1 201 €, soit 102 € par mois', 'yearly', '102 €'],
        ['Le Département finance 40 % des travaux de 90 000 €, soit 36 073 €', 'share', '36 073 €'],
        ['Le Département finance 40 % des travaux de 2 000 €, soit 801,61 €', 'share', '801,61 €'],
        ['Le Département finance 40 % des travaux de 9 000,99 €, soit 6 300 €', 'share', '6 300 €'],
        ['Deux bancs à 350 € par banc, soit 700,03 €', 'product', '700,03 €'],
        ['L’école est servie. Trois paniers à 10 € l’unité, soit 50 €. Elle paie', 'product', '50 €'],
        ['Trois paniers et 4 bancs à 10 € par panier, soit 50 €', 'product', '50 €'],
        ['Les 1.200 paniers à 10 € le panier, soit 50 €', 'product', '50 €'],
        ['Les 1 200 paniers à 10 € le panier, soit 50 €', 'product', '50 €'],
        ['Le prix, ferme, est de 1 200 €, 300 €, total de 2 500 €', 'sum', '2 500 €'],
        ['Le prix : 1 200 €, 300 €, total 2 500 €', 'sum', '2 500 €'],
        ['Sont versés 1 200 €, 300 €, pour un total de 2 500 €', 'sum', '2 500 €'],
        ['Sont versés 1 200 €, 300 €, soit total 2 500 €', 'sum', '2 500 €'],
        ['Le loyer mensuel de 100 €, c’est-à-dire un loyer annuel de 1 000 €', 'yearly', '1 000 €'],
        ['Le loyer mensuel : 100 € = loyer annuel : 1 000 €', 'yearly', '1 000 €'],
        ['Le loyer mensuel de 100 €, représentant un loyer annuel de 1 000 €', 'yearly', '1 000 €'],
        ['Le loyer mensuel de 100 € s’élève à un montant annuel de 1 000 €', 'yearly', '1 000 €'],
        [
          'Le budget est annuel. Le loyer mensuel de 100 €, soit un loyer annuel de 1 000 €',
          'yearly',
          '1 000 €',
        ],
        ['La moitié de la dépense de 1 000,01 €, soit 499 €', 'part', '499 €'],
        ['Le terrain fait 30,5 m².\nLe prix est de 10,01 € le m², soit 304,30 €', 'product', '304,30 €'],
        ['Le tarif est de 10,01 € par m². Pour 30,5 m², il s’élève à 304,30 €', 'product', '304,30 €'],
        ['Voirie 1 200 €, écoles 300 € total 2 500 €', 'sum', '2 500 €'],
        [
          'La commune verse 1 200 € HT au club, 300 € HT à la chorale, soit un total de 2 550 € HT',
          'sum',
          '2 550 €',
        ],
        [
          'La commune verse 1 200 € HT au club, 300 € HT à la chorale, soit un total de 2 550 €',
          'sum',
          '2 550 €',
        ],
        ['L’aide, soit 63 000 €, est de 40 % des travaux de 90 000 €', 'share', '63 000 €'],
        ['Le Département finance 1 % des travaux de 90 000 €, soit 63 000 €', 'share', '63 000 €'],
        ['Le Département finance 99 % des travaux de 90 000 €, soit 63 000 €', 'share', '63 000 €'],
        [
          'Le Département finance 40 % des travaux de 90 000 €, le concours étant fixé à 63 000 €',
          'share',
          '63 000 €',
        ],
        [
          'Le Département finance 40 % des travaux de 90 000 €, d’un montant égal à 63 000 €',
          'share',
          '63 000 €',
        ],
        ['Le Département finance 40 % des travaux de 1 000 €, soit 401,01 €', 'share', '401,01 €'],
        ['Le Département finance 40 % des travaux de 1 000 €, soit 601,01 €', 'share', '601,01 €'],
        ['1 panier à 10 € l’unité, soit 10,02 €', 'product', '10,02 €'],
        ['4 paniers à 10 € par panier, soit 160 €', 'product', '160 €'],
      ] as const
    ).map(([words, message, at]) => ({ why: words, ...note(`${words}.`), message, at })),
    ...[
      'Trois paniers à 10 € l’unité, soit 50 €',
      'Trois paniers à 10 € pièce, soit 50 €',
      'Trois paniers à 10 € chacun, soit 50 €',
      'Trois paniers à 10 € HT l’unité, soit 50 € HT',
      'Trois paniers à 10 € (HT) l’unité, soit 50 €',
      'Trois paniers à 10 € hors taxe l’unité, soit 50 €',
      'Trois paniers à 10 € hors taxes l’unité, soit 50 €',
      'Trois paniers au prix unitaire de 10 €, soit 50 €',
      'Trois paniers au tarif unitaire de 10 €, soit 50 €',
      'Trois paniers au coût unitaire de 10 €, soit 50 €',
      'Trois paniers à 10 € par panier, soit 50 €',
      'Trois mètres à 10 € le mètre linéaire, soit 50 €',
      'Trois mètres linéaires à 10 € le mètre, soit 50 €',
      'Trois stands à 10 € l’exemplaire, soit 50 €',
      'L’abonnement à 100 € par trimestre, soit 50 € par an',
      'L’abonnement à 100 € par semestre, soit 50 € par an',
      'L’abonnement à 100 € par semestre, soit 50 € annuels',
      'L’abonnement à 100 € par semestre, soit 50 € par année',
      'Trois paniers à 10 € l’unité = 50 €',
      'Trois paniers à 10 € l’unité font 50 €',
      'Trois paniers au prix unitaire de dix euros (10 €), soit 50 €',
      'Trois paniers (cf. le devis) à 10 € l’unité, soit 50 €',
      'Trois paniers à 10 € l’unité, port 0 €, soit 50 €',
      'Trois paniers à 10 € unitaire, soit 50 €',
      'Trois tables à 10 € pièce, soit 50 €',
      'Trois lavabos à 10 € pièce, soit 50 €',
      '1 panier à 10 € l’unité, soit 50 €',
      'Trois paniers à 10 € l’un, soit 50 €',
      'Trois casques à 10 € par casque, soit 50 €',
    ].map((words) => ({ why: words, ...note(`${words}.`), message: 'product', at: '50 €' })),
    ...[
      '12 m x 2,5 m, soit 35 m²',
      '12m x 2,5m = 35m²',
      '12 x 2,5 soit 35 m2',
      '12 × 2,5 m, soit 35 m²',
      '12 m * 2,5 m, soit 35 mètres carrés',
      '12 mètres sur 2,5 mètres, soit 35 m²',
      '12 m de longueur sur 2,5 m, surface de 35 m²',
      '12 m de long sur 2,5 m, surface totale : 35 m²',
      '12 m par 2,5 m, soit une surface totale de 35 m²',
      '12 m par 2,5 m, superficie de 35 m²',
      '12 m par 2,5 m, emprise de 35 m²',
      '35 m² (12 m x 2,5 m',
      '35 m2 (12 m × 2,5 m',
      '35m² (12m x 2,5m',
      '35 mètres carrés, soit 12 m sur 2,5 m',
      '35 m² environ (12 x 2,5 m',
      '35 m² : dimensions : 12 m x 2,5 m',
      '35 m² : dimension 12 m x 2,5 m',
      '35 m² (12 m de long sur 2,5 m',
      '35 m² (12 m de longueur par 2,5 m',
      '12m×2,5m, soit 35 m²',
      '1 mètre sur 2,5 m, soit 35 m²',
      '12 m sur 1 mètre, soit 35 m²',
      '1,5 m x 0,25 m, soit 1 mètre carré',
      '12 m x 2,5 m, soit 31 m²',
      '35 m² (12m×2,5m',
      '35 m² (12mx2,5m',
      '35 m² (1 mètre sur 12 m',
      '35 m² (12 mètres sur 1 mètre',
      '1 mètre carré (2 m x 2 m',
    ].map((words) => ({ why: words, ...note(`Une aire : ${words}.`), message: 'surface', at: words })),
    ...[
      'Le Département finance 40 % des travaux de 90 000 €, soit 63 000 €',
      'Le Département finance 40% des travaux de 90 000 €, soit 63 000 €',
      'Le Département finance 40 pour cent des travaux de 90 000 €, soit 63 000 €',
      'Le Département finance 40 % du coût de 90 000 € (63 000 €)',
      'Le Département finance 40 % d’un coût de 90 000 €, ce qui représente 63 000 €',
      'Le Département finance 40 % sur 90 000 €, et l’aide s’élève à 63 000 €',
      'Le Département finance 40 % pour 90 000 €, l’aide étant fixée à 63 000 €',
      'Le Département finance 40 % de 90 000 €, ce qui correspond à 63 000 €',
      'Pour 90 000 €, le Département finance à hauteur de 40 %, soit 63 000 €',
    ].map((words) => ({ why: words, ...note(`${words}.`), message: 'share', at: '63 000 €' })),
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
    ...[
      '74741 Communes    + 3 000',
      '74741 Communes    + 3 000\n6064  Fournitures   + 100    7788 Produits    + 100',
    ].map((lines) => ({
      why: `l’appel aux communes et la ligne du budget : ${lines}`,
      text: called(lines, '700'),
      message: 'product',
      at: '700 €',
    })),
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
