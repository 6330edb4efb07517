/**
 * Who pays, does or keeps what: "frais_acte: à la charge de l’acquéreur", "travaux_a_charge_preneur", "menage_par: association", against "supportés
 * par la commune", "la commune prend à sa charge les travaux". Parties of a contract and bodies only; a name stands for the part that its fact gives it.
 */
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import { singular } from '../text/stems';
import type { GroundedText, TextRule } from './find-roles';
import { isLabel, pathWords } from './labels';

/** Words that name one party; each line is one. */
const PARTIES: readonly RegExp[] = [
  /^(?:commune|ville|mairie|collectivite|municipalite|municipal|technique)$/u,
  /^(?:acquereu[rs]?|acquereuse|acheteu(?:r|se)|acquerant)$/u,
  /^(?:vendeu(?:r|se)|cedante?)$/u,
  /^(?:preneu(?:r|se)|locataire|occupante?)$/u,
  /^(?:bailleu(?:r|resse)|proprietaire|loueur)$/u,
  /^(?:association|club|comite|amicale)$/u,
  /^(?:entreprise|societe|prestataire|titulaire|exploitante?|fournisseur|delegataire|entrepreneur)$/u,
  /^(?:organisat(?:eur|rice))$/u,
  /^(?:famille|parent|foyer)$/u,
  /^(?:demandeu(?:r|se)|petitionnaire|beneficiaire)$/u,
  /^(?:departement)$/u,
  /^(?:region)$/u,
  /^(?:etat)$/u,
  /^(?:assureur|assurance)$/u,
  /^(?:communaute|agglomeration|metropole|intercommunalite|syndicat)$/u,
  /^(?:usager|utilisat(?:eur|rice)|emprunteu(?:r|se)|riverain)$/u,
];
const partyOf = (word: string): number => PARTIES.findIndex((party) => party.test(singular(word)));
const partiesIn = (text: string): readonly number[] => [
  ...new Set((text.match(/[a-z]{4,}/gu) ?? []).map(partyOf).filter((party) => party >= 0)),
];

interface Burden {
  /** Its key says "par": who does what the key names. */
  readonly done: boolean;
  /** What is borne: words of its key. */
  readonly of: readonly string[];
  readonly parties: readonly number[];
  readonly told: string;
}

const EMPTY =
  /^(?:charge|paye|payee|pris|prise|par|a|la|le|de|du|des|l|d|qui|assure|assuree|supporte|supportee|support|montant|cout|ht|ttc|eur|euros)s?$/u;
const CHARGED = /(?:^|[_.])a_(?:la_)?charge_(?:de_|du_|des_)?(?:la_|l_)?([a-z]+)/u;
const BY = /(?:^|_)(?:par|charge|a_charge_de|a_la_charge_de)$/u;
/** Who pays, where another key says who does it. */
const PAYS = /charge(?:_de)?$/u;
/** "frais_acte: acquéreur": the value is a party and nothing else. */
const BORNE =
  /^(?:frais|charges?|cout|depenses?|entretien|menage|nettoyage|fluides|reparations?|transport|assurance|livraison|fourniture|pose|installation|rangement|taxes?|travaux)(?:_|$)/u;

const burdensOf = ({ basis }: GroundedText): readonly Burden[] => [
  // "frais_a_charge_acquereur: true" says it as a sum does.
  ...[...basis.evidence, ...basis.said.filter(({ yes, yesNo }) => yes && yesNo)].flatMap(
    ({ origin }): Burden[] => {
      const key = plainKey(origin.id);
      const bearer = CHARGED.exec(key)?.[1];
      const party = bearer === undefined ? -1 : partyOf(bearer);
      return party < 0
        ? []
        : [
            {
              of: wordsOf(key.replace(CHARGED, '')),
              parties: [party],
              done: false,
              told: key.replace(/_/gu, ' '),
            },
          ];
    },
  ),
  ...basis.texts.flatMap(({ origin, folded, tokens }): Burden[] => {
    if (origin.kind !== 'fact' || tokens.length > 8) return [];
    const key = plainKey(origin.id);
    const said =
      /(?:a\s+la\s+charge|aux\s+frais|pris\w*\s+en\s+charge|support\w*|paye\w*|assure\w*|regle\w*)\s+(?:exclusi\w+\s+)?(?:de\s|du\s|des\s|d'|par\s)(.*)$/u.exec(
        folded.lower,
      )?.[1];
    const alone =
      BORNE.test(key) && tokens.filter((word) => word.length > 2).every((word) => partyOf(word) >= 0);
    const bearer = said ?? (BY.test(key) || alone ? folded.lower : undefined);
    const parties = bearer === undefined ? [] : partiesIn(bearer);
    return parties.length === 0
      ? []
      : [
          {
            // "relogement: { a_la_charge_de }": the record is what is borne.
            of: /^(?:par|a_(?:la_)?charge_de)$/u.test(key)
              ? wordsOf(plainKey(parentOf(origin.id)))
              : wordsOf(key),
            parties,
            done: BY.test(key) && !PAYS.test(key),
            told: folded.text.trim(),
          },
        ];
  }),
];

const plainKey = (id: string): string => pathWords(id.split('.').at(-1) ?? '').join('_');
const wordsOf = (key: string): readonly string[] =>
  key.split('_').filter((word) => word.length > 3 && !EMPTY.test(word) && partyOf(word) < 0);

const WHO = "((?:la\\s|le\\s|les\\s|l'|votre\\s|notre\\s)?[a-z][^,;:.()]{2,50})";
const VERBS =
  'supporte|paye|paie|regle|acquitte|assume|finance|assure|prend\\s+en\\s+charge|effectue|realise';
