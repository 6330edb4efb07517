/** FO-14, what is cited: a piece whose day comes after that of the act. */
import { formatDate } from '../../../../act/dates';
import type { FoundDate } from '../../../../act/reading/dates';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { REPORTED, toldAfterDate, toldBeforeDate } from './reported';

/** What a citation says to be of a day: a request, an opinion, a minute. */
const PAPERS = [
  ...[
    'demande',
    'courrier',
    'lettre',
    'mail',
    'courriel',
    'avis',
    'rapport',
    'proces-verbal',
    'pv',
    'declaration',
  ],
  ...[
    '(?<![a-z])offres?(?![a-z])',
    '(?<![a-z])propositions?(?![a-z])',
    'candidature',
    'certificat',
    'facture',
    'comptes?[\\s-]rendu',
    '(?<![a-z])estimations?(?![a-z])',
    'expertise',
    'diagnostic',
    '(?<![a-z])etudes?(?![a-z])',
    'recepisse',
    'accuse\\s+de\\s+reception',
    'reclamation',
    'signalement',
    'petition',
    'jugement',
    'entretien',
    'extrait',
  ],
  ...['plainte', 'constat', 'plan', 'devis', 'attestation', 'convention', 'requete', 'mise\\s+en\\s+demeure'],
  ...[
    'deliberation',
    'arrete',
    'budget\\s+(?:primitif|principal|supplementaire)',
    'decision',
    'loi',
    'decret',
    'ordonnance',
    'circulaire',
    'reunion',
    'seance',
  ],
];
const DATED = [
  ...['en\\s+date\\s+d[ue]', 'datee?s?\\s+du', 'recue?s?\\s+le', 'deposee?s?\\s+le', 'presentee?s?\\s+le'],
  ...[
    'formulee?s?\\s+le',
    'etablie?s?\\s+le',
    'rendue?s?\\s+le',
    'signee?s?\\s+le',
    'votee?s?\\s+le',
    'adoptee?s?\\s+le',
    '(?:reunie?s?|emise?s?|dressee?s?|transmise?s?|notifiee?s?|publiee?s?|remise?s?|realisee?s?|effectuee?s?|envoyee?s?|adressee?s?|enregistree?s?|parvenue?s?|consultee?s?|delivree?s?)\\s+le',
    '(?<![a-z])du',
  ],
];
/** What the day is of, when it is not that of the piece: an effect, an event, a period that the piece is about. */
const COMING =
  /(?<![a-z])(?:compter|partir|effet|periode|vala(?:ble|nt)|validite|(?:applicable|fete|manifestation|marche|foire|course|concert|soiree|journee|spectacle|election)s?|prevu\w*|jusqu\S*|vigueur|expir\w+|echeance|terme|fin|debut|nuit|week-end|ceremonie|tournoi|grenier\w*|brocante|travaux|chantier|scrutin|renouvellement|exercice|rentree|vacances|defile|feu|repas|loto|bal|anniversaire|occasion|exposition|salon|intervention|demenagement|livraison|tournage|carnaval|kermesse|randonnee|pour|vue)\s+(?:(?!demande|courrier|lettre|avis|rapport)\S+\s+){0,6}(?:du|le|au)\s+(?:[a-z]+di\s+)?$/;
const PAPER = new RegExp(`(?:${PAPERS.join('|')})[^;]{0,160}?(?:${DATED.join('|')})\\s+(?:[a-z]+di\\s+)?$`);

/** Pieces of the citations, and those that a recital reports. */
export const citedAfter = (analysis: Analysis, signed: string): Outcome[] => {
  const told = new Set<number>();
  const put = (date: FoundDate): Outcome[] => {
    const { iso } = date;
    if (iso === undefined || iso <= signed || told.has(date.start)) return [];
    told.add(date.start);
    return [finding('cited', date, { values: { signed: formatDate(signed), cited: formatDate(iso) } })];
  };
  const inRecitals = analysis.act.recitals.flatMap((part) =>
    analysis
      .within(analysis.dates, part)
      .filter((date) => REPORTED.test(toldBeforeDate(analysis.text, part, date)))
      .flatMap(put),
  );
  return [
    ...inRecitals,
    ...analysis.act.citations.flatMap((part) => [
      ...analysis
        .within(analysis.citations, part)
        .flatMap((citation) => analysis.within(analysis.dates, citation))
        .flatMap(put),
      ...analysis
        .within(analysis.dates, part)
        .filter((date) => {
          const before = toldBeforeDate(analysis.text, part, date);
          return PAPER.test(before) && !COMING.test(before);
        })
        // "pour la période du 15 septembre au 30 octobre"
        .filter((date) => !/^\s*au\s+(?:[a-z]+di\s+)?\d/.test(toldAfterDate(analysis.text, part, date)))
        .flatMap(put),
    ]),
  ];
};
