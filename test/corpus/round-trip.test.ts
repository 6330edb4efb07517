/**
 * Other programs' files: opened and saved without loss; our files after another program saved them: words, ledger and marks
 * are found again. Nothing is committed but what we wrote: the files are made here.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { Element, parseXmlDocument } from 'slimdom';

import { lintPackage } from '../support/docx/lint';
import { writeLedger } from '../../src/document/ledger';
import { openPackage } from '../../src/document/package';
import { scanDocument } from '../../src/document/scan';
import { ledger, passage } from '../support/docx/fixture';
import { RICH_PASSAGE, richDocument } from '../support/docx/rich';
import { renderSample, SAMPLE_NAMES } from '../support/document/render';
import { convert, resave } from '../support/libreoffice';
import { describeWith } from '../support/rings';

const HTML = `<html><head><meta charset="utf-8"><title>Compte rendu</title></head><body><h1>Compte rendu</h1>
<p>Le conseil <b>municipal</b> s’est réuni le 1<sup>er</sup> décembre&nbsp;; «&nbsp;quorum&nbsp;» atteint.</p>
<ul><li>Voirie</li><li>Écoles<ul><li>Cantine</li></ul></li></ul><ol><li>Un</li><li>Deux</li></ol>
<table border="1"><tr><th>Poste</th><th>Montant</th></tr><tr><td>Sel</td><td>1&#8239;200&nbsp;€</td></tr></table>
<p>Voir <a href="https://www.legifrance.gouv.fr">Légifrance</a><a name="x"></a>.</p><blockquote>Citation</blockquote>
<hr><p style="page-break-before:always">Page 2 &lt;fin&gt; &amp; 😀</p></body></html>`;

/** Files as other programs write them. */
const FOREIGN: [string, () => Uint8Array][] = [
  ['from HTML by LibreOffice', () => convert(Buffer.from(HTML), 'html', 'docx:MS Word 2007 XML')],
  [
    'from text by LibreOffice',
    () => convert(Buffer.from('Vu\n\nConsidérant\t1\n'), 'txt', 'docx:MS Word 2007 XML'),
  ],
  [
    'from OpenDocument by LibreOffice',
    () => convert(convert(Buffer.from(HTML), 'html', 'odt:writer8'), 'odt', 'docx:MS Word 2007 XML'),
  ],
  ['our rich document, saved by LibreOffice', () => resave(richDocument().save())],
];

/** Element names, attributes (any order) and text: what a DOM says, but for prefixes of nothing. */
function meaning(element: Element): unknown {
  const attributes = element.attributes
    .filter(({ namespaceURI }) => namespaceURI !== 'http://www.w3.org/2000/xmlns/')
    .map(({ namespaceURI, localName, value }) => [namespaceURI, localName, value].join(' '));
  return [
    element.namespaceURI,
    element.localName,
    attributes.sort(),
    element.childNodes.map((node) => (node instanceof Element ? meaning(node) : node.nodeValue)),
  ];
}

function keepsEverything(bytes: Uint8Array): void {
  const pkg = openPackage(bytes);
  const before = scanDocument(pkg);
  expect(Buffer.from(pkg.save()).equals(Buffer.from(bytes))).toBe(true);

  // The ledger changes: all the rest stands byte for byte.
  const raw = unzipSync(bytes);
  const rewritten = openPackage(bytes);
  writeLedger(rewritten, ledger(passage(7, ['Rien de tel ici'])));
  const saved = rewritten.save();
  const after = unzipSync(saved);
  const changed = Object.keys(after).filter(
    (name) => !raw[name] || !Buffer.from(raw[name]).equals(Buffer.from(after[name] ?? [])),
  );
  expect(changed.filter((name) => !/^customXml\/|^\[Content_Types\]|\.rels$/.test(name))).toEqual([]);
  expect(Object.keys(raw).filter((name) => !after[name])).toEqual([]);
  expect(scanDocument(openPackage(saved)).digest).toBe(before.digest);

  // Every XML part goes through the DOM and back: it still says the same.
  const touched = openPackage(bytes);
  const names = touched.names().filter((name) => /\.(xml|rels)$/.test(name));
  for (const name of names) touched.editXml(name, () => undefined);
  const parts = unzipSync(touched.save());
  for (const name of names) {
    const was = parseXmlDocument(new TextDecoder().decode(raw[name])).documentElement;
    const is = parseXmlDocument(new TextDecoder().decode(parts[name])).documentElement;
    expect(is && meaning(is)).toEqual(was && meaning(was));
  }
}

