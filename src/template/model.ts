/**
 * What a loaded template is: metadata, fields, blocks, slots, examples; and the shapes of the facts an agent gives.
 * Types only, so that the pane's bundle holds no validator. It must not import zod or yaml, nor know how a template is read.
 * Long, because its types refer to one another: it is the page to read in order to know what a template is.
 */
import type { ActKind, Alignment, ParagraphRole } from '../act/act';

/* ------------------------------------------------------------------ facts */

/** "Mme", "M."; "M. et Mme" for a couple written to together (agreement: masculine plural). */
export type Civility = 'M.' | 'Mme' | 'M. et Mme';

/** `2026-11-30` */
export type IsoDate = string;
/** `08:00` */
export type IsoTime = string;

export interface PeriodFact {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly from_time?: IsoTime;
  readonly to_time?: IsoTime;
}

export interface PersonFact {
  readonly civility: Civility;
  readonly first_name: string;
  readonly last_name: string;
  /** Capacity: "Maire", "Adjoint délégué à la voirie". */
  readonly title?: string;
}

export interface AddressFact {
  readonly street: string;
  readonly complement?: string;
  readonly postcode: string;
  readonly town: string;
}

/** The article a name is written with: "le FC Valmorin", "l’association X", "Comité X". */
export type NameArticle = 'le' | 'la' | 'l’' | 'les' | 'none';

export interface OrganisationFact {
  readonly name: string;
  readonly article: NameArticle;
  readonly gender: 'm' | 'f';
  /** 14 digits, spaces allowed between them. */
  readonly siret?: string;
  readonly address?: AddressFact;
  readonly representative?: PersonFact;
}

export type RecordFact = { readonly [field: string]: FactValue | undefined };

export type FactValue =
  | string
  | number
  | boolean
  | PeriodFact
  | PersonFact
  | AddressFact
  | OrganisationFact
  | RecordFact
  | readonly FactValue[];

/** Validated facts, by field id; a field that was not asked or not filled is absent. */
export type Facts = Readonly<Record<string, FactValue>>;

/* ----------------------------------------------------------------- fields */

export interface TextShape {
  readonly type: 'text' | 'longtext';
  readonly maxLength?: number;
  /** A regular expression that the whole value must match. */
  readonly pattern?: string;
  /** What to tell the agent when it does not match, in French. */
  readonly patternMessage?: string;
}
export interface DateShape {
  readonly type: 'date';
}
export interface TimeShape {
  readonly type: 'time';
}
export interface PeriodShape {
  readonly type: 'period';
  readonly times: 'required' | 'optional' | 'none';
}
export interface NumberShape {
  readonly type: 'number';
  readonly min?: number;
  readonly max?: number;
  readonly integer: boolean;
  /** Shown beside the input; never written in the act. */
  readonly unit?: string;
}
export interface AmountShape {
  readonly type: 'amount';
  /** Euros. */
  readonly min?: number;
  readonly max?: number;
}
export interface PersonShape {
  readonly type: 'person';
  readonly title: 'required' | 'optional' | 'none';
}
export interface AddressShape {
  readonly type: 'address';
}
export interface OrganisationShape {
  readonly type: 'organisation';
  readonly siret: 'required' | 'optional';
}
export interface ChoiceOption {
  readonly id: string;
  readonly label: string;
  /** What is written in the act; the label when absent. */
  readonly text?: string;
}
export interface ChoiceShape {
  readonly type: 'choice';
  readonly options: readonly ChoiceOption[];
}
export interface BooleanShape {
  readonly type: 'boolean';
}
export interface LegalShape {
  readonly type: 'legal';
}

/** A shape of one value: everything but a list. */
export type LeafShape =
  | TextShape
  | DateShape
  | TimeShape
  | PeriodShape
  | NumberShape
  | AmountShape
  | PersonShape
  | AddressShape
  | OrganisationShape
  | ChoiceShape
  | BooleanShape
  | LegalShape;

/** A list's item: one value, or a row of several. */
export type ListItem = LeafShape | RecordItem;
export interface RecordItem {
  readonly fields: readonly LeafField[];
}
export interface ListShape {
  readonly type: 'list';
  readonly item: ListItem;
  /** How many items. */
  readonly min?: number;
  readonly max?: number;
}

export type FieldType = LeafShape['type'] | 'list';

/** Where a form takes its first value from: a path in the commune's profile, or a fixed value. */
export type FieldDefault = { readonly profile: string } | { readonly value: unknown };

export interface FieldCommon {
  /** snake_case; unique in the template (in the row for a row's field). */
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly required: boolean;
  /** Heading in the form. */
  readonly group?: string;
  /** Condition (`template/condition`): the field is asked, and required, only when it holds. */
  readonly when?: string;
  readonly default?: FieldDefault;
  /** Only an agent may decide this: an amount, a beneficiary, a sanction, a vote. */
  readonly decision: boolean;
}

export type LeafField = FieldCommon & LeafShape;
export type Field = FieldCommon & (LeafShape | ListShape);

/** The rows of a list field whose items have several fields; undefined for a list of plain values. */
export const rowFields = (item: ListItem): readonly LeafField[] | undefined =>
  'fields' in item ? item.fields : undefined;

/* ------------------------------------------------------- text, conditions */

/** Where a value comes from. `fact`: a field; `item`: the loop's item; `vote`: what is counted from it; `law`: the legal core. */
export interface PathRef {
  readonly root: 'fact' | 'item' | 'vote' | 'profile' | 'law';
  /** After the root: `["works_period", "from"]` for a fact, `["CGCT-L2213-1"]` for a legal entry, `[]` for the item itself. */
  readonly segments: readonly string[];
}

export interface FilterCall {
  readonly name: string;
  readonly args: readonly string[];
}

export type TextPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'value'; readonly path: PathRef; readonly filters: readonly FilterCall[] }
  /** The number of another article of this act. */
  | { readonly kind: 'article'; readonly id: string };

export type Text = readonly TextPart[];

export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=';

/** One side of a comparison. */
export type Operand =
  | { readonly kind: 'path'; readonly path: PathRef }
  | { readonly kind: 'count'; readonly path: PathRef }
  /** Of numbers, amounts and counts; absent as soon as one term is. */
  | { readonly kind: 'sum'; readonly terms: readonly Operand[] }
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean };

export type Condition =
  | { readonly kind: 'present'; readonly path: PathRef }
  | { readonly kind: 'true'; readonly path: PathRef }
  | { readonly kind: 'compare'; readonly op: Operator; readonly left: Operand; readonly right: Operand }
  | { readonly kind: 'and' | 'or'; readonly left: Condition; readonly right: Condition }
  | { readonly kind: 'not'; readonly operand: Condition };

/** What must hold between facts; otherwise the agent is told, beside one field. */
export interface FactCheck {
  /** Asked only then. */
  readonly when?: Condition;
  readonly test: Condition;
  /** Id of the field beside which the message is shown. */
  readonly field: string;
  /** A courteous sentence in French. */
  readonly message: string;
}

/* ----------------------------------------------------------------- blocks */

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
  /** A list of persons. */
  readonly notVoting?: string;
}

export interface VoteBlock {
  readonly fields: VoteFields;
  /** Paragraphs written after the sentence of the vote. */
  readonly text: readonly FixedBlock[];
}

/* ------------------------------------------------------------------ slots */

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

/* ----------------------------------------------------------------- review */

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

/* --------------------------------------------------------------- template */

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
