/**
 * Puts the services together over an embedded store and the product's own files: for the server, and for the command line
 * in its own process.
 */
import { embeddedDrafter } from '../drafting/embedded/embedded-drafter';
import type { Catalogue } from './catalogue';
import { createServices, type Services } from './services';
import type { Store } from './store/port';

export interface World {
  /** ISO 8601, UTC. */
  readonly now: () => string;
  readonly randomBytes: (size: number) => Uint8Array;
}

export function composeServices(store: Store, catalogue: Catalogue, world: World): Services {
  return createServices({
    store,
    catalogue,
    drafter: embeddedDrafter,
    now: world.now,
    newId: () => base64url(world.randomBytes(16)),
  });
}

/** Without padding: 16 bytes give 22 characters. */
export function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}
