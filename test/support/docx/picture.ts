/** A small picture as Word writes it in the text: a whole inline drawing, that other programs read too. */
import { encodePng } from '../../../src/document/chart/png';
import { NS, REL, type DocxPackage } from '../../../src/document/package';

/** @param level of grey, two hexadecimal digits: another level gives other bytes. */
export function squarePng(level: string): Uint8Array {
  const indices = Uint8Array.from({ length: 64 }, (_, pixel) => pixel % 2);
  return encodePng({ width: 8, height: 8, palette: [level.repeat(3), 'FFFFFF'], indices });
}

/** Puts it at the end of the last paragraph of the body. */
export function addPicture(pkg: DocxPackage, part: string, png: Uint8Array): void {
  pkg.declareExtension('png', 'image/png');
  pkg.addPart(part, 'image/png', png);
  const id = pkg.addRelationship(pkg.mainPart, REL.image, part);
  const wp = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
  const pic = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
  const extent = 'cx="360000" cy="360000"';
  const drawing =
    `<w:r><w:drawing><wp:inline xmlns:wp="${wp}" distT="0" distB="0" distL="0" distR="0"><wp:extent ${extent}/>` +
    `<wp:docPr id="901" name="Plan" descr="Plan"/><a:graphic xmlns:a="${NS.a}"><a:graphicData uri="${pic}"><pic:pic xmlns:pic="${pic}">` +
    '<pic:nvPicPr><pic:cNvPr id="901" name="plan.png"/><pic:cNvPicPr/></pic:nvPicPr>' +
    `<pic:blipFill><a:blip xmlns:r="${NS.r}" r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>` +
    `<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${extent}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr>` +
    '</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
  const before = pkg.text(pkg.mainPart);
  const after = before.replace(/<\/w:p>(?=(?:(?!<\/w:p>).)*<w:sectPr)/s, `${drawing}</w:p>`);
  if (after === before) throw new Error('no paragraph to put a picture in');
  pkg.setBytes(pkg.mainPart, new TextEncoder().encode(after));
}
