/**
 * Reads the commune's profile (YAML, or a value from a store). It must not be imported by the pane: it holds the validator.
 */
import { z } from 'zod';
import { parseDate } from '../act/dates';
import { departmentOf } from '../act/departments';
import { withDe } from '../act/elision';
import { isSiret } from './facts/siret';
import type { Profile } from './profile';
import { pathText, readYaml } from './yaml-file';
import { ofTownAsNamed, townOf } from './town';
import { zodProblems } from './zod-problems';

export interface ProfileProblem {
  /** Place in the file, when it is one. */
  readonly line?: number;
  readonly column?: number;
  /** `organisation.siret` */
  readonly field: string;
  readonly reason: string;
}

/** A profile that may not be used. */
export class ProfileError extends Error {
  override readonly name = 'ProfileError';
  constructor(
    readonly file: string,
    readonly problems: readonly [ProfileProblem, ...ProfileProblem[]],
  ) {
    super(
      `Le profil de la commune ${file} ne peut pas être utilisé :\n` +
        problems
          .map((p) => `${p.line === undefined ? '' : `${p.line}:${p.column ?? 1} `}${p.field} : ${p.reason}`)
          .join('\n'),
    );
  }
}

const exact = z.exactOptional;
const line = z.string().trim().min(1);
const person = {
  civility: z.enum(['M.', 'Mme', 'M. et Mme']),
  first_name: line,
  last_name: line,
};

const schema = z.strictObject({
  organisation: z.strictObject({
    name: line,
    town: exact(line),
    of: exact(line),
    siret: z.string().refine(isSiret, 'ce SIRET n’est pas valable'),
    insee: z
      .string()
      .regex(/^(?:\d{5}|2[AB]\d{3})$/u, 'doit être un code INSEE de cinq caractères, entre guillemets'),
    department: z.strictObject({ code: line, name: line, of: exact(line) }),
    region: exact(line),
    arrondissement: exact(line),
    population: z.int().min(1),
    address: z.array(line).min(1),
    phone: line,
    email: z.string().regex(/^[^\s@]+@[^\s@]+$/u, 'doit être une adresse électronique'),
    website: exact(z.string().regex(/^https?:\/\/\S+$/u, 'doit être une adresse https://…')),
    administrative_court: line,
    publication: z.enum(['electronic', 'posting', 'paper']),
    state_police: z.boolean(),
  }),
  mayor: z.strictObject({ ...person, title: line }),
  councillors_in_office: z.int().min(1),
  deputies: z
    .array(
      z.strictObject({
        ...person,
        title: exact(line),
        rank: z.int().min(1),
        delegation: exact(line),
        delegated_on: exact(
          z.string().refine((text) => parseDate(text) !== undefined, 'doit être une date, 2026-04-02'),
        ),
      }),
    )
    .default([]),
  councillors: exact(
    z.array(
      z.strictObject({
        ...person,
        title: exact(line),
        interests: exact(z.array(line)),
        represents: exact(z.array(line)),
      }),
    ),
  ),
  council_delegation: exact(
    z.strictObject({
      date: z.string().refine((text) => parseDate(text) !== undefined, 'doit être une date, 2026-04-02'),
      number: exact(line),
      points: z.array(z.strictObject({ point: z.int().min(1).max(31), limit: exact(z.number().min(0)) })),
    }),
  ),
  services: z
    .array(z.strictObject({ name: line, head: exact(z.strictObject({ ...person, title: exact(line) })) }))
    .default([]),
});

/** Reads a profile's YAML text; `town` and what follows "commune" and "département" are found when absent. @throws ProfileError with the place of each problem */
export const parseProfile = (yamlText: string, file: string): Profile => {
  const read = readYaml(yamlText);
  if (!read.ok)
    throw refusal(
      file,
      read.problems.map((problem) => ({ ...problem, field: '' })),
    );
  const parsed = schema.safeParse(mendCommas(read.file.value), { reportInput: true });
  if (parsed.success) return complete(parsed.data);
  throw refusal(
    file,
    zodProblems(parsed.error.issues).map(({ path, key, reason }) => ({
      ...(key === undefined ? read.file.place(path) : read.file.placeOfKey(path, key)),
      field: pathText(key === undefined ? path : [...path, key]),
      reason,
    })),
  );
};

/**
 * In `{ delegation: travaux, voirie et sécurité, rank: 1 }` YAML ends the text at its comma and makes a key without value of
 * the rest. People write it all the time and what they mean is certain: such a key is given back to the text before it.
 */
const mendCommas = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(mendCommas);
  if (typeof value !== 'object' || value === null) return value;
  const mended: [key: string, value: unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const last = mended.at(-1);
    if (item === null && key.includes(' ') && typeof last?.[1] === 'string') last[1] = `${last[1]}, ${key}`;
    else mended.push([key, mendCommas(item)]);
  }
  return Object.fromEntries(mended);
};

const complete = (profile: z.output<typeof schema>): Profile => {
  const { name, town = townOf(name), of = ofTownAsNamed(name, town), department } = profile.organisation;
  return {
    ...profile,
    organisation: {
      ...profile.organisation,
      town,
      of,
      department: {
        ...department,
        of: department.of ?? departmentOf(department.code) ?? withDe('none', department.name),
      },
    },
  };
};

const refusal = (file: string, problems: readonly ProfileProblem[]): ProfileError => {
  const [first = { field: '', reason: 'illisible' }, ...rest] = problems;
  return new ProfileError(file, [first, ...rest]);
};
