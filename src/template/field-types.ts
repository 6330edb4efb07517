/** The types that a field may have, and the field itself. It must not import zod or yaml. */

/**
 * How a text continues the sentence that the template writes around it: any words; a noun with its article; a common noun
 * without it; a clause after "que" or
 * "car"; "de…"; "à…"; what somebody asks for (que…, à + infinitive, a noun).
 */
export const FRAGMENT_KINDS = ['words', 'noun', 'bare', 'clause', 'of', 'to', 'request'] as const;

export type FragmentKind = (typeof FRAGMENT_KINDS)[number];

export interface TextShape {
  readonly type: 'text' | 'longtext';
  readonly maxLength?: number;
  /** A regular expression that the whole value must match. */
  readonly pattern?: string;
  /** What to tell the agent when it does not match, in French. */
  readonly patternMessage?: string;
  /** The text is a piece of a sentence; absent when it is whole, or stands by itself. */
  readonly fragment?: FragmentKind;
  /** The text may name nobody. */
  readonly anonymous?: true;
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
