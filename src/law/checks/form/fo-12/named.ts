/** FO-12, things named: what is to be written, told in its place, and what a form only asks for. */
import type { Analysis, Found } from '../../../analysis';
import { wordsBefore } from '../../shared/spans';

/** A thing to be written, named in its place: "du (date)", "M. (nom)", "«NOM_VOIE»", "%ENTREPRISE%", "« nom de l’entreprise »", "Mme NOM Prénom". */
const THING =
  '(?:noms?|prenoms?|date|heures?|montant|somme|adresse|numero|objet|lieu|qualite|voie|rue|entreprise|societe|association|beneficiaire|demandeur|titulaire|commune|secretaire|motifs?|references?|parcelle|duree)';
export const NAMED = new RegExp(
  [
    `(?:(?<![a-z])(?:du|le|au|de|a|par|mm?\\.|mme|monsieur|madame|n°|societe|association|entreprise|parcelle|rue)\\s*|:\\s*)[(<]\\s*${THING}(?:\\s+(?:et\\s+${THING}|(?:de\\s+la|de\\s+l'|du|des|de|d')\\s*[a-z]+))?\\s*[)>]`,
    `«\\s?(?:${THING}(?:[\\s_](?:de\\s+la|de\\s+l'|du|des|de|d')?\\s*[a-z]+)?|[a-z\\d]+_[a-z\\d_]+)\\s?»`,
    `%${THING}(?:_[a-z]+)*%|[#@$]{1,2}\\{?[a-z]+(?:_[a-z]+)*\\}?[#@$]{1,2}|\\$\\{[a-z_.]+\\}|(?<!\\{)\\{${THING}(?:[ _][a-z']+){0,3}\\}(?!\\})`,
    "(?<![\\d/-])-{1,4}\\s?/\\s?-{1,4}\\s?/\\s?(?:20\\d\\d|-{2,4})|#(?:ref|n/a|nom|valeur|value|name|div/0)[!?]|erreur\\s?!\\s+(?:source|signet|il\\s+n'y\\s+a|aucun|le\\s+resultat)[^.\\n]{0,30}",
    '(?<![a-z])(?:mm?\\.|mme|monsieur|madame)\\s+(?:nom\\s+prenom|prenom\\s+nom|nom(?=\\s*[,;.\\n]))',
    '(?<=(?:(?<![a-z])(?:par|de|a|et|soit|avec|contre|pour|fixe)|[:,;(]))\\s\\?\\s+(?:voix|euros?|€|habitants?|votants?|presents?|jours|mois|m2|m²|conseillers|agents|abstentions?)(?![a-z])',
  ].join('|'),
  'g',
);

/** What a form or its rubric asks for: "pièces à fournir", "la rubrique « nom de l’usager »"; in annexes all is to fill. */
export const isAsked = ({ act, text }: Analysis, { start, text: words }: Found): boolean => {
  // «NOM» is a field of a mailing; « commune » quotes a word.
  if (/«\s?[^\s_«»]+\s?»/u.test(words) && words !== words.toUpperCase()) return true;
  const section = act.paragraphs.findLast((one) => one.start <= start)?.section;
  return (
    section === 'annexes' ||
    section === 'conclusions' ||
    /rubrique|champ|mention|case|intitule|colonne|formulaire|fournir|indiqu|precis|comport|renseign|comprend|enregistre|donnees|mots?\s|expression|termes?\s/.test(
      wordsBefore(text, start, 90),
    )
  );
};
