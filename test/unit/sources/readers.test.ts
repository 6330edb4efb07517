/** Attached documents become excerpts with their places; what is damaged, too large or not what its name says is refused. */
import { zipSync } from 'fflate';
import { detect } from '../../../src/privacy/detect';
import { SOURCE_LIMITS } from '../../../src/sources/limits';
import { readAttached } from '../../../src/sources/read-source';
import { SourceError, type SourceErrorCode } from '../../../src/sources/source-error';
import { ownLexicon } from '../../support/privacy/lexicon';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (name: string, content: string | Uint8Array): Promise<[string, string][]> => {
  const file = { name, bytes: typeof content === 'string' ? bytes(content) : content };
  return (await readAttached('s1', file)).excerpts.map(({ text, place }) => [
    text.replace(/\u00A0/gu, ' '),
    place.replace(/\u00A0/gu, ' '),
  ]);
};
const refusal = async (name: string, content: string | Uint8Array): Promise<SourceErrorCode | 'read'> => {
  try {
    await read(name, content);
    return 'read';
  } catch (error) {
    if (error instanceof SourceError) return error.code;
    throw error;
  }
};

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const docx = (body: string): Uint8Array =>
  zipSync({
    '[Content_Types].xml': bytes(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': bytes(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ' +
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': bytes(`<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
  });
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('.txt', () => {
  it('gives a line an excerpt, and joins what goes on with a sentence', async () => {
    expect(await read('a.txt', '02/11 calme,\n\n04/11 une note de\nplus\nEt la suite.')).toEqual([
      ['02/11 calme,', 'ligne 1'],
      ['04/11 une note de plus', 'lignes 3 à 4'],
      ['Et la suite.', 'ligne 5'],
    ]);
  });

  it.each([
    ['a figure after an article', 'permanence le\n2e mardi du mois', 1],
    ['a figure in an open parenthesis', 'conciliateur (permanence :\n2e mardi) et mairie', 1],
    ['an opening parenthesis', 'avenue de la Gare\n(la RD 101)', 1],
    ['a day in a parenthesis that nobody closed', '02/11 bruit (fort\n04/11 calme', 2],
    ['a figure after a whole sentence', 'Permanence en mairie.\n2e mardi du mois.', 2],
    ['a day after a comma', '02/11 calme,\n04/11 bruit', 2],
  ])('joins or parts lines by the sentence above: %s', async (_, text, excerpts) => {
    expect(await read('a.txt', text)).toHaveLength(excerpts);
  });

  it('reads UTF-16 and Windows-1252, and leaves out invisible characters', async () => {
    expect(await read('a.txt', Uint8Array.from([0xff, 0xfe, 0xe9, 0, 0x74, 0, 0xe9, 0]))).toEqual([
      ['été', 'ligne 1'],
    ]);
    expect(await read('a.txt', Uint8Array.from([0xe9, 0x74, 0xe9]))).toEqual([['été', 'ligne 1']]);
    expect(await read('a.txt', 'ver\u200bre \u202ecassé')).toEqual([['verre cassé', 'ligne 1']]);
  });

  it.each([
    ['a program', Uint8Array.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2]), 'encoding'],
    ['a zip', zipSync({ a: bytes('x') }), 'unreadable'],
    ['an empty file', '', 'empty'],
    ['blank lines', ' \n\n\t', 'empty'],
    ['too many bytes', new Uint8Array(SOURCE_LIMITS.fileBytes + 1), 'too-large'],
    ['too many characters', `${'mot '.repeat(SOURCE_LIMITS.characters / 4)}fin`, 'too-long'],
    ['too many lines', 'A.\n'.repeat(SOURCE_LIMITS.excerpts + 1), 'too-long'],
  ] as const)('refuses %s', async (_, content, code) => {
    expect(await refusal('a.txt', content)).toBe(code);
  });
});

describe('.csv', () => {
  it('gives a row an excerpt; quoted cells keep separators and line ends; the heading goes', async () => {
    expect(
      await read('a.csv', 'Date;Lieu;Fait\r\n02/11/2026;place du Lavoir;"bruit ; ""fort""\nlongtemps"\r\n'),
    ).toEqual([['02/11/2026, place du Lavoir, bruit ; "fort" longtemps', 'ligne 2 du tableau']]);
  });

  it('keeps a formula as text', async () => {
    expect(await read('a.csv', '1,=HYPERLINK("http://x")')).toEqual([
      ['1, =HYPERLINK("http://x")', 'ligne 1 du tableau'],
    ]);
  });

  it('refuses a quote that is never closed', async () => {
    expect(await refusal('a.csv', '1;"a\n2;b')).toBe('unreadable');
  });
});

