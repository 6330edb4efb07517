/** RP-14: communes no longer keep a "recueil des actes administratifs" since July 2022. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { order } from '../shared/samples';
import { since } from '../shared/topic';

const BOOK =
  /recueil\s+(?:municipal\s+|communal\s+)?des\s+actes\s+(?:administratifs|reglementaires|municipaux)(?:\s+et\s+\w+)?|(?:au|du|le|dans\s+le)\s+raa(?![a-z])/g;
/** The State, the department and the region have theirs. */
const OTHERS =
  /^[^.;\n]{0,40}(?:prefe|etat|departement|region|conseil\s+(?:departemental|regional)|services)/;

export const rule = defineRule({
  meta: {
    id: 'RP-14',
    title: {
      fr: 'Recueil des actes administratifs, supprimé pour les communes',
      en: 'Collection of acts, abolished for communes',
    },
    kinds: 'all',
    severity: 'minor',
    basis: ['ORDONNANCE-2021-1310', 'DECRET-2021-1311'],
    method: 'R',
    needs: [],
    messages: {
      abolished: {
        fr: 'Le recueil des actes administratifs des communes est supprimé depuis le 1er juillet 2022 : remplacez cette mention par la publication sous forme électronique (ou par le mode que le conseil a choisi).',
        en: 'Communes no longer keep a collection of acts since 1 July 2022: mention electronic publication.',
      },
    },
  },
  concerns: (analysis) => since(analysis, '2022-07-01'),
  check: ({ analysis }) => {
    const { citations, recitals } = analysis.act;
    return analysis
      .search(BOOK)
      .filter(
        ({ start, match }) =>
          ![...citations, ...recitals].some((one) => one.start <= start && start < one.end) &&
          !OTHERS.test(match.input.slice(match.index + match[0].length)),
      )
      .map((found) => finding('abolished', found));
  },
});

const act = (words: string, date = '3 mars 2026'): string =>
  order({ articles: ['La rue est fermée.', words], date });

export const examples: Examples = {
  passes: [
    { why: 'le sigle, de la préfecture', text: act('Il est publié au RAA de la préfecture.') },
    { why: 'publication électronique', text: act('Il est publié sur le site internet.') },
    {
      why: 'recueil de la préfecture',
      text: act('Il est inséré au recueil des actes administratifs de la préfecture du Jura.'),
    },
    {
      why: 'recueil du département',
      text: act('Publié au recueil des actes administratifs du département.'),
    },
    {
      why: 'recueil cité dans un visa',
      text: order({
        visas: ['l’arrêté publié au recueil des actes administratifs le 3 mai 2020'],
        articles: ['La rue est fermée.'],
      }),
    },
    {
      why: 'recueil dans un motif',
      text: order({
        recitals: ['l’arrêté paru au recueil des actes administratifs'],
        articles: ['La rue est fermée.'],
      }),
    },
  ],
  fails: [
    { why: 'le sigle', text: act('Il est inséré au RAA de la ville.'), message: 'abolished', at: 'au RAA' },
    {
      why: 'recueil de la commune',
      text: act('Le présent arrêté sera inscrit au recueil des actes administratifs de la commune.'),
      message: 'abolished',
      at: 'recueil des actes administratifs',
    },
    {
      why: 'au premier jour',
      text: act('Publié au recueil des actes administratifs.', '1er juillet 2022'),
      message: 'abolished',
      at: 'recueil des actes administratifs',
    },
    {
      why: 'recueil municipal',
      text: act('Inséré au recueil municipal des actes administratifs ; le préfet est informé.'),
      message: 'abolished',
      at: 'recueil municipal des actes administratifs',
    },
  ],
  ignores: [
    { why: 'avant la réforme', text: act('Publié au recueil des actes administratifs.', '30 juin 2022') },
  ],
};
