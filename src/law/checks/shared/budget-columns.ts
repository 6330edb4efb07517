/** Pages of a budget amendment with expenses at the left and receipts at the right: where each side is cut. It adds nothing up. */
import type { Side } from './budget';

export interface Column {
  readonly side: Side;
  readonly from: number;
}

/** "Dépenses            Recettes": where on the page each side begins. */
export const columnsIn = (lower: string, indent: number): readonly Column[] | undefined => {
  const heads = [...lower.matchAll(/(depenses?)|(recettes?)/g)];
  const [one, other] = heads;
  if (one === undefined || other === undefined || heads.length > 2 || /\d/.test(lower)) return undefined;
  if ((one[1] === undefined) === (other[1] === undefined)) return undefined;
  if (!/(?: {3,}|\t)/.test(lower.slice(one.index, other.index))) return undefined;
  return [one, other].map((head) => ({
    side: head[1] === undefined ? 'recettes' : 'dépenses',
    from: indent + head.index,
  }));
};

/** The lines of one row of such a page; undefined when it is not cut where the heads are. */
export const cellsIn = (
  lower: string,
  indent: number,
  [one, other]: readonly Column[],
): readonly Cell[] | undefined => {
  if (one === undefined || other === undefined) return undefined;
  const cut = cutAt(lower, Math.max(0, other.from - indent));
  if (cut > 0 && cut < lower.length && !/\s/.test(lower.charAt(cut - 1))) return undefined;
  return [
    { side: one.side, text: lower.slice(0, cut), at: 0 },
    { side: other.side, text: lower.slice(cut), at: cut },
  ].filter(({ text }) => text.trim() !== '');
};

/** An amount that hangs over the left of its head, as amounts set to the right do, is under that head all the same. */
const cutAt = (lower: string, from: number): number => {
  const hanging = /(?<=\s{2})[+-]?\s?\d{1,3}(?:[ .]\d{3})*(?:,\d{2})?$/.exec(
    lower.slice(0, from) + (/^[\d ,.]*?(?=\s{2}|\s*$)/.exec(lower.slice(from))?.[0] ?? ''),
  );
  return hanging === null || hanging.index + hanging[0].length <= from ? from : hanging.index;
};

interface Cell {
  readonly side: Side;
  readonly text: string;
  readonly at: number;
  /** Of the row, when it stands in the other cell. */
  readonly title?: string;
}

/** "021  Virement         12 000,00": one title at the left for both columns of amounts; the right one has it too. */
export const labelled = (cells: readonly Cell[] | undefined): readonly Cell[] | undefined => {
  const [left, right] = cells ?? [];
  if (left === undefined || right === undefined) return cells;
  if (
    !/[a-z]|^\W*\d{2,6}\W*$/.test(left.text) ||
    !/^\s*[+-]?\s?\d{1,3}(?: \d{3})*(?:,\d{2})?\s*(?:€|euros?)?\s*$/.test(right.text)
  )
    return cells;
  const amount = /\s{2,}[+-]?\s?\d{1,3}(?:[ .]\d{3})*(?:,\d{2})?\s*(?:€|euros?)?\s*$/.exec(left.text);
  const title = left.text.slice(0, amount?.index ?? left.text.length).trim();
  const other = { ...right, title };
  return amount === null ? [other] : [left, other];
};
