/**
 * Whether the word that opens a sentence is a name: its capital alone does not tell. Two capitals in a row do ("Claire Martin
 * demande"), or a bare word before a verb that only a subject takes ("Besançon accueille"). Ordinary openings are known.
 */
import { departmentNamed } from '../../../act/departments';
import { COMMON_CAPITALS, COMMON_SIGLES } from '../text/institutions';
import type { Word } from '../text/words';

export const ORDINARY: ReadonlySet<string> = new Set(
  `le la les l un une des du de d au aux ce cet cette ces c mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs
  je j tu il elle on nous vous ils elles qui que qu quoi dont ou quel quelle quels quelles lequel laquelle lesquels
  et ou mais or ni car donc si s comme quand lorsque puisque quoique afin pour par avec sans sous sur dans en entre vers chez
  depuis pendant avant apres des contre selon malgre parmi hors outre sauf jusqu y a
  tout toute tous toutes chaque chacun chacune aucun aucune nul nulle plusieurs certains certaines quelques autre autres
  cela ceci ca celui celle ceux celles rien personne quiconque
  ainsi aussi alors enfin ensuite puis cependant toutefois neanmoins pourtant toujours jamais souvent parfois deja encore bien mal
  ici la-bas voici voila merci bonjour cher chere chers cheres merci veuillez rappel objet note attention
  deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent mille
  premier premiere premierement deuxiemement seul seule seuls seules tel telle tels telles
  vu considerant attendu etant donne compte conformement
  copie ampliation lecture mention decharge quitus communication notification reponse interdiction autorisation obligation
  famille familles foyer epoux indivision consorts succession`.split(/\s+/u),
);
/** Third person, before which a French sentence wants a determiner unless its subject is a name. */
const VERBS = new Set(
  `a est sera etait fut aura avait demande sollicite accueille organise presente propose indique declare souhaite expose habite reside
  travaille dirige represente preside signe informe attribue recoit verse compte dispose doit peut veut conteste confirme rappelle
  assure prend occupe exploite gere loue possede se s ne n souligne estime affirme`.split(/\s+/u),
);

/** What papers are called, before their number or the name that they bear: "Récépissé REC-12", "Quittance Le Gall". */
const FORM =
  /^(?:accuse|acte|attestation|avenant|avis|billet|bon|bordereau|bulletin|carte|certificat|contrat|convention|courrier|declaration|demande|devis|dossier|etat|facture|fiche|formulaire|laissez-passer|lettre|mandat|permis|procuration|quittance|rapport|recepisse|recu|releve|requete|ticket|titre)s?$/u;

export const opensWithName = (words: readonly Word[], index: number, cased: string): boolean => {
  const [word, next] = [words[index], words[index + 1]];
  if (word === undefined) return false;
  // "Brémont (Doubs)": alone in brackets, behind a name.
  if (
    /\p{Lu}[\p{L}-]*\s\($/u.test(cased.slice(Math.max(0, word.from - 40), word.from)) &&
    cased[word.to] === ')' &&
    departmentNamed(word.text) !== undefined
  )
    return true;
  if (next === undefined) return false;
  if (ORDINARY.has(word.text) || FORM.test(word.text)) return false;
  const gap = cased.slice(word.to, next.from);
  // "Le FC", "L’Amicale" were ordinary; "TP Jura", "Claire Martin", "Saint-Malo" are not.
  if (
    /^[ -]$/u.test(gap) &&
    next.shape !== 'lower' &&
    !COMMON_CAPITALS.has(next.text) &&
    !COMMON_SIGLES.has(next.text)
  )
    return !/(?:ant|ment|er|ir|ez|ons)$/u.test(word.text) || word.shape === 'capitals' || gap === '-';
  // A word in capitals alone on its line is a heading: ARRÊTE, DÉCIDE.
  if (word.shape === 'capitals') return word.text.length > 1 && !gap.includes('\n');
  return (
    gap === ' ' &&
    next.shape === 'lower' &&
    VERBS.has(next.text) &&
    // "Grâce à", "Adoptée à": no verb.
    !(next.text === 'a' && next.accented) &&
    !/(?:s|x|z|ant|ment)$/u.test(word.text)
  );
};
