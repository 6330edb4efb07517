/** The document's digest covers what a reader sees beside words: labels of lists, pictures, charts. */
import { REL, TYPE, openPackage } from '../../../../src/document/package';
import type { DocxPackage } from '../../../../src/document/package';
import { scanDocument } from '../../../../src/document/scan';
import { isDigestOf } from '../../../../src/review/scan';
import type { Scan } from '../../../../src/review/scan';
import { docx, NAMESPACES, par, run } from '../../../support/docx/fixture';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Ids {
  readonly num: number;
  readonly abstract: number;
}
interface LevelOf {
  readonly start?: number;
  readonly format?: string;
  readonly text?: string;
}

/** Three paragraphs of one list, on two levels. */
const listed = (
  level: LevelOf = {},
  { num, abstract }: Ids = { num: 1, abstract: 0 },
  override = '',
): DocxPackage => {
  const { start = 1, format = 'decimal', text = '%1°' } = level;
  const list = (depth: number): string =>
    `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${num}"/></w:numPr>`;
  const pkg = docx({
    body: par(run('Vu'), list(0)) + par(run('Attendu'), list(1)) + par(run('Considérant'), list(0)),
  });
  const levels =
    `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>` +
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1.%2)"/></w:lvl>';
  pkg.addPart(
    'word/numbering.xml',
    TYPE.numbering,
    `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="${abstract}">${levels}</w:abstractNum>` +
      `<w:num w:numId="${num}"><w:abstractNumId w:val="${abstract}"/>${override}</w:num></w:numbering>`,
  );
  pkg.addRelationship(pkg.mainPart, REL.numbering, 'word/numbering.xml');
  return pkg;
};
const scanned = (pkg: DocxPackage): Scan => scanDocument(openPackage(pkg.save()));

describe('labels of lists', () => {
  const plain = scanned(listed());

  test('are read as Word counts them, and are no words', () => {
    expect(plain.blocks.map(({ label }) => label)).toEqual(['1°', '1.a)', '2°']);
    expect(plain.blocks.map(({ text }) => text)).toEqual(['Vu', 'Attendu', 'Considérant']);
  });

  const changes: [string, LevelOf, string?][] = [
    ['another start', { start: 2 }],
    ['another format', { format: 'upperRoman' }],
    ['a format that we cannot write out', { format: 'cardinalText' }],
    ['another text', { text: '%1)' }],
    ['a bullet', { format: 'bullet', text: '–' }],
    ['a bullet that is a word', { format: 'bullet', text: 'Sauf' }],
    ['no number, with a text', { format: 'none', text: 'Sauf' }],
    [
      'an override of the start',
      {},
      '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="4"/></w:lvlOverride>',
    ],
    [
      'an override of the level',
      {},
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="(%1)"/></w:lvl></w:lvlOverride>',
    ],
  ];
  test.each(changes)('%s changes the digest, and no digest of words', (_what, level, override = '') => {
    const other = scanned(listed(level, undefined, override));
    expect(other.digest).not.toBe(plain.digest);
    expect(other.wordsDigest).toBe(plain.wordsDigest);
    expect(other.blocks.map(({ digest }) => digest)).toEqual(plain.blocks.map(({ digest }) => digest));
  });

  test('other ids, and an override that changes nothing, do not', () => {
    expect(scanned(listed({}, { num: 12, abstract: 7 })).digest).toBe(plain.digest);
    const same = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    expect(scanned(listed({}, undefined, same)).digest).toBe(plain.digest);
  });

  test('a bullet that is only a sign is a bullet, whichever the sign', () => {
    const sign = (text: string): string => scanned(listed({ format: 'bullet', text })).digest;
    expect(sign('\uf0b7')).toBe(sign('•'));
    expect(sign('–')).toBe(sign('•'));
    expect(sign('✗')).not.toBe(sign('•'));
    expect(sign('X')).not.toBe(sign('•'));
  });

  test('taken from the style of a paragraph, and from a list that a style defines', () => {
    const styled = (format: string): Scan => {
      const pkg = docx({
        body: par(run('Vu'), '<w:pStyle w:val="Liste"/>') + par(run('Attendu')),
        styles:
          '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
          '<w:style w:type="paragraph" w:styleId="Liste"><w:name w:val="Liste"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
          '<w:style w:type="numbering" w:styleId="Num"><w:name w:val="Num"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>',
      });
      pkg.addPart(
        'word/numbering.xml',
        TYPE.numbering,
        `<w:numbering ${NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Num"/></w:abstractNum>` +
          `<w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Num"/><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="${format}"/><w:lvlText w:val="Article %1"/></w:lvl></w:abstractNum>` +
          '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>',
      );
      pkg.addRelationship(pkg.mainPart, REL.numbering, 'word/numbering.xml');
      return scanned(pkg);
    };
    expect(styled('decimal').blocks.map(({ label }) => label)).toEqual(['Article 3', undefined]);
    expect(styled('upperRoman').digest).not.toBe(styled('decimal').digest);
  });
});

