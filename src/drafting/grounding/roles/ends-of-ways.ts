/**
 * Where a way begins and where it ends: "depart: {lieu: le stade}" and "arrivee: {lieu: le port}" against "s’élancera du port", "arrivera au stade", "du port au stade". Only
 * places that the facts give to one end and not to the other.
 */
import type { TextFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

const START = /^(?:depart|departs|origine|debut|commencement|tenant)$/u;
const END = /^(?:arrivee|arrivees|destination|terminus|fin|extremite|aboutissant)$/u;
const LEAVES =
  "(?:s'elan[a-z]+|s'ebranl[a-z]+|part(?:ira|iront|ent|ant|is|i|ie|ies)?(?![a-z])|partir(?![a-z])|departs?(?![a-z])|demarr[a-z]+|quitt[a-z]+|au\\s+depart|commenc[a-z]+|debut(?:e|ent|era|eront|ant|ait)|pren[a-z]+\\s+(?:naissance|son\\s+origine))";
const REACHES =
  "(?:arriv[a-z]+|rejoin[a-z]+|rejoindr[a-z]+|s'achev[a-z]+|se\\s+termin[a-z]+|pren[a-z]+\\s+fin|gagn[a-z]+|fini(?:t|ra|ssant|ssent)|abouti[a-z]*|debouch[a-z]+|jusqu'|vers(?=\\s+[a-z])|a\\s+destination)";
/** A few words, which open no other way. */
const GAP =
  "(?:(?!(?:et|puis|ou|du|de|des|au|aux|sur)\\s|a\\s+(?!\\d)|jusqu|vers\\s|direction|destination|arriv|depart|part|pour\\s|rejoin|depuis|venant|provenance|reli|gagn)[a-z\\d':-]+\\s+){0,7}?";
const FROM =
  "(?:du|de\\s+la|de\\s+l'|de|des|d'|depuis\\s+(?:la|le|les|l')|devant\\s+(?:la|le|les|l')|le|la|les|l')";
const TO =
  "(?:a\\s+la|a\\s+l'|a|aux|au|le|la|les|l'|dans\\s+(?:la|le|les|l')|sur\\s+(?:la|le|les|l')|devant\\s+(?:la|le|les|l'))";

export const endsOfWays: TextRule = ({ read, basis, sentences }) => {
  const places = basis.texts.filter(
    ({ origin, tokens, claims }) =>
      origin.kind === 'fact' &&
      tokens.length < 9 &&
      tokens.some((token) => /^[a-z]{4,}$/u.test(token)) &&
      !claims.some(({ kind }) => /^(?:date|time|month|duration)$/u.test(kind)),
  );
  const at = (end: RegExp, other: RegExp): readonly TextFact[] =>
    places.filter(({ origin }) => {
      const words = pathWords(origin.id);
      return words.some((word) => end.test(word)) && !words.some((word) => other.test(word));
    });
  const [starts, ends] = [at(START, END), at(END, START)];
  if (starts.length === 0 || ends.length === 0) return [];
  const known = (facts: readonly TextFact[]): ReadonlySet<string> =>
    new Set(facts.map(({ tokens }) => phraseOf(tokens)));
  const wrong = (own: readonly TextFact[], others: readonly TextFact[], verb: string, link: string) =>
    others
      .filter(({ tokens }) => !known(own).has(phraseOf(tokens)))
      .map(({ tokens }) => ({
        pattern: new RegExp(
          `(?<![a-z])${verb}\\s*${GAP}(?:${link}\\s*)?(${phraseOf(tokens)})(?![a-z\\d])`,
          'gu',
        ),
        told: own.map((one) => one.folded.text.trim()).join(', '),
      }));
  // "du chemin des Vignes à la rue du Moulin", when the way begins at the latter.
  const turned = starts.flatMap((first) =>
    ends
      .filter(({ tokens }) => phraseOf(tokens) !== phraseOf(first.tokens))
      .map((last) => ({
        pattern: new RegExp(
          `(?<![a-z])(?:du|de\\s+la|de\\s+l'|de|des|depuis\\s+(?:la|le|l'))\\s*(${phraseOf(last.tokens)}(?![a-z\\d])[^;:.]{0,40}?\\s(?:a\\s+la|a\\s+l'|a|aux|au|jusqu'a\\s+la|jusqu'au|jusqu'a|vers\\s+(?:la|le|l'))\\s*${phraseOf(first.tokens)})(?![a-z\\d])`,
          'gu',
        ),
        told: first.folded.text.trim(),
      })),
  );
  const rules = [...turned, ...wrong(starts, ends, LEAVES, FROM), ...wrong(ends, starts, REACHES, TO)];
  return sentences.flatMap((sentence) => {
    const said = read.folded.lower.slice(sentence.from, sentence.to);
    // Who comes back goes the other way.
    if (RETURN.test(said)) return [];
    return rules.flatMap(({ pattern, told }) =>
      [...said.matchAll(pattern)].map((match): PlainFlag => {
        const to = sentence.from + match.index + match[0].length;
        return {
          ...{ from: to - (match[1] ?? '').length, to, kind: 'role' },
          why: `Dans les données, c’est un autre lieu («\u00A0${told}\u00A0»).`,
        };
      }),
    );
  });
};

const RETURN = /(?<![a-z])(?:retours?|sens\s+inverse|inversement|en\s+sens\s+contraire)(?![a-z])/u;

/** Without the article that opens it. */
const phraseOf = (tokens: readonly string[]): string =>
  tokens
    .filter((token, i) => i > 0 || !/^(?:le|la|les|l|du|de|des|au|a|devant)$/u.test(token))
    .join("[ '’./-]+");
