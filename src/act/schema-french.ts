/**
 * What a schema refuses of a file or of a request, as a French sentence for who wrote it. It must not know which file, nor where in it.
 */
import { fr } from 'zod/locales';
import type { z } from 'zod';

const locale = fr().localeError;

/** Of a value of another kind: what is asked for, in the words of people who write files. */
const WANTED: Readonly<Record<string, string>> = {
  string: 'un texte est attendu',
  number: 'un nombre est attendu',
  int: 'un nombre entier est attendu',
  boolean: '« true » ou « false » est attendu',
  array: 'une liste est attendue',
  tuple: 'une liste est attendue',
  object: 'des clés et leurs valeurs sont attendues',
  record: 'des clés et leurs valeurs sont attendues',
};

/** "manque", "une liste est attendue", "doit être « a » ou « b »"; a message of the schema itself is kept. */
export const schemaSentence = (issue: z.core.$ZodIssue): string => {
  if (isMissing(issue)) return 'manque';
  if (issue.code === 'invalid_value')
    return `doit être ${issue.values.map((v) => `« ${String(v)} »`).join(' ou ')}`;
  if (issue.code === 'invalid_union') return 'n’a aucune des formes permises';
  if (!/^(?:Invalid|Too|Unrecognized)/u.test(issue.message)) return issue.message;
  const wanted = issue.code === 'invalid_type' ? WANTED[issue.expected] : undefined;
  if (wanted !== undefined) return wanted;
  const told = locale(issue as never);
  return typeof told === 'string' ? told : (told?.message ?? issue.message);
};

/** zod gives the input only where it is asked to report it; its own message tells of one that is not there. */
const isMissing = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'invalid_type' &&
  ('input' in issue ? issue.input === undefined : issue.message.endsWith('received undefined'));
