/** The embedded drafter: stable, sourced, elided, without two paragraphs that open alike when it can be helped. */
import * as fc from 'fast-check';
import { embeddedDrafter, draftSlot } from '../../../src/drafting/embedded/embedded-drafter';
import { openingOf } from '../../../src/drafting/embedded/opening';
import { canonical, stableHash } from '../../../src/drafting/embedded/stable-hash';
import { fillSlots, MisplacedPassageError } from '../../../src/drafting/fill-slots';
import type { DraftedPassage } from '../../../src/drafting/passage';
import { textOf } from '../../../src/act/text';
import type { Paragraph } from '../../../src/act/act';
import { assembleAct, type Assembly } from '../../../src/template/assemble';
import { validateFacts } from '../../../src/template/facts/validate';
import { parseTemplate } from '../../../src/template/load';
import { demoProfile, legalCore } from '../template/support/assets';
import { factsOf } from '../template/support/arbitrary-facts';
import { SAMPLE, SAMPLE_FACTS, SAMPLE_ID } from '../template/support/sample';

const profile = demoProfile();
const law = legalCore().lookup;

const assembly = (facts: object = {}, text = SAMPLE): Assembly => {
  const template = parseTemplate(text, SAMPLE_ID, law);
  const result = validateFacts(template, { ...SAMPLE_FACTS, ...facts }, profile, law);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return assembleAct(template, result.facts, { profile, law });
};
const passageOf = (facts: object = {}, text = SAMPLE): DraftedPassage => {
  const [slot] = assembly(facts, text).slots;
  const passage = slot && draftSlot(slot);
  if (passage === undefined) throw new Error('nothing was drafted');
  return passage;
};
const plain = (text: string): string => text.replace(/[\u00A0\u202F]/gu, ' ');
const texts = (passage: DraftedPassage): string[] =>
  passage.paragraphs.map(({ segments }) => plain(segments.map(({ text }) => text).join('')));

/** The sample with other fragments. */
const withFragments = (fragments: string): string =>
  SAMPLE.slice(0, SAMPLE.indexOf('      - id: works\n')) +
  fragments +
  SAMPLE.slice(SAMPLE.indexOf('    instruction: Écris.'));

describe('the embedded drafter', () => {
  it('writes the fragments that apply, joined or repeated as they say', () => {
    const written = texts(passageOf());
    expect(written).toHaveLength(4);
    expect(written[0]).toMatch(
      /^Considérant qu(?:e l’association Élan réalise une conduite, |’une conduite de l’association Élan dure )du 30 novembre 2026 au 11 décembre 2026 ;$/u,
    );
    expect(written[1]).toMatch(
      / ; que l’ouverture d’une tranchée l’impose, au titre de l’article L. 2213-1 ;$/u,
    );
    expect(written[2]).toMatch(/la rue des Vignes/u);
    expect(written[3]).toMatch(/l’avenue de la Gare/u);
    expect(texts(passageOf({ works: undefined, closed: false }))).toHaveLength(1);
  });

  it('says nothing when no fragment applies', async () => {
    const text = withFragments(
      "      - { id: a, when: not closed, variants: ['Considérant que tout va ;'] }\n",
    );
    const { act, slots } = assembly({}, text);
    const passage = await embeddedDrafter.draft(slots[0] as (typeof slots)[0]);
    expect(passage).toBeUndefined();
    expect(fillSlots(act, []).recitals).toEqual([]);
  });

  it('gives each word its sources', () => {
    const text = withFragments(
      "      - { id: a, variants: ['Considérant que {{works}}, selon l’article {{law:CGCT-L2213-1}}, gêne {{profile.organisation.town}} ;'] }\n",
    );
    expect(passageOf({}, text).paragraphs).toEqual([
      {
        segments: [
          { text: 'Considérant qu’', sources: [] },
          { text: 'une conduite', sources: [{ kind: 'fact', id: 'works' }] },
          { text: ', selon l’article\u00A0', sources: [] },
          { text: 'L.\u00A02213-1', sources: [{ kind: 'law', id: 'CGCT-L2213-1' }] },
          { text: ', gêne ', sources: [] },
          { text: 'Valmorin-sur-Loue', sources: [{ kind: 'profile', id: 'organisation.town' }] },
          { text: '\u202F;', sources: [] },
        ],
      },
    ]);
  });

  it('gives an item the source of its list', () => {
    const item = passageOf().paragraphs[2]?.segments.find(({ text }) => text.includes('Vignes'));
    expect(item?.sources).toEqual([{ kind: 'fact', id: 'streets' }]);
  });

  it('keeps its words when an unused fact changes, and uses every variant over many facts', () => {
    const before = passageOf();
    expect(passageOf({ number: '1', fee: 3 })).toEqual(before);
    const openings = new Set(
      Array.from({ length: 40 }, (_, i) =>
        texts(passageOf({ works: `une conduite ${String(i)}` }))[0]?.slice(0, 20),
      ),
    );
    expect(openings.size).toBe(2);
  });

  it('does not open two paragraphs with the same words when a variant can help it', () => {
    const text = withFragments(`      - { id: a, variants: ['Considérant que les travaux gênent ;'] }
      - { id: b, variants: ['Considérant que les travaux durent {{lanes}} jours ;', 'Considérant qu’il faut {{lanes}} jours ;'] }
      - { id: c, variants: ['Considérant qu’il faut agir ;'] }
`);
    for (let lanes = 1; lanes <= 6; lanes++) {
      const [a = '', b = ''] = texts(passageOf({ lanes }, text));
      expect(openingOf(b)).not.toBe(openingOf(a));
    }
  });

  it('stops when asked to', async () => {
    const [slot] = assembly().slots;
    await expect(
      embeddedDrafter.draft(slot as NonNullable<typeof slot>, AbortSignal.abort()),
    ).rejects.toThrow();
  });

  it('sources only what its slot declares, whatever the facts, and never leaves a segment empty', () => {
    const template = parseTemplate(SAMPLE, SAMPLE_ID, law);
    const [slot] = template.slots;
    fc.assert(
      fc.property(factsOf(template, ['CGCT-L2213-1']), (raw) => {
        const { paragraphs } = passageOf({ ...raw });
        for (const { segments } of paragraphs)
          for (const { text, sources } of segments) {
            expect(text).not.toBe('');
            for (const source of sources)
              expect(
                source.kind === 'fact' ? slot?.facts : source.kind === 'law' ? slot?.law : [source.id],
              ).toContain(source.id);
          }
      }),
      { numRuns: 40 },
    );
  });
});

