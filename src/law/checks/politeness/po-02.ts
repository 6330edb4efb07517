/** PO-02: who thanks or waits is who greets: "En vous remerciant, je vous prie…", not "veuillez". */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

const LEADS = [
  ...[
    'en\\s+(?:vous\\s+)?[a-z]+ant',
    "dans\\s+l'attente",
    'vous\\s+[a-z]+ant',
    'restant',
    'esperant',
    'comptant',
  ],
  ...['souhaitant', 'demeurant'],
];
const GREETS = ['veuillez(?:\\s+bien)?\\s+(agreer|recevoir|croire|accepter)', 'recevez', 'agreez', 'croyez'];
const OPENS = new RegExp(
  `(?<![a-z])(?:${LEADS.join('|')})(?![a-z])[^.;\\n]{0,160}?,\\s*(${GREETS.join('|')})(?![a-z])`,
  'g',
);
const RIGHT: Readonly<Record<string, string>> = {
  agreer: 'je vous prie d’agréer',
  recevoir: 'je vous prie de recevoir',
  croire: 'je vous prie de croire',
  accepter: 'je vous prie d’accepter',
  recevez: 'je vous prie de recevoir',
  agreez: 'je vous prie d’agréer',
  croyez: 'je vous prie de croire',
};

export const rule = defineRule({
  meta: {
    id: 'PO-02',
    title: { fr: 'Même sujet dans la formule finale', en: 'One subject in the closing' },
    kinds: ['letter', 'summons', 'note'],
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      subject: {
        fr: 'La personne qui remercie ou attend doit être celle qui salue\u00A0: écrivez « {to} » plutôt que « {words} ».',
        en: 'Write “{to}”, not “{words}”.',
      },
    },
  },
  check: ({ analysis }) =>
    analysis.search(OPENS).flatMap((found): Outcome[] => {
      const said = found.match[1] ?? '';
      const to = RIGHT[found.match[2] ?? said] ?? RIGHT['agreer'] ?? '';
      const start = found.end - said.length;
      const at = { start, end: found.end };
      return [
        finding('subject', at, {
          values: { words: analysis.text.slice(start, found.end), to },
          fix: { ...at, text: to },
        }),
      ];
    }),
});

const letter = (close: string) => ({
  text: `Objet : votre demande\nMadame,\nVotre demande est acceptée.\n${close}`,
  kind: 'letter' as const,
});
const fails = (lead: string, words: string, to: string) => ({
  why: `${lead}, ${words}`,
  ...letter(`${lead}, ${words}, Madame, mes salutations distinguées.`),
  message: 'subject',
  at: words,
  fixed: letter(`${lead}, ${to}, Madame, mes salutations distinguées.`).text,
});

export const examples: Examples = {
  passes: [
    {
      why: 'même sujet',
      ...letter('En vous remerciant, je vous prie d’agréer, Madame, mes salutations distinguées.'),
    },
    { why: 'veuillez seul', ...letter('Veuillez agréer, Madame, mes salutations distinguées.') },
    {
      why: 'une autre phrase',
      ...letter('En vous remerciant de votre aide. Veuillez agréer, Madame, mes salutations distinguées.'),
    },
  ],
  fails: [
    fails('En vous remerciant', 'veuillez agréer', 'je vous prie d’agréer'),
    fails('En restant à votre écoute', 'veuillez bien recevoir', 'je vous prie de recevoir'),
    fails('Dans l’attente de votre réponse', 'veuillez croire', 'je vous prie de croire'),
    fails('Vous remerciant', 'veuillez accepter', 'je vous prie d’accepter'),
    fails('Restant à votre écoute', 'recevez', 'je vous prie de recevoir'),
    fails('Espérant vous voir', 'agréez', 'je vous prie d’agréer'),
    fails('Comptant sur vous', 'croyez', 'je vous prie de croire'),
    fails('Souhaitant vous voir', 'agréez', 'je vous prie d’agréer'),
    fails('Demeurant à votre écoute', 'agréez', 'je vous prie d’agréer'),
  ],
};
