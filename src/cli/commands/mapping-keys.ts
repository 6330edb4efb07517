/**
 * `paraphe mapping-keys rotate`: another key for what masked names stand for, for whoever holds the data folder.
 */
import { createMappingVault } from '../../server/privacy/mapping-vault';
import { openMappingKeys } from '../../server/privacy/mapping-keys';
import { rotateMappingKey } from '../../server/privacy/rotate';
import { createSourceVault } from '../../server/sources/source-vault';
import type { Command } from '../command';
import { EXIT } from '../errors';
import { ParseError } from '../parse-error';
import { dataFolder, withStorage } from '../workspace';

export const mappingKeys: Command = {
  name: 'mapping-keys',
  summary: 'Change la clé qui protège les noms masqués et les textes joints.',
  usage: ['mapping-keys rotate [--data dossier] [--json]'],
  help: [
    [
      'rotate',
      'crée une clé, rechiffre toutes les correspondances et tous les textes joints, puis détruit les clés qui ne servent plus',
    ],
    ['--data', 'le dossier de données (./var par défaut)\u202F; serveur arrêté'],
    ['--json', '{ resealed, destroyed }'],
  ],
  options: { data: { type: 'string' }, json: { type: 'boolean' } },
  places: ['rotate'],
  async run(args, io) {
    const [action = ''] = args.positionals;
    if (action !== 'rotate') throw new ParseError(`Action inconnue\u00A0: «\u00A0${action}\u00A0».`);
    const folder = dataFolder(args, io);
    return withStorage(folder, io, async ({ database }) => {
      const keys = openMappingKeys(io.env, folder, io.randomBytes, io.cwd);
      const done = await rotateMappingKey(
        [createMappingVault(database, keys, io), createSourceVault(database, keys, io)],
        keys,
      );
      const { resealed, destroyed } = done;
      io.out(
        args.flag('json')
          ? `${JSON.stringify(done, null, 2)}\n`
          : `Nouvelle clé en service\u00A0: ${count(resealed, 'texte rechiffré', 'textes rechiffrés')}, ${count(destroyed.length, 'ancienne clé détruite', 'anciennes clés détruites')}.\n`,
      );
      return EXIT.done;
    });
  },
};

const count = (n: number, one: string, many: string): string => `${n} ${n < 2 ? one : many}`;
