/**
 * At the socket: whatever the scenario, no original value, no entry of a register and no civility with a name is in the bytes
 * that leave. The server here records all of them; what it looks for is written by hand and read from the demonstration's
 * files, not asked of the code under test.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { parse } from 'yaml';
import { registerValues, type RegisterEntry } from '../../../src/privacy/outbound/register-values';
import { prepareOutbound, type ClearedText } from '../../../src/privacy/outbound/outbound';
import type { OutboundPart } from '../../../src/privacy/outbound/parts';
import { newTable, type PseudonymTable } from '../../../src/privacy/pseudonyms/table';
import { restore } from '../../../src/privacy/restoration/restorer';
import { testDetector } from '../../support/privacy/detector';
import { scenarios } from '../../support/privacy/scenarios';

const DEMO = path.resolve(__dirname, '../../../assets/demo');
const CASES = readdirSync(path.join(DEMO, 'cases'));

/** Everything personal of each case, read by a person. A name without a capital is looked for too. */
const IN_CASES: Readonly<Record<string, readonly string[]>> = {
  '01-arrete-circulation.txt': [
    'Vuillemin',
    'Julien',
    'Perrin',
    'Monnot',
    'conduite-travaux@tpjura.example',
    '06 00 00 00 17',
  ],
  '02-arrete-debit-boissons.txt': ['Colette', 'Jacquot', '12 rue du Moulin', '03 81 00 45 67', 'Droz'],
  '03-deliberation-subvention.txt': [
    'Lacroix',
    'Faivre',
    'Tissot',
    'Belhadj',
    'Renaud',
    'Carrez',
    'Loïc',
    'Bourgeois',
    'Didier',
    'Maillot',
    'Girod',
  ],
  '04-deliberation-emploi.txt': [],
  '05-courrier-administre.txt': ['Bernard', 'Cuenot', '7 impasse des Cerisiers', 'Kevin', 'Roy', 'Lambert'],
  '06-courrier-refus-communication.txt': ['Sarah', 'Ziegler'],
  '07-note-service-deneigement.txt': ['Perrin'],
  '08-synthese-remontees.txt': ['Pagnot', 'Roux'],
};
/** What neither a register nor a civility gives away: the detector must. */
const detect = testDetector(['Julien Vuillemin', 'J. Vuillemin', 'Kevin Roy', 'Bourgeois']);

