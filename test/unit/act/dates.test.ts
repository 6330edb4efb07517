/** Dates and hours; the calendar is compared with the platform's over seven years. */
import fc from 'fast-check';
import {
  addDays,
  compareDates,
  dayOfWeek,
  formatDate,
  formatOpeningDate,
  formatTime,
  formatTimeInWords,
  formatWeekday,
  InvalidDateError,
  InvalidTimeError,
  parseDate,
  parseTime,
} from '../../../src/act/dates';

const plain = (text: string): string => text.replace(/\u00A0/g, ' ');
const DAY = 86_400_000;
const allDays = Array.from({ length: (Date.UTC(2031, 0, 1) - Date.UTC(2024, 0, 1)) / DAY }, (_, i) =>
  new Date(Date.UTC(2024, 0, 1) + i * DAY).toISOString().slice(0, 10),
);

describe('dates', () => {
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-1',
    '26-11-30',
    '2026-11-30T00:00',
    '',
    '0000-01-01',
  ])('refuses %j', (text) => {
    expect(parseDate(text)).toBeUndefined();
    expect(() => formatDate(text)).toThrow(InvalidDateError);
  });

  it('writes every day of 2024-2030 as the platform does, but for 1er', () => {
    const long = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'full', timeZone: 'UTC' });
    expect(allDays).toHaveLength(2557);
    for (const [i, day] of allDays.entries()) {
      const wanted = long.format(new Date(`${day}T00:00:00Z`)).replace(/ 1 /, ' 1er ');
      expect(plain(formatWeekday(day))).toBe(wanted);
      expect(compareDates(day, '2024-01-01')).toBe(i);
    }
  });

  it('agrees with the platform on weekdays far away', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0100-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => {
          expect(dayOfWeek(date.toISOString().slice(0, 10))).toBe(date.getUTCDay());
        },
      ),
    );
  });

  it('writes dates in words', () => {
    expect(formatOpeningDate('2026-11-19')).toBe('deux mille vingt-six, le dix-neuf novembre');
    expect(formatOpeningDate('2027-02-01')).toBe('deux mille vingt-sept, le premier février');
  });

  it('keeps the day and its month together', () => {
    expect(formatDate('2026-11-30')).toBe('30\u00A0novembre 2026');
    expect(formatDate('2026-12-01')).toBe('1er\u00A0décembre 2026');
  });
});

describe('hours', () => {
  test.each([
    ['08:00', '8 h', 'huit heures'],
    ['08:05', '8 h 05', 'huit heures cinq'],
    ['19:30', '19 h 30', 'dix-neuf heures trente'],
    ['12:00', '12 h', 'douze heures'],
    ['00:30', '0 h 30', 'zéro heure trente'],
    ['01:01', '1 h 01', 'une heure une'],
    ['21:21', '21 h 21', 'vingt et une heures vingt et une'],
    ['23:59', '23 h 59', 'vingt-trois heures cinquante-neuf'],
  ])('%s', (text, figures, words) => {
    expect(plain(formatTime(text))).toBe(figures);
    expect(formatTimeInWords(text)).toBe(words);
  });

  test.each(['24:00', '8:00', '08:60', '08h00', ''])('refuses %j', (text) => {
    expect(parseTime(text)).toBeUndefined();
    expect(() => formatTime(text)).toThrow(InvalidTimeError);
  });
});

describe('addDays', () => {
  it('agrees with the calendar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 80_000 }),
        fc.integer({ min: -40_000, max: 40_000 }),
        (start, days) => {
          const iso = (day: number): string =>
            new Date(Date.UTC(1900, 0, 1 + day)).toISOString().slice(0, 10);
          expect(addDays(iso(start), days)).toBe(iso(start + days));
        },
      ),
    );
  });
});
