/**
 * The sentences of `sentences`, in English, one for one: for agents who read the pane in that language. They judge nothing.
 */
import type { SealOutcome, SealReason } from '../journal/seal/report';
import type { Story } from '../review/scan';
import type { PassageFacts, Person, SealFacts } from './facts';
import type { Caveat, ChangedParagraph, DocumentReason, DocumentReport } from './verify-document';

export const OUTCOME_SENTENCES_EN: Readonly<Record<SealOutcome, string>> = {
  intact: 'The document is sealed, and its text is the one that was sealed.',
  changed: 'The seal is genuine, but the document has changed since.',
  broken: 'The seal does not hold: it proves nothing about this document.',
  'unknown-key':
    'The seal is signed by a key that is not among those given: it can neither be confirmed nor dismissed.',
  missing: 'The document carries no seal.',
  unreadable: 'What stands for a seal cannot be read: it proves nothing about this document.',
};

const REASONS: Readonly<Record<DocumentReason, string>> = {
  'no-seal': 'No seal was found in the document.',
  'not-a-seal': 'The part of the file that is kept for the seal was changed by a program, or is not one.',
  'not-an-entry': 'The journal entry that the seal holds is not of the expected form.',
  'not-a-statement': 'The statement that the seal holds is not of the expected form.',
  'unknown-statement': 'The statement is of an unknown kind: a newer verifier may be needed.',
  'not-a-proof': 'The proof of entry in the journal is not of the expected form.',
  unexpected: 'The verification could not be completed.',
  'unknown-key': 'The key that signed the statement is not in the list given.',
  'statement-signature': 'The signature of the statement is not genuine.',
  'not-a-finalisation': 'The statement that is signed is not that of a finalisation.',
  opening: 'The names or fingerprints shown are not those to which the statement is committed.',
  'digest-withheld': 'The fingerprint of the document is not shown: it cannot be compared.',
  'other-log': 'The proof comes from another journal than the statement’s.',
  'unknown-signer': 'The head of the journal is signed by a key that is not in the list given.',
  'checkpoint-signature': 'The signature of the journal’s head, or that of a witness, is not genuine.',
  'key-not-valid': 'The key was not in service at that place of the journal.',
  'key-compromised': 'The key was compromised, and no known witness had seen this entry before.',
  'too-few-witnesses': 'Fewer witnesses than required saw the journal with this entry.',
  'not-in-log': 'The statement is not in the journal at the place given.',
  'text-changed': 'The document is no longer the one whose fingerprint was sealed.',
  'file-unreadable': 'The file cannot be opened.',
  'several-seals': 'The file carries several seals: nobody can tell which one counts.',
} satisfies Record<SealReason | DocumentReason, string>;

export const CAVEAT_SENTENCES_EN: Readonly<Record<Caveat, string>> = {
  demonstration:
    'DEMONSTRATION SEAL: it comes from a fictitious commune and is worth nothing outside a demonstration.',
  'tracked-changes':
    'The file carries tracked changes: what shows depends on Word’s settings. The text compared is the one without the deletions and with the insertions.',
  'outside-text': 'The file carries text in charts or diagrams: the seal does not cover it.',
  'words-only':
    'This seal was made by a version of Paraphe that sealed words only: it says nothing of the list numbers, pictures and charts of this file.',
  'notes-uncovered':
    'This seal was made by a version of Paraphe that sealed neither where notes are called nor which headers and footers are shown: it says nothing of them for this file.',
  fields:
    'The file carries fields that Word computes again (date, title, cross-reference…): they may show other words than those that were sealed. Compare it with the copy that the authority archived.',
};

export const UNKNOWN_KEY_ADVICE_EN =
  'Ask the authority for its public keys (it publishes them at /.well-known/paraphe-keys.json on its server), by another way than the document’s.';

export const PROVES_EN: readonly string[] = [
  'The words of the document (body, headers, footers, notes, text boxes) are, to the character, those that the authority finalised; spaces and line ends do not count.',
  'List numbers and bullets, pictures, and the words and numbers of charts and diagrams are those that were finalised, unless the answer says that the seal covers words only.',
  'Notes are called at the same places and the same headers and footers are shown, unless the answer says that the seal is older than this rule.',
  'The people named, the reviews and their times are those that the authority entered in its journal, at the place given, and were not changed since.',
  'This verification needs neither a network nor the authority’s server.',
];
export const DOES_NOT_PROVE_EN: readonly string[] = [
  'That the act is lawful, accurate, signed by the competent authority, published or sent for legal review.',
  'That the keys given are the authority’s: compare them with those that it publishes, or ask for them by another way than the document’s.',
  'That the time is right beyond the word of the authority’s server, unless witnesses are named.',
  'That the layout (place, size, colours, cropping of pictures, looks of charts) and the properties of the file have not changed.',
  'That the authority did nothing else, before sealing, than what it entered.',
];

