/**
 * Checks a text of a template against the types of what it names, when the template is loaded. It must not write anything.
 */
import { defaultFilter, filterType } from './filters';
import type { PathRef, Text, TextPart } from './text-parts';
import { pathName, typeOfPath, type Scope, type ValueType } from './value-type';

export interface TextRules {
  readonly scope: Scope;
  /** Ids of articles that may be referred to; absent where no article may be. */
  readonly articles?: ReadonlySet<string>;
  /** Whether the filter `lines` may cut the text in several paragraphs. */
  readonly lines: boolean;
}

/** Reasons why the text cannot be used, in French; none when it can. */
export const checkText = (text: Text, rules: TextRules): readonly string[] =>
  text.flatMap((part) => checkPart(part, rules));

/** Every path that a text names. */
export const pathsIn = (text: Text): readonly PathRef[] =>
  text.flatMap((part) => (part.kind === 'value' ? [part.path] : []));

const checkPart = (part: TextPart, rules: TextRules): readonly string[] => {
  if (part.kind === 'literal') return [];
  if (part.kind === 'article') {
    if (rules.articles === undefined) return ['un article ne peut pas être cité ici'];
    return rules.articles.has(part.id) ? [] : [`aucun article n’a l’identifiant « ${part.id} »`];
  }
  const found = typeOfPath(part.path, rules.scope);
  if ('unknown' in found) return [found.unknown];
  let type: ValueType = found;
  for (const [at, { name, args }] of part.filters.entries()) {
    if (name === 'or') {
      if (args.length !== 1) return ['le filtre « or » attend 1 argument'];
      continue;
    }
    if (name === 'lines' && (!rules.lines || at !== part.filters.length - 1))
      return [
        rules.lines
          ? 'le filtre « lines » doit être le dernier'
          : 'le filtre « lines » n’est pas possible ici',
      ];
    const next = filterType(name, args, type);
    if ('refused' in next) return [`${next.refused} (« ${pathName(part.path)} »)`];
    type = next;
  }
  if (type.kind === 'text' || defaultFilter(type) !== undefined) return [];
  return [`« ${pathName(part.path)} » ne s’écrit pas tel quel : nommez une de ses parties ou un filtre`];
};
