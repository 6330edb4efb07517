/**
 * What a stranger finds in a sealed document with the public keys alone: over every template, then damaged in each way that has
 * a name.
 */
import { NS, openPackage, REL, type DocxPackage } from '../../src/document/package';
import { removeSeal, SEAL_NAMESPACE } from '../../src/document/seal-part';
import type { KeyRing } from '../../src/journal/key-ring';
import { parseSeal, sealText } from '../../src/journal/seal/seal';
import { factSentences, reasonSentences } from '../../src/verifier/sentences';
import { verifyDocument, type DocumentReport } from '../../src/verifier/verify-document';
import { verifySignature as nobleSignature } from '../../src/verifier-page/signature';
import { Desk } from '../support/desk';
import { testSigner, verifySignature } from '../support/ed25519';
import { ORIGIN, ringOf } from '../support/journal';
import { resave } from '../support/libreoffice';
import { describeWith } from '../support/rings';
import { publishedKeys, ringIn, sealedDocument, withSeal, type SealedDocument } from '../support/sealed';

let desk: Desk;
let ring: KeyRing;
let order: SealedDocument;
let note: SealedDocument;
beforeAll(async () => {
  desk = await Desk.open({ authorAlone: true });
  order = await sealedDocument(desk, 'arrete-circulation-temporaire');
  note = await sealedDocument(desk, 'note-service');
  ring = ringIn(await publishedKeys(desk));
});
afterAll(() => desk.leave());

const check = (bytes: Uint8Array, rings: readonly KeyRing[] = [ring]): DocumentReport =>
  verifyDocument(bytes, rings, verifySignature);

function edited({ bytes }: SealedDocument, edit: (pkg: DocxPackage) => void): Uint8Array {
  const pkg = openPackage(bytes);
  edit(pkg);
  return pkg.save();
}
const replaceIn =
  (part: string, from: RegExp, to: string) =>
  (pkg: DocxPackage): void => {
    const before = pkg.text(part);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    pkg.setBytes(part, new TextEncoder().encode(after));
  };
const sealPart = (pkg: DocxPackage): string =>
  pkg
    .names()
    .find((name) => /customXml\/item\d+\.xml$/.test(name) && pkg.text(name).includes(SEAL_NAMESPACE)) ?? '';

it('holds for every template, and tells who did what', async () => {
  const templates = desk.services.listTemplates(desk.agent).map(({ id }) => id);
  expect(templates.length).toBeGreaterThanOrEqual(8);
  for (const template of templates) {
    const sealed = await sealedDocument(desk, template);
    const report = check(sealed.bytes);
    expect([template, report.outcome, report.reason]).toEqual([template, 'intact', null]);
    expect(report.caveats).toEqual(['demonstration']);
    const { facts } = report;
    expect(facts).toMatchObject({
      organisation: desk.agent.organisation.siret,
      documentId: sealed.id,
      template: { id: template },
      demonstration: true,
      finalised: { by: { id: desk.agent.id, name: desk.agent.name } },
      witnesses: [],
    });
    for (const { drafter, reviews } of facts?.passages ?? []) {
      expect(drafter.mode).toBe('embedded');
      expect(reviews).toMatchObject([{ decision: 'approved', by: { name: desk.agent.name } }]);
    }
    const told = facts === null ? [] : factSentences(facts);
    expect(told.join('\n')).toContain(`Finalisé par ${desk.agent.name}, le 21\u00A0novembre 2026`);
    expect(told.filter((line) => line.includes('approuvé par'))).toHaveLength(facts?.passages.length ?? -1);
    // The library of the page finds what the platform finds.
    expect(verifyDocument(sealed.bytes, [ring], nobleSignature)).toEqual(report);
  }
});

it('finds the paragraphs that were edited, and shows their words', () => {
  const bytes = edited(order, replaceIn('word/document.xml', /(<w:t[^>]*>)Considérant/, '$1Estimant'));
  const report = check(bytes);
  expect(report).toMatchObject({ outcome: 'changed', reason: 'text-changed', gone: 1 });
  expect(report.changed).toHaveLength(1);
  expect(report.changed[0]?.text).toMatch(/^Estimant/);
  expect(report.facts?.documentId).toBe(order.id);
});

it('finds a seal that was taken from another document', () => {
  const swapped = check(withSeal(order.bytes, note.seal));
  expect(swapped).toMatchObject({ outcome: 'changed', facts: { documentId: note.id } });
  expect(check(withSeal(note.bytes, order.seal)).outcome).toBe('changed');
});

it('does not know the keys of others, and says what to do', () => {
  expect(check(order.bytes, [ringOf()])).toMatchObject({ outcome: 'unknown-key', facts: null });
  expect(check(order.bytes, [])).toMatchObject({ outcome: 'unknown-key', reason: 'unknown-key' });
  // A ring in which another key took the name and id of ours.
  const [key] = ring.keys;
  const forged = {
    ...ring,
    keys:
      key === undefined
        ? []
        : [{ ...key, key: { ...key.key, publicKey: testSigner(ORIGIN, 7).key.publicKey } }],
  };
  expect(check(order.bytes, [forged])).toMatchObject({ outcome: 'broken', reason: 'statement-signature' });
  expect(check(order.bytes, [ringOf(), ring]).outcome).toBe('intact');
});

