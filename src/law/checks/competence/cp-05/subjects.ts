/** CP-05: what each point of L2122-22 is about, for those that a word tells. */
import type { Analysis } from '../../../analysis';
import { headSpan, plain } from '../../shared/words';

/** What each point of L2122-22 is about, for those that a word tells. */
const SUBJECTS: readonly (readonly [number, RegExp])[] = [
  [4, /marche|accord-cadre|bon\s+de\s+commande|prestation|maitrise\s+d'(?:oe|œ)uvre/],
  [3, /emprunt|pret\s+bancaire/],
  [20, /ligne\s+de\s+tresorerie/],
  [8, /concession[^.]{0,40}funeraire|cimetiere/],
  [16, /ester\s+en\s+justice|defen(?:dre|se)[^.]{0,60}(?:justice|instance|tribunal)|action\s+en\s+justice/],
  [5, /bail|location|louage|mise\s+a\s+disposition\s+d[eu]\s+(?:local|logement|salle)/],
  [7, /regie\s+(?:de\s+recettes|d'avances|comptable)/],
  [15, /preemption/],
];

export const subjectOf = (analysis: Analysis): number | undefined => {
  const head = headSpan(analysis);
  const title = plain(analysis.text.slice(head.start, head.end));
  return SUBJECTS.find(([, pattern]) => pattern.test(title))?.[0];
};
