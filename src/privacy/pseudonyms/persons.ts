/**
 * Who is who among the mentions of a text: joins those that can only be one person, and keeps apart, saying so, those that may
 * be several. The people already in the table count: the same person keeps the same number over turns and attachments.
 */
import { fold } from '../fold';
import { mergeGender, nameTokens, type NameMention } from './mention';
import type { KnownPerson } from './table';

export interface PersonMentioned {
  readonly mention: NameMention;
  /** As written, civility left out. */
  readonly surface: string;
}

export interface Resolution {
  readonly persons: readonly KnownPerson[];
  /** For each mention, the number of its person. */
  readonly numbers: readonly number[];
}

/** A person being built. Numbers of new ones are given last, in the order of the text. */
interface Draft {
  number: number | undefined;
  surnames: string[];
  firsts: string[];
  initial: string | undefined;
  single: string | undefined;
  gender: NameMention['gender'];
  group: boolean;
  maybe: Draft[];
}

export function resolvePersons(
  known: readonly KnownPerson[],
  mentions: readonly PersonMentioned[],
): Resolution {
  const drafts = known.map(draftOf);
  for (const [i, { maybe = [] }] of known.entries()) {
    const draft = drafts[i];
    if (draft !== undefined)
      draft.maybe = drafts.filter(({ number }) => number !== undefined && maybe.includes(number));
  }
  const assigned: (Draft | undefined)[] = mentions.map(() => undefined);
  const isComplete = ({ mention }: PersonMentioned) =>
    mention.surnames.length > 0 && mention.firsts.length > 0;
  // Those that say most first: "Mme Petit" is understood by "Rose Petit", wherever it stands.
  mentions.forEach((one, i) => {
    if (isComplete(one)) assigned[i] = complete(one, drafts, mentions.filter(isComplete));
  });
  mentions.forEach((one, i) => {
    assigned[i] ??= partial(one, drafts);
  });
  let next = Math.max(0, ...known.map(({ number }) => number));
  const numbers = assigned.map((draft) => {
    if (draft === undefined) return 0;
    draft.number ??= next += 1;
    return draft.number;
  });
  return {
    persons: drafts
      .filter(({ number }) => number !== undefined)
      .map(personOf)
      .sort(byNumber),
    numbers,
  };
}

const byNumber = (a: KnownPerson, b: KnownPerson): number => a.number - b.number;

function complete({ mention }: PersonMentioned, drafts: Draft[], others: readonly PersonMentioned[]): Draft {
  const candidates = drafts.filter((draft) => isCertain(draft) && agrees(mention, draft));
  const full = candidates.filter(({ surnames, firsts }) => surnames.length > 0 && firsts.length > 0);
  const exact = full.filter(
    (draft) => draft.firsts.join(' ') === mention.firsts.join(' ') || saysSameWords(mention, draft),
  );
  if (exact[0] !== undefined && exact.length === 1) return learn(exact[0], mention);
  if (full[0] !== undefined && full.length === 1) return learn(full[0], mention);
  const [half, ...more] = candidates.filter((draft) => !full.includes(draft));
  // "Mme Petit" was met before; two Petits with first names could be her: she is neither.
  const rivals = others.filter(
    (other) => half !== undefined && agrees(other.mention, half) && !sameFirsts(other.mention, mention),
  );
  if (full.length === 0 && half !== undefined && more.length === 0 && rivals.length === 0)
    return learn(half, mention);
  return add(drafts, mention, undefined, full.length > 1 ? full : []);
}

function partial({ mention, surface }: PersonMentioned, drafts: Draft[]): Draft {
  const single = mention.kind === 'single' || mention.kind === 'group' ? fold(surface) : undefined;
  if (mention.kind === 'group') {
    const same = drafts.find((draft) => draft.group && draft.single === single);
    return same ?? add(drafts, mention, single, []);
  }
  const candidates = drafts.filter((draft) => isCertain(draft) && agrees(mention, draft, single));
  const [only, ...more] = candidates;
  if (only !== undefined && more.length === 0) return learn(only, mention);
  const apart = drafts.find(
    (draft) => draft.maybe.length > 0 && agrees(mention, draft, single) && sameWords(mention, draft, single),
  );
  return apart ?? add(drafts, mention, single, candidates);
}

const isCertain = (draft: Draft): boolean => draft.maybe.length === 0 && !draft.group;

const sameFirsts = (a: NameMention, b: NameMention): boolean => firstsAgree(a.firsts, b.firsts);

const sameWords = (mention: NameMention, draft: Draft, single: string | undefined): boolean =>
  draft.single === single &&
  draft.surnames.join('|') === mention.surnames.join('|') &&
  draft.firsts.join(' ') === mention.firsts.join(' ') &&
  draft.initial === mention.initial;

