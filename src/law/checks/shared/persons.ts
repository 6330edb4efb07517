/** Whether somebody is named near a place, or told by what he or she is in the affair. It does not know who. */
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { plain } from './words';

/** "M. PETIT", and not "M. le maire" nor "Madame la directrice". */
const NAMED = /(?<!\p{L})(?:MM?\.|Mmes?|Mlles?|Monsieur|Madame)\s+(?!l[ea]s?\s|L[EAea]S?\s)\p{Lu}/u;
const TOLD =
  /(?<![a-z])(?:l'interesse|l'agent|cet\s+agent|l'administre|le\s+demandeur|la\s+demandeuse|l[ea]\s+requerante?|(?:son|sa|leur)\s+(?:fils|fille|enfant|epou|conjoint|mere|pere|etat))/;

/** In the paragraph of the place, or in the one before or after it. */
export const namesSomebody = ({ paragraphs }: Analysis, { start }: Span): boolean => {
  const rank = paragraphs.findIndex((one) => one.start <= start && start <= one.end);
  return paragraphs
    .slice(Math.max(0, rank - 1), rank + 2)
    .some(({ text }) => NAMED.test(text) || TOLD.test(plain(text)));
};
