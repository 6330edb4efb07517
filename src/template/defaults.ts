/**
 * The first values of a form, from the template and the commune's profile. It must not validate them.
 */
import type { Field } from './field-types';
import type { Profile } from './profile';

const PARTS_OF_PERSON = ['civility', 'first_name', 'last_name', 'title'] as const;

/** Values by field id; a field without default, or whose default the profile does not hold, is absent. */
export const defaultsOf = (
  template: { readonly fields: readonly Field[] },
  profile: Profile,
): Readonly<Record<string, unknown>> => {
  const defaults: Record<string, unknown> = {};
  for (const field of template.fields) {
    if (field.default === undefined) continue;
    const value =
      'profile' in field.default ? fromProfile(field, field.default.profile, profile) : field.default.value;
    if (value !== undefined) defaults[field.id] = value;
  }
  return defaults;
};

const fromProfile = (field: Field, path: string, profile: Profile): unknown => {
  let value: unknown = profile;
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Record<string, unknown>)[name];
  }
  if (field.type !== 'person' || typeof value !== 'object' || value === null) return value;
  // A deputy also has a rank and a delegation, which are no part of a person's fact; nor is a title that is not asked.
  const person = value as Record<string, unknown>;
  return Object.fromEntries(
    PARTS_OF_PERSON.filter(
      (part) => person[part] !== undefined && !(part === 'title' && field.title === 'none'),
    ).map((part) => [part, person[part]]),
  );
};
