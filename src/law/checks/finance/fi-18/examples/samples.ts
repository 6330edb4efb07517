/** FI-18: texts which its examples fill in. */
import { deliberation } from '../../../shared/samples';

export const TABLE = 'Le tableau récapitulatif est joint.';
export const paid = (
  report: string,
  decided: readonly string[],
  subject = 'Indemnités de fonction des élus',
) => deliberation({ subject, report: [report], decisions: ['FIXE les indemnités :', ...decided] });
/** Of each stratum, its first population, the maximum, and a little more. */
export const STRATA: readonly (readonly [population: string, highest: string, above: string])[] = [
  ['50 000', '110', '110,5'],
  ['49 999', '90', '90,5'],
  ['20 000', '90', '90,5'],
  ['19 999', '67,6', '68'],
  ['10 000', '67,6', '68'],
  ['9 999', '58,3', '59'],
  ['3 500', '58,3', '59'],
  ['3 499', '55,8', '56'],
  ['1 000', '55,8', '56'],
  ['999', '44,4', '45'],
  ['500', '44,4', '45'],
  ['499', '28,2', '29'],
  ['99 999', '110', '110,5'],
];
