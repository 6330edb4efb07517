/** RP-04: texts which its examples fill in. */
import { order } from '../../../shared/samples';

export const act = (words: string, head?: string): string =>
  order({ articles: ['La rue est fermée.', words] }).replace(
    'Département du Jura',
    head ?? 'République française',
  );
export const way = 'Il peut être contesté dans les deux mois devant le tribunal administratif';
