/**
 * The traits of each atom: the words around it, how they are written, what the lexicons say of them, its line and the one above, its label, its column. Each is a
 * number that the weights are found by; the order and the make of traits are part of the trained file. It must not judge.
 */
import { CELL_SIGNS, COLON, isWord, NOWHERE, type Atom, type Atoms } from './atoms';
import { mix } from './hash';

const NOBODY: Atom = {
  start: 0,
  end: 0,
  word: NOWHERE,
  shape: NOWHERE,
  sense: 0,
  affixes: [],
  apart: false,
  line: -1,
};
/** Words as far as this lean on an atom, wherever they stand. */
const FAR = 6;
const NEAR = 3;
/** Positions and lengths beyond are alike. */
const LATE = 4;
const LONG = 8;

/** No atom has more traits. */
export const MOST_TRAITS = 64;
/** Makes of the traits that not every atom has. */
const AFFIXES = 40;
const FARTHER = 50;
const SIDES = [-1, 1] as const;

/** Writes the traits of the atom at `index` in `into`, of `MOST_TRAITS`; @returns how many there are */
export function traitsOf(text: Atoms, columns: readonly number[], index: number, into: Int32Array): number {
  const { atoms, lines } = text;
  const at = (offset: number): Atom => atoms[index + offset] ?? NOBODY;
  const here = at(0);
  const [a, b, c] = [at(-1), at(-2), at(-3)];
  const [x, y] = [at(1), at(2)];
  const { word, shape, sense } = here;
  const look = mix(shape, sense);
  let count = 0;
  const add = (value: number): void => {
    into[count] = mix(count + 1, value);
    count += 1;
  };
  add(0);
  add(word);
  add(a.word);
  add(x.word);
  add(b.word);
  add(y.word);
  add(c.word);
  add(mix(a.word, word));
  add(mix(word, x.word));
  add(mix(mix(b.word, a.word), shape));
  add(mix(mix(x.word, y.word), shape));
  add(mix(shape, here.apart ? 1 : 0));
  add(mix(a.shape, shape));
  add(mix(shape, x.shape));
  const around = mix(mix(a.shape, shape), x.shape);
  add(around);
  add(mix(mix(b.shape, around), y.shape));
  add(mix(a.word, shape));
  add(mix(shape, x.word));
  add(look);
  const [before, after] = [mix(a.shape, a.sense), mix(x.shape, x.sense)];
  add(mix(before, look));
  add(mix(look, after));
  add(mix(a.word, sense));
  add(mix(sense, x.word));
  add(mix(mix(before, look), after));
  add(mix(mix(here.apart ? 1 : 0, a.shape), shape));
  const line = lines[here.line];
  const first = atoms[line?.from ?? -1] ?? NOBODY;
  const second = atoms[(line?.from ?? -2) + 1] ?? NOBODY;
  add(mix(first.word, shape));
  add(mix(mix(first.word, second.word), shape));
  add(mix(Math.min(index - (line?.from ?? 0), LATE), look));
  add(mix(line?.letters ?? 0, look));
  add(mix(Math.min((line?.to ?? 0) - (line?.from ?? 0), LONG), look));
  add(mix(columns[index] ?? 0, shape));
  add(mix(labelOf(atoms, index), shape));
  const above = atoms[lines[here.line - 1]?.from ?? -1] ?? NOBODY;
  add(mix(mix(above.word, index === line?.from ? 1 : 0), shape));
  for (let i = 0; i < here.affixes.length; i += 1) {
    into[count] = mix(AFFIXES + i, here.affixes[i] ?? 0);
    count += 1;
  }
  for (let away = NEAR; away <= FAR; away += 1) {
    for (const step of SIDES) {
      const other = atoms[index + step * away];
      if (other === undefined || !isWord(other)) continue;
      into[count] = mix(mix(FARTHER + step, other.word), shape);
      count += 1;
    }
  }
  return count;
}

/** The word before the nearest colon on the left, on the same line; 0: none. */
function labelOf(atoms: readonly Atom[], index: number): number {
  const line = atoms[index]?.line;
  for (let at = index - 1; at > 0 && index - at < 12; at -= 1) {
    const atom = atoms[at];
    if (atom === undefined || atom.line !== line) return 0;
    if (atom.word === COLON) return atoms[at - 1]?.word ?? 0;
  }
  return 0;
}

/** Fewest cells of a row. */
const CELLS = 2;

/** Per atom, the first word of the head of its column, in rows parted by the same sign as many times; 0: it is in no row. */
export function columnsOf({ atoms, lines }: Atoms): readonly number[] {
  const columns = Array.from<number>({ length: atoms.length }).fill(0);
  let heads: readonly number[] = [];
  for (const { from, to } of lines) {
    let signs = 0;
    for (let at = from; at < to; at += 1) if (CELL_SIGNS.has(atoms[at]?.word ?? 0)) signs += 1;
    if (signs < CELLS) {
      heads = [];
      continue;
    }
    if (heads.length !== signs + 1) heads = headsOf(atoms, from, to);
    let cell = 0;
    for (let at = from; at < to; at += 1) {
      if (CELL_SIGNS.has(atoms[at]?.word ?? 0)) cell += 1;
      else columns[at] = mix(1, heads[cell] ?? 0);
    }
  }
  return columns;
}

function headsOf(atoms: readonly Atom[], from: number, to: number): readonly number[] {
  const heads = [0];
  for (let at = from; at < to; at += 1) {
    const atom = atoms[at] ?? NOBODY;
    if (CELL_SIGNS.has(atom.word)) heads.push(0);
    else if (heads.at(-1) === 0 && isWord(atom)) heads[heads.length - 1] = atom.word;
  }
  return heads;
}
