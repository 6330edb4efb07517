/**
 * What a loaded template is: metadata, fields, blocks, slots, examples. Its fields are in `field-types`, what agents give in
 * `fact-values`, texts with places to fill in in `text-parts`. Types only, so that the pane's bundle holds no validator.
 * It must not import zod or yaml, nor know how a template is read.
 */
import type { ActKind, Alignment, ParagraphRole } from '../act/act';
import type { Condition, PathRef, Text, FactCheck } from './text-parts';
import type { Field } from './field-types';

export const SECTIONS = [
  'preface',
  'authority',
  'citations',
  'recitals',
  'formula',
  'body',
  'conclusions',
] as const;

export type Section = (typeof SECTIONS)[number];

/** Sections where text may be generated; everything else is decided by an agent. */
export const SLOT_SECTIONS: readonly Section[] = ['preface', 'recitals', 'body'];

export interface BlockCommon {
  readonly when?: Condition;
  /** A list: the block is written once for each of its items. */
  readonly each?: PathRef;
}

export interface ParagraphBlock extends BlockCommon {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  readonly text: Text;
  readonly strong?: true;
}

export interface TemplateColumn {
  readonly title: string;
  readonly align?: Alignment;
  readonly weight?: number;
}

export interface TableBlock {
  readonly type: 'table';
  /** A picture of bars: labels in the first column, numbers in the second. */
  readonly as?: 'chart';
  readonly when?: Condition;
  readonly caption?: Text;
  readonly columns: readonly TemplateColumn[];
  /** Written in this order; a row with `each` is repeated, a row whose `when` is false is left out. */
  readonly rows: readonly TableRow[];
}

export interface TableRow extends BlockCommon {
  readonly cells: readonly Text[];
}

export interface SlotBlock {
  readonly type: 'slot';
  readonly slot: string;
  readonly when?: Condition;
}

/** What may stand outside the preface, the recitals and the body. */
export type FixedBlock = ParagraphBlock | TableBlock;

export type Block = FixedBlock | SlotBlock;

export interface ArticleBlock {
  /** Target of `{{article:id}}`. */
  readonly id?: string;
  readonly when?: Condition;
  readonly heading?: Text;
  readonly content: readonly FixedBlock[];
}

/** Which fields hold the result of the vote. */
export interface VoteFields {
  readonly inOffice: string;
  readonly present: string;
  readonly proxies: string;
  readonly for: string;
  readonly against: string;
  readonly abstentions: string;
  /** A choice, asked when votes are even: how who presides voted; its option `for` adopts (CGCT, L. 2121-20). */
  readonly casting?: string;
  /** A list of persons. */
  readonly notVoting?: string;
}

export interface VoteBlock {
  readonly fields: VoteFields;
  /** Paragraphs written after the sentence of the vote. */
  readonly text: readonly FixedBlock[];
}

/** A stretch of text of the embedded drafter. */
export interface Fragment {
  readonly id: string;
  readonly when?: Condition;
  readonly each?: PathRef;
  /** Continues the paragraph before instead of opening a new one. */
  readonly join: boolean;
  readonly variants: readonly Text[];
}

export interface Slot {
  readonly id: string;
  readonly title: string;
  /** Role of each generated paragraph. */
  readonly role: ParagraphRole;
  /** What is to be written, for agents and models. */
  readonly write: string;
  /** Ids of the fields that may be used. */
  readonly facts: readonly string[];
  /** Ids of the legal entries that may be used. */
  readonly law: readonly string[];
  readonly fragments: readonly Fragment[];
  /** For a language model. */
  readonly instruction?: string;
}

/** Roles that a template may ask to review; an auditor must not touch what is audited. */
export const REVIEWER_ROLES = ['drafter', 'legal-reviewer', 'administrator'] as const;

/** The most agents that may be asked to review the same words. */
export const MAX_REVIEWERS = 5;

export type ReviewerRole = (typeof REVIEWER_ROLES)[number];

/** Who must review each passage. What the file leaves out has its default, which depends on the kind of act. */
export interface ReviewRules {
  readonly roles: readonly ReviewerRole[];
  /** Whether the agent who wrote the words may be their only reviewer. */
  readonly authorAlone: boolean;
  /** How many different agents. */
  readonly reviewers: number;
}

/** Nature and matter in the nomenclature of the State's ACTES programme. */
export interface ActesHeading {
  readonly nature: 'DE' | 'AR' | 'AI' | 'CC' | 'BF' | 'AU';
  /** "6.1" */
  readonly matter: string;
}

export interface Example {
  readonly id: string;
  readonly title: string;
  /** As an agent would type them; not validated at load time. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** The whole act as `actToText` prints it. */
  readonly expected: string;
}

export interface Template {
  readonly id: string;
  readonly kind: ActKind;
  readonly version: string;
  readonly title: string;
  /** One sentence for the list. */
  readonly summary: string;
  readonly authority: 'mayor' | 'council' | 'service';
  /** Absent for letters and notes. */
  readonly actes?: ActesHeading;
  /** To the State's representative (CGCT L. 2131-1, L. 2131-2). */
  readonly transmissible: boolean;
  readonly publicity: 'published' | 'notified' | 'internal';
  readonly review: ReviewRules;
  readonly documentTitle: Text;
  readonly fields: readonly Field[];
  /** In the order of the file. */
  readonly checks: readonly FactCheck[];
  readonly sections: Readonly<Record<Section, readonly Block[]>>;
  readonly articles: readonly ArticleBlock[];
  readonly vote?: VoteBlock;
  /** In the order of the file. */
  readonly slots: readonly Slot[];
  readonly examples: readonly Example[];
}
