/** FO-01: from 180 000 € on, a purchase of land is decided in view of the State’s estimate, whose substance is given. */
import { formatAmount } from '../../../act/amounts';
import { fold } from '../../../act/reading/fold';
import type { Part } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { DENIED, buysIn, inNote } from './fo-01/notes';
import { dealOf, estimateOf, opinionWords, priceOf } from '../shared/land';
import { deliberation } from '../shared/samples';

/** Arrêté du 5 décembre 2016, in cents; before 2017 it was 75 000 €. */
const thresholdAt = (date: string | undefined): number =>
  date !== undefined && date < '2017-01-01' ? 7_500_000 : 18_000_000;
const SUBSTANCE =
  /favorable|conforme\s+a\s+(?:la\s+)?(?:valeur|l'estimation)|n'a\s+pas\s+(?:rendu|repondu|formule)|repute|tacite|confirm\w+\s+(?:le|ce)\s+prix|valeur\s+(?:venale|du\s+marche)\s+(?:\S+\s+){0,5}?\d/;

/** The sentences that tell of the opinion, and those after them. */
const repliedIn = (analysis: Analysis): readonly Part[] => {
  const opinions = analysis.derive(opinionWords);
  return analysis.sentences.filter(
    ({ start, end }, i) =>
      opinions.some((one) => start <= one.start && one.start < end) ||
      opinions.some((one) => {
        const before = analysis.sentences[i - 1];
        return before !== undefined && before.start <= one.start && one.start < before.end;
      }),
  );
};

export const rule = defineRule({
  meta: {
    id: 'FO-01',
    title: {
      fr: 'Acquisition à partir de 180 000 € : avis de l’État et sa teneur',
      en: 'Purchase from 180 000 €: the State’s estimate',
    },
    kinds: ['deliberation', 'decision', 'note'],
    severity: 'blocking',
    basis: ['CGCT-L1311-9', 'CGCT-L1311-10', 'ARRETE-2016-12-05'],
    method: 'A',
    needs: [],
    messages: {
      none: {
        fr: 'L’acquisition de {price} atteint le seuil de {limit} : l’avis de l’autorité compétente de l’État (service des domaines) est obligatoire, et rien ne le mentionne. Visez-le et donnez-en la teneur.',
        en: 'The purchase of {price} reaches {limit}: the State’s estimate is compulsory and nothing mentions it.',
      },
      denied: {
        fr: 'L’acquisition de {price} atteint le seuil de {limit} : l’avis de l’autorité compétente de l’État est obligatoire avant la délibération, et l’acte dit qu’il n’a pas été recueilli (« {words} »). Saisissez le service des domaines, puis visez son avis et donnez-en la teneur.',
        en: 'The purchase of {price} reaches {limit}: the State’s estimate is compulsory, and the act says that it was left out (“{words}”).',
      },
      substance: {
        fr: 'L’avis de l’État est visé, mais sa teneur n’est pas donnée : le conseil délibère au vu de la valeur estimée. Indiquez-la.',
        en: 'The State’s estimate is cited without its substance: give the value.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) =>
    analysis.kind === 'note'
      ? buysIn(analysis)
      : dealOf(analysis) === 'purchase' && analysis.derive(priceOf) !== undefined,
  check: ({ analysis }) => {
    const limit = thresholdAt(analysis.actDate);
    if (analysis.kind === 'note') return inNote(analysis, limit);
    const price = analysis.derive(priceOf);
    if (price === undefined || price.cents < limit) return [];
    const [opinion] = analysis.derive(opinionWords);
    const values = {
      price: formatAmount(price.cents),
      limit: formatAmount(limit),
    };
    const [denied] = analysis.derive(estimateOf) === undefined ? analysis.search(DENIED) : [];
    if (denied !== undefined)
      return [
        finding('denied', denied, {
          values: { ...values, words: denied.text.replace(/\s+/gu, ' ') },
        }),
      ];
    if (opinion === undefined) return [finding('none', price, { values })];
    const isTold = repliedIn(analysis).some(({ text }) => SUBSTANCE.test(fold(text).lower));
    return analysis.derive(estimateOf) !== undefined || isTold ? [] : [finding('substance', opinion)];
  },
});

const purchase = (
  price: string,
  visa = 'le code général des collectivités territoriales',
  date = '12 mars 2026',
): string =>
  deliberation({
    subject: 'Acquisition d’un immeuble rue du Port',
    visas: [visa],
    decisions: [`DÉCIDE d’acquérir l’immeuble cadastré section AB n° 12, au prix de ${price}.`],
    date,
  });

/** Two affairs of a note, the second of which buys. */
const noted = (words: string, head = 'ACQUISITION DU HANGAR'): string =>
  `NOTE DE SYNTHÈSE\nConseil municipal du 12 mars 2026\n\n1. BIBLIOTHÈQUE\nIl est proposé d’ouvrir le samedi.\n\n2. ${head}\nIl est proposé d’approuver. ${words}\n\nLe maire,\nPaul ROUGET`;

export const examples: Examples = {
  passes: [
    {
      why: 'note : les Domaines estiment',
      text: noted('Le prix est de 210 000 €. Les Domaines l’estiment à 215 000 €.'),
      kind: 'note',
    },
    {
      why: 'note : un camion est acheté aussi',
      text: noted(
        'Le prix est de 90 000 €.\n\n3. ACQUISITION D’UN CAMION\nIl est vendu par un concessionnaire local au prix de 210 000 €.\n\n4. ACHAT DE MOBILIER\nLe mobilier du bâtiment Jaurès est acheté au prix de 190 000 €.\n\n5. ACHAT D’ÉNERGIE : MARCHÉ\nL’offre est ferme ; le montant du marché est de 300 000 €.\n\n6. VENTE DU TERRAIN À L’ACQUÉREUR\nLe prix est de 210 000 €.',
      ),
      kind: 'note',
    },
    ...[
      noted('Le prix est de 210 000 €. Le pôle d’évaluation domaniale l’estime à 215 000 €.'),
      noted(
        'Le prix est inférieur à 180 000 € : l’avis du service des domaines n’est pas requis. Le prix est de 90 000 €.',
      ),
      noted('Le prix de 90 000 € est sous le seuil de 180 000 €.'),
      noted('Le prix est de 170 000 €. L’avis du service des domaines n’a pas été demandé.'),
    ].map((text) => ({ why: 'note', text, kind: 'note' as const })),
    ...[
      'l’avis du service des domaines, qui estime le bien à 205 000 €, sans qu’il y ait lieu de saisir de nouveau le service des domaines',
      'la saisine du pôle d’évaluation domaniale, qui n’a pas répondu',
    ].map((visa) => ({
      why: `l’avis, et sa teneur : ${visa}`,
      text: purchase('200 000 €', visa),
    })),
    {
      why: 'l’avis n’est pas demandé, sous le seuil',
      text: purchase('170 000 €', 'que le service des domaines n’a pas été consulté'),
    },
    {
      why: 'ancien seuil, au nouveau jour',
      text: purchase('80 000 €', 'le CGCT', '1er janvier 2017'),
    },
    ...[
      'conforme à l’estimation',
      'conforme à la valeur',
      'et n’a pas répondu',
      'tacite',
      'qui confirme le prix',
      'à la valeur vénale de 200 000',
    ].map((words) => ({
      why: words,
      text: purchase('200 000 €', `l’avis du service des domaines, ${words}`),
    })),
    { why: 'sous le seuil', text: purchase('179 999 €') },
    {
      why: 'avis et valeur',
      text: purchase('200 000 €', 'l’avis du service des domaines, qui estime le bien à 205 000 €'),
    },
    {
      why: 'l’avis de l’État, après celui d’une agence',
      text: purchase(
        '200 000 €',
        'l’évaluation d’une agence, et celle du service des domaines, qui estime le bien à 205 000 €',
      ),
    },
    {
      why: 'la valeur dite hors frais de notaire',
      text: purchase('200 000 €', 'l’avis du service des domaines').replace(
        'DÉCIDE',
        'Le bien est estimé à 205 000 €, hors frais de notaire.\nDÉCIDE',
      ),
    },
    {
      why: 'avis réputé donné',
      text: purchase(
        '200 000 €',
        'la saisine de la direction de l’immobilier de l’État, dont l’avis est réputé donné',
      ),
    },
    {
      why: 'avis favorable',
      text: purchase('200 000 €', 'l’avis favorable du pôle d’évaluation domaniale'),
    },
    {
      why: 'frais de notaire',
      text: purchase('170 000 €, outre des frais de notaire de 190 000 €'),
    },
    {
      why: 'prix au mètre carré',
      text: purchase('150 €/m²').replace(
        'au prix de 150 €/m²',
        'au prix de 150 000 €, soit au prix de 300 000 € le m²',
      ),
    },
  ],
  fails: [
    ...[
      ['ACQUISITION DU HANGAR', 'Le hangar jouxte le domaine public.'],
      ['ACQUISITION DU HANGAR', 'Il sera versé dans le domaine privé de la commune.'],
      ['ACQUISITION RUE DU PORT', 'Le bien est cadastré AB 12.'],
    ].map(([head = '', words = '']) => ({
      why: `note : ${head}, ${words}`,
      text: noted(`Le prix est de 210 000 €. ${words}`, head),
      kind: 'note' as const,
      message: 'none',
      at: '210 000 €',
    })),
    ...[
      'L’avis du pôle d’évaluation domaniale n’a pas été demandé',
      'Le service des domaines n’a pas été consulté',
    ].map((words) => ({
      why: `note : ${words}`,
      text: noted(`Le prix est de 210 000 €. ${words}.`),
      kind: 'note' as const,
      message: 'denied',
      at: words
        .replace(/^L’avis du |^Le /u, '')
        .replace(/demandé$/u, 'demand')
        .replace(/consulté$/u, 'consult'),
    })),
    ...[
      'ACQUISITION DU HANGAR',
      'ACHAT D’UNE MAISON',
      'ACQUÉRIR LE TERRAIN',
      'PRÉEMPTION DE LA PARCELLE',
    ].map((head) => ({
      why: `note qui ne dit rien de l’avis : ${head}`,
      text: noted('Le vendeur en demande la somme de 210 000 €.', head),
      kind: 'note' as const,
      message: 'none',
      at: '210 000 €',
    })),
    ...(
      [
        ['que l’avis du service des domaines n’a pas été demandé', 'service des domaines n’a pas été demand'],
        ['que le service des domaines n’a pas été consulté', 'service des domaines n’a pas été consult'],
        [
          'que l’avis du pôle d’évaluation domaniale n’est pas obligatoire',
          'pôle d’évaluation domaniale n’est pas obligatoire',
        ],
        [
          'le prix convenu, sans qu’il y ait lieu de solliciter l’avis du service des domaines',
          'sans qu’il y ait lieu de solliciter l’avis du service des domaines',
        ],
        [
          'le prix convenu, sans avoir à saisir le service des domaines',
          'sans avoir à saisir le service des domaines',
        ],
        ['que le service des domaines sera saisi ensuite', 'service des domaines sera saisi'],
        [
          'que la commune n’a pas saisi la direction de l’immobilier de l’État',
          'n’a pas saisi la direction de l’immobilier de l’État',
        ],
        [
          'que la commune est dispensée de consulter France Domaine',
          'est dispensée de consulter France Domaine',
        ],
      ] as const
    ).map(([visa, at]) => ({
      why: `l’avis, non recueilli : ${visa}`,
      text: purchase('200 000 €', visa),
      message: 'denied',
      at,
    })),
    {
      why: 'l’avis favorable d’une commission n’est pas celui de l’État',
      text: purchase('200 000 €', 'l’avis du service des domaines du 3 mars 2026').replace(
        'DÉCIDE',
        'La commission suit le dossier. Son avis est favorable. DÉCIDE',
      ),
      message: 'substance',
      at: 'avis du service des domaines',
    },
    ...[
      'Deux estimations d’agences immobilières le disent à 210 000 €.',
      'L’agence du Port l’a estimé à 210 000 €.',
      'Il a été estimé par un notaire à 210 000 €.',
      'L’évaluation réalisée par un expert est de 210 000 €.',
      'Le cabinet Dupont, consulté, évalue le bien à 210 000 €.',
      'Estimé par Me Jean Roy, notaire, il vaut 210 000 €.',
      'Le vendeur avait estimé le bien à 210 000 €.',
      'Il est estimé par plusieurs professionnels à 210 000 €.',
    ].map((words) => ({
      why: `une estimation qui n’est pas de l’État : ${words}`,
      text: purchase('200 000 €').replace('DÉCIDE', `${words}\nDÉCIDE`),
      message: 'none',
      at: '200 000 €',
    })),
    {
      why: 'des articles cités ne disent pas un avis',
      text: purchase(
        '200 000 €',
        'le code général des collectivités territoriales, articles L. 1311-9 et L. 1311-10',
      ),
      message: 'none',
      at: '200 000 €',
    },
    {
      why: 'un avis cité par son article, sans teneur',
      text: purchase('200 000 €', 'l’avis rendu en application de l’article L. 1311-9'),
      message: 'substance',
      at: '1311-9',
    },
    {
      why: 'les frais évalués ne sont pas l’estimation',
      text: purchase(
        '200 000 €. Les frais d’acte, à la charge de l’acquéreur, sont évalués à 4 100 €',
        'l’avis du service des domaines du 3 mars 2026',
      ),
      message: 'substance',
      at: 'avis du service des domaines',
    },
    {
      why: 'au premier jour du nouveau seuil',
      text: purchase('180 000 €', 'le CGCT', '1er janvier 2017'),
      message: 'none',
      at: '180 000 €',
    },
    {
      why: 'aucun avis',
      text: purchase('200 000 €'),
      message: 'none',
      at: '200 000 €',
    },
    {
      why: 'au seuil',
      text: purchase('180 000 €'),
      message: 'none',
      at: '180 000 €',
    },
    {
      why: 'avis sans valeur',
      text: purchase('200 000 €', 'l’avis du service des domaines du 3 mars 2026'),
      message: 'substance',
      at: 'avis du service des domaines',
    },
    {
      why: 'avant 2017',
      text: purchase('75 000 €', 'le CGCT', '12 mars 2016'),
      message: 'none',
      at: '75 000 €',
    },
    {
      why: 'dernier jour de l’ancien seuil',
      text: purchase('80 000 €', 'le CGCT', '31 décembre 2016'),
      message: 'none',
      at: '80 000 €',
    },
  ],
  ignores: [
    ...[
      noted('Le prix est de 210 000 €.', 'ACQUISITION D’UN CAMION'),
      noted('Le prix est de 210 000 €.', 'CESSION DU HANGAR'),
      noted('Le montant des travaux est de 210 000 €.'),
    ].map((text) => ({ why: 'note', text, kind: 'note' as const })),
    {
      why: 'véhicule',
      text: deliberation({
        subject: 'Acquisition d’un véhicule',
        decisions: ['ACQUIERT un véhicule au prix de 200 000 €.'],
      }),
    },
    {
      why: 'cession',
      text: deliberation({
        subject: 'Cession d’un terrain',
        decisions: ['CÈDE le terrain au prix de 200 000 €.'],
      }),
    },
    {
      why: 'prix non dit',
      text: deliberation({
        subject: 'Acquisition d’un terrain',
        decisions: ['ACQUIERT le terrain.'],
      }),
    },
  ],
};
