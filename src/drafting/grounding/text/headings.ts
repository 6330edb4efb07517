/**
 * Headings in capitals at the head of a line that goes on: "COUPURE DE COURANT – Le mardi 6…", "RUE BARRÉE : …", "PANNE GÉNÉRALE. Le mardi…". They say what a
 * notice is, and name nobody. It must not take a name for one: "ENTREPRISE GIRAUDON – …" and "GIRAUDON PAUL : …" have neither a small word nor the form of a heading.
 */

/** What a notice is, whatever stands beside it. */
const NOTICE =
  /^(?:AVIS|AFFICHAGE|ANNONCE|APPEL|ATTENTION|COMMUNIQUE|CONVOCATION|FLASH|INFO(?:RMATION)?S?|INVITATION|MESSAGE|NOTE|NOTIFICATION|RAPPEL)$/u;
/** Nouns of an act or of a state, by their form, and those of notices that have none. */
const NOUN =
  /^(?:[A-Z]{3,}(?:[ST]IONS?|MENTS?|AGES?|URES?|ANCES?|ENCES?|ERIES?|ITES?)|TRAVAUX|PANNES?|COLLECTES?|TRI|BALS?|LOTO|BROCANTE|VIDE|CONCOURS|CONCERTS?|SPECTACLES?|REPAS|FETES?|MARCHES?|VISITES?|SORTIES?|STAGES?|ATELIERS?|ENQUETES?|SONDAGE|VACANCES|RENTREE|CANTINE|GARDERIE|HORAIRES|TARIFS|SECHERESSE|CANICULE|CRUES?|NEIGE|VERGLAS|TEMPETE|ALERTES?|VIGILANCE|EAU|BOIS|OBJETS?|OFFRES?|ROUTES?|RUES?|PONTS?|ELECTIONS?|SCRUTIN|VOTES?|BUDGET|DONS?|URGENT|NOUVEAU|NOUVEAUTE|GRATUIT|COMPLET|EXPOSITION|CONFERENCE|REUNIONS?|PERMANENCES?|LOCATIONS?|LOGEMENTS?|TERRAINS?|EMPLOIS?|RECENSEMENT|CIMETIERE|MAIRIE|PISCINE|BIBLIOTHEQUE|MEDIATHEQUE|STADE|ECOLES?|CRECHE)$/u;
/** "GRAND LOTO", "PROCHAINE COLLECTE": what stands before the noun. */
const QUALITY =
  /^(?:GRANDE?S?|NOUVEAUX?|NOUVELLES?|PROCHAINE?S?|PETITE?S?|DERNIERE?S?|PREMIERE?S?|BONN?E?S?|ANCIENN?E?S?|DEUX|TROIS|QUATRE)$/u;
/** A person or a firm has none but in its own name. */
const SMALL =
  /(?<!\p{L})(?:[DL]['’]|(?:DES?|DU|LES?|LA|AUX?|A|EN|POUR|SUR|SANS|PAR|ET|DANS|SOUS|ENTRE|AVANT|APRES)(?!\p{L}))/u;
/** Who signs, or of whom it is. */
const OF_SOMEBODY =
  /^(?:ENTREPRISE|SOCIETE|SARL|SAS|SA|SCI|GAEC|EARL|EURL|ASSOCIATION|AMICALE|COMITE|CLUB|SYNDICAT|CABINET|ETABLISSEMENTS?|ETS|MAISON|FAMILLE|M|MM|MMES?|MLLES?|MONSIEUR|MADAME|MESSIEURS|MESDAMES|MAITRE|DOCTEUR|DR|ME)$/u;

/** Letterheads: the town is named. */
const OF_A_TOWN =
  /^(?:MAIRIE|COMMUNES?|VILLE|COMMUNAUTE|METROPOLE|DEPARTEMENT|REGION|VILLAGE)\s(?:DE|DU|DES|D['’])/u;

/** In the text with its case and without its accents: one to nine words, in capitals, and what parts them from the rest of the line. */
const RUN =
  /(?<=^|\n|[.!?]\s)[ \t]*((?:\p{Lu}+(?!\p{L})|\d+)(?:[ '’-](?:\p{Lu}+(?!\p{L})|\d+)){0,8})(?=\s*(?:[–—:!?-]\s|\.\s|[!?]$))/gu;

const isHeading = (run: string): boolean => {
  const words = run.match(/\p{Lu}{2,}|\p{Lu}(?!['’])/gu) ?? [];
  const [first = '', second] = words;
  if (OF_SOMEBODY.test(first) || OF_A_TOWN.test(run)) return false;
  if (NOTICE.test(first)) return words.length > 1;
  if (words.length === 1) return NOUN.test(first) && first.length > 3;
  return SMALL.test(run) || NOUN.test(first) || (QUALITY.test(first) && NOUN.test(second ?? ''));
};

/** "COUPURE À VILLEMOISAN": where it is, is a name; "À LOUER", "À MIDI", "À DOMICILE" are not. */
const PLACE =
  /(?<!\p{L})A\s(?!(?:\p{Lu}+(?:ER|IR|OIR|RE)|MIDI|MINUIT|DOMICILE|DISTANCE|TOUS|TOUTES|PIED|VELO|COMPTER|NOUVEAU|LA|LES|SES|VOS|NOS|PRIX|TEMPS)(?!\p{L}))\p{Lu}{3,}/u;

/** Where headings stand in a text with its case and without accents. */
export const headingsIn = (cased: string): readonly (readonly [number, number])[] =>
  [...cased.matchAll(RUN)].flatMap(({ 0: whole, 1: run = '', index }) => {
    const length = PLACE.exec(whole)?.index ?? whole.length;
    return isHeading(run) ? [[index, index + length] as const] : [];
  });
