/**
 * Which fragments of a slot apply to its facts, and which of their variants is written. Deterministic. It must not write the
 * passage: the embedded drafter does, with values; the drafter with a model does, with placeholders.
 */
import type { LegalEntry } from '../../template/context';
import type { Fragment } from '../../template/model';
import type { Text } from '../../template/text-parts';
import { repeated, type PreparedSlot } from '../../template/assemble';
import { pieces, polish, wordsOf, type RenderContext } from '../../template/render';
import { pathsIn } from '../../template/text-check';
import { typesOf } from '../../template/value-type';
import type { SlotRequest } from '../drafter';
import { openingOf } from './opening';
import { canonical, stableHash } from './stable-hash';

/** A text of the template, and what it may name. */
export interface ChosenText {
  readonly text: Text;
  readonly context: RenderContext;
}

/** The texts of one paragraph; they are joined by a space. */
export type ChosenParagraph = readonly ChosenText[];

/** The paragraphs that the template's fragments make of these facts. @throws AssemblyError when a value is absent */
export const chosenParagraphs = (request: SlotRequest): readonly ChosenParagraph[] => {
  const paragraphs: { readonly opening: string; readonly texts: ChosenText[] }[] = [];
  const base = contextOf(request);
  for (const fragment of request.slot.fragments)
    for (const [i, context] of repeated(fragment, base).entries()) {
      const last = paragraphs.at(-1);
      const joins = fragment.join && last !== undefined;
      const text = choose(fragment, i, context, request, joins ? undefined : last?.opening);
      if (joins) last.texts.push({ text, context });
      else paragraphs.push({ opening: opening(text, context), texts: [{ text, context }] });
    }
  return paragraphs.map(({ texts }) => texts);
};

/** What the texts of a slot may name. */
export const contextOf = ({ template, slot, fields, facts, law, profile }: PreparedSlot): RenderContext => {
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
): Text => {
  const { variants } = fragment;
  const seed = canonical([fragment.id, repetition, usedFacts(variants, request, context)]);
  const first = (stableHash(seed) + (request.variant ?? 0)) % variants.length;
  const variant = (offset: number): Text => variants[(first + offset) % variants.length] ?? [];
  if (avoid === undefined) return variant(0);
  for (let offset = 0; offset < variants.length; offset++)
    if (opening(variant(offset), context) !== avoid) return variant(offset);
  return variant(0);
};

const opening = (text: Text, context: RenderContext): string =>
  openingOf(wordsOf(polish(pieces(text, context))));

const usedFacts = (variants: readonly Text[], { facts }: PreparedSlot, context: RenderContext): unknown => {
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
