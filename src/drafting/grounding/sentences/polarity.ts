/**
 * Facts that say yes or no ("evacuation: true", "suspect_identifie: false", "gratification: 0") against sentences that deny or affirm the
 * same thing: by a negation, by a word of the contrary, by "sans" or "aucun" before what the facts hold.
 */
import type { PlainFlag } from '../ground';
import { lineIdOf, linesNamed, linesOf, spoken } from '../compute/lines';
import { pathWords } from '../roles/labels';
import type { SaidFact } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import { isOfLimit, isOfMoney, isOfOtherKind } from './measured-facts';
import { isOfSuch, withoutRelatives } from './relatives';
import { sidesOf, type Side } from './yes-no-sides';
import type { Basis } from '../match/basis';
import { sameValue } from '../match/same-value';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { NUMBER } from '../text/numbers';
import { related } from '../text/stems';
import {
  clausesIn,
  CONDITIONAL,
  isAsserted,
  isContrary,
  isDenied,
  isDoing,
  isGranted,
  isBarred,
  isDeniedIn,
  isDirectlyDenied,
  isKept,
  isLeftToOthers,
  isNotKept,
  isOneAct,
  isSame,
  isVerbOf,
} from './denial';

/** Said of a thing, of a person or of an act alike: "chauffages_autorises: false" forbids no terrace. */
const OF_ANYTHING =
  /^(?:autoris|interdi|permis|accord|admis|prevu|prevoi|valid|requis|necessair|obligatoi|disponib|possib|demand|fourni|transmi|organis|install|reserv|present|complet|payan|gratuit|public|ouvert|ferme)/u;
export const polarity: TextRule = (text) =>
  text.basis.said.flatMap((fact) =>
    sidesOf(fact).flatMap((side) => check({ ...fact, yes: side.yes }, side, fact, text)),
  );

/**
 * "un passage libre, et tout chauffage est interdit": the word of the contrary is of another fact, whose words stand right around it; or the
 * clause says the fact itself besides.
 */
const isOfOther = (
  heard: readonly RegExpExecArray[],
  at: number,
  fact: SaidFact,
  others: readonly SaidFact[],
): boolean => {
  const word = heard[at]?.[0] ?? '';
  const near = [heard[at - 1], heard[at + 1]].flatMap((one) => one?.[0] ?? []);
  const own = (one: string): boolean => fact.words.some((known) => related(known, one));
  return others.some(
    (other) =>
      other !== fact &&
      other.words.some((known) => isSame(word, known)) &&
      other.words.some((known) => known.length > 3 && near.some((one) => !own(one) && related(one, known))),
  );
};

/**
 * "aucune ouverture de classe" of "ouverture_classe: false" beside "ouverture: 18:00", "non bâti" of a key that says so: another fact has the
 * same word, with more of what stands around it, and says what the clause says.
 */
const isSaidByOther = (
  heard: readonly RegExpExecArray[],
  at: number,
  fact: SaidFact,
  others: readonly SaidFact[],
  affirmed: boolean,
): boolean => {
  const word = heard[at]?.[0] ?? '';
  const near = heard.slice(Math.max(0, at - 3), at + 4).flatMap(([one], i) => (i === at ? [] : [one]));
  return others.some((other) => {
    const own = other.words.findIndex((known) => isSame(word, known));
    if (other === fact || own < 0) return false;
    const negated = /^(?:non|sans|hors)$/u.test(other.words[own - 1] ?? '');
    if (negated) return !affirmed;
    const more = other.words.filter(
      (known, i) => i !== own && known.length > 3 && !fact.words.some((one) => related(one, known)),
    );
    return other.yes === affirmed && more.some((known) => near.some((one) => related(one, known)));
  });
};

