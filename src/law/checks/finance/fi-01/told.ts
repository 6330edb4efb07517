/** FI-01, what a note, minutes or a letter say of an aid: nothing of an agreement, or that none is needed. */
import { formatAmount } from '../../../../act/amounts';
import type { Span } from '../../../../act/parse/model';
import type { FoundAmount } from '../../../../act/reading/amounts';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { wordsBefore } from '../../shared/money';
import { sectionsOf } from '../../shared/sections';
import { AGREEMENT, LIMIT, WITHOUT } from './agreements';
import { BOUGHT, TO_WHOM } from './aids';

const DECIDES =
  /(?:(?:propos\w*|invit\w*|deman\w*\s+au\s+conseil|convien\w*|suffi\w*)[^.;]{0,80}(?:attribuer|accorder|allouer|verser|voter|octroyer|mandater|reconduire|inscrire))|(?:conseil|deliberation)[^.;]{0,60}(?:attribue|accorde|alloue|vote|octroie|decide\s+(?:de|d'))|(?<![a-z])(?:attribue|alloue|accorde|octroie)(?:nt)?(?![a-z])/;
const NOT_ITS =
  /(?:seuil|budget|credits?|total\w*|cout|depens\w*|recett\w*|plafond|superieur\w*|inferieur\w*|au-dela|moins\s+de|plus\s+de|annee\s+(?:precedente|derniere)|enveloppe|chiffre)\W*(?:\S+\W+){0,4}$/;

/** What a note, minutes or a letter give or propose to give, without a word of an agreement anywhere. */
export const silentOn = (analysis: Analysis): FoundAmount[] => {
  if (analysis.kind === 'deliberation' || AGREEMENT.test(analysis.folded.lower)) return [];
  return sectionsOf(analysis).flatMap((part): FoundAmount[] => {
    const lower = fold(analysis.text.slice(part.start, part.end)).lower;
    const about =
      analysis.kind === 'minutes' ? lower : `${lower}\n${fold(analysis.act.subject?.text ?? '').lower}`;
    if (!/subvention|aide\s+financiere|concours\s+financier/.test(about) || !TO_WHOM.test(about)) return [];
    const given = analysis
      .within(analysis.sentences, part)
      .flatMap((sentence) =>
        DECIDES.test(fold(sentence.text).lower) && !BOUGHT.test(fold(sentence.text).lower)
          ? analysis
              .within(analysis.amounts, sentence)
              .filter(
                (one) =>
                  one.cents > LIMIT &&
                  one.cents < 20_000_000 &&
                  !NOT_ITS.test(wordsBefore(analysis, one, 60)),
              )
          : [],
      );
    return given.slice(0, 1);
  });
};

export const WITHOUT_EACH = new RegExp(WITHOUT.source, 'g');
const AID = /subvention|(?<![a-z])aide|soutien|participation|dotation|attribu|allou|(?<![a-z])verse/;
/** Characters between an amount and what is said of it. */
const NEAR = 500;

/** What a note, minutes or a letter say of one aid: that no agreement is needed. */
export const denied = (analysis: Analysis, part: Span): Outcome[] => {
  const [without] = analysis.search(WITHOUT_EACH, part);
  if (without === undefined) return [];
  const lower = fold(analysis.text.slice(part.start, part.end)).lower;
  if (!AID.test(lower) || !TO_WHOM.test(lower)) return [];
  const amount = analysis
    .within(analysis.amounts, { start: Math.max(part.start, without.start - NEAR), end: without.end })
    .findLast((one) => !NOT_ITS.test(wordsBefore(analysis, one)));
  return amount === undefined || amount.cents <= LIMIT
    ? []
    : [
        finding('denied', without, {
          values: { amount: formatAmount(amount.cents), words: without.text.replace(/\s+/gu, ' ') },
        }),
      ];
};
