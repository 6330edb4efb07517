/**
 * What a sentence of a document is: something seen, something supposed or told by others, an instruction or a request, nothing to report;
 * and, of what was seen, whether it is an incident. By words alone: when in doubt it is a supposition, or no incident.
 */

import { isOrderToMachine } from '../prompts/suspicion';

export type SentenceNature = 'fact' | 'supposition' | 'quiet' | 'request';

const HEDGES = new RegExp(
  '(?<![\\p{L}])(?:' +
    "il para[iî]t|para[iî]t-il|para[iî]trait|peut[- ]être|selon|d[’'](?:après)|apparemment|probable\\w*|vraisemblable\\w*|éventuel\\w*|" +
    'sans doute|semble\\w*|on dit|dit-on|on (?:pense|croit|suppose|soupçonne)|on nous (?:dit|rapporte)|je (?:pense|crois|suppose)|' +
    'suppos\\p{L}*|présum\\p{L}*|soupçon\\p{L}*|rumeur\\w*|soi-disant|prétend\\p{L}*|il se peut|il se pourrait|à vérifier|non vérifié\\p{L}*|' +
    "c[’']est (?:là|pour ça|pour cela|à cause|depuis|sûrement|parce)\\p{L}*|à cause d\\p{L}*|parce qu\\p{L}*|certainement|sûrement|hypothèse\\w*|pourquoi" +
    ')(?![\\p{L}])|\\?',
  'iu',
);

/** The conditional; imperfects of verbs in -irer, -vrer, -vrir are not. */
const CONDITIONAL = /(?<![\p{L}])\p{L}*(?:[eidv]|au|our)r(?:ait|aient|ais|ions|iez)(?![\p{L}])/giu;
const NOT_CONDITIONAL =
  /^(?:(?:re|at|é|sou)?ti|(?:ad)?mi|(?:cha)?vi|(?:res|ins|as|trans|ex|cons|sou)pi|dési|déchi|empi|(?:re|dé)?couv|(?:entr)?ouv|(?:dé)?liv|(?:man)?œuv|eniv|nav)r(?:ait|aient|ais|ions|iez)$/iu;

/** What somebody says is told, not seen: "le voisin dit que…", "se plaignent de…". A duty that reports ("signale") is seen. */
const TOLD = new RegExp(
  '(?<!\\p{L})(?:(?:' +
    '(?:(?:a|ont|avait|avaient)\\s+)?(?:dite?|affirmé|déclaré|indiqué|expliqué|raconté|assuré|rapporté|soutenu|répondu|précisé|ajouté|estimé)|' +
    '(?:affirm|déclar|indiqu|expliqu|racont|assur|rapport|estim|précis|ajout|pens)(?:e|ent)|disent|soutien(?:t|nent)|croi(?:t|ent)|répond(?:ent)?' +
    ")\\s+(?:\\p{L}+\\s+){0,2}?qu(?:e(?!\\p{L})|[’'])|se plai(?:nt|gnent)(?!\\p{L})|s[’']est plaint|se sont plaint|" +
    "menac(?:e|ent) (?:de\\s|d[’'])\\p{L}+(?:er|ir|re)(?!\\p{L}))",
  'iu',
);

/** Whether a sentence is to stand apart from what was seen. */
export const isSupposition = (sentence: string): boolean =>
  HEDGES.test(sentence) ||
  TOLD.test(sentence) ||
  [...sentence.matchAll(CONDITIONAL)].some(([verb]) => !NOT_CONDITIONAL.test(verb));

const QUIET =
  /^(?:journée |soirée |nuit )?(?:RAS|R\.A\.S\.?|rien(?: à signaler)?|néant|aucun (?:fait|incident)(?: à signaler)?)[.\s!]*$/iu;
const REQUEST =
  /^(?:demande d(?:e|u|es)|à la demande d|la dgs|le dgs|le maire|la maire|merci de|prière de|consigne)[^.]{0,80}(?::|\b)[^.]{0,40}\b(?:note|synthèse|compte rendu|rapport|résumé|document)\b/iu;

/** What is to be done is no fact: the words with which a consigne, a request or a reminder begins. */
const INSTRUCTION =
  /^(?:consignes?(?!\p{L})|instructions?\s*:|à (?:signer|faire|rappeler|prévoir|transmettre)(?!\p{L})|prière de|merci (?:de|d[’']|pour)|veuillez|pensez? à|pourriez-vous|pouvez-vous|(?:r[ée]pondre|envoyer|proposer|rappeler|prévoir|créer|préparer|vérifier|transmettre|demander|relancer|contacter|informer|prévenir|inviter)(?!\p{L}))/iu;

export function natureOf(sentence: string): SentenceNature {
  if (QUIET.test(sentence)) return 'quiet';
  if (REQUEST.test(sentence) || INSTRUCTION.test(sentence) || isOrderToMachine(sentence)) return 'request';
  return isSupposition(sentence) ? 'supposition' : 'fact';
}

const INCIDENT = new RegExp(
  '(?<![\\p{L}])(?:excéd|exaspér|bruit|bruyant|tapage|enceinte|musique forte|cri(?:s|ent)?\\b|hurl|cass|bris|alcoolis|ivre|ivresse|bouscul|mortier|pétard|fumigène|' +
    'gendarmerie|police|pompier|secours|samu|dégrad|vandal|tag(?:s|ué|uée)?\\b|vol(?:s|é|ée|és|ées|eur)?\\b|cambriol|insult|injur|menac|agress|bagarr|rixe|altercation|frapp|bless|' +
    'incendi|feu(?:x)? de|brûl|rodéo|trafic|deal|stupéfi|seringue|dépôt sauvage|décharge|accident|chute|fuite|panne|inond|danger|plainte|nuisance|incident|incivilit|squat|intrusion|' +
    'jets? de|caillass|projectile|arme|couteau)',
  'iu',
);
const DENIED = /(?:\b(?:aucune?|sans|pas d[e’']|pas de|ni|plus de|plus d[e’'])\s*(?:\p{L}+\s)?)$/iu;

/** A word of disorder that is not denied ("sans bruit"). */
export function isIncident(text: string): boolean {
  let from = 0;
  for (;;) {
    const match = INCIDENT.exec(text.slice(from));
    if (match === null) return false;
    if (!DENIED.test(text.slice(Math.max(0, from + match.index - 40), from + match.index))) return true;
    from += match.index + match[0].length;
  }
}
