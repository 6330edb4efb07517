/** LE-02: "et/ou" says two things at once. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

const BOTH = /(?<![a-z])et\s?\/\s?ou(?![a-z])/g;

export const rule = defineRule({
  meta: {
    id: 'LE-02',
    title: { fr: 'Pas de « et/ou »', en: 'No “and/or”' },
    kinds: 'all',
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      both: {
        fr: '« et/ou » laisse un doute : en français, « ou » n’exclut pas l’un et l’autre{count}.',
        en: '“et/ou” is ambiguous: “ou” is enough.',
      },
    },
  },
  check: ({ analysis }) => {
    const [first, ...more] = analysis.search(BOTH);
    if (first === undefined) return [];
    const count = more.length === 0 ? '' : ` (${String(more.length + 1)} fois)`;
    return [
      finding('both', first, { values: { count }, fix: { start: first.start, end: first.end, text: 'ou' } }),
    ] satisfies Outcome[];
  },
});

export const examples: Examples = {
  passes: [
    { why: 'ou', text: 'Le maire ou un adjoint.', kind: 'note' },
    { why: 'mots voisins', text: 'Un filet/ouvert et /oui.', kind: 'note' },
  ],
  fails: [
    {
      why: 'et/ou',
      text: 'Le maire et/ou un adjoint.',
      kind: 'note',
      message: 'both',
      at: 'et/ou',
      fixed: 'Le maire ou un adjoint.',
    },
    {
      why: 'espacé, deux fois',
      text: 'Le maire et / ou un adjoint et/ou rien.',
      kind: 'note',
      message: 'both',
      at: 'et / ou',
    },
    {
      why: 'espacé',
      text: 'Le maire et / ou un adjoint.',
      kind: 'note',
      message: 'both',
      at: 'et / ou',
      fixed: 'Le maire ou un adjoint.',
    },
  ],
};
