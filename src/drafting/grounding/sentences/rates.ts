/**
 * What a value is told for one of, against the key that holds it: "22,50 € par mètre linéaire" of a price whose key says "m2", "6,40 € par mois"
 * of "reste_pour_vivre_par_jour". One dimension at a time; a key that says nothing of it denies nothing.
 */
import type { PlainFlag } from '../ground';
import { undated } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import type { TextRule } from '../roles/find-roles';
import { pathWords } from '../roles/labels';
import { sameNoun } from '../text/stems';

interface Unit {
  readonly dimension: 'time' | 'space' | 'mass' | 'people';
  readonly key: RegExp;
  readonly text: RegExp;
}
const unit = (dimension: Unit['dimension'], key: RegExp, text: RegExp): Unit => ({ dimension, key, text });

const UNITS: readonly Unit[] = [
  unit('space', /(?:^|_)m2(?:_|$)/u, /^(?:metres?\s+carres?|m2|m²)/u),
  unit(
    'space',
    /(?:^|_)(?:ml|metre(?:_lineaire)?)(?:_|$)(?!carre|cube)/u,
    /^(?:metres?\s+lineaires?|ml(?![a-z])|metres?(?!\s+(?:carres?|cubes?))(?![a-z]))/u,
  ),
  unit('space', /(?:^|_)m3(?:_|$)/u, /^(?:metres?\s+cubes?|m3|m³)/u),
  unit('space', /(?:^|_)(?:km|kilometr\w*)(?:_|$)/u, /^(?:kilometres?|km(?![a-z]))/u),
  unit('space', /(?:^|_)litre(?:_|$)/u, /^litres?(?![a-z])/u),
  unit('time', /(?:^|_)(?:heure|horaire)(?:_|$)/u, /^heures?(?![a-z])/u),
  unit(
    'time',
    /(?:^|_)(?:jour|journalier|journaliere|journee|quotidien\w*)(?:_|$)/u,
    /^(?:jours?|journees?)(?![a-z])/u,
  ),
  unit('time', /(?:^|_)(?:nuit|nuitee)(?:_|$)/u, /^(?:nuits?|nuitees?)(?![a-z])/u),
  unit('time', /(?:^|_)(?:semaine|hebdo\w*)(?:_|$)/u, /^semaines?(?![a-z])/u),
  unit('time', /(?:^|_)(?:mois|mensuel\w*)(?:_|$)/u, /^mois(?![a-z])/u),
  unit('time', /(?:^|_)(?:trimestre|trimestriel\w*)(?:_|$)/u, /^trimestres?(?![a-z])/u),
  unit('time', /(?:^|_)(?:an|annee|annuel\w*)(?:_|$)/u, /^(?:ans?|annees?)(?![a-z])/u),
  unit('mass', /(?:^|_)(?:kg|kilo)(?:_|$)/u, /^(?:kilos?|kg|kilogrammes?)(?![a-z])/u),
  unit('mass', /(?:^|_)tonne(?:_|$)/u, /^tonnes?(?![a-z])/u),
  unit('people', /(?:^|_)(?:enfant|eleve)(?:_|$)/u, /^(?:enfants?|eleves?)(?![a-z])/u),
  unit('people', /(?:^|_)(?:famille|foyer)(?:_|$)/u, /^(?:familles?|foyers?|menages?)(?![a-z])/u),
  unit('people', /(?:^|_)(?:adulte)(?:_|$)/u, /^adultes?(?![a-z])/u),
];
/** A price is for a measure of space or of mass: "par tonne" of a key that says "m3". */
const sizeOf = ({ dimension }: Unit): Unit['dimension'] => (dimension === 'mass' ? 'space' : dimension);

const PRICED =
  /(?:^|_)(?:prix|tarif|taux|cout|montant|redevance|loyer|indemnite|forfait|droit|gratification|participation|salaire|remuneration|astreinte|penalite|abonnement|cotisation|prime|frais|brut|net|traitement|vacation|pension|amende|facturation)s?(?:_|$)/u;
