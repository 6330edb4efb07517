/**
 * The mark of a passage: one run-level content control a paragraph, so that LibreOffice keeps it. It must not decide a state
 * nor read a document.
 */
import type { LedgerPassage } from '../../review/ledger';
import type { ControlIds } from './control-ids';
import { markLabel, STATE_COLOURS } from './labels';
import { escapeXml } from './markup';

/** The properties of a control; `style` is the id of the character style of what is typed in it. */
function controlProperties(control: {
  readonly alias: string;
  readonly tag: string;
  readonly id: number;
  readonly style?: string;
  readonly colour?: string;
}): string {
  return (
    '<w:sdtPr>' +
    (control.style ? `<w:rPr><w:rStyle w:val="${escapeXml(control.style)}"/></w:rPr>` : '') +
    `<w:alias w:val="${escapeXml(control.alias)}"/><w:tag w:val="${escapeXml(control.tag)}"/><w:id w:val="${control.id}"/>` +
    (control.colour ? `<w15:color w:val="${control.colour}"/>` : '') +
    '<w15:appearance w15:val="boundingBox"/></w:sdtPr>'
  );
}

/** Wraps the runs of one paragraph of a passage. */
export function renderMark(
  passage: LedgerPassage,
  tag: string,
  runs: string,
  style: string,
  ids: ControlIds,
): string {
  const properties = controlProperties({
    alias: markLabel(passage),
    tag,
    id: ids.next(tag),
    style,
    colour: STATE_COLOURS[passage.state],
  });
  return `<w:sdt>${properties}<w:sdtContent>${runs}</w:sdtContent></w:sdt>`;
}
