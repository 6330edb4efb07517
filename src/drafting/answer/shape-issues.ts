/**
 * What is wrong with the form of an answer, in French, for the model that is asked to mend it. It must not judge what the answer says.
 */
import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** "JSON, « paragraphes.0.segments » : une liste est attendue." */
export const issueForModel = (issue: Issue): string => {
  const place = issue.path.map(String).join('.');
  const said = sentenceOf(issue);
  return place === '' ? `JSON\u00A0: ${said}` : `JSON, «\u00A0${place}\u00A0»\u00A0: ${said}`;
};

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'une liste est attendue.',
  string: 'un texte entre guillemets est attendu.',
  object: 'un objet est attendu.',
};
/** An enumeration of more says nothing. */
const MOST_NAMED = 12;

const sentenceOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return EXPECTED[issue.expected] ?? OTHER;
    case 'unrecognized_keys':
      return `retire ${issue.keys.map((key) => `«\u00A0${key}\u00A0»`).join(', ')}.`;
    case 'too_small':
      return 'un élément au moins est attendu.';
    case 'too_big':
      if (Number(issue.maximum) === 0) return 'une liste vide est attendue.';
      return `${String(issue.maximum)} ${issue.origin === 'string' ? 'caractères' : 'éléments'} au plus.`;
    case 'invalid_value':
      return issue.values.length > MOST_NAMED
        ? 'cet identifiant n’est pas de la liste.'
        : `cet identifiant n’est pas de la liste\u00A0: ${issue.values.map(String).join(', ')}.`;
    default:
      return OTHER;
  }
};

const OTHER = 'ce n’est pas la forme attendue.';