/** "garde_jour", "brut_mensuel": money whose key ends with what it is for one of. */
const FOR_ONE =
  /_(?:jour|journee|journalier|journaliere|nuit|nuitee|semaine|hebdo|hebdomadaire|mois|mensuel|mensuelle|trimestre|trimestriel|trimestrielle|an|annuel|annuelle|heure|horaire|m2|m3|ml|metre_lineaire|km|kg|tonne|enfant|eleve|famille|foyer)(?:_(?:ht|ttc|eur|euros?))?$/u;
const TYPES: ReadonlySet<string> = new Set(['amount', 'number', 'measure', 'duration']);
/** "prix_3_mois" is for three of them; "annee_precedente" is one year. */
const NO_RATE =
  /(?:^|_)(?:\d+|deux|trois|quatre|cinq|six|dix)_|(?:^|_)(?:precedent\w*|derniere?|passee?|20\d\d)(?:_|$)/u;
const LINK =
  /^\s*(?:(?:ht|ttc|bruts?|nets?|hors\s+taxes?|hors\s+charges?|chacune?|toutes\s+taxes\s+comprises)\s+){0,2}(?:(?:par|le|la|les|du|de\s+la|au|a\s+la|pour\s+une?|chaque|et\s+par|et\s+le|\/)\s+|(?:de\s+|et\s+)?l'|(?:et\s+)?d'|\/)/u;

export const rates: TextRule = ({ judged, basis, read }) =>
  judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!TYPES.has(claim.value.type) || !match.ok || match.evidence === undefined) return [];
    const all = match.evidence.filter(({ origin }) => origin.kind === 'fact');
    if (all.length === 0 || all.length < match.evidence.length) return [];
    // "loyer de 485 €" where the deposit is as much: the fact that the words before it name.
    const before = read.folded.lower.slice(Math.max(0, claim.from - 40), claim.from);
    const near = /[^,;:.()\d]*$/u.exec(before)?.[0].match(/[a-z]{4,}/gu) ?? [];
    const named = all.filter(({ origin }) =>
      pathWords(keyOf(origin.id)).some((word) => word.length > 4 && near.some((one) => sameNoun(one, word))),
    );
    const facts = named.length > 0 ? named : all;
    // "droits_eur_ml: {abonne: 0.85}": the record says the unit of what it holds.
    const keys = facts.map(({ origin: { id } }) =>
      UNITS.some(({ key }) => key.test(keyOf(id))) ? keyOf(id) : `${keyOf(parentOf(id))}_${keyOf(id)}`,
    );
    const said = [
      ...unitsAfter(
        read.folded.lower,
        claim.to + (claim.value.type === 'number' ? thingAfter(read.folded.lower, claim.to) : 0),
      ),
      ...rhythmsAround(read.folded.lower, claim.from, claim.to),
    ];
    const invented = said.find(({ one }) => one.dimension === 'time' && !isSpoken(one, basis));
    if (
      invented !== undefined &&
      !/^\s+(?:calendaires?\s+)?de\s+retard(?![a-z])/u.test(
        read.folded.lower.slice(invented.to, invented.to + 30),
      ) &&
      !PAID_IN_PARTS.test(read.folded.lower.slice(Math.max(0, claim.from - 120), claim.from)) &&
      claim.value.type === 'amount' &&
      !(/^an/u.test(invented.whole) && facts.some(({ origin }) => YEARLY.test(origin.id.toLowerCase()))) &&
      !keys.some((key) => BY_NATURE.test(key)) &&
      !facts.some(({ origin }) => BY_NATURE.test(origin.id.toLowerCase()))
    )
      return [
        {
          ...{ from: claim.from, to: invented.to, kind: 'contradiction' },
          why: 'Aucune donnée ne parle de cette périodicité.',
        },
      ];
    const money = claim.value.type === 'amount';
    // "deux euros par kilomètre" of "participation_aller_retour": the key tells what it is for, and that is no size.
    const sized = said.find(({ one }) => one.dimension === 'space' || one.dimension === 'mass');
    if (
      money &&
      sized !== undefined &&
      facts.every(({ origin: { id } }) => FOR_A_THING.test(keyOf(id)) && !sized.one.key.test(keyOf(id))) &&
      !isOfSizeToo(sized.one, keys, said, basis) &&
      !basis.texts.some(({ folded }) => folded.lower.includes(`par ${sized.whole}`))
    )
      return [
        {
          ...{ from: claim.from, to: sized.to, kind: 'contradiction' },
          why: 'Les données le donnent pour une autre unité.',
        },
      ];
    if (!facts.every(({ origin: { id } }) => isRate(keyOf(id), keyOf(parentOf(id)), money))) return [];
    return said
      .flatMap(({ one, to, whole }): PlainFlag[] => {
        const known = keys.map((key) =>
          UNITS.filter((unit) => sizeOf(unit) === sizeOf(one) && unit.key.test(key)),
        );
        const other = known.every((list) => list.length > 0 && !list.includes(one));
        // A text of the facts may tell the rate in its own words.
        return other && !basis.texts.some(({ folded }) => folded.lower.includes(`par ${whole}`))
          ? [
              {
                ...{ from: claim.from, to, kind: 'contradiction' },
                why: 'Les données le donnent pour une autre unité.',
              },
            ]
          : [];
      })
      .slice(0, 1);
  });

