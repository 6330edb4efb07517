/**
 * Reads texts with inline marks `{{TYPE:text}}` or `{{TYPE:shown text|the personal part}}`, in blocks that begin with
 * "### id [genre] title". It must not know the detectors.
 */

export interface Mark {
  readonly type: string;
  /** The personal part, in the text without marks. */
  readonly start: number;
  readonly end: number;
  /** What was shown inside the mark: its rest is neither personal nor not. */
  readonly shownStart: number;
  readonly shownEnd: number;
}

export interface MarkedText {
  readonly id: string;
  readonly genre: string;
  readonly title: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

export function readMarkedTexts(source: string): readonly MarkedText[] {
  return source
    .split(/^### /mu)
    .slice(1)
    .map((block) => {
      const at = block.indexOf('\n');
      const [, id = '', genre = '', title = ''] =
        /^(\S+)(?: \[([^\]]*)\])? ?(.*)$/u.exec(block.slice(0, at)) ?? [];
      return { id, genre, title, ...readMarks(block.slice(at + 1).trimEnd()) };
    });
}

function readMarks(marked: string): { text: string; marks: Mark[] } {
  let text = '';
  let at = 0;
  const marks: Mark[] = [];
  for (const match of marked.matchAll(/\{\{([A-Z]+):([^}|]*)(?:\|([^}]*))?\}\}/gu)) {
    const [whole, type = '', shown = '', part = shown] = match;
    text += marked.slice(at, match.index);
    const shownStart = text.length;
    const inside = shown.indexOf(part);
    if (inside < 0) throw new Error(`The personal part is not in what is shown: ${whole}`);
    text += shown;
    marks.push({
      type,
      start: shownStart + inside,
      end: shownStart + inside + part.length,
      shownStart,
      shownEnd: text.length,
    });
    at = match.index + whole.length;
  }
  return { text: text + marked.slice(at), marks };
}
