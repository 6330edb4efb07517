/**
 * Every answer of the API that a test gets is checked against the API's own description: its route, its status, its schema.
 * What the description does not say is a fault, collected and shown when the server stops.
 */
import { z } from 'zod';

interface Described {
  readonly content?: Readonly<Record<string, { readonly schema?: object }>>;
}
interface OpenApi {
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly responses: Readonly<Record<string, Described>> }>>>
  >;
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}

export interface ApiWatch {
  /** Sentences, one a fault. */
  readonly faults: readonly string[];
  /** How many answers were checked. */
  readonly checked: number;
  /** Waits for the checks under way: before the server goes. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

type Watcher = (url: URL, method: string, answer: Response) => void;
const watchers = new Set<Watcher>();
const real = globalThis.fetch;
/** Routes are the same whatever the server is told: they are described once for all servers of a test file. */
let description: Promise<OpenApi> | undefined;

/** Stands in the way of the test's own `fetch` for addresses of this server. */
export function watchApi(base: () => string): ApiWatch {
  const faults: string[] = [];
  const pending: Promise<void>[] = [];
  let checked = 0;
  const describe = (): Promise<OpenApi> =>
    (description ??= real(`${base()}/api/v1/openapi.json`).then(
      (answer) => answer.json() as Promise<OpenApi>,
      (error: unknown) => {
        description = undefined;
        throw error;
      },
    ));

  const check = async (method: string, url: URL, answer: Response): Promise<void> => {
    const api = await describe();
    const path = url.pathname.slice('/api/v1'.length);
    const name = `${method} ${path} ${String(answer.status)}`;
    const body = await answer.text();
    if (path === '/openapi.json' || method === 'OPTIONS') return;
    const route = find(api, path);
    const type = (answer.headers.get('content-type') ?? '').split(';')[0] ?? '';
    const described =
      route?.[method.toLowerCase()]?.responses[String(answer.status)] ??
      route?.[method.toLowerCase()]?.responses['default'] ??
      // What is no route at all is refused as everything is.
      api.paths['/session']?.['post']?.responses['default'];
    const schema = described?.content?.[type]?.schema;
    checked += 1;
    if (schema === undefined) faults.push(`${name}: ${type} is not described`);
    else if (answer.ok === (type === 'application/problem+json')) faults.push(`${name}: ${type}`);
    else if (type.endsWith('json')) {
      const result = z
        .fromJSONSchema(whole(schema, api) as Parameters<typeof z.fromJSONSchema>[0])
        .safeParse(JSON.parse(body));
      if (!result.success) faults.push(`${name}: ${z.prettifyError(result.error)}`);
    }
  };

  const watcher: Watcher = (url, method, answer) => {
    if (url.origin !== base() || !url.pathname.startsWith('/api/v1/')) return;
    const checking = check(method, url, answer.clone());
    pending.push(checking.catch((error: unknown) => void faults.push(String(error))));
  };
  watchers.add(watcher);
  globalThis.fetch = async (input, init) => {
    const answer = await real(input, init);
    const url = new URL(input instanceof Request ? input.url : input);
    for (const watch of watchers) watch(url, init?.method ?? 'GET', answer);
    return answer;
  };
  const settle = async (): Promise<void> => {
    await Promise.all(pending);
  };
  return {
    faults,
    get checked() {
      return checked;
    },
    settle,
    async stop() {
      await settle();
      watchers.delete(watcher);
    },
  };
}

/** The route of an address: "/documents/{id}" for "/documents/abc". */
function find(api: OpenApi, path: string): OpenApi['paths'][string] | undefined {
  const name = Object.keys(api.paths).find((pattern) =>
    new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  return name === undefined ? undefined : api.paths[name];
}

/** The schema with the components that it names put in their place. */
function whole(value: unknown, api: OpenApi): unknown {
  if (Array.isArray(value)) return value.map((item) => whole(item, api));
  if (typeof value !== 'object' || value === null) return value;
  const { $ref } = value as { $ref?: unknown };
  if (typeof $ref === 'string') return whole(api.components.schemas[$ref.split('/').at(-1) ?? ''], api);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, whole(item, api)]));
}
