/**
 * Numbers that identify because a word says so: files, staff and student numbers, social funds, papers, recorded letters,
 * graves, court cases of guardianship… One line of the table a kind. Numbers of acts, contracts, budgets and permits identify
 * nobody: they are not in the table, and an urbanism permit is refused by its shape.
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';

/** What a report of the police is about, in one to three words: "de mise à disposition / information", "d'intervention et de constatation". */
const POLICE_WORD =
  "(?:d'|de |de la )?(?=[a-zé])(?:interventions?|informations?|police(?: municipale)?|mise [àa] disposition|infractions?|incidents?|accident|constatations?|constat|contraventions?|saisie|saisine|patrouille|renseignements?|d[ée]lit|flagrance|surveillance|audition|service|(?:mise en )?fourri[èe]re|signalement|circonstanci[ée]|judiciaire|administratif|contraventionnel|journalier)";
const POLICE = `${POLICE_WORD}(?:(?: ?[/–-] ?|, | et | ou | )${POLICE_WORD}){0,2}`;

/** What announces, as a source of a regular expression; what is said of the number. */
const KINDS: readonly (readonly [announcement: string, reason: string])[] = [
  // Before the words that each of them begins with.
  [
    '(?:(?:user|usager|client|agent|compte|foyer|famille|allocataire|patient|adherent|account|customer|citizen)_?id|id_?(?:user|usager|client|agent|compte|foyer|famille|allocataire|patient|adherent))',
    'identifiant',
  ],
  [
    '(?:rum|r[ée]f[ée]rence unique (?:de |du )mandat|mandat (?:sepa|de pr[ée]l[èe]vement))',
    'mandat de prélèvement',
  ],
  [
    "dossiers?(?: (?:apa|rsa|fsl|mdph|caf|aide sociale|de surendettement|d'aide|social|individuel|administratif|usager|famille|m[ée]dical|sinistre|pch|aah|dalo|retraite|de retraite|de pension|(?:de |d')?(?:mariage|pacs|reconnaissance|divorce|naturalisation|tutelle|curatelle|regroupement familial|changement de (?:pr[ée]nom|nom)|demande de logement|passeport)|carri[èe]re|contentieux|locataire|allocataire|disciplinaire|d'inscription))?",
    'dossier d’une personne',
  ],
  [
    "(?:n/|v/) ?r[ée]f(?:[ée]rences?|s?\\.)?|(?<!ord\\. ?)r[ée]f(?:[ée]rences?|s?\\.)? (?:dossier|client|usager|locataire|abonn[ée]|famille|de l'avis|(?:de )?l'usager)",
    'référence d’un dossier',
  ],
  [
    '(?<!ord\\. ?)(?:notre |votre |nos |vos )?r[ée]f(?:[ée]rences?|s?\\.)?(?: (?:interne|à rappeler))?',
    'référence d’un courrier',
  ],
  ['(?:n/|v/)r[ée]?f?\\.?', 'référence d’un dossier'],
  ['aff(?:aire|\\.)?', 'référence d’une affaire'],
  ['titres?(?<=concessions?(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;\\n]{0,24}titres?)', 'concession funéraire'],
  [
    "(?:d[ée]cision|recours|notification)s?(?: favorable)?(?: (?:de la|du|de l'))? ?(?:commission de m[ée]diation|dalo|mdph|cdaph|ofpra|cnda|caf|msa|cpam|carsat)|d[ée]cision(?<=(?:dalo|mdph|cdaph|ofpra|cnda|commission de m[ée]diation|surendettement)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;\\n]{0,30}d[ée]cision)|avis(?<=(?:(?:conseil|comit[ée]) m[ée]dical|commission de r[ée]forme|m[ée]decin (?:du travail|agr[ée][ée]|de pr[ée]vention))(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;\\n]{0,40}avis)|avis (?:du |de la )(?:(?:conseil|comit[ée]) m[ée]dical|commission de r[ée]forme)",
    'décision sur une personne',
  ],
  [
    '(?:matr(?:icules?|\\.)?(?: (?:rh|interne|agent|paie|solde))?|mat\\.(?= ?(?:n[°o] ?)?[a-z]{0,3} ?\\d{3}))',
    'matricule',
  ],
  ['alloc(?:ataires?|\\.)?(?: caf| msa)?', 'numéro d’allocataire'],
  [
    "(?:(?:num[ée]ro|n[°o]\\.?) (?:de |d')(?:pension|retrait[ée]e?|rente|retraite)|titre de pension|pensionn[ée]e?)",
    'numéro de pension',
  ],
  ['(?:caf|msa|carsat|cpam|ircantec|cnracl|mgen|cnas)', 'numéro d’un organisme social'],
  ['(?:n\\.?n\\.?e|i\\.?n\\.?e|ine-rnie|bea)', 'identifiant national'],
  ["(?:identifiant|num[ée]ro|n[°o]) national d'[ée]lecteur", 'identifiant national d’électeur'],
  ["[ée]l[èe]ve|[ée]tudiante?|(?:carte )?d'?[ée]tudiante?", 'numéro d’étudiant'],
  [
    "(?:nur|(?:num(?:[ée]ro|\\.)?|n[°o]) unique(?: (?:d[ée]partemental|r[ée]gional|national|de (?:la )?demande(?:ur)?|d'enregistrement|de logement)| ?\\((?:sne|nur)\\))*|demande de logement(?: social)?|sne)",
    'numéro unique de demande de logement',
  ],
  [
    "permis(?: de d[ée]tention(?: (?:d'un |de |du )?chiens?)?(?: (?:de )?(?:1[èe]?re|premi[èe]re|2e|2[èe]me|deuxi[èe]me|seconde) cat[ée]gorie)?| de (?:conduire|chass(?:e|er)|p[êe]che|conduite)| bateau| b| a| c)?",
    'permis de conduire',
  ],
  [
    "(?:carte|titre|permis|r[ée]c[ée]piss[ée])s? (?:de (?:r[ée]sident|s[ée]jour|demande d'asile)|s[ée]jour|d'asile|provisoire)",
    'titre de séjour',
  ],
  [
    "titres?(?: de s[ée]jour)? (?:de (?:la |l')|du )(?:m[èe]re|p[èe]re|conjointe?|[ée]poux|[ée]pouse|fils|fille|enfant|parent|h[ée]bergeante?|tuteur|tutrice)",
    'titre de séjour',
  ],
  ['(?:agdref|num[ée]ro [ée]tranger|n[°o] [ée]tranger|ofpra|visa|ofii)', 'numéro d’étranger'],
  ['passeports?', 'passeport'],
  ["(?:cni|cnis|cin|(?:carte|pi[èe]ce|titre)s? (?:nationale )?d'identit[ée])", 'carte nationale d’identité'],
  ['actes? de (?:naissance|mariage|d[ée]c[èe]s|reconnaissance)', 'acte d’état civil'],
  [
    '(?:pacs|livret de famille|d[ée]claration (?:de pacs|(?:conjointe )?(?:enregistr|re[çc]|d[ée]pos)[ée]?ue?e?))',
    'acte d’état civil',
  ],
  [
    'acte(?<=(?:(?:avis|registres?) d(?:e |es )(?:d[ée]c[èe]s|naissances?|mariages?|mentions?)|officier de l.[ée]tat civil)[^;]{0,90}acte)',
    'acte d’état civil',
  ],
  ['acte(?<=(?:concession|caveau|s[ée]pulture)[^.;\\n]{0,40}acte)', 'concession funéraire'],
  [
    '(?:n[°o] de )?(?:concession|conc\\.|titre de concession|caveau|case|columbarium)s?(?: (?:perp[ée]tuelle|centenaire|cinquantenaire|trentenaire|temporaire|familiale|fun[ée]raire|de famille)s?)*',
    'concession funéraire',
  ],
  [
    '(?:lettre |courrier |pli |envoi )?(?:recommand[ée]e?s?(?: avec (?:ar|a\\.r\\.|avis de r[ée]ception|accus[ée] de r[ée]ception))?|lrar|lr avec ar|lr/ar|r\\.?a\\.?r\\.?)',
    'lettre recommandée',
  ],
  [
    "(?:proc[èe]s[- ]verba(?:l|ux)|p\\.?v\\.?)(?: (?:de |d')?(?:constatation|constat|audition|infraction|contravention|d'infraction|d'audition|police|stationnement|mise en fourri[èe]re))?",
    'procès-verbal',
  ],
  [
    `(?:(?:rapports?|comptes?[- ]rendus?) ${POLICE}|fiches? (?:d'|de )(?:intervention|incident|mise en fourri[èe]re)|proc[ée]dures?(?: judiciaire| p[ée]nale)?(?= ?(?:n[°o] ?)?\\d{4}/\\d{4})|main courante|plainte|signalement|avis(?: de contravention)?(?<=avis de contravention|(?:verbalis[ée]{1,2}s?|amendes?|contraventions?)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;\\n]{0,40}avis)|infractions?|verbalisation)`,
    'pièce de police',
  ],
  ['(?:sinistre|d[ée]claration de sinistre|accident)s?', 'sinistre'],
  [
    "(?:police|contrat)s? (?:d'assurance|maif|macif|mae|habitation|auto|multirisque|scolaire|[ée]tudiant)",
    'contrat d’assurance',
  ],
  [
    'contrat(?<=(?:assur(?:ance|eur|ée?)|mutuelle|maif|macif|maaf|gmf|matmut|groupama|axa|allianz|generali|mma|swisslife|aviva|abeille)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;\\n]{0,30}contrat)',
    'contrat d’assurance',
  ],
  [
    '(?:assurance(?: scolaire| habitation| responsabilit[ée] civile)?|mutuelle|adh[ée]rente?|soci[ée]taire|assur[ée]e?|maif|macif|mae|maaf|gmf|matmut|groupama)',
    'numéro d’assuré',
  ],
  ['licen(?:ce|ci[ée]e?)', 'licence'],
  [
    "(?:carte (?:d')?[ée]lect(?:eur|rice|orale)|[ée]lect(?:eur|rice)|liste [ée]lectorale|(?:num[ée]ro|n[°o]\\.?) d'ordre(?<=(?:[ée]lect(?:oral|eur|rice)|jur[ée]s?|jury|bureau)[^.;\\n]{0,60}))",
    'carte d’électeur',
  ],
  ["(?:abonn[ée]e?|contrat d'abonnement|contrat eau|r[ée]f[ée]rence acheminement)", 'abonnement'],
  [
    "(?:client|usager|compte (?:usager|famille|client|citoyen|utilisateur)|espace famille|portail famille|contribuable|redevable|locataire|b[ée]n[ée]ficiaire|patient|r[ée]sident|demandeur(?: d'emploi)?|lecteur|carte lecteur|carte (?:de )?biblioth[èe]que|candidate?|candidature|convocation|inscription|concours)",
    'numéro d’usager',
  ],
  [
    "(?:identifiants?(?: (?:de (?:la |l')?|du |d')?(?:familles?|foyer|parents?|enfants?|[ée]l[èe]ve|usag[eè]re?|abonn[ée]e?|citoyen(?:ne)?|connexion|adh[ée]rente?|agent|salari[ée]e?|locataire|redevable|client|portail))?|(?:num[ée]ros?|n[°o]|codes?) (?:de (?:la )?|du )?(?:famille|foyer)|login|logon|user|utilisateur|pseudo(?:nyme)?|mot de passe|mdp|code (?:personnel|famille|secret|confidentiel|usager)|snapchat|insta(?:gram)?|twitter|tiktok|skype|discord|telegram)",
    'identifiant',
  ],
  ['(?:puce|tatouage|icad|identification [ée]lectronique|transpondeur)', 'identification d’un animal'],
  [
    '(?:imei|marquage|bicycode|num[ée]ro de s[ée]rie|n[°o] de s[ée]rie|vin|ch[âa]ssis)',
    'numéro d’un objet personnel',
  ],
  [
    "(?:cartes? professionnelles?|r[ée]c[ée]piss[ée]s?|pacage|navigo|carte (?:de )?transport|passe? (?:navigo|transport|senior|jeunes?)|carte sncf|badge|casier|carte (?:d'|de (?:commer[çc]ant )?)?(?:ambulante?|forain)|carte (?:de )?p[êe]che|carte (?:de )?chasse|cmi(?: ?-? ?[ips](?![a-zA-ZÀ-ÖØ-öø-ῼ\\d]))?|carte (?:mobilit[ée] inclusion|d'invalidit[ée]|europ[ée]enne|de stationnement))",
    'carte personnelle',
  ],
  [
    '(?:carte (?:bancaire|bleue|de cr[ée]dit|de paiement|visa|mastercard)|cb|visa|mastercard)',
    'carte de paiement',
  ],
  ['(?:rpps|adeli|ordre des m[ée]decins|toque|am)', 'numéro professionnel'],
  [
    '(?:rg|num[ée]ro de parquet|n[°o] (?:de )?parquet|mjpm|mesure|[ée]crou|jaf|jap|minute)',
    'affaire judiciaire',
  ],
  [
    "(?:num[ée]ro|n[°o]\\.?|r[ée]f[ée]rence) (?:fiscal(?:e)?|spi|d'imposition|de l'avis(?: d'imposition)?|d'avis|de t[ée]l[ée]d[ée]clarant)",
    'numéro fiscal',
  ],
  [
    "(?:spi|num[ée]ro fiscal|identifiant fiscal|avis (?:d'imposition|d'imp[ôo]ts?)|t[ée]l[ée]d[ée]clarant|r[ée]f[ée]rence de l'avis)",
    'numéro fiscal',
  ],
  ['(?:france travail|p[ôo]le emploi|identifiant de?|ipp|nda|dmp|ins)', 'identifiant'],
  ['(?:attestation|liste) de recensement|recensement|recens[ée]e? sous', 'recensement'],
  [
    "carte|compte client|formulaire d'inscription|fiche (?:individuelle|familiale|usager|navette|de paie)|bulletin de (?:paie|salaire)",
    'numéro d’une carte ou d’une fiche',
  ],
];

