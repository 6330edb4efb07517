/**
 * Makes the vocabulary of a slot from its facts, its legal entries and the fragments that apply. It must not send anything, nor
 * choose fragments.
 */
import type { Source } from '../../act/act';
import type { PreparedSlot } from '../../template/assemble';
import { AssemblyError } from '../../template/assembly-error';
import { defaultFilter } from '../../template/filters';
import type { LegalEntry } from '../../template/context';
import { rowFields, type Field } from '../../template/field-types';
import { type FilterCall, type PathRef, type TextPart } from '../../template/text-parts';
import { pieces, type RenderContext } from '../../template/render';
import { pathName, type ValueType } from '../../template/value-type';
import { resolve } from '../../template/values';
import { chosenParagraphs, contextOf, type ChosenText } from '../embedded/chosen';
import { natureOf } from './nature';
import { Register } from './register';
import type { OutlineParagraph, OutlinePart, Placeholder, Vocabulary } from './vocabulary';

type ValuePart = TextPart & { readonly kind: 'value' };

/**
 * Everything that a model may write of this slot. When it may only reword, only what the fragments themselves write.
 * @throws AssemblyError as the embedded drafter does
 */
export const collectVocabulary = (slot: PreparedSlot, only: 'outline' | 'all'): Vocabulary => {
  const register = new Register();
  const context = contextOf(slot);
  // Registered first, so that the plain name of a fact is its usual form.
  for (const part of [...slot.fields.flatMap((field) => fieldParts(field, slot)), ...lawParts(slot)])
    register.add(candidate(part, context, slot));
  const outline = chosenParagraphs(slot).map((texts) => outlineOf(texts, slot, register));
  const used = new Set(
    outline.flatMap((parts) => parts.flatMap((p) => (p.kind === 'placeholder' ? [p.placeholder.name] : []))),
  );
  return {
    placeholders: register.all().filter(({ name }) => only === 'all' || used.has(name)),
    outline,
    absent:
      only === 'outline'
        ? []
        : slot.fields
            .filter(({ id, when, type }) => when === undefined && type !== 'boolean' && !(id in slot.facts))
            .map(({ id, label }) => ({ id, label })),
  };
};

const outlineOf = (texts: readonly ChosenText[], slot: PreparedSlot, register: Register): OutlineParagraph =>
  texts.flatMap(({ text, context }, i): readonly OutlinePart[] => [
    ...(i === 0 ? [] : [{ kind: 'literal', text: ' ' } as const]),
    ...text.map((part): OutlinePart => {
      const words = pieces([part], context)
        .map((piece) => piece.text)
        .join('');
      if (part.kind !== 'value') return { kind: 'literal', text: words };
      // Grammar that follows a value (organise, organisent) is not the value: a model needs it, and may reword it.
      if (part.filters.some(({ name }) => name === 'agree' || name === 'plural'))
        return { kind: 'literal', text: words };
      // Nothing was given: the template's own words stand instead.
      if (resolve(part.path, context.scope, context.values) === undefined)
        return { kind: 'literal', text: words };
      const placeholder = register.add(candidate(part, context, slot));
      if (placeholder === undefined) throw new TypeError(`No placeholder for ${pathName(part.path)}.`);
      return { kind: 'placeholder', placeholder };
    }),
  ]);

/** The usual forms of a field that was filled. */
const fieldParts = (field: Field, { facts }: PreparedSlot): readonly ValuePart[] => {
  const value = facts[field.id];
  const fact = (...segments: string[]): ValuePart => ({
    kind: 'value',
    path: { root: 'fact', segments: [field.id, ...segments] },
    filters: [],
  });
  switch (field.type) {
    case 'boolean':
      return [];
    case 'choice': {
      // An option without words of its own is a box to tick: the template never writes it.
      const option = field.options.find(({ id }) => id === value);
      return option?.text === undefined ? [] : [fact()];
    }
    case 'person':
      return [fact(), fact('title')];
    case 'list': {
      const rows = Array.isArray(value) ? [...value.keys()].map(String) : [];
      const columns = (rowFields(field.item) ?? []).filter(({ type }) => type !== 'boolean');
      return columns.length > 0
        ? rows.flatMap((row) => columns.map(({ id }) => fact(row, id)))
        : [fact(), ...rows.map((row) => fact(row))];
    }
    default:
      return [fact()];
  }
};

