/** Words of a mark that no page shows: of the colour of what is behind them, or filled with nothing. And those that are seen. */
import { scanDocument } from '../../../../src/document/scan';
import { docx, par, run, sdt, tag } from '../../../support/docx/fixture';

const W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"';
const fill = (content: string): string => `<w14:textFill ${W14}>${content}</w14:textFill>`;
const solid = (colour: string): string => fill(`<w14:solidFill>${colour}</w14:solidFill>`);
const srgb = (value: string, more = ''): string => `<w14:srgbClr w14:val="${value}">${more}</w14:srgbClr>`;
const shade = (colour: string): string => `<w:shd w:val="clear" w:color="auto" w:fill="${colour}"/>`;
const ink = (colour: string): string => `<w:color w:val="${colour}"/>`;

interface Around {
  readonly run?: string;
  readonly paragraph?: string;
  readonly cell?: string;
  readonly styles?: string;
}
/** Whether the words of a mark are doubted, with these properties. */
const doubted = ({ run: properties = '', paragraph = '', cell, styles = '' }: Around): boolean => {
  const line = par(sdt(tag(1), run('Généré', properties)), paragraph);
  const body =
    cell === undefined
      ? line
      : `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr>${cell}</w:tcPr>${line}</w:tc></w:tr></w:tbl>`;
  const [mark] = scanDocument(docx({ styles, body })).marks;
  if (mark === undefined) throw new Error('no mark');
  return mark.hidden;
};
const style = (id: string, more: string, type = 'character', attributes = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${attributes}>${more}</w:style>`;

test.each<[string, Around]>([
  ['no fill', { run: fill('<w14:noFill/>') }],
  ['a fill that is empty', { run: fill('') }],
  ['a transparent fill', { run: solid(srgb('000000', '<w14:alpha w14:val="100000"/>')) }],
  ['a half transparent fill', { run: solid(srgb('000000', '<w14:alpha w14:val="50000"/>')) }],
  ['a white fill over black letters', { run: ink('000000') + solid(srgb('FFFFFF')) }],
  ['a fill of the colour of the page', { run: solid('<w14:schemeClr w14:val="bg1"/>') }],
  [
    'a fill made white',
    { run: solid('<w14:schemeClr w14:val="tx1"><w14:lumOff w14:val="100000"/></w14:schemeClr>') },
  ],
  [
    'a gradient that ends in white',
    {
      run: fill(
        `<w14:gradFill><w14:gsLst><w14:gs w14:pos="0">${srgb('000000')}</w14:gs><w14:gs w14:pos="100000">${srgb('FFFFFF')}</w14:gs></w14:gsLst></w14:gradFill>`,
      ),
    },
  ],
  ['a fill of a style', { run: '<w:rStyle w:val="c"/>', styles: style('c', `<w:rPr>${fill('<w14:noFill/>')}</w:rPr>`) }],
  ['black on black shading', { run: ink('000000') + shade('000000') }],
  ['dark on dark shading', { run: ink('202020') + shade('1A1A2E') }],
  ['a solid pattern of the same colour', { run: `${ink('C00000')}<w:shd w:val="solid" w:color="C00000" w:fill="FFFFFF"/>` }],
  ['shading of the theme’s text', { run: `${ink('000000')}<w:shd w:val="clear" w:fill="FFFFFF" w:themeFill="text1"/>` }],
  ['letters without a colour under a black stroke', { run: '<w:highlight w:val="black"/>' }],
  ['black letters under a black stroke', { run: `${ink('000000')}<w:highlight w:val="black"/>` }],
  ['yellow letters under a yellow stroke', { run: `${ink('FFFF00')}<w:highlight w:val="yellow"/>` }],
  ['yellow letters on the page', { run: ink('FFFF00') }],
  ['black in a black paragraph', { run: ink('000000'), paragraph: shade('000000') }],
  ['black in a black cell', { run: ink('000000'), cell: shade('000000') }],
  [
    'a black style on black shading',
    { run: `<w:rStyle w:val="d"/>${shade('000000')}`, styles: style('c', `<w:rPr>${ink('000000')}</w:rPr>`) + style('d', '<w:basedOn w:val="c"/>') },
  ],
  [
    'a paragraph’s style that shades, and black letters',
    { run: ink('000000'), paragraph: '<w:pStyle w:val="p"/>', styles: style('p', `<w:pPr>${shade('000000')}</w:pPr>`, 'paragraph') },
  ],
  [
    'the colour of the document’s defaults on shading',
    { run: shade('000000'), styles: `<w:docDefaults><w:rPrDefault><w:rPr>${ink('000000')}</w:rPr></w:rPrDefault></w:docDefaults>` },
  ],
  [
    'styles based on each other',
    { run: `<w:rStyle w:val="e"/>${shade('000000')}`, styles: style('e', `<w:basedOn w:val="f"/><w:rPr>${ink('000000')}</w:rPr>`) + style('f', '<w:basedOn w:val="e"/>') },
  ],
])('cannot be seen: %s', (_, around) => expect(doubted(around)).toBe(true)); // prettier-ignore

test.each<[string, Around]>([
  ['nothing said', {}],
  ['a full fill', { run: solid(srgb('1F3864', '<w14:alpha w14:val="0"/>')) }],
  ['a fill of the theme', { run: solid('<w14:schemeClr w14:val="tx1"><w14:lumMod w14:val="65000"/><w14:lumOff w14:val="35000"/></w14:schemeClr>') }],
  ['the shading of a draft', { run: shade('FFF2CC') }],
  ['blue on light shading', { run: ink('1F3864') + shade('D9E2F3') }],
  ['letters without a colour on black shading, which are shown white', { run: shade('000000') }],
  ['the same, said to be automatic over a black style', { run: `<w:rStyle w:val="c"/>${ink('auto')}${shade('000000')}`, styles: style('c', `<w:rPr>${ink('000000')}</w:rPr>`) }],
  ['letters under a yellow, green or grey stroke', { run: '<w:highlight w:val="yellow"/>' }],
  ['red letters under a yellow stroke', { run: `${ink('C00000')}<w:highlight w:val="yellow"/>` }],
  ['no shading, whatever its colour', { run: `${ink('000000')}<w:shd w:val="nil" w:fill="000000"/>` }],
  ['a dark cell beside', { run: ink('000000'), cell: '<w:tcW w:w="1"/>' }],
  ['an outline and a shadow', { run: `<w14:shadow ${W14}>${srgb('FFFFFF', '<w14:alpha w14:val="60000"/>')}</w14:shadow>` }],
])('is seen: %s', (_, around) => expect(doubted(around)).toBe(false)); // prettier-ignore

test('a dark cell does not darken what follows its table', () => {
  const line = (n: number): string => par(sdt(tag(n), run('Généré', ink('000000'))));
  const table = `<w:tbl><w:tblPr/><w:tblGrid/><w:tr><w:tc><w:tcPr>${shade('000000')}</w:tcPr>${line(1)}</w:tc></w:tr></w:tbl>`;
  expect(scanDocument(docx({ body: table + line(2) })).marks.map(({ hidden }) => hidden)).toEqual([
    true,
    false,
  ]);
});
