/**
 * Numbers that a text gives beside labels: "Présents : 22", "27 conseillers en exercice", "20 pour, 4 contre", "Pour 12 Contre 3".
 * Labels are read together, so that a number belongs to one of them. It reads; it adds nothing up.
 */
import { fold } from '../reading/fold';
import type { Folded } from '../reading/fold';
import { NUMBER_WORDS, parseNumberWords } from '../reading/number-words';
import type { Count, PlacedParagraph } from './model';

/** Sources of patterns for plain lower-case text, by name. */
export type Labels<K extends string> = Readonly<Record<K, string>>;

export interface CountOptions {
  /** "un pouvoir", "une abstention": an article counts as a number before its label. */
  readonly articles: boolean;
}

const UNITS =
  '\\s?(?:h(?![a-z])|heures?|minutes?|%|€|eur|euros?|er(?![a-z])|e(?![a-z])|eme|ans?(?![a-z])|annees?|mois|jours?|semaines?|habitants?|m2|m²|metres?|km|kg|ha(?![a-z])|janvier|fevrier|mars(?![a-z])|avril|mai(?![a-z])|juin|juillet|aout|septembre|octobre|novembre|decembre|°)';
const VALUE = new RegExp(
  `(?<![\\d/.,°'_-])(?<!\\d[ .,:/-])(?<![a-z])(?<!(?:delegues|membres|conseillers|elus|presents|seulement)\\s+sur\\s)(?:\\d{1,3}(?![\\d/_]|[.,:-]\\d|\\s\\d{3}(?!\\d)|${UNITS})|(?:aucune?|zero|neant|${NUMBER_WORDS})(?![a-z-]))`,
  'g',
);
/** What may stand between a label and its number: "Présents (à l’ouverture) : 22". */
const TOLD =
  /^\s*(?:\([^()]{0,60}\)\s*)?(?:[:=]|\.{2,}\s*:?|…+\s*:?|\||(?:est|etait|etant|s'eleve)\s+(?:de|a))\s*[-–]?\s*$/;
const BESIDE = /^ *[-|]? *$/;
/** Between a number and the label that follows: "22 (vingt-deux) voix pour", "trois membres absents". */
const BEFORE =
  /^\)? *(?:\([^()]{0,40}\) *)?(?:\s*(?:voix|votes?|suffrages?|bulletins?|membres?|conseiller(?:e?s)?|elue?s?|deleguee?s?|administrateurs?|personnes?)\s+)?(?:(?:municipaux|communautaires?|syndicaux|ont(?:\s+vote)?|votent|se\s+sont|se\s+prononcent|d'entre\s+(?:eux|elles)(?:\s+(?:sont|etaient))?|sont|etaient|etant)\s+)?$/;

interface Mark<K> {
  readonly name: K;
  readonly from: number;
  readonly to: number;
}

interface Value {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly article: boolean;
  /** "quinze (15)": it tells the number before it again. */
  readonly restates?: boolean;
}

/** The first number beside each label, in a stretch of plain text; places are those of the whole text. Linear. */
export const countsIn = <K extends string>(
  folded: Folded,
  labels: Labels<K>,
  { articles }: CountOptions = { articles: true },
): Partial<Record<K, Count>> => {
  const marks = marksIn(folded.lower, labels);
  const values = valuesIn(folded.lower);
  const leads = ledValues(folded.lower, values, marks);
  const taken = new Set<Value>();
  const found: Partial<Record<K, Count>> = {};
  let next = 0;
  marks.forEach(({ name, from, to }, rank) => {
    while (next < values.length && (values[next]?.from ?? 0) < to) next += 1;
    const [before, after] = [values[next - 1], values[next]];
    const limit = marks[rank + 1]?.from ?? Infinity;
    const between =
      after === undefined || after.from > limit ? undefined : folded.lower.slice(to, after.from);
    const ahead =
      before === undefined || taken.has(before) || before.to > from
        ? undefined
        : folded.lower.slice(before.to, from);
    const told =
      between !== undefined &&
      (TOLD.test(between) || // "ABSENTS (3) :", and not the mark of a footnote before the count.
        (/^\s?\($/.test(between) && /^\)(?!\s*:?\s*\d)/.test(folded.lower.slice(after?.to ?? Infinity))));
    const preceded = ahead !== undefined && BEFORE.test(ahead) && (articles || before?.article !== true);
    // "15 conseillers en exercice : 11 présents": the number after the colon is that of the next label.
    const others =
      after !== undefined && BEFORE.test(folded.lower.slice(after.to, limit)) && !leads.has(after);
    const chosen =
      told && !(preceded && others)
        ? after
        : preceded
          ? before
          : between !== undefined && BESIDE.test(between) && after?.article !== true
            ? after
            : undefined;
    if (chosen === undefined) return;
    taken.add(chosen);
    found[name] ??= {
      value: chosen.value + alsoBy(folded.lower, chosen.to),
      start: folded.at(chosen.from),
      end: folded.at(chosen.to),
    };
  });
  return found;
};

/**
 * "Légal : 29 en exercice : 29 présents : 22": on a line whose first number follows a colon and whose last number ends it, each
 * number is that of the label before it, though the next label stands right after.
 */
const ledValues = <K extends string>(
  lower: string,
  values: readonly Value[],
  marks: readonly Mark<K>[],
): ReadonlySet<Value> => {
  const led = new Set<Value>();
  for (let i = 0; i < values.length;) {
    const first = values[i];
    if (first === undefined) break;
    const start = lower.lastIndexOf('\n', first.from) + 1;
    const stop = lower.indexOf('\n', first.to);
    const end = stop < 0 ? lower.length : stop;
    const line: Value[] = [];
    for (; i < values.length && (values[i]?.from ?? end) < end; i++) line.push(...values.slice(i, i + 1));
    const last = line.at(-1);
    if (
      last === undefined ||
      line.length < 2 ||
      marks.some(({ from }) => from >= last.to && from < end) ||
      !line.every(
        ({ from, restates }, rank) =>
          restates === true ||
          LED.test(lower.slice(rank === 0 ? start : (line[rank - 1]?.to ?? start), from)),
      )
    )
      continue;
    for (const value of line) led.add(value);
  }
  return led;
};
const LED = /[a-z)]\s*(?:[:=]|\.{2,})\s*$/;

const marksIn = <K extends string>(lower: string, labels: Labels<K>): Mark<K>[] => {
  const marks: Mark<K>[] = [];
  for (const name of Object.keys(labels) as K[])
    for (const match of lower.matchAll(new RegExp(`(?<![a-z'])(?:${labels[name]})(?![a-z])`, 'g')))
      if (match[0] !== '') marks.push({ name, from: match.index, to: match.index + match[0].length });
  marks.sort((a, b) => a.from - b.from || b.to - a.to);
  const kept: Mark<K>[] = [];
  for (const mark of marks) if (mark.from >= (kept.at(-1)?.to ?? 0)) kept.push(mark);
  return kept;
};

const valuesIn = (lower: string): Value[] => {
  const values: Value[] = [];
  for (const { index, 0: text } of lower.matchAll(VALUE)) {
    const value = valueOf(text);
    if (value === undefined) continue;
    const restates = isRestated(lower, values.at(-1), index, value);
    values.push({
      from: index,
      to: index + text.length,
      value,
      article: text === 'un' || text === 'une',
      ...(restates ? { restates } : {}),
    });
  }
  return values;
};

/** "quinze (15)": one number, told twice. */
const isRestated = (lower: string, last: Value | undefined, from: number, value: number): boolean =>
  last?.value === value && /^\s?\(\s?$/.test(lower.slice(last.to, from));

const valueOf = (text: string): number | undefined => {
  if (/^\d/.test(text)) return Number(text);
  if (/^(?:aucun|zero|neant)/.test(text)) return 0;
  return parseNumberWords(text);
};

/** "20 + 3 pouvoirs" */
const alsoBy = (lower: string, from: number): number =>
  Number(/^\s*\+\s*(\d{1,2})\s*(?:pouvoir|procuration)/.exec(lower.slice(from, from + 30))?.[1] ?? 0);

/** "En exercice | Présents | Votants" over "27 | 22 | 26" in a table of Word: the number stands below its label, or beside it. */
export const cellCounts = <K extends string>(
  paragraphs: readonly PlacedParagraph[],
  labels: Labels<K>,
): Partial<Record<K, Count>> => {
  const found: Partial<Record<K, Count>> = {};
  const cells = paragraphs.filter(({ cell }) => cell !== undefined);
  for (const { cell, text } of cells) {
    const name = labelOf(fold(text).lower, labels);
    if (cell === undefined || name === undefined || found[name] !== undefined) continue;
    const number = cells.find(
      (other) =>
        other.cell?.table === cell.table &&
        ((other.cell.row === cell.row + 1 && other.cell.column === cell.column) ||
          (other.cell.row === cell.row && other.cell.column === cell.column + 1)) &&
        /^\s*\d{1,3}\s*$/u.test(other.text),
    );
    if (number !== undefined)
      found[name] = { value: Number(number.text), start: number.start, end: number.end };
  }
  return found;
};

/** The same in plain text: labels on one line over their numbers, or labels line by line, then their numbers line by line. */
export const columnCounts = <K extends string>(
  folded: Folded,
  labels: Labels<K>,
): Partial<Record<K, Count>> => {
  const found: Partial<Record<K, Count>> = {};
  const lines = linesOf(folded.lower);
  const put = (names: readonly (K | undefined)[], values: readonly Value[]): void => {
    names.forEach((name, i) => {
      const one = values[i];
      if (name === undefined || one === undefined) return;
      found[name] ??= { value: one.value, start: folded.at(one.from), end: folded.at(one.to) };
    });
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || !ONLY_NUMBERS.test(line.text)) continue;
    const numbers: Value[] = [...line.text.matchAll(/\d{1,3}/gu)].map((match) => ({
      from: line.from + match.index,
      to: line.from + match.index + match[0].length,
      value: Number(match[0]),
      article: false,
    }));
    const above = lines[i - 1];
    if (numbers.length > 1 && above !== undefined) {
      const names = marksIn(above.text, labels).map(({ name }) => name);
      if (names.length === numbers.length && !/\d/.test(above.text)) put(names, numbers);
      continue;
    }
    // A column of numbers: as many lines of labels stand right above it.
    let last = i;
    while (ONLY_NUMBERS.test(lines[last + 1]?.text ?? '')) last += 1;
    const column = lines.slice(i, last + 1).flatMap((one): Value[] => {
      const match = /\d{1,3}/u.exec(one.text);
      if (match === null) return [];
      const from = one.from + match.index;
      return [{ from, to: from + match[0].length, value: Number(match[0]), article: false }];
    });
    const heads = lines.slice(Math.max(0, i - column.length), i);
    const alone = column.length > 1 || labelOf(lines[i - 2]?.text ?? '', labels) === undefined;
    if (alone && heads.length === column.length && heads.every(({ text }) => !/\d/.test(text)))
      put(
        heads.map(({ text }) => labelOf(text, labels)),
        column,
      );
    i = last;
  }
  return found;
};

const ONLY_NUMBERS = /^\s*[:|=]?\s*\d{1,3}(?:[\s|;]+[:=]?\s*\d{1,3}){0,8}\s*\|?\s*$/;

/** The label that a cell or a line holds, and nothing beside it. */
const labelOf = <K extends string>(lower: string, labels: Labels<K>): K | undefined =>
  (Object.keys(labels) as K[]).find((name) =>
    new RegExp(`^[\\s|–-]*(?:nombre\\s+d[e']s?\\s*)?(?:${labels[name]})\\s*[:|=]?\\s*$`).test(lower),
  );

const linesOf = (lower: string): { readonly from: number; readonly text: string }[] => {
  const lines: { from: number; text: string }[] = [];
  let from = 0;
  for (const text of lower.split('\n')) {
    lines.push({ from, text });
    from += text.length + 1;
  }
  return lines;
};
