/** FO-14, what is reported: a recital that tells of a piece by its day. */

/** "selon le rapport du 28 mai 2025": a recital tells of what is there already. */
export const REPORTED =
  /(?:rapports?|constats?|proces-verba(?:l|ux)|avis|courrier|lettre|plainte|expertise|certificat|attestation|demande|visite)(?:\s+(?!pour|sur|concernant|prevu)[a-z']+){0,3}?\s+(?:en\s+date\s+|date\s+|datee\s+)?du\s+(?:[a-z]+di\s+)?$/;
