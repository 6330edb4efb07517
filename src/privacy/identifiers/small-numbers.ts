/**
 * Short numbers of what somebody is handed or signed in under ("badge 12", "clé n° 44", "vestiaire B7", "fiche 441"), on a line that
 * names somebody. Longer ones are in `beside`. Needs to know where people were found.
 */
import type { Finding } from '../detector';
import { matchesOf } from '../text/matches';
import { placeStretches, type Stretch } from '../text/stretches';
import type { TextView } from '../text/view';

const THING =
  "mc|badges?|v[ée]los?|vestiaires?|casiers?|cl[ée]s?|t[ée]l[ée]commandes?|bips?|tombes?|cavurnes?|jur[ée]e?s?|fiches?|dossards?|anneaux?|jetons?|bracelets?|macarons?|vignettes?|mains? courantes?|tickets?|objets? trouv[ée]s?|rendez-vous|rdv|cartes?|lits?|bons?(?: alimentaires?| d'aide| de secours)?|ch[èe]ques?|pass|candidate?s?|[ée]lecteurs?|[ée]lectrices?|usagers?|adh[ée]rente?s?|lecteurs?|lectrices?|parcelles? de jardin|jardins?|proc[ée]dures?|re[çc]us?|quittances?|dossiers?|inscriptions?|demandes?|concessions?|caveaux?|toques?|actes?|licences?";
const SMALL = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?<thing>${THING})(?<of>(?: (?!n[°o]|num)\\p{Ll}[\\p{Ll}'-]{1,14}){0,2})(?<sign> ?n[°o]s?\\.?| num[ée]ro| ?#)? ?:? ?(?<code>(?:[A-Z]{1,4}[-–/ ]?)?\\d{1,4}(?:[A-Z]| (?:bis|ter)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))?)(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d/%€°]|[.,:-]\\d| \\d| ?(?:(?:h|heures?|€|euros?|ans?|jours?|mois|m²?|km|kg|cm|places?|personnes?|enfants?|fois|er|e)(?![a-zA-ZÀ-ÖØ-öø-ῼ])|(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[ûu]t|sept|oct|nov|d[ée]c)(?!\\p{Ll}{4})))`,
  'giu',
);
/** How far somebody may be, on the line. */
const REACH = 80;

/** @param people where people were found */
export function findSmallNumbers(view: TextView, people: readonly Stretch[]): readonly Finding[] {
  if (people.length === 0) return [];
  const placed = placeStretches(people);
  return [
    ...people.flatMap((person) => afterPerson(view, person)),
    ...matchesOf(view.text, SMALL).flatMap((match): Finding[] => {
      const { code = '', sign, thing = '' } = match.groups ?? {};
      const end = match.index + match[0].length;
      const start = end - code.length;
      // "dossier 1 :" counts; "cartes 2025" is a year; "rendez-vous au 12e étage" ranks.
      if (/^(?:19|20)\d{2}$/u.test(code) || (sign === undefined && /^\d+e$/u.test(code))) return [];
      const held =
        /^(?:badge|vestiaire|casier|cl[ée]|bip|t[ée]l[ée]commande|v[ée]lo|lit|jeton|dossard)$/iu.test(thing);
      const counted = (/^\d$/u.test(code) && !held) || /^[a-z]/u.test(code) || /[^uix]s$/iu.test(thing);
      if (sign === undefined && counted) return [];
      const line = view.lineAt(start);
      const near = placed
        .touching(Math.max(line.start, start - REACH), Math.min(line.end, end + REACH))
        .some((one) => one.start >= line.start && one.end <= line.end);
      return near
        ? [{ type: 'ID', start, end, reason: 'numéro de ce que quelqu’un détient', confidence: 0.7 }]
        : [];
    }),
  ];
}

const OF = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:${THING}) (?:de |d'|du |des )?(?:(?:M\\.|Mme|Mlle|Me|Dr) )?$`,
  'iu',
);
const NUMBER =
  /^,? ?\(?(?:n[°o]|num[ée]ro) ?(?<code>(?:[A-Z]{1,3}[-/ ]?)?\d{1,6}(?:-?[A-Z])?)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d/%€°]|[.,-]\d)/u;

/** "l'acte de Marie Guéguen, n° 44": the number of what is somebody's, after them. */
function afterPerson({ text }: TextView, { start, end }: Stretch): readonly Finding[] {
  const code = NUMBER.exec(text.slice(end, end + 24))?.groups?.['code'];
  if (code === undefined || !OF.test(text.slice(Math.max(0, start - 40), start))) return [];
  const at = end + text.slice(end, end + 24).indexOf(code);
  const reason = 'numéro de ce que quelqu’un détient';
  return [{ type: 'ID', start: at, end: at + code.length, reason, confidence: 0.7 }];
}
