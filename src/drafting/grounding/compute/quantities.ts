/**
 * The numbers of the facts as arithmetic takes them: one a field, with its kind, the words of its key, and the fields that it stands
 * beside. It computes nothing.
 */
import type { Basis } from '../match/basis';
import { singular } from '../text/stems';

/** What may be added to what: euros to euros, square metres to square metres; anything counted is `count`. */
export type Kind = string;

export interface Quantity {
  /** In euros, in the base unit of its dimension, or as written. */
  readonly value: number;
  /** As written, for a product. */
  readonly raw: number;
  readonly kind: Kind;
  /** Plain French words that say what it is. */
  readonly words: readonly string[];
  readonly ids: readonly string[];
  /** "14 + 26", "312" */
  readonly text: string;
  /** Said for one of something: a price, so many a day. */
  readonly rate: boolean;
  /** In per cent. */
  readonly percent: boolean;
  /** The single words that set its line apart, when it stands in a list of records. */
  readonly label: readonly string[];
  /** A text says what it counts: "2 145 000 voyages" are no money, whatever they are multiplied by. */
  readonly ofThings?: true;
  /** How many items a list of the facts has. */
  readonly isList?: true;
}

const RATE =
  /(?:^|[._])(?:prix|tarif|cout|droits?|unitaire|valeur|montant_unitaire|taux_horaire|loyer|redevance|abonnement|forfait|indemnite|price|rate|fee|rent|quote_part|participation|gratification|cotisation|vacation)(?:[._]|$)|(?:^|[._])par[._]|mensue|annuel|hebdo|journalier|quotidien|trimestriel|(?:^|[._])(?:jour|semaine|mois|an|heure|annee|personne|habitant|eleve|repas|place|m2|m3|km|unite|each|per|monthly|weekly|daily|yearly)$/u;
/** "prix_m2" is money, whatever unit follows. */
export const PRICE =
  /(?:^|[._])(?:prix|tarif|cout|price|cost|loyer|droit|redevance|cotisation|abonnement|forfait)(?:[._]|$)/u;
/** "volume_m3: 3": its own unit, and no price for one. */
const OF_ITSELF =
  /(?:^|[._])(?:volume|surface|superficie|aire|contenance|distance|longueur|lineaire|emprise)s?(?:_[a-z]+)*_(?:m2|m3|km)$/u;
const PERCENT =
  /(?:^|[._])(?:taux|tva|pourcent\w*|pct|percent\w*|rate|part(?!_(?:fixe|variable|proportionnelle)(?![a-z]))|remise|reduction|rabais)(?:[._]|$)/u;
/** Numbers that name or date, and are never added. */
const LABEL =
  /(?:^|\.)(?:annee|exercice|year)(?:_|$)|(?:^|[._])(?:rang|rank|numero|number|no|id|etage|code|telephone|siret|siren|cadastre|niveau)(?:[._]|$)|(?:^|\.)n$|(?:^|[._])(?:lot|tranche|tombe|parcelle|porte|concession|dossier|batiment|carre|article|chapitre|quai|ligne|zone|secteur)$|(?:^|[._])(?:articles?|chapitres?|comptes?|imputation)(?:_(?!eur|euros|ht|ttc|montant)[a-z]+)+$/u;

/** "heures_supp.janvier: 12h30" is a length of time. */
const TIMED = /(?:^|[._])(?:heures|duree|temps|hours|duration|total)(?:[._]|$)/u;

const plainPath = (path: string): string =>
  path
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/([a-z])([A-Z])/gu, '$1_$2')
    .toLowerCase();

const MOST = 40;

