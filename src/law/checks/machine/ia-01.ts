/** IA-01: an individual decision based on an algorithm says so, with the purpose and the right to have its rules communicated. */
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { algorithmWords } from '../shared/algorithm';
import { natureOf, wholeAct } from '../shared/nature';
import { anyOf } from '../shared/terms';

/** What the mention must hold. */
const MENTION: readonly (readonly [fr: string, pattern: RegExp])[] = [
  [
    'la finalité du traitement',
    anyOf(['finalites?', 'a pour (?:objet|but)', 'destinee? a', 'vise a', 'sert a', 'afin de']),
  ],
  [
    'le droit d’obtenir la communication des règles du traitement',
    anyOf([
      ...['regles (?:definissant|qui|de ce|du) [a-z]+', 'l?\\.?\\s?311-3-1', 'principales caracteristiques'],
      'communication d(?:e|es|u) (?:ces )?regles',
    ]),
  ],
  [
    'les modalités de cette communication',
    anyOf([
      ...['sur demande', 'aupres d(?:e|u|es)', 'en (?:ecrivant|vous adressant)', 'par (?:courrier|courriel)'],
      ...['adressee? a', 'modalites'],
    ]),
  ],
  ['la saisine de la CADA', anyOf(['cada', "commission d'acces aux documents administratifs"])],
];

const decidesByAlgorithm = (analysis: Analysis): boolean =>
  (analysis.kind === 'letter' || analysis.derive(natureOf) !== 'regulatory') &&
  (analysis.drafting?.algorithmDecides === true || analysis.derive(algorithmWords).length > 0);

export const rule = defineRule({
  meta: {
    id: 'IA-01',
    title: {
      fr: 'Mention du traitement algorithmique dans une décision individuelle',
      en: 'Mention of the algorithm in an individual decision',
    },
    kinds: ['order', 'decision', 'letter'],
    severity: 'blocking',
    basis: ['CRPA-L311-3-1', 'CRPA-R311-3-1-1'],
    method: 'R',
    needs: [],
    messages: {
      lacks: {
        fr: 'Cette décision s’appuie sur un traitement algorithmique (« {words} ») : il y manque {lacking}. Ajoutez la mention complète.',
        en: 'This decision rests on an algorithm: its mention lacks something.',
      },
    },
  },
  concerns: decidesByAlgorithm,
  check: ({ analysis }) => {
    const lacking = MENTION.filter(([, pattern]) => !pattern.test(analysis.folded.lower)).map(([fr]) => fr);
    if (lacking.length === 0) return [];
    const [said] = analysis.derive(algorithmWords);
    return [
      finding('lacks', said ?? wholeAct(analysis), {
        values: { words: said?.text ?? 'd’après le journal de rédaction', lacking: lacking.join(', ') },
      }),
    ];
  },
});

const letter = (words: string): string =>
  `Objet : place en crèche\nMadame,\n${words}\nJe vous prie d’agréer, Madame, mes salutations distinguées.`;
const said = 'Votre rang a été établi par un traitement automatisé.';
const purpose = 'Il a pour finalité de classer les demandes.';
const right =
  'Les règles définissant ce traitement et ses principales caractéristiques vous sont communiquées';
const how = ' sur demande écrite.';
const body = 'Vous pouvez saisir la CADA.';

