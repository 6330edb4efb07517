/**
 * What stands between an office and a name when the office is not the name's: "la vente à la SAS X", "l’attributaire devance Couvertures Jaillet". It
 * reads words alone, and judges no name.
 */

const SOMEBODY = '(?:societe|sas|sarl|sci|entreprise|association|famille|consorts|mm?|mme|monsieur|madame)';

const TO = new RegExp(`^\\s+(?:a|a\\s+la|a\\s+l'|au|aux)\\s*${SOMEBODY}?\\.?\\s*$`, 'u');

/** What one does to another. */
const DOES =
  '(?:devance|precede|remplace|succede|suit|domine|rencontre|represente|remercie|assiste|accueille|recoit|contacte|informe|saisit|convoque|accompagne|appelle|previent|seconde|supplee|surclasse|emploie|finance|soutient|entend|invite|indemnise)(?:nt|ra|ront)?';
const ACTS = new RegExp(`^\\s+${DOES}\\s+(?:(?:la|le|les|l')\\s*)?(?:${SOMEBODY}\\.?\\s*)?$`, 'u');
const ENDS_IN_ACT = new RegExp(`\\s${DOES}$`, 'u');

/** Whoever gets it does not do it, and whoever does it is not the one to whom it is done. */
export const isTowards = (between: string): boolean => TO.test(between) || ACTS.test(between);

/** "attributaire devance": the last word of a phrase is what it does to the name that follows. */
export const endsInAct = (phrase: string): boolean => ENDS_IN_ACT.test(phrase);
