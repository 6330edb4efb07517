/**
 * Lines that the reading of the act could not place, with the way to them: a check that did not see them found nothing in them.
 */
import type { ReactNode } from 'react';
import type { UnplacedView } from '../../server/client';
import { usePane } from '../app/services';
import { useLayout } from '../ui/layout';
import { Quote } from '../ui/Quote';
import { Go } from './Point';

export function Unplaced({ stretches }: { readonly stretches: readonly UnplacedView[] }): ReactNode {
  const { t } = usePane();
  const layout = useLayout();
  if (stretches.length === 0) return null;
  return (
    <details>
      <summary>{t.checks.counted(t.checks.unplaced, stretches.length)}</summary>
      <p className={layout.small}>{t.checks.unplacedWhy}</p>
      <ul className={layout.list}>
        {stretches.map(({ place, lines }, at) => (
          <li key={at}>
            <p className={layout.text}>
              <Quote words={place.line} /> {lines > 1 && t.checks.andLines(lines - 1)}
            </p>
            <Go place={place} />
          </li>
        ))}
      </ul>
    </details>
  );
}
