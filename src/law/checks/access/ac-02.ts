/** AC-02: the file has a title, which a screen reader says first. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { sampleFile } from '../shared/sample-file';

const GENERIC = /^(?:document|sans titre|mod[eè]le|titre|word|microsoft word|nouveau document)\s*-?\s*\d*$/iu;

export const rule = defineRule({
  meta: {
    id: 'AC-02',
    title: { fr: 'Titre du document', en: 'Title of the document' },
    kinds: 'all',
    severity: 'minor',
    basis: ['LOI-2005-102'],
    method: 'X',
    needs: ['document'],
    messages: {
      untitled: {
        fr: 'Les propriétés du fichier n’ont pas de titre : donnez-lui celui du document (Fichier, Informations, Titre).',
        en: 'The file has no title.',
      },
      generic: {
        fr: 'Le titre du fichier, « {words} », ne dit pas ce qu’il contient : donnez-lui celui du document.',
        en: 'The title of the file, “{words}”, says nothing.',
      },
    },
  },
  check: ({ analysis, given: { document } }) => {
    const title = document.properties['title']?.trim() ?? '';
    if (title === '') return [finding('untitled', wholeAct(analysis))];
    return GENERIC.test(title) ? [finding('generic', wholeAct(analysis), { values: { words: title } })] : [];
  },
});

const at = 'La rue est fermée.';

export const examples: Examples = {
  passes: [
    {
      why: 'un titre qui finit par un mot vide',
      document: sampleFile({ properties: { title: 'Guide du document' } }),
    },
    { why: 'un titre', document: sampleFile() },
    {
      why: 'un titre qui commence comme un mot vide',
      document: sampleFile({ properties: { title: 'Documents du conseil' } }),
    },
  ],
  fails: [
    { why: 'sans titre', document: sampleFile({ properties: {} }), message: 'untitled', at },
    { why: 'titre vide', document: sampleFile({ properties: { title: ' ' } }), message: 'untitled', at },
    {
      why: 'titre par défaut',
      document: sampleFile({ properties: { title: 'Document1' } }),
      message: 'generic',
      at,
    },
    {
      why: 'nom de modèle',
      document: sampleFile({ properties: { title: 'Modèle' } }),
      message: 'generic',
      at,
    },
  ],
  lacks: [{ why: 'un texte seul', text: at, missing: 'document' }],
};
