/**
 * The grounds of an act: which recitals tell a fact of this affair, which ones any act could bear. Coarse: it looks for places,
 * dates, names and events, and does not weigh them.
 */
import type { Part } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { plain } from './words';

const FACT =
  /\d|(?<![a-z])(?:rue|avenue|boulevard|place|chemin|route|impasse|quai|allee|quartier|hameau|lotissement|lieu-dit|square|parking|ecole|college|lycee|eglise|mairie|salle|stade|gymnase|plage|etang|riviere|pont|cimetiere|marche)(?![a-z])|(?<![a-z])(?:m\.|mme|monsieur|madame|mm\.)\s|association|comite|entreprise|societe|etablissement|travaux|chantier|demande|requete|courrier|lettre|rapport|proces-verba|constat|accident|risque\s+sanitaire|plainte|signalement|petition|manifestation|evenement|brocante|vide-grenier|course|concert|spectacle|fete|foire|kermesse|carnaval|ceremonie|demenagement|tournage|livraison|raccordement|fibre|canalisation|reseau|elagage|tempete|crue|inondation|neige|verglas|secheresse|incendie|eboulement|effondrement|fissure|chute|absence|retard|propos|faits|facture|impaye|dette|defaut\s+d|faute\s+d|attestation|assurance|n'a\s+pas|n'ont\s+pas|(?<![a-z])ne\s+(?:respect|satisfai|remplit|justifi|compt|dispos)|refus|depass|degrad|depot|dechets|nuisances|bruit|tapage|rixe|ivresse|attroupement|vitesse\s+excessive|etroitesse|visibilite|virage|carrefour|frequentation|affluence|proximite|terrain|parcelle|projet|reglement\s+d|insuffisan|incomplet|capacite|places?\s+disponibles|quota|complet/;

const WHAT = /(?:l[ea]|ce(?:tte)?|son|sa|votre|ledit|ladite)\s+|l'|les\s+|ces\s+|lesdits\s+/.source;
const ASKED =
  /projet|dossier|terrain|etablissement|demande|installation|immeuble|construction|travaux|ouvrage|cloture|enseigne|activite|occupation|candidature|terrasse|amenagement|division|declaration|requete/
    .source;
const BREAKS =
  /(?:n'est|ne\s+sont|n'apparai\w+)\s+pas\s+(?:conformes?|compatibles?)|ne\s+(?:respecte|satisfait|remplit|repond|correspond)(?:nt)?\s+pas|(?:est|sont)\s+(?:contraires?|non\s+conformes?|incompatibles?)|(?:meconnai\w+|contrevien\w+|enfrei\w+)/
    .source;
const RULES =
  /regles?|reglementations?|reglements?|dispositions|textes?|normes?|conditions|prescriptions|criteres|exigences|attentes|plan\s+local\s+d'urbanisme|p\.?l\.?u(?:\.?i)?(?:\.(?!\s*\d))?(?![a-z])|code\s+de\s+l'urbanisme/
    .source;
