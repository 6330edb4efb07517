/**
 * What the pane says of who must review the documents of each template. French and English, joined to `fr.ts` and `en.ts`. Sentences only.
 */

interface Texts {
  readonly open: string;
  readonly title: string;
  readonly intro: string;
  readonly loading: string;
  readonly reload: string;
  readonly decided: string;
  readonly own: string;
  readonly back: string;
  readonly roles: string;
  readonly noRole: string;
  readonly authorAlone: string;
  readonly authorAloneHint: string;
  readonly reviewers: string;
  readonly reason: string;
  readonly save: string;
  readonly restore: string;
  readonly saving: string;
  readonly saved: string;
  readonly scope: string;
  /** A policy in one sentence. */
  readonly sum: (roles: string, reviewers: number, authorAlone: boolean) => string;
  readonly changed: (name: string, when: string) => string;
}

export const policiesFr: Texts = {
  open: 'Règles de relecture',
  title: 'Règles de relecture',
  intro:
    'Pour chaque modèle, qui relit les passages rédigés par l’IA, et combien d’agents. Choisissez un modèle pour changer ses règles.',
  loading: 'Lecture des règles de relecture…',
  reload: 'Actualiser',
  decided: 'Règles de votre collectivité',
  own: 'Règles du modèle',
  back: 'Tous les modèles',
  roles: 'Qui peut relire',
  noRole: 'Cochez au moins un rôle\u00a0: sans relecteur, aucun document ne pourrait être finalisé.',
  authorAlone: 'L’auteur d’un passage peut être son seul relecteur',
  authorAloneHint:
    'Déconseillé pour les arrêtés et les délibérations\u00a0: celui qui a écrit un texte en voit mal les erreurs.',
  reviewers: 'Nombre d’agents qui doivent relire chaque passage',
  reason: 'Motif (facultatif, inscrit au journal)',
  save: 'Enregistrer ces règles',
  restore: 'Revenir aux règles du modèle',
  saving: 'Enregistrement des règles…',
  saved: 'Les règles sont enregistrées et inscrites au journal.',
  scope:
    'Ces règles valent pour les documents rédigés à partir de maintenant. Un document déjà rédigé garde celles de sa rédaction.',
  sum: (roles, reviewers, authorAlone) =>
    `Relecture par ${reviewers === 1 ? 'un agent' : `${reviewers} agents`} (${roles})${
      authorAlone ? '\u00a0; l’auteur peut être seul.' : '\u00a0; l’auteur ne suffit pas.'
    }`,
  changed: (name, when) => `Décidé par ${name}, le ${when}.`,
};

export const policiesEn: Texts = {
  open: 'Review rules',
  title: 'Review rules',
  intro:
    'For each template, who reviews the passages that AI drafted, and how many agents. Choose a template to change its rules.',
  loading: 'Reading the review rules…',
  reload: 'Refresh',
  decided: 'Your organisation’s rules',
  own: 'The template’s rules',
  back: 'All templates',
  roles: 'Who may review',
  noRole: 'Tick at least one role: without a reviewer, no document could be finalised.',
  authorAlone: 'The author of a passage may be its only reviewer',
  authorAloneHint: 'Not advised for orders and deliberations: whoever wrote a text is blind to its mistakes.',
  reviewers: 'Number of agents who must review each passage',
  reason: 'Reason (optional, entered in the journal)',
  save: 'Save these rules',
  restore: 'Go back to the template’s rules',
  saving: 'Saving the rules…',
  saved: 'The rules are saved and entered in the journal.',
  scope:
    'These rules hold for documents drafted from now on. A document that is already drafted keeps those of its drafting.',
  sum: (roles, reviewers, authorAlone) =>
    `Reviewed by ${reviewers === 1 ? 'one agent' : `${reviewers} agents`} (${roles}); ${
      authorAlone ? 'the author may be alone.' : 'the author is not enough.'
    }`,
  changed: (name, when) => `Decided by ${name}, ${when}.`,
};
