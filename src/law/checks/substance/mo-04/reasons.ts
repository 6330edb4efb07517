/** MO-04: whether the act tells why it forbids. */
import type { Analysis } from '../../../analysis';
import { isTrafficOrder } from '../../shared/nature';
import { factualVisas, recitals } from '../../shared/reasons';
import { says } from '../../shared/words';

/** MO-03 looks at traffic. Some acts tell their reasons in an opinion that they cite, or in an article. */
export const hasReasons = (analysis: Analysis): boolean =>
  isTrafficOrder(analysis) ||
  recitals(analysis).length > 0 ||
  factualVisas(analysis).length > 0 ||
  says(analysis, /afin\s+d|a\s+l'occasion|il\s+(?:y\s+a\s+lieu|importe|convient)|attendu/g);
