/**
 * `paraphe unmask`: puts names and numbers back in a text that was masked, or in what a model answered to it.
 */
import { repair } from '../../privacy/restoration/repair';
import { restore } from '../../privacy/restoration/restorer';
import type { RestorationProblem } from '../../privacy/restoration/problems';
import type { Command } from '../command';
import { CliError, EXIT } from '../errors';
import { readInput } from '../input';
import { readMapFile } from '../map-file';
import { ParseError } from '../parse-error';

export const unmask: Command = {
  name: 'unmask',
  summary: 'Rétablit les noms et coordonnées masqués dans un texte ou une réponse.',
  usage: ['unmask --map table.json [--require repères] [--force] [--json] < réponse > texte'],
  help: [
    ['--map', 'la table écrite par paraphe mask\u202F; elle contient des données personnelles'],
    [
      '--require',
      'les repères qui doivent figurer dans la réponse, séparés par des virgules\u00A0: PERS-1,ADRS-1',
    ],
    ['--force', 'écrit le texte malgré ce qui ne va pas\u202F; un repère inconnu reste tel quel'],
    ['--json', '{ text, problems: [{ kind, message, blocks, … }] }'],
  ],
  options: {
    map: { type: 'string' },
    require: { type: 'string' },
    force: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  places: [],
  async run(args, io) {
    const required = requiredTokens(args.text('require'));
    const table = readMapFile(io, args.required('map'));
    const answer = await readInput(io);
    const { text, problems } = repair(restore(answer, table, { required }), table);
    const blocking = problems.filter(({ blocks }) => blocks);
    if (blocking.length > 0 && !args.flag('force')) throw refused(blocking);
    if (args.flag('json')) io.out(`${JSON.stringify({ text, problems }, null, 2)}\n`);
    else {
      io.out(text);
      for (const { message } of problems) io.err(`${message}\n`);
    }
    return EXIT.done;
  },
};

function requiredTokens(list: string | undefined): readonly string[] {
  const tokens = list?.split(',').map((token) => token.trim().replace(/^\[|\]$/gu, '')) ?? [];
  const wrong = tokens.find((token) => !/^[A-Z]{4}-[1-9]\d*[npmi]?(?:v\d+)?$/u.test(token));
  if (wrong !== undefined)
    throw new ParseError(`«\u00A0${wrong}\u00A0» n’est pas un repère (exemple\u00A0: PERS-1).`);
  return tokens;
}

/** One sentence; `--json` has each problem. */
function refused(problems: readonly RestorationProblem[]): CliError {
  const messages = problems.map(({ message }) => message).join(' ');
  return new CliError(EXIT.refused, 'not-restored', messages, { problems });
}
