/** The stand-in's own rules, on its own: what the scripts of the add-in rely on. */
import { createOfficeHost } from '../../../src/workbench/office';
import { web, windows365, word2021Ltsc, readOnly } from '../../../src/workbench/profiles';
import type { HostProfile } from '../../../src/workbench/profiles';
import { docx, flatOpc, p, r, sdt } from './docx';

const BODY = p(r('Avant ') + sdt('paraphe:a:0', r('le passage')) + r(' après.')) + p(r('Fin.'));

function open(body = BODY, profile: HostProfile = windows365, header?: string) {
  return createOfficeHost({ bytes: docx(body, header === undefined ? {} : { header }), profile });
}

const code = async (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => 'no error',
    (error: unknown) => (error as { code?: string }).code ?? error,
  );

describe('requests', () => {
  it('changes nothing before sync, and everything in order at sync', async () => {
    const { Word, host } = open();
    await Word.run(async (context) => {
      const control = context.document.contentControls.getFirst();
      control.insertText('un', 'Replace');
      control.insertText(' deux', 'End');
      expect(host.roundTrips).toBe(0);
      await context.sync();
      control.load('text');
      context.document.body.load('text');
      await context.sync();
      expect(control.text).toBe('un deux');
      expect(context.document.body.text).toBe('Avant un deux après.\rFin.');
    });
    expect(host.roundTrips).toBe(2);
  });

  it('takes a whole batch back when one of its requests fails, or keeps the first half when told so', async () => {
    for (const atomic of [true, false]) {
      const { Word, host } = open();
      host.atomic = atomic;
      const failed = Word.run(async (context) => {
        context.document.body.paragraphs.getFirst().insertText('X', 'Start');
        context.document.contentControls.getByTag('nobody').getFirst().delete(false);
        await context.sync();
      });
      expect(await code(failed)).toBe('ItemNotFound');
      await Word.run(async (context) => {
        context.document.body.load('text');
        await context.sync();
        expect(context.document.body.text.startsWith('X')).toBe(!atomic);
      });
    }
  });

  it('fails where it is told to', async () => {
    const { Word, host } = open();
    host.failAt({ at: 2, when: 'after', code: 'GeneralException' });
    const run = Word.run(async (context) => {
      context.document.body.load('text');
      await context.sync();
      context.document.body.insertParagraph('Perdu', 'End');
      await context.sync();
    });
    expect(await code(run)).toBe('GeneralException');
    await Word.run(async (context) => {
      context.document.body.load('text');
      await context.sync();
      expect(context.document.body.text).not.toContain('Perdu');
    });
  });
});

describe('requirement sets', () => {
  it('refuses at once what the host does not have', async () => {
    const { Word, Office } = open(BODY, word2021Ltsc);
    expect(Office.context.requirements.isSetSupported('WordApi', '1.3')).toBe(true);
    expect(Office.context.requirements.isSetSupported('WordApi', '1.4')).toBe(false);
    const run = Word.run(async (context) => {
      context.document.customXmlParts.add('<a xmlns="urn:a"/>');
      await context.sync();
    });
    expect(await code(run)).toBe('ApiNotFound');
  });

  it('says of a member that it lacks that the stand-in lacks it', async () => {
    const { Word } = open();
    const run = Word.run(async (context) => {
      (context.document as unknown as { undo(n: number): void }).undo(1);
      await context.sync();
    });
    await expect(run).rejects.toThrow('Document.undo is not in the stand-in');
  });
});

