/**
 * Whether a reader can read words drawn with these properties: struck out, in white, transparent or too small, they stand in the file
 * and not on the page as they were approved. What is behind them is seen to by `colours`. Asked of marks only: elsewhere people may draw what they like. Doubt says no.
 */
import type { Element } from 'slimdom';
import { NS } from '../package';
import { isUnseenFill } from './text-fill';

/** Half-points: 4 pt. Word's smallest useful size is 8. */
const SMALLEST = 8;
/** Per cent of a letter's own width. */
const NARROWEST = 40;
/** Twentieths of a point taken between letters: they stand one on another. */
const TIGHTEST = -40;
/** Half-points away from the line. */
const FARTHEST = 48;
/** Twentieths of a point, exact line height. */
const LOWEST_LINE = 100;
/** Of 255, for each of red, green and blue. */
const PALEST = 0xe0;

const value = (element: Element, name = 'val'): string => element.getAttributeNS(NS.w, name) ?? '';
const isOn = (element: Element): boolean => !/^(0|false|off)$/i.test(value(element));
const isPale = (colour: string): boolean =>
  /^[0-9a-f]{6}$/i.test(colour) && [0, 2, 4].every((at) => parseInt(colour.slice(at, at + 2), 16) >= PALEST);

const RUN: Readonly<Record<string, (property: Element) => boolean>> = {
  strike: isOn,
  dstrike: isOn,
  rtl: isOn,
  sz: (property) => Number(value(property)) < SMALLEST,
  w: (property) => parseInt(value(property), 10) < NARROWEST,
  spacing: (property) => Number(value(property)) < TIGHTEST,
  position: (property) => Math.abs(Number(value(property))) > FARTHEST,
  color: (property) =>
    isPale(value(property)) || /^(background|light)[12]$/i.test(value(property, 'themeColor')),
};
const PARAGRAPH: Readonly<Record<string, (property: Element) => boolean>> = {
  framePr: () => true,
  spacing: (property) =>
    value(property, 'lineRule') === 'exact' && Number(value(property, 'line') || LOWEST_LINE) < LOWEST_LINE,
};

/** @param properties w:rPr of a run or of a style. */
export const isIllegibleRun = (properties: Element | undefined): boolean =>
  some(properties, RUN) ||
  (properties?.children ?? []).some(
    (property) =>
      property.namespaceURI === NS.w14 && property.localName === 'textFill' && isUnseenFill(property, isPale),
  );
/** @param properties w:pPr of a paragraph or of a style. */
export const isIllegibleParagraph = (properties: Element | undefined): boolean => some(properties, PARAGRAPH);

function some(properties: Element | undefined, rules: typeof RUN): boolean {
  return (properties?.children ?? []).some(
    (property) =>
      property.namespaceURI === NS.w &&
      Object.hasOwn(rules, property.localName) &&
      rules[property.localName]?.(property) === true,
  );
}
