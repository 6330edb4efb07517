/**
 * Turns of French that filters give: an hour of the day after, a kind that a name already says. It must not read types.
 */
import { formatTime } from '../act/dates';
import { withArticle, type ArticleWord } from '../act/elision';

/** "22 h", "1 h le lendemain", "minuit": an hour that is not after the opening is of the day after. */
export const closingHour = (from: string, to: string): string => {
  if (to === '00:00') return 'minuit';
  return to <= from ? `${formatTime(to)} le lendemain` : formatTime(to);
};

/** "entreprise TP Jura"; a name that says its kind itself says it once: "Entreprise Hubert et fils". */
export const nameOfKind = (kind: string, article: ArticleWord, name: string): string => {
  const bare = withArticle(article, name).slice(withArticle(article, '').length);
  const first = /^[\p{L}\p{M}]+/u.exec(bare)?.[0] ?? '';
  return first.toLocaleLowerCase('fr-FR') === kind ? bare : `${kind} ${name}`;
};
