/** CI-07: an act cites the texts that found it, once each, and none that it repeals as a whole. An omission never voids it. */
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { citationsOfAct, themeOf } from '../shared/citations-of-act';
import type { CitedInHead } from '../shared/citations-of-act';
import { wholeAct } from '../shared/nature';
import { wordsBefore } from '../shared/spans';
import { anyOf } from '../shared/terms';

/** What kinds of acts cite: one code at least of each list. */
interface Theme {
  readonly kinds: readonly string[];
  /** A piece of pattern over plain lower-case text. */
  readonly words: string;
  readonly codes: readonly (readonly string[])[];
  readonly advice: readonly string[];
}

const THEMES: readonly Theme[] = [
  {
    kinds: ['order'],
    words:
      'circulation|sens unique|deviation|vitesse|interdi\\w+ de stationner|reglement\\w+ (?:du|le) stationnement',
    codes: [['CGCT'], ['CROUTE']],
    advice: [
      'le code général des collectivités territoriales (articles L. 2213-1 à L. 2213-6)',
      'le code de la route',
    ],
  },
  {
    kinds: ['order'],
    words: 'debits? de boissons|buvette',
    codes: [['CSP']],
    advice: ['le code de la santé publique'],
  },
  {
    kinds: ['order'],
    words: 'permission de voirie|permis de stationnement|occupation du domaine public|terrasse|echafaudage',
    codes: [['CVR', 'CGPPP', 'CGCT']],
    advice: ['le code de la voirie routière ou le code général de la propriété des personnes publiques'],
  },
  {
    kinds: ['order'],
    words: 'delegation de (?:fonctions?|signature)',
    codes: [['CGCT']],
    advice: ['le code général des collectivités territoriales'],
  },
  {
    kinds: ['order'],
    words: 'mise en securite',
    codes: [['CCH']],
    advice: ['le code de la construction et de l’habitation'],
  },
  {
    kinds: ['deliberation'],
    words: "cre(?:ation|er) (?:d'|de |d'un )(?:emplois?|postes?)|tableau des (?:effectifs|emplois)",
    codes: [['CGFP']],
    advice: ['le code général de la fonction publique'],
  },
];

const REPEALED = anyOf(
  ['(?:est|sont) (?:abrogee?s?|rapportee?s?|retiree?s?)(?! (?:en tant|partiellement))'],
  'g',
);

export const rule = defineRule({
  meta: {
    id: 'CI-07',
    title: {
      fr: 'Visas utiles : ni manquants, ni répétés, ni abrogés par l’acte',
      en: 'Citations: none missing, repeated, or repealed by the act',
    },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    messages: {
      none: {
        fr: 'L’acte ne vise aucun texte. L’omission d’un visa ne le rend pas irrégulier, mais le destinataire doit pouvoir connaître son fondement : citez les textes qui donnent compétence à son auteur.',
        en: 'The act cites no text. That does not void it, but its basis should be known.',
      },
      missing: {
        fr: 'Un acte de cette nature vise d’ordinaire {advice}. L’omission d’un visa est sans effet sur la légalité ; l’ajouter aide à comprendre l’acte.',
        en: 'An act of this nature usually cites {advice}. Omitting a citation does not affect its legality.',
      },
      twice: {
        fr: '« {cited} » est visé deux fois : réunissez les deux visas.',
        en: '“{cited}” is cited twice.',
      },
      repealed: {
        fr: '« {cited} » est à la fois visé et abrogé par l’acte : un texte que l’acte abroge en entier ne se vise pas.',
        en: '“{cited}” is both cited and repealed by the act.',
      },
    },
  },
  check: ({ analysis }) => {
    const heads = analysis.derive(citationsOfAct);
    if (heads.length === 0)
      return analysis.kind === 'order' && analysis.citations.length === 0
        ? [finding('none', wholeAct(analysis))]
        : [];
    return [...missingOf(analysis, heads), ...twiceIn(heads), ...repealedIn(analysis, heads)];
  },
});

const missingOf = (analysis: Analysis, heads: readonly CitedInHead[]): Outcome[] => {
  const about = themeOf(analysis);
  const cited = new Set(heads.flatMap(({ codes }) => codes));
  const theme = THEMES.find(
    ({ kinds, words }) => kinds.includes(analysis.kind ?? '') && new RegExp(words).test(about),
  );
  const [head] = heads;
  if (theme === undefined || head === undefined) return [];
  const lacking = theme.codes.flatMap((any, i) =>
    any.some((code) => cited.has(code)) ? [] : (theme.advice[i] ?? []),
  );
  return lacking.map((advice) => finding('missing', head.part, { values: { advice } }));
};

const twiceIn = (heads: readonly CitedInHead[]): Outcome[] => {
  const seen = new Set<string>();
  return heads.flatMap(({ citations }): Outcome[] => {
    // What a citation opens with is what it cites; an opinion "rendu au titre de" an article does not cite it again.
    const [citation] = citations;
    if (citation === undefined || citation.normal.startsWith('?')) return [];
    const before = seen.has(citation.normal);
    seen.add(citation.normal);
    return before
      ? [finding('twice', citation, { values: { cited: citation.text.replace(/\s+/gu, ' ') } })]
      : [];
  });
};

