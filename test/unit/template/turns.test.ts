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
    commune === undefined ? demoProfileText() : demoProfileText().replace(/(?<=^  name: ).+$/mu, commune);
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
