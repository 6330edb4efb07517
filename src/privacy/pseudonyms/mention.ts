/**
 * What one mention says of a person's name: surname, first names, an initial, gender. It reads the mention and the civility
 * before it, and what detection already knows; it looks at no other mention.
 */
import { fold } from '../fold';
import type { Gender, PersonMention } from '../span';
import { civilityBefore } from './civility';

export interface NameMention {
  /** `single`: one word, surname or first name. `group`: several people. */
  readonly kind: 'full' | 'surname' | 'first' | 'initial' | 'single' | 'group';
  /** Folded. The usual one first; a birth name, a spouse's name after it. */
  readonly surnames: readonly string[];
  /** Folded, one a word. */
  readonly firsts: readonly string[];
  /** Folded letter. */
  readonly initial?: string;
  readonly gender: Gender;
  /** As they are written in a full mention, when it is sure which is which. */
  readonly parts?: { readonly surname: string; readonly first: string };
}

const PARTICLES = new Set(
  'de du des d la le les el al ben bin bent ould ait van von den der ten ter da do dos das di del della st mac mc'.split(
    ' ',
  ),
);
const OTHER_NAME =
  /[\s,]*\(?\s*(?:née?|né\(e\)|épouse|époux|ép\.|veuve|veuf|vve|divorcée?|dite?)\s+([^)]+)\)?\s*$/iu;
const GROUP = /\s(?:et|&|ou)\s|^(?:famille|époux|consorts|les)\s/iu;
const INITIALS = /^\p{Lu}\p{M}*\.(?:-?\p{Lu}\p{M}*\.)*$|^\p{Lu}\p{M}*$/u;

/** @param mention without its civility @param before the text before it @param known what detection says of it */
export function readMention(mention: string, before: string, known?: PersonMention): NameMention {
  const civility = civilityBefore(before);
  const gender = mergeGender(known?.gender ?? 'unknown', civility?.gender ?? 'unknown');
  if (known?.form === 'group' || GROUP.test(mention))
    return { kind: 'group', surnames: [], firsts: [], gender: 'unknown' };
  const other = OTHER_NAME.exec(mention);
  const main = other === null ? mention : mention.slice(0, other.index);
  const read = readWords(main, civility !== undefined, known);
  const surnames = [...read.surnames, ...(other === null ? [] : [fold(other[1] ?? '')])].filter(
    (name) => name !== '',
  );
  // A birth name makes the mention more than a surname, whatever the words before it.
  return { ...read, surnames, gender };
}

/** What two sources say together; a contradiction says nothing. */
export function mergeGender(a: Gender, b: Gender): Gender {
  if (a === 'unknown') return b;
  return b === 'unknown' || a === b ? a : 'unknown';
}

type Read = Omit<NameMention, 'gender'>;

function readWords(text: string, hasCivility: boolean, known: PersonMention | undefined): Read {
  const words = text
    .trim()
    .split(/[\s\u00A0\u202F]+/u)
    .filter((word) => word !== '');
  const initials = words.filter((word) => INITIALS.test(word));
  const rest = words.filter((word) => !INITIALS.test(word));
  if (rest.length === 0) return { kind: 'single', surnames: [], firsts: [], ...initialOf(initials) };
  if (initials.length > 0)
    return { kind: 'initial', surnames: [fold(rest.join(' '))], firsts: [], ...initialOf(initials) };
  if (known !== undefined) return fromDetection(rest, known);
  const [only = ''] = rest;
  if (rest.length === 1) {
    return hasCivility
      ? { kind: 'surname', surnames: [fold(only)], firsts: [] }
      : { kind: 'single', surnames: [], firsts: [] };
  }
  const comma = text.indexOf(',');
  if (comma > 0) return full(text.slice(0, comma).trim(), text.slice(comma + 1).trim(), true);
  return splitName(rest, hasCivility);
}

const initialOf = (initials: readonly string[]): { initial?: string } => {
  const letter = fold(initials[0] ?? '')[0];
  return letter === undefined ? {} : { initial: letter };
};

/** The key says which words are the surname, so that "Kerbrat Soizic" is read rightly. */
function fromDetection(words: readonly string[], { form, key }: PersonMention): Read {
  const [surname = '', firsts = ''] = key.split('|');
  const surnames = surname === '' ? [] : [surname];
  const firstNames = firsts.split(/\s+/u).filter((word) => word !== '');
  if (form === 'surname') return { kind: 'surname', surnames, firsts: firstNames };
  if (form === 'first') return { kind: 'first', surnames, firsts: firstNames };
  const wanted = new Set(nameTokens(surname));
  const isSurname = (word: string) =>
    nameTokens(fold(word)).every((token) => wanted.has(token) || PARTICLES.has(token));
  const last = words.filter(isSurname);
  const first = words.filter((word) => !isSurname(word));
  if (form === 'full' && last.length > 0 && first.length > 0)
    return { ...full(last.join(' '), first.join(' '), true), surnames, firsts: firstNames };
  return { kind: form === 'full' ? 'full' : 'single', surnames, firsts: firstNames };
}

/** Capitals tell the surname ("PETIT Rose"); else particles; else the last word is the surname. */
function splitName(words: readonly string[], hasCivility: boolean): Read {
  const shouted = words.map(
    (word) => word.replace(/[^\p{L}]/gu, '').length > 1 && word === word.toUpperCase(),
  );
  const isParticle = (word: string) => PARTICLES.has(fold(word).replace(/'.*$/u, ''));
  if (shouted.includes(true) && shouted.includes(false)) {
    const inSurname = words.map(
      (word, i) => shouted[i] === true || (isParticle(word) && shouted[i + 1] === true),
    );
    const surname = words.filter((_, i) => inSurname[i]);
    const first = words.filter((_, i) => inSurname[i] === false);
    return full(surname.join(' '), first.join(' '), true);
  }
  const at = words.findIndex(isParticle);
  if (at === 0) {
    const head = words.findIndex((word) => !isParticle(word));
    const [surname, first] = [words.slice(0, head + 1), words.slice(head + 1)];
    if (head < 0 || first.length === 0)
      return { kind: 'surname', surnames: [fold(words.join(' '))], firsts: [] };
    return full(surname.join(' '), first.join(' '), false);
  }
  const cut = at > 0 ? at : words.length - 1;
  // "Rose Petit" in prose, "Petit Rose" in a list: only a civility makes the order sure.
  return full(words.slice(cut).join(' '), words.slice(0, cut).join(' '), hasCivility || at > 0);
}

function full(surname: string, first: string, sure: boolean): Read {
  return {
    kind: 'full',
    surnames: [fold(surname)],
    firsts: fold(first).split(' '),
    ...(sure && surname !== '' && first !== '' ? { parts: { surname, first } } : {}),
  };
}

/** The words of a folded name, compounds cut, particles left out: "lefebvre-duval" → lefebvre, duval. */
export function nameTokens(folded: string): readonly string[] {
  const all = folded.split(/[\s'-]+/u).filter((token) => token !== '');
  const own = all.filter((token) => !PARTICLES.has(token));
  return own.length > 0 ? own : all;
}
