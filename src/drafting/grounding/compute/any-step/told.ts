/**
 * Whether the words beside a figure tell a step of arithmetic, and whether what it is made of stands near enough for a coincidence to be
 * improbable. It makes no step.
 */
import type { Claim } from '../../claim';
import type { Place } from '../../match/matcher';
import { related, sameNoun } from '../../text/stems';
import { areSaid } from '../own-words';
import { isLong } from '../shown';
import { pathWords } from '../../roles/labels';
import { DOWN, isEarlier, UP } from '../relations';
import type { Operand } from './operands';
import type { Reach } from './reach';
import type { Step, Way } from './steps';

/** What each way is told by, in the clause of the figure. */
const CUES: Readonly<Record<Way, RegExp>> = {
  sum: /total|ensemble|somme|cumul|global|(?<![a-z])soit(?![a-z])|represent|attei|eleve|en\s+tout|confondu|reuni|addition|ajout|compris|porte|(?<![a-z])dont(?![a-z])|au\s+final|font|fait|revien|cout|avec/u,
  gap: /ecart|differen|(?:de|en)\s+(?:plus|moins)|superieur|inferieur|depass|exced|manqu|rest|solde|reliquat|economi|(?<![a-z])net(?:te)?(?![a-z])|deduction|dedui|retir|apres|hauss|augment|baiss|diminu|recul|supplement|autre|marge|a\s+(?:la\s+|sa\s+|notre\s+)?charge|laiss|ramen|gagn|perd|contre|(?<![a-z])soit(?![a-z])|disponib|libre|encore|moins\s+que|plus\s+que|plus\s+tard|plus\s+tot/u,
  times:
    /total|(?<![a-z])soit(?![a-z])|represent|recette|cout|montant|eleve|attei|en\s+tout|cumul|factur|depense|somme|revien|ensemble|pour\s|vers|pai|regl|du(?:e|s|es)?(?![a-z])|par\s|aller|sur\s/u,
  each: /chacun|chaque|par\s|moyen(?!n?ant)|egal|unitaire|(?<![a-z])soit(?![a-z])|repart|partag|piece|tete|mensualit|echeance|versement|revien|dans\s+chaque|(?:le|du|l'|au|la)\s?(?:metre|kilo|tonne|litre|hectare|heure|jour|mois|an)(?![a-z])/u,
  lasts:
    /amorti|rembours|rentabilis|retour\s+sur|compens|couvr|finance|suffi|represent|(?<![a-z])soit(?![a-z])|equiva|dur|epuis|correspond|permet|assur/u,
  'share-of':
    /%|pour\s+cent|tva|tax|acompte|avance|aide|subvention|part|remise|retenue|frais|(?<![a-z])soit(?![a-z])|pris/u,
  raised:
    /%|pour\s+cent|tax|tva|ttc|major|hauss|augment|ajout|port|additionn|inclu|compris|revaloris|relev|tout/u,
  lowered:
    /%|pour\s+cent|remise|rabais|redui|reduct|baiss|dedui|deduct|apres|rest|abatt|moins|net(?:te)?(?![a-z])/u,
  part: /%|pour\s+cent|part|sur\s|parmi|represent|soit|d[eu]s?\s|taux|moitie|tiers|quart|cinquieme|dixieme/u,
  change:
    /hauss|augment|progres|accroi|baiss|diminu|recul|redui|croiss|chut|de\s+plus|de\s+moins|evolu|superieur|inferieur|econom|major/u,
  rest: /rest|(?<![a-z])autre|non|(?<![a-z])pas(?![a-z])|sans|perdu|perte|fuite|charge|complement|solde|hors|n'|(?<![a-z])ne\s/u,
  others: /(?<![a-z])autres?(?![a-z])/u,
  half: /moitie|(?:dans\s+)?chaque\s+sens|(?<![a-z])aller(?!\s?s?(?:-|\s+et\s+|\s+)?\s?retours?)(?![a-z])|aller\s+simple|trajet|a\s+parts\s+egales|chacune?(?![a-z])|demi/u,
  double: /aller(?:s|-|\s+et\s+|\s+)?\s?retours?|double|deux\s+fois|les\s+deux(?![a-z])|couple/u,
};
/** Told right beside the figure, and by nothing else. */
const NARROW: ReadonlySet<Way> = new Set(['others', 'half', 'double', 'lasts']);

const clauseOf = ({ from, to }: Claim, { lower, sentence }: Place, narrow: boolean): string => {
  const [back, on] = narrow ? [48, 40] : [110, 70];
  return `${lower.slice(Math.max(sentence.from, from - back), from)} ${lower.slice(to, Math.min(sentence.to, to + on))}`;
};

const isHere = ({ hold }: Operand): boolean => hold === 'shown' || hold === 'named';
const isShown = ({ hold }: Operand): boolean => hold === 'shown' || hold === 'shown-near';
const isHeld = ({ hold }: Operand): boolean => hold !== 'none' && hold !== 'shown-far';
const isInText = ({ hold }: Operand): boolean => hold !== 'none';

/** @param noun what the text counts, where it counts */
export const isTold = (
  { value, way, of }: Step,
  reach: Reach,
  claim: Claim,
  place: Place,
  noun: string | undefined,
): boolean => {
  const told = CUES[way].test(clauseOf(claim, place, NARROW.has(way)));
  const [shown, held, here] = [isShown, isHeld, isHere].map((is) => of.filter(is).length) as [
    number,
    number,
    number,
  ];
  const all = of.length;
  if ((way === 'gap' || way === 'change') && isAgainst(of, clauseOf(claim, place, false))) return false;
  if (NARROW.has(way)) return told && (held === all || isOfItself(way, of, noun, place));
  // One of a family stands for the others: "capacite_moins_6_ans" where only the other capacity is told.
  if (told && !reach.loose && isLong(value) && here > 0 && of.every(isInText)) return true;
  const known = held === all || (told && here > 0 && shown > 0 && areKin(of));
  if (!known) return false;
  if (reach.loose) return told && shown > 0 && here > 0;
  if (isLong(value)) return shown === all || (told && (shown > 0 || here === all));
  if (value >= 10) return told && shown > 0 && (here === all || shown === all || areKin(of));
  return told && shown === all && here > 0;
};

/** "a reculé de 12" of what went up from one time to the other. */
const isAgainst = (of: readonly Operand[], clause: string): boolean => {
  const [a, b] = of;
  const [up, down] = [UP.test(clause), DOWN.test(clause)];
  if (a === undefined || b === undefined || of.length > 2 || up === down) return false;
  const [one, other] = [a, b].map(({ ids }) => ids.join(' '));
  const [first, last] = isEarlier(one ?? '', other ?? '')
    ? [a, b]
    : isEarlier(other ?? '', one ?? '')
      ? [b, a]
      : [];
  return first !== undefined && last !== undefined && up !== last.value > first.value;
};

/** What one value alone makes, where its key or what it counts says so. */
const isOfItself = (way: Way, of: readonly Operand[], noun: string | undefined, place: Place): boolean => {
  switch (way) {
    // "vingt-six autres bénéficiaires": the whole counts that.
    case 'others':
      return (
        noun !== undefined &&
        of.some(({ words }) => words.some((word) => sameNoun(word, noun) || related(word, noun)))
      );
    // "71 km dans chaque sens" of "km_aller_retour".
    case 'half':
    case 'double':
      return of.some(({ ids }) =>
        ids.some((id) => /aller(?:s?_(?:et_)?retours?)?(?:[._]|$)/u.test(id.toLowerCase())),
      );
    // "remboursée en huit ans" of the debt: one of the two is named.
    case 'lasts': {
      const { near = place.sentence } = place;
      const said = place.lower.slice(near.from, near.to).match(/[a-z]{4,}/gu) ?? [];
      return of.some(({ ids, hold }) => hold !== 'none' || areSaid(ids.flatMap(pathWords), said));
    }
    default:
      return false;
  }
};

/** Fields whose keys begin alike. */
const areKin = ([a, b, ...others]: readonly Operand[]): boolean => {
  const [one, other] = [a, b].map((operand) =>
    operand?.ids.length === 1 ? headOf(operand.ids[0] ?? '') : undefined,
  );
  return others.length === 0 && one !== undefined && one === other;
};
const headOf = (id: string): string | undefined =>
  /^(?:.*\.)?(?:nb_|nombre_)?([a-z]{4,})/u.exec(id.toLowerCase())?.[1];
