/**
 * What a clause says and what it denies: negations, words of the contrary, conditions. It knows no fact.
 */
/** Words that exclude each other; each line is one thing and its contrary. */
export const CONTRARIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:interdi|prohib|proscri|defend)/u, /^(?:autoris|permis|admis|libre|ouvert|maint|possible)/u],
  [/^(?:gratui)/u, /^(?:payant|redevance|onereu|remuner|tarif|factur)/u],
  [/^(?:obligat|imperat|exige)/u, /^(?:faculta|optionn|dispens)/u],
  [/^(?:ouver|ouvr)/u, /^(?:ferm|clos|clotur)/u],
  [/^(?:accept|accord|approuv|favorab|valid|adopt)/u, /^(?:refus|rejet|defavorab|declin|ajourn)/u],
  [/^(?:complet)/u, /^(?:incomplet)/u],
  [/^(?:conform)/u, /^(?:irreguli|contraire|infraction)/u],
  [/^(?:public)/u, /^(?:huis|prive)/u],
  [/^(?:temporair|provisoir)/u, /^(?:definiti|permanen|perenn)/u],
  [/^(?:present)/u, /^(?:absen)/u],
  [/^(?:occup|habit)/u, /^(?:vacan|inoccup|vide|inhabit)/u],
  [/^(?:meubl)/u, /^(?:vide|nue?$)/u],
  [/^(?:urgen)/u, /^(?:differ)/u],
  [/^(?:collecti)/u, /^(?:individuel)/u],
  [/^(?:mainten|confirm)/u, /^(?:annul|report|supprim|suspend|interromp|interrompu)/u],
  [/^(?:renouvel|reconduc|prolong)/u, /^(?:irrenouvel)/u],
  [/^(?:accessib)/u, /^(?:inaccessib)/u],
  [/^(?:recevab)/u, /^(?:irrecevab)/u],
  [/^(?:potab)/u, /^(?:impropre)/u],
  [/^(?:couver|assuree?s?$)/u, /^(?:decouver)/u],
  [/^(?:partiel)/u, /^(?:totales?$|totalement|integrale)/u],
];
/** What undoes a thing that a noun names. */
const UNDONE =
  /^(?:annul|supprim|abandonn|renonc|exclu[set]?$|dispens|exempt|exoner|absenc|default|depourv|prive[es]?$)/u;
/** "ne sera pas interrompu": what is not undone stands. */
const UNTOUCHED =
  /^[^,;:.]{0,40}?\s(?:pas|plus|jamais)\s+(?:ete\s+)?(?:[a-z]+ment\s+)?(?:interromp|coupe|suspend|supprim|annul|entrav|gene|affect|perturb|modifi|impact|restrei|redui|interdi|ferme|bloqu|remis\w*\s+en\s+cause|exclu|limite|concern|touch|deplac|report)/u;