describe('.eml', () => {
  it('reads subject and words; attachments and quoted messages stay out', async () => {
    const eml =
      'From: a@b.example\r\nSubject: =?utf-8?Q?Bruit_r=C3=A9p=C3=A9t=C3=A9?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n' +
      '--x\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nBruit le 02/11.\r\n> ancien message\r\n' +
      '--x\r\nContent-Type: text/plain; name=b.txt\r\nContent-Disposition: attachment; filename=b.txt\r\n\r\nSECRET\r\n--x--\r\n';
    expect(await read('a.eml', eml)).toEqual([
      ['Bruit répété', 'objet du message'],
      ['Bruit le 02/11.', 'message, ligne 1'],
    ]);
  });

  it('reads the words of HTML, no script', async () => {
    const eml =
      'Subject: S\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>Un</p><script>alert(1)</script><p>Deux &amp; trois</p>';
    expect((await read('a.eml', eml)).map(([text]) => text)).toEqual(['S', 'Un', 'Deux & trois']);
  });

  const htmlMail = async (html: string): Promise<string[]> => {
    const head = 'Subject: S\r\nMIME-Version: 1.0\r\nContent-Type: text/html; charset=utf-8\r\n\r\n';
    return (await read('a.eml', head + html)).slice(1).map(([text]) => text);
  };

  test.each([
    ['decimal references', 'Mme B&#233;rang&#232;re Lef&#232;vre'],
    ['hexadecimal references', 'Mme B&#xE9;rang&#xe8;re Lef&#XE8;vre'],
    ['names of letters', 'Mme B&eacute;rang&egrave;re Lef&egrave;vre'],
    ['names without their semicolon', 'Mme B&eacuterang&egravere Lef&egravevre'],
    ['a folded line', 'Mme B&#233;rang&#232;re\r\n Lef&#232;vre'],
    ['letters dressed one by one', 'Mme B<b>&eacute;</b>rang<span style="x">è</span>re Lef<o:p></o:p>èvre'],
    ['soft hyphens and comments', 'Mme Béran&shy;gère Lef<!-- x -->èvre'],
  ])('an HTML message says a name as it is read, whatever it is written with: %s', async (_, html) => {
    const [text = '', ...more] = await htmlMail(`<p>Bonjour, ${html} a téléphoné.</p>`);
    expect([text, more]).toEqual(['Bonjour, Mme Bérangère Lefèvre a téléphoné.', []]);
    const masked = detect(text, { lexicon: ownLexicon() }).spans.map(({ start, end }) =>
      text.slice(start, end),
    );
    expect(masked.join(' ')).toMatch(/Bérangère Lefèvre/u);
  });

  test('knows every letter by its name, capitals too, the quotation marks of Windows, and words that look like tags', async () => {
    expect(
      await htmlMail(
        '<p>&Eacute;milie &Ocirc;ne, M&uuml;ller, &Ccedil;elik, Kova&ccaron;evi&cacute;, &Scaron;ulc, &OElig;uvre.</p>' +
          '<div>l&#146;&eacute;t&eacute; &#8217; &lt;Mme Roux&gt; &amp;eacute;.</div><pre>Un.\r\nDeux.</pre>',
      ),
    ).toEqual([
      'Émilie Ône, Müller, Çelik, Kovačević, Šulc, Œuvre.',
      'l’été ’ <Mme Roux> &eacute;.',
      'Un.',
      'Deux.',
    ]);
  });

  it('refuses parts nested to exhaust the reader', async () => {
    let eml = 'Subject: x\r\n';
    for (let i = 0; i < 60; i += 1) eml += `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`;
    expect(await refusal('a.eml', `${eml}\r\nfin`)).toBe('unreadable');
  });
});

describe('.docx', () => {
  it('gives a paragraph an excerpt and a table row one', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('02/11')}${cell('bruit')}</w:tr><w:tr>${cell('04/11')}${cell('calme')}</w:tr></w:tbl>`;
    expect(await read('a.docx', docx(paragraph('Un.') + table))).toEqual([
      ['Un.', 'paragraphe 1'],
      ['02/11, bruit', 'tableau 1, ligne 1'],
      ['04/11, calme', 'tableau 1, ligne 2'],
    ]);
  });

  it('refuses a bomb before inflating it, a text that calls itself .docx, a missing body', async () => {
    const bomb = docx(paragraph('a'.repeat(19 * 1024 * 1024)));
    expect(bomb.length).toBeLessThan(100_000);
    expect(await refusal('a.docx', bomb)).toBe('unreadable');
    expect(await refusal('a.docx', 'bonjour')).toBe('unreadable');
    expect(await refusal('a.docx', zipSync({ a: bytes('x') }))).toBe('unreadable');
    expect(await refusal('a.docx', docx(paragraph('x')).subarray(0, 300))).toBe('unreadable');
  });
});

describe('names', () => {
  it('refuses what it cannot read, and .pdf where no library is handed in', async () => {
    expect(await refusal('a.exe', 'x')).toBe('unknown-format');
    expect(await refusal('sans-extension', 'x')).toBe('unknown-format');
    expect(await refusal('a.pdf', '%PDF-1.4')).toBe('no-pdf');
    expect(await refusal('a.csv', '%PDF-1.4')).toBe('unreadable');
  });

  it('gives pages their number when a .pdf library is handed in', async () => {
    const { excerpts } = await readAttached('s2', { name: 'A.PDF', bytes: bytes('%PDF-1.4') }, () =>
      Promise.resolve(['Un.', 'Deux.\nTrois.']),
    );
    expect(excerpts.map(({ id, place }) => `${id} ${place.replace(/\u00A0/gu, ' ')}`)).toEqual([
      's2.1 page 1, ligne 1',
      's2.2 page 2, ligne 1',
      's2.3 page 2, ligne 2',
    ]);
  });
});
