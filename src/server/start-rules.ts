/**
 * What applies from the start of a server on and comes from files: one rule for each thing that somebody may change by itself, so that
 * the journal says which of them changed. No secret and no text is told, only digests.
 */
import type { Catalogue } from './catalogue';
import { ruleOf, type Rule } from './journal/rules';
import type { ModelsConfig } from './models/config';
import { sha256 } from './sha256';

/** @returns every rule that applies: what the journal knows and is not among them has gone. */
export function rulesAtStart(
  {
    organisation,
    templates,
    profile,
    letterhead,
    law,
  }: Pick<Catalogue, 'organisation' | 'templates' | 'profile' | 'letterhead' | 'law'>,
  { rules, endpoints, modes, ai }: ModelsConfig,
): readonly Rule[] {
  const own = modes.organisations[organisation.siret];
  return [
    ...templates.map((template) => ruleOf('template', template.id, template, template.version)),
    ruleOf('policy', 'profile', profile),
    ruleOf('policy', 'letterhead', { sha256: sha256(letterhead) }),
    ruleOf('policy', 'law', {
      entries: law.entries,
      // Thousands of articles: as they were read, without sorting their keys.
      indexes: law.indexes.map(({ articles, ...head }) => ({
        ...head,
        articles: sha256(JSON.stringify(articles)),
      })),
    }),
    ruleOf('policy', 'models', { rules, ai, mode: own?.default ?? modes.default }),
    ...Object.entries(own?.templates ?? {}).map(([id, choice]) => ruleOf('policy', `mode:${id}`, choice)),
    ...endpoints.map(({ id, profile: dialect, url, model, temperature, policy }) =>
      ruleOf('policy', `endpoint:${id}`, { dialect, url, model, temperature, policy }),
    ),
  ];
}
