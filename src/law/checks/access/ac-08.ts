/** AC-08: a link says where it leads. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { findTerms } from '../shared/terms';
import type { Term } from '../shared/terms';

const TERMS: readonly Term[] = [
  { words: 'cliqu(?:ez|er|ant) (?:ici|sur (?:ce|le) lien|la|dessus)' },
  { words: '(?:via|sur|par|suivre|suivez|avec) (?:ce|le) lien' },
  { words: 'lien ci-(?:dessous|apres|contre)' },
  { words: "(?:en savoir plus|plus d'informations?) ici" },
];
const RAW = /https?:\/\/\S{70,}/gu;

export const rule = defineRule({
  meta: {
    id: 'AC-08',
    title: { fr: 'Liens explicites', en: 'Links that say where they lead' },
    kinds: 'all',
    severity: 'minor',
    basis: ['LOI-2005-102'],
    method: 'R',
    needs: [],
    messages: {
      vague: {
        fr: '« {words} » ne dit pas où mène le lien : nommez la page (« le formulaire d’inscription »).',
        en: '“{words}” does not say where the link leads.',
      },
      raw: {
        fr: 'Cette adresse est trop longue pour être lue ou entendue : donnez au lien le nom de la page.',
        en: 'This address is too long to be read.',
      },
    },
  },
  check: ({ analysis }) => [
    ...findTerms(analysis, TERMS).map(({ found }): Outcome =>
      finding('vague', found, { values: { words: found.text.replace(/\s+/gu, ' ') } }),
    ),
    ...[...analysis.text.matchAll(RAW)].map((match): Outcome =>
      finding('raw', { start: match.index, end: match.index + match[0].length }),
    ),
  ],
});

const long = `https://vernois.example/${'a'.repeat(70)}`;
const note = (text: string) => ({ text, kind: 'note' as const });

export const examples: Examples = {
  passes: [
    {
      why: 'adresse courte',
      ...note('Voyez le formulaire d’inscription sur https://vernois.example/inscription.'),
    },
    { why: 'un lien social', ...note('Le lien entre les habitants, le lieu-dit ci-après.') },
  ],
  fails: [
    { why: 'cliquez ici', ...note('Pour vous inscrire, cliquez ici.'), message: 'vague', at: 'cliquez ici' },
    { why: 'via ce lien', ...note('Inscrivez-vous via ce lien.'), message: 'vague', at: 'via ce lien' },
    { why: 'adresse longue', ...note(`Voyez ${long} pour tout.`), message: 'raw', at: long },
  ],
};
