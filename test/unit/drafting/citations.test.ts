/** A model cites the excerpts of attached documents: only those that were sent, and only where they say what it wrote. */
import { answerShape } from '../../../src/drafting/answer/shape';
import { excerptsIn, settleCitations } from '../../../src/drafting/model/citations';
import type { Segment } from '../../../src/drafting/passage';
import { settled } from '../../../src/drafting/events';
import { createModelDrafter } from '../../../src/drafting/model/model-drafter';
import type { PassageCheck } from '../../../src/drafting/model/ports';
import type { Material, SlotRequest } from '../../../src/drafting/drafter';
import { draftSlot } from '../../../src/drafting/embedded/embedded-drafter';
import { faithful, type Writer } from '../../support/fake-models/writers';
import { playedModel, portsFor, slotOf } from './support';

const MATERIAL: Material = {
  id: 's1',
  title: 'main-courante.txt',
  text: '[s1.1] Le 6 novembre à 22h30, vitrine brisée devant la mairie.\n[s1.2] Deux patrouilles par nuit.',
  excerpts: [
    { id: 's1.1', text: 'Le 6 novembre à 22h30, vitrine brisée devant la mairie.' },
    { id: 's1.2', text: 'Deux patrouilles par nuit.' },
  ],
};
const EXCERPTS = excerptsIn([MATERIAL]);
const segment = (text: string, ...ids: string[]): Segment => ({
  text,
  sources: [],
  declared: ids.map((id) => ({ kind: 'excerpt', id })),
});
const settle = (...segments: Segment[]) => settleCitations([{ segments }], EXCERPTS, undefined);

it('keeps the excerpt that supports a sentence, and flags nothing', () => {
  const { paragraphs, problems } = settle(segment('Une vitrine a été brisée devant la mairie le 6 novembre.', 's1.1'));
  expect(problems).toEqual([]);
  expect(paragraphs[0]?.segments[0]?.excerpts).toEqual(['s1.1']);
}); // prettier-ignore

it.each([
  ['cites nothing', segment('Une vitrine a été brisée devant la mairie.'), /ne cite aucun extrait/u],
  ['cites another excerpt', segment('Une vitrine a été brisée devant la mairie.', 's1.2'), /\(s1\.2\) ne dit pas/u],
  ['adds to what it cites', segment('Une vitrine a été brisée par une bande venue du quartier voisin.', 's1.1'), /s1\.1/u],
  ['changes a number', segment('Une vitrine brisée devant la mairie le 16 novembre.', 's1.1'), /s1\.1/u],
])('flags a sentence that %s', (_, written, message) => {
  expect(settle(written).problems).toMatchObject([
    { code: 'check:excerpt', severity: 'flagged', message: expect.stringMatching(message) as string },
  ]);
}); // prettier-ignore

it('judges each sentence by itself, at its own place', () => {
  const { paragraphs, problems } = settle(
    segment('Une vitrine a été brisée devant la mairie. ', 's1.1'),
    segment('Les commerçants demandent une caméra.', 's1.2'),
  );
  expect(problems.map(({ place }) => place)).toEqual([{ start: 43, end: 80 }]);
  expect(paragraphs[0]?.segments.map(({ excerpts }) => excerpts)).toEqual([['s1.1'], undefined]);
});

it('asks no excerpt for what the template says, nor for values', () => {
  const embedded = { slot: 's', drafter: { mode: 'embedded' as const, version: '1' }, paragraphs: [{ segments: [segment('Les travaux gênent la circulation.')] }] };
  const value: Segment = { text: 'Société Machin Truc', sources: [{ kind: 'fact', id: 'company' }] };
  expect(settleCitations([{ segments: [segment('Les travaux de '), value, segment(' gênent la circulation.')] }], EXCERPTS, embedded).problems).toEqual([]);
}); // prettier-ignore

it('lets a model name only the excerpts that were sent', () => {
  const shape = answerShape({ placeholders: [], outline: [], absent: [] }, ['s1.1']);
  const bare = { texte: 'x', faits: [], droit: [] };
  expect(shape.segment.safeParse({ ...bare, extraits: ['s1.1'] }).success).toBe(true);
  expect(shape.segment.safeParse({ ...bare, extraits: ['s1.9'] }).success).toBe(false);
  expect(shape.segment.safeParse(bare).success).toBe(false);
  expect(JSON.stringify(shape.jsonSchema)).toContain('"extraits":{"type":"array","items":{"type":"string","enum":["s1.1"]}}');
  const without = answerShape({ placeholders: [], outline: [], absent: [] });
  expect(without.segment.safeParse({ ...bare, extraits: [] }).success).toBe(false);
}); // prettier-ignore

