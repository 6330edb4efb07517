/**
 * Somebody of the facts who is told to do what another does, or to be what another is. A performer ("artificier", "intervenant", "entreprise") does the
 * thing: "le tir est assuré par Mme A", when A answers for the safety of it. A substitute is nothing but that: "Mme B, placée en congé", when B replaces her.
 */
import type { Claim } from '../claim';
import type { NameFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sentenceAt } from '../text/sentences';
import { related, singular } from '../text/stems';
import type { GroundedText, TextRule } from './find-roles';
import { pathWords } from './labels';

export const performers: TextRule = (text) => [...doers(text), ...offices(text), ...substitutes(text)];

/** Keys of those who do what is spoken of. */
const PERFORMER =
  /^(?:artificier|intervenant|intervenante|prestataire|entreprise|exploitant|exploitante|compagnie|animateur|animatrice|formateur|formatrice|orchestre|groupe|troupe|artiste|conferencier|conferenciere|traiteur|transporteur|maitre|laboratoire|bureau|operateur|delegataire|titulaire|executant|musicien|realisateur|fabricant|installateur|electricien|macon|paysagiste)$/u;
/** Keys of those who answer for it, watch it or ask for it. */
const OTHER =
  /^(?:responsable|referente?|contact|president|presidente|interlocut\w+|coordinat\w+|coordonnat\w+|regisseuse?|regisseur|secretaire|tresori\w+|organisat\w+|demandeu\w+|elue?|adjointe?|astreinte|surveillante?|controleu\w+|expert|experte|inspect\w+|rapporteu\w+)$/u;
const DONE_BY =
  /(?<![a-z])(?:(?:est|sont|sera|seront|a\s+ete|ont\s+ete)\s+(?:[a-z]+ment\s+)?)?(?:assure|realise|execute|tire|effectue|anime|mene|conduit|interprete|joue|donne)(?:e|ee|es|ees|s|te|tes)?\s+par\s+(?:la\s+|le\s+|l'|les\s+)?(?:(?:m|mme|monsieur|madame)\.?\s+)?$/u;

/** Words of the last key that says something. */
const keyWords = ({ origin }: NameFact): readonly string[] =>
  pathWords(
    origin.id.split('.').findLast((key) => !/^(?:\d+|nom|prenom|raison_sociale|denomination)$/u.test(key)) ??
      '',
  );

const namesOf = ({ basis }: GroundedText): readonly NameFact[] =>
  basis.names.filter(({ origin, words }) => origin.kind === 'fact' && words.size > 0 && words.size < 8);

const mineOf = ({ value }: Claim, names: readonly NameFact[]): readonly NameFact[] => {
  const words = value.type === 'name' ? value.parts.flat() : [];
  return words.length === 0 ? [] : names.filter(({ words: known }) => words.every((word) => known.has(word)));
};

const doers = (text: GroundedText): readonly PlainFlag[] => {
  const names = namesOf(text);
  const does = names.filter((name) => PERFORMER.test(keyWords(name)[0] ?? ''));
  const ids = new Set(does.map(({ origin }) => origin.id));
  if (ids.size !== 1 || /\.\d+(?:\.|$)/u.test([...ids][0] ?? '')) return [];
  const { lower } = text.read.folded;
  return text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!match.ok) return [];
    const mine = mineOf(claim, names);
    const isOther =
      mine.length > 0 &&
      mine.every((name) => !ids.has(name.origin.id) && keyWords(name).some((word) => OTHER.test(word)));
    if (!isOther) return [];
    const sentence = sentenceAt(text.sentences, claim.from);
    const before = lower.slice(sentence.from, claim.from);
    const verb = DONE_BY.exec(before);
    if (verb === null) return [];
    // "la sécurité est assurée par Mme A", who answers for it.
    const clause =
      before
        .slice(0, verb.index)
        .split(/[,;:]/u)
        .findLast((part) => /[a-z]{4,}/u.test(part) && !/^\s*a\s/u.test(part)) ?? '';
    const subject =
      before
        .slice(0, verb.index)
        .match(/[a-z]{3,}/gu)
        ?.slice(0, 3) ?? [];
    const near = [...subject, ...(clause.match(/[a-z]{3,}/gu) ?? []).slice(-3)];
    if (mine.some((name) => keyWords(name).some((word) => near.some((one) => related(one, word))))) return [];
    return [flag(claim)];
  });
};

