/**
 * A round hour just beside one of the facts: "avant 17 heures" of 16:45, "vers 20 heures" of 19:55. The hour of the facts stands on the side that the words
 * tell, half an hour away at most, and the sentence speaks of it.
 */
import type { Claim } from '../../claim';
import type { Basis } from '../../match/basis';
import { sentenceOf, type Match, type Place } from '../../match/matcher';
import { areSaid, ownWords } from '../own-words';

const BESIDE =
  /(?<![a-z])(?:(?<before>avant)|(?<after>apres|passe)|(?<about>vers|(?:aux\s+)?(?:alentours|environs)\s+de|autour\s+de))\s+$/u;
const NEAR = 30;
const ABOUT = 15;
/** What a plain end is told by, whatever its key. */
const ENDS = /retour|fin(?![a-z])|termin|acheve|rouv|retabl|clo[st]|ferm|libre|quitt|cess/u;
const STARTS = /debut|commenc|ouvr|demarr|depart|arriv|accueil/u;

export const roundHour = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'time' || value.minutes % 30 !== 0) return undefined;
  const { lower, sentence } = place;
  const way = BESIDE.exec(lower.slice(Math.max(sentence.from, claim.from - 24), claim.from))?.groups;
  if (way === undefined) return undefined;
  const said = sentenceOf(place);
  const words = said.match(/[a-z]{3,}/gu) ?? [];
  const found = basis.of('time').find(({ value: { minutes }, origin, edge }) => {
    const gap = value.minutes - minutes;
    const beside =
      way['before'] !== undefined
        ? gap > 0 && gap <= NEAR
        : way['after'] !== undefined
          ? gap < 0 && -gap <= NEAR
          : Math.abs(gap) <= ABOUT;
    const own = ownWords(origin.id).filter((word) => !/^(?:heures?|horaires?|debut|fin)$/u.test(word));
    return (
      beside &&
      origin.kind !== 'law' &&
      (areSaid(own, words) || (edge === 'end' && ENDS.test(said)) || (edge === 'start' && STARTS.test(said)))
    );
  });
  return found === undefined ? undefined : { ok: true, origins: [{ kind: 'derived', id: found.origin.id }] };
};
