/**
 * `paraphe audit`: the auditor's bundle of a finalised document, written by whoever holds the data, and verified by anyone, offline.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { verifySignature } from '../../server/journal/keys';
import { auditBundle } from '../../server/services/audit-bundle';
import { eventAgent } from '../../server/services/event-agent';
import { mustBeAllowed } from '../../server/identity/rights';
import type { BundleOutcome } from '../../verifier/bundle/report';
import { bundleSentence, faultSentence, historySentence } from '../../verifier/bundle/sentences';
import { verifyBundle } from '../../verifier/bundle/verify';
import { CAVEAT_SENTENCES, factSentences } from '../../verifier/sentences';
import type { Arguments } from '../arguments';
import { readBundle, writeBundle } from '../bundle-files';
import type { Command } from '../command';
import { openNamed, storedBehind, unknownDocument } from '../document';
import { EXIT } from '../errors';
import { mustBeWritable } from '../files';
import type { CliIo } from '../io';
import { trustedRings } from '../keys';
import { ParseError } from '../parse-error';
import { agentNamed, dataFolder, findAnywhere, withExistingStore } from '../workspace';

/** The codes of `verify`. */
const EXIT_OF: Readonly<Record<BundleOutcome, number>> = {
  intact: 0,
  'unknown-key': 3,
  broken: 4,
  unreadable: 5,
};

/** Who exports when nobody is named. */
const BY = { id: 'cli', name: 'Ligne de commande' };

export const audit: Command = {
  name: 'audit',
  summary: 'Sort le dossier d’audit d’un document finalisé, ou en vérifie un.',
  usage: [
    'audit export <document.docx | identifiant> --out dossier.zip',
    '        [--agent identifiant] [--data dossier] [--force] [--json]',
    'audit verify <dossier | dossier.zip> [--keys cles.json | --data dossier] [--json]',
  ],
  help: [
    [
      'export',
      'le document scellé, ce que le journal en dit, les preuves et les clés\u202F; l’export est inscrit au journal',
    ],
    ['--out', 'un fichier .zip, ou un nouveau dossier'],
    ['--agent', 'l’agent qui exporte (sinon\u00A0: la ligne de commande)'],
    ['verify', 'vérifie hors ligne un dossier d’audit, fichier par fichier'],
    ['--keys', 'les clés publiques de la collectivité, obtenues d’elle'],
    ['--data', 'le dossier de données (sinon PARAPHE_DATA, sinon ./var)'],
    ['--force', 'remplace ce qui porte déjà ce nom'],
    [
      '--json',
      'export\u00A0: { documentId, out, entries, files }\u202F; verify\u00A0: { outcome, faults, keys, … }',
    ],
    ['', 'codes de sortie de verify\u00A0: 0 intact, 3 clé inconnue, 4 non valable, 5 illisible'],
  ],
  options: {
    out: { type: 'string' },
    agent: { type: 'string' },
    keys: { type: 'string' },
    data: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  places: ['export | verify', 'document ou dossier'],
  async run(args, io) {
    const [action = '', name = ''] = args.positionals;
    if (action === 'export') return exportBundle(name, args, io);
    if (action === 'verify') return checkBundle(name, args, io);
    throw new ParseError(`Action inconnue\u00A0: «\u00A0${action}\u00A0». Voyez paraphe audit --help.`);
  },
};

async function exportBundle(name: string, args: Arguments, io: CliIo): Promise<number> {
  const out = args.required('out');
  mustBeWritable(io, out, args.flag('force'));
  const file = existsSync(path.resolve(io.cwd, name)) ? openNamed(io, name) : undefined;
  const done = await withExistingStore(dataFolder(args, io), io, async (store) => {
    const document = file === undefined ? await findAnywhere(store, name) : await storedBehind(store, file);
    if (document === undefined) throw unknownDocument();
    const { organisation: siret, documentId } = document.record;
    const agentId = args.text('agent');
    const agent =
      agentId === undefined ? undefined : await agentNamed(agentId, { name: '', siret }, io, store);
    if (agent !== undefined) mustBeAllowed(agent, 'audit');
    const files = await auditBundle(
      { store, now: io.now },
      document,
      agent === undefined ? BY : eventAgent(agent),
    );
    writeBundle(io, out, files, args.flag('force'));
    const entries = [...files.keys()].filter((one) => one.startsWith('proofs/')).length;
    io.out(
      args.flag('json')
        ? `${JSON.stringify({ documentId, out, entries, files: [...files.keys()].sort() })}\n`
        : `${out}\u00A0: dossier d’audit écrit, ${entries} écritures du journal. Il contient des données personnelles.\n`,
    );
    return true;
  });
  if (done === undefined) throw unknownDocument();
  return EXIT.done;
}

async function checkBundle(name: string, args: Arguments, io: CliIo): Promise<number> {
  const files = readBundle(io, name);
  const report = verifyBundle(files, await trustedRings(args, io), verifySignature);
  const lines = [
    ...(report.facts?.demonstration === true ? [CAVEAT_SENTENCES.demonstration] : []),
    bundleSentence(report),
    ...report.faults.map((fault) => `  – ${faultSentence(fault)}`),
    ...(report.facts === null ? [] : factSentences(report.facts).map((fact) => `  ${fact}`)),
    ...report.history.map((line) => `  ${historySentence(line)}`),
  ];
  io.out(
    args.flag('json')
      ? `${JSON.stringify({ ...report, message: lines.join('\n') }, null, 2)}\n`
      : lines.map((line) => `${line}\n`).join(''),
  );
  return EXIT_OF[report.outcome];
}