describe('content controls', () => {
  it('lists rich text only, of the main text only, none of text boxes', async () => {
    const box = `<w:r><w:pict><w:txbxContent>${p(sdt('boxed', r('x')))}</w:txbxContent></w:pict></w:r>`;
    const { Word } = open(
      p(sdt('rich', r('a')) + sdt('plain', r('b'), '<w:text/>') + box),
      windows365,
      p(sdt('head', r('c'))),
    );
    await Word.run(async (context) => {
      const body = context.document.contentControls;
      const header = context.document.sections.getFirst().getHeader('Primary').contentControls;
      body.load('items/tag');
      header.load('items/tag');
      await context.sync();
      expect(body.items.map((control) => control.tag)).toEqual(['rich']);
      expect(header.items.map((control) => control.tag)).toEqual(['head']);
    });
  });

  it('refuses long labels, locked edits, and deletions of what cannot be deleted', async () => {
    const { Word } = open();
    const attempt = (work: (control: Word.ContentControl) => void) =>
      code(
        Word.run(async (context) => {
          const control = context.document.contentControls.getFirst();
          work(control);
          await context.sync();
        }),
      );
    expect(await attempt((control) => (control.tag = 'x'.repeat(65)))).toBe('InvalidArgument');
    expect(await attempt((control) => (control.title = 'x'.repeat(64)))).toBe('no error');
    expect(await attempt((control) => (control.cannotEdit = true))).toBe('no error');
    expect(await attempt((control) => control.insertText('non', 'Replace'))).toBe('AccessDenied');
    expect(await attempt((control) => control.set({ cannotEdit: false, cannotDelete: true }))).toBe(
      'no error',
    );
    expect(await attempt((control) => control.delete(true))).toBe('AccessDenied');
  });

  it('keeps the look of the text it replaces, and the text when the frame goes', async () => {
    const { Word, host } = open(p(sdt('t', r('vieux', '<w:rPr><w:rStyle w:val="PassageGenere"/></w:rPr>'))));
    await Word.run(async (context) => {
      const control = context.document.contentControls.getFirst();
      control.insertText('neuf', 'Replace');
      await context.sync();
      control.load('style,text');
      await context.sync();
      expect([control.text, control.style]).toEqual(['neuf', 'Passage généré']);
      control.delete(true);
      await context.sync();
    });
    const xml = new TextDecoder().decode(host.store.bytes('word/document.xml'));
    expect(xml).toContain('neuf');
    expect(xml).not.toContain('w:sdt');
  });
});

describe('insertions', () => {
  const draft = flatOpc(
    p(r('Titre'), '<w:pPr><w:pStyle w:val="Titre1"/></w:pPr>') + p(sdt('paraphe:b:0', r('neuf'))),
    {
      styles:
        '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Titre1"><w:name w:val="Titre de la commune"/><w:basedOn w:val="X"/></w:style></w:styles>',
    },
  );

  it('brings needed styles, gives controls new ids, keeps the section, leaves an extra paragraph', async () => {
    const { Word, host } = open('<w:p/>', windows365, p(r('En-tête')));
    await Word.run(async (context) => {
      context.document.body.insertOoxml(draft, 'Replace');
      const controls = context.document.contentControls;
      controls.load('items/id,items/tag');
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load('items/text,items/style');
      const header = context.document.sections.getFirst().getHeader('Primary');
      header.load('text');
      await context.sync();
      expect(controls.items.map((one) => one.tag)).toEqual(['paraphe:b:0']);
      expect(draft).not.toContain(`w:val="${controls.items[0]?.id}"`);
      expect(paragraphs.items.map((one) => one.text)).toEqual(['Titre', 'neuf', '']);
      // The document has another style with that id: the inserted one, of another name, comes under a new id.
      expect(paragraphs.items[0]?.style).toBe('Titre de la commune');
      expect(header.text).toBe('En-tête');
    });
    expect(host.store.tree('word/styles.xml')?.documentElement?.childNodes).toHaveLength(4);
  });

  it('refuses Flat OPC without package relationships', async () => {
    const { Word } = open();
    const run = Word.run(async (context) => {
      context.document.body.insertOoxml(flatOpc(p(r('a')), { without: ['_rels/.rels'] }), 'End');
      await context.sync();
    });
    expect(await code(run)).toBe('GeneralException');
  });

  it('puts blocks after the paragraph of the cursor', async () => {
    const { Word } = open();
    await Word.run(async (context) => {
      context.document
        .getSelection()
        .paragraphs.getLast()
        .getRange('Whole')
        .insertOoxml(flatOpc(p(r('Milieu'))), 'After');
      context.document.body.load('text');
      await context.sync();
      expect(context.document.body.text).toBe('Avant le passage après.\rMilieu\r\rFin.');
    });
  });

  it('takes headers with a whole file, and only then', async () => {
    const file = docx(p(r('Corps')), { header: p(r('Mairie')) });
    const base64 = Buffer.from(file).toString('base64');
    for (const whole of [true, false]) {
      const { Word } = open('<w:p/>');
      await Word.run(async (context) => {
        if (whole) context.document.insertFileFromBase64(base64, 'Replace');
        else context.document.body.insertFileFromBase64(base64, 'Replace');
        const header = context.document.sections.getFirst().getHeader('Primary');
        header.load('text');
        context.document.body.load('text');
        await context.sync();
        expect(header.text).toBe(whole ? 'Mairie' : '');
        expect(context.document.body.text).toBe('Corps');
      });
    }
  });
});