/** A tax number may begin like a social security number: what announces it decides. */
const TAX = 'numéro fiscal';
/** A letter's own reference identifies only when it is long enough to be a file's. */
const LETTER = 'référence d’un courrier';
const LINK =
  "(?:[ ]?(?:[ ,(:«\"=#]|–|-|c'est|est|sous|le|la|au|avec|d[ue]s?|de l'|l'enfant|l'agent|l'assur[ée]|portant|enregistr[ée]e?s?|r[ée]f[ée]renc[ée]e?|ouverte?|suivie?|num[ée]ros?|num\\.?|n[°o]s?\\.?|no\\.?|nr|id|r[ée]f\\.?)){0,6}?[ :«\"(#/]*";
/** Letters and digits, with at least one digit; digits may be grouped. */
const VALUE =
  "(?<value>(?:(?!d[eu]s? |l[ea]s? |aux? |est |n[or] |num |id |r[ée]f )[a-zA-ZÀ-ÖØ-öø-ῼ]{1,4} (?=\\d\\d))?(?=[a-zA-ZÀ-ÖØ-öø-ῼ]{0,14}(?:[/._–-]|\\+{0,2})[a-zA-ZÀ-ÖØ-öø-ῼ]{0,10}[/._–-]?\\d)[a-zA-ZÀ-ÖØ-öø-ῼ\\d]+(?:(?:[/._–-]|\\+{1,2})[a-zA-ZÀ-ÖØ-öø-ῼ\\d]+)*(?:[ ]\\d[\\d/-]*(?![a-zA-ZÀ-ÖØ-öø-ῼ]| ?(?:€|euros?|ans|%|h\\b|jours?|mois|m²|km|enfants?|ha\\b))|[ ][A-Z](?![a-zA-ZÀ-ÖØ-öø-ῼ\\d:'’]))*(?:(?<=\\d) (?:bis|ter)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))?)";

