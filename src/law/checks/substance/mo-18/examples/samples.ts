/** MO-18: the act that its tables are written with. */
import { sampleOrder } from '../../../shared/police-samples';

export const TERM_SAID = 'Elle vaut jusqu’au 30 septembre 2026.';
const FEE_SAID = 'La redevance est de 120 €.';
const PRECARIOUS_SAID = 'Elle est précaire et révocable.';

/** An occupation granted with its term, its fee and its precariousness, or other words in their place. */
export const act = ({
  title = 'Permission de voirie',
  who = 'L’entreprise BATIR est autorisée à poser une benne.',
  term = TERM_SAID,
  fee = FEE_SAID,
  precarious = PRECARIOUS_SAID,
} = {}): string =>
  sampleOrder({
    title,
    reasons: ['Considérant le dossier ;'],
    articles: [who, ...[term, fee, precarious].filter((one) => one !== '')],
  });

/** What a finding about the whole act points at. */
export const HEAD = 'Permission de voirie';
