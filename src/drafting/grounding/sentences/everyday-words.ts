/**
 * What people say of a fact of yes or no in words that share no root with its key: "la caution sera conservée" of "caution_restituee", "peut être bue" of "eau_potable", "sans vous inscrire" of
 * "inscription_obligatoire". Data only, in plain lower case; the words of the key and their forms are for `polarity`.
 */
export interface Everyday {
  /** The words of the key, joined by "_". */
  readonly key: RegExp;
  /** What says yes, and what says no. */
  readonly yes?: RegExp;
  readonly no?: RegExp;
  /** What the sentence must speak of; else the first word of the key. */
  readonly of?: RegExp;
}

const SAID = (source: string): RegExp => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'u');
const BE =
  '(?:est|sont|sera|seront|a\\s+ete|ont\\s+ete|reste|restera|resteront)\\s+(?:[a-z]+ment\\s+|donc\\s+|bien\\s+|deja\\s+)?';
const NOT = '(?:pas|plus|jamais|toujours\\s+pas)\\s+(?:encore\\s+)?';

export const EVERYDAY: readonly Everyday[] = [
  {
    key: /(?:caution|depot|garantie)[a-z_]*_(?:restitu|rend|rembours)|(?:restitu|rembours)[a-z]*_(?:[a-z]+_)?(?:caution|depot)/u,
    of: SAID('caution|depot|garantie'),
    yes: SAID(`${BE}(?:vous\\s+)?(?:rendue?s?|remboursee?s?|reversee?s?|retournee?s?)`),
    no: SAID(`${BE}(?:conservee?s?|gardee?s?|retenue?s?|encaissee?s?|acquise?s?|confisquee?s?|perdue?s?)`),
  },
  {
    key: /^(?:diffusion|retransmission|captation|seance|debats?)_(?:[a-z]+_)*(?:direct|ligne|filmee?|retransmise?)/u,
    of: SAID('seance|debats?|conseil|reunion|direct'),
    yes: SAID(
      "(?:suivre|voir|regarder|visionner|ecouter)\\s+(?:[a-z']+\\s+){0,4}?en\\s+(?:direct|ligne)|(?:retransmi|diffus|filme)[a-z]*\\s+en\\s+(?:direct|ligne)",
    ),
  },
  {
    key: /potable|consommable/u,
    of: SAID('eau'),
    yes: SAID(
      'peut\\s+(?:a\\s+nouveau\\s+|de\\s+nouveau\\s+|desormais\\s+)?(?:etre\\s+(?:bue|consommee)|se\\s+boire)|sans\\s+(?:aucun\\s+)?(?:risque|danger)|propre\\s+a\\s+la\\s+consommation|pouvez\\s+(?:la\\s+)?(?:boire|consommer)',
    ),
    no: SAID(
      'impropre|ne\\s+(?:doit|peut)\\s+(?:pas\\s+|plus\\s+)?(?:etre\\s+)?(?:bue|consommee)|ne\\s+pas\\s+(?:boire|consommer)|dangereuse',
    ),
  },
  {
    key: /^(?:travaux|chantier|operation|intervention|refection|reparations?|enquete|procedure|instruction|recensement|inscriptions?|collecte|concertation)_(?:[a-z]+_)?(?:termin|achev|fini|clos|clotur|realis|effectu)/u,
    yes: SAID('(?:ont|a)\\s+pris\\s+fin'),
    no: SAID(
      'se\\s+poursui(?:t|vent|vra|vront)|(?:est|sont)\\s+(?:encore\\s+|toujours\\s+|actuellement\\s+)?en\\s+cours|(?:continue|dure)(?:nt|ra|ront)?|reste(?:nt)?\\s+a\\s+(?:faire|mener|realiser|achever|terminer)',
    ),
  },
  {
    key: /(?:inscription|reservation)s?_(?:[a-z]+_)?(?:obligatoire|requise|necessaire|prealable|exigee)s?|^sur_(?:inscription|reservation)$/u,
    of: /./u,
    yes: SAID(
      "(?:doi(?:t|vent)|devr[a-z]+|devez|il\\s+faut|faudra|merci\\s+de|veuillez)\\s+(?:vous\\s+|s'|se\\s+)?(?:[a-z]+ment\\s+)?(?:inscrire|reserver)|(?:uniquement|seulement|exclusivement)\\s+sur\\s+(?:inscription|reservation)",
    ),
    no: SAID(
      "sans\\s+(?:vous\\s+|s'|se\\s+|avoir\\s+(?:a\\s+|besoin\\s+de\\s+)(?:vous\\s+|s')?)?(?:inscrire|reserver)|(?:entree|acces|participation)\\s+libres?|(?:entree|acces|participation)(?:\\s+[a-z']+){0,5}?\\s+(?:est|sera|reste)\\s+libres?|en\\s+(?:acces|entree)\\s+libre|libre\\s+d'acces|(?:venir|venez|viendr[a-z]+|participer|entrer|se\\s+presenter)\\s+librement",
    ),
  },
  {
    key: /renouvelable|reconductible|(?:tacite_)?reconduction|prolongeable|(?:renouvellement|prolongation|prorogation)_(?:possible|autorisee?|tacite|prevue?)/u,
    of: SAID(
      'contrat|convention|bail|marche|autorisation|conge|concession|mission|engagement|abonnement|duree|permis|delegation|il|elle|celui-ci|celle-ci',
    ),
    yes: SAID(
      '(?:pourra|peut|pourront|peuvent)\\s+(?:ensuite\\s+)?(?:etre\\s+)(?:[a-z]+ment\\s+)?(?:recondui|renouvel|prolong|prorog)[a-z]*|se\\s+(?:renouvel|recondui|prolong)[a-z]+|par\\s+tacite\\s+reconduction',
    ),
    no: SAID(
      'ne\\s+(?:pourra|peut|sera|pourront)\\s+(?:pas\\s+|plus\\s+)?(?:etre\\s+)?(?:recondui|renouvel|prolong|prorog)[a-z]*|sans\\s+(?:possibilite\\s+de\\s+)?(?:reconduction|renouvellement|prolongation)',
    ),
  },
  {
    key: /^(?:subvention|aide|prime|somme|loyer|factures?|acompte|solde|redevance|cotisation|amende|indemnite|bourse|caution|participation|taxe)_(?:[a-z]+_)?(?:verse|paye|regle|acquitt|percu|encaiss|solde)/u,
    yes: SAID(
      '(?:a|ont|avez)\\s+(?:deja\\s+|bien\\s+|integralement\\s+)?(?:percu|recu|touche|encaisse|paye|regle|acquitte)(?:e?s?)|(?:a|ont)\\s+(?:bien\\s+|deja\\s+|integralement\\s+)?ete\\s+(?:[a-z]+ment\\s+)?(?:payee?|reglee?|soldee?|acquittee?|encaissee?|percue?)s?',
    ),
    no: SAID(
      `reste(?:nt|ra)?\\s+(?:a\\s+(?:payer|verser|regler|percevoir|acquitter)|due?s?|impayee?s?)|demeure(?:nt)?\\s+(?:due?s?|impayee?s?)|n'(?:a|ont|avez)\\s+${NOT}(?:ete\\s+)?(?:percue?|recue?|touchee?|payee?|reglee?|acquittee?|encaissee?)s?|atten(?:d|dez|dons|dent)\\s+(?:encore|toujours)`,
    ),
  },
  {
    key: /^(?:attestation|justificatifs?|dossier|pieces?|documents?|certificat|rib|contrat|convention|assurance|plans?|diagnostic|formulaire|autorisation)_(?:[a-z]+_)*(?:recu|fourni|transmis|produit|depos|remis|joint|parvenu|present)/u,
    yes: SAID(
      'nous\\s+(?:est|sont)\\s+(?:bien\\s+)?parvenue?s?|(?:avons|ai)\\s+bien\\s+recu|figure(?:nt)?\\s+(?:bien\\s+)?(?:au|a\\s+votre|dans\\s+(?:le|votre))\\s+dossier',
    ),
    no: SAID(
      `(?:ne\\s+nous\\s+(?:est|sont)|n'(?:est|sont))\\s+${NOT}parvenue?s?|manque(?:nt)?\\s+(?:encore|toujours|a\\s+votre|au\\s+dossier)|fait\\s+(?:toujours\\s+|encore\\s+)?defaut|reste(?:nt)?\\s+a\\s+(?:fournir|transmettre|produire|nous\\s+adresser)|(?:attendons|attends)\\s+(?:toujours|encore)|n'(?:avons|ai)\\s+${NOT}recu`,
    ),
  },
  {
    key: /^(?:seance|audience|reunion|conseil)_(?:[a-z]+_)?publi(?:c|que)$/u,
    yes: SAID('le\\s+public\\s+(?:pourra|peut)\\s+(?:y\\s+)?assister|ouverte?\\s+(?:au\\s+public|a\\s+tous)'),
    no: SAID('(?:a\\s+)?huis[\\s-]clos|sans\\s+public|hors\\s+(?:de\\s+)?la\\s+presence\\s+du\\s+public'),
  },
  {
    key: /^(?:chiens?|animaux|animal|velos?|trottinettes?|poussettes?|enfants?|mineurs?|accompagnants?|visiteurs?|camping_cars?|caravanes?)_(?:[a-z]+_)?(?:admis|accept|autoris|permis|toler|bienvenu)/u,
    yes: SAID(
      '(?:sont|seront|est|sera)\\s+(?:les?\\s+)?bienvenue?s?|(?:peu(?:t|vent)|pourr(?:a|ont))\\s+(?:y\\s+|vous\\s+)?(?:entrer|venir|accompagner|circuler|acceder|rester|stationner)',
    ),
    no: SAID(
      "(?:resteront|restent|devront\\s+rester|doivent\\s+rester)\\s+(?:dehors|a\\s+l'exterieur|chez)|(?:sont|seront|est|sera)\\s+(?:bannie?s?|refoulee?s?|proscrite?s?|refusee?s?)",
    ),
  },
  {
    key: /^(?:entree_|acces_|evenement_|spectacle_|concert_|visite_|parking_|participation_|animation_|atelier_)?(?:est_)?gratuite?s?(?:_[a-z_]+)?$/u,
    of: /./u,
    yes: SAID(
      "sans\\s+(?:rien\\s+)?(?:payer|debourser)|ne\\s+(?:paie|paient|payez|paieront|paierez|paiera|coute|coutera)\\s+rien|n'aur(?:a|ont|ez)\\s+rien\\s+a\\s+(?:payer|regler|debourser)|a\\s+titre\\s+gracieux",
    ),
    no: SAID(
      "(?:devr[a-z]+|doi(?:t|vent)|devez)\\s+(?:s')?(?:payer|acquitter|regler)|moyennant\\s+(?:une\\s+)?(?:participation|finances?|paiement)|billets?\\s+(?:(?:est|sont|seront)\\s+)?en\\s+vente|droit\\s+d'entree",
    ),
  },
];
