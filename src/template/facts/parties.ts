/**
 * Checks of persons, addresses and organisations. It must not look anything up.
 */
import type { AddressFact, OrganisationFact, PersonFact } from '../fact-values';
import type { OrganisationShape, PersonShape } from '../field-types';
import { quoted } from './label';
import { isBlank, isPlainObject, own, strangeKeys } from './plain';
import { problem, refused, type Checked, type FactCode, type FactProblem } from './problem';
import { isSiret } from './siret';
import { checkPart } from './text';

type Presence = 'required' | 'optional';

interface PartRule {
  readonly name: string;
  /** "le nom", as asked: "Indiquez le nom". */
  readonly fr: string;
  readonly en: string;
  readonly presence: Presence;
  readonly check?: (value: unknown, field: string) => Checked;
}

/** Reads the expected parts of a value, and refuses any other. */
const parts = (value: unknown, field: string, label: string, rules: readonly PartRule[]): Checked => {
  if (!isPlainObject(value))
    return refused(
      field,
      'type',
      `${quoted(label)} n’a pas la forme attendue.`,
      `“${label}” does not have the expected form.`,
    );
  const names = rules.map(({ name }) => name);
  const problems: FactProblem[] = strangeKeys(value, names).map((key) =>
    problem(
      `${field}.${key}`,
      'unknown-field',
      `« ${key} » n’est pas attendu dans ${quoted(label)}.`,
      `“${key}” is not expected in “${label}”.`,
    ),
  );
  const found: Record<string, unknown> = {};
  for (const rule of rules) {
    const inner = own(value, rule.name);
    const at = `${field}.${rule.name}`;
    if (isBlank(inner)) {
      if (rule.presence === 'required')
        problems.push(
          problem(at, 'missing', `Indiquez ${rule.fr} (${label}).`, `Please give ${rule.en} (${label}).`),
        );
      continue;
    }
    const checked = rule.check?.(inner, at) ?? checkPart(inner, at, `${label} : ${rule.fr}`);
    if ('problems' in checked) problems.push(...checked.problems);
    else found[rule.name] = checked.value;
  }
  return problems.length > 0
    ? { problems }
    : { value: found as unknown as PersonFact | AddressFact | OrganisationFact };
};

const part = (
  name: string,
  fr: string,
  en: string,
  presence: Presence = 'required',
  check?: PartRule['check'],
): PartRule => ({ name, fr, en, presence, ...(check === undefined ? {} : { check }) });

const oneOf =
  (values: readonly string[], code: FactCode = 'choice') =>
  (value: unknown, field: string): Checked =>
    typeof value === 'string' && values.includes(value)
      ? { value }
      : refused(
          field,
          code,
          `Choisissez parmi : ${values.join(', ')}.`,
          `Please choose one of: ${values.join(', ')}.`,
        );

export const checkPerson = (shape: PersonShape, value: unknown, field: string, label: string): Checked =>
  parts(value, field, label, [
    part('civility', 'la civilité', 'the civility', 'required', oneOf(['M.', 'Mme', 'M. et Mme'])),
    part('first_name', 'le prénom', 'the first name'),
    part('last_name', 'le nom', 'the last name'),
    ...(shape.title === 'none' ? [] : [part('title', 'la qualité', 'the capacity', shape.title)]),
  ]);

export const checkAddress = (value: unknown, field: string, label: string): Checked =>
  parts(value, field, label, [
    part('street', 'la voie', 'the street'),
    part('complement', 'le complément', 'the complement', 'optional'),
    part('postcode', 'le code postal', 'the postcode', 'required', (code, at) =>
      typeof code === 'string' && /^\d{5}$/u.test(code)
        ? { value: code }
        : refused(
            at,
            'postcode',
            'Le code postal compte cinq chiffres, par exemple "25440".',
            'A postcode has five digits, such as "25440".',
          ),
    ),
    part('town', 'la commune', 'the town'),
  ]);

export const checkOrganisation = (
  shape: OrganisationShape,
  value: unknown,
  field: string,
  label: string,
): Checked =>
  parts(value, field, label, [
    part('name', 'le nom', 'the name'),
    part(
      'article',
      'l’article du nom (le, la, l’, les, none)',
      'the article of the name',
      'required',
      (article, at) =>
        // A straight apostrophe is the same letter of the same article.
        oneOf(['le', 'la', 'l’', 'les', 'none'])(article === "l'" ? 'l’' : article, at),
    ),
    part('gender', 'le genre du nom (m, f)', 'the gender of the name', 'required', oneOf(['m', 'f'])),
    part('siret', 'le SIRET', 'the SIRET', shape.siret, (siret, at) =>
      typeof siret === 'string' && isSiret(siret)
        ? { value: siret }
        : refused(
            at,
            'siret',
            'Ce SIRET n’est pas valable : vérifiez ses quatorze chiffres.',
            'This SIRET is not valid: please check its fourteen digits.',
          ),
    ),
    part('address', 'l’adresse', 'the address', 'optional', (address, at) =>
      checkAddress(address, at, `${label} : adresse`),
    ),
    part('representative', 'le représentant', 'the representative', 'optional', (person, at) =>
      checkPerson({ type: 'person', title: 'optional' }, person, at, `${label} : représentant`),
    ),
  ]);
