/**
 * What the marks of a record must say in Word: state and title of each.
 */
import type { DocumentView, PassageView } from '../../server/client';
import { markTitle, type MarkUpdate } from '../../word';

export const markUpdate = ({ id, parts, state, review }: PassageView): MarkUpdate => ({
  passage: id,
  parts,
  state,
  label: markTitle(state, review?.agent),
});

export const markUpdates = (record: DocumentView): MarkUpdate[] => record.passages.map(markUpdate);
