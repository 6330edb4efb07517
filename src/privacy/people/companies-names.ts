/**
 * Takes out of a name what a company does or is in law: of "Hamel Voyages", "SARL Pommier Toitures", "Glaces de Lili" only the name is somebody's.
 * It must not touch what a civility announces, nor leave a first name alone where its surname may be the trade ("Paul Traiteur").
 */
import { LEGAL_FORMS, TRADE_WORDS } from '../words/trade-words';
import type { Candidate } from './candidate';
import { isCivility } from './is-civility';
import { senseAt, type Scene } from './scene';

const LINK = /^(?:de|du|des|d)$/u;

export function withoutTrade(scene: Scene, found: Candidate): Candidate {
  const { tokens } = scene;
  let { from, to } = found;
  if (to - from < 2 || isCivility(scene, from - 1)) return found;
  const form = LEGAL_FORMS.has(tokens[from]?.folded ?? '') && tokens[from + 1]?.gap === ' ';
  if (form) from += 1;
  while (to - from > 1 && isTrade(scene, to - 1) && tokens[to - 1]?.gap === ' ') to -= 1;
  const linked = LINK.test(tokens[from + 1]?.text ?? '') && tokens[from + 2] !== undefined;
  const ahead = linked ? 2 : 1;
  if (to - from > ahead && isTrade(scene, from) && tokens[from + ahead]?.line === tokens[from]?.line) {
    if (linked || !isFirstAlone(scene, from + ahead, to)) from += ahead;
  }
  const same = from === found.from && to === found.to;
  return same || (!form && !linked && isFirstAlone(scene, from, to)) ? found : { ...found, from, to };
}

function isTrade(scene: Scene, index: number): boolean {
  const token = scene.tokens[index];
  const { first, surname } = senseAt(scene, index);
  return (
    token !== undefined && token.shape !== 'lower' && TRADE_WORDS.has(token.folded) && !first && !surname
  );
}

/** What stays is a first name: "Paul Traiteur", "Traiteur Paul" may be somebody. */
const isFirstAlone = (scene: Scene, from: number, to: number): boolean =>
  to - from === 1 && senseAt(scene, from).first;
