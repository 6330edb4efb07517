/**
 * `paraphe finalise`: the finalised and sealed document, when the gate lets it through. Both steps run here, on the file that is
 * written.
 */
import { finaliseDocument } from '../../document/finalise';
import { ledgerFromXml } from '../../document/ledger';
import { statementFromXml } from '../../document/statement';
import type { ConfirmResponse } from '../../server/api/messages';
import { JournalBlockedError } from '../../server/journal/errors';
import { archivedFile } from '../../server/services/archived-file';
import { confirmFinalise } from '../../server/services/confirm-finalise';
import { abandonFinalise, prepareFinalise } from '../../server/services/prepare-finalise';
import { RefusalError } from '../../server/services/refusal';
import { checkPorts } from '../check-ports';
import type { Command } from '../command';
import { openNamed, storedBehind, unknownDocument } from '../document';
import { CliError, EXIT } from '../errors';
import { mustBeWritable, prepareFile } from '../files';
import { agentNamed, dataFolder, withExistingStore } from '../workspace';

export const finalise: Command = {
  name: 'finalise',
  summary: 'Finalise et scelle un document dont chaque passage a été relu.',
  usage: ['finalise document.docx --agent identifiant --out final.docx [--data dossier] [--force] [--json]'],
  help: [
    ['--agent', 'l’agent qui finalise'],
    ['--out', 'le fichier finalisé et scellé, sans filigrane'],
    ['--data', 'le dossier de données où le document est enregistré (./var par défaut)'],
    ['--force', 'remplace le fichier de sortie s’il existe'],
    ['--json', '{ documentId, out, digest, sealed, entry, demonstration }'],
  ],
  options: {
    agent: { type: 'string' },
    out: { type: 'string' },
    data: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  places: ['document.docx'],
  async run(args, io) {
    const name = args.positionals[0] ?? '';
    const out = args.required('out');
    const agentId = args.required('agent');
    const file = openNamed(io, name);
    mustBeWritable(io, out, args.flag('force'));
    const done = await withExistingStore(dataFolder(args, io), io, async (store) => {
      const { record } = await storedBehind(store, file);
      const agent = await agentNamed(agentId, { name: '', siret: record.organisation }, io, store);
      const ports = { store, now: io.now, ...checkPorts(io) };
      const { documentId } = record;
      const prepared = await prepareFinalise(ports, agent, documentId, file.bytes).catch((error: unknown) => {
        throw withCount(error, name);
      });
      const finalised = finaliseDocument(file.bytes, {
        ledger: ledgerFromXml(prepared.ledgerXml),
        statement: statementFromXml(prepared.statementXml),
      });
      let confirmed: ConfirmResponse;
      let sealed: boolean;
      try {
        // On disk before the record says that it is finalised, under its name only after.
        const pending = prepareFile(io, out, finalised);
        confirmed = await confirmFinalise(ports, agent, documentId, finalised).catch((error: unknown) => {
          pending.discard();
          throw error;
        });
        pending.commit();
        sealed = await seal(
          () => archivedFile(ports, agent, documentId),
          (bytes) => prepareFile(io, out, bytes).commit(),
        );
      } catch (error) {
        const now = await store.find(record.organisation, documentId);
        if (now?.state === 'finalising') await abandonFinalise(ports, agent, documentId);
        throw error;
      }
      const { index: entry = null, demonstration = null } = confirmed.document.seal ?? {};
      const { digest } = prepared;
      io.out(
        args.flag('json')
          ? `${JSON.stringify({ documentId, out, digest, sealed, entry, demonstration })}\n`
          : `${out}\u00A0: ${sealed ? sealedSentence(confirmed) : NOT_SEALED}\n`,
      );
      return true;
    });
    if (done === undefined) throw unknownDocument();
    return EXIT.done;
  },
};

const NOT_SEALED =
  'document finalisé, mais le journal n’a pas pu remettre son sceau\u00A0: le fichier n’est pas scellé (docs/journal.md).';

function sealedSentence({ document: { seal: place } }: ConfirmResponse): string {
  const entry = place === undefined ? '' : ` (écriture n°\u00A0${place.index} du journal ${place.log})`;
  const demonstration =
    place?.demonstration === true
      ? ' Sceau de démonstration\u00A0: il ne vaut rien hors de la démonstration.'
      : '';
  return `document finalisé et scellé${entry}.${demonstration}`;
}

/**
 * Puts the sealed file in place of the finalised one. False when the journal stopped after it told of the finalisation: that is not
 * unsaid, and the file stays without a seal.
 */
async function seal(
  sealedFile: () => Promise<Uint8Array>,
  write: (bytes: Uint8Array) => void,
): Promise<boolean> {
  try {
    write(await sealedFile());
    return true;
  } catch (error) {
    if (error instanceof JournalBlockedError) return false;
    throw error;
  }
}

/** The refusal with the number of points to settle and where to read them. */
function withCount(error: unknown, name: string): unknown {
  if (!(error instanceof RefusalError) || error.code !== 'not-final') return error;
  const messages = error.more.verdict?.messages ?? [];
  const points =
    messages.length > 1 ? `${messages.length} points à régler` : `${messages.length} point à régler`;
  return new CliError(
    EXIT.refused,
    'not-final',
    `Ce document ne peut pas encore être finalisé\u00A0: ${points} (détail\u00A0: paraphe status ${name}).`,
    { reasons: messages.map(({ fr }) => fr) },
  );
}
