/** FO-16: the blocks that a document of its kind has, in their order. Signature, recourse and votes have checks of their own. */
import type { ParsedAct, Part, Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';

interface Block {
  readonly fr: string;
  readonly kinds: readonly string[];
  readonly has: (act: ParsedAct) => boolean;
}

const BLOCKS: readonly Block[] = [
  {
    fr: 'l’autorité qui prend l’acte (« Le maire de la commune de … »)',
    kinds: ['order'],
    has: (act) => act.authority !== undefined,
  },
  {
    fr: 'le verbe qui ouvre le dispositif (« ARRÊTE », « DÉCIDE »)',
    kinds: ['order', 'decision'],
    has: (act) => act.formula !== undefined,
  },
  {
    fr: 'le verbe qui ouvre le dispositif (« Après en avoir délibéré, le conseil municipal… DÉCIDE »)',
    kinds: ['deliberation'],
    has: (act) => act.formula !== undefined || act.articles.length > 0 || operative(act),
  },
  {
    fr: 'le dispositif : ce que l’acte décide',
    kinds: ['order', 'decision'],
    has: (act) => act.articles.length > 0 || operative(act),
  },
  {
    fr: 'le lieu et la date (« Fait à …, le … »)',
    kinds: ['order', 'decision'],
    has: (act) => act.placeDate !== undefined,
  },
  { fr: 'le lieu et la date', kinds: ['letter'], has: (act) => act.placeDate !== undefined },
  {
    fr: 'l’objet',
    kinds: ['letter', 'note', 'deliberation'],
    has: (act) => act.subject !== undefined || act.title !== undefined,
  },
  {
    fr: 'la formule d’appel (« Madame, Monsieur, »)',
    kinds: ['letter'],
    has: (act) => act.salutation !== undefined,
  },
  { fr: 'la formule de politesse', kinds: ['letter'], has: (act) => act.closing !== undefined },
  {
    fr: 'la séance : sa date',
    kinds: ['deliberation', 'minutes'],
    has: (act) => act.session.date !== undefined || act.placeDate?.date !== undefined,
  },
];

const operative = (act: ParsedAct): boolean =>
  act.paragraphs.some(({ section, role }) => section === 'articles' && role === 'article-text');

export const rule = defineRule({
  meta: {
    id: 'FO-16',
    title: { fr: 'Les blocs du document, dans leur ordre', en: 'The blocks of the document, in order' },
    kinds: ['order', 'decision', 'deliberation', 'minutes', 'letter', 'note'],
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    messages: {
      lacks: {
        fr: 'Ce document ne comporte pas {block}, ou il n’a pas été reconnu : ajoutez-le.',
        en: 'This document lacks a block, or it was not recognised: {block}.',
      },
      undated: {
        fr: 'L’acte ne porte pas de date : sans elle, on ne peut dire quel droit s’y applique ni s’il est antérieur à ses effets. Ajoutez « Fait à …, le … ».',
        en: 'The act bears no date: add it.',
        severity: 'major',
      },
      late: {
        fr: 'Ce visa vient après un considérant : d’usage, tous les visas précèdent les motifs.',
        en: 'This citation comes after a recital: citations usually come first.',
      },
      afterwards: {
        fr: 'Ce motif vient après le dispositif : placez les considérants avant « {formula} ».',
        en: 'This recital comes after the operative part.',
      },
    },
  },
  check: ({ analysis }) => {
    const { act, kind = '' } = analysis;
    return [
      ...BLOCKS.filter(({ kinds, has }) => kinds.includes(kind) && !has(act)).map(({ fr }) =>
        finding('lacks', wholeAct(analysis), { values: { block: fr } }),
      ),
      ...(kind === 'order' || kind === 'decision' ? orderOf(analysis) : []),
      ...(kind === 'order' || kind === 'decision' || kind === 'letter' ? undated(analysis) : []),
    ];
  },
});

/** Neither its head nor its end holds a date that may be its own; one that is left to be filled is another matter. */
const undated = (analysis: Analysis): Outcome[] => {
  const { act, text } = analysis;
  if (act.signatures.length === 0 || act.placeDate?.date !== undefined) return [];
  if (/_{3,}|[.…]{3,}|\[[^\]]{0,20}\]/u.test(act.placeDate?.text ?? '')) return [];
  const places = act.paragraphs.filter(
    (one) =>
      (one.section === 'preface' || one.section === 'authority' || one.section === 'conclusions') &&
      !/^\W*(?:publi|affich|notifi|transmis|re[cç]u|envoy|certifi|sp[ée]cimen|accus[ée])/iu.test(one.text),
  );
  if (places.some((one) => analysis.within(analysis.dates, one).length > 0)) return [];
  if (
    /(?:le|ce)\s+jour|jour,?\s+mois/iu.test(text) ||
    /sign[ée]e?\s+(?:[ée]lectroniquement|num[ée]riquement)/iu.test(text)
  )
    return [];
  return [finding('undated', act.placeDate ?? act.signatures[0] ?? wholeAct(analysis))];
};

