/**
 * Parts and wholes that a sentence means without the words of their keys: "une suite favorable" of those granted, "elle financerait la moitié" of what the
 * authority pays itself, "les scolaires en représentent 30 %" of what the sentence before has counted. It computes nothing.
 */
import type { Claim } from '../claim';
import type { Place } from '../match/matcher';
import { related } from '../text/stems';
import { ownWords } from './own-words';
import type { Quantity } from './quantities';

const FAVOURED_KEY =
  /(?:^|[._])(?:accord\w*|accept\w*|favorables?|inscri\w*|participants?|retenue?s?|admis(?:es?)?|satisfait\w*)(?:[._]|$)/u;
const FAVOURED =
  /(?<![a-z])(?:(?:suites?|reponses?|avis|decisions?)\s+favorables?|repondu\s+(?:favorablement|positivement|present)|(?:ete|sont|seront)\s+(?:accept|accord|reten|satisf|admis)\w*|accept\w+\s+l'invitation|suivie?s?\s+d'une\s+inscription)(?![a-z])/u;
const DENIED =
  /(?<![a-z])(?:n(?:e\s|')[^.;,]{0,30}(?:pas|aucun\w*|guere)|sans|aucun\w*|defavorabl\w*)(?![a-z])/u;
const SELF_KEY =
  /(?:^|[._])(?:autofinanc\w*|reste_a_charge|part_(?:communale|commune|collectivite|propre)|fonds_propres)(?:[._]|$)/u;
const SELF =
  /(?<![a-z])(?:elle(?:-meme)?|la\s+(?:commune|ville|communaute|collectivite|metropole)|le\s+(?:syndicat|departement)|nous)\s+(?:(?:en|y)\s+)?(?:financ|support|assum|prend|pren|couvr|apport|conserv)\w*(?![a-z])/u;

/** Who said yes to what was asked or offered. */
const isFavoured = (id: string, sentence: string): boolean =>
  FAVOURED_KEY.test(id) && FAVOURED.test(sentence) && !DENIED.test(sentence);

/** What the authority that the sentence has as its subject pays itself. */
const isOwnMoney = (id: string, sentence: string): boolean => SELF_KEY.test(id) && SELF.test(sentence);

/** "obtient 80 % de ce qu’elle demandait" of "subvention_accordee". */
const isObtained = ({ ids }: Quantity, sentence: string): boolean =>
  /(?<![a-z])(?:obtien\w+|obten\w+|recoi\w+|recev\w+)(?![a-z])/u.test(sentence) &&
  ids.some((id) => /(?:^|[._])(?:accord|attribu|octroy|alloue|obtenu)/u.test(id.toLowerCase()));

/** "L’aide couvrirait un cinquième du budget" of "montant_accorde". */
const isGrant = (id: string, sentence: string): boolean =>
  /(?:^|[._])(?:accord|attribu|octroy|alloue|vote)/u.test(id) &&
  /(?<![a-z])(?:aide|subvention|participation|soutien|concours|dotation|secours)\s[^.;,]{0,50}?(?:couvr|represent|financ|correspond|equivau|constitu|pes)[a-z]*\s/u.test(
    sentence,
  );

export const isPartMeant = (part: Quantity, sentence: string): boolean => {
  const id = (part.ids[0] ?? '').toLowerCase();
  return (
    isObtained(part, sentence) ||
    isGrant(id, sentence) ||
    isFavoured(id, sentence) ||
    isOwnMoney(id, sentence)
  );
};

const OF_IT =
  /(?<![a-z])en\s+(?:represent|constitu|form|compos|couvr|financ|absorb|assur|support|concern)\w*\s+(?:[a-z']+\s+){0,4}$/u;
const OF_THAT = /^\s+de\s+(?:celle|celui|ceux|celles)(?:-ci|-la)?(?![a-z])/u;

/**
 * "en": the first number of its kind that the sentence before tells, for what follows compares it. "celle-ci": what the words before name.
 */
export const isWholeTakenUp = (whole: Quantity, claim: Claim, place: Place): boolean => {
  const { claims, lower, near, sentence } = place;
  const from = (near ?? sentence).from;
  if (OF_IT.test(lower.slice(sentence.from, claim.from))) {
    const [first] = claims.filter(
      ({ from: start, to, value }) =>
        start >= from &&
        to <= sentence.from &&
        (whole.kind === 'euro' ? value.type === 'amount' : value.type === 'number'),
    );
    const value = first?.value;
    return value?.type === 'amount'
      ? value.cents / 100 === whole.value
      : value?.type === 'number' && value.number === whole.value;
  }
  if (!OF_THAT.test(lower.slice(claim.to, sentence.to)) || whole.ids.length > 1) return false;
  const said = lower.slice(from, sentence.from).match(/[a-z]{4,}/gu) ?? [];
  const words = ownWords(whole.ids[0] ?? '').filter((word) => word.length > 3);
  return words.length > 0 && words.every((word) => said.some((one) => related(one, word)));
};
