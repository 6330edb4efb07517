/**
 * A letterhead made ready for acts: emptied body, every style, language, values, state and watermark, saved. It is the same for
 * every draft of an organisation, hence made once and kept beside the letterhead's bytes. It must not know an act.
 */
import { wordAttribute, wordChildren } from '../dom';
import { NS, openPackage, REL, TYPE } from '../package';
import type { DocxPackage } from '../package';
import { UnusableLetterheadError } from '../render/errors';
import { declarations, IGNORABLE } from '../render/markup';
import type { TakenNumbers } from '../render/numbering';
import { setDocumentState, setLanguage } from '../render/settings';
import type { StyleIds } from '../render/style-names';
import { addStyles, emptyStyleSheet } from '../render/styles';
import { removeStatement } from '../statement';
import { addWatermark, controlIds } from '../watermark/watermark';
import { discardBody } from './discard-body';
import { fillPlaceholders } from './placeholders';
import type { LetterheadValues } from './placeholders';
import { finalSection } from './sections';

export interface PreparedLetterhead {
  /** A .docx without words in its body. */
  readonly bytes: Uint8Array;
  readonly styles: StyleIds;
  /** The w:sectPr that ends its body. */
  readonly sectionXml: string;
  /** Width between the margins, in twentieths of a point. */
  readonly textWidth: number;
  readonly numbers: TakenNumbers;
  /** Ids that its controls have. */
  readonly controlIds: readonly number[];
}

interface Kept {
  readonly language: string;
  readonly values: string;
  readonly prepared: PreparedLetterhead;
}

/** The last preparation of each letterhead: an organisation has one language and one set of values. */
const kept = new WeakMap<Uint8Array, Kept>();

/**
 * @param letterhead bytes that nobody writes to: what was prepared from them is given again.
 * @throws HostileFileError, UnusableLetterheadError
 */
export function prepareLetterhead(
  letterhead: Uint8Array,
  language: string,
  letterheadValues: LetterheadValues,
): PreparedLetterhead {
  const values = JSON.stringify(letterheadValues);
  const known = kept.get(letterhead);
  if (known?.language === language && known.values === values) return known.prepared;
  const prepared = prepare(letterhead, language, letterheadValues);
  kept.set(letterhead, { language, values, prepared });
  return prepared;
}

function prepare(letterhead: Uint8Array, language: string, values: LetterheadValues): PreparedLetterhead {
  const pkg = openPackage(letterhead);
  const main = pkg.xml(pkg.mainPart);
  const root = main.documentElement;
  if (root?.namespaceURI !== NS.w) throw new UnusableLetterheadError('strict');
  if (wordChildren(root, 'body').length === 0) throw new UnusableLetterheadError('no-body');

  const section = finalSection(main);
  const numbers = takenNumbers(pkg);
  const styles = stylesFor(pkg, language);
  pkg.addPart(pkg.mainPart, TYPE.document, documentXml(section.xml));
  discardBody(pkg, new Set([...section.xml.matchAll(/\br:id="([^"]*)"/g)].map((match) => match[1] ?? '')));
  fillPlaceholders(pkg, values);
  setLanguage(pkg, language);
  setDocumentState(pkg, 'projet');
  // Somebody may have taken a finalised document for a letterhead.
  removeStatement(pkg);
  addWatermark(pkg);
  return {
    styles,
    sectionXml: finalSection(pkg.xml(pkg.mainPart)).xml,
    textWidth: section.textWidth,
    numbers,
    controlIds: controlIds(pkg),
    bytes: pkg.save(),
  };
}

/** A main part with this content in its body. */
export const documentXml = (content: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  `<w:document ${declarations()} mc:Ignorable="${IGNORABLE.join(' ')}"><w:body>${content}</w:body></w:document>`;

function stylesFor(pkg: DocxPackage, language: string): StyleIds {
  let [part] = pkg.related(pkg.mainPart, REL.styles);
  if (part === undefined) {
    part = pkg.has('word/styles.xml') ? pkg.freeName('word/styles', '.xml') : 'word/styles.xml';
    pkg.addPart(part, TYPE.styles, emptyStyleSheet());
    pkg.addRelationship(pkg.mainPart, REL.styles, part);
  }
  const ids = addStyles(pkg.xml(part), language);
  pkg.markChanged(part);
  return ids;
}

function takenNumbers(pkg: DocxPackage): TakenNumbers {
  const [part] = pkg.related(pkg.mainPart, REL.numbering);
  const root = part === undefined ? null : pkg.xml(part).documentElement;
  if (!root) return { abstract: 0, num: 0 };
  const greatest = (name: string, attribute: string): number =>
    Math.max(0, ...wordChildren(root, name).map((element) => Number(wordAttribute(element, attribute)) || 0));
  return { abstract: greatest('abstractNum', 'abstractNumId'), num: greatest('num', 'numId') };
}