it('finds any byte of the seal that is flipped', () => {
  const { seal } = order;
  const outcomes = new Map<string, number>();
  const wrong: string[] = [];
  // A prime step: every part of the seal has its turn.
  for (let at = 0; at < seal.length; at += 149) {
    const flipped = String.fromCharCode(seal.charCodeAt(at) ^ 1);
    const text = seal.slice(0, at) + (/[<>&]/.test(flipped) ? '!' : flipped) + seal.slice(at + 1);
    const { outcome } = check(withSeal(order.bytes, text));
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (outcome === 'intact' || outcome === 'missing') wrong.push(`${at}: ${outcome}`);
  }
  expect(wrong).toEqual([]);
  expect([...outcomes.keys()].sort()).toEqual(expect.arrayContaining(['broken', 'unreadable']));
});

it('does not take names that the seal does not open', () => {
  const parsed = parseSeal(order.seal);
  if (parsed === undefined) throw new Error('not a seal');
  const opening = parsed.opening.map((one) =>
    one.name === 'agent' ? { ...one, value: { id: 'x', name: 'Quelqu’un d’autre' } } : one,
  );
  expect(check(withSeal(order.bytes, sealText({ ...parsed, opening })))).toMatchObject({
    outcome: 'broken',
    reason: 'opening',
    facts: null,
  });
  const without = parsed.opening.filter(({ name }) => name !== 'agent');
  const report = check(withSeal(order.bytes, sealText({ ...parsed, opening: without })));
  expect(report).toMatchObject({ outcome: 'intact', facts: { finalised: { by: null } } });
});

it('tells a seal that is missing, several, unreadable, or in no document', () => {
  expect(check(edited(order, removeSeal))).toMatchObject({
    outcome: 'missing',
    reason: 'no-seal',
    facts: null,
  });
  const several = edited(order, (pkg) => {
    pkg.addPart('customXml/item99.xml', 'application/xml', pkg.text(sealPart(pkg)));
  });
  // A part that nothing refers to is read too: two seals are no seal.
  expect(check(several)).toMatchObject({ outcome: 'unreadable', reason: 'several-seals', facts: null });
  const empty = edited(order, (pkg) =>
    replaceIn(sealPart(pkg), /<seal [^>]*>[^<]*/, `<seal xmlns="${SEAL_NAMESPACE}">`)(pkg),
  );
  expect(check(empty)).toMatchObject({ outcome: 'unreadable', reason: 'not-a-seal' });
  const report = check(new TextEncoder().encode('ceci n’est pas un document'));
  expect(report).toMatchObject({ outcome: 'unreadable', reason: 'file-unreadable', digest: null });
  expect(reasonSentences(report).join(' ')).toContain('n’est pas un document Word');
  for (const size of [0, 1, 100, order.bytes.length - 1])
    expect(check(order.bytes.slice(0, size)).outcome).toBe('unreadable');
});

it('warns of tracked changes and of words that the digest does not cover', () => {
  const tracked = edited(
    order,
    replaceIn(
      'word/document.xml',
      /<\/w:p>(?=(?:(?!<\/w:p>).)*<w:sectPr)/s,
      '<w:del w:id="9001" w:author="x" w:date="2026-11-22T09:00:00Z"><w:r><w:delText>Sauf le dimanche.</w:delText></w:r></w:del></w:p>',
    ),
  );
  const report = check(tracked);
  expect(report.outcome).toBe('intact');
  expect(report.caveats).toEqual(['demonstration', 'tracked-changes']);

  const chart = edited(order, (pkg) => {
    const type = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
    const xml = '<c:x xmlns:c="urn:c"><c:v>Sauf le dimanche</c:v></c:x>';
    pkg.addPart('word/charts/chart1.xml', type, xml);
  });
  const drawn = check(chart);
  expect(drawn).toMatchObject({ outcome: 'intact', outside: ['Sauf le dimanche'] });
  expect(drawn.caveats).toEqual(['demonstration', 'outside-text']);
});

it('tells a changed picture from changed words', () => {
  const pictured = edited(order, (pkg) => {
    pkg.declareExtension('png', 'image/png');
    pkg.addPart('word/media/plan.png', 'image/png', new Uint8Array([1, 2, 3]));
    const id = pkg.addRelationship(pkg.mainPart, REL.image, 'word/media/plan.png');
    const picture = `<w:r><w:drawing><a:blip xmlns:a="${NS.a}" xmlns:r="${NS.r}" r:embed="${id}"/></w:drawing></w:r>`;
    replaceIn('word/document.xml', /<\/w:p>(?=(?:(?!<\/w:p>).)*<w:sectPr)/s, `${picture}</w:p>`)(pkg);
  });
  const report = check(pictured);
  expect(report).toMatchObject({ outcome: 'changed', reason: 'text-changed', changed: [], gone: 0 });
  expect(report.beyondWords).toBe(true);
  const words = check(edited(order, replaceIn('word/document.xml', /(<w:t[^>]*>)Considérant/, '$1Estimant')));
  expect(words).toMatchObject({ outcome: 'changed', beyondWords: false });
});

describeWith('soffice')('opened and saved by LibreOffice', () => {
  it('is still sealed and intact: LibreOffice keeps the part of the seal', () => {
    expect(check(resave(order.bytes))).toMatchObject({ outcome: 'intact', facts: { documentId: order.id } });
  });

  it('edited there, shows what was edited', () => {
    const changed = edited(order, replaceIn('word/document.xml', /(<w:t[^>]*>)Considérant/, '$1Estimant'));
    const report = check(resave(changed));
    expect(report.outcome).toBe('changed');
    expect(report.changed.map(({ text }) => text)).toEqual([expect.stringMatching(/^Estimant/)]);
  });
});
