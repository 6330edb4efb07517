/**
 * The journal, the register and contesting, by whoever holds the data folder: what is said, what is recorded, and that the tree
 * verifies whatever was erased or changed hands.
 */
import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { parseExportLine } from '../../src/journal/audit/export';
import { verifyJournal } from '../../src/journal/audit/verify';
import { parseEnvelope } from '../../src/journal/statement/envelope';
import { parseKeyRing } from '../../src/journal/key-ring';
import type { JournalReport } from '../../src/journal/audit/report';
import type { StatusReport } from '../../src/cli/commands/status';
import type { LifeEvent, RegisterEntry } from '../../src/server/api/register';
import type { JournalStanding } from '../../src/server/journal/port';
import { cliBench, type CliBench } from '../support/cli';
import { verifySignature } from '../support/ed25519';

const ROOT = path.resolve(__dirname, '../..');
const OLIVIER = 'olivier-grosjean';

let bench: CliBench;
beforeEach(() => {
  bench = cliBench();
  copyFileSync(path.join(ROOT, 'assets/demo/profile.yaml'), at('commune.yaml'));
});
afterEach(() => bench.remove());

const at = (name: string): string => path.join(bench.folder, name);

async function done(...argv: string[]): Promise<string> {
  const { code, out, err } = await bench.run(...argv);
  expect([argv[0], code, err]).toEqual([argv[0], 0, '']);
  return out;
}
async function drafted(out: string): Promise<string> {
  const template = 'arrete-circulation-temporaire';
  writeFileSync(at('facts.yaml'), await done('templates', 'example', template));
  await done('draft', template, '--facts', 'facts.yaml', '--profile', 'commune.yaml', '--out', out);
  return (await bench.json<StatusReport>('status', out)).documentId ?? '';
}
async function finalised(): Promise<string> {
  const id = await drafted('x.docx');
  const [passage] = (await bench.json<StatusReport>('status', 'x.docx')).passages;
  await done('review', 'x.docx', '--passage', passage?.id ?? '', '--approve', '--agent', OLIVIER);
  await done('finalise', 'x.docx', '--agent', OLIVIER, '--out', 'final.docx');
  return id;
}
async function exportVerified(): Promise<JournalReport> {
  await done('journal', 'export', '--out', 'j.jsonl', '--keys', 'keys.json', '--force');
  const ring = parseKeyRing(readFileSync(at('keys.json'), 'utf8'));
  if (ring === undefined) throw new Error('keys.json cannot be read');
  const lines = readFileSync(at('j.jsonl'), 'utf8').trimEnd().split('\n');
  return verifyJournal(lines, { ring, verify: verifySignature });
}

