/**
 * Numbers that somebody says in words, group by group, after the word that announces them: "mon numéro de sécu, c'est le deux quarante-six zéro
 * quatre cinquante-sept…". It must not take a sum, an age or a telephone number (`phone.ts` reads those that are said).
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';

const WORD =
  '(?:z[ée]ro|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille)';
const RUN = `${WORD}(?:(?:[ ,.-]+et)?[ ,.-]+${WORD}){5,40}(?:,? cl[ée] ${WORD}(?:[ -](?:et[ -])?${WORD}){0,2})?`;
const SOCIAL =
  "s[ée]cu(?:rit[ée] sociale)?|NIR|carte vitale|num[ée]ro (?:d'|de )(?:immatriculation|assur[ée]e?(?: sociale?)?)";
const OTHER =
  "num[ée]ro (?:d'|de )(?:allocataire|dossier|compte|passeport|permis|carte|s[ée]jour|client|contrat|matricule|usager|abonn[ée]e?)|num[ée]ro (?:fiscal|caf|[ée]tranger)|IBAN|RIB|matricule";
/** The one who asks may be on the line before. */
const REACH = 90;
const SAID = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?<social>${SOCIAL})|${OTHER})(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^\\d.;]{0,${String(REACH)}}?(?<![a-zA-ZÀ-ÖØ-öø-ῼ-])(?<number>${RUN})(?![a-zA-ZÀ-ÖØ-öø-ῼ-])(?! (?:euros?|centimes?|ans|jours?|mois|heures?|m[èe]tres?|kilom[èe]tres?|habitants?|personnes?))`,
  'giu',
);

/** "— Vous avez la CAF ?⏎— Oui, numéro six, quatre cent douze …": the line before asks, whoever answers says that it is a number. */
const ANSWERED = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:caf|msa|allocataire|matricule|num[ée]ros?|dossier|contrat|r[ée]f[ée]rence)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^\\d\\n?]{0,60}\\?[ »"]{0,2}\\n(?![^\\n]{0,40}t[ée]l[ée]ph)[^\\d\\n]{0,40}?(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:num[ée]ro|c'est(?: le)?|c'est marqu[ée]|attendez|alors)[ ,:…]{1,3}(?<number>${RUN})(?![a-zA-ZÀ-ÖØ-öø-ῼ-])(?! (?:euros?|ans|mois|enfants?|jours?))`,
  'giu',
);

export const findSaidNumbers: Detector = ({ view: { text } }) =>
  [...matchesOf(text, SAID), ...matchesOf(text, ANSWERED)].map((match) => {
    const { social, number = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    return {
      type: social === undefined ? 'ID' : 'NIR',
      start: end - number.length,
      end,
      reason:
        social === undefined
          ? 'numéro dit en toutes lettres'
          : 'numéro de sécurité sociale dit en toutes lettres',
      confidence: 0.9,
    };
  });
