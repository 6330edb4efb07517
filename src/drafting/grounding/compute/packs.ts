/**
 * What a price for several ("carnet_10: 32 €") makes of the price of one beside it: how much each then costs, and what is spared, on one or on all. Only
 * where the sentence speaks of the several.
 */
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { sentenceOf, type Place } from '../match/matcher';
import { related } from '../text/stems';
import { arithmeticOf } from './results';
import { sameKind, type Wanted } from './wanted';

const PACK =
  /(?:^|[._])((?:carnet|carte|pack|lot|forfait|abonnement|cahier|planche|rouleau)s?|[a-z]{4,}s)_(?:de_)?([5-9]|[1-9]\d{1,2})(?:_[a-z]+){0,3}$/u;
const SPARED = /econom|epargn|(?:de\s+)?moins|ecart|differen|avantage|gagn|remise|gratuit/u;

/** What as many cost one by one: "au lieu de 30 € à l’unité". */
const INSTEAD =
  /(?<![a-z])(?:au\s+lieu\s+d[eu]|au\s+detail|a\s+l'unite|(?:un|une)\s+par\s+(?:un|une)|separement)(?![a-z])/u;

export const fromPack = (
  claim: Claim,
  wanted: Wanted,
  basis: Basis,
  place: Place,
): readonly string[] | undefined => {
  if (wanted.kind !== 'euro') return undefined;
  const { quantities } = arithmeticOf(basis);
  const { from, to } = place.near ?? place.sentence;
  const said = place.lower.slice(from, to).match(/[a-z]{4,}/gu) ?? [];
  const near = place.lower.slice(
    Math.max(place.sentence.from, claim.from - 60),
    Math.min(place.sentence.to, claim.to + 24),
  );
  for (const pack of quantities) {
    const [id = ''] = pack.ids;
    const [, name = '', figure] = PACK.exec(id.toLowerCase()) ?? [];
    const count = Number(figure);
    if (!(count > 1) || !sameKind(pack.kind, 'euro') || !said.some((word) => related(word, name))) continue;
    const each = pack.raw / count;
    const is = (value: number): boolean => Math.abs(value - wanted.value) <= wanted.within;
    if (is(each)) return [id];
    const isInstead = INSTEAD.test(near);
    if (!isInstead && (!SPARED.test(near) || !SPARED.test(sentenceOf(place)))) continue;
    const one = quantities.find(
      ({ ids: [other = ''], kind, raw, percent }) =>
        other !== id &&
        !percent &&
        sameKind(kind, 'euro') &&
        parentOf(other) === parentOf(id) &&
        raw > each &&
        raw < pack.raw &&
        (isInstead ? is(raw * count) : is(raw - each) || is(raw * count - pack.raw)),
    );
    if (one !== undefined) return [id, ...one.ids];
  }
  return undefined;
};

/** "par rapport à dix billets" where the sentence speaks of a "carte_10_entrees": as many as the several, one by one. */
export const asManyAsPack = ({ value }: Claim, basis: Basis, place: Place): string | undefined => {
  if (value.type !== 'number' || value.label !== undefined) return undefined;
  const said = sentenceOf(place).match(/[a-z]{4,}/gu) ?? [];
  return arithmeticOf(basis).quantities.find(({ ids: [id = ''], kind }) => {
    const [, name = '', figure] = PACK.exec(id.toLowerCase()) ?? [];
    return (
      Number(figure) === value.number &&
      sameKind(kind, 'euro') &&
      ONE_BY_ONE.test(value.noun ?? '') &&
      said.some((word) => related(word, name))
    );
  })?.ids[0];
};
const ONE_BY_ONE = /^(?:billet|entree|ticket|place|passage|seance|titre|trajet|voyage|achat|repas|acces)s?$/u;
