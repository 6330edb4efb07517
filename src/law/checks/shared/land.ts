/**
 * Purchases and sales of land and buildings: which of the two, the price, the State’s estimate. A vehicle, furniture or a
 * concession in the cemetery is no land.
 */
import type { FoundAmount } from '../../../act/reading/amounts';
import type { Analysis, Found } from '../../analysis';
import { wordsAfter, wordsBefore } from './money';
import { headOf, ownWords } from './topic';

export type Deal = 'purchase' | 'sale';

const LAND =
  /parcelles?|terrains?|immeubles?|batiments?|maisons?|appartements?|locaux|local\s+commercial|propriete|foncier\w*|biens?\s+(?:immobili\w+|sis|situe)|emprise|delaisse|cadastr\w+|lots?\s+(?:de\s+copropriete|n°|\d)|lotissement|presbytere|ecole|grange|hangar|garage|chemin|voie|domaine|fonds\s+de\s+commerce|logement|ancien\w*\s+(?:mairie|poste|gare|ecole)|ensemble\s+immobilier|m²|m2/;
const OTHER =
  /(?<![a-z])(?:vehicules?|materiels?|mobiliers?|tracteurs?|camions?|logiciels?|bois|coupes?|concessions?|livres|ouvrages|fournitures?|equipements?|tondeuse|balayeuse|ordinateurs?|defibrillateurs?|jeux|parts\s+sociales|actions)(?![a-z])/;
const BUYS = /acqui(?:sition|erir|ert)|achat|achet|preempt/;
const SELLS = /cession|ceder|cede(?![a-z])|vente|vendre|vend(?![a-z])|alien/;

/** Nothing when the act is about neither, or about another thing. */
export const dealOf = (analysis: Analysis): Deal | undefined => {
  if (analysis.kind !== 'deliberation' && analysis.kind !== 'decision') return undefined;
  const head = analysis.derive(headOf);
  if (OTHER.test(head) && !/terrain|parcelle|immeuble|batiment|bien\s+immobilier/.test(head))
    return undefined;
  const own = analysis.derive(ownWords);
  if (!LAND.test(head) && !(LAND.test(own) && /parcelle|cadastr|immeuble|terrain|immobili/.test(own)))
    return undefined;
  const [buys, sells] = [BUYS.test(head), SELLS.test(head)];
  if (
    /concession|location|bail|convention\s+d'occupation|servitude|tarif|subvention|budget|echange/.test(head)
  )
    return undefined;
  if (buys !== sells) return buys ? 'purchase' : 'sale';
  if (buys && sells)
    return /^[^]*?(?:acqui|achat|achet)/.test(head.slice(0, head.search(SELLS))) ? 'purchase' : 'sale';
  return undefined;
};

const AVIS =
  /(?:avis|estimation|evaluation|estime\w*|evalue\w*|rapport)\s+(?:\S+\s+){0,6}?(?:domaines?(?![a-z])|domanial\w*|pole\s+d'evaluation|direction\s+(?:de\s+l'immobilier|generale\s+des\s+finances|departementale\s+des\s+finances)|etat(?![a-z])|finances\s+publiques)|(?:france\s+)?domaines?\s+(?:a\s+(?:estime|evalue|rendu)|en\s+date|consulte|saisi)|service\w*\s+(?:d[eu]s?\s+)?(?:france\s+)?domaines?(?!\s+(?:public|prive))|france\s+domaine|pole\s+d'evaluation|avis\s+domanial|(?<![a-z])(?:die|pged)(?![a-z])|direction\s+de\s+l'immobilier\s+de\s+l'etat|valeur\s+venale[^.;\n]{0,80}(?:domaine|etat)|1311-(?:9|1[0-2])|3221-1/g;

/** Words that tell of the State’s opinion on the value. */
export const opinionWords = (analysis: Analysis): readonly Found[] =>
  analysis
    .search(AVIS)
    // An article that is only cited tells of no opinion.
    .filter(
      (found) =>
        !/^\d/.test(found.match[0]) ||
        /avis|estim|evalu|consult|saisi|demand/.test(wordsBefore(analysis, found, 90)),
    );

