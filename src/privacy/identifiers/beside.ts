/**
 * Numbers of which no word that we know says whose they are, in a sentence or on a line that names somebody: "chèque n° 4410087,
 * titulaire Mme Aubert". Hidden unless what announces them makes them an act's, a budget's, a contract's, a thing's. Needs to
 * know where people were found.
 */
import type { Finding } from '../detector';
import type { TextView } from '../text/view';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Letters and digits in one go or joined: "T-0877", "00714/2025/010233", "AME-33-118204"; digits in groups: "1 884 302 K". */
const CODE =
  /(?<![\p{L}\d])\d[A-Z] \d{3} \d{3} \d{4} \d(?!\d)|(?<![\p{L}\d.,°*+'’@_-]|\d[ /])(?:[A-Z]{1,6}[ /._–-]?)?(?=[\p{Lu}\d]*\d)[\p{Lu}\d]+(?:[/._–-][\p{Lu}\dX]+)*(?:(?: \d{2,}(?!\p{L})| \d(?=[ ,;.)\n]|$)| [\dX]{4}(?![\p{L}\d]))*(?: [A-Z](?![\p{L}\d:'-]))?)(?![\p{L}\d€%°*@_]|[.,]\d|['’-]\p{L}|\/\d)/gu;
const LEAST_DIGITS = 4;
/** Before a number in the same clause: it is no person's. */
const OF_NO_PERSON =
  /(?<!\p{L})(?:d[ée]crets?|lois?|ordonnances?|arr[êe]t[ée]s?|d[ée]lib(?:[ée]rations?|\.|s)?|d[ée]cisions?|circulaires?|instructions?|r[èe]glements?|directives?|articles?|art|alin[ée]as?|chapitres?|chap|imputations?|imput[ée]e?s?|fonctions?|natures?|comptes?|op[ée]rations?|programmes?|ap|cp|cr[ée]dits?|budgets?|march[ée]s?|mapa|lots?|avenants?|accords?-cadres?|consultations?|mandats?|bordereaux?|bord|titres? de recettes?|factures?|devis|bons?(?! (?:alimentaires?|d'aide|d'achat|de secours))|bc|commandes?|engagements?|ej|emprunts?|pr[êe]ts?|conventions?|cpv|nor|jorf|jo|joue|boamp|annonces?|avis|cada|insee|cog|canton|iris|siren|siret|rna|ape|naf|finess|uai|rne|tva|idcc|cerfa|formulaires?|imprim[ée]s?|mod[èe]les?|normes?|nf|en|iso|ral|isbn|issn|icpe|dict|ademe|dpe|zac?|zone|permis de (?:construire|d[ée]molir|am[ée]nager)|pc|dp|pa|pd|cu[ab]?|dia|d[ée]claration pr[ée]alable|rd|rn|vc|cr|pr|route|autoroute|voie|rue|chemin|ligne|bus|train|ter|tgv|vol|salle|bureau|guichet|porte|[ée]tage|poste|page|pages|folio|feuillet|planche|plan|annexe|tableau|figure|photo|registre|volume|tome|cote|archives?|bo[iî]te|version|build|correctif|logiciel|serveur|port|kb|indice|ib|im|[ée]chelon|tarif|prix|montant|loyer|total|solde|frais|co[ûu]t|somme|natinf|scell[ée]s?|titres?(?! (?:de s[ée]jour|d'identit[ée]|provisoire|de voyage))|sessions?|stages?|formations?|chaudi[èe]res?|br[ûu]leurs?|[ée]quipements?|appareils?|machines?|ascenseurs?|extincteurs?|photocopieurs?|copieurs?|climatiseurs?|s[ée]rie technique|pompes?|mat[ée]riels?|b[âa]timents?|locaux|local|article|ref produit|produits?|fabricant|fournisseur|catalogue|cartouche|code-barres|panneau|candélabre|cand[ée]labre|lampadaire|point lumineux|armoire|borne|bouche|poteau|pei|horodateur|abribus|arr[êe]t|parc|station|sonde|capteur|longitude|latitude|lambert|coordonn[ée]es|altitude|[ée]chelle|surface|superficie|contenance|section|parcelles?|cadastr[ée]+e?s?|index|km|kilom[ée]trage|vaccin|recteur|exercice|ann[ée]e|population|habitants|inscrits|votants|voix|tirage|effectif|analyses?|pr[ée]l[èe]vements?|[ée]chantillons?|ta|caa|ce|cc|cass|cedh|cjue|tj|tribunal|cour|conseil d'[ée]tat|r[ée]gie|cdc|caisse des d[ée]p[ôo]ts|ugap|sha|empreinte|hash|fichier|export|erreur|standard|mairie|num[ée]ro vert|urgence|domaines|rapport|courrier|note|question|amendement|voeu|r[ée]union|s[ée]ance|dimensions?|taille|pointure|masse|poids|ptac|puissance|v[ée]hicules?|benne|camion|moteur|carte m[èe]re|norme|classe|type|cat[ée]gorie|taux|n[°o] (?:vert|d'urgence)|de \d{4} [àa]|mill[ée]sime|mois|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?!\p{L})/giu;
/** Between that word and the number, what makes the number somebody's again. */
const OF_A_PERSON =
  /(?<!\p{L})(?:usagers?|b[ée]n[ée]ficiaires?|allocataires?|dossiers?|matricules?|agents?|[ée]l[èe]ves?|assur[ée]e?s?|adh[ée]rente?s?|soci[ée]taires?|abonn[ée]e?s?|clients?|locataires?|contribuables?|passeports?|cartes?|titres? de s[ée]jour|permis(?! de (?:construire|d[ée]molir|am[ée]nager))|badges?|casiers?|ch[èe]ques?|cni|licences?|contrats?|polices?|sinistres?|foyers?|quittances?|re[çc]us?|plis?|plaintes?|pv[e]?|proc[èe]s-verba(?:l|ux)|concessions?|conc|tombes?|caveaux?|num[ée]ros? (?:unique|client|fiscal)|s[ée]rie|identifiants?|codes? (?:personnel|famille|usager)|livrets?|procurations?|main courante|assurances?|attestations?|mutuelles?|pensions?|retraites?|invalidit[ée]|visas?|vignettes?|contraventions?|parquet|[ée]crou|cantine|expertises?|r[ée]c[ée]piss[ée]s?|convocations?|consulaires?|autorisations?|ordre|mandats? de protection|mesures?|jugements?|jaf|jap|rg|bons? (?:alimentaires?|d'aide|d'achat|de secours)|fiches?|demandes?|bons? d'aide|secours|puces?|tatouages?|colis|recommand[ée]s?|lrar|suivi|ordonnances? m[ée]dicales?|rpps|adeli|guso|urssaf|msa|caf|cpam|mdph|apa|rsa|aah|aide|compteurs?|pdl|prm|pce|t[ée]l[ée]phone|imei)(?!\p{L})/giu;
const ANNOUNCED =
  /(?:n[°o]s?\.? (?:d[eu]s? |d')?\p{L}{3,14}|n[°o]s?\.?|num\.?|num[ée]ro|r[ée]f\.?|r[ée]f[ée]rences?|id|code|sous|:|#|=|\(|sous le|immatricul\p{L}+) ?$/iu;
const UNIT =
  /^ ?(?:€|euros?|k€|m€|%|ans?(?!\p{L})|jours?|mois|m(?:²|³|2|3|l)?(?![\p{L}\d])|km|kg|g(?!\p{L})|cm|mm|ha(?!\p{L})|a \d|kw\p{L}*|litres?|l(?!\p{L})|h(?:eures?)?(?!\p{L})|places?|personnes?|enfants?|habitants?|exemplaires?|logements?|[ée]l[èe]ves?|ttc|ht(?!\p{L})|voix|f cfa|dB|volts?|mg|cl)/iu;
const DATE =
  /^(?:(?:0?[1-9]|[12]\d|3[01])[/.](?:0?[1-9]|1[0-2])$|\d{1,2}[/.–-]\d{1,2}[/.–-](?:(?:19|20)\d{2}|\d{2})|(?:19|20)\d{2}(?:[/–-](?:(?:19|20)\d{2}|\d{2}))?(?:-\d{2})?|(?:0?[1-9]|1[0-2])[/.-](?:19|20)\d{2})$/u;
/** "2025-118": an act, unless a word says that it is somebody's. */
const YEAR_AND_NUMBER = /^(?:19|20)\d{2}-\d{1,4}$/u;
/** "184 230 000": thousands. */
const THOUSANDS = /^\d{1,3}(?: \d{3})+$/u;
const PUBLIC_SHAPE =
  /^(?:(?:PC|DP|PA|PD|CU[AB]?|DIA|IA|AT|AP|RD|RN|CD|VC|CR|PR|NF|EN|ISO|RAL|CM|CE|CP|KB|BP|CS|TSA|EU|UE|LED|CO)[ -]?\d|[LRD]\.? ?\*?\d{3,4}-\d{1,3}(?!\d)|\d{2}[A-Z]{2}\d{5}$|(?:NOR ?)?[A-Z]{4}\d{7}[A-Z]$|(?:LEGI|JORF|CETA|JURI|KALI|INCA)[A-Z]*\d|\d{8}-\d$|0[89]\d{2}|M\d{2}$)/u;
/** A word cut short ("conc.") ends no clause. */
const CLAUSE = /^.*(?:[;|]|\p{L}{5}[.!?] (?=\p{Lu}))/u;
/** On the line, before or after. */
const REACH = 240;

/** @param people where people were found; @param taken what the other detectors found */
export function findBesideNumbers(
  view: TextView,
  people: readonly Stretch[],
  taken: readonly Stretch[],
): readonly Finding[] {
  const { text } = view;
  if (people.length === 0) return [];
  return [...text.matchAll(CODE)].flatMap((match): Finding[] => {
    const code = match[0];
    const start = match.index;
    const end = start + code.length;
    const digits = code.replace(/[^\dX]/g, '').length;
    const known = taken.some((one) => one.start < end && start < one.end);
    if (
      known ||
      digits < LEAST_DIGITS ||
      DATE.test(code) ||
      PUBLIC_SHAPE.test(code) ||
      UNIT.test(text.slice(end, end + 14))
    )
      return [];
    const line = view.lineAt(start);
    const ahead = text.slice(Math.max(line.start, start - 70), start);
    // The letters that open the code may say what it is: "FINESS 590780193".
    const letters = /^\p{Lu}+(?= )/u.exec(code)?.[0] ?? '';
    const clause = ahead.replace(CLAUSE, '');
    const own = lastOf(clause, OF_A_PERSON);
    if (lastOf(`${clause}${letters}`, OF_NO_PERSON) > own) return [];
    // "X = 712 345"
    if (/(?<!\p{L})[XYZ] ?[=:] ?$/u.test(clause)) return [];
    const announced = ANNOUNCED.test(clause);
    const mixed = /\p{Lu}/u.test(code);
    // Bare digits may be anything: they need to be announced, or to be long.
    if (own === -1 && YEAR_AND_NUMBER.test(code)) return [];
    const long = digits > 7 && !THOUSANDS.test(code);
    if (own === -1 && !announced && !(mixed && digits > 4) && !long) return [];
    if (own === -1 && digits < 5 && !mixed) return [];
    const near = people.some(
      (one) =>
        one.start >= line.start && one.end <= line.end && Math.max(one.start - end, start - one.end) < REACH,
    );
    if (!near && !(own !== -1 && announced)) return [];
    return [{ type: 'ID', start, end, reason: 'numéro près d’une personne', confidence: 0.6 }];
  });
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
