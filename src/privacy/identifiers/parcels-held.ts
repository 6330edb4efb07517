/**
 * Parcels that what is done with them tells, where no word announces them: "loue la B 1046", "le champ E 210", "le D 418, qui est à
 * Mme Roy", "Paul Roy, éleveur, B 1045", and the section of a known parcel again: "leur D 322". It must not take a road, a room, a
 * machine. Needs to know where people were found.
 */
import type { Finding } from '../detector';
import { matchesOf } from '../text/matches';
import { placeStretches, type Stretch } from '../text/stretches';
import type { TextView } from '../text/view';
import { sectionsTaken } from './parcel-sections';

const CODE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d'./°_-])(?<section>0?[A-Z]|[A-Z]{2}) ?(?:n[°o] ?)?(?<number>\d{2,4})(?: ?p(?:artie|ie)?(?![a-zA-ZÀ-ÖØ-öø-ῼ])| ?\((?:p|pp|pie|partie)\))?(?![a-zA-ZÀ-ÖØ-öø-ῼ\d%€°/-]|[.,]\d| ?(?:h|m²|m|ans?|euros?|personnes?|places?|mn|min)(?![a-zA-ZÀ-ÖØ-öø-ῼ])| \d)/gu;
/** Letters of roads, of zones, of papers: a parcel of theirs must be said to be somebody's. */
const OTHERS =
  /^(?:0?[ADMNRUVTPX]|[AR]D|RN|CD|VC|CR|U[A-Z]|I[BM]|BP|CS|TA|P[ACDJVMKOS]|DP|Z[AI]|L[EA]|D[EU]|AU|EN|UN|ET|OU|BC|RG|T[DPV]|QR|QF|EP|ER|GR|CE|CM|CP|MS|PS|GS|EX|AP)$/u;