/** One pass over the text finds the words that announce; the number is read after them. */
const ANY_KIND = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d])(?:${KINDS.map(([announcement], i) => `(?<k${i}>${announcement})`).join('|')})(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])`,
  'gu',
);
/** "108422 / YM / CP": who wrote the letter and who typed it, after a file's number. */
const WRITERS = /(?: ?\/ ?[A-Za-z]{2,3}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d'])){1,3}/uy;
const WRITTEN = /^(?:référence|dossier)/u;
const NUMBER_AFTER = new RegExp(`${LINK}${VALUE}(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])`, 'iuy');

/** "PC 033 281 25 Z0042": permits, declarations, certificates of urbanism name land, and are public. */
const PERMIT =
  /^(?:PC|DP|PA|PD|CU[ab]?|DIA|IA|AT|AP|DOC|DAACT)(?:[ -]?\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?[A-Z]?\d{4,5}|[ -]\d{2,3} \d)/iu;
/** A number without a letter, and short: only what certain words announce is one. */
const LEAST_DIGITS = 2;

/** What only a text that names somebody makes somebody's. */
export const NEEDS_SOMEBODY = /^(?:référence d’un courrier|numéro d’un objet personnel)$/u;

export const findAnnounced: Detector = ({ view: { text, lower } }) =>
  matchesOf(lower, ANY_KIND).flatMap((announcement) => {
    const at = announcement.index + announcement[0].length;
    NUMBER_AFTER.lastIndex = at;
    const match = NUMBER_AFTER.exec(text);
    const value = match?.groups?.['value'] ?? '';
    if (match === null || value === '') return [];
    const end = at + match[0].length;
    const introduction = text.slice(announcement.index, end - value.length);
    const before = text.slice(Math.max(0, announcement.index - 6), announcement.index);
    if (/^[a-zA-ZÀ-ÖØ-öø-ῼ]{1,4} /u.test(value) && !areItsLetters(value, before + introduction)) return [];
    const kind = KINDS.findIndex((_, i) => announcement.groups?.[`k${i}`] !== undefined);
    const reason = KINDS[kind]?.[1] ?? '';
    // "identifiant barnal15": a login needs no "n°".
    const login =
      reason === 'identifiant' && /^[a-zA-ZÀ-ÖØ-öø-ῼ]{3,}[._-]?[a-zA-ZÀ-ÖØ-öø-ῼ\d._-]*\d/u.test(value);
    if (!login && !isIdentifier(value, introduction, text.slice(end, end + 10))) return [];
    // "Réf. : OLD 2025": a year.
    const own = value.replace(/(?<!\d)(?:19|20)\d{2}(?!\d)$/u, '');
    if (reason === LETTER && (value.replace(/\D/g, '').length < 4 || /^\D*$/u.test(own))) return [];
    WRITERS.lastIndex = end;
    const writers = WRITTEN.test(reason) ? (WRITERS.exec(text)?.[0].length ?? 0) : 0;
    return [
      {
        type: 'ID',
        start: end - value.length,
        end: end + writers,
        reason,
        confidence: reason === TAX ? 0.98 : 0.9,
      },
    ];
  });

/** "n° de sinistre AT 25/448 017", "matricule PM 118": letters apart belong to a number announced as one, or long enough. */
const areItsLetters = (value: string, introduction: string): boolean =>
  /^[A-Z]{1,4} /.test(value) &&
  (/n[°o]|num[ée]ro|:|matr/iu.test(introduction) || /^[A-Z]{1,3} \d{3}/.test(value));

function isIdentifier(value: string, introduction: string, following: string): boolean {
  if (PERMIT.test(value) || isDate(value)) return false;
  const digits = value.replace(/\D/g, '').length;
  // "dossier 1 –", "inscription 2025": a small number needs its "n°".
  const owned = digits > 3 && /^(?:identifiants?|codes?|comptes?) \p{Ll}/iu.test(introduction);
  const numbered = owned || /n[°o]|num[ée]ro|r[ée]f|:|#|mat|^acte/iu.test(introduction);
  if (/^(?:19|20)\d{2}$/.test(value)) return false;
  if (digits < LEAST_DIGITS && !(numbered && /[a-zA-ZÀ-ÖØ-öø-ῼ/-]/u.test(value))) return false;
  if (digits < 5 && !numbered && !/[a-zA-ZÀ-ÖØ-öø-ῼ].*\d{3}|\d.*[a-zA-ZÀ-ÖØ-öø-ῼ].*\d/u.test(value))
    return false;
  // "2 enfants", "12 %", "3e": a quantity, an order.
  if (/^(?:\d{1,5}(?:e|er|[èe]re|[èe]me|nde?|ans?|m|km|kg|l)|\d{1,2}h\d*)$/iu.test(value)) return false;
  if (
    /^ ?(?:€|euros?|%|ans?\b|jours?\b|mois\b|m²|h\b|heures?\b|places?\b|personnes?\b|enfants?\b|allocat|adh[ée]r|b[ée]n[ée]f|usagers\b|abonn[ée]s|dossiers\b|demandes|familles|foyers|agents\b|visites)/iu.test(
      following,
    )
  )
    return false;
  return true;
}

const isDate = (value: string): boolean =>
  /^\d{1,2}[/.–-]\d{1,2}[/.–-](?:\d{4}|\d{2})$|^\d{1,2}[/.]\d{1,2}$|^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(value);
