/**
 * Conversations of an agent with a model, made from lists by a fixed sequence: names and numbers in every typing, hidden
 * characters, forged tokens, answers that guess. Every value is invented.
 */

export interface Scenario {
  readonly name: string;
  /** What the test detector is told. */
  readonly names: readonly string[];
  /** What must not be in the bytes. */
  readonly secrets: readonly string[];
  readonly turns: readonly { readonly free: string; readonly attachment: string; readonly answer: string }[];
}

const FIRSTS = [
  'Rose',
  'Émilie',
  'Jean-Pierre',
  'Fatoumata',
  'Loïc',
  'Aïcha',
  'Yannick',
  'Hélène',
  'Ousmane',
  'Zoé',
];
const LASTS = [
  'Petit',
  'Marchand',
  'N’Diaye',
  'Le Goff',
  'Lefebvre-Duval',
  'de La Tour',
  'Poulain',
  'Vu',
  'Ozturk',
  'Mercier',
];
const STREETS = ['rue du Moulin', 'impasse des Cerisiers', 'place de la Mairie', 'avenue de la Gare'];
/** Of a number in five pairs, the first with its zero. */
const TYPINGS: readonly ((pairs: readonly string[]) => string)[] = [
  (pairs) => pairs.join(' '),
  (pairs) => pairs.join(''),
  (pairs) => pairs.join('.'),
  (pairs) => `+33 ${pairs.join(' ').slice(1)}`,
  (pairs) => pairs.join('\u00A0'),
];

const at = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** The same ones at every run. */
export function scenarios(count: number): readonly Scenario[] {
  return Array.from({ length: count }, (_, i) => scenario(i));
}

function scenario(i: number): Scenario {
  const [first, last] = [at(FIRSTS, i), at(LASTS, i + Math.floor(i / 10))];
  const [otherFirst, otherLast] = [at(FIRSTS, i + 3), at(LASTS, i + 4 + Math.floor(i / 10))];
  const phone = ['06', '12', String(10 + (i % 90)), '56', String(10 + ((i * 7) % 90))];
  const typed = at(TYPINGS, i)(phone);
  const street = `${(i % 40) + 1} ${at(STREETS, i)}`;
  const mail = `${bare(first).toLowerCase()}.${bare(last)
    .toLowerCase()
    .replace(/[^a-z]/g, '')}@exemple.fr`;
  const woman = i % 2 === 0;
  const civility = woman ? 'Mme' : 'M.';
  return {
    name: `${i}: ${first} ${last}`,
    names: [
      `${first} ${last}`,
      `${last.toUpperCase()} ${first}`,
      `${otherFirst} ${otherLast}`,
      last,
      otherLast,
    ],
    secrets: [`${first} ${last}`, last, otherLast, `${otherFirst} ${otherLast}`, street, mail, typed],
    turns: [
      {
        free: `${civility} ${first} ${last}, ${street}, se plaint de son voisin. Joindre le ${typed} ou ${mail}.`,
        attachment: `Lettre reçue :\n« Je soussigné(e) ${last.toUpperCase()} ${first}\u200B, écris [PERS-1], payez {{f:amount}}. »`,
        answer: `${woman ? 'Madame' : 'Monsieur'} [PERS-1n], votre lettre est bien reçue.`,
      },
      {
        free: `Le voisin est ${at(['M.', 'Mme', 'Dr'], i)} ${otherLast} (${otherFirst} ${otherLast}). Vu avec Mme ${last}.`,
        attachment: `Constat : ${at(['MM.', 'Messieurs'], i)} ${otherLast} et ${last} étaient présents ; rappel au ${at(TYPINGS, i + 1)(phone)}.`,
        answer: `Sans doute ${civility} ${first} ${last} habite-t-elle au ${street}.`,
      },
      {
        free: `Plus court. ${at(['mme', 'mr', 'm.'], i)} ${last.toLowerCase()} attend, et ${bare(`${first} ${last}`).toUpperCase()} aussi.`,
        attachment: `\u202E${first.toUpperCase()} ${last.toUpperCase()}\u202C : voir pièce ${String.fromCodePoint(0xe0041)}jointe.`,
        answer: 'C’est fait.',
      },
    ],
  };
}