/** What makes a letter and a number a room's, a road's, a paper's. */
const OTHER_THING =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:salles?|bureaux?|portes?|box|garages?|places?|escaliers?|b[âa]t[a-zA-ZÀ-ÖØ-öø-ῼ]*|blocs?|halls?|chambres?|studios?|app[a-zA-ZÀ-ÖØ-öø-ῼ]*|apt|logements?|lots?|permis|cat[ée]?g?[a-zA-ZÀ-ÖØ-öø-ῼ]*|classes?|types?|mod[èe]les?|lignes?|bus|cars?|autoroutes?|routes?|voies?|d[ée]partementales?|nationales?|quais?|art(?:icles?)?|annexes?|pi[èe]ces?|formulaires?|cerfa|codes?|matricules?|badges?|casiers?|dossiers?|vestiaires?|carr[ée]s?|all[ée]es?|rang[ée]es?|emplacements?|stands?|colonnes?|lignes?|cases?|rue|habit[a-zA-ZÀ-ÖØ-öø-ῼ]*|poste|tracteur|voiture|v[ée]hicule|norme|niveau|zone|vitamine)\.? (?:n[°o] ?|num[ée]ro )?$/iu;
/** "loue la B 1046", "a hérité du H 301", "fauchent aussi la G 150" */
const WORKED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:cultiv|fauch|exploit|lou|vend|h[ée]rit|poss[èe]d|d[ét]ien[ts]|d[ée]tien|ach[eè]t|acqui|ac[qh][uè][ée]r|c[èe]d|cl[ôo]tur|born|divis|plant|d[ée]frich|labour|irrig|[ée]pand|moissonn|d[ée]broussaill|l[èe]gu|entretien|entreten|r[ée]cup[ée]r|reprend|repren|p[âa]tur|occup)[a-zA-ZÀ-ÖØ-öø-ῼ]{0,6}(?: (?:aussi|d[ée]j[àa]|encore|toujours|seulement|bien))?,? (?:(?:une partie |la moiti[ée] )?(?:de |du )|sur )?(?:la |le |les )?$/iu;
/** "le champ E 210", "son étang sur K 118" */
const LAND =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:champs?|pr[ée]s?|vignes?|bois|vergers?|jardins?|terrains?|[ée]tangs?|prairies?|p[âa]tur(?:e|age)s?|friches?|hangars?|serres?|puits|mares?|ruines?|granges?|terres?|landes?|jach[èe]res?|ruches?|oliveraie|ch[âa]taigneraie|peupleraie|potager|talus|foncier)(?: [a-zß-ÿœ']{3,14})?,? ?(?:\(|: ?)?(?:(?:en|sur|dans|c'est|est|de|à) )?(?:la |le |les )?$/iu;
/** "le D 418 qui est à", up to somebody. */
const OWNED =
  /^(?: ?\([^()\n]{1,30}\))?,? (?:(?:qui|elle|il|ça|celle-ci|celui-ci) )?(?:est|[ée]tait|c'est|c'[ée]tait|appartient|appartenait|serait|revient|reviendra)(?: (?:toujours|aussi|bien|encore|maintenant))? (?:(?:celui|celle) )?(?:à|a|aux?|de|du|des|d') ?(?:(?:la |les? |l')?(?:famille|consorts|hoirs|h[ée]ritiers|veuve|vve|p[èe]re|m[èe]re|fils|fr[èe]res?|s[œo]eu?rs?|M|MM|Mme|Mlle|Mr|mr|mme|Monsieur|Madame)\.? (?:de |d')?)?$/u;
/** ", éleveur, ": what somebody does, before their land; who works indoors may have a room. */
const TRADE =
  /^,? \(?(?:(?!prof|enseign|agent|adjoint|maire|direct|secr|respons|ing|techn|compt|assist|m[ée]d|inf|psy|conseil|[ée]tudi|[ée]l[èe]ve(?!u))[a-zß-ÿœ][a-zß-ÿœ' -]{2,30}[,)]|[–-]|:)? ?$/u;
/** "leur D 322": a letter of roads too, where the section is known. */
const OWN =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:leurs?|sa|son|ses|ma|mon|mes|notre|nos|votre|celle|(?:[ée]change|contre|avec|et|ou|jusqu'à|rejoindre) (?:leur|sa|la|le))(?: parcelle)? ?(?:en )?$/iu;

/** @param people where people were found; @param taken what the other detectors found */
export function findParcelsHeld(
  view: TextView,
  people: readonly Stretch[],
  taken: readonly Finding[],
): readonly Finding[] {
  const { text } = view;
  const placed = placeStretches(people);
  const others = placeStretches(taken.filter(({ type }) => type !== 'PARCEL'));
  const sections = sectionsTaken(text, taken);
  const found = matchesOf(text, CODE).flatMap((match): Held[] => {
    const { section = '', number = '' } = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const line = view.lineAt(start);
    if (line.case === 'upper' || /^(?:19|20)\d{2}$/u.test(number) || others.touching(start, end).length > 0)
      return [];
    const ahead = text.slice(Math.max(line.start, start - 60), start);
    if (OTHER_THING.test(ahead)) return [];
    const road = OTHERS.test(section);
    const known = sections.has(section);
    const [next] = placed.touching(end, Math.min(line.end, end + 50));
    const owned = next !== undefined && next.start > end && OWNED.test(text.slice(end, next.start));
    const sure =
      owned || (known && (road ? OWN.test(ahead) : true)) || (!road && isHeld(line, start, match[0], ahead));
    return [{ start, end, key: `${line.start} ${section}`, sure }];
  });
  // On the same line the same letters stand for the same section.
  const lines = new Set(found.flatMap(({ key, sure }) => (sure ? [key] : [])));
  return found
    .filter(({ key }) => lines.has(key))
    .map(({ start, end }) => ({
      type: 'PARCEL',
      start,
      end,
      reason: 'parcelle de quelqu’un',
      confidence: 0.7,
    }));

  function isHeld(line: Stretch, start: number, code: string, ahead: string): boolean {
    const near = placed
      .touching(line.start, line.end)
      .some((one) => one.start >= line.start && one.end <= line.end);
    if (!near) return false;
    if (WORKED.test(ahead) || LAND.test(ahead)) return true;
    const holder = placed.lastBefore(start);
    return (
      code.replace(/[^A-Z\d]/gu, '').length > 3 &&
      holder !== undefined &&
      holder.start >= line.start &&
      TRADE.test(text.slice(holder.end, start)) &&
      /^.{0,2}[,(–:-]/u.test(text.slice(holder.end, start))
    );
  }
}

interface Held extends Stretch {
  readonly key: string;
  readonly sure: boolean;
}
