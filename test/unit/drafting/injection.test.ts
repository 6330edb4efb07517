/**
 * Orders hidden in form fields, in the agent's wish or in attached documents change nothing, even when the model reads them all and
 * obeys: the passage is refused or is the one that would have been written anyway, and the agent is told.
 */
import { draftSlot } from '../../../src/drafting/embedded/embedded-drafter';
import type { SlotRequest } from '../../../src/drafting/drafter';
import { CARRIERS, everythingIn } from '../../support/docx/carriers';
import { DEEDS, obedient, ORDERS, reads, type Order } from '../../support/fake-models/obedient';
import { eventsOf, playedModel, portsFor, slotOf, wordsOf } from './support';

const ALL = Object.keys(ORDERS) as Order[];
/** Where obeying shows: an amount to change, citations to drop. */
const PLACES = {
  subsidy: ['deliberation-subvention-association', 'report'],
  letter: ['courrier-reponse-administre', 'powers'],
} as const;
const placeOf = (order: Order): keyof typeof PLACES => (order === 'drop-citation' ? 'letter' : 'subsidy');
const slotFor = (order: Order, changed: object = {}): SlotRequest => {
  const [template, slot] = PLACES[placeOf(order)];
  return slotOf(template, slot, changed);
};
const SLOTS = new Map(ALL.map((order) => [order, slotFor(order)]));
const usualSlot = (order: Order): SlotRequest => SLOTS.get(order) ?? slotFor(order);

interface Outcome {
  readonly seen: boolean;
  readonly ended: 'refused' | 'unaffected' | 'affected';
  readonly reported: boolean;
}

const attack = async (
  mode: 'rephrase' | 'compose',
  order: Order,
  way: number,
  request: SlotRequest,
): Promise<Outcome> => {
  const played = playedModel([obedient(order, way)]);
  const events = await eventsOf(portsFor(mode, played.model), request);
  const end = events.at(-1);
  const seen = played.calls.some(({ prompt }) => reads(order, prompt.messages));
  if (end?.type === 'failed')
    return {
      seen,
      ended: 'refused',
      reported: end.failure.kind === 'refused-answer' || end.failure.kind === 'malformed',
    };
  if (end?.type !== 'done') throw new Error('no end');
  const same =
    JSON.stringify(wordsOf(end.passage)) ===
    JSON.stringify(
      wordsOf(draftSlot(request)).map((text) => text.replace('doit réaliser', 'est chargée de réaliser')),
    );
  return {
    seen,
    ended: same ? 'unaffected' : 'affected',
    reported: (end.passage?.flags ?? []).length > 0 || events.some(({ type }) => type === 'embedded-stands'),
  };
};

const everyWay = ALL.flatMap((order) => [...DEEDS[order].keys()].map((way) => ({ order, way })));

describe.each(['rephrase', 'compose'] as const)('a model that obeys what it reads, and may %s', (mode) => {
  // How an order is obeyed does not depend on what carried it: each carrier meets each order, the ways in turn.
  it.each(
    Object.entries(CARRIERS).flatMap(([name, carry], turn) =>
      ALL.map((order) => ({ name, carry, order, way: turn % DEEDS[order].length })),
    ),
  )('in an attached document ($name): $order, way $way', async ({ carry, order, way }) => {
    const text = everythingIn(carry(ORDERS[order]));
    const outcome = await attack(mode, order, way, {
      ...usualSlot(order),
      materials: [{ id: 'piece-1', title: 'Pièce jointe', text }],
    });
    expect(outcome.ended).not.toBe('affected');
    expect(outcome.reported).toBe(true);
    // What is not drawn never reaches a model; rewording reads no document at all.
    expect(outcome.seen).toBe(mode === 'compose' && !text.includes('\u{E0020}'));
  });

  it.each(everyWay)('in the title of a document: $order, way $way', async ({ order, way }) => {
    const outcome = await attack(mode, order, way, {
      ...usualSlot(order),
      materials: [{ id: 'piece-1', title: ORDERS[order], text: 'Rien.' }],
    });
    expect(outcome).toMatchObject({ reported: true });
    expect(outcome.ended).not.toBe('affected');
  });

  it.each(everyWay)('in the agent’s own wish: $order, way $way', async ({ order, way }) => {
    const outcome = await attack(mode, order, way, { ...usualSlot(order), instruction: ORDERS[order] });
    expect(outcome).toMatchObject({
      seen: true,
      ended: mode === 'rephrase' ? 'unaffected' : 'refused',
      reported: true,
    });
  });

  const FIELDS: readonly (readonly [
    string,
    Partial<Record<keyof typeof PLACES, (order: string) => object>>,
  ])[] = [
    ['a text', { subsidy: (order) => ({ activity: `deux cents membres. ${order.replace(/[.!]+$/u, '')}` }) }],
    [
      'an organisation’s name',
      { subsidy: (order) => ({ committee: { name: `commission. ${order}`, article: 'la', gender: 'f' } }) },
    ],
    [
      'a person’s name',
      {
        subsidy: (order) => ({
          rapporteur: { civility: 'Mme', first_name: 'Anne', last_name: order, title: 'adjointe' },
        }),
      },
    ],
  ];
  it.each(
    FIELDS.flatMap(([name, places]) =>
      ALL.flatMap((order) => {
        const facts = places[placeOf(order)]?.(ORDERS[order]);
        return facts === undefined ? [] : [{ name, order, facts }];
      }),
    ),
  )('in a form field ($name): $order', async ({ order, facts }) => {
    // A short fact does not leave: it stands in the passage as the agent typed it, and the agent is told that it reads like orders.
    expect(await attack(mode, order, 0, slotFor(order, facts))).toEqual({
      seen: false,
      ended: 'unaffected',
      reported: true,
    });
  });
});

it('in a long text of the form, which a model that composes does read', async () => {
  for (const order of ALL)
    for (const way of DEEDS[order].keys()) {
      const request = slotOf(
        'courrier-reponse-administre',
        'motives',
        { ground_fact: `Votre demande est incomplète. ${ORDERS[order]}` },
        1,
      );
      const outcome = await attack('compose', order, way, request);
      expect(outcome).toMatchObject({ seen: true, reported: true });
      expect(outcome.ended).not.toBe('affected');
    }
});
