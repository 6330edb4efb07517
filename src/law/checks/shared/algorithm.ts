/** Whether a document says, or its record says, that an algorithm took part in a decision. Used with `analysis.derive`. */
import type { Analysis, Found } from '../../analysis';
import { isDenied } from './denial';

const ALGORITHM =
  /algorithm\w*|traitements?\s+automatisee?s?|intelligence\s+artificielle|(?:calculee?s?|attribuee?s?|determinee?s?|classee?s?|etablie?s?|prise?s?|genere\w*)\s+automatiquement|score\s+(?:de|obtenu|calcule)|scoring|logiciel\s+(?:d'attribution|de\s+(?:cotation|calcul|classement|notation))|cotation\s+(?:automatique|informatisee)|decision\s+automatisee/g;
/** "Le logiciel a attribué 31 points", "votre rang est calculé par une application": a machine marks, ranks or sorts. */
const RANKED =
  '(?:notes?|notations?|points?|rangs?|scores?|classements?|cotations?|listes?|demandes?|dossiers?|candidatures?|candidats?|familles?)(?![a-z])';
const SORTS = '(?:calcul|attribu|not|cot|class|rang|tri|ordonn|selectionn|hierarchis)(?:ee?s?|ent)(?![a-z])';
const MACHINE =
  "(?:logiciels?|(?<!(?:en|par)\\s)application(?!\\s+(?:[a-z]+\\s+)?d(?:e|u|es)?[\\s'])|outils?\\s+(?:informatiques?|numeriques?)|(?:systeme|programme)\\s+informatique|ordinateurs?)";
const BY_MACHINE = new RegExp(
  [
    `${MACHINE}(?:\\s+[a-z][\\w'-]*){0,4}?\\s+(?:(?:a|ont)\\s+(?:[a-z]+\\s+)?)?${SORTS}\\s+[^.;:\\n]{0,30}?${RANKED}`,
    `(?<![a-z])programmes?\\s+a\\s+(?:[a-z]+\\s+)?${SORTS}\\s+(?:les?|la|vos|votre)\\s+(?:\\d+\\s+)?(?:demandes?|dossiers?|candidatures?|familles?)`,
    `(?<![a-z])${RANKED}[^.;:\\n]{0,40}\\s(?:est|sont|a\\s+ete|ont\\s+ete|etait|etaient)\\s+(?:[a-z]+\\s+)?(?:calcul|attribu|etabli|fix|determin|not|class|rang|tri|ordonn|donn|produit)\\w*\\s+par\\s+(?:une?\\s+|l[ea]\\s+|l'|notre\\s+)${MACHINE}`,
  ].join('|'),
  'g',
);
/** Video protection and the like are no decision about somebody. */
const ELSEWHERE = /videoprotection|videosurveillance|lecture\s+automatisee\s+des\s+plaques/;

/** The words that say so, in order; none when the text does not speak of it, or denies it. */
export const algorithmWords = (analysis: Analysis): Found[] =>
  ELSEWHERE.test(analysis.folded.lower)
    ? []
    : [...analysis.search(ALGORITHM), ...analysis.search(BY_MACHINE)]
        .filter((one) => !isDenied(analysis, one))
        .sort((a, b) => a.start - b.start);
