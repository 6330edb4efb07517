/**
 * The auditor's bundle on the command line: exported from a data folder, verified elsewhere, each of its files damaged in turn;
 * its Merkle part by another implementation.
 */
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import rfc9162 from '@transmute/rfc9162';
import { parseSeal } from '../../src/journal/seal/seal';
import type { BundleReport } from '../../src/verifier/bundle/report';
import { manifestOf, parseEntries } from '../../src/verifier/bundle/format';
import type { VerifyReport } from '../../src/cli/commands/verify';
import { parseLogProof } from '../../src/journal/note/tlog-proof';
import { openPackage } from '../../src/document/package';
import { readSeal, removeSeal } from '../../src/document/seal-part';
import { keyRingDocument } from '../../src/journal/key-ring';
import { verifyBundle } from '../../src/verifier/bundle/verify';
import { cliBench, type CliBench } from '../support/cli';
import { verifySignature } from '../support/ed25519';
import { ringOf } from '../support/journal';
import { ringIn } from '../support/sealed';

const ROOT = path.resolve(__dirname, '../..');
const AGENT = ['--agent', 'olivier-grosjean'];

let bench: CliBench;
const at = (...names: string[]): string => path.join(bench.folder, ...names);
const bytesOf = (...names: string[]): Uint8Array => new Uint8Array(readFileSync(at(...names)));
const textOf = (...names: string[]): string => readFileSync(at(...names), 'utf8');

beforeAll(async () => {
  bench = cliBench();
  copyFileSync(path.join(ROOT, 'assets/demo/profile.yaml'), at('commune.yaml'));
  for (const name of ['a', 'b']) {
    writeFileSync(at('facts.yaml'), (await bench.run('templates', 'example', 'note-service')).out);
    const made = [
      'draft',
      'note-service',
      '--facts',
      'facts.yaml',
      '--profile',
      'commune.yaml',
      '--out',
      `${name}.docx`,
    ];
    expect(await bench.run(...made)).toMatchObject({ code: 0 });
    const { passages } = await bench.json<{ passages: { id: string }[] }>('status', `${name}.docx`);
    for (const { id } of passages)
      expect(await bench.run('review', `${name}.docx`, '--passage', id, '--approve', ...AGENT)).toMatchObject(
        { code: 0 },
      );
    const final = ['finalise', `${name}.docx`, ...AGENT, '--out', `${name}-final.docx`];
    expect(await bench.run(...final)).toMatchObject({ code: 0 });
    expect(await bench.run('audit', 'export', `${name}-final.docx`, '--out', name)).toMatchObject({
      code: 0,
      err: '',
    });
  }
  copyFileSync(at('a', 'keys.json'), at('keys.json'));
});
afterAll(() => bench.remove());

const audit = (bundle: string, ...more: string[]): Promise<BundleReport> =>
  bench.json<BundleReport>('audit', 'verify', bundle, '--keys', 'keys.json', ...more);

/** A copy of the bundle "a" with something done to it. */
function damaged(change: (file: (name: string) => string) => void): string {
  rmSync(at('damaged'), { recursive: true, force: true });
  cpSync(at('a'), at('damaged'), { recursive: true });
  change((name) => at('damaged', name));
  return 'damaged';
}

/** The manifest written again, as somebody who means harm would. */
function withNewManifest(): void {
  const files = new Map(filesOf('damaged').map((name) => [name, bytesOf('damaged', name)]));
  files.delete('manifest.json');
  const { organisation, documentId } = JSON.parse(textOf('damaged', 'manifest.json')) as Record<
    'organisation' | 'documentId',
    string
  >;
  writeFileSync(at('damaged', 'manifest.json'), manifestOf(files, { organisation, documentId }));
}

const filesOf = (bundle: string): string[] =>
  readdirSync(at(bundle), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(at(bundle), path.join(entry.parentPath, entry.name)));

it('is intact under the keys of the organisation, and tells the whole history', async () => {
  const report = await audit('a');
  expect(report).toMatchObject({ outcome: 'intact', faults: [], keys: 'given' });
  expect(report.history.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['drafted', 'passage-generated', 'reviewed', 'finalised', 'exported']),
  );
  expect(report.history.at(-1)).toMatchObject({ kind: 'exported', by: 'Ligne de commande' });
  expect(report.facts).toMatchObject({ documentId: report.documentId, demonstration: true });
  const spoken = await bench.run('audit', 'verify', 'a', '--keys', 'keys.json');
  expect(spoken).toMatchObject({ code: 0, err: '' });
  expect(spoken.out).toContain('Le dossier d’audit est intact');
  expect(spoken.out).toContain('DÉMONSTRATION');
  expect(textOf('a', 'LISEZ-MOI.txt')).toContain(report.documentId ?? '?');
});

