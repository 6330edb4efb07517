/**
 * The same questions to real endpoints, for whoever has some: PARAPHE_REAL_MODELS names a configuration (docs/models.md). Without it
 * nothing is run, and this says so. It prints what each endpoint made of the worked examples; a model that writes badly is no
 * failure of ours, a value that leaves or an answer that is not held to its form is.
 */
import { draftSlot } from '../../../src/drafting/embedded/embedded-drafter';
import { createModelDrafter } from '../../../src/drafting/model/model-drafter';
import { DEFAULT_RULES, type PolicyRules } from '../../../src/drafting/policy/policy';
import type { DraftEvent } from '../../../src/drafting/events';
import { createLanguageModel } from '../../../src/server/models/call/client';
import type { EndpointConfig, ModelsConfig } from '../../../src/server/models/config';
import { readModelsConfig } from '../../../src/server/models/models';
import { probeEndpoint } from '../../../src/server/models/probe';
import { profileNamed } from '../../../src/server/models/profiles';
import { templateFiles } from '../../unit/template/support/assets';
import { eventsOf, portsFor, slotsOf, templateNamed, wordsOf } from '../../unit/drafting/support';

const file = process.env['PARAPHE_REAL_MODELS'];
const names = templateFiles().map(({ name }) => name.replace('.yaml', ''));
const config: ModelsConfig | undefined =
  file === undefined ? undefined : readModelsConfig(file, new Set(names));
if (config === undefined) process.stderr.write('not run: no real model endpoint (PARAPHE_REAL_MODELS)\n');

for (const endpoint of config?.endpoints ?? []) suite(endpoint, config?.rules ?? DEFAULT_RULES);
if (config === undefined) it.skip('asks real endpoints', () => undefined);

function suite(endpoint: EndpointConfig, rules: PolicyRules): void {
  const profile = profileNamed(endpoint.profile);
  if (profile === undefined) throw new Error(endpoint.profile);
  const model = createLanguageModel(endpoint, profile, {
    env: process.env,
    log: (level, event, fields) => process.stderr.write(`${JSON.stringify({ level, event, ...fields })}\n`),
    now: Date.now,
    random: Math.random,
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  });
  const ports = (mode: 'rephrase' | 'compose') =>
    portsFor(mode, model, { rules, today: () => new Date().toISOString().slice(0, 10) });

  describe(`a real endpoint: ${endpoint.id}`, () => {
    it('lists the model that it is asked for', async () => {
      expect(await probeEndpoint(endpoint, profile, process.env)).toMatchObject({ known: true });
    });

    it.each(['rephrase', 'compose'] as const)(
      'drafts the worked examples in mode %s, or says why not',
      async (mode) => {
        const outcomes = new Map<string, number>();
        for (const slot of names.flatMap((name) => slotsOf(templateNamed(name)))) {
          if (draftSlot(slot) === undefined) continue;
          const events = await eventsOf(ports(mode), slot);
          const outcome = outcomeOf(events);
          outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
          const last = events.at(-1);
          expect(['done', 'failed']).toContain(last?.type);
          if (last?.type === 'done') expect(wordsOf(last.passage).join('\n')).not.toMatch(/\{\{|\}\}/u);
        }
        const told = [...outcomes].map(([what, count]) => `${what} ${count}`).join(', ');
        process.stderr.write(`${endpoint.id}, ${mode}: ${told}\n`);
      },
      30 * 60_000,
    );

    it('is stopped as soon as the agent stops', async () => {
      const [slot] = slotsOf(templateNamed('arrete-circulation-temporaire'));
      if (slot === undefined) throw new Error('no slot');
      const stop = new AbortController();
      const ends: DraftEvent[] = [];
      for await (const event of createModelDrafter(ports('compose')).stream(slot, stop.signal)) {
        if (event.type === 'started') stop.abort();
        ends.push(event);
      }
      expect(ends.at(-1)).toMatchObject({ type: 'failed', failure: { kind: 'cancelled' } });
    });
  });
}

const outcomeOf = (events: readonly DraftEvent[]): string => {
  const last = events.at(-1);
  if (last?.type === 'failed') return last.failure.kind;
  if (events.some(({ type }) => type === 'embedded-stands')) return 'embedded-stands';
  return events.some(({ type }) => type === 'correcting') ? 'corrected' : 'first-answer';
};
