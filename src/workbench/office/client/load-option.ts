/**
 * The forms that `load` accepts, turned into paths ("tag", "items/font/name", "*"). No property is checked here: the host
 * refuses unknown names when the batch is synchronised, as Word does.
 */
export type LoadInput = string | readonly string[] | Readonly<Record<string, unknown>> | undefined;

export interface LoadRequest {
  readonly paths: readonly string[];
  readonly top?: number;
  readonly skip?: number;
}

export const EVERYTHING = '*';

function split(names: string): string[] {
  return names
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function fromTree(tree: Readonly<Record<string, unknown>>, prefix: string): string[] {
  return Object.entries(tree).flatMap(([name, value]) => {
    if (value === false || value === undefined) return [];
    if (name === '$all') return [`${prefix}${EVERYTHING}`];
    if (value === true) return [`${prefix}${name}`];
    return fromTree(value as Record<string, unknown>, `${prefix}${name}/`);
  });
}

function list(value: unknown): string[] {
  if (typeof value === 'string') return split(value);
  return Array.isArray(value) ? value.flatMap((name) => split(String(name))) : [];
}

export function parseLoad(input: LoadInput): LoadRequest {
  if (input === undefined) return { paths: [EVERYTHING] };
  if (typeof input === 'string' || Array.isArray(input)) return { paths: list(input) };
  const { select, expand, top, skip } = input as Record<string, unknown>;
  const page = {
    ...(typeof top === 'number' ? { top } : {}),
    ...(typeof skip === 'number' ? { skip } : {}),
  };
  if (select !== undefined || expand !== undefined || 'top' in page || 'skip' in page) {
    const paths = [...list(select), ...list(expand)];
    return { paths: paths.length > 0 ? paths : [EVERYTHING], ...page };
  }
  const tree = { ...(input as Record<string, unknown>) };
  const paths = fromTree(tree, '');
  return { paths: paths.length > 0 ? paths : [EVERYTHING] };
}
