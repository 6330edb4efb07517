/**
 * The draft watermark as WordprocessingML: a VML WordArt behind the text, the form that Word itself writes and that LibreOffice
 * shows, in a control of its own. It must not know where it goes.
 */
import { escapeXml } from '../render/markup';
import { WATERMARK_SHAPE, WATERMARK_TAG, WATERMARK_TEXT } from './identity';

/** WordArt of type 136, "fontwork plain text", as Word declares it before its first use in a part. */
const SHAPE_TYPE =
  '<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">' +
  '<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>' +
  '<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>' +
  '<v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/><v:f eqn="mid @6 @7"/>' +
  '<v:f eqn="sum @6 0 @5"/></v:formulas><v:path textpathok="t" o:connecttype="custom" ' +
  'o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>' +
  '<v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>' +
  '<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>';

/** Pale enough to read the text through it, dark enough to survive a photocopier. */
const COLOUR = '#c8c8c8';

/**
 * The control with its run, to stand among the runs of a paragraph.
 * @param number tells the shapes of a document apart, from 1.
 * @param controlId a w:id that no other control has.
 */
export function watermarkControl(number: number, controlId: number): string {
  const style =
    'position:absolute;margin-left:0;margin-top:0;width:520pt;height:62pt;rotation:315;z-index:-251658752;' +
    'mso-position-horizontal:center;mso-position-horizontal-relative:margin;' +
    'mso-position-vertical:center;mso-position-vertical-relative:margin';
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="Filigrane"/><w:tag w:val="${WATERMARK_TAG}"/><w:id w:val="${controlId}"/></w:sdtPr>` +
    `<w:sdtContent><w:r><w:rPr><w:noProof/></w:rPr><w:pict>${SHAPE_TYPE}` +
    `<v:shape id="${WATERMARK_SHAPE}${number}" o:spid="_x0000_s${2048 + number}" type="#_x0000_t136" ` +
    `alt="${escapeXml(WATERMARK_TEXT)}" style="${style}" o:allowincell="f" fillcolor="${COLOUR}" stroked="f">` +
    '<v:fill opacity=".5"/>' +
    `<v:textpath style="font-family:&quot;Calibri&quot;;font-size:1pt" string="${escapeXml(WATERMARK_TEXT)}"/>` +
    '<w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r></w:sdtContent></w:sdt>'
  );
}
