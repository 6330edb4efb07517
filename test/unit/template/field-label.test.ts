/** A path of facts, as the form names it. */
import { fieldLabel } from '../../../src/template/field-label';
import type { Field } from '../../../src/template/field-types';

const common = { required: true, decision: false };
const fields: readonly Field[] = [
  { ...common, id: 'votes_for', type: 'number', integer: true, label: 'Votes pour' },
  { ...common, id: 'works', type: 'period', times: 'none', label: 'Durée des travaux' },
  { ...common, id: 'reasons', type: 'list', label: 'Motifs', item: { type: 'text' } },
  {
    ...common,
    id: 'measures',
    type: 'list',
    label: 'Mesures',
    item: { fields: [{ ...common, id: 'street', type: 'text', label: 'Rue' }] },
  },
];

test.each([
  ['votes_for', 'Votes pour'],
  ['works.to', 'Durée des travaux'],
  ['reasons', 'Motifs'],
  ['reasons.0', 'Motifs, ligne 1'],
  ['measures.2', 'Mesures, ligne 3'],
  ['measures.2.street', 'Mesures, ligne 3, Rue'],
  ['measures.2.strange', 'Mesures, ligne 3'],
])('%s', (path, label) => {
  expect(fieldLabel(fields, path)).toBe(label);
});

test.each(['strange', 'law:CGCT-L2213-1', '', 'constructor'])('no field: %s', (path) => {
  expect(fieldLabel(fields, path)).toBeUndefined();
});
