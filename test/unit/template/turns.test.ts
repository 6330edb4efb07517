/** Turns of French that the shipped templates owe to what an agent typed: contractions, agreements, articles, units. */
import { actToText } from '../../../src/act/text';
import { embeddedDrafter } from '../../../src/drafting/embedded/embedded-drafter';
import { fillSlots } from '../../../src/drafting/fill-slots';
import { assembleAct } from '../../../src/template/assemble';
import { validateFacts } from '../../../src/template/facts/validate';
import { parseTemplate } from '../../../src/template/load';
import { parseProfile } from '../../../src/template/profile-schema';
import type { Template } from '../../../src/template/model';
import { demoProfileText, legalCore, templateFiles } from './support/assets';

const law = legalCore().lookup;
const templates = new Map(
  templateFiles().map(({ name, text }): [string, Template] => {
    const template = parseTemplate(text, name, law);
    return [template.id, template];
  }),
);

/** An example with some facts changed, for a commune of this name, with plain spaces. */
const drafted = async (id: string, example: string, change: object, commune?: string): Promise<string> => {
  const template = templates.get(id);
  const facts = template?.examples.find((candidate) => candidate.id === example)?.facts;
  if (template === undefined || facts === undefined) throw new Error(`no example ${id}/${example}`);
  const named =
    commune === undefined ? demoProfileText() : demoProfileText().replace(/(?<=^ {2}name: ).+$/mu, commune);
  const profile = parseProfile(named, 'profile.yaml');
  const result = validateFacts(template, { ...facts, ...change }, profile, law);
  if (!result.ok) throw new Error(result.problems.map((p) => `${p.field}: ${p.message}`).join('\n'));
  const { act, slots } = assembleAct(template, result.facts, { profile, law });
  const passages = await Promise.all(slots.map((slot) => embeddedDrafter.draft(slot)));
  const filled = fillSlots(
    act,
    passages.flatMap((passage, i) => (passage === undefined ? [] : [{ ...passage, id: `passage-${i}` }])),
  );
  return actToText(filled).replace(/[\u00A0\u202F]/gu, ' ');
};

const ORDER = 'arrete-circulation-temporaire';
const DRINKS = 'arrete-debit-boissons-temporaire';
const GRANT = 'deliberation-subvention-association';
const POST = 'deliberation-creation-emploi';

describe('the name of the commune', () => {
  it.each([
    ['Commune du Havre', 'de la commune du Havre,', 'Fait au Havre, le'],
    ['Ville des Andelys', 'de la commune des Andelys,', 'Fait aux Andelys, le'],
    ['Commune de La Rochelle', 'de la commune de La Rochelle,', 'Fait à La Rochelle, le'],
    ['Commune de Hauteville', 'de la commune de Hauteville,', 'Fait à Hauteville, le'],
    ['Commune d’Hauteville', 'de la commune d’Hauteville,', 'Fait à Hauteville, le'],
  ])('%s', async (name, of, place) => {
    for (const [id, example] of [
      [ORDER, 'rue-pasteur'],
      [DRINKS, 'marche-de-noel'],
      [GRANT, 'fc-valmorin'],
      [POST, 'periscolaire'],
    ] as const) {
      const text = await drafted(id, example, {}, name);
      expect(text).toContain(of);
      expect(text).toContain(place);
    }
  });
});

const LETTER = 'courrier-reponse-administre';
const finding = { date: '2026-11-06', time: '22:15', noted: 'le bruit était audible' };

