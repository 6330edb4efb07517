/**
 * What travels between the pane and the server, version 1. Types only, so that the pane's bundle holds no validator; the
 * schemas that validate it (`api/schemas`) are checked against these types at compile time.
 *
 * Which route takes and gives which is in the description that the server makes of its routes, /api/v1/openapi.json.
 *
 * Errors are RFC 9457 problem details: Problem.
 */
import type { FactCheck } from '../../template/text-parts';
import type { Field } from '../../template/field-types';
import type { VoteBlock } from '../../template/model';
import type { InBoth } from '../../law/checks/framework/report';
import type { Verdict } from '../../review/verdict';
import type { AgentRef, PassageState } from '../../review/ledger';
import type { LackingReview, ReviewPolicy } from '../../review/policy';
import type { DraftPackage } from '../../document/draft-package';
import type { Action } from './actions';
import type {
  DiscardedView,
  DoubtView,
  FlagView,
  GenerationView,
  Masking,
  RewrittenView,
} from './drafting-messages';
import type { ProblemCode } from './problems';
import type { CitedWords } from './source-messages';

export type * from './drafting-messages';
export type * from './source-messages';

export interface AgentSummary {
  readonly id: string;
  readonly name: string;
  readonly role: 'drafter' | 'legal-reviewer' | 'administrator' | 'auditor';
}
/** What the sign-in view may offer. */
export interface SignInOptions {
  readonly organisation: Organisation;
  /** The invented commune on this machine: its agents can be chosen by one click (`GET /agents`). */
  readonly demonstration: boolean;
  /** Local accounts. */
  readonly local: boolean;
  /** OpenID providers; `/sign-in/<id>` is where each begins. */
  readonly providers: readonly { readonly id: string; readonly label: string }[];
}
export interface Organisation {
  readonly name: string;
  readonly siret: string;
}
/** A demonstration agent; a local account; or the one-time code that the dialog handed over, with the pane's own verifier. */
export type SignIn =
  | { readonly agent: string }
  | { readonly login: string; readonly password: string }
  | { readonly code: string; readonly verifier: string };
export interface Session {
  readonly token: string;
  readonly agent: AgentSummary;
  readonly organisation: Organisation;
  /** ISO 8601, UTC: when the token stops being accepted. */
  readonly expires: string;
  /** ISO 8601, UTC: when the agent last proved who they are. */
  readonly signedInAt: string;
  /** How: what the pane must ask for to have it proved again. */
  readonly way: { readonly kind: 'demonstration' | 'local' | 'openid'; readonly provider?: string };
  readonly demonstration: boolean;
  /** What the agent's role allows. */
  readonly rights: readonly Action[];
  /** Nothing else is allowed before the agent has changed the password that somebody else gave. */
  readonly mustChangePassword: boolean;
  readonly login?: string;
}
export interface SignedOut {
  /** Where a dialog signs the agent out of the OpenID provider too; on our own site, for a minute. */
  readonly endSession?: string;
}
export interface PasswordChange {
  readonly current: string;
  readonly next: string;
}

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly role: AgentSummary['role'];
  readonly state: 'active' | 'revoked';
  readonly created: string;
  readonly email?: string;
  readonly login?: string;
  readonly mustChangePassword: boolean;
}
export interface NewAccount {
  readonly name: string;
  readonly title: string;
  readonly role: AgentSummary['role'];
  readonly email?: string;
  readonly login?: string;
}
export interface RoleChange {
  readonly role: AgentSummary['role'];
}
export interface AccountChanged {
  readonly account: Account;
  /** Temporary, shown once: an answer that is repeated for its idempotency key does not hold it. */
  readonly password?: string;
}

export interface TemplateSummary {
  readonly id: string;
  readonly kind: 'note' | 'letter' | 'order' | 'deliberation';
  readonly title: string;
  readonly summary: string;
  readonly version: string;
}

