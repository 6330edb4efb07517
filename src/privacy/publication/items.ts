/**
 * What an agent is asked about before an act is put on line: an item is one person, number or address with all its writings, what is
 * proposed and why. Types, and what stands in place of hidden words.
 */
import type { IndirectKind, Span, SpanType } from '../span';

/** `ask`: the search doubts; the agent answers without a proposal. */
export type Proposed = 'hide' | 'keep' | 'ask';

/** Why a name stays by default: CRPA L. 312-1-2 protects people, not those who act in the name of the commune, nor companies. */
export type KeptReason = 'signatory' | 'presiding' | 'elected' | 'organisation' | 'own';

export interface PublicationItem {
  /** The same for the same words found in the same document. */
  readonly key: string;
  readonly type: SpanType | IndirectKind;
  /** Each different writing, as it stands, the first one first. */
  readonly values: readonly string[];
  /** How many times. */
  readonly count: number;
  /** Where they are found: rank of the text, UTF-16 offsets in it. In order. */
  readonly places: readonly { readonly text: number; readonly start: number; readonly end: number }[];
  readonly proposed: Proposed;
  /** A short French phrase: why this was found. */
  readonly found: string;
  /** Only with `keep`. */
  readonly kept?: KeptReason;
  /** What would stand there instead. */
  readonly mark: string;
}

const MARKS: Readonly<Record<SpanType, string>> = {
  PERSON: '[nom masqué]',
  ADDRESS: '[adresse masquée]',
  PHONE: '[téléphone masqué]',
  EMAIL: '[adresse électronique masquée]',
  NIR: '[numéro masqué]',
  IBAN: '[coordonnées bancaires masquées]',
  BIRTH: '[naissance masquée]',
  PLATE: '[immatriculation masquée]',
  ID: '[numéro masqué]',
  PARCEL: '[parcelle masquée]',
  IP: '[adresse masquée]',
};
/** In place of words that are no name nor number. */
export const OTHER_MARK = '[mention masquée]';

export const markOf = (type: PublicationItem['type']): string =>
  Object.hasOwn(MARKS, type) ? MARKS[type as SpanType] : OTHER_MARK;

/** The marks, and what they say, hide nobody. */
export const MARK_SHAPE = /\[[a-zA-ZÀ-ÖØ-öø-ῼ ]{3,30} masquée?s?\]/gu;

/** A span of the whole, in one of the texts. */
export type PlacedSpan = Pick<Span, 'type' | 'reason' | 'person'> & {
  readonly text: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What stands just before, in the same text. */
  readonly lead: string;
};
