/** Hours in the pane are written as the acts write them. */
import { formatInstant } from '../../../src/pane/i18n/instant';

const at = (hours: number, minutes: number): Date => new Date(2026, 10, 21, hours, minutes);
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, '_');

it.each([
  [at(14, 5), '21 novembre 2026 à 14_h_05', '21 nov. 2026, 14_h_05'],
  [at(9, 30), '21 novembre 2026 à 9_h_30', '21 nov. 2026, 9_h_30'],
  [at(8, 0), '21 novembre 2026 à 8_h', '21 nov. 2026, 8_h'],
  [at(0, 7), '21 novembre 2026 à 0_h_07', '21 nov. 2026, 0_h_07'],
])('%s', (date, long, medium) => {
  expect(plain(formatInstant(date, 'fr', 'long'))).toBe(long);
  expect(plain(formatInstant(date, 'fr', 'medium'))).toBe(medium);
});

it('in English the hour keeps its colon', () => {
  expect(formatInstant(at(14, 5), 'en', 'long')).toMatch(/ 14:05$/u);
});