const OF_RULES =
  /d'urbanisme|de\s+securite|en\s+vigueur|(?:qui\s+(?:lui\s+)?(?:est|sont)\s+)?applicables?(?:\s+(?:a\s+la\s+zone|au\s+terrain|en\s+la\s+matiere|en\s+l'espece))?|requis\w*|legales?|reglementaires?|prevus?|prevues?|pos\w+|fixe\w*|locales?|municipal\w*|par\s+(?:les\s+textes|la\s+loi|la\s+reglementation|le\s+reglement)|(?:d[eu]s?\s+|de\s+la\s+)(?:presente?\s+)?(?:reglement(?:ation)?|plan\s+local\s+d'urbanisme|p\.?l\.?u(?:\.?i)?(?![a-z])|code\s+de\s+l'urbanisme|documents?\s+d'urbanisme|zone|textes?)|et|de\s+construction/
    .source;
/** "le projet, tel qu’il est présenté,": which state of it is meant, and nothing of what it is. */
const AS_IT_IS =
  /,?\s+(?:en\s+l'etat(?:\s+actuel)?|tel(?:le)?s?\s+qu(?:e|'ils?\s+(?:est|sont)|'elles?\s+(?:est|sont)|'ils?\s+(?:a|ont)\s+ete|'elles?\s+(?:a|ont)\s+ete)\s+\w+|ainsi\s+(?:present|conc|decri|defini)\w+|dans\s+sa\s+(?:version|forme|configuration|redaction|presentation)\s+\w+|sous\s+(?:sa|cette)\s+forme(?:\s+actuelle)?)/
    .source;
/** What any refusal could say: the rules are not named, nor what breaks them. */
const STOCK = new RegExp(
  `(?:${WHAT})?(?:${ASKED})(?:${AS_IT_IS})?,?\\s+(?:(?:\\w+|de\\s+l'interessee?)\\s+){0,2}(?:${BREAKS})\\s*(?:(?:a|aux?|avec)\\s+(?:la\\s+|les?\\s+|l'\\s?)?|l(?:a|es?)\\s+|l'|d[eu]s?\\s+)?(?:(?:ensemble|une\\s+partie|certaines?|plusieurs)\\s+(?:des?\\s+)?)?(?:${RULES})(?:\\s+(?:${OF_RULES}))*`,
  'g',
);
/** The same in a letter, with the word that gives it for a reason. */
export const withoutStock = (words: string): string =>
  words.replace(
    new RegExp(
      `(?:(?:car|puisque?|parce\\s+que?|au\\s+motif\\s+que?|(?:dans\\s+la\\s+mesure|attendu|etant\\s+donne|du\\s+fait)\\s+(?:ou|que?)|en\\s+effet,?)\\s*'?)?${STOCK.source}`,
      'g',
    ),
    ' ',
  );

/** "le projet ne peut être accepté en l’état", "ce dossier n’a pu recevoir de suite favorable": the refusal itself. */
const NOT_GRANTED = new RegExp(
  `(?:${WHAT})?(?:${ASKED}|permis|autorisation|derogation)\\s+(?:(?:presente|sollicite|depose|demande|susvise)\\w*\\s+)?(?:n(?:e\\s+(?:peu(?:t|vent)|saurai(?:t|ent)|pourrait?)|'(?:est|a|ont)|e\\s+sont)(?:\\s+(?:pas|donc|pu|point|etre|ete|recevoir|faire|fait|une?|de|l'objet|d'une?|avis|en\\s+l'etat)){0,6}\\s+(?:accueilli|accept|autoris|satisfai|accord|recev|retenu|suite|admi[st]|agree|delivr|realis|valid|possible|favorabl|opportun|souhaitabl)\\w*)(?:\\s+(?:favorable(?:ment)?|en\\s+l'etat))*`,
  'g',
);
/** "après examen du dossier", "au vu des pièces fournies": how the request was looked at, and not what was seen. */
const LOOKED_AT = new RegExp(
  `(?:apres|suite\\s+a|a\\s+la\\s+suite\\s+d[e']|au\\s+(?:vu|terme|regard)|a\\s+l'issue|compte\\s+tenu|eu\\s+egard)\\s+(?:(?:de|d'|des|du|a|aux?|l'|un|une|la|le)\\s*)*(?:(?:examen|etude|instruction|analyse|lecture|verification|elements?|pieces?|caracteristiques)(?:\\s+(?:attenti|approfondi|complet|fourni|transmis|produit|depose|technique|presente)\\w*)?(?:\\s+(?:d[eu]s?|de\\s+la|de\\s+l')\\s*(?:${ASKED}|permis)s?)?)`,
  'g',
);

/** A recital that tells something of this affair. */
export const isCircumstantial = (recital: string): boolean =>
  FACT.test(
    plain(recital)
      // Numbers of articles and of texts are law, not facts.
      .replace(
        /(?:l'|les\s+)?articles?\s+[lrda]?\*?\.?\s?\d[\d.\s,aet-]*|(?<![a-z])[lrda]\*?\.?\s?\d{3,4}(?:-\d+)*|n°\s?\d[\d-]*\s+du\s+\d+\s+\w+\s+\d{4}/g,
        ' ',
      )
      // What any refusal could say: the rules are not named, nor what breaks them.
      .replace(STOCK, ' ')
      .replace(NOT_GRANTED, ' ')
      .replace(LOOKED_AT, ' ')
      .replace(
        /(?:eviter|prevenir|limiter|reduire|parer\s+a)\s+(?:tout|tous|les?|des|l'|d'eventuels)\s*(?:(?:les\s+)?risques?\s+(?:d'|de\s+|des\s+))?(?:accidents?|incidents?|troubles?|danger)/g,
        ' ',
      )
      // The decision itself is no reason for it.
      .replace(
        /(?:il\s+y\s+a\s+(?:donc\s+)?lieu|il\s+convient|il\s+importe|(?:doit|peut)\s+(?:donc\s+|des\s+lors\s+)?(?:etre|qu'etre)|(?:ne\s+)?peut\s+(?:donc\s+)?qu'etre)[^.;]{0,50}?(?:refus|rejet)\w*(?:\s+(?:l[ae]\s|sa\s|cette\s|ladite\s|l')\s*(?:demande|projet|requete|dossier))?/g,
        ' ',
      )
      .replace(/demandes?\s+(?:de\s+)?(?:la\s+)?(?:population|usagers)\s+en\s+general/g, ' '),
  );

/** Recitals, with the pieces of a list that follows « Considérant : ». */
export const recitals = ({ act }: Analysis): readonly Part[] => act.recitals;

/** Visas that tell a fact: the request, the report, the letter. */
const FACTUAL_VISA =
  /^vus?\s*:?\s*(?:les?\s+|la\s+|l')?(?:\w+\s+){0,2}(?:demande|requete|courrier|lettre|courriel|mail|rapport|proces-verba|constat|plainte|declaration|petition|dossier|avis|plan|etat\s+des\s+lieux|mise\s+en\s+demeure|expertise|certificat|analyses?|releve|resultat|bulletin|signalement|convention|arrete\s+prefectoral)/;

export const factualVisas = ({ act }: Analysis): readonly Part[] =>
  act.citations.filter(({ text }) => FACTUAL_VISA.test(plain(text).trim()));
