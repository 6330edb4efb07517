/** Whether a document says, or its record says, that an algorithm took part in a decision. Used with `analysis.derive`. */
import type { Analysis, Found } from '../../analysis';
import { isDenied } from './denial';

const ALGORITHM =
  /algorithm\w*|traitements?\s+automatisee?s?|intelligence\s+artificielle|(?:calculee?s?|attribuee?s?|determinee?s?|classee?s?|etablie?s?|prise?s?|genere\w*)\s+automatiquement|score\s+(?:de|obtenu|calcule)|scoring|logiciel\s+(?:d'attribution|de\s+(?:cotation|calcul|classement|notation))|cotation\s+(?:automatique|informatisee)|decision\s+automatisee/g;
/** Video protection and the like are no decision about somebody. */
const ELSEWHERE = /videoprotection|videosurveillance|lecture\s+automatisee\s+des\s+plaques/;

/** The words that say so, in order; none when the text does not speak of it, or denies it. */
export const algorithmWords = (analysis: Analysis): Found[] =>
  ELSEWHERE.test(analysis.folded.lower)
    ? []
    : analysis.search(ALGORITHM).filter((one) => !isDenied(analysis, one));
