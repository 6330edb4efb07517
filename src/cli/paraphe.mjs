#!/usr/bin/env node
// The `paraphe` command of a checkout: runs the built command line, building it first when it is missing or older than
// the sources.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const built = path.join(root, 'dist/node/cli.cjs');

/** An installed product has no sources: what was built is what there is. */
function isStale() {
  if (!existsSync(built)) return true;
  const sources = path.join(root, 'src');
  if (!existsSync(sources)) return false;
  const made = statSync(built).mtimeMs;
  return readdirSync(sources, { recursive: true, withFileTypes: true }).some(
    (entry) => entry.isFile() && statSync(path.join(entry.parentPath, entry.name)).mtimeMs > made,
  );
}

if (isStale()) {
  process.stderr.write('Construction de la ligne de commande…\n');
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  try {
    execFileSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'node'], {
      cwd: root,
      stdio: 'pipe',
    });
  } catch (error) {
    process.stderr.write(error.stdout ?? '');
    process.stderr.write('La construction a échoué : lancez « npm ci », puis réessayez.\n');
    process.exit(74);
  }
}
createRequire(import.meta.url)(built);
