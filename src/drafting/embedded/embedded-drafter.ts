/**
 * The drafter without a model: it writes a slot from the template's typed fragments. Deterministic: the same facts give the
 * same words. It must not use a fact or a legal entry that the slot does not declare.
 */
import type { LegalEntry } from '../../template/context';
import type { Fragment, Text } from '../../template/model';
import { repeated } from '../../template/assemble';
import { pieces, polish, wordsOf, type RenderContext, type Written } from '../../template/render';
import { pathsIn } from '../../template/text-check';
import { typesOf } from '../../template/value-type';
import type { Drafter, SlotRequest } from '../drafter';
import type { DraftedPassage, DrafterIdentity } from '../passage';
import { openingOf } from './opening';
import { canonical, stableHash } from './stable-hash';

const EMBEDDED_IDENTITY: DrafterIdentity = { mode: 'embedded', version: '1.0.0' };

export const embeddedDrafter: Drafter = {
  identity: EMBEDDED_IDENTITY,
  // Rejects with AssemblyError, as `assembleAct` throws it, when a fragment names a value that is absent.
  draft: async (request, signal) => {
    signal?.throwIfAborted();
    return Promise.resolve(draftSlot(request));
  },
};

/** The passage of a slot; undefined when no fragment applies. @throws AssemblyError when a value is absent */
export const draftSlot = (request: SlotRequest): DraftedPassage | undefined => {
  const paragraphs: Paragraph[] = [];
  for (const fragment of request.slot.fragments)
    for (const [i, context] of repeated(fragment, contextOf(request)).entries()) {
      const last = paragraphs.at(-1);
      const joins = fragment.join && last !== undefined;
      const avoid = joins ? undefined : last?.opening;
      const chosen = choose(fragment, i, context, request, avoid);
      if (joins) last.pieces.push({ text: ' ', sources: [] }, ...chosen);
      else paragraphs.push({ opening: openingOf(wordsOf(polish(chosen))), pieces: [...chosen] });
    }
  const written = paragraphs.map(({ pieces: all }) => polish(all)).filter((segments) => segments.length > 0);
  if (written.length === 0) return undefined;
  return {
    slot: request.slot.id,
    drafter: EMBEDDED_IDENTITY,
    paragraphs: written.map((segments) => ({ segments })),
  };
};

interface Paragraph {
  readonly opening: string;
  readonly pieces: Written[];
}

const contextOf = ({ template, slot, fields, facts, law, profile }: SlotRequest): RenderContext => {
  const entries = new Map<string, LegalEntry>(law.map((entry) => [entry.id, entry]));
  return {
    template: `${template}#${slot.id}`,
    scope: { facts: typesOf(fields) },
    values: { facts, profile },
    law: (id) => entries.get(id),
  };
};

/** The variant that the facts point to; the next one when it would open like the paragraph before. */
const choose = (
  fragment: Fragment,
  repetition: number,
  context: RenderContext,
  request: SlotRequest,
  avoid: string | undefined,
): readonly Written[] => {
  const { variants } = fragment;
  const seed = canonical([fragment.id, repetition, usedFacts(variants, request, context)]);
  const first = stableHash(seed) % variants.length;
  const write = (offset: number): readonly Written[] =>
    pieces(variants[(first + offset) % variants.length] ?? [], context);
  const preferred = write(0);
  if (avoid === undefined) return preferred;
  for (let offset = 0; offset < variants.length; offset++) {
    const candidate = offset === 0 ? preferred : write(offset);
    if (openingOf(wordsOf(polish(candidate))) !== avoid) return candidate;
  }
  return preferred;
};

const usedFacts = (variants: readonly Text[], { facts }: SlotRequest, context: RenderContext): unknown => {
  const ids = new Set(
    variants
      .flatMap((variant) => pathsIn(variant))
      .flatMap(({ root, segments }) => (root === 'fact' ? (segments[0] ?? []) : [])),
  );
  return [
    Object.fromEntries([...ids].flatMap((id) => (Object.hasOwn(facts, id) ? [[id, facts[id]]] : []))),
    context.values.item?.value,
  ];
};
