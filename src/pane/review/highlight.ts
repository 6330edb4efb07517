/**
 * Finds in a passage the words that come from each source, so that the agent can compare them with one look. Only what is
 * literally there is shown: a guess would teach trust in a guess.
 */

export interface Piece {
  readonly text: string;
  /** Position, in the list given, of the source whose words these are. */
  readonly source?: number;
}

/** Text as it is compared: one kind of space, no case, one kind of apostrophe; same length as the original. */
export const fold = (text: string): string => {
  let folded = '';
  for (const unit of text) {
    const lower = unit.toLocaleLowerCase('fr');
    const plain = /\s/u.test(unit) ? ' ' : unit === "'" ? '’' : lower;
    folded += plain.length === unit.length ? plain : unit;
  }
  return folded;
};

/** What may be looked for of a value: the whole, else its parts (a period's dates, the lines of an address). */
function needles(value: string): string[] {
  const whole = value.trim();
  const parts = whole
    .split(/\s*(?:[,;\n]|\s(?:au|et|à|–)\s)\s*/u)
    .map((part) => part.replace(/^(?:du|de|le)\s/u, ''));
  return [whole, ...parts.filter((part) => part !== whole && (part.length > 3 || /^\d+$/.test(part)))].filter(
    (needle) => needle.length > 1 || /^\d$/.test(needle),
  );
}

/** Cuts a text into pieces, each from one source or from none; whole values before parts, longest first, no overlap. */
export function highlight(text: string, values: readonly string[]): Piece[] {
  const hay = fold(text);
  const owner = new Array<number | undefined>(text.length).fill(undefined);
  const candidates = values
    .flatMap((value, source) =>
      needles(value).map((needle, at) => ({ source, needle: fold(needle), whole: at === 0 })),
    )
    .sort((a, b) => Number(b.whole) - Number(a.whole) || b.needle.length - a.needle.length);
  for (const { source, needle } of candidates)
    for (let from = hay.indexOf(needle); from >= 0; from = hay.indexOf(needle, from + needle.length)) {
      const end = from + needle.length;
      if (!isWhole(hay, from, end) || owner.slice(from, end).some((other) => other !== undefined)) continue;
      owner.fill(source, from, end);
    }
  return pieces(text, owner);
}

/** Not inside a longer word or number: "27" must not light up in "1927". */
export function isWhole(hay: string, from: number, end: number): boolean {
  const inner = /[\p{L}\p{N}]/u;
  const before = hay[from - 1] ?? ' ';
  const after = hay[end] ?? ' ';
  return (
    !(inner.test(before) && inner.test(hay[from] ?? ' ')) &&
    !(inner.test(after) && inner.test(hay[end - 1] ?? ' '))
  );
}

function pieces(text: string, owner: readonly (number | undefined)[]): Piece[] {
  const out: Piece[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && owner[at] === owner[start]) continue;
    const source = owner[start];
    const slice = text.slice(start, at);
    if (slice !== '') out.push(source === undefined ? { text: slice } : { text: slice, source });
    start = at;
  }
  return out;
}
