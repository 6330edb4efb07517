/** MH-03: thresholds of public contracts that have changed, left in an old template. What a contract needs is FI-11's. */
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { anyOf } from '../shared/terms';
import { holds } from '../shared/spans';

interface Threshold {
  /** In euros. */
  readonly value: number;
  /** ISO date from which it is no longer one. */
  readonly until: string;
  readonly now: string;
}

const THRESHOLDS: readonly Threshold[] = [
  {
    value: 25_000,
    until: '2020-01-01',
    now: '60 000 € HT (fournitures et services) ou 100 000 € HT (travaux)',
  },
  {
    value: 40_000,
    until: '2026-04-01',
    now: '60 000 € HT (fournitures et services) ou 100 000 € HT (travaux)',
  },
  { value: 209_000, until: '2020-01-01', now: '216 000 € HT (fournitures et services)' },
  { value: 214_000, until: '2022-01-01', now: '216 000 € HT (fournitures et services)' },
  { value: 215_000, until: '2024-01-01', now: '216 000 € HT (fournitures et services)' },
  { value: 221_000, until: '2026-01-01', now: '216 000 € HT (fournitures et services)' },
  { value: 5_350_000, until: '2022-01-01', now: '5 404 000 € HT (travaux)' },
  { value: 5_382_000, until: '2024-01-01', now: '5 404 000 € HT (travaux)' },
  { value: 5_538_000, until: '2026-01-01', now: '5 404 000 € HT (travaux)' },
];
const CONTEXT = anyOf([
  ...['seuils?', 'inferieure?s? a', 'au-dessous', 'en dessous', 'superieure?s? a', 'a partir de', 'dispense'],
  ...['sans publicite', 'procedure (?:adaptee|formalisee)', 'mise en concurrence'],
]);
const MARKET = anyOf([
  ...['marches? publics?', 'commande publique', 'accord-cadre', 'procedure adaptee'],
  'publicite (?:ni|et) mise en concurrence',
]);
/** A contract must be in writing from 25 000 €, and its data published from 40 000 €: those have not changed. */
const OTHER = anyOf(['ecrite?s?', 'donnees essentielles', 'recensement', 'subventions?', 'delegations?']);

export const rule = defineRule({
  meta: {
    id: 'MH-03',
    title: {
      fr: 'Seuils de la commande publique à jour',
      en: 'Thresholds of public contracts as they stand',
    },
    kinds: 'all',
    severity: 'minor',
    basis: ['CCP-R2122-8', 'DECRET-2025-1386'],
    method: 'A',
    needs: ['actDate'],
    messages: {
      former: {
        fr: '« {words} » n’est plus un seuil de la commande publique à la date de l’acte : {now}.',
        en: '“{words}” is no longer a threshold: {now}.',
      },
    },
  },
  concerns: ({ folded }) => MARKET.test(folded.lower),
  check: ({ analysis, given: { actDate } }) =>
    analysis.amounts.flatMap((amount): Outcome[] => {
      const found = THRESHOLDS.find(({ value, until }) => value * 100 === amount.cents && actDate >= until);
      if (found === undefined) return [];
      const sentence = analysis.sentences.find((one) => holds(one, amount));
      const around = fold(sentence?.text ?? '').lower;
      if (!CONTEXT.test(around) || OTHER.test(around)) return [];
      return [finding('former', amount, { values: { words: amount.text, now: found.now } })];
    }),
});

const note = (text: string, date = '2026-11-20') => ({
  text: `Marchés publics\n${text}`,
  kind: 'note' as const,
  date,
});

export const examples: Examples = {
  passes: [
    { why: 'seuil actuel', ...note('Le seuil est de 60 000 € HT.') },
    { why: 'de son temps', ...note('Le seuil est de 40 000 € HT.', '2026-03-31') },
    {
      why: 'contrat écrit, données essentielles',
      ...note(
        'Le contrat est écrit à partir de 25 000 €. Les données essentielles sont publiées à partir de 40 000 €. Le recensement part du seuil de 40 000 €. La subvention dépasse le seuil de 40 000 €. La délégation a pour seuil 40 000 €.',
      ),
    },
    { why: 'un prix', ...note('Le camion coûte 40 000 €.') },
  ],
  fails: [
    {
      why: 'dispense de 40 000 €, dès la fin',
      ...note('La dispense vaut au-dessous de 40 000 € HT.', '2026-04-01'),
      message: 'former',
      at: '40 000 €',
    },
    {
      why: '25 000 €',
      ...note('Un marché inférieur à 25 000 € HT est passé sans publicité.', '2020-01-01'),
      message: 'former',
      at: '25 000 €',
    },
    {
      why: '221 000 €',
      ...note('La procédure formalisée s’impose dès 221 000 €.'),
      message: 'former',
      at: '221 000 €',
    },
    {
      why: '5 538 000 €',
      ...note('Au-dessous de 5 538 000 € : procédure adaptée.'),
      message: 'former',
      at: '5 538 000 €',
    },
    ...[
      'Le seuil est',
      'Inférieur à',
      'En dessous de',
      'Supérieur à',
      'À partir de',
      'Mise en concurrence dès',
    ].map((lead) => ({ why: lead, ...note(`${lead} 215 000 €.`), message: 'former', at: '215 000 €' })),
    ...[
      'commande publique',
      'accord-cadre',
      'procédure adaptée',
      'sans publicité ni mise en concurrence',
    ].map((words) => ({
      why: words,
      text: `Note sur : ${words}.\nLe seuil est de 214 000 €.`,
      kind: 'note' as const,
      date: '2026-11-20',
      message: 'former',
      at: '214 000 €',
    })),
  ],
  lacks: [{ why: 'sans date', text: 'Marché public : seuil de 40 000 €.', kind: 'note', missing: 'actDate' }],
  ignores: [{ why: 'autre matière', text: 'Le seuil est de 40 000 €.', kind: 'note', date: '2026-11-20' }],
};
