/**
 * Ordinary prose of offices, invented, in the manner of real acts: paragraphs that nobody took from a passage, and that
 * repeat what such texts repeat. `additions` are what an agent would type in one given draft: same street, same company.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = 'test/support/prose';
const ADDITIONS = 'additions.txt';

const read = (file: string): string => readFileSync(join(process.cwd(), FOLDER, file), 'utf8').trim();
const paragraphs = (text: string): string[] => text.trim().split(/\n\s*\n/);

/** Every paragraph of general prose, in the order of the files. */
export const ordinaryProse = (): string[] =>
  readdirSync(join(process.cwd(), FOLDER))
    .filter((name) => name.endsWith('.txt') && name !== ADDITIONS)
    .sort()
    .flatMap((name) => paragraphs(read(name)));

/** By "template/example". */
export function additions(): Map<string, string[]> {
  const parts = read(ADDITIONS)
    .split(/^# (.+)$/m)
    .slice(1);
  const found = new Map<string, string[]>();
  for (let i = 0; i < parts.length; i += 2) found.set(parts[i] ?? '', paragraphs(parts[i + 1] ?? ''));
  return found;
}
