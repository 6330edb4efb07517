/**
 * An act as a value, after Akoma Ntoso: preface, preamble (citations, recitals, formula), body, vote, conclusions.
 * Types only. It must not know templates, Word, or how an act is laid out on a page.
 */

/** What kind of text this is: note, courrier, arrêté, délibération. */
export type ActKind = 'note' | 'letter' | 'order' | 'deliberation';

/** Where the words of an inline come from: a fact the agent typed, a legal entry, the organisation's profile, or an attached document. */
export type Source =
  | { readonly kind: 'fact'; readonly id: string }
  | { readonly kind: 'law'; readonly id: string }
  | { readonly kind: 'profile'; readonly id: string }
  | { readonly kind: 'excerpt'; readonly id: string };

/** A run of words with one origin. `sources` is empty or absent for the template's own words. */
export interface Inline {
  readonly text: string;
  readonly strong?: true;
  readonly sources?: readonly Source[];
}

/** What a paragraph is in the act; each role has one Word style (`document/styles`). */
export const PARAGRAPH_ROLES = [
  'header-line', // République française, département, commune
  'act-number', // Arrêté n° 2026-123
  'title',
  'subtitle',
  'session', // convocation, presence, quorum lines of a deliberation
  'authority', // Le maire de la commune de X,
  'citation', // Vu …
  'recital', // Considérant …
  'formula', // ARRÊTE
  'article-heading', // Article 1er – Objet
  'article-text',
  'body', // running text of a letter or a note
  'heading',
  'subheading',
  'bullet', // native bulleted list
  'enumeration', // native numbered list: 1°, 2°, 3°
  'sender', // service, case handler, references of a letter
  'recipient',
  'subject',
  'salutation',
  'closing',
  'vote',
  'execution',
  'recourse',
  'place-date',
  'signature',
  'notice', // publication, transmission, certification, copies, attachments
  'caption',
] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

/** This paragraph is the `index`-th one (from 0) of generated passage `id`: all of its words are generated. */
export interface PassagePart {
  readonly id: string;
  readonly index: number;
}

export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: ParagraphRole;
  readonly content: readonly Inline[];
  readonly passage?: PassagePart;
}

export type Alignment = 'left' | 'right' | 'center';

export interface TableColumn {
  readonly title: string;
  readonly align?: Alignment;
  /** Relative width; 1 when absent. */
  readonly weight?: number;
}

export interface Table {
  readonly type: 'table';
  /** A picture of bars in place of the rows: labels in the first column, numbers in the second. */
  readonly as?: 'chart';
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
}

/** A block that holds words. */
export type TextBlock = Paragraph | Table;

/** A place where a passage will stand: only an act that is not drafted yet has one. */
export interface SlotPlace {
  readonly type: 'slot';
  readonly slot: string;
  readonly role: ParagraphRole;
}

export interface Article<B = TextBlock> {
  /** From 1; the first one reads "Article 1er". */
  readonly number: number;
  readonly heading?: string;
  readonly content: readonly B[];
}

/** The result of a vote, as counted; who may write "unanimité" follows from it. Numbers of persons. */
export interface Vote {
  readonly inOffice: number;
  readonly present: number;
  readonly proxies: number;
  readonly for: number;
  readonly against: number;
  readonly abstentions: number;
  /** When votes are even: who presides voted for, and that voice decides (CGCT, L. 2121-20). */
  readonly casting?: true;
  /** Members who took no part in the vote, "Prénom Nom". */
  readonly notVoting: readonly string[];
}

export interface ActOf<B> {
  readonly kind: ActKind;
  /** Title of the document (docProps, accessibility), in one line. */
  readonly title: string;
  readonly preface: readonly B[];
  /** "Le maire de la commune de X," */
  readonly authority: readonly B[];
  readonly citations: readonly B[];
  readonly recitals: readonly B[];
  /** "ARRÊTE", "Après en avoir délibéré, …" */
  readonly formula: readonly B[];
  readonly articles: readonly Article<B>[];
  /** Letters and notes: everything between the preface and the conclusions. */
  readonly body: readonly B[];
  readonly vote?: Vote;
  /** The paragraphs that state the vote. */
  readonly voteText: readonly B[];
  /** Execution, recourse, place and date, signature, notices. */
  readonly conclusions: readonly B[];
}

/** An act whose every word is there. */
export type Act = ActOf<TextBlock>;
/** An act with places for passages that are still to be written. */
export type ActDraft = ActOf<TextBlock | SlotPlace>;
