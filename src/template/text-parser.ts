/**
 * Reads a text of a template: literals and `{{ path | filter:"arg" }}`. It must not know which paths or filters exist.
 */
import type { FilterCall, PathRef, Text, TextPart } from './text-parts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: string };

const NAME = /^[a-z][a-z0-9_]*$/;
const ARTICLE_ID = /^[a-z][a-z0-9_-]*$/;
const SEGMENT = /^[a-z0-9_]+$/;
const FILTER = /^[\p{Ll}_]+$/u;
const LAW_ID = /^[A-Za-z0-9][A-Za-z0-9._*-]*$/;

/** Reads a path: `works.from`, `item.name`, `profile.mayor`, `law:CGCT-L2213-1`. */
export const parsePath = (source: string): Parsed<PathRef> => {
  const path = source.trim();
  if (path.startsWith('law:')) {
    const id = path.slice(4);
    return LAW_ID.test(id)
      ? { ok: true, value: { root: 'law', segments: [id] } }
      : { ok: false, reason: `« ${path} » n’est pas une référence juridique (law:IDENTIFIANT)` };
  }
  const [head = '', ...rest] = path.split('.');
  if (!NAME.test(head) || !rest.every((segment) => SEGMENT.test(segment)))
    return { ok: false, reason: `« ${path} » n’est pas un chemin (minuscules, chiffres, _ et points)` };
  if (head === 'item') return { ok: true, value: { root: 'item', segments: rest } };
  if (head === 'vote') return { ok: true, value: { root: 'vote', segments: rest } };
  if (head === 'profile') return { ok: true, value: { root: 'profile', segments: rest } };
  return { ok: true, value: { root: 'fact', segments: [head, ...rest] } };
};

/** Reads a whole text. White space in literals is reduced to single spaces. */
export const parseText = (source: string): Parsed<Text> => {
  const parts: TextPart[] = [];
  let at = 0;
  while (at < source.length) {
    const open = source.indexOf('{{', at);
    const literal = source.slice(at, open === -1 ? undefined : open);
    if (literal.includes('}}')) return { ok: false, reason: '« }} » sans « {{ » avant' };
    if (literal !== '') parts.push({ kind: 'literal', text: literal.replace(/\s+/gu, ' ') });
    if (open === -1) break;
    const close = endOfValue(source, open + 2);
    if (close === -1) return { ok: false, reason: '« {{ » sans « }} » après' };
    const part = parseValue(source.slice(open + 2, close));
    if (!part.ok) return part;
    parts.push(part.value);
    at = close + 2;
  }
  return { ok: true, value: parts };
};

/** Where the closing braces stand, quoted arguments skipped. */
const endOfValue = (source: string, from: number): number => {
  let quoted = false;
  for (let i = from; i < source.length; i++) {
    if (source[i] === '"') quoted = !quoted;
    else if (!quoted && source.startsWith('}}', i)) return i;
    else if (!quoted && source.startsWith('{{', i)) return -1;
  }
  return -1;
};

const parseValue = (inside: string): Parsed<TextPart> => {
  const [head = '', ...calls] = split(inside, '|');
  const target = head.trim();
  if (target === '') return { ok: false, reason: '« {{}} » ne nomme aucune donnée' };
  if (target.startsWith('article:')) {
    const id = target.slice(8).trim();
    if (calls.length > 0) return { ok: false, reason: `« ${target} » ne prend pas de filtre` };
    return ARTICLE_ID.test(id)
      ? { ok: true, value: { kind: 'article', id } }
      : { ok: false, reason: `« ${target} » n’est pas une référence d’article (article:identifiant)` };
  }
  const path = parsePath(target);
  if (!path.ok) return path;
  const filters: FilterCall[] = [];
  for (const call of calls) {
    const filter = parseFilter(call);
    if (!filter.ok) return filter;
    filters.push(filter.value);
  }
  return { ok: true, value: { kind: 'value', path: path.value, filters } };
};

const parseFilter = (call: string): Parsed<FilterCall> => {
  const [head = '', ...rest] = split(call, ':');
  const name = head.trim();
  if (!FILTER.test(name)) return { ok: false, reason: `« ${call.trim()} » n’est pas un filtre` };
  const args: string[] = [];
  for (const raw of rest) {
    const arg = /^\s*"([^"]*)"\s*$/u.exec(raw)?.[1];
    if (arg === undefined)
      return {
        ok: false,
        reason: `l’argument ${raw.trim()} du filtre « ${name} » doit être entre guillemets droits`,
      };
    args.push(arg);
  }
  return { ok: true, value: { name, args } };
};

/** Splits at a character that stands outside quotes. */
const split = (source: string, at: string): string[] => {
  const pieces: string[] = [];
  let piece = '';
  let quoted = false;
  for (const char of source) {
    if (char === '"') quoted = !quoted;
    if (char === at && !quoted) {
      pieces.push(piece);
      piece = '';
    } else piece += char;
  }
  return [...pieces, piece];
};
