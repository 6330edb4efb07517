/**
 * `paraphe accounts` over a data folder, and agents of the command line who are accounts of their organisation.
 */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cliBench, type CliBench } from '../support/cli';

let bench: CliBench;
const PROFILE = ['--profile', 'commune.yaml'];
beforeAll(() => {
  bench = cliBench();
  const at = (name: string) => path.join(bench.folder, name);
  writeFileSync(
    at('commune.yaml'),
    readFileSync('assets/demo/profile.yaml', 'utf8').replace('21250999600006', '21250777600004'),
  );
  copyFileSync('assets/demo/profile.yaml', at('demo.yaml'));
});
afterAll(() => bench.remove());

const run = (...argv: string[]) => bench.run('accounts', ...argv);
interface Made {
  readonly account: { readonly id: string; readonly state: string };
  readonly password?: string;
}

it('adds, lists, resets and revokes, and shows each password once', async () => {
  const add = ['add', ...PROFILE, '--name', 'Hélène Carrez', '--title', 'maire', '--role', 'administrator'];
  const { account, password } = await bench.json<Made>('accounts', ...add, '--login', 'helene');
  expect(account).toMatchObject({ id: 'helene-carrez', state: 'active', login: 'helene', mustChange: true });
  expect(password).toMatch(/^[a-z2-9-]{23}$/);
  const plain = await run(
    'add',
    ...PROFILE,
    '--name',
    'Luc Vernier',
    '--role',
    'auditor',
    '--email',
    'luc@mairie.example',
  );
  expect(plain).toMatchObject({ code: 0, out: 'luc-vernier\u00A0: Luc Vernier.\n' });
  const listed = await run('list', ...PROFILE);
  expect(listed.out).toBe(
    'helene-carrez  Hélène Carrez, maire – administration\nluc-vernier    Luc Vernier – audit\n',
  );
  const reset = await run('reset', 'helene-carrez', ...PROFILE);
  expect(reset.out).toMatch(/affiché une seule fois\u00A0: [a-z2-9-]{23}\n$/);
  expect((await run('reset', 'luc-vernier', ...PROFILE)).err).toContain('fournisseur d’identité');
  expect((await run('revoke', 'helene-carrez', ...PROFILE)).err).toContain('dernier administrateur');
  expect(await run('revoke', 'luc-vernier', ...PROFILE)).toMatchObject({ code: 0 });
  expect((await run('list', ...PROFILE)).out).toContain('audit (fermé)');
  expect(JSON.stringify(await bench.json('accounts', 'list', ...PROFILE))).not.toContain('scrypt');
});

it('knows the organisation that it is told, and no other', async () => {
  expect((await run('list', '--siret', '212 508 881 00001')).out).toBe('Aucun compte.\n');
  expect(await run('reset', 'helene-carrez', '--siret', '21250888100001')).toMatchObject({
    code: 66,
    out: '',
  });
  expect(await run('list')).toMatchObject({ code: 64, out: '' });
  expect(await run('list', '--siret', '123')).toMatchObject({ code: 64 });
});

it.each([
  [['burn', 'x'], 64],
  [['revoke'], 64],
  [['revoke', 'personne'], 66],
  [['add', '--name', 'X'], 64],
  [['add', '--name', 'X', '--role', 'king', '--login', 'x'], 64],
  [['add', '--name', 'X', '--role', 'drafter'], 1],
  [['add', '--name', 'X', '--role', 'drafter', '--email', 'nowhere'], 64],
  [['add', '--name', 'X', '--role', 'drafter', '--login', 'HELENE'], 1],
])('refuses %j', async (argv, code) => {
  const ran = await run(...argv, ...PROFILE);
  expect([ran.code, ran.out]).toEqual([code, '']);
  expect(ran.err).toMatch(/^[A-ZÀ-Ý«].+\.\n$/);
});

it('lets the accounts of an organisation act, and the demonstration’s agents only for the demonstration', async () => {
  const facts = await bench.run('templates', 'example', 'note-service');
  writeFileSync(path.join(bench.folder, 'facts.yaml'), facts.out);
  const draft = (profile: string, agent: string, out: string) =>
    bench.run(
      'draft',
      'note-service',
      '--facts',
      'facts.yaml',
      '--profile',
      profile,
      '--agent',
      agent,
      '--out',
      out,
    );
  expect(await draft('commune.yaml', 'helene-carrez', 'a.docx')).toMatchObject({ code: 0 });
  expect(await draft('commune.yaml', 'nadia-perrin', 'b.docx')).toMatchObject({ code: 66 });
  // Revoked.
  expect(await draft('commune.yaml', 'luc-vernier', 'c.docx')).toMatchObject({ code: 66 });
  expect(await draft('demo.yaml', 'nadia-perrin', 'd.docx')).toMatchObject({ code: 0 });
});
