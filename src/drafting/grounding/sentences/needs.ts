/**
 * What the facts require or not ("inscription_obligatoire: true", "certificat_exige: false") against clauses that say the contrary of it: "il n’est pas
 * nécessaire de s’inscrire", "l’inscription n’est pas demandée", "sans avoir à s’inscrire"; "il faut s’inscrire", "sur inscription". The noun of the key,
 * or its verb, stands right beside the word of need. The word of the key itself is for `polarity`.
 */
import type { SaidFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { parentOf } from '../facts/paths';
import type { TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';
import { clausesIn, isConditional } from './denial';

const NEED =
  /^(?:obligatoires?|obligation|requise?s?|necessaires?|exigee?s?|imposee?s?|imperati\w+|indispensables?|demandee?s?)$/u;

export const needs: TextRule = ({ read, basis, sentences }) => {
  const { lower } = read.folded;
  return basis.said.flatMap((fact): readonly PlainFlag[] => {
    const thing = thingOf(fact);
    if (thing === undefined) return [];
    const patterns = fact.yes ? notNeeded(thing) : needed(thing);
    return sentences.flatMap((sentence) =>
      clausesIn(lower, sentence.from, sentence.to).flatMap(({ from, to }): PlainFlag[] => {
        const clause = lower.slice(from, to);
        if (isConditional(clause)) return [];
        const bare = fact.yes ? without(thing).exec(clause) : null;
        const match =
          bare !== null &&
          admits(lower.slice(sentence.from, sentence.to), bare[0], from - sentence.from + bare.index)
            ? bare
            : patterns.map((pattern) => pattern.exec(clause)).find((found) => found !== null);
        if (match === undefined || (!fact.yes && DENIED.test(clause.slice(0, match.index + match[0].length))))
          return [];
        return [
          {
            ...{ from: from + match.index, to: from + match.index + match[0].length },
            kind: 'contradiction',
            why: `Les données disent le contraire (${fact.words.join(' ')}\u00A0: ${fact.yes ? 'oui' : 'non'}).`,
          },
        ];
      }),
    );
  });
};

const DENIED = /(?<![a-z])(?:ne|n'|pas|plus|sans|aucune?|ni|inutile|dispens\w+)(?![a-z])/u;

/** Of "reservation_obligatoire", "obligation_port_casque": all that says what is needed, as beginnings of words. */
const thingOf = ({ words, yesNo, origin }: SaidFact): string | undefined => {
  const own = words.filter((word) => !NEED.test(word) && word.length > 3);
  // "inscription: { obligatoire: true }": the record is the thing.
  const rest =
    own.length > 0
      ? own
      : pathWords(parentOf(origin.id).split('.').at(-1) ?? '').filter((word) => word.length > 3);
  const [first, ...more] = rest;
  if (!yesNo || own.length === words.length || first === undefined || more.length > 1) return undefined;
  return rest.map(stem).join("[a-z]*\\s+(?:d[eu]s?\\s+|d'|la\\s+|le\\s+|l')*");
};

/** "réservation" and "réserver", "autorisation" and "autoriser" begin alike. */
const stem = (word: string): string => {
  const root = word.replace(/(?:ations?|itions?|p?tions?|ements?|ages?|ures?|es?|s)$/u, '');
  return root.length >= 4 ? root : word;
};

const SELF = "(?:s'|se\\s+|vous\\s+|y\\s+)?";
const DET =
  "(?:une?\\s+|la\\s+|le\\s+|l'|les\\s+|son\\s+|sa\\s+|ses\\s+|leur\\s+|des\\s+|d'une?\\s+|de\\s+|d'|du\\s+)?";
/** Verbs by which one has or does the thing: "présenter un certificat". */
const DO =
  '(?:(?:presenter|fournir|produire|joindre|avoir|prendre|porter|posseder|disposer|demander|detenir|obtenir|effectuer|faire|verser|payer|constituer)\\s+)?';

/** "ouverte à tous, sans inscription" says that none is needed; "sans inscription, l’accès est refusé", "restées sans réservation" do not. */
const without = (thing: string): RegExp => new RegExp(`(?<![a-z])sans\\s+(?:aucune\\s+)?${thing}[a-z]*`, 'u');
const ADMITS =
  /(?<![a-z])(?:admis|ouvert|access?ib|accueill|libre|possible|peu(?:t|vent)(?![a-z])|pou(?:vez|rr)|se\s+f(?:ai|er|on)|s'effectu|autorise|permis|venez|presentez-vous|particip)/u;
const IS_ADMITTED = /^\s+(?:est|sont|reste|restent|sera|seront)\s+(?:admis|autoris|libre|permis|possible)/u;
const BARRED =
  /(?<![a-z])(?:(?:ne|ni|nul|pas|sauf)(?![a-z])|n'|aucune?\s+(?!inscri|reserv)|refus|interdi|amende|passible|exclu|impossible|sanction)/u;

const admits = (sentence: string, said: string, at: number): boolean => {
  const [before, after] = [sentence.slice(0, at), sentence.slice(at + said.length)];
  return (
    !BARRED.test(`${before} ${after}`) &&
    (ADMITS.test(/[a-z]/u.test(before) ? before : after) || IS_ADMITTED.test(after))
  );
};

const notNeeded = (thing: string): readonly RegExp[] => [
  new RegExp(
    `(?<![a-z])(?:(?:il\\s+)?n'est\\s+(?:pas|plus|nullement|en\\s+rien)\\s+(?:necessaire|obligatoire|utile|indispensable|requis|besoin)|(?:pas|sans|nul|aucun)\\s+(?:[a-z]+\\s+)?besoin|inutile|sans\\s+(?:avoir|devoir|etre\\s+tenue?s?|obligation))\\s*(?:a\\s+|de\\s+|d')?${SELF}${DO}${DET}${thing}[a-z]*`,
    'u',
  ),
  new RegExp(
    `(?<![a-z])${thing}[a-z]*(?:\\s+(?!ne\\s)[a-z']+){0,4}?\\s+(?:n'est|ne\\s+sera|n'etait|ne\\s+sont|n'est\\s+plus)\\s+(?:pas|plus|nullement)\\s+(?:necessaire|obligatoire|exige|demande|requis|impose|indispensable)e?s?`,
    'u',
  ),
  new RegExp(`(?<![a-z])dispens[a-z]+\\s+(?:de\\s+|d')${SELF}${DO}${DET}${thing}[a-z]*`, 'u'),
  new RegExp(
    `(?<![a-z])${thing}[a-z]*\\s+(?:est|sont|reste|restent|demeure)\\s+(?:facultati|optionne)[a-z]+`,
    'u',
  ),
];

const needed = (thing: string): readonly RegExp[] => [
  new RegExp(
    `(?<![a-z])(?:il\\s+(?:faut|faudra|convient\\s+de|est\\s+(?:necessaire|obligatoire|imperatif|indispensable)\\s+de)|(?:doit|doivent|devra|devront)\\s+(?:imperativement\\s+|obligatoirement\\s+)?)\\s*${SELF}${DO}${DET}${thing}[a-z]*`,
    'u',
  ),
  new RegExp(`(?<![a-z])(?:sur|apres|moyennant|uniquement\\s+sur)\\s+(?:simple\\s+)?${thing}[a-z]*`, 'u'),
  new RegExp(
    `(?<![a-z])${thing}[a-z]*(?:\\s+[a-z']+){0,4}?\\s+(?:est|sont|sera|seront|reste|demeure)\\s+(?:[a-z]+ment\\s+)?(?:necessaire|obligatoire|exige|requis|impose|indispensable|imperati)[a-z]*`,
    'u',
  ),
];
