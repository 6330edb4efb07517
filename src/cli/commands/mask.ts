/**
 * `paraphe mask`: a text without its personal data, and the table that gives them back. No network; the shipped lexicons do
 * alone, the organisation's profile and the added names help.
 */
import { detect, type DetectionContext } from '../../privacy/detect';
import { mask as maskSpans, type Masked } from '../../privacy/pseudonyms/mask';
import { newTable } from '../../privacy/pseudonyms/table';
import type { Detection, Span } from '../../privacy/span';
import { findAssets } from '../../server/assets';
import { loadLexicon } from '../../server/privacy/load-lexicon';
import { newTag } from '../../server/privacy/mapping-vault';
import { registerOf } from '../../server/privacy/profile-register';
import { parseProfile } from '../../template/profile-schema';
import type { Arguments } from '../arguments';
import { answerLines, stringOf } from '../batch';
import type { Command } from '../command';
import { EXIT } from '../errors';
import { mustBeWritable, readText } from '../files';
import { readInput } from '../input';
import type { CliIo } from '../io';
import { prepareMapFile } from '../map-file';
import { ParseError } from '../parse-error';
import { dataFolder } from '../workspace';

/** What `--json` and `--batch` write of a text. Offsets are UTF-16, in the text as it was given. */
export interface MaskReport {
  readonly masked: string;
  readonly spans: readonly MaskedSpan[];
  readonly doubtful: readonly MaskedSpan[];
  readonly indirect: Detection['indirect'];
}

type MaskedSpan = Pick<Span, 'type' | 'start' | 'end' | 'reason' | 'confidence'>;

export const mask: Command = {
  name: 'mask',
  summary: 'Masque les données personnelles d’un texte, sans réseau.',
  usage: [
    'mask --map table.json [--profile commune.yaml] [--json] < texte > masqué',
    'mask --batch [--profile commune.yaml] < textes.jsonl > résultats.jsonl',
  ],
  help: [
    ['--map', 'où écrire la table qui rétablit les noms\u202F; elle contient des données personnelles'],
    [
      '--profile',
      'le profil de la commune\u00A0: ses élus et ses agents sont reconnus, ses coordonnées laissées',
    ],
    ['--data', 'le dossier de données, pour les noms ajoutés par paraphe lexicon add (./var par défaut)'],
    ['--elected-clear', 'laisse en clair les élus du profil'],
    ['--batch', 'un texte par ligne (chaîne JSON), un résultat par ligne'],
    ['--force', 'remplace la table qui existe'],
    ['--json', '{ masked, spans, doubtful, indirect }, décalages UTF-16'],
  ],
  options: {
    map: { type: 'string' },
    profile: { type: 'string' },
    data: { type: 'string' },
    'elected-clear': { type: 'boolean' },
    batch: { type: 'boolean' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  places: [],
  async run(args, io) {
    const context = contextOf(args, io);
    if (args.flag('batch')) {
      if (args.text('map') !== undefined) {
        throw new ParseError('--batch n’écrit pas de table\u00A0: retirez --map.');
      }
      return answerLines(await readInput(io), io, {
        read: stringOf,
        expected: 'une chaîne JSON est attendue, par exemple "Bonjour M. Durand".',
        answer: (text) => {
          const detection = detect(text, context);
          return reportOf(masking(text, detection, io).masked, detection);
        },
      });
    }
    const map = args.flag('json') ? args.text('map') : args.required('map');
    if (map !== undefined) mustBeWritable(io, map, args.flag('force'));
    const text = await readInput(io);
    const detection = detect(text, context);
    const { masked, table } = masking(text, detection, io);
    if (map !== undefined) prepareMapFile(io, map, table, args.flag('force')).commit();
    io.out(args.flag('json') ? `${JSON.stringify(reportOf(masked, detection), null, 2)}\n` : masked);
    return EXIT.done;
  },
};

/** Tokens of this text alone, in a table of its own. */
const masking = (text: string, { spans }: Detection, io: CliIo): Masked =>
  maskSpans(text, spans, newTable(newTag(io.randomBytes)));

/** @throws CliError, ProfileError, LexiconError */
function contextOf(args: Arguments, io: CliIo): DetectionContext {
  const profile = args.text('profile');
  return {
    lexicon: loadLexicon(findAssets(io.home), dataFolder(args, io)),
    ...(profile === undefined ? {} : { register: registerOf(parseProfile(readText(io, profile), profile)) }),
    ...(args.flag('elected-clear') ? { elected: 'clear' } : {}),
  };
}

function reportOf(masked: string, { spans, doubtful, indirect }: Detection): MaskReport {
  const plain = ({ type, start, end, reason, confidence }: Span) => ({
    type,
    start,
    end,
    reason,
    confidence,
  });
  return { masked, spans: spans.map(plain), doubtful: doubtful.map(plain), indirect };
}