/** "0,85 € par mètre carré et par jour" of "redevance_par_jour", where a surface is a fact: the key leaves the size out, and denies none. */
const isOfSizeToo = (
  { key }: Unit,
  keys: readonly string[],
  said: readonly { readonly one: Unit }[],
  basis: Basis,
): boolean =>
  said.some(({ one }) => one.dimension === 'time' && keys.every((own) => one.key.test(own))) &&
  basis.of('measure').some(({ origin, value }) => {
    const size = SIZES.get(value.dimension);
    return origin.kind === 'fact' && size !== undefined && key.test(size);
  });
const SIZES: ReadonlyMap<string, string> = new Map([
  ['area', 'm2'],
  ['length', 'ml'],
]);

/** What is paid for a thing, a person or a length of time, whatever its size. */
const FOR_A_THING =
  /(?:^|_)(?:aller(?:_retour)?|trajets?|passages?|voyages?|repas|seances?|personnes?|adultes?|enfants?|eleves?|familles?|foyers?|entrees?|lots?|nuits?|nuitees?|jours?|journees?|semaines?|mois|ans?|annuel(?:le)?|mensuel(?:le)?|saisons?|tickets?|cartes?|pages?|copies?|documents?|livres?|concessions?|visites?|bacs?|sacs?|animal|chiens?|chats?|vehicules?)(?:_|$)/u;

/** "en quatre fois": the rhythm is that of the payments. */
const PAID_IN_PARTS = /(?<![a-z])(?:fois|echeanc\w*|mensualites?|versements?|echelonn\w*)(?![a-z])/u;

/** What everybody knows to be for a month, for a year or for an hour, what runs by the day, and what a year's total is held to. */
const BY_NATURE =
  /(?:loyer|charge|salaire|traitement|remuner|pension|cotisation|abonnement_annuel|subvention|dotation|taxe|budget|cout|depense|recette|prime|indemnit|gratification|revenu|ressource|energie|electricite|gaz|eau|assurance|garde|cantine|mutuelle|credit|mensualit|echeance|allocation|aide|apl|rsa|redevance|economie|interet|annuite|cachet|vacation|montant_annuel|astreinte|penalit|seuil|plafond)/u;

/** Paid by the year unless something else is said. */
const YEARLY =
  /(?:abonnement|adhesion|inscription|licence|concession|assurance|maintenance|hebergement|vignette)/u;

/** A key or a text of the facts speaks of that length of time. */
const isSpoken = ({ key, text }: Unit, { evidence, texts, said }: Basis): boolean =>
  [...evidence.map(({ origin }) => origin.id), ...said.map(({ origin }) => origin.id)].some((id) =>
    id
      .split('.')
      // "accorde_annee_precedente" is of one year, and no rhythm.
      .map((part) => undated(keyOf(part)))
      .some((part) => key.test(part.replace(/s(?=_|$)/gu, '')) || key.test(part)),
  ) || texts.some(({ tokens }) => tokens.some((token) => text.test(token) || key.test(token)));

const keyOf = (id: string): string =>
  (id.split('.').findLast((part) => !/^\d+$/u.test(part)) ?? '')
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/([a-z])([A-Z])/gu, '$1_$2')
    .toLowerCase();

