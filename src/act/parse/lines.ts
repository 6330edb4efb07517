/**
 * What one paragraph is by its own words: a citation, an article's number, a signature… Patterns over plain text; where it stands
 * in the document is for `place`.
 */
import { fold } from '../reading/fold';
import type { SourceParagraph } from './source';

/** A paragraph with its plain texts, signs of a list and of Markdown left out. */
export interface Line {
  readonly paragraph: SourceParagraph;
  readonly lower: string;
  readonly cased: string;
  /** In capitals as a whole. */
  readonly capitals: boolean;
}

const MARKS = /^[\s#*>•·▪◦_-]+|[\s*_]+$/gu;
const SPACED = /^(?:[A-Z] ){2,}[A-Z](?: ?[:.])?$/u;
const OCR_FIRST = /\$?\s?1\s?\^\s?\{?\s?\\(?:text|mathrm)\s?\{\s?er\s?\}\s?\}?\s?\$?/gu;

export const lineOf = (paragraph: SourceParagraph): Line => {
  const whole = paragraph.label === undefined ? paragraph.text : `${paragraph.label} ${paragraph.text}`;
  const plain = fold(whole).cased.replace(OCR_FIRST, '1er').replace(/\s+/gu, ' ').replace(MARKS, '');
  const cased = SPACED.test(plain) ? plain.replace(/ (?=[A-Z])/gu, '') : plain;
  return {
    paragraph,
    cased,
    lower: cased.toLowerCase(),
    capitals: /[A-Z]/.test(cased) && !/[a-z]/.test(cased),
  };
};

const test =
  (pattern: RegExp) =>
  (line: Line): boolean =>
    pattern.test(line.lower);

export const isCitation = test(/^vus?(?=[\s:,']|$)/);
export const isRecital = test(/^(?:considerant|attendu|constatant)(?![a-z])/);
export const isProposal = test(
  /^(?:sur\s+(?:la\s+)?(?:proposition|le\s+rapport|rapport|l'avis)|apres\s+(?:avis|avoir\s+(?:entendu|pris|oui))|entendu|ayant\s+entendu|oui\s+l'expose|le\s+rapporteur\s+entendu)/,
);

const FORMULA =
  /^(?:(?:et\s+)?(?:le\s+conseil\s+\w+,?\s+)?)?(?:arret(?:e|ons|ent)|decid(?:e|ons|ent)|delibere(?:nt)?|ordonne|prend\s+(?:l'arrete|la\s+decision)[^.]{0,30})(?:\s+ce\s+qui\s+suit)?(?:\s+que)?\s*[:.;]?$/;
const DELIBERATED =
  /^(?:(?:(?:ayant\s+)?entendu|ou[iï])\s+[^.]{0,60},\s+)?(?:l[ae]\s+[^.]{0,60},?\s+)?(?:et\s+)?apres\s+(?:(?:en\s+avoir|avoir\s+(?:en\s+)?)\s*(?:valablement\s+|largement\s+)?(?:delibere|debattu(?=\s*,)|discute(?=\s*,))|deliberation(?=\s*[,:])|(?:debat|discussion|echanges?)(?=,\s+l[ea]\s+conseil))/;
/** "En conséquence, le conseil municipal :" over what it decides. */
const IN_CONSEQUENCE =
  /^(?:en\s+consequence|par\s+ces\s+motifs|ceci\s+expose|au\s+vu\s+de\s+ce\s+qui\s+precede|des\s+lors|ainsi)\s*,?\s+(?:l[ea]\s+(?:conseil|comite|bureau)(?:\s+[a-z']+){0,2}|l'assemblee)\s*,?\s*:$/;
export const isFormula = (line: Line): boolean =>
  IN_CONSEQUENCE.test(line.lower) ||
  FORMULA.test(line.lower) ||
  DELIBERATED.test(line.lower) ||
  // "Sur proposition du directeur général des services, ARRÊTE :"
  (line.cased.length < 200 && /(?:^|[\s,])(?:ARRETE|ARRETONS|ARRETENT|DECIDE)\s*:?$/u.test(line.cased));

/** What a council decides, when it is not in articles: "DÉCIDE d’approuver…", "AUTORISE le maire à…". */
export const isOperative = (line: Line): boolean =>
  // Rarer verbs, that a title in capitals may hold as well: what they decide goes on in lower case.
  /^(?:ALLOUE|OCTROIE|VERSE|PORTE|RAMENE|CEDE|VEND|ACQUIERT|ACHETE|LOUE|CONSENT|RENOUVELLE|RECONDUIT|PROLONGE|PRONONCE|CLASSE|DECLASSE|RENONCE|EXONERE|ADHERE|ENTERINE|RATIFIE|MANDATE|HABILITE|CONCLUT|INSCRIT|OUVRE|RECRUTE)\s+(?:[a-z]|M\.|Mme)/u.test(
    line.cased,
  ) ||
  /^(?:DECIDE|APPROUVE|AUTORISE|FIXE|PREND ACTE|CHARGE|DIT|DONNE|ADOPTE|EMET|PRECISE|VOTE|ACCEPTE|DESIGNE|SOLLICITE|ATTRIBUE|CREE|SUPPRIME|ELIT|NOMME|CONSTATE|VALIDE|INSTITUE|ACCORDE|CONFIRME|REFUSE|DEMANDE|S'ENGAGE|PREVOIT|MODIFIE|ABROGE|RETIRE|RAPPORTE|INSTAURE|INTERDIT|REGLEMENTE|DELEGUE|ARRETE)(?![A-Z])/u.test(
    line.cased,
  );

/** "Le conseil municipal CHARGE Mme la maire de…", "En conséquence, le conseil décide d’allouer…" */
export const isCouncilDeciding = test(
  /^(?:(?:en\s+consequence|ainsi|aussi|des\s+lors),?\s+)?(?:l[ea]\s+(?:conseil|comite|bureau)(?:\s+(?:municipal|communautaire|syndical|d'administration))?|l'assemblee|les\s+membres\s+du\s+conseil)\s*,?\s+(?:[^.:;]{0,60},\s+)?(?:decide(?:nt)?|approuve(?:nt)?|autorise|fixe|prend\s+acte|charge|adopte|emet|vote|accepte|designe|sollicite|attribue|alloue|accorde|cree|elit|nomme|constate|valide|institue|donne|refuse|acquiert|cede|confirme|arrete|demande|instaure)(?![a-z])/,
);

const NUMBER_NAMES: Readonly<Record<string, number>> = {
  premier: 1,
  premiere: 1,
  un: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
};
const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

export interface ArticleLine {
  /** Absent for "Article unique". */
  readonly number?: number;
  /** Length, in the plain text, of what comes before the words. */
  readonly words: string;
}

const ARTICLE =
  /^(?:article|art\.?)\s*(?:n°\s*)?([1l]\s?er|premiere?|unique|\d{1,3}(?:\s?(?:er|eme|e|°))?(?![\d,]|-\d|\.\d)|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|[ivx]{1,4}(?![a-z]))(?:\s?(?:bis|ter))?(\s*(?:[.:;)\]-]|\/(?!\d)|\s-)+\s*|\s+(?!\/)|$)/i;

/** The number of an article at the head of a paragraph; undefined for a sentence that only speaks of one. */
export const articleLine = (line: Line): ArticleLine | undefined => {
  const match = ARTICLE.exec(line.cased);
  if (match === null) return undefined;
  const [whole, text = '', separator = ''] = match;
  const words = line.cased.slice(whole.length);
  const separated = /[.:;)\]/-]/u.test(separator);
  // "Article 5 du règlement…" goes on in lower case: a sentence, unless a sign parts it from the number.
  if (words !== '' && !separated && !/^[A-Z"«(\d]/u.test(words)) return undefined;
  if (!/^[Aa](?:rticle|rt|RTICLE|RT)/u.test(line.cased)) return undefined;
  const lower = text.toLowerCase();
  const named = Object.hasOwn(NUMBER_NAMES, lower) ? NUMBER_NAMES[lower] : undefined;
  const roman = Object.hasOwn(ROMAN, lower) ? ROMAN[lower] : undefined;
  const digits = /^\d+/u.exec(lower)?.[0];
  const number = /^l/u.test(lower)
    ? 1
    : (named ?? roman ?? (digits === undefined ? undefined : Number(digits)));
  return { words, ...(number === undefined ? {} : { number }) };
};

/** "1)", "2.", "3°" at the head of a paragraph, for acts that have no "Article". */
export const numberedLine = (line: Line): ArticleLine | undefined => {
  const match = /^(\d{1,2})\s?(?:er)?\s?[).°/-]+\s*(?=\S)/.exec(line.lower);
  return match === null ? undefined : { number: Number(match[1]), words: line.cased.slice(match[0].length) };
};

export const isRecourse = test(
  /recours\s+(?:gracieux|contentieux|pour\s+exces|hierarchique|administratif)|telerecours|(?:peut|peuvent)\s+(?:etre\s+(?:contestee?s?|deferee?s?|attaquee?s?)|faire\s+l'objet\s+d'un\s+recours)|voies?\s+et\s+delais?\s+de\s+recours|tribunal\s+administratif[^.]{0,80}(?:delai|mois)/,
);
export const isExecution = test(
  /(?:charge[es]*\b[^.]{0,120}|assurent?\s+|veiller?a?\s+a\s+)l'execution|est\s+charge[es]*\s+de\s+(?:l'application|son\s+execution)/,
);
export const isCopies = test(
  /^(?:ampliations?|copies?|destinataires?|diffusion)(?![a-z])|ampliation\s+(?:du|de\s+la)\s+present|^une\s+(?:copie|ampliation)/,
);
const MONTH =
  '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?![a-z])';
const IN_WORDS =
  '(?:premier|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente)(?:[ -][a-z]+){0,2}';
const WEEKDAY = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
/** "Fait à X, le 3 mars", "X, le 3/3/2026", "X, vendredi 3 mars 2026", "à X, le trois mars deux mille vingt-six", "X le 3 mars 2026" */
export const isPlaceDate = test(
  new RegExp(
    [
      '^(?:ainsi\\s+)?(?:fait|donne)(?:\\s+et\\s+(?:delibere|publie|arrete|clos))?(?:\\s+(?:a|en|aux?|le|les|ce)\\s|\\s*,)',
      "^(?!pour\\s|par\\s)(?:a\\s+)?[a-z][a-z' -]{1,60},\\s+le\\s+(?:[a-z]+\\s+)?(?:\\d|1er|_|\\.|…|premier)",
      `^(?!pour\\s|par\\s)(?:a\\s+|en\\s+mairie\\s+d[e']\\s?)?[a-z][a-z' -]{1,60},\\s+(?:ce\\s+|le\\s+)?(?:${WEEKDAY}\\s+)?(?:\\d{1,2}(?:\\s?er)?|${IN_WORDS})\\s+${MONTH}`,
      `^(?!(?:pour|par|vu|du|de|en|acte|arrete|decision|deliberation|seance|date|le|la|les|reunion|avis|sous-prefecture|prefecture|visa|signe|depose|accuse|recu|recue|mis|mise|remis|remise)\\s|(?:[a-z]+\\s+)?(?:publi|transmi|teletransmi|notifi|affich|certifi|envoy|convo|execut))(?:a\\s+)?[a-z][a-z'-]*(?: [a-z'-]+){0,6}\\s+le\\s+(?:${WEEKDAY}\\s+)?\\d{1,2}(?:\\s?er)?\\s+${MONTH}\\s+\\d{4}$`,
    ].join('|'),
  ),
);
/** Town, date, with no "fait": not the beginning of a sentence. */
export const isLetterDate = (line: Line): boolean =>
  (isPlaceDate(line) || /^date\s*:\s*(?:le\s+)?(?:[a-z]+di\s+)?\d/.test(line.lower)) &&
  line.lower.length < 120 &&
  !/[;:]$/.test(line.lower);

/** "Le 12 novembre 2026", "lundi 12/11/2026", alone on a line: in the head of a letter, its date. */
export const isBareDate = test(
  new RegExp(
    `^(?:ce\\s+|le\\s+)?(?:${WEEKDAY}\\s+)?(?:\\d{1,2}(?:\\s?er)?\\s+${MONTH}\\s+\\d{4}|\\d{1,2}([/.-])\\d{1,2}\\1\\d{4})[.,]?$`,
  ),
);

const OFFICE =
  '(?:maire|adjointe?|presidente?|vice-presidente?|secretaire|directeur|directrice|conseill(?:er|ere)|delegue|deleguee|responsable|chef|cheffe|dgs|prefete?|sous-prefete?)';
const CAPACITY = new RegExp(
  `^(?:pour\\s+(?:execution|valoir\\s+ce\\s+que\\s+de\\s+droit|ampliation|servir\\s+et\\s+valoir)\\s*[:,]\\s*)?(?:p\\s?/\\s?o\\s?,?\\s*)?(?:(?:pour\\s+)?(?:l[ea]\\s+|l'|m\\.\\s*l[ea]\\s+|monsieur\\s+l[ea]\\s+|madame\\s+l[ea]\\s+)?)?(?:\\S+\\s+){0,2}?${OFFICE}(?![a-z])[^.;]{0,120}$`,
);
/** "Loïc de TREMAZON, deuxième adjoint": a whole name, then its office with its rank. */
const NAMED =
  /^(?:(?:M|Mme)\.?\s+)?[A-Z][A-Za-z'-]+(?:\s+(?:d[eu]\s+(?:la\s+)?|d')?[A-Z][A-Za-z'-]+){1,3},\s+(?=\S)/;
const RANK =
  '(?:(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|\\d{1,2}\\s?(?:er|re|ere|nde?|e|eme))\\s+)?';
const RANKED = new RegExp(`^(?:l[ea]\\s+|l')?${RANK}${OFFICE}(?![a-z])[^.;]{0,120}$`);
const isNamedOffice = ({ cased }: Line): boolean => {
  const name = NAMED.exec(cased)?.[0];
  return name !== undefined && RANKED.test(cased.slice(name.length).toLowerCase());
};

/** "(art. L. 2122-17 du CGCT)" beside an office: its points end no sentence. */
const withoutPoints = (lower: string): string =>
  lower.replace(/(?<=(?:^|[^a-z])(?:art|l|r|n|m|mme))\.(?=\s?[a-z\d])/g, ' ');

export const isSignature = (line: Line): boolean =>
  line.lower.length <= 160 &&
  !/^signature\s+(?:de\s+l'(?:agent|interesse)|du\s+(?:demandeur|beneficiaire|titulaire|permissionnaire))/.test(
    line.lower,
  ) &&
  (CAPACITY.test(withoutPoints(line.lower)) ||
    isNamedOffice(line) ||
    /^(?:pour\s+(?:l[ea]\s+)?(?:maire|president)|par\s+(?:delegation|empechement|suppleance)|signe\s*:?|le\s+signataire|signature)/.test(
      line.lower,
    )) &&
  !/\s(?:est|sont|a\s+(?:ete|donne|decide|rappele|expose)|ont|peut|doit|expose|propose|informe|rappelle|sera|seront|certifie)\s/.test(
    line.lower,
  );

export const isCertification = test(
  /certifi\w*\s+(?:\w+\s+){0,6}(?:executoire|conforme)|(?:rendu|caractere)\s+executoire|executoire\s+(?:compte\s+tenu|de\s+plein|apres|par|le)|^(?:le|la)\s+maire\s+(?:soussignee?\s+)?certifie/,
);
export const isStamp = test(
  /(?:envoye|recu|accuse\s+de\s+reception)\s+en\s+(?:sous-)?prefecture|(?:sous-)?prefecture\s+d[eu]\s.*\d{2}\/\d{2}\/\d{4}|identifiant\s+(?:unique|de\s+l'acte|de\s+teletransmission)|^id\s*:?\s*\d{3}-\d{9}|date\s+de\s+(?:tele)?transmission|date\s+de\s+reception\s+prefecture|^affiche\s+le\s+\d|^publie\s+le\s+\d/,
);
export const isNotice = test(
  /^(?:publiee?|affichee?|notifiee?|transmise?|mise?\s+en\s+ligne|recue?|acte\s+publie|depose|date\s+(?:de|d')\s*(?:publication|affichage|notification|mise)|contact|pieces?\s+jointes?|document\s+preparatoire|notification|l'interesse)/,
);
export const isExtract = test(
  /pour\s+extrait\s+(?:certifie\s+)?conforme|^pour\s+copie\s+conforme|^suivent\s+les\s+signatures|^ont\s+signe/,
);
export const isAnnex = (line: Line): boolean =>
  /^annexes?(?:\s*(?:n°\s*)?[\da-z]{1,3})?\s*(?:[:.–-].*|a\s+(?:la|l')\s.*)?$/.test(line.lower) &&
  line.lower.length < 160;

export const isVote = (line: Line): boolean =>
  /^(?:la\s+(?:presente\s+)?(?:deliberation|proposition|motion|decision)\s[^.]{0,80})?(?:est\s+)?(?:adoptee?s?|approuvee?s?|votee?s?|rejetee?s?)\s+(?:a|par|dans)\s/.test(
    line.lower,
  ) ||
  /^(?:a\s+l'unanimite|unanimite|resultats?\s+du\s+(?:vote|scrutin)|votes?\s*[:(]|vote\s+(?:a|de)\s|suffrages\s+exprimes|votants?\s*:|nombre\s+de\s+(?:votants|suffrages|voix)|mise?\s+aux\s+voix|(?:(?:voix|votes?|suffrages?|nombre\s+de\s+(?:voix|votes))\s+|ont\s+vote\s+)?(?:pour|contre)\s*(?:[:(=]\s*)?\d|(?:voix|votes?|suffrages?)\s+(?:de)?favorables?\s*[:(=]|(?:nombre\s+d')?abstentions?\s*(?:[:(=]\s*)?\d|se\s+sont\s+abstenue?s?\s*[:(]|(?:bulletins?|votes?)\s+(?:blancs?|nuls?)|ne\s+pren(?:d|nent)\s+pas\s+part|\d+\s+(?:voix\s+)?(?:pour|contre|abstentions?)(?![a-z]))/.test(
    line.lower,
  ) ||
  /n(?:'a|'ont|e\s+pren(?:d|nent))\s+pas\s+(?:pris\s+)?part\s+au\s+vote|ne\s+particip(?:e|ent)\s+pas\s+au\s+vote/.test(
    line.lower,
  ) ||
  /(?:^|\s)par\s+\d+\s+voix\s+pour/.test(line.lower) ||
  /deliberation\s[^.]{0,60}(?:adoptee|rejetee)/.test(line.lower);

export const isSession = test(
  /^l'an\s+(?:deux|20\d\d)|^(?:reunion\s+du\s+)?conseil\s+(?:municipal|communautaire|syndical)\s+du\s+(?:[a-z]+\s+)?\d|^(?:en\s+)?s[ée]ance\s+(?:du|publique|ordinaire|extraordinaire)|convocation|legalement\s+convoque|dument\s+convoque|s'est\s+(?:reuni|assemble)|en\s+exercice|^(?:etaient\s+)?(?:presents?|absents?|excuses?|representes?|pouvoirs?|procurations?|votants?)(?![a-z])|donn[ea]\w*\s+(?:son\s+)?(?:pouvoir|procuration)|pouvoir\s+a\s|secretaire\s+de\s+(?:la\s+)?seance|quorum|sous\s+la\s+presidence|^rapporteure?\s*:/,
);

const DEPARTMENT =
  "(?:ain|aisne|allier|alpes-de-haute-provence|hautes-alpes|alpes-maritimes|ardeche|ardennes|ariege|aube|aude|aveyron|bouches-du-rhone|calvados|cantal|charente|charente-maritime|cher|correze|corse-du-sud|haute-corse|cote-d'or|cotes-d'armor|creuse|dordogne|doubs|drome|eure|eure-et-loir|finistere|gard|haute-garonne|gers|gironde|herault|ille-et-vilaine|indre|indre-et-loire|isere|jura|landes|loir-et-cher|loire|haute-loire|loire-atlantique|loiret|lot|lot-et-garonne|lozere|maine-et-loire|manche|marne|haute-marne|mayenne|meurthe-et-moselle|meuse|morbihan|moselle|nievre|nord|oise|orne|pas-de-calais|puy-de-dome|pyrenees-atlantiques|hautes-pyrenees|pyrenees-orientales|bas-rhin|haut-rhin|rhone|haute-saone|saone-et-loire|sarthe|savoie|haute-savoie|paris|seine-maritime|seine-et-marne|yvelines|deux-sevres|somme|tarn|tarn-et-garonne|var|vaucluse|vendee|vienne|haute-vienne|vosges|yonne|territoire-de-belfort|essonne|hauts-de-seine|seine-saint-denis|val-de-marne|val-d'oise|guadeloupe|martinique|guyane|la\\s+reunion|reunion|mayotte)";
/** "PAS-DE-CALAIS", "84 – VAUCLUSE", "Allier – canton de Dompierre", "(Jura)": a department that stands for itself at the head. */
const BARE_DEPARTMENT = new RegExp(
  `^\\W*(?:(?:\\d{2,3}|2[ab])\\s*[-–]\\s*)?${DEPARTMENT.replace(/-/gu, '[- ]')}(?:\\s*[(]?\\d{2,3}[)]?)?\\W*(?:$|[-–/|·,]\\s*(?:arrondissement|canton|commune|ville|mairie)(?![a-z]))`,
);
const SERVICE =
  '(?:ressources\\s+humaines|personnel|police\\s+municipale|domaine\\s+public|etat\\s+civil|urbanisme|voirie|finances|(?:marches\\s+|commande\\s+)publi(?:cs|que))';
/** "3 640 habitants", "Réf. : PERS/2026/203", "Ressources humaines", "Code matière : 6.1": they stand around the title, and are none. */
const AROUND = new RegExp(
  [
    '^\\W*(?:population(?:\\s+[a-z]+)?\\s*:?\\s*)?\\d[\\d .]*\\s*(?:habitants|hab\\.)',
    '^(?:[nv]\\s?/\\s?)?ref\\s?[.:]',
    `^${SERVICE}(?:\\s*(?:[-–/,]|et)\\s*(?:du\\s+)?${SERVICE})*$`,
    '^conseil\\s+(?:municipal|communautaire|syndical)$',
    '^(?:extrait|registre)\\s+d(?:u|es)\\s+(?:registre|deliberations)',
    '^(?:code\\s+)?(?:matiere|nomenclature)(?:\\s+[a-z@()]+)?\\s*:|^\\d\\.\\d\\s*[-–]',
    '^(?:dossier\\s*(?::|n\\s?°)|date\\s+de\\s+depot|deposee?\\s+le|(?:demandeur|petitionnaire|declarant|par)\\s*:)',
    '^[a-z]{2,4}[-_]20\\d\\d[-_]\\d',
  ].join('|'),
);
export const isHeaderLine = (line: Line): boolean =>
  line.lower.length < 90 &&
  (BARE_DEPARTMENT.test(line.lower) ||
    AROUND.test(line.lower) ||
    /^(?:republique\s+francaise|liberte|egalite|fraternite|departement|arrondissement|canton|(?:commune|ville|mairie|communaute|metropole)(?:\s|$)|extrait\s+du\s+registre|direction|services?(?:\s|$)|pole(?:\s|$)|police\s+municipale$|secretariat|cabinet|urbanisme$|affaire\s+suivie|reference)/.test(
      line.lower,
    ));
/** « Séance du 3 mars 2026 », « Réunion du 3 mars 2026 – n° 12 » */
export const isSittingAlone = test(/^(?:seance|session|reunion)\s(?:[^:;.]|\.(?=\d)){0,90}$/);
export const isActNumber = test(
  /^(?:(?:arrete|deliberation|decision|note)s?\b[^.]{0,60}\s)?n\s?°\s*:?\s*[\w-]|^(?:arrete|deliberation|decision)\s+(?:municipal\w*\s+|du\s+maire\s+)?(?:\d|[a-z]{1,4}[-_]?\d)/,
);
const AUTHORITY =
  /^(?:nous,?\s+[^.]{0,120}maire[^.]{0,120}|(?:l[ea]\s+|m\.\s*l[ea]\s+|monsieur\s+l[ea]\s+|madame\s+l[ea]\s+|madame,\s+monsieur\s+le\s+)?(?:maire|presidente?|prefete?|conseil\s+(?:municipal|communautaire|syndical|d'administration)|bureau|comite\s+syndical)(?![a-z])[^.:]{0,140})[,;:]?$/;
export const isAuthority = (line: Line): boolean =>
  line.lower.length <= 200 &&
  AUTHORITY.test(line.lower) &&
  !isSession(line) &&
  // "Conseil municipal – Délibération n° 12" heads a page.
  !/(?:deliberation|seance|registre|proces-verbal|\sdu\s+(?:[a-z]+di\s+)?\d{1,2}\s)/.test(line.lower);

/** "Objet : …", also after the number of the act. */
export const isSubject = test(/^(?:(?:n\s?°\s*)?\d[\w./-]{0,14}\s*[-–:.]?\s*)?objet\s*:/);
export const isSalutation = (line: Line): boolean =>
  line.lower.length <= 90 &&
  /^(?:madame|monsieur|mesdames|messieurs|maitre|mademoiselle|chere?s?|mon\s+cher|ma\s+chere)(?![a-z])[^.:;]*,$/.test(
    line.lower,
  );
export const isClosing = (line: Line): boolean =>
  line.lower.length <= 260 &&
  (/(?:agreer|agreez|recevoir|recevez|croire|assurance)[^.]{0,120}(?:salutations?|sentiments?|consideration|respects?|hommages?|devouement)/.test(
    line.lower,
  ) ||
    /^(?:bien\s+)?(?:cordialement|respectueusement|sinceres\s+salutations|salutations)/.test(line.lower));
