/**
 * Names of accounts on a computer, which are made of somebody's name and need no figure: "Compte informatique : jdupontel", "login =
 * p.martin". It must not take what is said of an account ("Login : oui", "Identifiant : néant").
 */
import type { Detector } from '../detector';
import { senseOf } from '../people/scene';
import { matchesOf } from '../text/matches';

const ACCOUNT =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:comptes? (?:france ?connect|ameli|informatique|windows|r[ée]seau|ad|utilisateur|de messagerie|de session|agent)|log(?:in|on)(?: pronote| ent)?|identifiants?(?: (?:r[ée]seau|windows|informatique|utilisateur|de (?:connexion|session|messagerie)|agent|ent|pronote|france ?connect|ameli|caf|msa|impots(?:\.gouv)?|ants|parcoursup|doctolib|france travail|(?:du |de la )?(?:portail|plateforme|site|compte|espace|extranet|intranet|logiciel)))?|nom d'utilisateur|utilisateur|session(?: windows)?|user(?:name)?|pseudo(?:nyme)?) ?(?:[:=]|est|c'est) ?[«"]? ?(?<login>[a-zA-Z][a-z\d]*(?:[._-][a-z\d]+)*)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d@])(?! (?:de|du|des|la|le|les|à|en|et|ou|pour|par|sur|pas|non)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))/giu;
/** "– l'identifiant du portail famille ?⏎– msoleil62": asked on the line before. */
const ANSWERED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:identifiant|log(?:in|on)|nom d'utilisateur|utilisateur|pseudo(?:nyme)?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^\n?]{0,60}\?[ »]{0,2}\n[ \t–—-]*(?:\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ. '-]{0,20} ?: ?)?(?:(?:oui|alors|c'est|euh),? )*(?<login>[a-z]+(?:[._-][a-z]+)?\d{1,4})(?![a-zA-ZÀ-ÖØ-öø-ῼ\d@])/giu;
const SHORTEST = 4;

export const findLogins: Detector = ({ view: { text }, lexicon }) =>
  [...matchesOf(text, ACCOUNT), ...matchesOf(text, ANSWERED)].flatMap((match) => {
    const { login = '' } = match.groups ?? {};
    const words = login.toLowerCase().split(/[._\d-]+/u);
    const ofLanguage = words.every((one) => {
      const { word, institution, functional, acronym } = senseOf(lexicon, one);
      return one === '' || word || institution || functional || acronym;
    });
    if (login.length < SHORTEST || ofLanguage) return [];
    const end = match.index + match[0].length;
    return [
      {
        type: 'ID',
        start: end - login.length,
        end,
        reason: 'compte informatique de quelqu’un',
        confidence: 0.85,
      },
    ];
  });
