/**
 * The words that a message in HTML shows, line by line. A name must come out as a reader sees it, or nothing that looks for names
 * knows it: references are decoded as browsers do, and letters are not parted where only their dress changes. Nothing of it is
 * shown as HTML anywhere.
 */
import { decodeHTML } from 'entities/decode';

/** Elements that dress words without parting them: "Lef<b>è</b>vre" is one word. */
const INLINE =
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|o:p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr';

const UNSHOWN = /<(script|style|head|title)\b[\s\S]*?(?:<\/\1\s*>|$)/giu;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/gu;
const PREFORMATTED = /<pre\b[^>]*>[\s\S]*?(?:<\/pre\s*>|$)/giu;
const LINE_END = /<(?:br|\/p|\/div|\/tr|\/li|\/h\d|\/?pre|\/?blockquote)\b[^>]*>/giu;
const DRESS = new RegExp(`</?(?:${INLINE})(?=[\\s/>])[^>]{0,10000}>`, 'giu');
const TAG = /<[^>]{0,10000}>/gu;

/** The text of an HTML document. References are decoded last: "&lt;b&gt;" is words, not a tag. */
export function htmlText(html: string): string {
  const marked = html
    .replace(UNSHOWN, ' ')
    .replace(COMMENT, '')
    .replace(PREFORMATTED, (block) => block.replace(/\r\n|\r|\n/gu, '<br>'))
    // A line end of the source is a space on the page: programs fold HTML anywhere, between two names too.
    .replace(/[\r\n]+/gu, ' ')
    .replace(LINE_END, '\n')
    .replace(DRESS, '')
    .replace(TAG, ' ');
  return decodeHTML(marked);
}
