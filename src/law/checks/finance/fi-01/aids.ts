/** FI-01, aids: to whom they are given, what is bought or owed instead, and an aid by another name than a grant. */
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';

export const TO_WHOM =
  /associati|(?<![a-z])club|comite\s+d|amicale|foyer|union\s+sportive|harmonie|chorale|festival|office\s+de\s+tourisme|(?<![a-z])mjc(?![a-z])|ligue|cercle|entente|compagnie|creche|amis\s+d|judo|tennis|basket|handball|football|rugby/;
export const BOUGHT =
  /marche|travaux|garanti|emprunt|indemni|cession|vente|loyer|bail|prime|bourse|salari[ee]s?\s|impay|honoraires|delegataire|ccas|departement|syndicat|caisse\s+des\s+ecoles|budget\s+annexe|equilibre|(?<![a-z])h\.?t\.?(?![a-z])/;

/** An aid by another name than a grant, decided for a private body: "un concours financier est alloué à l’Entente". */
const AIDS =
  /(?:attribu|accord|allou|octroy|vers[ei]|mandat)\w*[^.;]{0,140}(?:concours|(?<![a-z])aides?(?![a-z])|soutien|dotation|contribution|participation)|(?:concours\s+financier|(?<![a-z])aide|soutien\s+financier|dotation|contribution)[^.;]{0,90}(?:est|sont)\s+(?:attribu|accord|allou|octroy|vers)/;
export const givesAid = (analysis: Analysis): boolean => {
  const words = fold(
    analysis.act.paragraphs
      .filter(({ section, role }) => (section === 'articles' || section === 'formula') && role !== 'vote')
      .map(({ text }) => text)
      .join('\n'),
  ).lower;
  return AIDS.test(words) && TO_WHOM.test(words) && !BOUGHT.test(words);
};
