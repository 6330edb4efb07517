/**
 * Gives tokens to values: the same value keeps its token, another writing of the same person or thing gets a variant. It adds
 * to a table and never changes what was issued.
 */
import { compact, fold } from '../fold';
import { FAMILY_OF, LITERAL_FAMILY, type Family } from './families';
import type { SpanType } from '../span';
import { nameTokens, type NameMention } from './mention';
import { surnamesAgree } from './persons';
import type { Entry, KnownPerson, PseudonymTable } from './table';
import { tokenId, type Form, type TokenId } from './token';

/** A table that grows while one text is masked. */
export class Issuer {
  readonly #entries: Entry[];
  readonly #byValue = new Map<string, Entry>();
  readonly #byKey = new Map<string, number>();
  readonly #variants = new Map<string, number>();
  readonly #last = new Map<Family, number>();
  /** By person: surname and first name of a full mention. */
  readonly #parts = new Map<number, NonNullable<NameMention['parts']>>();

  constructor(readonly table: PseudonymTable) {
    this.#entries = [...table.entries];
    for (const entry of table.entries) this.#note(entry);
  }

  /** The token of a person's name as it is written. */
  person(person: KnownPerson, mention: NameMention, value: string): TokenId {
    const id = this.#issue('PERS', person.number, formOf(mention, person, value), value, '');
    const { parts } = mention;
    if (parts !== undefined) this.#parts.set(person.number, this.#parts.get(person.number) ?? parts);
    return id;
  }

  /** The token of any other value. */
  thing(type: Exclude<SpanType, 'PERSON'>, value: string): TokenId {
    return this.#thing(FAMILY_OF[type], value, keyOf(type, value));
  }

  /** The token of signs that only look like one of ours. */
  literal(signs: string): TokenId {
    return this.#thing(LITERAL_FAMILY, signs, signs);
  }

  /** The table with what was issued. */
  finish(persons: readonly KnownPerson[]): PseudonymTable {
    // Last, so that what the text itself holds has the plain token and only the rest is derived.
    for (const [number, { surname, first }] of this.#parts) {
      this.#derive(number, 'n', surname);
      this.#derive(number, 'p', first);
    }
    return { tag: this.table.tag, persons, entries: [...this.#entries] };
  }

  #thing(family: Family, value: string, key: string): TokenId {
    const known = this.#byKey.get(`${family} ${key}`);
    const number = known ?? (this.#last.get(family) ?? 0) + 1;
    return this.#issue(family, number, '', value, key);
  }

  #issue(family: Family, number: number, form: Form, value: string, key: string): TokenId {
    const known = this.#byValue.get(valueKey(family, number, form, value));
    if (known !== undefined) {
      if (known.derived === true) this.#meet(known);
      return tokenId(known);
    }
    const variant = (this.#variants.get(`${family}-${number}${form}`) ?? 0) + 1;
    return this.#add({ family, number, form, variant, value, key });
  }

  #derive(number: number, form: Form, value: string): void {
    if (this.#variants.has(`PERS-${number}${form}`)) return;
    this.#add({ family: 'PERS', number, form, variant: 1, value, key: '', derived: true });
  }

  /** A value that was only derived is now met in a text. */
  #meet(entry: Entry): void {
    const met = asMet(entry);
    const at = this.#entries.indexOf(entry);
    this.#entries[at] = met;
    this.#byValue.set(valueKey(met.family, met.number, met.form, met.value), met);
  }

  #add(entry: Entry): TokenId {
    this.#entries.push(entry);
    this.#note(entry);
    return tokenId(entry);
  }

  #note(entry: Entry): void {
    const { family, number, form, variant, value, key } = entry;
    this.#byValue.set(valueKey(family, number, form, value), entry);
    if (family !== 'PERS') this.#byKey.set(`${family} ${key}`, number);
    const of = `${family}-${number}${form}`;
    this.#variants.set(of, Math.max(variant, this.#variants.get(of) ?? 0));
    this.#last.set(family, Math.max(number, this.#last.get(family) ?? 0));
  }
}

const asMet = ({ derived: _derived, ...entry }: Entry): Entry => entry;

const valueKey = (family: Family, number: number, form: Form, value: string): string =>
  `${family}-${number}${form} ${value}`;

/** Two writings of one thing: "06 12 34 56 78" and "0612345678"; "12, rue du Moulin" and "12 rue du moulin". */
function keyOf(type: SpanType, value: string): string {
  if (type === 'ADDRESS' || type === 'BIRTH')
    return fold(value)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return compact(value);
}

function formOf(mention: NameMention, person: KnownPerson, value: string): Form {
  const { kind } = mention;
  if (kind === 'initial') return 'i';
  if (kind === 'first') return 'p';
  if (kind === 'full' || kind === 'group') return '';
  const name = kind === 'single' ? fold(value) : (mention.surnames[0] ?? fold(value));
  if (kind === 'single' && (person.firsts.includes(name) || person.firsts.join(' ') === name)) return 'p';
  const [usual, ...others] = person.surnames;
  if (usual !== undefined && sharesWords(name, usual)) return 'n';
  if (others.some((other) => sharesWords(name, other))) return 'm';
  return '';
}

const sharesWords = (a: string, b: string): boolean => surnamesAgree(a, b) && nameTokens(a).length > 0;
