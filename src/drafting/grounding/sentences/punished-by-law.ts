/**
 * What a law punishes: "le dépôt sauvage est puni en application de l’article R. 634-2 du code pénal" tells a rule, and decides of nobody. Its article must be proved
 * and stand in the sentence; what is punished must be a deed, or whoever commits it, and no person or body that one could name.
 */
import type { Judged } from '../ground';
import type { Stretch } from '../text/sentences';

const PUNISHED = /^(?:puni|sanctionn|reprim)/u;
/** "tout contrevenant", "quiconque", "l’auteur du dépôt": whoever it is. */
const WHOEVER =
  /(?<![a-z])(?:quiconque|tou(?:te?|s)|chaque|ceux|celui|celle|auteurs?|contrevenante?s?|recidivistes?)(?![a-z])/u;
/** Whom a decision can be about. */
const SOMEBODY =
  /(?<![a-z])(?:vous|nous|je|il|elle|ils|elles|lui|m|mm|mmes?|monsieur|madame|agente?s?|gardiene?s?|fonctionnaires?|salariee?s?|employee?s?|stagiaires?|apprentie?s?|eleves?|enfants?|mineure?s?|parents?|interessee?s?|riveraine?s?|voisine?s?|habitante?s?|usagere?s?|exploitante?s?|gerante?s?|commercante?s?|exposante?s?|conducteurs?|conductrices?|chauffeurs?|titulaires?|locataires?|proprietaires?|occupante?s?|requerante?s?|demandeurs?|association|societe|entreprise|etablissement|commerce|club|famille|prestataire|attributaire|maire|directeur|directrice|responsable)(?![a-z])/u;

/** @param at of the verb @param word its participle */
export const isPunishedByLaw = (
  word: string,
  at: number,
  lower: string,
  judged: readonly Judged[],
  sentence: Stretch,
): boolean => {
  if (!PUNISHED.test(word)) return false;
  const cited = judged.some(
    ({ claim, match }) =>
      claim.value.type === 'citation' &&
      claim.value.normal.includes('|') &&
      claim.from >= sentence.from &&
      claim.to <= sentence.to &&
      match.ok,
  );
  const subject = lower.slice(sentence.from, at).split(/[:;]/u).at(-1) ?? '';
  const named = judged.some(
    ({ claim }) => claim.value.type === 'name' && claim.from >= sentence.from && claim.to <= at,
  );
  return cited && !named && (WHOEVER.test(subject) || !SOMEBODY.test(headOf(subject)));
};

/** "l’abandon de déchets par un riverain": what is punished, without what it is of; an introduction ends at its comma. */
const headOf = (subject: string): string =>
  /^\s*((?:(?!\s(?:de|du|des|d'|par|dans|sur|qui|que)(?![a-z])).)*)/su.exec(
    subject.split(/,\s/u).at(-1) ?? '',
  )?.[1] ?? subject;