/** Forms that tell a thing, then who bears it; then who bears, and what. */
const AFTER: readonly RegExp[] = [
  new RegExp(
    `(?:supporte|paye|regle|acquitte|assume|finance|assure|effectue|realise|pris|prise)(?:e|es|s)*\\s+(?:integralement\\s+|en\\s+totalite\\s+|en\\s+charge\\s+|exclusivement\\s+)?par\\s+${WHO}`,
    'gu',
  ),
  new RegExp(
    `(?:a\\s+la\\s+charge|aux\\s+frais)\\s+(?:exclusive\\s+)?(?:de\\s|du\\s|des\\s|d')\\s*${WHO}`,
    'gu',
  ),
  new RegExp(
    `(?:incombe(?:nt|ra|ront)?|revien(?:t|nent|dra|dront))\\s+(?:a\\s|au\\s|aux\\s)\\s*${WHO}`,
    'gu',
  ),
];
const BEFORE = new RegExp(
  `(?<![a-z])((?:la|le|les|l'|votre)\\s?[a-z]{4,}[^,;:.()]{0,40}?)\\s(?:prend(?:ra)?\\s+a\\s+sa\\s+charge|(?:${VERBS})(?:ra)?)\\s+(?:integralement\\s+)?((?:la\\s|le\\s|les\\s|l'|des\\s)[^;:.()]{3,60})`,
  'gu',
);

const DONE_BY = new RegExp(
  `(?<![a-z])([a-z]{3,}(?:e|ee|es|ees|i|is|ie|ies|u|us|ue|ues))\\s+(?:[a-z]+ment\\s+)?par\\s+${WHO}`,
  'gu',
);
const DOES = /(?<![a-z])(?:(?:la|le|les)\s|l')([a-z]{4,})\s+([a-z]{4,}(?:ra|ront|e|ent))(?![a-z])/gu;
/** The act, when a key says by whom it is done and nothing more: "entretien_voirie_par" is of the roads only. */
const doneOf = (act = '', burdens: readonly Burden[]): string =>
  burdens.some(({ done, of }) => done && of.length === 1 && of.some((word) => isLabel(act, word))) ? act : '';

/** The last clause, with the subject when a verb alone is left of it: "les frais, établis par M. A, sont à la charge de". */
const whatIn = (before: string): string => {
  const clauses = before.split(/[;:,]|\set\s(?=(?:la|le|les|l')[\s'])/u);
  const last = clauses.at(-1) ?? '';
  return /^\s*(?:est|sont|sera|seront|reste(?:nt|ra|ront)?|demeure(?:nt)?)\s*$/u.test(last)
    ? clauses.slice(-3).join(' ')
    : last;
};

export const bearers: TextRule = (text) => {
  const burdens = burdensOf(text);
  if (burdens.length === 0) return [];
  return text.sentences.flatMap((sentence) => {
    const said = text.read.folded.lower.slice(sentence.from, sentence.to);
    const found = [
      ...AFTER.flatMap((pattern) =>
        [...said.matchAll(pattern)].map((match) => {
          const before = said.slice(0, match.index);
          return {
            match,
            who: match[1] ?? '',
            what: whatIn(before),
          };
        }),
      ),
      // "relogés par la commune" and "la commune relogera" of "relogement_par".
      ...[...said.matchAll(DONE_BY)].map((match) => ({
        match,
        who: match[2] ?? '',
        what: doneOf(match[1], burdens),
      })),
      ...[...said.matchAll(DOES)].map((match) => ({
        match,
        who: match[1] ?? '',
        what: doneOf(match[2], burdens),
      })),
      ...[...said.matchAll(BEFORE)].map((match) => ({ match, who: match[1] ?? '', what: match[2] ?? '' })),
    ];
    return found.flatMap(({ match, who, what }): PlainFlag[] => {
      if (/(?<![a-z])(?:ne\s|n'|pas\s|non\s)[^,]{0,20}$/u.test(said.slice(0, match.index))) return [];
      const [head = ''] = who.split(/\s(?:de|du|des|d'|pour|a|au|aux|dans|et|en|sous|sur|depuis)\s/u);
      const parties = partiesIn(head);
      const words = what.match(/[a-z]{4,}/gu) ?? [];
      // What is done by one may be paid by another.
      const pays = /charge|frais|paye|regle|acquitt|finance|support/u.test(match[0]);
      const able = [
        ...burdens.filter(({ done }) => done !== pays),
        ...burdens.filter(({ done }) => done === pays),
      ];
      const burden =
        able.find(({ of }) => of.length > 0 && of.every((word) => words.some((one) => isLabel(one, word)))) ??
        able.find(({ of }) => of.some((word) => words.some((one) => isLabel(one, word))));
      const [party, ...more] = parties;
      if (party === undefined || more.length > 0 || burden === undefined) return [];
      if (burden.parties.includes(party) || burden.parties.some((one) => areOne(one, party, text))) return [];
      const from = sentence.from + match.index;
      return [
        {
          ...{ from, to: from + match[0].length, kind: 'role' },
          why: `Les données disent que c’est à un autre («\u00A0${burden.told}\u00A0»).`,
        },
      ];
    });
  });
};

/** "bailleur: Commune de W", "acquereur: {denomination: SARL A}": one party under two words. */
const areOne = (one: number, other: number, { basis }: GroundedText): boolean =>
  basis.texts.some(({ origin, folded }) => {
    const keys = pathWords(origin.id).map(partyOf);
    const said = partiesIn(folded.lower);
    return (keys.includes(one) && said.includes(other)) || (keys.includes(other) && said.includes(one));
  });
