/** Dates, hours, amounts and numbers found in a text, with the place where each stands. */
import * as fc from 'fast-check';
import { amountInWords, formatAmount } from '../../../../src/act/amounts';
import { formatDate, formatOpeningDate, formatTime, formatTimeInWords } from '../../../../src/act/dates';
import { numberInWords } from '../../../../src/act/numbers';
import { findAmounts } from '../../../../src/act/reading/amounts';
import { findDates } from '../../../../src/act/reading/dates';
import { fold } from '../../../../src/act/reading/fold';
import { parseNumberWords } from '../../../../src/act/reading/number-words';
import { findTimes } from '../../../../src/act/reading/times';

const dates = (text: string) => findDates(fold(text));
const isos = (text: string) => dates(text).map(({ iso }) => iso ?? '?');
const day = fc
  .record({
    year: fc.integer({ min: 1950, max: 2049 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map((d) => [d.year, d.month, d.day].map((n) => String(n).padStart(2, '0')).join('-'));

it('takes the number of an act for no date', () => {
  expect(isos('Vu la délibération n° 2026-03-05 du 28 mars 2026 ;')).toEqual(['2026-03-28']);
  expect(isos('reçu le 2026-03-05')).toEqual(['2026-03-05']);
});

describe('plain text', () => {
  it('leads back to the offsets of the text, whatever was left out', () => {
    const text = 'de\u0301libe\u0301ration du conse-\nil n°\u00A012';
    const folded = fold(text);
    expect(folded.lower).toBe('deliberation du conseil n° 12');
    expect(text.slice(folded.at(13), folded.at(23))).toBe('du conse-\nil');
    expect(text.slice(folded.at(folded.lower.indexOf('12')))).toBe('12');
  });

  it('keeps every offset inside the text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const folded = fold(text);
        expect(folded.cased).toHaveLength(folded.lower.length);
        let before = -1;
        for (let i = 0; i < folded.lower.length; i++) {
          expect(folded.at(i)).toBeGreaterThan(before);
          before = folded.at(i);
        }
        expect(folded.at(folded.lower.length)).toBe(text.length);
      }),
    );
  });
});

describe('numbers in words', () => {
  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(2000), fc.nat(9_999_999)), (n) => {
        const words = fold(numberInWords(n)).lower;
        expect(parseNumberWords(words)).toBe(n);
      }),
    );
  });
  it.each(['vingt vingt', 'trois sept', 'onze deux', ''])('refuses "%s"', (words) =>
    expect(parseNumberWords(words)).toBeUndefined(),
  );
});

describe('dates', () => {
  it('are read as acts write them', () => {
    fc.assert(
      fc.property(day, (iso) => {
        const [year, month, date] = iso.split('-');
        expect(isos(`Fait le ${formatDate(iso)}.`)).toEqual([iso]);
        const [yearInWords, dayInWords] = formatOpeningDate(iso).split(', le ');
        expect(isos(`le ${String(dayInWords)} ${String(yearInWords)}`)).toEqual([iso]);
        expect(isos(`(${String(date)}/${String(month)}/${String(year)})`)).toEqual([iso]);
        expect(isos(`le ${String(date)}.${String(month)}.${String(year).slice(2)}`)).toEqual([iso]);
      }),
    );
  });
  it.each([
    ['du 3 au 12 mars 2026', ['2026-03-03', '2026-03-12']],
    ['du 30 novembre au 11 décembre 2026', ['2026-11-30', '2026-12-11']],
    ['du 20 décembre au 4 janvier 2027', ['2026-12-20', '2027-01-04']],
    ['du 1er juillet 2026 à 7 h 30 au 3 juillet 2026', ['2026-07-01', '2026-07-03']],
    ['les 3, 4 et 5 mars 2026', ['2026-03-03', '2026-03-04', '2026-03-05']],
    ['LE 1ER DÉCEMBRE 2026', ['2026-12-01']],
    ['le 1 er juillet 1901', ['1901-07-01']],
    ['25 FEV. 2025', ['2025-02-25']],
    ['CE, 14 nov. 2012', ['2012-11-14']],
    ['L’an deux mille vingt-six, le dix-neuf novembre, à dix-neuf heures', ['2026-11-19']],
    ['L’an 2026 et le 19 novembre', ['2026-11-19']],
    ['le 31 novembre 2026', ['?']],
    ['le lundi 3 novembre', ['?']],
    ['n° 2026-03-12-004', []],
    ['version 1.12.03.2026', []],
    ['03 81 00 12 34', []],
  ])('%s', (text, expected) => expect(isos(text)).toEqual(expected));
  it('keeps the weekday and the span', () => {
    const [found] = dates('réunion du lundi 3 novembre 2026 à');
    expect(found).toMatchObject({ weekday: 1, iso: '2026-11-03', text: 'lundi 3 novembre 2026' });
  });
  it('says that a day does not exist', () =>
    expect(dates('le 31 novembre 2026')[0]).toMatchObject({ impossible: true }));
});

describe('amounts', () => {
  const cents = (text: string) => findAmounts(fold(text)).map((a) => a.cents);

  it('tells a dash that parts two amounts from a minus', () => {
    const found = findAmounts(fold('84 500 € HT – 101 400 € TTC ; avenant : - 2 000 € ; -500 €'));
    expect(found.map((one) => one.cents)).toEqual([8_450_000, 10_140_000, -200_000, -50_000]);
    expect(found[1]?.text).toBe('101 400 €');
  });
  it('are read as acts write them', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (n) => {
        expect(cents(`la somme de ${formatAmount(n)}.`)).toEqual([n]);
        if (n >= 100 || n === 0) expect(cents(`la somme de ${amountInWords(n)}.`)).toEqual([n]);
      }),
    );
  });
  it.each([
    ['23.000 euros', [2_300_000], undefined],
    ['1 507€50', [150_750], undefined],
    ['12,5 € HT', [1250], 'HT'],
    ['100 000 € (H.T.)', [10_000_000], 'HT'],
    ['1 200 euros toutes taxes comprises', [120_000], 'TTC'],
    ['-1 507,50 €', [-150_750], undefined],
    ['24 500 habitants', [], undefined],
  ])('%s', (text, expected, tax) => {
    expect(cents(text)).toEqual(expected);
    expect(findAmounts(fold(text))[0]?.tax).toBe(tax);
  });
});

describe('times', () => {
  const times = (text: string) => findTimes(fold(text)).map(({ time }) => time);
  it('are read as acts write them', () => {
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (h, m) => {
        const iso = `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`;
        expect(times(`à ${formatTime(iso)}.`)).toEqual([iso]);
        expect(times(`à ${formatTimeInWords(iso)},`)).toEqual([iso]);
      }),
    );
  });
  it.each([
    ['de 8h à 17h30', ['08:00', '17:30']],
    ['de 9h00 à 12 h 00', ['09:00', '12:00']],
    ['8:30', ['08:30']],
    ['9h-11h/14h-16h30', ['09:00', '11:00', '14:00', '16:30']],
    ['à 27/35 h', []],
    ['22 h à minuit', ['22:00', '24:00']],
    ['48 heures avant', []],
    ['un délai de 24 heures', []],
    ['à dix-neuf heures et demie', ['19:30']],
  ])('%s', (text, expected) => expect(times(text)).toEqual(expected));
});
