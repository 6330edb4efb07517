/**
 * Light rewordings of a text, as somebody would make them to call it their own: deterministic, from a seed, with a share of
 * words touched. They know nothing of how the check works.
 */

/** Numbers from 0 to 1, the same for the same seed. */
export function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) / 2 ** 24;
  };
}

type Random = () => number;

const pick = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;

/** What an office writes for what, one way or the other; agreement is left alone, as a hurried hand would. */
const SYNONYMS = new Map(
  `entreprise société|société entreprise|réaliser effectuer|effectuer réaliser|travaux chantier|chantier travaux|circulation trafic
   véhicules voitures|sécurité protection|usagers automobilistes|personnel équipe|impose oblige|réglementer encadrer|temporairement provisoirement
   largeur espace|suffisante adéquate|fermeture coupure|limitée restreinte|section portion|accès passage|riverains habitants|secours pompiers
   maintenus conservés|itinéraire parcours|déviation contournement|ouvert accessible|pendant durant|voie rue|chaussée route|durée période
   restrictions contraintes|manifestation fête|publique ouverte|organisée prévue|permet autorise|débit buvette|boissons consommations
   temporaire provisoire|association structure|obtenu reçu|autorisations permissions|début commencement|année exercice|présente actuelle
   distance intervalle|respecter observer|prescriptions règles|suffisent permettent|préserver protéger|ordre calme|tranquillité quiétude
   mineurs jeunes|école établissement|mètres pas|propose suggère|conséquence suite|créer ouvrir|emploi poste|permanent durable|agent salarié
   recruté embauché|mission tâche|comité commission|consulté saisi|avis opinion|favorable positif|vocation destination|occupé tenu|fonctionnaire titulaire
   contractuel vacataire|cas hypothèses|prévoit envisage|loi réglementation|fonctions missions|suivantes ci-après|expose indique|subvention aide
   destinée affectée|financer payer|précédente dernière|commune ville|versé accordé|compte rassemble|comptes bilans|contrat engagement|signé paraphé
   reçu enregistré|demandé sollicité|copie reproduction|droit faculté|obtenir recevoir|communication transmission|documents pièces|porte concerne
   éléments données|résultent découlent|informations indications|communicables transmissibles|personne particulier|touchent concernent|vie existence
   secret confidentialité|appréciation évaluation|jugement opinion|révèlent montrent|comportement conduite|divulgation révélation|nuire desservir
   communiqué transmis|mentions passages|masquées occultées|tableau relevé|donne indique|motif raison|retenu choisi|trouverez recevrez|joints annexés
   transmet envoie|lettre courrier|courrier pli|répondra renseignera|questions demandes|mesure comprends|gêne nuisance|décrivez exposez|situation dossier
   constaté relevé|niveau volume|sonore acoustique|annoncé indiqué|bruit vacarme|répétition fréquence|intensité force|atteinte préjudice|voisinage quartier
   maire édile|veille surveille|titre nom|faits événements|rappeler signifier|règle norme|auteur responsable|demander réclamer|cesser arrêter|infraction faute
   établie prouvée|dresser rédiger|sanction peine|relève dépend|justice tribunaux|retirer enlever|appareil équipement|installé posé|particulier habitant
   trouble nuisance|tentative essai|règlement solution|amiable négocié|compétent habilité|rencontrer voir|conciliateur médiateur|aide assiste|gratuitement bénévolement
   désaccord conflit|solution issue|permanence réunion|prochaine suivante|poursuit continue|prévenez avertissez|fera demandera|affaire question|transmis adressé
   disposition service|mairie hôtel-de-ville|consultation lecture|gratuite libre|question interrogation|joindre contacter|note circulaire|fixe définit|remplace annule
   applique vaut|partir compter|observations remarques|recueillies collectées|messages rapports|indice signe|avantage intérêt|limite inconvénient`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' '))
    .filter((pair): pair is [string, string] => pair.length === 2),
);
const EXTRA = [
  'donc',
  'notamment',
  'également',
  'ainsi',
  'bien',
  'toutefois',
  'en effet',
  'par ailleurs',
  'désormais',
  'actuellement',
  'clairement',
  'dûment',
] as const;
/** Words that carry the sense less than others: what one drops first when shortening. */
const LIGHT = /^(le|la|les|de|du|des|que|qui|et|à|au|aux|en|un|une|pour|par|sur|est|a|ne|pas)$/i;

const bare = (word: string): string => word.replace(/[^\p{L}\p{N}-]/gu, '');

/** One rewording: words in, words out, touching about this share of them. */
export type Rewording = (words: readonly string[], share: number, random: Random) => string[];

const each =
  (change: (word: string, random: Random) => string[]): Rewording =>
  (words, share, random) =>
    words.flatMap((word) => (random() < share ? change(word, random) : [word]));

const synonym = (word: string): string[] => {
  const plain = bare(word);
  const found = SYNONYMS.get(plain.toLowerCase());
  return [found === undefined ? word : word.replace(plain, found)];
};

/** Each chosen word becomes a synonym where one is known, else another word of the language of offices. */
const synonyms: Rewording = each((word, random) => {
  const [other] = synonym(word);
  if (other !== word || LIGHT.test(bare(word))) return [other ?? word];
  return [pick(random, [...SYNONYMS.keys()])];
});

/** Neighbours change places. */
const order: Rewording = (words, share, random) => {
  const out = [...words];
  for (let i = 0; i + 1 < out.length; i += 1) {
    if (random() >= share / 2) continue;
    [out[i], out[i + 1]] = [out[i + 1] as string, out[i] as string];
    i += 1;
  }
  return out;
};
const inserted: Rewording = each((word, random) => [word, ...pick(random, EXTRA).split(' ')]);
const dropped: Rewording = each(() => []);
const capitals: Rewording = each((word) => [word.toUpperCase()]);
const unaccented: Rewording = each((word) => [word.normalize('NFD').replace(/\p{M}/gu, '')]);
const numbers: Rewording = each((word, random) => [
  word.replace(/\d+/g, () => String(Math.floor(random() * 90) + 10)),
]);
/** A little of everything. */
const mixed: Rewording = (words, share, random) => {
  const kinds = [synonyms, order, inserted, dropped];
  return kinds.reduce<string[]>((now, kind) => kind(now, share / kinds.length, random), [...words]);
};

export const REWORDINGS = {
  synonyms,
  order,
  inserted,
  dropped,
  capitals,
  unaccented,
  numbers,
  mixed,
} as const;
export type RewordingName = keyof typeof REWORDINGS;
