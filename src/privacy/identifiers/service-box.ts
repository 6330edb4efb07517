/**
 * Whether an e-mail address is a service's own box ("mairie@", "etat-civil@", "service.urbanisme@") and so nobody's. Every part before
 * the sign must be a word of services; a word that a trader's box has too needs a public body's domain. It must not judge a domain alone.
 */
import { fold } from '../text/fold';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nobody but a public body has such a box. */
const PUBLIC_WORDS = words(
  'mairie commune hoteldeville ccas urbanisme etatcivil elections cimetiere voirie spanc assainissement redevance dechets ordures decheterie hygiene salubrite policemunicipale scolaire scolaires affairesscolaires periscolaire extrascolaire enfance petiteenfance portailfamille cantine multiaccueil mediatheque bibliotheque ludotheque stationnement domainepublic foncier servicestechniques servicetechnique vieassociative citoyennete eauxassainissement francesservices',
);
/** A company, a family or somebody's initials may have it: "compta@dubois.fr", "famille@dubois.fr". */
const COMMON_WORDS = words(
  'secretariat courrier rh paie paye ressourceshumaines personnel recrutement finances finance compta comptabilite facturation regie regies marches marchespublics juridique achats communication culture culturel sport sports environnement patrimoine tourisme logement reservation reservations salles support informatique dsi assistance hotline inscriptions inscription permanence eau eaux energie travaux numerique population pm ads cias creche rpe ram alsh ctm famille familles restauration jeunesse archives habitat solidarite solidarites social action seniors autonomie portage technique techniques associations democratie transports mobilite mobilites',
);
/** Left in clear unless the domain is of one word, which may be who trades under it. */
const ANYBODYS_WORDS = words(
  'contact contacts accueil info infos information noreply nepasrepondre webmaster postmaster',
);
const ONE_WORD_DOMAIN = /^[a-z\d-]+\.(?:fr|com|net|eu|info|pro)$/u;
const LINKS = words('service services affaires pole bureau direction gestion no de des du la le les et l d');
const PUBLIC_DOMAIN =
  /(?:^|[.-])(?:mairie|ville|commune|cc|ca|cu|communaute|agglo|agglomeration|metropole|ccas|cias|departement|region|prefecture|syndicat|sivu|sivom|sictom|smictom|gouv|sdis|cdg|interieur|office|ecole|asso)(?:[.-]|$)|\.example$/u;
const joined = (text: string): string => fold(text).replace(/[^a-z]/gu, '');
const BODY =
  /(?<![a-z])(?:mairie|commune|ville|municipalite)\s+(?:de la |de l'|de |du |des |d')?([a-z' -]{3,50})/gu;

/** @param towns those whose body the text speaks of (`townsOfBodies`): a box at the name of one is the town's */
export function isServiceBox(address: string, towns: () => readonly string[]): boolean {
  const [local = '', domain = ''] = fold(address).replace(/\s/gu, '').split('@');
  // A domain that was cut, or that is said, tells nothing.
  if (/\d/u.test(local) || !/\.[a-z]{2,}$/u.test(domain)) return false;
  const parts = local.split(/[._-]+/u).filter((part) => part !== '');
  const whole = parts.join('');
  if (ANYBODYS_WORDS.has(whole))
    return !ONE_WORD_DOMAIN.test(domain) || PUBLIC_DOMAIN.test(domain) || isOfTown(domain, towns());
  const isWord = (part: string): boolean => PUBLIC_WORDS.has(part) || COMMON_WORDS.has(part);
  if (!isWord(whole) && !(parts.some(isWord) && parts.every((part) => isWord(part) || LINKS.has(part))))
    return false;
  const isPublic = PUBLIC_WORDS.has(whole) || parts.some((part) => PUBLIC_WORDS.has(part));
  return isPublic || PUBLIC_DOMAIN.test(domain) || isOfTown(domain, towns());
}

/** "la mairie de Valmorin-sur-Loue": the names, letters alone, once a text. */
export function townsOfBodies(text: string): readonly string[] {
  return [...new Set([...fold(text).matchAll(BODY)].map(([, town = '']) => joined(town)))];
}

/** "rh@valmorin.fr", where the text speaks of "la mairie de Valmorin-sur-Loue". */
function isOfTown(domain: string, towns: readonly string[]): boolean {
  const name = joined(domain.replace(/\.[a-z]+$/u, ''));
  return name.length > 3 && towns.some((town) => town.startsWith(name));
}
