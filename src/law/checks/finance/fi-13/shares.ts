/** FI-13: the percentages that the text gives, and what each is a share of. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis, Found } from '../../../analysis';
import { wordsAfter, wordsBefore } from '../../shared/money';

export const SHARE = /([+-])?(\d{1,3})(?:[.,](\d{1,2}))?\s?(?:%|pour\s?cent)/g;

/** A share of something else than the amount: a tax, a criterion, a length of time, a progress. */
const OTHER_SHARE =
  /(?:tva|taux|retenue|avance|critere|prix|valeur|technique|delai|duree|temps|avancement|ponder|penalit|execut|subvention|aide|financ|rabais|remise|cumul|precedent|total\s+des\s+avenants)[^.;\n]{0,40}$/;

/** "soit 23 % du montant initial", "22 % du marché": a share that says what it is a share of. */
const OF_CONTRACT =
  /^\s*\)?,?\s*(?:d[eu]|par\s+rapport\s+(?:au|a))\s*(?:l[ae']?\s*|ce\s+|son\s+|notre\s+)?(?:montant|prix|marche|contrat|lot)(?!\s+(?:des\s+(?:avenants|penalites)|de\s+(?:l'avance|la\s+(?:retenue|subvention))))/;

/** Shares that the text itself gives of the contract, what several amendments add included. */
export const sharesOfContract = (analysis: Analysis, part: Span): Found[] =>
  analysis
    .search(SHARE, part)
    .filter(
      (one) =>
        OF_CONTRACT.test(wordsAfter(analysis, one, 60)) &&
        !ELSE_THAN_ADDED.test(wordsBefore(analysis, one, 70)) &&
        /avenant|modification|augment|supplement|plus-value|hausse|ajout|porte|passe|cumul|total|soit|represent/.test(
          wordsBefore(analysis, one, 200),
        ),
    );

/** A limit, a sum kept back or paid ahead, the work done: no amendment. */
const ELSE_THAN_ADDED =
  /(?:seuil|limite|plafond|depass|au-dela|inferieur|superieur|moins\s+de|plus\s+de|jusqu'a|maxim\w*|n'excede|excede|penalite|retenue|avance|garantie|caution|moins-value|diminu|baisse|reduc|realis|execut|factur|acompte|subvention|aide|financ|tva|taxe|sous-trait)[^.;\n]{0,60}$/;

/** What makes of a percentage a threshold: "tant que leur cumul ne dépasse pas", "dans la limite de", "le seuil de". */
const AT_MOST =
  /(?:ne\s+depass\w+|n'exced\w+|inferieur\w*(?:\s+ou\s+egal\w*)?\s+a|seuil|plafon\w*|limite|jusqu'a|moins\s+de|maxim\w*)(?:[^\d.;:\n]|\d(?!\s?%)){0,40}$/;
export const isAtMost = (analysis: Analysis, share: Span): boolean =>
  AT_MOST.test(wordsBefore(analysis, share, 80));

/** The percentage that an act about one amendment gives, of no other thing. */
export const statedShare = (analysis: Analysis, part: Span): Found | undefined =>
  analysis
    .search(SHARE, part)
    .find(
      (one) =>
        !OTHER_SHARE.test(wordsBefore(analysis, one, 60)) &&
        !isAtMost(analysis, one) &&
        !/^\s*(?:de\s+(?:la\s+)?tva|tva|du\s+(?:delai|temps|total)|des\s+(?:travaux|prestations)\s+(?:realis|execut)|en\s+duree)/.test(
          wordsAfter(analysis, one, 40),
        ),
    );

/** Its number, without its sign. */
export const percentOf = (share: Found | undefined): number | undefined =>
  share === undefined ? undefined : Number(`${share.match[2] ?? ''}.${share.match[3] ?? '0'}`);

export const shown = (percent: number): string => String(Math.round(percent * 100) / 100).replace('.', ',');
