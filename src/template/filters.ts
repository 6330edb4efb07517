/**
 * The filters of templates: which values each one takes and what it gives. It must not know where values come from.
 * A filter is added by adding one entry.
 */
import { amountInWordsAndFigures, formatAmount, parseAmount } from '../act/amounts';
import { formatDate, formatOpeningDate, formatTime, formatTimeInWords, formatWeekday } from '../act/dates';
import { withA, withArticle, withDe } from '../act/elision';
import { joinList } from '../act/lists';
import { formatNumber, numberInWords } from '../act/numbers';
import { formatPeriod } from './format-period';
import type { AddressFact, OrganisationFact, PeriodFact, PersonFact } from './fact-values';
import { closingHour, nameOfKind } from './filter-turns';
import { splitTown } from './town';
import { agreementOfWords } from './words-agreement';
import { TEXT, type ValueType } from './value-type';
import type { LegalLookup } from './context';

type Kind = ValueType['kind'];

/** A value on its way through filters. */
export interface Filtered {
  readonly value: unknown;
  readonly type: ValueType;
}

export interface Filter {
  /** Kinds of values it takes. A list of such values is also taken, item by item, unless `list` is named here. */
  readonly takes: readonly Kind[];
  /** What it gives; text when absent. */
  readonly gives?: Kind;
  /** How many arguments, at least and at most. */
  readonly args: readonly [number, number];
  /** Values were validated against their type: it may rely on their shape. */
  readonly apply: (value: never, args: readonly string[], context: FilterContext) => unknown;
}

export interface FilterContext {
  readonly type: ValueType;
  readonly law: LegalLookup;
}

const NONE = [0, 0] as const;

const filter = (
  takes: readonly Kind[],
  apply: (value: never, args: readonly string[], context: FilterContext) => unknown,
  args: readonly [number, number] = NONE,
  gives?: Kind,
): Filter => ({ takes, apply, args, ...(gives === undefined ? {} : { gives }) });

/** "Mme Hélène Carrez" */
export const fullName = (p: PersonFact): string => `${p.civility} ${p.first_name} ${p.last_name}`;
const cents = (amount: string | number): number => parseAmount(amount) ?? Number.NaN;
const upperName = (name: string): string => name.toLocaleUpperCase('fr-FR');
const capital = (text: string): string =>
  text.replace(/^\P{L}*\p{L}/u, (head) => head.toLocaleUpperCase('fr-FR'));
const uncapital = (text: string): string =>
  text.replace(/^\P{L}*\p{L}/u, (head) => head.toLocaleLowerCase('fr-FR'));

/** One line a part of the address. */
const addressLines = (address: AddressFact): string[] =>
  [address.street, address.complement ?? '', `${address.postcode} ${address.town}`].filter(
    (line) => line.trim() !== '',
  );

const textLines = (text: string): string[] =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const lines = (value: unknown): string[] =>
  typeof value === 'string'
    ? textLines(value)
    : Array.isArray(value)
      ? value.flatMap((line: unknown) => lines(line))
      : addressLines(value as AddressFact);

/** Number and gender that adjectives take from a value. */
const agreement = (value: unknown): { readonly feminine: boolean; readonly plural: boolean } => {
  if (typeof value === 'string') return agreementOfWords(value);
  if (Array.isArray(value)) {
    const each = value.map((item: unknown) => agreement(item));
    return {
      feminine: each.every((item) => item.feminine),
      plural: each.length > 1 || each.some((item) => item.plural),
    };
  }
  const { civility, gender, article } = value as Partial<PersonFact & OrganisationFact>;
  return {
    feminine: civility === 'Mme' || gender === 'f',
    plural: civility === 'M. et Mme' || article === 'les',
  };
};

const quantity = (value: unknown): number => (Array.isArray(value) ? value.length : Number(value));