const lawParts = ({ law }: PreparedSlot): readonly ValuePart[] =>
  law.map(({ id }) => ({
    kind: 'value',
    path: { root: 'law', segments: [id] },
    filters: [{ name: 'full', args: [] }],
  }));

/** The placeholder of a value; undefined when nothing was given for it. */
const candidate = (
  part: ValuePart,
  context: RenderContext,
  slot: PreparedSlot,
): (Placeholder & { readonly form: string }) | undefined => {
  const found = resolve(part.path, context.scope, context.values);
  if (found === undefined) return undefined;
  // Where a sentence begins is for the model to choose: the capital is put back there.
  const filters = part.filters.filter(({ name }) => name !== 'capital' && name !== 'or');
  const [piece] = attempt({ ...part, filters }, context);
  if (piece === undefined) return undefined;
  const { root } = part.path;
  const kind = root === 'law' ? 'law' : root === 'profile' ? 'profile' : 'fact';
  const id = found.source.id;
  const field = kind === 'fact' ? slot.fields.find((candidateField) => candidateField.id === id) : undefined;
  const entry = kind === 'law' ? slot.law.find((candidateEntry) => candidateEntry.id === id) : undefined;
  return {
    name: `${{ fact: 'f', law: 'd', profile: 'p' }[kind]}:${nameOf(part.path, found.source, context, slot)}`,
    form: formOf(filters, found.type),
    kind,
    id,
    nature: natureOf(found.type, filters, found.value),
    ...labelOf(part.path, field, entry),
    family: found.type.kind,
    decision: field?.decision ?? false,
    text: piece.text,
    sources: piece.sources,
  };
};

/** What tells this writing of a value from the usual one: `full` for a legal entry, the type's own filter for a fact. */
const formOf = (filters: readonly FilterCall[], type: ValueType): string => {
  const usual = type.kind === 'legal' ? 'full' : defaultFilter(type);
  const named = filters.length === 0 && type.kind === 'legal' ? [{ name: 'short', args: [] }] : filters;
  return named
    .filter(({ name }) => name !== usual)
    .flatMap(({ name, args }) => [name, ...args])
    .join('~');
};

/** A row of a list is told by its column; the help is that of the whole list, told once. */
const labelOf = (
  { root, segments }: PathRef,
  field: Field | undefined,
  entry: LegalEntry | undefined,
): Pick<Placeholder, 'label' | 'help'> => {
  if (field === undefined) return { label: entry?.title ?? 'profil de la collectivité' };
  const inRow = root === 'item' || /^\d+$/u.test(segments[1] ?? '');
  if (!inRow) return { label: field.label, ...(field.help === undefined ? {} : { help: field.help }) };
  const columns = field.type === 'list' ? (rowFields(field.item) ?? []) : [];
  const column = columns.find(({ id }) => id === segments.at(-1));
  return { label: column === undefined ? field.label : `${field.label}, ${column.label}` };
};

const attempt = (
  part: ValuePart,
  context: RenderContext,
): readonly { readonly text: string; readonly sources: readonly Source[] }[] => {
  try {
    return pieces([part], context);
  } catch (error) {
    if (error instanceof AssemblyError) return [];
    throw error;
  }
};

/** `company`, `options.1.what` (rows from 1, as people count), `organisation.town`. */
const nameOf = (
  { root, segments }: PathRef,
  source: Source,
  { values }: RenderContext,
  { facts }: PreparedSlot,
): string => {
  const people = (path: readonly string[]): string =>
    path.map((step) => (/^\d+$/u.test(step) ? String(Number(step) + 1) : step)).join('.');
  if (root !== 'item') return root === 'law' ? segments.join('.') : people(segments);
  const list = facts[source.id];
  const row = Array.isArray(list) ? list.findIndex((item) => item === values.item?.value) : -1;
  return [source.id, ...(row < 0 ? [] : [String(row + 1)]), ...segments].join('.');
};
