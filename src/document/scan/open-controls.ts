/**
 * The content controls of one story while a walk is inside them: which are marks of ours, what text each gathers, which of
 * them may show other words than those it holds. It must not know where text comes from.
 */
import type { Element } from 'slimdom';
import { NS } from '../package';
import { parseTag, TAG_PREFIX, WATERMARK_TAG } from '../tags';
import { wChild, wValue } from './hidden-styles';
import type { Found, FoundControl, Piece, Place } from './pieces';

/** What the properties of a control say that matters here. */
export interface ControlKind {
  /** As found, '' when there is none. */
  readonly tag: string;
  /** Present when it is a mark of ours that may be relied upon. */
  readonly mark?: NonNullable<FoundControl['tag']>;
  /** Word takes its words from elsewhere when it opens the file. */
  readonly bound: boolean;
}

/** Reads the properties of a w:sdt, and tells `found` what they show of the document: watermark, bindings, malformed tags. */
export function readControl(sdt: Element, found: Found): ControlKind {
  const properties = wChild(sdt, 'sdtPr');
  const tags = (properties?.children ?? []).filter(
    (child) => child.localName === 'tag' && child.namespaceURI === NS.w,
  );
  const [tag = ''] = tags.map((element) => wValue(element) ?? '');
  const bound = properties?.children.find((child) => child.localName === 'dataBinding');
  if (bound)
    found.bindings.push({
      store: (bound.getAttributeNS(NS.w, 'storeItemID') ?? '').toUpperCase(),
      xpath: bound.getAttributeNS(NS.w, 'xpath') ?? '',
    });
  if (tag === WATERMARK_TAG) found.watermark = true;
  const ours = tags.some((element) => wValue(element)?.startsWith(TAG_PREFIX));
  // Two tags, or words that Word would fetch from elsewhere when it opens the file: not a mark to rely upon.
  const mark = ours && tags.length === 1 && !bound ? parseTag(tag) : undefined;
  if (ours && mark === undefined) found.malformedTags.push(tag.startsWith(TAG_PREFIX) ? tag : TAG_PREFIX);
  return { tag, bound: bound !== undefined, ...(mark ? { mark } : {}) };
}

/**
 * How many controls, one in another, gather what they hold. Each word is kept once for each of them: without a bound, a small
 * file would fill the memory. The words of a control further in are not known, so that it is doubted.
 */
const MOST_GATHERING = 32;

export class OpenControls {
  readonly #open: FoundControl[] = [];
  /** The open ones without tag: made anew when they change, since every piece of text keeps the list. */
  #untagged: readonly FoundControl[] = [];
  #marks = 0;

  constructor(
    readonly place: Place,
    readonly found: Found,
  ) {}

  /** Enters a mark of ours, or a control without tag, whose mark may have been lost. */
  enter({ mark }: ControlKind): void {
    const outer = this.#open.findLast((open) => open.tag === undefined);
    const control: FoundControl = {
      ...this.place,
      ...(outer ? { outer } : {}),
      position: ++this.found.positions,
      ...(mark ? { tag: mark } : {}),
      text: '',
      nested: false,
      hidden: this.#open.length >= MOST_GATHERING,
    };
    (mark ? this.found.marks : this.found.untagged).push(control);
    if (mark) {
      for (const open of this.#open) {
        if (!open.tag) continue;
        open.nested = true;
        control.nested = true;
      }
    }
    this.#open.push(control);
    this.#settle();
  }

  leave(): void {
    this.#open.pop();
    this.#settle();
  }

  #settle(): void {
    this.#untagged = this.#open.filter(({ tag }) => tag === undefined);
    this.#marks = this.#open.length - this.#untagged.length;
  }

  /** Text read here is inside one of our marks. */
  get marked(): boolean {
    return this.#marks > 0;
  }

  /** The controls without tag that are open. */
  get untagged(): readonly FoundControl[] {
    return this.#untagged;
  }

  /** What was just read may show as other words. */
  doubt(): void {
    for (const control of this.#open) control.hidden = true;
  }

  gather(piece: Piece): void {
    for (const control of this.#gathering()) {
      if (piece.hidden) control.hidden ||= piece.text.trim() !== '';
      else control.text += piece.text;
    }
  }

  endParagraph(): void {
    for (const control of this.#gathering()) control.text += '\n';
  }

  #gathering(): readonly FoundControl[] {
    return this.#open.length <= MOST_GATHERING ? this.#open : this.#open.slice(0, MOST_GATHERING);
  }
}
