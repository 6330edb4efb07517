/**
 * Measures names that the detector's author did not choose: drawn by their number of bearers from INSEE's files, put in the
 * sentences of `contexts.txt`. `npm run privacy:names -- --first-names F --surnames F [--count n] [--seed n] [--misses]`.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detect } from '../../../src/privacy/detect';
import { readInseeFirstNames, readInseeSurnames } from '../../../src/privacy/lexicon/insee';
import { openLexicon } from '../../../src/privacy/lexicon/lexicon';
import { readMarkedTexts } from '../../support/privacy/marked-text';
import { seeded, type Random } from '../../support/privacy/random';
import { scoreTexts } from '../../support/privacy/score';

const root = path.resolve(__dirname, '../../..');
const options = process.argv.slice(2);
const value = (name: string) => options[options.indexOf(name) + 1];
const given = (name: string) => (options.includes(name) ? value(name) : undefined);
const firstFile = given('--first-names');
const lastFile = given('--surnames');
if (firstFile === undefined || lastFile === undefined) {
  process.stderr.write(
    'Usage: privacy:names -- --first-names <nat2022.csv.zip> --surnames <noms2008nat_txt.zip>\n',
  );
  process.exit(64);
}
const packs = [path.join(root, 'assets/privacy/lexicon.bin'), given('--lexicon')].filter(
  (file) => file !== undefined,
);
const lexicon = openLexicon(packs.map((file) => readFileSync(file)));
const first = drawer(
  readInseeFirstNames(readFileSync(firstFile)).map(({ name, count }) => [titled(name), count]),
);
const last = drawer(
  readInseeSurnames(readFileSync(lastFile)).map(({ name, count }) => [titled(name), count]),
);
const lines = readFileSync(path.join(__dirname, 'contexts.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const random = seeded(Number(given('--seed') ?? 1));
const count = Number(given('--count') ?? 2000);
const source = Array.from(
  { length: count },
  (_, i) => `### ${i % lines.length}\n${fill(lines[i % lines.length] ?? '', random)}\n`,
).join('');
const score = scoreTexts(readMarkedTexts(source), (text) => detect(text, { lexicon }));
const { total, leaked, leakedAfterQuestions } = score.groups.names;
const share = (part: number) => `${((100 * part) / total).toFixed(2)} %`;
process.stdout.write(
  `${count} sentences, ${total} names: leak ${share(leaked)}, after questions ${share(leakedAfterQuestions)}; over-masking ${(100 * score.overMasking).toFixed(2)} %, ${score.questionsPerPage.toFixed(1)} questions a page\n`,
);
if (options.includes('--misses')) {
  for (const { id, text, around, asked } of score.misses) {
    process.stdout.write(`${id} ${asked ? '(asked) ' : ''}«${text}»   ${around}\n`);
  }
}

/** Draws a name with the probability of its number of bearers. */
function drawer(names: readonly (readonly [name: string, count: number])[]): (r: Random) => string {
  const sums: number[] = [];
  let sum = 0;
  for (const [, weight] of names) {
    sum += weight;
    sums.push(sum);
  }
  return (r) => {
    const target = r.next() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > target) high = middle;
      else low = middle + 1;
    }
    return names[low]?.[0] ?? '';
  };
}

/** INSEE writes in capitals, without accents for surnames. */
function titled(name: string): string {
  return name.toLowerCase().replace(/(^|[ '-])\p{L}/gu, (start) => start.toUpperCase());
}

function fill(line: string, r: Random): string {
  const people = new Map<string, { first: string; last: string }>();
  const person = (number: string) => {
    const known = people.get(number);
    if (known !== undefined) return known;
    const drawn = { first: first(r), last: last(r) };
    people.set(number, drawn);
    return drawn;
  };
  const lower = /^[^A-ZÀ-Ý«]*$/u.test(line.replace(/\{[FLUI]\d\}/gu, ''));
  const upper = /^[^a-zà-ÿ]*$/u.test(line.replace(/\{[FLUI]\d\}/gu, ''));
  return line
    .replaceAll('⏎', '\n')
    .replace(/\{\{(.*?)\}\}(?!\})/gu, '{{PER:$1}}')
    .replace(/\{([FLUI])(\d)\}/gu, (_, kind: string, number: string) => {
      const { first: firstName, last: lastName } = person(number);
      const text =
        kind === 'F'
          ? firstName
          : kind === 'I'
            ? firstName.slice(0, 1)
            : kind === 'U'
              ? lastName.toUpperCase()
              : lastName;
      return upper ? text.toUpperCase() : lower && kind !== 'U' ? text.toLowerCase() : text;
    });
}
