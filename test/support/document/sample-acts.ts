/**
 * Acts written by hand, with their ledgers, for the tests of rendering: an order, a letter, a deliberation with a table.
 */
import { FREE, NADIA } from '../policies';
import type { Act, Inline, Paragraph, ParagraphRole, Table } from '../../../src/act/act';
import { digestPassage, digestWords } from '../../../src/document/words';
import type { Ledger, LedgerPassage, LedgerReview, PassageState } from '../../../src/review/ledger';

export const AGENT = { id: 'agent-1', name: 'Nadia Perrin, Responsable des services techniques' };
export const CREATED = '2026-11-04T09:30:00Z';

const inlines = (text: string): Inline[] => [{ text }];
export const p = (role: ParagraphRole, text: string): Paragraph => ({
  type: 'paragraph',
  role,
  content: inlines(text),
});

/** Paragraphs of one passage. */
export const passage = (id: string, role: ParagraphRole, texts: readonly string[]): Paragraph[] =>
  texts.map((text, index) => ({
    type: 'paragraph',
    role,
    content: [{ text, sources: [{ kind: 'fact', id: 'works' }] }],
    passage: { id, index },
  }));

/** 22 characters of base64url for 128 bits. */
export const passageId = (n: number): string => `${String(n).padStart(21, 'P')}A`;

export function ledgerPassage(
  id: string,
  texts: readonly string[],
  state: PassageState = 'pending',
): LedgerPassage {
  return {
    id,
    slot: 'motives',
    drafter: { mode: 'embedded', version: '0.1.0' },
    created: CREATED,
    digest: digestPassage(texts),
    paragraphs: texts.map(digestWords),
    sources: ['fact:works'],
    state,
    reviews: state === 'pending' ? [] : [reviewOf(digestPassage(texts))],
  };
}

export const ledgerOf = (passages: readonly LedgerPassage[]): Ledger => ({
  documentId: 'doc-0001',
  template: { id: 'arrete-circulation-temporaire', version: '1.0.0' },
  created: CREATED,
  author: NADIA,
  policy: FREE,
  passages,
});

export const reviewOf = (digest: string): LedgerReview => ({
  agent: AGENT,
  role: 'legal-reviewer',
  time: '2026-11-04T10:00:00Z',
  digest,
});

const EMPTY = {
  preface: [],
  authority: [],
  citations: [],
  recitals: [],
  formula: [],
  articles: [],
  body: [],
  voteText: [],
  conclusions: [],
} as const;

const HEAD = [
  p('header-line', 'RÉPUBLIQUE FRANÇAISE'),
  p('header-line', 'Département du Doubs'),
  p('header-line', 'Commune de Valmorin-sur-Loue'),
];

export const MOTIVES = [
  'Considérant que l’entreprise TP Jura doit renouveler la conduite d’eau potable de la rue Pasteur, entre le n° 4 et le carrefour avec la rue des Vignes, du 30 novembre 2026 au 11 décembre 2026, de 8 h à 17 h ;',
  'Considérant que la largeur de la voie ne permet pas de maintenir la circulation des véhicules en toute sécurité pendant les heures de chantier, et qu’aucune mesure moins contraignante ne protège les usagers et les ouvriers ;',
];
export const DETOUR = [
  'Considérant que la rue des Vignes et l’avenue de la Gare peuvent recevoir la circulation déviée & que les « riverains » gardent l’accès à leurs propriétés ;',
];
export const ORDER_PASSAGES = [passageId(1), passageId(2)] as const;

