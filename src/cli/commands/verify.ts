/**
 * `paraphe verify`: what a .docx proves, offline, by its seal and the keys that the reader trusts. A file without seal proves
 * nothing: what its statement says is told beside, never counted.
 */
import type { SealOutcome } from '../../journal/seal/report';
import { verifySignature } from '../../server/journal/keys';
import {
  BEYOND_WORDS,
  CAVEAT_SENTENCES,
  changedSentence,
  factSentences,
  goneSentence,
  outcomeSentence,
  reasonSentences,
  UNKNOWN_KEY_ADVICE,
} from '../../verifier/sentences';
import { verifyDocument, type DocumentReport } from '../../verifier/verify-document';
import type { Command } from '../command';
import { readBytes } from '../files';
import { trustedRings } from '../keys';
import { changedLine, reportStatement, type StatementReport } from '../statement-reading';

/** Closed list, each with its exit code. */
const EXIT_OF: Readonly<Record<SealOutcome, number>> = {
  intact: 0,
  changed: 1,
  missing: 2,
  'unknown-key': 3,
  broken: 4,
  unreadable: 5,
};

export interface VerifyReport extends DocumentReport {
  /** Only without seal: what the plain statement says, which proves nothing. */
  readonly statement: StatementReport | null;
  /** All of it in French, for the terminal. */
  readonly message: string;
}

export const verify: Command = {
  name: 'verify',
  summary: 'Vérifie hors ligne le sceau d’un document finalisé.',
  usage: ['verify document.docx [--keys cles.json | --data dossier] [--json]'],
  help: [
    [
      '--keys',
      'les clés publiques de la collectivité, telles qu’elle les publie\u00A0: rien d’autre n’est lu',
    ],
    ['--data', 'sans --keys\u00A0: le dossier de données dont les clés font foi'],
    [
      '--json',
      '{ outcome, reason, steps, facts, changed, gone, beyondWords, caveats, outside, digest, statement, message }',
    ],
    ['', 'codes de sortie\u00A0: 0 scellé et intact, 1 texte changé depuis, 2 pas de sceau, 3 clé inconnue,'],
    ['', '                  4 sceau non valable, 5 fichier ou sceau illisible'],
  ],
  options: { data: { type: 'string' }, keys: { type: 'string' }, json: { type: 'boolean' } },
  places: ['document.docx'],
  async run(args, io) {
    const bytes = readBytes(io, args.positionals[0] ?? '');
    const rings = await trustedRings(args, io);
    const report = verifyDocument(bytes, rings, verifySignature);
    const statement = report.outcome === 'missing' ? await reportStatement(bytes, args, io) : null;
    const lines = linesOf(report, statement, rings.length > 0);
    const whole: VerifyReport = { ...report, statement, message: lines.join('\n') };
    io.out(args.flag('json') ? `${JSON.stringify(whole, null, 2)}\n` : `${whole.message}\n`);
    return EXIT_OF[report.outcome];
  },
};

function linesOf(report: DocumentReport, statement: StatementReport | null, keys: boolean): string[] {
  const gone = report.beyondWords ? BEYOND_WORDS : goneSentence(report.gone);
  return [
    ...report.caveats.map((caveat) => CAVEAT_SENTENCES[caveat]),
    ...report.outside.map((text) => `  – hors sceau\u00A0: «\u00A0${text}\u00A0»`),
    outcomeSentence(report, keys),
    ...(report.outcome === 'missing' ? [] : reasonSentences(report, keys)),
    ...(report.outcome === 'unknown-key' ? [UNKNOWN_KEY_ADVICE, ...(keys ? [] : [NO_KEYS])] : []),
    ...report.changed.map((paragraph) => `  – ${changedSentence(paragraph)}`),
    ...(gone === undefined ? [] : [`  – ${gone}`]),
    ...(statement === null ? [] : [statement.message, ...statement.changed.map(changedLine)]),
    ...(report.facts === null ? [] : factSentences(report.facts).map((fact) => `  ${fact}`)),
  ];
}

const NO_KEYS =
  'Relancez ensuite avec --keys cles.json\u202F; le dossier de données n’en contient pas non plus.';
