/**
 * With whom something is signed: "convention: { avec: gendarmerie }" against "une convention a été signée avec la police nationale". The key says nothing but
 * "with"; the sentence tells an agreement, and nobody of the fact.
 */
import type { PlainFlag } from '../ground';
import { singular } from '../text/stems';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

const WITH =
  /(?:^|[._])(?:avec|partenaire|partenaires|cocontractant|co_contractant|signataire|cosignataire|autre_partie|partie_prenante)$/u;
const AGREED =
  /(?<![a-z])(?:conventions?|partenariats?|contrats?|accords?|protocoles?|jumelages?|entente|groupement|signe\w*|conclu\w*|passee?s?)(?![a-z])[^;:.]{0,90}?\savec\s+(?:la\s+|le\s+|les\s+|l')([a-z][a-z' -]*?)(?=\s*[,;:.()]|\s(?:pour|en|sur|afin|depuis|dans|qui|que|est|sont|le|a|et|du\s+\d|jusqu|prend|prendra|prennent|entre(?:ra)?\s+en|court|courra|vaut|vaudra|expire|expirera|porte|portera|prevoit|fixe|fixera|arrive|arrivera|peut|pourra|doit|sera|s'acheve|s'achevera)\s|\s\d|$)/gu;
const ANYBODY =
  /^(?:commune|ville|mairie|collectivite|autre|partie|parties|partenaire|interesse|beneficiaire|titulaire)s?$/u;
const BODY =
  /^(?:societe|entreprise|association|etablissement|compagnie|cooperative|etude|cabinet|bureau|groupe|sarl|sasu|eurl)$/u;

export const partners: TextRule = ({ read, basis, sentences }) => {
  const told = basis.texts.filter(
    ({ origin, tokens }) =>
      origin.kind === 'fact' &&
      tokens.length < 8 &&
      WITH.test(origin.id.replace(/\.\d+$/u, '').toLowerCase()),
  );
  const own = new Set(told.flatMap(({ tokens }) => tokens.filter((word) => word.length > 3).map(singular)));
  if (own.size === 0) return [];
  // The keys over it, and what the sigle stands for, are no strangers.
  const written = new Set(basis.texts.flatMap(({ tokens }) => tokens.map(singular)));
  return sentences.flatMap(({ from, to }): PlainFlag[] => {
    const said = read.folded.lower.slice(from, to);
    if ((said.match(/[a-z]{4,}/gu) ?? []).some((word) => own.has(singular(word)))) return [];
    return [...said.matchAll(AGREED)].flatMap(({ 0: whole, 1: phrase = '', index }): PlainFlag[] => {
      const all = (phrase.match(/[a-z]{4,}/gu) ?? []).map(singular);
      const [head] = all;
      // "la société Propreté Armor" of "titulaire: Propreté Armor": what kind of body it is, is no name.
      const words = all.length > 1 ? all.filter((word) => !BODY.test(word)) : all;
      const isSigle = told.some(({ folded }) => /^\p{Lu}{2,8}$/u.test(folded.cased.trim()));
      if (head === undefined || isSigle || ANYBODY.test(head)) return [];
      if (words.every((word) => written.has(word)) || pathWords(told[0]?.origin.id ?? '').includes(head))
        return [];
      const end = from + index + whole.length;
      return [
        {
          ...{ from: end - phrase.length, to: end, kind: 'role' },
          why: `Les données disent que c’est avec un autre («\u00A0${told[0]?.folded.text.trim() ?? ''}\u00A0»).`,
        },
      ];
    });
  });
};
