/** CP-07: texts which its examples fill in. */
import { sampleDeliberation } from '../../../shared/police-samples';

export const deliberation = (...items_: string[]): string =>
  sampleDeliberation(
    'Délégations au maire',
    ['DÉCIDE de déléguer au maire les attributions suivantes de l’article L. 2122-22 :', ...items_],
    ['Vu l’article L. 2122-22 du code général des collectivités territoriales ;'],
  );
