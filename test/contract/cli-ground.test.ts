/** `paraphe ground` and `guard`: what they write, in JSON and a line at a time, and how they refuse bad input. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { GroundAnswer } from '../../src/cli/commands/ground';
import type { GuardAnswer } from '../../src/drafting/guard/guard';
import { cliBench } from '../support/cli';

const bench = cliBench();
afterAll(() => bench.remove());
const write = (name: string, value: unknown): void =>
  writeFileSync(path.join(bench.folder, name), JSON.stringify(value));
write('faits.json', { demandeur: 'Mme Claire Martin', delai: 'trois mois' });
write('droit.json', ['CURB|R423-38']);

const WRONG = 'Mme Martin dispose de deux mois.';
const RIGHT =
  'En application de l’article R. 423-38 du code de l’urbanisme, Mme Martin dispose de trois mois.';

describe('paraphe ground', () => {
  it('writes { grounded, flags } with places in the text', async () => {
    bench.feed(WRONG);
    const answer = await bench.json<GroundAnswer>('ground', '--facts', 'faits.json');
    expect(Object.keys(answer)).toEqual(['grounded', 'flags']);
    expect(answer).toMatchObject({
      grounded: false,
      flags: [{ start: 22, end: 31, text: 'deux mois', kind: 'duration' }],
    });
    expect(Object.keys(answer.flags[0] ?? {})).toEqual(['start', 'end', 'text', 'kind', 'why']);
  });

  it('tells apart what nothing supports and what is to be read closely', async () => {
    write('aides.json', { aide_chorale: 900, aide_judo: 1450, seance: '2027-01-12' });
    bench.feed('La chorale reçoit une aide de 1 450 €, le judo une aide de 900 €.');
    const answer = await bench.json<GroundAnswer>('ground', '--facts', 'aides.json');
    expect(answer).toMatchObject({ grounded: true, flags: [] });
    expect(answer.doubts?.map(({ text, kind }) => [kind, text])).toContainEqual(['role', '1 450 €']);
    bench.feed('La chorale reçoit une aide de 1 450 €, le judo une aide de 900 €.');
    expect((await bench.run('ground', '--facts', 'aides.json')).out).toMatch(
      /^Rien n’est à confirmer dans ce texte\.\nÀ relire de près\u00A0:\n«\u00A01 450 €\u00A0» \(role\)\n/u,
    );
  });

  it('lets the text cite the law of --law only', async () => {
    bench.feed(RIGHT);
    expect(
      (await bench.json<GroundAnswer>('ground', '--facts', 'faits.json', '--law', 'droit.json')).grounded,
    ).toBe(true);
    expect((await bench.json<GroundAnswer>('ground', '--facts', 'faits.json')).grounded).toBe(false);
  });

  it('reads { facts, law, text } a line', async () => {
    const facts = { demandeur: 'Mme Claire Martin', delai: 'trois mois' };
    bench.feed(
      `${JSON.stringify({ facts, law: ['CURB|R423-38'], text: RIGHT })}\n${JSON.stringify({ facts, text: WRONG })}\n`,
    );
    const { out } = await bench.run('ground', '--batch');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as GroundAnswer).grounded),
    ).toEqual([true, false]);
  });

  it('refuses bad input, and answers the lines that can be', async () => {
    bench.feed('{"facts":{},"text":"a"}\n{"facts":{}}\n');
    expect(await bench.run('ground', '--batch')).toMatchObject({
      code: 65,
      out: '{"grounded":true,"flags":[]}\n{"error":{"code":"line-unreadable","line":2}}\n',
      err: expect.stringMatching(
        /^Ligne 2\u00A0: un objet .* Les autres lignes ont été traitées\.$/mu,
      ) as string,
    });
    bench.feed('a');
    expect(await bench.run('ground')).toMatchObject({ code: 64, out: '' });
    expect(await bench.run('ground', '--facts', 'absent.json')).toMatchObject({ code: 66, out: '' });
    expect(await bench.run('ground', '--facts', 'faits.json', '--law', 'faits.json')).toMatchObject({
      code: 65,
      out: '',
    });
  });

  it('refuses a file without facts, and says that an empty text had nothing to check', async () => {
    for (const content of ['', 'null', '"Mme Martin"']) {
      writeFileSync(path.join(bench.folder, 'sans.json'), content);
      bench.feed('Bonjour.');
      expect(await bench.run('ground', '--facts', 'sans.json')).toMatchObject({
        code: 65,
        out: '',
        err: expect.stringContaining('ne contient aucun fait') as string,
      });
    }
    bench.feed(' \n');
    expect((await bench.run('ground', '--facts', 'faits.json')).out).toBe(
      'Le texte est vide\u00A0: il n’y avait rien à contrôler.\n',
    );
  });

  it('tells people what is wrong and why', async () => {
    bench.feed(WRONG);
    expect((await bench.run('ground', '--facts', 'faits.json')).out).toMatch(
      /^«\u00A0deux mois\u00A0» \(duration\)\n {2}\S/u,
    );
  });
});

describe('paraphe guard', () => {
  it('writes { allowed, rule, message, instead }', async () => {
    bench.feed('Classe ces candidats.');
    const answer = await bench.json<GuardAnswer>('guard');
    expect(Object.keys(answer)).toEqual(['allowed', 'rule', 'message', 'instead']);
    expect(answer).toMatchObject({ allowed: false, rule: 'people-rank' });
    bench.feed('Rédige l’annonce de recrutement.');
    expect(await bench.json<GuardAnswer>('guard')).toEqual({
      allowed: true,
      rule: null,
      message: null,
      instead: [],
    });
  });

  it('reads a JSON string a line, and refuses anything else', async () => {
    bench.feed('"Classe ces candidats."\n\n"Corrige cette lettre."\n');
    const { out } = await bench.run('guard', '--batch');
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as GuardAnswer).allowed),
    ).toEqual([false, true]);
    bench.feed('"a"\n12\n');
    const refused = await bench.run('guard', '--batch');
    expect(refused.code).toBe(65);
    expect(refused.out).toMatch(
      /^\{"allowed":true.*\}\n\{"error":\{"code":"line-unreadable","line":2\}\}\n$/u,
    );
  });

  it('tells people what can be done instead', async () => {
    bench.feed('Choisis le meilleur candidat.');
    expect((await bench.run('guard')).out).toMatch(
      /^Demande refusée\. .*\nÀ la place, Paraphe peut\u00A0:\n- préparer une grille/u,
    );
  });
});
