/** Erasing a person looks for what tells of them in the whole journal: by this index, not row by row. */
import type { Step } from './step';

export const openingsByPerson: Step = {
  tables: [],
  statements: ['CREATE INDEX journal_openings_by_person ON journal_openings (about, log, leaf_index)'],
};
