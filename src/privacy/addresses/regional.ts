/**
 * How roads are called in the regional languages of France: the particles inside a name ("Pen ar Hoat", "Serrat dels Horts", "Zum Alten
 * Turm", "Casa di u Poghju"), the words for a way, and the Basque and Alsatian names that end with it ("Elizako karrika", "Mühlgass").
 * Sources of expressions and offsets only: whose address it is, others decide.
 */

/** Breton, Occitan and Catalan, Basque, Alsatian, Corsican, Creole, Flemish: no words of a French sentence before a capital. */
const PARTICLES =
  "(?:a[rnl]|e[rn]|ur|war|[dn]els?|dets|dal|dau|deu|dera|las|los?|lou|eth|era|lei|lis|dei|deis|d'[ae]n|d'es|eta|ta|am|[iI]m|in der|an der|auf(?: de[mr])?|bei(?:m|(?: de[mr]))|zu[mr]|unter(?:m| de[mr])?|ob(?: de[mr])?|hinter(?:m| de[mr])?|vor de[mr]|vo[nm]|de[mnr]|van(?: de[nr]?)?|het|ten|ter|op de[nr]?|d[iu](?: [uaie]| l')|in [ua]|à [ua]|d'[uai]|ti|gran|anba|an ba|b[òo]|d[èe]y[èe]|kay|lan)";
const BEFORE_CAPITAL = new RegExp(`${PARTICLES} ?(?<=[ '])(?=\\p{Lu})`, 'uy');
/** Where no capital tells: those that French does not have at all. */
const ALONE =
  /(?:a[rl]|dels?|dau|deu|dera|las|lou|eta|zu[mr]|beim|auf de[mr]|unterm|hinterm|d[iu] [uaie]|vo[nm]|van de[nr]) (?=[a-zA-ZÀ-ÖØ-öø-ῼ]{3})/uy;

/** The end of a particle that stands here inside the name of a road; `from` when none does. */
export function skipParticle(text: string, from: number, lineCase: 'mixed' | 'upper' | 'lower'): number {
  for (const pattern of lineCase === 'lower' ? [ALONE] : [BEFORE_CAPITAL, ALONE]) {
    pattern.lastIndex = from;
    const particle = pattern.exec(text)?.[0];
    if (particle !== undefined) return from + particle.length;
  }
  return from;
}

/** Words for a way that are nothing else in French. */
export const REGIONAL_WAY =
  'hent|straed|streat|plasenn|karrika|kalea|bidea|etorbidea|carriero|carri[èe]ra|carrer|carreirou?n?|camin|cam[íi](?= )|pla[çc]a|trav[èe]rsa|montada|strada|stretta|chjassu|carrughj[uà]|piazza|vicolo|salita|calade|chimen|lakou';
