/**
 * The zod schemas that validate what comes in and describe what goes out (OpenAPI). They are checked against
 * `api/messages` at compile time; they hold no rule of the field (services do).
 */
import { z } from '@hono/zod-openapi';
import type * as messages from './messages';
import { ACTIONS } from './actions';
import * as drafting from './drafting-schemas';
import * as source from './source-schemas';
import { PROBLEM_CODES } from './problems';
import { requiredReason } from './reason-schema';
import { REASON_CODES } from '../../review/verdict';

export * from './drafting-schemas';
export * from './source-schemas';

/** The biggest file accepted, in bytes, before base64. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;
const MAX_BASE64 = Math.ceil(MAX_FILE_BYTES / 3) * 4;

const text = z.string();
export const identifier = z
  .string()
  .min(1)
  .max(80)
  .regex(/^[\w-]+$/);
const state = z.enum(['pending', 'approved', 'amended', 'rejected', 'removed']);

export const agentSummary = z
  .object({
    id: text,
    name: text,
    role: z.enum(['drafter', 'legal-reviewer', 'administrator', 'auditor']),
  })
  .openapi('AgentSummary');
const role = agentSummary.shape.role;
const organisation = z.object({ name: text, siret: text });
export const signInOptions = z
  .object({
    organisation,
    demonstration: z.boolean(),
    local: z.boolean(),
    providers: z.array(z.object({ id: text, label: text })),
  })
  .openapi('SignInOptions');
/** Passwords are judged elsewhere: here only what no password can be. */
const password = z.string().min(1).max(1000);
const secret = z.string().regex(/^[\w-]{43}$/);
export const signIn = z
  .union([
    z.strictObject({ agent: identifier }),
    z.strictObject({ login: z.string().min(1).max(100), password }),
    z.strictObject({ code: secret, verifier: z.string().regex(/^[\w-]{43,128}$/) }),
  ])
  .openapi('SignIn');
export const session = z
  .object({
    token: text,
    agent: agentSummary,
    organisation,
    expires: text,
    signedInAt: text,
    way: z.object({ kind: z.enum(['demonstration', 'local', 'openid']), provider: text.optional() }),
    demonstration: z.boolean(),
    rights: z.array(z.enum(ACTIONS)),
    mustChangePassword: z.boolean(),
    login: text.optional(),
  })
  .openapi('Session');
export const signedOut = z.object({ endSession: text.optional() }).openapi('SignedOut');
export const passwordChange = z.strictObject({ current: password, next: password }).openapi('PasswordChange');

const words = z.string().trim().min(1).max(120);
const login = z
  .string()
  .trim()
  .min(2)
  .max(100)
  .regex(/^[\p{L}\p{N}._@+-]+$/u);
export const account = z
  .object({
    id: text,
    name: text,
    title: text,
    role,
    state: z.enum(['active', 'revoked']),
    created: text,
    email: text.optional(),
    login: text.optional(),
    mustChangePassword: z.boolean(),
  })
  .openapi('Account');
export const newAccount = z
  .strictObject({
    name: words,
    title: z.string().trim().max(120),
    role,
    email: z.email().max(200).optional(),
    login: login.optional(),
  })
  .openapi('NewAccount');
export const roleChange = z.strictObject({ role }).openapi('RoleChange');
export const accountChanged = z.object({ account, password: text.optional() }).openapi('AccountChanged');

export const templateSummary = z
  .object({
    id: text,
    kind: z.enum(['note', 'letter', 'order', 'deliberation']),
    title: text,
    summary: text,
    version: text,
  })
  .openapi('TemplateSummary');
