/**
 * A table of numbers as a picture of bars, with the numbers as its alternative text. It writes the paragraph; the picture's part
 * is added by whoever holds the package.
 */
import type { Table } from '../../act/act';
import { textOf } from '../../act/text';
import { CHART_RATIO, drawBars, type Bar } from '../chart/bars';
import { encodePng } from '../chart/png';
import { NS, REL } from '../package';
import type { DocxPackage } from '../package';
import { escapeXml } from './markup';
import type { BodyContext } from './paragraphs';
import { renderRuns } from './runs';
import { CELL_STYLE, ROLE_STYLES } from './style-table';

/** English Metric Units in a twentieth of a point. */
const EMU_A_TWENTIETH = 635;
const PICTURE = 'http://schemas.openxmlformats.org/drawingml/2006/picture';

/** Puts pictures into the package. */
export interface Pictures {
  /** @returns the id of the main part's relationship that leads to the picture. */
  add(png: Uint8Array): string;
  /** How many were added. */
  readonly count: number;
}

export function picturesOf(pkg: DocxPackage): Pictures {
  let count = 0;
  return {
    add(png) {
      count += 1;
      const name = pkg.freeName('word/media/paraphe', '.png');
      pkg.declareExtension('png', 'image/png');
      pkg.addPart(name, 'image/png', png);
      return pkg.addRelationship(pkg.mainPart, REL.image, name);
    },
    get count() {
      return count;
    },
  };
}

const barsOf = ({ rows }: Table): Bar[] =>
  rows.map((row) => ({
    label: textOf(row[0] ?? []),
    value:
      Number(
        textOf(row[1] ?? [])
          .replace(/\s/gu, '')
          .replace(',', '.'),
      ) || 0,
  }));

/** "Incidents par heure : 21 h, 1 ; 22 h, 2." */
export function chartAlternative(table: Table): string {
  const [, numbers] = table.columns;
  const values = table.rows.map((row) => row.map(textOf).join('\u00A0: ')).join(', ');
  return `Graphique en barres. ${table.caption ?? numbers?.title ?? ''}. ${values}.`;
}

export function renderChart(table: Table, { styles, textWidth, pictures }: BodyContext): string {
  const id = pictures.add(encodePng(drawBars(barsOf(table))));
  const width = textWidth * EMU_A_TWENTIETH;
  const height = Math.round(width / CHART_RATIO);
  const number = pictures.count;
  const alternative = escapeXml(chartAlternative(table));
  const names = `id="${9000 + number}" name="Graphique ${number}" descr="${alternative}"`;
  const caption = table.caption
    ? `<w:p><w:pPr><w:pStyle w:val="${styles.of(ROLE_STYLES.caption.name)}"/><w:keepNext/></w:pPr>${renderRuns([{ text: table.caption }])}</w:p>`
    : '';
  return (
    `${caption}<w:p><w:pPr><w:pStyle w:val="${styles.of(CELL_STYLE.name)}"/></w:pPr><w:r><w:drawing>` +
    `<wp:inline xmlns:wp="${NS.wp}" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>` +
    `<wp:docPr ${names}/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${NS.a}" noChangeAspect="1"/></wp:cNvGraphicFramePr>` +
    `<a:graphic xmlns:a="${NS.a}"><a:graphicData uri="${PICTURE}"><pic:pic xmlns:pic="${PICTURE}">` +
    `<pic:nvPicPr><pic:cNvPr ${names}/><pic:cNvPicPr/></pic:nvPicPr>` +
    `<pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
  );
}
