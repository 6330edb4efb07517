/**
 * How the pane's state changes, one action at a time. Pure.
 */
import type {
  AgentSummary,
  AiState,
  ChecksView,
  DocumentView,
  PassageView,
  Session,
  SignInOptions,
  TemplateSummary,
  VerdictView,
} from '../../server/client';
import type { LiveMark } from '../../word';
import type { Again } from '../sign-in/resuming';
import {
  initialState,
  type FormDraft,
  type Notice,
  type OpenDocument,
  type PaneState,
  type Sealing,
  type View,
} from './model';

export type Action =
  | {
      readonly type: 'sign-in-options';
      readonly options: SignInOptions;
      readonly agents: readonly AgentSummary[];
    }
  | { readonly type: 'again'; readonly again: Again | undefined }
  | { readonly type: 'signed-in'; readonly session: Session }
  | { readonly type: 'signed-out' }
  | { readonly type: 'ai'; readonly ai: AiState }
  | { readonly type: 'templates'; readonly templates: readonly TemplateSummary[] }
  | { readonly type: 'view'; readonly view: View }
  | { readonly type: 'template'; readonly id: string | undefined }
  | { readonly type: 'form'; readonly id: string; readonly form: FormDraft | undefined }
  | { readonly type: 'document'; readonly document: OpenDocument }
  | { readonly type: 'record'; readonly record: DocumentView }
  | { readonly type: 'marks'; readonly marks: readonly LiveMark[] }
  | { readonly type: 'reviewed'; readonly passage: PassageView }
  /** A passage took the place of another, in the record. */
  | { readonly type: 'replaced'; readonly former: string; readonly passage: PassageView }
  | { readonly type: 'verdict'; readonly verdict: VerdictView | undefined }
  | { readonly type: 'checks'; readonly checks: ChecksView }
  | {
      readonly type: 'finalised';
      readonly record: DocumentView;
      readonly digest: string;
      readonly sealed: Sealing;
    }
  | { readonly type: 'passage'; readonly id: string | undefined }
  | { readonly type: 'busy'; readonly text: string | undefined }
  | { readonly type: 'notice'; readonly notice: Notice | undefined };

export function reduce(state: PaneState, action: Action): PaneState {
  switch (action.type) {
    case 'sign-in-options':
      return { ...state, options: action.options, agents: action.agents };
    case 'again':
      return action.again === undefined ? without(state, 'again') : { ...state, again: action.again };
    case 'signed-in': {
      // The token is the client's: no view has a use for it.
      return { ...without(state, 'notice'), session: without(action.session, 'token') };
    }
    case 'signed-out':
      // Facts typed by one agent are not shown to the next.
      return initialState(state.view === 'password' ? 'review' : state.view);
    case 'ai':
      return { ...state, ai: action.ai };
    case 'templates':
      return { ...state, templates: action.templates };
    case 'view':
      return { ...without(without(state, 'notice'), 'passage'), view: action.view };
    case 'template':
      return action.id === undefined
        ? without(state, 'template')
        : { ...without(state, 'notice'), template: action.id };
    case 'form': {
      const others = Object.fromEntries(Object.entries(state.forms).filter(([id]) => id !== action.id));
      return {
        ...state,
        forms: action.form === undefined ? others : { ...others, [action.id]: action.form },
      };
    }
    case 'document':
      return { ...state, document: action.document };
    case 'record':
      return withOpen(state, (open) => ({ ...open, record: action.record }));
    case 'marks':
      return withOpen(state, (open) => ({ ...open, marks: action.marks }));
    case 'reviewed':
      return withOpen(state, (open) => ({
        ...without(open, 'verdict'),
        record: {
          ...open.record,
          passages: open.record.passages.map((passage) =>
            passage.id === action.passage.id ? action.passage : passage,
          ),
        },
      }));
    case 'replaced': {
      const next = withOpen(state, (open) => ({
        ...without(open, 'verdict'),
        record: {
          ...open.record,
          passages: open.record.passages.map((passage) =>
            passage.id === action.former ? action.passage : passage,
          ),
        },
      }));
      return state.passage === action.former ? { ...next, passage: action.passage.id } : next;
    }
    case 'verdict':
      return withOpen(state, (open) =>
        action.verdict === undefined ? without(open, 'verdict') : { ...open, verdict: action.verdict },
      );
    case 'checks':
      // Late answers about a document that nobody has read yet change nothing.
      return state.document.status === 'unread'
        ? state
        : { ...state, document: { ...state.document, checks: action.checks } };
    case 'finalised':
      return withOpen(state, (open) => ({
        ...without(open, 'verdict'),
        record: action.record,
        digest: action.digest,
        sealed: action.sealed,
      }));
    case 'passage':
      return action.id === undefined
        ? without(without(state, 'passage'), 'notice')
        : { ...without(state, 'notice'), passage: action.id, view: 'review' };
    case 'busy':
      return action.text === undefined ? without(state, 'busy') : { ...state, busy: action.text };
    case 'notice':
      return action.notice === undefined ? without(state, 'notice') : { ...state, notice: action.notice };
  }
}

type Open = Extract<OpenDocument, { status: 'open' }>;

/** Late answers about a document that is no longer open change nothing. */
function withOpen(state: PaneState, change: (open: Open) => Open): PaneState {
  return state.document.status === 'open' ? { ...state, document: change(state.document) } : state;
}

function without<T extends object, K extends keyof T>(value: T, key: K): Omit<T, K> & { [P in K]?: never } {
  const rest = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  return rest as Omit<T, K> & { [P in K]?: never };
}
