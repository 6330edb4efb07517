/** What an agent answered for a flag is told, in both languages, with its source when it was not erased. */
import type { SealFacts } from '../../../src/verifier/facts';
import { factSentences } from '../../../src/verifier/sentences';
import { factSentencesEn } from '../../../src/verifier/sentences-en';

const by = { id: 'a1', name: 'Claire Martin', role: null };
const facts: SealFacts = {
  ...{ organisation: '21250001200018', log: 'journal.example/a', index: 4, demonstration: false },
  ...{
    documentId: 'd1',
    template: { id: 'note-service', version: '1' },
    passages: [],
    checks: [],
    witnesses: [],
  },
  finalised: { by, time: '2026-11-26T08:00:00Z' },
  flags: [
    { passage: 'p1', flag: 'f2', by, time: '2026-11-26T07:00:00Z', source: 'budget, page 4' },
    { passage: 'p1', flag: 'f3', by: null, time: '2026-11-26T07:00:00Z', source: null },
  ],
};

it('tells confirmed flags', () => {
  const said = factSentences(facts).join('\n');
  expect(said).toMatch(
    /Passage p1\u00A0: point signalé \(f2\) confirmé par Claire Martin.*source\u00A0: «\u00A0budget, page 4\u00A0»/u,
  );
  expect(said).toMatch(/point signalé \(f3\)[^()]*$/mu);
  expect(factSentencesEn(facts).join('\n')).toMatch(
    /flag \(f2\) confirmed by Claire Martin.*source: “budget, page 4”/u,
  );
});
