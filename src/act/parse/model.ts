/**
 * An act as read from any document: the same parts as `Act`, each with its place in the text, and what could not be placed.
 * Types only.
 */
import type { ParagraphRole } from '../act';
import type { FoundDate } from '../reading/dates';
import type { FoundTime } from '../reading/times';
import type { SectionName } from '../text';
import type { SourceParagraph } from './source';

/** Kinds of documents that can be told apart: those of `ActKind`, the mayor's decision, the summons, the minutes. */
export const DOCUMENT_KINDS = [
  'order',
  'deliberation',
  'decision',
  'summons',
  'minutes',
  'letter',
  'note',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** UTF-16 offsets in the whole text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the text. */
export interface Part extends Span {
  readonly text: string;
}

/** What a paragraph is, beyond the roles of an act that we write. */
export type PlacedRole =
  ParagraphRole | 'table' | 'certification' | 'stamp' | 'copies' | 'annex' | 'proposal';

export interface PlacedParagraph extends SourceParagraph {
  readonly section: SectionName | 'annexes';
  readonly role: PlacedRole;
  /** Rank in `articles` of the article it stands in, from 0. */
  readonly article?: number;
}

export interface ParsedArticle extends Span {
  /** 1 for "Article 1er" and "Article premier"; absent for "Article unique" and for what is not a number. */
  readonly number?: number;
  /** "Article 1er", as written. */
  readonly label: Part;
  /** What follows the number on its line, when it is a title. */
  readonly heading?: Part;
  /** The words of the article, without its number and title. */
  readonly content: readonly Part[];
}

/** A number that the text gives. */
export interface Count extends Span {
  readonly value: number;
}

export interface Person extends Part {
  /** Without civility nor title, as written: "Jean-Pierre Faivre", "FAIVRE". */
  readonly name: string;
}

export interface Proxy extends Span {
  readonly from: Person;
  readonly to: Person;
}

/** The council's session: who was there. */
export interface ParsedSession {
  readonly date?: FoundDate;
  readonly time?: FoundTime;
  /** Date on which the summons was sent. */
  readonly convocation?: FoundDate;
  readonly inOffice?: Count;
  readonly present?: Count;
  readonly proxyCount?: Count;
  readonly absent?: Count;
  readonly voters?: Count;
  readonly presentNames: readonly Person[];
  readonly absentNames: readonly Person[];
  readonly proxies: readonly Proxy[];
  readonly president?: Person;
  readonly secretaries: readonly Person[];
  /** The words that say whether the quorum is reached. */
  readonly quorum?: Part;
}

export interface ParsedVote {
  readonly for?: Count;
  readonly against?: Count;
  readonly abstentions?: Count;
  readonly blank?: Count;
  /** Suffrages exprimés. */
  readonly cast?: Count;
  readonly majority?: Count;
  readonly notVotingCount?: Count;
  readonly notVoting: readonly Person[];
  /** "à l’unanimité" */
  readonly unanimous?: Part;
  readonly secret?: Part;
  /** The paragraphs that state it, from first to last. */
  readonly span?: Span;
}

export interface ParsedSignature extends Span {
  /** "Pour le maire et par délégation, l’adjoint délégué à la voirie" */
  readonly capacity?: Part;
  readonly name?: Person;
  /** "Pour le maire", "par délégation", "par empêchement" */
  readonly delegated: boolean;
}

export interface PlaceDate extends Part {
  readonly place?: string;
  readonly date?: FoundDate;
}

export interface ParsedAct {
  /** Absent when nothing tells it. */
  readonly kind?: DocumentKind;
  readonly paragraphs: readonly PlacedParagraph[];
  readonly title?: Part;
  /** "2026-142", with its place. */
  readonly number?: Part;
  readonly authority?: Part;
  readonly citations: readonly Part[];
  readonly recitals: readonly Part[];
  readonly formula?: Part;
  readonly articles: readonly ParsedArticle[];
  readonly session: ParsedSession;
  readonly vote: ParsedVote;
  readonly recourse: readonly Part[];
  readonly execution: readonly Part[];
  readonly copies: readonly Part[];
  readonly placeDate?: PlaceDate;
  readonly signatures: readonly ParsedSignature[];
  /** Certification that the act is enforceable, mentions of publicity and of transmission, stamps of the prefecture. */
  readonly certification: readonly Part[];
  readonly notices: readonly Part[];
  readonly stamps: readonly Part[];
  readonly annexes: readonly Part[];
  readonly subject?: Part;
  readonly salutation?: Part;
  readonly closing?: Part;
  /** Paragraphs whose place in the act nothing told. */
  readonly unplaced: readonly Part[];
}
