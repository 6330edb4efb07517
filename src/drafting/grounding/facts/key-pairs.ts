/**
 * Keys that go in pairs: start and end, before and after. Their values have an order that a text must keep.
 */
import type { Evidence, OrderedPair, Origin } from './evidence';
import { lastName } from './key-units';
import { isNameKey } from './name-keys';

const START =
  /(?:^|_)(?:from|start[a-z]*|begin[a-z]*|debut[a-z]*|du|ouverture|opens?|opening|depart|arrivee|commence[a-z]*)(?:_|$)|^de$/u;
const END =
  /(?:^|_)(?:to|end[a-z]*|until|fin|au|fermeture|closes?|closing|cloture|termine[a-z]*|acheve[a-z]*|expir[a-z]*|fini[a-z]*|retour)(?:_|$)|^a$/u;
const BEFORE =
  /(?:^|_)(?:before|previous[a-z]*|preced[a-z]*|avant|ancien[a-z]*|old|initial[a-z]*|passe|n_?1)(?:_|$)/u;
const AFTER = /(?:^|_)(?:after|new|nouve[a-z]*|apres|current|actuel[a-z]*|final[a-z]*)(?:_|$)/u;

export const edgeOfKey = (path: string): Evidence['edge'] => {
  const key = isNameKey(path) ? '' : lastName(path);
  // "date_limite_depart": by when one leaves, whatever leaving begins.
  if (LIMIT.test(key)) return 'end';
  if (START.test(key)) return 'start';
  return END.test(key) ? 'end' : undefined;
};

const LIMIT = /(?:^|_)(?:limite|butoir|au_plus_tard|deadline)(?:_|$)/u;

interface Member {
  readonly key: string;
  readonly evidence: readonly Evidence[];
}

/** Pairs among the fields of one record. */
export const pairsAmong = (members: readonly Member[], origin: Origin): readonly OrderedPair[] =>
  members.flatMap((member) => {
    const key = lastName(member.key);
    const found: OrderedPair[] = [];
    for (const other of members) {
      if (other === member) continue;
      const name = lastName(other.key);
      const ends = START.test(key) && END.test(name) && rest(key, START) === rest(name, END);
      // "arrivee" and "depart" of a stay, or of a journey: whichever comes first.
      const travels = ARRIVES.test(key) && LEAVES.test(name) && rest(key, ARRIVES) === rest(name, LEAVES);
      if (travels) found.push(...inOrder(combined(member, other, origin)));
      const changes =
        BEFORE.test(key) &&
        (AFTER.test(name) ? rest(key, BEFORE) === rest(name, AFTER) : rest(key, BEFORE) === name);
      if (ends || changes) found.push(...combined(member, other, origin));
    }
    const now = found.length === 0 && BEFORE.test(key) ? nowOf(key, members) : undefined;
    return now === undefined ? found : combined(member, now, origin);
  });

/** "tarif_qf3_ancien" beside "tarif_repas_qf3": the one field that has all the words of the old one. */
const nowOf = (key: string, members: readonly Member[]): Member | undefined => {
  const words = rest(key, BEFORE).split('_');
  const [only, ...others] = members.filter((member) => {
    const name = lastName(member.key);
    return !BEFORE.test(name) && words.length > 1 && words.every((word) => name.split('_').includes(word));
  });
  return others.length === 0 ? only : undefined;
};

const ARRIVES = /(?:^|_)arrivee?(?:_|$)/u;
const LEAVES = /(?:^|_)depart(?:_|$)/u;

/** Days have an order that their values tell; hours, where who arrives leaves later the same day. */
const inOrder = (pairs: readonly OrderedPair[]): readonly OrderedPair[] =>
  pairs.flatMap((pair) => {
    if (pair.first.type === 'time' && pair.last.type === 'time')
      return pair.first.minutes < pair.last.minutes ? [pair] : [];
    const [a, b] = [isoOf(pair.first), isoOf(pair.last)];
    if (a === undefined || b === undefined || a === b) return [];
    return [a < b ? pair : { ...pair, first: pair.last, last: pair.first }];
  });

const isoOf = (value: OrderedPair['first']): string | undefined =>
  value.type === 'date' && value.year !== undefined
    ? [value.year, value.month, value.day].map((part) => String(part).padStart(2, '0')).join('-')
    : undefined;

/** In "fermeture_fin" the end is "fin". */
const PLAIN = /(?:^|_)(?:debut|fin|start|end)(?:_|$)/u;
const rest = (key: string, edge: RegExp): string =>
  key
    .replace(PLAIN.test(key) && edge !== BEFORE && edge !== AFTER ? PLAIN : edge, '_')
    .replace(/^_+|_+$/gu, '');

const combined = (one: Member, other: Member, origin: Origin): readonly OrderedPair[] =>
  one.evidence.flatMap((first) =>
    other.evidence.flatMap((last) =>
      first.value.type === last.value.type ? [{ origin, first: first.value, last: last.value }] : [],
    ),
  );
