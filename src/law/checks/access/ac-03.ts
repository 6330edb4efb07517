/** AC-03: the file says that its language is French. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleFile, silentFile } from '../shared/sample-file';

export const rule = defineRule({
  meta: {
    id: 'AC-03',
    title: { fr: 'Langue du document', en: 'Language of the document' },
    kinds: 'all',
    severity: 'minor',
    basis: ['LOI-2005-102'],
    method: 'X',
    needs: ['document'],
    messages: {
      none: {
        fr: 'Le fichier ne dit pas sa langue : choisissez « Français (France) » (Révision, Langue).',
        en: 'The file does not say its language.',
      },
      other: {
        fr: 'Le fichier se dit écrit en « {words} » : un lecteur d’écran le lirait avec un autre accent. Choisissez « Français (France) ».',
        en: 'The file says that its language is “{words}”.',
      },
    },
  },
  check: ({ analysis, given: { document } }) => {
    const { language } = document;
    if (language === undefined) return [finding('none', wholeAct(analysis))];
    return /^fr(?:-|$)/iu.test(language)
      ? []
      : [finding('other', wholeAct(analysis), { values: { words: language } })];
  },
});

const at = 'La rue est fermée.';

export const examples: Examples = {
  passes: [
    { why: 'français', document: sampleFile() },
    { why: 'français, sans pays', document: sampleFile({ language: 'fr' }) },
  ],
  fails: [
    { why: 'une autre langue de France', document: sampleFile({ language: 'oc-fr' }), message: 'other', at },
    { why: 'anglais', document: sampleFile({ language: 'en-US' }), message: 'other', at },
    { why: 'frison', document: sampleFile({ language: 'fry' }), message: 'other', at },
    { why: 'non dite', document: silentFile, message: 'none', at },
  ],
  lacks: [{ why: 'un texte seul', text: at, missing: 'document' }],
};
