/**
 * The providers of the configuration, by the id in their addresses and by the issuer in a session.
 */
import { RefusalError } from '../../services/refusal';
import { createProvider, type Provider } from './provider';
import type { ProviderSettings } from './settings';

export interface Providers {
  all(): readonly ProviderSettings[];
  /** @throws RefusalError `unknown-provider` */
  get(id: string): Provider;
  ofIssuer(issuer: string): Provider | undefined;
}

/** @param now milliseconds since 1970. */
export function createProviders(settings: readonly ProviderSettings[], now: () => number): Providers {
  const providers = new Map(settings.map((one) => [one.id, createProvider(one, now)]));
  return {
    all: () => settings,
    get(id) {
      const provider = providers.get(id);
      if (provider === undefined) {
        throw new RefusalError('unknown-provider', 'Ce fournisseur d’identité n’est pas configuré ici.');
      }
      return provider;
    },
    ofIssuer: (issuer) =>
      [...providers.values()].find((provider) => bare(provider.settings.issuer) === bare(issuer)),
  };
}

const bare = (issuer: string): string => issuer.replace(/\/$/, '');