it('travels as a zip, by the id of the document', async () => {
  const { documentId } = await audit('a');
  const ran = await bench.run(
    'audit',
    'export',
    documentId ?? '',
    '--out',
    'a.zip',
    '--agent',
    'luc-vernier',
  );
  expect(ran).toMatchObject({ code: 0, err: '' });
  const report = await audit('a.zip');
  expect(report).toMatchObject({ outcome: 'intact', documentId });
  // This export, by a named agent, comes after the one before.
  expect(report.history.slice(-2)).toMatchObject([
    { kind: 'exported', by: 'Ligne de commande' },
    { kind: 'exported', by: expect.stringContaining('Luc Vernier') as string },
  ]);
  expect((await bench.run('audit', 'export', documentId ?? '', '--out', 'a.zip')).code).toBe(73);
  writeFileSync(at('bad.zip'), bytesOf('a.zip').slice(0, 2000));
  expect((await bench.run('audit', 'verify', 'bad.zip', '--keys', 'keys.json')).code).toBe(65);
});

it('proves nothing of who signed without keys from elsewhere', async () => {
  const alone = await bench.run('audit', 'verify', 'a', '--data', 'nowhere');
  expect(alone.code).toBe(3);
  expect(alone.out).toContain('rien ne dit à qui elles appartiennent');
  // The data folder's own keys will do.
  expect((await bench.run('audit', 'verify', 'a')).code).toBe(0);
  writeFileSync(at('others.json'), JSON.stringify(keyRingDocument(ringOf())));
  const others = await bench.json<BundleReport>('audit', 'verify', 'a', '--keys', 'others.json');
  expect(others.outcome).toBe('unknown-key');
  expect(others.faults.map(({ fault }) => fault)).toContain('unknown-key');
  expect(others.history).toEqual([]);
});

describe('one file after the other', () => {
  const files = (): Map<string, Uint8Array> =>
    new Map(filesOf('a').map((name) => [name, bytesOf('a', name)]));
  const verify = (bundle: ReadonlyMap<string, Uint8Array>): BundleReport =>
    verifyBundle(bundle, [ringIn(textOf('keys.json'))], verifySignature);
  const flipped = (bytes: Uint8Array = new Uint8Array(), at = Math.floor(bytes.length / 2)): Uint8Array =>
    bytes.map((byte, place) => (place === at ? byte ^ 1 : byte));

  it('names each that was damaged, taken out, or added', () => {
    const whole = files();
    expect(verify(whole).outcome).toBe('intact');
    expect(whole.size).toBeGreaterThan(10);
    for (const name of whole.keys()) {
      const isManifest = name === 'manifest.json';
      const damage = verify(new Map([...whole, [name, flipped(whole.get(name))]]));
      expect([name, damage.outcome]).not.toEqual([name, 'intact']);
      if (!isManifest) expect(damage.faults).toContainEqual({ fault: 'file-altered', file: name });
      expect(damage.faults.length).toBeGreaterThan(0);
      const gone = verify(new Map([...whole].filter(([other]) => other !== name)));
      expect([name, gone.outcome]).toEqual([name, isManifest ? 'unreadable' : 'broken']);
      const fault = isManifest ? 'not-a-bundle' : 'file-missing';
      expect(gone.faults).toContainEqual(expect.objectContaining({ fault, file: name }));
    }
    const added = verify(new Map([...whole, ['plus.txt', new Uint8Array(1)]]));
    expect(added.faults).toEqual([{ fault: 'file-unexpected', file: 'plus.txt' }]);
  });

  it('finds any byte of the manifest that is flipped', () => {
    const whole = files();
    const manifest = whole.get('manifest.json') ?? new Uint8Array();
    for (let place = 0; place < manifest.length; place += 97) {
      const { outcome } = verify(new Map([...whole, ['manifest.json', flipped(manifest, place)]]));
      expect([place, outcome]).not.toEqual([place, 'intact']);
    }
  });
});

