/**
 * A fact of yes or no denied in everyday words (`everyday-words`), and what is provided told as something to bring: "chacun apportera son pique-nique" of "repas_fourni: true". The sentence speaks
 * of what the key names. What is supposed or excepted is let through.
 */
import type { SaidFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { related, singular } from '../text/stems';
import { clausesIn, isConditional, isDenied } from './denial';
import { EVERYDAY } from './everyday-words';

export const saidInOtherWords: TextRule = ({ read, basis, sentences }) => {
  const { lower } = read.folded;
  const facts = basis.said.filter(
    ({ yesNo, origin }) => yesNo && origin.kind === 'fact' && !/\.\d+(?:\.|$)/u.test(origin.id),
  );
  return facts.flatMap((fact) => {
    const patterns = contraryOf(fact);
    return patterns.length === 0
      ? []
      : sentences.flatMap((sentence) => {
          const said = lower.slice(sentence.from, sentence.to);
          const heard = said.match(/[a-z]{3,}/gu) ?? [];
          return clausesIn(lower, sentence.from, sentence.to).flatMap(({ from, to }): PlainFlag[] => {
            const clause = lower.slice(from, to);
            // "sans risque" supposes nothing.
            if (isConditional(clause.replace(SAFE, ' ')) || OTHERWISE.test(clause)) return [];
            return patterns.flatMap(({ pattern, of }): PlainFlag[] => {
              if (of === undefined ? !heard.some((word) => isSubject(word, fact)) : !of.test(said)) return [];
              const match = pattern.exec(clause);
              if (match === null) return [];
              const end = match.index + match[0].length;
              // "ne peut être bue", "nul besoin d’apporter un repas"
              if (DENIES.test(clause.slice(0, match.index))) return [];
              if (!/^(?:n'|ne\s|sans\s)/u.test(match[0]) && isDenied(clause, match.index, end)) return [];
              return [
                {
                  ...{ from: from + match.index, to: from + end, kind: 'contradiction' },
                  why: `Les données disent le contraire (${fact.words.join(' ')}\u00A0: ${fact.yes ? 'oui' : 'non'}).`,
                },
              ];
            });
          });
        });
  });
};

const DENIES = /(?<![a-z])(?:ne\s|n'|nul\s|inutile\s|besoin\s)/u;
const SAFE = /(?<![a-z])sans\s+(?:aucun\s+)?risque(?![a-z])/gu;
/** Not of all, nor at all times. */
const OTHERWISE =
  /(?<![a-z])(?:sauf|hormis|excepte|a\s+l'exception|jusqu'(?:a|au|ici|alors)|au-dela|a\s+moins|faute|sinon|avant|lorsqu\w*|quand|dont|des\s+lors|autres?)(?![a-z])/u;

interface Contrary {
  readonly pattern: RegExp;
  readonly of?: RegExp;
}

const contraryOf = (fact: SaidFact): readonly Contrary[] => {
  const key = fact.words.join('_');
  const told = EVERYDAY.flatMap(({ key: known, yes, no, of }): Contrary[] => {
    const pattern = fact.yes ? no : yes;
    return pattern === undefined || !known.test(key) || isOfSome(fact)
      ? []
      : [of === undefined ? { pattern } : { pattern, of }];
  });
  const thing = fact.yes ? thingOf(fact) : undefined;
  return thing === undefined ? told : [...told, { pattern: brought(thing), of: /./u }];
};

/** "gratuit_moins_12_ans": of some people, whom the sentence may not be of. */
const isOfSome = ({ words }: SaidFact): boolean =>
  /^gratuit/u.test(words[0] ?? '') &&
  words.length > 1 &&
  !words.every((word) => /^(?:gratuite?s?|pour|tous|public)$/u.test(word));

const isSubject = (word: string, { words }: SaidFact): boolean => {
  const [first = ''] = words;
  return singular(word) === singular(first) || related(singular(word), singular(first));
};

const PROVIDED =
  /^(?:fournie?s?|comprise?s?|compris|inclus|incluse?s?|offerte?s?|servie?s?|pretee?s?|distribuee?s?)$/u;
/** One thing under several names. */
const THINGS: readonly string[] = [
  'repas|dejeuner|diner|pique-nique|panier-repas|casse-croute|sandwich',
  'gouter|collation|encas',
  'materiel|equipement|outils?|accessoires?',
  'draps?|linge|serviettes?|literie',
  'boissons?|gourde|eau',
  'transport|trajet',
];

/** What "repas_fourni" provides. */
const thingOf = ({ words }: SaidFact): string | undefined => {
  const [thing = '', state = '', ...more] = words.filter((word) => word.length > 2);
  if (more.length > 0 || !PROVIDED.test(state) || thing.length < 4) return undefined;
  return THINGS.find((names) => new RegExp(`^(?:${names})s?$`, 'u').test(thing)) ?? singular(thing);
};

const OWN = "(?:son|sa|ses|leurs?|votre|vos|un|une|des|le|la|les|l'|de\\s+quoi)\\s*(?:propres?\\s+)?";
const brought = (thing: string): RegExp =>
  new RegExp(
    `(?<![a-z])(?:(?:apport|emport|amen)(?:er|era|eront|erez|ez|e|ent|eront)\\s+${OWN}|(?:prevoir|prevoyez|prevoira|prevoiront|prevoient)\\s+${OWN}|(?:se\\s+munir|munissez-vous|munie?s?|se\\s+muniront|se\\s+munira)\\s+(?:de\\s+|d')(?:${OWN})?|(?:venir|venez|viendra|viendront)\\s+avec\\s+${OWN})(?:${thing})s?(?![a-z])|(?<![a-z])(?:${thing})s?\\s+(?:(?:est|sera|reste(?:ra)?)\\s+)?(?:tiree?s?\\s+du\\s+sac|a\\s+prevoir|a\\s+apporter)(?![a-z])`,
    'u',
  );
