/**
 * A manner that the facts tell, told as another of its kind: "déposée au guichet" of "mode: en ligne", "payé par chèque" of "virement", "hors charges" of "charges
 * comprises", "au premier étage" of "rez-de-chaussée". Only manners that exclude each other, and none that any fact speaks of.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';

interface Family {
  /** One manner a pattern, for the text and for the facts alike: plain lower case, underscores of keys as spaces. */
  readonly manners: readonly RegExp[];
  /** What the clause must speak of, when the words may be said of other things. */
  readonly of?: RegExp;
  /** What the key of the fact must say, when its text may be of other things. */
  readonly key?: RegExp;
  /** Both are right when the facts give what lies between them. */
  readonly counts?: true;
}

const FAMILIES: readonly Family[] = [
  {
    manners: [
      /(?<![a-z])(?:en\s+ligne|par\s+internet|teleservices?|dematerialisee?s?|(?:sur|via)\s+(?:le\s+)?(?:site|portail|service-public)[a-z. -]*)(?![a-z])/u,
      /(?<![a-z])(?:au\s+guichet|en\s+mairie|sur\s+place|en\s+personne)(?![a-z])|(?<![a-z])guichet(?!\s+(?:\d|unique|numerique))(?![a-z])/u,
      /(?<![a-z])(?:par\s+courriel|par\s+(?:e-?)?mail|par\s+message\s+electronique|courriel|par\s+voie\s+electronique)(?![a-z])/u,
      /(?<![a-z])(?:par\s+(?:courrier|voie\s+postale|la\s+poste|lettre)|courrier\s+postal|voie\s+postale)(?!\s+(?:electronique|du\s|recu|date|en\s+date))(?![a-z])/u,
      /(?<![a-z])(?:par\s+telephone|telephonique|telephone)(?![a-z])/u,
    ],
    of: /(?<![a-z])(?:depos|demand|inscri|inscript|adress|transmi|envo|formul|present|effectu|saisi)[a-z]*/u,
    key: /(?:^|[._])(?:mode|canal|voie|depot|forme|moyen|reception|transmission|envoi)(?:[._]|$)/u,
  },
  {
    manners: [
      /(?<![a-z])(?:par\s+)?cheques?(?!\s*-|\s+(?:vacances|emploi|energie|culture|sport|de\s+caution|cadeau))(?![a-z])/u,
      /(?<![a-z])(?:par\s+)?virements?(?:\s+bancaires?)?(?![a-z])/u,
      /(?<![a-z])(?:en\s+especes|(?:en\s+)?numeraire)(?![a-z])/u,
      /(?<![a-z])(?:par\s+)?prelevements?(?:\s+(?:automatiques?|bancaires?|sepa))?(?![a-z])/u,
      /(?<![a-z])(?:par\s+)?carte\s+bancaire(?![a-z])/u,
      /(?<![a-z])(?:versement|verse|paye)\s+direct(?:ement)?\s+au\s+(?:fournisseur|creancier|bailleur|prestataire)(?![a-z])/u,
    ],
    of: /(?<![a-z])(?:vers|pay|regl|rembours|acquitt|encaiss|percev|percu)[a-z]*/u,
    key: /(?:^|[._])(?:modes?|modalites?|moyens?|paiement|reglement|versement|encaissement)(?:[._]|_|$)/u,
  },
  {
    manners: [
      /(?<![a-z])(?:toutes\s+)?charges\s+comprises(?![a-z])|(?<![a-z])loyer\s+cc(?![a-z])/u,
      /(?<![a-z])(?:hors|sans\s+les|charges\s+non\s+comprises|non\s+comprises\s+les)\s+charges(?![a-z])/u,
    ],
    counts: true,
  },
  {
    manners: [
      /(?<!(?:(?:du|depuis\s+le)\s+|[a-z]))(?:rez-de-chaussee|rez\s+de\s+chaussee|rdc)(?![a-z])/u,
      /(?<![a-z])(?:premier|1er)\s+etage(?![a-z])/u,
      /(?<![a-z])(?:deuxieme|second|2e|2eme)\s+etage(?![a-z])/u,
      /(?<![a-z])(?:troisieme|3e|3eme)\s+etage(?![a-z])/u,
      /(?<![a-z])sous-sol(?![a-z])/u,
    ],
  },
  {
    manners: [
      /(?<![a-z])(?:en\s+presentiel|presentiel|en\s+presence(?!\s+d))(?![a-z])/u,
      /(?<![a-z])(?:a\s+distance|distanciel|en\s+visioconference|visioconference|par\s+visio)(?![a-z])/u,
    ],
  },
  {
    manners: [
      /(?<![a-z])(?:remise?s?\s+en\s+main\s+propre|en\s+mains?\s+propres?)(?![a-z])/u,
      /(?<![a-z])(?:lettre\s+recommandee|par\s+recommande|recommandee?\s+avec|lrar)(?![a-z])/u,
      /(?<![a-z])(?:par\s+huissier|commissaire\s+de\s+justice|acte\s+d'huissier)(?![a-z])/u,
    ],
    of: /(?<![a-z])(?:notifi|remi|adress|envo|signifi|transmi)[a-z]*/u,
  },
];

const DENIED =
  /(?<![a-z])(?:ne\s|n'|pas\s|non\s|sans\s|ni\s|sauf|hors\s|ou\s+(?:bien\s+)?|soit\s|plutot\s|lieu\s+(?:de|d'|du)\s*)[^,;:.]{0,30}$/u;
