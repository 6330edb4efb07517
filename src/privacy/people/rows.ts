/**
 * Rows of a table that has no header: a cell that is a first name, and the cell beside it. "AZNAR ; Alain ; rédacteur". It must
 * not read cells that hold a sentence or a number.
 */
import type { Line } from '../text/tokens';
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { senseAt, type Scene } from './scene';

const SEPARATORS = ['|', '\t', ';'] as const;
const LONGEST_CELL = 4;

export const findInRows: PeopleDetector = (scene) =>
  scene.view.lines.flatMap((line): readonly Candidate[] => {
    const text = scene.view.text.slice(line.start, line.end);
    const separator = SEPARATORS.find((one) => text.split(one).length > 2);
    return separator === undefined ? [] : namesInRow(scene, cellsOf(scene, line, separator));
  });

interface Cell {
  readonly from: number;
  readonly to: number;
}

function cellsOf(scene: Scene, line: Line, separator: string): readonly Cell[] {
  const cells: Cell[] = [];
  let from = line.from;
  for (let i = line.from; i <= line.to; i += 1) {
    const token = scene.tokens[i];
    const ends = i === line.to || (i > line.from && token?.gap.includes(separator) === true);
    if (!ends) continue;
    cells.push({ from, to: i });
    from = i;
  }
  return cells;
}

function namesInRow(scene: Scene, cells: readonly Cell[]): readonly Candidate[] {
  return cells.flatMap((cell, at): Candidate[] => {
    if (!isFirstName(scene, cell)) return [];
    const found = [candidate(cell.from, cell.to, 'prénom dans un tableau', 0.8)];
    for (const beside of [cells[at - 1], cells[at + 1]]) {
      // The surname stands before as a rule; after, only when nothing before can be one.
      if (beside === undefined || found.length > 1 || !canBeSurname(scene, beside)) continue;
      found.push(candidate(beside.from, beside.to, 'nom à côté d’un prénom, dans un tableau', 0.75));
    }
    return found;
  });
}

function isFirstName(scene: Scene, { from, to }: Cell): boolean {
  if (to - from < 1 || to - from > LONGEST_CELL) return false;
  // "4 ha"
  if (/\d/u.test(scene.tokens[from]?.gap ?? '')) return false;
  return (
    range(from, to).every((i) => senseAt(scene, i).first && !senseAt(scene, i).institution) &&
    !range(from, to).every((i) => senseAt(scene, i).functional)
  );
}

function canBeSurname(scene: Scene, { from, to }: Cell): boolean {
  if (to - from < 1 || to - from > LONGEST_CELL) return false;
  return range(from, to).every((i) => {
    const token = scene.tokens[i];
    const sense = senseAt(scene, i);
    if (sense.particle || token?.shape === 'capitals') return !sense.civility;
    return (
      !sense.role && !sense.civility && !sense.functional && (sense.surname || sense.unknown || sense.first)
    );
  });
}

const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);
