/**
 * What the model is told of the tokens: that they are to be copied, what each stands for, form and gender. In French, as the
 * prompts are. It holds no value.
 */
import type { Gender } from '../span';
import { FAMILY_LABELS } from './families';
import { entriesById, type Entry, type KnownPerson, type PseudonymTable } from './table';
import { tokenId, written, type Form, type TokenId } from './token';

const FORMS: Readonly<Record<Form, string>> = {
  '': 'nom complet',
  n: 'nom de famille',
  p: 'prénom',
  m: 'autre nom de famille',
  i: 'initiale et nom',
};
const GENDERS: Readonly<Record<Gender, string>> = {
  f: 'une femme',
  m: 'un homme',
  unknown: 'une personne, de genre non précisé',
};

/** @param used the tokens of the texts that are sent: the legend says nothing of others */
export function legend(table: PseudonymTable, used: readonly TokenId[]): string {
  const entries = entriesById(table);
  const subjects = new Map<string, Entry>();
  for (const id of used) {
    const entry = entries.get(id);
    if (entry !== undefined && !subjects.has(subject(entry))) subjects.set(subject(entry), entry);
  }
  if (subjects.size === 0) return '';
  const persons = new Map(table.persons.map((person) => [person.number, person]));
  const formsOf = new Map<string, Entry[]>();
  for (const entry of table.entries) {
    const forms = formsOf.get(subject(entry)) ?? [];
    if (subjects.has(subject(entry))) formsOf.set(subject(entry), forms);
    forms.push(entry);
  }
  const isUsed = new Set(used);
  const lines = [...subjects.values()].map((entry) => {
    const forms = formsOf.get(subject(entry)) ?? [];
    const who = entry.family === 'PERS' ? persons.get(entry.number) : undefined;
    return who === undefined ? thingLine(entry, forms, isUsed) : personLine(who, forms, table);
  });
  return [
    'Jetons\u00A0: chacun remplace une donnée que tu n’as pas à connaître. Recopie-les exactement, crochets compris, sans en inventer ni deviner ce qu’ils cachent. Accorde la phrase avec le genre indiqué.',
    ...lines,
  ].join('\n');
}

const subject = ({ family, number }: Entry): string => `${family}-${number}`;

function thingLine(entry: Entry, forms: readonly Entry[], used: ReadonlySet<TokenId>): string {
  const written_ = forms
    .map(tokenId)
    .filter((id) => used.has(id))
    .map(written);
  const same = written_.length > 1 ? ', sous plusieurs écritures' : '';
  return `${written_.join(', ')}\u00A0: ${FAMILY_LABELS[entry.family]}${same}`;
}

function personLine(person: KnownPerson, forms: readonly Entry[], { entries }: PseudonymTable): string {
  const who = person.group === true ? 'plusieurs personnes' : GENDERS[person.gender];
  const names = forms.map((entry) => {
    const form = person.group === true || isLone(entry, person) ? 'nom' : FORMS[entry.form];
    return `${written(tokenId(entry))} ${form}${entry.variant > 1 ? ' (autre écriture)' : ''}`;
  });
  const maybe = (person.maybe ?? []).flatMap((number) => {
    const first = entries.find((entry) => entry.family === 'PERS' && entry.number === number);
    return first === undefined ? [] : [written(tokenId(first))];
  });
  const doubt = maybe.length === 0 ? '' : `\u202F; peut être ${maybe.join(' ou ')}`;
  return `${names.join(', ')}\u00A0: ${who}${doubt}`;
}

const isLone = ({ form }: Entry, { single }: KnownPerson): boolean => form === '' && single !== undefined;