const ESTIMATE =
  /(?:estim\w*|evalu\w*|valeur\s+venale|avis\s+(?:d[eu]s?\s+)?(?:domaine|france|pole|service|la\s+direction|l'etat)|domaines?(?!\s+(?:public|prive)))[^;\n]{0,120}$/;
const PRICE =
  /(?:prix|moyennant|montant|somme|pour|au\s+prix|cout|contre|hauteur\s+de|euro\s+symbolique)\s*(?:\S+\s+){0,8}$/;
const NOT_PRICE =
  /(?:frais|notaire|taxe|subvention|loyer|seuil|superieur\w*|inferieur\w*|geometre|capital|caution|arrhes|acompte|au\s+m2|travaux|indemnite)[^;\n]{0,30}$/;

/** "Les frais d’acte sont évalués à 4 100 €": not what the property is worth. */
const COSTS =
  /(?<![a-z])(?:frais|honoraires|travaux|loyers?|taxes?|depollution|demolition|remise\s+en\s+etat)(?![a-z])/;
/** An agent, a notary or the seller says what it is worth: that is no opinion of the State. */
const ELSE =
  '(?:agences?|agents?\\s+immo\\w+|notaires?|experts?|cabinets?|geometres?|vendeurs?|proprietaires?|mandataires?|etude\\s+notariale|professionnels?)(?![a-z])';
const BY_OTHERS = new RegExp(
  `(?:estim|evalu)\\w*\\s+(?:(?:realis|etabli|faite|rendu|produit|fourni)\\w*\\s+)?(?:par|d[eu]s?|d'une?|d')\\s*(?:deux\\s+|trois\\s+|plusieurs\\s+|l'|une?\\s+|l[ae]s?\\s+|son\\s+|me\\s+[a-z' -]{2,30},\\s+)?${ELSE}|${ELSE}[^.;\\n]{0,50}\\s(?:(?:l')?(?:a|ont|avait)\\s+(?:ete\\s+)?)?(?:estim|evalu)\\w*`,
);
const OF_STATE = /domaine|domanial|etat(?![a-z])|finances\s+publiques|venale/;

/** What the State says that it is worth. */
export const estimateOf = (analysis: Analysis): FoundAmount | undefined => estimatedBy(analysis, 'state');

/** What a notary, an agency or an expert says that it is worth. */
export const worthToldByOthers = (analysis: Analysis): FoundAmount | undefined =>
  estimatedBy(analysis, 'others');

const estimatedBy = (analysis: Analysis, whose: 'state' | 'others'): FoundAmount | undefined =>
  analysis.amounts.find((one) => {
    const before = wordsBefore(analysis, one, 160);
    const at = Math.max(
      before.lastIndexOf('prix'),
      before.lastIndexOf('moyennant'),
      before.lastIndexOf('vend'),
      before.lastIndexOf('cede'),
    );
    const sentence = before.split(/\.\s/).at(-1) ?? '';
    const isByOthers =
      BY_OTHERS.test(sentence) && !/domain|finances\s+publiques|l'etat(?![a-z])/.test(sentence);
    return (
      ESTIMATE.test(before.slice(at < 0 ? 0 : at)) &&
      !(COSTS.test(sentence) && !OF_STATE.test(sentence)) &&
      isByOthers === (whose === 'others') &&
      !/^\s*(?:par|\/|le)?\s*(?:m2|m²|metre)/.test(wordsAfter(analysis, one, 12))
    );
  });

/** The price: the greatest amount that is said to be one, estimates, fees and prices by the metre left out. */
export const priceOf = (analysis: Analysis): FoundAmount | undefined => {
  const estimate = analysis.derive(estimateOf);
  const other = analysis.derive(worthToldByOthers);
  return analysis.amounts
    .filter(
      (one) =>
        one.start !== estimate?.start &&
        one.start !== other?.start &&
        !/^\s*(?:par|\/|le|du)?\s*(?:m2|m²|metre)/.test(wordsAfter(analysis, one, 12)) &&
        !NOT_PRICE.test(wordsBefore(analysis, one, 60)) &&
        PRICE.test(wordsBefore(analysis, one, 90)),
    )
    .sort((a, b) => b.cents - a.cents)[0];
};

/** References to parcels: "section AB n° 123", "AB 123", "ZH n°12". */
export const parcelsIn = (analysis: Analysis): readonly Found[] => {
  const { cased, at } = analysis.folded;
  return [
    ...cased.matchAll(
      /(?:[Ss]ections?\s+|[Cc]adastree?s?\s+(?:section\s+)?|[Pp]arcelles?\s+(?:n°\s*)?(?:cadastree?s?\s+)?(?:section\s+)?)?(?<![A-Za-z])(?:\d{3}\s?)?[A-Z]{1,2}\s?(?:-\s?|sous\s+le\s+|,\s*)?(?:n(?:°|os?|umeros?)\s*)?\d{1,4}(?![\d/€%])/gu,
    ),
  ]
    .filter(
      ({ 0: words, index }) =>
        /section|cadastr|parcelle|n°|numero/i.test(words) ||
        /section|cadastr|parcelle/.test(cased.slice(Math.max(0, index - 60), index).toLowerCase()),
    )
    .map((match) => {
      const [start, end] = [at(match.index), at(match.index + match[0].length)];
      return { start, end, text: analysis.text.slice(start, end), match };
    });
};
