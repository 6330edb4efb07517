/**
 * Finds the JSON object in what a model answered: alone, in a fence, or with chatter around. It must not judge its form, and it
 * never mends broken JSON.
 */

/** The object, or undefined when there is none that parses. */
export const extractObject = (answer: string): unknown => {
  for (const text of candidates(answer.replace(/^\uFEFF/u, '').trim())) {
    const value = parsed(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  }
  return undefined;
};

function* candidates(text: string): Generator<string> {
  yield text;
  for (const [, inside = ''] of text.matchAll(/```[a-z]*\s*\n?([\s\S]*?)```/giu)) yield inside.trim();
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  if (from >= 0 && to > from) yield text.slice(from, to + 1);
  const end = from < 0 ? -1 : endOfObject(text, from);
  if (end > 0) yield text.slice(from, end);
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** Where the object that begins at `from` ends; -1 when it does not. */
const endOfObject = (text: string, from: number): number => {
  let depth = 0;
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const char = text[i];
    if (quoted) {
      if (char === '\\') i++;
      else if (char === '"') quoted = false;
    } else if (char === '"') quoted = true;
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return i + 1;
  }
  return -1;
};
