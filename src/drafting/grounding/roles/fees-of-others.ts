/**
 * A fee told with the amount of another fee of its record: "la location s’élève à 300 €" of "redevance_location: 95" and "caution: 300". The noun that the amount is
 * said of is of one kind of fee, and every fact with this amount is of another kind.
 */
import type { Evidence } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

/** Kinds of fees, by the words of keys and of texts. */
const KINDS: readonly RegExp[] = [
  /^(?:location|loyer|redevance|louage)s?$/u,
  /^(?:caution|depot|garantie)s?$/u,
  /^(?:cotisation|adhesion)s?$/u,
  /^(?:inscription)s?$/u,
  /^(?:menage|nettoyage)s?$/u,
  /^(?:amende|penalite|majoration)s?$/u,
  /^(?:honoraires?)$/u,
  /^(?:arrhes|acompte)s?$/u,
  /^(?:assurance)s?$/u,
  /^(?:abonnement)s?$/u,
  /^(?:livraison|port|transport)s?$/u,
  /^(?:chauffage|electricite|eau|charges?)$/u,
];
const kindOf = (word: string): number => KINDS.findIndex((kind) => kind.test(word));
const kindsOf = (words: readonly string[]): readonly number[] =>
  [...new Set(words.map(kindOf))].filter((kind) => kind >= 0);

const NOUN = "(?:(?:la|une|cette|sa|votre|le|un|ce|son|leur|les|des)\\s+|l'|d'une?\\s+)([a-z]{4,})";
/** "la location de la salle s’élève à 300 €", "une redevance de 450 €" */
const SAID = new RegExp(
  `(?:^|[^a-z])${NOUN}(?:\\s+(?!et\\s|ou\\s|contre\\s)[^\\s,;:()]+){0,8}?\\s+(?:(?:s'eleve(?:ra|nt|ront)?|se\\s+monte|revient|reviendra)\\s+a|(?:est|sera|etait|a\\s+ete|sont|seront)(?:\\s+(?:fixee?s?|portee?s?|arretee?s?|maintenue?s?)\\s+a|\\s+de)?|coute(?:ra)?|represente(?:ra)?)\\s+$|(?:^|[^a-z])${NOUN}(?:\\s+(?:annuelle?|mensuelle?|forfaitaire|d'occupation|de\\s+garantie))?\\s+(?:de|d'un\\s+montant\\s+de)\\s+$`,
  'u',
);

export const feesOfOthers: TextRule = ({ read, judged, basis, sentences }) => {
  const { lower } = read.folded;
  const fees = basis.evidence.filter(
    ({ origin, value }) => origin.kind === 'fact' && value.type === 'amount',
  );
  const kinds = (one: Evidence): readonly number[] => kindsOf(pathWords(lastName(one.origin.id)));
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'amount' || !match.ok || match.evidence === undefined) return [];
    const own = match.evidence.filter(({ origin }) => origin.kind === 'fact');
    if (own.length === 0 || own.length < match.evidence.length) return [];
    const { from } = sentenceAt(sentences, claim.from);
    const clause =
      lower
        .slice(from, claim.from)
        .split(/[;:()]|,\s|\s(?:et|mais|dont)\s/u)
        .at(-1) ?? '';
    const said = SAID.exec(clause);
    const noun = said?.[1] ?? said?.[2] ?? '';
    const kind = kindOf(noun);
    if (kind < 0) return [];
    const [first] = own;
    const record = parentOf(first?.origin.id ?? '');
    const rival = fees.find(
      (one) =>
        parentOf(one.origin.id) === record && kinds(one).includes(kind) && !sameValue(one.value, claim.value),
    );
    // Each is a fee of another kind, which the clause does not speak of.
    const heard = kindsOf(clause.match(/[a-z]{3,}/gu) ?? []);
    const isOther = own.every(
      (one) =>
        parentOf(one.origin.id) === record &&
        kinds(one).length > 0 &&
        !kinds(one).some((mine) => mine === kind || heard.includes(mine)),
    );
    return rival === undefined || !isOther
      ? []
      : [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, cette valeur est celle de «\u00A0${first?.origin.id ?? ''}\u00A0», pas de «\u00A0${rival.origin.id}\u00A0».`,
          },
        ];
  });
};
