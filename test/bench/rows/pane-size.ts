/**
 * What the pane loads before it can be used: the scripts and styles that pane.html names, compressed as a server sends them,
 * against the official Office task-pane template with React. Uses the build in dist/web when it is up to date, else makes one
 * of its own that disturbs nobody.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import webpack, { type Configuration } from 'webpack';
import type { Row } from '../row';

/** Kilobytes (1,000 bytes) that the Office React template ships, gzip, built with webpack 5.112. */
const TEMPLATE_SIZE = 169;
const GOAL = 1;
const SOURCES = ['src', 'webpack.config.js', 'package-lock.json'];
const OWN_BUILD = 'dist/bench/web';

export const paneSize: Row = {
  id: 'volet',
  title: 'Premier chargement du volet',
  async measure() {
    const newest = Math.max(...SOURCES.map(lastChange));
    const fresh = ['dist/web', OWN_BUILD].find((folder) => {
      const page = join(folder, 'pane.html');
      return existsSync(page) && statSync(page).mtimeMs > newest;
    });
    if (fresh === undefined) await build();
    const size = initialSize(fresh ?? OWN_BUILD) / 1000;
    return [
      {
        moment: 'Premier chargement du volet (gzip)',
        ours: `${size.toFixed(0)} Ko`,
        reference: `modèle React d’Office ${String(TEMPLATE_SIZE)} Ko`,
        value: size / TEMPLATE_SIZE,
        goal: GOAL,
      },
    ];
  },
};

/** Bytes of pane.html and of what it names on our own server; office.js comes from Microsoft's, for both. */
function initialSize(folder: string): number {
  const page = readFileSync(join(folder, 'pane.html'));
  const named = [
    ...page.toString().matchAll(/<(?:script|link)\b[^>]*?\s(?:src|href)=["']?([^"'\s>]+\.(?:js|css))/g),
  ]
    .map((match) => match[1] ?? '')
    .filter((url) => !/^(https?:)?\/\//.test(url));
  if (named.length === 0) throw new Error('pane.html ne nomme aucun script');
  return [page, ...named.map((url) => readFileSync(join(folder, url)))]
    .map((bytes) => gzipSync(bytes, { level: 9 }).length)
    .reduce((sum, length) => sum + length, 0);
}

function lastChange(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

type WebConfiguration = Configuration & { readonly entry: Readonly<Record<string, string>> };

interface BuildModule {
  readonly default: (env: object, argv: { readonly mode: string }) => readonly WebConfiguration[];
}

/** The pane alone, with the build's own configuration, which is not bundled with the bench. */
async function build(): Promise<void> {
  const file = pathToFileURL(join(process.cwd(), 'webpack.config.js')).href;
  const { default: configs } = (await import(/* webpackIgnore: true */ file)) as BuildModule;
  const web = configs({}, { mode: 'production' }).find(({ name }) => name === 'web');
  const pane = web?.entry['pane'];
  if (web === undefined || pane === undefined)
    throw new Error('webpack.config.js ne construit plus le volet');
  const output = { ...web.output, path: join(process.cwd(), OWN_BUILD) };
  await new Promise<void>((resolve, reject) => {
    webpack({ ...web, entry: { pane }, output }, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toJson().errors?.[0]?.message ?? 'construction'));
      else resolve();
    });
  });
}
