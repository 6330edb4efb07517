/**
 * The pane over doubles that behave: a Word that keeps a document in memory, a server that answers from a record. What they are
 * asked is written down in order.
 */
import { render } from '@testing-library/react';
import { TextEncoder } from 'node:util';
import axe from 'axe-core';
import { App } from '../../../src/pane/app/App';
import type { Dialog } from '../../../src/pane/app/services';
import type { View } from '../../../src/pane/state/model';
import {
  ApiError,
  type AgentSummary,
  type ChecksView,
  type DocumentView,
  type ParapheClient,
  type PassageView,
  type Problem,
  type Session,
  type TemplateForm,
  type VerdictView,
} from '../../../src/server/client';
import type { DocumentSnapshot, LiveMark, WordPort } from '../../../src/word';

// jsdom has no TextEncoder, which the digest of words needs.
Object.assign(globalThis, { TextEncoder });
// jsdom knows <dialog> but cannot show it.
Object.assign(HTMLDialogElement.prototype, {
  showModal(this: HTMLDialogElement) {
    this.open = true;
  },
  close(this: HTMLDialogElement) {
    this.open = false;
  },
});

export const refusal = (code: Problem['code'], more: Partial<Problem> = {}): ApiError =>
  new ApiError({
    type: `urn:paraphe:problem:${code}`,
    title: '',
    status: 409,
    code,
    detail: `Refusé : ${code}.`,
    ...more,
  });

export const PASSAGE = (id: string, title: string, words: readonly string[]): PassageView => ({
  id,
  slot: 'motives',
  title,
  parts: words.length,
  state: 'pending',
  generated: words,
  sources: [
    { kind: 'fact', id: 'company', label: 'Entreprise', value: 'TP Jura' },
    { kind: 'law', id: 'CGCT-L2213-1', label: 'Article L. 2213-1', value: 'article L. 2213-1 du code' },
  ],
  drafter: { mode: 'embedded', version: '1' },
  reviews: [],
  cites: [],
  flags: [],
  doubts: [],
});

export const RECORD: DocumentView = {
  documentId: 'doc-1',
  title: 'Arrêté n° 2026-142 – rue Pasteur',
  template: { id: 'arrete', kind: 'order', title: 'Arrêté', summary: 'Un arrêté.', version: '1.0.0' },
  state: 'draft',
  created: '2026-11-21T09:00:00.000Z',
  author: { id: 'nadia', name: 'Nadia Perrin' },
  policy: { roles: ['drafter', 'legal-reviewer'], authorAlone: false, reviewers: 1 },
  passages: [
    PASSAGE('A'.repeat(22), 'Motifs de la mesure', ['Considérant que TP Jura doit réaliser des travaux ;']),
    PASSAGE('B'.repeat(22), 'Déviation', ['La circulation est déviée.', 'Un panneau l’indique.']),
  ],
  ledgerXml: '<ledger xmlns="urn:paraphe:ledger:1" document="doc-1"/>',
};

export const SEAL = {
  log: 'trace.paraphe.localhost/21250999600006',
  index: 41,
  demonstration: true,
} as const;

export const FORM: TemplateForm = {
  ...RECORD.template,
  checks: [],
  fields: [
    {
      id: 'number',
      type: 'text',
      label: 'Numéro de l’arrêté',
      required: true,
      decision: false,
      group: 'L’acte',
      maxLength: 15,
    },
    {
      id: 'closed',
      type: 'boolean',
      label: 'Route barrée',
      required: true,
      decision: false,
      group: 'L’acte',
    },
    {
      id: 'hours',
      type: 'period',
      times: 'none',
      label: 'Période de fermeture',
      required: true,
      decision: false,
      when: 'closed',
      group: 'Les mesures',
    },
    { id: 'amount', type: 'amount', label: 'Montant', required: false, decision: true, group: 'Les mesures' },
    {
      id: 'signatory',
      type: 'person',
      title: 'required',
      label: 'Signataire',
      required: true,
      decision: false,
      group: 'Les mesures',
    },
    {
      id: 'copies',
      type: 'list',
      item: { type: 'text' },
      min: 1,
      label: 'Copies',
      required: true,
      decision: false,
      group: 'Les mesures',
    },
  ],
  defaults: { signatory: { civility: 'Mme', first_name: 'Hélène', last_name: 'Carrez', title: 'Maire' } },
  examples: [
    {
      id: 'x',
      title: 'Exemple',
      facts: {
        number: '2026-142',
        closed: true,
        hours: { from: '2026-11-30', to: '2026-12-11' },
        amount: 24500.5,
        signatory: { civility: 'Mme', first_name: 'Hélène', last_name: 'Carrez', title: 'Maire' },
        copies: ['au SDIS'],
      },
    },
  ],
};

