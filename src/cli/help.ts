/**
 * The help pages, in French.
 */
import type { Command } from './command';

export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  return [
    'Paraphe\u00A0: l’IA propose, l’agent paraphe.',
    '',
    'Usage\u00A0: paraphe <commande> [options]',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'paraphe <commande> --help explique une commande\u202F; paraphe --version donne la version.',
    '',
  ].join('\n');
}

export function commandHelp({ summary, usage, help }: Command): string {
  const width = Math.max(0, ...help.map(([option]) => option.length));
  return [
    summary,
    '',
    ...usage.map(
      (line, i) =>
        `${i === 0 ? 'Usage\u00A0:' : '       '} ${continues(line) ? '       ' : 'paraphe'} ${line}`,
    ),
    '',
    ...help.map(([option, meaning]) => `  ${option.padEnd(width)}  ${meaning}`),
    '',
  ].join('\n');
}

/** A usage too long for one line goes on in an indented one. */
const continues = (line: string): boolean => line.startsWith(' ');
