/** IA-04: a file that holds words of a machine bears a mark that other machines can read. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { wholeAct } from '../shared/nature';

export const rule = defineRule({
  meta: {
    id: 'IA-04',
    title: {
      fr: 'Marque lisible par machine dans un fichier écrit avec une IA',
      en: 'Machine-readable mark in a file written with an AI',
    },
    kinds: 'all',
    severity: 'major',
    basis: ['REGLEMENT-UE-2024-1689-50'],
    method: 'X',
    needs: ['drafting'],
    messages: {
      unmarked: {
        fr: 'Le document contient {count} passage(s) proposé(s) par une machine, mais le fichier ne porte pas la marque lisible par machine qui le dit : finalisez-le avec Paraphe, qui la pose.',
        en: 'The document holds {count} passage(s) of a machine without a machine-readable mark.',
      },
    },
  },
  check: ({ analysis, given: { drafting } }) =>
    drafting.marked || drafting.passages.length === 0
      ? []
      : [finding('unmarked', wholeAct(analysis), { values: { count: drafting.passages.length } })],
});

const text = 'La rue est fermée.';
const passages = [{ start: 0, end: 18, confirmed: true }];

export const examples: Examples = {
  passes: [
    { why: 'marqué', text, drafting: { passages, sources: [], marked: true } },
    { why: 'écrit à la main', text, drafting: { passages: [], sources: [], marked: false } },
  ],
  fails: [
    {
      why: 'sans marque',
      text,
      drafting: { passages, sources: [], marked: false },
      message: 'unmarked',
      at: text,
    },
    {
      why: 'deux passages',
      text: 'La rue est fermée. Fin.',
      drafting: { passages: [...passages, ...passages], sources: [], marked: false },
      message: 'unmarked',
      at: 'La rue est fermée. Fin.',
    },
  ],
  lacks: [{ why: 'rien ne dit comment le texte a été écrit', text, missing: 'drafting' }],
};
