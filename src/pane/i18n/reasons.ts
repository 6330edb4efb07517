/**
 * What the pane says of a reason that must be written, wherever one is. French and English, joined to `fr.ts` and `en.ts`.
 */

export const reasonsFr = {
  rule: 'Dix caractères et deux mots au moins\u00a0: d’autres le liront, parfois des années plus tard.',
  short: 'C’est trop court\u00a0: écrivez dix caractères et deux mots au moins.',
};

export const reasonsEn: typeof reasonsFr = {
  rule: 'Ten characters and two words at least: others will read it, perhaps years later.',
  short: 'This is too short: write ten characters and two words at least.',
};
