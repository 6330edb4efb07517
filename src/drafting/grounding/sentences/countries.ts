/**
 * A country that no fact has, wherever the text writes it: a capital after a bracket or at the head of a line is no proof that a word is a name, but the
 * name of a country is one. France is told of everything and is left out.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { related } from '../text/stems';

/** Plain lower case, words of one name joined by "-"; only names that are no common word and no town. */
const COUNTRIES: ReadonlySet<string> = new Set(
  `allemagne autriche belgique bulgarie croatie danemark espagne estonie finlande grece hongrie irlande islande italie lettonie lituanie malte norvege
  pologne portugal roumanie slovaquie slovenie suede suisse tchequie ukraine moldavie serbie bosnie albanie angleterre ecosse
  russie bielorussie turquie georgie armenie azerbaidjan kazakhstan maroc algerie tunisie libye egypte senegal mauritanie cameroun gabon
  togo benin nigeria ghana burkina madagascar comores rwanda burundi ethiopie erythree somalie soudan tchad kenya tanzanie mozambique angola namibie
  chine japon coree vietnam cambodge laos thailande birmanie inde pakistan bangladesh nepal afghanistan iran irak syrie liban jordanie israel palestine
  canada quebec mexique bresil argentine chili perou bolivie colombie venezuela equateur uruguay paraguay cuba haiti australie indonesie philippines
  royaume-uni pays-bas etats-unis cap-vert sri-lanka`
    .trim()
    .split(/\s+/u),
);

export const countries: TextRule = ({ read, basis }) => {
  const { lower, cased } = read.folded;
  return [...lower.matchAll(/(?<![a-z-])(?:[a-z]+-[a-z]+|[a-z]+)(?![a-z-])/gu)].flatMap(
    ({ 0: word, index }): PlainFlag[] => {
      const from = index;
      const to = index + word.length;
      if (!COUNTRIES.has(word) || !/^\p{Lu}/u.test(cased.slice(from))) return [];
      // A street, an inn or a person may be called so: a name goes on after a space.
      if (
        /(?:rue|place|avenue|boulevard|hotel|cafe|square)\s(?:de\s|d'|du\s|des\s|l'|la\s)*$/u.test(
          lower.slice(0, from),
        )
      )
        return [];
      const told = word
        .split('-')
        .every((part) =>
          [...basis.vocabulary].some((one) => one === part || (one.length > 4 && related(one, part))),
        );
      return told ? [] : [{ ...{ from, to, kind: 'place' }, why: 'Les données ne parlent pas de ce pays.' }];
    },
  );
};
