/**
 * The label that a list shows before a paragraph, in the one form that a digest may hold: what is seen, never ids, which programs
 * give anew at each save. Each part and each text box is counted by itself, since programs write them in another order.
 */
import type { Element } from 'slimdom';
import type { DocxPackage } from '../package';
import { ListLabels, Lists } from '../source/list-labels';
import { paragraphStyles, settingsOf } from '../source/paragraph-styles';
import type { ParagraphStyles } from '../source/paragraph-styles';

/**
 * A bullet that is only a dot, a dash or a square, or a sign of the fonts Symbol and Wingdings: LibreOffice writes the one for the
 * other, and none of them says anything. Letters, figures, words, crosses and ticks are kept.
 */
const PLAIN_BULLET = /^[\uf000-\uf0ff\p{Pd}•·∙▪◦○●■□▫‣⁃]$/u;

/** What a document's lists are, read once for all of its parts. */
export interface NumberingOf {
  readonly styles: ParagraphStyles;
  readonly lists: Lists;
}

export function numberingOf(pkg: DocxPackage): NumberingOf {
  const styles = paragraphStyles(pkg);
  return { styles, lists: new Lists(pkg, styles) };
}

/** Counts the lists of one part or text box. */
export class Labels {
  readonly #labels: ListLabels;

  constructor(readonly numbering: NumberingOf) {
    this.#labels = new ListLabels(numbering.lists);
  }

  /** The label of the next paragraph; undefined when it shows none. */
  next(properties: Element | undefined, styleId: string | undefined): string | undefined {
    const { styles } = this.numbering;
    const style = styleId === undefined ? styles.usual : styles.of(styleId);
    const own = settingsOf(properties);
    const numId = own.numId ?? style?.list?.numId;
    if (numId === undefined) return undefined;
    const mark = this.#labels.mark(numId, own.depth ?? style?.list?.depth ?? 0);
    if (mark === undefined) return undefined;
    if (mark.format === 'bullet') return mark.text.trim().replace(PLAIN_BULLET, '•') || undefined;
    return mark.approximate ? `${mark.text} (${mark.format})` : mark.text;
  }
}
