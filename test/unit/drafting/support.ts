/** Slots of the shipped templates, and a language model that a test plays in memory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DraftingError, type DraftFailure } from '../../../src/drafting/failure';
import type { DraftEvent } from '../../../src/drafting/events';
import type { SlotRequest } from '../../../src/drafting/drafter';
import type { Usage } from '../../../src/drafting/generation';
import { createModelDrafter, type ModelDrafterPorts } from '../../../src/drafting/model/model-drafter';
import type { AiSwitch, LanguageModel, ModelCall } from '../../../src/drafting/model/port';
import { withoutPseudonyms } from '../../../src/drafting/outbound';
import type { DraftedPassage } from '../../../src/drafting/passage';
import { DEFAULT_RULES, type EndpointPolicy } from '../../../src/drafting/policy/policy';
import { parsePrompts, PROMPT_IDS } from '../../../src/drafting/prompts/prompt-file';
import { assembleAct } from '../../../src/template/assemble';
import { validateFacts } from '../../../src/template/facts/validate';
import { parseTemplate } from '../../../src/template/load';
import type { Template } from '../../../src/template/model';
import type { Writer } from '../../support/fake-models/writers';
import { demoProfile, legalCore, templateFiles } from '../template/support/assets';

const profile = demoProfile();
const law = legalCore().lookup;

const loaded = new Map<string, Template>();
export const templateNamed = (id: string): Template => {
  const known = loaded.get(id);
  if (known !== undefined) return known;
  const file = templateFiles().find(({ name }) => name === `${id}.yaml`);
  if (file === undefined) throw new Error(`no template ${id}`);
  const template = parseTemplate(file.text, file.name, law);
  loaded.set(id, template);
  return template;
};

/** Every slot that the template's example writes. */
export const slotsOf = (template: Template, example = 0, changed: object = {}): readonly SlotRequest[] => {
  const facts = { ...template.examples[example]?.facts, ...changed };
  const result = validateFacts(template, facts, profile, law);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return assembleAct(template, result.facts, { profile, law }).slots;
};

export const slotOf = (id: string, slot: string, changed: object = {}, example = 0): SlotRequest => {
  const found = slotsOf(templateNamed(id), example, changed).find((one) => one.slot.id === slot);
  if (found === undefined) throw new Error(`no slot ${slot}`);
  return found;
};

export const prompts = parsePrompts(
  PROMPT_IDS.map((id) => ({
    name: `${id}.md`,
    text: readFileSync(join(__dirname, '../../../assets/prompts/fr', `${id}.md`), 'utf8'),
  })),
);

export const POLICY: EndpointPolicy = {
  hosts: ['modele.example'],
  networks: [],
  regions: ['FR'],
  retention: 'none',
  trainsOnData: false,
  dataClasses: ['public', 'internal', 'personal'],
  evidenceUrl: 'https://modele.example/contrat',
  checkedAt: '2026-11-01',
};

export const USAGE: Usage = { promptTokens: 100, completionTokens: 50, estimated: false };

export interface Played {
  readonly model: LanguageModel;
  /** What each call was sent. */
  readonly calls: ModelCall[];
}

/** A model that answers with what its writers write, one a round, in pieces of a few characters. */
export const playedModel = (writers: readonly Writer[], more: Partial<LanguageModel> = {}): Played => {
  const calls: ModelCall[] = [];
  const model: LanguageModel = {
    id: 'essai',
    model: 'modele-d-essai',
    url: 'https://modele.example/v1',
    policy: POLICY,
    parameters: { temperature: 0.1, maxTokens: 2000 },
    async *complete(call) {
      calls.push(call);
      const write = writers[Math.min(calls.length, writers.length) - 1];
      const text = write?.(call.prompt.messages) ?? '';
      for (let at = 0; at < text.length; at += 7) {
        yield { type: 'text', text: text.slice(at, at + 7) };
        await Promise.resolve();
      }
      yield { type: 'end', usage: USAGE, servedModel: 'modele-d-essai-24' };
    },
    ...more,
  };
  return { model, calls };
};

/** A model that fails. */
export const failingModel = (failure: DraftFailure): LanguageModel => ({
  ...playedModel([]).model,
  // oxlint-disable-next-line require-yield, typescript/require-await -- the port is asynchronous, the double is not
  async *complete() {
    throw new DraftingError(failure);
  },
});

export const ON: AiSwitch = { off: () => undefined, signal: () => new AbortController().signal };
export const TAG = 'a1b2c3d4e5f6a7b8';

export const portsFor = (
  mode: ModelDrafterPorts['mode'],
  model: LanguageModel,
  more: Partial<ModelDrafterPorts> = {},
): ModelDrafterPorts => ({
  mode,
  model,
  prompts,
  rules: DEFAULT_RULES,
  ai: ON,
  outbound: withoutPseudonyms,
  checks: [],
  today: () => '2026-11-26',
  newTag: () => TAG,
  ...more,
});

/** Every event of one draft. */
export const eventsOf = async (
  ports: ModelDrafterPorts,
  request: SlotRequest,
  signal?: AbortSignal,
): Promise<DraftEvent[]> => {
  const events: DraftEvent[] = [];
  for await (const event of createModelDrafter(ports).stream(request, signal)) events.push(event);
  return events;
};

export const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ');
export const wordsOf = (passage: DraftedPassage | undefined): string[] =>
  (passage?.paragraphs ?? []).map(({ segments }) => plain(segments.map(({ text }) => text).join('')));
