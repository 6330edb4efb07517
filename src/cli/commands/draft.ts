/**
 * `paraphe draft`: a document from a template and facts, recorded in the data folder.
 */
import path from 'node:path';
import { findAssets } from '../../server/assets';
import { loadCatalogue } from '../../server/catalogue';
import { composeServices } from '../../server/compose';
import type { Command } from '../command';
import { EXIT } from '../errors';
import { readFacts } from '../facts-file';
import { mustBeWritable, prepareFile, readBytes } from '../files';
import type { CliIo } from '../io';
import { attachedFiles } from '../sources';
import { agentNamed, dataFolder, withStore } from '../workspace';

/** An agent of the demonstration: who drafts is told apart from who reviews. */
const DEFAULT_AGENT = 'nadia-perrin';

export const draft: Command = {
  name: 'draft',
  summary: 'Rédige un document à partir d’un modèle et de données.',
  usage: [
    'draft <modèle> --facts données.yaml --profile commune.yaml --out document.docx',
    '      [--source document]… [--letterhead entête.docx] [--data dossier] [--agent identifiant] [--force] [--json]',
  ],
  help: [
    ['--facts', 'les données de l’acte (YAML ou JSON)\u202F; paraphe templates example en donne un modèle'],
    ['--profile', 'le profil de la commune (YAML)'],
    [
      '--source',
      'un document joint (.docx, .pdf, .txt, .csv, .eml)\u202F; ses faits complètent ceux du modèle qui les demande',
    ],
    ['--letterhead', 'un .docx dont les styles, en-têtes et pieds de page sont repris'],
    ['--data', 'le dossier de données où le document est enregistré (./var par défaut)'],
    ['--agent', `l’agent qui rédige (${DEFAULT_AGENT} par défaut, de la démonstration)`],
    ['--force', 'remplace le fichier de sortie s’il existe'],
    ['--json', 'le résultat en JSON\u00A0: { documentId, out, passages: [{ id, slot, title }] }'],
  ],
  options: {
    facts: { type: 'string' },
    profile: { type: 'string' },
    source: { type: 'string', multiple: true },
    letterhead: { type: 'string' },
    out: { type: 'string' },
    data: { type: 'string' },
    agent: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  places: ['modèle'],
  async run(args, io) {
    const out = args.required('out');
    const profile = given(io, args.required('profile'));
    const letterhead = args.text('letterhead');
    const facts = readFacts(io, args.required('facts'));
    mustBeWritable(io, out, args.flag('force'));
    const catalogue = loadCatalogue(findAssets(io.home), {
      profile,
      ...(letterhead === undefined ? {} : { letterhead: given(io, letterhead) }),
    });
    const { organisation } = catalogue;
    const names = args.all('source');
    const attached =
      names.length === 0
        ? undefined
        : await attachedFiles(io, names, {
            profile,
            data: dataFolder(args, io),
            today: io.now().slice(0, 10),
          });
    return withStore(dataFolder(args, io), io, async (store) => {
      const agent = await agentNamed(args.text('agent') ?? DEFAULT_AGENT, organisation, io, store);
      const services = composeServices(store, catalogue, io);
      const template = args.positionals[0] ?? '';
      const { document, package: drafted } = await services.draftDocument(
        agent,
        { template, facts },
        attached,
      );
      prepareFile(io, out, new Uint8Array(Buffer.from(drafted.docx, 'base64'))).commit();
      const { documentId, passages } = document;
      io.out(
        args.flag('json')
          ? `${JSON.stringify({ documentId, out, passages: passages.map(({ id, slot, title }) => ({ id, slot, title })) }, null, 2)}\n`
          : `${out}\u00A0: ${document.title}, ${count(passages.length)} à relire.\n`,
      );
      return EXIT.done;
    });
  },
};

const count = (passages: number): string => (passages > 1 ? `${passages} passages` : `${passages} passage`);

/** The file, checked to be there so that its absence is said of the name that was typed. */
function given(io: CliIo, name: string): string {
  readBytes(io, name);
  return path.resolve(io.cwd, name);
}
