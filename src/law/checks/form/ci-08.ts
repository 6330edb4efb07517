/** CI-08: citations come in the usual order: the Union, the Constitution, codes, laws, ordinances, decrees, orders, deliberations. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { citationsOfAct } from '../shared/citations-of-act';
import type { CitedInHead } from '../shared/citations-of-act';

/** By the first reference of a citation; what is not a text (requests, opinions) comes last, in any order. */
const ORDER: readonly (readonly [prefixes: readonly string[], name: string])[] = [
  [['reglement-ue', 'directive'], 'un texte de l’Union européenne'],
  [['constitution'], 'la Constitution'],
  // Known by the words of the citation.
  [[], 'un code'],
  [['loi|'], 'une loi'],
  [['ordonnance|'], 'une ordonnance'],
  [['decret'], 'un décret'],
  [['arrete|', 'circulaire|', 'instruction|'], 'un arrêté'],
  [['deliberation|'], 'une délibération'],
];
const CODE = 'un code';

export const rule = defineRule({
  meta: {
    id: 'CI-08',
    title: { fr: 'Visas dans l’ordre usuel', en: 'Citations in the usual order' },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'info',
    basis: [],
    method: 'R',
    needs: [],
    messages: {
      order: {
        fr: 'D’usage, {this} se vise avant {before} : remontez ce visa.',
        en: 'Usually {this} is cited before {before}.',
      },
    },
  },
  check: ({ analysis }) => {
    let highest: Ranked | undefined;
    for (const head of analysis.derive(citationsOfAct)) {
      const ranked = rankOf(head);
      if (ranked === undefined) continue;
      if (highest !== undefined && ranked.rank < highest.rank)
        return [finding('order', head.part, { values: { this: ranked.name, before: highest.name } })];
      highest = ranked;
    }
    return [];
  },
});

interface Ranked {
  readonly rank: number;
  readonly name: string;
}

const rankOf = ({ citations, codes, part }: CitedInHead): Ranked | undefined => {
  const [first] = citations;
  const named = ORDER.find(([prefixes]) => prefixes.some((prefix) => first?.normal.startsWith(prefix)));
  // A request or an opinion that cites an article is no text.
  const isCode =
    codes.length > 0 && /^\s*vu\s+(?:l[ea]s?\s+|l[’'])?(?:code|article|dispositions|c\.?g)/iu.test(part.text);
  const name = named?.[1] ?? (isCode ? CODE : undefined);
  return name === undefined ? undefined : { rank: ORDER.findIndex(([, one]) => one === name), name };
};

const act = (...citations: string[]): string =>
  `Arrêté n° 12\nLe maire de Vernois,\n${citations.map((one) => `Vu ${one} ;`).join('\n')}\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026`;
const code = 'le code de la route';
const law = 'la loi n° 2000-321 du 12 avril 2000';
const decree = 'le décret n° 2001-495 du 6 juin 2001';

export const examples: Examples = {
  passes: [
    {
      why: 'code, loi, décret, arrêté, délibération',
      text: act(code, law, decree, 'l’arrêté n° 12 du 3 mars 2025', 'la délibération n° 3 du 4 mars 2025'),
    },
    { why: 'deux codes', text: act(code, 'le CGCT', 'l’article L. 113-2 du code de la voirie routière') },
    {
      why: 'une demande parmi les textes',
      text: act(code, 'la demande de M. Petit, au titre du code du travail', law),
    },
    {
      why: 'règlement de l’Union, Constitution',
      text: act(
        'le règlement (UE) 2016/679',
        'la Constitution, notamment son article 72',
        code,
        law,
        'l’ordonnance n° 2021-1310 du 7 octobre 2021',
        decree,
      ),
    },
    {
      why: 'un avis qui cite un code reste à sa place',
      text: act(law, 'l’avis rendu au titre du code de la route'),
    },
    { why: 'un avis qui vise un code', text: act(law, 'l’avis du préfet, rendu vu le code de la route') },
    { why: 'un article d’aucun code', text: act(law, 'l’article 12 du règlement intérieur de la halle') },
  ],
  fails: [
    { why: 'décret avant loi', text: act(decree, law), message: 'order', at: `Vu ${law} ;` },
    { why: 'loi avant code', text: act(law, code), message: 'order', at: `Vu ${code} ;` },
    {
      why: 'loi avant article de code',
      text: act(law, 'l’article L. 2212-2 du CGCT'),
      message: 'order',
      at: 'Vu l’article L. 2212-2 du CGCT ;',
    },
    {
      why: 'loi avant les articles',
      text: act(law, 'les articles L. 2212-1 et L. 2212-2 du CGCT'),
      message: 'order',
      at: 'Vu les articles L. 2212-1 et L. 2212-2 du CGCT ;',
    },
    { why: 'loi avant CGCT', text: act(law, 'CGCT'), message: 'order', at: 'Vu CGCT ;' },
    {
      why: 'arrêté avant décret',
      text: act(code, 'l’arrêté n° 12 du 3 mars 2025', 'la demande de M. Petit', decree),
      message: 'order',
      at: `Vu ${decree} ;`,
    },
    {
      why: 'délibération avant arrêté',
      text: act('la délibération n° 3 du 4 mars 2025', 'l’arrêté n° 12 du 3 mars 2025'),
      message: 'order',
      at: 'Vu l’arrêté n° 12 du 3 mars 2025 ;',
    },
    {
      why: 'ordonnance avant loi',
      text: act('l’ordonnance n° 2021-1310 du 7 octobre 2021', law),
      message: 'order',
      at: `Vu ${law} ;`,
    },
    {
      why: 'décret avant ordonnance',
      text: act(decree, 'l’ordonnance n° 2021-1310 du 7 octobre 2021'),
      message: 'order',
      at: 'Vu l’ordonnance n° 2021-1310 du 7 octobre 2021 ;',
    },
    {
      why: 'code avant Constitution',
      text: act(code, 'la Constitution, notamment son article 72'),
      message: 'order',
      at: 'Vu la Constitution, notamment son article 72 ;',
    },
    {
      why: 'code avant Union',
      text: act(code, 'le règlement (UE) 2016/679 du 27 avril 2016'),
      message: 'order',
      at: 'Vu le règlement (UE) 2016/679 du 27 avril 2016 ;',
    },
  ],
};
