/**
 * The typed client of the server's API, for the pane and the workbench. It validates nothing (the server does), keeps the
 * bearer token in memory only, and never stores anything. Each write carries an idempotency key, so that a write whose
 * answer was lost is sent again once without being done twice.
 */
import type {
  Account,
  AccountChanged,
  AgentSummary,
  AiState,
  AiSwitchRequest,
  AttachedSource,
  BroughtRequest,
  ConfirmResponse,
  DocumentView,
  DraftingOptions,
  DraftJob,
  DraftJobEvent,
  DraftJobStopped,
  DraftRequest,
  DraftResponse,
  FileUpload,
  FinaliseResponse,
  FlagRequest,
  FlagResponse,
  NewAccount,
  PassageLeavesRequest,
  PassageReplacement,
  PasswordChange,
  Problem,
  RegenerateRequest,
  ReviewRequest,
  ReviewResponse,
  RewriteRequest,
  RoleChange,
  Session,
  ShownReport,
  ShownResponse,
  SignedOut,
  SignIn,
  SignInOptions,
  SourceRemoved,
  SourcesBrought,
  SourceUpload,
  TemplateForm,
  TemplateSummary,
  VerdictView,
  WhatLeaves,
  WhatLeavesRequest,
} from '../api/messages';
import type { PublicationRequest, PublicationView, PublishableFile } from '../api/publication';
import type { AckRequest, AckResponse, ChecksView, ReopenRequest, StrangeAnswered } from '../api/checks';
import type { ModeChange, ModesView, ModeView } from '../api/modes';
import type { PolicyChange, PolicyView } from '../api/policies';
import type { SealCheck, SealUpload } from '../api/seals';
import type { ContestRequest, DraftedFacts, LifeEvent, RegisterPage, RegisterQuery } from '../api/register';
import { ApiError, UnreachableError } from './errors';
import { readEvents } from './events';

export interface ClientOptions {
  /** Origin of the server, without a final slash; '' for the page's own. */
  readonly baseUrl?: string;
  readonly fetch?: typeof fetch;
  /** A fresh random key for each write; `crypto.randomUUID` by default. */
  readonly newKey?: () => string;
}

