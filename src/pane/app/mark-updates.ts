/**
 * What the marks of a record must say in Word: state and title of each.
 */
import type { DocumentView, PassageView } from '../../server/client';
import { markTitle, type MarkUpdate } from '../../word';

export const markUpdate = ({ id, parts, state, drafter, reviews, lacking }: PassageView): MarkUpdate => {
  const awaited = lacking !== undefined;
  const agents = reviews.map(({ agent }) => agent.name);
  // Still to be reviewed by somebody: it looks so.
  return {
    passage: id,
    parts,
    state: awaited ? 'pending' : state,
    label: markTitle({ state, drafter }, agents, awaited),
  };
};

export const markUpdates = (record: DocumentView): MarkUpdate[] => record.passages.map(markUpdate);
