import { tableCases } from './test/support/grounding/tables';
for (const c of tableCases(process.argv[2] as any)) if (c.text.includes(process.argv[3] ?? '')) { const g = c.grounding(); console.log(c.text); for (const f of g.flags) console.log('  F', f.text, f.kind, f.why); for (const s of g.supported) console.log('  S', s.text, s.kind, JSON.stringify(s.origins)); }
