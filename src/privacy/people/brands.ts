/**
 * Brands that are also names of people: "une Renault", "chez Leclerc" are things, "M. Leclerc" is somebody. It must not look for brands: the
 * lexicon has them.
 */
import type { Phrase } from './phrases';
import { senseAt, type Scene } from './scene';

/** A brand of one word that is also a name needs an article: "une Renault", "chez Leclerc". */
export function isBrand(scene: Scene, { from, to }: Phrase): boolean {
  const sense = senseAt(scene, from);
  if (senseAt(scene, from - 1).civility && !scene.tokens[from]?.opensLine) return false;
  if (to - from > 1 || !(sense.first || sense.surname))
    return !(senseAt(scene, from - 1).first && scene.tokens[from]?.gap === ' ' && to - from === 1);
  if (isAmongBrands(scene, from, to)) return true;
  // "Renault D16", "Honda CR-125": a model follows.
  const end = scene.tokens[to - 1]?.end ?? 0;
  if (/^ \p{Lu}{1,3}-?\d/u.test(scene.view.text.slice(end, end + 6))) return true;
  return /^(?:une?|la|le|les|l|du|chez|magasin|d|son|sa|leur|societe|entreprise|groupe|marque|operateur|fournisseur)$/u.test(
    scene.tokens[from - 1]?.folded ?? '',
  );
}

/** "Michelin, Decathlon et Carrefour": beside a brand that is nobody's name. */
function isAmongBrands(scene: Scene, from: number, to: number): boolean {
  const joined = (gap: string | undefined) => gap === ', ' || gap === ' / ';
  const isOnlyBrand = (at: number) => {
    const phrase = scene.phrases[at];
    return phrase?.kind === 'brand' && !(senseAt(scene, at).first || senseAt(scene, at).surname);
  };
  const et = scene.tokens[to]?.folded === 'et' ? 1 : 0;
  const before = scene.tokens[from - 1]?.folded === 'et' ? 2 : 1;
  return (
    ((et === 1 || joined(scene.tokens[to]?.gap)) && isOnlyBrand(to + et)) ||
    ((before === 2 || joined(scene.tokens[from]?.gap)) && isOnlyBrand(from - before))
  );
}
