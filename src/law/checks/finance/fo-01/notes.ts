/** FO-01: notes that put a purchase of land to the council, section by section, and what they say of the State’s estimate. */
import { fold } from '../../../../act/reading/fold';
import { formatAmount } from '../../../../act/amounts';
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { sectionsOf } from '../../shared/sections';

/** Nobody asked the State: the opinion is told as needless, as left out, or as yet to come. */
const BODY =
  "(?:services?\\s+(?:(?:de|des|du)\\s+)?(?:l'evaluation\\s+|france\\s+)?domain\\w+|france\\s+domaines?|(?<=(?<![a-z])(?:les|des|aux|avis\\s+du)\\s+)domaines?(?![a-z])(?!\\s+(?:publics?|prives?|commun|de\\s|d'))|pole\\s+d'evaluation(?:\\s+domaniale)?|direction\\s+de\\s+l'immobilier(?:\\s+de\\s+l'etat)?|avis\\s+(?:de\\s+l'etat|domanial))";
export const DENIED = new RegExp(
  [
    `sans\\s+(?:qu'il\\s+(?:y\\s+ait\\s+(?:eu\\s+)?lieu\\s+|(?:ait\\s+ete|soit)\\s+(?:necessaire|besoin|utile|requis)\\s+)(?:de\\s+|d')|avoir\\s+(?:a\\s+)?|attendre\\s+|consult\\w+\\s+|saisi\\w*\\s+|solliciter\\s+|recueillir\\s+)[^.;\\n]{0,50}${BODY}`,
    `${BODY}[^.;\\n]{0,60}?(?:n'(?:a|ont|ayant|avait|est|etant)\\s+(?:donc\\s+|pas\\s+encore\\s+)?(?:pas|plus|point|ete)\\s+(?:encore\\s+|donc\\s+)?(?:ete\\s+)?(?:consult|saisi|sollicit|demand|recueilli|requis|obligatoire|necessaire|obtenu|produit|joint)|(?:sera|seront|devra|reste\\s+a|est\\s+a)\\s+(?:ulterieurement\\s+|ensuite\\s+|etre\\s+)?(?:consult|saisi|sollicit|demand|recueilli|obtenir))`,
    `(?:n'(?:a|ont|ayant|est|etant)\\s+pas\\s+(?:encore\\s+)?(?:ete\\s+)?(?:tenu\\w*\\s+de\\s+)?(?:juge\\s+(?:utile|necessaire)\\s+de\\s+)?(?:sais|consult|sollicit|demand|recueill)\\w*|(?:est|etant)\\s+dispens\\w+\\s+(?:de|d')\\s*(?:saisir|consulter|solliciter|demander|recueillir)?)[^.;\\n]{0,40}${BODY}`,
  ].join('|'),
  'g',
);

const BUYS = /\b(?:acqui(?:sitions|sition|s|ert|erir|erons)|acquerir|achat|acheter|preemption)\b/;
const LAND =
  /\b(?:immeuble|batiment|terrain(?!\s+(?:[a-z]+\s+)?synthetique)|parcelle|maison|local|locaux|hangar|propriete|appartement|menuiserie|usine|ferme|friche|grange)s?\b/;
const SURVEYED = /cadastr|parcelle/;
/** Goods, contracts, and sales. */
const OTHER =
  /\b(?:vente|cession|(?<!place\s+du\s)marche|fourniture|mobilier|materiel|equipement|vehicule|camion|energie)s?\b/;
const PRICE =
  /(?:prix|moyennant|somme|montant)(?![^.;\n]{0,60}(?:frais|travaux|subvention|loyer|emprunt))[^.;\n]{0,60}$/;
/** "inférieur à 180 000 €": the limit, and no price. */
const LIMIT =
  /(?:seuil|(?:inferieur|superieur|egal)e?|au-dess[ou]+s|en\s+dessous|moins|plus|a\s+partir|plafond|estim[a-z]*|valeur)\s[^.;\n]{0,30}$/;
const OPINION = new RegExp(BODY);

/** What the head of a section and its words say: a purchase of land, and its price. */
const priceIn = (analysis: Analysis, part: Span): (Span & { readonly cents: number }) | undefined => {
  const text = analysis.text.slice(part.start, part.end);
  const head = fold(text.trim().split('\n')[0] ?? '').lower;
  if (!BUYS.test(head) || OTHER.test(head)) return undefined;
  if (!LAND.test(head) && !SURVEYED.test(fold(text).lower)) return undefined;
  return analysis.within(analysis.amounts, part).find(({ start }) => {
    const before = fold(analysis.text.slice(Math.max(part.start, start - 90), start)).lower;
    return PRICE.test(before) && !LIMIT.test(before);
  });
};

/** Purchases from the limit on, of which the note says that nobody asked, or says nothing. */
export const inNote = (analysis: Analysis, limit: number): Outcome[] =>
  sectionsOf(analysis).flatMap((part): Outcome[] => {
    const price = priceIn(analysis, part);
    if (price === undefined || price.cents < limit) return [];
    const values = {
      price: formatAmount(price.cents),
      limit: formatAmount(limit),
    };
    const [denied] = analysis.search(DENIED, part);
    if (denied !== undefined)
      return [
        finding('denied', denied, {
          values: { ...values, words: denied.text.replace(/\s+/gu, ' ') },
        }),
      ];
    return OPINION.test(fold(analysis.text.slice(part.start, part.end)).lower)
      ? []
      : [finding('none', { start: price.start, end: price.end }, { values })];
  });

/** Whether a note puts such a purchase to the council. */
export const buysIn = (analysis: Analysis): boolean =>
  sectionsOf(analysis).some((part) => priceIn(analysis, part) !== undefined);
