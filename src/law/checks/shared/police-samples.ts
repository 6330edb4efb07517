/** Short acts that the tables of checks are written with: only what an example changes is told. All names are invented. */

export interface SampleOrder {
  readonly title?: string;
  readonly authority?: string;
  readonly visas?: readonly string[];
  readonly reasons?: readonly string[];
  readonly articles?: readonly string[];
  readonly date?: string;
  readonly signature?: string;
}

const numbered = (articles: readonly string[]): string =>
  articles.map((words, i) => `Article ${i === 0 ? '1er' : String(i + 1)} : ${words}`).join('\n');

/** An order of the mayor of Vernois, signed on 3 March 2026. */
export const sampleOrder = ({
  title = 'Arrêté portant réglementation de la circulation rue du Moulin',
  authority = 'Le maire de Vernois,',
  visas = [
    'Vu le code général des collectivités territoriales, notamment ses articles L. 2212-1 et suivants ;',
  ],
  reasons = ['Considérant les travaux de réseau de la rue du Moulin ;'],
  articles = ['La circulation est interdite rue du Moulin le 16 mars 2026 de 8 h à 17 h.'],
  date = '3 mars 2026',
  signature = 'Le maire,\nPaul ROUGET',
}: SampleOrder = {}): string =>
  [
    'Arrêté n° 2026-12',
    title,
    authority,
    ...visas,
    ...reasons,
    'ARRÊTE',
    numbered(articles),
    `Fait à Vernois, le ${date}`,
    signature,
  ].join('\n');

/** A deliberation of 12 March 2026. */
export const sampleDeliberation = (
  title: string,
  decided: readonly string[],
  visas: readonly string[] = ['Vu le code général des collectivités territoriales ;'],
): string =>
  [
    'Extrait du registre des délibérations du conseil municipal',
    'Séance du 12 mars 2026',
    'Conseillers en exercice : 15 – présents : 12 – votants : 12',
    `Objet : ${title}`,
    ...visas,
    'Après en avoir délibéré, le conseil municipal décide :',
    ...decided,
    'Adopté à l’unanimité.',
    'Fait à Vernois, le 12 mars 2026',
    'Le maire,\nPaul ROUGET',
  ].join('\n');

/** A decision that the mayor takes on a delegation of the council. */
export const sampleDecision = (
  title: string,
  articles: readonly string[],
  visas: readonly string[] = [],
  date = '3 mars 2026',
): string =>
  [
    'Décision du maire n° 2026-07',
    title,
    'Le maire de Vernois,',
    'Vu le code général des collectivités territoriales ;',
    ...visas,
    'DÉCIDE',
    numbered(articles),
    `Fait à Vernois, le ${date}`,
    'Le maire,\nPaul ROUGET',
  ].join('\n');

/** A letter of the town hall. */
export const sampleLetter = (
  body: readonly string[],
  { subject = 'votre demande', head = [] as readonly string[] } = {},
): string =>
  [
    'Mairie de Vernois',
    ...head,
    'Vernois, le 3 mars 2026',
    `Objet : ${subject}`,
    'Madame,',
    ...body,
    'Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.',
    'Le maire,\nPaul ROUGET',
  ].join('\n');

/** A note to the mayor. */
export const sampleNote = (subject: string, words: string): string =>
  ['NOTE', 'à l’attention de Madame la maire', `Objet : ${subject}`, words].join('\n');