describe('when the manifest was written again to hide it', () => {
  const [entries, doc] = ['entries.jsonl', 'document.docx'];
  const lines = (): string[] => textOf('a', entries).trimEnd().split('\n');
  const cases: readonly [name: string, change: (file: (name: string) => string) => void, fault: string, where: string][] = [
    ['the document is another one', (file) => copyFileSync(at('b', doc), file(doc)), 'other-document', doc],
    ['the document lost its seal', (file) => {
      const pkg = openPackage(new Uint8Array(readFileSync(file(doc))));
      removeSeal(pkg);
      writeFileSync(file(doc), pkg.save());
    }, 'document-not-sealed', doc],
    ['the entry of the seal was left out', (file) => {
      const seal = readSeal(openPackage(bytesOf('a', doc)));
      const { entry = '' } = (seal.status === 'ok' ? parseSeal(seal.text) : undefined) ?? {};
      const kept = lines().filter((line) => (JSON.parse(line) as { entry: string }).entry !== entry);
      expect(kept).toHaveLength(lines().length - 1);
      writeFileSync(file(entries), kept.map((line) => `${line}\n`).join(''));
    }, 'seal-not-in-entries', entries],
    ['entries stand in another order', (file) => writeFileSync(file(entries), `${lines().reverse().join('\n')}\n`), 'file-malformed', entries],
    ['an entry took another place', (file) => {
      const moved = lines().map((line, at, all) => (at === all.length - 1 ? line.replace(/"index":\d+/, '"index":900') : line));
      writeFileSync(file(entries), `${moved.join('\n')}\n`);
    }, 'file-missing', 'proofs/900.txt'],
    ['a name was changed', (file) => writeFileSync(file(entries), textOf('a', entries).replaceAll('Olivier', 'Olivia')), 'entry-opening', entries],
    ['an entry of another document came in', (file) => {
      const other = textOf('b', entries).trimEnd().split('\n').at(-1) ?? '';
      writeFileSync(file(entries), `${[...lines(), other].join('\n')}\n`);
    }, 'other-document', entries],
    ['a proof is another one’s', (file) => {
      const [one = '', two = ''] = readdirSync(file('proofs')).sort();
      copyFileSync(file(`proofs/${one}`), file(`proofs/${two}`));
    }, 'proof-wrong', ''],
    ['the last checkpoint is another journal’s', (file) => writeFileSync(file('checkpoint.txt'), textOf('a', 'checkpoint.txt').replace(/^trace\.[^\n]*/, 'trace.example.fr/1')), 'unknown-key', 'checkpoint.txt'],
    ['the keys are another organisation’s', (file) => writeFileSync(file('keys.json'), JSON.stringify(keyRingDocument({ ...ringOf(), organisation: '21250888100001' }))), 'other-organisation', 'keys.json'],
  ]; // prettier-ignore

  it.each(cases)('%s', async (_, change, fault, where) => {
    const bundle = damaged(change);
    withNewManifest();
    const report = await audit(bundle);
    expect(report.outcome).not.toBe('intact');
    expect(report.faults).toContainEqual(
      expect.objectContaining({ fault, file: where === '' ? (expect.any(String) as string) : where }),
    );
  });
});

it('leads from each entry to the signed root for another implementation of RFC 9162', async () => {
  const entries = parseEntries(bytesOf('a', 'entries.jsonl')) ?? [];
  expect(entries.length).toBeGreaterThan(3);
  for (const { index, entry } of entries) {
    const { checkpoint, proof = [] } = parseLogProof(textOf('a', 'proofs', `${index}.txt`)) ?? {};
    const inclusion = {
      log_id: '',
      tree_size: checkpoint?.size ?? 0,
      leaf_index: index,
      inclusion_path: [...proof],
    };
    const verify = async (text: string): Promise<boolean> => {
      const leaf = await rfc9162.leaf(new TextEncoder().encode(text));
      return rfc9162.verifyInclusionProof(checkpoint?.root ?? new Uint8Array(), leaf, inclusion);
    };
    expect(await verify(entry)).toBe(true);
    expect(await verify(`${entry} `)).toBe(false);
  }
});

