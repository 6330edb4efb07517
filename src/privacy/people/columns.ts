/**
 * What the label of a column or of a field says of its values, and the part of a value that is hidden. It must not find labels.
 */
import type { Finding } from '../detector';
import type { SpanType } from '../span';
import { fold } from '../text/fold';

const HEADERS: readonly (readonly [type: SpanType, header: RegExp])[] = [
  [
    'PERSON',
    /^(?:noms?(?:[ /,&-]*(?:et )?pr[ée]noms?)?(?: (?:de naissance|de famille|d'usage|marital|usuel|patronymique|de l'[a-zA-ZÀ-ÖØ-öø-ῼ]+|du [a-zA-ZÀ-ÖØ-öø-ῼ]+))?|pr[ée]noms?(?:[ /,&-]*(?:et )?noms?)?(?: usuel)?|agents?(?: d'astreinte)?|candidate?s?|[ée]l[èe]ves?|enfants?|pr[ée]sents?|participants?|responsables?(?: l[ée]gale?s?)?(?: \d)?|suppl[ée]ante?s?|titulaires?|pouvoirs?(?: (?:à|donn[ée] à))?|procurations?(?: à)?|mandataires?|enseignante?s?|b[ée]n[ée]ficiaires?|demandeurs?|propri[ée]taires?|locataires?|r[ée]f[ée]rente?s?|contacts?|conseill[èe]re?s?|identit[ée]|parents?(?: \d)?|tut(?:eur|rice)s?|interlocuteurs?|rempla[çc]ante?s?|signataires?|repr[ée]sentante?s?|adh[ée]rente?s?|joueurs?|animat(?:eur|rice)s?|[ée]lue?s?|d[ée]clarante?s?|victimes?|t[ée]moins?|auteurs?|salari[ée]s?|vacataires?|stagiaires?|m[ée]decins?|p[èe]re|m[èe]re|conjointe?|d[ée]funte?s?|concessionnaires?|intervenante?s?|instructeurs?|g[ée]rante?s?|usagers?|personnes?|membres?|lastname|firstname|last_?name|first_?name|nom_[a-zA-ZÀ-ÖØ-öø-ῼ]+|prenom_[a-zA-ZÀ-ÖØ-öø-ῼ]+|surnom|(?:livr[ée]e?|suivie?|re[çc]ue?|remise?|assur[ée]e?|trait[ée]e?|sign[ée]e?|accompagn[ée]e?|vue?|saisie?|d[ée]pos[ée]e?|rempla[çc][ée]e?|instruite?|tenue?) par|conduct(?:eur|rice)s?|chauffeurs?|accompagnat(?:eur|rice)s?|b[ée]n[ée]voles?|acqu[ée]reurs?|vendeurs?|preneurs?|bailleurs?|occupante?s?|professeure?s?|d[ée]l[ée]gu[ée]e?s?|noms? et qualit[ée]s?|cr[ée]anciers?|redevables?|contrevenante?s?|plaignante?s?|requ[ée]rante?s?|p[ée]titionnaires?|patiente?s?|r[ée]sidente?s?|allocataires?|abonn[ée]e?s?|clients?|t[ée]moin \d|personne (?:à pr[ée]venir|reçue|concern[ée]e)|responsable l[ée]gal|ayants?[- ]droits?(?: connus?)?|appelante?s?|visiteu(?:rs?|ses?)|payeurs?|mandante?s?|votante?s?|exploitante?s?|sign[ée]|pr[ée]par[ée]e? par|interlocut(?:eurs?|rices?)|chefs? d'[ée]quipe|gardiens?|loueu(?:rs?|ses?)|logeu(?:rs?|ses?)|h[ée]bergeante?s?|assistante?s? maternelles?|qui|de la part de|emprunteu(?:rs?|ses?)|employ[ée]e?s?|nom (?:du|de la|de l')[ ]?[a-zA-ZÀ-ÖØ-öø-ῼ' ]{3,20}|d[ée]posante?s?|inscrite?s?|convoqu[ée]e?s?|invit[ée]e?s?|famille|foyer|couple)$/iu,
  ],
  [
    'BIRTH',
    /^(?:n[ée]{1,2}(?:\(e\)|\.e|·e|e)?s?(?: le)?|naiss\.?|n[ée]\(?e?\)? (?:le|à)|date de naiss\.?|dates? de naissance|date naiss\.?|ddn|naissance|date_naissance|lieu de naissance)$/iu,
  ],
  [
    'ID',
    /^(?:matr(?:icules?|\.)?|code[ _](?:usager|famille|client|agent|abonn[ée]e?|foyer|redevable|adh[ée]rent|lecteur|[ée]l[èe]ve|personne|tiers)|(?:usager|agent|famille|client|abonn[ée]|foyer|redevable)[ _](?:n[°o]|num[ée]ro|id|code)|id[ _]?(?:usager|agent|famille|client|foyer|personne|redevable|abonn[ée]|[ée]l[èe]ve)|(?:num[ée]ro|num\.?) (?:usager|agent|dossier|client|d'usager|d'agent|adh[ée]rent)|n[°o] ?(?:agent|allocataire|dossier|d'allocataire|de dossier|fiscal|adh[ée]rent|[ée]tudiant|s[ée]cu(?:rit[ée] sociale)?|ss|cni|passeport|permis|licence|usager|client)|identifiants?|login|ine|nne|nur|nir|n[°o] s[ée]curit[ée] sociale|num[ée]ro (?:fiscal|allocataire|de s[ée]curit[ée] sociale))$/iu,
  ],
  [
    'ID',
    /^(?:n[°o]s?\.?|num(?:[ée]ros?)?\.?|r[ée]f(?:[ée]rences?)?\.?|ids?|codes?|identifiants?)[ _-]?(?:d[eu]s?[ _]|d'|de l'|de la )?(?:allocataire|usager|agent|dossier|client|adh[ée]rent|licenci?[ée]?e?|[ée]l[èe]ve|[ée]tudiant|famille|foyer|redevable|abonn[ée]|abonnement|contrat|carte|badge|lecteur|matricule|caf|msa|s[ée]cu|titre(?: de s[ée]jour)?|s[ée]jour|[ée]tranger|concession|concessionnaire|candidat|inscription|ine|police|sinistre|pi[èe]ce(?: d'identit[ée])?|passeport|permis|cni|demandeur|demande|b[ée]n[ée]ficiaire|patient|pension|mutuelle|assur[ée]|soci[ée]taire|compteur|rpps|adeli|[ée]lecteur|fiscal|personnel)e?s?$/iu,
  ],
  [
    'PARCEL',
    /^(?:parcelles?|r[ée]f(?:[ée]rences?|\.)? cad(?:astrales?|\.)?|cadastre|section(?: et|,|\/)? ?(?:n[°o]|num[ée]ro|parcelle))$/iu,
  ],
  [
    'ID',
    /^(?:(?:n[°o]|num\.?|num[ée]ro) (?:d[eu] |d'|de la )?)?(?:cartes?|badges?|licences?|alloc(?:ataires?)?\.?(?= (?:caf|msa)|$)|caf|msa|mat\.?|puce|r[ée]c[ée]piss[ée]|neph|c\.?m\.?i\.?|pass)(?: (?!au|de s[ée]jour|sim|m[èe]re|grise|blanche)[a-zA-ZÀ-ÖØ-öø-ῼ'.]{2,16}){0,2}(?: n[°o]| num[ée]ro)?$/iu,
  ],
  ['IBAN', /^(?:iban|rib|comptes?(?: bancaires?)?|coordonn[ée]es bancaires)$/iu],
  [
    'ADDRESS',
    /^(?:adresses?(?! (?:e-?)?mails?| [ée]lectroniques?| ip| mac| interne| de messagerie| web| courriel| internet)(?: .{0,30})?|lieu[- ]dit|voie|n[°o]? ?(?:et )?(?:rue|voie)|r[ée]sidence|logement|h[ée]bergement|code postal|c\.?p\.?|cp[ /-]*ville|code postal[ /-]*(?:et )?ville|lieu de r[ée]sidence|rue|domiciles?|commune de r[ée]sidence|adresse compl[èe]te)$/iu,
  ],
  ['PHONE', /^(?:t[ée]l(?:[ée]phones?|\.|s)?(?: (?:portable|fixe|personnel))?|portables?|mobiles?|gsm)$/iu],
  ['PLATE', /^(?:immatriculations?|plaques?)$/iu],
];
const EMPTY =
  /^(?:|[-–—_./*]+|idem|id\.|n[ée]ant|vacante?|absente?s?(?: excus[ée]e?s?)?|excus[ée]e?s?|pr[ée]sente?s?|repr[ée]sent[ée]e?s?|pouvoirs?|procurations?|votante?s?|votes?|pour|contre|abstentions?|quorum|suffrages?(?: exprim[ée]s)?|blancs?|nuls?|sans objet|so|nc|nr|n\/?a|inconnue?|aucune?|x|oui|non|communes?|la commune|ville|[ée]tat|mairie|d[ée]partement|domaine public|\d{1,3}|à pourvoir|libre|annul[ée]e?|ferm[ée]e?|pause|complet|disponible|r[ée]serv[ée]e?|en attente|à (?:venir|d[ée]finir|confirmer|d[ée]signer)|personne|anonyme|refus|non pr[ée]cis[ée]e?|non renseign[ée]e?|sans|divers|total|"|''|…)$/iu;
/** Of an address: that it is not told, or that nobody lives there. */
const NO_ADDRESS =
  /^(?:n'|(?:ne|non|refus[a-zA-ZÀ-ÖØ-öø-ῼ]*|pas|sans|[àa] (?:compl|confirm|pr[ée]cis|demand|v[ée]rif|venir|voir)[a-zA-ZÀ-ÖØ-öø-ῼ]*|inconnu[a-zA-ZÀ-ÖØ-öø-ῼ]*|aucune?|voir|cf|sdf|en (?:attente|cours|recherche)|d[ée]m[ée]nag[a-zA-ZÀ-ÖØ-öø-ῼ]*|partie?|npai|secr[eè]te?|confidenti[a-zA-ZÀ-ÖØ-öø-ῼ]*|illisible|souhaite|veut|demande|prochainement|idem|la? m[êe]me|m[êe]me|hors commune|chez (?:elle|lui|eux)$)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))(?!.*\d)/iu;
const CIVILITY =
  /^(?:m\.?|mr|mme|mlle|me|dr|monsieur|madame|veuve|vve|famille|indivision|hoirs|consorts|succession|abb[ée]|docteur|ma[îi]tre)(?:\s+et\s+(?:m\.?|mme|madame|monsieur))?\s+/iu;
/** "ROUX Paul / SOW Anne": two people, each with a surname in capitals and a first name. */
const WHOLE =
  "(?:(?:M\\.|Mme|Mlle) )?(?:[A-ZÀ-ÞŒ][A-ZÀ-ÞŒ'-]+(?: [A-ZÀ-ÞŒ][A-ZÀ-ÞŒ'-]+){0,2} [A-ZÀ-ÞŒ][a-zß-ÿœ][a-zA-ZÀ-ÖØ-öø-ῼ'-]*|[A-ZÀ-ÞŒ][a-zß-ÿœ][a-zA-ZÀ-ÖØ-öø-ῼ'-]* [A-ZÀ-ÞŒ][A-ZÀ-ÞŒ'-]+)";
const PAIR = new RegExp(`^(?<one>${WHOLE}) ?(?:/|&|\\+|et) ?(?<two>${WHOLE})$`, 'u');
/** A cell longer than this holds a sentence: the other detectors read it. */
const LONGEST_NAME = 60;
const LONGEST_NUMBER = 30;
/** A bank account, or its end. */
const LEAST_ACCOUNT = 8;

export interface Cell {
  readonly start: number;
  readonly text: string;
}

export function typeOf(label: string): SpanType | undefined {
  const clean = label.replace(/^["'*#\s]+|["'*:.\s]+$/gu, '');
  return headerOf(clean) ?? ofParts(clean);
}

const headerOf = (clean: string): SpanType | undefined =>
  HEADERS.find(([, pattern]) => pattern.test(clean))?.[0];

/** "Rue / adresse", "Tél ou mail", "Domicile, CP": a label of several, where those that we know say the same; names need their own. */
function ofParts(clean: string): SpanType | undefined {
  if (!/[/,&+]| et | ou /u.test(clean)) return undefined;
  const parts = clean.split(/ ?[/,&+] ?| et | ou /u);
  if (parts.length < 2 || parts.length > MOST_PARTS) return undefined;
  const types = new Set(parts.flatMap((part) => headerOf(part.trim()) ?? []));
  const [type] = types;
  return types.size === 1 && type !== 'PERSON' && type !== 'ID' ? type : undefined;
}
const MOST_PARTS = 3;

/** What stands where an address is asked for, and tells none: "ne souhaite pas la donner", "à compléter". */
export const isNoAddress = (value: string): boolean => NO_ADDRESS.test(value);

/** Keys of forms as programs write them, without what follows their first words. */
const KEYS: readonly (readonly [type: SpanType, key: RegExp])[] = [
  ['PHONE', /^(?:[a-z]+ ){1,2}(?:tel|telephone|portable|mobile|gsm)$/u],
  ['ADDRESS', /^(?:[a-z]+ ){1,2}(?:adr|adresse|rue|cp|code postal)$/u],
  [
    'ADDRESS',
    /^(?:adr|addr|adresse|address|rue|voie|street|domicile|lieu dit|cp|code postal|postal ?code|zip)(?! ?(?:e ?)?mail| ip| [ée]lec)(?: .*)?$/u,
  ],
  ['ADDRESS', /^(?:ville|commune|city|localite)(?: (?:residence|domicile|usager|demandeur))?$/u],
  [
    'PERSON',
    /^(?:nom|prenoms?|name|last ?name|first ?name|surname|full ?name|nom prenom|filiation|pere|mere|conjoint|temoin|demandeur|usager|beneficiaire|declarant|titulaire|resp legal|responsable(?: legal)?|tuteur|parent|contact nom|ref parent)(?! (?:tel|mail|email|adr|adresse|portable|mobile|id|ville|cp|commune|fichier|rue|voie|ville|champ|site|service|poste|produit|projet|societe|association|ecole))(?: .*)?$/u,
  ],
  [
    'BIRTH',
    /^(?:(?:ddn|naiss[a-zA-ZÀ-ÖØ-öø-ῼ]*|date (?:de )?naiss[a-zA-ZÀ-ÖØ-öø-ῼ]*|d?t? ?naiss|nee? le|birth ?date|date of birth|dob)(?: (?!lieu|commune|ville|pays|acte)[a-zA-ZÀ-ÖØ-öø-ῼ]+)?|(?:lieu|commune|ville|pays) (?:de )?naiss[a-zA-ZÀ-ÖØ-öø-ῼ]*)$/u,
  ],
  ['PHONE', /^(?:tel|telephone|phone|mobile|portable|gsm|fixe)(?: .*)?$/u],
  [
    'ID',
    /^(?:matricule|identifiant|login|allocataire|(?:num(?:ero)?|n|no|id|ref|reference) (?:dossier|allocataire|agent|usager|demande|client|fiscal|piece|cni|passeport|permis|titre|etranger|securite sociale|secu|caf|adherent|licence|carte|famille|eleve|contrat|abonne))(?: .*)?$/u,
  ],
  ['IBAN', /^(?:iban|rib)$/u],
  ['PLATE', /^(?:immat[a-zA-ZÀ-ÖØ-öø-ῼ]*|plaque)$/u],
];

/** "nom_usage", "adr1", "dateNaissance": a program's key; a label that stands alone. */
export function typeOfKey(key: string): SpanType | undefined {
  const spaced = fold(key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .replace(/[^a-z]+/gu, ' ')
    .trim();
  return typeOf(key) ?? KEYS.find(([, pattern]) => pattern.test(spaced))?.[0];
}

/** @param where what the label is of, in French */
export function cellFinding(
  { start, text }: Cell,
  type: SpanType,
  label: string,
  where = 'colonne',
): readonly Finding[] {
  const value = text.replace(/^["']|["']$/gu, '');
  if (EMPTY.test(value)) return [];
  if (type === 'ADDRESS' && isNoAddress(value)) return [];
  // "6232" under "Compte" is the budget's; "12,50 €" under "Carte" is a price.
  if (type === 'IBAN' && value.replace(/[^a-zA-ZÀ-ÖØ-öø-ῼ\d]/gu, '').length < LEAST_ACCOUNT) return [];
  if (type === 'ID' && /€|%|^\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?$|^\d{1,3}[.,]\d{2}$/u.test(value)) return [];
  // "Allocataire", "Lecteur", "Agent": somebody, or their number.
  if (
    type === 'PERSON' &&
    /^(?:[A-Z]{1,3}[-/ ]?)?\d(?:[ -]?\d){3,13} ?[A-Z]?$/u.test(value) &&
    !/^(?:19|20)\d{2}$/u.test(value)
  )
    return cellFinding({ start, text }, 'ID', label, where);
  const quote = text.startsWith('"') || text.startsWith("'") ? 1 : 0;
  const civility = type === 'PERSON' ? (CIVILITY.exec(value)?.[0].length ?? 0) : 0;
  const rest = value.slice(civility);
  const pair = type === 'PERSON' ? PAIR.exec(rest)?.groups : undefined;
  if (pair !== undefined) {
    const { one = '', two = '' } = pair;
    const second = start + quote + value.length - two.length;
    return [
      ...cellFinding({ start: start + quote + civility, text: one }, type, label, where),
      ...cellFinding({ start: second, text: two }, type, label, where),
    ];
  }
  // "ROCHE (hoirs de feu …)": a sentence may stand in brackets.
  const bare = rest.replace(/ ?\([^)]*\)?/gu, '');
  if (
    type === 'PERSON' &&
    (rest.length > LONGEST_NAME || !/[a-zA-ZÀ-ÖØ-öø-ῼ]/u.test(rest) || isSentence(bare))
  )
    return [];
  if (type === 'PARCEL' && !/^(?:\d{0,3} ?[A-Z]{1,2}|\d{1,3}(?= ?n[°o])) ?(?:n[°o] ?)?\d/u.test(value))
    return [];
  if (type === 'PHONE' && !/\d.*\d.*\d.*\d.*\d.*\d/.test(value)) return [];
  if (type !== 'PERSON' && type !== 'ADDRESS' && type !== 'BIRTH' && !/\d/.test(rest)) return [];
  // "Commentaire : la ligne est en double avec F10382": a remark under a table of numbers.
  if (type === 'ID' && rest.length > LONGEST_NUMBER && isSentence(bare)) return [];
  const from = start + quote + civility;
  // "Martin (tante)", "Wagner D. – cariste": what follows is said of the person.
  const length =
    type === 'PERSON'
      ? rest.replace(/\s*(?:\((?!(?:ex|n[ée]e|ép|ep|[ée]pouse|veuve|vve|dite?)[ .-])|[–/:]|\s-\s).*$/iu, '')
          .length
      : rest.length;
  if (length === 0) return [];
  return [
    {
      type,
      start: from,
      end: from + length,
      reason: `${where} «\u00A0${label}\u00A0»`,
      confidence: 0.93,
    },
  ];
}

/** "Directeur de garde M. Ritter": words in lower case among capitals. */
const isSentence = (text: string): boolean =>
  /\p{Lu}/u.test(text) &&
  /(?:^|\s)(?!(?:de|du|des|la|le|les|et|d|von|van|der|den|da|dos|di|el|al|ben|née?|épouse|veuve|ép)\b)\p{Ll}{2,}/u.test(
    text,
  );
