/**
 * What every town hall writes and no form asks: addresses of public services that acts must name. The two months of an appeal are in
 * the legal core (CJA, R. 421-1). Data only.
 */
export const COMMON_REFERENCES: ReadonlySet<string> = new Set([
  'WWWTELERECOURSFR',
  'HTTPSWWWTELERECOURSFR',
  'HTTPSCITOYENSTELERECOURSFR',
  'WWWCADAFR',
  'HTTPSWWWCADAFR',
  'CADACADAFR',
  'TSA50730',
  'WWWLEGIFRANCEGOUVFR',
  'HTTPSWWWLEGIFRANCEGOUVFR',
  'WWWSERVICEPUBLICFR',
  'HTTPSWWWSERVICEPUBLICFR',
  'WWWSERVICEPUBLICGOUVFR',
  'WWWCNILFR',
]);

/** The legal week of work (code du travail, L. 3121-27), where a sentence speaks of full time. */
export const LEGAL_WEEK_MINUTES = 35 * 60;
export const FULL_TIME = /temps\s+(?:complet|plein)|duree\s+legale/u;

/** Rates of the tax on value added, in per cent (CGI, articles 278 to 281 nonies; 296 overseas). */
export const VAT_RATES: readonly number[] = [20, 10, 8.5, 5.5, 2.1];

/** Months within which an administrative court may be seised (CJA, R. 421-1), in a sentence that speaks of it. */
export const APPEAL_MONTHS = 2;
export const SPEAKS_OF_APPEAL =
  /recours|(?:saisir|saisi|saisine|devant|aupres)\s(?:d[ue]\s|le\s|la\s)*(?:tribunal|juge)|(?:defer|attaqu|contest)[a-z]*\s(?:[a-z']+\s){0,4}(?:tribunal|juge|juridiction)|conteste[rz]?\s|silence|(?:sans|defaut\s+de)\s+reponse/u;
