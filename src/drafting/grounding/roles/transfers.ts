/**
 * Who gives and who receives, told the wrong way round: "prêt contracté par la Banque auprès de l’Office" of "preteur: Banque", "bail consenti par le
 * preneur". The participle tells which side the name after each preposition is on; the key of a name tells its own.
 */
import type { Claim } from '../claim';
import type { NameFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import type { TextRule } from './find-roles';
import { pathWords } from './labels';

type Side = 'giver' | 'taker';

/** What goes from one to the other, the keys of both, and the nouns that tell that it is that. */
interface Domain {
  readonly giver: RegExp;
  readonly taker: RegExp;
  readonly noun: RegExp;
}
const DOMAINS: readonly Domain[] = [
  {
    giver: /^(?:preteurs?|preteuse|banques?|creanciers?|financeurs?)$/u,
    taker: /^(?:emprunteurs?|emprunteuse|debiteurs?|debitrice)$/u,
    noun: /^(?:prets?|emprunts?|credits?|avances?)$/u,
  },
  {
    giver: /^(?:bailleurs?|bailleresse|loueurs?|proprietaires?)$/u,
    taker: /^(?:preneurs?|preneuse|locataires?|occupante?s?)$/u,
    noun: /^(?:baux|bail|locations?|loyers?|locaux|local|logements?|appartements?|maison|terrains?|garage|jardin)$/u,
  },
  {
    giver: /^(?:vendeurs?|vendeuse|venderesse|cedante?s?)$/u,
    taker: /^(?:acquereurs?|acquereuse|acheteurs?|acheteuse|cessionnaires?)$/u,
    noun: /^(?:ventes?|cessions?|terrains?|parcelles?|immeubles?|biens?|fonds|maison|vehicules?|prix)$/u,
  },
  {
    giver: /^(?:donateurs?|donatrice|mandante?s?|delegante?s?|concedante?s?)$/u,
    taker: /^(?:donataires?|mandataires?|delegataires?|concessionnaires?)$/u,
    noun: /^(?:dons?|donations?|mandats?|delegations?|concessions?|services?|missions?)$/u,
  },
];

/** What each participle makes of the one after "par", and of the one after "à" or "auprès de". */
const FRAMES: readonly {
  readonly verb: string;
  readonly by: Side;
  readonly with: string;
  readonly domain?: number;
}[] = [
  { verb: 'contract|souscri|emprunt', by: 'taker', with: 'aupres', domain: 0 },
  { verb: 'prete', by: 'giver', with: 'a', domain: 0 },
  { verb: 'pris(?:e|es)?\\s+(?:a\\s+bail|en\\s+location)', by: 'taker', with: 'aupres', domain: 1 },
  { verb: 'donn(?:e|ee|es|ees)\\s+(?:a\\s+bail|en\\s+location)', by: 'giver', with: 'a', domain: 1 },
  { verb: 'achete|acqui', by: 'taker', with: 'aupres', domain: 2 },
  { verb: 'vend|cede', by: 'giver', with: 'a', domain: 2 },
  {
    verb: 'consenti|accord|octroy|concede|donn|delegu|confie|mis(?:e|es)?\\s+a\\s+disposition',
    by: 'giver',
    with: 'a',
  },
];

export const transfers: TextRule = (text) => {
  const names = text.basis.names.filter(
    ({ origin, words }) => origin.kind === 'fact' && words.size > 0 && words.size < 8,
  );
  const { lower } = text.read.folded;
  return text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (claim.value.type !== 'name' || !match.ok) return [];
    const sentence = sentenceAt(text.sentences, claim.from);
    const { side: told, domain } = toldSide(lower.slice(sentence.from, claim.from)) ?? {};
    const own = domain === undefined ? undefined : sideOf(claim, names, domain);
    if (own === undefined) return [];
    return told === undefined || told === own
      ? []
      : [
          {
            ...{ from: claim.from, to: claim.to, kind: 'role' },
            why: `Dans les données, c’est à l’autre partie que revient ce rôle (${own === 'giver' ? 'celui-ci donne' : 'celui-ci reçoit'}).`,
          },
        ];
  });
};

/** Of a name, if all facts that have it and tell a side tell the same. */
const sideOf = ({ value }: Claim, names: readonly NameFact[], { giver, taker }: Domain): Side | undefined => {
  const words = value.type === 'name' ? value.parts.flat() : [];
  const sides = names.flatMap(({ words: known, origin }): Side[] =>
    words.length > 0 && words.every((word) => known.has(word))
      ? pathWords(origin.id).flatMap((word): Side[] =>
          giver.test(word) ? ['giver'] : taker.test(word) ? ['taker'] : [],
        )
      : [],
  );
  return new Set(sides).size === 1 ? sides[0] : undefined;
};

const NAMED =
  "(?:la\\s+|le\\s+|l'|les\\s+)?(?:(?:commune|societe|sarl|sci|sas|association|banque|office)\\s+(?:d[eu]\\s+|d')?)?(?:(?:m|mme|monsieur|madame)\\.?\\s+(?:et\\s+(?:m|mme|monsieur|madame)\\.?\\s+)?)?$";

const toldSide = (before: string): { readonly side: Side; readonly domain: Domain } | undefined => {
  for (const { verb, by, with: beside, domain: fixed } of FRAMES) {
    const told = `(?<![a-z])(?:${verb})(?:e|ee|es|ees|u|ue|us|ues|s|te|tes|i|ie|is|ies|it|ite|ises?)?`;
    const gap = "(?:\\s+(?!par\\s|aupres\\s|a\\s|au\\s|aux\\s|et\\s|ou\\s)[a-z\\d'-]+){0,6}?";
    const to =
      beside === 'a'
        ? `${told}${gap}(?:\\s+par\\s[^,;:.]{2,50}?)?\\s+(?:a|au|aux)\\s+`
        : `${told}[^,;:.]{0,70}?\\saupres\\s+d(?:e\\s+|'|u\\s+|es\\s+)`;
    const byOne = new RegExp(`${told}${gap}\\s+par\\s+${NAMED}`, 'u').exec(before);
    const toOne = byOne ?? new RegExp(`${to}${NAMED}`, 'u').exec(before);
    if (toOne === null) continue;
    const domain = fixed === undefined ? domainOf(before.slice(0, toOne.index)) : DOMAINS[fixed];
    const other: Side = by === 'giver' ? 'taker' : 'giver';
    return domain === undefined ? undefined : { side: byOne === null ? other : by, domain };
  }
  return undefined;
};

/** By the last noun that tells what goes from one to the other. */
const domainOf = (before: string): Domain | undefined => {
  const words = (before.match(/[a-z]{4,}/gu) ?? []).slice().reverse();
  return words.flatMap((word) => DOMAINS.find(({ noun }) => noun.test(word)) ?? [])[0];
};
