/** Acts that our own templates write are correct: no check of severity blocking or major may find anything in their examples. */
import { sourceOfText } from '../../../../src/act/parse/plain-text';
import { actToText } from '../../../../src/act/text';
import { draftSlot } from '../../../../src/drafting/embedded/embedded-drafter';
import { fillSlots } from '../../../../src/drafting/fill-slots';
import { analyse } from '../../../../src/law/analysis';
import { RULES } from '../../../../src/law/checks';
import { runChecks } from '../../../../src/law/checks/framework/run';
import { communeOf } from '../../../../src/server/services/commune';
import { assembleAct } from '../../../../src/template/assemble';
import { validateFacts } from '../../../../src/template/facts/validate';
import { parseTemplate } from '../../../../src/template/load';
import { demoProfile, legalCore, templateFiles } from '../../template/support/assets';

const profile = demoProfile();
const core = legalCore();

const cases = templateFiles().flatMap(({ name, text }) => {
  const template = parseTemplate(text, name, core.lookup);
  return template.examples.map((example) => ({ name: `${template.id} / ${example.id}`, template, example }));
});

it.each(cases)('$name', ({ template, example }) => {
  const result = validateFacts(template, example.facts, profile, core.lookup);
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
  const { act, slots } = assembleAct(template, result.facts, { profile, law: core.lookup });
  const whole = fillSlots(
    act,
    slots.flatMap((slot) => draftSlot(slot) ?? []).map((passage) => ({ ...passage, id: passage.slot })),
  );
  const source = sourceOfText(actToText(whole));
  const report = runChecks(analyse({ source, core, commune: communeOf(profile) }), RULES);
  expect(report.kind).toBe(template.kind);
  expect(report.findings.filter(({ severity }) => severity === 'blocking' || severity === 'major')).toEqual(
    [],
  );
});