/** What the charges come to: with it, either rent can be told. */
const CHARGES =
  /(?:^|\.)(?:provisions?_)?(?:sur_|pour_)?charges(?:_(?:eur|euros?|mensuelles?|locatives?))*$/u;
const PARTED = /(?<![a-z])(?:et|puis|sera|seront|recu\w*|retirer|question\w*|besoin)(?![a-z])/u;
/** The words right before, since another deed or another thing begins: "a déposé sa demande et sera reçue en mairie". */
const nearOf = (before: string): string =>
  /(?<![a-z])questions?(?![a-z])/u.test(before) ? '' : (before.slice(-40).split(PARTED).at(-1) ?? '');
/** What the reader may do besides. */
const MAY = /(?<![a-z])(?:peu(?:t|vent)|pouvez|pourr\w+|possible|egalement|aussi|si\s|recours)(?![a-z])/u;

export const toldOtherwise: TextRule = ({ read, basis, sentences }) => {
  const { lower } = read.folded;
  // "charges_comprises: false" tells the contrary, which `polarity` knows.
  const denied = new Set(basis.said.flatMap(({ origin, yes }) => (yes ? [] : [origin.id])));
  const keys = new Set(
    [...basis.texts, ...basis.evidence, ...basis.said].flatMap(({ origin }) =>
      origin.kind === 'fact' && !denied.has(origin.id) ? [origin.id] : [],
    ),
  );
  const plain = [...keys].map((id) => id.toLowerCase().replace(/[_.]+/gu, ' '));
  const texts = basis.texts.filter(({ origin }) => origin.kind === 'fact' || origin.kind === 'source');
  const counted = basis.evidence.some(({ origin }) => CHARGES.test(origin.id.toLowerCase()));
  return FAMILIES.flatMap(({ manners, of, key, counts }): readonly PlainFlag[] => {
    if (counts === true && counted) return [];
    const isTold = (manner: RegExp): boolean =>
      texts.some(({ folded }) => manner.test(folded.lower)) || plain.some((one) => manner.test(one));
    const told = manners.filter(isTold);
    const own =
      key === undefined
        ? told
        : told.filter((manner) =>
            texts.some(
              ({ origin, folded }) => key.test(origin.id.toLowerCase()) && manner.test(folded.lower),
            ),
          );
    const [first] = own;
    if (first === undefined) return [];
    return sentences.flatMap((sentence) => {
      const said = lower.slice(sentence.from, sentence.to);
      return manners.flatMap((manner): PlainFlag[] => {
        const match = told.includes(manner) ? null : manner.exec(said);
        if (match === null) return [];
        const before = /[^;:]*$/u.exec(said.slice(0, match.index))?.[0] ?? '';
        const after = /^[^,;:.]{0,40}/u.exec(said.slice(match.index + match[0].length))?.[0] ?? '';
        if (
          DENIED.test(before) ||
          MAY.test(before) ||
          (of !== undefined && !of.test(`${nearOf(before)} ${after}`))
        )
          return [];
        // Both told at once: the sentence sets one against the other.
        if (own.some((one) => one.test(said))) return [];
        const from = sentence.from + match.index;
        return [
          {
            ...{ from, to: from + match[0].length, kind: 'contradiction' },
            why: 'Les données disent une autre manière de faire.',
          },
        ];
      });
    });
  });
};
