/** DP-01: mobile telephones, and whether they are of a private person. */
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { holds } from '../../shared/spans';
import { anyOf } from '../../shared/terms';
import { paragraphOf } from './persons';

const PHONE = /(?<![\d])(?:\+33|0033|0) ?\(?0?\)?[ .-]?[67](?:[ .-]?\d{2}){4}(?!\d)/g;
/** Beside a telephone: a private person's, not that of a firm or an office. */
const PRIVATE = anyOf([
  'demeurant',
  'domiciliee?',
  'nee? le',
  'habitante?',
  'riveraine?',
  '(?:m\\.|mme|mlle|monsieur|madame) [a-z]+',
]);
const OFFICE = anyOf([
  ...['entreprise', 'societe', 'sarl', 'sas', 'siret', 'association', 'organisateur', 'organisatrice'],
  ...['mairie', 'services?', 'astreinte', 'permanence', 'contact', 'responsable', 'gardien', 'gardienne'],
  ...['chantier', 'travaux', 'conducteur', 'conductrice', 'police', 'gendarmerie', 'secours'],
]);

export const phonesIn = (analysis: Analysis, taken: readonly Span[]): Outcome[] =>
  analysis.search(PHONE).flatMap((found): Outcome[] => {
    if (taken.some((one) => holds(one, found))) return [];
    const around = fold(paragraphOf(analysis, found).text).lower;
    const own = PRIVATE.test(around) && !OFFICE.test(around);
    return [finding(own ? 'phone' : 'mobile', found, { values: { words: found.text } })];
  });
