/**
 * Reads facts, whatever their shape: the facts of a form, or any object of keys and values. Types come from the values, from the
 * keys, and from the template when there is one.
 */
import type { ClaimValue } from '../claim';
import { plainWords } from '../text/plain-words';
import type { ReadOptions } from '../reading/read-claims';
import { referenceKey } from '../reading/references';
import type {
  Evidence,
  FactSet,
  ListFact,
  NameFact,
  OrderedPair,
  Origin,
  RecordFact,
  SaidFact,
  TextFact,
} from './evidence';
import { lastName, valueOfKey } from './key-units';
import { figuredKeys, keysAlike, numberedKeys } from './key-families';
import { valueOfPath } from './path-units';
import { valuesInKey } from './values-in-keys';
import { quarterKeys, quartersIn } from './quarters';
import { wordsOfChoice } from './choices';
import { wordsOfKey } from './key-lexicon';
import { edgeOfKey, pairsAmong } from './key-pairs';
import { withCounted } from './counted-by-key';
import { daysAmong, isKeyOfDays } from './days-in-keys';
import { WEEKDAYS } from '../reading/dates';
import { isLineName } from './name-keys';
import { personsOf } from './persons';
import { ratiosOf } from './ratios';
import { saidOf } from './said-facts';
import { readTextFact } from './read-text';
import { numberedRecords, sameShape } from './record-shapes';
import { wordsOfSigle, wordsOfSiglesIn } from './sigles';
import { tableIn, tableOf } from './tables-in-text';
import { enumeration, hourIn, listsInText, monthIn, valuesInText } from './text-values';
import { votesIn } from './votes-in-text';

/** What a template says of a field, by its path without indexes ("works_period", "proxy_list.giver"). */
export interface FieldNotes {
  readonly label?: string;
  /** Words written for an option, by its id. */
  readonly options?: Readonly<Record<string, string>>;
  /** "mètres", "km/h" */
  readonly unit?: string;
  readonly amount?: true;
}

interface CollectOptions extends ReadOptions {
  readonly notes?: (path: string) => FieldNotes | undefined;
  readonly kind?: Origin['kind'];
  /** The path that the form gives, of facts whose keys were made French (`frenchFacts`). */
  readonly wasOf?: (path: string) => string;
}

interface Gathered {
  readonly evidence: Evidence[];
  readonly texts: TextFact[];
  readonly lists: ListFact[];
  readonly names: NameFact[];
  readonly pairs: OrderedPair[];
  readonly records: RecordFact[];
  readonly references: Map<string, Origin>;
  readonly vocabulary: Set<string>;
  readonly said: SaidFact[];
}

export const collectFacts = (facts: unknown, options: CollectOptions = {}): FactSet => {
  const gathered: Gathered = {
    evidence: [],
    texts: [],
    lists: [],
    names: [],
    pairs: [],
    records: [],
    references: new Map(),
    vocabulary: new Set(),
    said: [],
  };
  walk(facts, '', gathered, options);
  return gathered;
};

/** Both sets as one. */
export const joined = (sets: readonly FactSet[]): FactSet => ({
  evidence: sets.flatMap(({ evidence }) => evidence),
  texts: sets.flatMap(({ texts }) => texts),
  lists: sets.flatMap(({ lists }) => lists),
  names: sets.flatMap(({ names }) => names),
  pairs: sets.flatMap(({ pairs }) => pairs),
  records: sets.flatMap(({ records }) => records),
  references: new Map(sets.flatMap(({ references }) => [...references])),
  said: sets.flatMap(({ said }) => said),
  vocabulary: new Set(sets.flatMap(({ vocabulary }) => [...vocabulary])),
});

