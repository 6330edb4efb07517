/**
 * Another day of the week than the one of the key that a clause names: "le menu végétarien est servi le jeudi" of "menu_vegetarien: mardi", when Thursday
 * is a day of another fact. All the words of the key stand in the clause, and its own day does not.
 */
import type { PlainFlag } from '../ground';
import { clausesIn } from '../sentences/denial';
import type { TextRule } from './find-roles';
import { isLabel, pathWords } from './labels';

/** They say that it is a day, not of what. */
const EMPTY = /^(?:jours?|dates?|semaines?|hebdo\w*|de|du|des|d|la|le|les|l|en|a)$/u;

export const daysOfKeys: TextRule = ({ read, judged, basis, sentences }) => {
  const days = basis.of('weekday').flatMap(({ origin, value }) => {
    const words = pathWords(origin.id.split('.').at(-1) ?? '').filter((word) => !EMPTY.test(word));
    const isAlone = basis.texts.some((one) => one.origin.id === origin.id && one.tokens.length === 1);
    return origin.kind === 'fact' && isAlone && words.some((word) => word.length > 4)
      ? [{ words, weekday: value.weekday }]
      : [];
  });
  return days.flatMap(({ words, weekday }) =>
    sentences.flatMap((sentence) =>
      clausesIn(read.folded.lower, sentence.from, sentence.to).flatMap(({ from, to }): PlainFlag[] => {
        const said = read.folded.lower.slice(from, to).match(/[a-z]+/gu) ?? [];
        if (!words.every((word) => said.some((one) => isLabel(one, word)))) return [];
        const told = judged.filter(
          ({ claim }) => claim.from >= from && claim.to <= to && claim.value.type === 'weekday',
        );
        const [only, ...more] = told;
        return only === undefined ||
          more.length > 0 ||
          !only.match.ok ||
          // "nouveau_jour: vendredi" may be the day of the same thing.
          only.match.origins.some(({ id }) => /jour/iu.test(id.split('.').at(-1) ?? '')) ||
          (only.claim.value.type === 'weekday' && only.claim.value.weekday === weekday) ||
          days.some(
            (other) =>
              other.words !== words && other.words.every((word) => said.some((one) => isLabel(one, word))),
          )
          ? []
          : [
              {
                ...{ from: only.claim.from, to: only.claim.to, kind: 'role' },
                why: `Dans les données, ce n’est pas le jour de «\u00A0${words.join(' ')}\u00A0».`,
              },
            ];
      }),
    ),
  );
};
