/**
 * `paraphe restore`: a backup into a new folder or a new database, whole or not at all.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { mustContinue, NO_JOURNAL, readPublishedHeads } from '../../server/store/backup/continuity';
import type { Manifest } from '../../server/store/backup/manifest';
import { UnreadableHeadsError } from '../../server/store/backup/errors';
import { readBackup } from '../../server/store/backup/read';
import { restoreBackup } from '../../server/store/backup/restore';
import { openStorage } from '../../server/store/open';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { CliError, EXIT } from '../errors';
import type { CliIo } from '../io';
import { dataFolder, storageOf } from '../workspace';
import { inWords, summaryOf } from './backup';

export const restore: Command = {
  name: 'restore',
  summary: 'Restaure une sauvegarde dans un dossier neuf ou une base neuve.',
  usage: [
    'restore --in sauvegarde.tar [--data dossier] [--published fichier] [--accept-stale] [--json]',
    'restore --in sauvegarde.tar --check [--json]',
  ],
  help: [
    ['--in', 'le fichier de la sauvegarde'],
    ['--check', 'vérifie la sauvegarde de bout en bout, sans rien restaurer'],
    ['--data', 'le dossier à remplir, neuf\u00A0; avec DATABASE_URL, c’est la base qui doit être neuve'],
    ['--published', 'les derniers états publiés du journal (published.jsonl du dossier par défaut)'],
    ['--accept-stale', 'restaure aussi une sauvegarde plus ancienne que ce qui a été publié'],
    ['--json', '{ in, created, schema, documents, files, absent }'],
  ],
  options: {
    in: { type: 'string' },
    check: { type: 'boolean' },
    data: { type: 'string' },
    published: { type: 'string' },
    'accept-stale': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  places: [],
  async run(args, io) {
    const name = args.required('in');
    const file = path.resolve(io.cwd, name);
    if (!existsSync(file)) {
      throw new CliError(
        EXIT.missing,
        'file-missing',
        `Le fichier «\u00A0${name}\u00A0» ne peut pas être lu.`,
      );
    }
    const told = args.flag('check')
      ? { manifest: await readBackup(file), done: 'sauvegarde entière et intacte' }
      : { manifest: await restored(file, args, io), done: 'sauvegarde restaurée' };
    io.out(
      args.flag('json')
        ? `${JSON.stringify({ in: name, ...summaryOf(told.manifest) })}\n`
        : `${name}\u00A0: ${told.done}, ${inWords(told.manifest)}\n`,
    );
    return EXIT.done;
  },
};

async function restored(file: string, args: Arguments, io: CliIo): Promise<Manifest> {
  const folder = dataFolder(args, io);
  const given = args.text('published');
  // Read before anything is opened: a folder that cannot say what it published is left alone.
  const heads = given === undefined ? path.join(folder, 'published.jsonl') : path.resolve(io.cwd, given);
  if (given !== undefined && !existsSync(heads)) throw new UnreadableHeadsError(given);
  const published = readPublishedHeads(heads);
  return restoreBackup(file, () => openStorage(storageOf(folder, io), io.now()), {
    now: io.now(),
    check: (sql) => mustContinue(sql, published, NO_JOURNAL, args.flag('accept-stale')),
  });
}
