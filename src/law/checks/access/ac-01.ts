/** AC-01: a long document has headings that Word knows, without a level left out. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleFile } from '../shared/sample-file';

/** Paragraphs from which a reader needs headings. */
const LONG = 40;

export const rule = defineRule({
  meta: {
    id: 'AC-01',
    title: { fr: 'Titres structurés', en: 'Structured headings' },
    kinds: 'all',
    severity: 'minor',
    basis: ['LOI-2005-102'],
    method: 'X',
    needs: ['document'],
    messages: {
      none: {
        fr: 'Ce document compte {count} paragraphes et aucun titre structuré (styles Titre 1, Titre 2…) : un lecteur d’écran ne peut pas s’y déplacer.',
        en: 'This document has no structured heading.',
      },
      skipped: {
        fr: 'Le titre « {words} » est de niveau {level} sans titre de niveau supérieur avant lui : reprenez la hiérarchie.',
        en: 'The heading “{words}” skips a level.',
      },
    },
  },
  check: ({ analysis, given: { document } }) => {
    const { headings } = document;
    const count = analysis.paragraphs.length;
    if (headings.length === 0)
      return count < LONG ? [] : [finding('none', wholeAct(analysis), { values: { count } })];
    const skipped = headings.find(({ level }, i) => level > (headings[i - 1]?.level ?? 0) + 1);
    return skipped === undefined
      ? []
      : [finding('skipped', wholeAct(analysis), { values: { words: skipped.text, level: skipped.level } })];
  },
});

const lines = (count: number) => Array.from({ length: count }, () => ({ text: 'La rue est fermée.' }));

const at = 'La rue est fermée.';

export const examples: Examples = {
  passes: [
    { why: 'document bref', document: sampleFile({}, lines(LONG - 1)) },
    {
      why: 'titres',
      document: sampleFile(
        {
          headings: [
            { level: 1, text: 'A' },
            { level: 2, text: 'B' },
            { level: 1, text: 'C' },
          ],
        },
        lines(LONG),
      ),
    },
  ],
  fails: [
    { why: 'long et sans titre', document: sampleFile({}, lines(LONG)), message: 'none', at },
    {
      why: 'de 1 à 3',
      document: sampleFile({
        headings: [
          { level: 1, text: 'A' },
          { level: 3, text: 'B' },
        ],
      }),
      message: 'skipped',
      at,
    },
    {
      why: 'commence à 2',
      document: sampleFile({ headings: [{ level: 2, text: 'B' }] }),
      message: 'skipped',
      at,
    },
  ],
  lacks: [{ why: 'un texte seul', text: at, missing: 'document' }],
};