describe('agreement with words that an agent typed', () => {
  it.each([
    ['la police municipale', 'a constaté'],
    ['les services techniques', 'ont constaté'],
    ['les agents de police municipale', 'ont constaté'],
    ['deux agents de la commune', 'ont constaté'],
    ['le maire et la police municipale', 'ont constaté'],
    ['le service de l’enfance et du sport', 'a constaté'],
    ['l’agent de permanence', 'a constaté'],
    ['la directrice de l’école et de la cantine', 'a constaté'],
  ])('%s %s', async (by, said) => {
    const text = await drafted(LETTER, 'bruit-pompe-a-chaleur', { findings: [{ ...finding, by }] });
    expect(text).toContain(`à 22 h 15, ${by} ${said} que`);
  });

  it('says what several do of one line that is plural', async () => {
    const change = { officers: ['les services techniques'] };
    expect(await drafted(ORDER, 'rue-pasteur', change)).toContain(
      'Les services techniques assurent l’exécution',
    );
    expect(await drafted(DRINKS, 'kermesse', change)).toContain(
      'Les services techniques assurent son exécution',
    );
  });
});

describe('articles and kinds that a name already says', () => {
  const friends = { name: 'Les Amis de l’école', article: 'les', gender: 'm' };

  it('says the article once', async () => {
    const text = await drafted(DRINKS, 'marche-de-noel', { association: friends });
    expect(text).toContain('présidente des Amis de l’école ;');
    expect(text).toContain('par les Amis de l’école,');
    expect(text).toContain('Les Amis de l’école, représentés par Mme Colette Jacquot, sont autorisés');
    expect(text).toContain('notifié aux Amis de l’école.');
  });

  it.each([
    ['TP Jura', 'none', 'l’entreprise TP Jura'],
    ['Entreprise Hubert et fils', 'none', 'l’Entreprise Hubert et fils'],
    ['entreprise Hubert', 'l’', 'l’entreprise Hubert'],
    ["L'Entreprise Hubert", 'l’', 'l’Entreprise Hubert'],
    ['Les Entrepreneurs réunis', 'les', 'l’entreprise Les Entrepreneurs réunis'],
  ])('%s (%s) is %s', async (name, article, said) => {
    const text = await drafted(ORDER, 'rue-pasteur', { company: { name, article, gender: 'f' } });
    expect(text).toContain(`présentée le 3 novembre 2026 par ${said} ;`);
    expect(text).toContain(`${said.replace('l’', 'L’')} fournit`);
  });
});

describe('units', () => {
  it.each([
    [0, '0 mètre'],
    [1, '1 mètre'],
    [2, '2 mètres'],
  ])('%i: %s', async (metres, said) => {
    const near = { protected_distance: metres, protected_radius: metres };
    const text = await drafted(DRINKS, 'marche-de-noel', near);
    expect(text).toMatch(new RegExp(`est à ${said} du débit|débit, à ${said} de l’`, 'u'));
    expect(text).toMatch(new RegExp(`fixe à ${said} la distance|périmètre de ${said} fixé`, 'u'));
  });
});

describe('what a number or an hour means', () => {
  it('says the day after', async () => {
    const days = [
      { day: '2026-06-20', from: '14:00', to: '01:00' },
      { day: '2026-06-21', from: '14:00', to: '00:00' },
    ];
    const text = await drafted(DRINKS, 'kermesse', { days });
    expect(text).toContain('samedi 20 juin 2026 | 14 h | 1 h le lendemain');
    expect(text).toContain('dimanche 21 juin 2026 | 14 h | minuit');
  });

  it('says nothing of a grant that was not', async () => {
    const text = await drafted(GRANT, 'fc-valmorin', { previous_amount: 0, committee_amount: '0.00' });
    expect(text).not.toMatch(/(?<!\d)0 €/u);
    expect(text).not.toMatch(/année précédente/iu);
    expect(text).toContain('la commission des sports a proposé de ne pas attribuer de subvention.');
  });
});

describe('a letter that grants', () => {
  it('says so before the answer', async () => {
    const answer = 'Un contrôle aura lieu le 1er décembre 2026.';
    const text = await drafted(LETTER, 'bruit-pompe-a-chaleur', { outcome: 'granted', answer });
    expect(text).toContain(`Je donne une suite favorable à vos demandes.\n\n${answer}`);
    expect(text).not.toContain('ce que la commune peut faire.\n');
    const one = await drafted(LETTER, 'transmission-syndicat', { outcome: 'granted' });
    expect(one).toContain('Je donne une suite favorable à votre demande.');
  });
});
