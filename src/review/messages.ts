/**
 * The gate's reasons as sentences: what is wrong and what to do, in French and in English. No code or identifier is shown.
 */
import type { Reason, ReasonCode, RemedyAction } from './verdict';

export interface ReasonMessage {
  readonly fr: string;
  readonly en: string;
  /** What the agent does to mend it; empty when nothing can be done here. */
  readonly actionFr: string;
  readonly actionEn: string;
}

type Words = (title: string) => readonly [fr: string, en: string];

/** `title` is the passage's title, or its first words. French quotation marks hold non-breaking spaces. */
const SENTENCES: Readonly<Record<ReasonCode, Words>> = {
  pending: (t) => [
    `Le passage ${fr(t)} n’a pas encore été relu.`,
    `The passage ${en(t)} has not been reviewed yet.`,
  ],
  changed: (t) => [
    `Le passage ${fr(t)} a été modifié depuis sa relecture.`,
    `The passage ${en(t)} was changed after its review.`,
  ],
  duplicated: (t) => [
    `Le passage ${fr(t)} figure plusieurs fois dans le document.`,
    `The passage ${en(t)} stands more than once in the document.`,
  ],
  missing: (t) => [
    `Le passage ${fr(t)} a disparu du document sans que sa suppression ait été constatée.`,
    `The passage ${en(t)} is gone from the document and nobody recorded its removal.`,
  ],
  incomplete: (t) => [
    `Il manque une partie du passage ${fr(t)} tel qu’il a été relu.`,
    `Part of the passage ${en(t)}, as it was reviewed, is missing.`,
  ],
  misplaced: (t) => [
    `Le passage ${fr(t)} n’est plus à une place où il peut être relu\u00a0: il est dans le désordre, masqué, ou hors du corps du texte (note, en-tête, zone de texte).`,
    `The passage ${en(t)} stands where it cannot be reviewed: out of order, hidden, or outside the body (note, header, text box).`,
  ],
  'rejected-present': (t) => [
    `Le passage ${fr(t)} a été écarté, mais il figure encore dans le document.`,
    `The passage ${en(t)} was set aside but still stands in the document.`,
  ],
  'unknown-mark': (t) => [
    `Un passage marqué n’est pas connu de ce document\u00a0: ${fr(t)}.`,
    `A marked passage is unknown to this document: ${en(t)}.`,
  ],
  'text-outside-mark': (t) => [
    `Du texte proposé par Paraphe figure hors de sa marque\u00a0: ${fr(t)}.`,
    `Text drafted by Paraphe stands outside its mark: ${en(t)}.`,
  ],
  'mark-lost': (t) => [
    `La marque du passage ${fr(t)} a été perdue, sans doute par un autre logiciel\u202f; ses mots ont été reconnus.`,
    `The mark of the passage ${en(t)} was lost, probably by another program; its words were recognised.`,
  ],
  'tracked-changes': () => [
    'Des modifications suivies restent à accepter ou à refuser.',
    'Tracked changes are still to be accepted or refused.',
  ],
  'ledger-missing': () => [
    'Le registre des passages n’est plus dans le document.',
    'The register of passages is no longer in the document.',
  ],
  'ledger-unreadable': () => [
    'Le registre des passages est illisible.',
    'The register of passages cannot be read.',
  ],
  'ledger-disagrees': () => [
    'Le registre du document ne correspond pas à celui de la collectivité.',
    'The document’s register does not match the organisation’s.',
  ],
  'wrong-document': () => [
    'Ce fichier porte le registre d’un autre document.',
    'This file carries another document’s register.',
  ],
  'already-finalised': () => ['Ce document est déjà finalisé.', 'This document is already finalised.'],
  'changed-since-final': () => [
    'Le texte de ce fichier n’est plus celui qui a été finalisé.',
    'The text of this file is no longer the one that was finalised.',
  ],
};

const ACTIONS: Readonly<Record<RemedyAction, readonly [fr: string, en: string]>> = {
  review: [
    'Relisez ce passage, puis approuvez-le, corrigez-le ou écartez-le.',
    'Review it: approve, correct or reject.',
  ],
  'review-again': ['Relisez de nouveau ce passage.', 'Review it again.'],
  'delete-copy': ['Supprimez la copie et ne gardez qu’un exemplaire.', 'Delete the copy and keep one.'],
  'record-removal': [
    'Constatez sa suppression, ou remettez le texte en place.',
    'Record its removal, or put the text back.',
  ],
  'put-back': [
    'Remettez ce passage à sa place dans le corps du texte.',
    'Put it back in the body of the document.',
  ],
  'delete-text': ['Supprimez ce texte du document.', 'Delete this text from the document.'],
  'rewrite-ledger': [
    'Rétablissez le registre dans le document.',
    'Write the register in the document again.',
  ],
  'restore-mark': ['Rétablissez la marque de ce passage.', 'Restore the mark of this passage.'],
  'resolve-changes': [
    'Dans Word, onglet Révision, acceptez ou refusez chaque modification.',
    'In Word, Review tab, accept or reject each change.',
  ],
  'open-original': ['Ouvrez le fichier d’origine de ce document.', 'Open this document’s original file.'],
  none: ['', ''],
};

/**
 * Words a reason.
 * @param passageTitle the title of its passage for a person; its excerpt stands in when absent.
 */
export function reasonMessage(reason: Reason, passageTitle?: string): ReasonMessage {
  const title = passageTitle ?? reason.excerpt ?? '';
  const [frSentence, enSentence] = SENTENCES[reason.code](title);
  const [actionFr, actionEn] = ACTIONS[reason.action];
  return { fr: tidy(frSentence), en: tidy(enSentence), actionFr, actionEn };
}

/** Closes the gap that an absent title leaves. */
function tidy(sentence: string): string {
  return sentence.replace(/ {2,}/g, ' ').replace(/[\u00a0 ]?: \.$/, '.');
}

function fr(title: string): string {
  return title === '' ? '' : `«\u00a0${title}\u00a0»`;
}

function en(title: string): string {
  return title === '' ? '' : `“${title}”`;
}
