/**
 * The texts that the layer learns from, all invented by people or programs who had not seen the detectors, and where what was learnt is kept. Texts
 * that measure what nobody tuned on (`fresh`, `sealed`, `last`) are not among them. Numbers that identify nobody are made, alone and among people.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { plainLines } from '../hard-negatives';
import { readMarkedTexts, type MarkedText } from '../marked-text';
import { seeded } from '../random';

const root = path.resolve(__dirname, '../../../..');
const TEXTS = path.join(root, 'test/bench/privacy/texts');
const TAUGHT_TEXTS = path.join(root, 'test/bench/privacy/taught');
const TAUGHT: readonly string[] = [
  ...['blind-a', 'blind-b', 'blind', 'capacities', 'held-out', 'tuning'].map((name) =>
    path.join(TEXTS, `${name}.txt`),
  ),
  ...readdirSync(TAUGHT_TEXTS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => path.join(TAUGHT_TEXTS, name)),
];

const SEED = 11;
/** Texts of nothing but numbers that identify nobody, of so many lines at most. */
const PLAIN_TEXTS = 400;
const PLAIN_LINES = 6;

/** @param files of marked texts; those of the repository when none is given */
export function taughtTexts(files: readonly string[] = TAUGHT): readonly MarkedText[] {
  const random = seeded(SEED);
  const plain = plainLines(SEED);
  const among = files
    .flatMap((file) => readMarkedTexts(readFileSync(file, 'utf8')))
    .map((text) => withLine(text, random.pick(plain), random.next()));
  const alone = Array.from({ length: PLAIN_TEXTS }, (_, i): MarkedText => {
    const lines = Array.from({ length: random.int(1, PLAIN_LINES) }, () => random.pick(plain));
    return { id: `plain-${i}`, genre: '', title: '', text: lines.join('\n'), marks: [] };
  });
  return [...among, ...alone];
}

/** The text with one line more, after one of its paragraphs. */
function withLine(given: MarkedText, line: string, where: number): MarkedText {
  const breaks = [...given.text.matchAll(/\n\n/gu)].map(({ index }) => index);
  const at = breaks[Math.floor(where * breaks.length)] ?? given.text.length;
  const added = `\n${line}`;
  const moved = (offset: number): number => (offset > at ? offset + added.length : offset);
  return {
    ...given,
    text: given.text.slice(0, at) + added + given.text.slice(at),
    marks: given.marks.map((mark) => ({
      ...mark,
      start: moved(mark.start),
      end: moved(mark.end),
      shownStart: moved(mark.shownStart),
      shownEnd: moved(mark.shownEnd),
    })),
  };
}
