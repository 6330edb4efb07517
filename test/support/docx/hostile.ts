/**
 * Small files made to be long to read: one thing of the format repeated `n` times, where careless reading costs the square of `n` or
 * more. All of them are within the limits: they must be read, and soon. The same bytes at each run.
 */
import { openPackage, REL, TYPE } from '../../../src/document/package';
import { docx, NAMESPACES, par, run, sdt, tag } from './fixture';
import type { Stories } from './fixture';

export interface HostileSeed {
  readonly name: string;
  /** Times that make a file of some hundred kilobytes of XML. */
  readonly n: number;
  readonly make: (n: number) => Uint8Array;
}

const times = (n: number, piece: (at: number) => string): string =>
  Array.from({ length: n }, (_, at) => piece(at)).join('');
const nested = (n: number, inner: string, around: (content: string, at: number) => string): string => {
  let content = inner;
  for (let at = 0; at < n; at++) content = around(content, at);
  return content;
};
/** Other figures each time, or the file would be refused as one that swells. */
const figures = (at: number): string => String((at * 7919) % 100_003);
const seed = (name: string, n: number, stories: (n: number) => Stories): HostileSeed => ({
  name,
  n,
  make: (count) => docx(stories(count)).save(),
});
const styleChain = (n: number, last: string): string =>
  times(
    n,
    (at) =>
      `<w:style w:type="paragraph" w:styleId="s${String(at)}"><w:basedOn w:val="${at + 1 < n ? `s${String(at + 1)}` : last}"/></w:style>`,
  );
const table = (content: string): string => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
const numbered = par(run('Vu'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const branches = (shown: string, other: string): string =>
  `<mc:AlternateContent><mc:Choice Requires="w14">${shown}</mc:Choice><mc:Fallback>${other}</mc:Fallback></mc:AlternateContent>`;

function withNumbering(name: string, n: number, xml: (n: number) => string): HostileSeed {
  return {
    name,
    n,
    make(count) {
      const pkg = docx({ body: numbered });
      pkg.addPart(
        'word/numbering.xml',
        TYPE.numbering,
        `<w:numbering ${NAMESPACES}>${xml(count)}</w:numbering>`,
      );
      pkg.addRelationship(pkg.mainPart, REL.numbering, 'word/numbering.xml');
      return pkg.save();
    },
  };
}

/** Many relationships of the main part, or many declared types: none of them leads anywhere. */
function inPackage(name: string, n: number, part: string, item: (at: number) => string): HostileSeed {
  return {
    name,
    n,
    make(count) {
      const pkg = openPackage(docx({ header: par(run('En-tête')) }).save());
      const xml = pkg.text(part);
      const end = xml.lastIndexOf('</');
      pkg.setXml(part, xml.slice(0, end) + times(count, item) + xml.slice(end));
      return pkg.save();
    },
  };
}

export const HOSTILE_SEEDS: readonly HostileSeed[] = [
  seed('styles, each based on the next', 3000, (n) => ({
    styles: styleChain(n, 'none'),
    body: par(run('a')),
  })),
  seed('styles in a loop', 3000, (n) => ({ styles: styleChain(n, 's0'), body: par(run('a')) })),
  seed('alternate content without common lines', 4000, (n) => ({
    body: branches(
      times(n, (at) => par(run(`ligne ${String(at)}`))),
      times(n, (at) => par(run(`autre ${String(at)}`))),
    ),
  })),
  seed('alternate contents side by side', 3000, (n) => ({
    body: par(times(n, (at) => branches(run(`a${String(at)}`), run(`b${String(at)}`)))),
  })),
  seed('tables in one another', 30, (n) => ({ body: nested(n, par(run('a')), table) })),
  seed('rows', 6000, (n) => ({
    body: `<w:tbl>${times(n, (at) => `<w:tr><w:tc>${par(run(figures(at)))}</w:tc></w:tr>`)}</w:tbl>`,
  })),
  seed('controls in one another', 50, (n) => ({
    body: nested(n, par(run('a').repeat(200)), (content) => sdt(undefined, content)),
  })),
  seed('marks', 4000, (n) => ({ body: times(n, (at) => par(sdt(tag(at), run('généré')))) })),
  seed('marks in one paragraph', 4000, (n) => ({ body: par(times(n, (at) => sdt(tag(at), run('généré')))) })),
  seed('bookmarks', 8000, (n) => ({
    body: par(
      times(n, (at) => `<w:bookmarkStart w:id="${String(at)}"/><w:bookmarkEnd w:id="${String(at)}"/>`),
    ),
  })),
  seed('runs in one paragraph', 8000, (n) => ({ body: par(times(n, (at) => run(figures(at)))) })),
  seed('tabs in one run', 20_000, (n) => ({ body: par(`<w:r>${'<w:tab/>'.repeat(n)}</w:r>`) })),
  seed('empty paragraphs', 20_000, (n) => ({ body: '<w:p/>'.repeat(n) })),
  seed('properties of one run', 8000, (n) => ({
    body: par(run('a', '<w:color w:val="000000"/>'.repeat(n))),
  })),
  seed('spaces in the middle of a text', 15_000, (n) => ({
    body: par(`<w:r><w:t>a${' '.repeat(n)}b</w:t></w:r>`),
  })),
  seed('accents on one letter', 15_000, (n) => ({
    body: par(run(`a${'\u0301'.repeat(n)}${'\u0316'.repeat(n)}`)),
  })),
  seed('a long attribute', 70_000, (n) => ({
    body: `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" descr="${times(n, (at) => `${figures(at)} `)}"/></wp:inline></w:drawing></w:r></w:p>`,
  })),
  seed('footnotes', 5000, (n) => ({
    footnotes: times(n, (at) => `<w:footnote w:id="${String(at)}">${par(run('a'))}</w:footnote>`),
    body: par(times(n, (at) => `<w:r><w:footnoteReference w:id="${String(at)}"/></w:r>`)),
  })),
  seed('sections', 5000, (n) => ({ body: times(n, (at) => par(run(figures(at)), '<w:sectPr/>')) })),
  withNumbering(
    'lists of one definition with many levels',
    2000,
    (n) =>
      `<w:abstractNum w:abstractNumId="0">${times(n, (at) => `<w:lvl w:ilvl="${String(at)}"><w:lvlText w:val="%1)"/></w:lvl>`)}</w:abstractNum>${times(
        n,
        (at) => `<w:num w:numId="${String(at)}"><w:abstractNumId w:val="0"/></w:num>`,
      )}`,
  ),
  inPackage(
    'relationships',
    5000,
    'word/_rels/document.xml.rels',
    (at) => `<Relationship Id="x${String(at)}" Type="${REL.image}" Target="media/${String(at)}.png"/>`,
  ),
  inPackage(
    'declared types',
    10_000,
    '[Content_Types].xml',
    (at) => `<Override PartName="/x${String(at)}.xml" ContentType="application/xml"/>`,
  ),
];
