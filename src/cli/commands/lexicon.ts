/**
 * `paraphe lexicon add`: first names and surnames as INSEE publishes them, for the detection of names. They stay in the data
 * folder: the product does not ship them.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { packInseeNames, readInseeFirstNames, readInseeSurnames } from '../../privacy/lexicon/insee';
import { addedLexiconFile } from '../../server/privacy/load-lexicon';
import type { Command } from '../command';
import { CliError, EXIT } from '../errors';
import { prepareFile, readBytes } from '../files';
import { ParseError } from '../parse-error';
import { dataFolder } from '../workspace';

export const lexicon: Command = {
  name: 'lexicon',
  summary: 'Ajoute les prénoms et les noms publiés par l’INSEE, pour mieux reconnaître les personnes.',
  usage: ['lexicon add --first-names fichier --surnames fichier [--data dossier] [--json]'],
  help: [
    ['--first-names', 'fichier des prénoms de l’INSEE (CSV ou zip), Licence Ouverte 2.0'],
    ['--surnames', 'fichier des noms de famille de l’INSEE (texte ou zip), Licence Ouverte 2.0'],
    ['--data', 'le dossier de données (./var par défaut)'],
    ['--json', '{ firstNames, surnames, file }'],
  ],
  options: {
    'first-names': { type: 'string' },
    surnames: { type: 'string' },
    data: { type: 'string' },
    json: { type: 'boolean' },
  },
  places: ['add'],
  run(args, io) {
    const [action = ''] = args.positionals;
    if (action !== 'add') throw new ParseError(`Action inconnue\u00A0: «\u00A0${action}\u00A0».`);
    const firstNames = readInseeFirstNames(readBytes(io, args.required('first-names')));
    const surnames = readInseeSurnames(readBytes(io, args.required('surnames')));
    const file = addedLexiconFile(dataFolder(args, io));
    makeFolder(path.dirname(file));
    prepareFile(io, file, packInseeNames(firstNames, surnames)).commit();
    io.out(
      args.flag('json')
        ? `${JSON.stringify({ firstNames: firstNames.length, surnames: surnames.length, file }, null, 2)}\n`
        : `${firstNames.length} prénoms et ${surnames.length} noms lus (source\u00A0: INSEE)\u202F; les plus portés servent désormais à reconnaître les personnes.\n`,
    );
    return Promise.resolve(EXIT.done);
  },
};

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new CliError(EXIT.storage, 'storage', `Le dossier «\u00A0${folder}\u00A0» ne peut pas être créé.`);
  }
}