/** So much for one: a key that says "par", or that prices. */
const isRate = (key: string, parent: string, money: boolean): boolean =>
  !NO_RATE.test(key) &&
  (/(?:^|_)par_/u.test(key) ||
    RHYTHMED.test(key) ||
    (money && (FOR_ONE.test(key) || PRICED.test(key) || PRICED.test(parent))));

/** "heures_hebdo", "passages_annuels_gratuits": so much in each, money or not. */
const RHYTHMED =
  /_(?:hebdo|hebdomadaires?|mensuel(?:le)?s?|quotidien(?:ne)?s?|journali(?:er|ere)s?|trimestriel(?:le)?s?|annuel(?:le)?s?)(?:$|_(?:gratuit|autoris|inclus|compris|offert|max|min|moyen|prevu)[a-z]*$)/u;

/** "le loyer annuel est de 620 €", "813,88 € bruts annuels": the rhythm is an adjective. */
const RHYTHM = '(mensuel|annuel|hebdomadaire|journalier|journaliere|quotidien|trimestriel)(?:le|ne)?s?';
const RHYTHM_BEFORE = new RegExp(
  `(?<![a-z])(?:loyer|indemnite|traitement|redevance|cotisation|salaire|remuneration|participation|forfait|abonnement|charge|mensualite|cout|tarif|montant|prime)s?\\s(?:[a-z]+\\s){0,2}?${RHYTHM}(?![a-z])[^,;:.\\d]{0,25}$`,
  'u',
);
const RHYTHM_AFTER = new RegExp(
  `^\\s*(?:bruts?\\s|nets?\\s|ht\\s|ttc\\s|hors\\s+taxes?\\s){0,2}\\s*${RHYTHM}(?![a-z])`,
  'u',
);
const UNIT_OF: Readonly<Record<string, string>> = {
  mensuel: 'mois',
  annuel: 'an',
  hebdomadaire: 'semaine',
  journalier: 'jour',
  journaliere: 'jour',
  quotidien: 'jour',
  trimestriel: 'trimestre',
};

const rhythmsAround = (lower: string, from: number, to: number): ReturnType<typeof unitsAfter> => {
  const before = RHYTHM_BEFORE.exec(lower.slice(Math.max(0, from - 70), from))?.[1];
  const after = RHYTHM_AFTER.exec(lower.slice(to, to + 40));
  return [before, after?.[1]].flatMap((said) => {
    const whole = UNIT_OF[said ?? ''];
    const one = UNITS.find(
      ({ dimension, text }) => dimension === 'time' && whole !== undefined && text.test(whole),
    );
    return one === undefined || whole === undefined
      ? []
      : [{ one, to: to + (after?.[0].length ?? 0), whole }];
  });
};

/** "24 passages gratuits par an": how long what is counted is told. */
const thingAfter = (lower: string, at: number): number =>
  /^(?:\s+(?!par\s|chaque\s|et\s|a\s)[a-z'-]+){1,3}(?=\s+(?:par|chaque)\s)/u.exec(
    lower.slice(at, at + 60),
  )?.[0].length ?? 0;

const ONE_OF_TIME =
  /^\s+(?:precedente?|passee?|derniere?|prochaine?|suivante?|anterieure?|ecoulee?|d'avant|d'apres|en\s+cours|n\s?[-+]\s?\d)(?![a-z])/u;

/** "par mètre carré et par semaine", right after the value. */
const unitsAfter = (
  lower: string,
  at: number,
): readonly { readonly one: Unit; readonly to: number; readonly whole: string }[] => {
  const found: { one: Unit; to: number; whole: string }[] = [];
  for (let to = at; found.length < 3;) {
    const link = LINK.exec(lower.slice(to, to + 20));
    const rest = link === null ? '' : lower.slice(to + link[0].length, to + link[0].length + 36);
    const one = UNITS.find(({ text }) => text.test(rest));
    const [whole = ''] = one?.text.exec(rest) ?? [];
    // "25 000 € l’année précédente", "le mois dernier": one of them, no rhythm.
    if (link === null || one === undefined || ONE_OF_TIME.test(rest.slice(whole.length))) break;
    to += link[0].length + whole.length;
    found.push({ one, to, whole });
  }
  return found;
};
