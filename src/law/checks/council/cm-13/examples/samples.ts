/** CM-13: the head of a session that its tables are written with. */
export const HEAD = 'En exercice : 27 – Présents : 22 – Pouvoirs : 4 – Votants : 26';
