/** PO-04: the closing fits the office of whom one writes to. */
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';

interface Office {
  readonly fr: string;
  /** In the salutation, plain lower-case text. */
  readonly call: RegExp;
  /** In the closing. */
  readonly fits: RegExp;
  readonly to: string;
}

const OFFICES: readonly Office[] = [
  {
    fr: 'un ministre',
    call: /ministre/,
    fits: /haute\s+consideration/,
    to: 'l’expression de ma haute considération',
  },
  {
    fr: 'un représentant de l’État',
    call: /prefete?(?![a-z])/,
    fits: /haute\s+consideration/,
    to: 'l’expression de ma haute considération',
  },
  {
    fr: 'un parlementaire',
    call: /deputee?(?![a-z])|senat(?:eur|rice)/,
    fits: /haute\s+consideration|sentiments\s+distingues/,
    to: 'l’expression de ma haute considération',
  },
  {
    fr: 'un président de collectivité',
    call: /(?:le|la)\s+presidente?/,
    fits: /consideration/,
    to: 'l’expression de ma considération distinguée',
  },
];
/** What the formula ends with, from its complement on. */
const COMPLEMENT =
  /(?:a\s+)?(?:l'(?:expression|assurance)\s+de\s+)?(?:mes|ma|nos|notre)\s+[a-z' ]{4,70}(?=[.,]|$)/;

export const rule = defineRule({
  meta: {
    id: 'PO-04',
    title: { fr: 'Formule finale selon le destinataire', en: 'A closing that fits the recipient' },
    kinds: ['letter', 'summons'],
    severity: 'minor',
    basis: [],
    method: 'R',
    needs: [],
    fixes: true,
    messages: {
      office: { fr: 'À {who}, l’usage est d’écrire « {to} ».', en: 'To such an office one writes “{to}”.' },
    },
  },
  concerns: ({ act }) => act.salutation !== undefined && act.closing !== undefined,
  check: ({ analysis: { act } }) => {
    const { salutation, closing } = act;
    const call = fold(salutation?.text.trim() ?? '').lower;
    const office = OFFICES.find((one) => one.call.test(call));
    const said = fold(closing?.text ?? '');
    if (closing === undefined || office === undefined || office.fits.test(said.lower)) return [];
    const values = { who: office.fr, to: office.to };
    const match = COMPLEMENT.exec(said.lower);
    if (match === null || match[0].startsWith('a ')) return [finding('office', closing, { values })];
    const start = closing.start + said.at(match.index);
    return [
      finding('office', closing, {
        values,
        fix: { start, end: closing.start + said.at(match.index + match[0].length), text: office.to },
      }),
    ];
  },
});

const letter = (call: string, close: string) => ({
  text: `Objet : votre demande\n${call},\nVotre demande est acceptée.\nJe vous prie d’agréer, ${call}, ${close}.`,
  kind: 'letter' as const,
});
const short = 'mes salutations distinguées';
const fails = (call: string, close: string, to: string) => ({
  why: `${call}, ${close}`,
  ...letter(call, close),
  message: 'office',
  at: `Je vous prie d’agréer, ${call}, ${close}.`,
  fixed: letter(call, to).text,
});

export const examples: Examples = {
  passes: [
    { why: 'préfet', ...letter('Monsieur le Préfet', 'l’expression de ma haute considération') },
    { why: 'préfète', ...letter('Madame la Préfète', 'l’assurance de ma très haute considération') },
    { why: 'ministre', ...letter('Madame la Ministre', 'l’expression de ma haute considération') },
    { why: 'sénateur', ...letter('Monsieur le Sénateur', 'l’expression de mes sentiments distingués') },
    { why: 'présidente', ...letter('Madame la Présidente', 'l’expression de ma considération distinguée') },
    { why: 'maître', ...letter('Maître', short) },
    { why: 'administrée', ...letter('Madame', short) },
    { why: 'un nom proche', ...letter('Madame Prefetier', short) },
  ],
  fails: [
    fails('Madame la Ministre', short, 'l’expression de ma haute considération'),
    fails('Monsieur le Préfet', short, 'l’expression de ma haute considération'),
    fails(
      'Madame la Préfète',
      'l’expression de mes sentiments distingués',
      'l’expression de ma haute considération',
    ),
    fails('Madame la Députée', short, 'l’expression de ma haute considération'),
    fails('Monsieur le Député', short, 'l’expression de ma haute considération'),
    fails('Madame la Sénatrice', short, 'l’expression de ma haute considération'),
    fails('Monsieur le Sénateur', short, 'l’expression de ma haute considération'),
    fails('Monsieur le Président', short, 'l’expression de ma considération distinguée'),
    {
      why: 'croire à',
      text: 'Objet : votre demande\nMonsieur le Préfet,\nVotre demande est acceptée.\nJe vous prie de croire, Monsieur le Préfet, à mes sentiments distingués.',
      kind: 'letter',
      message: 'office',
      at: 'Je vous prie de croire, Monsieur le Préfet, à mes sentiments distingués.',
    },
  ],
  ignores: [
    {
      why: 'sans appel',
      text: 'Objet : votre demande\nVotre demande est acceptée.\nCordialement,',
      kind: 'letter',
    },
  ],
};
