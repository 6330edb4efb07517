/**
 * What the pane knows at one moment. Values only: no Word, no server, no React. Nothing of it is stored anywhere.
 */
import type {
  AgentSummary,
  AiState,
  AttachedSource,
  ChecksView,
  DocumentView,
  Masking,
  Session,
  SignInOptions,
  SourcesBrought,
  TemplateSummary,
  VerdictView,
} from '../../server/client';
import type { LiveMark } from '../../word';
import type { RawFacts } from '../draft/raw';
import type { Again } from '../sign-in/resuming';

export type View =
  | 'draft'
  | 'review'
  | 'checks'
  | 'register'
  | 'limits'
  | 'diagnostic'
  | 'password'
  | 'policies';

/** How the seal came into the document: Word kept it, Word did not, or the server could not give it yet. */
export type Sealing = 'written' | 'refused' | 'later';

/** What the document open in Word is for us. */
export type OpenDocument =
  | { readonly status: 'unread' }
  | { readonly status: 'none'; readonly empty: boolean; readonly checks?: ChecksView }
  /** It carries a ledger that the server does not know. */
  | { readonly status: 'unknown'; readonly checks?: ChecksView }
  | {
      readonly status: 'open';
      readonly record: DocumentView;
      readonly marks: readonly LiveMark[];
      /** As the server last judged the document's bytes; absent when something changed since. */
      readonly verdict?: VerdictView;
      /** As the checks last read the document. */
      readonly checks?: ChecksView;
      /** Digest of the finalised text, once confirmed. */
      readonly digest?: string;
      /** Present once confirmed here. */
      readonly sealed?: Sealing;
    };

export interface Notice {
  readonly tone: 'success' | 'info' | 'warning' | 'error';
  readonly text: string;
}

/** A form being filled; kept while the agent goes elsewhere in the pane. */
export interface FormDraft {
  readonly raw: RawFacts;
  /** Fields whose message may be shown: left once, or the whole form after a first attempt. */
  readonly touched: Readonly<Record<string, true>>;
  readonly attempted: boolean;
  /** What the agent asks of a model, in his or her own words. */
  readonly instruction?: string;
  /** What the agent decided in "ce qui part": it must hold when the text leaves. */
  readonly masking?: Masking;
  /** Attached documents, in their order, and what they bring to this form. */
  readonly sources?: readonly AttachedSource[];
  readonly brought?: SourcesBrought;
}

export interface PaneState {
  readonly session?: Omit<Session, 'token'>;
  readonly options?: SignInOptions;
  readonly agents?: readonly AgentSummary[];
  readonly templates?: readonly TemplateSummary[];
  readonly view: View;
  /** Id of the template whose form is open. */
  readonly template?: string;
  readonly forms: Readonly<Record<string, FormDraft>>;
  readonly document: OpenDocument;
  /** Id of the passage that is open. */
  readonly passage?: string;
  /** The switch of all AI, as last read. */
  readonly ai?: AiState;
  /** What the pane is waiting for, as a sentence; one thing at a time. */
  readonly busy?: string;
  readonly notice?: Notice;
  /** The agent is asked to sign in again, over what the pane is doing. */
  readonly again?: Again;
}

export const initialState = (view: View): PaneState => ({
  view,
  forms: {},
  document: { status: 'unread' },
});
