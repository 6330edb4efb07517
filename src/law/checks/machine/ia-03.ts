/** IA-03: a published text of public interest that a machine wrote says so, unless a person read it again and answers for it. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { anyOf } from '../shared/terms';

/** From which article 50 of regulation (EU) 2024/1689 applies. */
const APPLIES = '2026-08-02';
const SAID = anyOf([
  '(?:redigee?|genere\\w*|ecrite?|produite?|prepare\\w*)[^.;]{0,60}(?<![a-z])(?:intelligence artificielle|ia|modele de langu?age?)',
  'texte genere',
]);

export const rule = defineRule({
  meta: {
    id: 'IA-03',
    title: {
      fr: 'Texte publié écrit par une machine : signalé, ou relu par un agent',
      en: 'Published text written by a machine: told, or read again by an agent',
    },
    kinds: ['order', 'deliberation', 'decision', 'minutes', 'note'],
    severity: 'major',
    basis: ['REGLEMENT-UE-2024-1689-50'],
    method: 'X',
    needs: ['drafting', 'actDate'],
    messages: {
      untold: {
        fr: 'Ce passage, écrit par une machine, n’a été relu par aucun agent : relisez-le et approuvez-le, ou signalez dans le texte publié qu’il a été généré.',
        en: 'This passage was written by a machine and nobody read it again: approve it, or say that it was generated.',
      },
    },
  },
  concerns: ({ actDate }) => actDate === undefined || actDate >= APPLIES,
  check: ({ analysis, given: { drafting } }) =>
    SAID.test(analysis.folded.lower)
      ? []
      : drafting.passages.filter(({ confirmed }) => !confirmed).map((passage) => finding('untold', passage)),
});

const text = 'La rue est fermée. Elle ouvrira en mai.';
const unread = {
  passages: [
    { start: 0, end: 18, confirmed: false },
    { start: 19, end: 39, confirmed: true },
  ],
  sources: [],
  marked: true,
};
const told = (words: string) => ({
  why: `signalé : ${words}`,
  text: `${text} ${words}`,
  kind: 'note' as const,
  date: APPLIES,
  drafting: unread,
});

export const examples: Examples = {
  passes: [
    {
      why: 'tout est relu',
      text,
      kind: 'note',
      date: APPLIES,
      drafting: { ...unread, passages: [{ start: 0, end: 18, confirmed: true }] },
    },
    told('Texte rédigé par une intelligence artificielle.'),
    told('Document généré par une IA.'),
    told('Note préparée avec un modèle de langage.'),
    told('Texte généré.'),
  ],
  fails: [
    {
      why: 'passage que personne n’a relu',
      text,
      kind: 'note',
      date: APPLIES,
      drafting: unread,
      message: 'untold',
      at: 'La rue est fermée.',
    },
    {
      why: 'des mots qui y ressemblent',
      text: `${text} Note rédigée par le service de la viabilité, maria.`,
      kind: 'note',
      date: '2026-11-20',
      drafting: unread,
      message: 'untold',
      at: 'La rue est fermée.',
    },
  ],
  lacks: [
    {
      why: 'rien ne dit comment le texte a été écrit',
      text,
      kind: 'note',
      date: APPLIES,
      missing: 'drafting',
    },
    { why: 'sans date', text, kind: 'note', drafting: unread, missing: 'actDate' },
  ],
  ignores: [
    { why: 'la veille de l’entrée en application', text, kind: 'note', date: '2026-08-01', drafting: unread },
  ],
};
