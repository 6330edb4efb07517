/** Whether the police is the State's in the commune: its profile tells, or the act itself. Says nothing of what follows. */
import type { Analysis } from '../../analysis';
import { says } from './words';

const SAID =
  /(?:regime\s+de\s+(?:la\s+)?police\s+(?:d'etat|etatisee)|police\s+(?:y\s+)?est\s+etatisee|(?:commune|zone)\s+(?:(?:est|etant)\s+)?(?:situee\s+)?(?:a|en|de)\s+(?:zone\s+de\s+)?police\s+(?:d'etat|etatisee)|circonscription\s+de\s+(?:la\s+)?(?:police|securite\s+publique))/g;

/** Undefined when neither says. */
export const isStatePolice = (analysis: Analysis): boolean | undefined =>
  analysis.commune?.statePolice ?? (says(analysis, SAID) ? true : undefined);
