/** PO-05: the salutation: a title with its capital, no surname, no "Mademoiselle". */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

const FUNCTIONS =
  'maire|préfet|préfète|sous-préfet|sous-préfète|président|présidente|député|députée|sénateur|sénatrice|ministre|directeur|directrice|conseiller|conseillère';
const SMALL = new RegExp(`(?<=(?:le|la)\\s)(?:${FUNCTIONS})(?!\\p{L})`, 'u');
const SURNAME = /^((?:Ch[eè]re?\s+)?(?:Madame|Monsieur))\s+(?:\p{Lu}[\p{L}'’.-]+(?:\s+|(?=,)))+/u;

export const rule = defineRule({
  meta: {
    id: 'PO-05',
    title: { fr: 'Formule d’appel correcte', en: 'A correct salutation' },
    kinds: ['letter', 'summons'],
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      miss: {
        fr: '« Mademoiselle » n’est plus employé par l’administration : écrivez « Madame ».',
        en: '“Mademoiselle” is no longer used: write “Madame”.',
      },
      surname: {
        fr: 'L’appel ne porte pas le nom de famille : écrivez « {to} ».',
        en: 'The salutation bears no surname: write “{to}”.',
      },
      capital: {
        fr: 'Dans l’appel, la fonction prend une majuscule : « {to} ».',
        en: 'In the salutation the office has a capital: “{to}”.',
      },
    },
  },
  concerns: ({ act }) => act.salutation !== undefined,
  check: ({ analysis: { act } }) => {
    const { salutation } = act;
    if (salutation === undefined) return [];
    const { start, text } = salutation;
    const put = (message: string, index: number, length: number, to: string): Outcome => {
      const at = { start: start + index, end: start + index + length };
      return finding(message, at, { values: { to }, fix: { ...at, text: to } });
    };
    const [miss, name, small] = [/Mademoiselle/u.exec(text), SURNAME.exec(text), SMALL.exec(text)];
    return [
      ...(miss === null ? [] : [put('miss', miss.index, miss[0].length, 'Madame')]),
      ...(name === null || /^\p{L}+\s+\p{L}+,\s*(?:Madame|Monsieur)/u.test(text)
        ? []
        : [put('surname', 0, name[0].trimEnd().length, name[1] ?? '')]),
      ...(small === null
        ? []
        : [
            put(
              'capital',
              small.index,
              small[0].length,
              small[0].charAt(0).toUpperCase() + small[0].slice(1),
            ),
          ]),
    ];
  },
});

const letter = (call: string) => ({
  text: `Objet : votre demande\n${call}\nVotre demande est acceptée.\nCordialement,`,
  kind: 'letter' as const,
});
const fails = (message: string, call: string, at: string, fixed: string) => ({
  why: call,
  ...letter(call),
  message,
  at,
  fixed: letter(fixed).text,
});

export const examples: Examples = {
  passes: [
    { why: 'deux civilités', ...letter('Madame, Monsieur,') },
    { why: 'titre', ...letter('Monsieur le Maire et cher collègue,') },
    { why: 'maître', ...letter('Maître,') },
    { why: 'un nom puis un autre', ...letter('Madame Faure, Monsieur Petit,') },
    { why: 'mot proche', ...letter('Madame la mairesse,') },
  ],
  fails: [
    fails('miss', 'Mademoiselle,', 'Mademoiselle', 'Madame,'),
    fails('surname', 'Madame Faure,', 'Madame Faure', 'Madame,'),
    fails('surname', 'Monsieur Jean-Paul PETIT,', 'Monsieur Jean-Paul PETIT', 'Monsieur,'),
    fails('surname', 'Cher Monsieur MARTIN,', 'Cher Monsieur MARTIN', 'Cher Monsieur,'),
    fails('capital', 'Monsieur le maire,', 'maire', 'Monsieur le Maire,'),
    fails('capital', 'Madame la préfète,', 'préfète', 'Madame la Préfète,'),
  ],
  ignores: [
    {
      why: 'sans appel',
      text: 'Objet : votre demande\nVotre demande est acceptée.\nCordialement,',
      kind: 'letter',
    },
  ],
};