let server: Server;
let url: string;
let received = '';
beforeAll(async () => {
  server = createServer((socket) => {
    let request = '';
    socket.on('data', (chunk: Buffer) => {
      request += chunk.toString('utf8');
      const [head = '', body] = request.split('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (body === undefined || Buffer.byteLength(body) < length) return;
      received += request;
      request = '';
      socket.end('HTTP/1.1 200 OK\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => (received = ''));

/** The least a model client does. */
async function send(cleared: ClearedText): Promise<void> {
  const body = cleared.body((messages) => JSON.stringify({ model: 'essai', messages, temperature: 0 }));
  const response = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json' },
  });
  expect(response.status).toBe(200);
}

interface Person {
  readonly first_name: string;
  readonly last_name: string;
}
const profile = parse(readFileSync(path.join(DEMO, 'profile.yaml'), 'utf8')) as {
  readonly mayor: Person;
  readonly deputies: readonly Person[];
  readonly services: readonly { readonly head: Person }[];
};
const people = [profile.mayor, ...profile.deputies, ...profile.services.map(({ head }) => head)];
const register = people.map(({ first_name: firstName, last_name: lastName }): RegisterEntry => ({
  firstName,
  lastName,
}));
const known = registerValues(register, 'registre de la commune');

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .toLowerCase();

/** The bytes, and the words of the JSON in them, hold none of these; figures are also looked for without their spaces. */
function expectAbsent(values: readonly string[]): void {
  const bodies = received.split('\r\n\r\n').filter((part) => part.startsWith('{'));
  const decoded = bodies.map((body) => body.replace(/\\n/g, '\n').replace(/\\"/g, '"'));
  const bytes = plain([received, ...decoded].join('\n'));
  const figures = bytes.replace(/[^0-9]/g, '');
  for (const value of values) {
    const word = plain(value).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    expect(bytes).not.toMatch(new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`));
    if (/^[\d\s+.]{9,}$/.test(value)) expect(figures).not.toContain(value.replace(/\D/g, ''));
  }
  const lines = decoded.join('\n');
  const civilities = lines.matchAll(
    /(?<![\p{L}])(?:M\.|MM\.|Mr|Mmes?|Mlles?|Messieurs|Mesdames|Monsieur|Madame|Mademoiselle|Maître|Docteur|Dr)[ \u00A0\u202F]+(\S+)/gu,
  );
  for (const [, next = ''] of civilities)
    expect(next).toMatch(/^(?:\[|\{\{|le\b|la\b|l[’']|et\b|ou\b|par\b|X\b)/u);
}

const policy = { dataClasses: ['public', 'internal'] } as const;
const instructions: OutboundPart = {
  kind: 'template',
  text: 'Vous rédigez un courrier pour la commune. Monsieur le Maire ou Madame le Maire le signera.\n',
  dataClass: 'public',
};
const facts: OutboundPart = {
  kind: 'facts',
  text: 'demandeur : {{f:applicant}} ; date : {{f:received}}\n',
  dataClass: 'internal',
};

describe('the demonstration’s cases', () => {
  test('are all listed, and each value is in its case', () => {
    expect(Object.keys(IN_CASES)).toEqual(CASES);
    for (const [name, values] of Object.entries(IN_CASES)) {
      const text = readFileSync(path.join(DEMO, 'cases', name), 'utf8');
      for (const value of values) expect(text).toContain(value);
    }
  });

  test.each(CASES)('%s', async (name) => {
    const text = readFileSync(path.join(DEMO, 'cases', name), 'utf8');
    for (const kind of ['free', 'attachment'] as const) {
      const answer = prepareOutbound({
        messages: [
          { role: 'system', parts: [instructions, facts] },
          { role: 'user', parts: [{ kind, text, dataClass: 'personal' }] },
        ],
        policy,
        table: newTable('k7f3q2'),
        detect,
        known,
      });
      if (!answer.ok) throw new Error(answer.refusal.code);
      await send(answer.cleared);
      expect(restore(answer.leaving[1]?.[0]?.text ?? '', answer.table).text).toBe(text);
    }
    expect(received).toContain('POST /v1/chat/completions');
    expectAbsent([...(IN_CASES[name] ?? []), ...people.map((one) => one.last_name)]);
  });
});

describe('generated scenarios: several turns, attachments, answers that come back', () => {
  test.each(scenarios(60))('$name', async ({ names, secrets, turns }) => {
    const find = testDetector(names);
    let table: PseudonymTable = newTable('k7f3q2');
    const history: { role: 'user' | 'assistant'; parts: OutboundPart[] }[] = [];
    for (const { free, attachment, answer } of turns) {
      history.push({
        role: 'user',
        parts: [
          { kind: 'free', text: free, dataClass: 'personal' },
          { kind: 'attachment', text: attachment, dataClass: 'personal' },
        ],
      });
      const prepared = prepareOutbound({
        messages: [{ role: 'system', parts: [instructions, facts] }, ...history],
        policy,
        table,
        detect: find,
        known,
      });
      if (!prepared.ok) throw new Error(prepared.refusal.code);
      ({ table } = prepared);
      await send(prepared.cleared);
      history.push({ role: 'assistant', parts: [{ kind: 'answer', text: answer, dataClass: 'internal' }] });
    }
    expectAbsent([...secrets, ...people.map((one) => one.last_name)]);
  });
});

test('the check itself sees a leak', async () => {
  await fetch(url, { method: 'POST', body: JSON.stringify({ x: 'a\nKevin ROY, 06.00.00.00.17' }) });
  expect(() => expectAbsent(['Roy'])).toThrow();
  expect(() => expectAbsent(['06 00 00 00 17'])).toThrow();
  received = '';
  await fetch(url, { method: 'POST', body: JSON.stringify({ x: 'Chère Mme Dupont' }) });
  expect(() => expectAbsent([])).toThrow();
});
