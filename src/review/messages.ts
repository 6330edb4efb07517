/**
 * The gate's reasons as sentences: what is wrong and what to do, in French and in English. No code or identifier is shown.
 */
import type { MisplacedCause } from './marks';
import type { Reason, ReasonCode, RemedyAction } from './verdict';

export interface ReasonMessage {
  readonly fr: string;
  readonly en: string;
  /** What the agent does to mend it; empty when nothing can be done here. */
  readonly actionFr: string;
  readonly actionEn: string;
}

type Words = (title: string, reason: Reason) => readonly [fr: string, en: string];

const MOVE = [
  'Remettez ce passage à sa place dans le corps du texte.',
  'Put it back in the body of the document.',
] as const;

/** What a misplaced passage is or stands in, after "the passage …", and what mends it. */
const CAUSES: Readonly<
  Record<MisplacedCause, readonly [fr: string, en: string, actionFr: string, actionEn: string]>
> = {
  header: ['se trouve dans un en-tête', 'stands in a header', ...MOVE],
  footer: ['se trouve dans un pied de page', 'stands in a footer', ...MOVE],
  footnote: ['se trouve dans une note de bas de page', 'stands in a footnote', ...MOVE],
  endnote: ['se trouve dans une note de fin', 'stands in an endnote', ...MOVE],
  comment: ['se trouve dans un commentaire', 'stands in a comment', ...MOVE],
  textbox: ['se trouve dans une zone de texte ou un dessin', 'stands in a text box or a drawing', ...MOVE],
  order: [
    'n’a plus ses paragraphes dans l’ordre où ils ont été rédigés',
    'no longer has its paragraphs in the order in which they were drafted',
    'Remettez les paragraphes de ce passage dans leur ordre.',
    'Put the paragraphs of this passage back in order.',
  ],
  hidden: [
    'ne se lit pas en entier tel qu’il est dans le fichier\u00a0: texte masqué, barré, trop petit, trop pâle, de la couleur de son fond, ou calculé par un champ',
    'cannot be read in full as it stands in the file: hidden, struck out, too small, too pale, of the colour of what is behind it, or computed by a field',
    'Rendez tout le texte de ce passage visible, sans champ ni mise en forme qui le cache.',
    'Make all the text of this passage visible, without fields or formatting that hide it.',
  ],
  nested: [
    'est imbriqué dans un autre passage marqué, ou en contient un',
    'stands inside another marked passage, or holds one',
    'Séparez ces deux passages\u00a0: chacun a sa propre marque.',
    'Part these two passages: each has its own mark.',
  ],
};

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
  'unconfirmed-flag': (t, { excerpt }) =>
    excerpt === undefined || excerpt === t
      ? [
          `Un point du passage ${fr(t)} reste à vérifier.`,
          `A point of the passage ${en(t)} is still to be checked.`,
        ]
      : [
          `Dans le passage ${fr(t)}, rien ne permet d’établir ${fr(excerpt)}.`,
          `In the passage ${en(t)}, nothing supports ${en(excerpt)}.`,
        ],
  'needs-another-reviewer': (t) => [
    `Le passage ${fr(t)} n’a été relu que par l’agent qui en a écrit le texte.`,
    `The passage ${en(t)} was reviewed only by the agent who wrote its words.`,
  ],
  'not-enough-reviewers': (t, { reviewers: { found, needed } = { found: 0, needed: 1 } }) => [
    `Le passage ${fr(t)} a été relu par ${found} agent${found > 1 ? 's' : ''} sur les ${needed} que demande le modèle.`,
    `The passage ${en(t)} was reviewed by ${found} of the ${needed} agents that the template asks for.`,
  ],
  misplaced: (t, { cause = 'order' }) => [
    `Le passage ${fr(t)} ${CAUSES[cause][0]}.`,
    `The passage ${en(t)} ${CAUSES[cause][1]}.`,
  ],
  'rejected-present': (t) => [
    `Le passage ${fr(t)} a été rejeté, mais il figure encore dans le document.`,
    `The passage ${en(t)} was rejected but still stands in the document.`,
  ],
  'unknown-mark': (t) => [
    `Un passage marqué n’est pas connu de ce document\u00a0: ${fr(t)}.`,
    `A marked passage is unknown to this document: ${en(t)}.`,
  ],
  'text-outside-mark': (t, { reworded }) =>
    reworded
      ? [
          `Du texte très proche d’un passage proposé par Paraphe figure hors de sa marque\u00a0: ${fr(t)}.`,
          `Text very close to a passage drafted by Paraphe stands outside its mark: ${en(t)}.`,
        ]
      : [
          `Du texte proposé par Paraphe figure hors de sa marque\u00a0: ${fr(t)}.`,
          `Text drafted by Paraphe stands outside its mark: ${en(t)}.`,
        ],
  'mark-lost': (t) => [
    `La marque du passage ${fr(t)} a été perdue, sans doute par un autre logiciel\u202f; ses mots ont été reconnus.`,
    `The mark of the passage ${en(t)} was lost, probably by another program; its words were recognised.`,
  ],
  // The check's own sentence says what is wrong.
  'blocking-finding': (t, { finding }) =>
    finding === undefined
      ? ['Un contrôle relève un point bloquant.', 'A check finds a blocking point.']
      : [
          `Point bloquant (contrôle ${finding.check})${t === '' ? '' : `, sur ${fr(t)}`}\u00a0: ${finding.fr}`,
          `Blocking point (check ${finding.check})${t === '' ? '' : `, on ${en(t)}`}: ${finding.en}`,
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
  'older-copy': (t) => [
    `Ce fichier est une copie plus ancienne de ce document\u00a0: le passage ${fr(t)} y figure tel qu’il était avant d’être rédigé de nouveau.`,
    `This file is an older copy of this document: the passage ${en(t)} stands in it as it was before it was written again.`,
  ],
  'already-finalised': () => ['Ce document est déjà finalisé.', 'This document is already finalised.'],
  'changed-since-final': () => [
    'Le texte de ce fichier n’est plus celui qui a été finalisé.',
    'The text of this file is no longer the one that was finalised.',
  ],
};