export const ORDER: Act = {
  ...EMPTY,
  kind: 'order',
  title: 'Arrêté n° 2026-123 – circulation rue Pasteur',
  preface: [
    ...HEAD,
    p('act-number', 'Arrêté n° 2026-123'),
    p('title', 'Arrêté temporaire portant réglementation de la circulation et du stationnement rue Pasteur'),
  ],
  authority: [p('authority', 'Le maire de la commune de Valmorin-sur-Loue,')],
  citations: [
    p(
      'citation',
      'Vu le code général des collectivités territoriales, notamment ses articles L. 2213-1 et L. 2213-2 ;',
    ),
    p('citation', 'Vu le code de la route, notamment ses articles R. 411-8, R. 411-25 et R. 417-10 ;'),
    p(
      'citation',
      'Vu l’arrêté interministériel du 24 novembre 1967 modifié relatif à la signalisation des routes et des autoroutes ;',
    ),
    p('citation', 'Vu la demande de l’entreprise TP Jura en date du 3 novembre 2026 ;'),
  ],
  recitals: [
    ...passage(ORDER_PASSAGES[0], 'recital', MOTIVES),
    ...passage(ORDER_PASSAGES[1], 'recital', DETOUR),
  ],
  formula: [p('formula', 'ARRÊTE')],
  articles: [
    {
      number: 1,
      heading: 'Objet',
      content: [
        p(
          'article-text',
          'Du 30 novembre 2026 au 11 décembre 2026 inclus, de 8 h à 17 h, la circulation des véhicules est interdite rue Pasteur, entre le n° 4 et le carrefour avec la rue des Vignes.',
        ),
        p('article-text', 'L’interdiction ne s’applique pas :'),
        p('bullet', 'aux véhicules de secours et de police ;'),
        p('bullet', 'aux riverains qui rejoignent leur propriété ;'),
        p('bullet', 'aux véhicules de l’entreprise chargée des travaux.'),
      ],
    },
    {
      number: 2,
      heading: 'Stationnement',
      content: [
        p(
          'article-text',
          'Le stationnement est interdit des deux côtés de la voie pendant toute la durée du chantier. Le stationnement d’un véhicule en infraction est considéré comme gênant au sens de l’article R. 417-10 du code de la route.',
        ),
      ],
    },
    {
      number: 3,
      heading: 'Déviation',
      content: [
        p('article-text', 'La circulation est déviée dans l’ordre suivant :'),
        p('enumeration', 'rue des Vignes ;'),
        p('enumeration', 'avenue de la Gare.'),
      ],
    },
    {
      number: 4,
      heading: 'Signalisation',
      content: [
        p(
          'article-text',
          'La signalisation réglementaire est fournie, posée et entretenue par l’entreprise TP Jura :',
        ),
        p('enumeration', 'quarante-huit heures au moins avant le début des travaux pour le stationnement ;'),
        p('enumeration', 'le jour même pour la circulation.'),
      ],
    },
    {
      number: 5,
      heading: 'Sanctions',
      content: [
        p(
          'article-text',
          'Toute contravention au présent arrêté est constatée et poursuivie conformément aux lois et règlements en vigueur.',
        ),
      ],
    },
    {
      number: 6,
      heading: 'Exécution',
      content: [
        p(
          'execution',
          'Le directeur général des services, la responsable des services techniques et le commandant de la brigade de gendarmerie sont chargés, chacun en ce qui le concerne, de l’exécution du présent arrêté.',
        ),
      ],
    },
  ],
  conclusions: [
    p(
      'recourse',
      'Le présent arrêté peut faire l’objet, dans un délai de deux mois à compter de sa publication, d’un recours gracieux devant le maire ou d’un recours contentieux devant le tribunal administratif de Besançon, ou par l’application Télérecours citoyens (www.telerecours.fr).',
    ),
    p('place-date', 'Fait à Valmorin-sur-Loue, le 5 novembre 2026'),
    p('signature', 'Le maire,'),
    p('signature', 'Hélène CARREZ'),
    p('notice', 'Publié sur le site internet de la commune le : ……………………'),
    p(
      'notice',
      'Ampliation : brigade de gendarmerie, service départemental d’incendie et de secours, entreprise TP Jura.',
    ),
  ],
};
export const ORDER_LEDGER = ledgerOf([
  ledgerPassage(ORDER_PASSAGES[0], MOTIVES),
  ledgerPassage(ORDER_PASSAGES[1], DETOUR),
]);

