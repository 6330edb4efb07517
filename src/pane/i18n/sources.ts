/**
 * What the pane says of attached documents. French and English, joined to `fr.ts` and `en.ts`. Sentences only.
 */

const n = (count: number, one: string, many: string): string => `${count}\u00a0${count < 2 ? one : many}`;
const nEn = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const sourcesFr = {
  title: 'Documents joints',
  attach: 'Joindre des documents',
  drop: 'Ou déposez-les ici.',
  hint: 'Word, PDF avec texte, texte, CSV ou courriel (.eml)\u00a0: dix au plus, 10\u00a0Mo chacun. Leur texte est lu par le serveur de votre collectivité\u202f; les fichiers ne sont pas conservés.',
  reading: (name: string) => `Lecture de «\u00a0${name}\u00a0»…`,
  loading: 'Lecture des documents joints…',
  list: 'Documents joints à ce projet',
  read: (excerpts: number) => n(excerpts, 'extrait', 'extraits'),
  readAt: (when: string, times: number) =>
    times < 2 ? `lu le ${when}` : `lu ${times} fois, la dernière le ${when}`,
  remove: 'Retirer',
  removeOf: (name: string) => `Retirer «\u00a0${name}\u00a0»`,
  others: 'Autres documents déjà lus',
  othersHint:
    'Joints pour un autre projet, ou avant la réouverture du volet. Ils ne partent pas avec celui-ci, sauf si vous les y joignez.',
  take: 'Joindre aussi à ce projet',
  takeOf: (name: string) => `Joindre aussi à ce projet «\u00a0${name}\u00a0»`,
  erase: 'Effacer du serveur',
  eraseOf: (name: string) => `Effacer du serveur «\u00a0${name}\u00a0»`,
  brings: (fields: string) =>
    `Repris des documents, avec leurs extraits\u00a0: ${fields}. Vous le relirez dans le projet.`,
  material: 'Le texte, noms masqués, sera donné au modèle de langage avec vos données.',
  notRead: (count: number) =>
    `${n(count, 'extrait des documents joints n’a pas été transmis', 'extraits des documents joints n’ont pas été transmis')} au modèle de langage, qui ne peut pas tout lire\u00a0: les plus proches du sujet l’ont été d’abord.`,
  sensitive: (count: number) => n(count, 'mot sensible laissé en clair', 'mots sensibles laissés en clair'),
  leftOut: (count: number) => n(count, 'ligne non reprise', 'lignes non reprises'),
  leftOutHint: 'Titres, en-têtes, formules, signatures, demandes et consignes\u00a0: ni cités, ni comptés.',
  quoted: (words: string) => `«\u00a0${words}\u00a0»`,
  quoting:
    'Aucune donnée saisie\u00a0: ce passage cite les documents joints. Ses extraits sont sous son texte.',
  one: (id: string) => `Extrait ${id}`,
  several: (ids: string) => `Extraits ${ids}`,
  ofSentence: (at: number, what: string) => `Phrase ${at}\u00a0: ${what}`,
  why: 'Les extraits des documents joints',
};

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

export const sourcesEn: Widen<typeof sourcesFr> = {
  title: 'Attached documents',
  attach: 'Attach documents',
  drop: 'Or drop them here.',
  hint: 'Word, PDF with text, text, CSV or e-mail (.eml): ten at most, 10 MB each. Their text is read by your authority’s server; the files are not kept.',
  reading: (name) => `Reading “${name}”…`,
  loading: 'Reading the attached documents…',
  list: 'Documents attached to this draft',
  read: (excerpts) => nEn(excerpts, 'excerpt', 'excerpts'),
  readAt: (when, times) => (times < 2 ? `read on ${when}` : `read ${times} times, last on ${when}`),
  remove: 'Remove',
  removeOf: (name) => `Remove “${name}”`,
  others: 'Other documents already read',
  othersHint:
    'Attached for another draft, or before the pane was opened again. They do not go with this one unless you attach them to it.',
  take: 'Attach to this draft too',
  takeOf: (name) => `Attach to this draft too: “${name}”`,
  erase: 'Erase from the server',
  eraseOf: (name) => `Erase from the server: “${name}”`,
  brings: (fields) =>
    `Taken from the documents, with their excerpts: ${fields}. You will review it in the draft.`,
  material: 'Their text, names masked, will be given to the language model with your facts.',
  notRead: (count) =>
    `${nEn(count, 'excerpt of the attached documents was', 'excerpts of the attached documents were')} not sent to the language model, which cannot read everything: those nearest to the subject went first.`,
  sensitive: (count) => nEn(count, 'sensitive word left in clear', 'sensitive words left in clear'),
  leftOut: (count) => nEn(count, 'line left out', 'lines left out'),
  leftOutHint:
    'Titles, letterheads, courtesies, signatures, requests and instructions: neither quoted nor counted.',
  quoted: (words) => `“${words}”`,
  quoting: 'No fact: this passage quotes the attached documents. Its excerpts are under its text.',
  one: (id) => `Excerpt ${id}`,
  several: (ids) => `Excerpts ${ids}`,
  ofSentence: (at, what) => `Sentence ${at}: ${what}`,
  why: 'Excerpts of the attached documents',
};
