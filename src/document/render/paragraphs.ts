/**
 * Blocks of an act to the content of w:body. Layout comes from styles; what stands directly on a paragraph is only what
 * depends on its neighbours. It must not know parts, letterheads, or where styles come from.
 */
import type { Paragraph, ParagraphRole, TextBlock } from '../../act/act';
import type { OrderedBlock } from '../../act/text';
import type { LedgerPassage } from '../../review/ledger';
import { formatTag } from '../tags';
import { renderChart, type Pictures } from './charts';
import type { ControlIds } from './control-ids';
import { UnknownPassageError } from './errors';
import { renderMark } from './marks';
import type { ListNumbers } from './numbering';
import { renderRuns } from './runs';
import type { StyleIds } from './style-names';
import { DRAFT_STYLE, QUIET_STYLE, ROLE_STYLES } from './style-table';
import { renderTable } from './tables';

export interface BodyContext {
  readonly styles: StyleIds;
  readonly lists: ListNumbers;
  readonly ids: ControlIds;
  readonly passages: ReadonlyMap<string, LedgerPassage>;
  readonly pictures: Pictures;
  /** Width between the margins, in twentieths of a point. */
  readonly textWidth: number;
}

/** Roles that may not be parted from what follows although their style does not say so: a signature never stands alone. */
const SIGNING: readonly ParagraphRole[] = ['place-date', 'signature'];
/** What announces a list stays with its first item. */
const LISTS: readonly ParagraphRole[] = ['bullet', 'enumeration'];
/** Room for a hand-written signature above the name, in twentieths of a point: 1.3 cm. */
const SIGNATURE_ROOM = 740;
const AFTER_TABLE = 160;
/** What stands under one of these follows closely. */
const HEADINGS: readonly ParagraphRole[] = ['article-heading', 'heading', 'subheading'];

/** Space above a role by its style, in twentieths of a point. */
const spaceBefore = (role: ParagraphRole): number =>
  Number(/w:before="(\d+)"/.exec(ROLE_STYLES[role].paragraph ?? '')?.[1] ?? 0);

const roleOf = (block: TextBlock | undefined): ParagraphRole | undefined =>
  block?.type === 'paragraph' ? block.role : undefined;

const wordsOf = (block: TextBlock | undefined): string =>
  block?.type === 'paragraph' ? block.content.map((inline) => inline.text).join('') : '';

/** "Pour le maire et par délégation,", "La deuxième adjointe,": a name is still to come. */
const goesOn = (block: TextBlock | undefined): boolean => /,\s*$/u.test(wordsOf(block));

/** A name under "Le maire,": there the hand-written signature goes. */
function wantsSignatureRoom(
  block: Paragraph,
  previous: TextBlock | undefined,
  next: TextBlock | undefined,
): boolean {
  if (roleOf(previous) !== 'signature' || goesOn(block)) return false;
  return goesOn(previous) || roleOf(next) !== 'signature';
}

/** Direct properties, in schema order. */
function directProperties(
  block: Paragraph,
  previous: TextBlock | undefined,
  next: TextBlock | undefined,
  numId: number | undefined,
): string {
  const nextRole = roleOf(next);
  let written = '';
  const signs = nextRole !== undefined && SIGNING.includes(nextRole) && !SIGNING.includes(block.role);
  const announces = nextRole !== undefined && LISTS.includes(nextRole) && !LISTS.includes(block.role);
  if (signs || announces) written += '<w:keepNext/>';
  if (block.role === 'signature' && nextRole !== 'signature') written += '<w:keepNext w:val="0"/>';
  if (numId !== undefined) written += `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr>`;
  if (block.role === 'signature' && wantsSignatureRoom(block, previous, next))
    written += `<w:spacing w:before="${SIGNATURE_ROOM}"/><w:contextualSpacing w:val="0"/>`;
  else if (previous?.type === 'table' && spaceBefore(block.role) < AFTER_TABLE)
    written += `<w:spacing w:before="${AFTER_TABLE}"/>`;
  else if (
    HEADINGS.includes(roleOf(previous) ?? 'body') &&
    !HEADINGS.includes(block.role) &&
    spaceBefore(block.role) > 0
  )
    written += '<w:spacing w:before="0"/>';
  return written;
}

function renderParagraph(
  block: Paragraph,
  previous: TextBlock | undefined,
  next: TextBlock | undefined,
  numId: number | undefined,
  context: BodyContext,
): string {
  const { styles, ids, passages } = context;
  const style = `<w:pStyle w:val="${styles.of(ROLE_STYLES[block.role].name)}"/>`;
  const direct = directProperties(block, previous, next, numId);
  if (!block.passage) return `<w:p><w:pPr>${style}${direct}</w:pPr>${renderRuns(block.content)}</w:p>`;

  const passage = passages.get(block.passage.id);
  if (!passage) throw new UnknownPassageError(block.passage.id);
  const look = styles.of(DRAFT_STYLE.name);
  const runs = renderRuns(block.content, { characterStyle: look });
  const mark = renderMark(
    passage,
    formatTag({ passage: passage.id, index: block.passage.index }),
    runs,
    look,
    ids,
  );
  // The quiet style on the paragraph mark shows nothing; it makes Word import the style with the draft (it imports only
  // styles in use), so that finalising can apply it by name.
  const markStyle = `<w:rPr><w:rStyle w:val="${styles.of(QUIET_STYLE.name)}"/></w:rPr>`;
  return `<w:p><w:pPr>${style}${direct}${markStyle}</w:pPr>${mark}</w:p>`;
}

/**
 * The blocks of an act, in order, as the children of w:body (section properties left out).
 * @throws UnknownPassageError when a paragraph names a passage that the ledger does not hold.
 */
export function renderBlocks(ordered: readonly OrderedBlock[], context: BodyContext): string {
  let written = '';
  let enumeration: number | undefined;
  ordered.forEach(({ block, rank }, index) => {
    const previous = ordered[index - 1]?.block;
    const next = ordered[index + 1]?.block;
    if (block.type === 'table') {
      written += block.as === 'chart' ? renderChart(block, context) : renderTable(block, context);
      if (block.as === 'chart') return;
      // Word wants a paragraph after the last table, and merges two tables that touch.
      const chartFollows = next?.type === 'table' && next.as === 'chart';
      if (next?.type !== 'paragraph' && !chartFollows) written += '<w:p/>';
      return;
    }
    if (rank === 1) enumeration = context.lists.newEnumeration();
    const numId =
      block.role === 'bullet'
        ? context.lists.bullets()
        : block.role === 'enumeration'
          ? enumeration
          : undefined;
    written += renderParagraph(block, previous, next, numId, context);
  });
  return written === '' ? '<w:p/>' : written;
}
