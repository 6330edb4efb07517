/**
 * Whether a sentence makes a computation: for each relation, the words that tell it and what must stand beside them.
 */
import type { Claim } from '../claim';
import { sentenceOf, type Place } from '../match/matcher';
import { related, sameNoun } from '../text/stems';
import { bothNamed } from './both-named';
import {
  areShownNear,
  evoked,
  evokedPart,
  givenShortlyBefore,
  isLengthTold,
  isOneFamily,
  isShared,
  isShownNear,
  operandsShown,
  operandsTold,
  perUnit,
  wordsIn,
} from './operands';
import type { Relation, Result } from './results';
import { areShownBefore } from './shown-before';
import { isChange } from './then-and-now';
import type { Wanted } from './wanted';

export const CUES: Readonly<Record<Relation, RegExp>> = {
  sum: /total|(?<![a-z])dont(?![a-z])|(?<![a-z])avec\s+(?:les?|la|l'|ses|des)|compris|ensemble|somme|cumul|global|soit|represent|atteint|eleve|en\s+tout|confondu|reuni|addition|ajout|s'etabli|compte|recette|equilibr|tout\s+compris|charges\s+comprises|au\s+final|plus/u,
  mean: /moyen(?!n?ant)/u,
  difference:
    /soit|ecart|differen|devance|avance|retard|hauss|augment|progres|accru|accroi|gagn|perd|baiss|diminu|recul|redui|reduc|moins|plus|evit|abst|tomb|supplement|depass|superieur|inferieur|(?:€|euros?|metres?|centimes?|points?|%|\d)\s+(?:au|en)[\s-]dess|exced|excedent|deficit|amelior|degrad|regress|marge|reste|restant|rest|solde|economi|majoration|surplus|deduction|manqu|dispon|libre|vacant|absent|reliquat|charge|alleg|dedui|support|a\s+payer|a\s+tort|en\s+trop|indument|surco|surplus|remise|ristourn|rabais|croiss|chut|supplementaire|autre|sans|net|laiss|\spas\s|non\s|mont(?:e|ee|ees)\s|descend|revien|apres\s+(?:aide|remise|rabais|prise)/u,
  remainder:
    /abst|autre|rest|absent|manqu|libre|vacant|dispon|sans|non|hors|encore|solde|reliquat|surplus|exced|soit|(?<![a-z])n(?:e\s|')|economi|net|deduction|charge/u,
  product:
    /soit|total|represent|recette|cout|montant|eleve|etabli|atteint|chaque|chacun|par\s|annee|piece|a\s+raison|prix|au\s+tarif|en\s+tout|cumul|atteindr|facture|produit|depense|somme|revient|ensemble|rapport|verse|perc|vaud|vaut|valent|(?<![a-z])a\s+(?:payer|regler|acquitter|verser)(?![a-z])/u,
  quotient:
    /chacun|chaque|par\s|moyen(?!n?ant)|egale|unitaire|soit|reparti|partage|piece|parts?\s|tete|mensualit|echeance|versement|(?:le|du|l'|au|la)\s?(?:metre|kilo|tonne|litre|hectare|heure|jour|mois|an)(?![a-z])/u,
  tax: /tva|t\.v\.a|tax|ttc|ht|remise|rabais|reduction|hausse|baisse|augment|major|minor|soit|participation|part|prise\s+en\s+charge|aide|subvention|taux|avance|acompte|reste|solde|retenue|penalite|%|pour\s+cent/u,
  part: /./u,
  change:
    /hauss|augment|progres|accru|accroi|baiss|diminu|recul|redui|reduc|econom|tomb|evolu|croiss|chut|gagn|perd|bond|major|minor|variation|au-dess|en[\s-]dessous|superieur|inferieur|de\s+plus|de\s+moins|exced|depass|deficit|marge/u,
};

/** "1 794 logements occupés" of all dwellings less the empty ones: each of the operands counts what the text counts. */
export const isOfNoun = ({ relation, operands }: Result, { value, noun }: Wanted): boolean =>
  noun !== undefined &&
  value >= (relation === 'difference' ? 100 : 20) &&
  (relation === 'difference' || relation === 'sum') &&
  operands.every(({ words }) => words.some((word) => sameNoun(word, noun)));

export const isPlain = (one: Result, sentence: string): boolean => {
  switch (one.relation) {
    case 'sum':
      return one.close;
    case 'mean':
    case 'part':
    case 'change':
      return true;
    case 'quotient':
      return /moyen(?!n?ant)|chaque|chacun|par\s/u.test(sentence);
    case 'product':
      return one.close;
    case 'difference':
    case 'remainder':
      return /abst|autre|rest|absent|manqu|libre|vacant|dispon|\spas\s|non\s|a\s+tort|en\s+trop|indument|ecart|differen|accru|augment|diminu|baiss|hauss|exced/u.test(
        sentence,
      );
    default:
      return false;
  }
};

/** The sentence makes this computation: it says so, and it speaks of what is computed. */
export const saysSo = (one: Result, wanted: Wanted, claim: Claim, place: Place): boolean => {
  const sentence = sentenceOf(place);
  const evokes = evoked(one, wanted, sentence, claim, place);
  const shown = operandsShown(one, claim, place);
  switch (one.relation) {
    case 'sum':
      // "Loyer et charges : 475 €": each of them is named.
      if (wanted.kind === 'euro' && one.operands.length === 2 && bothNamed(one, claim, place)) return true;
      if (isOfNoun(one, wanted)) return true;
      if (wanted.value > 12 && isOneFamily(one) && isShownNear(one, place)) return true;
      // Shares are added where each of them is told.
      if (wanted.kind === 'share' && !one.close && shown < 2 && !bothNamed(one, claim, place)) return false;
      return one.close
        ? CUES.sum.test(sentence) || evokes || shown > 1 || wanted.value >= 20
        : CUES.sum.test(sentence) &&
            (shown > 0 || evokes) &&
            (wanted.value > 12 || shown > 1) &&
            (wanted.kind !== 'count' ||
              shown > 1 ||
              isOneFamily(one) ||
              operandsTold(one, sentence, claim, place));
    case 'mean':
      return CUES.mean.test(sentence);
    case 'difference':
      if (isWrongWay(one.operands[0]?.ids[0] ?? '', one.operands[1]?.ids[0] ?? '', sentence)) return false;
      if (
        /^(?:months|days|minutes)$/u.test(wanted.kind) &&
        one.kind === 'count' &&
        !/reste|solde|a\s+tort|en\s+trop|indument/u.test(sentence)
      )
        return false;
      // Both operands given: the sentence shows the computation that it does not name.
      if (
        wanted.kind === 'euro' &&
        /acquitt|pai|regl|rest|charge|verse|debours|solde|support/u.test(sentence) &&
        givenShortlyBefore(one, claim, place)
      )
        return true;
      if (isOfNoun(one, wanted)) return true;
      // "… financent 32 000 € ; la commune règle les 35 100 € restants": the part stands just before.
      if (wanted.kind === 'euro' && wanted.value >= 100 && IS_LEFT.test(sentence) && isShownNear(one, place))
        return true;
      if (shown > 1 && (wanted.kind === 'euro' || wanted.value > 12)) return true;
      if (isTax(one) && /(?<![a-z])(?:tva|t\.v\.a|taxes?)(?![a-z])/u.test(sentence)) return true;
      return (
        CUES.difference.test(sentence) &&
        (one.close ||
          ((shown > 0 || evokes) && (IS_LEFT.test(sentence) || operandsTold(one, sentence, claim, place))))
      );
    case 'remainder':
      return (
        shown === one.operands.length ||
        (IS_OTHERS.test(sentence) && areShownNear(one, place)) ||
        (CUES.remainder.test(sentence) &&
          (shown > 0 || evokes) &&
          (SAYS_OTHERS.test(sentence) || areListsSaid(one, place)))
      );
    case 'product':
      // "une terrasse de 8 m sur 2,50 m, soit 20 m²"
      if (one.kind === 'area' && one.operands.every(({ kind }) => kind === 'length')) return true;
      if (
        /^(?:months|days|minutes)$/u.test(wanted.kind) &&
        !/total|ensemble|cumul|en\s+tout|soit|represent/u.test(sentence)
      )
        return false;
      if (!one.operands.every((operand) => isLengthTold(operand, one, sentence, claim, place))) return false;
      return (
        (wanted.value >= 20 ||
          shown > 0 ||
          // "occupe six mètres. Son droit de place est de 5,10 €": the count stands in the sentence before.
          (wanted.kind === 'euro' && one.close && one.operands.length === 2 && isShownNear(one, place))) &&
        (CUES.product.test(sentence) || shown > 0) &&
        (one.operands.length < 3 || wanted.value >= 50 || areShownBefore(one, claim, place))
      );
    case 'quotient':
      if (one.operands.length > 2) return isShared(one, sentence, claim, place);
      if (!Number.isInteger(one.operands[1]?.raw) && !perUnit(one.operands[1]?.kind, place, claim))
        return false;
      if (wanted.kind === 'euro' && one.kind === 'euro' && perUnit(one.operands[1]?.kind, place, claim))
        return true;
      // "320 € par personne" of adults and of young people: all of them.
      if (
        one.operands[1]?.ids.length !== 1 &&
        !/(?<![a-z])par\s|chacun|chaque|moyenn?e?(?![a-z])/u.test(sentence)
      )
        return false;
      return CUES.quotient.test(sentence) && (shown > 0 || evokes);
    case 'tax':
      return CUES.tax.test(sentence);
    case 'part':
      return evokedPart(one, sentence, claim, place);
    case 'change':
      return (
        CUES.change.test(sentence) &&
        isForward(one) &&
        !isOpposite(one, sentence) &&
        (one.close ||
          (isChange(one) && operandsTold(one, sentence, claim, place)) ||
          (TO_IT.test(sentence) &&
            isPlainPair(one) &&
            operandsTold({ ...one, operands: one.operands.slice(0, 1) }, sentence, claim, place) &&
            operandsTold(one, nearOf(place), claim, place)) ||
          ((shown > 0 || isLineSaid(one, sentence) || HELD_AGAINST.test(sentence)) &&
            operandsTold(one, sentence, claim, place)) ||
          isOfTotal(one, sentence, claim, place))
      );
  }
};

const SAYS_OTHERS = /(?<![a-z])(?:autres|n(?:e\s|')[^.;]{0,40}\s(?:pas|plus)|non\s)/u;

/** "criteres: prix 60 %, valeur 40 %" takes nothing from the number of offers: a list that is taken off is named around, or its size is. */
const areListsSaid = (one: Result, place: Place): boolean => {
  const { from, to } = place.near ?? place.sentence;
  const said = wordsIn(place.lower.slice(from, to));
  return one.operands
    .slice(1)
    .every(
      (operand) =>
        operand.isList !== true ||
        isShownNear({ ...one, operands: [operand] }, place) ||
        operand.words.some((word) => word.length > 3 && said.some((other) => related(word, other))),
    );
};

/** "Le prix convenu excède l’estimation de 5 %": both are named, and neither is shown. */
const HELD_AGAINST =
  /(?<![a-z])(?:exced\w+|depass\w+|superieure?s?\s+(?:de|a)|inferieure?s?\s+(?:de|a))(?![a-z])/u;

/** "Le prix convenu lui est supérieur de 5 %": to what the sentence before tells. */
const TO_IT = /(?<![a-z])(?:lui|leur)\s+(?:est|sont|serait|seraient|etait|etaient|demeure\w*|reste\w*)\s/u;
const isPlainPair = ({ operands }: Result): boolean =>
  operands.length === 2 && operands.every(({ ids }) => ids.length === 1);
const nearOf = ({ lower, near, sentence }: Place): string =>
  lower.slice((near ?? sentence).from, sentence.to);

/** "Le montant total est inférieur de 4,6 % à l’estimation": the sum of a list, and one value that is told. */
const isOfTotal = (one: Result, sentence: string, claim: Claim, place: Place): boolean => {
  const others = one.operands.filter(({ ids }) => ids.length === 1);
  return (
    others.length === 1 &&
    one.operands.length === 2 &&
    /total|ensemble|cumul|global/u.test(sentence) &&
    operandsTold({ ...one, operands: others }, sentence, claim, place)
  );
};

/** "L’offre de Rive SA est inférieure de 4 % à l’estimation": the line of a list that it is of. */
const isLineSaid = ({ operands }: Result, sentence: string): boolean =>
  operands.some(
    ({ ids: [id = ''], label }) =>
      /\.\d+\./u.test(id) &&
      label.some((word) => word.length > 3 && wordsIn(sentence).some((said) => related(said, word))),
  );

/** "… ; les quatorze autres sont refusés": what is left of what the sentence before the semicolon has shown. */
const IS_OTHERS =
  /(?<![a-z])(?:autres|restante?s?|(?:encore|toujours)\s+(?:a|en)|en\s+(?:attente|cours|instance|suspens)|a\s+l'(?:etude|examen|instruction))(?![a-z])/u;

const IS_LEFT =
  /abst|a\s+(?:payer|regler|acquitter)(?![a-z])|revien(?:t|dra|drait|nent)\s+(?:donc\s+)?a\s|deduction|dedui(?:t|te|re)|apres\s+(?:aide|remise|rabais|subvention|prise\s+en\s+charge)|rest(?:e|ent|ant|ants|ante|antes)(?![a-z])|absent|vacant|libre|dispon|manqu|solde|reliquat|conserv|a\s+(?:sa|la|leur|votre|notre)\s+charge/u;

const EARLIER = /(?:^|[._])(?:avant|ancien\w*|preced\w*|before|previous|initial\w*)(?:[._]|$)/u;

const LATER = /(?:^|[._])(?:apres|nouve\w*|after|new|actuel\w*|final\w*)(?:[._]|$)/u;

/** Whether the first key is of an earlier time than the second: by its year, or by what it says. */
export const isEarlier = (one: string, other: string): boolean => {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  const [x, y] = [a, b].map((id) => /(?:19|20)\d\d/u.exec(id)?.[0]);
  if (x !== undefined && y !== undefined && x !== y) return x < y;
  return EARLIER.test(a) !== EARLIER.test(b)
    ? EARLIER.test(a)
    : LATER.test(a) !== LATER.test(b) && LATER.test(b);
};

/** A change is counted on what was before, when the keys tell which it was. */
const isForward = ({ operands: [now, before] }: Result): boolean => {
  return !isEarlier(now?.ids.join(' ') ?? '', before?.ids.join(' ') ?? '');
};

/** "a reculé de 12" of what went up from one year to the next. */
export const isWrongWay = (more: string, less: string, sentence: string): boolean => {
  const [x, y] = [more, less].map((id) => /(?:19|20)\d\d/u.exec(id)?.[0]);
  if (x === undefined || y === undefined || x === y) return false;
  const up = UP.test(sentence);
  const down = DOWN.test(sentence);
  return up !== down && up !== x > y;
};
export const UP = /hauss|augment|progres|accroi|croiss|bond|gagn|au-dessus|superieur|de\s+plus\s+que/u;
export const DOWN =
  /baiss|diminu|recul|redui|reduc|econom|chut|perd|(?:au|en)[\s-]dessous|inferieur|de\s+moins\s+que/u;

/** "a progressé de 15 %" of what went down. */
const isOpposite = ({ operands: [now, before] }: Result, sentence: string): boolean => {
  const [up, down] = [UP.test(sentence), DOWN.test(sentence)];
  if (up === down || now === undefined || before === undefined) return false;
  return up ? now.value < before.value : now.value > before.value;
};

/** With tax less without it. */
const isTax = ({ operands: [a, b] }: Result): boolean =>
  /ttc/u.test(a?.ids.join(' ').toLowerCase() ?? '') &&
  /(?:^|[._\s])ht(?:[._\s]|$)/u.test(b?.ids.join(' ').toLowerCase() ?? '');
