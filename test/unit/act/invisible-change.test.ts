/** What a correction changes that nobody sees. */
import { invisibleChange } from '../../../src/act/invisible-change';

it.each([
  ['R. 411-8', 'R.\u00A0411-8', 'spaces'],
  ['quoi ?', 'quoi\u202F?', 'spaces'],
  ["l'arrêté", 'l’arrêté', 'apostrophes'],
  ["l'arrêté n° 12", 'l’arrêté n°\u00A012', 'both'],
  ['R411-8', 'R.\u00A0411-8', undefined],
  ['R. 411-8', 'R. 411-8', undefined],
])('%s → %s: %s', (before, after, change) => expect(invisibleChange(before, after)).toBe(change));
