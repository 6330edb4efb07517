/** The ledger and the statement: written, read back, refused when they are not exactly ours. */
import fc from 'fast-check';
import {
  LEDGER_NAMESPACE,
  ledgerFromXml,
  ledgerToXml,
  readLedger,
  writeLedger,
} from '../../../../src/document/ledger';
import { OwnXmlError } from '../../../../src/document/own-xml';
import { openPackage, REL, TYPE } from '../../../../src/document/package';
import {
  readStatement,
  removeStatement,
  statementFromXml,
  statementToXml,
  writeStatement,
} from '../../../../src/document/statement';
import type { Statement } from '../../../../src/document/statement';
import type { Ledger } from '../../../../src/review/ledger';
import { docx, ledger, passage, pid } from '../../../support/docx/fixture';

const agent = { id: 'a-1', name: 'Nadia Perrin, cheffe & "juriste" <DGS>' };
const other = { id: 'a-2', name: 'Olivier Grosjean' };
const role = 'legal-reviewer';
const time = '2026-11-04T10:00:00Z';
const digest = 'a'.repeat(64);
const FULL: Ledger = ledger(
  passage(1, ['Considérant que', 'Et que']),
  passage(2, ['Texte'], {
    state: 'amended',
    reviews: [
      { agent, role, time, digest },
      { agent: other, role, time, digest },
    ],
    amended: [digest],
    drafter: { mode: 'rephrase', model: 'mistral-small', version: '24.1' },
    sources: [],
    authors: [agent, other],
    flags: [
      { id: 'f-1', kind: 'date', state: 'open' },
      { id: 'f-2', kind: 'amount', state: 'confirmed' },
    ],
  }),
  passage(3, ['Rien'], { state: 'rejected', reviews: [{ agent, role, time }] }),
);

