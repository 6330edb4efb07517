import { draftSlot } from './src/drafting/embedded/embedded-drafter';
import { collectFacts, joined } from './src/drafting/grounding/facts/collect';
import { lawSet } from './src/drafting/grounding/facts/law-set';
import { notesOf } from './src/drafting/grounding/facts/template-notes';
import { ground } from './src/drafting/grounding/ground';
import { actToText } from './src/act/text';
import { fillSlots } from './src/drafting/fill-slots';
import { assembleAct } from './src/template/assemble';
import { validateFacts } from './src/template/facts/validate';
import { parseTemplate } from './src/template/load';
import { demoProfile, legalCore, templateFiles } from './test/unit/template/support/assets';
const core = legalCore(); const profile = demoProfile();
let n = 0, bad = 0;
for (const file of templateFiles()) {
  const template = parseTemplate(file.text, file.name, core.lookup);
  for (const example of template.examples) {
    const r = validateFacts(template, example.facts as any, profile, core.lookup);
    if (!r.ok) throw new Error('x');
    const assembly = assembleAct(template, r.facts, { profile, law: core.lookup });
    for (const typed of [true, false]) {
      const facts = collectFacts(example.facts, { holders: core.holders, ...(typed ? { notes: notesOf(template.fields) } : {}) });
      const prof = collectFacts({ profile }, {});
      for (const slot of assembly.slots) {
        const p = draftSlot(slot); if (!p) continue;
        const text = p.paragraphs.map(({ segments }) => segments.map((s) => s.text).join('')).join('\n');
        const g = ground({ text, facts, law: lawSet(slot.slot.law, core) });
        n++; if (!g.grounded) { bad++; console.log(typed ? 'T' : 'P', template.id, example.id, slot.slot.id); for (const f of g.flags) console.log('    ', f.text, '|', f.kind, '|', f.why, '|', text.slice(Math.max(0,f.start-40), f.end+30).replace(/\n/g,'⏎')); }
      }
      if (typed && process.argv[2] === 'whole') {
        const passages = assembly.slots.flatMap((s, i) => { const p = draftSlot(s); return p ? [{ ...p, id: String(i) }] : []; });
        const text = actToText(fillSlots(assembly.act, passages));
        const ids = [...new Set([...JSON.stringify(file.text).matchAll(/law:([A-Za-z0-9-]+)/g)].map((m) => m[1] ?? ''))];
        const g = ground({ text, facts: joined([facts, prof]), law: lawSet([...ids, ...template.slots.flatMap((s) => s.law)], core) });
        console.log('WHOLE', template.id, example.id, g.supported.length, g.flags.length); for (const f of g.flags) console.log('    ', f.text, '|', f.kind, '|', f.why, '|', text.slice(Math.max(0,f.start-40), f.end+30).replace(/\n/g,'⏎'));
      }
    }
  }
}
console.log(n, bad);
