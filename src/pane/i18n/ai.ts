/**
 * What the pane says of the switch of all AI. French and English, joined to `fr.ts` and `en.ts`. Sentences only.
 */

export const aiFr = {
  suspended: (by: string, when: string) =>
    `L’IA est suspendue${by === '' ? '' : ` par ${by}`}${when === '' ? '' : `, depuis le ${when}`}.`,
  because: (reason: string) => `Motif\u00a0: ${reason}.`,
  suspend: 'Suspendre l’IA',
  restore: 'Rétablir l’IA',
  restoring: 'Rétablissement de l’IA…',
  restored: 'L’IA est rétablie.',
  title: 'Suspendre l’IA\u202f?',
  text: 'Ce qu’un modèle de langage est en train d’écrire s’arrête aussitôt, pour toute la collectivité. Les phrases types, la relecture et la finalisation continuent. Votre décision est inscrite au journal.',
  reason: 'Motif, montré à tous les agents',
  missing: 'Indiquez le motif\u00a0: vos collègues le liront.',
  confirm: 'Suspendre',
  suspending: 'Suspension de l’IA…',
  done: 'L’IA est suspendue. Plus rien ne part.',
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

export const aiEn: Widen<typeof aiFr> = {
  suspended: (by, when) =>
    `AI is suspended${by === '' ? '' : ` by ${by}`}${when === '' ? '' : `, since ${when}`}.`,
  because: (reason) => `Reason: ${reason}.`,
  suspend: 'Suspend AI',
  restore: 'Restore AI',
  restoring: 'Restoring AI…',
  restored: 'AI is restored.',
  title: 'Suspend AI?',
  text: 'What a language model is writing stops at once, for the whole authority. The templates’ phrases, review and finalisation go on. Your decision is entered in the journal.',
  reason: 'Reason, shown to every agent',
  missing: 'Give the reason: your colleagues will read it.',
  confirm: 'Suspend',
  suspending: 'Suspending AI…',
  done: 'AI is suspended. Nothing leaves any more.',
};
