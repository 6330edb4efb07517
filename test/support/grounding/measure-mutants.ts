/**
 * Changes one number at a time in the faithful texts of a table (one more, one less, two figures exchanged, another number of the facts) and
 * prints how many of these corruptions are flagged: what arithmetic must not let pass. Deterministic:
 * `node test/support/run-ts.cjs test/support/grounding/measure-mutants.ts <file.jsonl>… [--all]`.
 */
import { groundFacts } from '../../../src/drafting/grounding/ground-facts';
import { readClaims } from '../../../src/drafting/grounding/reading/read-claims';
import { NUMBER, parseNumber } from '../../../src/drafting/grounding/text/numbers';
import { blindCases } from './blind';
import { legalCore } from './tables';
import { toldOf } from './cases';

const KINDS: ReadonlySet<string> = new Set([
  'number',
  'amount',
  'duration',
  'measure',
  'percentage',
  'date',
  'time',
]);
const FIGURES = /\d+(?:[\u00A0\u202F ]\d{3})*(?:,\d+)?/u;

const exchanged = (digits: string): readonly string[] => {
  for (let i = digits.length - 1; i > 0; i--)
    if (digits[i] !== digits[i - 1] && !(i === 1 && digits[i] === '0'))
      return [`${digits.slice(0, i - 1)}${digits[i] ?? ''}${digits[i - 1] ?? ''}${digits.slice(i + 1)}`];
  return [];
};

const numbersOf = (facts: unknown): readonly number[] =>
  typeof facts === 'number'
    ? [facts]
    : typeof facts === 'object' && facts !== null
      ? Object.values(facts).flatMap(numbersOf)
      : [];

interface Mutant {
  readonly text: string;
  readonly how: 'near' | 'exchanged' | 'other';
  readonly from: string;
  readonly to: string;
}

const mutantsOf = (text: string, facts: unknown): readonly Mutant[] => {
  const { folded, claims } = readClaims(text);
  return claims
    .filter(({ kind }) => KINDS.has(kind))
    .flatMap(({ from, to, kind }): Mutant[] => {
      const [start, end] = [folded.at(from), folded.at(to)];
      const own = text.slice(start, end);
      const figures = FIGURES.exec(own);
      const spelt = figures === null ? new RegExp(NUMBER, 'u').exec(folded.lower.slice(from, to)) : null;
      const shown = figures ?? spelt;
      if (shown === null) return [];
      const number = parseNumber(
        figures === null ? shown[0] : shown[0].replace(/[\u00A0\u202F ]/gu, '').replace(',', '.'),
      );
      if (number === undefined || !Number.isFinite(number)) return [];
      const put = (how: Mutant['how'], value: string): Mutant => ({
        text: `${text.slice(0, start + shown.index)}${value}${text.slice(start + shown.index + shown[0].length)}`,
        ...{ how, from: own, to: value },
      });
      const more = Number.isInteger(number) ? [number + 1, number - 1] : [number + 0.1, number - 0.1];
      const near = more
        .filter((one) => one > 1 && (kind !== 'date' || one < 29))
        .map((one) => put('near', String(Math.round(one * 100) / 100).replace('.', ',')));
      const swaps =
        kind === 'date'
          ? []
          : exchanged(String(number).replace('.', ',')).map((one) => put('exchanged', one));
      const other = numbersOf(facts)
        .filter((one) => one !== number && one > 1 && kind !== 'date' && kind !== 'time' && one < 1e6)
        .slice(0, 1)
        .map((one) => put('other', String(one).replace('.', ',')));
      return [...near, ...swaps, ...other];
    });
};

const [files, all] = [
  process.argv.slice(2).filter((one) => !one.startsWith('--')),
  process.argv.includes('--all'),
];
const counts = new Map<string, { missed: number; all: number }>();
for (const { facts, law, text, corrupt } of files.flatMap(blindCases)) {
  if (corrupt) continue;
  for (const { how, from, to, text: changed } of mutantsOf(text, facts)) {
    const count = counts.get(how) ?? { missed: 0, all: 0 };
    counts.set(how, count);
    count.all += 1;
    if (toldOf(groundFacts({ text: changed, facts, law }, legalCore())).length > 0) continue;
    count.missed += 1;
    if (all)
      process.stdout.write(`MISSED [${how}] «${from}» → ${to}: ${changed}\n      ${JSON.stringify(facts)}\n`);
  }
}
for (const [how, { missed, all: made }] of counts)
  process.stdout.write(`${how}: missed ${missed}/${made} = ${((100 * missed) / made).toFixed(1)} %\n`);
