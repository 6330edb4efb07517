/** The commune's profile: read, completed, refused; and the defaults that forms take from it. */
import { defaultsOf } from '../../../src/template/defaults';
import { parseTemplate } from '../../../src/template/load';
import type { Field } from '../../../src/template/field-types';
import { readFileSync } from 'node:fs';
import { parseProfile, ProfileError } from '../../../src/template/profile-schema';
import { PROFILE_TYPE } from '../../../src/template/profile-type';
import { ofTownAsNamed, splitTown, townOf } from '../../../src/template/town';
import { memberNames, memberType, type ValueType } from '../../../src/template/value-type';
import { demoProfile } from './support/assets';
import { SAMPLE, SAMPLE_ID } from './support/sample';

const profile = demoProfile();
/** JSON is YAML. */
const read = (value: unknown) => parseProfile(JSON.stringify(value), 'profile');

/** The refusal of the demo profile with one value changed; undefined takes it away. */
const refusal = (path: readonly (string | number)[], value: unknown): ProfileError => {
  const change = (from: unknown, [step, ...rest]: readonly (string | number)[]): unknown => {
    if (step === undefined) return value;
    const copy = (Array.isArray(from) ? [...(from as unknown[])] : { ...(from as object) }) as Record<
      string | number,
      unknown
    >;
    copy[step] = change(copy[step], rest);
    return copy;
  };
  try {
    read(change(profile, path));
  } catch (error) {
    if (error instanceof ProfileError) return error;
    throw error;
  }
  throw new Error('the profile was accepted');
};

describe('the profile', () => {
  it('gives back to a text the words after an unquoted comma', () => {
    const text = readFileSync('assets/demo/profile.yaml', 'utf8').replace(
      '"travaux, voirie et sécurité"',
      'travaux, voirie et sécurité',
    );
    expect(text).toContain('delegation: travaux, voirie');
    expect(parseProfile(text, 'commune.yaml')).toEqual(profile);
  });

  it('is read, and its town found', () => {
    expect(profile.organisation.town).toBe('Valmorin-sur-Loue');
    expect(profile.organisation.department.of).toBe('du Doubs');
    expect(profile.deputies).toHaveLength(3);
    expect(read(profile)).toEqual(profile);
  });

  it.each([
    ['a wrong SIRET', 'organisation.siret', ['organisation', 'siret'], '21250999600007'],
    ['an INSEE code in figures', 'organisation.insee', ['organisation', 'insee'], 25999],
    ['no court', 'organisation.administrative_court', ['organisation', 'administrative_court'], undefined],
    ['a strange key', 'organisation.mayor', ['organisation', 'mayor'], 'x'],
    ['no mayor', 'mayor', ['mayor'], undefined],
    ['a mayor without title', 'mayor.title', ['mayor', 'title'], undefined],
    ['an unknown civility', 'deputies[0].civility', ['deputies', 0, 'civility'], 'Mr'],
    ['a delegation of no day', 'deputies[0].delegated_on', ['deputies', 0, 'delegated_on'], '2026-13-01'],
  ])('with %s is refused', (_, field, path, value) => {
    expect(refusal(path, value).problems.map((problem) => problem.field)).toEqual([field]);
  });

  it.each([
    [{ code: '01', name: 'Ain' }, 'de l’Ain'],
    [{ code: '2a', name: 'Corse-du-Sud' }, 'de la Corse-du-Sud'],
    [{ code: '75', name: 'Paris', of: 'de la ville de Paris' }, 'de la ville de Paris'],
    [{ code: '99', name: 'Outre-Loue' }, 'd’Outre-Loue'],
  ])('says which department: %j', (department, of) => {
    const { organisation } = profile;
    expect(
      read({ ...profile, organisation: { ...organisation, department } }).organisation.department.of,
    ).toBe(of);
  });

  it('tells the line of a problem in a file', () => {
    const error = (() => {
      try {
        parseProfile('organisation:\n  name: 3\nmayor: x\n', 'commune.yaml');
      } catch (caught) {
        return caught as ProfileError;
      }
      throw new Error('accepted');
    })();
    expect(error.problems.find(({ field }) => field === 'organisation.name')).toMatchObject({
      line: 2,
      column: 9,
    });
    expect(error.problems.find(({ field }) => field === 'mayor')).toMatchObject({ line: 3 });
    expect(error.message).toContain('commune.yaml');
  });

  it('has the type that paths are checked against', () => {
    const compare = (value: unknown, type: ValueType | undefined, path: string): void => {
      if (type === undefined) throw new Error(`no type for ${path}`);
      if (Array.isArray(value)) value.forEach((item) => compare(item, memberType(type, '0'), `${path}.0`));
      else if (typeof value === 'object' && value !== null)
        for (const [name, inner] of Object.entries(value))
          compare(inner, memberType(type, name), `${path}.${name}`);
      else expect([path, type.kind]).toEqual([path, expect.stringMatching(KINDS[typeof value] ?? /never/u)]);
    };
    const KINDS: Record<string, RegExp> = {
      string: /^(?:text|date|choice)$/u,
      number: /^number$/u,
      boolean: /^boolean$/u,
    };
    compare(profile, PROFILE_TYPE, 'profile');
    expect(memberNames(PROFILE_TYPE)).toEqual(Object.keys(profile));
  });
});

