/**
 * A place called by the key of another: "l’école Jules-Verne, son école de secteur" of "ecole_secteur: école des Tilleuls, ecole_demandee: école Jules-Verne". Keys that begin with one noun and are told
 * apart by a word; the noun and that word stand right against the place. What a sentence does with a place is judged elsewhere.
 */
import type { TextFact } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';
import { isLabel, pathWords } from './labels';

interface Told {
  readonly fact: TextFact;
  readonly noun: string;
  /** What tells it from the other keys of its noun. */
  readonly mark: string;
}

const SMALL = /^(?:de|du|des|d|la|le|les|l|a|au|aux|en|nom|libelle)$/u;

export const apposedKeys: TextRule = ({ read, judged, basis, sentences }) => {
  const told = basis.texts.flatMap((fact): Told[] => {
    const [noun, mark, ...more] = pathWords(lastName(fact.origin.id)).filter((word) => !SMALL.test(word));
    return fact.origin.kind !== 'fact' || noun === undefined || mark === undefined || more.length > 0
      ? []
      : noun.length > 3 && mark.length > 3 && fact.tokens.length < 9
        ? [{ fact, noun, mark }]
        : [];
  });
  if (told.length < 2) return [];
  const { lower } = read.folded;
  return judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'street' || !match.ok) return [];
    const said = phraseOf(lower.slice(claim.from, claim.to).match(/[a-z\d]+/gu) ?? []);
    const mine = told.filter(({ fact }) => said.test(fact.tokens.join(' ')));
    if (mine.length === 0) return [];
    const sentence = sentenceAt(sentences, claim.from);
    const [before, after] = [lower.slice(sentence.from, claim.from), lower.slice(claim.to, sentence.to)];
    const rival = told.find(
      ({ fact, noun, mark }) =>
        mine.every(
          (one) =>
            one.noun === noun &&
            !isLabel(one.mark, mark) &&
            parentOf(one.fact.origin.id) === parentOf(fact.origin.id),
        ) && isCalled(noun, mark, before, after),
    );
    return rival === undefined
      ? []
      : [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, c’est un autre lieu («\u00A0${rival.fact.folded.text.trim()}\u00A0»).`,
          },
        ];
  });
};

const isCalled = (noun: string, mark: string, before: string, after: string): boolean => {
  const called = `${noun}\\s+(?:(?:de|du|des|de\\s+la|en)\\s+|d'|de\\s+l')?${stemOf(mark)}[a-z]*`;
  return (
    new RegExp(`^\\s*[,(]\\s*(?:(?:son|sa|leur|votre|notre|le|la|les)\\s+|l')?${called}(?![a-z])`, 'u').test(
      after,
    ) ||
    new RegExp(
      `(?<![a-z])${called}(?:\\s*[,(]\\s*|\\s+)(?:(?:est|sera|etait|reste|demeure|a\\s+savoir|soit)\\s+)?(?:(?:le|la|les)\\s+|l')?$`,
      'u',
    ).test(before)
  );
};

/** "demandee" and "demandées": one mark, however it agrees. */
const stemOf = (mark: string): string => mark.replace(/(?<=[a-z]{3})(?:ee?s?|s)$/u, '');
const phraseOf = (tokens: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z\\d])${tokens.join("[ '’./-]+")}(?![a-z\\d])`, 'u');
