/**
 * Values that exist and stand in the wrong place. One file a rule.
 */
import { abbreviatedKeys } from './abbreviated-keys';
import { affinity } from './affinity';
import { apposedKeys } from './apposed-keys';
import { askedAndGranted } from './asked-and-granted';
import { bearers } from './bearers';
import { contraryLabels } from './contrary-labels';
import { daysOfKeys } from './days-of-keys';
import { dimensions } from './dimensions';
import { contributors } from './contributors';
import { counters } from './counters';
import { directions } from './directions';
import { endsOfWays } from './ends-of-ways';
import { earlierValues } from './earlier-values';
import { edges } from './edges';
import { endsOfRaises } from './ends-of-raises';
import { events } from './events';
import { feesOfOthers } from './fees-of-others';
import { formers } from './formers';
import { fromAndTo } from './from-and-to';
import { frames } from './frames';
import { heldOffices } from './held-offices';
import { hoursOfDays } from './hours-of-days';
import { instead } from './instead';
import { keyHolders } from './key-holders';
import { keyTexts } from './key-texts';
import { keysSaid } from './keys-said';
import { lineWords } from './line-words';
import { markedKeys } from './marked-keys';
import { moments } from './moments';
import { nameRoles } from './name-roles';
import { numberedKeys } from './numbered-keys';
import { numberedNames } from './numbered-names';
import { offices } from './offices';
import { order } from './order';
import { partners } from './partners';
import { ordinalKeys } from './ordinal-keys';
import { owners } from './owners';
import { parts } from './parts';
import { placesOfActs } from './places-of-acts';
import { performers } from './performers';
import { plainAmounts } from './plain-amounts';
import { proxies } from './proxies';
import { rankedKeys } from './ranked-keys';
import { ranks } from './ranks';
import { recordTexts } from './record-texts';
import { records } from './records';
import { recipients } from './recipients';
import { relativeDays } from './relative-days';
import { sharesOfOthers } from './shares-of-others';
import { siblings } from './siblings';
import { statesOfTexts } from './states-of-texts';
import { textSiblings } from './text-siblings';
import { titles } from './titles';
import { titlesOfOthers } from './titles-of-others';
import { toldInTexts } from './told-in-texts';
import { toldPers } from './told-pers';
import { toldRhythms } from './told-rhythms';
import { totalsTold } from './totals-told';
import { transfers } from './transfers';
import { valuations } from './valuations';
import { verbsOfKeys } from './verbs-of-keys';
import { winners } from './winners';
import { conclusions } from './conclusions';
import type { Judged, PlainFlag } from '../ground';
import type { Basis } from '../match/basis';
import type { ReadText } from '../reading/read-claims';
import type { Stretch } from '../text/sentences';

export interface GroundedText {
  readonly read: ReadText;
  readonly judged: readonly Judged[];
  readonly basis: Basis;
  readonly sentences: readonly Stretch[];
}

export type TextRule = (text: GroundedText) => readonly PlainFlag[];

const RULES: readonly TextRule[] = [
  order,
  endsOfRaises,
  edges,
  records,
  recordTexts,
  lineWords,
  keyTexts,
  moments,
  ranks,
  rankedKeys,
  proxies,
  nameRoles,
  keyHolders,
  frames,
  bearers,
  recipients,
  directions,
  events,
  relativeDays,
  siblings,
  conclusions,
  parts,
  offices,
  titles,
  affinity,
  keysSaid,
  abbreviatedKeys,
  numberedKeys,
  numberedNames,
  markedKeys,
  dimensions,
  winners,
  transfers,
  performers,
  textSiblings,
  plainAmounts,
  partners,
  contraryLabels,
  contributors,
  daysOfKeys,
  owners,
  toldRhythms,
  toldPers,
  sharesOfOthers,
  endsOfWays,
  counters,
  ordinalKeys,
  formers,
  earlierValues,
  verbsOfKeys,
  instead,
  fromAndTo,
  hoursOfDays,
  placesOfActs,
  heldOffices,
  statesOfTexts,
  askedAndGranted,
  apposedKeys,
  titlesOfOthers,
  toldInTexts,
  feesOfOthers,
  totalsTold,
  valuations,
];

export const findRoles: TextRule = (text) => RULES.flatMap((rule) => rule(text));