describe('custom XML', () => {
  const LEDGER = '<l xmlns="urn:ledger"><a/></l>';

  it('is the same through both APIs', async () => {
    const { Word, Office } = open();
    await Word.run(async (context) => {
      context.document.customXmlParts.add(LEDGER);
      await context.sync();
    });
    const found = await new Promise<Office.CustomXmlPart[]>((done) =>
      Office.context.document.customXmlParts.getByNamespaceAsync('urn:ledger', (result) =>
        done(result.value),
      ),
    );
    expect(found).toHaveLength(1);
    const xml = await new Promise((done) => found[0]?.getXmlAsync((result) => done(result.value)));
    expect(xml).toBe(LEDGER);
  });

  it('is not taken back by undo', async () => {
    const { Word, host } = open();
    await Word.run(async (context) => {
      context.document.customXmlParts.add(LEDGER);
      context.document.body.insertParagraph('Ajout', 'End');
      await context.sync();
    });
    expect(host.undo()).toBe(true);
    await Word.run(async (context) => {
      const parts = context.document.customXmlParts.getByNamespace('urn:ledger');
      parts.load('items/id');
      context.document.body.load('text');
      await context.sync();
      expect(parts.items).toHaveLength(1);
      expect(context.document.body.text).not.toContain('Ajout');
    });
    expect(host.redo()).toBe(true);
  });

  it('is dropped without a word on the web when it is large', async () => {
    const { Word } = open(BODY, web);
    await Word.run(async (context) => {
      const part = context.document.customXmlParts.add(`<l xmlns="urn:ledger">${'x'.repeat(2_200_000)}</l>`);
      await context.sync();
      const parts = context.document.customXmlParts.getByNamespace('urn:ledger');
      parts.load('items');
      await context.sync();
      expect(parts.items).toHaveLength(0);
      expect(part.isNullObject).toBe(false);
    });
  });
});

describe('the file', () => {
  it('comes in slices, two files at most', async () => {
    const { Office } = open();
    const get = () =>
      new Promise<Office.AsyncResult<Office.File>>((done) =>
        Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 700 }, done),
      );
    const [first, second, third] = [await get(), await get(), await get()];
    expect(third.status).toBe('failed');
    const bytes: number[] = [];
    for (let index = 0; index < first.value.sliceCount; index += 1) {
      const slice = await new Promise<Office.Slice>((done) =>
        first.value.getSliceAsync(index, (result) => done(result.value)),
      );
      bytes.push(...(slice.data as number[]));
    }
    expect(bytes).toHaveLength(first.value.size);
    expect(createOfficeHost({ bytes: Uint8Array.from(bytes), profile: windows365 })).toBeDefined();
    await new Promise((done) => second.value.closeAsync(done));
    expect((await get()).status).toBe('succeeded');
  });

  it('is read-only when the profile says so', async () => {
    const { Word } = open(BODY, readOnly);
    const run = Word.run(async (context) => {
      context.document.properties.load('security');
      await context.sync();
      expect(context.document.properties.security).toBe(2);
      context.document.body.insertParagraph('non', 'End');
      await context.sync();
    });
    expect(await code(run)).toBe('AccessDenied');
  });
});
