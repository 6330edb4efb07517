/** FO-16: texts which its examples fill in. */

export interface Pieces {
  readonly authority?: string;
  readonly head?: string;
  readonly formula?: string;
  readonly articles?: string;
  readonly place?: string;
}
export const act = ({
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
export const letter = (...lines: string[]): string => lines.join('\n');
export const dated = 'Vernois, le 3 mars 2026';
export const subject = 'Objet : votre demande';
export const call = 'Madame,';
export const words = 'Nous avons bien reçu votre demande du 2 mars.';
export const close = 'Je vous prie d’agréer, Madame, mes salutations distinguées.';
