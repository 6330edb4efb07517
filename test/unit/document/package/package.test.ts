/** Parts, types, relationships; what is not touched is saved byte for byte. */
import { unzipSync, zipSync } from 'fflate';
import { MissingPartError, newPackage, openPackage, REL, TYPE } from '../../../../src/document/package';
import type { DocxPackage } from '../../../../src/document/package';
import { relativeTarget, resolveTarget } from '../../../../src/document/package/names';
import { writeLedger } from '../../../../src/document/ledger';
import { docx, ledger, par, passage, run } from '../../../support/docx/fixture';
import { rawZip } from '../../../support/docx/zip';

/** A package as another program writes it: odd order, streamed entries, a directory, nasty XML. */
const NASTY =
  '<?xml version="1.0" encoding="utf-8" standalone=\'yes\'?>\n<!-- tête --><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:x="urn:unused" xmlns:y="urn:y"><w:body><?pi some thing?><w:p y:b="1&#xA;2&#x9;3" y:a="&quot;&lt;"><w:r><w:t>a&#xD;b\u00a0<![CDATA[<&]]></w:t></w:r></w:p></w:body></w:document>';

function foreign(): Uint8Array {
  const base = newPackage();
  return rawZip([
    { name: 'word/document.xml', content: NASTY, descriptor: 'signed' },
    { name: 'word/', method: 0 },
    { name: 'docProps/thumbnail.jpeg', content: Uint8Array.of(255, 216, 0, 1, 2), method: 0 },
    { name: '[Content_Types].xml', content: base.bytes('[Content_Types].xml') },
    { name: '_rels/.rels', content: base.bytes('_rels/.rels'), descriptor: 'bare' },
  ]);
}
const raw = (bytes: Uint8Array): Record<string, Uint8Array> => unzipSync(bytes);

describe('saving', () => {
  test('nothing touched: the very same bytes, even after everything was read', () => {
    const bytes = foreign();
    const pkg = openPackage(bytes);
    for (const name of pkg.names()) pkg.bytes(name);
    pkg.xml(pkg.mainPart);
    expect(Buffer.from(pkg.save()).equals(Buffer.from(bytes))).toBe(true);
  });

  test('one part added: every other part is identical, in its order, with its compressed bytes', () => {
    const bytes = foreign();
    const pkg = openPackage(bytes);
    pkg.addPart('customXml/item1.xml', TYPE.xml, '<a/>');
    const saved = pkg.save();
    expect(Object.keys(raw(saved))).toEqual([...Object.keys(raw(bytes)), 'customXml/item1.xml']);
    expect(raw(saved)).toEqual({ ...raw(bytes), 'customXml/item1.xml': raw(saved)['customXml/item1.xml'] });
    // The first record, descriptor included, stands as it stood.
    const end = Buffer.from(bytes).indexOf(Buffer.from('word/PK')) - 1;
    expect(Buffer.from(saved).subarray(0, end).equals(Buffer.from(bytes).subarray(0, end))).toBe(true);
  });

  test('the ledger written: document, styles and the rest stay untouched', () => {
    const pkg = docx({ body: par(run('Vu le code')), styles: '<w:style w:styleId="a"/>', header: par('') });
    const before = raw(pkg.save());
    writeLedger(pkg, ledger(passage(1, ['Bonjour'])));
    const after = raw(pkg.save());
    const changed = Object.keys(after).filter(
      (name) => !before[name] || !Buffer.from(before[name]).equals(Buffer.from(after[name] ?? [])),
    );
    expect(changed.sort()).toEqual(
      [
        '[Content_Types].xml',
        'customXml/_rels/item1.xml.rels',
        'customXml/item1.xml',
        'customXml/itemProps1.xml',
        'word/_rels/document.xml.rels',
      ].sort(),
    );
  });

  test('XML that is marked without a change is written as it was, but for what a DOM does not keep', () => {
    const pkg = openPackage(foreign());
    pkg.editXml(pkg.mainPart, () => undefined);
    const text = openPackage(pkg.save()).text(pkg.mainPart);
    expect(text).toBe(NASTY.replace('&#xA;', '&#10;').replace('&#x9;', '&#9;'));
  });

  test('a change of one attribute changes nothing else', () => {
    const pkg = openPackage(foreign());
    pkg.editXml(pkg.mainPart, (document) => document.documentElement?.setAttribute('z', 'é'));
    const text = openPackage(pkg.save()).text(pkg.mainPart);
    expect(text.replace(' z="é"', '')).toBe(NASTY.replace('&#xA;', '&#10;').replace('&#x9;', '&#9;'));
  });

  test('the same changes give the same bytes', () => {
    const make = (): Uint8Array => {
      const pkg = openPackage(foreign());
      writeLedger(pkg, ledger(passage(1, ['Bonjour'])));
      return pkg.save();
    };
    expect(Buffer.from(make()).equals(Buffer.from(make()))).toBe(true);
  });

  test('a part that is removed leaves no trace', () => {
    const pkg = docx({ header: par(run('Mairie')) });
    pkg.remove('word/header1.xml');
    const saved = openPackage(pkg.save());
    expect(saved.names()).not.toContain('word/header1.xml');
    expect(saved.text('[Content_Types].xml')).not.toContain('header1');
    expect(saved.relationships(saved.mainPart)).toEqual([]);
  });

  test('another reader of zips reads what we write', () => {
    const pkg = docx({ body: par(run('é'.repeat(5000))) });
    const entries = unzipSync(pkg.save());
    expect(Object.keys(entries)).toEqual(pkg.names());
    for (const name of pkg.names())
      expect(Buffer.from(entries[name] ?? []).equals(Buffer.from(pkg.bytes(name)))).toBe(true);
  });

  test('what fflate writes opens', () => {
    const parts = Object.fromEntries(Object.entries(raw(newPackage().save())));
    expect(openPackage(zipSync(parts)).mainPart).toBe('word/document.xml');
  });
});

