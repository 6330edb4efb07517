/**
 * What travels about checks, version 1. Types only, as in `api/messages`.
 *
 *   POST /api/v1/documents/:id/checks      FileUpload → ChecksView     (reads, changes nothing)
 *   POST /api/v1/documents/:id/checks/ack  AckRequest → AckResponse    (Idempotency-Key)
 *   POST /api/v1/documents/:id/checks/reopen  ReopenRequest → AckResponse  (Idempotency-Key)
 *
 * Of a document drafted elsewhere:
 *
 *   POST /api/v1/checks         FileUpload → ChecksView           (reads, changes nothing)
 *   POST /api/v1/checks/ack     AckRequest → StrangeAnswered      (Idempotency-Key)
 *   POST /api/v1/checks/reopen  ReopenRequest → StrangeAnswered   (Idempotency-Key)
 */
import type { DocumentKind } from '../../act/parse/model';
import type { SourceStory } from '../../act/parse/source';
import type { InBoth } from '../../law/checks/framework/report';
import type { Severity } from '../../law/checks/framework/rule';
import type { AgentRef } from '../../review/ledger';
import type { FileUpload, VerdictView } from './messages';

export type { InBoth };

/** Where something stands: what Word needs to go there. */
export interface CheckPlace {
  /** Only the body can be gone to. */
  readonly story: SourceStory;
  /** The line as it stands in the file; a paragraph that holds line breaks is several. */
  readonly line: string;
  /** Which of the lines of its story that have these words, from 0. */
  readonly occurrence: number;
  /** UTF-16 offsets in the line. */
  readonly start: number;
  readonly end: number;
}

export interface CheckBasis {
  readonly id: string;
  /** "article L. 2121-17 du code général des collectivités territoriales" */
  readonly title: string;
  /** ISO date of the state of law that was read; absent: to be verified. */
  readonly verified?: string;
}

/** The agent who answered for a point, or said what they looked at when asked, in their words. */
export interface AnswerView {
  readonly agent: AgentRef;
  readonly time: string;
  readonly reason: string;
}

interface Point {
  /** Id of the check in the catalogue: "MO-05". */
  readonly check: string;
  readonly severity: Severity;
  /** The rule in one line. */
  readonly title: InBoth;
  readonly message: InBoth;
  /** The sentence that it is about. */
  readonly sentence: string;
  readonly place: CheckPlace;
  readonly basis: readonly CheckBasis[];
}

export interface CheckFindingView extends Point {
  /** Names the point as long as its sentence is the same. */
  readonly key: string;
  /** Words that mend it, in place of those at that place. Absent when a person must write them. */
  readonly fix?: { readonly place: CheckPlace; readonly text: string };
  readonly answer?: AnswerView;
  /** A blocking point that stops the document no more. */
  readonly lifted: boolean;
}

/** What only a person can say. It stops nothing, answered or not. */
export interface CheckQuestionView extends Point {
  /** Names the question as long as its sentence is the same. */
  readonly key: string;
  readonly answer?: AnswerView;
}

export interface ChecksView {
  /** Null when it could not be told. */
  readonly kind: DocumentKind | null;
  readonly rules: { readonly run: number; readonly notChecked: number };
  /** What it comes to. Never that the act is lawful. */
  readonly summary: InBoth;
  /** Findings that nobody answered for, by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** By severity, then in the order of the text. */
  readonly findings: readonly CheckFindingView[];
  readonly questions: readonly CheckQuestionView[];
  readonly notChecked: readonly NotCheckedView[];
  /** Lines whose place in the act was not recognised, by stretches. */
  readonly unplaced: readonly UnplacedView[];
}

/** Lines in a row that checks of a part of the act may not have seen. */
export interface UnplacedView {
  /** Of the first line. */
  readonly place: CheckPlace;
  readonly lines: number;
}

/** A check that did not look at the document: something lacks, or the check itself broke. One of the two is there. */
export interface NotCheckedView {
  readonly check: string;
  readonly title: InBoth;
  /** "la date d’envoi de la convocation" */
  readonly missing?: InBoth;
  /** "le contrôle CM-02 n’a pas pu être exécuté, à cause d’une erreur de Paraphe" */
  readonly fault?: InBoth;
}

export interface AckRequest extends FileUpload {
  /** Of the finding or the question that the agent was shown; the server looks for it in the file again. */
  readonly key: string;
  readonly reason: string;
}

/** Takes back what was answered for a point. */
export type ReopenRequest = Omit<AckRequest, 'reason'>;

export interface AckResponse {
  readonly checks: ChecksView;
  readonly verdict: VerdictView;
}

/** What was answered for a point of a document drafted elsewhere is kept, or taken back. It holds no word of the document. */
export interface StrangeAnswered {
  /** The custom XML part by which the document is known again once its text has changed, to be written in it. */
  readonly referenceXml: string;
}
