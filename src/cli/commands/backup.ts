/**
 * `paraphe backup`: everything that is stored, in one file, while the server runs.
 */
import path from 'node:path';
import { findAssets } from '../../server/assets';
import { createBackup } from '../../server/store/backup/create';
import type { Manifest } from '../../server/store/backup/manifest';
import { openSource } from '../../server/store/open';
import type { Command } from '../command';
import { CliError, EXIT } from '../errors';
import { mustBeWritable } from '../files';
import { dataFolder, storageOf } from '../workspace';

export const backup: Command = {
  name: 'backup',
  summary: 'Sauvegarde toutes les données dans un fichier, sans arrêter le serveur.',
  usage: ['backup --out sauvegarde.tar [--data dossier] [--force] [--json]'],
  help: [
    ['--out', 'le fichier de la sauvegarde\u202F; il contient des données personnelles'],
    [
      '--data',
      'le dossier de données (./var par défaut)\u202F; DATABASE_URL et PARAPHE_S3_* comptent comme pour le serveur',
    ],
    ['--force', 'remplace le fichier s’il existe'],
    ['--json', '{ out, created, schema, documents, files, absent }'],
  ],
  options: {
    out: { type: 'string' },
    data: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  places: [],
  async run(args, io) {
    const out = args.required('out');
    mustBeWritable(io, out, args.flag('force'));
    const folder = dataFolder(args, io);
    const source = await openSource(storageOf(folder, io));
    if (source === undefined) {
      throw new CliError(
        EXIT.missing,
        'nothing-stored',
        `Le dossier «\u00A0${folder}\u00A0» ne contient pas de données de Paraphe.`,
      );
    }
    try {
      const order = { out: path.resolve(io.cwd, out), now: io.now(), version: findAssets(io.home).version };
      const manifest = await createBackup(source, order);
      const report = { out, ...summaryOf(manifest) };
      io.out(args.flag('json') ? `${JSON.stringify(report)}\n` : `${out}\u00A0: ${inWords(manifest)}\n`);
    } finally {
      await source.close();
    }
    return EXIT.done;
  },
};

/** What is told of a backup, made or restored, as JSON. */
export function summaryOf({ created, schema, tables, files, absent }: Manifest) {
  return { created, schema, documents: documentsIn(tables), files: files.count, absent };
}

/** The same in words. */
export function inWords({ created, tables, files, absent }: Manifest): string {
  const lost =
    absent.length === 0
      ? ''
      : ` Attention\u00A0: ${counted(absent.length, 'fichier archivé manquait ou n’était plus intact', 'fichiers archivés manquaient ou n’étaient plus intacts')} (${absent.join(', ')}).`;
  const documents = counted(documentsIn(tables), 'document', 'documents');
  return `${documents}, ${counted(files.count, 'fichier archivé', 'fichiers archivés')}, données du ${created}.${lost}`;
}

const documentsIn = (tables: Manifest['tables']): number =>
  tables.find(({ name }) => name === 'documents')?.rows ?? 0;

const counted = (count: number, one: string, many: string): string => `${count} ${count > 1 ? many : one}`;
