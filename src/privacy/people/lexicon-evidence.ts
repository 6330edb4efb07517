/** What the lexicons say of a run of words: first names, surnames, unknown words. It weighs; it finds nobody. */
import { senseAt, isKnownTown, type Scene, type Sense } from './scene';

export interface Evidence {
  readonly words: number;
  /** First names that are no common word, then those that are. */
  readonly first: number;
  readonly weakFirst: number;
  readonly surname: number;
  readonly weakSurname: number;
  readonly unknown: number;
  readonly initials: number;
  readonly towns: number;
}

export function evidence(scene: Scene, from: number, to: number): Evidence {
  const count = (test: (sense: Sense, index: number) => boolean) => {
    let total = 0;
    for (let i = from; i < to; i += 1) if (test(senseAt(scene, i), i)) total += 1;
    return total;
  };
  return {
    words: count(({ functional, particle }, i) => isInitial(scene, i) || !(functional || particle)),
    first: count(({ first, word }) => first && !word),
    weakFirst: count(({ first, word, functional }) => first && word && !functional),
    surname: count(({ surname, word }) => surname && !word),
    weakSurname: count(({ surname, word, functional }) => surname && word && !functional),
    unknown: count((sense, i) => isUnknown(scene, sense, i)),
    initials: count((_, i) => isInitial(scene, i)),
    towns: count((_, i) => isKnownTown(scene, i)),
  };
}

/** "L'an" begins with an elision, "N° 12" with a sign, not with an initial. */
function isInitial({ tokens, view }: Scene, index: number): boolean {
  const token = tokens[index];
  return (
    token?.shape === 'initial' && tokens[index + 1]?.gap !== "'" && !/[°º]/u.test(view.text[token.end] ?? '')
  );
}

/** Labels that are written short. */
const CUT_SHORT =
  /^(?:alloc|empl|emplact|immat|inscr|coord|coords|observ|obs|corresp|dest|exped|attrib|benef|quant|compl|justif|renseig|rembt|stat|resid|dom|nais|naiss|natio|prof|sign|dept|arrdt|circo|resa|dispo|regul)$/u;

function isUnknown(scene: Scene, sense: Sense, index: number): boolean {
  const token = scene.tokens[index];
  return (
    sense.unknown &&
    token?.shape !== 'initial' &&
    !CUT_SHORT.test(token?.folded ?? '') &&
    // "PLUi-H"
    !/^\p{Lu}{3,4}\p{Ll}$/u.test(token?.text ?? '') &&
    !(sense.acronym && token?.shape === 'capitals') &&
    !isKnownTown(scene, index)
  );
}