describe('defaults', () => {
  it('come from the profile or the template', () => {
    const template = parseTemplate(SAMPLE, SAMPLE_ID);
    expect(defaultsOf(template, profile)).toEqual({
      signatory: { civility: 'Mme', first_name: 'Hélène', last_name: 'Carrez', title: 'Maire' },
    });
    const common = { label: 'x', required: true, decision: false };
    const fields = [
      {
        ...common,
        id: 'in_office',
        type: 'number',
        integer: true,
        default: { profile: 'councillors_in_office' },
      },
      { ...common, id: 'deputy', type: 'person', title: 'none', default: { profile: 'deputies.1' } },
      { ...common, id: 'tenth', type: 'person', title: 'none', default: { profile: 'deputies.9' } },
      { ...common, id: 'proto', type: 'text', default: { profile: 'organisation.constructor' } },
      { ...common, id: 'fixed', type: 'boolean', default: { value: false } },
    ] as Field[];
    expect(defaultsOf({ fields }, profile)).toEqual({
      in_office: 27,
      deputy: { civility: 'Mme', first_name: 'Aïcha', last_name: 'Belhadj' },
      fixed: false,
    });
  });
});

describe('towns', () => {
  it.each([
    ['Commune de Valmorin', 'Valmorin'],
    ['Commune d’Ornans', 'Ornans'],
    ["Ville d'Aix", 'Aix'],
    ['Commune du Havre', 'Le Havre'],
    ['Commune des Sables-d’Olonne', 'Les Sables-d’Olonne'],
    ['Commune de La Rochelle', 'La Rochelle'],
    ['Syndicat des eaux', 'Syndicat des eaux'],
  ])('%s is %s', (name, town) => {
    expect(townOf(name)).toBe(town);
  });

  it.each([
    ['Commune de Hauteville', 'Hauteville', 'de Hauteville'],
    ['Commune d’Hauteville', 'Hauteville', 'd’Hauteville'],
    ['Ville de Hendaye', 'Hendaye', 'de Hendaye'],
    ["Ville d'Aix", 'Aix', "d'Aix"],
    ['Commune du Havre', 'Le Havre', 'du Havre'],
    ['Commune de Le Havre', 'Le Havre', 'du Havre'],
    ['Ville des Andelys', 'Les Andelys', 'des Andelys'],
    ['Commune de La Rochelle', 'La Rochelle', 'de La Rochelle'],
    ['Commune nouvelle des Monts', 'Ornans', 'd’Ornans'],
    ['Commune de Hauteville', 'Hauteville-Lompnes', 'd’Hauteville-Lompnes'],
  ])('the commune of %s, town %s, is said %s', (name, town, said) => {
    expect(ofTownAsNamed(name, town)).toBe(said);
  });

  it.each([
    ['Le Havre', { article: 'le', name: 'Havre' }],
    ['Les Sables', { article: 'les', name: 'Sables' }],
    ['La Rochelle', { article: 'none', name: 'La Rochelle' }],
    ['Lens', { article: 'none', name: 'Lens' }],
  ])('%s splits', (town, split) => {
    expect(splitTown(town)).toEqual(split);
  });
});
