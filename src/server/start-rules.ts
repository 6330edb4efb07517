/**
 * What applies from the start of a server on and comes from files: one rule for each thing that somebody may change by itself, so that
 * the journal says which of them changed. No secret and no text is told, only digests.
 */
import { inForce, preciseChoice } from '../drafting/modes';
import type { Catalogue } from './catalogue';
import { modeRule } from './journal/mode-rule';
import { ruleOf, type Rule } from './journal/rules';
import type { ModelsConfig } from './models/config';
import { sha256 } from './sha256';
import type { StoredMode } from './store/port';

/**
 * @param decided what administrators decided of drafters: it applies instead of what the configuration says.
 * @returns every rule that applies: what the journal knows and is not among them has gone.
 */
export function rulesAtStart(
  {
    organisation,
    templates,
    profile,
    letterhead,
    law,
  }: Pick<Catalogue, 'organisation' | 'templates' | 'profile' | 'letterhead' | 'law'>,
  { rules, endpoints, modes, ai }: ModelsConfig,
  decided: readonly Pick<StoredMode, 'template' | 'value'>[] = [],
): readonly Rule[] {
  const known = new Set(endpoints.map(({ id }) => id));
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
    ...templates.flatMap(({ id }) => {
      const decision = decided.find(({ template }) => template === id)?.value;
      const choice =
        decision === undefined ? preciseChoice(modes, organisation.siret, id) : inForce(decision, known);
      return choice === undefined ? [] : [modeRule(id, choice)];
    }),
    ...endpoints.map(({ id, profile: dialect, url, model, temperature, policy }) =>
      ruleOf('policy', `endpoint:${id}`, { dialect, url, model, temperature, policy }),
    ),
  ];
}
