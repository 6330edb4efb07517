/**
 * Tests that need a program of the machine (LibreOffice, python3-docx…). Without it they say that they were not run; with
 * PARAPHE_REQUIRE_ALL_RINGS=1 they fail instead, so that a full run cannot be green by omission.
 */
import { spawnSync } from 'node:child_process';

/** What a tool is called in a sentence, and a command that succeeds when it is there. */
const TOOLS = {
  soffice: { title: 'LibreOffice', probe: ['soffice', '--version'] },
  pdftotext: { title: 'poppler', probe: ['pdftotext', '-v'] },
  pdftoppm: { title: 'poppler', probe: ['pdftoppm', '-v'] },
  // Debian keeps the server's programs out of the path.
  postgresql: {
    title: 'PostgreSQL',
    probe: ['sh', '-c', 'command -v initdb || ls /usr/lib/postgresql/*/bin/initdb'],
  },
  // Both run what they are needed for: a container may have the program and forbid its use.
  strace: { title: 'strace', probe: ['strace', '-f', '-o', '/dev/null', 'true'] },
  tmpfs: {
    title: 'the right to mount a tmpfs',
    probe: [
      'sh',
      '-c',
      'd=$(mktemp -d) && mount -t tmpfs -o size=1m tmpfs "$d" && umount "$d"; s=$?; rmdir "$d"; exit $s',
    ],
  },
  'python3-docx': { title: 'python3-docx', probe: ['/usr/bin/python3', '-c', 'import docx'] },
} as const;

export type Tool = keyof typeof TOOLS;

const known = new Map<Tool, boolean>();

/**
 * Is the tool here? Says "not run: … absent" when it is not.
 * @throws Error when it is absent and every ring is required.
 */
export function requireTool(tool: Tool): boolean {
  const { title, probe } = TOOLS[tool];
  const [command, ...args] = probe;
  let here = known.get(tool);
  if (here === undefined) {
    here = spawnSync(command, args, { stdio: 'ignore', timeout: 60_000 }).status === 0;
    known.set(tool, here);
    if (!here) process.stderr.write(`not run: ${title} absent\n`);
  }
  if (!here && process.env['PARAPHE_REQUIRE_ALL_RINGS'] === '1')
    throw new Error(`${title} is absent and PARAPHE_REQUIRE_ALL_RINGS=1 requires every ring`);
  return here;
}

/** `describe` when the tool is here, else `describe.skip`: `describeWith('soffice')('round trip', () => …)`. */
export const describeWith = (tool: Tool): jest.Describe => (requireTool(tool) ? describe : describe.skip);
