/** CM-22: texts which its examples fill in. */

export const PRESENT = 'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT';