const orderOf = ({ act }: Analysis): Outcome[] => {
  const [firstRecital] = act.recitals;
  const late =
    firstRecital === undefined ? undefined : act.citations.find(({ start }) => start > firstRecital.start);
  const formula = act.formula;
  const after = formula === undefined ? [] : recitalsAfter(act, formula);
  return [
    ...(late === undefined ? [] : [finding('late', late)]),
    ...after
      .slice(0, 1)
      .map((part) => finding('afterwards', part, { values: { formula: (formula?.text ?? '').trim() } })),
  ];
};

/** Paragraphs of the operative part that open as recitals do. */
const recitalsAfter = ({ paragraphs }: ParsedAct, { end }: Span): Part[] =>
  paragraphs.filter(
    ({ start, section, text }) => start >= end && section === 'articles' && /^\s*consid[ée]rant/iu.test(text),
  );

interface Pieces {
  readonly authority?: string;
  readonly head?: string;
  readonly formula?: string;
  readonly articles?: string;
  readonly place?: string;
}
const act = ({
  authority = 'Le maire de Vernois,',
  head = 'Vu le code de la route ;\nConsidérant que la rue est en travaux,',
  formula = 'ARRÊTE',
  articles = 'Article 1er : La rue est fermée.',
  place = 'Fait à Vernois, le 3 mars 2026',
}: Pieces = {}): string =>
  [
    'Arrêté n° 12',
    'portant fermeture de la rue du Moulin',
    authority,
    head,
    formula,
    articles,
    place,
    'Le maire,\nPaul ROUGET',
  ]
    .filter((line) => line !== '')
    .join('\n');
const letter = (...lines: string[]): string => lines.join('\n');
const dated = 'Vernois, le 3 mars 2026';
const subject = 'Objet : votre demande';
const call = 'Madame,';
const words = 'Nous avons bien reçu votre demande du 2 mars.';
const close = 'Je vous prie d’agréer, Madame, mes salutations distinguées.';