it('contests a final file, and shows it in the register and in its life', async () => {
  const id = await finalised();
  const final = readFileSync(at('final.docx'));
  const contest = ['contest', 'final.docx', '--agent', 'nadia-perrin', '--out', 'copie.docx'];
  expect(await bench.run(...contest)).toMatchObject({ code: 64, out: '' });
  expect(await bench.run(...contest, '--reason', ' ')).toMatchObject({ code: 1, out: '' });
  expect(existsSync(at('copie.docx'))).toBe(false);
  const answer = await bench.json<Record<string, string>>(...contest, '--reason', 'Mauvaise rue');
  expect(answer).toMatchObject({ documentId: id, out: 'copie.docx', passages: 1 });
  expect(readFileSync(at('final.docx'))).toEqual(final);
  expect(await bench.json<StatusReport>('status', 'copie.docx')).toMatchObject({
    documentId: answer['copy'],
    state: 'draft',
    passages: [{ state: 'pending' }],
    reasons: [{ code: 'pending' }],
  });
  expect((await bench.run(...contest, '--reason', 'x')).code).toBe(73);
  expect(
    (await bench.run('contest', 'copie.docx', ...contest.slice(2), '--reason', 'x', '--force')).err,
  ).toContain('Seul un document finalisé');

  const all = await bench.json<RegisterEntry[]>('register');
  expect(all).toMatchObject([
    { documentId: answer['copy'], state: 'draft', contests: id },
    { documentId: id, state: 'finalised', contested: true, copies: [answer['copy']] },
  ]);
  expect(await bench.json<RegisterEntry[]>('register', '--state', 'contested')).toMatchObject([
    { documentId: id },
  ]);
  const words = await done('register');
  expect(words).toContain('finalisé, contesté – Nadia Perrin');
  expect(words).toContain('finalisé par Olivier Grosjean');
  const life = await bench.json<LifeEvent[]>('register', id);
  expect(life.map(({ kind }) => kind)).toEqual([
    'drafted',
    'passage-generated',
    'reviewed',
    'finalisation-prepared',
    'finalised',
    'contested',
  ]);
  expect(await done('register', id)).toContain('(motif\u00A0: «\u00A0Mauvaise rue\u00A0»)');
  expect((await bench.run('register', 'nobody')).code).toBe(66);
  expect((await bench.run('register', '--state', 'signed')).code).toBe(64);
  expect((await bench.run('register', '--siret', '21250888600007')).out).toBe('Aucun document.\n');
});

it('erases a person for good, and the tree still verifies', async () => {
  const id = await finalised();
  const before = await exportVerified();
  expect(before).toMatchObject({ outcome: 'intact', logs: [{ closed: 0 }] });
  expect(statSync(at('j.jsonl')).mode & 0o077).toBe(0);
  expect(readFileSync(at('j.jsonl'), 'utf8')).toContain('Olivier Grosjean');
  const erase = ['journal', 'erase', '--person', OLIVIER];
  expect(await bench.run(...erase)).toMatchObject({
    code: 64,
    err: expect.stringContaining('--yes') as string,
  });
  expect((await bench.run('journal', 'erase', '--yes')).code).toBe(64);
  expect((await exportVerified()).logs[0]?.closed).toBe(0);
  const { openings } = await bench.json<{ openings: number }>(
    ...erase,
    '--yes',
    '--reason',
    'Demande du 3 mai',
  );
  expect(openings).toBeGreaterThan(0);
  const after = await exportVerified();
  expect(after.outcome).toBe('intact');
  expect(after.logs[0]?.closed).toBeGreaterThan(0);
  expect(after.logs[0]?.entries).toBeGreaterThan(before.logs[0]?.entries ?? 0);
  expect(readFileSync(at('j.jsonl'), 'utf8')).not.toContain('Olivier Grosjean');
  expect(await done('journal', 'audit')).toMatch(/effacées? en partie\.\nLe journal est intact\.\n$/);
  expect(await done(...erase, '--yes')).toContain('Rien à effacer');
  // What tells of the document goes too.
  await done('journal', 'erase', '--document', id, '--yes', '--agent', 'nadia-perrin');
  expect((await bench.json<LifeEvent[]>('register', id))[0]?.fr).toContain('dont le nom a été effacé');
  expect((await exportVerified()).outcome).toBe('intact');
  const told = readFileSync(at('j.jsonl'), 'utf8').trimEnd().split('\n').map(parseExportLine);
  const entries = told.flatMap((line) => (line?.type === 'entry' ? [line.entry] : []));
  const kinds = entries.map(
    (entry) => /"predicateType":"urn:paraphe:([\w-]+):1"/.exec(parseEnvelope(entry)?.payload ?? '')?.[1],
  );
  expect(kinds.filter((kind) => kind === 'erased')).toHaveLength(3);
  expect(kinds.filter((kind) => kind === 'exported')).toHaveLength(4);
});

