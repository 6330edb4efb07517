/**
 * Moments whose code does not exist yet: said, so that a table is never taken for complete.
 */
import type { Row } from '../row';

const MOMENTS = [
  'Tous les contrôles, 1 000 mots, contre textlint',
  'Vérifier un .docx scellé, contre unzip + SHA-256 + Ed25519',
];

export const toCome: Row = {
  id: 'a-venir',
  title: 'Moments à venir',
  measure: () => Promise.resolve(MOMENTS.map((moment) => ({ moment, ours: '', note: 'pas encore' }))),
};
