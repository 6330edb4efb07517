/**
 * Finds the placeholders in what a model wrote. Tolerant to what models do to them (spaces, case, escapes, one brace), never to
 * another name. It must not put values in their place.
 */
import type { Placeholder, Vocabulary } from './vocabulary';

export type AnswerPart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly placeholder: Placeholder }
  /** The model says that this field is missing. */
  | { readonly kind: 'missing'; readonly id: string; readonly label: string }
  /** Looks like a placeholder, and is none that was given. */
  | { readonly kind: 'unknown'; readonly text: string };

const CANDIDATE = /\{+\s*([^{}]*?)\s*\}+/gu;
const REMNANT = /[{}]|(?<![\p{L}\d])(?:f|d|p|manque)\s*:\s*[\p{L}\d_]+(?:[._~-][\p{L}\d_]+)+/iu;

/** Cuts a model's text in literals and placeholders; never loses a character of a literal. */
export const readParts = (text: string, vocabulary: Vocabulary): readonly AnswerPart[] => {
  const parts: AnswerPart[] = [];
  let at = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    pushLiteral(parts, text.slice(at, match.index));
    parts.push(known(match[1] ?? '', vocabulary) ?? { kind: 'unknown', text: match[0] });
    at = match.index + match[0].length;
  }
  pushLiteral(parts, text.slice(at));
  return parts;
};

/** What remains of a broken placeholder (a lone brace, a bare name) is told apart too. */
const pushLiteral = (parts: AnswerPart[], text: string): void => {
  if (text === '') return;
  const remnant = REMNANT.exec(text);
  if (remnant === null) parts.push({ kind: 'literal', text });
  else {
    pushLiteral(parts, text.slice(0, remnant.index));
    parts.push({ kind: 'unknown', text: remnant[0] });
    pushLiteral(parts, text.slice(remnant.index + remnant[0].length));
  }
};

const known = (inside: string, { placeholders, absent }: Vocabulary): AnswerPart | undefined => {
  const name = folded(inside);
  const found = placeholders.filter((placeholder) => folded(placeholder.name) === name);
  const [only] = found;
  if (only !== undefined && found.length === 1) return { kind: 'placeholder', placeholder: only };
  const exact = placeholders.find((placeholder) => placeholder.name === inside.trim());
  if (exact !== undefined) return { kind: 'placeholder', placeholder: exact };
  const gap = absent.find(({ id }) => name === folded(`manque:${id}`));
  return gap && { kind: 'missing', ...gap };
};

/** Without what a model changes and that tells no two placeholders apart: case, spaces, escapes, kinds of hyphens. */
const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\\]/gu, '')
    .replace(/[\u2010-\u2015\u2212]/gu, '-');