/** Every method rejects with `ApiError` (the server refused) or `UnreachableError` (no answer). */
export interface ParapheClient {
  agents(): Promise<readonly AgentSummary[]>;
  /** What this server offers to sign in with. */
  signInOptions(): Promise<SignInOptions>;
  /** Opens a session of the demonstration; later calls of this client carry its token. A former session of this client is closed. */
  signIn(agent: string): Promise<Session>;
  /** The same with any proof. */
  signInWith(proof: SignIn): Promise<Session>;
  /** Forgets the token whatever the server answers. */
  signOut(): Promise<SignedOut>;
  changePassword(change: PasswordChange): Promise<Session>;
  accounts(): Promise<readonly Account[]>;
  createAccount(account: NewAccount): Promise<AccountChanged>;
  setRole(id: string, change: RoleChange): Promise<AccountChanged>;
  revokeAccount(id: string): Promise<AccountChanged>;
  resetAccount(id: string): Promise<AccountChanged>;
  templates(): Promise<readonly TemplateSummary[]>;
  template(id: string): Promise<TemplateForm>;
  draft(request: DraftRequest): Promise<DraftResponse>;
  /** Reads a document for the next draft; its text waits on the server, a day at most. */
  attach(upload: SourceUpload): Promise<AttachedSource>;
  attached(): Promise<readonly AttachedSource[]>;
  detach(id: string): Promise<SourceRemoved>;
  /** What documents would bring to a draft; nothing is kept. */
  brought(request: BroughtRequest): Promise<SourcesBrought>;
  /** Attached documents of a draft that was made. */
  documentSources(id: string): Promise<readonly AttachedSource[]>;
  removeDocumentSource(id: string, source: string): Promise<SourceRemoved>;
  /** Who drafts what, and whether AI is on. */
  drafting(): Promise<DraftingOptions>;
  ai(): Promise<AiState>;
  /** Suspends all AI, or restores it: administrators. */
  switchAi(request: AiSwitchRequest): Promise<AiState>;
  /** Who must review the documents of each template. */
  policies(): Promise<readonly PolicyView[]>;
  policy(template: string): Promise<PolicyView>;
  /** Administrators. */
  changePolicy(template: string, change: PolicyChange): Promise<PolicyView>;
  /** Which drafter writes the documents of each template, and which ones may be chosen. */
  modes(): Promise<ModesView>;
  /** Administrators. */
  changeMode(template: string, change: ModeChange): Promise<ModeView>;
  /** Starts a job; its events come through `followDraft`. */
  startDraft(request: DraftRequest): Promise<DraftJob>;
  /** The events of a job, to its `done` or `failed`. Leaving early, or the signal, stops the job. */
  followDraft(job: string, signal?: AbortSignal): AsyncIterable<DraftJobEvent>;
  stopDraft(job: string): Promise<DraftJobStopped>;
  /** What would leave for a model; nothing is sent. */
  whatLeaves(request: WhatLeavesRequest): Promise<WhatLeaves>;
  regenerate(id: string, passage: string, request: RegenerateRequest): Promise<DraftJob>;
  rewrite(id: string, passage: string, request: RewriteRequest): Promise<DraftJob>;
  /** A passage to insert again. */
  /** Of a passage that would be written again. */
  passageLeaves(id: string, passage: string, request: PassageLeavesRequest): Promise<WhatLeaves>;
  passageContent(id: string, passage: string): Promise<PassageReplacement>;
  confirmFlag(id: string, passage: string, request: FlagRequest): Promise<FlagResponse>;
  document(id: string): Promise<DocumentView>;
  /** Tells what the pane showed. */
  shown(id: string, report: ShownReport): Promise<ShownResponse>;
  review(id: string, request: ReviewRequest): Promise<ReviewResponse>;
  /** What the checks say of the file. */
  checks(id: string, upload: FileUpload): Promise<ChecksView>;
  /** What they say of a document drafted elsewhere. */
  checkStrange(upload: FileUpload): Promise<ChecksView>;
  /** Answers for a point of a document drafted elsewhere. */
  acknowledgeStrange(request: AckRequest): Promise<StrangeAnswered>;
  reopenStrange(request: ReopenRequest): Promise<StrangeAnswered>;
  /** Answers for a point that they raise. */
  acknowledge(id: string, request: AckRequest): Promise<AckResponse>;
  /** Takes back what was answered for a point. */
  reopenCheck(id: string, request: ReopenRequest): Promise<AckResponse>;
  verdict(id: string, upload: FileUpload): Promise<VerdictView>;
  /** First step: the verdict is yes, the statement is ready to be written in the document. */
  finalise(id: string, upload: FileUpload): Promise<FinaliseResponse>;
  /** Second step: the finalised file, read back from Word. */
  confirmFinalise(id: string, upload: FileUpload): Promise<ConfirmResponse>;
  abandonFinalise(id: string): Promise<DocumentView>;
  /** The archived bytes of a finalised document. */
  archived(id: string): Promise<Uint8Array>;
  /** Documents of the organisation, the newest first. */
  documents(query?: RegisterQuery): Promise<RegisterPage>;
  /** What the journal tells of a document. */
  life(id: string): Promise<readonly LifeEvent[]>;
  /** What the agent typed for a draft of theirs. */
  draftedFacts(id: string): Promise<DraftedFacts>;
  /** What the organisation's keys say of a sealed file; else those that are handed over with it. */
  verifySeal(upload: SealUpload): Promise<SealCheck>;
  /** Disputes a finalised document; the answer is the copy of the new round. */
  contest(id: string, request: ContestRequest): Promise<DraftResponse>;
  /** What would be hidden before a finalised document is put on line. */
  publication(id: string): Promise<PublicationView>;
  publish(id: string, request: PublicationRequest): Promise<PublishableFile>;
}

