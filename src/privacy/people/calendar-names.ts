/**
 * First names and surnames that are days and months: "Dimanche la signe", "voir avec Avril", "la petite Mai". A day or a month that
 * dates something has none of these places: it acts like nobody, and no kin word leads to it. It must not take "Dimanche la mairie ferme".
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { senseAt } from './scene';

const CALENDAR =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/u;
const CLITICS = "(?:(?:ne|me|te|se|la|le|les|lui|leur|nous|vous|y|en) |[nmtsl]')*";
/** What people do, and days do not. */
const ACTS =
  "(?:rappelle(?:ra)?|appelle(?:ra)?|signe(?:ra)?|demande(?:ra)?|garde(?:ra)?|veut|voudrait|dit|prend(?:ra)?|habite|vit|travaille|refuse|accepte|propose|souhaite|confirme|r[ée]pond|[ée]crit|attend(?:ra)?|cherche|r[ée]cup[èe]re(?:ra)?|mange|dort|pleure|joue|aime|conna[îi]t|remplace(?:ra)?|occupe|appelle|pr[ée]f[èe]re|aimerait|pense|croit|sait|paie|paye|oublie|g[èe]re|transmet|envoie|am[èe]ne|ram[èe]ne|d[ée]pose|conteste|insiste|promet|explique|pr[ée]cise|remercie|parle|entre en|a (?:(?:pas|plus|encore|d[ée]j[àa]|bien|toujours|pas encore|enfin|juste) )?(?:dit|appel[ée]|rappel[ée]|demand[ée]|sign[ée]|d[ée]pos[ée]|perdu|pay[ée]|oubli[ée]|vomi|pleur[ée]|mang[ée]|refus[ée]|accept[ée]|r[ée]pondu|[ée]crit|donn[ée]|envoy[ée]|pris|laiss[ée]|trouv[ée]|mordu|frapp[ée]|insult[ée]|menti|ramen[ée]|r[ée]cup[ée]r[ée]|t[ée]l[ée]phon[ée]|promis|expliqu[ée]|confirm[ée]|\\d{1,2} ans)|est (?:(?:pas|plus|encore|d[ée]j[àa]|toujours) )?(?:absente?|malade|inscrite?|n[ée]e?|d'accord|autoris[ée]e?|convoqu[ée]e?|hospitalis[ée]e?|enceinte|tomb[ée]e?|all[ée]e|rentr[ée]e?|contente?|en (?:CP|CE\\d|CM\\d|PS|MS|GS|6e|cong[ée]|arr[êe]t)))";
/** These have their subject after them too: "Samedi passe le camion". */
const TURNS =
  '(?:passe(?:ra)?|vient|viendra|part(?:ira)?|sort(?:ira)?|rentre(?:ra)?|arrive(?:ra)?|reste(?:ra)?|va|est (?:(?:pas|plus|encore|d[ée]j[àa]|jamais) )?(?:venue?|pass[ée]e?|partie?|arriv[ée]e?|revenue?|l[àa]))';
const SUBJECT = new RegExp(
  `^(?: \\([^()\\n]{2,30}\\))? ${CLITICS}(?:${ACTS}(?![a-zA-ZÀ-ÖØ-öø-ῼ])|${TURNS}(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?! (?:(?:le|la|les|un|une|des|du|ce|cette|mon|ma|son|sa|M\\.|Mme|[A-ZÀ-ÞŒ])(?![a-zA-ZÀ-ÖØ-öø-ῼ])|l')))`,
  'u',
);
const HOUR = /\d ?[hH:] ?(?:\d{2})? ?[–:,-]? ?$/u;
const KIN =
  /^(?:petite?|fille|fils|frere|soeur|bebe|enfant|eleve|prenom|prenommee?|nommee?|maman|papa|copine|copain|compagne|epouse|femme|mari|tante|oncle|collegue|stagiaire|voisine?|chere?|bonjour|bonsoir|coucou)$/u;
const BESIDE = /^(?:avec|av|chez)$/u;
const TOLD = /^(?:prevenir|joindre|contacter|convoquer|remercier|feliciter)$/u;
const MONTH = /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/u;

export const findCalendarNames: PeopleDetector = (scene) =>
  scene.tokens.flatMap((token, i): Candidate[] => {
    if (token.shape !== 'capitalised' || !CALENDAR.test(token.folded) || scene.caseOf(token) !== 'mixed')
      return [];
    const name = (confidence: number, reason: string) => [candidate(i, i + 1, reason, confidence)];
    const following = scene.view.text.slice(token.end, token.end + 40);
    // "11h15 Mai n'est pas venue": an hour, not a day.
    const hour = HOUR.test(scene.view.text.slice(Math.max(0, token.start - 8), token.start));
    const joinedBy = token.gap === ' ' || (token.gap === '. ' && scene.tokens[i - 1]?.folded === 'av');
    const before = token.opensLine || hour || !joinedBy ? undefined : scene.tokens[i - 1];
    if ((/\d ?$/u.test(token.gap) && !hour) || /^ \d/u.test(following)) return [];
    // "Octobre Sarah, née le …", "Mercredi Addams est inscrite": not "Mercredi Cathy ouvre".
    const next = senseAt(scene, i + 1);
    const other = scene.tokens[i + 1];
    if (
      other?.gap === ' ' &&
      !other.opensLine &&
      other.shape !== 'lower' &&
      (next.first || next.surname || next.unknown)
    ) {
      const rest = scene.view.text.slice(other.end, other.end + 40);
      const led = before !== undefined && (KIN.test(before.folded) || BESIDE.test(before.folded));
      const named = led || /^,? \(?n[ée]e? /u.test(rest) || (!next.first && !next.word && SUBJECT.test(rest));
      return named ? [candidate(i, i + 2, 'prénom, qui est aussi un jour ou un mois', 0.6)] : [];
    }
    if (before === undefined)
      return SUBJECT.test(following) ? name(0.6, 'sujet d’une phrase, sans article') : [];
    if (KIN.test(before.folded)) return name(0.7, 'prénom, qui est aussi un jour ou un mois');
    if (BESIDE.test(before.folded) && !/^ (?:prochain|dernier|matin|soir|midi)/u.test(following))
      return name(0.6, 'prénom, qui est aussi un jour ou un mois');
    if (
      before.folded === 'est' &&
      /^ qui(?![a-zA-ZÀ-ÖØ-öø-ῼ])/u.test(following) &&
      scene.tokens[i - 2]?.folded === 'c'
    )
      return name(0.6, 'prénom, qui est aussi un jour ou un mois');
    if (TOLD.test(before.folded)) return name(MONTH.test(token.folded) ? 0.6 : 0.4, 'peut-être un nom');
    // "prévenir Avril et Juin"
    const joined = before.folded === 'et' ? scene.tokens[i - 2] : undefined;
    // "Mathis et Mars"
    if (joined?.shape === 'capitalised' && senseAt(scene, i - 2).first && !senseAt(scene, i - 2).word)
      return name(0.6, 'prénom, qui est aussi un jour ou un mois');
    if (joined?.shape === 'capitalised' && MONTH.test(joined.folded) && MONTH.test(token.folded)) {
      const led = scene.tokens[i - 3]?.folded ?? '';
      if (KIN.test(led) || BESIDE.test(led) || TOLD.test(led))
        return name(0.6, 'prénom, qui est aussi un jour ou un mois');
    }
    return before.shape === 'lower' && senseAt(scene, i - 1).role && SUBJECT.test(following)
      ? name(0.6, 'sujet d’une phrase, sans article')
      : [];
  });
