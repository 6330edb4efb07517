/** FI-14: a contract is written from 25 000 € on; from 40 000 € on its essential data are published. */
import { addDays, formatDate } from '../../../act/dates';
import { formatAmount } from '../../../act/amounts';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { contractPrices, isContract } from '../shared/contracts';
import { netOf } from '../shared/money';
import { deliberation } from '../shared/samples';

const WRITTEN_FROM = 2_500_000;
const DATA_FROM = 4_000_000;
const UNWRITTEN =
  /(?<![a-z])(?:(?:accord|commande|marche|engagement)\s+verba(?:l|le)|sans\s+(?:contrat|marche|engagement|document)\s+ecrit|verbalement|sur\s+simple\s+appel|oralement)/g;
const AWARDS =
  /(?<![a-z])(?:attribu|retien|conclu|signer|conclure|approuv\w*\s+(?:le\s+)?(?:marche|choix)|confi)/;

export const rule = defineRule({
  meta: {
    id: 'FI-14',
    title: {
      fr: 'Marché écrit, données essentielles publiées',
      en: 'Written contract, essential data published',
    },
    kinds: ['deliberation', 'decision'],
    severity: 'minor',
    basis: ['CCP-R2112-1', 'CCP-R2196-1'],
    method: 'A',
    needs: [],
    messages: {
      unwritten: {
        fr: 'Un marché de {amount} est écrit dès 25 000 € hors taxes : « {stated} » ne suffit pas. Concluez un contrat écrit.',
        en: 'A contract of {amount} must be written: “{stated}” is not enough.',
      },
      data: {
        fr: 'Marché de {amount} : ses données essentielles seront-elles publiées dans les deux mois de sa notification{by} ?',
        en: 'Contract of {amount}: will its essential data be published within two months of its notification?',
      },
    },
  },
  concerns: isContract,
  check: ({ analysis }) => {
    const [price] = contractPrices(analysis);
    if (price === undefined) return [];
    const net = netOf(price);
    const amount = formatAmount(price.cents);
    const [unwritten] = analysis.search(UNWRITTEN);
    if (unwritten !== undefined && net >= WRITTEN_FROM)
      return [finding('unwritten', unwritten, { values: { amount, stated: unwritten.text } })];
    const { lower } = analysis.folded;
    if (net < DATA_FROM || /donnees\s+essentielles/.test(lower) || !AWARDS.test(lower)) return [];
    const by =
      analysis.actDate === undefined
        ? ''
        : ` (signé ce jour, avant le ${formatDate(addDays(analysis.actDate, 61))} environ)`;
    return [question('data', price, { amount, by })];
  },
});

const contract = (words: string): string =>
  deliberation({
    subject: 'Marché public de travaux',
    decisions: [`ATTRIBUE le marché à la société Durand ${words}.`],
  });

export const examples: Examples = {
  passes: [
    { why: 'sous 40 000 €', text: contract('pour 39 999 € HT') },
    {
      why: 'données essentielles prévues',
      text: contract('pour 80 000 € HT, les données essentielles étant publiées'),
    },
    { why: 'accord verbal sous 25 000 €', text: contract('par accord verbal, pour 24 999 € HT') },
    { why: 'sans montant', text: contract('par accord verbal') },
    {
      why: 'lancement d’une consultation',
      text: deliberation({
        subject: 'Marché public de travaux',
        decisions: ['LANCE une consultation estimée à 80 000 € HT.'],
      }),
    },
  ],
  fails: [
    ...[
      'RETIENT l’offre',
      'CONCLUT le marché',
      'AUTORISE à signer le marché',
      'DÉCIDE de conclure le marché',
      'APPROUVE le marché',
      'APPROUVE le choix',
      'CONFIE les travaux',
    ].map((words) => ({
      why: words,
      text: deliberation({
        subject: 'Marché public de travaux',
        decisions: [`${words} de la société Durand, pour 40 000 € HT.`],
      }),
      message: 'data',
      at: '40 000 €',
    })),
    {
      why: 'accord verbal',
      text: contract('par accord verbal, pour 25 000 € HT'),
      message: 'unwritten',
      at: 'accord verbal',
    },
    {
      why: 'sans contrat écrit',
      text: contract('sans contrat écrit, pour 30 000 € HT'),
      message: 'unwritten',
      at: 'sans contrat écrit',
    },
    {
      why: 'oralement',
      text: contract('engagé oralement, pour 30 000 € HT'),
      message: 'unwritten',
      at: 'oralement',
    },
    {
      why: 'verbalement',
      text: contract('engagé verbalement, pour 30 000 € HT'),
      message: 'unwritten',
      at: 'verbalement',
    },
    {
      why: 'sur simple appel',
      text: contract('sur simple appel, pour 30 000 € HT'),
      message: 'unwritten',
      at: 'sur simple appel',
    },
    { why: '40 000 €', text: contract('pour 40 000 € HT'), message: 'data', at: '40 000 €' },
    {
      why: 'sans date de séance',
      text: contract('pour 40 000 € HT').replace('12 mars 2026', ''),
      message: 'data',
      at: '40 000 €',
    },
  ],
  ignores: [{ why: 'autre objet', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE à 3 €.'] }) }],
};