export const examples: Examples = {
  passes: [
    ...[
      'Arrêté du 3 mars 2026\nportant fermeture\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois,\nLe maire,\nPaul ROUGET',
      'Arrêté n° 12\nportant fermeture\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le ....................\nLe maire,\nPaul ROUGET',
      'Arrêté n° 12\nportant fermeture\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois,\nLe maire,\nPaul ROUGET\nSigné électroniquement',
    ].map((text) => ({ why: 'daté ailleurs, ou à dater', text, kind: 'order' as const })),
    ...[
      'A Vernois, le vingt-quatre juin deux mille vingt-six',
      'Vernois, vendredi 6 mars 2026',
      'Vernois, 6 mars 2026',
      'À Vernois-le-Haut, le premier mars deux mille vingt-six',
      'Vernois le 6 mars 2026',
      'Vernois-sur-Loue, ce 6 mars 2026',
      'En mairie de Vernois, le vendredi 6 mars 2026',
      'Fait à VERNOIS, en l’hôtel de ville, le 6 mars 2026',
      'Fait en mairie, le 06.03.2026',
      'Fait et arrêté à Vernois, le 6 mars 2026',
    ].map((place) => ({ why: place, text: act({ place }), kind: 'order' as const })),
    { why: 'arrêté complet', text: act() },
    { why: 'lettre complète', text: letter(dated, subject, call, words, close), kind: 'letter' },
    {
      why: 'délibération sans articles',
      text: 'Délibération n° 3\nSéance du 3 mars 2026\nObjet : tarifs\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE de fixer les tarifs.',
      kind: 'deliberation',
    },
    { why: 'arrêté sans « Article »', text: act({ articles: 'La rue est fermée le 3 mars 2026.' }) },
    {
      why: 'décision du maire',
      text: act().replace('ARRÊTE', 'DÉCIDE').replace('Arrêté n° 12', 'Décision n° 12'),
      kind: 'decision',
    },
    {
      why: 'procès-verbal',
      text: 'Procès-verbal de la séance du conseil municipal\nSéance du 3 mars 2026\nPrésents : 9',
      kind: 'minutes',
    },
    {
      why: 'une décision du maire peut n’avoir pas d’autorité nommée',
      text: act({ authority: '' }).replace('ARRÊTE', 'DÉCIDE'),
      kind: 'decision',
    },
    ...[
      'Fait à Vernois, le ________',
      'Fait à Vernois, le [date]',
      'Fait à Vernois, ce jour',
      'Fait à Vernois, le jour que dessus',
      'Fait à Vernois, jour, mois et an susdits',
    ].map((place) => ({
      why: 'daté ailleurs, ou à dater',
      text: act({
        place,
      }),
      kind: 'order' as const,
    })),
    ...['Acte du 3 mars 2026, transmis au contrôle de légalité'].map((words) => ({
      why: 'daté sous la signature',
      text: `${act({
        place: 'Fait à Vernois,',
      })}\n${words}`,
      kind: 'order' as const,
    })),
    ...['Article 1er : La rue est fermée, considérant les travaux.'].map((articles) => ({
      why: 'motifs et dispositif',
      text: act({
        articles,
      }),
      kind: 'order' as const,
    })),
    ...[
      'Vu le code ;\nArticle 1er : Les tarifs sont fixés.',
      'Vu le code ;\nConsidérant les coûts,\nVu le budget ;\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE de fixer les tarifs.',
    ].map((words) => ({
      why: 'délibération sans « DÉCIDE »',
      text: `Délibération n° 3\nSéance du 3 mars 2026\nObjet : tarifs\n${words}`,
      kind: 'deliberation' as const,
    })),
    {
      why: 'signé sans date',
      text: 'Note au maire\nObjet : cantine\nLa cantine manque de chaises.\nLe directeur,\nPaul ROUGET',
      kind: 'note',
    },
  ],
  fails: [
    {
      why: 'sans date',
      text: 'Arrêté n° 12\nportant fermeture\nLe maire de Vernois,\nVu la délibération du 3 mars 2026 ;\nARRÊTE\nArticle 1er : La rue est fermée le 9 mars 2026.\nFait à Vernois,\nLe maire,\nPaul ROUGET\nPublié le 12 mars 2026',
      kind: 'order',
      message: 'undated',
      at: 'Fait à Vernois,',
    },
    {
      why: 'sans autorité',
      text: act({ authority: '' }),
      kind: 'order',
      message: 'lacks',
      at: 'portant fermeture de la rue du Moulin',
    },
    {
      why: 'sans « ARRÊTE »',
      text: act({ formula: '' }),
      kind: 'order',
      message: 'lacks',
      at: 'portant fermeture de la rue du Moulin',
    },
    {
      why: 'sans lieu ni date',
      text: act({ place: '' }),
      message: 'lacks',
      at: 'portant fermeture de la rue du Moulin',
    },
    {
      why: 'sans dispositif',
      text: act({ articles: '' }),
      message: 'lacks',
      at: 'portant fermeture de la rue du Moulin',
    },
    {
      why: 'délibération sans verbe',
      text: 'Séance du 3 mars 2026\nObjet : tarifs\nVu le code général des collectivités territoriales ;\nConsidérant les coûts,',
      kind: 'deliberation',
      message: 'lacks',
      at: 'Objet : tarifs',
    },
    {
      why: 'délibération sans séance',
      text: 'Délibération n° 3\nObjet : tarifs\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE de fixer les tarifs.',
      kind: 'deliberation',
      message: 'lacks',
      at: 'Objet : tarifs',
    },
    {
      why: 'lettre sans date',
      text: letter(subject, call, words, close),
      kind: 'letter',
      message: 'lacks',
      at: subject,
    },
    {
      why: 'lettre sans objet',
      text: letter(dated, call, words, close),
      kind: 'letter',
      message: 'lacks',
      at: dated,
    },
    {
      why: 'lettre sans appel',
      text: letter(dated, subject, words, close),
      kind: 'letter',
      message: 'lacks',
      at: subject,
    },
    {
      why: 'lettre sans formule de politesse',
      text: letter(dated, subject, call, words),
      kind: 'letter',
      message: 'lacks',
      at: subject,
    },
    {
      why: 'visa après un considérant',
      text: act({ head: 'Considérant que la rue est en travaux,\nVu le code de la route ;' }),
      message: 'late',
      at: 'Vu le code de la route ;',
    },
    {
      why: 'considérant dans le dispositif',
      text: act({ articles: 'Article 1er : La rue est fermée.\nConsidérant que la rue est en travaux,' }),
      message: 'afterwards',
      at: 'Considérant que la rue est en travaux,',
    },
    {
      why: 'sans accent',
      text: act({ articles: 'Article 1er : La rue est fermée.\nCONSIDERANT que la rue est en travaux,' }),
      message: 'afterwards',
      at: 'CONSIDERANT que la rue est en travaux,',
    },
    ...['Fait à Vernois,'].map((place) => ({
      why: 'daté ailleurs, ou à dater',
      text: act({
        place,
      }),
      kind: 'order' as const,
      message: 'undated',
      at: place,
    })),
    ...['Transmis au contrôle de légalité le 5 mars 2026'].map((words) => ({
      why: 'daté sous la signature',
      text: `${act({
        place: 'Fait à Vernois,',
      })}\n${words}`,
      kind: 'order' as const,
      message: 'undated',
      at: 'Fait à Vernois,',
    })),
    ...(
      [
        [
          'Considérant les travaux, la rue est fermée.\nArticle 1er : La rue est fermée.',
          'Considérant les travaux, la rue est fermée.',
        ],
        [
          'Article 1er : La rue est fermée.\nConsidérant les travaux,\nConsidérant la pluie,',
          'Considérant les travaux,',
        ],
      ] as const
    ).map(([articles, at]) => ({
      why: 'motifs et dispositif',
      text: act({
        articles,
      }),
      kind: 'order' as const,
      message: 'afterwards',
      at,
    })),
    ...['Vu le code ;\nLes tarifs sont fixés.'].map((words) => ({
      why: 'délibération sans « DÉCIDE »',
      text: `Délibération n° 3\nSéance du 3 mars 2026\nObjet : tarifs\n${words}`,
      kind: 'deliberation' as const,
      message: 'lacks',
      at: 'Objet : tarifs',
    })),
    ...[
      'Objet : votre demande\nMadame,\nNous avons bien reçu votre demande.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET',
    ].map((words) => ({
      why: 'signé sans date',
      text: words,
      kind: 'letter' as const,
      message: 'lacks',
      at: 'Objet : votre demande',
    })),
    ...[
      'Décision n° 12\nLe maire de Vernois,\nVu le code ;\nDÉCIDE\nArticle 1er : Le bail est conclu.\nLe maire,\nPaul ROUGET',
    ].map((words) => ({
      why: 'décision sans date',
      text: words,
      kind: 'decision' as const,
      message: 'lacks',
      at: 'Décision n° 12',
    })),
  ],
};