export const ORGANISATION = { name: 'Commune de Valmorin', siret: '21250999600006' };
export const SESSION: Session = {
  token: 't',
  expires: '2026-11-22T00:00:00.000Z',
  signedInAt: '2026-11-21T16:00:00.000Z',
  agent: { id: 'olivier', name: 'Olivier Grosjean', role: 'legal-reviewer' },
  organisation: ORGANISATION,
  way: { kind: 'demonstration' },
  demonstration: true,
  rights: ['read', 'draft', 'review', 'finalise'],
  mustChangePassword: false,
};
/** Nadia drafted the record. */
const AGENTS: readonly AgentSummary[] = [
  { id: 'olivier', name: 'Olivier Grosjean', role: 'legal-reviewer' },
  { id: 'nadia', name: 'Nadia Perrin', role: 'drafter' },
  { id: 'helene', name: 'Hélène Carrez', role: 'administrator' },
];

type ReviewView = PassageView['reviews'][number];

/** The passage as the server would show it after a decision: reviews gather, and the one who drafted is not enough. */
function decided(
  { author, policy }: DocumentView,
  { lacking: _lacking, ...passage }: PassageView,
  state: PassageView['state'],
  review: ReviewView,
): PassageView {
  if (state === 'pending') return { ...passage, state, reviews: [] };
  const others = passage.reviews.filter(({ agent }) => agent.id !== review.agent.id);
  const reviews = [...others, review];
  const alone = !policy.authorAlone && reviews.every(({ agent }) => agent.id === author.id);
  const lacking = { code: 'needs-another-reviewer', found: 1, needed: 2 } as const;
  return { ...passage, state, reviews, ...(alone ? { lacking } : {}) };
}

export const NO: VerdictView = {
  verdict: { final: false, reasons: [{ code: 'pending', action: 'review', passage: 'A'.repeat(22) }] },
  messages: [
    {
      fr: 'Le passage n’a pas encore été relu.',
      en: 'Not reviewed yet.',
      actionFr: 'Relisez-le.',
      actionEn: 'Review it.',
    },
  ],
};
export const YES: VerdictView = { verdict: { final: true, digest: 'd'.repeat(64) }, messages: [] };

/** Nothing found. */
export const CHECKS: ChecksView = {
  kind: 'order',
  rules: { run: 42, notChecked: 0 },
  summary: {
    fr: 'Aucun écart détecté parmi 42\u00a0contrôles.',
    en: 'No deviation detected among 42 checks.',
  },
  counts: { blocking: 0, major: 0, minor: 0, info: 0 },
  findings: [],
  questions: [],
  notChecked: [],
  unplaced: [],
};

export interface World {
  /** Calls in order: "word.removePassage", "api.review approve"… */
  readonly calls: string[];
  record: DocumentView;
  snapshot: DocumentSnapshot;
  readonly word: WordPort;
  readonly api: ParapheClient;
  readonly dialog: Dialog;
}

const marksOf = (record: DocumentView): LiveMark[] =>
  record.passages.flatMap(({ id, generated }) =>
    generated.map((text, index) => ({ passage: id, index, text, title: 'Paraphe – à relire' })),
  );

