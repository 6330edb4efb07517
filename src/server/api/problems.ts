/**
 * The closed list of what the server may refuse, each with its HTTP status and its title. Data only, so that the pane can
 * tell refusals apart without carrying the server; `http/problem` is the only place that turns an error into one of them.
 */

/** code → HTTP status and title (a few French words that name the kind of refusal). */
export const PROBLEMS = {
  'bad-request': { status: 400, title: 'Demande mal formée' },
  unauthenticated: { status: 401, title: 'Session absente ou expirée' },
  'wrong-credentials': { status: 401, title: 'Identification refusée' },
  /** RFC 9470: the session stands, but this needs a more recent proof of identity. */
  'sign-in-again': { status: 401, title: 'Nouvelle identification nécessaire' },
  'sign-in-failed': { status: 401, title: 'Identification échouée' },
  'sign-in-expired': { status: 400, title: 'Identification périmée' },
  'account-unknown': { status: 403, title: 'Aucun compte pour cette identité' },
  'other-organisation': { status: 403, title: 'Autre collectivité' },
  'not-demonstration': { status: 403, title: 'Hors démonstration' },
  'password-to-change': { status: 403, title: 'Mot de passe à changer' },
  forbidden: { status: 403, title: 'Action non permise à cet agent' },
  'reviewer-not-allowed': { status: 403, title: 'Relecture réservée à d’autres rôles' },
  'not-found': { status: 404, title: 'Adresse inconnue' },
  'unknown-agent': { status: 404, title: 'Agent inconnu' },
  'unknown-template': { status: 404, title: 'Modèle inconnu' },
  'unknown-document': { status: 404, title: 'Document inconnu' },
  'unknown-passage': { status: 404, title: 'Passage inconnu' },
  'unknown-entry': { status: 404, title: 'Écriture inconnue du journal' },
  'unknown-account': { status: 404, title: 'Compte inconnu' },
  'unknown-provider': { status: 404, title: 'Fournisseur d’identité inconnu' },
  'not-archived': { status: 404, title: 'Document non archivé' },
  conflict: { status: 409, title: 'Modification simultanée' },
  'already-finalised': { status: 409, title: 'Document déjà finalisé' },
  'not-finalised': { status: 409, title: 'Document non finalisé' },
  'not-finalising': { status: 409, title: 'Finalisation non préparée' },
  finalising: { status: 409, title: 'Finalisation en cours' },
  'not-final': { status: 409, title: 'Document non finalisable' },
  'wrong-document': { status: 409, title: 'Autre document' },
  'words-changed': { status: 409, title: 'Texte différent de celui qui a été lu' },
  'text-missing': { status: 409, title: 'Passage introuvable dans le document' },
  'text-present': { status: 409, title: 'Passage encore présent dans le document' },
  'mark-damaged': { status: 409, title: 'Marque du passage endommagée' },
  'confirm-mismatch': { status: 409, title: 'Fichier finalisé non conforme' },
  'account-exists': { status: 409, title: 'Compte déjà existant' },
  'last-administrator': { status: 409, title: 'Dernier administrateur' },
  'too-large': { status: 413, title: 'Fichier trop volumineux' },
  'not-for-a-machine': { status: 422, title: 'Décision réservée à une personne' },
  'needs-a-model': { status: 409, title: 'Modèle de langage nécessaire' },
  'template-changed': { status: 409, title: 'Modèle de document modifié depuis' },
  'unknown-flag': { status: 404, title: 'Point à vérifier inconnu' },
  'facts-invalid': { status: 422, title: 'Données à corriger' },
  'password-refused': { status: 422, title: 'Mot de passe refusé' },
  'file-unreadable': { status: 422, title: 'Fichier illisible' },
  'idempotency-mismatch': { status: 422, title: 'Clé d’idempotence déjà utilisée' },
  'drafting-failed': { status: 503, title: 'Rédaction impossible' },
  'too-many-requests': { status: 429, title: 'Trop de demandes' },
  internal: { status: 500, title: 'Erreur interne' },
  'provider-unreachable': { status: 502, title: 'Fournisseur d’identité injoignable' },
  unavailable: { status: 503, title: 'Service indisponible' },
  'journal-blocked': { status: 503, title: 'Journal bloqué' },
  'keys-unavailable': { status: 503, title: 'Clés du journal inutilisables' },
} as const;

export type ProblemCode = keyof typeof PROBLEMS;
export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];