describe('our own files, opened and saved', () => {
  test('the rich document keeps everything', () => keepsEverything(richDocument().save()));
  test.each(SAMPLE_NAMES)('the rendered %s keeps everything', (name) => keepsEverything(renderSample(name)));
  test('the rich document has no finding', () => expect(lintPackage(richDocument())).toEqual([]));
});

describeWith('soffice')('files that LibreOffice wrote', () => {
  test.each(FOREIGN)('%s: nothing is lost', (_what, make) => keepsEverything(make()));

  test('their words are all read: the same as LibreOffice’s own text', () => {
    const docx = convert(Buffer.from(HTML), 'html', 'docx:MS Word 2007 XML');
    const text = new TextDecoder().decode(convert(docx, 'docx', 'txt:Text (encoded):UTF8'));
    const flat = (value: string): string => value.replace(/[\s\u00a0\u202f\ufeff•◦▪-]+/g, '');
    // List numbers are not words of the paragraph: LibreOffice writes them in its text.
    const seen = flat(text).replace('1.Un', 'Un').replace('2.Deux', 'Deux');
    expect(
      flat(
        scanDocument(openPackage(docx))
          .blocks.map((block) => block.text)
          .join(''),
      ),
    ).toBe(seen);
  });
});

describeWith('soffice')('our files, saved by LibreOffice', () => {
  test('the rich document: same words, so same digest; ledger read; marks recovered once each', () => {
    const original = scanDocument(richDocument());
    const once = resave(richDocument().save());
    const scan = scanDocument(openPackage(once));
    expect(scan.digest).toBe(original.digest);
    expect(scan.ledger).toEqual(original.ledger);
    expect(scan.marks.map(({ index, text }) => [index, text])).toEqual(
      RICH_PASSAGE.map((text, index) => [index, text]),
    );
    expect(scanDocument(openPackage(resave(once))).digest).toBe(original.digest);
  });
  test.each(SAMPLE_NAMES)('the rendered %s likewise, with its watermark', (name) => {
    const bytes = renderSample(name);
    const original = scanDocument(openPackage(bytes));
    const scan = scanDocument(openPackage(resave(bytes)));
    const place = (marks: typeof scan.marks): unknown =>
      marks.map(({ passage: id, index, story, digest }) => [id, index, story, digest]);
    expect(original.marks.length).toBeGreaterThan(0);
    expect(place(scan.marks)).toEqual(place(original.marks));
    expect([scan.digest, scan.watermark]).toEqual([original.digest, true]);
    expect(scan.ledger).toEqual(original.ledger);
    // A mark whose tag is gone must say so: LibreOffice 7 drops tags, 25 keeps them.
    const tagged = scanDocument(openPackage(bytes)).marks.every(({ recovered }) => recovered === undefined);
    expect(tagged).toBe(true);
  });
});

describeWith('python3-docx')('files that python-docx wrote', () => {
  /** A script that leaves a .docx at the path it is given; `in.docx` is ours. */
  const python = (script: string, input?: Uint8Array): Uint8Array => {
    const folder = mkdtempSync(join(tmpdir(), 'paraphe-py-'));
    try {
      if (input) writeFileSync(join(folder, 'in.docx'), input);
      const run = spawnSync('/usr/bin/python3', ['-c', script], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 60_000,
      });
      expect(run.stderr).toBe('');
      return new Uint8Array(readFileSync(join(folder, 'out.docx')));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  };
  test('its own document, with a table and a picture-less header, keeps everything', () => {
    keepsEverything(
      python(
        "import docx\nd=docx.Document()\nd.add_heading('Note',0)\np=d.add_paragraph('Un ')\np.add_run('deux').bold=True\n" +
          "t=d.add_table(2,2)\nt.cell(0,0).text='a'\nd.sections[0].header.paragraphs[0].text='Mairie'\nd.add_page_break()\nd.save('out.docx')",
      ),
    );
  });
  test('our document, opened and saved by it, keeps marks, ledger and digest', () => {
    const original = scanDocument(richDocument());
    const scan = scanDocument(
      openPackage(python("import docx\ndocx.Document('in.docx').save('out.docx')", richDocument().save())),
    );
    expect(scan).toEqual({ ...original, marks: original.marks });
  });
});
