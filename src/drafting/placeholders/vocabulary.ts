/**
 * What a model may write of a slot: placeholders that stand for values, and the template's own sentences with placeholders in
 * place of values. The values stay here: nothing of this room sends them.
 */
import type { Source } from '../../act/act';

export interface Placeholder {
  /** `f:company`, `f:company~article`, `d:CGCT-L2213-1`, `p:organisation.town`. */
  readonly name: string;
  readonly kind: 'fact' | 'law' | 'profile';
  /** Of the field, the legal entry or the path in the profile. */
  readonly id: string;
  /** What kind of words it stands for, in French: "date, comme « 3 mars 2030 »". */
  readonly nature: string;
  readonly label: string;
  readonly help?: string;
  /** Values of one family are compared with one another: amounts with amounts. */
  readonly family: string;
  /** Only an agent may decide this one. */
  readonly decision: boolean;
  /** The words that take its place. Never sent. */
  readonly text: string;
  readonly sources: readonly Source[];
}

export type OutlinePart =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly placeholder: Placeholder };

/** One paragraph of the template's text, with placeholders. */
export type OutlineParagraph = readonly OutlinePart[];

export interface Vocabulary {
  /** Those that the model may use, in the order in which they are told. */
  readonly placeholders: readonly Placeholder[];
  readonly outline: readonly OutlineParagraph[];
  /** Fields of the slot that were left empty: the model may say that one is missing. */
  readonly absent: readonly { readonly id: string; readonly label: string }[];
}

/** `{{f:company}}` */
export const written = ({ name }: Pick<Placeholder, 'name'>): string => `{{${name}}}`;

/** A paragraph of the outline as a model reads it. */
export const outlineText = (paragraph: OutlineParagraph): string =>
  paragraph
    .map((part) => (part.kind === 'literal' ? part.text : written(part.placeholder)))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();

/** The template's own words, without its placeholders: what a model may take up as it stands. */
export const outlineWords = (outline: readonly OutlineParagraph[]): string =>
  outline
    .map((paragraph) => paragraph.map((part) => (part.kind === 'literal' ? part.text : ' ')).join(''))
    .join('\n');

/** The placeholders of the outline, each as often as it stands there. */
export const outlinePlaceholders = (outline: readonly OutlineParagraph[]): readonly Placeholder[] =>
  outline.flatMap((paragraph) =>
    paragraph.flatMap((part) => (part.kind === 'placeholder' ? [part.placeholder] : [])),
  );
