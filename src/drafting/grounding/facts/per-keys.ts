/**
 * Keys that say for what each their value is: "participation_par_personne", "aideParFoyer", "prix/foyer". What stands after "par" is counted
 * elsewhere: the number of such a key is of what stands before. It must not say what is before.
 */
import type { Evidence } from './evidence';
import { wordsOfKey } from './key-lexicon';
import { parentOf } from './paths';

const PER = /[_ -]par[_ -](?=\p{L})|(?<=[\p{Ll}\d²³])Par(?=\p{Lu})|(?<=[\p{L}\d²³%€])\s*\/\s*(?=\p{L})/u;

/** What a key is so much of, and for what each; undefined for a key that says no "par". */
export const perOf = (path: string): { readonly head: string; readonly each: string } | undefined => {
  const key = path.split('.').at(-1) ?? '';
  const at = PER.exec(key);
  if (at === null || at.index === 0) return undefined;
  return { head: key.slice(0, at.index), each: key.slice(at.index + at[0].length) };
};

/** The path without what stands after "par": "recettes.participation" of "recettes.participation_par_personne". */
export const countedPath = (path: string): string => {
  const per = perOf(path);
  const parent = parentOf(path);
  return per === undefined ? path : `${parent === '' ? '' : `${parent}.`}${per.head}`;
};

/** What a number counts, by the words of its key: "cout_par_eleve: 640" counts no pupils. */
export const countedRoles = ({ origin, roles }: Evidence): readonly string[] =>
  perOf(origin.id) === undefined ? roles : countedPath(origin.id).split('.').flatMap(wordsOfKey);
