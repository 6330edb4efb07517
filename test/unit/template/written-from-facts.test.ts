/** What the shipped templates write, or leave out, when facts are not those of their examples. */
import { actToText } from '../../../src/act/text';
import { embeddedDrafter } from '../../../src/drafting/embedded/embedded-drafter';
import { fillSlots } from '../../../src/drafting/fill-slots';
import { assembleAct } from '../../../src/template/assemble';
import { validateFacts } from '../../../src/template/facts/validate';
import { parseTemplate } from '../../../src/template/load';
import { demoProfile, legalCore, templateFiles } from './support/assets';

const profile = demoProfile();
const law = legalCore().lookup;

/** The text of an example drafted with other facts; what is refused instead. */
const draft = async (id: string, example: string, change: object): Promise<string> => {
  const file = templateFiles().find(({ name }) => name === `${id}.yaml`);
  if (file === undefined) throw new Error(`no template ${id}`);
  const template = parseTemplate(file.text, file.name, law);
  const facts = template.examples.find((candidate) => candidate.id === example)?.facts;
  const result = validateFacts(template, { ...facts, ...change }, profile, law);
  if (!result.ok) return result.problems.map(({ field, code }) => `${field} ${code}`).join(', ');
  const { act, slots } = assembleAct(template, result.facts, { profile, law });
  const passages = await Promise.all(slots.map((slot) => embeddedDrafter.draft(slot)));
  const text = actToText(
    fillSlots(
      act,
      passages.flatMap((passage, i) => (passage === undefined ? [] : [{ ...passage, id: `passage-${i}` }])),
    ),
  );
  return text.replace(/[\u00A0\u202F]/gu, ' ');
};

const faivre = { civility: 'M.', first_name: 'Jean-Pierre', last_name: 'Faivre', title: 'Premier adjoint' };

describe('a session chaired by a deputy', () => {
  it.each([
    ['absent', 'M. Jean-Pierre Faivre, premier adjoint, en l’absence du maire.'],
    ['prevented', 'M. Jean-Pierre Faivre, premier adjoint, le maire étant empêché.'],
  ])('says why the mayor does not chair it: %s', async (mayor_away, words) => {
    for (const [id, example] of [
      ['deliberation-subvention-association', 'fc-valmorin'],
      ['deliberation-creation-emploi', 'periscolaire'],
    ] as const)
      expect(await draft(id, example, { chair: faivre, mayor_away })).toContain(words);
  });
});

describe('a road closed day and night', () => {
  const closed = { traffic: 'closed' };

  it('says so for several days', async () => {
    expect(await draft('arrete-circulation-temporaire', 'rue-pasteur', closed)).toContain('jour et nuit, du');
  });

  it('says the hours alone for one day', async () => {
    const works_period = { from: '2026-12-01', to: '2026-12-01', from_time: '08:30', to_time: '12:00' };
    const text = await draft('arrete-circulation-temporaire', 'rue-pasteur', { ...closed, works_period });
    expect(text).toContain('le 1er décembre 2026 de 8 h 30 à 12 h');
    expect(text).not.toContain('jour et nuit');
  });
});

describe('a partial refusal', () => {
  const LATE = 'Faute de réponse dans le mois qui a suivi sa réception';
  const answered = (letter_date: string, received: string): Promise<string> =>
    draft('courrier-refus-partiel-communication', 'bulletins-de-paie', { letter_date, received });

  it('within the month says nothing of an implicit refusal', async () => {
    expect(await answered('2026-12-01', '2026-11-01')).not.toContain(LATE);
  });

  it('after the month replaces the implicit refusal', async () => {
    const text = await answered('2026-12-02', '2026-11-01');
    expect(text).toContain(LATE);
    expect(text).toContain('La présente décision remplace ce refus.');
  });
});

describe('an answer that grants', () => {
  const granted = { outcome: 'granted', answer: undefined };
  const answer = 'La police municipale passera le 3 décembre 2026.';

  it('asks what is granted, whatever the topic', async () => {
    expect(await draft('courrier-reponse-administre', 'bruit-pompe-a-chaleur', granted)).toBe(
      'answer missing',
    );
  });

  it('says that it grants, and announces no other answer', async () => {
    const text = await draft('courrier-reponse-administre', 'bruit-pompe-a-chaleur', { ...granted, answer });
    expect(text).toMatch(
      /Je donne une suite favorable à (?:votre demande|vos demandes)\.\n\nLa police municipale passera/u,
    );
    expect(text).not.toContain('Voici où en est');
  });
});