export const examples: Examples = {
  passes: [
    { why: 'mention complète', text: letter([said, purpose, right + how, body].join(' ')), kind: 'letter' },
    {
      why: 'autres mots',
      text: letter(
        'Un algorithme, destiné à classer les dossiers, a été utilisé : en application de l’article L. 311-3-1 du CRPA, écrivez par courriel, puis à la commission d’accès aux documents administratifs.',
      ),
      kind: 'letter',
    },
  ],
  fails: [
    {
      why: 'aucune mention',
      text: letter(said),
      kind: 'letter',
      message: 'lacks',
      at: 'traitement automatisé',
    },
    ...(
      [
        [
          'Le logiciel Aiguillage a attribué 31 points à votre dossier.',
          'logiciel Aiguillage a attribué 31 points',
        ],
        [
          'L’application municipale calcule la note de chaque famille.',
          'application municipale calcule la note',
        ],
        [
          'Votre rang est calculé par un logiciel à partir de vos réponses.',
          'rang est calculé par un logiciel',
        ],
        [
          'La cotation de votre demande a été établie par l’outil informatique du service.',
          'cotation de votre demande a été établie par l’outil informatique',
        ],
        ['Le programme a ensuite classé les 80 dossiers.', 'programme a ensuite classé les 80 dossiers'],
        ['Les demandes sont triées par une application.', 'demandes sont triées par une application'],
      ] as const
    ).map(([words, at]) => ({
      why: `une machine note ou classe : ${words}`,
      text: letter(words),
      kind: 'letter' as const,
      message: 'lacks',
      at,
    })),
    {
      why: 'sans la CADA',
      text: letter([said, purpose, right + how].join(' ')),
      kind: 'letter',
      message: 'lacks',
      at: 'traitement automatisé',
    },
    {
      why: 'sans la finalité',
      text: letter([said, right + how, body].join(' ')),
      kind: 'letter',
      message: 'lacks',
      at: 'traitement automatisé',
    },
    {
      why: 'sans le droit',
      text: letter([said, purpose, how, body].join(' ')),
      kind: 'letter',
      message: 'lacks',
      at: 'traitement automatisé',
    },
    {
      why: 'sans les modalités',
      text: letter([said, purpose, `${right}.`, body].join(' ')),
      kind: 'letter',
      message: 'lacks',
      at: 'traitement automatisé',
    },
    {
      why: 'un mot qui contient « cada »',
      text: letter([said, purpose, right + how, 'La cascade, la décadaire.'].join(' ')),
      kind: 'letter',
      message: 'lacks',
      at: 'traitement automatisé',
    },
    {
      why: 'd’après le journal seul',
      text: letter('Votre demande est acceptée.'),
      kind: 'letter',
      drafting: { passages: [], sources: [], marked: false, algorithmDecides: true },
      message: 'lacks',
      at: 'Objet : place en crèche',
    },
  ],
  ignores: [
    { why: 'aucun algorithme', text: letter('Votre demande est acceptée.'), kind: 'letter' },
    ...[
      'Aucun algorithme n’a servi à classer les demandes.',
      'Votre rang n’a pas été établi par un traitement automatisé.',
      'Ni score calculé ni logiciel d’attribution ne fondent cette décision.',
    ].map((words) => ({ why: words, text: letter(words), kind: 'letter' as const })),
    ...[
      'La commission a attribué 31 points à votre dossier, saisi dans le logiciel du service.',
      'Le logiciel de paie a été remplacé le 3 mars 2026.',
      'Le programme de travaux retenu ne comprend pas votre rue.',
      'Le service a classé votre demande, enregistrée par l’application.',
      'Votre rang n’est calculé par aucun logiciel.',
      'La note de service est établie par le service informatique.',
    ].map((words) => ({ why: words, text: letter(words), kind: 'letter' as const })),
    {
      why: 'un outil n’a servi qu’à rédiger',
      text: letter('Votre demande est acceptée.'),
      kind: 'letter',
      drafting: { passages: [], sources: [], marked: true, algorithmDecides: false },
    },
    {
      why: 'un règlement, non une décision individuelle',
      text: 'Arrêté n° 12\nportant réglementation de la circulation\nLe maire de Vernois,\nVu le code de la route ;\nConsidérant les résultats de l’algorithme de comptage,\nARRÊTE\nArticle 1er : La circulation est interdite rue du Moulin.\nFait à Vernois, le 3 mars 2026',
    },
    {
      why: 'lecture automatisée des plaques',
      text: letter('La vidéoprotection repose sur un traitement automatisé.'),
      kind: 'letter',
    },
  ],
};