it('verifies what it exported for who has nothing but the file, the keys and a head', async () => {
  await drafted('x.docx');
  await done('journal', 'export', '--out', 'first.jsonl');
  const [published = ''] = readdirSync(at('var/published'));
  copyFileSync(at(`var/published/${published}`), at('head.txt'));
  await drafted('y.docx');
  await done('journal', 'export', '--out', 'j.jsonl', '--keys', 'keys.json');
  rmSync(at('var'), { recursive: true });
  const verify = (file: string, ...more: string[]) =>
    bench.run('journal', 'verify', file, '--keys', 'keys.json', ...more);
  const whole = await verify('j.jsonl');
  expect(whole).toMatchObject({ code: 0, err: '' });
  expect(whole.out).toMatch(/\d+ écritures vérifiées\.\nLe journal est intact\u00A0: /);
  expect(whole.out).toContain('Aucune tête connue d’ailleurs');
  const continued = await verify('j.jsonl', '--known', 'head.txt');
  expect(continued).toMatchObject({
    code: 0,
    out: expect.stringContaining('prolonge toutes les têtes') as string,
  });
  const asJson = await verify('j.jsonl', '--known', 'head.txt', '--json');
  expect(JSON.parse(asJson.out)).toMatchObject({
    outcome: 'intact',
    logs: [{ closed: 0, witnesses: 0 }],
    message: continued.out.trimEnd(),
  });
  expect(existsSync(at('var'))).toBe(false);

  const lines = readFileSync(at('j.jsonl'), 'utf8').trimEnd().split('\n');
  const changed = async (edit: (lines: string[]) => string[], ...more: string[]) => {
    writeFileSync(at('changed.jsonl'), edit([...lines]).join('\n'));
    return verify('changed.jsonl', ...more);
  };
  // Its end was cut: nothing in the file shows it, a head from elsewhere does.
  const isHead = (line: string): boolean => parseExportLine(line)?.type === 'checkpoint';
  const cut = (all: string[]) => all.slice(0, all.findIndex(isHead) + 1);
  expect(await changed(cut)).toMatchObject({ code: 0 });
  expect(await changed(cut, '--known', 'head.txt')).toMatchObject({
    code: 4,
    err: '',
    out: expect.stringMatching(
      /n’est pas valable\.\nLe journal compte moins d’écritures .*\(dans «\u00A0/,
    ) as string,
  });
  expect(await changed((all) => all.filter((_, place) => place !== 2))).toMatchObject({
    code: 4,
    out: expect.stringContaining('Une écriture ne suit pas la précédente') as string,
  });
  expect(await changed((all) => all.map((line) => line.replace('Nadia', 'Nadja')))).toMatchObject({
    code: 4,
    out: expect.stringMatching(
      /n’est pas ce qu’elle engage \(dans «\u00A0[^»]+\u00A0», à la place \d+\)\.\n$/,
    ) as string,
  });
  expect(await changed(() => ['{"type":"log"}'])).toMatchObject({
    code: 5,
    out: expect.stringContaining('ne peut pas être vérifié.\nCe ne sont pas les lignes') as string,
  });
  writeFileSync(at('changed.jsonl'), Buffer.from([0xff, 0xfe, 0x0a]));
  expect((await verify('changed.jsonl')).code).toBe(5);
});

it('verifies no journal with the keys of another, nor without any', async () => {
  await drafted('x.docx');
  await done('journal', 'export', '--out', 'j.jsonl', '--keys', 'keys.json');
  rmSync(at('var'), { recursive: true });
  await drafted('y.docx');
  await done('journal', 'export', '--out', 'other.jsonl', '--keys', 'other.json');
  expect(await bench.run('journal', 'verify', 'j.jsonl', '--keys', 'other.json')).toMatchObject({
    code: 3,
    out: expect.stringContaining('Rien n’est confirmé ni écarté') as string,
  });
  expect((await bench.run('journal', 'verify', 'j.jsonl')).code).toBe(64);
  expect((await bench.run('journal', 'verify', '--keys', 'keys.json')).code).toBe(64);
  expect((await bench.run('journal', 'verify', 'absent.jsonl', '--keys', 'keys.json')).code).toBe(66);
  expect((await bench.run('journal', 'verify', 'j.jsonl', '--keys', 'j.jsonl')).code).toBe(65);
  expect((await bench.run('journal', 'status', 'j.jsonl')).code).toBe(64);
});

it('changes its key, and what the old one signed still verifies', async () => {
  await drafted('x.docx');
  expect((await bench.run('journal', 'rotate', '--reason', 'bored')).code).toBe(64);
  expect((await bench.run('journal', 'rotate', '--reason', 'compromised')).code).toBe(64);
  const { key } = await bench.json<{ key: string }>('journal', 'rotate', '--reason', 'planned');
  await drafted('y.docx');
  expect((await exportVerified()).outcome).toBe('intact');
  const ring = parseKeyRing(readFileSync(at('keys.json'), 'utf8'));
  expect(ring?.keys.map(({ key: { id } }) => id).at(-1)).toBe(key);
  expect(ring?.keys).toHaveLength(2);
  expect(await bench.json<JournalStanding>('journal', 'status')).toMatchObject({ keys: 2 });
});

it('says what blocks it, and goes on under another name only then', async () => {
  await drafted('x.docx');
  expect(await bench.run('journal', 'restart', '--cause', 'disque', '--yes')).toMatchObject({
    code: 1,
    err: expect.stringContaining('pas bloqué') as string,
  });
  expect(await done('journal', 'status')).toContain('Rien ne bloque le journal.');
  // An old copy of the database comes back; what was published does not.
  copyFileSync(at('var/paraphe.sqlite'), at('old.sqlite'));
  await drafted('y.docx');
  rmSync(at('var/paraphe.sqlite'));
  for (const suffix of ['-wal', '-shm']) rmSync(at(`var/paraphe.sqlite${suffix}`), { force: true });
  copyFileSync(at('old.sqlite'), at('var/paraphe.sqlite'));
  const status = await bench.run('journal', 'status');
  expect(status.code).toBe(1);
  expect(status.out).toContain('Une sauvegarde ancienne a sans doute été restaurée');
  expect((await bench.run('journal', 'audit')).code).toBe(1);
  const refused = await bench.run('journal', 'rotate', '--reason', 'planned');
  expect(refused).toMatchObject({ code: 74, out: '' });
  // It is exported all the same, and says that this could not be recorded.
  const exported = await bench.run('journal', 'export', '--out', 'stopped.jsonl');
  expect(exported).toMatchObject({
    code: 0,
    err: expect.stringContaining('n’a pas pu être inscrit') as string,
  });
  expect((await bench.run('journal', 'restart', '--cause', 'disque')).code).toBe(64);
  const { log } = await bench.json<{ log: string }>('journal', 'restart', '--cause', 'disque', '--yes');
  expect(log).toMatch(/\/21250999600006\/2$/);
  expect(await done('journal', 'status')).toContain('Rien ne bloque le journal.');
  await drafted('z.docx');
});

it('creates nothing where there is nothing', async () => {
  for (const argv of [
    ['journal', 'status'],
    ['journal', 'audit'],
    ['journal', 'export', '--out', 'j.jsonl'],
    ['journal', 'rotate', '--reason', 'planned'],
    ['register'],
  ])
    expect([argv.join(' '), (await bench.run(...argv)).code]).toEqual([argv.join(' '), 66]);
  expect(existsSync(at('var'))).toBe(false);
  expect(existsSync(at('j.jsonl'))).toBe(false);
  await drafted('x.docx');
  const theirs = ['--siret', '21250888600007'];
  expect((await bench.run('journal', 'audit', ...theirs)).code).toBe(66);
  expect((await bench.run('journal', 'erase', '--person', OLIVIER, '--yes', ...theirs)).code).toBe(66);
  expect((await bench.run('journal', 'shred')).code).toBe(64);
});