const blip = (id: string): string =>
  `<w:r><w:drawing><wp:inline><a:graphic><a:graphicData><a:blip r:embed="${id}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
/** A body, and pictures by name of part. */
const pictured = (
  body: (ids: readonly string[]) => string,
  parts: readonly (readonly [string, string])[],
): Scan => {
  const pkg = docx({ body: par(run('Plan')) });
  pkg.declareExtension('png', 'image/png');
  const ids = parts.map(([name, content]) => {
    pkg.addPart(name, 'image/png', new TextEncoder().encode(content));
    return pkg.addRelationship(pkg.mainPart, REL.image, name);
  });
  pkg.setXml(
    pkg.mainPart,
    `<w:document ${NAMESPACES}><w:body>${par(run('Plan'))}${body(ids)}<w:sectPr/></w:body></w:document>`,
  );
  return scanned(pkg);
};

describe('pictures', () => {
  const one = (content: string, name = 'word/media/image1.png'): Scan =>
    pictured(([id = '']) => par(blip(id)), [[name, content]]);

  test('count by their bytes, not by their names', () => {
    expect(one('other').digest).not.toBe(one('plan').digest);
    expect(one('plan', 'word/media/carte.png').digest).toBe(one('plan').digest);
    expect(one('other').wordsDigest).toBe(one('plan').wordsDigest);
  });

  test('count in their order, and when one is added or taken away', () => {
    const parts = [
      ['word/media/image1.png', 'nord'],
      ['word/media/image2.png', 'sud'],
    ] as const;
    const both = pictured(([a = '', b = '']) => par(blip(a) + blip(b)), parts).digest;
    expect(pictured(([a = '', b = '']) => par(blip(b) + blip(a)), parts).digest).not.toBe(both);
    expect(pictured(([a = '']) => par(blip(a)), parts).digest).not.toBe(both);
  });

  test('in the older markup of Word, and linked from elsewhere', () => {
    const old = (content: string): string =>
      pictured(
        ([id = '']) => par(`<w:r><w:pict><v:shape><v:imagedata r:id="${id}"/></v:shape></w:pict></w:r>`),
        [['word/media/image1.png', content]],
      ).digest;
    expect(old('plan')).toBe(one('plan').digest);
    expect(old('other')).not.toBe(old('plan'));
    const linked = (target: string): string => {
      const pkg = docx({ body: par(blip('rId9')) });
      const id = pkg.addRelationship(pkg.mainPart, REL.image, target, true);
      pkg.setXml(pkg.mainPart, pkg.text(pkg.mainPart).replace('rId9', id));
      return scanned(pkg).digest;
    };
    expect(linked('https://a.example/x.png')).not.toBe(linked('https://a.example/y.png'));
  });

  test('of a branch that this version of Word does not show', () => {
    const both = (shown: string, other: string): string =>
      pictured(
        ([a = '', b = '']) =>
          par(
            `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${blip(a)}</mc:Choice><mc:Fallback><w:pict><v:shape><v:imagedata r:id="${b}"/></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
          ),
        [
          ['word/media/image1.png', shown],
          ['word/media/image2.png', other],
        ],
      ).digest;
    expect(both('plan', 'plan')).toBe(one('plan').digest);
    expect(both('plan', 'other')).not.toBe(one('plan').digest);
  });
});

describe('charts', () => {
  const chart = (content: string): Scan => {
    const pkg = docx({
      body: par(`<w:r><w:drawing><c:chart xmlns:c="${CHART}" r:id="rId9"/></w:drawing></w:r>`),
    });
    const type = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
    pkg.addPart(
      'word/charts/chart1.xml',
      type,
      `<c:chartSpace xmlns:c="${CHART}" ${NAMESPACES}><c:chart><c:plotArea>${content}</c:plotArea></c:chart></c:chartSpace>`,
    );
    const id = pkg.addRelationship(pkg.mainPart, `${OFFICE}/chart`, 'word/charts/chart1.xml');
    pkg.setXml(pkg.mainPart, pkg.text(pkg.mainPart).replace('rId9', id));
    return scanned(pkg);
  };
  const bars = (value: string, kind = 'barChart', more = ''): string =>
    `<c:${kind}><c:ser><c:val><c:numRef><c:f>${more === '' ? 'Feuil1!$B$2' : more}</c:f><c:numCache><c:pt idx="0"><c:v>${value}</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser></c:${kind}>` +
    '<c:valAx><c:scaling><c:min val="0"/></c:scaling></c:valAx>';

  test('count by their numbers, their kind and their scale', () => {
    const plain = chart(bars('12.5')).digest;
    expect(chart(bars('13.5')).digest).not.toBe(plain);
    expect(chart(bars('12.5', 'lineChart')).digest).not.toBe(plain);
    expect(chart(bars('12.5').replace('min val="0"', 'min val="12"')).digest).not.toBe(plain);
  });

  test('not by how a program writes a number or names a cell', () => {
    expect(chart(bars('12.50', 'barChart', 'label 0')).digest).toBe(chart(bars('12.5')).digest);
  });
});

test('digests of the former recipe are still known, and are never those of the new one', () => {
  const scan = scanned(
    docx({
      body: par(run('Vu')) + par('') + par(run('Considérant')),
      header: par(run('Mairie')),
      footnotes: `<w:footnote w:id="1">${par(run('Note'))}</w:footnote>`,
    }),
  );
  const former = '2e24d371a6752eeca80672c81b1decfa8671076e1f9108b37e676291e474dcb1';
  expect(scan.wordsDigest).toBe(former);
  expect(scan.digest).not.toBe(former);
  expect([former, scan.digest, '0'.repeat(64)].map((digest) => isDigestOf(digest, scan))).toEqual([
    true,
    true,
    false,
  ]);
});
