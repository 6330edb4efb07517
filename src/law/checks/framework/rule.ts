/**
 * What a check is: its identity in the catalogue, what it needs, what it may say, and a pure function over the shared analysis.
 * `defineRule` only types it. One rule a file; its page in `docs/checks/` and the tests are made from the same values.
 */
import type { DocumentKind, Span } from '../../../act/parse/model';
import type { SourceDocument } from '../../../act/parse/source';
import type { Analysis } from '../../analysis';
import type { Commune } from '../../commune';
import type { DraftingRecord } from '../../drafting-record';
import type { Given, InputId } from './inputs';

export const SEVERITIES = ['blocking', 'major', 'minor', 'info'] as const;
/**
 * `blocking`: the act cannot be enforced, is void or voidable. `major`: a real risk. `minor`: a fault of form. `info`: to know.
 * An omitted citation is never blocking (CE Sect. 28 June 1974 Charmasson).
 */
export type Severity = (typeof SEVERITIES)[number];

/** How it decides: arithmetic, a pattern, against the commune's profile; or a question put to the agent. */
export type Method = 'A' | 'R' | 'X' | 'question';

/** A sentence in both languages; `{name}` stands for a value of the outcome. */
export interface Message {
  readonly fr: string;
  readonly en: string;
  /** When this message is less, or more, grave than the rule. */
  readonly severity?: Severity;
}

export interface RuleMeta {
  /** Id in the catalogue: "CM-02". */
  readonly id: string;
  /** What it looks at, in one line. */
  readonly title: { readonly fr: string; readonly en: string };
  /** Kinds of documents that it concerns; `all` when the kind does not matter. */
  readonly kinds: readonly DocumentKind[] | 'all';
  readonly severity: Severity;
  /** Ids of the legal core: "CGCT-L2121-17". Empty for what rests on usage. */
  readonly basis: readonly string[];
  readonly method: Method;
  /** What must be known. When one lacks, the rule is not run and the report says which. */
  readonly needs: readonly InputId[];
  readonly messages: Readonly<Record<string, Message>>;
  /** Its findings come with words that mend them. */
  readonly fixes?: true;
  /** Ids of the rules that tell more of the same defect: where one of them has found it, this one says nothing of these words. */
  readonly yieldsTo?: readonly string[];
}

/** What a rule says of one place of the text. */
export type Outcome = FindingOutcome | QuestionOutcome | MissingOutcome;

type Values = Readonly<Record<string, string | number>>;

export interface FindingOutcome {
  readonly type: 'finding';
  readonly message: string;
  readonly at: Span;
  readonly values?: Values;
  /** Words to put in place of those at `at`, or elsewhere. */
  readonly fix?: Span & { readonly text: string };
  /** Ids of the core, in place of the rule's. */
  readonly basis?: readonly string[];
}

export interface QuestionOutcome {
  readonly type: 'question';
  readonly message: string;
  /** What to look at. */
  readonly at: Span;
  readonly values?: Values;
}

export interface MissingOutcome {
  readonly type: 'missing';
  readonly input: InputId;
}

export interface RuleContext<N extends InputId> {
  readonly analysis: Analysis;
  /** Values of `needs`: all there. */
  readonly given: Given<N>;
}

export interface Rule {
  readonly meta: RuleMeta;
  /** Whether the document is one that the rule is about, beyond its kind: a police order, a decision that refuses. */
  readonly concerns?: (analysis: Analysis) => boolean;
  readonly check: (context: RuleContext<InputId>) => readonly Outcome[];
}

/** Types a rule: `check` receives what `needs` names, none of it undefined. */
export const defineRule = <const M extends RuleMeta>(rule: {
  readonly meta: M;
  readonly concerns?: (analysis: Analysis) => boolean;
  readonly check: (context: RuleContext<M['needs'][number]>) => readonly Outcome[];
}): Rule & { readonly meta: M } => rule;

/** Something is wrong at this place. */
export const finding = (
  message: string,
  at: Span,
  more: Omit<FindingOutcome, 'type' | 'message' | 'at'> = {},
): FindingOutcome => ({ type: 'finding', message, at, ...more });

/** Only a person can say: what to ask, and where to look. */
export const question = (message: string, at: Span, values?: Values): QuestionOutcome => ({
  type: 'question',
  message,
  at,
  ...(values === undefined ? {} : { values }),
});

/** Known only once the text was looked at: this input lacks after all. */
export const missing = (input: InputId): MissingOutcome => ({ type: 'missing', input });

/** A document of a rule's table. */
export interface Example {
  /** What it shows, in French: it is printed in the documentation. */
  readonly why: string;
  /** Plain text; or `document` for what only a file can show. */
  readonly text?: string;
  readonly document?: SourceDocument;
  readonly kind?: DocumentKind;
  readonly date?: string;
  /** What is known of the commune, over a small invented one; null: nothing is known. */
  readonly commune?: Partial<Commune> | null;
  /** How it was written, when that is known. */
  readonly drafting?: DraftingRecord;
}

export interface FailingExample extends Example {
  /** Key of `messages`. */
  readonly message: string;
  /** The words that are pointed at, exactly. */
  readonly at: string;
  /** The document once the fix is applied, when the rule mends. */
  readonly fixed?: string;
}

export interface LackingExample extends Example {
  readonly missing: InputId;
}

/** The table of a rule, exported beside it as `examples`. */
export interface Examples {
  readonly passes: readonly Example[];
  /** Findings; for a rule that asks, the questions. */
  readonly fails: readonly FailingExample[];
  readonly lacks?: readonly LackingExample[];
  /** Documents of its kinds that it is not about. */
  readonly ignores?: readonly Example[];
}
