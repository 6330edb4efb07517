/** Flat OPC back to a .docx, so that what Word would be handed can be validated and opened. */
import { strToU8, zipSync } from 'fflate';
import { parseXmlDocument, serializeToWellFormedString } from 'slimdom';

export function unflatten(flat: string): Uint8Array {
  const root = parseXmlDocument(flat).documentElement;
  const files: Record<string, Uint8Array> = {};
  const types: string[] = [];
  for (const part of root?.children ?? []) {
    const attribute = (name: string): string =>
      part.getAttributeNS('http://schemas.microsoft.com/office/2006/xmlPackage', name) ?? '';
    const name = attribute('name').slice(1);
    const data = part.firstElementChild;
    files[name] =
      data?.localName === 'binaryData'
        ? new Uint8Array(Buffer.from(data.textContent ?? '', 'base64'))
        : strToU8(data?.firstElementChild ? serializeToWellFormedString(data.firstElementChild) : '');
    types.push(`<Override PartName="/${name}" ContentType="${attribute('contentType')}"/>`);
  }
  const contentTypes =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `${types.filter((type) => !type.includes('.rels"')).join('')}</Types>`;
  return zipSync({ '[Content_Types].xml': strToU8(contentTypes), ...files }, { mtime: new Date(2026, 0, 1) });
}
