/**
 * What stands behind a passage's words, as the pane shows it: a label and the value, in French. It formats; it must not
 * decide which sources a passage has.
 */
import type { Source } from '../../act/act';
import { finish } from '../../template/filters';
import type { Facts } from '../../template/fact-values';
import type { Template } from '../../template/model';
import { typesOf, type ValueType } from '../../template/value-type';
import { isAbsent, resolve, type Values } from '../../template/values';
import type { PassageView } from '../api/messages';
import type { Catalogue } from '../catalogue';
import type { AttachedExcerpts } from './attached';

type SourceView = PassageView['sources'][number];

/** "fact:street": a source as records and ledgers write it. */
export function sourceRef({ kind, id }: Source): string {
  return `${kind}:${id}`;
}

/** The view of each source, by its ref; an excerpt that is not at hand has none: what the document shows of it stays. */
export function sourceViews(
  sources: readonly Source[],
  template: Template,
  facts: Facts,
  catalogue: Pick<Catalogue, 'law' | 'profile'>,
  excerpts: AttachedExcerpts = new Map(),
): Readonly<Record<string, SourceView>> {
  const { law, profile } = catalogue;
  const scope = { facts: typesOf(template.fields) };
  const values: Values = { facts, profile };
  const show = (value: unknown, type: ValueType): string => {
    if (isAbsent(value)) return '';
    if (type.kind === 'boolean') return value === true ? 'oui' : 'non';
    if (type.kind === 'list' && type.item.kind === 'record')
      return (value as readonly unknown[]).map((row) => show(row, type.item)).join('\u202F; ');
    if (type.kind === 'record') {
      const row = value as Readonly<Record<string, unknown>>;
      const cells = Object.entries(type.members).map(([name, member]) => show(row[name], member));
      // A sentence typed in a cell loses its full stop before the comma; "M." keeps its own.
      return cells
        .filter((cell) => cell !== '')
        .map((cell) => cell.replace(/(?<=\p{Ll}{2})\.$/u, ''))
        .join(', ');
    }
    return finish({ value, type }, law.lookup) ?? '';
  };
  const pathValue = (root: 'fact' | 'profile', id: string): string => {
    const found = resolve({ root, segments: id.split('.') }, scope, values);
    return found === undefined ? '' : show(found.value, found.type);
  };
  const view = (source: Source): SourceView | undefined => {
    const { kind, id } = source;
    if (kind === 'excerpt') {
      const excerpt = excerpts.get(id);
      if (excerpt === undefined) return undefined;
      return { kind, id, label: `Extrait ${id} – ${excerpt.source}, ${excerpt.place}`, value: excerpt.text };
    }
    if (kind === 'law') {
      const entry = law.lookup(id);
      return { kind, id, label: entry?.title ?? id, value: entry?.object ?? '' };
    }
    const label =
      kind === 'fact'
        ? (template.fields.find((field) => field.id === id)?.label ?? id)
        : 'Profil de la collectivité';
    return { kind, id, label, value: pathValue(kind, id) };
  };
  return Object.fromEntries(
    sources.flatMap((source) => {
      const seen = view(source);
      return seen === undefined ? [] : [[sourceRef(source), seen]];
    }),
  );
}
