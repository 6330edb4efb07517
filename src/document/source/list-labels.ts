/**
 * What Word's lists put before a paragraph: "1°", "a)", "–", "Article 3". Counts as Word does, level by level, whatever ids the
 * file gives its lists. It must not write lists: that is `render/numbering`.
 */
import type { Element } from 'slimdom';
import { wordAttribute, wordChild, wordChildren } from '../dom';
import type { DocxPackage } from '../package';
import { REL } from '../package';
import type { ParagraphStyles } from './paragraph-styles';

interface Level {
  readonly format: string;
  /** "%1°": each figure stands for the number of its level. */
  readonly text: string;
  readonly start: number;
  /** Figures of other levels are all decimal. */
  readonly legal: boolean;
  /** The level, from 1, after which it begins again; 0: never. Absent: after any that is above it. */
  readonly restart?: number;
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

const WRITTEN: ReadonlySet<string> = new Set([
  ...['bullet', 'none', 'decimal', 'decimalZero', 'ordinal'],
  ...['lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman'],
]);

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
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
};

/** What a list puts before a paragraph, as the file says it: a bullet keeps its own sign. */
export interface ListMark {
  readonly text: string;
  readonly format: string;
  /** The format is not one that we can write out: figures stand in its place. */
  readonly approximate: boolean;
}

interface List {
  /** Lists that count together have the same. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** w:numId, and where its first paragraph of a level begins the count anew (w:startOverride). */
  readonly id: string;
  readonly starts: ReadonlyMap<number, number>;
}

/** The lists that a document defines, by w:numId. */
export class Lists {
  readonly #lists = new Map<string, List>();

  /** @param styles for lists that are defined through a style. */
  constructor(pkg: DocxPackage, styles: Pick<ParagraphStyles, 'of'>) {
    const [part] = pkg.related(pkg.mainPart, REL.numbering);
    const root = part === undefined ? null : pkg.xml(part).documentElement;
    if (root === null) return;
    const abstracts = new Map(
      wordChildren(root, 'abstractNum').map((list) => [wordAttribute(list, 'abstractNumId') ?? '', list]),
    );
    const nums = new Map(wordChildren(root, 'num').map((num) => [wordAttribute(num, 'numId') ?? '', num]));
    const abstractOf = (num: Element | undefined): string =>
      wordAttribute(wordChild(num, 'abstractNumId'), 'val') ?? '';
    for (const [id, num] of nums) {
      const abstract = abstractOf(num);
      const own = abstracts.get(abstract);
      // w:numStyleLink: the levels are those of the list of that style.
      const link = wordAttribute(wordChild(own, 'numStyleLink'), 'val');
      const linked = link === undefined ? undefined : nums.get(styles.of(link)?.list?.numId ?? '');
      const levels = levelsOf(linked === undefined ? own : abstracts.get(abstractOf(linked)));
      const starts = new Map<number, number>();
      for (const override of wordChildren(num, 'lvlOverride')) {
        const depth = Number(wordAttribute(override, 'ilvl') ?? 0);
        const level = wordChild(override, 'lvl');
        if (level !== undefined) levels.set(depth, levelOf(level));
        const start = wordAttribute(wordChild(override, 'startOverride'), 'val');
        if (start !== undefined) starts.set(depth, Number(start));
      }
      this.#lists.set(id, { id, counter: abstract, levels, starts });
    }
  }

  list(numId: string): List | undefined {
    return numId === '0' ? undefined : this.#lists.get(numId);
  }
}

/** Counts the lists of one document; paragraphs are told to it in their order. */
export class ListLabels {
  readonly #begun = new Set<string>();
  readonly #counts = new Map<string, ReadonlyMap<number, number>>();

  constructor(readonly lists: Lists) {}

  /** The label of the next paragraph of this list, for readers; undefined when it shows none. */
  next(numId: string, depth: number): string | undefined {
    const mark = this.mark(numId, depth);
    if (mark === undefined || mark.format === 'none') return undefined;
    return mark.format === 'bullet' ? '–' : mark.text;
  }

  /** The same, as the file says it. */
  mark(numId: string, depth: number): ListMark | undefined {
    const list = this.lists.list(numId);
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) return undefined;
    const { format } = level;
    if (format !== 'bullet') this.#count(list, depth, level);
    const counts = this.#counts.get(list.counter);
    const text =
      format === 'bullet'
        ? level.text
        : level.text.replace(/%(\d)/gu, (_, digit: string) => {
            const at = Number(digit) - 1;
            const other = list.levels.get(at);
            const kind = level.legal && at !== depth ? 'decimal' : (other?.format ?? 'decimal');
            return written(counts?.get(at) ?? other?.start ?? 1, kind);
          });
    return text.trim() === '' && format !== 'bullet'
      ? undefined
      : { text, format, approximate: !WRITTEN.has(format) };
  }

  #count({ id, counter, levels, starts }: List, depth: number, level: Level): void {
    const before = this.#counts.get(counter) ?? new Map<number, number>();
    // Deeper levels begin again.
    const counts = new Map(
      [...before].filter(([at]) => at <= depth || depth >= (levels.get(at)?.restart ?? Infinity)),
    );
    const place = `${id} ${depth}`;
    const start = this.#begun.has(place) ? undefined : starts.get(depth);
    this.#begun.add(place);
    counts.set(depth, start ?? (before.get(depth) ?? level.start - 1) + 1);
    this.#counts.set(counter, counts);
  }
}

const levelsOf = (list: Element | undefined): Map<number, Level> =>
  new Map(
    list === undefined
      ? []
      : wordChildren(list, 'lvl').map((level) => [Number(wordAttribute(level, 'ilvl') ?? 0), levelOf(level)]),
  );

const levelOf = (level: Element): Level => {
  const restart = wordAttribute(wordChild(level, 'lvlRestart'), 'val');
  const legal = wordChild(level, 'isLgl');
  return {
    format: wordAttribute(wordChild(level, 'numFmt'), 'val') ?? 'decimal',
    text: wordAttribute(wordChild(level, 'lvlText'), 'val') ?? '',
    start: Number(wordAttribute(wordChild(level, 'start'), 'val') ?? 1),
    legal: legal !== undefined && !/^(0|false|off)$/.test(wordAttribute(legal, 'val') ?? ''),
    ...(restart === undefined ? {} : { restart: Number(restart) }),
  };
};
