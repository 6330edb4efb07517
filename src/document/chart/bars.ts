/**
 * A chart of bars as pixels: one bar a label, its number above, its label below. Greys and one blue that stay apart in black and
 * white print. It must not know Word.
 */
import { GLYPH_HEIGHT, GLYPH_WIDTH, glyphOf } from './digits';
import type { Pixels } from './png';

export interface Bar {
  readonly label: string;
  /** Not negative. */
  readonly value: number;
}

const PALETTE = ['FFFFFF', '1F4E79', '262626', '9A9A9A'] as const;
const BLUE = 1;
const INK = 2;
const LINE = 3;
/** One dot of a character, in pixels. */
const DOT = 3;
const WIDTH = 1600;
const HEIGHT = 200;
const MARGIN = 12;
const LABEL_ROOM = GLYPH_HEIGHT * DOT + 16;
const WIDEST_BAR = 120;

/** Width over height of every chart. */
export const CHART_RATIO = WIDTH / HEIGHT;

export function drawBars(bars: readonly Bar[]): Pixels {
  const indices = new Uint8Array(WIDTH * HEIGHT);
  const fill = (x: number, y: number, width: number, height: number, colour: number): void => {
    for (let row = Math.max(0, y); row < Math.min(HEIGHT, y + height); row += 1)
      indices.fill(colour, row * WIDTH + Math.max(0, x), row * WIDTH + Math.min(WIDTH, x + width));
  };
  const write = (text: string, centre: number, top: number, room: number): void => {
    const glyphs = Array.from(text).flatMap((character) =>
      [glyphOf(character)].filter((glyph) => glyph !== undefined),
    );
    const dot = Math.max(2, Math.min(DOT, Math.floor(room / Math.max(1, glyphs.length * (GLYPH_WIDTH + 1)))));
    let x = Math.round(centre - (glyphs.length * (GLYPH_WIDTH + 1) - 1) * (dot / 2));
    for (const glyph of glyphs) {
      glyph.forEach((row, y) =>
        Array.from(row).forEach((on, column) => {
          if (on === '1') fill(x + column * dot, top + y * dot, dot, dot, INK);
        }),
      );
      x += (GLYPH_WIDTH + 1) * dot;
    }
  };
  const highest = Math.max(1, ...bars.map(({ value }) => value));
  const base = HEIGHT - LABEL_ROOM;
  const room = base - LABEL_ROOM - MARGIN;
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, bars.length);
  const width = Math.min(WIDEST_BAR, Math.round(step * 0.6));
  bars.forEach(({ label, value }, i) => {
    const centre = Math.round(MARGIN + step * (i + 0.5));
    const height = Math.round((room * Math.max(0, value)) / highest);
    fill(centre - Math.round(width / 2), base - height, width, height, BLUE);
    write(String(value), centre, base - height - LABEL_ROOM + 12, step);
    write(label, centre, base + 12, step);
  });
  fill(MARGIN, base, WIDTH - 2 * MARGIN, 3, LINE);
  return { width: WIDTH, height: HEIGHT, palette: PALETTE, indices };
}
