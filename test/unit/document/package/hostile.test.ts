/** Files made to harm: each is refused, for the right reason, before it costs anything. */
import { deflateRawSync } from 'node:zlib';
import {
  HOSTILE_FILE_CODES,
  HostileFileError,
  newPackage,
  openPackage,
} from '../../../../src/document/package';
import type { HostileFileCode, Limits } from '../../../../src/document/package';
import { scanDocument } from '../../../../src/document/scan';
import { crcOf, rawZip } from '../../../support/docx/zip';
import type { RawEntry, RawZip } from '../../../support/docx/zip';

const plain = newPackage();
const BASE: RawEntry[] = plain.names().map((name) => ({ name, content: plain.bytes(name) }));
const withEntries = (...more: RawEntry[]): Uint8Array => rawZip([...BASE, ...more]);
const replacing = (name: string, change: Partial<RawEntry>): Uint8Array =>
  rawZip(BASE.map((entry) => (entry.name === name ? { ...entry, ...change } : entry)));

function codeOf(action: () => unknown): HostileFileCode | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof HostileFileError) return error.code;
    throw error;
  }
  return undefined;
}
const refused = (bytes: Uint8Array, limits?: Partial<Limits>): HostileFileCode | undefined =>
  codeOf(() => openPackage(bytes, limits));
/** Opened, then everything in it read. */
const refusedReading = (bytes: Uint8Array): HostileFileCode | undefined =>
  codeOf(() => scanDocument(openPackage(bytes)));

test('the honest file that the others are made from opens', () => {
  expect(refusedReading(rawZip(BASE))).toBeUndefined();
});

