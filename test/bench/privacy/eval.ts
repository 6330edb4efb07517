/**
 * Measures the detection on marked texts: `npm run privacy:eval <file>… [-- --misses] [--rates] [--negatives file]… [--lexicon
 * file]… [--learnt file] [--rules]`. Prints per kind and per genre; `--rates` prints no word of the texts, for those that must stay unread. A file of
 * negatives holds one line a text, without personal data. Exits 0 whatever the figures.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { detect } from '../../../src/privacy/detect';
import { openModel } from '../../../src/privacy/learnt/model';
import { openLexicon } from '../../../src/privacy/lexicon/lexicon';
import { readMarkedTexts, type MarkedText } from '../../support/privacy/marked-text';
import { scoreTexts, type Score, type Tally } from '../../support/privacy/score';

const root = path.resolve(__dirname, '../../..');
const options = process.argv.slice(2);
const values = (name: string) => options.flatMap((option, i) => (options[i - 1] === name ? [option] : []));
const files = options.filter(
  (option, i) => !option.startsWith('--') && !/^--(?:lexicon|negatives|learnt)$/u.test(options[i - 1] ?? ''),
);
const [learnt = path.join(root, 'assets/privacy/learnt.bin')] = values('--learnt');
const rates = options.includes('--rates');
const lexicon = openLexicon(
  [path.join(root, 'assets/privacy/lexicon.bin'), ...values('--lexicon')].map((file) => readFileSync(file)),
  options.includes('--rules') ? undefined : openModel(readFileSync(learnt)),
);

for (const file of files) {
  const texts = readMarkedTexts(readFileSync(file, 'utf8'));
  const score = scoreTexts(texts, (text) => detect(text, { lexicon }));
  process.stdout.write(`\n${path.basename(file)}\n${report(score)}${rates ? '' : genres(texts)}`);
  if (!rates && options.includes('--misses')) process.stdout.write(details(score));
}

for (const file of values('--negatives')) {
  const lines = readFileSync(file, 'utf8').split('\n');
  process.stdout.write(`\n${path.basename(file)}\n${falseHits(lines.filter((line) => line.trim() !== ''))}`);
}

/** Lines of which something was hidden, and the share of their characters. */
function falseHits(lines: readonly string[]): string {
  const hits = lines.map((text) => ({ text, spans: detect(text, { lexicon }).spans }));
  const wrong = hits.filter(({ spans }) => spans.length > 0);
  const kinds = [...new Set(wrong.flatMap(({ spans }) => spans.map(({ type }) => type)))].sort();
  const hidden = hits.flatMap(({ spans }) => spans).reduce((sum, { start, end }) => sum + end - start, 0);
  const characters = lines.reduce((sum, { length }) => sum + length, 0);
  return [
    `lines               ${lines.length}, with a false hit ${wrong.length}, ${percent(wrong.length / lines.length)}`,
    ...kinds.map(
      (kind) =>
        `  ${kind.padEnd(17)} ${wrong.filter(({ spans }) => spans.some(({ type }) => type === kind)).length}`,
    ),
    `over-masking        ${percent(hidden / characters)} of characters`,
    ...(options.includes('--misses') && !rates
      ? wrong.map(({ text, spans }) =>
          spans
            .map(
              ({ type, start, end, reason }) => `HIT ${type} «${text.slice(start, end)}» ${reason}   ${text}`,
            )
            .join('\n'),
        )
      : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function report(score: Score): string {
  const rows = [
    ...Object.entries(score.groups).map(([name, tally]) => row(name, tally)),
    ...[...score.types]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([name, tally]) => row(`  ${name}`, tally)),
    `over-masking        ${percent(score.overMasking)} of non-personal characters`,
    `documents           ${score.documents}, without leak ${percent(score.cleanDocuments / score.documents)}, after questions ${percent(score.cleanAfterQuestions / score.documents)}`,
    `questions           ${score.questionsPerPage.toFixed(1)} a page, useful ${percent(score.usefulQuestions)}`,
  ];
  return `${rows.join('\n')}\n`;
}

function genres(texts: readonly MarkedText[]): string {
  const names = [...new Set(texts.map(({ genre }) => genre))].filter((genre) => genre !== '');
  return names
    .map((genre) => {
      const score = scoreTexts(
        texts.filter((text) => text.genre === genre),
        (text) => detect(text, { lexicon }),
      );
      const { names: people } = score.groups;
      return `  ${genre.padEnd(20)} names ${String(people.leaked).padStart(2)}/${String(people.total).padEnd(3)} over-masking ${percent(score.overMasking)}, clean ${score.cleanDocuments}/${score.documents}\n`;
    })
    .join('');
}

function details({ misses, overMasked }: Score): string {
  return [
    ...misses.map(
      ({ id, type, text, around, asked }) =>
        `LEAK ${id} ${type} ${asked ? '(asked) ' : ''}«${text}»   …${around}…`,
    ),
    ...overMasked.map(({ id, text, reason }) => `OVER ${id} «${text.replace(/\n/gu, '⏎')}» ${reason}`),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function row(name: string, { total, leaked, leakedAfterQuestions, untouched }: Tally): string {
  return `${name.padEnd(19)} ${String(total).padStart(5)}  leak ${percent(leaked / Math.max(1, total))}  after questions ${percent(leakedAfterQuestions / Math.max(1, total))}  wholly in clear ${percent(untouched / Math.max(1, total))}`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`.padStart(8);
}
