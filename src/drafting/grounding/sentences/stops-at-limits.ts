/**
 * What stops at a limit that the facts hold: "le salage est suspendu en dessous de −8 °C" of "temperature_min_c". It says how a task is done and decides about
 * nobody; who is suspended is always somebody’s decision.
 */
import type { Judged } from '../ground';
import type { Stretch } from '../text/sentences';

/** Works and services, by their nouns; no person is called so. */
const TASK =
  /^(?:[a-z]{3,}(?:age|tion|sion|ement|erie|ade)|collecte|travaux|chantier|service|epreuve|vol|tir|feu|cours|match|peche|mesure|acces|marche|pret|vente|visite|tri|spectacle|concert|fete)(?:s|es)?$/u;
/** What somebody has, and loses by a decision. */
const OWNED =
  /^(?:fonction|traitement|remuneration|allocation|pension|prestation|indemnisation|autorisation|subvention|habilitation|delegation|mission|direction|accompagnement|engagement|versement|paiement|logement|abonnement|inscription|nomination|promotion|titularisation|renouvellement)s?$/u;
/** What stands between the last cut of the clause and the verb. */
const SUBJECT = /^\s*(?:tou(?:t|te|s|tes)\s+)?(?:(?:le|la|les|ce|cette|ces|cet)\s+|l')([a-z-]+)/u;
const LIMIT =
  /(?<![a-z])(?:(?:en|au)[ -](?:dessous|dessus)(?:\s+de)?|au-dela\s+de|en\s+deca\s+de|sous|sur|a\s+partir\s+de|a|de|si|depasse|atteint|excede|descend\s+(?:sous|a)|inferieure?s?\s+a|superieure?s?\s+a)\s*(?:les?\s+|la\s+)?$/u;
const TYPES: ReadonlySet<string> = new Set(['measure', 'share', 'duration']);

export const stopsAtLimit = (
  word: string,
  at: number,
  lower: string,
  judged: readonly Judged[],
  sentence: Stretch,
): boolean => {
  const clause =
    lower
      .slice(sentence.from, at)
      .split(/[:;(]|,\s|\s(?:et|mais|que)\s/u)
      .at(-1) ?? '';
  const noun = SUBJECT.exec(clause)?.[1] ?? '';
  return (
    /^suspend/u.test(word) &&
    TASK.test(noun) &&
    !OWNED.test(noun) &&
    judged.some(
      ({ claim: { from, to, value }, match }) =>
        from >= sentence.from &&
        to <= sentence.to &&
        TYPES.has(value.type) &&
        match.ok &&
        match.origins.length > 0 &&
        LIMIT.test(lower.slice(Math.max(sentence.from, from - 40), from)),
    )
  );
};
