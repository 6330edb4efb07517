/**
 * Loads the client half of Microsoft's office.js (the npm package, a development dependency) in a bare VM, and answers its
 * batches by a small host over one paragraph list. Only its own load/sync rules are under test, never Word's.
 */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const RUNTIME = require.resolve('@microsoft/office-js/dist/word-win32-16.01.debug.js');

interface Path {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, Path>>;
}

export interface Runtime {
  readonly Word: typeof globalThis.Word;
  /** Batches that the library sent, in order. */
  readonly batches: readonly Batch[];
}

type Answer =
  | { readonly results: readonly unknown[] }
  | { readonly error: { readonly Code: string; readonly Message: string } };

const script = new Script(readFileSync(RUNTIME, 'utf8'), { filename: 'word-win32-16.01.debug.js' });

/** A fresh runtime over controls with these tags (ids 1, 2…), each with its own text. */
export function loadRuntime(controls: readonly { readonly tag: string; readonly text: string }[]): Runtime {
  const batches: Batch[] = [];
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    Promise,
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', hostname: 'localhost' },
    document: {
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: () => undefined,
    },
    addEventListener: () => undefined,
    sessionStorage: undefined,
  };
  window['window'] = window;
  window['self'] = window;
  const context = createContext(window);
  script.runInContext(context);
  const extension = window['OfficeExtension'] as { SessionBase: { _overrideSession: unknown } };
  extension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: async () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, _flags: unknown, message: { Body: unknown }) => {
        const batch = JSON.parse(JSON.stringify(message.Body)) as Batch;
        batches.push(batch);
        const answer = respond(batch, controls);
        const body =
          'error' in answer ? { Error: { ...answer.error, ActionIndex: 0 } } : { Results: answer.results };
        return Promise.resolve({
          ErrorCode: '',
          ErrorMessage: '',
          Headers: {},
          Body: body,
          RawErrorResponse: undefined,
        });
      },
    }),
  };
  return { Word: window['Word'] as Runtime['Word'], batches };
}

type Item = { readonly _Id: number; readonly Id: number; readonly Tag: string; readonly Text: string };

function respond(batch: Batch, controls: readonly { readonly tag: string; readonly text: string }[]): Answer {
  const items: Item[] = controls.map(({ tag, text }, at) => ({
    _Id: at + 1,
    Id: at + 1,
    Tag: tag,
    Text: text,
  }));
  const results: unknown[] = [];
  for (const action of batch.Actions) {
    const found = resolve(batch, action.ObjectPathId, items);
    if (found === undefined) return { error: { Code: 'ItemNotFound', Message: 'Not found.' } };
    if (action.ActionType === 1) results.push({ ActionId: action.Id, Value: identity(found) });
    else if (action.ActionType === 2)
      results.push({ ActionId: action.Id, Value: query(found, action.QueryInfo?.Select ?? []) });
    else results.push({ ActionId: action.Id, Value: action.Name === 'GetOoxml' ? '<xml/>' : null });
  }
  return { results };
}

/** What the host says of an object that was only made: who it is, nothing more; null for a null object. */
function identity(found: unknown): unknown {
  const id = (found as Item | null)?._Id;
  return found === null ? null : id === undefined ? {} : { _Id: id };
}

/** Only what was asked, under the names of the protocol. */
function query(found: unknown, select: readonly string[]): unknown {
  if (found === null) return null;
  if (Array.isArray(found)) {
    const inner = select.map((name) => name.replace(/^items\//i, ''));
    return { _Items: (found as Item[]).map((item) => query(item, inner)) };
  }
  const wanted = select.map((name) => name.toLowerCase());
  const all = wanted.length === 0 || wanted.includes('*');
  return Object.fromEntries(
    Object.entries(found as Item).filter(
      ([name]) => name === '_Id' || all || wanted.includes(name.toLowerCase()),
    ),
  );
}

/** Undefined: an error; null: a null object. */
function resolve(batch: Batch, id: number, items: readonly Item[]): unknown {
  const path = batch.ObjectPaths[String(id)];
  if (!path || path.ObjectPathType === 1) return {};
  const parent = resolve(batch, path.ParentObjectPathId, items);
  const all = Array.isArray(parent) ? (parent as Item[]) : items;
  const argument = path.ArgumentInfo?.Arguments?.[0];
  switch (path.Name) {
    case 'ContentControls':
      return items;
    case 'GetByTag':
      return all.filter((item) => item.Tag === argument);
    case 'GetFirst':
      return all[0];
    case 'GetFirstOrNullObject':
      return all[0] ?? null;
    case 'GetByIdOrNullObject':
      return all.find((item) => item.Id === argument) ?? null;
    default:
      return path.ObjectPathType === 5 ? items.find((item) => item.Id === argument) : {};
  }
}
