/**
 * Finds the command, runs it, and turns whatever goes wrong into one sentence and an exit code.
 */
import { findAssets } from '../server/assets';
import { readArguments } from './arguments';
import type { Command } from './command';
import { EXIT } from './errors';
import { commandHelp, generalHelp } from './help';
import type { CliIo } from './io';
import { ParseError } from './parse-error';

/** Each is loaded when it is asked for: most need only a part of the product. In the order of the general help. */
const COMMANDS: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['templates', async () => (await import('./commands/templates')).templates],
  ['draft', async () => (await import('./commands/draft')).draft],
  ['digest', async () => (await import('./commands/digest')).digest],
  ['status', async () => (await import('./commands/status')).status],
  ['review', async () => (await import('./commands/review')).review],
  ['finalise', async () => (await import('./commands/finalise')).finalise],
  ['verify', async () => (await import('./commands/verify')).verify],
  ['audit', async () => (await import('./commands/audit')).audit],
  ['contest', async () => (await import('./commands/contest')).contest],
  ['publish', async () => (await import('./commands/publish')).publish],
  ['register', async () => (await import('./commands/register')).register],
  ['journal', async () => (await import('./commands/journal')).journal],
  ['accounts', async () => (await import('./commands/accounts')).accounts],
  ['backup', async () => (await import('./commands/backup')).backup],
  ['restore', async () => (await import('./commands/restore')).restore],
  ['mask', async () => (await import('./commands/mask')).mask],
  ['unmask', async () => (await import('./commands/unmask')).unmask],
  ['lexicon', async () => (await import('./commands/lexicon')).lexicon],
  ['mapping-keys', async () => (await import('./commands/mapping-keys')).mappingKeys],
  ['models', async () => (await import('./commands/models')).models],
  ['check', async () => (await import('./commands/check')).check],
  ['cite', async () => (await import('./commands/cite')).cite],
  ['law', async () => (await import('./commands/law')).law],
  ['ground', async () => (await import('./commands/ground')).ground],
  ['guard', async () => (await import('./commands/guard')).guard],
]);

const allCommands = (): Promise<Command[]> => Promise.all([...COMMANDS.values()].map((load) => load()));

/** Runs one command line (without "node" and the script's name); resolves to the exit code, never rejects. */
export async function runCli(argv: readonly string[], io: CliIo): Promise<number> {
  const [name, ...rest] = argv;
  try {
    if (name === undefined) {
      io.err(generalHelp(await allCommands()));
      return EXIT.usage;
    }
    if (name === '--help' || name === '-h' || name === 'help') {
      const asked = COMMANDS.get(rest[0] ?? '');
      io.out(asked === undefined ? generalHelp(await allCommands()) : commandHelp(await asked()));
      return EXIT.done;
    }
    if (name === '--version') {
      io.out(`${findAssets(io.home).version}\n`);
      return EXIT.done;
    }
    const load = COMMANDS.get(name);
    if (load === undefined) {
      throw new ParseError(`Commande inconnue\u00A0: «\u00A0${name}\u00A0». Voyez paraphe --help.`);
    }
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      io.out(commandHelp(command));
      return EXIT.done;
    }
    return await command.run(readArguments(rest, command.options, command.places), io);
  } catch (error) {
    const { cliErrorOf } = await import('./failure');
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