const facts = z.record(z.string(), z.unknown());
export const templateForm = templateSummary
  .extend({
    fields: z.array(z.custom<messages.TemplateForm['fields'][number]>()).openapi({
      type: 'array',
      items: { type: 'object', description: 'A field as docs/templates.md defines it.' },
    }),
    checks: z.array(z.custom<messages.TemplateForm['checks'][number]>()).openapi({
      type: 'array',
      items: { type: 'object', description: 'A check as docs/templates.md defines it.' },
    }),
    vote: z
      .custom<NonNullable<messages.TemplateForm['vote']>>()
      .optional()
      .openapi({ type: 'object', description: 'The fields that the count of a vote rests on.' }),
    defaults: facts,
    examples: z.array(z.object({ id: text, title: text, facts })),
  })
  .openapi('TemplateForm');

const draftFields = {
  template: identifier,
  facts,
  instruction: drafting.instruction.optional(),
  masking: drafting.masking.optional(),
  sources: source.sourceIds.optional(),
};
export const draftRequest = z
  .strictObject({ ...draftFields, drafter: z.literal('embedded').optional() })
  .openapi('DraftRequest');
export const whatLeavesRequest = z.strictObject(draftFields).openapi('WhatLeavesRequest');

export const agentRef = z.object({ id: text, name: text });
const lacking = z.object({
  code: z.enum(['needs-another-reviewer', 'not-enough-reviewers']),
  found: z.int(),
  needed: z.int(),
});
const policy = z.object({ roles: z.array(text), authorAlone: z.boolean(), reviewers: z.int() });
const drafter = z.object({ mode: text, model: text.optional(), version: text });
export const passageView = z
  .object({
    id: text,
    slot: text,
    title: text,
    parts: z.int(),
    state,
    generated: z.array(text),
    amended: z.array(text).optional(),
    sources: z.array(
      z.object({ kind: z.enum(['fact', 'law', 'profile', 'excerpt']), id: text, label: text, value: text }),
    ),
    drafter,
    reviews: z.array(z.object({ agent: agentRef, time: text })),
    lacking: lacking.optional(),
    flags: z.array(drafting.flagView),
    doubts: z.array(drafting.doubtView),
    cites: z.array(source.citedWords),
    generation: drafting.generation.optional(),
    rewritten: z.array(drafting.rewritten).optional(),
    discarded: drafting.discarded.optional(),
  })
  .openapi('PassageView');
const sealView = z.object({
  log: text,
  index: z.int(),
  demonstration: z.boolean(),
  answers: z
    .array(
      z.object({
        check: text,
        title: z.object({ fr: text, en: text }),
        time: text,
        agent: agentRef.optional(),
        reason: text.optional(),
      }),
    )
    .optional(),
});
export const documentView = z
  .object({
    documentId: text,
    title: text,
    template: templateSummary,
    state: z.enum(['draft', 'finalising', 'finalised']),
    created: text,
    author: agentRef,
    policy,
    passages: z.array(passageView),
    ledgerXml: text,
    seal: sealView.optional(),
  })
  .openapi('DocumentView');

const stories = z.object({
  primary: text.optional(),
  firstPage: text.optional(),
  evenPages: text.optional(),
});
export const draftPackage = z
  .object({
    docx: text,
    bodyOoxml: text,
    headers: stories,
    footers: stories,
    ledgerXml: text,
    title: text,
    watermarkOoxml: text,
    tags: z.array(text),
  })
  .openapi('DraftPackage');
export const draftResponse = z
  .object({ document: documentView, package: draftPackage })
  .openapi('DraftResponse');

export const base64 = z
  .string()
  .min(4)
  .max(MAX_BASE64)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/)
  .openapi({ format: 'byte' });
export const fileUpload = z.strictObject({ file: base64 }).openapi('FileUpload');
export const reviewRequest = z
  .strictObject({
    file: base64,
    passage: identifier,
    action: z.enum(['approve', 'reject', 'record-removal', 'take-back']),
    digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    reason: z.string().max(2000).optional(),
  })
  .openapi('ReviewRequest');

export const flagRequest = z
  .strictObject({ file: base64, flag: identifier, source: requiredReason })
  .openapi('FlagRequest');
