/**
 * Documents that hide a sentence where no reader looks, one carrier each, and a reader that takes everything: the worst text that
 * could be made of such a file.
 */
import { strFromU8, unzipSync } from 'fflate';
import { TYPE } from '../../../src/document/package';
import { docx, escape, par, run } from './fixture';

const VISIBLE = 'Note sur la demande de l’association, reçue en mairie.';
const asTags = (text: string): string =>
  Array.from(text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/gu, "'"))
    .map((char) => String.fromCodePoint(0xe0000 + (char.codePointAt(0) ?? 0)))
    .join('');
const zeroWidth = (text: string): string => Array.from(text).join('\u200B');
const body = (content: string) => docx({ body: par(run(VISIBLE)) + content });

const picture = (alt: string): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Image" descr="${escape(alt)}"/></wp:inline></w:drawing></w:r>`;
const field = (code: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> QUOTE "${escape(code)}" </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** A file that carries the sentence, by the name of what carries it. */
export const CARRIERS: Readonly<Record<string, (sentence: string) => Uint8Array>> = {
  'hidden run': (sentence) => body(par(run(sentence, '<w:vanish/>'))).save(),
  'white text': (sentence) => body(par(run(sentence, '<w:color w:val="FFFFFF"/>'))).save(),
  'one-point text': (sentence) => body(par(run(sentence, '<w:sz w:val="2"/>'))).save(),
  'tag characters': (sentence) => body(par(run(`Suite.${asTags(sentence)}`))).save(),
  'zero-width characters': (sentence) => body(par(run(zeroWidth(sentence)))).save(),
  'alternative text': (sentence) => body(par(picture(sentence))).save(),
  'field code': (sentence) => body(par(field(sentence))).save(),
  'tracked deletion': (sentence) =>
    body(
      par(
        `<w:del w:id="7" w:author="A" w:date="2026-11-02T10:00:00Z"><w:r><w:delText>${escape(sentence)}</w:delText></w:r></w:del>`,
      ),
    ).save(),
  comment: (sentence) =>
    docx({
      body: par(run(VISIBLE)),
      comments: `<w:comment w:id="0" w:author="A">${par(run(sentence))}</w:comment>`,
    }).save(),
  header: (sentence) => docx({ body: par(run(VISIBLE)), header: par(run(sentence)) }).save(),
  footer: (sentence) => docx({ body: par(run(VISIBLE)), footer: par(run(sentence)) }).save(),
  footnote: (sentence) =>
    docx({
      body: par(run(VISIBLE)),
      footnotes: `<w:footnote w:id="1">${par(run(sentence))}</w:footnote>`,
    }).save(),
  'document properties': (sentence) => {
    const pkg = body('');
    pkg.addPart(
      'docProps/carrier.xml',
      TYPE.styles,
      `<p:properties xmlns:p="urn:nobody"><p:title>${escape(sentence)}</p:title></p:properties>`,
    );
    return pkg.save();
  },
  'custom XML': (sentence) => {
    const pkg = body('');
    pkg.addPart('customXml/item9.xml', TYPE.styles, `<n xmlns="urn:nobody">${escape(sentence)}</n>`);
    return pkg.save();
  },
};

/** All the text of all the parts, attributes included. */
export const everythingIn = (file: Uint8Array): string =>
  Object.entries(unzipSync(file))
    .filter(([name]) => name.endsWith('.xml') && !name.startsWith('['))
    .map(([, bytes]) => strFromU8(bytes))
    .flatMap((xml) => [
      ...[...xml.matchAll(/(?:descr|title)="([^"]*)"/gu)].map(([, text = '']) => text),
      xml.replace(/<\/w:p>/gu, '\n').replace(/<[^>]*>/gu, ''),
    ])
    .join('\n')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&');
