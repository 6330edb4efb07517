/** The seal's part: written once, read back whatever a program did around it, refused when it is anything else. */
import fc from 'fast-check';
import { openPackage, REL, TYPE } from '../../../../src/document/package';
import { scanDocument } from '../../../../src/document/scan';
import { putSeal, readSeal, removeSeal, SEAL_NAMESPACE, sealToXml } from '../../../../src/document/seal-part';
import { docx } from '../../../support/docx/fixture';

const TEXT = '{"entry":"abc+/=","format":"urn:paraphe:seal:1","proof":"c2sp \\u003c"}';
const reopened = (pkg: ReturnType<typeof docx>): ReturnType<typeof docx> => openPackage(pkg.save());

/** A document whose seal part holds this XML. */
function holding(xml: string): ReturnType<typeof docx> {
  const pkg = docx({});
  putSeal(pkg, TEXT);
  const [name = ''] = pkg
    .names()
    .filter((part) => pkg.text(part).includes(SEAL_NAMESPACE) && !/Props/.test(part));
  pkg.addPart(name, TYPE.xml, new TextEncoder().encode(xml));
  return reopened(pkg);
}

describe('the seal part', () => {
  test('comes back as it was written, and changes nothing of the digest', () => {
    const pkg = docx({});
    const before = scanDocument(pkg).digest;
    putSeal(pkg, TEXT);
    const sealed = reopened(pkg);
    expect(readSeal(sealed)).toEqual({ status: 'ok', text: TEXT });
    expect(scanDocument(sealed).digest).toBe(before);
  });

  test('any text of a seal comes back, any other is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
        const plain = /^[ -~]+$/.test(text) && !/[<>&]/.test(text);
        if (!plain) {
          expect(() => sealToXml(text)).toThrow(RangeError);
          return;
        }
        const trimmed = text.trim();
        const reading = trimmed === '' ? { status: 'unreadable' } : { status: 'ok', text: trimmed };
        expect(readSeal(holding(sealToXml(text)))).toEqual(reading);
      }),
      { numRuns: 60 },
    );
  });

  test('is written in place of the one that stands', () => {
    const pkg = docx({});
    putSeal(pkg, 'first');
    putSeal(pkg, TEXT);
    expect(readSeal(reopened(pkg))).toEqual({ status: 'ok', text: TEXT });
  });

  test('a second part, even one that nothing leads to, is told', () => {
    const pkg = docx({});
    putSeal(pkg, TEXT);
    pkg.addPart('customXml/item77.xml', TYPE.xml, sealToXml('another'));
    expect(readSeal(reopened(pkg))).toEqual({ status: 'several' });
    pkg.addRelationship(pkg.mainPart, REL.customXml, 'customXml/item77.xml');
    removeSeal(pkg);
    expect(readSeal(reopened(pkg))).toEqual({ status: 'missing' });
  });

  test.each([
    ['a prefix', `<p:seal xmlns:p="${SEAL_NAMESPACE}">${TEXT}</p:seal>`],
    ['comments and line ends', `<seal xmlns="${SEAL_NAMESPACE}">\n  ${TEXT}<!-- x -->\n</seal>`],
    ['CDATA', `<seal xmlns="${SEAL_NAMESPACE}"><![CDATA[${TEXT}]]></seal>`],
  ])('is read with %s', (_what, xml) => {
    expect(readSeal(holding(xml))).toEqual({ status: 'ok', text: TEXT });
  });

  test.each([
    ['another version', `<seal xmlns="urn:paraphe:seal:2">${TEXT}</seal>`],
    ['another root', `<sceau xmlns="${SEAL_NAMESPACE}">${TEXT}</sceau>`],
    ['an attribute', `<seal xmlns="${SEAL_NAMESPACE}" valid="true">${TEXT}</seal>`],
    ['an element inside', `<seal xmlns="${SEAL_NAMESPACE}">${TEXT}<b/></seal>`],
    ['no text', `<seal xmlns="${SEAL_NAMESPACE}"/>`],
    ['letters that no seal has', `<seal xmlns="${SEAL_NAMESPACE}">é</seal>`],
    ['text that is not XML', `<seal xmlns="${SEAL_NAMESPACE}">${TEXT}`],
    ['a document type', `<!DOCTYPE seal><seal xmlns="${SEAL_NAMESPACE}">${TEXT}</seal>`],
  ])('is unreadable with %s', (_what, xml) => {
    expect(readSeal(holding(xml))).toEqual({ status: 'unreadable' });
  });
});
