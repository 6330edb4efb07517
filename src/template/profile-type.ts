/**
 * The static type of the profile, for paths that begin with `profile`. It must say the same as `profile.ts` (a test compares).
 */
import type { ValueType } from './value-type';

const text: ValueType = { kind: 'text' };
const number: ValueType = { kind: 'number' };
const person: ValueType = { kind: 'person' };
const list = (item: ValueType): ValueType => ({ kind: 'list', item });
const record = (members: Readonly<Record<string, ValueType>>): ValueType => ({ kind: 'record', members });

export const PROFILE_TYPE: ValueType = record({
  organisation: record({
    name: text,
    town: text,
    of: text,
    siret: text,
    insee: text,
    department: record({ code: text, name: text, of: text }),
    region: text,
    arrondissement: text,
    population: number,
    address: list(text),
    phone: text,
    email: text,
    website: text,
    administrative_court: text,
    publication: {
      kind: 'choice',
      options: [
        { id: 'electronic', label: 'sous forme électronique' },
        { id: 'posting', label: 'par affichage' },
        { id: 'paper', label: 'sur papier' },
      ],
    },
    state_police: { kind: 'boolean' },
  }),
  mayor: person,
  councillors_in_office: number,
  deputies: list(
    record({
      civility: text,
      first_name: text,
      last_name: text,
      title: text,
      rank: number,
      delegation: text,
      delegated_on: { kind: 'date' },
    }),
  ),
  services: list(record({ name: text, head: person })),
});
