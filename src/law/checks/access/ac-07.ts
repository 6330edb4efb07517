/** AC-07: lists are lists of Word, and space is made by styles, not by typed signs. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { sampleFile } from '../shared/sample-file';

const BULLET = /^\s*[-–—•·▪◦*]\s+\S/u;
const SPACES = /[ \u00A0]{5}/u;

export const rule = defineRule({
  meta: {
    id: 'AC-07',
    title: { fr: 'Listes et espaces mis en forme par Word', en: 'Lists and space by Word' },
    kinds: 'all',
    severity: 'minor',
    basis: ['LOI-2005-102'],
    method: 'X',
    needs: ['document'],
    messages: {
      typed: {
        fr: '{count} élément(s) de liste tapé(s) à la main, dont « {words} » : employez les puces ou la numérotation de Word.',
        en: '{count} typed list item(s).',
      },
      spaces: {
        fr: 'Des espaces servent à placer du texte ({count} ligne(s)) : employez une tabulation ou un retrait.',
        en: 'Spaces are used to place text.',
      },
    },
  },
  check: ({ analysis: { paragraphs } }) => {
    const typed = paragraphs.filter(
      ({ text, label, cell }) => label === undefined && cell === undefined && BULLET.test(text),
    );
    const spaces = paragraphs.filter(({ text }) => SPACES.test(text));
    const [item, line] = [typed[0], spaces[0]];
    return [
      ...(item === undefined || typed.length < 2
        ? []
        : [finding('typed', item, { values: { count: typed.length, words: item.text.slice(0, 40) } })]),
      ...(line === undefined ? [] : [finding('spaces', line, { values: { count: spaces.length } })]),
    ];
  },
});

export const examples: Examples = {
  passes: [
    {
      why: 'tirets dans la ligne',
      document: sampleFile({}, [{ text: 'La rue - dite du Moulin' }, { text: 'La place - dite du Puits' }]),
    },
    {
      why: 'liste de Word',
      document: sampleFile({}, [
        { text: '- la rue', label: '–' },
        { text: '- la place', label: '–' },
      ]),
    },
    {
      why: 'un seul tiret : un dialogue',
      document: sampleFile({}, [{ text: '– Oui.' }, { text: 'La rue.' }]),
    },
    {
      why: 'cellules',
      document: sampleFile({}, [
        { text: '- 3', cell: { table: 0, row: 0, column: 0, heading: false } },
        { text: '- 4', cell: { table: 0, row: 0, column: 1, heading: false } },
      ]),
    },
    { why: 'trois espaces', document: sampleFile({}, [{ text: 'Le   maire' }]) },
  ],
  fails: [
    {
      why: 'tirets',
      document: sampleFile({}, [{ text: '- la rue' }, { text: '- la place' }]),
      message: 'typed',
      at: '- la rue',
    },
    {
      why: 'puces',
      document: sampleFile({}, [{ text: '• la rue' }, { text: 'puis' }, { text: '• la place' }]),
      message: 'typed',
      at: '• la rue',
    },
    {
      why: 'espaces',
      document: sampleFile({}, [{ text: 'Le maire,     Paul' }]),
      message: 'spaces',
      at: 'Le maire,     Paul',
    },
    {
      why: 'espaces en tête',
      document: sampleFile({}, [{ text: '     Le maire' }]),
      message: 'spaces',
      at: '     Le maire',
    },
  ],
  lacks: [{ why: 'un texte seul', text: '- la rue', missing: 'document' }],
};
