/**
 * What may go wrong while a draft is rendered, one class a kind, each with a sentence for the user.
 */

/** The act names a passage that the ledger does not hold: rendering it would leave generated words without a record. */
export class UnknownPassageError extends Error {
  override readonly name = 'UnknownPassageError';
  constructor(readonly passage: string) {
    super(
      'Un passage généré n’est pas inscrit au registre du document : le document ne peut pas être produit.',
    );
  }
}

/** The ledger holds a passage that the act does not show. */
export class MissingPassageError extends Error {
  override readonly name = 'MissingPassageError';
  constructor(readonly passage: string) {
    super('Un passage inscrit au registre manque dans l’acte : le document ne peut pas être produit.');
  }
}

/** The letterhead is a Word file that we cannot build on. */
export class UnusableLetterheadError extends Error {
  override readonly name = 'UnusableLetterheadError';
  constructor(readonly why: 'strict' | 'no-body') {
    super(
      why === 'strict'
        ? 'Le papier à en-tête est au format « Document Open XML strict » : enregistrez-le dans Word au format « Document Word (.docx) ».'
        : 'Le papier à en-tête ne contient pas de corps de document : ouvrez-le dans Word et enregistrez-le de nouveau.',
    );
  }
}