describe('the ledger', () => {
  test('comes back as it was written', () => {
    expect(ledgerFromXml(ledgerToXml(FULL))).toEqual(FULL);
    const pkg = docx({ ledger: FULL });
    expect(readLedger(pkg)).toEqual({ status: 'ok', ledger: FULL });
  });

  test('any text in it comes back', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '');
    fc.assert(
      fc.property(text, text, (name, slot) => {
        const one = ledger(
          passage(1, ['x'], { slot, state: 'approved', reviews: [{ agent: { id: 'i', name }, role, time }] }),
        );
        expect(ledgerFromXml(ledgerToXml(one))).toEqual(one);
      }),
    );
  });

  test('is read whatever the prefixes, comments and line ends', () => {
    const xml = ledgerToXml(FULL)
      .replace(/<(\/?)(\w)/g, '<$1p:$2')
      .replace('xmlns=', 'xmlns:p=')
      .replace(/></g, '>\n  <!-- x --><');
    expect(ledgerFromXml(xml)).toEqual(FULL);
  });

  const spoilt: [string, (xml: string) => string][] = [
    ['another version', (xml) => xml.replace('ledger:1', 'ledger:2')],
    ['an attribute missing', (xml) => xml.replace(/ document="[^"]*"/, '')],
    ['an empty attribute', (xml) => xml.replace(/ slot="[^"]*"/, ' slot=""')],
    ['an attribute that we do not know', (xml) => xml.replace(' slot=', ' final="yes" slot=')],
    ['an attribute of another namespace', (xml) => xml.replace(' slot=', ' xmlns:z="urn:z" z:a="1" slot=')],
    ['an element that we do not know', (xml) => xml.replace('</ledger>', '<final/></ledger>')],
    [
      'an element of another namespace',
      (xml) => xml.replace('</ledger>', '<passage xmlns="urn:z"/></ledger>'),
    ],
    ['stray text', (xml) => xml.replace('</ledger>', 'relu</ledger>')],
    ['a digest in capitals', (xml) => xml.replaceAll(digest, digest.toUpperCase())],
    ['a short digest', (xml) => xml.replace(/ digest="../, ' digest="')],
    ['a state that we do not know', (xml) => xml.replace('state="pending"', 'state="final"')],
    ['a time that is not UTC', (xml) => xml.replaceAll(time, '2026-11-04T10:00:00+01:00')],
    ['a malformed passage id', (xml) => xml.replace(pid(1), 'x')],
    ['one id twice', (xml) => xml.replace(pid(2), pid(1))],
    ['two drafters', (xml) => xml.replace(/<drafter[^>]*>/, '$&$&')],
    ['two authors', (xml) => xml.replace(/<author[^>]*>/, '$&$&')],
    ['no policy', (xml) => xml.replace(/<policy[^>]*>/, '')],
    ['a policy that asks for nobody', (xml) => xml.replace('reviewers="1"', 'reviewers="0"')],
    ['reviews of different words', (xml) => xml.replace(/(<review[^>]*digest=")a/, '$1b')],
    ['no paragraph', (xml) => xml.replace(/<paragraph[^>]*>/g, '')],
    ['a bad source', (xml) => xml.replace('fact:street', 'street')],
    ['a broken end', (xml) => xml.replace('</ledger>', '')],
  ];
  test.each(spoilt)('with %s is unreadable', (_what, spoil) => {
    const xml = spoil(ledgerToXml(FULL));
    expect(xml).not.toBe(ledgerToXml(FULL));
    const pkg = docx({ ledger: FULL });
    pkg.setBytes('customXml/item1.xml', new TextEncoder().encode(xml));
    const reading = readLedger(openPackage(pkg.save()));
    expect(reading.status).toBe('unreadable');
  });

  test('is missing when there is none, and another’s custom part is not one', () => {
    const pkg = docx({});
    expect(readLedger(pkg)).toEqual({ status: 'missing' });
    pkg.addPart(
      'customXml/item1.xml',
      TYPE.xml,
      '<b xmlns="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"/>',
    );
    expect(readLedger(pkg)).toEqual({ status: 'missing' });
    writeLedger(pkg, FULL);
    expect(pkg.has('customXml/item2.xml')).toBe(true);
    expect(readLedger(pkg).status).toBe('ok');
  });

  test('a second one, even without relationship or of another version, leaves nobody to believe', () => {
    for (const namespace of [LEDGER_NAMESPACE, 'urn:paraphe:ledger:2']) {
      const pkg = docx({ ledger: FULL });
      pkg.addPart('other/x.xml', TYPE.xml, ledgerToXml(FULL).replace(LEDGER_NAMESPACE, namespace));
      expect(readLedger(openPackage(pkg.save()))).toEqual({ status: 'several' });
    }
  });

  test('writing again replaces it, and takes the others away', () => {
    const pkg = docx({ ledger: FULL });
    pkg.addPart('other/x.xml', TYPE.xml, ledgerToXml(FULL));
    const next = ledger(passage(9, ['Autre']));
    writeLedger(pkg, next);
    const saved = openPackage(pkg.save());
    expect(readLedger(saved)).toEqual({ status: 'ok', ledger: next });
    expect(saved.names().filter((name) => name.startsWith('customXml/'))).toHaveLength(3);
    expect(saved.related(saved.mainPart, REL.customXml)).toEqual(['customXml/item1.xml']);
    expect(saved.related('customXml/item1.xml', REL.customXmlProps)).toEqual(['customXml/itemProps1.xml']);
  });
});

describe('the statement', () => {
  const STATEMENT: Statement = {
    documentId: 'doc-1',
    template: { id: 'arrete', version: '1.0.0' },
    digest,
    time,
    agent,
    reviews: [
      { passage: pid(1), state: 'approved', agent, time, digest },
      { passage: pid(3), state: 'rejected', agent, time },
    ],
    sealed: false,
  };

  test('comes back as it was written, beside the ledger', () => {
    expect(statementFromXml(statementToXml(STATEMENT))).toEqual(STATEMENT);
    const pkg = docx({ ledger: FULL });
    writeStatement(pkg, STATEMENT);
    const saved = openPackage(pkg.save());
    expect(readStatement(saved)).toEqual({ status: 'ok', statement: STATEMENT });
    expect(readLedger(saved).status).toBe('ok');
    removeStatement(saved);
    expect(readStatement(openPackage(saved.save()))).toEqual({ status: 'missing' });
    expect(readLedger(saved).status).toBe('ok');
  });

  test('that calls itself sealed is not one', () => {
    expect(() => statementFromXml(statementToXml(STATEMENT).replace('"false"', '"true"'))).toThrow(
      OwnXmlError,
    );
    expect(() => statementFromXml(statementToXml(STATEMENT).replace('approved', 'pending'))).toThrow(
      OwnXmlError,
    );
  });
});