/** "est obligatoire si vous vivez seul": of a fact of yes or no, what is said before a condition is said. */
const beforeCondition = (clause: string, { yesNo }: SaidFact): string =>
  yesNo
    ? clause.replace(
        /(?<=[a-z]{3,}\s[a-z' ]*[a-z]{4,})\s(?:si\s+(?:vous|il|elle|ils|elles|le|la|les|votre|vos|un|une)|s'ils?)\s.*$/su,
        '',
      )
    : clause;

/** The five words before another and the two after it. */
const subjectsNear = (heard: readonly RegExpExecArray[], at: number): readonly string[] =>
  heard.slice(Math.max(0, at - 5), at + 3).map(([word]) => word);

/** The clause has the fact's own word, with what it is said of, and as the fact has it. */
const isSaid = (
  clause: string,
  word: RegExpExecArray,
  near: readonly string[],
  predicate: string,
  fact: SaidFact,
): boolean =>
  isSame(word[0], predicate) &&
  near.some(
    (one) => one !== word[0] && fact.words.some((known) => known !== predicate && related(one, known)),
  ) &&
  isDenied(clause, word.index, word.index + word[0].length) !== fact.yes;

const check = (
  fact: SaidFact,
  { predicate, isNoun, words }: Side,
  told: SaidFact,
  text: GroundedText,
): readonly PlainFlag[] => {
  const { read, sentences, basis } = text;
  const others = basis.said.filter((one) => one !== told);
  // "non bati: 61.07" holds a number of what is not.
  if (!fact.yesNo && /^(?:non|sans|hors)$/u.test(words[words.indexOf(predicate) - 1] ?? '')) return [];
  if (!fact.yesNo && isOfLimit(fact, predicate)) return [];
  // "sanction_stationnement: mise en fourrière": what is punished or stopped is not affirmed.
  if (!fact.yesNo && fact.words.some((word) => BARRING.test(word))) return [];
  // "livraison_par_la_commune": who does it need not be said.
  const agent = words.indexOf('par');
  const subjects = words.filter((word, i) => word !== predicate && !(agent > 0 && i >= agent));
  // "travaux: {acheves: false}": another word for the act needs what it is done to.
  const of = subjects.length > 0 ? subjects : pathWords(parentOf(fact.origin.id).split('.').at(-1) ?? '');
  return sentences.flatMap((sentence): readonly PlainFlag[] =>
    clausesIn(read.folded.lower, sentence.from, sentence.to).flatMap(({ from, to }): PlainFlag[] => {
      const clause = withoutRelatives(beforeCondition(read.folded.lower.slice(from, to), fact));
      if (CONDITIONAL.test(clause) || !isLineTold(fact, clause, basis)) return [];
      // "goûter_fourni: false": that others bring it denies nothing.
      if (fact.yesNo && !fact.yes && isLeftToOthers(clause)) return [];
      const heard = [...clause.matchAll(/[a-z]{3,}/gu)];
      const isSubject = (at: number): boolean =>
        subjects.length === 0 ||
        heard.some(
          (word, i) =>
            i !== at && subjects.some((subject) => word[0] === subject || related(word[0], subject)),
        );
      const saysIt =
        fact.yesNo && heard.some((word, i) => isSaid(clause, word, subjectsNear(heard, i), predicate, fact));
      for (const [i, word] of heard.entries()) {
        const end = word.index + word[0].length;
        const verb =
          fact.yesNo &&
          !isSame(word[0], predicate) &&
          isVerbOf(word[0], predicate, clause.slice(0, word.index));
        const act = verb || (fact.yesNo && !isSame(word[0], predicate) && isOneAct(word[0], predicate));
        const same = isSame(word[0], predicate) || act;
        // The noun of an act that is done to somebody names it, and says nothing of it.
        if (isNoun && word[0] === predicate) continue;
        const contrary = !same && fact.yesNo && isContrary(word[0], predicate);
        if (!same && !contrary) continue;
        if (contrary && (!isSubject(i) || isOfOther(heard, i, fact, others) || saysIt)) continue;
        // "identifié" alone is enough; a common word needs what it is said of.
        if (same && !fact.yesNo && (!isDirectlyDenied(clause, word.index) || isOfSuch(clause, word.index)))
          continue;
        if (same && (predicate.length < 6 || (fact.yesNo && OF_ANYTHING.test(predicate))) && !isSubject(i))
          continue;
        // "frais_coordination_eur: 0": there are no fees, and there is somebody who coordinates.
        if (isOfMoney(fact) && !isSubject(i)) continue;
        // "temps_complet_heures: 35" measures, and "temps non complet" is another time.
        if (!fact.yesNo && isOfOtherKind(clause, word.index, fact, basis)) continue;
        if (
          act &&
          !(verb && of.length === 0) &&
          !heard.some(([one]) => of.some((subject) => related(one, subject)))
        )
          continue;
        const isWhole =
          fact.yesNo &&
          subjects.length > 0 &&
          subjects.every((one) => heard.some(([said]) => related(said, one)));
        const denied =
          isDenied(withoutOwn(clause, fact), word.index, end) ||
          (isWhole && (isBarred(clause.slice(end)) || (same && isNotKept(clause.slice(end)))));
        const affirmed = same ? !denied : denied;
        if (affirmed === fact.yes) continue;
        if (same && isSaidByOther(heard, i, fact, others, affirmed)) continue;
        // "Neuf animaux n’ont été ni rendus ni adoptés" denies it of nine, not of all.
        if (!affirmed && !fact.yesNo && isSomeOnly(clause, word.index)) continue;
        if (!affirmed && !fact.yesNo && isOfOtherCount(fact, from + word.index, text)) continue;
        // "aucune inhumation depuis 1951" says when the last one was.
        if (!affirmed && !fact.yesNo && /^[^,;]{0,40}(?<![a-z])depuis(?![a-z])/u.test(clause.slice(end)))
          continue;
        if (!affirmed && !fact.yesNo && isOfSomePeople(clause, word.index)) continue;
        // "departement: sans observation" denies it of another than those who made fourteen.
        if (
          !affirmed &&
          !fact.yesNo &&
          basis.texts.some(
            ({ origin, tokens }) => origin.id !== fact.origin.id && isDeniedIn(tokens, word[0]),
          )
        )
          continue;
        // A noun that is only named affirms nothing: "la demande d’évacuation".
        if (
          affirmed &&
          !isAsserted(clause, word.index, end, word[0]) &&
          !(fact.yesNo && isGranted(clause.slice(0, word.index), word[0])) &&
          !(isWhole && same && isKept(clause.slice(end))) &&
          !(
            same &&
            // A noun or an adjective of the key itself is no verb: "indemnitaire", "duree".
            word[0] !== predicate &&
            (subjects.length > 0 ? isSubject(i) : verb) &&
            isDoing(
              clause,
              word.index,
              word[0],
              read.folded.text.slice(read.folded.at(from + word.index), read.folded.at(from + end)),
            )
          )
        )
          continue;
        return [
          {
            from: from + word.index,
            to: from + end,
            kind: 'contradiction',
            why: `Les données disent le contraire (${told.words.join(' ')}\u00A0: ${told.yes ? 'oui' : 'non'}).`,
          },
        ];
      }
      return [];
    }),
  );
};

const BARRING =
  /^(?:sanctions?|amendes?|penalites?|infractions?|interdi\w+|defense|restrictions?|suspension|suppression|annulation)$/u;

/** "exoneration_mineurs": that they are exempt is what the fact says, and denies nothing. */
const withoutOwn = (clause: string, { words }: SaidFact): string => {
  const own = words.filter((word) => OWN_DENIAL.test(word));
  return own.length === 0
    ? clause
    : clause.replace(/[a-z]{5,}/gu, (said) =>
        own.some((word) => related(said, word)) ? '-'.repeat(said.length) : said,
      );
};
const OWN_DENIAL = /^(?:annul|supprim|suppress|abandon|renonc|exclu|dispens|exempt|exoner|absen)/u;

/** Where other lines of the list say the contrary, only the one line that the clause names is meant. */
const isLineTold = (fact: SaidFact, clause: string, basis: Basis): boolean => {
  const column = columnOf(fact.origin.id);
  if (column === fact.origin.id) return true;
  const lines = basis.said.filter(({ origin }) => columnOf(origin.id) === column);
  const { size = 0 } =
    basis.lists.find(({ origin }) => origin.id === parentOf(lineIdOf(fact.origin.id))) ?? {};
  if (lines.every(({ yes }) => yes === fact.yes) && lines.length >= size) return true;
  const named = linesNamed(
    linesOf(
      lines.map(({ origin }) => origin.id),
      basis,
    ),
    spoken(clause),
  );
  return named.length === 1 && named[0]?.id === lineIdOf(fact.origin.id);
};
const columnOf = (id: string): string => id.replace(/\.\d+(?=\.)/gu, '.*');

/** A number counts those of whom the clause denies something. */
const isSomeOnly = (clause: string, at: number): boolean =>
  new RegExp(`(?<![a-z\\d])(?!une?\\s)${NUMBER}\\s+(?:[a-z'-]+\\s+){0,6}(?:ne\\s|n')`, 'u').test(
    clause.slice(0, at),
  );

/** "dont deux non conformes" of 140 that are: a number that is not the fact's own, right before. */
const isOfOtherCount = ({ origin }: SaidFact, at: number, { read, judged, basis }: GroundedText): boolean => {
  const own = basis.of('number').filter((one) => one.origin.id === origin.id);
  return judged.some(
    ({ claim: { from, to, value }, match }) =>
      to <= at &&
      match.ok &&
      value.type === 'number' &&
      own.length > 0 &&
      !own.some((one) => sameValue(value, one.value)) &&
      from < at &&
      /^\s+(?:[a-z'-]+\s+){0,4}(?:non|pas)[\s-]+$/u.test(read.folded.lower.slice(to, at)),
  );
};

/** "trois conseillers étaient absents sans pouvoir": of those people, who are not the ones that the fact counts. */
const isOfSomePeople = (clause: string, at: number): boolean =>
  new RegExp(
    `(?<![a-z\\d])(?!une?\\s)${NUMBER}\\s+(?:[a-z'-]+\\s+){0,4}(?:absente?s?|excusee?s?|conseill\\w+|membres?|elue?s?|agents?|personnes?)\\s+(?:[a-z'-]+\\s+){0,3}sans\\s+$`,
    'u',
  ).test(clause.slice(0, at));
