/** A chart: a PNG that another decoder reads, the same bytes for the same numbers, and its numbers as alternative text. */
import { inflateSync } from 'node:zlib';
import { drawBars } from '../../../../src/document/chart/bars';
import { encodePng } from '../../../../src/document/chart/png';
import { chartAlternative } from '../../../../src/document/render/charts';

const bars = [
  { label: '21 h', value: 1 },
  { label: '22 h', value: 2 },
];

/** Chunks by type. */
function chunks(png: Uint8Array): Map<string, Buffer> {
  const found = new Map<string, Buffer>();
  const buffer = Buffer.from(png);
  for (let at = 8; at < buffer.length;) {
    const size = buffer.readUInt32BE(at);
    found.set(buffer.toString('latin1', at + 4, at + 8), buffer.subarray(at + 8, at + 8 + size));
    at += 12 + size;
  }
  return found;
}

it('encodes the pixels that were drawn', () => {
  const pixels = drawBars(bars);
  const png = encodePng(pixels);
  expect(Buffer.from(png.subarray(0, 8)).toString('hex')).toBe('89504e470d0a1a0a');
  const parts = chunks(png);
  expect([...parts.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
  expect(parts.get('IHDR')?.readUInt32BE(0)).toBe(pixels.width);
  const rows = inflateSync(parts.get('IDAT') ?? Buffer.alloc(0));
  expect(rows.length).toBe((pixels.width + 1) * pixels.height);
  for (const y of [0, 100, pixels.height - 1])
    expect([...rows.subarray(y * (pixels.width + 1) + 1, (y + 1) * (pixels.width + 1))]).toEqual([
      ...pixels.indices.subarray(y * pixels.width, (y + 1) * pixels.width),
    ]);
  expect(encodePng(drawBars(bars))).toEqual(png);
});

it('draws bars as high as their numbers', () => {
  const { width, height, indices } = drawBars(bars);
  const blue = (from: number, to: number): number => {
    let high = 0;
    for (let y = 0; y < height; y += 1)
      if (indices.subarray(y * width + from, y * width + to).includes(1)) high += 1;
    return high;
  };
  const [one, two] = [blue(0, width / 2), blue(width / 2, width)];
  expect(one).toBeGreaterThan(10);
  expect(Math.abs(two - 2 * one)).toBeLessThanOrEqual(1);
});

it('says its numbers to those who do not see it', () => {
  const cell = (text: string) => [{ text }];
  expect(
    chartAlternative({
      type: 'table',
      as: 'chart',
      caption: 'Incidents par heure',
      columns: [{ title: 'Heure' }, { title: 'Incidents' }],
      rows: bars.map(({ label, value }) => [cell(label), cell(String(value))]),
    }).replace(/\u00A0/gu, ' '),
  ).toBe('Graphique en barres. Incidents par heure. 21 h : 1, 22 h : 2.');
});
