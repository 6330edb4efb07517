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
  | ParagraphRole
  | 'table'
  | 'certification'
  | 'stamp'
  | 'copies'
  | 'annex'
  | 'proposal';

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
  /** What the civility says, when there is one. */
  readonly woman?: boolean;
  /** What follows in parentheses: "arrivée à 20 h 50". */
  readonly note?: Part;
}

export interface Proxy extends Span {
  readonly from: Person;
  readonly to: Person;
}

/** Numbers of members, as the head of a session gives them, or an affair of minutes anew. */
export interface MemberCounts {
  readonly inOffice?: Count;
  readonly present?: Count;
  readonly proxyCount?: Count;
  /** "Absents : 4", whatever their reason. */
  readonly absent?: Count;
  /** "Excusés : 2", "absents excusés : 2" */
  readonly excused?: Count;
  readonly voters?: Count;
  /** "Majorité absolue : 17", beside the numbers of members. */
  readonly majority?: Count;
  /** "Quorum : 14" */
  readonly quorumCount?: Count;
}

/** The council's session: who was there. */
export interface ParsedSession extends MemberCounts {
  /** "Effectif légal : 27", "afférents au conseil municipal : 15" */
  readonly seats?: Count;
  readonly date?: FoundDate;
  readonly time?: FoundTime;
  /** Date on which the summons was sent. */
  readonly convocation?: FoundDate;
  readonly presentNames: readonly Person[];
  /** Each piece of the list of those present was read as a name. */
  readonly presentSure: boolean;
  /** Each piece of the lists of those absent was read as a name. */
  readonly absentSure: boolean;
  readonly absentNames: readonly Person[];
  readonly proxies: readonly Proxy[];
  readonly president?: Person;
  readonly secretaries: readonly Person[];
  /** The words that say whether the quorum is reached. */
  readonly quorum?: Part;
}

/** One vote, as the text states it. */
export interface ParsedVote {
  readonly for?: Count;
  readonly against?: Count;
  readonly abstentions?: Count;
  readonly blank?: Count;
  /** Suffrages exprimés. */
  readonly cast?: Count;
  readonly majority?: Count;
  /** Votants, given beside the vote. */
  readonly voters?: Count;
  readonly notVotingCount?: Count;
  /** Who took no part. */
  readonly notVoting: readonly Person[];
  /** Who voted for, against, or abstained, when they are named. */
  readonly forNames: readonly Person[];
  readonly againstNames: readonly Person[];
  readonly abstainingNames: readonly Person[];
  /** "à l’unanimité", of the vote itself: not of the choice to vote by show of hands. */
  readonly unanimous?: Part;
  readonly secret?: Part;
  /** "à main levée" */
  readonly open?: Part;
  /** "adoptée", "approuve" */
  readonly adopted?: Part;
  /** "rejetée", "n’est pas adoptée" */
  readonly rejected?: Part;
  /** The paragraphs that state it, from first to last. */
  readonly span?: Span;
}

/** One affair of a session: the whole of a deliberation, one item of minutes. */
export interface ParsedAffair extends Span, MemberCounts {
  /** "3", "2026-12" */
  readonly number?: string;
  readonly title?: Part;
  /** In the order of the text; an amendment may come before the whole. */
  readonly votes: readonly ParsedVote[];
}

/** Somebody comes, leaves, or stands aside for one affair. */
export interface Movement extends Span {
  /** `withdrawal`: leaves the room, or takes no part, for the affair at hand. */
  readonly kind: 'arrival' | 'departure' | 'withdrawal';
  readonly people: readonly Person[];
  /** How many, when they are not named. */
  readonly count: number;
  /** The affair from which it counts, when the text names it. */
  readonly from?: string;
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
  /** The vote of a deliberation; of minutes, that of their first affair. */
  readonly vote: ParsedVote;
  /** The affairs of a deliberation or of minutes, in order: one at least; none for other documents. */
  readonly affairs: readonly ParsedAffair[];
  readonly movements: readonly Movement[];
  /** What is on the agenda, as a summons or minutes list it. */
  readonly agenda: readonly Part[];
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
