/**
 * Where an item of a list begins: "- arrêté du 24 novembre 1967 ;" under "Vu :", or "; arrêté interministériel du…" on one line.
 * An act named there without a determiner is one that the text refers to; at the head of a text it is the text's own title.
 */

/** A dash, a bullet (Word's own too), "1)", "a)", "2°". */
const BULLET = /^(?:[-*•·▪■◦‣►→\uF0B7\uF0A7]|o(?= )|\d{1,2}\s?[°)]|[a-h]\))\s*/u;
/** "Vu", "Vu :", "Visas :", "Vu les textes suivants :": what follows, line after line, is referred to. */
const OPENS =
  /^(?:vus?|visas?)\s*:?$|^(?:vus?|visas?|textes\s+(?:vises|de\s+reference))(?![a-z'-])[^:;]{0,80}:$/u;
const STARTS_WITH_VU = /^vus?(?![a-z'-])/u;
/** What comes after the citations of an act. */
const CLOSES =
  /^(?:considerant|arretent?\s*:?$|decident?(?![a-z])|deliberent?(?![a-z])|articles?\s+(?:\d|1er|premier|unique)|sur\s|apres\s|entendu|le\s+(?:maire|conseil|president)|la\s+(?:maire|presidente))/u;
/** Labels of the text's own title. */
const LABELS_TITLE =
  /(?:^|[^a-z])(?:objet|titre|nature|intitule|acte|document)(?:\s+d[eu]\s[^:]{0,40})?\s*:$/u;

interface Line {
  readonly from: number;
  readonly words: string;
  /** Length of the blanks and of the bullet before the first word. */
  readonly lead: number;
  readonly bulleted: boolean;
}

const lineAt = (lower: string, from: number): { readonly line: Line; readonly next: number } => {
  const end = lower.indexOf('\n', from);
  const whole = lower.slice(from, end < 0 ? lower.length : end);
  const bare = whole.trimStart();
  const bullet = BULLET.exec(bare)?.[0].length ?? 0;
  const words = bare.slice(bullet).trimEnd();
  return {
    line: { from, words, lead: whole.length - bare.length + bullet, bulleted: bullet > 0 },
    next: end < 0 ? lower.length + 1 : end + 1,
  };
};

/** Offsets of the first words of lines that are items of a list. One pass. */
const lineItems = (lower: string, cased: string): ReadonlySet<number> => {
  const items = new Set<number>();
  let opened = false;
  let before: { readonly line: Line; readonly cites: boolean } | undefined;
  for (let at = 0; at <= lower.length;) {
    const { line, next } = lineAt(lower, at);
    at = next;
    const { words } = line;
    if (words === '') continue;
    if (OPENS.test(words)) opened = true;
    else if (CLOSES.test(words)) opened = false;
    const start = line.from + line.lead;
    const goesOn = before !== undefined && /[;,]$/u.test(before.line.words);
    const listed = line.bulleted
      ? before !== undefined &&
        (before.line.bulleted ||
          goesOn ||
          (before.line.words.endsWith(':') && !LABELS_TITLE.test(before.line.words)))
      : opened || (goesOn && before?.cites === true);
    // In capitals and without the ";" of an item, it is rather the title of the act.
    const title = !line.bulleted && !words.endsWith(';') && /^[A-Z]{2,}/u.test(cased.slice(start, start + 2));
    if (listed && !title) items.add(start);
    before = { line, cites: STARTS_WITH_VU.test(words) || (before?.cites === true && goesOn) };
  }
  return items;
};

/** Whether an item begins at an offset of the plain text. */
export const listItems = (lower: string, cased: string): ((index: number) => boolean) => {
  const items = lineItems(lower, cased);
  return (index) =>
    items.has(index) || /(?:;|(?:^|[^a-z])(?:vus?|visas?)\s*:)\s*$/u.test(lineBefore(lower, index));
};

/** The few signs before an offset, on its line. */
const lineBefore = (lower: string, index: number): string => {
  const near = lower.slice(Math.max(0, index - 12), index);
  return near.slice(near.lastIndexOf('\n') + 1);
};
