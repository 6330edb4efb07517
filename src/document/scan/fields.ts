/**
 * Fields (page numbers, cross-references) of one story: which text is a result that Word computes again at every layout.
 * The result of any other field is text like the rest.
 */
import type { Piece } from './pieces';

/**
 * Recomputed by Word and LibreOffice whenever pages are laid out: their last result says nothing. Nothing but the name and how the number
 * is written: a picture switch (`\\# "' sauf riverains'"`) shows words of its own.
 */
const VOLATILE =
  /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES|SECTION)(?:\s+\\\*\s*(?:MERGEFORMAT|CHARFORMAT|Arabic|ArabicDash|roman|alphabetic))*\s*$/i;
/** What such a result can be. Anything else under that name is text that somebody hid there, and is read as text. */
const NUMBER = /^[\d\s-]{0,8}$|^[ivxlcdm]{1,8}$|^[a-z]{1,2}$/i;
/** These show nothing, or no other words than their result's, when they are computed again. */
const STEADY = /^\s*(?:HYPERLINK|XE|TC|TA)\b/i;
const isSteady = (instruction: string): boolean => STEADY.test(instruction) || VOLATILE.test(instruction);
const NAME = /^\s*([A-Z]{1,20}|=)/i;
/** Fields without result, which show what follows this in their instruction. */
const SHOWN = /^\s*(?:MACROBUTTON\s+\S+|GOTOBUTTON\s+\S+|EQ)\s/i;
/** Stands for a number of pages in the words of a paragraph. */
export const PAGE_NUMBER = '#';

interface Field {
  instruction: string;
  result: boolean;
  held: Piece[];
}

export class Fields {
  readonly #open: Field[] = [];

  begin(): void {
    this.#open.push({ instruction: '', result: false, held: [] });
  }

  instruct(text: string): void {
    const field = this.#open.at(-1);
    if (field && !field.result) field.instruction += text;
  }

  separate(): void {
    const field = this.#open.at(-1);
    if (field) field.result = true;
  }

  /**
   * Ends the innermost field; returns the pieces that it held back, its instruction, what of that is shown, whether the field
   * always shows the same, and, unless it does or another holds it, what it is called.
   */
  end(): {
    readonly held: Piece[];
    readonly instruction: string;
    readonly shown: string;
    readonly steady: boolean;
    readonly name?: string;
  } {
    const field = this.#open.pop();
    if (!field) return { held: [], instruction: '', shown: '', steady: true };
    const { instruction, result } = field;
    const shows = !result && SHOWN.test(instruction);
    const steady = isSteady(instruction);
    return {
      held: release(field),
      instruction,
      shown: shows ? instruction.replace(SHOWN, '') : '',
      steady,
      ...(steady || this.#open.length > 0 ? {} : { name: NAME.exec(instruction)?.[1]?.toUpperCase() ?? '?' }),
    };
  }

  /** Instructions of fields that nothing ends. */
  unended(): string[] {
    return this.#open.map(({ instruction }) => instruction);
  }

  /** What stands here may be other words on the page: a result that Word may compute again, or part of an instruction. */
  get unsteady(): boolean {
    return this.#open.some(({ result, instruction }) => !result || !isSteady(instruction));
  }

  /** Holds a piece back when it is the result of a volatile field. Returns whether it did. */
  hold(piece: Piece): boolean {
    const field = this.#open.findLast(({ result, instruction }) => result && VOLATILE.test(instruction));
    field?.held.push(piece);
    return field !== undefined;
  }

  /** Everything held back by fields that are still open: a paragraph ends before they do. */
  flush(): Piece[] {
    return this.#open.flatMap((field) => release(field));
  }
}

function release(field: Field): Piece[] {
  const { held } = field;
  field.held = [];
  const [first] = held;
  if (!first) return [];
  const number = NUMBER.test(held.map(({ text }) => text).join(''));
  const uniform = held.every(({ marked, hidden }) => marked === first.marked && hidden === first.hidden);
  return number && uniform ? [{ ...first, text: PAGE_NUMBER }] : held;
}
