/**
 * Mends the French that a model could not write right for want of the names: elision, agreement, a name said twice. On the
 * restored text only, and only beside what was restored. Where the source itself was written so, it is left.
 */
import { elide, takesElision } from '../../act/elision';
import { SPACE_CLASS } from '../../act/spaces';
import { civilityBefore } from '../pseudonyms/civility';
import { entriesById, type Entry, type KnownPerson, type PseudonymTable } from '../pseudonyms/table';
import type { TokenId } from '../pseudonyms/token';
import { wrongCivility, type RestorationProblem } from './problems';
import type { Restored, RestoredPiece } from './restorer';

/** A change of the restored text. */
export interface Repair {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The token that calls for it. */
  readonly token: TokenId;
  /** What is changed: a token whose source had it too is left alone. */
  readonly key: string;
}

export interface Repaired {
  readonly text: string;
  /** Those of the restoration, and civilities that contradict what is known. */
  readonly problems: readonly RestorationProblem[];
}

/** The restored text in good French. */
export function repair({ text, pieces, problems }: Restored, table: PseudonymTable): Repaired {
  let repaired = text;
  const edits = [...repairsIn(pieces, table)].sort((a, b) => b.start - a.start);
  let from = text.length;
  for (const { start, end, text: mended } of edits) {
    if (end > from) continue;
    repaired = repaired.slice(0, start) + mended + repaired.slice(end);
    from = start;
  }
  return { text: repaired, problems: [...problems, ...civilityProblems(pieces, table)] };
}

interface Placed extends RestoredPiece {
  readonly start: number;
  readonly entry?: Entry;
  readonly person?: KnownPerson;
}

/** Every change that is due, but for those that a source asks not to make. */
export function repairsIn(pieces: readonly RestoredPiece[], table: PseudonymTable): readonly Repair[] {
  const placed = place(pieces, table);
  const all = placed.flatMap((piece, i) => {
    if (piece.entry === undefined || piece.token === undefined || piece.entry.family === 'LITX') return [];
    const before = placed[i - 1]?.token === undefined ? placed[i - 1] : undefined;
    return [...joint(piece, before), ...civilityPair(piece, before), ...saidTwice(placed, i)];
  });
  const known = new Map(placed.map(({ token, entry }) => [token, entry]));
  return [...all, ...inclusive(placed)].filter(
    ({ token, key }) => known.get(token)?.seen?.includes(key) !== true,
  );
}

function place(pieces: readonly RestoredPiece[], table: PseudonymTable): readonly Placed[] {
  const entries = entriesById(table);
  const persons = new Map(table.persons.map((person) => [person.number, person]));
  let start = 0;
  return pieces.map((piece) => {
    const entry = piece.token === undefined ? undefined : entries.get(piece.token);
    const person = entry?.family === 'PERS' ? persons.get(entry.number) : undefined;
    const here = start;
    start += piece.text.length;
    return {
      ...piece,
      start: here,
      ...(entry === undefined ? {} : { entry }),
      ...(person === undefined ? {} : { person }),
    };
  });
}

