/**
 * How Word fills letters when a fill is given beside their colour (w14:textFill): it then draws with the fill, and other programs
 * with the colour. Whatever is not a plain, full fill is doubted.
 */
import type { Element } from 'slimdom';
import { NS } from '../package';

/** Thousandths of a per cent of light that a change of colour may add. */
const LIGHTEST = 75_000;

const own = (element: Element, name: string): string => element.getAttributeNS(NS.w14, name) ?? '';

/** @param isPale of RRGGBB */
export function isUnseenFill(fill: Element, isPale: (colour: string) => boolean): boolean {
  const parts = descendants(fill);
  if (fill.children.length === 0 || parts.some(({ localName }) => localName === 'noFill')) return true;
  return parts.some((part) => {
    switch (part.localName) {
      case 'srgbClr':
        return isPale(own(part, 'val'));
      case 'schemeClr':
        return /^(bg|lt)[12]$/i.test(own(part, 'val'));
      case 'alpha':
        // How much is seen through.
        return own(part, 'val') !== '0';
      case 'lumOff':
        return Number(own(part, 'val')) > LIGHTEST;
      case 'tint':
        return true;
      default:
        return false;
    }
  });
}

const descendants = (element: Element): Element[] =>
  element.children.flatMap((child) => [child, ...descendants(child)]);