/** The form of a template: its fields as `template/model` defines them, defaults resolved from the profile. */
export interface TemplateForm extends TemplateSummary {
  readonly fields: readonly Field[];
  /** What the facts must agree on among themselves; judged in the pane and again by the server. */
  readonly checks: readonly FactCheck[];
  readonly vote?: VoteBlock;
  readonly defaults: Readonly<Record<string, unknown>>;
  /** The worked examples' facts, offered by the workbench as demonstration data. */
  readonly examples: readonly {
    readonly id: string;
    readonly title: string;
    readonly facts: Readonly<Record<string, unknown>>;
  }[];
}

export interface DraftRequest {
  readonly template: string;
  readonly facts: Readonly<Record<string, unknown>>;
  /** The template's own text, whatever the administrator chose. */
  readonly drafter?: 'embedded';
  /** What the agent asks, in his or her own words; for a model only. */
  readonly instruction?: string;
  /** What the agent decided in "ce qui part". */
  readonly masking?: Masking;
  /** Ids of attached documents, in their order: the draft takes them. */
  readonly sources?: readonly string[];
}

/** A passage as the pane shows it. */
export interface PassageView {
  readonly id: string;
  readonly slot: string;
  /** The slot's title in the template. */
  readonly title: string;
  readonly parts: number;
  readonly state: PassageState;
  /** Generated words, one string a paragraph. */
  readonly generated: readonly string[];
  /** Words as reviewed, when an agent amended them. */
  readonly amended?: readonly string[];
  /** What stands behind the words, ready to be shown. */
  readonly sources: readonly {
    readonly kind: 'fact' | 'law' | 'profile' | 'excerpt';
    readonly id: string;
    readonly label: string;
    readonly value: string;
  }[];
  readonly drafter: { readonly mode: string; readonly model?: string; readonly version: string };
  /** Different agents who reviewed the words of the decision, oldest first; none while pending. */
  readonly reviews: readonly { readonly agent: AgentRef; readonly time: string }[];
  /** Present when those reviews do not suffice for the document's policy. */
  readonly lacking?: LackingReview;
  /** What nothing supports; empty for the embedded drafter. Each open one stands in the way of finalisation. */
  readonly flags: readonly FlagView[];
  /** What to look at while reviewing: settled with the passage. */
  readonly doubts: readonly DoubtView[];
  /** Which words rest on which excerpts of attached documents; empty when none do. */
  readonly cites: readonly CitedWords[];
  /** How a model came to write it; absent for the embedded drafter. */
  readonly generation?: GenerationView & {
    /** What the model says that its words rest on, in French: its word, not a proof. */
    readonly declared: readonly string[];
    /** Excerpts of attached documents that were too many for the model to read. */
    readonly excerptsLeftOut?: number;
  };
  /** Sentences that a model wrote again since, oldest first; absent when there is none. `drafter` wrote the rest. */
  readonly rewritten?: readonly RewrittenView[];
  /** A model was asked, and what it proposed was not taken: the template's own text stands. */
  readonly discarded?: DiscardedView;
}

export interface DocumentView {
  readonly documentId: string;
  readonly title: string;
  readonly template: TemplateSummary;
  readonly state: 'draft' | 'finalising' | 'finalised';
  readonly created: string;
  /** Who drafted. */
  readonly author: AgentRef;
  readonly policy: ReviewPolicy;
  readonly passages: readonly PassageView[];
  /** The ledger as the document must carry it, for the pane to write it again (`rewrite-ledger`). */
  readonly ledgerXml: string;
  /** Of a finalised document whose entry the journal has. */
  readonly seal?: SealView;
}

/** Where the journal tells of the finalisation that a seal proves. */
export interface SealView {
  /** Name of the log, `trace.<domain>/<siret>`. */
  readonly log: string;
  /** Index of the entry in its log, from 0. */
  readonly index: number;
  /** A demonstration's seal is worth nothing outside of it. */
  readonly demonstration: boolean;
  /** Points of the checks for which an agent answered, as the seal tells them, oldest first. Absent when there is none. */
  readonly answers?: readonly SealedAnswerView[];
}

