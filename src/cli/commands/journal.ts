/**
 * `paraphe journal`: how the journal stands, its verification and export, and what only whoever holds the data may do to it. Each
 * act is entered in the journal itself.
 */
import { keyRingDocument } from '../../journal/key-ring';
import { eventAgent } from '../../server/services/event-agent';
import { JournalBlockedError } from '../../server/journal/errors';
import type { By, Erasure, JournalReader } from '../../server/journal/port';
import type { OperatorStore } from '../../server/store/port';
import type { Arguments } from '../arguments';
import type { Command } from '../command';
import { CliError, EXIT } from '../errors';
import { mustBeWritable, prepareFile, prepareLines } from '../files';
import type { CliIo } from '../io';
import { auditInWords, counted, standingInWords } from '../journal-words';
import { nothingStored, ORGANISATION_HELP, ORGANISATION_OPTIONS, organisationOf } from '../organisation';
import { ParseError } from '../parse-error';
import { verifyExport } from './journal-verify';
import { agentNamed, dataFolder, withExistingStore, withReader } from '../workspace';

const REASONS = ['planned', 'compromised', 'lost'] as const;
/** It holds personal data: only its owner may read it. */
const OWNER_ONLY = 0o600;

export const journal: Command = {
  name: 'journal',
  summary: 'Le journal\u00A0: état, contrôle, export et sa vérification, effacement, clés.',
  usage: [
    'journal status | audit [--siret n] [--data dossier] [--json]',
    'journal export --out journal.jsonl [--keys keys.json] [--force] [--agent id]',
    'journal verify journal.jsonl --keys keys.json [--known tête]… [--json]',
    'journal erase (--person id | --document id) --yes [--reason motif] [--agent id]',
    'journal rotate --reason planned|compromised|lost [--yes] [--agent id]',
    'journal restart --cause identifiant --yes [--agent id]',
  ],
  help: [
    ['status', 'combien d’écritures, ce qui est publié, ce qui bloque'],
    ['audit', 'vérifie tout ce qui est enregistré\u202F; code 1 si quelque chose a été altéré'],
    ['export', 'tout le journal, une ligne JSON par écriture\u202F; il contient des données personnelles'],
    ['--keys', 'écrit aussi les clés publiques, sans lesquelles l’export ne se vérifie pas'],
    ['verify', 'vérifie hors ligne un journal exporté, avec les seules clés données par --keys'],
    [
      '--known',
      'une tête signée, connue d’ailleurs (témoin, dépôt, export précédent), que le journal doit prolonger',
    ],
    ['erase', 'détruit ce qui nomme une personne, ou tout ce qui ouvre un document\u202F; définitif'],
    ['rotate', 'une autre clé signe désormais\u202F; les anciens sceaux restent valables'],
    ['--reason', 'planned (prévu), compromised (volée), lost (perdue)'],
    ['restart', 'ouvre un autre journal, quand des écritures publiées sont perdues'],
    ['--agent', 'qui le fait, pour le journal'],
    ['--yes', 'confirme ce qui ne se défait pas'],
    ...ORGANISATION_HELP,
    ['--json', 'le résultat en JSON'],
    ['', 'codes de sortie de verify\u00A0: 0 intact, 3 clé inconnue, 4 non valable, 5 illisible'],
  ],
  options: {
    ...ORGANISATION_OPTIONS,
    out: { type: 'string' },
    keys: { type: 'string' },
    known: { type: 'string', multiple: true },
    person: { type: 'string' },
    document: { type: 'string' },
    reason: { type: 'string' },
    cause: { type: 'string' },
    agent: { type: 'string' },
    yes: { type: 'boolean' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  places: ['status|audit|export|verify|erase|rotate|restart', '[journal.jsonl]'],
  async run(args, io) {
    const [action = '', extra] = args.positionals;
    if (action === 'verify') return verifyExport(args, io);
    if (extra !== undefined) throw new ParseError(`Argument en trop\u00A0: «\u00A0${extra}\u00A0».`);
    const reading = READINGS.get(action);
    if (reading !== undefined) {
      const code = await withReader(dataFolder(args, io), io, async ({ journal: read }) =>
        reading(read, organisationOf(args, io, await read.organisations()), args, io),
      );
      if (code === undefined) throw nothingStored();
      return code;
    }
    const acting = ACTS.get(action);
    if (acting === undefined) throw new ParseError(`Action inconnue\u00A0: «\u00A0${action}\u00A0».`);
    const act = acting(args, io);
    const done = await withExistingStore(dataFolder(args, io), io, async (store) => {
      const siret = organisationOf(args, io, await store.journal.organisations());
      const { logs, published } = await store.journal.standing(siret);
      if (logs.length === 0 && published === 0) throw nothingStored();
      const { result, sentence } = await act(store, siret, await byOf(args, io, siret, store));
      io.out(args.flag('json') ? `${JSON.stringify(result)}\n` : `${sentence}\n`);
      return true;
    });
    if (done === undefined) throw nothingStored();
    return EXIT.done;
  },
};

type Reading = (journal: JournalReader, siret: string, args: Arguments, io: CliIo) => Promise<number>;

const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  [
    'status',
    async (read, siret, args, io) => {
      const standing = await read.standing(siret);
      if (standing.logs.length === 0 && standing.published === 0) throw nothingStored();
      io.out(args.flag('json') ? `${JSON.stringify(standing, null, 2)}\n` : standingInWords(standing));
      return standing.blocked === undefined ? EXIT.done : EXIT.refused;
    },
  ],
  [
    'audit',
    async (read, siret, args, io) => {
      const report = await read.audit(siret);
      // Nothing was verified: nothing may be called intact.
      if (report.outcome === 'intact' && report.logs.length === 0) throw nothingStored();
      io.out(args.flag('json') ? `${JSON.stringify(report, null, 2)}\n` : auditInWords(report));
      return report.outcome === 'intact' ? EXIT.done : EXIT.refused;
    },
  ],
]);

