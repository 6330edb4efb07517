// Lints pieces of code as if they stood in a room, with the project's own configuration less its rules with types.
// Reads [{file, code}] on standard input, prints [[rule]]. For test/unit/architecture.
import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const repository = process.cwd();
const cases = JSON.parse(readFileSync(0, 'utf8'));
const root = mkdtempSync(path.join(tmpdir(), 'paraphe-lint-'));
try {
  symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  for (const file of ['oxlint.config.mjs', 'test/support/lint-pure.mjs'])
    cpSync(path.join(repository, file), path.join(root, file));
  put(
    'untyped.config.mjs',
    `import config from './oxlint.config.mjs';
    const typed = ({ rules }) => Object.keys(rules).some((rule) => rule.startsWith('typescript/'));
    export default { ...config, options: {}, overrides: config.overrides.filter((entry) => !typed(entry)) };`,
  );
  const files = cases.map(({ file, code }, index) => stand(file.replace(/\.ts$/, `-${index}.ts`), code));
  const { diagnostics } = JSON.parse(oxlint(['-c', 'untyped.config.mjs', '-f', 'json', 'src']));
  const broken = (file) => diagnostics.filter((each) => path.normalize(each.filename) === file);
  // A rule is told as "plugin(rule)".
  process.stdout.write(
    JSON.stringify(files.map((file) => broken(file).map(({ code }) => code.replace(/\((.*)\)$/, '/$1')))),
  );
} finally {
  rmSync(root, { recursive: true });
}

/** Puts the code in its room, and an empty file in the place of what it imports, which must be a file of ours. */
function stand(file, code) {
  put(file, code);
  for (const [, target] of code.matchAll(/from '(\.[^']*)'/g)) {
    const imported = `${path.join(path.dirname(file), target)}.ts`;
    if (!existsSync(path.join(repository, imported))) throw new Error(`${imported} is no file of ours`);
    put(imported, '');
  }
  return file;
}

function oxlint(args) {
  const program = path.join(repository, 'node_modules/oxlint/bin/oxlint');
  try {
    return execFileSync(process.execPath, [program, ...args], { cwd: root, encoding: 'utf8' });
  } catch (error) {
    // Findings end it with 1, and are what is asked for.
    if (error.status !== 1) throw error;
    return error.stdout;
  }
}

function put(file, code) {
  const full = path.join(root, file);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, code);
}
