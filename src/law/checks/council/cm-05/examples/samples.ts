/** CM-05: texts which its examples fill in. */

export const HEAD = 'En exercice : 15 – Présents : 8 – Votants : 8';
export const VOTE = 'Adopté à l’unanimité.';
