/** Whatever facts an agent types, the sample and every shipped template give clean French, twice the same. */
import * as fc from 'fast-check';
import type { Act, TextBlock } from '../../../src/act/act';
import { blocksOf, textOf } from '../../../src/act/text';
import { draftSlot } from '../../../src/drafting/embedded/embedded-drafter';
import { fillSlots } from '../../../src/drafting/fill-slots';
import { assembleAct } from '../../../src/template/assemble';
import { validateFacts } from '../../../src/template/facts/validate';
import { parseTemplate } from '../../../src/template/load';
import type { Template } from '../../../src/template/model';
import { factsOf } from './support/arbitrary-facts';
import { demoProfile, legalCore, templateFiles } from './support/assets';
import { faultsOf } from './support/prose';
import { SAMPLE, SAMPLE_ID } from './support/sample';

const profile = demoProfile();
const core = legalCore();
const law = core.lookup;
const ids = ['CGCT-L2213-1', 'LOI-2000-321', 'RGPD-5'].filter((id) => law(id) !== undefined);

const draft = (template: Template, raw: unknown): Act => {
  // Without the checks between facts: random ones seldom agree, and this is about how they read.
  const result = validateFacts({ ...template, checks: [] }, raw, profile, law);
  if (!result.ok) throw new Error(result.problems.map((p) => `${p.field} ${p.code} ${p.message}`).join('\n'));
  const { act, slots } = assembleAct(template, result.facts, { profile, law });
  const passages = slots.flatMap((slot) => draftSlot(slot) ?? []);
  return fillSlots(
    act,
    passages.map((passage) => ({ ...passage, id: passage.slot })),
  );
};

const textsOf = (block: TextBlock): string[] =>
  block.type === 'table' ? block.rows.flatMap((row) => row.map(textOf)) : [textOf(block.content)];

const templates: (readonly [string, () => Template])[] = [
  [SAMPLE_ID, () => parseTemplate(SAMPLE, SAMPLE_ID, law)],
  ...templateFiles().map(({ name, text }) => [name, () => parseTemplate(text, name, law)] as const),
];

describe.each(templates)('%s', (name, load) => {
  const numRuns = name === SAMPLE_ID ? 60 : 20;
  it('reads well, whatever the facts', () => {
    const template = load();
    fc.assert(
      fc.property(factsOf(template, ids), (raw) => {
        const act = draft(template, raw);
        const texts = [act.title, ...blocksOf(act).flatMap(({ block }) => textsOf(block))];
        expect(texts.flatMap(faultsOf)).toEqual([]);
        expect(act.articles.map(({ number }) => number)).toEqual(act.articles.map((__, i) => i + 1));
      }),
      { numRuns },
    );
  });

  it('says the same for the same facts', () => {
    const template = load();
    fc.assert(
      fc.property(factsOf(template, ids), (raw) => {
        const reordered = Object.fromEntries(Object.entries(raw).reverse());
        expect(draft(template, reordered)).toEqual(draft(template, structuredClone(raw)));
      }),
      { numRuns: 10 },
    );
  });
});
