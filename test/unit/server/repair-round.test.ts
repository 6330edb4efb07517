/**
 * A model behind the true choke point: every slot of every template can be written as the template says it, and a model that
 * repairs what it is shown of its own answer is not refused for what it never wrote.
 */
import { draftSlot } from '../../../src/drafting/embedded/embedded-drafter';
import type { DraftEvent } from '../../../src/drafting/events';
import { findAssets } from '../../../src/server/assets';
import { createChokePoint, type ChokePoint } from '../../../src/server/privacy/choke-point';
import { loadLexicon } from '../../../src/server/privacy/load-lexicon';
import { personalValues } from '../../../src/server/privacy/personal-facts';
import { memoryKeeper } from '../../../src/server/privacy/table-keeper';
import {
  changedBy,
  good,
  segmentOf,
  withSentence,
  type WrittenAnswer,
} from '../../support/fake-models/writers';
import {
  eventsOf,
  playedModel,
  portsFor,
  slotOf,
  slotsOf,
  templateNamed,
  type Played,
} from '../drafting/support';
import { templateFiles } from '../template/support/assets';
import type { SlotRequest } from '../../../src/drafting/drafter';

const choke: ChokePoint = createChokePoint(loadLexicon(findAssets(__dirname)), { people: [] });
const ADDED = ' Elle compte 300 membres.';
const addsANumber = changedBy((answer) => withSentence(answer, ADDED));

/** Takes its answer as it is shown to it, and takes out what it was told to. */
const repairs = (messages: readonly { readonly role: string; readonly content: string }[]): string => {
  const own = messages.find(({ role }) => role === 'assistant')?.content ?? '';
  const answer = JSON.parse(own) as WrittenAnswer;
  return JSON.stringify({
    ...answer,
    paragraphes: answer.paragraphes.map(({ segments }) => ({
      segments: segments.filter(({ texte }) => !texte.includes('300')),
    })),
  });
};

const drafted = async (
  slot: SlotRequest,
  played: Played,
  mode: 'compose' | 'rephrase' = 'compose',
): Promise<DraftEvent> => {
  const template = templateNamed(slot.template);
  const known = personalValues(template.fields, slot.facts, choke.detect);
  const outbound = choke.outbound({ known, masked: [], cleared: [] }, memoryKeeper('abcdef123456'));
  const events = await eventsOf(portsFor(mode, played.model, { outbound }), slot);
  return events.at(-1) ?? { type: 'done' };
};
const shown = ({ calls }: Played, round: number, role: string): string =>
  calls[round]?.prompt.messages.find((message) => message.role === role)?.content ?? '';

const allSlots = templateFiles().flatMap(({ name }) => {
  const template = templateNamed(name.replace('.yaml', ''));
  return [...template.examples.keys()].flatMap((example) =>
    slotsOf(template, example).map((slot) => [`${template.id} ${example} ${slot.slot.id}`, slot] as const),
  );
});

describe('a bracket of the template before a value', () => {
  const observed = slotOf('note-synthese', 'observed');

  it('may end a segment', async () => {
    const cut = changedBy((answer) => ({
      ...answer,
      paragraphes: answer.paragraphes.map(({ segments }) => ({
        segments: segments.flatMap(({ texte }) => texte.split(/(?<=\[)/u).map(segmentOf)),
      })),
    }));
    expect(await drafted(observed, playedModel([cut]))).toMatchObject({
      type: 'done',
      passage: { paragraphs: draftSlot(observed)?.paragraphs.map(() => ({})) },
    });
  });

  it('is no half of a name in a sentence to write again', async () => {
    const [first] = draftSlot(observed)?.paragraphs ?? [];
    const rewrite = { style: 'formalise', segments: first?.segments ?? [] } as const;
    const played = playedModel([good]);
    const end = await drafted({ ...observed, rewrite }, played, 'rephrase');
    expect(shown(played, 0, 'user')).not.toContain('LITX');
    expect(shown(played, 0, 'system')).not.toContain('Jetons');
    expect(end).toMatchObject({ type: 'done', passage: { drafter: { mode: 'rephrase' } } });
  });

  it.each(['[PERS-', '[PE', 'Vu [PERS-{{f:observed.1.lead~2}}'])('unlike the half token %s', async (half) => {
    const ends = changedBy((answer) => withSentence(answer, half));
    expect(await drafted(observed, playedModel([ends]))).toMatchObject({
      type: 'failed',
      failure: {
        problems: expect.arrayContaining([expect.objectContaining({ code: 'pseudonym' })]) as unknown,
      },
    });
  });
});

describe.each(['compose', 'rephrase'] as const)('a model that may %s', (mode) => {
  it.each(allSlots)('writes %s as the template does', async (_, slot) => {
    expect(await drafted(slot, playedModel([good]), mode)).toMatchObject({
      type: 'done',
      passage: { drafter: { mode } },
    });
  });

  it.each(allSlots)('repairs its own answer in %s', async (_, slot) => {
    const played = playedModel([addsANumber, repairs]);
    const end = await drafted(slot, played, mode);
    const first = addsANumber(played.calls[0]?.prompt.messages ?? []);
    expect(shown(played, 1, 'assistant')).toBe(first);
    expect(shown(played, 1, 'system')).toBe(shown(played, 0, 'system'));
    expect(end).toMatchObject({ type: 'done', passage: { drafter: { mode }, generation: { rounds: 2 } } });
  });
});
