/** MO-03: an order on traffic or parking gives its reasons: the law asks for « un arrêté motivé ». */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isTrafficOrder, wholeAct } from '../shared/nature';
import { factualVisas, recitals } from '../shared/reasons';
import { sampleOrder } from '../shared/police-samples';
import { says } from '../shared/words';

const REASONS =
  /en\s+raison\s+d|afin\s+d|pour\s+permettre|pour\s+(?:des|les)\s+(?:raisons|besoins|travaux|motifs)|a\s+l'occasion|dans\s+le\s+cadre\s+d|en\s+vue\s+d|il\s+(?:y\s+a\s+lieu|importe|convient|est\s+necessaire)|pour\s+cause|suite\s+a|attendu|motif/g;

export const rule = defineRule({
  meta: {
    id: 'MO-03',
    title: {
      fr: 'Arrêté de circulation ou de stationnement motivé',
      en: 'Traffic or parking order with its reasons',
    },
    kinds: ['order'],
    severity: 'blocking',
    basis: ['CGCT-L2213-2', 'CGCT-L2213-3', 'CGCT-L2213-4', 'CGCT-L2213-5'],
    method: 'R',
    needs: [],
    messages: {
      none: {
        fr: 'L’arrêté ne donne aucun motif, alors que la loi exige un « arrêté motivé » : ajoutez des considérants qui disent pourquoi, où et quand.',
        en: 'The order gives no reason, yet the law asks for a reasoned order.',
      },
      thin: {
        fr: 'L’arrêté n’a pas de considérant : les motifs ne se lisent que dans ses visas ou ses articles. Mieux vaut les énoncer.',
        en: 'The order has no recital: its reasons are only in its citations or articles.',
        severity: 'minor',
      },
    },
  },
  concerns: isTrafficOrder,
  check: ({ analysis }) => {
    if (recitals(analysis).length > 0) return [];
    const elsewhere = factualVisas(analysis).length > 0 || says(analysis, REASONS);
    return [finding(elsewhere ? 'thin' : 'none', wholeAct(analysis))];
  },
});

const TITLE = 'Arrêté de circulation';
const act = (
  reasons: readonly string[],
  article = 'La circulation est interdite.',
  visa = 'Vu le code de la route ;',
): string => sampleOrder({ title: TITLE, reasons, articles: [article], visas: [visa] });

export const examples: Examples = {
  passes: [
    { why: 'considérant', text: act(['Considérant les travaux ;']) },
    { why: 'attendu', text: act(['Attendu que la rue est étroite ;']) },
  ],
  fails: [
    { why: 'aucun motif', text: act([]), message: 'none', at: TITLE },
    {
      why: 'un avis de principe ne dit rien',
      text: act([], undefined, 'Vu la loi ;'),
      message: 'none',
      at: TITLE,
    },
    {
      why: 'demande visée',
      text: act([], undefined, 'Vu la demande de l’entreprise BATIR ;'),
      message: 'thin',
      at: TITLE,
    },
    ...[
      'en raison de la fête',
      'afin de poser la fibre',
      'pour permettre la fête',
      'pour les besoins de la fête',
      'à l’occasion de la fête',
      'dans le cadre de la fête',
      'en vue de la fête',
      'pour cause de fête',
      'suite à la tempête',
    ].map((words) => ({
      why: `motif dans l’article : ${words}`,
      text: act([], `La circulation est interdite ${words}.`),
      message: 'thin',
      at: TITLE,
    })),
    {
      why: 'il y a lieu',
      text: act([], 'Il y a lieu : la circulation est interdite.'),
      message: 'thin',
      at: TITLE,
    },
  ],
  ignores: [
    {
      why: 'autre arrêté',
      text: sampleOrder({
        title: 'Arrêté portant nomination',
        articles: ['Mme FAURE est nommée.'],
        reasons: [],
      }),
    },
  ],
};
