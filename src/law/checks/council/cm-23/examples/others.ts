/** CM-23: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';

export const examples: Partial<Examples> = {
  lacks: [
    {
      why: 'président non dit',
      text: deliberation('Présents : 9'),
      kind: 'deliberation',
      missing: 'commune',
    },
  ],
  ignores: [
    {
      why: 'conseil communautaire',
      text: 'Communauté de communes du Val\nConseil communautaire\nSéance du 12 mars 2026 sous la présidence de M. Luc PETIT, président',
      kind: 'deliberation',
    },
  ],
};