interface Done {
  readonly result: object;
  readonly sentence: string;
}
/** What is to be done, its options read before anything is opened. */
type Act = (args: Arguments, io: CliIo) => (store: OperatorStore, siret: string, by: By) => Promise<Done>;

const ACTS: ReadonlyMap<string, Act> = new Map<string, Act>([
  ['export', exportAct],
  ['erase', eraseAct],
  ['rotate', rotateAct],
  ['restart', restartAct],
]);

function exportAct(args: Arguments, io: CliIo): ReturnType<Act> {
  const [out, keys] = [args.required('out'), args.text('keys')];
  for (const name of [out, ...(keys === undefined ? [] : [keys])])
    mustBeWritable(io, name, args.flag('force'));
  return async ({ journal: log }, siret, { agent, time }) => {
    try {
      const by = agent === undefined ? {} : { agent };
      await log.record(siret, [{ kind: 'exported', what: 'journal', time, ...by }]);
    } catch (error) {
      // A journal that is stopped is exported all the same: that is when somebody must look into it.
      if (!(error instanceof JournalBlockedError)) throw error;
      io.err(`L’export n’a pas pu être inscrit au journal. ${error.message}\n`);
    }
    const ring = `${JSON.stringify(keyRingDocument(await log.keyRing(siret)), null, 2)}\n`;
    const pending = await prepareLines(io, out, log.exported(siret), OWNER_ONLY);
    if (keys !== undefined) prepareFile(io, keys, new TextEncoder().encode(ring)).commit();
    pending.commit();
    return {
      result: { out, lines: pending.lines, ...(keys === undefined ? {} : { keys }) },
      sentence: `${out}\u00A0: ${counted(pending.lines, 'ligne', 'lignes')}. Ce fichier contient des données personnelles.`,
    };
  };
}

function eraseAct(args: Arguments): ReturnType<Act> {
  const [person, document, reason] = [args.text('person'), args.text('document'), args.text('reason')];
  if ((person === undefined) === (document === undefined))
    throw new ParseError('Donnez --person ou --document, l’un des deux.');
  const what: Erasure = person === undefined ? { document: document ?? '' } : { person };
  if (person === '' || document === '') throw new ParseError('L’identifiant est vide.');
  mustConfirm(args, 'Ce qui est effacé du journal ne se retrouve pas');
  return async ({ journal: log }, siret, by) => {
    const openings = await log.erase(siret, what, { ...by, ...(reason === undefined ? {} : { reason }) });
    return {
      result: { ...what, openings },
      sentence:
        openings === 0
          ? 'Rien à effacer\u00A0: le journal ne connaît pas cet identifiant, ou il est déjà effacé.'
          : `${counted(openings, 'donnée effacée', 'données effacées')} du journal, qui se vérifie toujours. Le registre, les fichiers archivés, les sceaux remis et les sauvegardes n’ont pas changé.`,
    };
  };
}

function rotateAct(args: Arguments): ReturnType<Act> {
  const asked = args.required('reason');
  const reason = REASONS.find((one) => one === asked);
  if (reason === undefined) throw new ParseError(`Motif inconnu\u202F; motifs\u00A0: ${REASONS.join(', ')}.`);
  if (reason === 'compromised')
    mustConfirm(args, 'Les sceaux qu’aucun témoin n’avait vus ne vaudront plus rien');
  return async ({ journal: log }, siret, by) => {
    await log.rotate(siret, reason, by);
    const { keys } = await log.keyRing(siret);
    const id = keys.at(-1)?.key.id;
    return {
      result: { reason, key: id },
      sentence: `La clé ${id ?? ''} signe désormais le journal. Publiez de nouveau les clés (paraphe journal export --keys), et sauvegardez la clé privée à part.`,
    };
  };
}

function restartAct(args: Arguments): ReturnType<Act> {
  const cause = args.required('cause');
  if (!/^[\w-]{1,80}$/.test(cause))
    throw new ParseError('--cause\u00A0: un identifiant court, par exemple disque-perdu.');
  mustConfirm(args, 'Un autre journal suivra celui-ci pour toujours');
  return async ({ journal: log }, siret, by) => {
    if (
      (await log.status(siret)).blocked === undefined &&
      (await log.standing(siret)).blocked === undefined
    ) {
      throw new CliError(
        EXIT.refused,
        'not-blocked',
        'Le journal n’est pas bloqué\u00A0: rien ne justifie d’en ouvrir un autre.',
      );
    }
    const name = await log.restart(siret, cause, by);
    return { result: { log: name, cause }, sentence: `Le journal «\u00A0${name}\u00A0» est ouvert.` };
  };
}

function mustConfirm(args: Arguments, consequence: string): void {
  if (args.flag('yes')) return;
  throw new CliError(EXIT.usage, 'not-confirmed', `${consequence}\u00A0: ajoutez --yes pour confirmer.`);
}

async function byOf(args: Arguments, io: CliIo, siret: string, store: OperatorStore): Promise<By> {
  const id = args.text('agent');
  const time = io.now();
  if (id === undefined) return { time };
  return { time, agent: eventAgent(await agentNamed(id, { name: '', siret }, io, store)) };
}