describe('a passage composed from a document', () => {
  const slot: SlotRequest = { ...slotOf('arrete-circulation-temporaire', 'motives'), materials: [MATERIAL] };
  const citing =
    (sentence: string, ...ids: string[]): Writer =>
    (messages) => {
      const answer = faithful(messages);
      const paragraphs = [...answer.paragraphes, { segments: [{ texte: sentence, faits: [], droit: [] }] }];
      return JSON.stringify({
        ...answer,
        paragraphes: paragraphs.map(({ segments }, at) => ({
          segments: segments.map((one) => ({
            ...one,
            extraits: at === answer.paragraphes.length ? ids : [],
          })),
        })),
      });
    };

  it('is fenced, cited by id, and a number of its excerpt may be taken up', async () => {
    const { model, calls } = playedModel([citing('Une vitrine a été brisée devant la mairie à 22 h 30 le 6 novembre.', 's1.1')]);
    const passage = await settled(createModelDrafter(portsFor('compose', model)).stream(slot));
    const sent = calls[0]?.prompt.messages.map(({ content }) => content).join('\n') ?? '';
    expect(sent).toMatch(/<<<\w{16,} document joint s1\nmain-courante\.txt\n\n\[s1\.1\] Le 6 novembre/u);
    expect(sent).toMatch(/EXTRAITS DES DOCUMENTS JOINTS/u);
    expect(passage?.paragraphs.at(-1)?.segments[0]?.excerpts).toEqual(['s1.1']);
    expect(passage?.flags ?? []).toEqual([]);
    expect(passage?.generation?.prompts.map(({ id }) => id)).toEqual(['system', 'compose', 'excerpts']);
  }); // prettier-ignore

  it('is flagged where no excerpt supports it', async () => {
    const { model } = playedModel([citing('Des riverains craignent pour leur tranquillité.', 's1.2')]);
    const passage = await settled(createModelDrafter(portsFor('compose', model)).stream(slot));
    expect(passage?.flags).toMatchObject([{ code: 'check:excerpt' }]);
  });

  it('is not sent to a model that may only reword', async () => {
    const { model, calls } = playedModel([(messages) => JSON.stringify(faithful(messages))]);
    const passage = await settled(createModelDrafter(portsFor('rephrase', model)).stream(slot));
    expect(JSON.stringify(calls)).not.toContain('vitrine');
    expect(passage?.drafter.mode).toBe('rephrase');
    expect(draftSlot(slot)).toBeDefined();
  });
});

it('makes one point of a sentence that nothing says, and leaves a value in it a point of its own', async () => {
  const added = 'Les commerçants demandent une caméra.';
  const writer: Writer = (messages) => {
    const { paragraphes, manques } = faithful(messages);
    const extra = { texte: ` ${added}`, faits: [], droit: [] };
    const all = paragraphes.map(({ segments }, at) => ({
      segments: [...segments, ...(at === 0 ? [extra] : [])].map((one) => ({ ...one, extraits: [] })),
    }));
    return JSON.stringify({ paragraphes: all, manques });
  };
  const { model } = playedModel([writer]);
  const check: PassageCheck = ({ paragraphs }) => {
    const text = paragraphs[0]?.segments.map((one) => one.text).join('') ?? '';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const base = { severity: 'flagged', paragraph: 0, message: 'Rien ne le dit.' } as const;
    return [
      { ...base, code: 'check:invention', place: at(added) },
      { ...base, code: 'check:organisation', place: at('commerçants') },
    ];
  };
  const slot = { ...slotOf('note-service', 'purpose'), materials: [MATERIAL] };
  const passage = await settled(
    createModelDrafter(portsFor('compose', model, { checks: [check] })).stream(slot),
  );
  const on = (passage?.flags ?? []).filter(({ place }) => place !== undefined);
  expect(on.map(({ code }) => code)).toEqual(['check:excerpt', 'check:organisation']);
});