const repealedIn = (analysis: Analysis, heads: readonly CitedInHead[]): Outcome[] => {
  const cited = heads.flatMap(({ citations }) => citations).filter(({ kind }) => kind === 'act');
  return analysis.search(REPEALED).flatMap((found): Outcome[] => {
    const named = analysis.citations.findLast(({ end }) => end <= found.start && found.start - end < 60);
    const head = cited.find((one) => one.normal === named?.normal && one.start !== named.start);
    // "L’article 2 de l’arrêté … est abrogé": the rest of it stays.
    const part = /articles?\s+[^.;]{1,40}\sde\sl'$/u.test(wordsBefore(analysis.text, named?.start ?? 0, 60));
    return head === undefined || part
      ? []
      : [finding('repealed', head, { values: { cited: head.text.replace(/\s+/gu, ' ') } })];
  });
};

const act = (title: string, head: string, words = 'La rue est fermée.'): string =>
  `Arrêté municipal n° 2026-12\n${title}\nLe maire de Vernois,\n${head}\nARRÊTE\nArticle 1er : ${words}\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET`;
const traffic = 'portant réglementation de la circulation rue du Moulin';
const both =
  'Vu le code général des collectivités territoriales, notamment ses articles L. 2213-1 à L. 2213-6 ;\nVu le code de la route ;';

export const examples: Examples = {
  passes: [
    { why: 'circulation : CGCT et code de la route', text: act(traffic, both) },
    {
      why: 'un avis rendu au titre d’un article déjà visé',
      text: act(
        traffic,
        `${both}\nVu la délibération n° 3 du 4 mars 2025, prise en application de l’article L. 2213-1 ;`,
      ),
    },
    {
      why: 'le même visa dans une seule phrase',
      text: act(traffic, `${both}\nVu l’arrêté n° 12 du 3 mars 2025 et l’arrêté n° 12 du 3 mars 2025 ;`),
    },
    {
      why: 'autre matière',
      text: act('portant fermeture du cimetière', 'Vu le code général des collectivités territoriales ;'),
    },
    {
      why: 'un article de l’arrêté visé est abrogé',
      text: act(
        traffic,
        `${both}\nVu l’arrêté n° 12 du 3 mars 2025 ;`,
        'L’article 2 de l’arrêté n° 12 du 3 mars 2025 est abrogé.',
      ),
    },
    {
      why: 'un autre arrêté est abrogé',
      text: act(
        traffic,
        `${both}\nVu l’arrêté n° 12 du 3 mars 2025 ;`,
        'L’arrêté n° 13 du 3 mars 2025 est abrogé.',
      ),
    },
    {
      why: 'terrasse : l’un des trois codes',
      text: act(
        'portant occupation du domaine public',
        'Vu le code général de la propriété des personnes publiques ;',
      ),
    },
    {
      why: 'délibération sans visa',
      text: 'Délibération n° 3\nObjet : tarifs\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE de fixer les tarifs.',
      kind: 'deliberation',
    },
    {
      why: 'le fondement est cité ailleurs',
      text: 'Arrêté n° 12\nLe maire de Vernois, en vertu de l’article L. 2212-2 du CGCT,\nARRÊTE\nArticle 1er : La rue est fermée.',
      kind: 'order',
    },
  ],
  fails: [
    {
      why: 'code de la route oublié',
      text: act(traffic, 'Vu le CGCT, notamment son article L. 2213-1 ;'),
      message: 'missing',
      at: 'Vu le CGCT, notamment son article L. 2213-1 ;',
    },
    {
      why: 'CGCT oublié',
      text: act(traffic, 'Vu le code de la route ;'),
      message: 'missing',
      at: 'Vu le code de la route ;',
    },
    {
      why: 'emploi créé sans viser le CGFP',
      text: 'Délibération n° 3\nObjet : création d’un emploi d’adjoint technique\nVu le CGCT ;\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE de créer un emploi.',
      kind: 'deliberation',
      message: 'missing',
      at: 'Vu le CGCT ;',
    },
    {
      why: 'aucun visa',
      text: act('portant fermeture du cimetière', 'Considérant que le cimetière est en travaux,'),
      message: 'none',
      at: 'portant fermeture du cimetière',
    },
    {
      why: 'visé deux fois',
      text: act(traffic, `${both}\nVu l’arrêté n° 12 du 3 mars 2025 ;\nVu l’arrêté n° 12 du 3 mars 2025 ;`),
      message: 'twice',
      at: 'arrêté n° 12 du 3 mars 2025',
    },
    {
      why: 'visé et abrogé',
      text: act(
        traffic,
        `${both}\nVu l’arrêté n° 12 du 3 mars 2025 ;`,
        'L’arrêté n° 12 du 3 mars 2025 est abrogé.',
      ),
      message: 'repealed',
      at: 'arrêté n° 12 du 3 mars 2025',
    },
    {
      why: 'visé et rapporté',
      text: act(
        traffic,
        `${both}\nVu l’arrêté n° 12 du 3 mars 2025 ;`,
        'L’arrêté n° 12 du 3 mars 2025 précité est rapporté.',
      ),
      message: 'repealed',
      at: 'arrêté n° 12 du 3 mars 2025',
    },
  ],
};
