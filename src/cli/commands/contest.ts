/**
 * `paraphe contest`: an agent disputes a finalised document; a copy to be reviewed is written.
 */
import { newId } from '../../server/compose';
import { contestDocument } from '../../server/services/contest-document';
import type { Command } from '../command';
import { openNamed, storedBehind, unknownDocument } from '../document';
import { EXIT } from '../errors';
import { mustBeWritable, prepareFile } from '../files';
import { agentNamed, dataFolder, withExistingStore } from '../workspace';

export const contest: Command = {
  name: 'contest',
  summary: 'Conteste un document finalisé, et en fait une copie à relire.',
  usage: [
    'contest document.docx --agent identifiant --reason motif --out copie.docx',
    '        [--data dossier] [--force] [--json]',
  ],
  help: [
    ['--agent', 'l’agent qui conteste\u202F; la copie est son projet'],
    ['--reason', 'le motif, inscrit au journal'],
    ['--out', 'la copie, faite du fichier archivé\u202F; le premier document et son sceau ne changent pas'],
    ['--data', 'le dossier de données où le document est enregistré (./var par défaut)'],
    ['--force', 'remplace le fichier de sortie s’il existe'],
    ['--json', '{ documentId, copy, out, passages }'],
  ],
  options: {
    agent: { type: 'string' },
    reason: { type: 'string' },
    out: { type: 'string' },
    data: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  places: ['document.docx'],
  async run(args, io) {
    const name = args.positionals[0] ?? '';
    const [agentId, reason, out] = [args.required('agent'), args.required('reason'), args.required('out')];
    const file = openNamed(io, name);
    mustBeWritable(io, out, args.flag('force'));
    const done = await withExistingStore(dataFolder(args, io), io, async (store) => {
      const { record } = await storedBehind(store, file);
      const agent = await agentNamed(agentId, { name: '', siret: record.organisation }, io, store);
      const ports = { store, now: io.now, newId: () => newId(io.randomBytes) };
      const answer = await contestDocument(ports, agent, record.documentId, reason);
      prepareFile(io, out, new Uint8Array(Buffer.from(answer.package.docx, 'base64'))).commit();
      const { documentId: copy, passages } = answer.document;
      io.out(
        args.flag('json')
          ? `${JSON.stringify({ documentId: record.documentId, copy, out, passages: passages.length })}\n`
          : `${out}\u00A0: copie à relire (${passages.length > 1 ? `${passages.length} passages` : `${passages.length} passage`}). La contestation est inscrite au journal\u202F; le sceau du premier document reste valable.\n`,
      );
      return true;
    });
    if (done === undefined) throw unknownDocument();
    return EXIT.done;
  },
};