describe('relationships and types', () => {
  const sample = (): DocxPackage => docx({ header: par(run('Mairie')) });

  test('the main part is found by relationship, whatever its name', () => {
    const base = newPackage();
    const bytes = rawZip(
      base.names().map((name) => ({
        name: name.replace('word/document.xml', 'lo/texte.xml'),
        content: base.text(name).replace('word/document.xml', 'lo/texte.xml'),
      })),
    );
    expect(openPackage(bytes).mainPart).toBe('lo/texte.xml');
  });

  test('targets are resolved and written relatively', () => {
    expect(resolveTarget('word/document.xml', '../customXml/item1.xml')).toBe('customXml/item1.xml');
    expect(resolveTarget('word/document.xml', '/word/styles.xml')).toBe('word/styles.xml');
    expect(resolveTarget('word/document.xml', '../../x.xml')).toBeUndefined();
    expect(resolveTarget('', 'word/document.xml#a')).toBe('word/document.xml');
    expect(relativeTarget('word/document.xml', 'customXml/item1.xml')).toBe('../customXml/item1.xml');
    expect(relativeTarget('word/document.xml', 'word/media/a.png')).toBe('media/a.png');
    expect(relativeTarget('', 'word/document.xml')).toBe('word/document.xml');
  });

  test('part names do not differ by case', () => {
    const pkg = sample();
    expect(pkg.has('WORD/Header1.xml')).toBe(true);
    expect(pkg.contentType('Word/HEADER1.xml')).toBe(TYPE.header);
  });

  test('ids are free, external targets stand as given', () => {
    const pkg = sample();
    const id = pkg.addRelationship(pkg.mainPart, REL.hyperlink, 'https://exemple.fr/a?b=1&c', true);
    const again = openPackage(pkg.save()).relationships('word/document.xml');
    expect(again.map((one) => one.id)).toEqual(['rId1', id]);
    expect(again[1]).toEqual({
      id,
      type: REL.hyperlink,
      target: 'https://exemple.fr/a?b=1&c',
      external: true,
    });
  });

  test('a type is declared once, and not when the extension already gives it', () => {
    const pkg = sample();
    pkg.addPart('word/header1.xml', TYPE.header, '<a/>');
    pkg.addPart('customXml/item1.xml', TYPE.xml, '<a/>');
    pkg.declareExtension('PNG', 'image/png');
    pkg.declareExtension('png', 'image/other');
    const types = pkg.text('[Content_Types].xml');
    expect(types.match(/header1/g)).toHaveLength(1);
    expect(types).not.toContain('item1');
    expect(pkg.contentType('word/media/a.png')).toBe('image/png');
  });

  test('a part that is not there is a typed error', () => {
    expect(() => sample().bytes('word/absent.xml')).toThrow(MissingPartError);
  });
});
