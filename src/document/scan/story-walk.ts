/**
 * Walks one story of a .docx once, in document order, and collects what a reader sees of it. This is the one place that says
 * what of the markup is text: runs, breaks, fields' results, tracked insertions; not deletions, instructions, alternative
 * texts. It must not normalise (`words`), nor judge. The depth was bounded when the file was opened (256).
 */
import type { Element } from 'slimdom';
import { NS } from '../package';
import { chooseBranch } from './branch';
import { characterOf, textOf } from './characters';
import { alternativeTexts, isWatermarkShape, isWatermarkText } from './drawings';
import { Fields } from './fields';
import type { Figures } from './figures';
import type { HiddenStyles } from './hidden-styles';
import { Labels } from './labels';
import type { NoteCalls } from './note-calls';
import type { NumberingOf } from './labels';
import { OpenControls, readControl } from './open-controls';
import { Paragraphs } from './paragraphs';
import { FIELD, nothingFound } from './pieces';
import type { Found, Piece, Place } from './pieces';
import { Shown, wordsOf } from './unseen';

const TRACKED_PROPERTIES = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'cellIns', 'cellDel', 'cellMerge']);
const PROPERTIES = /Pr(Ex|Change)?$|^tblGrid$/;

/** What a walk asks of the rest of the file. */
export interface Surroundings {
  readonly styles: HiddenStyles;
  readonly numbering: NumberingOf;
  readonly figures: Figures;
  /** Absent where a note itself is read. */
  readonly notes?: NoteCalls;
}

export class StoryWalk {
  readonly #fields = new Fields();
  readonly #controls: OpenControls;
  readonly #paragraphs: Paragraphs;

  constructor(
    readonly place: Place,
    readonly around: Surroundings,
    readonly found: Found,
  ) {
    this.#controls = new OpenControls(place, found);
    this.#paragraphs = new Paragraphs(place, around.styles, new Labels(around.numbering), found);
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
        else if (name === 'phant') this.#doubtful(element);
        else this.#children(element);
        return;
      case NS.a:
        if (name === 't') this.#text(element.textContent ?? '');
        else if (name === 'br') this.#text(' ');
        else if (name === 'p') this.#inTextBox((walk) => walk.read(element));
        else {
          this.#figures(element);
          this.#children(element);
        }
        return;
      case NS.v:
        if (name === 'textpath') this.#wordArt(element);
        else {
          this.#drawing(element);
          this.#children(element);
        }
        return;
      default:
        this.#drawing(element);
        // No other vocabulary holds runs of text by itself, and Word skips an element that it does not know.
        this.#doubtful(element);
    }
  }

  #word(element: Element, name: string): void {
    const character = characterOf(element, name);
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
      case 't':
        this.#text(textOf(element));
        return;
      case 'bdo':
      case 'dir':
        this.#doubtful(element);
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
      case 'footnoteReference':
      case 'endnoteReference':
        this.#noteCall(element);
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
      case 'tc':
        this.#paragraphs.inTablePart(element, () => this.#children(element));
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
    this.#paragraphs.start(paragraph);
    this.#children(paragraph);
    this.#endParagraph();
    this.#paragraphs.forgetStyle();
  }

  #run(run: Element): void {
    const before = this.#paragraphs.enterRun(run);
    this.#children(run);
    this.#paragraphs.leaveRun(before);
  }

  #endParagraph(): void {
    if (!this.#paragraphs.open) return;
    for (const piece of this.#fields.flush()) this.#add(piece);
    this.#paragraphs.end();
    this.#controls.endParagraph();
  }

  #doubtful(element: Element): void {
    this.#paragraphs.inDoubt(() => this.#children(element));
  }

  #drawing(element: Element): void {
    if (isWatermarkShape(element)) this.found.watermark = true;
    this.#figures(element);
    for (const text of alternativeTexts(element)) this.#aside(text);
  }

  #figures(element: Element): void {
    for (const figure of this.around.figures.of(element, this.place.part)) this.#paragraphs.addFigure(figure);
  }

  #aside(text: string): void {
    const { story, part } = this.place;
    if (text.trim() !== '') this.found.asides.push({ story, part, text });
  }

  #control(sdt: Element): void {
    const kind = readControl(sdt, this.found);
    const read = (): void => {
      if (kind.bound) this.#doubtful(sdt);
      else this.#children(sdt);
    };
    if (kind.mark === undefined && kind.tag !== '') {
      read();
      return;
    }
    // What a field held back before the control is not inside it.
    this.#fields.flush().forEach((piece) => this.#add(piece));
    this.#controls.enter(kind);
    read();
    // A field that is still open began here, or holds the whole control.
    if (this.#fields.unsteady) this.#controls.doubt();
    this.#fields.flush().forEach((piece) => this.#add(piece));
    this.#controls.leave();
  }

  /** Text boxes hold paragraphs of their own in the middle of one: another walk, the same harvest. */
  #inTextBox(read: (walk: StoryWalk) => void, found: Found = this.found): void {
    read(new StoryWalk({ ...this.place, story: 'textbox' }, this.around, found));
  }

  #wordArt(textpath: Element): void {
    const text = textpath.getAttributeNS(null, 'string') ?? '';
    if (isWatermarkText(text)) this.found.watermark = true;
    else if (text !== '')
      this.#inTextBox((walk) => {
        walk.#text(text);
        walk.#endParagraph();
      });
  }

  /** A text box stands in both branches; words that only an unseen branch holds are read as well, so that none can hide there. */
  #alternate(alternate: Element): void {
    const { shown, others } = chooseBranch(alternate);
    const before = this.found.paragraphs.length;
    const seen = this.#paragraphs.pieces.length;
    const shownFigures = this.#paragraphs.figures.length;
    // Which branch is shown depends on the version of Word.
    if (shown) this.#doubtful(shown);
    if (others.length === 0) return;
    const read = new Shown(this.found.paragraphs.slice(before), {
      pieces: this.#paragraphs.pieces.slice(seen),
      figures: this.#paragraphs.figures.slice(shownFigures),
    });
    for (const other of others) {
      const aside = nothingFound();
      this.#inTextBox((walk) => walk.read(other), aside);
      this.found.watermark ||= aside.watermark;
      for (const text of aside.asides) this.found.asides.push(text);
      for (const paragraph of aside.paragraphs) {
        const unseen = read.unseenOf(paragraph);
        if (unseen) this.found.paragraphs.push({ ...unseen, position: ++this.found.positions });
      }
    }
  }

  #noteCall(reference: Element): void {
    const call = this.around.notes?.of(reference, wordsOf(this.#paragraphs.sinceTrace()));
    if (call !== undefined) this.#paragraphs.addTrace(call);
  }

  #fieldCharacter(type: string | null): void {
    if (type === 'begin') this.#fields.begin();
    else if (type === 'separate') this.#fields.separate();
    else if (type === 'end') this.#endField();
  }

  #endField(): void {
    const { held, instruction, shown, steady, name } = this.#fields.end();
    if (!steady) this.#controls.doubt();
    if (name !== undefined) this.#paragraphs.addTrace(`${FIELD} ${name}`);
    held.forEach((piece) => this.#add(piece));
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
      marked: this.#controls.marked,
      hidden: this.#paragraphs.hidden,
      controls: this.#controls.untagged,
    };
    if (text.trim() !== '' && (this.#paragraphs.doubtful || this.#fields.unsteady)) this.#controls.doubt();
    if (!this.#fields.hold(piece)) this.#add(piece);
  }

  #add(piece: Piece): void {
    this.#paragraphs.add(piece);
    this.#controls.gather(piece);
  }
}
