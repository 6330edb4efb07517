/**
 * The department that a postcode of the facts begins with: "Lons (Jura)" of "code_postal: 39000", "Olmeto (2A)" of "20113". It proves no commune.
 */
import { departmentNamed } from '../../../act/departments';
import type { Basis } from './basis';
import { accepted, type Match } from './matcher';

/** Postcodes of Corsica are of one series. */
const CORSICAN: Readonly<Record<string, RegExp>> = { '2A': /^20[01]\d{2}$/u, '2B': /^20[2-6]\d{2}$/u };

/** @param before the text before the name: the "Corse" of "Corse-du-Sud" is of common knowledge, and read apart */
export const departmentOfPostcode = (
  said: string,
  before: string,
  { references }: Basis,
): Match | undefined => {
  const name = `${/(?<![a-z])corse-du-$/u.exec(before)?.[0] ?? ''}${said}`;
  const upper = name.toUpperCase();
  const code = Object.hasOwn(CORSICAN, upper) ? upper : departmentNamed(name);
  if (code === undefined) return undefined;
  const series = CORSICAN[code];
  const found = [...references].find(([key]) =>
    series === undefined ? /^\d{5}$/u.test(key) && key.startsWith(code.slice(0, 3)) : series.test(key),
  );
  return found === undefined ? undefined : accepted(found[1]);
};