export const passageReplacement = z
  .object({ former: text, passage: passageView, ooxml: text, tags: z.array(text), ledgerXml: text })
  .openapi('PassageReplacement');

export const shownReport = z
  .strictObject({ opened: z.boolean(), passages: z.array(identifier).max(200) })
  .openapi('ShownReport');

export const shownResponse = z.object({ told: z.int() }).openapi('ShownResponse');

const reason = z.object({
  code: z.enum(REASON_CODES),
  passage: text.optional(),
  action: z.enum([
    'review',
    'review-again',
    'hand-over',
    'confirm-flag',
    'delete-copy',
    'record-removal',
    'put-back',
    'delete-text',
    'rewrite-ledger',
    'restore-mark',
    'mend-finding',
    'resolve-changes',
    'open-original',
    'open-latest',
    'none',
  ]),
  story: z.enum(['body', 'header', 'footer', 'footnote', 'endnote', 'comment', 'textbox']).optional(),
  cause: z
    .enum(['header', 'footer', 'footnote', 'endnote', 'comment', 'textbox', 'order', 'hidden', 'nested'])
    .optional(),
  reworded: z.literal(true).optional(),
  finding: z.object({ check: text, fr: text, en: text }).optional(),
  excerpt: text.optional(),
  flag: text.optional(),
  reviewers: z.object({ found: z.int(), needed: z.int() }).optional(),
});
const verdict = z.discriminatedUnion('final', [
  z.object({ final: z.literal(true), digest: text }),
  z.object({ final: z.literal(false), reasons: z.tuple([reason], reason) }),
]);
export const verdictView = z
  .object({
    verdict: verdict.openapi({ type: 'object' }),
    messages: z.array(z.object({ fr: text, en: text, actionFr: text, actionEn: text })),
  })
  .openapi('VerdictView');
export const reviewResponse = z
  .object({ passage: passageView, ledgerXml: text, verdict: verdictView })
  .openapi('ReviewResponse');
export const finaliseResponse = z
  .object({ statementXml: text, ledgerXml: text, digest: text, watermarkOoxml: text })
  .openapi('FinaliseResponse');
export const confirmResponse = z
  .object({ document: documentView, digest: text, sealXml: text.optional() })
  .openapi('ConfirmResponse');

export const journalStatus = z
  .object({
    blocked: text.optional(),
    log: text.optional(),
    entries: z.int(),
    published: z.int(),
    witnesses: z.array(z.object({ witness: text, cosigned: z.int(), last: text.optional() })),
  })
  .openapi('JournalStatus');
export const consistencyProof = z
  .object({ from: z.int(), to: z.int(), hashes: z.array(text) })
  .openapi('ConsistencyProof');
const size = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
export const entryIndex = z.object({ index: size });
export const sizes = z.object({ from: size, to: size });

export const problem = z
  .object({
    type: text,
    title: text,
    status: z.int(),
    code: z.enum(PROBLEM_CODES),
    detail: text,
    problems: z.array(z.object({ field: text, label: text.optional(), message: text })).optional(),
    verdict: verdictView.optional(),
    rule: text.optional(),
    instead: z.array(text).optional(),
    retryAfter: z.int().optional(),
  })
  .openapi('Problem');

/** A JSON value's shape, whatever the side that wrote the type: readonly, optional without undefined, tuples as arrays. */
export type Wire<T> = unknown extends T
  ? unknown
  : T extends string | number | boolean | null
    ? T
    : T extends readonly (infer E)[]
      ? readonly Wire<E>[]
      : { readonly [K in keyof T]: Wire<Exclude<T[K], undefined>> };
