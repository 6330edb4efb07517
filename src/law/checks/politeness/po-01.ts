/** PO-01: the closing words take up the salutation, word for word. */
import type { Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { anyOf } from '../shared/terms';

const CALL = '(?:Ch[eè]re?s?\\s+)?(?:Madame|Monsieur|Mesdames|Messieurs|Maître|Mademoiselle|Docteur)';
/** "…, Madame, Monsieur, …" */
const VOCATIVE = new RegExp(`,\\s*(${CALL}[^,]*(?:,\\s*${CALL}[^,]*)*)\\s*(?=,)`, 'iu');

const GREETS = anyOf(['agreer', 'agreez', 'recevoir', 'recevez', 'croire', 'croyez']);

export const rule = defineRule({
  meta: {
    id: 'PO-01',
    title: { fr: 'La formule finale reprend l’appel', en: 'The closing takes up the salutation' },
    kinds: ['letter', 'summons'],
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      other: {
        fr: 'La formule finale dit « {words} », l’appel « {to} » : reprenez l’appel mot pour mot.',
        en: 'The closing says “{words}”, the salutation “{to}”.',
      },
      absent: {
        fr: 'La formule finale ne reprend pas l’appel : ajoutez « {to} » entre virgules.',
        en: 'The closing does not take up “{to}”.',
      },
    },
  },
  concerns: ({ act: { salutation, closing } }) =>
    salutation !== undefined && closing !== undefined && GREETS.test(fold(closing.text).lower),
  check: ({ analysis: { act } }) => {
    const { salutation, closing } = act;
    if (salutation === undefined || closing === undefined) return [];
    const to = salutation.text.trim().replace(/\s*,$/u, '');
    const match = VOCATIVE.exec(closing.text);
    const words = match?.[1]?.trim();
    if (words !== undefined && plain(words) === plain(to)) return [];
    // Words that the pattern does not know ("cher collègue", "chers administrés") but that are those of the salutation.
    if (match === null && plain(closing.text).includes(plain(to))) return [];
    if (match === null || words === undefined) return [finding('absent', closing, { values: { to } })];
    const start = closing.start + match.index + match[0].indexOf(words);
    const at: Span = { start, end: start + words.length };
    return [finding('other', at, { values: { words, to }, fix: { ...at, text: to } })];
  },
});

const plain = (text: string): string => fold(text).lower.replace(/\s+/gu, ' ').replace(/ ,/gu, ',');

const letter = (call: string, close: string) => ({
  text: `Objet : votre demande\n${call}\nVotre demande est acceptée.\n${close}`,
  kind: 'letter' as const,
});

export const examples: Examples = {
  passes: [
    {
      why: 'collègue, hors des civilités',
      ...letter('Cher collègue,', 'Recevez, cher collègue, mes salutations distinguées.'),
    },
    {
      why: 'mot pour mot',
      ...letter('Madame, Monsieur,', 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.'),
    },
    {
      why: 'une majuscule de moins',
      ...letter(
        'Monsieur le Maire,',
        'Je vous prie d’agréer, Monsieur le maire, mes salutations distinguées.',
      ),
    },
    {
      why: 'espaces',
      ...letter('Madame  la Préfète ,', 'Recevez, Madame la Préfète, mes salutations distinguées.'),
    },
  ],
  fails: [
    {
      why: 'une seule des deux civilités',
      ...letter('Madame, Monsieur,', 'Je vous prie d’agréer, Monsieur, mes salutations distinguées.'),
      message: 'other',
      at: 'Monsieur',
      fixed: letter(
        'Madame, Monsieur,',
        'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.',
      ).text,
    },
    {
      why: 'le titre est perdu',
      ...letter('Monsieur le Préfet,', 'Je vous prie de croire, Monsieur, à ma haute considération.'),
      message: 'other',
      at: 'Monsieur',
      fixed: letter(
        'Monsieur le Préfet,',
        'Je vous prie de croire, Monsieur le Préfet, à ma haute considération.',
      ).text,
    },
    {
      why: 'deux civilités pour une',
      ...letter('Madame,', 'Je vous prie d’agréer, Madame, Monsieur, mes salutations distinguées.'),
      message: 'other',
      at: 'Madame, Monsieur',
      fixed: letter('Madame,', 'Je vous prie d’agréer, Madame, mes salutations distinguées.').text,
    },
    {
      why: 'sans appel',
      ...letter('Madame,', 'Je vous prie d’agréer mes salutations distinguées.'),
      message: 'absent',
      at: 'Je vous prie d’agréer mes salutations distinguées.',
    },
  ],
  ignores: [
    { why: 'formule brève', ...letter('Madame,', 'Cordialement,') },
    {
      why: 'sans appel',
      text: 'Objet : votre demande\nVotre demande est acceptée.\nJe vous prie d’agréer, Madame, mes salutations distinguées.',
      kind: 'letter',
    },
  ],
};
