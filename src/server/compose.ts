/**
 * Puts the services together over an embedded store and the product's own files: for the server, and for the command line
 * in its own process.
 */
import type { Lexicon } from '../privacy/lexicon/lexicon';
import type { Catalogue } from './catalogue';
import type { Log } from './http/log';
import { createServices, type Services } from './services';
import { localDrafting, type DocumentDrafting } from './services/drafting-port';
import { noSources, type SourceDesk } from './services/sources-port';
import type { Store } from './store/port';

export interface World {
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
  /** Nothing is logged without it. */
  readonly log?: Log;
}

/** @param drafting the embedded drafter alone when absent; `lexicon`: without it nothing is prepared for publication */
export function composeServices(
  store: Store,
  catalogue: Catalogue,
  world: World,
  drafting?: DocumentDrafting,
  lexicon: () => Lexicon = noLexicon,
  sources: SourceDesk = noSources,
): Services {
  const { log = unlogged } = world;
  const fresh = (): string => newId(world.randomBytes);
  return createServices({
    store,
    catalogue,
    drafting: drafting ?? localDrafting(fresh, log),
    lexicon: once(lexicon),
    sources,
    now: world.now,
    newId: fresh,
    log,
  });
}

const unlogged: Log = () => undefined;

function noLexicon(): never {
  throw new Error('no lexicon was handed to the services');
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Without padding: 16 bytes give 22 characters. */
export function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

/** 128 random bits in 22 characters; never a leading "-", which a command line would take for an option. */
export function newId(randomBytes: World['randomBytes']): string {
  for (;;) {
    const id = base64url(randomBytes(16));
    if (!id.startsWith('-')) return id;
  }
}
