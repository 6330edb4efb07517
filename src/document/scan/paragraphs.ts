/**
 * The paragraph that a walk is in, and whether what stands there can be seen and read: style of the paragraph, run, row or
 * table around it. It must not know which element a text comes from.
 */
import type { Element } from 'slimdom';
import { NS } from '../package';
import { coloursOf, melts, type Colours } from './colours';
import { wChild, wToggle, wValue } from './hidden-styles';
import type { HiddenStyles } from './hidden-styles';
import type { Labels } from './labels';
import { isIllegibleParagraph, isIllegibleRun } from './legibility';
import type { Found, Piece, Place } from './pieces';

export interface RunBefore {
  readonly hidden: boolean;
  readonly doubts: number;
}

export class Paragraphs {
  #pieces: Piece[] | undefined;
  #figures: string[] = [];
  #traces: string[] = [];
  /** Pieces before the last trace. */
  #traced = 0;
  #label: string | undefined;
  #position = 0;
  #paragraphHidden: boolean;
  #paragraphIllegible = false;
  #paragraphColours: Colours;
  /** Of the tables, rows and cells around. */
  #outerColours: Colours = {};
  #runHidden = false;
  #outerHidden = false;
  /** Whatever stands here may show as other words: how many reasons there are for it. */
  #doubts = 0;

  constructor(
    readonly place: Place,
    readonly styles: HiddenStyles,
    readonly labels: Labels,
    readonly found: Found,
  ) {
    this.#paragraphHidden = styles.byDefault;
    this.#paragraphColours = styles.plain;
  }

  get hidden(): boolean {
    return this.#runHidden || this.#outerHidden;
  }

  get doubtful(): boolean {
    return this.#doubts > 0;
  }

  get open(): boolean {
    return this.#pieces !== undefined;
  }

  /** What the open paragraph holds so far; empty when none is open. */
  get pieces(): readonly Piece[] {
    return this.#pieces ?? [];
  }

  get figures(): readonly string[] {
    return this.#figures;
  }

  /** Opens a paragraph. @param paragraph its element; absent for text that stands in none. */
  start(paragraph?: Element): Piece[] {
    this.#position = ++this.found.positions;
    this.#pieces = [];
    this.#figures = [];
    this.#traces = [];
    this.#traced = 0;
    this.#label = undefined;
    if (paragraph !== undefined) {
      const properties = wChild(paragraph, 'pPr');
      const style = wValue(wChild(properties, 'pStyle'));
      this.#paragraphHidden = style === undefined ? this.styles.byDefault : this.styles.ids.has(style);
      this.#paragraphIllegible =
        (style !== undefined && this.styles.illegible.has(style)) || isIllegibleParagraph(properties);
      this.#paragraphColours = {
        ...this.styles.plain,
        ...this.#outerColours,
        ...(style === undefined ? {} : this.styles.colours.get(style)),
        ...coloursOf(properties),
      };
      this.#label = this.labels.next(properties, style);
    }
    return this.#pieces;
  }

  add(piece: Piece): void {
    (this.#pieces ?? this.start()).push(piece);
  }

  addFigure(figure: string): void {
    if (this.#pieces === undefined) this.start();
    this.#figures.push(figure);
  }

  /** What is seen of the paragraph after its last trace. */
  sinceTrace(): readonly Piece[] {
    return this.pieces.slice(this.#traced).filter(({ hidden }) => !hidden);
  }

  /** @param trace a line of the document's digest for what shows other words than those that stand here */
  addTrace(trace: string): void {
    if (this.#pieces === undefined) this.start();
    this.#traces.push(trace);
    this.#traced = this.pieces.length;
  }

  end(): void {
    if (this.#pieces)
      this.found.paragraphs.push({
        ...this.place,
        position: this.#position,
        pieces: this.#pieces,
        figures: this.#figures,
        traces: this.#traces,
        ...(this.#label === undefined ? {} : { label: this.#label }),
      });
    this.#pieces = undefined;
  }

  /** The next text stands in no paragraph that has a style. */
  forgetStyle(): void {
    this.#paragraphHidden = this.styles.byDefault;
    this.#paragraphColours = { ...this.styles.plain, ...this.#outerColours };
  }

  /** A run begins. @returns what `leaveRun` needs. Not a callback: a document has as many runs as sentences. */
  enterRun(run: Element): RunBefore {
    const properties = run.children.find((child) => child.localName === 'rPr' && child.namespaceURI === NS.w);
    const style = wValue(wChild(properties, 'rStyle'));
    const before = { hidden: this.#runHidden, doubts: this.#doubts };
    this.#runHidden =
      wToggle(properties, 'vanish') ??
      (this.#paragraphHidden || (style !== undefined && this.styles.ids.has(style)));
    const illegible =
      this.#paragraphIllegible ||
      isIllegibleRun(properties) ||
      melts({
        ...this.#paragraphColours,
        ...(style === undefined ? {} : this.styles.colours.get(style)),
        ...coloursOf(properties),
      }) ||
      (style !== undefined && this.styles.illegible.has(style));
    if (illegible) this.#doubts += 1;
    return before;
  }

  leaveRun({ hidden, doubts }: RunBefore): void {
    this.#runHidden = hidden;
    this.#doubts = doubts;
  }

  /** A row can be hidden (w:hidden), a table's style can hide, a cell can be of the colour of its words. */
  inTablePart(element: Element, read: () => void): void {
    const before = this.#outerHidden;
    const colours = this.#outerColours;
    const own = wChild(element, 'tblPr');
    const style = wValue(wChild(own, 'tblStyle'));
    this.#outerColours = {
      ...colours,
      ...(style === undefined ? {} : this.styles.colours.get(style)),
      ...coloursOf(own ?? wChild(element, 'tcPr')),
    };
    const illegible = style !== undefined && this.styles.illegible.has(style);
    this.#outerHidden ||=
      (style !== undefined && this.styles.ids.has(style)) ||
      wToggle(wChild(element, 'trPr'), 'hidden') === true;
    if (illegible) this.inDoubt(read);
    else read();
    this.#outerHidden = before;
    this.#outerColours = colours;
  }

  /** Reads what may show as other words than those that stand in the file. */
  inDoubt(read: () => void): void {
    this.#doubts += 1;
    read();
    this.#doubts -= 1;
  }
}
