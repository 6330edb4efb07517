/**
 * Words to runs. Neighbours that look alike share one run; line breaks and tabs are Word's own. It must not know paragraphs.
 */
import type { Inline } from '../../act/act';
import { escapeXml } from './markup';

/** How runs look beyond bold: the id of a character style. */
export interface RunLook {
  readonly characterStyle?: string;
}

function properties(strong: boolean, look: RunLook): string {
  const style = look.characterStyle ? `<w:rStyle w:val="${escapeXml(look.characterStyle)}"/>` : '';
  const bold = strong ? '<w:b/><w:bCs/>' : '';
  return style || bold ? `<w:rPr>${style}${bold}</w:rPr>` : '';
}

/** Text with "\n" and "\t" to the children of a run. */
export function runContent(text: string): string {
  let written = '';
  for (const piece of text.split(/(\r\n|[\n\r\u2028\t])/)) {
    if (piece === '') continue;
    if (piece === '\t') written += '<w:tab/>';
    else if (/^[\r\n\u2028]/.test(piece)) written += '<w:br/>';
    else written += `<w:t xml:space="preserve">${escapeXml(piece)}</w:t>`;
  }
  return written;
}

/** The runs of a paragraph, or of the part of it inside a mark. */
export function renderRuns(content: readonly Inline[], look: RunLook = {}): string {
  let written = '';
  let text = '';
  let strong = false;
  const flush = (): void => {
    if (text !== '') written += `<w:r>${properties(strong, look)}${runContent(text)}</w:r>`;
    text = '';
  };
  for (const inline of content) {
    const bold = inline.strong === true;
    if (bold !== strong) flush();
    strong = bold;
    text += inline.text;
  }
  flush();
  return written;
}
