/** Marks and words are found wherever a reader sees them, and nowhere else. */
import { scanDocument } from '../../../../src/document/scan';
import type { Scan } from '../../../../src/review/scan';
import { docx, par, pid, run, sdt, tag, textBox } from '../../../support/docx/fixture';
import type { Stories } from '../../../support/docx/fixture';

const scan = (stories: Stories): Scan => scanDocument(docx(stories));
const texts = (stories: Stories): string[] =>
  scan(stories)
    .blocks.map(({ story, text }) => (text === '' ? '' : `${story}: ${text}`))
    .filter((text) => text !== '');
/** Words of one paragraph with this content. */
const words = (content: string, stories: Stories = {}): string | undefined =>
  scan({ ...stories, body: par(content) }).blocks[0]?.text;
const mark = sdt(tag(1), run('Généré'));
const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
const table = (cells: string): string => `<w:tbl><w:tblPr/><w:tblGrid/><w:tr>${cells}</w:tr></w:tbl>`;
const note = (name: string, content: string): string => `<w:${name} w:id="1">${content}</w:${name}>`;

describe('a mark is found', () => {
  const places: [string, string, Stories][] = [
    ['among runs', 'body', { body: par(run('Avant ') + mark + run(' après')) }],
    ['around a paragraph', 'body', { body: sdt(tag(1), par(run('Généré'))) }],
    ['in a cell', 'body', { body: table(cell(par(mark))) }],
    ['around a cell', 'body', { body: table(sdt(tag(1), cell(par(run('Généré'))))) }],
    [
      'around a row',
      'body',
      { body: `<w:tbl>${sdt(tag(1), `<w:tr>${cell(par(run('Généré')))}</w:tr>`)}</w:tbl>` },
    ],
    ['in a nested table', 'body', { body: table(cell(table(cell(par(mark))) + par(''))) }],
    ['in a link', 'body', { body: par(`<w:hyperlink w:anchor="a">${mark}</w:hyperlink>`) }],
    ['in a smart tag', 'body', { body: par(`<w:smartTag w:element="a">${mark}</w:smartTag>`) }],
    ['in custom markup', 'body', { body: par(`<w:customXml w:element="a">${mark}</w:customXml>`) }],
    ['in a tracked insertion', 'body', { body: par(`<w:ins w:id="1">${mark}</w:ins>`) }],
    ['in another control', 'body', { body: sdt('autre', par(mark)) }],
    ['in a header', 'header', { header: par(mark) }],
    ['in a footer', 'footer', { footer: par(mark) }],
    ['in a footnote', 'footnote', { footnotes: note('footnote', par(mark)) }],
    ['in an endnote', 'endnote', { endnotes: note('endnote', par(mark)) }],
    ['in a comment', 'comment', { comments: note('comment', par(mark)) }],
    ['in a text box, once', 'textbox', { body: par(run('Ancre') + textBox(par(mark))) }],
    ['in a text box of a header', 'textbox', { header: par(textBox(par(mark))) }],
    [
      'in an old text box',
      'textbox',
      {
        body: par(
          `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${par(mark)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
        ),
      },
    ],
  ];
  test.each(places)('%s', (_where, story, stories) => {
    const found = scan(stories);
    expect(found.marks).toHaveLength(1);
    expect(found.marks[0]).toMatchObject({
      passage: pid(1),
      index: 0,
      story,
      text: 'Généré',
      nested: false,
      hidden: false,
    });
    expect(found.blocks.filter(({ text }) => text.includes('Généré'))).toHaveLength(1);
    expect(found.blocks.some(({ unmarked }) => unmarked.includes('Généré'))).toBe(false);
  });

  test('also in a header that nothing shows', () => {
    const pkg = docx({ header: par(mark) });
    for (const { id } of pkg.relationships(pkg.mainPart)) pkg.removeRelationship(pkg.mainPart, id);
    expect(scanDocument(pkg).marks).toHaveLength(1);
  });

  test('twice, when it stands twice', () => {
    expect(scan({ body: par(mark) + par(mark) }).marks.map(({ index }) => index)).toEqual([0, 0]);
  });

  test('as nested, both of two that enclose each other', () => {
    const { marks } = scan({ body: par(sdt(tag(1), run('a ') + sdt(tag(2), run('b')))) });
    expect(marks.map(({ text, nested }) => [text, nested])).toEqual([
      ['a b', true],
      ['b', true],
    ]);
  });

  test('with "\\n" where somebody pressed Enter', () => {
    expect(scan({ body: sdt(tag(1), par(run('un')) + par('') + par(run('deux'))) }).marks[0]?.text).toBe(
      'un\ndeux',
    );
  });

  test('not when its tag is malformed, doubled, or its words come from elsewhere', () => {
    const bad = ['paraphe:court:0', `${tag(1)}x`, 'paraphe:'];
    const found = scan({ body: bad.map((value) => par(sdt(value, run('Généré')))).join('') });
    expect(found.marks).toEqual([]);
    expect(found.malformedTags).toEqual(bad);
    expect(found.blocks.map(({ unmarked }) => unmarked)).toEqual(['Généré', 'Généré', 'Généré']);
    const doubled = scan({ body: par(mark.replace('</w:sdtPr>', `<w:tag w:val="${tag(2)}"/></w:sdtPr>`)) });
    expect([doubled.marks, doubled.malformedTags]).toEqual([[], [tag(1)]]);
    const bound = scan({
      body: par(mark.replace('</w:sdtPr>', '<w:dataBinding w:xpath="/a" w:storeItemID="{X}"/></w:sdtPr>')),
    });
    expect([bound.marks, bound.malformedTags]).toEqual([[], [tag(1)]]);
  });

  test('not when it was deleted under tracking', () => {
    const found = scan({ body: par(run('a') + `<w:del w:id="1">${mark}</w:del>`) });
    expect([found.marks, found.trackedChanges]).toEqual([[], true]);
  });
});

test('stories come in their order, whatever the order of the file', () => {
  expect(
    texts({
      comments: note('comment', par(run('6'))),
      endnotes: note('endnote', par(run('5'))),
      footnotes: note('footnote', par(run('4'))),
      footer: par(run('3')),
      header: par(run('2')),
      body: par(run('1') + textBox(par(run('7')))) + par(run('1 bis')),
    }),
  ).toEqual([
    'body: 1',
    'body: 1 bis',
    'header: 2',
    'footer: 3',
    'footnote: 4',
    'endnote: 5',
    'comment: 6',
    'textbox: 7',
  ]);
});

describe('what is text', () => {
  const t = (text: string): string => `<w:t>${text}</w:t>`;
  const cases: [string, string, string][] = [
    ['runs are joined', run('ar') + '<w:proofErr w:type="spellStart"/>' + run('rêté'), 'arrêté'],
    [
      'tabs and breaks are spaces',
      `<w:r>${t('a')}<w:tab/>${t('b')}<w:br/>${t('c')}<w:cr/>${t('d')}</w:r>`,
      'a b c d',
    ],
    ['hyphens', `<w:r>${t('rez')}<w:noBreakHyphen/>${t('de')}<w:softHyphen/>${t('x')}</w:r>`, 'rez-dex'],
    ['symbols', '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', '\uf0fc'],
    ['a symbol that is none', '<w:r><w:sym w:font="x" w:char="FFFFFFFF"/></w:r>', '\ufffd'],
    ['edges without xml:space do not count, as in Word', `<w:r>${t('a ')}</w:r><w:r>${t(' b')}</w:r>`, 'ab'],
    ['a line end in a text is a space', `<w:r>${t('a\nb')}</w:r>`, 'a b'],
    [
      'insertions in, deletions out',
      `<w:ins w:id="1">${run('oui')}</w:ins><w:del w:id="2"><w:r><w:delText>non</w:delText></w:r></w:del>`,
      'oui',
    ],
    [
      'moves: only where the text went',
      `<w:moveFrom w:id="1">${run('non')}</w:moveFrom><w:moveTo w:id="2">${run('oui')}</w:moveTo>`,
      'oui',
    ],
    ['formulas', '<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>', 'x=1'],
    [
      'annotated characters',
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run('b')}</w:rt><w:rubyBase>${run('a')}</w:rubyBase></w:ruby></w:r>`,
      'ba',
    ],
    [
      'alternative text is not',
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="n" descr="secret"/></wp:inline></w:drawing></w:r>',
      '',
    ],
    ['what nobody knows is gone through', `<zz:thing>${run('a')}</zz:thing>`, 'a'],
    [
      'a known choice',
      `<w:r><mc:AlternateContent><mc:Choice Requires="w14">${t('a')}</mc:Choice><mc:Fallback>${t('a')}</mc:Fallback></mc:AlternateContent></w:r>`,
      'a',
    ],
    [
      'an unknown choice gives way',
      `<w:r><mc:AlternateContent><mc:Choice Requires="zz">${t('a')}</mc:Choice><mc:Fallback>${t('a')}</mc:Fallback></mc:AlternateContent></w:r>`,
      'a',
    ],
  ];
  test.each(cases)('%s', (_what, content, text) => expect(words(content)).toBe(text));

  test('words that only an unseen branch holds are read all the same', () => {
    const content = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:t>vu</w:t></mc:Choice><mc:Fallback><w:t>caché</w:t></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(texts({ body: par(content) })).toEqual(['body: vu', 'textbox: caché']);
  });
  test('WordArt and drawing text are read as text boxes', () => {
    const art = '<w:r><w:pict><v:shape id="a"><v:textpath string="Arrêté caché"/></v:shape></w:pict></w:r>';
    const locked = '<w:r><w:drawing><a:p><a:r><a:t>Dessin</a:t></a:r></a:p></w:drawing></w:r>';
    expect(texts({ body: par(art + locked) })).toEqual(['textbox: Arrêté caché', 'textbox: Dessin']);
  });
  test('text outside any paragraph is not lost', () => {
    expect(texts({ body: run('perdu') + par(run('a')) })).toEqual(['body: perdu', 'body: a']);
  });
});

describe('fields', () => {
  const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const instr = (text: string): string =>
    `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
  const field = (code: string, result: string): string =>
    char('begin') + instr(code) + char('separate') + run(result) + char('end');

  test('a result is text, an instruction is not', () =>
    expect(words(field('REF a', 'article 2'))).toBe('article 2'));
  test('a page number does not count, however it is written', () => {
    const page = (n: string): string =>
      run('Page ') +
      field(' PAGE ', n) +
      run(' sur ') +
      `<w:fldSimple w:instr=" NUMPAGES ">${run(n)}</w:fldSimple>`;
    expect(words(page('1'))).toBe('Page # sur #');
    expect(scan({ footer: par(page('1')) }).digest).toBe(scan({ footer: par(page('12')) }).digest);
  });
  test('words under the name of a page number are words', () => {
    expect(words(field('PAGE', 'le maire décide'))).toBe('le maire décide');
    expect(words(char('begin') + instr('PAGE') + char('separate') + run('le maire décide'))).toBe(
      'le maire décide',
    );
  });
  test('words between begin and separate cannot hide', () => {
    expect(words(char('begin') + run('caché') + char('separate') + run('vu') + char('end'))).toBe('cachévu');
    expect(words(char('begin') + run('caché'))).toBe('caché');
  });
  test('a page number before a mark is not in the mark', () => {
    const content = char('begin') + instr('PAGE') + char('separate') + run('1') + mark + char('end');
    expect(scan({ body: par(content) }).marks[0]?.text).toBe('Généré');
  });
});

describe('hidden words', () => {
  const hidden = (properties: string, stories: Stories = {}): (string | boolean | undefined)[] => {
    const found = scan({ ...stories, body: par(sdt(tag(1), run('vu ') + run('caché', properties))) });
    return [found.marks[0]?.text, found.marks[0]?.hidden];
  };
  const styles =
    '<w:style w:type="character" w:styleId="c"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="d"><w:basedOn w:val="c"/></w:style>' +
    '<w:style w:type="character" w:styleId="e"><w:basedOn w:val="d"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="f"><w:basedOn w:val="f"/></w:style>';

  test('are out of a mark’s words, and it says so', () => {
    expect(hidden('<w:vanish/>')).toEqual(['vu', true]);
    expect(hidden('<w:vanish w:val="true"/>')).toEqual(['vu', true]);
    expect(hidden('<w:vanish w:val="0"/>')).toEqual(['vu caché', false]);
    expect(hidden('<w:webHidden/>')).toEqual(['vu caché', false]);
  });
  test('by a style, or a style of the style', () => {
    expect(hidden('<w:rStyle w:val="c"/>', { styles })).toEqual(['vu', true]);
    expect(hidden('<w:rStyle w:val="d"/>', { styles })).toEqual(['vu', true]);
    expect(hidden('<w:rStyle w:val="e"/>', { styles })).toEqual(['vu caché', false]);
    expect(hidden('<w:rStyle w:val="f"/>', { styles })).toEqual(['vu caché', false]);
    expect(hidden('<w:rStyle w:val="d"/><w:vanish w:val="false"/>', { styles })).toEqual(['vu caché', false]);
  });
  test('by the paragraph’s style, the default style, or the document’s defaults', () => {
    const style = (more: string): string =>
      `<w:style w:type="paragraph"${more} w:styleId="p"><w:rPr><w:vanish/></w:rPr></w:style>`;
    expect(
      scan({ styles: style(''), body: par(run('a'), '<w:pStyle w:val="p"/>') + par(run('b')) }).blocks.map(
        ({ text }) => text,
      ),
    ).toEqual(['', 'b']);
    expect(scan({ styles: style(' w:default="1"'), body: par(run('b')) }).blocks[0]?.text).toBe('');
    const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>';
    expect(scan({ styles: defaults, body: par(run('b')) }).blocks[0]?.text).toBe('');
  });
  test('in a hidden row', () => {
    const row = `<w:tbl><w:tr><w:trPr><w:hidden/></w:trPr>${cell(par(mark))}</w:tr></w:tbl>`;
    expect(scan({ body: row }).marks[0]).toMatchObject({ text: '', hidden: true });
  });
  test('outside a mark, are told apart', () => {
    expect(scan({ body: par(run('vu ') + run('caché', '<w:vanish/>')) }).blocks[0]).toMatchObject({
      text: 'vu',
      unmarked: 'vu caché',
    });
  });
});

describe('open changes and watermark', () => {
  const tracked = [
    '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>',
    '<w:pPr><w:rPr><w:ins w:id="1"/></w:rPr></w:pPr>',
  ];
  test.each(tracked)('a tracked end of paragraph is an open change: %s', (properties) =>
    expect(scan({ body: `<w:p>${properties}${run('a')}</w:p>` }).trackedChanges).toBe(true),
  );
  test('a tracked row, an empty deletion, a change in a note', () => {
    expect(
      scan({ body: `<w:tbl><w:tr><w:trPr><w:ins w:id="1"/></w:trPr>${cell(par(''))}</w:tr></w:tbl>` })
        .trackedChanges,
    ).toBe(true);
    expect(
      scan({ footnotes: note('footnote', par(`<w:ins w:id="1">${run('a')}</w:ins>`)) }).trackedChanges,
    ).toBe(true);
    expect(scan({ body: par(run('a')) }).trackedChanges).toBe(false);
  });
  test('a change of formatting alone is none', () =>
    expect(scan({ body: par(run('a', '<w:rPrChange w:id="1"><w:rPr/></w:rPrChange>')) }).trackedChanges).toBe(
      false,
    ));

  const shape = (id: string, text: string): string =>
    `<w:r><w:pict><v:shape id="${id}"><v:textpath string="${text}"/></v:shape></w:pict></w:r>`;
  const words = 'PROJET – passages à relire';
  test('the watermark is known by its tag, its shape or its words, and is not text', () => {
    for (const content of [
      sdt('paraphe-filigrane', shape('a', words)),
      shape('ParapheFiligrane1', words),
      shape('a', words),
    ]) {
      const found = scan({ header: par(content) });
      expect([found.watermark, found.blocks.filter(({ text }) => text !== '')]).toEqual([true, []]);
    }
    expect(scan({ header: par(run('Mairie')) }).watermark).toBe(false);
  });
  test('no words can hide under its name', () => {
    const found = scan({
      header: par(sdt('paraphe-filigrane', run('caché') + shape('ParapheFiligrane', 'arrête'))),
    });
    expect(found.blocks.map(({ text }) => text).filter(Boolean)).toEqual(['caché', 'arrête']);
    expect(found.malformedTags).toEqual([]);
  });
});
