/**
 * A YAML file with the places of its values, so that a problem can be shown where it stands. It must not know what the file says.
 */
import {
  LineCounter,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type YAMLParseError,
} from 'yaml';

export type FilePath = readonly (string | number)[];

export interface Place {
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface YamlProblem extends Place {
  readonly reason: string;
}

export interface YamlFile {
  readonly value: unknown;
  /** Place of the value at a path, or of the deepest part of the path that exists. */
  place(path: FilePath): Place;
  /** Place of a key of the mapping at a path. */
  placeOfKey(path: FilePath, key: string): Place;
}

const ALIASES_AT_MOST = 50;

/** Reads a YAML 1.2 file; dates stay texts, repeated keys and broken indentation are problems. */
export const readYaml = (
  text: string,
):
  | { readonly ok: true; readonly file: YamlFile }
  | { readonly ok: false; readonly problems: readonly YamlProblem[] } => {
  const counter = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = parseDocument(text, {
    lineCounter: counter,
    version: '1.2',
    schema: 'core',
    prettyErrors: false,
  });
  if (document.errors.length > 0)
    return {
      ok: false,
      problems: document.errors
        .filter(isTold)
        .map((error) => ({ ...at(error.pos[0]), reason: `YAML : ${error.message}` })),
    };
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: ALIASES_AT_MOST });
  } catch (error) {
    return {
      ok: false,
      problems: [
        { line: 1, column: 1, reason: `YAML : ${error instanceof Error ? error.message : 'illisible'}` },
      ],
    };
  }
  const root: Node | null = document.contents;
  const walk = (path: FilePath): Node | null => {
    let node: unknown = root;
    for (const step of path) {
      const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
      if (!isNode(next)) break;
      node = next;
    }
    return isNode(node) ? node : null;
  };
  const placeOf = (node: Node | null): Place => at(node?.range?.[0] ?? 0);
  return {
    ok: true,
    file: {
      value,
      place: (path) => placeOf(walk(path)),
      placeOfKey: (path, key) => {
        const node = walk(path);
        const pair = isMap(node)
          ? node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === key)
          : undefined;
        return placeOf(isNode(pair?.key) ? pair.key : node);
      },
    },
  };
};

/** After one token that the parser did not expect it expects none of the others: the first is told. */
const isTold = (error: YAMLParseError, index: number, all: readonly YAMLParseError[]): boolean =>
  error.code !== 'UNEXPECTED_TOKEN' || all.findIndex(({ code }) => code === 'UNEXPECTED_TOKEN') === index;

/** `articles[2].content[0].text` */
export const pathText = (path: FilePath): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
