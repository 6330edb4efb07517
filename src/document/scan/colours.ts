/**
 * The colour of words and of what stands behind them, and whether the one is seen on the other. A property that says nothing
 * leaves it to the style, the paragraph, the cell. It does not open the theme: the colour written beside a theme's name is believed.
 */
import type { Element } from 'slimdom';
import { NS } from '../package';

export interface Colours {
  /** Of the letters, RRGGBB; `auto`: the program chooses black or white by the ground. */
  readonly ink?: string;
  /** Shading behind them. */
  readonly ground?: string;
  /** A highlighter's stroke, over the shading. */
  readonly stroke?: string;
}

/** Ratio of WCAG 2.2 below which words melt into what is behind them; black on white has 21. */
const LEAST_CONTRAST = 1.6;

const STROKES: Readonly<Record<string, string>> = {
  black: '000000',
  blue: '0000FF',
  cyan: '00FFFF',
  darkBlue: '000080',
  darkCyan: '008080',
  darkGray: '808080',
  darkGreen: '008000',
  darkMagenta: '800080',
  darkRed: '800000',
  darkYellow: '808000',
  green: '00FF00',
  lightGray: 'C0C0C0',
  magenta: 'FF00FF',
  red: 'FF0000',
  white: 'FFFFFF',
  yellow: 'FFFF00',
};

const isColour = (text: string): boolean => /^[0-9a-f]{6}$/i.test(text);
const value = (element: Element, name = 'val'): string => element.getAttributeNS(NS.w, name) ?? '';
/** What these properties say themselves. @param properties w:rPr, w:pPr, w:tcPr or w:tblPr */
export function coloursOf(properties: Element | undefined): Colours {
  let colours: Colours = {};
  for (const property of properties?.children ?? []) {
    if (property.namespaceURI !== NS.w) continue;
    if (property.localName === 'color') colours = { ...colours, ink: inkOf(property) };
    const [name, found] =
      property.localName === 'shd'
        ? (['ground', groundOf(property)] as const)
        : (['stroke', property.localName === 'highlight' ? STROKES[value(property)] : undefined] as const);
    if (found !== undefined) colours = { ...colours, [name]: found };
  }
  return colours;
}

function inkOf(colour: Element): string {
  const written = value(colour);
  if (isColour(written)) return written;
  return /^(dark|text)[12]$/i.test(value(colour, 'themeColor')) ? '000000' : 'auto';
}

function groundOf(shading: Element): string | undefined {
  if (value(shading) === 'nil') return undefined;
  // A pattern of half or more of its own colour is seen as that colour.
  const dots = /^pct(\d+)$/.exec(value(shading))?.[1];
  const full = value(shading) === 'solid' || Number(dots ?? 0) >= 50;
  const written = value(shading, full ? 'color' : 'fill');
  const theme = value(shading, full ? 'themeColor' : 'themeFill');
  if (/^(dark|text)[12]$/i.test(theme)) return '000000';
  if (isColour(written)) return written;
  return full ? '000000' : undefined;
}

/** Whether letters so coloured cannot be told from what is behind them. */
export function melts({ ink = 'auto', ground = 'FFFFFF', stroke }: Colours): boolean {
  // Programs choose the colour of letters by the shading, not by the highlighter.
  if (ink === 'auto') return stroke !== undefined && contrast('000000', stroke) < LEAST_CONTRAST;
  return contrast(ink, stroke ?? ground) < LEAST_CONTRAST;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