/** A point that was lifted or set aside, or a question that was answered, in the finalised text. */
export interface SealedAnswerView {
  /** Id of the check in the catalogue: "MO-05". */
  readonly check: string;
  /** The rule in one line. */
  readonly title: InBoth;
  readonly time: string;
  /** Absent when the name was erased from the journal. */
  readonly agent?: AgentRef;
  /** Absent when it was erased from the journal. */
  readonly reason?: string;
}

export interface DraftResponse {
  readonly document: DocumentView;
  readonly package: DraftPackage;
}

/** The document's bytes as they stand, base64. */
export interface FileUpload {
  readonly file: string;
}

export type ReviewAction = 'approve' | 'reject' | 'record-removal' | 'take-back';

export interface ReviewRequest extends FileUpload {
  readonly passage: string;
  /**
   * `approve`: the words that stand in the file; the server says whether they are the generated ones or the agent's own.
   * `reject`, `record-removal`: the text must already be gone from the file. `take-back`: the passage is to be reviewed again.
   */
  readonly action: ReviewAction;
  /** Digest of the words that the agent was shown; the server refuses when the file's are others. Required to approve. */
  readonly digest?: string;
  readonly reason?: string;
}

export interface ReviewResponse {
  readonly passage: PassageView;
  /** To be written in the document. */
  readonly ledgerXml: string;
  readonly verdict: VerdictView;
}

/** What the pane showed to its agent since it last said so. */
export interface ShownReport {
  /** The document was opened in Word. */
  readonly opened: boolean;
  /** Ids of passages. */
  readonly passages: readonly string[];
}

export interface ShownResponse {
  /** How many events were written. */
  readonly told: number;
}

/** A verdict with each reason worded in both languages. */
export interface VerdictView {
  readonly verdict: Verdict;
  readonly messages: readonly {
    readonly fr: string;
    readonly en: string;
    readonly actionFr: string;
    readonly actionEn: string;
  }[];
}

export interface FinaliseResponse {
  readonly statementXml: string;
  readonly ledgerXml: string;
  /** Digest that the file must have once finalised. */
  readonly digest: string;
  /** To put the draft look back if the finalised file cannot be confirmed. */
  readonly watermarkOoxml: string;
}

export interface ConfirmResponse {
  readonly document: DocumentView;
  readonly digest: string;
  /**
   * The seal's custom XML part, to be written in the document. Absent when the document is finalised and the journal, stopped just
   * after, could not give its proof: the archived file will carry it.
   */
  readonly sealXml?: string;
}

export interface JournalStatus {
  /** The French sentence that says why nothing more is entered; absent when all is well. */
  readonly blocked?: string;
  /** Name of the log that grows; absent when nothing was entered. */
  readonly log?: string;
  readonly entries: number;
  /** Number of entries under the last published head. */
  readonly published: number;
  readonly witnesses: readonly {
    readonly witness: string;
    /** Number of entries under the last head that it cosigned. */
    readonly cosigned: number;
    /** How the last attempt ended. */
    readonly last?: string;
  }[];
}

/** RFC 9162, section 2.1.4. */
export interface ConsistencyProof {
  readonly from: number;
  readonly to: number;
  /** Base64. */
  readonly hashes: readonly string[];
}

/** RFC 9457. `code` is stable and closed; `detail` is a sentence in French for the agent. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  /** Facts that were refused, one by one; `label`: what the form calls the field. */
  readonly problems?: readonly {
    readonly field: string;
    readonly label?: string;
    readonly message: string;
  }[];
  readonly verdict?: VerdictView;
  /** Of `not-for-a-machine`: the rule ("people-rank"…), and what Paraphe can do instead, French phrases. */
  readonly rule?: string;
  readonly instead?: readonly string[];
  /** Seconds to wait; the `Retry-After` header says the same. */
  readonly retryAfter?: number;
}
