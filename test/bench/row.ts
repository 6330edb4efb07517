/**
 * What a row of the bench measures and how its lines are told. A goal that is missed is said, never thrown: a slow or busy
 * machine must not make a build fail.
 */

/** One measured line of the table. */
export interface Line {
  readonly moment: string;
  /** Our figure and the one it is held against, each with its unit. */
  readonly ours: string;
  readonly reference?: string;
  /** What is compared with the goal: a ratio, a count, or megabytes. */
  readonly value?: number;
  readonly unit?: '×' | 'Mo' | '';
  readonly goal?: number;
  /** Said instead of a judgement, when there is none. */
  readonly note?: string;
}

export interface Row {
  /** A word to choose the row by on the command line. */
  readonly id: string;
  readonly title: string;
  measure(): Promise<readonly Line[]>;
}

export const MISSED = 'au-delà de l’objectif';

export function judgement({ value, goal, note }: Line): string {
  if (note !== undefined) return note;
  if (value === undefined || goal === undefined) return 'pour information';
  return value <= goal ? 'tenu' : MISSED;
}

export function formatValue(value: number | undefined, unit = '×'): string {
  if (value === undefined) return '';
  const digits = unit === '' ? 0 : unit === 'Mo' ? 1 : value < 0.1 ? 4 : 2;
  return `${value.toFixed(digits).replace('.', ',')}${unit === '' ? '' : `\u00A0${unit}`}`;
}

const COLUMNS = ['Moment', 'Paraphe', 'Référence', 'Mesure', 'Objectif', 'Jugement'] as const;

/** A table in plain text, one line a measure. */
export function table(lines: readonly Line[]): string {
  const cells = [
    [...COLUMNS],
    ...lines.map((line) => [
      line.moment,
      line.ours,
      line.reference ?? '',
      formatValue(line.value, line.unit),
      line.goal === undefined ? '' : `≤ ${formatGoal(line.goal, line.unit)}`,
      judgement(line),
    ]),
  ];
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const written = cells.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join(' | ')
      .trimEnd(),
  );
  written.splice(1, 0, widths.map((width) => '-'.repeat(width)).join('-|-'));
  return written.join('\n');
}

const formatGoal = (goal: number, unit = '×'): string =>
  `${String(goal).replace('.', ',')}${unit === '' ? '' : `\u00A0${unit}`}`;
