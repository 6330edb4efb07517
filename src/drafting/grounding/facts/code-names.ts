/**
 * Which code an id names, in the ways in which people shorten one: its id or sigle (`CGCT`, `C. urb.`), the beginnings of the words of its
 * title (`CSP`, `CVR`, `CSPUB`), a C with one of its words (`CVOIRIE`, `CTRAV`, `code_urbanisme`), words of it in full (`education`, `sante-publique`). It reads no text of an act.
 */
import { CODES } from '../../../law/citations/codes';

const SMALL = /^(?:de|du|des|la|le|les|l|d|et|a|au|aux|en|pour|entre)$/u;

const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F*]/gu, '')
    .toLowerCase()
    .match(/[a-z\d]+/gu) ?? [];

interface Title {
  readonly id: string;
  /** Words that tell it from another, without "code". */
  readonly words: readonly string[];
}

const TITLES: readonly Title[] = CODES.flatMap(({ id, title, names = [] }) =>
  [title, ...names.filter((name) => name.startsWith('code '))].map((one) => ({
    id,
    words: wordsOf(one)
      .slice(1)
      .filter((word) => !SMALL.test(word)),
  })),
).filter(({ words }) => words.length > 0);

const EXACT = new Map<string, string>();
for (const { id, sigle, sigles = [] } of CODES)
  for (const name of [sigle, ...sigles, id]) EXACT.set(wordsOf(name).join(''), id);

/** "env", "envt", "voirie": three letters or more of the word, in its order, the first two together. */
const shortens = (short: string, word: string): boolean => {
  if (short.length < 3 || !word.startsWith(short.slice(0, 2))) return false;
  let at = 0;
  for (const letter of word) if (letter === short.charAt(at)) at++;
  return at === short.length || short.replace(/s$/u, '') === word;
};

/** "spub" of santé and publique: beginnings of all the words, one after the other. */
const isMadeOf = (name: string, [word, ...rest]: readonly string[]): boolean => {
  if (word === undefined) return name === '';
  for (let length = Math.min(word.length, name.length); length > 0; length--)
    if (word.startsWith(name.slice(0, length)) && isMadeOf(name.slice(length), rest)) return true;
  return false;
};

/** Ids of the codes that the name may be of: one but for a sigle that several share (`CE`), none when it names no code. */
export const codesOfName = (name: string): readonly string[] => {
  const words = wordsOf(name);
  const squashed = words.join('');
  const exact = EXACT.get(squashed);
  if (exact !== undefined) return [exact];
  const after = /^c(?:ode)?(?=.)(.+)$/u.exec(squashed)?.[1] ?? '';
  const told = words.filter((word, i) => i > 0 && !SMALL.test(word));
  const tests: readonly ((title: Title) => boolean)[] = [
    // "code_de_la_route", "c-travail": its own words.
    ({ words: own }) =>
      told.length === own.length &&
      /^c(?:ode)?$/u.test(words[0] ?? '') &&
      told.every((word, i) => shortens(word, own[i] ?? '')),
    ({ words: own }) => isMadeOf(after, own),
    ({ words: own }) => shortens(after, own[0] ?? ''),
    ({ words: own }) => own.some((word) => shortens(after, word)),
  ];
  for (const test of after === '' ? [] : tests) {
    const found = new Set(TITLES.filter(test).map(({ id }) => id));
    if (found.size > 0) return [...found];
  }
  const own = words.filter((word) => !SMALL.test(word));
  return own.length === 0
    ? []
    : [
        ...new Set(
          TITLES.filter(({ words: of }) => own.every((word) => of.includes(word))).map(({ id }) => id),
        ),
      ];
};
