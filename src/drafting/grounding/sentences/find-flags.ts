/**
 * Sentences that no checkable word betrays. One file a rule.
 */
import { againstEarlier } from '../comparisons/against-earlier';
import { countedStates } from '../comparisons/counted-states';
import { deadlines } from '../comparisons/deadlines';
import { firsts } from '../comparisons/firsts';
import { gaps } from '../comparisons/gaps';
import { hours } from '../comparisons/hours';
import { keyed } from '../comparisons/keyed';
import { listedSums } from '../comparisons/listed-sums';
import { percentTold } from '../comparisons/percent-told';
import { multiplesHeld } from '../comparisons/multiples-held';
import { multiplied } from '../comparisons/multiplied';
import { oldest } from '../comparisons/oldest';
import { pairs } from '../comparisons/pairs';
import { partitions } from '../comparisons/partitions';
import { rankings } from '../comparisons/rankings';
import { remainders } from '../comparisons/remainders';
import { sharesTold } from '../comparisons/shares-told';
import { shownTimes } from '../comparisons/shown-times';
import { shown } from '../comparisons/shown';
import { superlatives } from '../comparisons/superlatives';
import { tallies } from '../comparisons/tallies';
import { trends } from '../comparisons/trends';
import type { TextRule } from '../roles/find-roles';
import { access } from './access';
import { allOfRecord } from './all-of-record';
import { addedEvents } from './added-events';
import { addedItems } from './added-items';
import { addedStates } from './added-states';
import { agents } from './agents';
import { authorities } from './authorities';
import { banned } from './banned';
import { circumstances } from './circumstances';
import { classes } from './classes';
import { countries } from './countries';
import { decisions } from './decisions';
import { deeds } from './deeds';
import { deniedCounts } from './denied-counts';
import { deniedThings } from './denied-things';
import { evaluative } from './evaluative';
import { exclusive } from './exclusive';
import { foretold } from './foretold';
import { included } from './included';
import { permissions } from './permissions';
import { inventions } from './inventions';
import { fallbacks } from './fallbacks';
import { kinds } from './kinds';
import { listedItems } from './listed-items';
import { needs } from './needs';
import { normative } from './normative';
import { offers } from './offers';
import { openDays } from './open-days';
import { opposites } from './opposites';
import { otherVenues } from './other-venues';
import { placeParts } from './place-parts';
import { polarity } from './polarity';
import { presupposed } from './presupposed';
import { promises } from './promises';
import { publics } from './publics';
import { quotations } from './quotations';
import { rates } from './rates';
import { saidInOtherWords } from './said-in-other-words';
import { seasons } from './seasons';
import { statuses } from './statuses';
import { taxes } from './taxes';
import { toldOtherwise } from './told-otherwise';
import { toldTerms } from './told-terms';
import { underKeys } from './under-keys';
import { unfoundedDenials } from './unfounded-denials';
import { unfoundedRefusals } from './unfounded-refusals';
import { votes } from './votes';
import { withAndWithout } from './with-and-without';

const RULES: readonly TextRule[] = [
  banned,
  promises,
  foretold,
  evaluative,
  decisions,
  opposites,
  polarity,
  underKeys,
  deniedThings,
  saidInOtherWords,
  deniedCounts,
  presupposed,
  needs,
  access,
  unfoundedDenials,
  unfoundedRefusals,
  offers,
  openDays,
  statuses,
  votes,
  authorities,
  exclusive,
  classes,
  rates,
  seasons,
  toldTerms,
  countries,
  kinds,
  placeParts,
  otherVenues,
  fallbacks,
  listedItems,
  addedItems,
  agents,
  addedStates,
  addedEvents,
  circumstances,
  inventions,
  shown,
  shownTimes,
  trends,
  superlatives,
  rankings,
  keyed,
  firsts,
  countedStates,
  hours,
  gaps,
  partitions,
  tallies,
  remainders,
  pairs,
  multiplesHeld,
  multiplied,
  withAndWithout,
  normative,
  againstEarlier,
  deadlines,
  oldest,
  allOfRecord,
  deeds,
  toldOtherwise,
  taxes,
  included,
  permissions,
  quotations,
  publics,
  listedSums,
  percentTold,
  sharesTold,
];

export const findSentenceFlags: TextRule = (text) => RULES.flatMap((rule) => rule(text));
