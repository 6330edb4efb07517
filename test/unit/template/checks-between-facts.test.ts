/** What the shipped templates check between facts: each check refuses, beside its field, what it is there to refuse. */
import { validateFacts } from '../../../src/template/facts/validate';
import { parseTemplate } from '../../../src/template/load';
import type { Template } from '../../../src/template/model';
import { demoProfile, legalCore, templateFiles } from './support/assets';

const profile = demoProfile();
const law = legalCore().lookup;
const templates = new Map(
  templateFiles().map(({ name, text }): [string, Template] => {
    const template = parseTemplate(text, name, law);
    return [template.id, template];
  }),
);

const refused = (id: string, example: string, change: object): unknown => {
  const template = templates.get(id);
  const facts = template?.examples.find((candidate) => candidate.id === example)?.facts;
  if (template === undefined || facts === undefined) throw new Error(`no example ${id}/${example}`);
  const result = validateFacts(template, { ...facts, ...change }, profile, law);
  return result.ok ? 'ok' : result.problems.map(({ field, code }) => `${field} ${code}`);
};

const ORDER = 'arrete-circulation-temporaire';
const DRINKS = 'arrete-debit-boissons-temporaire';
const GRANT = 'deliberation-subvention-association';
const POST = 'deliberation-creation-emploi';
const REPORTS = 'note-synthese-remontees';
const LETTER = 'courrier-reponse-administre';

const lacroix = {
  giver: { civility: 'Mme', first_name: 'Françoise', last_name: 'Lacroix' },
  holder: { civility: 'M.', first_name: 'Jean-Pierre', last_name: 'Faivre' },
};
const maillot = { civility: 'M.', first_name: 'Didier', last_name: 'MAILLOT', title: 'président' };
const faivre = { ...lacroix.holder, title: 'Premier adjoint' };
const ATSEM = { statute: 'atsem' };
const DAY = { from: '2026-12-01', to: '2026-12-01', from_time: '08:30', to_time: '12:00' };
const WEEKEND = { from: '2026-12-12', to: '2026-12-13', from_time: '08:00', to_time: '18:00' };
const EVEN = { votes_for: 10, votes_against: 10, abstentions: 2 };
const persons = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    civility: 'Mme',
    first_name: 'Anne',
    last_name: `Nom ${'abcdefghij'.charAt(i)}`,
    title: 'trésorière',
  }));

