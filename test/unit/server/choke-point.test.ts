/** The choke point as drafting calls it: what it knows beside the detector, what it keeps, what it refuses, what it restores. */
import type { PromptMessage } from '../../../src/drafting/outbound';
import { findAssets } from '../../../src/server/assets';
import { createChokePoint, type OutboundKnowledge } from '../../../src/server/privacy/choke-point';
import { loadLexicon } from '../../../src/server/privacy/load-lexicon';
import { memoryKeeper } from '../../../src/server/privacy/table-keeper';
import { StaleWriteError } from '../../../src/server/store/errors';

const register = {
  people: [{ firstName: 'Nadia', lastName: 'Perrin', kind: 'agent' }],
} as const;
const choke = createChokePoint(loadLexicon(findAssets(__dirname)), register);
const NOTHING: OutboundKnowledge = { known: [], masked: [], cleared: [] };
const user = (kind: 'own' | 'agent', text: string): PromptMessage => ({
  role: 'user',
  parts: [kind === 'own' ? { kind, text } : { kind, id: 'agent', text }],
});
const ask = async (message: PromptMessage, knowledge: Partial<OutboundKnowledge> = {}) =>
  choke.outbound(
    { ...NOTHING, ...knowledge },
    memoryKeeper('abcdef123456'),
  )({
    messages: [message],
    dataClasses: ['internal'],
  });
const sent = async (...args: Parameters<typeof ask>): Promise<string> => {
  const answer = await ask(...args);
  if (!answer.ok) throw new Error(answer.sentence);
  return answer.prompt.messages.map(({ content }) => content).join('\n');
};

it('masks a fact that no detector could know', async () => {
  const message = user('agent', 'Le dossier tilleul bleu est complet.');
  expect(await sent(message)).toContain('tilleul bleu');
  const known = [{ value: 'Tilleul Bleu', type: 'PERSON', reason: 'donnée' }] as const;
  expect(await sent(message, { known })).not.toMatch(/tilleul/iu);
});

it('refuses somebody of the register in the product’s own words, with the rule', async () => {
  expect(await ask(user('own', 'Écris à Nadia Perrin.'))).toMatchObject({
    ok: false,
    cause: 'personal-left',
  });
});

it('refuses when another draft keeps its own table meanwhile', async () => {
  const keeper = {
    ...memoryKeeper('abcdef123456'),
    save: () => Promise.reject(new StaleWriteError('document', 1)),
  };
  const outbound = choke.outbound(NOTHING, keeper);
  expect(
    await outbound({ messages: [user('agent', 'Mme Roulot')], dataClasses: ['internal'] }),
  ).toMatchObject({ ok: false, sentence: expect.stringMatching(/Une autre rédaction/u) as string });
});

it('restores in good French, tells the model’s own words apart, and alarms at a value that it was never sent', async () => {
  const answer = await ask(user('agent', 'Mme Émilie Roulot a écrit.'));
  if (!answer.ok) throw new Error(answer.sentence);
  const token = /\[PERS-\d+\w*\]/u.exec(answer.prompt.messages.at(-1)?.content ?? '')?.[0] ?? '';
  expect(answer.restore(`La lettre de ${token} est reçue.`)).toEqual({
    text: 'La lettre d’Émilie Roulot est reçue.',
    bare: 'La lettre de  est reçue.',
    problems: [],
  });
  expect(answer.restore('Émilie Roulot a écrit.').problems).not.toEqual([]);
  expect(answer.restore('[PERS-99] a écrit.').problems).not.toEqual([]);
});

it('looks once more at the very bytes', async () => {
  const answer = await ask(user('agent', 'Mme Émilie Roulot a écrit.'));
  if (!answer.ok) throw new Error(answer.sentence);
  const { prompt } = answer;
  expect(prompt.body((messages) => JSON.stringify(messages))).not.toContain('Roulot');
  expect(() => prompt.body(() => '{"x":"\\u00c9milie Roulot"}')).toThrow(/donnée personnelle/u);
});
