/**
 * For views that need the open document: reads one that nobody has read yet, once, and again when asked. It shows nothing.
 */
import { useEffect } from 'react';
import { openDocument } from './document';
import { usePane } from './services';
import { working } from './work';

/** @returns reads the document again, with the pane's busy sentence. */
export function useReading(): () => void {
  const pane = usePane();
  const { state, t } = pane;
  const read = (): void =>
    void working(pane, t.review.loading, async () => {
      await openDocument(pane);
      return undefined;
    });
  useEffect(() => {
    if (state.document.status === 'unread') read();
    // Once, for a document that nobody has read yet.
  }, []);
  return read;
}
