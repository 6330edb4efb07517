#!/usr/bin/env node
// The `paraphe` command of a checkout: runs the built command line, building it first when it is not there.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const built = path.join(root, 'dist/node/cli.cjs');

if (!existsSync(built)) {
  process.stderr.write('Première utilisation : construction de la ligne de commande…\n');
  const webpack = path.join(root, 'node_modules/webpack/bin/webpack.js');
  try {
    execFileSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'node'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
  } catch {
    process.stderr.write('La construction a échoué : lancez « npm ci », puis réessayez.\n');
    process.exit(74);
  }
}
createRequire(import.meta.url)(built);