/** Nothing that the mention says contradicts the person, and a name is shared. */
function agrees(mention: NameMention, person: Draft, single?: string): boolean {
  if (mention.gender !== 'unknown' && person.gender !== 'unknown' && mention.gender !== person.gender)
    return false;
  if (single !== undefined) return singleAgrees(single, mention, person);
  if (saysSameWords(mention, person)) return true;
  if (mention.firsts.length > 0 && person.firsts.length > 0 && !firstsAgree(mention.firsts, person.firsts))
    return false;
  const initial = person.firsts[0]?.[0] ?? person.initial;
  if (mention.initial !== undefined && initial !== undefined && mention.initial !== initial) return false;
  if (
    person.initial !== undefined &&
    mention.firsts[0] !== undefined &&
    mention.firsts[0][0] !== person.initial
  )
    return false;
  if (mention.surnames.length === 0) return mention.firsts.length > 0 && person.firsts.length > 0;
  if (person.surnames.length > 0)
    return mention.surnames.some((name) => person.surnames.some((other) => surnamesAgree(name, other)));
  if (person.single === undefined) return mention.firsts.length > 0 && person.firsts.length > 0;
  return mention.surnames.includes(person.single) || mention.firsts.includes(person.single);
}

/** The same words in another order: "Kerbrat Soizic" in a list, "Soizic Kerbrat" in prose. */
function saysSameWords({ surnames, firsts }: NameMention, person: Draft): boolean {
  if (surnames.length === 0 || firsts.length === 0 || person.firsts.length === 0) return false;
  const words = (surname: string | undefined, others: readonly string[]) =>
    [surname ?? '', ...others]
      .flatMap((name) => name.split(/[\s'-]+/u))
      .sort()
      .join(' ');
  return words(surnames[0], firsts) === words(person.surnames[0], person.firsts);
}

function singleAgrees(single: string, { initial }: NameMention, person: Draft): boolean {
  if (person.single !== undefined) return person.single === single;
  // Initials alone: "R. P."; only the same letters are the same person.
  if (initial !== undefined) return false;
  return (
    person.firsts.includes(single) ||
    person.firsts.join(' ') === single ||
    person.surnames.some((name) => surnamesAgree(single, name))
  );
}

/** One is the beginning of the other: "Rose" and "Rose Marie"; not "Marie" and "Marie-Thérèse". */
function firstsAgree(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((name, i) => name === long[i]);
}

/** The same, or one a half of the other's compound. */
export function surnamesAgree(a: string, b: string): boolean {
  if (a === b) return true;
  const [first, second] = [nameTokens(a), nameTokens(b)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  return short.length > 0 && short.every((token) => long.includes(token));
}

function learn(person: Draft, mention: NameMention): Draft {
  // Which word is the surname was read otherwise: the first reading stays.
  if (saysSameWords(mention, person)) {
    person.gender = mergeGender(person.gender, mention.gender);
    return person;
  }
  for (const name of mention.surnames) {
    const at = person.surnames.findIndex((other) => surnamesAgree(name, other));
    if (at < 0) person.surnames.push(name);
    else if (nameTokens(name).length > nameTokens(person.surnames[at] ?? '').length)
      person.surnames[at] = name;
  }
  if (mention.firsts.length > person.firsts.length) person.firsts = [...mention.firsts];
  if (person.firsts.length === 0) person.initial ??= mention.initial;
  else person.initial = undefined;
  // A contradiction cannot come here: those who disagree are not joined.
  person.gender = mergeGender(person.gender, mention.gender);
  if (person.surnames.length > 0 && person.firsts.length > 0) person.single = undefined;
  return person;
}

function add(
  drafts: Draft[],
  mention: NameMention,
  single: string | undefined,
  maybe: readonly Draft[],
): Draft {
  const draft: Draft = {
    number: undefined,
    surnames: [...mention.surnames],
    firsts: [...mention.firsts],
    initial: mention.initial,
    single,
    gender: mention.gender,
    group: mention.kind === 'group',
    maybe: [...maybe],
  };
  drafts.push(draft);
  return draft;
}

function draftOf({ number, surnames, firsts, initial, single, gender, group }: KnownPerson): Draft {
  return {
    number,
    surnames: [...surnames],
    firsts: [...firsts],
    initial,
    single,
    gender,
    group: group === true,
    maybe: [],
  };
}

function personOf({ number, surnames, firsts, initial, single, gender, group, maybe }: Draft): KnownPerson {
  const numbers = maybe.flatMap((draft) => (draft.number === undefined ? [] : [draft.number]));
  return {
    number: number ?? 0,
    surnames,
    firsts,
    ...(initial === undefined ? {} : { initial }),
    ...(single === undefined ? {} : { single }),
    gender,
    ...(group ? { group } : {}),
    ...(numbers.length === 0 ? {} : { maybe: numbers }),
  };
}
