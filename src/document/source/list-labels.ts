/**
 * What Word's lists put before a paragraph: "1°", "a)", "–", "Article 3". Counts as Word does, level by level. It must not write
 * lists: that is `render/numbering`.
 */
import type { Element } from 'slimdom';
import { wordAttribute, wordChild, wordChildren } from '../dom';
import type { DocxPackage } from '../package';
import { REL } from '../package';

interface Level {
  readonly format: string;
  /** "%1°": each figure stands for the number of its level. */
  readonly text: string;
  readonly start: number;
}

const ROMANS: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const roman = (value: number): string => {
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMANS)
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  return text;
};
const letter = (value: number): string =>
  String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

const written = (value: number, format: string): string => {
  switch (format) {
    case 'lowerLetter':
      return letter(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'ordinal':
      return value === 1 ? '1er' : `${value}e`;
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
};

/** Counts the lists of one document; paragraphs are told to it in their order. */
export class ListLabels {
  readonly #levels = new Map<string, Map<number, Level>>();
  readonly #abstract = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();

  constructor(pkg: DocxPackage) {
    const [part] = pkg.related(pkg.mainPart, REL.numbering);
    const root = part === undefined ? null : pkg.xml(part).documentElement;
    if (root === null) return;
    for (const list of wordChildren(root, 'abstractNum'))
      this.#levels.set(wordAttribute(list, 'abstractNumId') ?? '', levelsOf(list));
    for (const num of wordChildren(root, 'num')) {
      const id = wordAttribute(num, 'numId') ?? '';
      const abstract = wordAttribute(wordChild(num, 'abstractNumId'), 'val') ?? '';
      this.#abstract.set(id, abstract);
      // A list that overrides its start counts by itself.
      if (wordChild(num, 'lvlOverride') !== undefined) {
        const own = `num:${id}`;
        this.#levels.set(own, this.#levels.get(abstract) ?? new Map<number, Level>());
        this.#abstract.set(id, own);
      }
    }
  }

  /** The label of the next paragraph of this list; undefined when it shows none. */
  next(numId: string, depth: number): string | undefined {
    const abstract = this.#abstract.get(numId);
    const levels = abstract === undefined ? undefined : this.#levels.get(abstract);
    const level = levels?.get(depth);
    if (abstract === undefined || levels === undefined || level === undefined || numId === '0')
      return undefined;
    if (level.format === 'bullet') return '–';
    if (level.format === 'none') return undefined;
    const counts = this.#counts.get(abstract) ?? [];
    counts[depth] = (counts[depth] ?? level.start - 1) + 1;
    counts.length = depth + 1;
    this.#counts.set(abstract, counts);
    const label = level.text.replace(/%(\d)/gu, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = levels.get(at);
      return written(counts[at] ?? other?.start ?? 1, other?.format ?? 'decimal');
    });
    return label.trim() === '' ? undefined : label;
  }
}

const levelsOf = (list: Element): Map<number, Level> =>
  new Map(
    wordChildren(list, 'lvl').map((level) => [
      Number(wordAttribute(level, 'ilvl') ?? 0),
      {
        format: wordAttribute(wordChild(level, 'numFmt'), 'val') ?? 'decimal',
        text: wordAttribute(wordChild(level, 'lvlText'), 'val') ?? '',
        start: Number(wordAttribute(wordChild(level, 'start'), 'val') ?? 1),
      },
    ]),
  );