/** Makes a client; it holds no session until `signIn`. */
export function createClient(options: ClientOptions = {}): ParapheClient {
  const base = `${options.baseUrl ?? ''}/api/v1`;
  // Called through a closure: a bare `fetch` taken from `window` throws "Illegal invocation".
  const send = options.fetch ?? ((input: RequestInfo | URL, init?: RequestInit) => fetch(input, init));
  const newKey = options.newKey ?? (() => crypto.randomUUID());
  let token: string | undefined;

  const call = async (
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    body?: object,
    signal?: AbortSignal,
  ): Promise<Response> => {
    const headers: Record<string, string> = { accept: 'application/json' };
    if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
    if (body !== undefined) headers['content-type'] = 'application/json';
    if (method !== 'GET') headers['idempotency-key'] = newKey();
    const init: RequestInit = { method, headers, cache: 'no-store', redirect: 'error' };
    if (body !== undefined) init.body = JSON.stringify(body);
    if (signal !== undefined) init.signal = signal;
    let response: Response;
    try {
      response = await send(base + path, init).catch(() => send(base + path, init));
    } catch (cause) {
      throw new UnreachableError(cause);
    }
    if (!response.ok) throw await refusal(response);
    return response;
  };
  const json = async <T>(...args: Parameters<typeof call>): Promise<T> => {
    const response = await call(...args);
    try {
      return (await response.json()) as T;
    } catch (cause) {
      throw new UnreachableError(cause);
    }
  };
  const at = (id: string, rest = ''): string => `/documents/${encodeURIComponent(id)}${rest}`;
  const passageAt = (id: string, passage: string, what: string): string =>
    at(id, `/passages/${encodeURIComponent(passage)}/${what}`);
  const account = (id: string, what: string): string => `/accounts/${encodeURIComponent(id)}/${what}`;

  const signInWith = async (proof: SignIn): Promise<Session> => {
    const session = await json<Session>('POST', '/session', proof);
    const former = token;
    token = session.token;
    // Nobody waits for it, and it would expire by itself.
    if (former !== undefined) void close(former).catch(() => undefined);
    return session;
  };
  const close = (of: string): Promise<Response> =>
    send(`${base}/session`, {
      method: 'DELETE',
      headers: { accept: 'application/json', authorization: `Bearer ${of}` },
      redirect: 'error',
    });

  return {
    agents: () => json('GET', '/agents'),
    signInOptions: () => json('GET', '/sign-in'),
    signIn: (agent) => signInWith({ agent }),
    signInWith,
    async signOut() {
      if (token === undefined) return {};
      try {
        return await json<SignedOut>('DELETE', '/session');
      } finally {
        token = undefined;
      }
    },
    async changePassword(change) {
      const session = await json<Session>('POST', '/session/password', change);
      token = session.token;
      return session;
    },
    accounts: () => json('GET', '/accounts'),
    createAccount: (account) => json('POST', '/accounts', account),
    setRole: (id, change) => json('POST', account(id, 'role'), change),
    revokeAccount: (id) => json('POST', account(id, 'revoke')),
    resetAccount: (id) => json('POST', account(id, 'reset')),
    templates: () => json('GET', '/templates'),
    template: (id) => json('GET', `/templates/${encodeURIComponent(id)}`),
    draft: (request) => json('POST', '/documents', request),
    attach: (upload) => json('POST', '/sources', upload),
    attached: () => json('GET', '/sources'),
    detach: (id) => json('DELETE', `/sources/${encodeURIComponent(id)}`),
    brought: (request) => json('POST', '/what-sources-bring', request),
    documentSources: (id) => json('GET', at(id, '/sources')),
    removeDocumentSource: (id, source) => json('DELETE', at(id, `/sources/${encodeURIComponent(source)}`)),
    ai: () => json('GET', '/ai'),
    switchAi: (request) => json('PUT', '/ai', request),
    policies: () => json('GET', '/policies'),
    policy: (template) => json('GET', `/policies/${encodeURIComponent(template)}`),
    changePolicy: (template, change) => json('PUT', `/policies/${encodeURIComponent(template)}`, change),
    modes: () => json('GET', '/modes'),
    changeMode: (template, change) => json('PUT', `/modes/${encodeURIComponent(template)}`, change),
    drafting: () => json('GET', '/drafting'),
    startDraft: (request) => json('POST', '/drafts', request),
    async *followDraft(job, signal) {
      const response = await call('GET', `/drafts/${encodeURIComponent(job)}`, undefined, signal);
      if (response.body === null) throw new UnreachableError(new Error('no stream'));
      try {
        yield* readEvents<DraftJobEvent>(response.body);
      } catch (cause) {
        throw new UnreachableError(cause);
      }
    },
    stopDraft: (job) => json('DELETE', `/drafts/${encodeURIComponent(job)}`),
    whatLeaves: (request) => json('POST', '/what-leaves', request),
    regenerate: (id, passage, request) => json('POST', passageAt(id, passage, 'regenerate'), request),
    rewrite: (id, passage, request) => json('POST', passageAt(id, passage, 'rewrite'), request),
    passageLeaves: (id, passage, request) => json('POST', passageAt(id, passage, 'what-leaves'), request),
    passageContent: (id, passage) => json('GET', passageAt(id, passage, 'content')),
    confirmFlag: (id, passage, request) => json('POST', passageAt(id, passage, 'flags'), request),
    document: (id) => json('GET', at(id)),
    shown: (id, report) => json('POST', at(id, '/shown'), report),
    review: (id, request) => json('POST', at(id, '/reviews'), request),
    checks: (id, upload) => json('POST', at(id, '/checks'), upload),
    checkStrange: (upload) => json('POST', '/checks', upload),
    acknowledgeStrange: (request) => json('POST', '/checks/ack', request),
    reopenStrange: (request) => json('POST', '/checks/reopen', request),
    acknowledge: (id, request) => json('POST', at(id, '/checks/ack'), request),
    reopenCheck: (id, request) => json('POST', at(id, '/checks/reopen'), request),
    verdict: (id, upload) => json('POST', at(id, '/verdict'), upload),
    finalise: (id, upload) => json('POST', at(id, '/finalise'), upload),
    confirmFinalise: (id, upload) => json('POST', at(id, '/finalise/confirm'), upload),
    abandonFinalise: (id) => json('POST', at(id, '/finalise/abandon')),
    async archived(id) {
      return new Uint8Array(await (await call('GET', at(id, '/file'))).arrayBuffer());
    },
    documents: (query = {}) => json('GET', `/documents${queryOf({ ...query })}`),
    life: (id) => json('GET', at(id, '/life')),
    draftedFacts: (id) => json('GET', at(id, '/facts')),
    verifySeal: (upload) => json('POST', '/seals/verify', upload),
    contest: (id, request) => json('POST', at(id, '/contest'), request),
    publication: (id) => json('GET', at(id, '/publishable')),
    publish: (id, request) => json('POST', at(id, '/publishable'), request),
  };
}

/** "?state=draft&limit=20", or nothing. */
function queryOf(query: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

async function refusal(response: Response): Promise<ApiError | UnreachableError> {
  try {
    const problem = (await response.json()) as Partial<Problem> | null;
    if (typeof problem?.code === 'string' && typeof problem.detail === 'string')
      return new ApiError(problem as Problem);
  } catch (cause) {
    return new UnreachableError(cause);
  }
  return new UnreachableError(new Error(`HTTP ${response.status} without a problem document`));
}
