/** FO-03: land may be sold under its estimate only for the general interest and against something. */
import { formatAmount } from '../../../act/amounts';
import type { FoundAmount } from '../../../act/reading/amounts';
import type { Analysis } from '../../analysis';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { dealOf, estimateOf, priceOf, worthToldByOthers } from '../shared/land';
import { deliberation } from '../shared/samples';

const INTEREST =
  /interet\s+(?:general|communal|public|local)|utilite\s+publique|mission\s+de\s+service\s+public|logement\w*\s+socia|revitalis|maintien\s+(?:du|de\s+l)/;
const RETURN =
  /contrepartie|en\s+echange|s'engage|engagement\s+(?:de|a)|a\s+(?:la\s+)?charge\s+(?:de|pour)\s+l'acquereur|a\s+charge\s+pour|clause\s+(?:resolutoire|de\s+retour)|obligation\s+de/;
const SYMBOLIC = /(?:a|pour|de|moyennant)\s+(?:l'|un\s+|le\s+prix\s+d'un\s+)euro\s+symbolique/g;
/** Between public bodies a price may be symbolic for other reasons. */
const PUBLIC_BUYER =
  /(?:a|au|aux|profit\s+d[eu])\s+(?:la\s+|l'|le\s+)?(?:communaute|departement|region|etat\b|syndicat|metropole|commune\s+d|sdis|office|ccas)|entre\s+personnes\s+publiques|3112-/;
/** The State’s opinions come with a margin, often 10 %. */
const MARGIN = 0.9;

export const rule = defineRule({
  meta: {
    id: 'FO-03',
    title: { fr: 'Prix inférieur à l’estimation', en: 'Price under the estimate' },
    kinds: ['deliberation'],
    severity: 'blocking',
    basis: ['CGCT-L2241-1'],
    method: 'A',
    needs: [],
    messages: {
      unjustified: {
        fr: 'Le bien est cédé {price} alors qu’il est estimé {estimate}, sans {lacking}. Une cession sous l’estimation suppose un motif d’intérêt général et des contreparties suffisantes (CE, 25 novembre 2009, n° 310208) : indiquez-les.',
        en: 'Sold {price}, estimated {estimate}: a general interest and sufficient counterparts are needed.',
      },
      symbolic: {
        fr: 'Le bien est cédé pour un euro symbolique, sans que l’acte dise à la fois le motif d’intérêt général et les contreparties (CE, 25 novembre 2009, n° 310208) : indiquez-les, avec l’estimation du bien.',
        en: 'Sold for a symbolic euro: a general interest and sufficient counterparts are needed.',
      },
      margin: {
        fr: 'Le bien est cédé {price}, un peu moins que son estimation ({estimate}). Si l’avis de l’État admet une marge, indiquez-la ; sinon, motivez l’écart.',
        en: 'Sold {price}, slightly under its estimate {estimate}: give the margin or the reason.',
        severity: 'minor',
      },
      enough: {
        fr: 'Le bien est cédé {price} pour une estimation de {estimate} : les contreparties annoncées sont-elles suffisantes, et assorties de garanties ?',
        en: 'Sold {price} for an estimate of {estimate}: are the counterparts sufficient and secured?',
      },
    },
  },
  concerns: (analysis) =>
    dealOf(analysis) === 'sale' &&
    (analysis.search(SYMBOLIC).length > 0 ||
      (worthOf(analysis) !== undefined && analysis.derive(priceOf) !== undefined)),
  check: ({ analysis }) => {
    const { lower } = analysis.folded;
    const [interest, inReturn] = [INTEREST.test(lower), RETURN.test(lower)];
    const [price, estimate] = [analysis.derive(priceOf), worthOf(analysis)];
    if (price === undefined || estimate === undefined)
      return (interest && inReturn) || PUBLIC_BUYER.test(lower)
        ? []
        : analysis
            .search(SYMBOLIC)
            .slice(0, 1)
            .map((one) => finding('symbolic', one));
    if (price.cents >= estimate.cents) return [];
    const values = { price: formatAmount(price.cents), estimate: formatAmount(estimate.cents) };
    if (interest && inReturn) return [question('enough', price, values)];
    if (price.cents >= estimate.cents * MARGIN)
      return analysis.derive(estimateOf) === undefined || /marge|10\s?%|negociation/.test(lower)
        ? []
        : [finding('margin', price, { values })];
    const lacking = interest
      ? 'contrepartie'
      : inReturn
        ? 'motif d’intérêt général'
        : 'motif d’intérêt général ni contrepartie';
    return [finding('unjustified', price, { values: { ...values, lacking } })];
  },
});

/** The State’s estimate; else that of a notary, an agency, an expert. */
const worthOf = (analysis: Analysis): FoundAmount | undefined =>
  analysis.derive(estimateOf) ?? analysis.derive(worthToldByOthers);

const sale = (price: string, why = 'Le terrain n’est plus utilisé.'): string =>
  deliberation({
    subject: 'Cession d’un terrain communal',
    visas: ['l’avis du service des domaines, qui estime le bien à 100 000 €'],
    report: [why],
    decisions: [`DÉCIDE de céder la parcelle à M. Luc PETIT, au prix de ${price}.`],
  });

/** Valued by somebody else than the State. */
const other = (words: string): string =>
  deliberation({
    subject: 'Cession d’un terrain communal',
    report: ['Le terrain n’est plus utilisé.', words],
    decisions: ['DÉCIDE de céder la parcelle à M. Luc PETIT, au prix de 60 000 €.'],
  });

export const examples: Examples = {
  passes: [
    ...[
      'à la communauté de communes à l’euro symbolique',
      'à la société Alpha à l’euro symbolique, pour l’intérêt général, l’acquéreur s’engageant en contrepartie à y bâtir des logements sociaux',
    ].map((words) => ({
      why: words,
      text: deliberation({
        subject: 'Cession d’un terrain communal',
        decisions: [`DÉCIDE de céder la parcelle AB 12 ${words}.`],
      }),
    })),
    ...[
      'intérêt communal : l’acquéreur s’engage à l’entretenir',
      'utilité publique de l’ouvrage, en échange d’un entretien',
      'mission de service public confiée, avec engagement de la tenir',
      'logements sociaux, à la charge de l’acquéreur',
      'logement social, à charge de l’acquéreur',
      'revitalisation du bourg, à charge pour la société de bâtir',
      'maintien du commerce, avec clause résolutoire',
      'maintien de l’emploi, avec obligation de bâtir',
    ].map((words) => ({
      why: `un motif et une contrepartie : ${words}`,
      text: deliberation({
        subject: 'Cession d’un terrain communal',
        report: [`Le motif : ${words}.`],
        decisions: ['DÉCIDE de céder la parcelle AB 12 à la société Alpha à l’euro symbolique.'],
      }),
    })),
    ...[
      'au département à l’euro symbolique',
      'au profit du syndicat des eaux à l’euro symbolique',
      'à l’État à l’euro symbolique',
      'à l’euro symbolique, la cession se faisant entre personnes publiques',
      'à l’euro symbolique, en application de l’article L. 3112-1 du CGPPP',
    ].map((words) => ({
      why: `entre personnes publiques : ${words}`,
      text: deliberation({
        subject: 'Cession d’un terrain communal',
        decisions: [`DÉCIDE de céder la parcelle AB 12 ${words}.`],
      }),
    })),
    { why: 'la marge de l’avis', text: sale('95 000 €', 'L’avis est donné avec une marge.') },
    { why: 'dix pour cent', text: sale('95 000 €', 'L’écart est admis jusqu’à 10 %.') },
    { why: 'dix pour cent, sans espace', text: sale('95 000 €', 'L’écart est admis jusqu’à 10%.') },
    ...[
      'L’agence Centrale évalue le bien à 62 000 €.',
      'Le notaire a estimé le terrain à 66 000 €, marge comprise.',
    ].map((words) => ({ why: `estimé par d’autres : ${words}`, text: other(words) })),
    { why: 'au prix estimé', text: sale('100 000 €') },
    { why: 'au-dessus', text: sale('110 000 €') },
    { why: 'dans la marge', text: sale('90 000 €', 'L’avis admet une marge de 10 %.') },
    { why: 'marge de négociation', text: sale('95 000 €', 'Le prix tient compte de la négociation.') },
  ],
  fails: [
    {
      why: 'un euro symbolique, sans estimation ni motif',
      text: deliberation({
        subject: 'Cession d’un terrain communal',
        decisions: ['DÉCIDE de céder la parcelle AB 12 à la société Alpha à l’euro symbolique.'],
      }),
      message: 'symbolic',
      at: 'à l’euro symbolique',
    },
    ...['L’opération est d’intérêt général.', 'L’acquéreur s’engage à clore le terrain.'].map((words) => ({
      why: `un euro symbolique, et un seul des deux : ${words}`,
      text: deliberation({
        subject: 'Cession d’un terrain communal',
        report: [words],
        decisions: ['DÉCIDE de céder la parcelle AB 12 à la société Alpha à l’euro symbolique.'],
      }),
      message: 'symbolic',
      at: 'à l’euro symbolique',
    })),
    {
      why: 'un euro symbolique, avec une estimation',
      text: sale('l’euro symbolique'),
      message: 'symbolic',
      at: 'de l’euro symbolique',
    },
    ...[
      'Le notaire a estimé le terrain à 80 000 €.',
      'Selon l’estimation de l’agence Centrale, le bien vaut 80 000 €.',
      'Deux agences immobilières évaluent la parcelle à 80 000 €.',
      'Un expert a évalué le terrain le 4 mars 2026 à 80 000 €, soit 40 € le m².',
    ].map((words) => ({
      why: `estimé par d’autres, bien au-dessus : ${words}`,
      text: other(words),
      message: 'unjustified',
      at: '60 000 €',
    })),
    { why: 'sans motif ni contrepartie', text: sale('60 000 €'), message: 'unjustified', at: '60 000 €' },
    {
      why: 'motif sans contrepartie',
      text: sale('60 000 €', 'L’opération est d’intérêt général.'),
      message: 'unjustified',
      at: '60 000 €',
    },
    {
      why: 'contrepartie sans motif',
      text: sale('60 000 €', 'L’acquéreur s’engage à clore le terrain.'),
      message: 'unjustified',
      at: '60 000 €',
    },
    { why: 'juste sous la marge', text: sale('89 999 €'), message: 'unjustified', at: '89 999 €' },
    { why: 'un peu moins', text: sale('90 000 €'), message: 'margin', at: '90 000 €' },
    {
      why: 'motif et contrepartie',
      text: sale('60 000 €', 'L’intérêt général le justifie ; en contrepartie l’acquéreur bâtit une crèche.'),
      message: 'enough',
      at: '60 000 €',
    },
  ],
  ignores: [
    {
      why: 'ce que coûte le géomètre n’est pas ce que vaut le bien',
      text: other('Les frais de géomètre sont estimés par le cabinet Vial à 90 000 €.'),
    },
    { why: 'sans estimation', text: sale('60 000 €').replace(', qui estime le bien à 100 000 €', '') },
    { why: 'sans prix', text: sale('60 000 €').replace(', au prix de 60 000 €', '') },
    { why: 'acquisition', text: sale('60 000 €').replace('Cession', 'Acquisition') },
  ],
};
