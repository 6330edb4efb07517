/**
 * What the pane says of the publishable copy, in French and in English. Sentences only.
 */

export const publicationFr = {
  open: 'Préparer la version publiable',
  title: 'Version publiable',
  intro:
    'Avant la mise en ligne d’un acte, la loi demande d’y masquer les données personnelles (CRPA, article L.\u00A0312-1-2). Répondez pour chaque mention\u00A0: rien n’est produit avant. L’acte scellé ne change pas.',
  individual:
    'Cet acte concerne une personne\u00A0: il se notifie. Demandez-vous d’abord s’il doit être mis en ligne.',
  pictures: (count: number) =>
    count < 2
      ? 'La copie garde une image\u00A0: regardez ce qu’elle montre (signature, nom, visage).'
      : `La copie garde ${count}\u00A0images\u00A0: regardez ce qu’elles montrent (signature, nom, visage).`,
  loading: 'Lecture de l’acte…',
  making: 'Préparation de la version publiable…',
  back: 'Retour',
  sections: {
    ask: 'À trancher d’abord',
    hide: 'Proposé\u00A0: masquer',
    keep: 'Proposé\u00A0: garder',
  },
  none: 'Aucune donnée personnelle n’a été relevée. La recherche n’est pas infaillible\u00A0: relisez l’acte.',
  times: (count: number) => (count < 2 ? 'une fois' : `${count}\u00A0fois`),
  why: 'Pourquoi\u00A0:',
  kept: {
    signatory: 'signe l’acte pour la collectivité',
    presiding: 'préside la séance',
    elected: 'élu cité dans ses fonctions\u202F; à masquer s’il s’agit de sa vie privée',
    organisation: 'nom d’une entreprise ou d’une association',
    own: 'nom de la collectivité',
  },
  becomes: (mark: string) => `serait remplacé par ${mark}`,
  hide: 'Masquer',
  keep: 'Garder',
  hideThis: (words: string) => `Masquer ${words}`,
  keepThis: (words: string) => `Garder ${words}`,
  hidden: 'Sera masqué',
  shown: 'Sera gardé',
  change: (words: string) => `Modifier la réponse pour ${words}`,
  changeShort: 'Modifier',
  reason: (words: string) => `Pourquoi garder ${words}\u202F?`,
  choose: 'Choisissez un motif',
  reasons: [
    'Ce n’est pas une donnée personnelle',
    'Personne citée dans ses fonctions publiques',
    'Une loi ou un règlement prévoit sa publication',
    'La personne a donné son accord',
  ],
  other: 'Autre motif…',
  otherReason: 'Votre motif',
  confirmKeep: 'Garder',
  logged: 'Le motif est inscrit au journal avec votre nom.',
  also: 'Masquer aussi d’autres mots',
  alsoHint:
    'Un nom que la recherche n’a pas vu, un détail qui désigne quelqu’un. Ils seront masqués partout.',
  add: 'Ajouter',
  remaining: (count: number) =>
    count === 0
      ? 'Toutes les mentions ont une réponse.'
      : count === 1
        ? 'Une mention attend votre réponse.'
        : `${count}\u00A0mentions attendent votre réponse.`,
  make: 'Télécharger la version publiable',
  done: 'Version publiable téléchargée. Relisez-la\u00A0: la recherche n’est pas infaillible. Puis enregistrez-la en PDF\u00A0: un acte se publie en ligne dans un format non modifiable (CGCT, article R.\u00A02131-1).',
  fileName: (title: string) => `${title} – version publiable.docx`,
};

export type PublicationWords = typeof publicationFr;

export const publicationEn: PublicationWords = {
  open: 'Prepare the publishable version',
  title: 'Publishable version',
  intro:
    'Before an act is put on line, the law asks that personal data be hidden in it (CRPA, article L. 312-1-2). Answer for each item: nothing is produced before. The sealed act does not change.',
  individual:
    'This act concerns one person and is notified. First ask whether it should be put on line at all.',
  pictures: (count) =>
    count === 1
      ? 'The copy keeps one picture: look at what it shows (signature, name, face).'
      : `The copy keeps ${count} pictures: look at what they show (signature, name, face).`,
  loading: 'Reading the act…',
  making: 'Preparing the publishable version…',
  back: 'Back',
  sections: { ask: 'To settle first', hide: 'Proposed: hide', keep: 'Proposed: keep' },
  none: 'No personal data was found. The search is not infallible: read the act.',
  times: (count) => (count === 1 ? 'once' : `${count} times`),
  why: 'Why:',
  kept: {
    signatory: 'signs the act for the authority',
    presiding: 'presides over the meeting',
    elected: 'elected member in the exercise of a duty; to be hidden where private life is concerned',
    organisation: 'name of a company or an association',
    own: 'name of the authority',
  },
  becomes: (mark) => `would be replaced by ${mark}`,
  hide: 'Hide',
  keep: 'Keep',
  hideThis: (words) => `Hide ${words}`,
  keepThis: (words) => `Keep ${words}`,
  hidden: 'Will be hidden',
  shown: 'Will be kept',
  change: (words) => `Change the answer for ${words}`,
  changeShort: 'Change',
  reason: (words) => `Why keep ${words}?`,
  choose: 'Choose a reason',
  reasons: [
    'It is not personal data',
    'A person named in a public function',
    'A law or a regulation provides for its publication',
    'The person agreed',
  ],
  other: 'Another reason…',
  otherReason: 'Your reason',
  confirmKeep: 'Keep',
  logged: 'The reason is entered in the journal with your name.',
  also: 'Hide other words too',
  alsoHint:
    'A name that the search missed, a detail that points at somebody. They will be hidden everywhere.',
  add: 'Add',
  remaining: (count) =>
    count === 0
      ? 'Every item has an answer.'
      : count === 1
        ? 'One item waits for your answer.'
        : `${count} items wait for your answer.`,
  make: 'Download the publishable version',
  done: 'Publishable version downloaded. Read it: the search is not infallible. Then save it as PDF: an act is put on line in a format that cannot be changed (CGCT, article R. 2131-1).',
  fileName: (title) => `${title} – publishable version.docx`,
};
