/** MO-16: whether an article provides for signs. A sign named as a place, a means or a thing to watch is not one that is set. */
import type { Analysis, Found } from '../../../analysis';
import { operativeSpan } from '../../shared/nature';
import { matches, plain } from '../../shared/words';

const SIGNS =
  /signal(?:is|etique|ee?s?(?![a-z]))|signaux|panneau|panonceau|balis|marquage|materialis|jalonn|(?<!(?:tranchee|fouille|excavation|materiaux|chantier|echafaudage)[^.;\n]{0,60})barriere(?!s?\s+(?:autour\s+)?(?:de|du)\s+(?:la\s+|l'|le\s+)?(?:chantier|tranchee|fouille))|fleche|feux\s+tricolores|pictogramme|(?<![a-z])(?:k|b|ak|ck)\s?\d{1,2}(?!\d)/g;
/** "sans signalisation particulière", "aucun panneau": not a sign that is set. */
const NO_SIGN =
  /(?:(?<![a-z])(?:sans|aucune?|ni|pas\s+d[e'])\s?(?:[a-z']+\s+){0,2}|dispens\w+\s+d[eu]\s+(?:toute\s+)?|(?:absence|defaut|independamment)\s+d(?:e\s+|'|u\s+|es\s+)(?:toute\s+|une\s+|la\s+)?|nonobstant\s[^.;\n]{0,30}|infractions?\s+a\s+la\s+|arrete[^.;\n]{0,60})$/;
/** "la signalisation ne sera pas posée", "n’est pas nécessaire" */
const NOT_SET =
  /^[^.;\n]{0,40}(?:ne\s+(?:sera|seront|sont|fera|feront)|n'(?:est|a|ont))\s+(?:pas|plus|ni|aucun)\s+(?:ete\s+)?(?:pose|mis|install|implant|necess|prevu|requi|utile|juge|realise)/;
/** "l’alternat est réglé par feux tricolores", "le gardiennage des barrières", "du panneau d’entrée d’agglomération au pont". */
const NAMED_ONLY =
  /(?:(?:alterne|alternat|regle|gere|commande|donne)[^.;:\n]{0,30}\s(?:par|sous|a\s+l'aide\s+de|au\s+moyen\s+de)\s+(?:des\s+|les\s+)?(?:(?:deux\s+)?(?:piquets|panneaux)\s+)?|(?:gardiennage|garde|surveillance|ouverture|manoeuvre)\s+(?:des|de\s+la)\s+|surveill(?:e|ent|era|eront)\s+(?:les|la)\s+|carrefour\s+a\s+)$/;
const PLACE_BEFORE = /\b(?:entre\s+le|depuis\s+le|au|du)\s+$/;
const PLACE_AFTER = /^x?\s+(?:eb\s?[12]0|d'entree|de\s+(?:sortie|fin)|d'agglomeration)/;
/** Later in the sentence, who sets what was named. */
const SET =
  /^[^.;\n]{0,80}\b(?:pos(?:e|er|es|ee|ees|era)\b|install|implant|mis(?:e|es)?\s+en\s+place|fourni|entret)/;

/** Whether an article says that signs are set. */
export const providesSigns = (analysis: Analysis): boolean =>
  matches(analysis, SIGNS, operativeSpan(analysis)).some((sign) => isSet(analysis, sign));

const isSet = ({ text }: Analysis, { start, end }: Found): boolean => {
  const before = plain(text.slice(Math.max(0, start - 60), start));
  const after = plain(text.slice(end, end + 110));
  if (NO_SIGN.test(before) || NOT_SET.test(after)) return false;
  const isNamed = NAMED_ONLY.test(before) || (PLACE_BEFORE.test(before) && PLACE_AFTER.test(after));
  return !isNamed || SET.test(after);
};
