/** MO-21, agents: an appointment is not dated back, unless the act tells the case that allows it. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { headOf } from '../../shared/topic';
import { measureSentences, plain, signingDate } from '../../shared/words';
import { opening } from './opening';

/** An act about an agent, whose career may be set right for the past. */
export const STAFF =
  /nomm|nominat|titularis|avancement|echelon|reclass|detach|carriere|disponibilite|conge|temps\s+partiel|recrut|indemnit|nouvelle\s+bonification|integr|mutation|radiat|mise\s+a\s+disposition|regim|contrat|avenant|remunerat|promotion|stagiair|interim|maladie|regie|regisseur/;

const RETROACTIVE = /retroacti(?:f|ve|vement)|retroagi/;
export const isRetroactive = (lower: string): boolean =>
  RETROACTIVE.test(lower) &&
  !/non[\s-]retroacti|(?<![a-z])(?:pas|sans|aucune?)\s+[^.]{0,20}retroa/.test(lower);

/** A judge, a law, an act undone, a mistake, or a step of a career: what is rightly dated back. */
const DATED_BACK =
  /regularis|reconstitu|anciennete|jugement|tribunal|annul|retrait|retir|illegal|rectifi|loi\s+n|inaptitude|maladie|accident|conge|disponibilite|radi(?:e|ation)|echelon|avancement|reclass|omission|erreur|rappel|echeance|renouvel/;

/** "elle est à classer au premier échelon", "sans reprise d’ancienneté": the place of who enters, and no step of a career. */
const PLACED =
  /(?:class|reclass|plac|situe|range|fixe)\w*\s+(?:\S+\s+){0,4}?(?:au|a\s+l[ae'])\s*(?:\S+\s+)?echelon|(?:services?|ancienne\w+|activites?)\s+(?:\S+\s+){0,3}a\s+reprendre|(?:sans|reprise\s+d[e']|aucune)\s*(?:\S+\s+)?anciennete/g;

/** Who enters a post: its agent is nobody before the act. */
const ENTERS =
  /(?:est|sont)\s+nommee?s?\s[^.;]{0,120}stagiaire|(?:est|sont)\s+(?:nommee?s?|recrutee?s?)\s[^.;]{0,80}par\s+(?:la\s+)?voie\s+d[eu']|(?:est|sont)\s+recrutee?s?\s+(?:en\s+qualite|a\s+compter|comme)/;

/** Sentences that put an agent in a post "à titre rétroactif", or from a day gone by, in an act that tells no case for it. */
export const staffingBackwards = (analysis: Analysis): Span[] => {
  const head = analysis.derive(headOf);
  if (analysis.kind !== 'order' || !STAFF.test(head) || DATED_BACK.test(head)) return [];
  const grounds = analysis.act.recitals.map(({ start, end }) =>
    plain(analysis.text.slice(start, end)).replace(PLACED, ' '),
  );
  if (grounds.some((words) => DATED_BACK.test(words))) return [];
  const signed = signingDate(analysis);
  return measureSentences(analysis).flatMap(({ lower, start, end }): Span[] => {
    if (DATED_BACK.test(lower)) return [];
    if (isRetroactive(lower)) return [{ start, end }];
    const date = ENTERS.test(lower) ? opening(analysis, { start, end }) : undefined;
    return date?.iso !== undefined && signed !== undefined && date.iso < signed
      ? [{ start: date.start, end: date.end }]
      : [];
  });
};
