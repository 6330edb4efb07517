/**
 * `paraphe review`: one agent's decision on one passage, deliberately one at a time.
 */
import { removePassage } from '../../document/marks';
import { openPackage } from '../../document/package';
import { digestPassage } from '../../document/words';
import { standingPassage } from '../../review/marks';
import type { ReviewAction } from '../../server/api/messages';
import { reviewPassage } from '../../server/services/review-passage';
import { passageView } from '../../server/services/views';
import { applyLedger } from '../apply-ledger';
import type { Arguments } from '../arguments';
import { checkPorts } from '../check-ports';
import type { Command } from '../command';
import { openNamed, storedBehind, unknownDocument, type NamedDocument } from '../document';
import { EXIT } from '../errors';
import { mustBeWritable, prepareFile } from '../files';
import type { CliIo } from '../io';
import { ParseError } from '../parse-error';
import { agentNamed, dataFolder, withExistingStore, withReader } from '../workspace';

const ACTIONS: readonly ReviewAction[] = ['approve', 'reject', 'record-removal', 'take-back'];
const DONE = {
  pending: 'de nouveau à relire',
  approved: 'approuvé',
  amended: 'approuvé dans sa version corrigée',
  rejected: 'rejeté',
  removed: 'noté comme retiré',
} as const;

export const review: Command = {
  name: 'review',
  summary:
    'Relit un passage\u00A0: l’approuve, le rejette, constate son retrait, ou revient sur une décision.',
  usage: [
    'review document.docx --list [--data dossier] [--json]',
    'review document.docx --passage id (--approve | --reject | --record-removal | --take-back)',
    '       --agent identifiant [--reason motif] [--data dossier] [--out autre.docx] [--force] [--json]',
  ],
  help: [
    ['--list', 'montre chaque passage en entier, avec son état'],
    ['--approve', 'approuve le texte tel qu’il est dans le fichier, corrigé ou non'],
    ['--reject', 'supprime le passage du fichier et le rejette'],
    ['--record-removal', 'constate que le passage n’est plus dans le fichier'],
    ['--take-back', 'revient sur la décision\u00A0: le passage est de nouveau à relire'],
    ['--out', 'écrit le résultat ailleurs\u202F; sans lui, le fichier est mis à jour sur place'],
    ['--json', '{ passage, state, out, final }'],
  ],
  options: {
    list: { type: 'boolean' },
    passage: { type: 'string' },
    approve: { type: 'boolean' },
    reject: { type: 'boolean' },
    'record-removal': { type: 'boolean' },
    'take-back': { type: 'boolean' },
    agent: { type: 'string' },
    reason: { type: 'string' },
    data: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  places: ['document.docx'],
  async run(args, io) {
    const name = args.positionals[0] ?? '';
    const asked = ACTIONS.filter((action) => args.flag(action));
    if (!args.flag('list') && asked.length !== 1) {
      throw new ParseError(
        'Choisissez une seule action\u00A0: --approve, --reject, --record-removal, --take-back, ou --list.',
      );
    }
    const file = openNamed(io, name);
    if (args.flag('list')) return list(file, args, io);
    const done = await withExistingStore(dataFolder(args, io), io, async (store) => {
      const { record } = await storedBehind(store, file);
      const [action = 'approve'] = asked;
      const out = args.text('out') ?? name;
      if (out !== name) mustBeWritable(io, out, args.flag('force'));
      const agent = await agentNamed(
        args.required('agent'),
        { name: '', siret: record.organisation },
        io,
        store,
      );
      const input = prepare(file, args, action);
      const answer = await reviewPassage(
        { store, now: io.now, ...checkPorts(io) },
        agent,
        record.documentId,
        input,
      );
      prepareFile(io, out, applyLedger(input.file, answer.ledgerXml)).commit();
      const { id, title, state, lacking } = answer.passage;
      const { final } = answer.verdict.verdict;
      io.out(
        args.flag('json')
          ? `${JSON.stringify({ passage: id, state, out, final })}\n`
          : `${title}\u00A0: ${DONE[state]}. ${lacking === undefined ? '' : 'Un autre agent doit encore le relire. '}${final ? 'Le document peut être finalisé.' : `Reste à régler\u00A0: ${answer.verdict.messages.length}.`}\n`,
      );
      return true;
    });
    if (done === undefined) throw unknownDocument();
    return EXIT.done;
  },
};

async function list(file: NamedDocument, args: Arguments, io: CliIo): Promise<number> {
  const stored = await withReader(dataFolder(args, io), io, (store) => storedBehind(store, file));
  if (stored === undefined) throw unknownDocument();
  const passages = stored.record.passages.map((passage) => {
    const { id, slot, title, state, reviews, lacking } = passageView(passage, stored);
    const reviewers = reviews.map(({ agent }) => agent.name);
    const text = standingPassage(file.scan, id).words.join('\n');
    return { id, slot, title, state, text, reviewers, enough: lacking === undefined };
  });
  io.out(
    args.flag('json')
      ? `${JSON.stringify(passages, null, 2)}\n`
      : passages.map((p) => `${p.id}  ${p.title}  [${stateOf(p)}]\n${indented(p.text)}\n\n`).join(''),
  );
  return EXIT.done;
}

const LISTED = {
  pending: 'à relire',
  approved: 'approuvé',
  amended: 'corrigé et approuvé',
  rejected: 'rejeté',
  removed: 'retiré',
} as const;

/** "approuvé, Olivier Grosjean, directeur général des services ; autre relecture attendue". */
function stateOf(passage: {
  readonly state: keyof typeof LISTED;
  readonly reviewers: readonly string[];
  readonly enough: boolean;
}): string {
  const who = [LISTED[passage.state], ...passage.reviewers].join(', ');
  return passage.enough ? who : `${who}\u202F; autre relecture attendue`;
}

/** What the service is told: the file as it will be, and the digest of the words that stand in it. */
function prepare({ bytes, scan }: NamedDocument, args: Arguments, action: ReviewAction) {
  const passage = args.required('passage');
  const reason = args.text('reason');
  const base = { passage, action, ...(reason === undefined ? {} : { reason }) };
  if (action === 'reject') {
    const pkg = openPackage(bytes);
    removePassage(pkg, passage);
    return { ...base, file: pkg.save() };
  }
  if (action !== 'approve') return { ...base, file: bytes };
  return { ...base, file: bytes, digest: digestPassage(standingPassage(scan, passage).words) };
}

function indented(text: string): string {
  return (text === '' ? '(absent du document)' : text)
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
