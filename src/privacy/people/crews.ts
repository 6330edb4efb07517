/**
 * A crew, a team, a watch, the parties to a deed: "EQUIPAGE : BRUNEL / AIT TALEB / MARTINEZ J.", "Patrouille Sergent/Vidal", "Effectif : BCP Roux, GPX Blanc". What
 * its label lists is people, whatever their names mean; where none of them is surely a name they are asked about. It must not take units,
 * vehicles and hours.
 */
import { candidate, type Candidate, type PeopleDetector } from './candidate';
import { isKnownTown, senseAt } from './scene';
import { matchesOf } from '../text/matches';

const LABEL =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:[ée]quip(?:age|ier|i[èe]re|e)s?|patrouille(?:urs)?|bin[ôo]mes?|brigade|renforts?|effectifs?|agents?|personnels?|composition|vacation|garde|astreintes?|permanence|interven(?:ants|tion)|[ée]lus?|op[ée]rateurs?|en service)(?: (?:de |d'|du |des )?[a-zA-ZÀ-ÖØ-öø-ῼ]+){0,2}(?: n[°o] ?\d+| \d| [A-Z])? ?(?: : ?|: ?| - | – )(?<list>[^\n:]{3,120})/giu;
/** "Patrouille SABLE/DORÉ : bêtes rentrées", "RAS (ROUX/AIT OUALI)", "vente Romand/Cretin": names that a stroke joins. */
const TEAM =
  /(?:(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:[Pp]atrouilles?|PATROUILLES?|[ÉEée]quipages?|EQUIPAGES?|ÉQUIPAGES?|[Bb]in[ôo]mes?|BINOMES?|[ÉEée]quipe|EQUIPE|[Rr]onde|RONDE|[Mm]ariages?|MARIAGE|[Pp]acs|PACS|[Vv]entes?|VENTE|[Dd]ivorce|[Ll]itige|LITIGE|[Aa]ffaire|AFFAIRE|[Cc]onflit|[Ss]uccession|[Cc]ontentieux|[Bb]ornage) {1,2}|\()(?<list>\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+)?(?: ?[/&+] ?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+)?){1,3})(?=\)|[ .,;:]|$)/gmu;
const SEPARATOR = /(?: ?[/;+&|,] ?| [–—-] | et | ET )/u;
const RANK =
  /^(?:(?:BCP|BRI|BC|GPX|ADJ|ADC|MDL|LTN|CNE|CDT|SGT|CPL|APJA?|OPJ|ASVP|CSP|GDN|GRD|[Cc]hef(?:fe)?|CHEF(?:FE)?|[Bb]rigadier(?:[- ]chef)?(?: principal)?|BRIGADIER(?:[- ]CHEF)?(?: PRINCIPAL)?|[Gg]ardien(?:ne)?|GARDIEN(?:NE)?|[Aa]gent(?:e)?|AGENTE?|MM?\.|Mmes?|MME) )+/u;
/** One to three words with capitals, an initial before or after. */
const ITEM =
  /^(?:\p{Lu}\. ?)?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:[Dd]e|[Dd]u|[Ll]e|[Ll]a|DE|DU|LE|LA|EL|BEN|AIT|DOS|VAN) )?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]*){0,2}(?: \p{Lu})?\.?$/u;
/** Names of units, and what a crew takes along. Folded. */
const UNIT =
  /^(?:alpha|bravo|charlie|delta|echo|foxtrot|golf|india|tango|jour|nuit|matin|soir|nord|sud|est|ouest|centre|voirie|proprete|espaces|verts|ras|neant|complet|complete|absent|absente|libre|vehicule|duster|kangoo|radio|gilet|vtt|velo|pied|pedestre|mobile|renforce|renforcee|mairie|gendarmerie|police|nationale|municipale)$/u;

export const findCrews: PeopleDetector = (scene) => {
  const { text } = scene.view;
  return [LABEL, TEAM].flatMap((pattern) =>
    matchesOf(text, pattern).flatMap((match): readonly Candidate[] => {
      const list = match.groups?.['list'] ?? '';
      const start = match.index + match[0].lastIndexOf(list);
      const items = itemsOf(list.replace(/[ \t]+$/u, ''));
      const named = items.filter(({ words }) => ITEM.test(words));
      const needed = pattern === TEAM || /[/&+]/u.test(list) ? 2 : 1;
      if (named.length < needed || named.length !== items.length) return [];
      const people = named.map(({ at, words }) => {
        const from = scene.view.tokenAt(start + at)?.index ?? 0;
        let to = from;
        while ((scene.tokens[to]?.start ?? Infinity) < start + at + words.length) to += 1;
        return { from, to };
      });
      const each = people.map(({ from, to }) =>
        Array.from({ length: to - from }, (_, i) => ({ ...senseAt(scene, from + i), index: from + i })),
      );
      const things = each.some((words) =>
        words.every(
          ({ index, acronym, surname, first }) =>
            UNIT.test(scene.tokens[index]?.folded ?? '') ||
            isKnownTown(scene, index) ||
            (acronym && !surname && !first),
        ),
      );
      // "PAGE J.": an initial says that the word is a surname.
      const sure = each.some((words) =>
        words.some(({ surname, first, unknown, word, index }) =>
          scene.tokens[index]?.shape === 'initial'
            ? words.length > 1
            : unknown || ((surname || first) && !word),
        ),
      );
      // One word alone may be anything; of several, none may be a service's or a duty's only.
      const could = each.every((words) =>
        words.some(({ surname, first, unknown, institution, role, functional }) =>
          each.length > 1
            ? surname || first || unknown || !(institution || role || functional)
            : (surname || first || unknown) && !institution,
        ),
      );
      if (things || !could) return [];
      return people.map(({ from, to }) =>
        candidate(from, to, 'nom d’une équipe, ou de parties', sure ? 0.6 : 0.44),
      );
    }),
  );
};

interface Item {
  readonly at: number;
  readonly words: string;
}

/** What a label lists, without ranks; up to the end of the sentence. */
function itemsOf(list: string): readonly Item[] {
  const items: Item[] = [];
  let at = 0;
  for (const part of list.split(new RegExp(`(${SEPARATOR.source})`, 'u'))) {
    if (!SEPARATOR.test(part) || part.trim().length > 3) {
      const rank = RANK.exec(part)?.[0].length ?? 0;
      items.push({ at: at + rank, words: part.slice(rank).trimEnd() });
    }
    at += part.length;
  }
  return items.filter(({ words }) => words !== '');
}
