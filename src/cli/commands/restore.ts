/**
 * `paraphe restore`: a backup into a new folder or a new database, whole or not at all.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { journalRootAt, publishedHeadsIn } from '../../server/journal/restored';
import { mustContinue } from '../../server/store/backup/continuity';
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
    'restore --in sauvegarde.tar [--data dossier] [--published dossier] [--accept-stale] [--json]',
    'restore --in sauvegarde.tar --check [--json]',
  ],
  help: [
    ['--in', 'le fichier de la sauvegarde'],
    ['--check', 'vérifie la sauvegarde de bout en bout, sans rien restaurer'],
    ['--data', 'le dossier à remplir, neuf\u202F; avec DATABASE_URL, c’est la base qui doit être neuve'],
    ['--published', 'le dossier des états publiés du journal (published du dossier par défaut)'],
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
    if (!args.flag('check')) remindOfKeys(args, io);
    return EXIT.done;
  },
};

/** A journal goes on with its key only: a backup, which travels, does not hold it. */
function remindOfKeys(args: Arguments, io: CliIo): void {
  const { keys } = storageOf(dataFolder(args, io), io).journal;
  if (existsSync(keys) && (!statSync(keys).isDirectory() || readdirSync(keys).length > 0)) return;
  io.err(
    `Les clés du journal ne sont pas dans la sauvegarde\u00A0: remettez-les dans «\u00A0${keys}\u00A0» avant de démarrer. Si elles sont perdues, déclarez-le par paraphe journal rotate --reason lost.\n`,
  );
}

async function restored(file: string, args: Arguments, io: CliIo): Promise<Manifest> {
  const folder = dataFolder(args, io);
  const given = args.text('published');
  // Read before anything is opened: a folder that cannot say what it published is left alone.
  const config = storageOf(folder, io);
  const heads = given === undefined ? config.journal.published : path.resolve(io.cwd, given);
  if (given !== undefined && !existsSync(heads)) throw new UnreadableHeadsError(given);
  const published = publishedHeadsIn(heads);
  return restoreBackup(file, () => openStorage(config, io.now()), {
    now: io.now(),
    check: (sql) => mustContinue(sql, published, journalRootAt, args.flag('accept-stale')),
  });
}
