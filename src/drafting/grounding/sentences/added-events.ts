/**
 * What would come before, after or at the end of what the facts tell, and of which no fact speaks: "Un goûter en musique suivra la distribution", "la visite sera suivie d’un spectacle", "la soirée se
 * terminera par un feu d’artifice". Every full word that tells it is strange to the facts; what a file brings by itself (a letter, a visit) may follow without one.
 */
import type { PlainFlag } from '../ground';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { singular } from '../text/stems';
import { isCommonplace } from './commonplaces';
import { isGeneric } from './generic-words';
import { EMPTY_WORD, isKnown } from './support';

/** Facts of fewer words tell too little for a word to be strange to them. */
const ENOUGH = 12;

/** A noun with what completes it, no further than its clause. */
const THING =
  "(?<thing>[a-z-]{3,}(?:\\s(?:(?:de\\s(?:la\\s|l')?|du\\s|des\\s|d'|en\\s|a\\s|au\\s|aux\\s|avec\\s)(?:l')?)?(?!est\\s|sont\\s|et\\s|qui\\s|que\\s|pour\\s|par\\s|sera\\s|seront\\s|le\\s|la\\s|les\\s|aura\\s|auront\\s)[a-z-]+){0,3}?)";
const A = '(?:une?|des|plusieurs)\\s+';
const FOLLOWS =
  "(?:suivra|suivront|s'ensuivra|precedera|precederont|cloturera|clotureront|conclura|concluront|ouvrira|ouvriront|terminera|termineront|accompagnera|accompagneront|animera|animeront|ponctuera|ponctueront|egaiera|egaieront|agrementera|agrementeront|completera|completeront)";
const PATTERNS: readonly RegExp[] = [
  new RegExp(`(?<=^|[.;:!?]\\s|,\\s|\\set\\s)${A}${THING}\\s+${FOLLOWS}(?![a-z])`, 'gu'),
  new RegExp(
    `(?<![a-z])(?:(?:est|sont|sera|seront)\\s+(?:[a-z]+ment\\s+|aussi\\s+)?)?(?:suivie?s?|precedee?s?|ponctuee?s?|agrementee?s?|egayee?s?)\\s+(?:d'|de\\s+|par\\s+)(?:${A})?${THING}(?=\\s*[,;:.)]|$|\\s(?:et|le|la|les|dans|sur|pour|qui|a|au|en)\\s)`,
    'gu',
  ),
  new RegExp(
    `(?<![a-z])(?:s'acheve(?:ra|ront)?|se\\s+termine(?:ra|ront)?|se\\s+conclu(?:t|ra|ront)|se\\s+cloture(?:ra|ront)?|prend(?:ra)?\\s+fin|s'ouvr(?:e|ira)|debute(?:ra)?|commence(?:ra)?)\\s+(?:par|sur|avec|autour\\s+d')\\s*${A}${THING}(?=\\s*[,;:.)]|$|\\s(?:et|le|la|les|dans|sur|pour|qui|a|au|en)\\s)`,
    'gu',
  ),
];

export const addedEvents: TextRule = (text) => {
  if (text.basis.vocabulary.size < ENOUGH) return [];
  return PATTERNS.flatMap((pattern) => [...text.read.folded.lower.matchAll(pattern)]).flatMap(
    (match): PlainFlag[] => {
      const [from, to] = [match.index, match.index + match[0].length];
      const thing = match.groups?.['thing'] ?? '';
      if (text.judged.some(({ claim }) => claim.from < to && from < claim.to)) return [];
      const words = (thing.match(/[a-z]{3,}/gu) ?? []).filter(
        (word) => !EMPTY_WORD.test(word) && !/^(?:des|les|une|aux)$/u.test(word),
      );
      const [head = ''] = words;
      return words.length > 0 &&
        !USUAL.test(head) &&
        isStrange(head, text) &&
        words.every((word) => !isKnown(word, text.basis.vocabulary))
        ? [
            {
              ...{ from, to, kind: 'invention' },
              why: 'Rien dans les données ne parle de cela\u00A0: complétez les données, ou retirez-le.',
            },
          ]
        : [];
    },
  );
};

/** What comes of a file, and steps of any procedure. */
const USUAL =
  /^(?:courrier|lettre|courriel|message|appel|arrete|facture|relance|titre|notification|confirmation|convocation|visite|etude|bilan|compte|avenant|attestation|phase|etape|enquete|effet|periode|temps|moment|tour|echange|point|mot|etat|vote|debat|tirage|mention|chiffre|numero|nombre|lettres|signature|nom|prenom|date)s?$/u;

const isStrange = (word: string, { basis }: GroundedText): boolean =>
  !isGeneric(word) &&
  !isCommonplace(word) &&
  !isKnown(word, basis.vocabulary) &&
  !isKnown(singular(word), basis.vocabulary);
