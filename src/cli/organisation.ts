/**
 * Which organisation a command is about: the one that is named, else the only one that the data holds.
 */
import path from 'node:path';
import { loadProfile, siretOf } from '../server/catalogue';
import type { Arguments, OptionsSpec } from './arguments';
import { CliError, EXIT } from './errors';
import type { CliIo } from './io';
import { ParseError } from './parse-error';

export const ORGANISATION_OPTIONS: OptionsSpec = {
  siret: { type: 'string' },
  profile: { type: 'string' },
  data: { type: 'string' },
};
export const ORGANISATION_HELP: readonly (readonly [string, string])[] = [
  ['--siret', 'la collectivité, quand le dossier de données en connaît plusieurs'],
  ['--profile', 'ou par son profil (sinon PARAPHE_PROFILE)'],
  ['--data', 'le dossier de données (sinon PARAPHE_DATA, sinon ./var)'],
];

/** The SIRET that was given; undefined when none was. @throws ParseError */
export function siretGiven(args: Arguments, io: CliIo): string | undefined {
  const siret = args.text('siret')?.replace(/\s/g, '');
  if (siret !== undefined) {
    if (!/^\d{14}$/.test(siret)) throw new ParseError('Un SIRET compte 14\u00A0chiffres.');
    return siret;
  }
  const profile = args.text('profile') ?? io.env['PARAPHE_PROFILE'];
  return profile === undefined ? undefined : siretOf(loadProfile(path.resolve(io.cwd, profile)));
}

/** @param known those of the data. @throws CliError, ParseError */
export function organisationOf(args: Arguments, io: CliIo, known: readonly string[]): string {
  const given = siretGiven(args, io);
  if (given !== undefined) return given;
  const [only, ...others] = known;
  if (only === undefined) throw nothingStored();
  if (others.length === 0) return only;
  throw new ParseError(`De quelle collectivité\u202F? Donnez --siret, parmi\u00A0: ${known.join(', ')}.`);
}

export function nothingStored(): CliError {
  return new CliError(
    EXIT.missing,
    'nothing-stored',
    'Le dossier de données ne contient rien de cette collectivité\u00A0: indiquez-le avec --data.',
  );
}
