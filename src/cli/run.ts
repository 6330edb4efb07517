/**
 * Finds the command, runs it, and turns whatever goes wrong into one sentence and an exit code.
 */
import { findAssets } from '../server/assets';
import { readArguments } from './arguments';
import type { Command } from './command';
import { accounts } from './commands/accounts';
import { audit } from './commands/audit';
import { backup } from './commands/backup';
import { restore } from './commands/restore';
import { mappingKeys } from './commands/mapping-keys';
import { models } from './commands/models';
import { lexicon } from './commands/lexicon';
import { mask } from './commands/mask';
import { check } from './commands/check';
import { cite } from './commands/cite';
import { digest } from './commands/digest';
import { contest } from './commands/contest';
import { draft } from './commands/draft';
import { finalise } from './commands/finalise';
import { ground } from './commands/ground';
import { guard } from './commands/guard';
import { law } from './commands/law';
import { journal } from './commands/journal';
import { publish } from './commands/publish';
import { register } from './commands/register';
import { review } from './commands/review';
import { status } from './commands/status';
import { templates } from './commands/templates';
import { unmask } from './commands/unmask';
import { verify } from './commands/verify';
import { cliErrorOf, EXIT } from './errors';
import { commandHelp, generalHelp } from './help';
import type { CliIo } from './io';
import { ParseError } from './parse-error';

const COMMANDS: readonly Command[] = [
  templates,
  draft,
  digest,
  status,
  review,
  finalise,
  verify,
  audit,
  contest,
  publish,
  register,
  journal,
  accounts,
  backup,
  restore,
  mask,
  unmask,
  lexicon,
  mappingKeys,
  models,
  check,
  cite,
  law,
  ground,
  guard,
];

/** Runs one command line (without "node" and the script's name); resolves to the exit code, never rejects. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined) {
      io.err(generalHelp(COMMANDS));
      return EXIT.usage;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      const asked = COMMANDS.find((command) => command.name === rest[0]);
      io.out(asked === undefined ? generalHelp(COMMANDS) : commandHelp(asked));
      return EXIT.done;
    }
    if (name === '--version') {
      io.out(`${findAssets(io.home).version}\n`);
      return EXIT.done;
    }
    const command = COMMANDS.find((candidate) => candidate.name === name);
    if (command === undefined) {
      throw new ParseError(`Commande inconnue\u00A0: «\u00A0${name}\u00A0». Voyez paraphe --help.`);
    }
    if (rest.includes('--help') || rest.includes('-h')) {
      io.out(commandHelp(command));
      return EXIT.done;
    }
    return await command.run(readArguments(rest, command.options, command.places), io);
  } catch (error) {
    const { exit, code, message, details } = cliErrorOf(error);
    const sentence = message.replace(/\s*\n\s*/g, ' ');
    io.err(
      rest.includes('--json')
        ? `${JSON.stringify({ error: { code, message: sentence, ...details } })}\n`
        : `${sentence}\n`,
    );
    return exit;
  }
}
