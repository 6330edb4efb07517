/** FI-12: purchases of one kind, each under the threshold and over it together: a person must look. */
import { formatAmount } from '../../../act/amounts';
import { defineRule, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { contractPrices, isContract, LOTS, purchaseOf, thresholdsOf } from '../shared/contracts';
import { netOf } from '../shared/money';
import { deliberation } from '../shared/samples';

const SEVERAL =
  /(?<![a-z])(?:devis|bons?\s+de\s+commande|commandes|factures|tranche|phase|meme\s+(?:societe|entreprise|prestataire|fournisseur)|deux\s+marches|successif)/g;
const ADAPTED =
  /procedure\s+adaptee|appel\s+d'offres\s+(?:ouvert|restreint)|mise\s+en\s+concurrence\s+(?:a|de|par)\s|trois\s+(?:entreprises|societes|devis)|mapa/;

export const rule = defineRule({
  meta: {
    id: 'FI-12',
    title: { fr: 'Achats de même nature fractionnés', en: 'Purchases of one kind, split' },
    kinds: ['deliberation', 'decision'],
    severity: 'major',
    basis: ['CCP-R2121-1'],
    method: 'question',
    needs: ['actDate'],
    messages: {
      split: {
        fr: 'Plusieurs achats (ensemble {sum} hors taxes environ) restent chacun sous le seuil de {limit} : forment-ils un seul besoin ? La valeur à comparer au seuil est celle du besoin total.',
        en: 'Several purchases ({sum} together) are each under {limit}: are they one need?',
      },
    },
  },
  concerns: (analysis) =>
    isContract(analysis) &&
    analysis.search(SEVERAL).length > 0 &&
    !ADAPTED.test(analysis.folded.lower) &&
    !LOTS.test(analysis.folded.lower),
  check: ({ analysis, given: { actDate } }) => {
    const limits = thresholdsOf(purchaseOf(analysis) ?? 'services', actDate);
    if (limits === undefined) return [];
    const prices = [...new Map(contractPrices(analysis).map((price) => [price.cents, price])).values()];
    const nets = prices.map(netOf);
    const [first] = prices;
    const sum = nets.reduce((all, net) => all + net, 0);
    return first !== undefined && nets.every((net) => net < limits.direct) && sum >= limits.direct
      ? [question('split', first, { sum: formatAmount(sum), limit: formatAmount(limits.direct) })]
      : [];
  },
});

const orders = (words: string): string =>
  deliberation({
    subject: 'Fournitures de bureau',
    decisions: [`APPROUVE les devis de la société Durand : ${words}.`],
    date: '12 mai 2026',
  });

export const examples: Examples = {
  passes: [
    { why: 'ensemble sous le seuil', text: orders('20 000 € HT et 39 999 € HT') },
    { why: 'un seul devis', text: orders('59 000 € HT') },
    { why: 'un devis déjà au-dessus', text: orders('20 000 € HT et 70 000 € HT') },
    { why: 'deux fois le même montant', text: orders('35 000 € HT, soit 35 000 € HT') },
    { why: 'avant les tables', text: orders('20 000 € HT et 45 000 € HT').replace('2026', '2012') },
    ...['20 000 € HT et 60 000 € HT'].map((why) => ({ why, text: orders(why) })),
  ],
  fails: [
    {
      why: 'ensemble au seuil',
      text: orders('20 000 € HT et 40 000 € HT'),
      message: 'split',
      at: '40 000 €',
    },
    {
      why: 'trois commandes',
      text: orders('25 000 € HT, 24 000 € HT et 23 000 € HT'),
      message: 'split',
      at: '25 000 €',
    },
    ...['étude du budget'].map((words) => ({
      why: 'mis en concurrence',
      text: orders(`20 000 € HT et 45 000 € HT, après ${words}`),
      message: 'split',
      at: '45 000 €',
    })),
    ...[
      'par bon de commande',
      'par bons de commande',
      'en deux commandes',
      'pour les îlots, en deux commandes',
      'pour le lotissement, en deux commandes',
      'dans le Lot-et-Garonne, en deux commandes',
    ].map((words) => ({
      why: 'plusieurs achats, ou un seul',
      text: deliberation({
        subject: 'Marché public de mobilier',
        decisions: [`ATTRIBUE le marché à 30 000 € HT et 40 000 € HT, ${words}.`],
        date: '12 mai 2026',
      }),
      message: 'split',
      at: '40 000 €',
    })),
  ],
  lacks: [
    {
      why: 'sans date',
      text: orders('20 000 € HT et 45 000 € HT').replace('12 mai 2026', ''),
      missing: 'actDate',
    },
  ],
  ignores: [
    { why: 'mis en concurrence', text: orders('20 000 € HT et 45 000 € HT, après procédure adaptée') },
    {
      why: 'marché unique',
      text: deliberation({
        subject: 'Marché public de travaux',
        decisions: ['ATTRIBUE le marché à 30 000 € HT et 80 000 € HT.'],
      }),
    },
    ...[
      'appel d’offres ouvert',
      'appel d’offres restreint',
      'mise en concurrence de trois fournisseurs',
      'étude de trois devis',
      'examen par trois entreprises',
      'un MAPA',
      'allotissement en lots',
      'attribution du lot 2',
    ].map((words) => ({
      why: 'mis en concurrence',
      text: orders(`20 000 € HT et 45 000 € HT, après ${words}`),
    })),
    ...['et retranche la peinture'].map((words) => ({
      why: 'plusieurs achats, ou un seul',
      text: deliberation({
        subject: 'Marché public de mobilier',
        decisions: [`ATTRIBUE le marché à 30 000 € HT et 40 000 € HT, ${words}.`],
        date: '12 mai 2026',
      }),
    })),
  ],
};
