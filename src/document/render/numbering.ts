/**
 * Native lists: bullets, and the "1°, 2°" of French acts. Each enumeration restarts at 1, hence its own w:num. It writes the
 * numbering part's elements and must not know where lists stand.
 */
import { PREFIXES } from './markup';

/** Ids that a numbering part already uses. */
export interface TakenNumbers {
  readonly abstract: number;
  readonly num: number;
}

const level = (format: string, text: string, font: string): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
  `<w:pPr><w:ind w:left="709" w:hanging="425"/></w:pPr>${font}</w:lvl>`;

/** An en dash: the bullet that French typography prefers, and that every font has. */
const BULLET = level('bullet', '–', '<w:rPr><w:rFonts w:hint="default"/></w:rPr>');
const ENUMERATION = level('decimal', '%1°', '');

const abstractNum = (id: number, nsid: string, content: string): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${nsid}"/><w:multiLevelType w:val="singleLevel"/>${content}</w:abstractNum>`;

/** Numbers the lists of one draft. */
export class ListNumbers {
  readonly #base: TakenNumbers;
  #bullets = false;
  #enumerations = 0;

  /** @param base the greatest ids that the letterhead uses; 0 when it has no list. */
  constructor(base: TakenNumbers = { abstract: 0, num: 0 }) {
    this.#base = base;
  }

  get used(): boolean {
    return this.#bullets || this.#enumerations > 0;
  }

  /** The w:numId of bullets: one for the whole draft. */
  bullets(): number {
    this.#bullets = true;
    return this.#base.num + 1;
  }

  /** The w:numId of a new enumeration. */
  newEnumeration(): number {
    this.#enumerations++;
    return this.#base.num + 1 + this.#enumerations;
  }

  /** The w:abstractNum elements: they go before the first w:num of the part. */
  abstractNums(): string {
    return (
      abstractNum(this.#base.abstract + 1, '50415241', BULLET) +
      abstractNum(this.#base.abstract + 2, '50485245', ENUMERATION)
    );
  }

  /** The w:num elements: they go after the last one of the part. */
  nums(): string {
    const { abstract, num } = this.#base;
    let written = `<w:num w:numId="${num + 1}"><w:abstractNumId w:val="${abstract + 1}"/></w:num>`;
    for (let i = 1; i <= this.#enumerations; i++)
      written +=
        `<w:num w:numId="${num + 1 + i}"><w:abstractNumId w:val="${abstract + 2}"/>` +
        '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>';
    return written;
  }

  /** A whole numbering part, for a letterhead that has none. */
  part(): string {
    return (
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:numbering xmlns:w="${PREFIXES.w}">` +
      `${this.abstractNums()}${this.nums()}</w:numbering>`
    );
  }
}
