/** The reference's part: read back whatever a program did around it, and nothing else is taken for one. */
import { putCustomXml } from '../../../src/document/custom-xml';
import { openPackage, TYPE, type DocxPackage } from '../../../src/document/package';
import { readReference, REFERENCE_NAMESPACE, referenceToXml } from '../../../src/document/reference-part';
import { scanDocument } from '../../../src/document/scan';
import { docx } from '../../support/docx/fixture';

const ID = 'AbCd-Ef_0123456789abcd';
const KIND = {
  namespace: REFERENCE_NAMESPACE,
  family: 'urn:paraphe:reference:',
  itemId: '{6B0A1E52-5F3D-4C0B-9B6E-7A5052415052}',
};

const holding = (xml: string): DocxPackage => {
  const pkg = docx({});
  putCustomXml(pkg, KIND, referenceToXml(ID));
  const [name = ''] = pkg.names().filter((part) => /customXml\/item\d+\.xml$/.test(part));
  pkg.addPart(name, TYPE.xml, new TextEncoder().encode(xml));
  return openPackage(pkg.save());
};

test('comes back as it was written, and changes nothing of the digest', () => {
  const pkg = holding(referenceToXml(ID));
  expect(readReference(pkg)).toBe(ID);
  expect(scanDocument(pkg).digest).toBe(scanDocument(docx({})).digest);
  expect(readReference(docx({}))).toBeUndefined();
});

test.each([
  ['a prefix', `<p:reference xmlns:p="${REFERENCE_NAMESPACE}" document="${ID}"/>`, ID],
  ['a comment and spaces', `<reference xmlns="${REFERENCE_NAMESPACE}" document="${ID}"> <!-- x --> </reference>`, ID],
  ['another version', `<reference xmlns="urn:paraphe:reference:2" document="${ID}"/>`, undefined],
  ['another root', `<seal xmlns="${REFERENCE_NAMESPACE}" document="${ID}"/>`, undefined],
  ['an id of another shape', `<reference xmlns="${REFERENCE_NAMESPACE}" document="../${ID}"/>`, undefined],
  ['no id', `<reference xmlns="${REFERENCE_NAMESPACE}"/>`, undefined],
  ['text that is not XML', `<reference xmlns="${REFERENCE_NAMESPACE}" document="${ID}">`, undefined],
])('%s', (_, xml, expected) => {
  expect(readReference(holding(xml))).toBe(expected);
}); // prettier-ignore

test('of two, neither speaks', () => {
  const pkg = holding(referenceToXml(ID));
  pkg.addPart('customXml/item77.xml', TYPE.xml, referenceToXml('x'.repeat(22)));
  expect(readReference(openPackage(pkg.save()))).toBeUndefined();
});
