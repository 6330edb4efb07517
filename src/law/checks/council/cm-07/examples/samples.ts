/** CM-07: texts which its examples fill in. */

export const NAMES = 'Étaient présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT.';
