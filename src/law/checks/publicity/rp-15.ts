/** RP-15: what is put on line is whole, cannot be altered, is dated and stays two months at least. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { paragraphAt } from '../shared/money';
import { onlineWords } from '../shared/posting';
import { order } from '../shared/samples';
import { since } from '../shared/topic';
import { plain } from '../shared/words';

const LASTS =
  /(?:pendant|durant|pour\s+une\s+duree\s+d\S*|duree\s+d\S*)\s+(?:une\s+(?:duree|periode)\s+d\S*\s+)?(?:d')?(un|1|quinze|15|huit|8|trente|30|trois|3|six|6|cinq|dix|10)\s+(mois|jours|semaines?)/g;
const DATED = /(?:mise?\s+en\s+ligne|publi\w+|site\s+internet)[^.;\n]{0,60}\sle\s*:?\s*(?:\w+\s+)?\d/;

/** "six semaines", "quinze jours": surely under two months; so is one month. */
const isShort = (count: string, unit: string): boolean =>
  unit === 'mois' ? ['un', '1'].includes(count) : !['dix', '10'].includes(count) || unit === 'jours';

/** Said of the act, and not of a notice or of a list that is put up there too. */
const OF_THE_ACT =
  /publi|en\s+ligne|diffus|accessible|(?:present|ledit)e?\s+(?:arrete|acte|decision|deliberation)/;

/** In the same paragraph, which speaks of the act. */
const near = (analysis: Analysis, one: Span, place: number): boolean => {
  const { start, end } = paragraphAt(analysis, one);
  return (
    start === paragraphAt(analysis, { start: place, end: place }).start &&
    OF_THE_ACT.test(plain(analysis.text.slice(start, end)))
  );
};

export const rule = defineRule({
  meta: {
    id: 'RP-15',
    title: { fr: 'Version mise en ligne', en: 'The version put on line' },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'major',
    basis: ['CGCT-R2131-1'],
    method: 'X',
    needs: [],
    messages: {
      short: {
        fr: 'L’acte publié sous forme électronique reste en ligne deux mois au moins : « {stated} » est trop court.',
        en: 'An act published electronically stays on line for two months at least: “{stated}” is too short.',
      },
      version: {
        fr: 'La version mise en ligne est-elle intégrale, dans un format non modifiable, avec le prénom, le nom et la qualité de l’auteur et la date de mise en ligne ? Reste-t-elle en ligne deux mois ?',
        en: 'Is the version on line whole, unalterable, with its author and date, and there for two months?',
      },
    },
  },
  concerns: (analysis) => since(analysis, '2022-07-01') && analysis.derive(onlineWords).length > 0,
  check: ({ analysis }) => {
    const online = analysis.derive(onlineWords);
    const [first] = online;
    const short = analysis
      .search(LASTS)
      .find(
        ({ start, match: [, count = '', unit = ''] }) =>
          isShort(count, unit) && online.some((one) => near(analysis, one, start)),
      );
    if (short !== undefined) return [finding('short', short, { values: { stated: short.text } })];
    return first === undefined || DATED.test(analysis.folded.lower) ? [] : [question('version', first)];
  },
});

const act = (words: string, end: readonly string[] = [], date = '3 mars 2026'): string =>
  order({
    title: 'Portant interdiction de baignade',
    articles: ['La baignade est interdite.', words],
    end,
    date,
  });

export const examples: Examples = {
  passes: [
    {
      why: 'date de mise en ligne indiquée',
      text: act('Il est publié sur le site internet.', ['Mis en ligne le 4 mars 2026']),
    },
    { why: 'publié tel jour', text: act('Publication sur le site internet de la commune le : 04/03/2026') },
    {
      why: 'trois mois',
      text: act('Il est publié en ligne pendant trois mois.', ['Mis en ligne le 4 mars 2026']),
    },
    {
      why: 'six mois',
      text: act('Il est publié en ligne pendant six mois.', ['Mis en ligne le 4 mars 2026']),
    },
    {
      why: 'un autre délai, ailleurs',
      text: act('Le pavillon est hissé pendant un mois.\nArticle 3 : Il est publié en ligne.', [
        'Mis en ligne le 4 mars 2026',
      ]),
    },
    {
      why: 'un avis mis sur le site, qui n’est pas l’acte',
      text: act(
        'Les emplacements vacants sont annoncés pendant quinze jours par affichage et sur le site internet de la commune.\nArticle 3 : Il est publié en ligne.',
        ['Mis en ligne le 4 mars 2026'],
      ),
    },
    {
      why: 'soixante jours au moins',
      text: act('Il est publié en ligne pendant 10 semaines.', ['Mis en ligne le 4 mars 2026']),
    },
  ],
  fails: [
    {
      why: 'un mois',
      text: act('Il est publié sur le site internet pendant un mois.'),
      message: 'short',
      at: 'pendant un mois',
    },
    {
      why: 'quinze jours',
      text: act('Il est mis en ligne pour une durée de quinze jours.'),
      message: 'short',
      at: 'pour une durée de quinze jours',
    },
    {
      why: 'six semaines',
      text: act('Il est mis en ligne durant 6 semaines.'),
      message: 'short',
      at: 'durant 6 semaines',
    },
    ...['trois jours', 'cinq semaines', 'huit jours', 'dix jours', 'trente jours'].map((lasts) => ({
      why: lasts,
      text: act(`Il est mis en ligne pendant ${lasts}.`),
      message: 'short',
      at: `pendant ${lasts}`,
    })),
    {
      why: 'rien sur la version',
      text: act('Il est publié sur le site internet de la commune.'),
      message: 'version',
      at: 'site internet',
    },
    {
      why: 'au premier jour',
      text: act('Il est publié en ligne.', [], '1er juillet 2022'),
      message: 'version',
      at: 'en ligne',
    },
  ],
  ignores: [
    ...[
      'Il n’est ni affiché ni mis en ligne.',
      'Il n’est ni publié en mairie ni diffusé sur le site internet.',
    ].map((words) => ({ why: `pas en ligne : ${words}`, text: act(words) })),

    { why: 'pas de mise en ligne', text: act('Il est affiché en mairie.') },
    { why: 'avant la réforme', text: act('Il est publié en ligne.', [], '30 juin 2022') },
  ],
};