describe('checks between facts', () => {
  it.each<readonly [string, string, object, string | readonly string[]]>([
    [ORDER, 'rue-pasteur', {}, 'ok'],
    [ORDER, 'rue-pasteur', { request_date: '2026-11-19' }, ['signed_on check']],
    [ORDER, 'rue-pasteur', { signed_on: '2026-12-01' }, ['signed_on check']],
    [ORDER, 'rue-pasteur', { posted_hours: 400 }, ['posted_hours check']],
    [ORDER, 'rue-pasteur', { works_period: WEEKEND }, ['closed_days check']],
    [ORDER, 'rue-pasteur', { works_period: WEEKEND, closed_days: 'all_days' }, 'ok'],
    [ORDER, 'rue-pasteur', { works_period: DAY, closed_from: '08:30', closed_to: '12:00' }, 'ok'],
    [
      ORDER,
      'rue-pasteur',
      { works_period: DAY, closed_from: '06:00', closed_to: '22:00' },
      ['closed_to check'],
    ],
    [ORDER, 'rue-pasteur', { closed_to: '08:00' }, ['closed_to check']],
    [ORDER, 'rue-pasteur', { detour: undefined }, ['school_transport check']],
    [ORDER, 'rue-pasteur', { detour: undefined, school_transport: 'none' }, 'ok'],
    [ORDER, 'rue-pasteur', { department_opinion_on: '2026-11-19' }, ['department_opinion_on check']],
    [ORDER, 'rue-pasteur', { published_on: '2026-11-17' }, ['published_on check']],
    [ORDER, 'avenue-de-la-gare', { prefect_opinion_on: '2026-06-27' }, ['prefect_opinion_on check']],
    [ORDER, 'avenue-de-la-gare', { delegation_on: '2026-06-27' }, ['delegation_on check']],
    [DRINKS, 'marche-de-noel', { signed_on: '2026-12-13' }, ['signed_on check']],
    [DRINKS, 'kermesse', { days: [{ day: '2026-06-20', from: '14:00', to: '14:00' }] }, ['days.0.to check']],
    [DRINKS, 'kermesse', { days: [{ day: '2026-06-20', from: '14:00', to: '01:00' }] }, 'ok'],
    [
      REPORTS,
      'eclairage-une-observation',
      { period: { from: '2026-12-02', to: '2026-12-02' } },
      ['observations.0.date check'],
    ],
    [
      REPORTS,
      'eclairage-une-observation',
      { period: { from: '2026-11-29', to: '2026-11-30' } },
      ['observations.0.date check'],
    ],
    [REPORTS, 'eclairage-une-observation', { quiet: ['2026-12-02'] }, 'ok'],
    [REPORTS, 'eclairage-une-observation', { quiet: ['2026-12-02', '2026-12-03'] }, ['quiet.1 check']],
    [LETTER, 'bruit-pompe-a-chaleur', { outcome: 'granted' }, ['answer missing']],
    [DRINKS, 'kermesse', { notified_on: '2026-05-31' }, ['notified_on check']],
    [GRANT, 'fc-valmorin', { absent: 3 }, ['absent check']],
    [GRANT, 'fc-valmorin', { proxy_list: [lacroix] }, ['proxy_list check']],
    [GRANT, 'fc-valmorin', { convocation_date: '2026-11-19' }, ['convocation_date check']],
    [GRANT, 'fc-valmorin', { commitment_on: '2026-11-20' }, ['commitment_on check']],
    [GRANT, 'fc-valmorin', { committee_on: '2026-11-20' }, ['committee_on check']],
    [GRANT, 'fc-valmorin', { annual_total: '24499.99' }, ['annual_total check']],
    [GRANT, 'fc-valmorin', { requested: 24499 }, ['granted_above missing']],
    [GRANT, 'fc-valmorin', { requested: 24499, granted_above: false }, ['granted check']],
    [GRANT, 'fc-valmorin', { requested: 24499, granted_above: true }, 'ok'],
    [GRANT, 'fc-valmorin', { requested: 24500 }, 'ok'],
    [GRANT, 'fc-valmorin', { signed_on: '2026-11-18' }, ['signed_on check']],
    [GRANT, 'amicale-boules', { transmitted_on: '2026-11-19' }, ['transmitted_on check']],
    [GRANT, 'amicale-boules', { published_on: '2026-11-19' }, ['published_on check']],
    [GRANT, 'fc-valmorin', { interested: persons(6), votes_for: 14 }, 'ok'],
    [GRANT, 'fc-valmorin', { interested: persons(7), votes_for: 13 }, ['interested check']],
    [GRANT, 'fc-valmorin', { interested: persons(7), votes_for: 13, interested_left: 'stayed' }, 'ok'],
    [GRANT, 'fc-valmorin', { interested: [faivre] }, ['proxy_list check']],
    [GRANT, 'fc-valmorin', { interested: [{ ...lacroix.giver, title: 'trésorière' }] }, ['proxy_list check']],
    [GRANT, 'fc-valmorin', { rapporteur: maillot }, ['rapporteur check']],
    [GRANT, 'fc-valmorin', { chair: maillot, mayor_away: 'absent' }, ['chair check']],
    [GRANT, 'fc-valmorin', { chair: faivre }, ['mayor_away missing']],
    [GRANT, 'fc-valmorin', { chair: faivre, mayor_away: 'prevented' }, 'ok'],
    [GRANT, 'fc-valmorin', { chair: faivre, mayor_away: 'interested' }, ['interested check']],
    [GRANT, 'fc-valmorin', { ...EVEN, chair_vote: 'for' }, 'ok'],
    [GRANT, 'fc-valmorin', { ...EVEN, chair_vote: 'none' }, ['chair_vote vote-rejected']],
    [POST, 'periscolaire', { chair: faivre, mayor_away: 'absent' }, 'ok'],
    [POST, 'periscolaire', { chair: faivre, mayor_away: 'interested' }, ['not_voting check']],
    [POST, 'periscolaire', { effective_on: '2026-11-19' }, ['effective_on check']],
    [POST, 'periscolaire', { transmitted_on: '2027-01-05' }, ['effective_on check']],
    [POST, 'periscolaire', { published_on: '2027-01-05' }, ['effective_on check']],
    [POST, 'periscolaire', { category: 'b' }, ['category check']],
    [POST, 'periscolaire', { grades: ['attaché territorial'] }, ['grades check']],
    [POST, 'periscolaire', { grades: ['Adjointe d’animation', 'adjoint technique'] }, ['grades check']],
    [POST, 'periscolaire', { grades: ["Adjoint d'animation principal de 1re classe"] }, 'ok'],
    [POST, 'periscolaire', { ...ATSEM, grades: ['adjoint technique territorial'] }, ['grades check']],
    [POST, 'periscolaire', { ...ATSEM, grades: ['ATSEM principal de 2e classe'] }, 'ok'],
    [
      POST,
      'periscolaire',
      { ...ATSEM, grades: ['agent spécialisé principal de 1re classe des écoles maternelles'] },
      'ok',
    ],
    [POST, 'periscolaire', { posts_after: 7 }, ['posts_after check']],
    [POST, 'periscolaire', { committee_on: '2026-11-20' }, ['committee_on check']],
    [LETTER, 'bruit-pompe-a-chaleur', { letter_date: '2026-11-01' }, ['letter_date check']],
    [LETTER, 'bruit-pompe-a-chaleur', { conciliator_next: '2026-11-10' }, ['conciliator_next check']],
    [LETTER, 'transmission-syndicat', { transferred_on: '2026-11-17' }, ['transferred_on check']],
    ['note-service', 'deneigement', { starts_on: '2026-11-15' }, ['starts_on check']],
    ['note-service', 'deneigement', { ends_on: '2026-11-30' }, ['ends_on check']],
    ['note-service', 'deneigement', { replaced_on: '2026-11-16' }, ['replaced_on check']],
  ])('%s, %s, %j → %j', (id, example, change, expected) => {
    expect(refused(id, example, change)).toEqual(expected);
  });

  it('are told in one courteous French sentence, ended by a full stop', () => {
    const messages = [...templates.values()].flatMap(({ checks }) => checks.map(({ message }) => message));
    expect(messages.length).toBeGreaterThan(30);
    for (const message of messages) expect(message).toMatch(/^\p{Lu}[^!?]*\.$/u);
  });

  it('are asked only of facts that are right by themselves', () => {
    expect(refused(GRANT, 'fc-valmorin', { absent: 3, account: '' })).toEqual(['account missing']);
  });
});
