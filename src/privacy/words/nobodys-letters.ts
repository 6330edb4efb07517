/**
 * Capitals that are the initials of nobody: mentions, services, papers, units. It must not hold what only the lexicon of acronyms can tell.
 */

const letters = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Nobody's, were somebody of the text to have these initials. */
const NEVER = letters(`
  nb ps pj pv ras rdv ok vu bat ht ttc tva svp tsvp cr ar vo po cqfd fin nd rf
  dgs dga dgst dst drh dsi daf dpo sg st rh pm cc ca cst cap ccas ctm csu urb urba com cab dir sec tech adm dpm dsp dfi spip
  ta ce ue eu caf msa ase ars ddt pmi abf edf sarl sas sci ei sa
  pc dp tp plu cni sig fps siv atd rar gav ipm rsa apl aah apa pdf csv sms gps
`);
/** Nobody's, were somebody of the text to have these initials, but with full stops somebody's: nobody writes them so for a service. */
const UNDOTTED = letters('cm ct mj ec pi nc so nr');
/** Nobody's by themselves, somebody's where the text has somebody of these initials, or with full stops: roads, papers, lorries, countries. */
const ALONE = letters('jo cv rc am rg rn rd cb jc bc vl pl dk be ch de it es pt lu');
/** So are assemblies, taxes, what is out of order, numerals; but somebody may sign so. */
const SIGNED_TOO = letters(`
  ag cd cg ct ep hs tf th td wc vs zi zp is dm bp hd id mp fo tc ic ii iv vi ix xi xv xx om os re ri cf ok qr tu cp gs ms
`);

/** Written with full stops: "P. J.", not "C. M.". */
export const isDottedNeverSomebodys = (capitals: string): boolean => NEVER.has(capitals.toLowerCase());
/** Whoever the text names. */
export const isNeverSomebodys = (capitals: string): boolean =>
  isDottedNeverSomebodys(capitals) || UNDOTTED.has(capitals.toLowerCase());
/** At the end of a message, where somebody may sign. */
export const isNobodysSignature = (capitals: string): boolean =>
  isNeverSomebodys(capitals) || ALONE.has(capitals.toLowerCase());
/** Where nothing says whose they are. */
export const isNobodys = (capitals: string): boolean =>
  isNobodysSignature(capitals) || SIGNED_TOO.has(capitals.toLowerCase());