/** Why; nothing when all is well. */
export const reasonSentencesEn = ({ reason }: Pick<DocumentReport, 'reason'>): readonly string[] =>
  reason === null ? [] : [REASONS[reason]];

const STORIES: Readonly<Record<Story, string>> = {
  body: 'text',
  header: 'header',
  footer: 'footer',
  footnote: 'footnote',
  endnote: 'endnote',
  comment: 'comment',
  textbox: 'text box',
};

/** "Paragraph 12 (header): “…”". */
export function changedSentenceEn({ index, story, text }: ChangedParagraph): string {
  const where = story === 'body' ? '' : ` (${STORIES[story]})`;
  return `Paragraph ${index + 1}${where}: ${text === '' ? '(empty)' : `“${text}”`}`;
}

/** When every sealed paragraph still has its words. */
export const BEYOND_WORDS_EN =
  'Every sealed paragraph still has its words: what has changed is a list number, a picture, a chart, the call of a note, a header that is shown, a field or the order of the text. A program that makes pictures smaller when it saves is enough to explain it: compare with the file that the authority archived.';

export function goneSentenceEn(gone: number): string | undefined {
  if (gone === 0) return undefined;
  return gone === 1
    ? 'One sealed paragraph is no longer in the document, or no longer in the same words.'
    : `${gone} sealed paragraphs are no longer in the document, or no longer in the same words.`;
}

/** What the seal says, one sentence a line. */
export function factSentencesEn(facts: SealFacts): readonly string[] {
  const { organisation, log, index, documentId, template, finalised, passages, checks, flags, witnesses } =
    facts;
  return [
    `Authority: SIRET ${organisation}`,
    `Finalised by ${person(finalised.by)}, ${englishTime(finalised.time)}`,
    `Document ${documentId}, template ${template.id} ${template.version}`,
    passages.length === 0
      ? 'No passage was written by the machine.'
      : `Passages written by the machine: ${passages.length}`,
    ...passages.map(passageSentence),
    ...flags.map(
      ({ passage, flag, by, time, source }) =>
        `Passage ${passage}: flag (${flag}) confirmed by ${person(by)}, ${englishTime(time)}${source === null ? '' : ` (source: “${source}”)`}`,
    ),
    ...checks.map(
      ({ check, by, time, reason }) =>
        `Check ${check}: answered by ${person(by)}, ${englishTime(time)}${reason === null ? '' : ` (“${reason}”)`}`,
    ),
    `Journal ${log}, entry no. ${index}`,
    witnesses.length === 0
      ? 'No known outside witness cosigned the journal.'
      : `Witnesses of the journal: ${witnesses.map(({ name, time }) => `${name} (${englishTime(time)})`).join(', ')}`,
  ];
}

const DECISIONS = {
  approved: 'approved',
  amended: 'corrected and approved',
  rejected: 'rejected',
  removed: 'removed',
} as const;

const DRAFTERS: Readonly<Record<string, string>> = {
  embedded: 'template’s phrases, without a language model',
  rephrase: 'template’s phrases reworded by a language model',
  compose: 'written by a language model',
};

function passageSentence({ slot, drafter, reviews }: PassageFacts): string {
  const name = DRAFTERS[drafter.mode] ?? drafter.mode;
  const how = drafter.model === null ? name : `${name}, model ${drafter.model}`;
  const told = reviews.map(
    ({ decision, by, time }) => `${DECISIONS[decision]} by ${person(by)}, ${englishTime(time)}`,
  );
  return `Passage “${slot}” (${how}): ${told.length === 0 ? 'no review' : told.join('; ')}`;
}

const person = (who: Person | null): string => who?.name ?? 'somebody whose name is not shown';

/** "21 November 2026 at 10:30", legal time of mainland France, as in the French report. */
const ENGLISH = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});
const englishTime = (iso: string): string => ENGLISH.format(new Date(iso));
