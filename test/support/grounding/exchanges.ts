/**
 * Sentences that show two sibling facts, in the shapes that offices write, and the same with the two values exchanged. What it makes is by
 * construction faithful, or corrupted.
 */

/** One of two facts told apart: how a text writes its value, what it is for, and its label alone. */
export interface Side {
  readonly value: string;
  /** "aux familles de la commune" */
  readonly to: string;
  /** "commune" */
  readonly label: string;
}

export interface Siblings {
  readonly facts: unknown;
  /** What both are: "le tarif du repas". */
  readonly noun: string;
  readonly sides: readonly [Side, Side];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A sentence with its noun and the two sides, in this order. */
export const SHAPES: Readonly<Record<string, (noun: string, a: Side, b: Side) => string>> = {
  'A et B': (noun, a, b) => `${capital(noun)} est de ${a.value} ${a.to} et de ${b.value} ${b.to}.`,
  'label first': (noun, a, b) => `${capital(noun)} est, ${a.to}, de ${a.value}, et, ${b.to}, de ${b.value}.`,
  'colon and commas': (noun, a, b) => `${capital(noun)} : ${a.value} ${a.to}, ${b.value} ${b.to}.`,
  respectively: (noun, a, b) =>
    `${capital(noun)}, ${a.to} et ${b.to}, est respectivement de ${a.value} et de ${b.value}.`,
  parentheses: (noun, a, b) =>
    `${capital(noun)} est fixé (${a.label} : ${a.value} ; ${b.label} : ${b.value}).`,
  'labels in parentheses': (noun, a, b) =>
    `${capital(noun)} est de ${a.value} (${a.label}) ou de ${b.value} (${b.label}).`,
  list: (noun, a, b) => `${capital(noun)} :\n- ${a.label} : ${a.value}\n- ${b.label} : ${b.value}`,
  contre: (noun, a, b) => `${capital(noun)} est de ${a.value} ${a.to}, contre ${b.value} ${b.to}.`,
  'au lieu de': (noun, a, b) => `${capital(noun)} est de ${a.value} ${a.to} au lieu de ${b.value} ${b.to}.`,
  'two sentences': (noun, a, b) =>
    `${capital(a.to)}, ${noun} est de ${a.value}. ${capital(b.to)}, ce sera ${b.value}.`,
  'tandis que': (noun, a, b) =>
    `${capital(noun)} est de ${a.value} ${a.to}, tandis qu'il faut compter ${b.value} ${b.to}.`,
  'one after another': (noun, a, b) =>
    `${capital(a.to)}, ${noun} est de ${a.value}, mais ${b.to}, il passe à ${b.value}.`,
};

export const exchanged = (
  { noun, sides: [a, b] }: Siblings,
  shape: (noun: string, a: Side, b: Side) => string,
): { readonly faithful: readonly string[]; readonly corrupted: readonly string[] } => {
  const [wrongA, wrongB] = [
    { ...a, value: b.value },
    { ...b, value: a.value },
  ];
  return {
    faithful: [shape(noun, a, b), shape(noun, b, a)],
    corrupted: [shape(noun, wrongA, wrongB), shape(noun, wrongB, wrongA)],
  };
};
