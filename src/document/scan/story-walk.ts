/**
 * Walks one story of a .docx once, in document order, and collects what a reader sees of it. This is the one place that says
 * what of the markup is text: runs, breaks, fields' results, tracked insertions; not deletions, instructions, alternative
 * texts. It must not normalise (`words`), nor judge. The depth was bounded when the
 * file was opened (256). Long, because all that one pass carries along (paragraph, mark, field, note) changes together.
 */
import type { Element } from 'slimdom';
import { NS } from '../package';
import { parseTag, TAG_PREFIX, WATERMARK_SHAPE, WATERMARK_TAG } from '../tags';
import { WATERMARK_TEXT } from '../watermark/identity';
import { normaliseParagraph } from '../words';
import { chooseBranch } from './branch';
import { Fields, PAGE_NUMBER } from './fields';
import { wChild, wToggle, wValue } from './hidden-styles';
import type { HiddenStyles } from './hidden-styles';
import { isIllegibleParagraph, isIllegibleRun } from './legibility';
import { nothingFound } from './pieces';
import type { Found, FoundControl, Piece, Place } from './pieces';

/** Elements of WordprocessingML that stand for one character or none. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: ' ',
  cr: ' ',
  noBreakHyphen: '-',
  softHyphen: '',
  pgNum: PAGE_NUMBER,
  // Dates that Word writes by itself.
  dayShort: PAGE_NUMBER,
  dayLong: PAGE_NUMBER,
  monthShort: PAGE_NUMBER,
  monthLong: PAGE_NUMBER,
  yearShort: PAGE_NUMBER,
  yearLong: PAGE_NUMBER,
};
const TRACKED_PROPERTIES = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge']);
const PROPERTIES = /Pr(Ex|Change)?$|^tblGrid$/;

export class StoryWalk {
  readonly #fields = new Fields();
  readonly #open: FoundControl[] = [];
  #pieces: Piece[] | undefined;
  #position = 0;
  #paragraphHidden: boolean;
  #runHidden = false;
  #outerHidden = false;
  #paragraphIllegible = false;
  /** Whatever stands here may show as other words: how many reasons there are for it. */
  #doubts = 0;

  constructor(
    readonly place: Place,
    readonly styles: HiddenStyles,
    readonly found: Found,
  ) {
    this.#paragraphHidden = styles.byDefault;
  }

  /** Reads everything below `root`. Once. */
  read(root: Element): void {
    this.#children(root);
    this.#endParagraph();
    for (const instruction of this.#fields.unended()) this.#aside(instruction);
  }

  #children(parent: Element): void {
    for (let child = parent.firstElementChild; child; child = child.nextElementSibling) this.#element(child);
  }

  #element(element: Element): void {
    const name = element.localName;
    switch (element.namespaceURI) {
      case NS.w:
        this.#word(element, name);
        return;
      case NS.mc:
        if (name === 'AlternateContent') this.#alternate(element);
        else this.#children(element);
        return;
      case NS.m:
        if (name === 't') this.#text(element.textContent ?? '');
        else if (name === 'r') this.#run(element);
        else if (name === 'phant') this.#doubtful(() => this.#children(element));
        else this.#children(element);
        return;
      case NS.a:
        if (name === 't') this.#text(element.textContent ?? '');
        else if (name === 'br') this.#text(' ');
        else if (name === 'p') this.#inTextBox((walk) => walk.read(element));
        else this.#children(element);
        return;
      case NS.v:
        if (name === 'textpath') this.#wordArt(element);
        else {
          if (this.#isWatermark(element)) this.found.watermark = true;
          this.#alternativeText(element);
          this.#children(element);
        }
        return;
      default:
        if (this.#isWatermark(element)) this.found.watermark = true;
        this.#alternativeText(element);
        // No other vocabulary holds runs of text by itself, and Word skips an element that it does not know.
        this.#doubtful(() => this.#children(element));
    }
  }

  #word(element: Element, name: string): void {
    const character = Object.hasOwn(CHARACTERS, name) ? CHARACTERS[name] : undefined;
    if (character !== undefined) {
      this.#text(character);
      return;
    }
    switch (name) {
      case 'p':
        this.#paragraph(element);
        return;
      case 'r':
        this.#run(element);
        return;
      case 'delText': // outside a deletion: those are not entered
        this.#text(textOf(element));
        return;
      case 't':
        this.#text(textOf(element));
        return;
      case 'bdo':
      case 'dir':
        this.#doubtful(() => this.#children(element));
        return;
      case 'sym':
        this.#text(String.fromCodePoint(parseInt(element.getAttributeNS(NS.w, 'char') ?? '', 16) || 0xfffd));
        return;
      case 'instrText':
        this.#fields.instruct(element.textContent ?? '');
        return;
      case 'fldChar':
        this.#fieldCharacter(element.getAttributeNS(NS.w, 'fldCharType'));
        return;
      case 'fldSimple':
        this.#fields.begin();
        this.#fields.instruct(element.getAttributeNS(NS.w, 'instr') ?? '');
        this.#fields.separate();
        this.#children(element);
        this.#endField();
        return;
      case 'ins':
      case 'moveTo':
        this.found.trackedChanges = true;
        this.#children(element);
        return;
      case 'del':
      case 'moveFrom':
        this.found.trackedChanges = true;
        return;
      case 'delInstrText':
        return;
      case 'sdt':
        this.#control(element);
        return;
      case 'tbl':
      case 'tr':
        this.#tableOrRow(element);
        return;
      case 'txbxContent':
        this.#inTextBox((walk) => walk.read(element));
        return;
      default:
        if (PROPERTIES.test(name)) this.#properties(element);
        else this.#children(element);
    }
  }

  #paragraph(paragraph: Element): void {
    this.#endParagraph();
    this.#startParagraph();
    const style = wValue(wChild(wChild(paragraph, 'pPr'), 'pStyle'));
    this.#paragraphHidden = style === undefined ? this.styles.byDefault : this.styles.ids.has(style);
    this.#paragraphIllegible =
      (style !== undefined && this.styles.illegible.has(style)) ||
      isIllegibleParagraph(wChild(paragraph, 'pPr'));
    this.#children(paragraph);
    this.#endParagraph();
    this.#paragraphHidden = this.styles.byDefault;
  }

  #startParagraph(): Piece[] {
    this.#position = ++this.found.positions;
    this.#pieces = [];
    return this.#pieces;
  }

  #endParagraph(): void {
    if (!this.#pieces) return;
    for (const piece of this.#fields.flush()) this.#add(piece);
    this.found.paragraphs.push({ ...this.place, position: this.#position, pieces: this.#pieces });
    this.#pieces = undefined;
    for (const control of this.#open) control.text += '\n';
  }

  #run(run: Element): void {
    const properties = run.children.find((child) => child.localName === 'rPr' && child.namespaceURI === NS.w);
    const style = wValue(wChild(properties, 'rStyle'));
    const before = this.#runHidden;
    this.#runHidden =
      wToggle(properties, 'vanish') ??
      (this.#paragraphHidden || (style !== undefined && this.styles.ids.has(style)));
    const illegible =
      this.#paragraphIllegible ||
      isIllegibleRun(properties) ||
      (style !== undefined && this.styles.illegible.has(style));
    if (illegible) this.#doubtful(() => this.#children(run));
    else this.#children(run);
    this.#runHidden = before;
  }

  #doubtful(read: () => void): void {
    this.#doubts += 1;
    read();
    this.#doubts -= 1;
  }

  #doubtMarks(): void {
    for (const control of this.#open) control.hidden = true;
  }

  #aside(text: string): void {
    const { story, part } = this.place;
    if (text.trim() !== '') this.found.asides.push({ story, part, text });
  }

  /** What is read aloud in place of a picture or a shape. */
  #alternativeText(element: Element): void {
    for (const name of ['descr', 'alt', 'title']) this.#aside(element.getAttributeNS(null, name) ?? '');
  }

  /** A row can be hidden (w:hidden), and a table's style can hide. */
  #tableOrRow(element: Element): void {
    const before = this.#outerHidden;
    const style = wValue(wChild(wChild(element, 'tblPr'), 'tblStyle'));
    const illegible = style !== undefined && this.styles.illegible.has(style);
    this.#outerHidden ||=
      (style !== undefined && this.styles.ids.has(style)) ||
      wToggle(wChild(element, 'trPr'), 'hidden') === true;
    if (illegible) this.#doubtful(() => this.#children(element));
    else this.#children(element);
    this.#outerHidden = before;
  }

  #control(sdt: Element): void {
    const properties = wChild(sdt, 'sdtPr');
    const tags = (properties?.children ?? []).filter(
      (child) => child.localName === 'tag' && child.namespaceURI === NS.w,
    );
    const [tag = ''] = tags.map((element) => wValue(element) ?? '');
    const bound = properties?.children.find((child) => child.localName === 'dataBinding');
    if (bound)
      this.found.bindings.push({
        store: (bound.getAttributeNS(NS.w, 'storeItemID') ?? '').toUpperCase(),
        xpath: bound.getAttributeNS(NS.w, 'xpath') ?? '',
      });
    if (tag === WATERMARK_TAG) this.found.watermark = true;
    const ours = tags.some((element) => wValue(element)?.startsWith(TAG_PREFIX));
    // Two tags, or words that Word would fetch from elsewhere when it opens the file: not a mark to rely upon.
    const parsed = ours && tags.length === 1 && !bound ? parseTag(tag) : undefined;
    if (ours && parsed === undefined)
      this.found.malformedTags.push(tag.startsWith(TAG_PREFIX) ? tag : TAG_PREFIX);
    const read = (): void => {
      if (bound) this.#doubtful(() => this.#children(sdt));
      else this.#children(sdt);
    };
    if (parsed === undefined && tag !== '') {
      read();
      return;
    }
    const outer = this.#open.findLast((open) => open.tag === undefined);
    const control: FoundControl = {
      ...this.place,
      ...(outer ? { outer } : {}),
      position: ++this.found.positions,
      ...(parsed ? { tag: parsed } : {}),
      text: '',
      nested: false,
      hidden: false,
    };
    (parsed ? this.found.marks : this.found.untagged).push(control);
    if (parsed) {
      for (const outer of this.#open) {
        if (!outer.tag) continue;
        outer.nested = true;
        control.nested = true;
      }
    }
    // What a field held back before the control is not inside it.
    this.#addAll(this.#fields.flush());
    this.#open.push(control);
    read();
    // A field that is still open began here, or holds the whole control.
    if (this.#fields.unsteady) this.#doubtMarks();
    this.#addAll(this.#fields.flush());
    this.#open.pop();
  }

  /** Text boxes hold paragraphs of their own in the middle of one: another walk, the same harvest. */
  #inTextBox(read: (walk: StoryWalk) => void, found: Found = this.found): void {
    read(new StoryWalk({ ...this.place, story: 'textbox' }, this.styles, found));
  }

  #wordArt(textpath: Element): void {
    const text = textpath.getAttributeNS(null, 'string') ?? '';
    if (normaliseParagraph(text) === normaliseParagraph(WATERMARK_TEXT)) this.found.watermark = true;
    else if (text !== '')
      this.#inTextBox((walk) => {
        walk.#text(text);
        walk.#endParagraph();
      });
  }

  /** Shapes and pictures carry their name as id (VML) or name (DrawingML). */
  #isWatermark(element: Element): boolean {
    return ['id', 'name'].some((name) =>
      element.getAttributeNS(null, name)?.toLowerCase().includes(WATERMARK_SHAPE.toLowerCase()),
    );
  }

  /** A text box stands in both branches; words that only an unseen branch holds are read as well, so that none can hide there. */
  #alternate(alternate: Element): void {
    const { shown, others } = chooseBranch(alternate);
    const before = this.found.paragraphs.length;
    const seen = this.#pieces?.length ?? 0;
    // Which branch is shown depends on the version of Word.
    if (shown) this.#doubtful(() => this.#children(shown));
    const all = [
      ...this.found.paragraphs.slice(before).map(({ pieces }) => wordsOf(pieces)),
      wordsOf((this.#pieces ?? []).slice(seen)),
    ].join('\n');
    for (const other of others) {
      const aside = nothingFound();
      this.#inTextBox((walk) => walk.read(other), aside);
      this.found.watermark ||= aside.watermark;
      this.found.asides.push(...aside.asides);
      for (const paragraph of aside.paragraphs) {
        const text = wordsOf(paragraph.pieces);
        if (text === '' || all.includes(text)) continue;
        this.found.paragraphs.push({ ...paragraph, position: ++this.found.positions });
      }
    }
  }

  #fieldCharacter(type: string | null): void {
    if (type === 'begin') this.#fields.begin();
    else if (type === 'separate') this.#fields.separate();
    else if (type === 'end') this.#endField();
  }

  #endField(): void {
    const { held, instruction, shown, steady } = this.#fields.end();
    if (!steady) this.#doubtMarks();
    this.#addAll(held);
    this.#aside(instruction);
    this.#text(shown);
  }

  /** Of properties, only whether a change to the text is still open matters here. */
  #properties(properties: Element): void {
    for (const child of properties.children) {
      if (child.namespaceURI !== NS.w) continue;
      if (TRACKED_PROPERTIES.has(child.localName)) this.found.trackedChanges = true;
      if (child.localName === 'rPr') this.#properties(child);
    }
  }

  #text(text: string): void {
    if (text === '') return;
    const piece: Piece = {
      text,
      marked: this.#open.some(({ tag }) => tag !== undefined),
      hidden: this.#runHidden || this.#outerHidden,
      controls: this.#open.filter(({ tag }) => tag === undefined),
    };
    if (text.trim() !== '' && (this.#doubts > 0 || this.#fields.unsteady)) this.#doubtMarks();
    if (!this.#fields.hold(piece)) this.#add(piece);
  }

  #addAll(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#add(piece);
  }

  #add(piece: Piece): void {
    (this.#pieces ?? this.#startParagraph()).push(piece);
    for (const control of this.#open) {
      if (piece.hidden) control.hidden ||= piece.text.trim() !== '';
      else control.text += piece.text;
    }
  }
}

const wordsOf = (pieces: readonly Piece[]): string =>
  normaliseParagraph(pieces.map(({ text }) => text).join(''));

/** Without xml:space="preserve" the edges do not count, as in Word; a line end inside is a space, never a paragraph. */
function textOf(element: Element): string {
  const text = (element.textContent ?? '').replace(/[\r\n\u2029]/g, ' ');
  return element.getAttributeNS(NS.xml, 'space') === 'preserve' ? text : text.replace(/^[ \t]+|[ \t]+$/g, '');
}
