/** Grounding as a check of a model's passage: where its flags stand, and what it does not hold against the model. */
import { draftSlot } from '../../../src/drafting/embedded/embedded-drafter';
import { groundingCheck } from '../../../src/drafting/model/grounding-check';
import type { DraftedPassage } from '../../../src/drafting/passage';
import { legalCore, templateFiles } from '../template/support/assets';
import { slotOf, slotsOf, templateNamed } from './support';

const check = groundingCheck(legalCore());
const slot = slotOf('arrete-circulation-temporaire', 'motives');
const embedded = draftSlot(slot);
const saying = (...paragraphs: string[]): DraftedPassage => ({
  ...{ slot: slot.slot.id, drafter: { mode: 'compose', version: '1' } },
  paragraphs: paragraphs.map((text) => ({ segments: [{ text, sources: [] }] })),
});
const problems = (...paragraphs: string[]) => check(saying(...paragraphs), { request: slot, embedded });

it('flags what nothing supports, at its place in its paragraph', () => {
  const second = 'Le chantier a été confié à Étienne Roulot, pour 48 750 euros.';
  const found = problems('La rue est fermée.', second);
  expect(found.length).toBeGreaterThan(1);
  for (const { severity, paragraph, place, excerpt } of found) {
    expect({ severity, paragraph }).toEqual({ severity: 'flagged', paragraph: 1 });
    expect(second.slice(place?.start, place?.end)).toBe(excerpt);
  }
  expect(found.map(({ excerpt }) => excerpt).join(' ')).toMatch(/Roulot.*48 750/u);
});

it('tells what is to be read closely apart from what must be settled', () => {
  const found = problems('La rue est fermée.', 'M. Julien Vuillemin a été hospitalisé.');
  expect(found.map(({ code, severity }) => [code, severity])).toContainEqual(['check:invention', 'doubted']);
});

it('refuses phrases that stand for a proof, and tells the model without a value', () => {
  const [first] = problems('Selon une jurisprudence constante, la rue est fermée.');
  expect(first).toMatchObject({ code: 'check:banned-phrase', severity: 'refused' });
  expect(first?.forModel).not.toContain('jurisprudence');
});

it.each(templateFiles().map(({ name }) => name.replace(/\.yaml$/u, '')))(
  'holds nothing of %s’s own text against a model that takes it up',
  (id) => {
    const template = templateNamed(id);
    for (const example of template.examples.keys())
      for (const request of slotsOf(template, example)) {
        const own = draftSlot(request);
        if (own !== undefined) expect(check(own, { request, embedded: own })).toEqual([]);
      }
  },
);

it('takes an attached text and the agent’s own words for sources', () => {
  const words = 'Le chantier a été confié à Étienne Roulot.';
  const of = (more: object) => check(saying(words), { request: { ...slot, ...more }, embedded });
  expect(of({})).not.toEqual([]);
  expect(of({ instruction: 'Dites que le chantier est confié à Étienne Roulot.' })).toEqual([]);
  expect(of({ materials: [{ id: 'devis', title: 'Devis', text: 'Étienne Roulot, chantier.' }] })).toEqual([]);
});
