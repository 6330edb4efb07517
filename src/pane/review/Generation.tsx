/**
 * One writing by a model, as lines of a list: the model, what it was told, what it cost. Sentences only.
 */
import type { ReactNode } from 'react';
import type { GenerationView } from '../../server/client';
import { usePane } from '../app/services';

export function GenerationLines({ generation }: { readonly generation: GenerationView }): ReactNode {
  const { language, t } = usePane();
  const { why } = t.models;
  const { model, endpoint, prompts, tokens, kgCO2eq } = generation;
  const names: Readonly<Record<string, string>> = why.prompts;
  const grams = (kg: number): string =>
    new Intl.NumberFormat(language, { maximumSignificantDigits: 2 }).format(kg * 1000);
  return (
    <>
      <li>{why.model(model, endpoint)}</li>
      {prompts.map(({ id, version }) => (
        <li key={id}>{why.prompt(names[id] ?? id, version)}</li>
      ))}
      <li>{why.tokens(tokens.sent, tokens.written, tokens.estimated)}</li>
      {kgCO2eq !== undefined && <li>{why.carbon(grams(kgCO2eq.min), grams(kgCO2eq.max))}</li>}
    </>
  );
}
