/**
 * FO-13: what only the commune that decides does: it buys or sells by its own decision, its mayor signs in its name. What a partner
 * does, or signs beside it, is left out.
 */
const COMMUNE = "(?:commune|ville)\\s+(?:de\\s+la\\s+|de\\s+l'|du\\s+|des\\s+|de\\s+|d')$";
/** "APPROUVE l’acquisition amiable, par la commune de X": a council approves what its own commune buys or sells. */
const TRADES = `(?:approuv|decid|accept|autoris)\\w*\\s+(?:de\\s+proceder\\s+a\\s+)?(?:le\\s+principe\\s+de\\s+)?(?:l'|la\\s+)(?:acquisition|achat|vente|cession|preemption)(?:\\s+(?:amiable|gratuite|definitive|a\\s+l'euro\\s+symbolique|a\\s+titre\\s+(?:gratuit|onereux)))?\\s*,?\\s+par\\s+la\\s+${COMMUNE}`;
/** "AUTORISE le maire à signer, au nom de la commune de X, l’acte" */
const SIGNS = `(?:signer|conclure|accepter|passer)\\s*,?\\s+(?:(?:au\\s+nom|pour\\s+le\\s+compte|au\\s+nom\\s+et\\s+pour\\s+le\\s+compte)\\s+de|pour)\\s+la\\s+${COMMUNE}`;

/** The words of a sentence up to the name of a commune say that this commune decides. */
export const ACTS = new RegExp(`(?:${TRADES}|${SIGNS})`);
