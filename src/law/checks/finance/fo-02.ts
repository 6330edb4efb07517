/** FO-02: a sale of land is decided with its reasons, its essential terms, and above 2 000 inhabitants the State’s estimate. */
import { populationOf } from '../framework/inputs';
import { defineRule, finding, missing, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { dealOf, estimateOf, opinionWords, priceOf } from '../shared/land';
import { deliberation } from '../shared/samples';
import { ownWords } from '../shared/topic';

const BUYER =
  /(?:a|au|aux|avec|par|profit\s+d[eu]|pour|acquereur\w*\s*:?)\s+(?:l[ae]\s+|l'|les\s+)?(?:m\.|mr|mme|mm|monsieur|madame|epoux|consorts|societe|sci|sarl|sas|sa(?![a-z])|eurl|association|office|habitat|departement|region|communaute|commune\s+d|syndicat|etat|entreprise|indivision|epf|safer|bailleur|foyer|ephad|riverain)|acquereur\w*\s*:\s*\S|(?:sci|sarl|sas)\s+\w|m\.\s+\w|mme\s+\w|monsieur\s+(?!le\s+maire)\w|madame\s+(?!la\s+maire|le\s+maire)\w/;
const REASONS =
  /(?<![a-z])(?:considerant|motif|interet|afin|en\s+vue|parce\s+qu|dans\s+la\s+mesure|n'a\s+plus|n'est\s+plus|sans\s+utilite|inutilise|permet\w*|projet|expose|vu\s+la\s+demande|souhait|sollicit|destine)/;

export const rule = defineRule({
  meta: {
    id: 'FO-02',
    title: {
      fr: 'Cession : motifs, conditions essentielles, avis de l’État',
      en: 'Sale: reasons, essential terms, the State’s estimate',
    },
    kinds: ['deliberation'],
    severity: 'blocking',
    basis: ['CGCT-L2241-1', 'CGPPP-L3221-1'],
    method: 'R',
    needs: [],
    messages: {
      opinion: {
        fr: 'Dans une commune de plus de 2 000 habitants, la cession d’un immeuble est délibérée au vu de l’avis de l’autorité compétente de l’État (service des domaines) : rien ne le mentionne. Visez-le et donnez-en la teneur.',
        en: 'Above 2 000 inhabitants a sale is decided in view of the State’s estimate: nothing mentions it.',
      },
      price: {
        fr: 'Le prix de la cession n’est pas indiqué : c’est une condition essentielle de la vente. Indiquez-le.',
        en: 'The price of the sale is not given.',
      },
      buyer: {
        fr: 'L’acquéreur semble ne pas être nommé : la délibération le désigne-t-elle ? C’est une condition essentielle de la vente.',
        en: 'The buyer does not seem to be named: is he?',
      },
      reasons: {
        fr: 'La délibération donne-t-elle les motifs de la cession ? Au-delà de 2 000 habitants, elle doit être motivée.',
        en: 'Does the deliberation give the reasons of the sale?',
      },
    },
  },
  concerns: (analysis) => dealOf(analysis) === 'sale',
  check: ({ analysis }) => {
    const own = analysis.derive(ownWords);
    const at = wholeAct(analysis);
    const population = populationOf(analysis);
    const large = population !== undefined && population > 2000;
    const outcomes: Outcome[] = [];
    const estimate = analysis.derive(estimateOf);
    const told = analysis.amounts.filter(({ start }) => start !== estimate?.start);
    if (told.length === 0 && !/gratuit|symbolique/.test(own)) outcomes.push(finding('price', at));
    if (large && analysis.derive(opinionWords).length === 0)
      outcomes.push(finding('opinion', analysis.derive(priceOf) ?? at));
    if (!BUYER.test(own)) outcomes.push(question('buyer', at));
    if (large && !REASONS.test(analysis.folded.lower)) outcomes.push(question('reasons', at));
    return population === undefined && outcomes.length === 0 && analysis.derive(opinionWords).length === 0
      ? [missing('population')]
      : outcomes;
  },
});

const sale = (
  decision: string,
  report = 'Le terrain n’est plus utilisé par la commune.',
  visa = 'l’avis du service des domaines',
): string =>
  deliberation({
    subject: 'Cession d’un terrain communal',
    visas: [visa],
    report: [report],
    decisions: [decision],
  });
const whole = 'DÉCIDE de céder la parcelle à M. Luc PETIT, au prix de 12 000 €.';
const town = { population: 2001 };
const at = 'Objet : Cession d’un terrain communal';

export const examples: Examples = {
  passes: [
    ...[
      'au profit de la société Val',
      'aux consorts BLANC',
      'avec l’association du Val',
      'par la commune de Bourg',
      'pour les riverains',
      'à la SCI du Port',
      'acquéreur : Dupont',
      'à Mme Odile FAURE',
      'à Monsieur Luc PETIT',
      'à Madame Odile FAURE',
    ].map((buyer) => ({
      why: buyer,
      text: sale(`DÉCIDE de céder la parcelle ${buyer}, au prix de 12 000 €.`),
      commune: town,
    })),
    { why: 'tout y est', text: sale(whole), commune: town },
    { why: '2 000 habitants tout juste', text: sale(whole, '', 'le CGCT'), commune: { population: 2000 } },
    {
      why: 'euro symbolique',
      text: sale('DÉCIDE de céder la parcelle à la SCI du Port, à l’euro symbolique.'),
      commune: town,
    },
    {
      why: 'cession gratuite',
      text: sale(
        'DÉCIDE de céder gratuitement la parcelle au département.'.replace(
          'au département',
          'au profit du département',
        ),
      ),
      commune: town,
    },
    { why: 'commune inconnue, mais avis visé', text: sale(whole), commune: null },
  ],
  fails: [
    {
      why: 'l’estimation n’est pas le prix',
      text: sale(
        'DÉCIDE de céder la parcelle à M. Luc PETIT.',
        'La valeur vénale est estimée à 84 600 € ; le terrain n’est plus utilisé.',
      ),
      message: 'price',
      at: at,
    },
    {
      why: 'communauté de communes : l’objet est une ligne de titre',
      text: 'COMMUNAUTÉ DE COMMUNES DU VAL\nDépartement de l’Aisne\nBUREAU COMMUNAUTAIRE\nRéunion du 25 septembre 2025 à 18 h 00\nDélibération n° 88\nNomenclature ACTES : 3.2\nConseillers en exercice 32\nConseillers présents 24\nConseillers ayant donné pouvoir 5\nConseillers absents 3\nCESSION DE LA PARCELLE ZH 142\nVu le code général des collectivités territoriales ;\nLe conseil communautaire, après en avoir délibéré :\nDÉCIDE de céder la parcelle ZH 142 à la société Durand ;',
      kind: 'deliberation',
      message: 'price',
      at: 'BUREAU COMMUNAUTAIRE',
    },
    {
      why: 'sans profil : la population que dit l’acte',
      text: sale(whole, 'Population municipale : 2 340 habitants.', 'le budget'),
      commune: null,
      message: 'opinion',
      at: '12 000 €',
    },
    {
      why: 'pas d’avis',
      text: sale(whole, 'Le terrain n’est plus utilisé.', 'le CGCT'),
      commune: town,
      message: 'opinion',
      at: '12 000 €',
    },
    {
      why: 'pas d’avis ni de prix',
      text: sale('DÉCIDE de céder la parcelle à M. Luc PETIT.', 'Le terrain n’est plus utilisé.', 'le CGCT'),
      commune: town,
      message: 'opinion',
      at,
    },
    { why: 'pas de prix', text: sale('DÉCIDE de céder la parcelle à M. Luc PETIT.'), message: 'price', at },
    {
      why: 'prix à fixer',
      text: sale('DÉCIDE de céder la parcelle à M. Luc PETIT, au prix du marché.'),
      message: 'price',
      at,
    },
    {
      why: 'acquéreur tu',
      text: sale('DÉCIDE de céder la parcelle au prix de 12 000 €.'),
      message: 'buyer',
      at,
    },
    { why: 'sans motif', text: sale(whole, ''), commune: town, message: 'reasons', at },
  ],
  lacks: [
    {
      why: 'population inconnue, pas d’avis',
      text: sale(whole, '', 'le CGCT'),
      commune: null,
      missing: 'population',
    },
  ],
  ignores: [
    {
      why: 'véhicule',
      text: deliberation({ subject: 'Cession d’un véhicule', decisions: ['CÈDE le véhicule.'] }),
    },
    {
      why: 'acquisition',
      text: deliberation({ subject: 'Acquisition d’un terrain', decisions: ['ACQUIERT le terrain.'] }),
    },
  ],
};
