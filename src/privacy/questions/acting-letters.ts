/**
 * Two or three capitals of nobody that the text names, where somebody acts or is told: "FV a rappelé le riverain", "Merci de classer, FV",
 * "Permanence : FV le matin", "| Devis | FV |". It must not ask about what the text speaks of as a thing ("le FV"), nor what is an acronym
 * for all.
 */
import type { Finding } from '../detector';
import { actsAs } from '../people/acting-initials';
import { meanThing } from '../people/initials';
import { senseAt, type Scene } from '../people/scene';
import { cut } from '../people/tables';
import { matchesOf } from '../text/matches';
import type { Token } from '../text/tokens';

const RISK = 0.34;
const MOST_LETTERS = 3;
const ARTICLE =
  /^(?:l[ae]?|les|une?|du|des|aux?|ce|cette|ces|notre|nos|votre|vos|leurs?|chaque|son|sa|ses)$/u;
/** "Rédaction FV", "signé FV", "transmis FV le 3": what was done, then by whom or to whom. */
const AFTER_DEED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:r[ée]daction|sign[ée]|paraph[ée]|secr[ée]tariat|CR|compte[- ]rendu|transmis|remis|donn[ée]|confi[ée]|affect[ée]|attribu[ée]|vu|OK|RAS|dixit|cf\.?|d'apr[èe]s|avec|chez|sauf) $/iu;
/** "agenda de FV", "bureau d'EG" */
const OF_SOMEBODY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:bureau|agenda|mails?|t[ée]l(?:[ée]phone)?|portable|poste|cl[ée]s|dossiers?|avis|accord|r[ée]ponse|retour|demande|appel|message|note|cong[ée]s|absence|rempla[cç][a-zA-ZÀ-ÖØ-öø-ῼ]+|place|part|voiture) (?:de |d')$/u;
/** "Lundi FV, mardi EG", "Astreinte S12 : FV", "Congés : FV du 3 au 7" */
const TURN =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|apr[èe]s-midi|soir|nuit|journ[ée]e|S\d{1,2}|semaine \d{1,2}|astreinte|permanence|garde|cong[ée]s?|RTT|absents?|pr[ée]sents?|accueil|fermeture|ouverture|remplacement|relais)(?: \d{1,2}(?:[/.]\d{1,2})?)? ?[:=–-]? ?$/iu;
const CLAUSE_ENDS =
  /^(?: ?(?:[,.;)/+|\n]|$)| (?:et|puis|du|le|la|lundi|mardi|mercredi|jeudi|vendredi|samedi|ce|demain|OK|ok) ?)/u;
const LINE_ENDS = /^\.?[ \t]*(?:\n|$)/u;
/** The column that says who does it. */
const WHO =
  /^(?:qui|pilotes?|resp\.?|responsables?|agents?|porteurs?|r[ée]f[ée]rente?s?|initiales|visas?|par|suivi(?: par)?|trait[ée] par|vu(?: par)?|op[ée]rateurs?|instructeurs?|charg[ée]s?|affect[ée] [àa]|nom)$/iu;

/** @param covered one byte a word that is hidden */
export function riskyActingLetters(scene: Scene, covered: Uint8Array): readonly Finding[] {
  const letters = scene.tokens.filter((token) => couldBe(scene, token, covered));
  if (letters.length === 0) return [];
  const things = new Set(letters.filter((token) => isLedByArticle(scene, token)).map(({ text }) => text));
  const cells = cellsOfWho(scene);
  return letters
    .filter(({ text }) => !things.has(text))
    .filter((token) => cells.has(token.index) || isPlaced(scene, token))
    .map(({ start, end }) => ({
      type: 'PERSON',
      start,
      end,
      reason: 'peut-être les initiales de quelqu’un',
      confidence: RISK,
    }));
}

function couldBe(scene: Scene, token: Token, covered: Uint8Array): boolean {
  const { index, shape, text, start, end } = token;
  if (shape !== 'capitals' || text.length > MOST_LETTERS || covered[index] === 1) return false;
  if (scene.caseOf(token) !== 'mixed' || meanThing(scene, text) || senseAt(scene, index).word) return false;
  const around = scene.view.text;
  return (
    !/[a-zA-ZÀ-ÖØ-öø-ῼ\d&_@'.-]/u.test(around.slice(Math.max(0, start - 1), start)) &&
    !/^(?:[a-zA-ZÀ-ÖØ-öø-ῼ\d&_@'-]|\.[a-zA-ZÀ-ÖØ-öø-ῼ]| ?n[°o]| \d{3}|:\/)/u.test(around.slice(end, end + 4))
  );
}

function isLedByArticle({ tokens }: Scene, { index, opensLine, gap }: Token): boolean {
  const before = opensLine || !/^[ ']$/u.test(gap) ? undefined : tokens[index - 1];
  return before !== undefined && ARTICLE.test(before.folded);
}

function isPlaced(scene: Scene, token: Token): boolean {
  const { text, lines } = scene.view;
  const { start, end, line } = token;
  if (actsAs(scene, token) === 'verb') return true;
  const from = lines[line]?.start ?? 0;
  const ahead = text.slice(from, start);
  const after = text.slice(end, end + 12);
  // "Merci de classer, FV"
  if (/\p{Ll}, $/u.test(ahead) && LINE_ENDS.test(after) && ahead.length > MOST_LETTERS * 4) return true;
  if (!CLAUSE_ENDS.test(after)) return false;
  return AFTER_DEED.test(ahead) || OF_SOMEBODY.test(ahead) || TURN.test(ahead);
}

/** Words of cells that hold nothing but letters, below a label that asks who. */
function cellsOfWho(scene: Scene): ReadonlySet<number> {
  const { view } = scene;
  const found = new Set<number>();
  for (const sign of ['|', '\t', ';'] as const) {
    let who: number[] = [];
    for (const line of view.lines) {
      const cells = cut(view.text, line, sign);
      const labels = cells.flatMap(({ text }, column) => (WHO.test(text.trim()) ? [column] : []));
      if (cells.length < 2) who = [];
      else if (labels.length > 0) who = labels;
      for (const column of who) {
        const cell = cells[column];
        if (cell === undefined || !/^[A-ZÀ-ÞŒ]{2,3}(?: ?[/+,&-] ?[A-ZÀ-ÞŒ]{2,3})*$/u.test(cell.text))
          continue;
        for (const { index } of matchesOf(cell.text, /[A-ZÀ-ÞŒ]{2,3}/gu)) {
          const token = view.tokenAt(cell.start + index);
          if (token !== undefined) found.add(token.index);
        }
      }
    }
  }
  return found;
}
