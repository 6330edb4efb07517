/**
 * What the pane says of who must review the documents of each template, and of which drafter writes them. French and English, joined to `fr.ts` and `en.ts`. Sentences only.
 */

interface Texts {
  readonly open: string;
  readonly title: string;
  readonly who: string;
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
  readonly drafting: {
    readonly title: string;
    readonly embedded: string;
    readonly rephrase: (model: string, endpoint: string, regions: string) => string;
    readonly compose: (model: string, endpoint: string, regions: string) => string;
    readonly configured: (choice: string) => string;
    readonly ignored: (endpoint: string) => string;
    readonly save: string;
    readonly scope: string;
  };
}

const service = (endpoint: string, regions: string): string =>
  `(service «\u00a0${endpoint}\u00a0»${regions === '' ? '' : `, traitement ${regions}`})`;
const serviceEn = (endpoint: string, regions: string): string =>
  `(service “${endpoint}”${regions === '' ? '' : `, processed ${regions}`})`;

export const policiesFr: Texts = {
  open: 'Règles des modèles',
  title: 'Règles des modèles',
  who: 'Qui relit',
  intro:
    'Pour chaque modèle, qui relit les passages rédigés par l’IA, combien d’agents, et comment l’IA rédige. Choisissez un modèle pour changer ses règles.',
  loading: 'Lecture des règles des modèles…',
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
    `Relecture par ${reviewers === 1 ? 'un agent' : `${reviewers}\u00a0agents`} (${roles})${
      authorAlone
        ? '\u202f; l’auteur peut être le seul relecteur.'
        : '\u202f; la relecture de l’auteur ne suffit pas.'
    }`,
  changed: (name, when) => `Décidé par ${name}, le ${when}.`,
  drafting: {
    title: 'Comment l’IA rédige',
    embedded: 'Phrases types, sans modèle de langage',
    rephrase: (model, endpoint, regions) => `Reformulation par ${model} ${service(endpoint, regions)}`,
    compose: (model, endpoint, regions) => `Rédaction par ${model} ${service(endpoint, regions)}`,
    configured: (choice) => `Comme dans la configuration\u00a0– ${choice}`,
    ignored: (endpoint) =>
      `Le service «\u00a0${endpoint}\u00a0», qui avait été choisi, n’est plus configuré\u00a0: rien ne lui est envoyé, ni à un autre. Les phrases types sont employées. Choisissez ce qui doit s’appliquer.`,
    save: 'Enregistrer ce choix',
    scope:
      'Ce choix vaut dès la prochaine rédaction, sur tous les postes. «\u00a0Suspendre l’IA\u00a0» l’emporte toujours.',
  },
};

export const policiesEn: Texts = {
  open: 'Template rules',
  title: 'Template rules',
  who: 'Who reviews',
  intro:
    'For each template, who reviews the passages that AI drafted, how many agents, and how AI drafts. Choose a template to change its rules.',
  loading: 'Reading the template rules…',
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
  drafting: {
    title: 'How AI drafts',
    embedded: 'The template’s own phrases, without a language model',
    rephrase: (model, endpoint, regions) => `Reworded by ${model} ${serviceEn(endpoint, regions)}`,
    compose: (model, endpoint, regions) => `Written by ${model} ${serviceEn(endpoint, regions)}`,
    configured: (choice) => `As configured – ${choice}`,
    ignored: (endpoint) =>
      `The service “${endpoint}” that was chosen is no longer configured: nothing is sent to it, nor to another one. The template’s own phrases are used. Choose what must apply.`,
    save: 'Save this choice',
    scope: 'This choice holds from the next drafting on, everywhere. “Suspend AI” always comes first.',
  },
};
