/**
 * Where a key says that something is or is done: "lieu_livraison: mairie" against "seront livrés à l’école", "lieu_point_eau_secours: place du Champ" against "au point d’eau de secours
 * installé rue Haute". What the key names stands right before another place, and its own place nowhere in the sentence.
 */
import { lastName } from '../facts/key-units';
import type { PlainFlag } from '../ground';
import type { TextFact } from '../facts/evidence';
import type { GroundedText, TextRule } from './find-roles';
import { pathWords } from './labels';

const PLACE_OF = /^(?:lieu|adresse|endroit|emplacement)_(?:de_la_|de_l_|du_|des_|de_|d_)?([a-z_]+)$/u;
/** What any sentence speaks of, wherever it is. */
const PLAIN =
  /^(?:evenement|reunion|seance|naissance|dece[sd]|accident|infraction|travaux|residence|siege|domicile|facturation|intervention|autre|principal|depart|arrivee|debut|fin|\d+|[a-e])$/u;
const NOUN =
  '(?:mairie|ecole|mediatheque|bibliotheque|gymnase|creche|piscine|gare|salle|halle|stade|college|lycee|parking|(?<!sur\\s)place|foyer|centre|maison|dechetterie|cantine|eglise|theatre|cinema|musee|port|parc)';
/** Few words, none of which leads elsewhere. */
const GAP = "(?:\\s+(?!et\\s|ou\\s|qui\\s|que\\s|pour\\s|par\\s|destine|situe|entre\\s)[a-z'-]+){0,3}?";
const AT = `\\s+(?:(?:a|au|aux|en|dans|sur|devant)\\s+(?:la\\s+|le\\s+|l'\\s*)?|a\\s+l'\\s*)`;

export const placesOfActs: TextRule = (text) =>
  text.basis.texts.flatMap((fact): readonly PlainFlag[] => {
    const named = PLACE_OF.exec(lastName(fact.origin.id))?.[1];
    if (named === undefined || fact.origin.kind !== 'fact' || fact.tokens.length > 8) return [];
    const words = pathWords(named).filter((word) => word.length > 2);
    return words.length === 0 || words.some((word) => PLAIN.test(word)) ? [] : check(fact, words, text);
  });

const check = (
  fact: TextFact,
  words: readonly string[],
  { read, judged, sentences }: GroundedText,
): readonly PlainFlag[] => {
  const { lower } = read.folded;
  const own = fact.tokens.filter((token) => token.length > 3);
  // "point d’eau de secours", "livrés": all the words, or the one verb of a noun.
  const head = words
    .map((word) => `${rootOf(word, words.length)}[a-z]*`)
    .join("\\s+(?:d[eu]s?\\s+|d'|de\\s+la\\s+|de\\s+l'|a\\s+)?");
  const other = new RegExp(`(?<![a-z])${head}${GAP}(?:${AT}(${NOUN})(?![a-z])|\\s+$)`, 'u');
  return sentences.flatMap((sentence): PlainFlag[] => {
    const said = lower.slice(sentence.from, sentence.to);
    if (own.some((word) => new RegExp(`(?<![a-z])${word}(?![a-z])`, 'u').test(said))) return [];
    const why = `Dans les données, c’est un autre lieu («\u00A0${fact.folded.text.trim()}\u00A0»).`;
    const [, noun] = other.exec(said) ?? [];
    if (noun !== undefined) {
      const match = other.exec(said);
      const to = sentence.from + (match?.index ?? 0) + (match?.[0].length ?? 0);
      return [{ from: to - noun.length, to, kind: 'role', why }];
    }
    return judged.flatMap(({ claim }): PlainFlag[] =>
      claim.value.type === 'street' &&
      claim.from >= sentence.from &&
      claim.to <= sentence.to &&
      other.test(lower.slice(sentence.from, claim.from).replace(/\s(?:la|le|a\s+la|au|de\s+la|du)\s+$/u, ' '))
        ? [{ from: claim.from, to: claim.to, kind: 'role', why }]
        : [],
    );
  });
};

/** "livr" of "livraison": what the verb begins with. */
const rootOf = (word: string, many: number): string => {
  const root = word.replace(/(?:aison|ation|ition|ution|tion|ement|age|ure|ance)s?$/u, '');
  return many === 1 && root.length > 3 ? root : word.replace(/s$/u, '');
};
