/**
 * Template + facts → an act whose passages are still to be written. Numbers articles after conditions. It must not draft,
 * nor validate facts (`facts/validate`).
 */
import type {
  ActDraft,
  ActKind,
  Article,
  Inline,
  Paragraph,
  SlotPlace,
  Source,
  Table,
  TextBlock,
  Vote,
} from '../act/act';
import { holds } from './condition';
import { fullName } from './filters';
import type { LegalEntry, LegalLookup } from './context';
import type { Block, FixedBlock, Slot, TableBlock, Template, VoteFields } from './model';
import type { Facts } from './fact-values';
import type { Field } from './field-types';
import type { Text } from './text-parts';
import type { Profile } from './profile';
import { render, wordsOf, type RenderContext, type Written } from './render';
import { typesOf, VOTE_TYPE } from './value-type';
import { itemsAt } from './values';
import { countVote, notVoting, readVote, voteSentence } from './vote';

export interface AssemblyContext {
  readonly profile: Profile;
  readonly law: LegalLookup;
}

/** A slot of this act, with all that its drafter may use and nothing else. */
export interface PreparedSlot {
  /** Id of the template. */
  readonly template: string;
  readonly kind: ActKind;
  readonly slot: Slot;
  /** Fields that the slot declares. */
  readonly fields: readonly Field[];
  /** Their facts; those not given are absent. */
  readonly facts: Facts;
  /** Legal entries that the slot declares. */
  readonly law: readonly LegalEntry[];
  readonly profile: Profile;
}

export interface Assembly {
  readonly act: ActDraft;
  /** In the order of the act. */
  readonly slots: readonly PreparedSlot[];
}

/**
 * The act that validated facts give, with places for passages.
 * @throws AssemblyError when a text names a value that is absent, or a legal entry that the core does not hold
 */
export const assembleAct = (
  template: Template,
  facts: Facts,
  { profile, law }: AssemblyContext,
): Assembly => {
  const vote = template.vote && readVote(template.vote.fields, facts);
  const base: RenderContext = {
    template: template.id,
    scope: {
      facts: typesOf(template.fields),
      ...(template.vote === undefined ? {} : { vote: VOTE_TYPE }),
    },
    values: {
      facts,
      profile,
      ...(vote === undefined || template.vote === undefined
        ? {}
        : { vote: { value: countVote(vote), source: { kind: 'fact', id: template.vote.fields.for } } }),
    },
    law,
  };
  const remaining = template.articles.filter(
    ({ when }) => when === undefined || holds(when, base.scope, base.values),
  );
  const articles = new Map(
    remaining.flatMap(({ id }, i) => (id === undefined ? [] : [[id, i + 1] as const])),
  );
  const context: RenderContext = { ...base, articles };
  const section = (blocks: readonly Block[]): (TextBlock | SlotPlace)[] =>
    blocks.flatMap((block): (TextBlock | SlotPlace)[] =>
      block.type === 'slot' ? slotPlace(block, template, context) : fixed(block, context),
    );
  const { sections } = template;
  const act: ActDraft = {
    kind: template.kind,
    title: oneLine(template.documentTitle, context),
    preface: section(sections.preface),
    authority: section(sections.authority),
    citations: section(sections.citations),
    recitals: section(sections.recitals),
    formula: section(sections.formula),
    articles: remaining.map((article, i): Article => ({
      number: i + 1,
      ...(article.heading === undefined ? {} : { heading: oneLine(article.heading, context) }),
      content: article.content.flatMap((block) => fixed(block, context)),
    })),
    body: section(sections.body),
    ...(vote === undefined ? {} : { vote }),
    voteText: [
      ...(vote === undefined || template.vote === undefined
        ? []
        : [voteParagraph(vote, template.vote.fields, facts)]),
      ...(template.vote?.text ?? []).flatMap((block) => fixed(block, context)),
    ],
    conclusions: section(sections.conclusions),
  };
  const placed = [act.preface, act.recitals, act.body]
    .flat()
    .flatMap((block) => (block.type === 'slot' ? [block.slot] : []));
  return { act, slots: placed.flatMap((id) => prepare(id, template, facts, { profile, law })) };
};

const prepare = (
  id: string,
  template: Template,
  facts: Facts,
  { profile, law }: AssemblyContext,
): PreparedSlot[] => {
  const slot = template.slots.find((candidate) => candidate.id === id);
  if (slot === undefined) return [];
  return [
    {
      template: template.id,
      kind: template.kind,
      slot,
      fields: template.fields.filter((field) => slot.facts.includes(field.id)),
      facts: Object.fromEntries(Object.entries(facts).filter(([fact]) => slot.facts.includes(fact))),
      law: slot.law.flatMap((entry) => law(entry) ?? []),
      profile,
    },
  ];
};

const slotPlace = (
  block: Block & { type: 'slot' },
  template: Template,
  context: RenderContext,
): SlotPlace[] => {
  const slot = template.slots.find(({ id }) => id === block.slot);
  const stands = block.when === undefined || holds(block.when, context.scope, context.values);
  return slot !== undefined && stands ? [{ type: 'slot', slot: slot.id, role: slot.role }] : [];
};

const fixed = (block: FixedBlock, context: RenderContext): TextBlock[] => {
  if (block.type === 'table') {
    if (block.when !== undefined && !holds(block.when, context.scope, context.values)) return [];
    return table(block, context);
  }
  return repeated(block, context).flatMap((inner) =>
    render(block.text, inner).map((written): Paragraph => ({
      type: 'paragraph',
      role: block.role,
      content: inlines(written, block.strong),
    })),
  );
};

/** A table with no row left is left out. */
const table = (block: TableBlock, context: RenderContext): Table[] => {
  const rows = block.rows.flatMap((row) =>
    repeated(row, context).map((inner) =>
      row.cells.map((cell) =>
        cell.length === 0 ? [] : render(cell, inner).flatMap((written) => inlines(written)),
      ),
    ),
  );
  if (rows.length === 0) return [];
  return [
    {
      type: 'table',
      ...(block.as === undefined ? {} : { as: block.as }),
      ...(block.caption === undefined ? {} : { caption: oneLine(block.caption, context) }),
      columns: block.columns,
      rows,
    },
  ];
};

/** The contexts in which a block is written: one, or one an item, less those whose condition does not hold. */
export const repeated = (
  block: Pick<FixedBlock & { type: 'paragraph' }, 'when' | 'each'>,
  context: RenderContext,
): readonly RenderContext[] => {
  const contexts =
    block.each === undefined
      ? [context]
      : (({ scope, items }) =>
          items.map((item) => ({ ...context, scope, values: { ...context.values, item } })))(
          itemsAt(block.each, context.scope, context.values),
        );
  const { when } = block;
  return when === undefined ? contexts : contexts.filter(({ scope, values }) => holds(when, scope, values));
};

const inlines = (written: readonly Written[], strong?: true): Inline[] =>
  written.map(({ text, sources }) => ({
    text,
    ...(strong === undefined ? {} : { strong }),
    ...(sources.length === 0 ? {} : { sources }),
  }));

const oneLine = (text: Text, context: RenderContext): string => render(text, context).map(wordsOf).join(' ');

const voteParagraph = (vote: Vote, fields: VoteFields, facts: Facts): Paragraph => {
  const names = notVoting(fields, facts).map((person) => fullName(person));
  const sources = Object.values(fields).map((id: string): Source => ({ kind: 'fact', id }));
  return { type: 'paragraph', role: 'vote', content: [{ text: voteSentence(vote, names), sources }] };
};
