/** MO-24: what is abrogated is named by its number and its date. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { sampleOrder } from '../shared/police-samples';
import { measureSentences } from '../shared/words';

const ABROGATES =
  /abrog|annul(?:e|ent|ant)\s+et\s+remplac|remplac(?:e|ent)\s+(?:l'arrete|la\s+deliberation|tous)/;
const VAGUE =
  /(?:disposition|arrete|texte|mesure|reglement|decision|deliberation)s?\s+(?:municipa(?:l|le|ux|les)\s+)?(?:anterieur|precedent|contraire)/;
const OBJECT = /arrete|deliberation|decision|reglement|disposition/;
const NAMED = /n\s?°|numero|\d{4}|du\s+\d{1,2}|article\s+\d|articles\s+\d/;
const SELF =
  /present(?:e)?\s+(?:arrete|deliberation|decision)\s+(?:est|sera|peut|pourra)\s+[^.]{0,40}abrog|(?:peut|pourra)\s+etre\s+abrog/;

export const rule = defineRule({
  meta: {
    id: 'MO-24',
    title: {
      fr: 'Abrogation nominative : numéro et date',
      en: 'What is abrogated is named by number and date',
    },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'minor',
    basis: ['CRPA-L243-1', 'CRPA-L243-2'],
    method: 'R',
    needs: [],
    messages: {
      vague: {
        fr: '« {words} » : nommez les actes abrogés par leur numéro et leur date, pour qu’on sache ce qui s’applique encore.',
        en: '“{words}”: name the acts by number and date.',
      },
      unnamed: {
        fr: 'L’acte abrogé n’est désigné ni par son numéro ni par sa date : ajoutez-les.',
        en: 'The act abrogated is named neither by number nor by date.',
      },
    },
  },
  concerns: (analysis) => measureSentences(analysis).some(({ lower }) => ABROGATES.test(lower)),
  check: ({ analysis }) =>
    measureSentences(analysis).flatMap(({ start, end, lower }): Outcome[] => {
      if (!ABROGATES.test(lower) || SELF.test(lower) || NAMED.test(lower) || !OBJECT.test(lower)) return [];
      const words = analysis.text.slice(start, end).replace(/\s+/gu, ' ');
      return [finding(VAGUE.test(lower) ? 'vague' : 'unnamed', { start, end }, { values: { words } })];
    }),
});

const act = (article: string): string => sampleOrder({ articles: [article] });

export const examples: Examples = {
  passes: [
    { why: 'numéro', text: act('L’arrêté n° 12 est abrogé.') },
    { why: 'numéro dit en toutes lettres', text: act('L’arrêté numéro douze est abrogé.') },
    { why: 'année', text: act('L’arrêté de mars 2024 est abrogé.') },
    { why: 'jour', text: act('L’arrêté du 3 mars est abrogé.') },
    { why: 'un article', text: act('L’article 4 du règlement est abrogé.') },
    { why: 'plusieurs articles', text: act('Les articles 4 et 5 du règlement sont abrogés.') },
    {
      why: 'le présent arrêté',
      text: act('Le présent arrêté sera de plein droit abrogé à la fin des travaux.'),
    },
    { why: 'pourra être abrogé', text: act('Cet arrêté pourra être abrogé.') },
    { why: 'autre objet', text: act('L’autorisation est abrogée.') },
  ],
  fails: [
    ...[
      'Toutes dispositions antérieures sont abrogées.',
      'Toute disposition antérieure est abrogée.',
      'Les arrêtés précédents sont abrogés.',
      'Les dispositions contraires sont abrogées.',
      'Le présent arrêté annule et remplace les arrêtés municipaux antérieurs.',
      'Le présent arrêté remplace tous les règlements antérieurs.',
    ].map((words) => ({ why: words, text: act(words), message: 'vague', at: words })),
    ...[
      'L’arrêté en vigueur est abrogé.',
      'La délibération est abrogée.',
      'Le règlement est abrogé.',
      'La décision est abrogée.',
      'Le présent arrêté remplace l’arrêté existant.',
    ].map((words) => ({
      why: words,
      text: act(words),
      message: 'unnamed',
      at: words,
    })),
  ],
  ignores: [{ why: 'rien n’est abrogé', text: sampleOrder() }],
};
