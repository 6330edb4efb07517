/**
 * What Word's lists put before a paragraph: "1°", "a)", "–", "Article 3". Counts as Word does, level by level, whatever ids the
 * file gives its lists. It must not write lists: that is `render/numbering`.
 */
import type { Element } from 'slimdom';
import { wordAttribute, wordChild, wordChildren } from '../dom';
import type { DocxPackage } from '../package';
import { REL } from '../package';
import { sha256Hex } from '../words';
import { startOf, WRITTEN, written } from './list-numbers';
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

/** Word has nine levels, LibreOffice ten. */
const DEEPEST = 9;
/** What Word lets people type before a paragraph; a level names at most all the levels. */
const LONGEST = 255;

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
    const known = new Map<Element | undefined, ReadonlyMap<number, Level>>();
    const levelsIn = (list: Element | undefined): ReadonlyMap<number, Level> => {
      const levels = known.get(list) ?? levelsOf(list);
      known.set(list, levels);
      return levels;
    };
    for (const [id, num] of nums) {
      const abstract = abstractOf(num);
      const own = abstracts.get(abstract);
      // w:numStyleLink: the levels are those of the list of that style.
      const link = wordAttribute(wordChild(own, 'numStyleLink'), 'val');
      const linked = link === undefined ? undefined : nums.get(styles.of(link)?.list?.numId ?? '');
      const levels = new Map(levelsIn(linked === undefined ? own : abstracts.get(abstractOf(linked))));
      const starts = new Map<number, number>();
      for (const override of wordChildren(num, 'lvlOverride')) {
        const depth = depthOf(override);
        if (depth === undefined) continue;
        const level = wordChild(override, 'lvl');
        if (level !== undefined) levels.set(depth, levelOf(level));
        const start = startOf(wordAttribute(wordChild(override, 'startOverride'), 'val'));
        if (start !== undefined) starts.set(depth, start);
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

/** Undefined for a level that no program has. */
const depthOf = (level: Element): number | undefined => {
  const depth = Number(wordAttribute(level, 'ilvl') ?? 0);
  return depth >= 0 && depth <= DEEPEST ? depth : undefined;
};

const levelsOf = (list: Element | undefined): ReadonlyMap<number, Level> => {
  const levels = new Map<number, Level>();
  for (const level of list === undefined ? [] : wordChildren(list, 'lvl')) {
    const depth = depthOf(level);
    if (depth !== undefined) levels.set(depth, levelOf(level));
  }
  return levels;
};

/** A text that no program writes stands before every paragraph of its list: it is told in short. */
const shortened = (text: string): string =>
  text.length > LONGEST || [...text.matchAll(/%\d/gu)].length > DEEPEST + 1 ? sha256Hex(text) : text;

const levelOf = (level: Element): Level => {
  const restart = wordAttribute(wordChild(level, 'lvlRestart'), 'val');
  const legal = wordChild(level, 'isLgl');
  return {
    format: wordAttribute(wordChild(level, 'numFmt'), 'val') ?? 'decimal',
    text: shortened(wordAttribute(wordChild(level, 'lvlText'), 'val') ?? ''),
    start: startOf(wordAttribute(wordChild(level, 'start'), 'val')) ?? 1,
    legal: legal !== undefined && !/^(0|false|off)$/.test(wordAttribute(legal, 'val') ?? ''),
    ...(restart === undefined ? {} : { restart: Number(restart) }),
  };
};