const walk = (value: unknown, path: string, out: Gathered, options: CollectOptions): void => {
  const origin = originOf(path, options);
  const was = options.wasOf?.(path) ?? path;
  const notes = options.notes?.(was.replace(/\.\d+(?=\.|$)/gu, ''));
  const roles = [...new Set([...rolesOf(path, notes), ...(was === path ? [] : rolesOf(was, undefined))])];
  for (const role of roles) for (const one of [role, ...wordsOfSigle(role)]) out.vocabulary.add(one);
  for (const role of [...roles, ...marksOfKey(path)])
    if (/\d/u.test(role) && !out.references.has(role)) out.references.set(role, origin);
  // "Boissons du groupe 1": a number of the label stands behind its noun in texts too.
  if (notes?.label !== undefined && /[a-z] \d/u.test(notes.label)) {
    const label = readTextFact(notes.label, { kind: 'template', id: path }, roles, options);
    out.texts.push(label.text);
    out.evidence.push(...label.evidence, ...valuesInText(label.text, roles));
  }
  out.said.push(...saidOf(value, origin));
  out.evidence.push(...valuesInKey(origin, roles));
  if (typeof value === 'string') text(value, origin, roles, notes, out, options);
  else if (typeof value === 'number' && Number.isFinite(value)) number(value, origin, roles, notes, out);
  else if (Array.isArray(value)) {
    // "[["Région", 12000], ["Département", 8000]]" is a table.
    const table = value.length > 1 && value.every(Array.isArray) ? tableOf(value) : undefined;
    if (table !== undefined && !Array.isArray(table)) out.lists.push({ origin, size: value.length, roles });
    if (table !== undefined) {
      walk(table, path, out, options);
      return;
    }
    const days = value.every((item) => typeof item === 'string' && WEEKDAYS.includes(item.toLowerCase()));
    out.lists.push({
      ...{ origin, size: value.length, itemRoles: keysOfItems(value) },
      roles: days ? [...roles, 'jour'] : roles,
    });
    value.forEach((item, index) => {
      const own = path === '' ? String(index) : `${path}.${index}`;
      recorded(own, out, () => walk(item, own, out, options));
    });
  } else if (typeof value === 'object' && value !== null)
    record(value as Readonly<Record<string, unknown>>, path, out, options);
};

const originOf = (id: string, { kind = 'fact', wasOf }: CollectOptions): Origin => {
  const said = wasOf?.(id) ?? id;
  return said === id ? { kind, id } : { kind, id, said };
};

/** "qf1: 2.85" prices the bracket QF1: what a key numbers, as texts write it. */
const marksOfKey = (path: string): readonly string[] =>
  lastName(path)
    .split('_')
    .filter((word) => /^[a-z]{1,4}\d{1,2}$/u.test(word) && !/^(?:k?m|n)[123]$/u.test(word))
    .map((word) => word.toUpperCase());

const keysOfItems = (items: readonly unknown[]): readonly string[] => {
  const [first] = items;
  return typeof first === 'object' && first !== null && !Array.isArray(first)
    ? Object.keys(first).flatMap(wordsOfKey)
    : [];
};

/** What a line of a list holds, as one record. */
const recorded = (path: string, out: Gathered, read: () => void): void => {
  const [evidence, names] = [out.evidence.length, out.names.length];
  read();
  out.records.push({ path, evidence: out.evidence.slice(evidence), names: out.names.slice(names) });
};

const record = (
  value: Readonly<Record<string, unknown>>,
  path: string,
  out: Gathered,
  options: CollectOptions,
): void => {
  const origin = originOf(path, options);
  out.names.push(...personsOf(value, origin));
  const uniform = sameShape(Object.values(value));
  const weighed = isWeighing(path, Object.values(value));
  const ofKeys = weighed ? { ...options, notes: () => ({ unit: 'pct' }) } : options;
  const own: { key: string; evidence: readonly Evidence[]; names: readonly NameFact[] }[] = [];
  for (const [key, inner] of Object.entries(value)) {
    const [from, named] = [out.evidence.length, out.names.length];
    const inside = pathOf(path, key);
    // A key that is a name itself ("FC Valmorin": 24500) names the line that it opens.
    const isName = isLineName(key);
    // Apart from what the key holds: "3-5 ans: 24" are 24, and no number of years.
    if (isName) text(key, { ...origin, id: `${inside}.#` }, [], undefined, out, options);
    walk(inner, inside, out, ofKeys);
    const member = { key, evidence: out.evidence.slice(from), names: out.names.slice(named) };
    own.push(member);
    if (isName || uniform) out.records.push({ ...member, path: `${path}#${key}` });
  }
  daysAmong(Object.keys(value), path, origin, out);
  out.evidence.push(...quarterKeys(Object.keys(value), origin));
  // "offres: {Banque du Cher: 3.1, Caisse Régionale: 3.4}": as many offers as names.
  const named = own.length > 1 && own.every(({ key }) => isLineName(key));
  if ((uniform || named) && path !== '')
    out.lists.push({ origin, size: own.length, roles: rolesOf(path, undefined), weak: true });
  out.pairs.push(...pairsAmong(own, origin));
  const keys = Object.keys(value);
  out.lists.push(...numberedKeys(keys, origin), ...keysAlike(value, origin), ...figuredKeys(keys, origin));
  out.records.push(...numberedRecords(own, path));
};

/** Dots part the names of a path: "6_a_7.99_m" keeps its figures together by a comma. */
const pathOf = (path: string, key: string): string => {
  const own = key.replace(/(?<=\d)\.(?=\d)/gu, ',');
  return path === '' ? own : `${path}.${own}`;
};

