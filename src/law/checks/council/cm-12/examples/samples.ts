/** CM-12: a vote that its tables are written with. */
export const VOTE = 'Pour : 11 – Contre : 0';
