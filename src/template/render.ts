/**
 * Writes a text of a template from values: elision where literals meet values, French typography over the whole, and each
 * word with its sources. It must not know blocks, slots or documents.
 */
import type { Source } from '../act/act';
import { elide } from '../act/elision';
import { frenchTypographySegments } from '../act/typography';
import { articleNumber } from '../act/articles';
import { AssemblyError } from './assembly-error';
import type { LegalLookup } from './context';
import { applyFilter, finish, type Filtered } from './filters';
import type { Text, TextPart } from './text-parts';
import { pathName, type Scope } from './value-type';
import { resolve, type Values } from './values';

/** All that a text may name. */
export interface RenderContext {
  /** Id of the template, for errors. */
  readonly template: string;
  readonly scope: Scope;
  readonly values: Values;
  readonly law: LegalLookup;
  /** Numbers of the articles that remain, by id. */
  readonly articles?: ReadonlyMap<string, number>;
}

/** Words with one origin; the template's own words have no source. */
export interface Written {
  readonly text: string;
  readonly sources: readonly Source[];
}

/**
 * The text as one paragraph; several when a value was cut in lines (`lines`). Never an empty stretch nor two spaces in a row.
 * @throws AssemblyError when a value is absent
 */
export const render = (text: Text, context: RenderContext): readonly (readonly Written[])[] =>
  paragraphsOf(pieces(text, context)).map(polish);

/** Values and literals as they come, elided at their joints, before typography. @throws AssemblyError */
export const pieces = (text: Text, context: RenderContext): readonly Written[] => {
  const written = text.map((part) => write(part, text, context));
  return written.map((piece, i) => {
    const next = written[i + 1];
    return next === undefined ? piece : { ...piece, text: elide(piece.text, next.text) };
  });
};

const write = (part: TextPart, text: Text, context: RenderContext): Written => {
  if (part.kind === 'literal') return { text: part.text, sources: [] };
  if (part.kind === 'article') {
    const number = context.articles?.get(part.id);
    if (number === undefined) throw absent(`article:${part.id}`, text, context);
    return { text: articleNumber(number), sources: [] };
  }
  const found = resolve(part.path, context.scope, context.values);
  const instead = part.filters.find(({ name }) => name === 'or')?.args[0];
  if (found === undefined) {
    if (instead === undefined) throw absent(pathName(part.path), text, context);
    return { text: instead, sources: [] };
  }
  let filtered: Filtered | undefined = found;
  for (const { name, args } of part.filters) {
    if (name === 'or') continue;
    filtered = filtered && applyFilter(name, args, filtered, context.law);
  }
  const words = filtered && finish(filtered, context.law);
  if (words === undefined || words === '') throw absent(pathName(part.path), text, context);
  const law: readonly Source[] =
    found.type.kind === 'legal' && found.source.kind !== 'law'
      ? [{ kind: 'law', id: String(found.value) }]
      : [];
  return { text: words, sources: [...(found.excerpts ?? [found.source]), ...law] };
};

const absent = (missing: string, text: Text, context: RenderContext): AssemblyError =>
  new AssemblyError(context.template, missing, excerpt(text));

const excerpt = (text: Text): string => {
  const source = text
    .map((part) =>
      part.kind === 'literal' ? part.text : part.kind === 'value' ? `{{${pathName(part.path)}}}` : '…',
    )
    .join('');
  return source.length > 80 ? `${source.slice(0, 79)}…` : source;
};

/** Cuts at line ends, which only the filter `lines` leaves. */
const paragraphsOf = (written: readonly Written[]): readonly (readonly Written[])[] => {
  const paragraphs: Written[][] = [[]];
  for (const piece of written) {
    const [first = '', ...others] = piece.text.split('\n');
    paragraphs.at(-1)?.push({ ...piece, text: first });
    for (const line of others) paragraphs.push([{ ...piece, text: line }]);
  }
  return paragraphs
    .map((pieces) => pieces.filter(({ text }) => text !== ''))
    .filter((pieces) => pieces.length > 0);
};

/** Single spaces, no space at either end, French typography, neighbours of the same origin joined. */
export const polish = (written: readonly Written[]): readonly Written[] => joinNeighbours(typeset(written));

/** The same, each piece kept apart; some may end up empty. */
export const typeset = <Piece extends Written>(written: readonly Piece[]): readonly Piece[] => {
  const single: Piece[] = [];
  let spaced = true;
  for (const piece of written) {
    let text = '';
    for (const char of piece.text) {
      // Between the space and the non-breaking space nothing is one: most characters need no search.
      const space = (char <= ' ' || char >= '\u00A0') && /[\s\u00A0\u202F]/u.test(char);
      if (space && spaced) {
        // Of two spaces that meet, the non-breaking one stays.
        if (char === '\u00A0' || char === '\u202F') {
          if (text.endsWith(' ')) text = text.slice(0, -1) + char;
        }
        continue;
      }
      text += /\s/u.test(char) && char !== '\u00A0' && char !== '\u202F' ? ' ' : char;
      spaced = space;
    }
    single.push({ ...piece, text });
  }
  const texts = frenchTypographySegments(single.map(({ text }) => text));
  return trimEnd(single.map((piece, i) => ({ ...piece, text: texts[i] ?? piece.text })));
};

const trimEnd = <Piece extends Written>(written: readonly Piece[]): readonly Piece[] => {
  const kept = [...written];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last.text.trimEnd();
    if (text !== '') return [...kept, { ...last, text }];
  }
  return [];
};

const sameSources = (a: readonly Source[], b: readonly Source[]): boolean =>
  a.length === b.length && a.every((source, i) => source.kind === b[i]?.kind && source.id === b[i].id);

const joinNeighbours = (written: readonly Written[]): readonly Written[] => {
  const joined: Written[] = [];
  for (const piece of written) {
    const last = joined.at(-1);
    if (piece.text === '') continue;
    if (last !== undefined && sameSources(last.sources, piece.sources))
      joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
};

/** The words alone. */
export const wordsOf = (written: readonly Written[]): string => written.map(({ text }) => text).join('');
