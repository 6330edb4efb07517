/** CI-06: what is called "susvisé" stands among the citations at the head of the act. */
import { fold } from '../../../act/reading/fold';
import type { Analysis, Found } from '../../analysis';
import type { Citation } from '../../citations/model';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { citationsOfAct } from '../shared/citations-of-act';
import { anyOf } from '../shared/terms';

const ABOVE = anyOf(['sus-?\\s?vise?e?s?'], 'g');
/** Texts that citations name; "la rue susvisée" or "les travaux susvisés" are no texts. */
const NOUNS = anyOf(
  [
    ...[
      'lois?',
      'ordonnances?',
      'decrets?',
      'arretes?',
      'deliberations?',
      'decisions?',
      'circulaires?',
      'avis',
    ],
    ...[
      'instructions?',
      'codes?',
      'articles?',
      'conventions?',
      'reglements?',
      'demandes?',
      'courriers?',
      'rapports?',
    ],
  ],
  'g',
);

export const rule = defineRule({
  meta: {
    id: 'CI-06',
    title: {
      fr: 'Ce qui est dit « susvisé » figure aux visas',
      en: 'What is called “susvisé” stands among the citations',
    },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'minor',
    basis: [],
    method: 'X',
    needs: [],
    messages: {
      absent: {
        fr: '« {cited} » est dit susvisé, mais ne figure pas aux visas : ajoutez le visa, ou citez le texte en entier sans « susvisé ».',
        en: '“{cited}” is called “susvisé” but does not stand among the citations.',
      },
    },
  },
  concerns: (analysis) => analysis.search(ABOVE).length > 0,
  check: ({ analysis }) => {
    const heads = analysis.derive(citationsOfAct);
    const cited = heads.flatMap(({ citations }) => citations);
    const codes = new Set(heads.flatMap((head) => head.codes));
    const words = fold(heads.map(({ part }) => part.text).join('\n')).lower;
    const told = new Set<string>();
    return analysis.search(ABOVE).flatMap((found): Outcome[] => {
      const named = citationBefore(analysis, found);
      if (named !== undefined) {
        const known =
          named.code === undefined ? cited.some((one) => sameText(one, named)) : codes.has(named.code);
        if (known || told.has(named.normal)) return [];
        told.add(named.normal);
        const place = { start: named.start, end: found.end };
        return [finding('absent', place, { values: { cited: named.text.replace(/\s+/gu, ' ') } })];
      }
      const noun = nounBefore(analysis, found);
      if (noun === undefined || words.includes(noun.text.replace(/s$/u, ''))) return [];
      const place = { start: noun.start, end: found.end };
      return [
        finding('absent', place, { values: { cited: analysis.text.slice(noun.start, found.start).trim() } }),
      ];
    });
  },
});

/** The reference that ends right before the word, or that it stands in. */
const citationBefore = ({ citations }: Analysis, found: Found): Citation | undefined =>
  citations.findLast((one) => one.start < found.start && found.start - one.end < 40);

const sameText = (a: Citation, b: Citation): boolean =>
  a.normal === b.normal ||
  (a.date !== undefined && a.date === b.date && (a.textNumber === undefined || b.textNumber === undefined));

/** "la convention susvisée": the nearest noun of a text, a few words before. */
const nounBefore = ({ text }: Analysis, found: Found): { start: number; text: string } | undefined => {
  const from = Math.max(0, found.start - 30);
  const before = fold(text.slice(from, found.start));
  // Nothing that ends a clause may stand between.
  const match = [...before.lower.matchAll(NOUNS)].at(-1);
  if (match === undefined || /[.;:\n]/u.test(before.lower.slice(match.index))) return undefined;
  return { start: from + before.at(match.index), text: match[0] };
};

const act = (head: string, words: string): string =>
  `Le maire de Vernois,\n${head}\nARRÊTE\nArticle 1er : ${words}\nFait à Vernois, le 3 mars 2026`;

export const examples: Examples = {
  passes: [
    {
      why: 'le texte est visé',
      text: act('Vu la loi n° 2000-321 du 12 avril 2000 ;', 'La loi n° 2000-321 susvisée s’applique.'),
    },
    {
      why: 'visé par son numéro, rappelé par sa date',
      text: act('Vu l’arrêté n° 12 du 3 mars 2025 ;', 'L’arrêté du 3 mars 2025 susvisé est abrogé.'),
    },
    {
      why: 'le code est visé, l’article non',
      text: act('Vu le code de la route ;', 'L’article R. 411-8 du code de la route susvisé s’applique.'),
    },
    {
      why: 'une demande visée',
      text: act('Vu la demande de M. Petit ;', 'La demande susvisée est acceptée.'),
    },
    { why: 'ce n’est pas un texte', text: act('Vu le code de la route ;', 'La rue susvisée est fermée.') },
    {
      why: 'dans un visa même',
      text: act(
        'Vu le code de la route ;\nVu l’avis rendu sur la convention susvisée ;',
        'La rue est fermée.',
      ),
    },
    {
      why: 'une autre phrase les sépare',
      text: act('Vu le code de la route ;', 'Un avis suit. Les rues susvisées ferment.'),
    },
    ...(
      [
        ['Vu la convention avec le club ;', 'Les conventions susvisées sont résiliées.'],
        ['Vu la décision du jury ;', 'Les décisions susvisées sont confirmées.'],
        [
          'Vu le code de la route ;',
          'La loi n° 2000-321 du 12 avril 2000 fixe le cadre général de toutes les procédures, et la rue susvisée ferme.',
        ],
        [
          'Vu la loi n° 2000-321 du 12 avril 2000 ;\nVu le rapport sur la loi n° 2000-321 susvisée ;',
          'La rue ferme.',
        ],
      ] as const
    ).map(([head, words]) => ({ why: words, text: act(head, words) })),
  ],
  fails: [
    {
      why: 'loi absente des visas',
      text: act(
        'Vu le code de la route ;',
        'La loi n° 2000-321 du 12 avril 2000 susvisée s’applique. La loi n° 2000-321 susvisée aussi.',
      ),
      message: 'absent',
      at: 'loi n° 2000-321 du 12 avril 2000 susvisée',
    },
    {
      why: 'arrêté d’un autre jour',
      text: act('Vu l’arrêté n° 12 du 3 mars 2025 ;', 'L’arrêté du 4 mars 2025 susvisé est abrogé.'),
      message: 'absent',
      at: 'arrêté du 4 mars 2025 susvisé',
    },
    {
      why: 'même jour, autre numéro',
      text: act('Vu l’arrêté n° 12 du 3 mars 2025 ;', 'L’arrêté n° 13 du 3 mars 2025 susvisé est abrogé.'),
      message: 'absent',
      at: 'arrêté n° 13 du 3 mars 2025 susvisé',
    },
    {
      why: 'code absent des visas',
      text: act('Vu le code de la route ;', 'L’article L. 2212-2 du CGCT sus-visé s’applique.'),
      message: 'absent',
      at: 'L. 2212-2 du CGCT sus-visé',
    },
    {
      why: 'convention qu’aucun visa ne nomme',
      text: act('Vu le code de la route ;', 'La convention susvisée est résiliée.'),
      message: 'absent',
      at: 'convention susvisée',
    },
    {
      why: 'au pluriel',
      text: act('Vu le code de la route ;', 'Les avis susvisés sont favorables.'),
      message: 'absent',
      at: 'avis susvisés',
    },
  ],
  ignores: [{ why: 'rien n’est dit susvisé', text: act('Vu le code de la route ;', 'La rue est fermée.') }],
};