/** Compiles only when schema and message accept each other. */
export type Agrees<S, M> = [Wire<S>] extends [Wire<M>] ? ([Wire<M>] extends [Wire<S>] ? true : false) : false;
/** One line a message: a schema that drifts from its type stops the build here. */
export type Checked = [
  Agrees<z.infer<typeof agentSummary>, messages.AgentSummary>,
  Agrees<z.infer<typeof signInOptions>, messages.SignInOptions>,
  Agrees<z.infer<typeof signIn>, messages.SignIn>,
  Agrees<z.infer<typeof signedOut>, messages.SignedOut>,
  Agrees<z.infer<typeof passwordChange>, messages.PasswordChange>,
  Agrees<z.infer<typeof account>, messages.Account>,
  Agrees<z.infer<typeof newAccount>, messages.NewAccount>,
  Agrees<z.infer<typeof roleChange>, messages.RoleChange>,
  Agrees<z.infer<typeof accountChanged>, messages.AccountChanged>,
  Agrees<z.infer<typeof session>, messages.Session>,
  Agrees<z.infer<typeof templateSummary>, messages.TemplateSummary>,
  Agrees<z.infer<typeof templateForm>, messages.TemplateForm>,
  Agrees<z.infer<typeof draftRequest>, messages.DraftRequest>,
  Agrees<z.infer<typeof draftResponse>, messages.DraftResponse>,
  Agrees<z.infer<typeof fileUpload>, messages.FileUpload>,
  Agrees<z.infer<typeof reviewRequest>, messages.ReviewRequest>,
  Agrees<z.infer<typeof shownReport>, messages.ShownReport>,
  Agrees<z.infer<typeof shownResponse>, messages.ShownResponse>,
  Agrees<z.infer<typeof reviewResponse>, messages.ReviewResponse>,
  Agrees<z.infer<typeof verdictView>, messages.VerdictView>,
  Agrees<z.infer<typeof finaliseResponse>, messages.FinaliseResponse>,
  Agrees<z.infer<typeof confirmResponse>, messages.ConfirmResponse>,
  Agrees<z.infer<typeof journalStatus>, messages.JournalStatus>,
  Agrees<z.infer<typeof consistencyProof>, messages.ConsistencyProof>,
  Agrees<z.infer<typeof problem>, messages.Problem>,
  Agrees<z.infer<typeof drafting.draftingOptions>, messages.DraftingOptions>,
  Agrees<z.infer<typeof drafting.aiState>, messages.AiState>,
  Agrees<z.infer<typeof drafting.aiSwitchRequest>, messages.AiSwitchRequest>,
  Agrees<z.infer<typeof drafting.draftJob>, messages.DraftJob>,
  Agrees<z.infer<typeof drafting.draftJobStopped>, messages.DraftJobStopped>,
  Agrees<z.infer<typeof drafting.regenerateRequest>, messages.RegenerateRequest>,
  Agrees<z.infer<typeof drafting.rewriteRequest>, messages.RewriteRequest>,
  Agrees<z.infer<typeof drafting.flagView>, messages.FlagView>,
  Agrees<z.infer<typeof drafting.doubtView>, messages.DoubtView>,
  Agrees<z.infer<typeof drafting.whatLeaves>, messages.WhatLeaves>,
  Agrees<z.infer<typeof drafting.passageLeavesRequest>, messages.PassageLeavesRequest>,
  Agrees<z.infer<typeof whatLeavesRequest>, messages.WhatLeavesRequest>,
  Agrees<z.infer<typeof flagRequest>, messages.FlagRequest>,
  Agrees<z.infer<typeof passageReplacement>, messages.PassageReplacement>,
  Agrees<z.infer<typeof source.sourceUpload>, messages.SourceUpload>,
  Agrees<z.infer<typeof source.attachedSource>, messages.AttachedSource>,
  Agrees<z.infer<typeof source.sourceRemoved>, messages.SourceRemoved>,
  Agrees<z.infer<typeof source.broughtRequest>, messages.BroughtRequest>,
  Agrees<z.infer<typeof source.sourcesBrought>, messages.SourcesBrought>,
] extends true[]
  ? true
  : false;
export const schemasAgree: Checked = true;
