/**
 * What an act says of its transmission to the prefect, publication, posting and notification, with dates; and whether the law
 * has it transmitted (CGCT L. 2131-2). It answers nothing rather than guess.
 */
import { fold } from '../../../act/reading/fold';
import type { FoundDate } from '../../../act/reading/dates';
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { isTrafficOrder, natureOf } from './nature';
import { headOf, isDrinksOutlet, isPlanningPermit, ownWords } from './topic';

export type Step = 'transmission' | 'publication' | 'notification';

/** "Transmis en préfecture le 5 mars 2026" */
export interface DatedStep {
  readonly step: Step;
  readonly date: FoundDate;
  readonly iso: string;
}

const STEP =
  /(teletransmi\w*|transmi\w*|(?:envoye|recu|depose|depot|reception|accuse)\w*\s+(?:\w+\s+){0,4}?(?:en\s+|par\s+l[ea]\s+|au\s+|a\s+l[ea]\s+|de\s+la\s+)?(?:sous[\s-])?(?:prefe\w*|representant|controle))|(publi(?:ee?s?|cation)(?![a-z])|mise?\s+en\s+ligne|affich\w*)|(notifi\w*|remise?\s+(?:en\s+mains?|a\s+l'))|(convo\w*|seance|fait\s+a|vu\s|signature|signe\w*|recue?\s)/g;

/** A stamp or a mention, wherever it stands. */
const BEGINS =
  /^\W*(?:acte\s+)?(?:certifi|transmi|teletransmi|envoye|recu|depose|publi|affich|notifi|mis\s+en\s+ligne|mise\s+en\s+ligne|accuse|rendu|executoire|date\s+de\s+(?:publi|transm|affich|notif|recep))/;

/** Another act, annexed below the signature, has stamps of its own. */
const OTHER_ACT =
  /^\W*(?:extrait\s+du\s+registre|republique\s+francaise|departement\s+d|commune\s+d|annexe|arrete\s+(?:n|du|municipal(?!\s+(?:de|portant)\s+delegation))|deliberation\s+(?:n|du)|convention\s)/;
/** "la délibération du 3 mars, publiée le 5 mars": the steps of another act. */
const EARLIER =
  /(?<!presente?\s)(?:arrete|deliberation|decision|convention|permis|delegation)\s+(?:[a-z']+\s+){0,6}?(?:n°\s*\S+,?\s+)?(?:en\s+date\s+)?du\s+\d[^.;]{0,80}(?:publi|transmi|recue?|notifi|affich|teletransmi)|delegation\s+(?:de\s+(?:signature|fonctions?)\s+)?(?:n°\s*\S+\s*)?[^.;\d]{0,30}(?:publi|transmi|affich|teletransmi)/;

/** "Déposée le 4 mai, affichée le 6 mai", "Avis de dépôt affiché le 6 mai": what was asked for, before the act. */
const APPLICATION =
  /avis\s+d[eu]\s+(?:d[eu]\s+)?depot|(?<!pre)(?:demande|declaration|dossier)[^.;]{0,60}(?:depose|complet|recu|enregistre)|^\W*(?:deposee?|completee?|enregistree?)\s+(?:en\s+mairie\s+)?le\s(?![^\n]*prefe)/;

/** The act’s own steps, whatever else the paragraph tells. */
const OF_CONTROL = /prefe|controle\s+de\s+legalite|@?ctes|representant|transmi|executoire|certifi/;

/** "Affiché le 1er avril (affichage choisi par délibération du 23 juin 2022)", "depuis la loi du…": the date of another act, or of a text. */
const OF_ANOTHER =
  /(?:deliberation|arrete|decision|(?<![a-z])loi|ordonnance|decret|circulaire|instruction|jugement)\s+(?:(?:municipale?|prefectorale?|ministerielle?|interministerielle?|organique)\s+)?(?:n\s?[°o]?\s?\S+\s+)?(?:municipale?\s+)?(?:du|en\s+date\s+du)\s+$/;

/** The dates that the end of the act gives to each step, in order. */
export const datedSteps = (analysis: Analysis): readonly DatedStep[] => {
  const { act, text } = analysis;
  const signed = act.signatures[0]?.end ?? Infinity;
  const other = act.paragraphs.find((one) => one.start >= signed && OTHER_ACT.test(fold(one.text).lower));
  const zones = act.paragraphs.filter(
    ({ role, section, start, text: words }) =>
      section !== 'annexes' &&
      start < (other?.start ?? Infinity) &&
      !EARLIER.test(fold(words).lower) &&
      !(APPLICATION.test(fold(words).lower) && !OF_CONTROL.test(fold(words).lower)) &&
      (section === 'conclusions' || role === 'stamp' || BEGINS.test(fold(words).lower)) &&
      !['citation', 'recital', 'session', 'title', 'subject', 'authority'].includes(role),
  );
  const found: DatedStep[] = [];
  let before = 0;
  for (const date of analysis.dates) {
    const from = Math.max(before, date.start - 80);
    before = date.end;
    if (date.iso === undefined || !zones.some(({ start, end }) => start <= date.start && date.end <= end))
      continue;
    const last = [...fold(text.slice(from, date.start)).lower.matchAll(STEP)].at(-1);
    if (last === undefined || last[4] !== undefined) continue;
    if (OF_ANOTHER.test(fold(text.slice(from, date.start)).lower)) continue;
    const step =
      last[1] !== undefined ? 'transmission' : last[2] !== undefined ? 'publication' : 'notification';
    found.push({ step, date, iso: date.iso });
  }
  return found;
};

/** Words of transmission to the State, outside what the act cites. */
export const transmissionWords = (analysis: Analysis): readonly Span[] => {
  const { paragraphs } = analysis.act;
  return analysis
    .search(
      /prefe(?:t(?![a-z])|te(?![a-z])|ct\w+)|representant\s+de\s+l'etat|controle\s+de\s+(?:la\s+)?legalite|teletransmi\w*|@ctes|s2low|dematerialisation\s+des\s+actes/g,
    )
    .filter(({ start }) =>
      paragraphs.some(
        (paragraph) =>
          paragraph.start <= start &&
          start < paragraph.end &&
          paragraph.role !== 'citation' &&
          paragraph.role !== 'recital',
      ),
    );
};

/** Why an act is, or is not, among those that must reach the prefect. */
export interface Transmissibility {
  readonly transmissible: boolean;
  /** In French, to be read in a message: "délibération du conseil municipal". */
  readonly why: string;
}

const yes = (why: string): Transmissibility => ({ transmissible: true, why });
const no = (why: string): Transmissibility => ({ transmissible: false, why });

/** The articles that give the mayor the police of his commune, traffic apart: what the order is about does not matter then. */
const OF_POLICE = /(?<!\d)l\.?\s?2212-[12](?!\d)/;

/** Undefined when the words of the act do not tell. */
export const transmissibility = (analysis: Analysis): Transmissibility | undefined => {
  const head = analysis.derive(headOf);
  const own = analysis.derive(ownWords);
  const { lower } = analysis.folded;
  if (analysis.kind === 'deliberation') {
    if (
      /tarifs?[^.]{0,40}(?:droits?\s+de\s+(?:voirie|stationnement)|stationnement|occupation\s+du\s+domaine)/.test(
        head,
      )
    )
      return no('tarifs des droits de voirie et de stationnement');
    if (/taux\s+de\s+promotion|ratios?\s+promus|(?:des)?affiliation\s+au\s+centre\s+de\s+gestion/.test(head))
      return no('avancement de grade ou rapports avec le centre de gestion');
    return yes('délibération du conseil municipal');
  }
  if (analysis.kind === 'decision')
    return /2122-2[23]/.test(lower) ? yes('décision prise par délégation du conseil municipal') : undefined;
  if (analysis.kind !== 'order') return undefined;
  if (/2212-2-1|amende\s+administrative/.test(lower)) return yes('amende administrative');
  if (analysis.derive(isDrinksOutlet)) return no('débit de boissons temporaire d’une association');
  if (
    /delegations?\s+(?:de|d'une\s+partie\s+de\s+(?:ses|mes)|permanente\s+de)\s*(?:fonctions?|signature)/.test(
      head,
    )
  )
    return yes('délégation de fonction ou de signature');
  if (analysis.derive(isPlanningPermit)) return yes('autorisation d’urbanisme');
  if (
    /(?:portant|arrete\s+de|decision\s+de)\s+(?:nomination|recrutement|licenciement|titularisation|mise\s+en\s+stage)|(?:nomm|recrut)\w+\s+[^.]{0,40}stagiaire|nomination\s+(?:par|d'un|d'une|de)/.test(
      head,
    ) &&
    /grade|echelon|stagiaire|fonction\s+publique|agent/.test(own)
  )
    return /accroissement|saisonnier/.test(own) ? undefined : yes('nomination ou recrutement d’un agent');
  if (
    /permission\s+de\s+voirie|permis\s+de\s+stationnement|occupation\s+(?:temporaire\s+)?du\s+domaine/.test(
      head,
    )
  )
    return undefined;
  if (isTrafficOrder(analysis)) return no('police de la circulation et du stationnement');
  if (
    /mise\s+en\s+securite|peril|fermeture|interdi|baignade|divagation|bruit|manifestation|alcool|reglement|police|feux?\s+d'artifice|ravalement|debroussaill/.test(
      head,
    )
  )
    return yes('police municipale ou règlement');
  if (analysis.derive(natureOf) === 'regulatory' && OF_POLICE.test(lower))
    return yes('police municipale ou règlement');
  return undefined;
};