it('holds a document that `paraphe verify` finds sealed, with its exit codes', async () => {
  const verify = (file: string, ...more: string[]) => bench.run('verify', file, ...more);
  copyFileSync(at('a', 'document.docx'), at('x.docx'));
  expect(await verify('x.docx', '--keys', 'keys.json')).toMatchObject({ code: 0, err: '' });
  // The data folder's keys, by default; no keys at all.
  expect((await verify('x.docx')).code).toBe(0);
  const unknown = await verify('x.docx', '--data', 'nowhere');
  expect([unknown.code, existsSync(at('nowhere'))]).toEqual([3, false]);
  expect(unknown.out).toContain('--keys');
  expect((await verify('x.docx', '--keys', 'commune.yaml')).code).toBe(65);

  const change = (part: string, edit: (xml: string) => string): void => {
    const pkg = openPackage(bytesOf('a', 'document.docx'));
    const after = edit(pkg.text(part));
    expect(after).not.toBe(pkg.text(part));
    pkg.setBytes(part, new TextEncoder().encode(after));
    writeFileSync(at('x.docx'), pkg.save());
  };
  const part = openPackage(bytesOf('a', 'document.docx'));
  const seal =
    part
      .names()
      .find((name) => /customXml\/item\d/.test(name) && part.text(name).includes('urn:paraphe:seal:1')) ?? '';
  const edits: readonly [code: number, part: string, edit: (xml: string) => string][] = [
    [1, 'word/document.xml', (xml) => xml.replace(/(<w:t[^>]*>)(\w)/, '$1X$2')],
    [4, seal, (xml) => xml.replace(/("salt":")(.)/, (_, before: string, digit: string) => before + (digit === '0' ? '1' : '0'))],
    [5, seal, (xml) => xml.replace('"proof":"c2sp', '"proof":"c2sq')],
  ]; // prettier-ignore
  for (const [code, where, edit] of edits) {
    change(where, edit);
    expect([code, (await verify('x.docx', '--keys', 'keys.json')).code]).toEqual([code, code]);
  }

  removeSeal(part);
  writeFileSync(at('x.docx'), part.save());
  const report = await bench.json<VerifyReport>('verify', 'x.docx', '--keys', 'keys.json');
  expect(report).toMatchObject({ outcome: 'missing', facts: null, statement: { state: 'same-text' } });
  expect((await verify('x.docx', '--keys', 'keys.json')).code).toBe(2);
});

it('is refused for a document that is not finalised, and for one that nobody knows', async () => {
  mkdirSync(at('d'), { recursive: true });
  const made = [
    'draft',
    'note-service',
    '--facts',
    'facts.yaml',
    '--profile',
    'commune.yaml',
    '--out',
    'd/d.docx',
  ];
  expect((await bench.run(...made)).code).toBe(0);
  const draft = await bench.run('audit', 'export', 'd/d.docx', '--out', 'd/out');
  expect([draft.code, existsSync(at('d/out'))]).toEqual([1, false]);
  expect(draft.err).toContain('n’est pas finalisé');
  expect((await bench.run('audit', 'export', 'nobody', '--out', 'd/out')).code).toBe(66);
  expect((await bench.run('audit', 'remove', 'x')).code).toBe(64);
});

it('tells of a document whose history stands in two logs, each with its proofs', async () => {
  const database = at('var/paraphe.sqlite');
  copyFileSync(database, at('old.sqlite'));
  // An old backup comes back: the journal has lost what it had published, and goes on under another name.
  expect(await bench.run('audit', 'export', 'b-final.docx', '--out', 'b-again')).toMatchObject({ code: 0 });
  for (const suffix of ['', '-wal', '-shm']) rmSync(`${database}${suffix}`, { force: true });
  copyFileSync(at('old.sqlite'), database);
  const restart = ['journal', 'restart', '--cause', 'disque', '--yes'];
  expect(await bench.run(...restart)).toMatchObject({ code: 0 });
  const made = await bench.run('audit', 'export', 'a-final.docx', '--out', 'two');
  expect(made).toMatchObject({ code: 0, err: '' });

  copyFileSync(at('two', 'keys.json'), at('keys.json'));
  const report = await audit('two');
  expect(report).toMatchObject({ outcome: 'intact', faults: [] });
  expect(report.facts?.documentId).toBe(report.documentId);
  const kinds = report.history.map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['drafted', 'finalised']));
  expect(kinds.at(-1)).toBe('exported');
  const earlier = parseEntries(bytesOf('two', 'earlier', '1', 'entries.jsonl')) ?? [];
  expect(earlier.length + (parseEntries(bytesOf('two', 'entries.jsonl')) ?? []).length).toBe(kinds.length);

  const file = at('two', 'earlier', '1', 'entries.jsonl');
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, before.replace('"index":', '"index" :'));
  expect((await audit('two')).faults).toContainEqual({
    fault: 'file-malformed',
    file: 'earlier/1/entries.jsonl',
  });
  writeFileSync(file, before);
  const proof = readdirSync(at('two', 'earlier', '1', 'proofs'))[0] ?? '';
  rmSync(at('two', 'earlier', '1', 'proofs', proof));
  expect((await audit('two')).faults).toContainEqual(
    expect.objectContaining({ fault: 'file-missing', file: `earlier/1/proofs/${proof}` }),
  );
});
