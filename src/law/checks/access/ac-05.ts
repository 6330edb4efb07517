/** AC-05: a table of data says which row is its heading. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleFile } from '../shared/sample-file';

export const rule = defineRule({
  meta: {
    id: 'AC-05',
    title: { fr: 'En-têtes de tableaux', en: 'Headings of tables' },
    kinds: 'all',
    severity: 'minor',
    basis: ['LOI-2005-102'],
    method: 'X',
    needs: ['document'],
    messages: {
      headless: {
        fr: '{count} tableau(x) sans ligne d’en-tête : cochez « Répéter en haut de chaque page en tant que ligne d’en-tête ».',
        en: '{count} table(s) without a heading row.',
      },
      layout: {
        fr: '{count} tableau(x) d’une seule ligne ou d’une seule colonne : si un tel tableau ne sert qu’à placer du texte, préférez des tabulations ou des colonnes.',
        en: '{count} table(s) of one row or column: layout tables hinder reading.',
        severity: 'info',
      },
    },
  },
  check: ({ analysis, given: { document } }) => {
    const layout = document.tables.filter(({ rows, columns }) => rows < 2 || columns < 2);
    const headless = document.tables.filter(
      ({ rows, columns, heading }) => !heading && rows > 1 && columns > 1,
    );
    return [
      ...(headless.length === 0
        ? []
        : [finding('headless', wholeAct(analysis), { values: { count: headless.length } })]),
      ...(layout.length === 0
        ? []
        : [finding('layout', wholeAct(analysis), { values: { count: layout.length } })]),
    ];
  },
});

const at = 'La rue est fermée.';

export const examples: Examples = {
  passes: [
    { why: 'avec en-tête', document: sampleFile({ tables: [{ rows: 2, columns: 2, heading: true }] }) },
    { why: 'sans tableau', document: sampleFile() },
  ],
  fails: [
    {
      why: 'sans en-tête',
      document: sampleFile({ tables: [{ rows: 2, columns: 2, heading: false }] }),
      message: 'headless',
      at,
    },
    {
      why: 'une ligne',
      document: sampleFile({ tables: [{ rows: 1, columns: 2, heading: true }] }),
      message: 'layout',
      at,
    },
    {
      why: 'une colonne',
      document: sampleFile({ tables: [{ rows: 2, columns: 1, heading: true }] }),
      message: 'layout',
      at,
    },
  ],
  lacks: [{ why: 'un texte seul', text: at, missing: 'document' }],
};
