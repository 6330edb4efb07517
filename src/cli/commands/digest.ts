/**
 * `paraphe digest`: a one-page note from attached documents, without a model: facts dated, quoted and counted, suppositions apart,
 * nobody named. The document is drafted, marked and recorded as any other.
 */
import path from 'node:path';
import { findAssets } from '../../server/assets';
import { loadCatalogue } from '../../server/catalogue';
import type { LeftOut } from '../../drafting/digest/digest';
import { composeServices } from '../../server/compose';
import type { Attached } from '../../server/services/attached';
import type { Command } from '../command';
import { CliError, EXIT } from '../errors';
import { readFacts } from '../facts-file';
import { mustBeWritable, prepareFile, readBytes } from '../files';
import { dateOption } from '../law-of';
import { ParseError } from '../parse-error';
import { attachedFiles } from '../sources';
import { agentNamed, dataFolder, withStore } from '../workspace';

const TEMPLATE = 'note-synthese';
const DEFAULT_AGENT = 'nadia-perrin';

export const digest: Command = {
  name: 'digest',
  summary:
    'Tire de documents joints une note d’une page\u00A0: faits cités et comptés, sans nom, sans modèle.',
  usage: [
    'digest --source document [--source document]… --profile commune.yaml --out note.docx',
    '      [--facts données.yaml] [--date AAAA-MM-JJ] [--data dossier] [--agent identifiant] [--force] [--json]',
  ],
  help: [
    ['--source', 'un document\u00A0: .docx, .pdf avec texte, .txt, .csv ou .eml\u202F; dix au plus'],
    ['--profile', 'le profil de la commune (YAML)\u202F; ses élus et ses agents sont reconnus et retirés'],
    ['--facts', `des données du modèle ${TEMPLATE} (objet, destinataire…) à la place de celles par défaut`],
    [
      '--date',
      'le jour de la note (aujourd’hui par défaut)\u202F; un jour sans année est le dernier d’avant',
    ],
    ['--data', 'le dossier de données où la note est enregistrée (./var par défaut)'],
    ['--agent', `l’agent qui rédige (${DEFAULT_AGENT} par défaut, de la démonstration)`],
    ['--force', 'remplace le fichier de sortie s’il existe'],
    [
      '--json',
      'le résultat en JSON\u00A0: { documentId, out, passages, facts, excerpts, leftOut, sensitive }',
    ],
  ],
  options: {
    source: { type: 'string', multiple: true },
    profile: { type: 'string' },
    facts: { type: 'string' },
    date: { type: 'string' },
    out: { type: 'string' },
    data: { type: 'string' },
    agent: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  places: [],
  async run(args, io) {
    const names = args.all('source');
    if (names.length === 0) throw new ParseError('L’option --source est obligatoire.');
    const out = args.required('out');
    const profileName = args.required('profile');
    readBytes(io, profileName);
    const given = args.text('facts');
    const today = dateOption(args) ?? io.now().slice(0, 10);
    mustBeWritable(io, out, args.flag('force'));
    const catalogue = loadCatalogue(findAssets(io.home), { profile: path.resolve(io.cwd, profileName) });
    const data = dataFolder(args, io);
    const attached = await attachedFiles(io, names, { profile: profileName, data, today });
    const { digest: found } = attached;
    if (!found.dated || found.facts.length + found.suppositions.length + found.quiet.length === 0)
      throw new CliError(
        EXIT.data,
        'nothing-found',
        'Les documents joints ne rapportent aucun fait daté à reprendre.',
      );
    const facts = {
      note_date: today,
      subject: found.facts.every(({ report }) => report) ? 'remontées de terrain' : 'documents joints',
      service: catalogue.profile.services[0]?.name ?? catalogue.organisation.name,
      ...(given === undefined ? {} : readFacts(io, given)),
    };
    return withStore(data, io, async (store) => {
      const agent = await agentNamed(args.text('agent') ?? DEFAULT_AGENT, catalogue.organisation, io, store);
      const services = composeServices(store, catalogue, io);
      const { document, package: drafted } = await services.draftDocument(
        agent,
        { template: TEMPLATE, facts },
        attached,
      );
      prepareFile(io, out, new Uint8Array(Buffer.from(drafted.docx, 'base64'))).commit();
      const { documentId, passages } = document;
      const report = {
        documentId,
        out,
        passages: passages.map(({ id, slot, title }) => ({ id, slot, title })),
        ...details(attached),
      };
      io.out(args.flag('json') ? `${JSON.stringify(report, null, 2)}\n` : told(out, report));
      return EXIT.done;
    });
  },
};

const details = ({ digest: found, facts, excerpts }: Attached) => ({
  facts,
  excerpts: [...excerpts].map(([id, excerpt]) => ({ id, ...excerpt })),
  leftOut: found.leftOut,
  sensitive: found.sensitive,
});

const WHY: Readonly<Record<LeftOut, string>> = {
  heading: 'titre',
  frame: 'cadre du document',
  request: 'demande ou consigne',
};

function told(
  out: string,
  { passages, leftOut, sensitive }: ReturnType<typeof details> & { passages: readonly unknown[] },
): string {
  const lines = [
    `${out}\u00A0: ${passages.length} ${passages.length > 1 ? 'passages' : 'passage'} à relire.`,
  ];
  for (const { excerpt, words, why } of leftOut)
    lines.push(`Non repris (${WHY[why]}, ${excerpt})\u00A0: ${words}`);
  for (const { excerpt, words, reason } of sensitive)
    lines.push(`À vérifier (${excerpt})\u00A0: «\u00A0${words}\u00A0», ${reason}.`);
  return `${lines.join('\n')}\n`;
}