/** Not what is: what may be, what would be. */
export const CONDITIONAL =
  /(?<![a-z])(?:si|s'il\w*|en\s+cas|sauf|a\s+defaut|hormis|excepte|a\s+moins|sous\s+reserve|serait|seraient|pourrait|pourraient|eventuel\w*|risque|demande\w*|sollicite\w*|souhait\w*|propose\w*|envisag\w*)(?![a-z])/u;
/** The same where a demand is what is spoken of ("toutes les demandes", "n’est pas demandé"), or days are left out ("sauf le mercredi"). */
export const isConditional = (clause: string): boolean =>
  CONDITIONAL.test(
    clause
      .replace(/(?<![a-z])demande(?:e?s?|nt)(?![a-z])/gu, ' ')
      .replace(
        /(?<![a-z])(?:sauf|hormis|excepte)\s+(?:le\s+|les\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|jours?\s+feries?|week-end)/gu,
        ' ',
      ),
  );
/** What a colon, a semicolon or a contrast parts. */
export const clausesIn = (
  lower: string,
  from: number,
  to: number,
): readonly { readonly from: number; readonly to: number }[] => {
  const cuts: { from: number; to: number }[] = [];
  let start = from;
  for (const match of lower
    .slice(from, to)
    .matchAll(/[;:]\s|,\s+toutefois\s|\s(?:mais|tandis\s+que|alors\s+que)\s/gu)) {
    cuts.push({ from: start, to: from + match.index });
    start = from + match.index + match[0].length;
  }
  return [...cuts, { from: start, to }];
};

/** One word in another form: "renouvelée", "renouvellement". */
export const isSame = (word: string, predicate: string): boolean => {
  if (/^(?:in|ir|im|non)/u.test(word) !== /^(?:in|ir|im|non)/u.test(predicate)) return false;
  const length = predicate.length < 9 ? Math.max(5, predicate.length - 2) : 5;
  return word === predicate || (word.length >= 5 && word.slice(0, length) === predicate.slice(0, length));
};

export const isContrary = (word: string, predicate: string): boolean =>
  CONTRARIES.some(
    ([one, other]) => (one.test(predicate) && other.test(word)) || (other.test(predicate) && one.test(word)),
  ) || new RegExp(`^(?:in|im|ir)${predicate.slice(0, 6)}`, 'u').test(word);

/** One act in other words. */
const ACTS: readonly RegExp[] = [
  /^(?:fourni|remis|produit|transmi|depos|communiqu|presente)/u,
  /^(?:achev|termin|fini[est]*$)/u,
  /^(?:restitu|rendu)/u,
  /^(?:regle|paye|acquitt|vers[e])/u,
  /^(?:realis|effectu|execut)/u,
  /^(?:informe|averti|preven)/u,
  /^(?:mainten|maintien|poursui|continu|assure)/u,
  /^(?:compris|inclu)/u,
  /^(?:admis|accept[eé]|tolere)/u,
];
export const isOneAct = (word: string, predicate: string): boolean =>
  ACTS.some((act) => act.test(word) && act.test(predicate));

/** "livrera", "sera livré" of "livraison": a verb whose root the noun has. */
export const isVerbOf = (word: string, noun: string, before: string): boolean => {
  const root = /^([a-z]{4,})(?:aisons?|ations?|itions?|ements?|ages?|ures?)$/u.exec(noun)?.[1];
  return (
    root !== undefined &&
    new RegExp(
      `^${root}(?:er|ir|era|eront|erons|erez|erai|erait|eraient|ira|iront|ee?s?|es|ons|ez|ant|ent|issent|i[est]?s?)$`,
      'u',
    ).test(word) &&
    // "un livre", "des livres" are things.
    (root.length > 4 ||
      !/^[a-z]{4}es?$/u.test(word) ||
      /(?<![a-z])(?:est|sont|sera|seront|etre|ete)\s+(?:[a-z]+ment\s+)?$/u.test(before))
  );
};

/** "peuvent stationner", "autorisés à nourrir": what may be done. */
export const isGranted = (before: string, word: string): boolean =>
  INFINITIVE.test(word) &&
  /(?<![a-z])(?:peu(?:t|vent)|pourr(?:a|ont|ez|ons)|pouvez|pouvons|possible\s+(?:de|d')|autorisee?s?\s+a|libres?\s+de|continue\w*\s+a)\s*(?:y\s+|les?\s+|la\s+|librement\s+)?$/u.test(
    before,
  );

/** "Les familles fournissent le goûter", "un repas fourni par les parents". */
export const isLeftToOthers = (clause: string): boolean =>
  /(?<![a-z])(?:par\s+(?:les|leurs|vos|l'|le|la)\s*(?:famille|parent|usager|participant|locataire|beneficiaire|occupant|preneur|association|eleve|enfant|adherent)|(?:les|chaque|chacun\s+des)\s+(?:famille|parent|usager|participant|locataire)s?\s+(?:(?:doi|devr)\w+\s+)?(?:fourni|apport|prevo|prevoi|assur|achet))/u.test(
    clause,
  );

/** "l’accès est interdit", "la ligne sera suspendue": right after what it is said of. */
export const isBarred = (after: string): boolean =>
  /^(?:\s+[a-z']+){0,3}?\s+(?:est|sont|sera|seront|a\s+ete|ont\s+ete)\s+(?:[a-z]+ment\s+)?(?:interdit|interrompu|suspendu|impossible|coupe|exclu|neutralise)/u.test(
    after,
  );

/** What is done, or not, to a thing that a noun names. */
const KEPT =
  '(?:mainten|assur|garanti|prev|conserv|preserv|autoris|permis|organis|propos|fourni|compris|inclus|inclu|exige|requis|possible|disponible|accord|effectu|realis|pris\\w*\\s+en\\s+charge|mis\\w*\\s+(?:en\\s+place|a\\s+disposition)|install|ouvert)';
const GROUP = '(?:(?!\\s(?:qui|que|dont|et|ou|mais|ne)\\s)[^,;:.]){0,40}?';
/** "l’accès des riverains au quai ne sera pas maintenu": said of the noun, whatever stands between. */
export const isNotKept = (after: string): boolean =>
  new RegExp(
    `^${GROUP}\\s(?:ne\\s+(?:sera|seront|sont|serait|restera)|n'(?:est|etait|a\\s+ete|ont\\s+ete))\\s+(?:pas|plus|nullement)\\s+(?:[a-z]+ment\\s+)?${KEPT}`,
    'u',
  ).test(after);
export const isKept = (after: string): boolean =>
  new RegExp(
    `^${GROUP}\\s(?:sera|seront|est|sont|reste|restera|demeure)\\s+(?:[a-z]+ment\\s+|bien\\s+|toujours\\s+)?${KEPT}`,
    'u',
  ).test(after);

/** "ne … pas", "aucun", "sans", "non": around the word, in its clause. */
export const isDenied = (clause: string, from: number, end: number): boolean => {
  const before = clause.slice(0, from);
  const after = clause.slice(end);
  if (isDirectlyDenied(clause, from)) return true;
  // "Personne n’a été blessé": nobody, where an article would make it somebody.
  if (
    /(?<!(?:une?|la|cette|toute|chaque|seule|autre|meme)\s)(?<![a-z])(?:personne|nul|rien)\s+(?:ne\s|n')[^,]{0,50}$/u.test(
      before,
    )
  )
    return true;
  if (
    // "n’a pu être retenue", "ne peut être acceptée": these verbs deny without "pas".
    /(?<![a-z])(?:ne\s+(?:l'|la\s|le\s|les\s)?(?:peut|peuvent|put|purent|pouvai\w+|saurai\w+|pourr\w+)(?![^,]{0,40}\squ[e'])|n'(?:a|ont|avai\w+|aur\w+|ayant|eut)\s+(?:malheureusement\s+|donc\s+|finalement\s+)?(?:pu|su)(?![a-z])(?!\s+qu[e'])|exclu\w*\s+(?:de\s|toute?\s|la\s|le\s))[^,]{0,50}$/u.test(
      before,
    )
  )
    return true;
  if (
    /(?<![a-z])(?:ne\s|n')[^,]{0,50}$/u.test(before) &&
    /(?<![a-z])(?:pas|plus|aucune?|jamais|nullement|point|ni|guere)(?![a-z])/u.test(
      `${before.slice(-50)} ${after.split(' ').slice(0, 4).join(' ')} `,
    )
  )
    return true;
  if (/(?<![a-z])(?:aucune?|nulle?|ni)\s[^,;:.]{0,90}?(?<![a-z])(?:ne\s|n')[^,]{0,40}$/u.test(before))
    return true;
  if (
    /^\s*(?:ne\s|n')\S*\s*(?:[a-z']+\s){0,2}(?:pas|plus|jamais|point)(?![a-z])/u.test(after) &&
    !UNTOUCHED.test(after)
  )
    return true;
  return (clause.slice(end).match(/^\s(?:[a-z']+\s){0,4}?([a-z]+)/gu) ?? []).length > 0 && undoneAfter(after);
};

/** "sans gratification", "aucune fissure", "non gratuite", "pas de redevance". */
export const isDirectlyDenied = (clause: string, from: number): boolean =>
  // "sans commune mesure avec vos habitudes" denies no commune.
  !/^commune\s+mesure(?![a-z])/u.test(clause.slice(from)) &&
  /(?<![a-z])(?:sans(?:\s+(?:la\s+|aucune?\s+|etre\s+))?|aucune?|non|pas\s+(?:de|d')|absence\s+(?:de|d')|ni|jamais|exempt\w*\s+(?:de|d')|depourvue?s?\s+(?:de|d')|dispens\w+\s+(?:de|d'))\s*(?:(?:autre|nouve\w+)\s+)?$/u.test(
    clause.slice(Math.max(0, from - 30), from),
  ) &&
  !/(?:autre|nouve\w+)\s+$/u.test(clause.slice(0, from));

const undoneAfter = (after: string): boolean => {
  const words = after.match(/^[^,]{0,40}/u)?.[0].match(/[a-z]{4,}/gu) ?? [];
  return !UNTOUCHED.test(after) && words.slice(0, 3).some((word) => UNDONE.test(word));
};

/** What remains to be done is not done. */
const INFINITIVE = /(?:[^i]er|[nvf]r?ir|enir|dre|duire|ttre)$/u;

/** A participle, an adjective after "est", or a noun that something gives rise to: "donne lieu à", "est assortie de", "moyennant". */
export const isAsserted = (clause: string, from: number, end: number, word: string): boolean => {
  const before = clause.slice(Math.max(0, from - 48), from);
  // "un goûter" is a thing.
  if (INFINITIVE.test(word) && !/(?<![a-z])(?:une?|du|ce|chaque)\s+$/u.test(before)) return false;
  if (
    /(?<![a-z])(?:est|sont|sera|seront|a\s+ete|ont\s+ete|reste(?:nt|ra|ront)?|demeure\w*|etait|avere\w*|deja|fut|bien|a|ont)\s+(?:[a-z]+ment\s+)?(?:(?!demand|sollicit)[a-z]+\s(?:d'|de\s|a\s+titre\s)?)?(?:[a-z]+\s)?$/u.test(
      before,
    )
  )
    return true;
  if (
    /(?:donne\w*\s+lieu\s+a|moyennant|assortie?s?\s+d|avec|verse\w*|percoi\w*|percevra\w*|s'ajoute(?:nt|ra)?|complete\w*\s+par|augmente\w*\s+d|majore\w*\s+d|(?:renouvel|recondui|prolong)\w*\s+par|conclue?s?\s+avec|beneficie\w*|soumise?s?\s+a|contre|recoi\w*|recevr\w*|obtien\w*|droit\s+a|distribu\w*|offrir\w*|offre(?:nt)?|servir\w*|sert|en\s+presence\s+d|en\s+compagnie\s+d|sous\s+l'(?:oeil|autorite)\s+d|grace\s+a|accompagne\w*\s+(?:d|par)|encadre\w*\s+par|assiste\w*\s+(?:d|par)|(?:exerce(?:nt|ra|ront)?|use(?:nt|ra|ront)?\s+de|fait\s+usage\s+de)\s+(?:son|leur|ce)\s+droit\s+d|fait\s+l'objet\s+d|procede\w*|comport\w*|prevoi\w*)\s*(?:[a-z']+\s?){0,2}$/u.test(
      before,
    )
  )
    return true;
  if (
    /(?<![a-z])(?:est|sont|sera|seront)\s+(?:bien\s+)?(?:prevu|assur|organise|mis|effectu)[a-z]*\s[^,;]{0,40}$/u.test(
      before,
    )
  )
    return true;
  if (/(?:ement)$/u.test(word)) return true;
  return /^\s+(?:est|sont|sera|seront|a\s+ete|ont\s+ete)\s+(?:[a-z]+ment\s+)?(?:prevue?s?|ordonnee?s?|organisee?s?|versee?s?|due?s?|depose\w*|effect\w+|realise\w*|obten\w+|accord\w+|constate\w*|releve\w*|signale\w*|detecte\w*|decele\w*|observe\w*|enregistre\w*|mise?s?\s+(?:en|a)\s|assuree?s?|instauree?s?|installee?s?|fournie?s?|remise?s?|remis|envoyee?s?|attribuee?s?|proposee?s?|maintenue?s?|offerte?s?|delivree?s?|servie?s?|tiree?s?|donnee?s?|montee?s?|dressee?s?|jouee?s?|allumee?s?|programmee?s?|tenue?s?|diffusee?s?|distribuee?s?|mobilisee?s?)/u.test(
    clause.slice(end),
  );
};

/** Said of whoever may, or whenever. */
const WHENEVER =
  /(?<![a-z])(?:lorsqu\w*|quand|des\s+(?:lors\s+)?qu\w*|tant\s+qu\w*|toute\s+personne|quiconque|peut|peuvent|pourra|afin|pour\s+qu\w*|avant\s+qu\w*|jusqu\w*|renonc\w*|qui)(?![a-z])/u;
const DETERMINED =
  /(?<![a-z])(?:la|le|les|l'|une?|des?|du|d'|au|aux|sa|son|ses|leurs?|cet|cette|ces|ce|en|sur|par|pour|sans|avec|toute?|tous|toutes|chaque|votre|notre)\s*$/u;
/**
 * "la commune exerce son droit", "se renouvellera", "décide d’exercer": a verb in the present or the future, not a noun. The word as it was written tells a participle
 * ("exercé") from it.
 */
export const isDoing = (clause: string, from: number, word: string, written: string): boolean => {
  const before = clause.slice(0, from);
  if (WHENEVER.test(before)) return false;
  if (INFINITIVE.test(word))
    return /(?<![a-z])(?:decide(?:nt|ra|ront)?|choisi(?:t|ssent)?|resolu)\s+(?:de\s+|d')(?:faire\s+)?(?:s')?$/u.test(
      before,
    );
  const future = /(?:er|ir|dr|tr)(?:a|ont)$/u.test(word);
  const present = /(?:[^m]ent|e|it|nd)$/u.test(word) && /[a-z]$/u.test(written);
  return (
    future ||
    (present && !DETERMINED.test(before) && !/(?<![a-z])(?:a|ont|est|sont|ete|soit|soient)\s+$/u.test(before))
  );
};

/** "sans observation", "aucune réserve": a text of the facts denies this noun itself. */
export const isDeniedIn = (tokens: readonly string[], noun: string): boolean =>
  tokens.some(
    (word, i) =>
      /^(?:sans|aucune?|pas|ni)$/u.test(word) &&
      tokens.slice(i + 1, i + 4).some((one) => isSameNoun(one, noun)),
  );
const isSameNoun = (one: string, noun: string): boolean =>
  one.replace(/[sx]$/u, '') === noun.replace(/[sx]$/u, '');
