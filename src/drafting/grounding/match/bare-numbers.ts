/**
 * Numbers of the facts whose unit nobody gave: what they may stand for, by their key and by what the sentence says. It reads no claim.
 */
import type { ClaimValue } from '../claim';
import { PRICE } from '../compute/quantities';
import { isCountKey } from '../facts/counted';
import type { Evidence } from '../facts/evidence';
import { wordsOfKey } from '../facts/key-lexicon';
import { lastName, undated } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import { countedPath } from '../facts/per-keys';
import { sameNumber } from '../text/numbers';
import { related } from '../text/stems';
import type { Basis } from './basis';
import type { Place } from './matcher';

/** Numbers of order, of time or of a roll: no money, no share. */
const NO_MONEY =
  /(?:^|[._])(?:lot|numero|no|rang|id|etage|niveau|age|annee|exercice|duree|delai|frequence|intervalle|nb|nombre|habitants?|inscrits?|votants?|presents?|places|participants?|agents?|eleves|personnes)(?:[._]|$)|(?:^|[._])(?:moins|plus)_de$/u;

/** A record of prices, or of sums of money. */
const PRICED_RECORD =
  /(?:^|[._])(?:tarifs?|prix|loyers?|cautions?|montants?|couts?|redevances?)(?:_(?!pct|taux|hausse|pourcent)[a-z\d]+)*[.]/u;

/** A number whose key gives another unit ("taux_tva", "duree_mois", "surface_m2") is of that unit. */
export const isOtherwise = (basis: Basis, { origin, value }: Evidence, wanted: ClaimValue['type']): boolean =>
  NO_MONEY.test(undated(lastName(countedPath(origin.id)))) ||
  (wanted === 'amount' &&
    value.type === 'number' &&
    Number.isInteger(value.number) &&
    isCountKey(origin.id) &&
    !isBesideFree(basis, origin.id)) ||
  (wanted === 'amount' && basis.of('share').some((one) => one.origin.id === origin.id)) ||
  // "tarifs.adulte.ancien": whatever the last key says, it is a price.
  (wanted === 'share' && PRICED_RECORD.test(origin.id)) ||
  (!PRICE.test(lastName(origin.id)) &&
    (['amount', 'share', 'duration', 'measure'] as const).some(
      (type) => type !== wanted && basis.of(type).some((one) => one.origin.id === origin.id),
    ));

/** "inscription: {habitants: gratuite, exterieurs: 12}": where some are free, the others pay; each key of the record names people. */
const isBesideFree = (basis: Basis, id: string): boolean => {
  const record = parentOf(id);
  return (
    basis.texts.some(
      ({ origin, tokens }) =>
        parentOf(origin.id) === record &&
        tokens.length < 4 &&
        tokens.some((one) => /^(?:gratuite?s?|gratis|offerte?s?)$/u.test(one)),
    ) &&
    basis.evidence.every(
      ({ origin, value }) =>
        origin.kind !== 'fact' ||
        value.type !== 'number' ||
        parentOf(origin.id) !== record ||
        lastName(origin.id)
          .split('_')
          .some((word) => PEOPLE.test(word)),
    )
  );
};
const PEOPLE =
  /^(?:habitants?|exterieurs?|residents?|riverains?|visiteurs?|touristes?|adultes?|enfants?|jeunes?|mineurs?|seniors?|etudiants?|eleves?|adherents?|abonnes?|licencies?|membres?|usagers?|scolaires?|groupes?|familles?|retraites?|chomeurs?|demandeurs?|agents?|personnes?|accompagnateurs?|benevoles?|particuliers?|professionnels?|associations?|entreprises?|autres|communes?|hors)$/u;

export const bareOf = (basis: Basis, raw: number): readonly Evidence[] =>
  basis.bare.filter(({ value }) => sameNumber(value.number, raw));
const LENGTH =
  /^(?:duree|delai|validite|periode|preavis|term|delay|duration|period|validity|age|anciennete|notice|affichage|presence)$/u;
/** A word of a key that tells a length of time by itself. */
export const isLengthWord = (role: string): boolean => LENGTH.test(role);
/** The same, where the key of the number has something to do with the sentence: small numbers are everywhere. */
export const akinOf = (basis: Basis, raw: number, place: Place, always = false): readonly Evidence[] => {
  if (!always && (raw > 60 || !Number.isInteger(raw))) return bareOf(basis, raw);
  const words = ownSentence(place).match(/[a-z]{4,}/gu) ?? [];
  return bareOf(basis, raw).filter(({ origin, roles }) =>
    // A length of time is told by its own key, not by that of the record that it stands in.
    (always && COUNTED.test(lastName(origin.id)) ? wordsOfKey(lastName(origin.id)) : roles).some(
      (role) => isLengthWord(role) || (role.length > 3 && words.some((word) => related(word, role))),
    ),
  );
};
/** Without the names of codes, which tell of nothing: "code de la construction et de l’habitation". */
const ownSentence = ({ lower, sentence, claims }: Place): string =>
  claims.reduce(
    (said, { from, to, kind }) =>
      kind === 'citation' && from >= sentence.from && to <= sentence.to
        ? `${said.slice(0, from - sentence.from)}${' '.repeat(to - from)}${said.slice(to - sentence.from)}`
        : said,
    lower.slice(sentence.from, sentence.to),
  );
/** What is counted by the piece lasts nothing. */
const COUNTED =
  /^(?:courriels?|courriers?|registres?|appels?|visites?|lettres?|observations?|demandes?|avis|places?|inscrits?|presents?|agents?|benevoles?|repas|convives?|logements?|vehicules?|arbres?|livres?|eleves?|enfants?|adultes?|personnes?|habitants?)$/u;

/** "5 m³" of "lot_steres: 5": every number of the facts that has these figures tells in what it counts, which is no unit of physics. */
export const isByThePiece = (raw: number, basis: Basis): boolean => {
  // "parcelles: [7, 12]" name, and measure nothing.
  const same = bareOf(basis, raw).filter(
    ({ origin }) => !basis.texts.some((text) => text.origin.id === origin.id),
  );
  return (
    same.length > 0 &&
    same.every(({ origin }) => {
      const key = lastName(countedPath(origin.id));
      return (
        /(?:^|_)steres?(?:_|$)/u.test(key) ||
        (/(?:^|_)(?:sacs|palettes|bottes|ballots|bidons|bouteilles|godets|rouleaux|bobines|ramettes|cartons|caisses|cagettes|fagots|paquets|boites|futs|barils|seaux)(?:_[a-z]+)?$/u.test(
          key,
        ) &&
          !/(?:^|_)(?:capacite|contenance|volume|poids|taille|surface|longueur)(?:_|$)/u.test(key))
      );
    })
  );
};

/** "nb_documents: 2" lasts nothing, as "nb_jours: 2" does. */
export const countsThings = (key: string): boolean =>
  /^(?:nb|nombre)_/u.test(key) &&
  !/(?:^|_)(?:ans?|annees?|semestres?|trimestres?|mois|semaines?|jours?|journees?|nuits?|nuitees?|heures?|minutes?|mensualites?|annuites?)(?:_|$)/u.test(
    key,
  );

/** "hotel_3_etoiles: 1.5": the stars are of the name of a line, and multiply nothing. */
export const isOfName = (value: ClaimValue, { evidence }: Basis): boolean =>
  value.type === 'number' &&
  value.noun !== undefined &&
  evidence.some(({ origin }) =>
    new RegExp(`(?:^|_|\\s)${String(value.number)}[_ ]?${value.noun ?? ''}`, 'u').test(lastName(origin.id)),
  );
