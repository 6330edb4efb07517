/**
 * What grounds claims: values with the place they come from and the words that say what they are for. Types only.
 */
import type { ClaimValue, NameValue } from '../claim';
import type { ReadText } from '../reading/read-claims';

/** Where evidence comes from: a fact by its path ("works_period.from"), an entry of the law, an excerpt of a document. */
export interface Origin {
  readonly kind: 'fact' | 'law' | 'source' | 'template' | 'derived';
  readonly id: string;
  /** The path that the form gives, where its English keys were read in French: what people are told. */
  readonly said?: string;
}

export interface Evidence {
  readonly origin: Origin;
  readonly value: ClaimValue;
  /** What the value is for, in plain French words: those of its key, of its label, of the words before it. */
  readonly roles: readonly string[];
  /** A number whose unit nobody gave: it stands for any kind of number of the same figures. */
  readonly bare?: true;
  /** When the number begins or ends something. */
  readonly edge?: 'start' | 'end';
}

/** A fact that is text, as it was read. */
export interface TextFact extends ReadText {
  readonly origin: Origin;
  readonly roles: readonly string[];
  /** Plain words, in order. */
  readonly tokens: readonly string[];
}

/** Several of something: a list, or fields numbered alike. */
export interface ListFact {
  readonly origin: Origin;
  readonly size: number;
  /** What its items are, in plain French words. */
  readonly roles: readonly string[];
  /** The keys of its items, when they are records: a list of offers with a bank each is a list of banks. */
  readonly itemRoles?: readonly string[];
  /** Keys that begin alike ("caution", "caution_menage"): they may be counted, and deny no other count. */
  readonly weak?: true;
  /** A list in the middle of a text: its roles are the words that lead to it. */
  readonly inText?: true;
  /** Keys that a mark of one to three letters numbers: "qf1", "qf2". */
  readonly steps?: true;
}

/** A name that the facts hold: its words, and the gender that its civility tells. */
export interface NameFact {
  readonly origin: Origin;
  readonly words: ReadonlySet<string>;
  readonly civility?: NameValue['civility'];
}

/** Two values of one kind whose order the facts know: start and end, before and after. */
export interface OrderedPair {
  readonly origin: Origin;
  readonly first: ClaimValue;
  readonly last: ClaimValue;
}

/** Values that stand in one record: a name and its amount. */
export interface RecordFact {
  readonly path: string;
  readonly evidence: readonly Evidence[];
  readonly names: readonly NameFact[];
}

/** A fact that says yes or no of something: true, false, 0; or anything that is there, and may not be denied. */
export interface SaidFact {
  readonly origin: Origin;
  /** Plain words of its key, in order. */
  readonly words: readonly string[];
  readonly yes: boolean;
  /** The value itself is yes or no; else something is merely there. */
  readonly yesNo: boolean;
}

export interface FactSet {
  readonly said: readonly SaidFact[];
  readonly evidence: readonly Evidence[];
  readonly texts: readonly TextFact[];
  readonly lists: readonly ListFact[];
  readonly names: readonly NameFact[];
  readonly pairs: readonly OrderedPair[];
  readonly records: readonly RecordFact[];
  /** Letters and figures of every run of words that holds a figure, and of every label; by key. */
  readonly references: ReadonlyMap<string, Origin>;
  /** Every word of every fact, plain, with those of its key and label. */
  readonly vocabulary: ReadonlySet<string>;
}
