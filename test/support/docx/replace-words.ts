/**
 * What an agent does in Word to the words of a passage: other words stand in its marks, with the same look.
 */
import { descendants, insertXml, wordChild } from '../../../src/document/dom';
import { marksOf } from '../../../src/document/marks';
import { NS, type DocxPackage } from '../../../src/document/package';
import { runContent } from '../../../src/document/render/runs';

/** One string a paragraph, keeping the look of each paragraph's first run. @throws Error when there are more or fewer marks. */
export function replaceWords(pkg: DocxPackage, passage: string, paragraphs: readonly string[]): void {
  const marks = marksOf(pkg, passage);
  if (marks.length !== paragraphs.length)
    throw new Error(`${marks.length} marks, and ${paragraphs.length} paragraphs`);
  for (const { part, control, index } of marks) {
    const content = wordChild(control, 'sdtContent');
    const words = paragraphs[index];
    if (content === undefined || words === undefined) throw new Error(`no mark of index ${index}`);
    const look = wordChild(descendants(content, NS.w, 'r')[0], 'rPr')?.cloneNode(true);
    for (const node of [...content.childNodes]) content.removeChild(node);
    insertXml(content, `<w:r>${runContent(words)}</w:r>`);
    if (look) content.firstElementChild?.insertBefore(look, content.firstElementChild.firstChild);
    pkg.markChanged(part);
  }
}
