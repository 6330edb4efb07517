/**
 * `paraphe ground`: what in a text no fact and no legal entry supports.
 */
import { groundFacts, type FactsGrounding } from '../../drafting/grounding/ground-facts';
import type { GroundingFlag } from '../../drafting/grounding/flag';
import type { LegalCore } from '../../law/core';
import { answerLines } from '../batch';
import type { Command } from '../command';
import { CliError, EXIT } from '../errors';
import { readData } from '../facts-file';
import { readInput } from '../input';
import type { CliIo } from '../io';
import { coreOf } from '../law-of';

export interface GroundAnswer {
  readonly grounded: boolean;
  readonly flags: readonly GroundingFlag[];
  /** Absent when there is none. */
  readonly doubts?: readonly GroundingFlag[];
}

interface Task {
  readonly text: string;
  readonly facts: unknown;
  readonly law: readonly string[];
}

export const ground: Command = {
  name: 'ground',
  summary: 'Relève dans un texte ce qu’aucun fait ni aucune référence fournie n’appuie.',
  usage: ['ground --facts faits.json [--law ids.json] [--json] < texte', 'ground --batch < textes.jsonl'],
  help: [
    ['--facts', 'les faits, en JSON ou en YAML\u00A0: un objet de forme quelconque'],
    ['--law', 'les références que le texte peut citer\u00A0: un tableau JSON d’identifiants'],
    ['--json', '{ grounded, flags: [{ start, end, text, kind, why }], doubts?: [idem] }'],
    [
      '',
      'flags\u00A0: ce que rien n’appuie\u00A0; doubts\u00A0: ce qui est à relire de près, relevé d’après les mots',
    ],
    ['--batch', 'lit un objet JSON { facts, law, text } par ligne, écrit une réponse par ligne'],
    ['', 'codes de sortie\u00A0: 0, que le texte soit fondé ou non'],
  ],
  options: {
    facts: { type: 'string' },
    law: { type: 'string' },
    json: { type: 'boolean' },
    batch: { type: 'boolean' },
  },
  places: [],
  async run(args, io) {
    if (args.flag('batch')) {
      const core = coreOf(io);
      return answerLines(await readInput(io), io, {
        read: taskOf,
        expected: 'un objet { "facts": {…}, "law": […], "text": "…" } est attendu.',
        answer: (task) => answerOf(task, core),
      });
    }
    const facts = factsOf(io, args.required('facts'));
    const ids = args.text('law');
    const task = taskOf({
      facts,
      law: ids === undefined ? [] : readData(io, ids),
      text: await readInput(io),
    });
    if (task === undefined)
      throw new CliError(EXIT.data, 'law-unreadable', '--law\u00A0: un tableau d’identifiants est attendu.');
    const core = coreOf(io);
    io.out(
      args.flag('json')
        ? `${JSON.stringify(answerOf(task, core))}\n`
        : readable(task, groundFacts(task, core)),
    );
    return EXIT.done;
  },
};

const answerOf = (task: Task, core: LegalCore): GroundAnswer => {
  const { grounded, flags, doubts } = groundFacts(task, core);
  return { grounded, flags, ...(doubts.length === 0 ? {} : { doubts }) };
};

/** An empty file would let a text without a figure pass for supported. @throws CliError */
const factsOf = (io: CliIo, name: string): object => {
  const facts = readData(io, name, 'facts-unreadable');
  if (typeof facts === 'object' && facts !== null) return facts;
  throw new CliError(
    EXIT.data,
    'facts-unreadable',
    `Le fichier «\u00A0${name}\u00A0» ne contient aucun fait\u00A0: un objet JSON ou des lignes «\u00A0champ: valeur\u00A0» sont attendus.`,
  );
};

const taskOf = (value: unknown): Task | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { facts, law = [], text } = value as Readonly<Record<string, unknown>>;
  const ids = Array.isArray(law) && law.every((id) => typeof id === 'string') ? law : undefined;
  return typeof text !== 'string' || facts === undefined || ids === undefined
    ? undefined
    : { text, facts, law: ids };
};

const readable = ({ text: given }: Task, { grounded, flags, doubts, unknownLaw }: FactsGrounding): string => {
  if (given.trim() === '') return 'Le texte est vide\u00A0: il n’y avait rien à contrôler.\n';
  const unread = unknownLaw
    .map((id) => `Référence fournie illisible, elle n’appuie rien\u00A0: «\u00A0${id}\u00A0».\n`)
    .join('');
  const told = (all: readonly GroundingFlag[]): string =>
    all
      .map(({ text, kind, why }) => `«\u00A0${text.replace(/\s+/gu, ' ')}\u00A0» (${kind})\n  ${why}\n`)
      .join('');
  const none =
    doubts.length === 0
      ? 'Tout ce que dit ce texte s’appuie sur les données ou les références fournies.\n'
      : 'Rien n’est à confirmer dans ce texte.\n';
  const found = grounded ? none : told(flags);
  return `${unread}${found}${doubts.length === 0 ? '' : `À relire de près\u00A0:\n${told(doubts)}`}`;
};