describe('the zip', () => {
  const comment = Buffer.from('bonjour');
  const cases: [string, HostileFileCode | undefined, () => Uint8Array][] = [
    ['an empty file', 'not-a-zip', () => new Uint8Array()],
    ['a text', 'not-a-zip', () => Buffer.from('bonjour tout le monde, ceci n’est pas un zip')],
    ['an old .doc', 'ole-file', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
    ['cut in the middle', 'truncated', () => rawZip(BASE).slice(0, 500)],
    ['its last byte gone', 'truncated', () => rawZip(BASE).slice(0, -1)],
    ['bytes after its end', 'trailing-data', () => rawZip(BASE, { after: Buffer.from('x') })],
    ['a comment', undefined, () => rawZip(BASE, { comment })],
    ['a second end in its comment', 'hidden-data', () => rawZip(BASE, { comment: rawZip([]) })],
    ['something before it', 'not-a-zip', () => Buffer.concat([Buffer.from('MZ'), rawZip(BASE)])],
    ['a gap', 'hidden-data', () => withEntries({ name: 'a.xml', content: 'a', gap: 7 })],
    ['zip64', 'zip64', () => rawZip(BASE, { zip64: true })],
    ['65 535 entries or more', 'zip64', () => rawZip(BASE, { declaredCount: 100_000 })],
    ['several disks', 'multi-disk', () => rawZip(BASE, { disk: 1 })],
    ['fewer entries than it says', 'header-mismatch', () => rawZip(BASE, { declaredCount: 4 })],
    ['more entries than it says', 'header-mismatch', () => rawZip(BASE, { declaredCount: 2 })],
    ['encryption', 'encrypted', () => withEntries({ name: 'a.xml', content: 'a', flags: 1 })],
    ['a masked header', 'encrypted', () => withEntries({ name: 'a.xml', content: 'a', flags: 0x2000 })],
    ['an exotic method', 'unknown-method', () => withEntries({ name: 'a.xml', content: 'a', method: 14 })],
    [
      'signed descriptors',
      undefined,
      () => withEntries({ name: 'a.xml', content: 'aa', descriptor: 'signed' }),
    ],
    ['bare descriptors', undefined, () => withEntries({ name: 'a.xml', content: 'aa', descriptor: 'bare' })],
    [
      'a lying descriptor',
      'header-mismatch',
      () => withEntries({ name: 'a.xml', content: 'a', descriptor: 'lying' }),
    ],
    [
      'two names for one entry',
      'header-mismatch',
      () => withEntries({ name: 'a.xml', content: 'a', localName: 'b.xml' }),
    ],
    [
      'two sizes for one entry',
      'header-mismatch',
      () => withEntries({ name: 'a.xml', content: 'a', localSize: 2 }),
    ],
    [
      'one record for two entries',
      'header-mismatch',
      () => withEntries({ name: 'a.xml', content: 'a', offset: 0 }),
    ],
    [
      'an offset out of the file',
      'truncated',
      () => withEntries({ name: 'a.xml', content: 'a', offset: 9_999_999 }),
    ],
    ['a directory with content', 'unsafe-name', () => withEntries({ name: 'word/', content: 'a' })],
    ['a directory', undefined, () => withEntries({ name: 'customXml/', method: 0 })],
  ];
  test.each(cases)('with %s: %s', (_what, code, make) => expect(refused(make())).toBe(code));

  const quine = (): Uint8Array => {
    // Two directory records that lead to one local record.
    const entry: RawEntry = { name: 'a.xml', content: 'a' };
    const start =
      rawZip(BASE).length - rawZip(BASE.map((e) => ({ ...e, content: '', packed: new Uint8Array() }))).length;
    expect(start).toBeGreaterThan(0);
    const once = rawZip([entry]);
    const twice = rawZip([entry, { ...entry, offset: 0 }]);
    expect(twice.length).toBeGreaterThan(once.length);
    return twice;
  };
  test('the same entry listed twice', () => expect(refused(quine())).toBe('duplicate-name'));
});

describe('names', () => {
  const bad = [
    '../evil.xml',
    'word/../../evil.xml',
    '/abs.xml',
    'C:/evil.xml',
    'C:evil.xml',
    'word\\evil.xml',
    '..\\evil.xml',
    'word//a.xml',
    './a.xml',
    'word/a\u0000.xml',
    'word/a\n.xml',
    'word/\u202efdp.xml',
    'word/%2e%2e/a.xml',
    'word/a%2fb.xml',
    '',
  ];
  test.each(bad)('%j is refused', (name) =>
    expect(refused(withEntries({ name, content: 'x' }))).toBe('unsafe-name'),
  );
  test.each(['word/é.xml', 'word/a b.xml', '[trash]/0000.dat', 'docProps/thumbnail.jpeg'])(
    '%j is accepted',
    (name) => expect(refused(withEntries({ name, content: 'x' }))).toBeUndefined(),
  );
  test('two names that differ by case are one', () =>
    expect(refused(withEntries({ name: 'WORD/Document.xml', content: '<x/>' }))).toBe('duplicate-name'));
});

describe('sizes', () => {
  /** Deflate of `megabytes` of zeros, as an honest compressor writes it. */
  const zeros = (megabytes: number): Uint8Array =>
    deflateRawSync(Buffer.alloc(megabytes * 1024 * 1024), { level: 9 });

  test('a bomb of 300 MiB is refused from its header, in no memory', () => {
    const bomb = withEntries({ name: 'word/big.xml', packed: zeros(300), size: 300 * 1024 * 1024, crc: 1 });
    expect(bomb.length).toBeLessThan(400_000);
    const before = process.memoryUsage();
    expect(refused(bomb)).toBe('part-too-large');
    const after = process.memoryUsage();
    expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(10_000_000);
  });
  test('a bomb whose header lies is stopped at the size that it declares', () => {
    const bomb = replacing('word/document.xml', { packed: zeros(300), size: 1000, crc: 1 });
    const before = process.memoryUsage().arrayBuffers;
    expect(refusedReading(bomb)).toBe('corrupt-data');
    // One step of inflation may be in flight, not 300 MiB.
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });
  test('a part shorter than its header says is refused', () =>
    expect(refusedReading(replacing('word/document.xml', { size: 9999 }))).toBe('corrupt-data'));
  test('a part shorter than its header says is refused, even when its CRC allows for the zeros', () => {
    const padded = Buffer.concat([Buffer.from('<a/>'), Buffer.alloc(4)]);
    const packed = deflateRawSync(Buffer.from('<a/>'));
    const change = { packed, size: padded.length, crc: crcOf(padded) };
    expect(refusedReading(replacing('word/document.xml', change))).toBe('corrupt-data');
  });
  test('a part whose CRC is wrong is refused', () =>
    expect(refusedReading(replacing('word/document.xml', { crc: 42 }))).toBe('corrupt-data'));
  test('broken compressed data is refused', () =>
    expect(refusedReading(replacing('word/document.xml', { packed: Uint8Array.of(7, 255, 255) }))).toBe(
      'corrupt-data',
    ));
  test('compressed data that stops early is refused', () => {
    const content = Buffer.from('<x>'.repeat(1000));
    const packed = deflateRawSync(content).subarray(0, 8);
    expect(refusedReading(replacing('word/document.xml', { content, packed }))).toBe('corrupt-data');
  });
  test('an abnormal ratio is refused, but not of a small part', () => {
    expect(refused(withEntries({ name: 'a.bin', packed: zeros(1), size: 1024 * 1024, crc: 1 }))).toBe(
      'ratio-too-high',
    );
    expect(refused(withEntries({ name: 'a.bin', content: 'a'.repeat(200_000) }))).toBeUndefined();
  });
  test('limits are the caller’s to set', () => {
    const bytes = rawZip(BASE);
    expect(refused(bytes, { entries: 2 })).toBe('too-many-entries');
    expect(refused(bytes, { totalBytes: 100 })).toBe('total-too-large');
    expect(refused(bytes, { partBytes: 100 })).toBe('part-too-large');
    expect(refused(bytes, { fileBytes: 100 })).toBe('file-too-large');
  });
  test('60 000 entries are refused at once', () => {
    const many = Array.from({ length: 60_000 }, (_, i) => ({ name: `a${i}`, method: 0 }));
    expect(refused(rawZip(many))).toBe('too-many-entries');
  });
});

describe('XML', () => {
  const document = (xml: string | Uint8Array): Uint8Array => replacing('word/document.xml', { content: xml });
  const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${Array.from(
    { length: 9 },
    (_, i) => `<!ENTITY ${'bcdefghij'[i] ?? ''} "${`&${'abcdefghi'[i] ?? ''};`.repeat(10)}">`,
  ).join('')}]><l>&j;</l>`;
  const cases: [string, HostileFileCode, string | Uint8Array][] = [
    ['a billion laughs', 'doctype', laughs],
    ['an external entity', 'doctype', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'],
    ['a DOCTYPE after a comment', 'doctype', '<!-- <x> --><!DOCTYPE x><x/>'],
    [
      '100 000 levels',
      'xml-too-deep',
      Array.from({ length: 100_000 }, (_, i) => `<a${(i * 7919) % 100_003}>`).join(''),
    ],
    ['257 levels', 'xml-too-deep', '<a b=">/">'.repeat(257) + '</a>'.repeat(257)],
    ['latin-1', 'bad-encoding', Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1')],
    ['an unexpected declaration', 'bad-encoding', '<?xml version="1.0" encoding="utf-7"?><a/>'],
    [
      'bytes that are not UTF-8',
      'bad-encoding',
      Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0xfe, 0x3c, 0x2f, 0x61, 0x3e),
    ],
    ['no end', 'bad-xml', '<a><b></a>'],
    ['an attribute without end', 'bad-xml', '<a b="></a>'],
    ['a comment without end', 'bad-xml', '<a><!-- </a>'],
    ['an undefined entity', 'bad-xml', '<a>&lol;</a>'],
    ['an unbound prefix', 'bad-xml', '<w:a/>'],
    ['nothing', 'bad-xml', ''],
  ];
  test.each(cases)('%s', (_what, code, xml) => expect(refusedReading(document(xml))).toBe(code));

  test('256 levels, CDATA, comments and “>” in attributes are read', () =>
    expect(
      refusedReading(
        document(
          `<a x="a>b" y='/>'>${'<b>'.repeat(255)}<!-- <c> --><![CDATA[<d>]]><?e <f>?>${'</b>'.repeat(255)}</a>`,
        ),
      ),
    ).toBeUndefined());
  test('UTF-16 with its mark is read', () => {
    const xml = '\ufeff<?xml version="1.0" encoding="UTF-16"?><a>é</a>';
    const pkg = openPackage(document(Buffer.from(xml, 'utf16le')));
    expect(pkg.xml('word/document.xml').documentElement?.textContent).toBe('é');
  });
  test('a hostile part that nobody reads does not prevent reading the others', () => {
    const pkg = openPackage(withEntries({ name: 'word/other.xml', content: laughs }));
    expect(codeOf(() => scanDocument(pkg))).toBeUndefined();
    expect(codeOf(() => pkg.xml('word/other.xml'))).toBe('doctype');
  });
});

describe('what is not a plain Word document', () => {
  const types = (change: (text: string) => string): Uint8Array =>
    replacing('[Content_Types].xml', { content: change(plain.text('[Content_Types].xml')) });
  const rels = (change: (text: string) => string): Uint8Array =>
    replacing('_rels/.rels', { content: change(plain.text('_rels/.rels')) });
  const related = (type: string, target: string, external = true): Uint8Array =>
    withEntries({
      name: 'word/_rels/document.xml.rels',
      content:
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ' +
        `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"` +
        `${external ? ' TargetMode="External"' : ''}/></Relationships>`,
    });
  const cases: [string, HostileFileCode | undefined, () => Uint8Array][] = [
    ['any zip', 'no-content-types', () => rawZip([{ name: 'a.txt', content: 'a' }])],
    ['no relationship', 'no-main-part', () => rawZip(BASE.filter(({ name }) => name !== '_rels/.rels'))],
    ['no document', 'no-main-part', () => rawZip(BASE.filter(({ name }) => name !== 'word/document.xml'))],
    [
      'a spreadsheet',
      'no-main-part',
      () => types((text) => text.replace('wordprocessingml.document', 'spreadsheetml.sheet')),
    ],
    [
      'two documents',
      'no-main-part',
      () => rels((text) => text.replace(/<Relationship [^>]*>/, (one) => one + one.replace('rId1', 'rId2'))),
    ],
    [
      'strict Open XML',
      'strict-ooxml',
      () =>
        rels((text) =>
          text.replace(
            /http:[^"]*officeDocument"/,
            'http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"',
          ),
        ),
    ],
    [
      'a macro type',
      'macros',
      () =>
        types((text) =>
          text.replace(
            /application\/vnd[^"]*main\+xml/,
            'application/vnd.ms-word.document.macroEnabled.main+xml',
          ),
        ),
    ],
    ['a macro part', 'macros', () => withEntries({ name: 'word/vbaProject.bin', content: 'x' })],
    ['a macro under another name', 'macros', () => related('vbaProject', 'x.bin', false)],
    [
      'a template on the Internet',
      'remote-content',
      () => related('attachedTemplate', 'https://evil.example/t.dotm'),
    ],
    [
      'an object on the Internet',
      'remote-content',
      () => related('oleObject', 'mhtml:http://evil.example/x'),
    ],
    ['a frame on the Internet', 'remote-content', () => related('frame', 'HTTP://evil.example/')],
    [
      'a template on a disk',
      undefined,
      () => related('attachedTemplate', 'file:///C:\\Modeles\\normal.dotm'),
    ],
    ['a link', undefined, () => related('hyperlink', 'https://www.legifrance.gouv.fr')],
    ['an alternative chunk', 'alternative-chunk', () => related('aFChunk', 'chunk.html', false)],
    ['a sub-document', 'sub-document', () => related('subDocument', 'other.docx')],
  ];
  test.each(cases)('%s: %s', (_what, code, make) => expect(refused(make())).toBe(code));

  test('what is kept is reported', () => {
    const pkg = openPackage(related('attachedTemplate', 'file:///C:\\Modeles\\normal.dotm'));
    expect(pkg.notices).toEqual([
      { code: 'attached-template', part: 'word/document.xml', target: 'file:///C:\\Modeles\\normal.dotm' },
    ]);
  });
});

test('every code has a French sentence that ends and holds nothing of the file', () => {
  for (const code of HOSTILE_FILE_CODES) {
    const { message } = new HostileFileError(code, { name: '<script>', detail: 'xyzzy' });
    expect(message).toMatch(/^(Ce|Cet|Un|Deux|Des|Une|Les) .*\.$/);
    expect(message).not.toMatch(/script|xyzzy|'| [:;?!»]|« /);
  }
});
test('the options of the zip writer of these tests are honest by default', () => {
  const options: RawZip = {};
  expect(refused(rawZip(BASE, options))).toBeUndefined();
});
