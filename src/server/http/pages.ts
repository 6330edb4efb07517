/**
 * The built pages and their assets, from one folder. Only files that were there at the start are served: an address never
 * becomes a path. Pages are never cached; assets carry a hash in their name and never change.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import { policyOf, type PageKind } from './headers';

interface Served {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Undefined for what does not shrink. Squeezed when first asked for: a start does not wait for it. */
  readonly gzip: () => Uint8Array<ArrayBuffer> | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.txt': 'text/plain; charset=utf-8',
};
const SQUEEZED = new Set(['.html', '.js', '.css', '.json', '.svg', '.txt']);

export interface Pages {
  /** The answer for an address of the site, undefined when there is none. */
  answer(c: Context): Response | undefined;
  /** The pages were built. */
  readonly built: boolean;
}

/** Reads the folder once. */
export function openPages(folder: string, ancestors: readonly string[]): Pages {
  const served = new Map<string, Served>();
  const names = existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [];
  for (const entry of names) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    served.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, read(file, ancestors));
  }
  const home = served.get('/workbench.html');
  if (home !== undefined) served.set('/', home);
  return {
    built: home !== undefined,
    answer(c) {
      const file = served.get(c.req.path);
      if (file === undefined) return undefined;
      const gzip = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '') ? file.gzip() : undefined;
      const headers = gzip === undefined ? file.headers : { ...file.headers, 'content-encoding': 'gzip' };
      return c.body(gzip ?? file.bytes, 200, headers);
    },
  };
}

function read(file: string, ancestors: readonly string[]): Served {
  const bytes = new Uint8Array(readFileSync(file));
  const extension = path.extname(file).toLowerCase();
  const squeezed = SQUEEZED.has(extension);
  const name = path.basename(file);
  let gzip: Uint8Array<ArrayBuffer> | undefined;
  return {
    bytes,
    gzip: () => (squeezed ? (gzip ??= new Uint8Array(gzipSync(bytes))) : undefined),
    headers: {
      'content-type': TYPES[extension] ?? 'application/octet-stream',
      'content-security-policy': ownPolicy(name, bytes) ?? policyOf(kindOf(name), ancestors),
      'cache-control': cacheOf(name),
      ...(squeezed ? { vary: 'accept-encoding' } : {}),
    },
  };
}

/** The page that verifies seals allows its own script by its hash, in itself: the header repeats that, and that nobody frames it. */
function ownPolicy(name: string, bytes: Uint8Array): string | undefined {
  if (name !== 'verifier.html') return undefined;
  const head = new TextDecoder().decode(bytes.subarray(0, 2000));
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(head)?.[1];
  return policy === undefined ? undefined : `${policy}; frame-ancestors 'none'`;
}

const KINDS: Readonly<Record<string, PageKind>> = {
  'pane.html': 'pane',
  'dialog.html': 'dialog',
  'dialog-workbench.html': 'own-dialog',
  'workbench.html': 'workbench',
  'pane-workbench.html': 'workbench',
};

function kindOf(name: string): PageKind {
  return KINDS[name] ?? (name.endsWith('.html') ? 'text' : 'asset');
}

function cacheOf(name: string): string {
  if (name.endsWith('.html')) return 'no-store';
  if (/\.[0-9a-f]{10}\.\w+$/.test(name)) return 'public, max-age=31536000, immutable';
  return 'public, max-age=86400';
}