/** Words that elide before a name. Articles and pronouns do not stand before one. */
const ELIDES = new RegExp(
  `(?<![\\p{L}\\p{M}\\d’'-])(?:de|(?:jusqu|lorsqu|puisqu|quoiqu|qu)e)[${SPACE_CLASS}]+$`,
  'iu',
);
const ELIDED = /(?<![\p{L}\p{M}\d])(d|(?:lors|puis|quoi)?qu)[’']$/iu;

/** de + Émilie → d’Émilie; d’ + Martin → de Martin. */
function joint({ text: value, token, start }: Placed, before: Placed | undefined): Repair[] {
  if (before === undefined || token === undefined) return [];
  // Bold may have come between: de **Émilie**.
  const signs = /[*_~]*$/u.exec(before.text)?.[0].length ?? 0;
  const words = before.text.slice(0, before.text.length - signs);
  const end = start - signs;
  if (ELIDES.test(words)) {
    const mended = elide(words, value);
    return mended === words ? [] : [edit(end, words, mended, token)];
  }
  const elided = ELIDED.exec(words);
  if (elided === null || !/^\p{L}/u.test(value) || takesElision(value)) return [];
  return [edit(end, words, `${words.slice(0, -1)}e `, token)];
}

/** The smallest change at the end of what stands before `start`. */
function edit(start: number, old: string, text: string, token: TokenId): Repair {
  let head = 0;
  while (head < old.length && old[head] === text[head]) head += 1;
  const from = start - (old.length - head);
  return { start: from, end: start, text: text.slice(head), token, key: `joint ${lastWord(old)}` };
}

const lastWord = (text: string): string => (/[\p{L}\p{M}]+[’']?\s*$/u.exec(text)?.[0] ?? '').toLowerCase();

const EITHER = new RegExp(
  `(?<![\\p{L}\\p{M}])(M\\.|Monsieur)[${SPACE_CLASS}]?(?:ou|/)[${SPACE_CLASS}]?(Mme|Madame)([${SPACE_CLASS}]+)$|(?<![\\p{L}\\p{M}])(Mme|Madame)[${SPACE_CLASS}]?(?:ou|/)[${SPACE_CLASS}]?(M\\.|Monsieur)([${SPACE_CLASS}]+)$`,
  'u',
);

/** "M. ou Mme [PERS-1]" once it is known who it is. */
function civilityPair({ token, start, person }: Placed, before: Placed | undefined): Repair[] {
  if (before === undefined || token === undefined || person === undefined || person.gender === 'unknown')
    return [];
  const match = EITHER.exec(before.text);
  if (match === null) return [];
  const [whole, m1, f1, space1, f2, m2, space2] = match;
  const civility = person.gender === 'f' ? (f1 ?? f2) : (m1 ?? m2);
  const text = `${civility ?? ''}${space1 ?? space2 ?? ' '}`;
  return [{ start: start - whole.length, end: start, text, token, key: 'either' }];
}

/** "[PERS-1p] [PERS-1]" says the first name twice, "[PERS-1] [PERS-1n]" the surname. */
function saidTwice(placed: readonly Placed[], i: number): Repair[] {
  const [first, space, second] = placed.slice(i, i + 3);
  if (first?.token === undefined || second?.token === undefined || space === undefined) return [];
  if (!/^\s{1,2}$/u.test(space.text) || first.person === undefined || first.person !== second.person)
    return [];
  const [a, b] = [first.entry, second.entry];
  if (a?.form === 'p' && b?.form === '' && second.text.startsWith(`${first.text} `))
    return [{ start: first.start, end: second.start, text: '', token: first.token, key: 'twice' }];
  if (a?.form === '' && b?.form === 'n' && first.text.endsWith(` ${second.text}`))
    return [
      {
        start: space.start,
        end: second.start + second.text.length,
        text: '',
        token: first.token,
        key: 'twice',
      },
    ];
  return [];
}

const SENTENCE_END = /[.!?…;\n]/u;
const INCLUSIVE = /(?<=\p{L})\(e\)(?![\p{L}(])/gu;

/** "né(e)" in a sentence that names one person, whose gender is known. */
function inclusive(placed: readonly Placed[]): Repair[] {
  const repairs: Repair[] = [];
  let people: Placed[] = [];
  let marks: { start: number; end: number }[] = [];
  const close = () => {
    const [first] = people;
    const alone = people.every(({ person }) => person === first?.person);
    if (
      first?.token !== undefined &&
      alone &&
      first.person !== undefined &&
      first.person.gender !== 'unknown'
    ) {
      const text = first.person.gender === 'f' ? 'e' : '';
      for (const mark of marks) repairs.push({ ...mark, text, token: first.token, key: 'inclusive' });
    }
    [people, marks] = [[], []];
  };
  for (const piece of placed) {
    if (piece.person !== undefined) people.push(piece);
    if (piece.token !== undefined) continue;
    let offset = piece.start;
    for (const sentence of piece.text.split(/(?<=[.!?…;\n])/u)) {
      for (const match of sentence.matchAll(INCLUSIVE)) {
        const start = offset + match.index;
        marks.push({ start, end: start + match[0].length });
      }
      offset += sentence.length;
      if (SENTENCE_END.test(sentence.at(-1) ?? '')) close();
    }
  }
  close();
  return repairs;
}

function civilityProblems(pieces: readonly RestoredPiece[], table: PseudonymTable): RestorationProblem[] {
  const placed = place(pieces, table);
  const wrong = new Set<TokenId>();
  placed.forEach(({ token, person }, i) => {
    const before = placed[i - 1];
    if (token === undefined || person === undefined || before === undefined || before.token !== undefined)
      return;
    if (EITHER.test(before.text)) return;
    const civility = civilityBefore(before.text);
    if (civility === undefined || civility.gender === 'unknown' || person.gender === 'unknown') return;
    if (civility.gender !== person.gender) wrong.add(token);
  });
  return [...wrong].map(wrongCivility);
}
