/** FO-17: no change is left pending in the file, and no comment. */
import type { DocumentFacts } from '../../../act/parse/source';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { sourceOfText } from '../../../act/parse/plain-text';
import { wholeAct } from '../shared/nature';

export const rule = defineRule({
  meta: {
    id: 'FO-17',
    title: {
      fr: 'Ni modification suivie ni commentaire en suspens dans le fichier',
      en: 'No pending tracked change nor comment in the file',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'X',
    needs: ['document'],
    messages: {
      changes: {
        fr: 'Le fichier garde {count} modification(s) suivie(s), dont «\u00A0{first}\u00A0»\u00A0: acceptez ou refusez chacune avant de signer ou de publier.',
        en: 'The file holds {count} tracked change(s): accept or reject them.',
      },
      formats: {
        fr: 'Le fichier garde {count} modification(s) de mise en forme suivie(s)\u00A0: acceptez ou refusez chacune.',
        en: 'The file holds {count} tracked change(s) of format.',
        severity: 'minor',
      },
      comments: {
        fr: 'Le fichier garde {count} commentaire(s), dont «\u00A0{first}\u00A0»\u00A0: supprimez chaque commentaire avant de signer ou de publier.',
        en: 'The file holds {count} comment(s): delete them.',
      },
    },
  },
  check: ({ analysis, given: { document } }) => {
    const words = document.changes.filter(({ kind }) => kind !== 'format');
    const formats = document.changes.length - words.length;
    const at = wholeAct(analysis);
    const put = (message: string, list: readonly { readonly text: string }[]): Outcome[] =>
      list.length === 0
        ? []
        : [finding(message, at, { values: { count: list.length, first: excerpt(list[0]?.text ?? '') } })];
    return [
      ...put('changes', words),
      ...(formats === 0 ? [] : [finding('formats', at, { values: { count: formats } })]),
      ...put('comments', document.comments),
    ];
  },
});

const excerpt = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
};

const NOTHING: DocumentFacts = {
  changes: [],
  comments: [],
  properties: {},
  images: [],
  tables: [],
  textBoxes: 0,
  headings: [],
};
const file = (facts: Partial<DocumentFacts>) => ({
  source: sourceOfText('La rue est fermée.'),
  facts: { ...NOTHING, ...facts },
});
const long = 'Le présent arrêté prendra effet dès que la signalisation aura été posée';

export const examples: Examples = {
  passes: [
    { why: 'rien en suspens', document: file({}) },
    {
      why: 'des images et des tableaux',
      document: file({ tables: [{ rows: 2, columns: 2, heading: true }], textBoxes: 1 }),
    },
  ],
  fails: [
    {
      why: 'une insertion',
      document: file({ changes: [{ kind: 'insertion', text: long }] }),
      message: 'changes',
      at: 'La rue est fermée.',
    },
    {
      why: 'une suppression',
      document: file({ changes: [{ kind: 'deletion', text: 'la rue' }] }),
      message: 'changes',
      at: 'La rue est fermée.',
    },
    {
      why: 'mise en forme',
      document: file({ changes: [{ kind: 'format', text: '' }] }),
      message: 'formats',
      at: 'La rue est fermée.',
    },
    {
      why: 'commentaire',
      document: file({
        comments: [{ text: '60 signes tout juste, ni un de plus ni un de moins, voilà tout' }],
      }),
      message: 'comments',
      at: 'La rue est fermée.',
    },
    {
      why: 'commentaire long',
      document: file({ comments: [{ text: 'a'.repeat(60) }] }),
      message: 'comments',
      at: 'La rue est fermée.',
    },
  ],
  lacks: [{ why: 'un texte seul', text: 'La rue est fermée.', missing: 'document' }],
};
