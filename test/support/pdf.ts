/** A small .pdf written by hand: objects one after the other, which pdf.js finds without a table. */

export interface PdfObject {
  /** The entries of its dictionary, without `<<` and `>>`. */
  readonly entries: string;
  readonly stream?: Uint8Array;
}

/** One page whose content is object 4; `more` are objects 5, 6… */
export function pdfOf(content: PdfObject, more: readonly PdfObject[] = [], trailer = ''): Uint8Array {
  const forms = more.map((_, i) => `/F${i + 5} ${i + 5} 0 R`).join(' ');
  const resources = `/Resources << /Font << /T << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> /XObject << ${forms} >> >>`;
  const objects: readonly PdfObject[] = [
    { entries: '/Type /Catalog /Pages 2 0 R' },
    { entries: '/Type /Pages /Kids [3 0 R] /Count 1' },
    { entries: `/Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ${resources}` },
    content,
    ...more.map(({ entries, ...rest }) => ({
      entries: `/Type /XObject /Subtype /Form /BBox [0 0 595 842] ${resources} ${entries}`,
      ...rest,
    })),
  ];
  const parts = objects.flatMap(({ entries, stream }, i) => [
    Buffer.from(
      `${i + 1} 0 obj\n<< ${entries}${stream === undefined ? '' : ` /Length ${stream.length}`} >>\n`,
    ),
    ...(stream === undefined ? [] : [Buffer.from('stream\n'), stream, Buffer.from('\nendstream\n')]),
    Buffer.from('endobj\n'),
  ]);
  return new Uint8Array(
    Buffer.concat([
      Buffer.from('%PDF-1.7\n'),
      ...parts,
      Buffer.from(`trailer\n<< /Root 1 0 R ${trailer} >>\n`),
    ]),
  );
}

export const textStream = (text: string): Uint8Array => Buffer.from(text, 'latin1');
