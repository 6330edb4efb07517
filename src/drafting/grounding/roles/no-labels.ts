/**
 * Where the words beside a value are no label of it: what is moved, what money is for, the whole that is cut, a term of comparison. It
 * reads the text alone, and flags nothing.
 */
import type { Claim } from '../claim';
import { numberOf } from '../compute/operands';
import { NUMBER } from '../text/numbers';
import type { Said } from './labels';

/** "L’avenant porte le marché de 310 000 à 331 700 €": what brings it there has no value of its own. Of what stands before the value. */
export const isMoved = (before: string): boolean => MOVED.test(before);
const MOVED =
  /(?<![a-z])(?:porte(?:nt|ra)?|pass(?:e|ent|era|ant)|ramene(?:nt|ra)?|eleve(?:nt|ra)?|evolue(?:nt|ra)?|progresse(?:nt|ra)?|baisse(?:nt|ra)?)\s(?:[^.;]{0,90}?\s)?de\s+(?:[^.;]{0,60}?\sa\s+)?$/u;

/** ", soit 940 €": what comes before is what makes it. Of what stands before the value. */
export const isResult = (before: string): boolean =>
  /,\s+soit\s+(?:(?:en\s+tout|au\s+total|un\s+total\s+de|une\s+somme\s+de)\s+)?$/u.test(before);

/** "un secours de 200 € pour le règlement de votre facture": what it is for is not what it is. Of what stands after the value. */
export const isPurpose = (after: string): boolean => PURPOSE.test(after);
const PURPOSE =
  /(?<![a-z])pour\s+(?:le|la|l'|votre|son|sa)\s*(?:reglement|paiement|acquittement|financement|achat|acquisition|prise\s+en\s+charge|remboursement|location|entretien)/u;

/** "Un tiers des six bâtiments est réparé", "deux dossiers sur les neuf sont complets": the whole that is cut has no label of its part. */
export const isWholeCut = (before: string): boolean => PART_OF.test(before);
const PART_OF = new RegExp(
  String.raw`(?:(?:tiers|quarts?|moitie|cinquiemes?|sixiemes?|huitiemes?|dixiemes?|%|pour\s+cent)\s+(?:des|de\s+(?:ces|nos|vos|ses|leurs|la|l'))|(?:${NUMBER}|(?<![a-z])une?)\s+(?:[a-z]+\s+){0,3}sur\s+(?:les|ces|nos|vos|ses|leurs))\s*$`,
  'u',
);

/** "soit la moitié du tarif plein", "le double de la subvention": a term of comparison is a label of no value beside it. */
export const isCompared = ({ from }: Said, lower: string): boolean =>
  COMPARED.test(lower.slice(Math.max(0, from - 60), from));
const COMPARED =
  /(?<![a-z])(?:moitie|double|triple|quadruple|tiers|quarts?|cinquieme|dixieme|%|pour\s+cent|fois)\s+(?:du|de\s+(?:la|l')|des|le|la)\s*(?:(?!et\s|ou\s|dont\s|pour\s)[a-z]+\s+){0,2}$/u;

/** "financer ces dépenses par une diminution du chapitre 65": what is paid for is no label of what pays. */
export const isFinanced = ({ from, to }: Said, lower: string): boolean =>
  /(?<![a-z])(?:financ(?:er?|era|ee?s?|ant)|couvr(?:ir|e|ira|ant)|compens(?:er?|era|ant)|equilibr(?:er?|era|ant))\s+(?:(?:ces?|cette|les|la|le|cet)\s+|l')$/u.test(
    lower.slice(Math.max(0, from - 40), from),
  ) && /^\s+(?:[a-z]+\s+){0,2}(?:par|sur|grace\s+a)\s/u.test(lower.slice(to, to + 50));

/** "Le repas est facturé 4 €": a verb of price is no label of a bill or of a cost. */
export const isPricing = ({ from, text }: Said, lower: string): boolean =>
  /^(?:factur|tarif|cout|pay|regl|taxe|rembours|indemnis|subvention)/u.test(text) &&
  /(?<![a-z])(?:est|sont|sera|seront|serait|seraient|etait|etaient|ete|etre)\s+(?:[a-z]+ment\s+)?$/u.test(
    lower.slice(Math.max(0, from - 30), from),
  );

/** "Notre part, 84 tonnes, représente 12 % des 700 tonnes du bassin": a share that holds says which is the part and which the whole. */
export const isShareSaid = (a: Claim, b: Claim, claims: readonly Claim[], lower: string): boolean => {
  const [first, last] = a.from < b.from ? [a, b] : [b, a];
  const [part] = numberOf(first.value);
  const [whole] = numberOf(last.value);
  return (
    part !== undefined &&
    whole !== undefined &&
    claims.some(
      ({ from, to, value }) =>
        value.type === 'share' &&
        from >= first.to &&
        /^\s*(?:du|des?|de\s+(?:la|nos|ses|leurs)|d')\s*(?:[a-z]+\s+){0,4}$/u.test(
          lower.slice(to, last.from),
        ) &&
        Math.abs(part / whole - value.ratio) < 0.006,
    )
  );
};