/** What is done by one office, and the keys of those who hold it. */
const OFFICES: readonly (readonly [string, RegExp])[] = [
  [
    '(?:estime|evalue|expertise|chiffre)(?:es?|s)?',
    /^(?:experte?|commissaire|commissairepriseur|evaluat\w+|estimat\w+|domaines?|geometre)$/u,
  ],
  ['preside(?:es?|s)?', /^presidente?$/u],
];
const BY = OFFICES.map(
  ([verb, office]) =>
    [
      new RegExp(
        String.raw`(?<![a-z])${verb}\s+(?:(?!par\s)[a-z\d€' -]{0,40}\s)?par\s+(?:(?:m|mme|me|monsieur|madame|maitre)\.?\s+)?$`,
        'u',
      ),
      office,
    ] as const,
);

/** "estimée à 9 600 € par Mme A", who gives it, when there is an expert. */
const offices = (text: GroundedText): readonly PlainFlag[] => {
  const names = namesOf(text);
  // A "vice_president" is no president.
  const holds = (name: NameFact, office: RegExp): boolean =>
    keyWords(name).some((word, i, all) => office.test(word) && !/^(?:vice|sous|ex)$/u.test(all[i - 1] ?? ''));
  return text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!match.ok) return [];
    const mine = mineOf(claim, names);
    const sentence = sentenceAt(text.sentences, claim.from);
    const before = text.read.folded.lower.slice(sentence.from, claim.from);
    const office = BY.find(([said]) => said.test(before))?.[1];
    if (office === undefined || mine.length === 0 || mine.some((name) => holds(name, office))) return [];
    return names.some((name) => holds(name, office)) ? [flag(claim)] : [];
  });
};

const SUBSTITUTE = /^(?:remplac\w+|supplean\w+|interim\w*|successeu\w+|binome|relais)$/u;
/** What befalls the one who is replaced. */
const BEFALLS =
  /^(?:,\s[^,;:.]{3,60},)?\s+(?:est|sera|a\s+ete|etait)\s+(?:placee?|mise?|admise?|promue?|titularisee?|reclassee?|radiee?|mutee?|detachee?|autorisee?|maintenue?|avancee?|nommee?\s+au\s+(?:grade|\d))(?![a-z])|^(?:,\s[^,;:.]{3,60},)?\s+(?:beneficie(?:ra)?|sollicite|demande|a\s+(?:demande|sollicite|obtenu)|obtient|percoit|part|cesse|reprend\w*)(?![a-z])/u;

const substitutes = (text: GroundedText): readonly PlainFlag[] => {
  const names = namesOf(text);
  const replaced = names.filter((name) => keyWords(name).some((word) => SUBSTITUTE.test(word)));
  if (replaced.length === 0) return [];
  const { lower } = text.read.folded;
  return text.judged.flatMap(({ claim, match }): PlainFlag[] => {
    if (!match.ok || claim.value.type !== 'name') return [];
    const mine = mineOf(claim, names);
    if (mine.length === 0 || !mine.every((name) => replaced.includes(name))) return [];
    const sentence = sentenceAt(text.sentences, claim.from);
    const said = lower.slice(sentence.from, sentence.to).match(/[a-z]{4,}/gu) ?? [];
    if (said.some((word) => SUBSTITUTE.test(singular(word)))) return [];
    return BEFALLS.test(lower.slice(claim.to, sentence.to)) ? [flag(claim)] : [];
  });
};

const flag = ({ from, to }: Claim): PlainFlag => ({
  ...{ from, to, kind: 'role' },
  why: 'Dans les données, ce rôle est tenu par quelqu’un d’autre.',
});
