/**
 * What an agent wrote, word for word: French whatever the pane's language, between the quotation marks of the pane's.
 */
import type { ReactNode } from 'react';
import { usePane } from '../app/services';

/** A browser's own marks for French have no space inside. */
const MARKS = { fr: '"«\u00a0" "\u00a0»"', en: '"“" "”"' } as const;

export function Quote({ words }: { readonly words: string }): ReactNode {
  const { language } = usePane();
  return (
    <q lang="fr" style={{ quotes: MARKS[language] }}>
      {words}
    </q>
  );
}
