/**
 * Tells that a text reads like orders to a model rather than like a text. A hint for the agent, no protection: what protects is
 * that nothing which a model answers is believed.
 */

/** Folded: lower case, no accents, single spaces. */
const PATTERNS: readonly RegExp[] = [
  /\b(?:ignore[zr]?|oublie[zr]?|neglige[zr]?|ne (?:tiens?|tenez) (?:pas|plus) compte)\b.{0,40}\b(?:consigne|instruction|regle|directive|ce qui precede|tout ce qui)/u,
  /\b(?:ignore|disregard|forget)\b.{0,40}\b(?:instruction|rule|prompt|above|previous)/u,
  /\b(?:tu es|vous etes|you are)\b.{0,30}\b(?:desormais|maintenant|now)\b/u,
  /\b(?:prompt|message|consignes?|instructions?) (?:systeme|system|secretes?|cachees?|initiales?)\b/u,
  /\bsystem prompt\b/u,
  /(?:^|\n)\s*(?:system|systeme|assistant|user|utilisateur)\s*:/u,
  /<\/?(?:system|assistant|user|instructions?|consigne|donnees|droit|texte)\b/u,
  /\[(?:inst|\/inst|system)\]|<\|im_(?:start|end)\|>/u,
  /\b(?:modele de langage|assistant ia|chatbot|llm|intelligence artificielle)\b.{0,60}\b(?:doit|dois|ecris|reponds|ajoute|supprime)/u,
  /\b(?:reponds|ecris|recopie|affiche|revele|transmets|envoie)\b.{0,50}\b(?:consignes?|instructions?|prompt|mot pour mot|a l[’']adresse http)/u,
  /\bne (?:mentionne|cite|parle|signale|reprend)[sz]? (?:pas|plus|jamais|aucune?)\b/u,
  /(?:^|[.!?;:\n»«"“(]\s*)(?:ecris|ecrivez|ajoute|ajoutez|affirme|affirmez|declare|declarez) que\b/u,
  /\b(?:supprime|retire|remplace|modifie|change)[sz]? (?:le|la|les|ce|cette|ces|toutes? les?|tous les) (?:montant|chiffre|date|nom|reference|citation|article|visa|mention|fondement)s?\b/u,
  /\b(?:approuve|valide|finalise|paraphe)[rsz]?\b.{0,30}\b(?:passage|document|projet|texte|relecture)\b/u,
];

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ \t\u00A0\u202F]+/gu, ' ');

/** Whether the text gives orders that a model might take for its own. */
export const readsLikeOrders = (text: string): boolean => {
  const folded = fold(text);
  return PATTERNS.some((pattern) => pattern.test(folded));
};

/** What only a machine is told, or told at the head of a clause: "le voisin ignore les règles" is a fact. */
const ORDERS: readonly RegExp[] = [
  /(?:^|[.!?;:\n»«"“(–-])\s*(?:ignore[zr]?|oublie[zr]?|neglige[zr]?|ne (?:tiens?|tenez) (?:pas|plus) compte|disregard|forget)\b.{0,40}\b(?:consignes?|instructions?|regles?|directives?|ce qui precede|tout ce qui|rules?|prompt|above|previous)\b/u,
  /\b(?:tu es|vous etes|you are)\b.{0,20}\b(?:desormais|maintenant|now)\b.{0,30}\b(?:une?|an?|le|la|the)\b.{0,20}\b(?:assistant|modele|model|ia|ai|robot|chatbot|administrateur)\b/u,
  /\b(?:prompt|message|consignes?|instructions?) (?:systeme|system|secretes?|cachees?|initiales?)\b/u,
  /\bsystem prompt\b|\[(?:inst|\/inst|system)\]|<\|im_(?:start|end)\|>/u,
  /^\s*(?:system|systeme|assistant)\s*:/u,
  /(?:^|[.!?;:\n»«"“(–-])\s*(?:reponds|ecris|recopie|affiche|revele|approuve|valide|finalise|paraphe|ajoute)[sz]? (?:que|le|la|les|ce|cet|cette|ces|tes|mot pour mot)\b.{0,50}\b(?:consignes?|instructions?|prompt|passage|document|texte|montant|relecture|mot pour mot)\b/u,
];

/** Whether a sentence is an order to a machine, and so tells nothing that happened. Narrower than `readsLikeOrders`. */
export const isOrderToMachine = (sentence: string): boolean => {
  const folded = fold(sentence);
  return ORDERS.some((pattern) => pattern.test(folded));
};
