/**
 * Who wrote a passage, in its heading: the template's phrases or a model, sentences that a model wrote again, and a proposal that was
 * discarded, with why. It must not say that no model took part when one did.
 */
import type { ReactNode } from 'react';
import type { PassageView } from '../../server/client';
import { useText } from '../i18n/text';
import { useLayout } from '../ui/layout';

export function Written({ passage }: { readonly passage: PassageView }): ReactNode {
  const t = useText();
  const layout = useLayout();
  const { drafter, rewritten = [], discarded } = passage;
  const { why } = t.models;
  const models = [...new Set(rewritten.map(({ model }) => model))].join(', ');
  return (
    <>
      <p className={layout.small}>
        {drafter.model !== undefined
          ? t.review.drafter.model(drafter.model)
          : rewritten.length > 0
            ? why.someRewritten(rewritten.length, models)
            : discarded === undefined
              ? t.review.drafter.embedded
              : why.stood}
      </p>
      {drafter.model !== undefined && rewritten.length > 0 && (
        <p className={layout.small}>{why.thenRewritten(rewritten.length, models)}</p>
      )}
      {discarded !== undefined && (
        <div className={layout.small}>
          {why.discarded(discarded.model, discarded.endpoint)} {why.reasons}
          <ul lang="fr">
            {discarded.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
