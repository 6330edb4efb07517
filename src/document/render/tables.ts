/**
 * Tables of data: a header row that repeats and is announced by screen readers, rows that do not break across pages, a
 * caption above. Never for layout. It must not know parts.
 */
import type { Alignment, Inline, Table } from '../../act/act';
import { escapeXml } from './markup';
import type { BodyContext } from './paragraphs';
import { renderRuns } from './runs';
import { CELL_HEADING_STYLE, CELL_STYLE, ROLE_STYLES, TABLE_STYLE } from './style-table';

/** Column widths in twentieths of a point that add up to `total`. */
function columnWidths(weights: readonly number[], total: number): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  let given = 0;
  return weights.map((weight, index) => {
    const width = index === weights.length - 1 ? total - given : Math.round((total * weight) / sum);
    given += width;
    return width;
  });
}

function cell(
  content: readonly Inline[],
  width: number,
  style: string,
  align: Alignment | undefined,
): string {
  const jc = align && align !== 'left' ? `<w:jc w:val="${align}"/>` : '';
  return (
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>` +
    `<w:p><w:pPr><w:pStyle w:val="${style}"/>${jc}</w:pPr>${renderRuns(content)}</w:p></w:tc>`
  );
}

export function renderTable(table: Table, { styles, textWidth }: BodyContext): string {
  const widths = columnWidths(
    table.columns.map((column) => Math.max(column.weight ?? 1, 0.01)),
    textWidth,
  );
  const cellStyle = styles.of(CELL_STYLE.name);
  const headStyle = styles.of(CELL_HEADING_STYLE.name);
  const row = (cells: readonly (readonly Inline[])[], head: boolean): string =>
    `<w:tr><w:trPr><w:cantSplit/>${head ? '<w:tblHeader/>' : ''}</w:trPr>` +
    table.columns
      .map((column, index) =>
        cell(cells[index] ?? [], widths[index] ?? 0, head ? headStyle : cellStyle, column.align),
      )
      .join('') +
    '</w:tr>';
  const caption = table.caption
    ? `<w:p><w:pPr><w:pStyle w:val="${styles.of(ROLE_STYLES.caption.name)}"/></w:pPr>${renderRuns([{ text: table.caption }])}</w:p>`
    : '';
  return (
    caption +
    `<w:tbl><w:tblPr><w:tblStyle w:val="${styles.of(TABLE_STYLE.name)}"/><w:tblW w:w="${textWidth}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>' +
    (table.caption ? `<w:tblCaption w:val="${escapeXml(table.caption)}"/>` : '') +
    `</w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>` +
    row(
      table.columns.map((column) => [{ text: column.title }]),
      true,
    ) +
    table.rows.map((cells) => row(cells, false)).join('') +
    '</w:tbl>'
  );
}
