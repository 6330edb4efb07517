/**
 * A legal reference found in a text: where it stands, what it means in a normal form, and how it is best written. Types only.
 */

export type CitationKind =
  | 'article' // an article of a code, or of the Constitution
  | 'text' // law, ordinance, decree
  | 'act' // ministerial, prefectoral or municipal order, deliberation, decision, circular
  | 'european'
  | 'case';

/** An article of a text that is not a code, or a part of an article, as read. */
export interface CitedArticle {
  readonly start: number;
  readonly end: number;
  /** "9-1" */
  readonly number: string;
}

export interface Citation {
  /** UTF-16 offsets in the text: of the number for an article, of the whole reference for a text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: CitationKind;
  /**
   * `CGCT|L2212-2`, `CGCT|L2213-1..L2213-6`, `CGCT|L511-1..`, `loi|2025-1249`, `arrete|1967-11-24`, `CE|342327`. The code of an
   * article is `?` when nothing tells it.
   */
  readonly normal: string;
  /** Articles: id of the code (`codes`), absent when nothing tells it. */
  readonly code?: string;
  /** Articles: first and last number of an interval, "L2213-1". */
  readonly number?: string;
  readonly to?: string;
  /** Articles: "et suivants". */
  readonly following?: true;
  /** How the code was found: it is named beside the article, "du même code", or the rest of the text tells it. */
  readonly by?: 'named' | 'same' | 'context';
  /** Articles: "ledit article", which repeats the one before. */
  readonly repeats?: true;
  /** Texts and acts: the number and the ISO date that are read. */
  readonly textNumber?: string;
  readonly date?: string;
  /** Texts: the articles of it that are cited with it. */
  readonly articles?: readonly CitedArticle[];
}

/** A code that a text names, with or without an article. */
export interface CodeMention {
  readonly start: number;
  readonly end: number;
  /** Id of the code; absent for "le même code" when no code came before. */
  readonly code?: string;
  /** "le même code", "dudit code": it repeats the code before. */
  readonly repeats?: true;
}

export interface CitationsFound {
  /** In order, none overlapping another. */
  readonly citations: readonly Citation[];
  readonly codes: readonly CodeMention[];
}
