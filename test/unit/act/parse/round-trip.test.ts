/** Whatever the facts, an act that a template wrote is read back: each paragraph in its section, articles, vote, signatures. */
import * as fc from 'fast-check';
import type { Act } from '../../../../src/act/act';
import { articleNumber } from '../../../../src/act/articles';
import { parseAct } from '../../../../src/act/parse/parse-act';
import { sourceOfText } from '../../../../src/act/parse/plain-text';
import { actToText, blocksOf } from '../../../../src/act/text';
import { draftSlot } from '../../../../src/drafting/embedded/embedded-drafter';
import { fillSlots } from '../../../../src/drafting/fill-slots';
import { assembleAct } from '../../../../src/template/assemble';
import { validateFacts } from '../../../../src/template/facts/validate';
import { parseTemplate } from '../../../../src/template/load';
import type { Template } from '../../../../src/template/model';
import { factsOf } from '../../template/support/arbitrary-facts';
import { demoProfile, legalCore, templateFiles } from '../../template/support/assets';

const profile = demoProfile();
const law = legalCore().lookup;
const ids = ['CGCT-L2213-1', 'LOI-2000-321', 'RGPD-5'].filter((id) => law(id) !== undefined);

const draft = (template: Template, raw: unknown): Act => {
  const result = validateFacts({ ...template, checks: [] }, raw, profile, law);
  if (!result.ok) throw new Error(result.problems.map((p) => `${p.field} ${p.message}`).join('\n'));
  const { act, slots } = assembleAct(template, result.facts, { profile, law });
  return fillSlots(
    act,
    slots.flatMap((slot) => draftSlot(slot) ?? []).map((passage) => ({ ...passage, id: passage.slot })),
  );
};

/** Section of the act at each block of its text, in the order of `actToText`. */
const expectedSections = (act: Act): { text: string; section: string }[] => {
  const texts = actToText(act).split('\n\n');
  return blocksOf(act).map(({ section }, i) => ({ text: texts[i] ?? '', section }));
};

describe.each(templateFiles().map(({ name, text }) => [name, text] as const))('%s', (name, text) => {
  const template = parseTemplate(text, name, law);

  const check = (act: Act): void => {
    const whole = actToText(act);
    const source = sourceOfText(whole);
    const parsed = parseAct(source);
    expect(parsed.kind).toBe(act.kind);
    for (const { start, end, text: words } of parsed.paragraphs) expect(whole.slice(start, end)).toBe(words);
    let at = 0;
    const sections = expectedSections(act).map(({ text: block, section }) => {
      const start = whole.indexOf(block, at);
      at = start + block.length;
      const within = parsed.paragraphs.filter((one) => one.start >= start && one.end <= at);
      return { block, section, found: [...new Set(within.map((one) => one.section))].join(' ') };
    });
    expect(sections.filter(({ section, found }) => section !== found)).toEqual([]);
    expect(
      parsed.articles.map(({ number, label, heading }) => ({
        number,
        label: label.text.replace(/\s/gu, ' '),
        heading: heading?.text,
      })),
    ).toEqual(
      act.articles.map(({ number, heading }) => ({
        number,
        label: `Article ${articleNumber(number)}`,
        heading: heading === undefined || heading === '' ? undefined : heading,
      })),
    );
    expect(parsed.citations).toHaveLength(act.citations.length);
    expect(parsed.recitals).toHaveLength(act.recitals.length);
    if (act.vote !== undefined) {
      const { inOffice, present, proxyCount } = parsed.session;
      expect([inOffice?.value, present?.value, proxyCount?.value]).toEqual([
        act.vote.inOffice,
        act.vote.present,
        act.vote.proxies,
      ]);
      expect(parsed.vote.for?.value).toBe(act.vote.for);
      expect(parsed.vote.against?.value ?? 0).toBe(act.vote.against);
      expect(parsed.vote.abstentions?.value ?? 0).toBe(act.vote.abstentions);
      expect(parsed.vote.notVoting).toHaveLength(act.vote.notVoting.length);
    }
    expect(parsed.placeDate?.date?.iso).toBeDefined();
  };

  it('reads its examples back', () => {
    for (const { facts } of template.examples) check(draft(template, facts));
  });

  it('reads any act back, whatever the facts', () => {
    fc.assert(
      fc.property(factsOf(template, ids), (raw) => check(draft(template, raw))),
      { numRuns: 25 },
    );
  });
});