const FILTERS: Readonly<Record<string, Filter>> = {
  date: filter(['date'], formatDate),
  weekday: filter(['date'], formatWeekday),
  date_words: filter(['date'], formatOpeningDate),
  time: filter(['time'], formatTime),
  closing: filter(
    ['record'],
    (row: Readonly<Record<string, unknown>>, [from = '', to = '']) =>
      closingHour(String(row[from]), String(row[to])),
    [2, 2],
  ),
  time_words: filter(['time'], formatTimeInWords),
  period: filter(['period'], formatPeriod),
  days: filter(['period'], ({ from, to }: PeriodFact) => formatPeriod({ from, to })),
  number: filter(['number'], formatNumber),
  words: filter(
    ['number'],
    (value: number, [gender]) => numberInWords(value, gender === 'f' ? 'f' : 'm'),
    [0, 1],
  ),
  count: filter(['list'], (value: readonly unknown[]) => value.length, NONE, 'number'),
  amount: filter(['amount'], (value: string | number) => formatAmount(cents(value))),
  amount_words: filter(['amount'], (value: string | number) => amountInWordsAndFigures(cents(value))),
  full_name: filter(['person'], fullName),
  name: filter(['person', 'organisation'], (value: PersonFact | OrganisationFact) =>
    'name' in value ? value.name : `${value.first_name} ${value.last_name}`,
  ),
  signature: filter(['person'], (p: PersonFact) => `${p.first_name} ${upperName(p.last_name)}`),
  label: filter(['choice'], (value: string, _, { type }) => {
    const option = type.kind === 'choice' ? type.options.find(({ id }) => id === value) : undefined;
    return option?.text ?? option?.label ?? value;
  }),
  list: filter(
    ['list'],
    (items: readonly unknown[], [conjunction], context) => {
      if (context.type.kind !== 'list') return '';
      const { item } = context.type;
      const written = items.map((value) => String(finish({ value, type: item }, context.law)));
      return joinList(written, conjunction === 'ou' ? 'ou' : 'et');
    },
    [0, 1],
  ),
  lines: filter(['text', 'longtext', 'address', 'list'], (value: unknown) => lines(value).join('\n')),
  inline: filter(['text', 'longtext', 'address', 'list'], (value: unknown) =>
    lines(value).join(typeof value === 'string' ? ' ' : ', '),
  ),
  upper: filter(['text', 'longtext'], (text: string) => text.toLocaleUpperCase('fr-FR')),
  lower: filter(['text', 'longtext'], (text: string) => text.toLocaleLowerCase('fr-FR')),
  capital: filter(['text', 'longtext'], capital),
  uncapital: filter(['text', 'longtext'], uncapital),
  plural: filter(
    ['number', 'list'],
    (value: unknown, [one = '', many = '']) => (Math.abs(quantity(value)) < 2 ? one : many),
    [2, 2],
  ),
  agree: filter(
    ['person', 'organisation', 'text', 'list'],
    (value: unknown, [masculine = '', feminine = '', masculines, feminines]) => {
      const form = agreement(value);
      if (form.plural) return form.feminine ? (feminines ?? feminine) : (masculines ?? masculine);
      return form.feminine ? feminine : masculine;
    },
    [2, 4],
  ),
  called: filter(
    ['organisation'],
    ({ article, name }: OrganisationFact, [kind = '']) => nameOfKind(kind, article, name),
    [1, 1],
  ),
  article: filter(['organisation'], (o: OrganisationFact) => withArticle(o.article, o.name)),
  de: filter(['organisation', 'person', 'text'], (value: OrganisationFact | PersonFact | string) => {
    const named = designation(value);
    return withDe(named.article, named.name);
  }),
  à: filter(['organisation', 'person', 'text'], (value: OrganisationFact | PersonFact | string) => {
    const named = designation(value);
    return withA(named.article, named.name);
  }),
  short: filter(['legal'], (id: string, _, { law }) => law(id)?.short),
  full: filter(['legal'], (id: string, _, { law }) => law(id)?.full),
  title: filter(['legal'], (id: string, _, { law }) => law(id)?.title),
  siret: filter(['text'], (text: string) => {
    const digits = text.replace(/\s/gu, '');
    return /^\d{14}$/u.test(digits) ? digits.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/u, '$1 $2 $3 $4') : text;
  }),
};

const designation = (
  value: OrganisationFact | PersonFact | string,
): Pick<OrganisationFact, 'article' | 'name'> => {
  if (typeof value === 'string') return splitTown(value);
  if ('name' in value) return value;
  return { article: 'none', name: fullName(value) };
};