describe('fillSlots', () => {
  it('puts each paragraph of a passage at its place, with its id and rank', () => {
    const { act } = assembly();
    const passage = passageOf();
    const filled = fillSlots(act, [{ ...passage, id: 'p1' }]);
    const recitals = filled.recitals as Paragraph[];
    expect(recitals.map(({ role, passage: part }) => [role, part])).toEqual(
      [0, 1, 2, 3].map((index) => ['recital', { id: 'p1', index }]),
    );
    expect(recitals.map(({ content }) => plain(textOf(content)))).toEqual(texts(passage));
    expect(JSON.stringify(filled)).not.toContain('"slot"');
  });

  it('numbers no list of one item', () => {
    const { act } = assembly();
    const passage = passageOf();
    const roles = (count: number, section: 'body' | 'articles'): readonly string[] => {
      const place = { type: 'slot', slot: passage.slot, role: 'enumeration' } as const;
      const draft = { ...act, recitals: [], body: [], articles: [] };
      const whole = { ...passage, paragraphs: passage.paragraphs.slice(0, count), id: 'p' };
      const filled = fillSlots(
        section === 'body'
          ? { ...draft, body: [place] }
          : { ...draft, articles: [{ number: 1, content: [place] }] },
        [whole],
      );
      return [...filled.body, ...filled.articles.flatMap(({ content }) => content)].map((block) =>
        block.type === 'paragraph' ? block.role : block.type,
      );
    };
    expect(roles(2, 'body')).toEqual(['enumeration', 'enumeration']);
    expect(roles(1, 'body')).toEqual(['body']);
    expect(roles(1, 'articles')).toEqual(['article-text']);
  });

  it('refuses a passage without place, and two for one place', () => {
    const { act } = assembly();
    const passage = passageOf();
    expect(() => fillSlots(act, [{ ...passage, slot: 'autre', id: 'p' }])).toThrow(MisplacedPassageError);
    expect(() =>
      fillSlots(act, [
        { ...passage, id: 'p' },
        { ...passage, id: 'q' },
      ]),
    ).toThrow(/deux passages/);
  });
});

describe('the stable hash', () => {
  // Published vectors of FNV-1a, 32 bits.
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j', (text, hash) => {
    expect(stableHash(text)).toBe(hash);
  });

  it('does not depend on the order of keys', () => {
    expect(canonical({ b: [1, { d: 2, c: undefined }], a: null })).toBe(
      canonical({ a: null, b: [1, { d: 2 }] }),
    );
    expect(canonical({ a: '1' })).not.toBe(canonical({ a: 1 }));
  });
});
