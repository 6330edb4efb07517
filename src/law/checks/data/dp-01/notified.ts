/** DP-01: acts that are notified to somebody rather than published. */
import type { Analysis } from '../../../analysis';
import { natureOf } from '../../shared/nature';
import { onlineWords } from '../../shared/posting';

/** An order or a decision about somebody is notified, not published, unless it says that it goes on line; a rule for all is published. */
export const isNotified = (analysis: Analysis): boolean =>
  analysis.derive(onlineWords).length === 0 &&
  (analysis.kind === 'decision' || (analysis.kind === 'order' && analysis.derive(natureOf) !== 'regulatory'));
