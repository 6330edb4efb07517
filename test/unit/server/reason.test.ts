/** The one rule of a reason, and every schema that must hold to it. */
import { ackRequest } from '../../../src/server/api/checks-schemas';
import { masking } from '../../../src/server/api/drafting-schemas';
import { publicationRequest } from '../../../src/server/api/publication-schemas';
import { isReason } from '../../../src/server/api/reason';
import { contestRequest } from '../../../src/server/api/register-schemas';
import { flagRequest } from '../../../src/server/api/schemas';

test.each(['', ' ', 'x', 'Vu.', 'Incontestablement', 'x         x', '..........', 'à revoir', 'a b c d e'])(
  '%j says nothing',
  (text) => {
    expect(isReason(text)).toBe(false);
  },
);
test.each(['élu en 2020', ' courrier, p. 2 ', 'Vu avec le maire.', 'Une ville.'])(
  '%j says something',
  (text) => {
    expect(isReason(text)).toBe(true);
  },
);

const file = 'UEs=';
const SCHEMAS = {
  'lifting a point': (reason: string) => ackRequest.safeParse({ file, key: 'a'.repeat(64), reason }),
  'confirming a flag': (source: string) => flagRequest.safeParse({ file, flag: 'f1', source }),
  'leaving a word in clear': (reason: string) => masking.safeParse({ unmask: [{ text: 'Riom', reason }] }),
  contesting: (reason: string) => contestRequest.safeParse({ reason }),
  'keeping a mention': (reason: string) =>
    publicationRequest.safeParse({ decisions: [{ id: '0'.repeat(16), hide: false, reason }] }),
};
test.each(Object.entries(SCHEMAS))('%s takes no letter for a reason, and says why', (_, parse) => {
  const refused = parse('x');
  expect(refused.error?.issues.map(({ message }) => message)).toEqual([
    'Ce qui est écrit est trop court pour être compris plus tard\u00A0: dix caractères et deux mots au moins.',
  ]);
  expect(parse('Vu avec le maire.').success).toBe(true);
});
