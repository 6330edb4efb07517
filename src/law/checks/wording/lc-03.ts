/** LC-03: a letter gives days, not vague times. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { bodyOf } from '../shared/letters';
import { findTerms } from '../shared/terms';
import type { Term } from '../shared/terms';
import { holds } from '../shared/spans';

const TERMS: readonly Term[] = [
  { words: 'dans les (?:meilleurs|plus brefs|plus courts) delais' },
  { words: 'dans un delai raisonnable' },
  { words: 'sous (?:quinzaine|huitaine)' },
  { words: 'sous (?:huit|quinze|8|15) jours' },
  { words: 'des que possible' },
  { words: 'au plus vite' },
  { words: 'prochainement' },
  { words: 'ulterieurement' },
  { words: 'incessamment' },
  { words: 'sans tarder' },
  { words: 'en temps utile' },
];

export const rule = defineRule({
  meta: {
    id: 'LC-03',
    title: { fr: 'Dates précises plutôt que délais vagues', en: 'Dates rather than vague times' },
    kinds: ['letter', 'note', 'summons'],
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    messages: {
      vague: {
        fr: '« {words} » ne dit pas quand : donnez une date (« avant le 15 mars 2026 »).',
        en: '“{words}” does not say when: give a date.',
      },
    },
  },
  check: ({ analysis }) => {
    const body = bodyOf(analysis);
    return findTerms(analysis, TERMS, (found) => body.some((one) => holds(one, found))).map(
      ({ found }): Outcome =>
        finding('vague', found, { values: { words: found.text.replace(/\s+/gu, ' ') } }),
    );
  },
});

const letter = (words: string) => ({
  text: `Objet : votre demande\nMadame,\n${words}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`,
  kind: 'letter' as const,
});

export const examples: Examples = {
  passes: [
    { why: 'une date', ...letter('Nous vous répondrons avant le 15 mars 2026.') },
    {
      why: 'hors du corps',
      text: 'Objet : réponse sous huitaine\nMadame,\nVoici la réponse.\nCordialement,',
      kind: 'letter',
    },
  ],
  fails: [
    {
      why: 'dans le second paragraphe',
      ...letter('Votre demande est reçue.\nNous répondrons au plus vite.'),
      message: 'vague',
      at: 'au plus vite',
    },
    {
      why: 'meilleurs délais',
      ...letter('Nous vous répondrons dans les meilleurs délais.'),
      message: 'vague',
      at: 'dans les meilleurs délais',
    },
    { why: 'sous quinzaine', ...letter('Répondez sous quinzaine.'), message: 'vague', at: 'sous quinzaine' },
  ],
};
