// Bundles the bench with the build's own compiler and runs it: `npm run bench [words of the rows to run]`. The libraries that
// we are compared with stay outside the bundle: they run as their users install them. Exits 0 whatever the figures.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import buildConfigs from '../../webpack.config.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const node = buildConfigs({}, { mode: 'production' }).find(({ name }) => name === 'node');
const config = {
  ...node,
  name: 'bench',
  entry: { bench: './test/bench/bench.ts' },
  externals: [
    node.externals,
    Object.fromEntries(['easy-template-x', 'jszip', 'webpack'].map((name) => [name, `commonjs ${name}`])),
  ],
  output: { path: path.join(root, 'dist/bench'), filename: '[name].cjs' },
};

webpack(config, (error, stats) => {
  if (error || stats.hasErrors()) {
    console.error(error ?? stats.toString('errors-only'));
    process.exitCode = 1;
    return;
  }
  const bench = path.join(config.output.path, 'bench.cjs');
  const { status } = spawnSync(process.execPath, ['--expose-gc', bench, ...process.argv.slice(2)], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
});