export const ANSWER = [
  'Vous avez appelé mon attention sur l’éclairage de l’impasse des Cerisiers, dont deux lampadaires sont éteints depuis le 12 octobre 2026.',
  'Les services techniques se sont rendus sur place le 28 octobre 2026. Les deux lampes seront remplacées avant le 20 novembre 2026.',
];
export const LETTER: Act = {
  ...EMPTY,
  kind: 'letter',
  title: 'Réponse à Mme Lefort – éclairage de l’impasse des Cerisiers',
  preface: [
    p('sender', 'Services techniques'),
    p('sender', 'Affaire suivie par : Mme Nadia Perrin, responsable des services techniques'),
    p('sender', 'Tél. : 03 81 00 12 34 – Réf. : ST/2026/456'),
    p('recipient', 'Mme Claire Lefort\n7 impasse des Cerisiers\n25440 Valmorin-sur-Loue'),
    p('place-date', 'Valmorin-sur-Loue, le 4 novembre 2026'),
    p('subject', 'Objet : éclairage public de l’impasse des Cerisiers'),
    p('salutation', 'Madame,'),
  ],
  body: [
    ...passage(passageId(3), 'body', ANSWER),
    p('body', 'Mme Nadia Perrin se tient à votre disposition pour toute précision.'),
  ],
  conclusions: [
    p('closing', 'Je vous prie d’agréer, Madame, l’expression de ma considération distinguée.'),
    p('signature', 'Le maire,'),
    p('signature', 'Hélène CARREZ'),
  ],
};
export const LETTER_LEDGER = ledgerOf([ledgerPassage(passageId(3), ANSWER)]);

const POSTS: Table = {
  type: 'table',
  caption: 'Tableau des effectifs au 1er janvier 2027',
  columns: [
    { title: 'Grade', weight: 3 },
    { title: 'Catégorie', align: 'center' },
    { title: 'Durée hebdomadaire', align: 'right', weight: 1.5 },
  ],
  rows: [
    ['Adjoint technique territorial', 'C', '35 h'],
    ['Agent de maîtrise', 'C', '35 h'],
    ['Rédacteur territorial', 'B', '28 h'],
  ].map((row) => row.map(inlines)),
};
export const REPORT = [
  'La commission du personnel s’est réunie le 2 novembre 2026. Le service des espaces verts entretient huit hectares de plus qu’en 2020 avec le même nombre d’agents.',
];
export const DELIBERATION: Act = {
  ...EMPTY,
  kind: 'deliberation',
  title: 'Délibération n° 2026-45 – création d’un emploi',
  preface: [
    ...HEAD,
    p('subtitle', 'Extrait du registre des délibérations du conseil municipal'),
    p('act-number', 'Délibération n° 2026-45'),
    p('title', 'Création d’un emploi permanent d’adjoint technique'),
    p(
      'session',
      'L’an deux mille vingt-six, le dix-neuf novembre, à dix-neuf heures trente, le conseil municipal, légalement convoqué le 13 novembre 2026, s’est réuni à la mairie en séance publique sous la présidence de Mme Hélène Carrez, maire.',
    ),
    p('session', 'Nombre de conseillers en exercice : 27 – Présents : 22 – Pouvoirs : 3 – Votants : 25'),
    ...passage(passageId(4), 'body', REPORT),
  ],
  citations: [p('citation', 'Vu le code général de la fonction publique, notamment son article L. 313-1 ;')],
  formula: [p('formula', 'Après en avoir délibéré, le conseil municipal')],
  articles: [
    {
      number: 1,
      content: [
        p(
          'article-text',
          'DÉCIDE de créer un emploi permanent d’adjoint technique à temps complet, à compter du 1er janvier 2027.',
        ),
        POSTS,
        p('article-text', 'Les crédits sont inscrits au budget.'),
      ],
    },
  ],
  vote: { inOffice: 27, present: 22, proxies: 3, for: 20, against: 3, abstentions: 2, notVoting: [] },
  voteText: [p('vote', 'ADOPTÉ par 20 voix pour, 3 contre et 2 abstentions.')],
  conclusions: [
    p('place-date', 'Fait à Valmorin-sur-Loue, le 19 novembre 2026'),
    p('signature', 'Le maire,'),
    p('signature', 'Hélène CARREZ'),
    p('signature', 'Le secrétaire de séance,'),
    p('signature', 'Jean-Pierre FAIVRE'),
  ],
};
export const DELIBERATION_LEDGER = ledgerOf([ledgerPassage(passageId(4), REPORT)]);

export const LETTERHEAD_VALUES = {
  'organisation.name': 'Commune de Valmorin-sur-Loue',
  'organisation.address': 'Place de la Mairie, 25440 Valmorin-sur-Loue',
  'organisation.phone': '03 81 00 12 34',
  'organisation.email': 'mairie@valmorin-sur-loue.example',
};
