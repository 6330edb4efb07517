/**
 * Whole acts for the tables of checks, in the manner of real ones: an order, a deliberation, with the words that a table is about.
 * Only tables use them.
 */

export interface OrderParts {
  readonly title?: string;
  readonly visas?: readonly string[];
  readonly recitals?: readonly string[];
  readonly articles: readonly string[];
  readonly date?: string;
  /** What follows the signature. */
  readonly end?: readonly string[];
  readonly number?: string;
}

const CODE = 'le code général des collectivités territoriales';

/** A mayor’s order, of 3 March 2026 unless it says otherwise. */
export const order = ({
  title = 'Portant réglementation de la circulation rue du Moulin',
  visas = [CODE],
  recitals = ['la sécurité des usagers'],
  articles,
  date = '3 mars 2026',
  end = [],
  number = '2026-12',
}: OrderParts): string =>
  [
    'Département du Jura',
    'Commune de Vernois',
    `Arrêté n° ${number}`,
    title,
    'Le maire de Vernois,',
    ...visas.map((visa) => `Vu ${visa} ;`),
    ...recitals.map((recital) => `Considérant ${recital} ;`),
    'ARRÊTE',
    ...articles.map((words, i) => `Article ${i === 0 ? '1er' : String(i + 1)} : ${words}`),
    `Fait à Vernois, le ${date}`,
    'Le maire,',
    'Paul ROUGET',
    ...end,
  ].join('\n');

export interface DeliberationParts {
  readonly subject: string;
  readonly visas?: readonly string[];
  readonly report?: readonly string[];
  /** What the council decides, each beginning with its verb. */
  readonly decisions: readonly string[];
  readonly date?: string;
  readonly end?: readonly string[];
}

/** An extract of the register, of 12 March 2026 unless it says otherwise. */
export const deliberation = ({
  subject,
  visas = [CODE],
  report = [],
  decisions,
  date = '12 mars 2026',
  end = [],
}: DeliberationParts): string =>
  [
    'Commune de Vernois',
    'Extrait du registre des délibérations du conseil municipal',
    `Séance du ${date}`,
    'Nombre de conseillers en exercice : 15 – présents : 12 – votants : 13',
    `Objet : ${subject}`,
    ...visas.map((visa) => `Vu ${visa} ;`),
    ...report,
    'Le conseil municipal, après en avoir délibéré, à l’unanimité,',
    ...decisions,
    ...end,
  ].join('\n');

/** What the council delegates (CGCT, art. L. 2122-22): its sums are limits, and nothing is granted nor bought. */
export const delegationToMayor = (): string =>
  deliberation({
    subject: 'Délégation d’attributions du conseil municipal au maire',
    visas: ['l’article L. 2122-22 du code général des collectivités territoriales'],
    decisions: [
      'DÉCIDE de charger le maire :',
      '3° de procéder, dans la limite de 150 000 €, à la réalisation des emprunts ;',
      '4° de prendre toute décision concernant les marchés inférieurs à 90 000 € HT ;',
      '10° de décider l’aliénation de gré à gré de biens mobiliers jusqu’à 4 600 € ;',
      '20° de réaliser les lignes de trésorerie jusqu’à 80 000 € ;',
      '24° de renouveler l’adhésion aux associations ;',
      '26° de demander l’attribution de subventions.',
    ],
    date: '9 avril 2026',
  });
