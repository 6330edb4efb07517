/** A seal lists the flags that agents confirmed, with their source, and not those that were corrected. */
import { finalisedEvent } from '../../../src/server/journal/finalised-event';
import type { DocumentRecord } from '../../../src/review/record';
import { newDocument } from '../../support/documents';

const nadia = { id: 'nadia', name: 'Nadia Perrin' };
const TIME = '2026-11-26T10:00:00.000Z';

it('names who answered for each flag, and with which source', () => {
  const { record } = newDocument('21250999600006', 'doc-1');
  const flag = { paragraph: 0, start: 0, end: 4, text: '3000', kind: 'amount', why: 'x' };
  const flagged: DocumentRecord = {
    ...record,
    passages: record.passages.map((passage, at) =>
      at === 0
        ? {
            ...passage,
            flags: [
              { ...flag, id: 'f1', confirmed: { agent: nadia, time: TIME, source: 'Lettre, page 2' } },
              { ...flag, id: 'f2' },
            ],
          }
        : passage,
    ),
  };
  const event = finalisedEvent(flagged, { agent: nadia, time: TIME, digest: 'a'.repeat(64) });
  expect(event.flags).toMatchObject([{ flag: 'f1', claim: 'amount', source: 'Lettre, page 2', time: TIME }]);
  expect(event.agents[event.flags?.[0]?.by ?? -1]).toEqual({ agent: nadia });
  expect(finalisedEvent(record, { agent: nadia, time: TIME, digest: 'a'.repeat(64) }).flags).toBeUndefined();
});
