/**
 * Checks of dates, hours and periods. It must not know today's date.
 */
import { compareDates, parseDate, parseTime } from '../../act/dates';
import type { PeriodShape } from '../field-types';
import { inSentence, quoted } from './label';
import { isBlank, isPlainObject, own, strangeKeys } from './plain';
import { problem, refused, type Checked, type FactProblem } from './problem';

/** `2026-11-30`, a day that exists. */
export const checkDate = (value: unknown, field: string, label: string): Checked =>
  typeof value === 'string' && parseDate(value) !== undefined
    ? { value }
    : refused(
        field,
        'date',
        `${quoted(label)} doit être une date qui existe, par exemple 2026-11-30.`,
        `“${label}” must be a date that exists, such as 2026-11-30.`,
      );

/** `08:00`, an hour that exists. */
export const checkTime = (value: unknown, field: string, label: string): Checked =>
  typeof value === 'string' && parseTime(value) !== undefined
    ? { value }
    : refused(
        field,
        'time',
        `${quoted(label)} doit être une heure, par exemple 08:30.`,
        `“${label}” must be a time of day, such as 08:30.`,
      );

const PARTS = ['from', 'to', 'from_time', 'to_time'] as const;
const ASKED = {
  from: ['Indiquez la date de début', 'Please give the first day'],
  to: ['Indiquez la date de fin', 'Please give the last day'],
  from_time: ['Indiquez l’heure de début', 'Please give the starting time'],
  to_time: ['Indiquez l’heure de fin', 'Please give the ending time'],
} as const;
const NAMES = { from: 'Début', to: 'Fin', from_time: 'Heure de début', to_time: 'Heure de fin' } as const;

/** A period: both days, hours when they are asked, the end not before the start. */
export const checkPeriod = (shape: PeriodShape, value: unknown, field: string, label: string): Checked => {
  if (!isPlainObject(value))
    return refused(
      field,
      'type',
      `${quoted(label)} : indiquez un début et une fin.`,
      `“${label}”: please give a start and an end.`,
    );
  const names: readonly string[] = shape.times === 'none' ? PARTS.slice(0, 2) : PARTS;
  const problems: FactProblem[] = strangeKeys(value, names).map((key) =>
    problem(
      `${field}.${key}`,
      'unknown-field',
      `« ${key} » n’est pas attendu ici.`,
      `“${key}” is not expected here.`,
    ),
  );
  const given: Partial<Record<(typeof PARTS)[number], string>> = {};
  for (const part of PARTS) {
    if (!names.includes(part)) continue;
    const inner = own(value, part);
    const at = `${field}.${part}`;
    if (isBlank(inner)) {
      const asked = part === 'from' || part === 'to' || shape.times === 'required';
      const [fr, en] = ASKED[part];
      if (asked) problems.push(problem(at, 'missing', `${fr} (${inSentence(label)}).`, `${en} (${label}).`));
      continue;
    }
    const check = part === 'from' || part === 'to' ? checkDate : checkTime;
    const checked = check(inner, at, `${label} : ${NAMES[part]}`);
    if ('problems' in checked) problems.push(...checked.problems);
    else given[part] = checked.value as string;
  }
  if (problems.length > 0) return { problems };
  const { from = '', to = '', from_time, to_time } = given;
  const order = compareDates(from, to);
  if (order > 0)
    return refused(
      `${field}.to`,
      'order',
      'La fin ne peut pas précéder le début.',
      'The end cannot come before the start.',
    );
  if (order === 0 && from_time !== undefined && to_time !== undefined && from_time >= to_time)
    return refused(
      `${field}.to_time`,
      'order',
      'L’heure de fin doit suivre l’heure de début.',
      'The ending time must follow the starting time.',
    );
  return {
    value: {
      from,
      to,
      ...(from_time === undefined ? {} : { from_time }),
      ...(to_time === undefined ? {} : { to_time }),
    },
  };
};