/** "criteres: {prix: 60, technique: 40}": parts of a hundred. */
const isWeighing = (path: string, values: readonly unknown[]): boolean =>
  /(?:^|_)(?:criter\w*|ponderations?|poids|baremes?|cles?|quotes?_parts?|repartition)(?:_|$)/u.test(
    lastName(path),
  ) &&
  values.length > 1 &&
  values.every((one) => typeof one === 'number' && one > 0) &&
  Math.abs(values.reduce<number>((sum, one) => sum + Number(one), 0) - 100) < 1e-6;

const rolesOf = (path: string, notes: FieldNotes | undefined): readonly string[] => {
  const years = path.match(/(?:19|20)\d\d/gu) ?? [];
  const words = [...path.split('.').flatMap(wordsOfKey), ...years];
  const label = notes?.label === undefined ? [] : plainWords(notes.label);
  return [...new Set([...words, ...label])];
};

const text = (
  value: string,
  origin: Origin,
  roles: readonly string[],
  notes: FieldNotes | undefined,
  out: Gathered,
  options: CollectOptions,
): void => {
  const known = notes?.options;
  const option = known !== undefined && Object.hasOwn(known, value) ? known[value] : undefined;
  const ofDay = isKeyOfDays(origin.id);
  const read = readTextFact(option ?? wordsOfChoice(value), origin, roles, { ...options, ofDay });
  const edge = edgeOfKey(origin.id);
  const votes = votesIn(value);
  const table = votes ?? tableIn(value);
  out.texts.push(read.text);
  // Cells are read one by one, each with its line and its column.
  if (table !== undefined && votes === undefined && !Array.isArray(table))
    out.lists.push({ origin, size: Object.keys(table).length, roles });
  if (table !== undefined) walk(table, origin.id, out, options);
  else
    out.evidence.push(
      ...withCounted(read.evidence, read.text.folded.lower, origin.id).map((one) => ({
        ...(edge === undefined ? {} : { edge }),
        ...one,
      })),
    );
  out.names.push(...read.names);
  out.pairs.push(...read.pairs);
  for (const key of [...read.references, referenceKey(value).slice(0, 60)])
    if (!out.references.has(key)) out.references.set(key, origin);
  for (const word of [...read.text.tokens, ...wordsOfSiglesIn(read.text.folded.cased)])
    out.vocabulary.add(word);
  const figures = value.trim();
  if (/^\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:[.,]\d+)?$|^\d+(?:[.,]\d+)?$/u.test(figures))
    number(Number(figures.replace(/[ \u00A0\u202F]/gu, '').replace(',', '.')), origin, roles, notes, out);
  else if (table === undefined) out.evidence.push(...valuesInText(read.text, roles));
  out.evidence.push(...monthIn(figures, origin, roles), ...quartersIn(value, origin));
  if (votes === undefined)
    out.lists.push(...enumeration(value, origin, roles), ...listsInText(value, origin));
};

const number = (
  raw: number,
  origin: Origin,
  roles: readonly string[],
  notes: FieldNotes | undefined,
  out: Gathered,
): void => {
  const key = lastName(origin.id);
  const hour = notes?.unit === undefined ? hourIn(raw, origin, roles)?.value : undefined;
  const keyed: ClaimValue | undefined =
    notes?.amount === true
      ? { type: 'amount', cents: Math.round(raw * 100) }
      : notes?.unit === undefined
        ? (hour ?? valueOfPath(origin.id, raw))
        : valueOfKey(`x.${notes.unit}`, raw);
  // "taux_km: 0.4" is money.
  const isRatio = notes?.unit === undefined && (keyed === undefined || keyed.type === 'share');
  const [ratio, ...otherwise] = isRatio ? ratiosOf(origin.id, raw) : [];
  const typed = ratio ?? keyed;
  const bare: Evidence = { origin, value: { type: 'number', number: raw }, roles, bare: true };
  // Money and lengths of time keep their unit; any other number may be written with a unit that the key does not say.
  const edge = edgeOfKey(origin.id);
  if (typed !== undefined)
    out.evidence.push({ origin, value: typed, roles, ...(edge === undefined ? {} : { edge }) });
  out.evidence.push(...otherwise.map((value) => ({ origin, value, roles })));
  if (typed === undefined || !/^(?:amount|duration|time)$/u.test(typed.type)) out.evidence.push(bare);
  else out.evidence.push({ origin, value: { type: 'number', number: raw }, roles });
  out.references.set(String(raw), origin);
  if (key !== '') out.vocabulary.add(key);
};