/** @param open the document open in Word is the record's draft; an empty one otherwise. */
export function world(
  open: boolean,
  changes: {
    word?: Partial<WordPort>;
    api?: Partial<ParapheClient>;
    /** What the window says; it is closed by the agent otherwise. */
    said?: string;
    language?: string;
    dark?: boolean;
  } = {},
): World {
  const calls: string[] = [];
  let me = AGENTS[0] as AgentSummary;
  const refresh = (passages: readonly PassageView[]): void => {
    w.record = { ...w.record, passages };
  };
  const word: WordPort = {
    host: () => ({
      platform: 'PC',
      wordApi: '1.9',
      displayLanguage: changes.language ?? 'fr-FR',
      darkTheme: changes.dark ?? false,
    }),
    readDocument: () => Promise.resolve(w.snapshot),
    insertDraft: (draft) => {
      w.snapshot = { empty: false, marks: marksOf(w.record), ledgerXml: draft.ledgerXml };
      return Promise.resolve({ status: 'inserted', where: 'document' });
    },
    showPassage: () => Promise.resolve(),
    selectionIn: () => Promise.resolve(undefined),
    followSelection: () => () => undefined,
    readWords: () => Promise.resolve(''),
    showParagraph: () => Promise.resolve(),
    mendLine: () => Promise.resolve(),
    replacePassage: (passage, words) => {
      const marks = w.snapshot.marks.map((mark) =>
        mark.passage === passage ? { ...mark, text: words[mark.index] ?? '' } : mark,
      );
      w.snapshot = { ...w.snapshot, marks };
      return Promise.resolve();
    },
    removePassage: (passage) => {
      w.snapshot = { ...w.snapshot, marks: w.snapshot.marks.filter((mark) => mark.passage !== passage) };
      return Promise.resolve();
    },
    exchangePassage: ({ former, ledgerXml }) => {
      const marks = w.snapshot.marks.filter((mark) => mark.passage !== former);
      const fresh = marksOf(w.record).filter(
        ({ passage }) => passage === former || !w.snapshot.marks.some((mark) => mark.passage === passage),
      );
      w.snapshot = { ...w.snapshot, marks: [...fresh, ...marks], ledgerXml };
      return Promise.resolve('exchanged');
    },
    restoreMarks: () => Promise.resolve(),
    writeReview: () => Promise.resolve(),
    readFile: () => Promise.resolve(new Uint8Array([80, 75])),
    finalise: () => Promise.resolve(),
    undoFinalise: () => Promise.resolve(),
    writeReference: () => Promise.resolve(),
    writeSeal: () => Promise.resolve(),
    ...changes.word,
  };
  const api: ParapheClient = {
    agents: () => Promise.resolve(AGENTS),
    signInOptions: () =>
      Promise.resolve({ organisation: ORGANISATION, demonstration: true, local: false, providers: [] }),
    publication: () => Promise.resolve({ documentId: 'd', items: [], pictures: 0, individual: false }),
    publish: () => Promise.resolve({ docx: '', title: 'Arrêté', hidden: 0, kept: 0 }),
    signIn: (id) => {
      const agent = AGENTS.find((one) => one.id === id);
      if (agent === undefined) throw refusal('unknown-agent');
      me = agent;
      return Promise.resolve({ ...SESSION, agent });
    },
    signInWith: () => Promise.resolve(SESSION),
    signOut: () => Promise.resolve({}),
    changePassword: () => Promise.resolve(SESSION),
    accounts: () => Promise.resolve([]),
    createAccount: () => Promise.reject(refusal('forbidden')),
    setRole: () => Promise.reject(refusal('forbidden')),
    revokeAccount: () => Promise.reject(refusal('forbidden')),
    resetAccount: () => Promise.reject(refusal('forbidden')),
    templates: () => Promise.resolve([RECORD.template]),
    template: () => Promise.resolve(FORM),
    draft: () =>
      Promise.resolve({
        document: w.record,
        package: {
          docx: '',
          bodyOoxml: '',
          headers: {},
          footers: {},
          ledgerXml: w.record.ledgerXml,
          title: '',
          watermarkOoxml: '',
          tags: [],
        },
      }),
    drafting: () => Promise.resolve({ ai: { on: true }, templates: {} }),
    policies: () => Promise.resolve([]),
    policy: () => Promise.reject(refusal('unknown-template')),
    changePolicy: () => Promise.reject(refusal('forbidden')),
    modes: () => Promise.resolve({ endpoints: [], templates: [] }),
    changeMode: () => Promise.reject(refusal('forbidden')),
    ai: () => Promise.resolve({ on: true }),
    switchAi: ({ on }) => Promise.resolve({ on }),
    attach: ({ name }) =>
      Promise.resolve({
        id: name,
        name,
        excerpts: 1,
        characters: 10,
        read: '2026-11-21T09:00:00Z',
        digest: name,
      }),
    attached: () => Promise.resolve([]),
    detach: () => Promise.resolve({ removed: true }),
    brought: () => Promise.resolve({ facts: {}, leftOut: [], sensitive: [] }),
    documentSources: () => Promise.resolve([]),
    removeDocumentSource: () => Promise.resolve({ removed: true }),
    startDraft: () => Promise.resolve({ id: 'job' }),
    // oxlint-disable-next-line typescript/require-await -- the port is asynchronous, the double is not
    async *followDraft() {
      yield {
        ...{ type: 'failed', failure: { kind: 'unavailable' }, sentence: 'Indisponible.', embedded: true },
      } as const;
    },
    stopDraft: () => Promise.resolve({ stopped: true }),
    whatLeaves: () => Promise.resolve({ passages: [] }),
    passageLeaves: () => Promise.resolve({ passages: [] }),
    regenerate: () => Promise.reject(refusal('needs-a-model')),
    rewrite: () => Promise.reject(refusal('needs-a-model')),
    passageContent: () => Promise.reject(refusal('unknown-passage')),
    confirmFlag: () => Promise.reject(refusal('unknown-flag')),
    document: () => Promise.resolve(w.record),
    shown: (_, { passages }) => Promise.resolve({ told: passages.length }),
    review: (_, request) => {
      const states = {
        approve: 'approved',
        reject: 'rejected',
        'record-removal': 'removed',
        'take-back': 'pending',
      } as const;
      const state = states[request.action];
      const review = { agent: { id: me.id, name: me.name }, time: '2026-11-21T10:00:00.000Z' };
      const passages = w.record.passages.map((passage) =>
        passage.id === request.passage ? { ...decided(w.record, passage, state, review) } : passage,
      );
      refresh(passages);
      const passage = passages.find(({ id }) => id === request.passage);
      if (passage === undefined) throw new Error('unknown passage');
      const done = passages.every((one) => one.state !== 'pending' && one.lacking === undefined);
      return Promise.resolve({ passage, ledgerXml: w.record.ledgerXml, verdict: done ? YES : NO });
    },
    checks: () => Promise.resolve(CHECKS),
    checkStrange: () => Promise.resolve(CHECKS),
    acknowledgeStrange: () => Promise.resolve({ referenceXml: '<reference/>' }),
    reopenStrange: () => Promise.resolve({ referenceXml: '<reference/>' }),
    acknowledge: () => Promise.resolve({ checks: CHECKS, verdict: NO }),
    reopenCheck: () => Promise.resolve({ checks: CHECKS, verdict: NO }),
    verdict: () =>
      Promise.resolve(
        w.record.passages.every(({ state, lacking }) => state !== 'pending' && lacking === undefined)
          ? YES
          : NO,
      ),
    finalise: () =>
      Promise.resolve({
        statementXml: '<s/>',
        ledgerXml: w.record.ledgerXml,
        digest: 'd'.repeat(64),
        watermarkOoxml: '<w/>',
      }),
    confirmFinalise: () => {
      w.record = { ...w.record, state: 'finalised', seal: SEAL };
      return Promise.resolve({ document: w.record, digest: 'd'.repeat(64), sealXml: '<seal/>' });
    },
    abandonFinalise: () => Promise.resolve(w.record),
    archived: () => Promise.resolve(new Uint8Array([80, 75])),
    documents: () => Promise.resolve({ documents: [] }),
    life: () => Promise.resolve([]),
    draftedFacts: () => Promise.reject(refusal('facts-unavailable')),
    verifySeal: () => Promise.reject(refusal('file-unreadable')),
    contest: () => Promise.reject(refusal('not-finalised')),
    ...changes.api,
  };
  const w: World = {
    calls,
    record: RECORD,
    snapshot: open
      ? { empty: false, marks: marksOf(RECORD), ledgerXml: RECORD.ledgerXml }
      : { empty: true, marks: [] },
    word: noted('word', word, calls),
    api: noted('api', api, calls),
    dialog: {
      page: 'word',
      port: {
        show: (url) => {
          calls.push(`dialog ${new URL(url).searchParams.get('to') ?? ''}`);
          return Promise.resolve(changes.said);
        },
      },
    },
  };
  return w;
}

/** Writes each call down before it is made. */
function noted<T extends object>(name: string, port: T, calls: string[]): T {
  return new Proxy(port, {
    get(target, key, receiver) {
      const method = Reflect.get(target, key, receiver) as (...args: unknown[]) => unknown;
      return (...args: unknown[]) => {
        const request = args[1] as { action?: string } | undefined;
        calls.push([`${name}.${String(key)}`, request?.action].filter(Boolean).join(' '));
        return method(...args);
      };
    },
  });
}

export const show = (w: World, view: View = 'draft') =>
  render(<App services={{ word: w.word, api: w.api, dialog: w.dialog }} view={view} />);

/** What axe finds wrong, but what only a real layout can tell. */
export async function faults(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.map(
    (violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`,
  );
}
