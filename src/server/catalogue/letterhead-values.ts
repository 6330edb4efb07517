/**
 * What a letterhead may name of the organisation: {{organisation.name}}, {{organisation.address}}…
 */
import type { Profile } from '../../template/profile';

/** Texts and numbers of the organisation by name; the address as lines. */
export function letterheadValues({ organisation }: Profile): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  const add = (name: string, value: unknown): void => {
    if (typeof value === 'string' || typeof value === 'number') values[name] = String(value);
    else if (Array.isArray(value)) values[name] = value.map(String).join('\n');
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) add(`${name}.${key}`, inner);
  };
  add('organisation', organisation);
  return values;
}
