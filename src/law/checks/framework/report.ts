/**
 * What the checks say of a document: findings, questions, what could not be checked and why. It never says that an act is lawful:
 * at best, that no gap was found among so many checks.
 */
import type { DocumentKind, Part, Span } from '../../../act/parse/model';
import type { InputId } from './inputs';
import type { Severity } from './rule';

export interface BasisView {
  readonly id: string;
  /** "article L. 2121-17 du code général des collectivités territoriales" */
  readonly title: string;
  /** ISO date of the state of law that was read; absent when nothing was read. */
  readonly verified?: string;
}

export interface Fix extends Span {
  readonly text: string;
}

export interface Finding extends Part {
  /** Id of the rule in the catalogue. */
  readonly id: string;
  readonly severity: Severity;
  /** Key of the rule's messages: stable, for whoever compares reports. */
  readonly messageId: string;
  readonly message: string;
  readonly basis: readonly BasisView[];
  readonly fix?: Fix;
}

export interface Question extends Part {
  readonly id: string;
  readonly severity: Severity;
  readonly messageId: string;
  readonly question: string;
  readonly basis: readonly BasisView[];
}

/** A rule that did not look at the document, and why. */
export type NotChecked = LackingInput | FaultyRule;

export interface LackingInput {
  readonly id: string;
  /** In words: "la date d’envoi de la convocation". */
  readonly missing: string;
  readonly input: InputId | 'kind';
}

/** The rule broke on this text: a fault of ours, that must not pass for a document in order. */
export interface FaultyRule {
  readonly id: string;
  /** In words: "le contrôle CM-02 n’a pas pu être exécuté, à cause d’une erreur de Paraphe". */
  readonly fault: string;
  /** Name of the error; never its message, which may quote the act. */
  readonly error: string;
}

/** What is worded in both languages at once. */
export interface InBoth {
  readonly fr: string;
  readonly en: string;
}

/** What rules said of a document, before a language is chosen. */
export interface CheckRun extends Pick<CheckReport, 'kind' | 'rules' | 'unplaced'> {
  readonly findings: readonly (Omit<Finding, 'message'> & { readonly message: InBoth })[];
  readonly questions: readonly (Omit<Question, 'question'> & { readonly question: InBoth })[];
  readonly notChecked: readonly (
    | (Omit<LackingInput, 'missing'> & { readonly missing: InBoth })
    | (Omit<FaultyRule, 'fault'> & { readonly fault: InBoth })
  )[];
}

export interface CheckReport {
  readonly kind: DocumentKind | null;
  readonly rules: {
    /** Rules that looked at the document. */
    readonly run: number;
    readonly notChecked: number;
  };
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly questions: readonly Question[];
  /** Stretches whose place in the act was not recognised: rules on a part of it (citations, articles, vote…) may not have seen them. */
  readonly unplaced: readonly Part[];
}

export const SEVERITY_NAMES: Readonly<Record<Severity, { readonly fr: string; readonly en: string }>> = {
  blocking: { fr: 'bloquant', en: 'blocking' },
  major: { fr: 'majeur', en: 'major' },
  minor: { fr: 'mineur', en: 'minor' },
  info: { fr: 'information', en: 'information' },
};
