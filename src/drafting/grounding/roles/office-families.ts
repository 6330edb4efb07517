/**
 * Offices, posts and trades, and which of them may be said of one person. Data; it reads no text.
 */

/** Offices, posts and trades: one line those that may be said of one person under two names. Beginnings, gender left out. */
const FAMILIES = `
  maire magistrat|edile
  adjoint
  president|presid
  vice-president|vice
  secretaire
  tresorier
  direct|responsable|chef|cheffe|dirigeant|charge
  conseill|elu
  regisseu
  instruct|charge|gestionnaire|redact|referent|agent|employe|fonctionnaire|officier
  assesseu|conseill
  assesseu|adjoint
  travailleu|assistant|conseill|referent
  policier|brigadi|garde|gardien|agent
  architect|maitre
  notaire
  geometre
  infirmi|pueric
  educat
  medecin|docteur
  psycholog
  bibliothec
  conservat
  animat
  enseignant|professeur|institut
  ingenieu
  technicien
  archivist
  comptabl
  juriste
  avocat
  huissier|commissair
  prefet
  commandant|capitaine|lieutenant|adjudant
  coordinat|coordonnat
  cuisini
  jardini
  urbanist
  atsem
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/[\s|]+/u));
/** Beginnings of all of them. */
export const OFFICES = new Set(FAMILIES.flat());

/** The beginning that the word has. */
export const officeIn = (word: string): string | undefined =>
  word === 'vice' ? 'vice' : [...OFFICES].find((start) => start.length > 3 && word.startsWith(start));

/** Whether one person may bear both. */
export const areOne = (a: string, b: string): boolean =>
  a === b || FAMILIES.some((family) => family.includes(a) && family.includes(b));