const REWRITE = [
  'Supprimez ce texte, ou écrivez-le autrement s’il dit autre chose que le passage.',
  'Delete this text, or word it differently if it says something else than the passage.',
] as const;

const ACTIONS: Readonly<Record<RemedyAction, readonly [fr: string, en: string]>> = {
  review: [
    'Relisez ce passage, puis approuvez-le, corrigez-le ou rejetez-le.',
    'Review it: approve, correct or reject.',
  ],
  'review-again': ['Relisez de nouveau ce passage.', 'Review it again.'],
  'confirm-flag': [
    'Confirmez-le en indiquant sa source, ou corrigez le texte.',
    'Confirm it with its source, or correct the text.',
  ],
  'hand-over': ['Faites relire ce passage par un autre agent.', 'Have another agent review it.'],
  'delete-copy': ['Supprimez la copie et ne gardez qu’un exemplaire.', 'Delete the copy and keep one.'],
  'record-removal': [
    'Constatez sa suppression, ou remettez le texte en place.',
    'Record its removal, or put the text back.',
  ],
  'put-back': MOVE,
  'delete-text': ['Supprimez ce texte du document.', 'Delete this text from the document.'],
  'rewrite-ledger': [
    'Rétablissez le registre dans le document.',
    'Write the register in the document again.',
  ],
  'restore-mark': ['Rétablissez la marque de ce passage.', 'Restore the mark of this passage.'],
  'mend-finding': [
    'Corrigez cette phrase, ou demandez à un relecteur juridique de lever ce point, avec son motif.',
    'Correct that sentence, or ask a legal reviewer to lift the point, with a reason.',
  ],
  'resolve-changes': [
    'Dans Word, onglet Révision, acceptez ou refusez chaque modification.',
    'In Word, Review tab, accept or reject each change.',
  ],
  'open-original': ['Ouvrez le fichier d’origine de ce document.', 'Open this document’s original file.'],
  'open-latest': [
    'Ouvrez le fichier enregistré après cette nouvelle rédaction, et laissez cette copie de côté.',
    'Open the file that was saved after the passage was written again, and set this copy aside.',
  ],
  none: ['', ''],
};

/**
 * Words a reason.
 * @param passageTitle the title of its passage for a person; its excerpt stands in when absent.
 */
export function reasonMessage(reason: Reason, passageTitle?: string): ReasonMessage {
  const title = passageTitle ?? reason.excerpt ?? '';
  const [frSentence, enSentence] = SENTENCES[reason.code](title, reason);
  const [actionFr, actionEn] = mending(reason);
  return { fr: tidy(frSentence), en: tidy(enSentence), actionFr, actionEn };
}

function mending({ action, cause, reworded }: Reason): readonly [fr: string, en: string] {
  if (cause !== undefined) return [CAUSES[cause][2], CAUSES[cause][3]];
  return reworded ? REWRITE : ACTIONS[action];
}

/** Why a passage cannot be reviewed where it stands, as a French sentence about "this passage", with what mends it. */
export function misplacedSentence(cause: MisplacedCause): string {
  const [what, , action] = CAUSES[cause];
  return `Ce passage ${what}. ${action}`;
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