export const quantitiesOf = (basis: Basis): readonly Quantity[] => {
  const byId = new Map<string, Quantity>();
  for (const { value, origin, roles, bare } of basis.evidence) {
    if (origin.kind === 'law' || byId.size >= MOST) continue;
    const path = plainPath(origin.id);
    if (LABEL.test(path) && !isCount(origin.id, basis)) continue;
    const of = (kind: Kind, one: number, raw: number): Quantity => ({
      ...{ value: one, raw, kind, words: roles, ids: [origin.id], text: written(raw) },
      rate: RATE.test(path) && !(value.type === 'measure' && OF_ITSELF.test(path)),
      // "part_commune: 320" is a sum.
      percent: PERCENT.test(path) && value.type !== 'amount' && raw <= 100,
      label: labelOf(origin.id, basis),
    });
    const priced = PRICE.test(path) && bare === true && value.type === 'number';
    const read = priced
      ? of('euro', value.number, value.number)
      : value.type === 'amount'
        ? of('euro', value.cents / 100, value.cents / 100)
        : value.type === 'measure'
          ? of(value.dimension, value.amount, value.raw)
          : value.type === 'duration'
            ? of(value.base, value.amount, value.raw)
            : value.type === 'share'
              ? { ...of('share', value.raw, value.raw), percent: true }
              : value.type === 'time' && TIMED.test(path) && !/horaire|ouvert|debut|fin/u.test(path)
                ? of('minutes', value.minutes, value.minutes / 60)
                : value.type === 'number' && isCount(origin.id, basis)
                  ? { ...of('count', value.number, value.number), ofThings: true as const }
                  : value.type === 'number' && bare === true
                    ? of('count', value.number, value.number)
                    : undefined;
    const known = byId.get(origin.id);
    // A typed value says more than the bare number of the same field.
    if (
      read !== undefined &&
      (known === undefined || known.kind === 'count' || (priced && known.kind !== 'share'))
    )
      byId.set(origin.id, read);
  }
  return pricedByOne([...byId.values()]);
};

/** "remuneration_feuille_logement_eur" beside "nb_logements": money for one of what another field counts. */
const pricedByOne = (all: readonly Quantity[]): readonly Quantity[] => {
  const counted = all.flatMap(({ ids: [id = ''], kind }) =>
    kind === 'count' ? (COUNTED.exec(plainPath(id))?.[1] ?? []) : [],
  );
  const ones = counted.filter((plural) => plural.endsWith('s')).map(singular);
  return ones.length === 0
    ? all
    : all.map((one) =>
        (one.kind === 'euro' || EACH_ONE.test(plainPath(one.ids[0] ?? ''))) &&
        !one.rate &&
        one.ids.some((id) => ones.some((noun) => plainPath(id).split(/[._]/u).includes(noun)))
          ? { ...one, rate: true }
          : one,
      );
};
/** "volume_lot_steres: 12" beside "nb_lots": so much each. */
const EACH_ONE =
  /(?:^|[._])(?:volume|surface|superficie|poids|longueur|contenance|duree|quantite)_(?:par_|d_un_|d_une_|de_l_)?[a-z]{3,}(?:_[a-z\d]+)?$/u;
const COUNTED = /(?:^|[._])(?:nb|nombre)_(?:de_|d_)?([a-z]{4,})$/u;

/** "reponses: 1 152 logements": a number and what it counts, and nothing else. */
const isCount = (id: string, basis: Basis): boolean =>
  basis.texts.some(
    ({ origin, folded }) =>
      origin.id === id && /^\s*\d[\d ]*(?:,\d+)?\s+[a-z]{3,}(?:\s+[a-z]{3,})?\s*$/u.test(folded.lower),
  );

/** "Informatique" of the line whose amount it is. */
const labelOf = (id: string, basis: Basis): readonly string[] => {
  const line = /^(.*\.\d+)\./u.exec(id)?.[1];
  if (line === undefined) {
    const parts = id.split('.');
    // "logements: {T2: 4, T3: 8}": a short code names its line as a word does.
    return parts.length > 1
      ? (plainPath(parts.at(-1) ?? '').match(/[a-z]{4,}|^[a-z]{1,3}\d{1,2}$/gu) ?? [])
      : [];
  }
  // "le lot 1" of the line "lots.0" whose number is 1.
  const noun = singular(plainPath(line.split('.').at(-2) ?? ''));
  const numbers = basis.evidence.flatMap(({ origin, value }) =>
    value.type === 'number' && NUMBERED.test(origin.id) && origin.id.startsWith(`${line}.`)
      ? [`${noun} ${String(value.number)}`, `${noun} n° ${String(value.number)}`]
      : [],
  );
  return [
    ...numbers,
    ...basis.texts
      .filter(({ origin }) => origin.id.startsWith(`${line}.`))
      .flatMap(({ tokens }) => tokens.filter((token) => token.length > 3)),
  ];
};

const NUMBERED = /\.(?:n|no|num|numero|lot|tranche|phase|rang|secteur)$/u;

/** As a French text writes it. */
export const written = (value: number): string =>
  String(Math.round(value * 100) / 100)
    .replace('.', ',')
    .replace(/\B(?=(?:\d{3})+(?!\d))(?<!,\d*)/gu, '\u00A0');