/** The filter that writes a value when the template names none; undefined when one must be named. */
export const defaultFilter = (type: ValueType): string | undefined => {
  switch (type.kind) {
    case 'date':
    case 'time':
    case 'number':
    case 'amount':
    case 'period':
      return type.kind;
    case 'longtext':
    case 'address':
      return 'inline';
    case 'person':
      return 'full_name';
    case 'organisation':
      return 'name';
    case 'choice':
      return 'label';
    case 'legal':
      return 'short';
    case 'list':
      return type.item.kind === 'record' || type.item.kind === 'list' || type.item.kind === 'boolean'
        ? undefined
        : 'list';
    default:
      return undefined;
  }
};

/** The type that a filter gives from another, or why it cannot be applied (French). */
export const filterType = (
  name: string,
  args: readonly string[],
  type: ValueType,
): ValueType | { readonly refused: string } => {
  const found = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
  if (found === undefined)
    return { refused: `le filtre « ${name} » n’existe pas (${Object.keys(FILTERS).join(', ')})` };
  const [least, most] = found.args;
  if (args.length < least || args.length > most)
    return {
      refused: `le filtre « ${name} » attend ${least === most ? least : `de ${least} à ${most}`} argument(s)`,
    };
  if (name === 'agree' && args.length === 3)
    return { refused: 'le filtre « agree » attend 2 ou 4 arguments' };
  const gives: ValueType = found.gives === 'number' ? { kind: 'number' } : TEXT;
  if (name === 'agree' && type.kind === 'list')
    return type.item.kind === 'person' || type.item.kind === 'organisation' || type.item.kind === 'text'
      ? gives
      : { refused: 'le filtre « agree » ne s’accorde qu’avec des personnes, des organismes ou des textes' };
  if ((name === 'lines' || name === 'inline') && type.kind === 'list')
    return type.item.kind === 'text' || type.item.kind === 'longtext' || type.item.kind === 'address'
      ? gives
      : { refused: `le filtre « ${name} » ne prend que des listes de textes` };
  if (name === 'list' && type.kind === 'list' && defaultFilter(type) === undefined)
    return { refused: 'le filtre « list » ne sait pas écrire ces éléments : répétez le bloc avec each' };
  if (found.takes.includes(type.kind)) return gives;
  if (type.kind === 'list' && found.takes.includes(type.item.kind)) return { kind: 'list', item: gives };
  return { refused: `le filtre « ${name} » ne s’applique pas à ${KIND_NAMES[type.kind]}` };
};

/** Kinds as an author of templates calls them. */
const KIND_NAMES: Readonly<Record<Kind, string>> = {
  text: 'un texte',
  longtext: 'un texte long',
  date: 'une date',
  time: 'une heure',
  number: 'un nombre',
  amount: 'un montant',
  person: 'une personne',
  address: 'une adresse',
  boolean: 'une case à cocher',
  legal: 'une référence juridique',
  period: 'une période',
  organisation: 'un organisme',
  choice: 'un choix',
  list: 'une liste',
  record: 'une ligne de plusieurs données',
};

/** Applies one filter, whose type was checked when the template was loaded. Undefined when it gives nothing. */
export const applyFilter = (
  name: string,
  args: readonly string[],
  { value, type }: Filtered,
  law: LegalLookup,
): Filtered | undefined => {
  const found = FILTERS[name];
  const gives = filterType(name, args, type);
  if (found === undefined || 'refused' in gives) return undefined;
  const itemwise = type.kind === 'list' && !found.takes.includes('list');
  const result: unknown = itemwise
    ? (value as readonly unknown[]).map((item) => found.apply(item as never, args, { type: type.item, law }))
    : found.apply(value as never, args, { type, law });
  if (result === undefined || (Array.isArray(result) && result.includes(undefined))) return undefined;
  return { value: result, type: gives };
};

/** The text of a value after its filters: the default filter of its type when it is not text yet. */
export const finish = (filtered: Filtered, law: LegalLookup): string | undefined => {
  if (filtered.type.kind === 'text') return String(filtered.value);
  const name = defaultFilter(filtered.type);
  const written = name === undefined ? undefined : applyFilter(name, [], filtered, law);
  return written === undefined ? undefined : String(written.value);
};
