/** FO-14: an act is signed after what it cites, and before what it rules. */
import { formatDate } from '../../../act/dates';
import { fold } from '../../../act/reading/fold';
import type { FoundDate } from '../../../act/reading/dates';
import type { Analysis } from '../../analysis';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { natureOf, operativeSpan } from '../shared/nature';
import { holds, wordsAfter, wordsBefore } from '../shared/spans';

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
  /(?:compter|partir|effet|periode|vala(?:ble|nt)|validite|(?:applicable|fete|manifestation|marche|foire|course|concert|soiree|journee|spectacle|election|prevue?)s?|jusqu\S*|vigueur|expir\w+|echeance|terme|fin|debut|nuit|week-end|ceremonie|tournoi|grenier\w*|brocante|travaux|chantier|scrutin|renouvellement|exercice|rentree|vacances|defile|feu|repas|loto|bal|anniversaire|occasion|exposition|salon|intervention|demenagement|livraison|tournage|carnaval|kermesse|randonnee|pour|vue)\s+(?:(?!demande|courrier|lettre|avis|rapport)\S+\s+){0,6}(?:du|le|au)\s+(?:[a-z]+di\s+)?$/;
const PAPER = new RegExp(`(?:${PAPERS.join('|')})[^;]{0,160}?(?:${DATED.join('|')})\\s+(?:[a-z]+di\\s+)?$`);

/** "selon le rapport du 28 mai 2025": a recital tells of what is there already. */
const REPORTED =
  /(?:rapports?|constats?|proces-verba(?:l|ux)|avis|courrier|lettre|plainte|expertise|certificat|attestation|demande|visite)(?:\s+(?!pour|sur|concernant|prevu)[a-z']+){0,3}?\s+(?:en\s+date\s+|date\s+|datee\s+)?du\s+(?:[a-z]+di\s+)?$/;

/** What cannot be known before it has happened. */
const DONE =
  '(?:recue?s?|constatee?s?|relevee?s?|dressee?s?|notifiee?s?|transmise?s?|publiee?s?|deposee?s?|signalee?s?|emise?s?|rendue?s?|consultee?s?|entendue?s?|averti\\w*|adressee?s?|remise?s?|signee?s?|adoptee?s?|votee?s?|approuvee?s?|saisie?s?|etablie?s?|verbalisee?s?|interpellee?s?|blessee?s?|endommagee?s?|commis\\w*|survenue?s?|produite?s?|intervenue?s?|effondree?s?|eu\\s+lieu|reunie?s?|tenue?s?|visitee?s?|realisee?s?|effectuee?s?)';
const WHERE =
  "(?:\\s+(?:par|en|a|au|aux|dans|sur|rue|place|avenue|route|quai)\\s+(?!la\\s+nuit)(?:(?!que\\s|pour\\s|de\\s|du\\s|le\\s+\\d)[a-z'-]+\\s*){1,5}?)?";
const ON =
  '(?:le|du|des|la\\s+nuit\\s+du)\\s+(?:[a-z]+di\\s+)?(?:\\d{1,2}\\s+(?:[a-z]+\\s+)?au\\s+(?:[a-z]+di\\s+)?)?$';
/** "a été constaté le", "ont eu lieu dans la nuit du", "s’est réunie le", "un accident survenu le" */
const HAPPENED = new RegExp(
  `(?:(?:(?<!y\\s)(?<![a-z])(?:a|ont|ai|avons|avez)\\s+(?:deja\\s+|bien\\s+|ete\\s+|en\\s+effet\\s+){0,3}|(?:s'|se\\s+)(?:est|sont)\\s+|(?<![a-z])(?:est|sont)\\s+(?=survenu|intervenu|parvenu))${DONE}|(?:accidents?|rixes?|incidents?|faits?|infractions?|nuisances?|desordres?|plaintes?|intrusions?|degradations?|effondrements?|proces-verba(?:l|ux)|pv|rapports?|constats?|avis|courriers?|lettres?)\\s+(?:(?!du\\s|pour\\s)\\S+\\s+){0,4}?(?:constates?|constatees?|survenue?s?|commis\\w*|releve\\w*|produit\\w*|dresse\\w*|etabli\\w*|rendus?|emis|recue?s?|redige\\w*|depose\\w*|notifie\\w*))${WHERE}\\s*,?\\s*(?:dans\\s+)?${ON}`,
);
/** What a letter answers: "votre courrier du", "reçu le" */
const ANSWERED =
  /(?:(?:votre|vos|notre)\s+(?:courriers?|lettres?|demandes?|courriels?|mails?|messages?|recours|reclamations?|requetes?|entretiens?|conversations?|visites?|appels?|dossiers?|declarations?)|(?:par|selon)\s+(?:un\s+|votre\s+|le\s+|ce\s+)?(?:courrier|lettre|courriel|mail|message|formulaire)(?:\s+recommandee?)?)\s*,?\s*(?:telephonique\s+|recommandee?\s+|electronique\s+|ecrite?\s+)?(?:(?:(?:en\s+date|datee?s?)\s+du|(?:\S+\s+){0,6}?(?:recue?s?|deposee?s?|parvenue?s?|enregistree?s?|transmise?s?)\s+(?:en\s+mairie\s+|dans\s+nos\s+services\s+|par\s+nos\s+services\s+)?(?:le|du)|du))\s+(?:[a-z]+di\s+)?$|(?:j'ai|nous\s+avons)\s+(?:bien\s+)?(?:recu|pris\s+connaissance)\s*,?\s*le\s+(?:[a-z]+di\s+)?$|vous\s+(?:m'|nous\s+)?avez\s+(?:ecrit|saisie?s?|sollicitee?s?|demande|depose|adresse|transmis|fait\s+part)\s*,?\s*(?:en\s+mairie\s+)?le\s+(?:[a-z]+di\s+)?$/;

export const rule = defineRule({
  meta: {
    id: 'FO-14',
    title: {
      fr: 'Date de signature après ce qui est visé, avant ce qui est réglé',
      en: 'Signed after what is cited, before what is ruled',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'A',
    needs: ['signedDate'],
    messages: {
      cited: {
        fr: 'L’acte, daté du {signed}, vise une pièce du {cited}, postérieure : vérifiez l’une des deux dates.',
        en: 'The act of {signed} cites a piece of {cited}, which is later.',
      },
      told: {
        fr: 'Le document, daté du {signed}, rapporte comme passé ce qui est du {cited} : vérifiez l’une des deux dates.',
        en: 'The document of {signed} tells as past what is of {cited}.',
      },
      over: {
        fr: 'L’acte est daté du {signed}, alors que la mesure s’achève le {end} : elle serait finie avant d’être décidée. Vérifiez les dates.',
        en: 'The act is dated {signed}, but its measure ends on {end}.',
      },
    },
  },
  check: ({ analysis, given: { signedDate } }) =>
    isDoubtful(analysis, signedDate)
      ? [missing('signedDate')]
      : [
          ...citedAfter(analysis, signedDate),
          ...toldBefore(analysis, signedDate),
          ...overBefore(analysis, signedDate),
        ],
});

/** A date that stands before the citations of an order is rarely that of its signature. */
const isDoubtful = ({ act, kind }: Analysis, signedDate: string): boolean => {
  const { placeDate } = act;
  return (
    (kind === 'order' || kind === 'decision') &&
    placeDate?.date?.iso === signedDate &&
    act.citations.some(({ start }) => placeDate.start < start)
  );
};

const citedAfter = (analysis: Analysis, signed: string): Outcome[] => {
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
      .filter(({ start }) => REPORTED.test(fold(analysis.text.slice(part.start, start)).lower))
      .flatMap(put),
  );
  return [
    ...inRecitals,
    ...analysis.act.citations.flatMap((part) => [
      ...analysis
        .within(analysis.citations, part)
        .filter(({ date }) => date !== undefined)
        .flatMap((citation) => analysis.within(analysis.dates, citation).slice(-1))
        .flatMap(put),
      ...analysis
        .within(analysis.dates, part)
        .filter(({ start }) => {
          const before = fold(analysis.text.slice(part.start, start)).lower;
          return PAPER.test(before) && !COMING.test(before);
        })
        .flatMap(put),
    ]),
  ];
};

/** Recitals, the report of a deliberation and the body of a letter or a note tell of what has been. */
const toldBefore = (analysis: Analysis, signed: string): Outcome[] => {
  const { act, kind } = analysis;
  if (kind === 'minutes' || kind === 'summons') return [];
  const until = act.formula?.start ?? Number.POSITIVE_INFINITY;
  const parts =
    kind === 'letter' || kind === 'note'
      ? analysis.paragraphs
      : act.paragraphs.filter(
          ({ role, section, start }) =>
            role === 'recital' ||
            (kind === 'deliberation' && role === 'body' && section !== 'conclusions' && start < until),
        );
  return parts.flatMap((part) =>
    analysis.within(analysis.dates, part).flatMap((date): Outcome[] => {
      if (date.iso === undefined || date.iso <= signed) return [];
      const before = fold(analysis.text.slice(part.start, date.start)).lower;
      const after = wordsAfter(analysis.text, date.end, 12);
      const isPast = HAPPENED.test(before) || (kind === 'letter' && ANSWERED.test(before));
      if (
        !isPast ||
        /^\s*(?:au\s+(?:[a-z]+di\s+)?\d|et\s+jusqu)/.test(after) ||
        (REPORTED.test(before) && part.start !== date.start && kind !== 'letter')
      )
        return [];
      return [finding('told', date, { values: { signed: formatDate(signed), cited: formatDate(date.iso) } })];
    }),
  );
};

const PERIOD = /(?<![a-z])(?:jusqu'au|au|inclus|fin\s+le)\s+(?:[a-z]+di\s+)?$/;

/** A rule for traffic and the like whose whole period lies before its signature. */
const overBefore = (analysis: Analysis, signed: string): Outcome[] => {
  if (analysis.kind !== 'order' || analysis.derive(natureOf) !== 'regulatory') return [];
  const span = operativeSpan(analysis);
  const cited = analysis.within(analysis.citations, span);
  const dates = analysis
    .within(analysis.dates, span)
    .filter((date) => !cited.some((one) => holds(one, date)));
  const ends = dates.filter(({ start }) => PERIOD.test(wordsBefore(analysis.text, start, 24)));
  const last = ends.at(-1);
  // Any day that is still to come shows that the measure is not over.
  if (last?.iso === undefined || dates.some(({ iso }) => iso === undefined || iso >= signed)) return [];
  return [finding('over', last, { values: { signed: formatDate(signed), end: formatDate(last.iso) } })];
};

const act = (
  head: string,
  words = 'La circulation est interdite rue du Moulin.',
  day = '3 mars 2026',
): string =>
  `Arrêté n° 12\nLe maire de Vernois,\n${head}\nARRÊTE\nArticle 1er : ${words}\nFait à Vernois, le ${day}\nLe maire,\nPaul ROUGET`;
const vu = 'Vu le code de la route ;';

const letter = (words: string): string =>
  `Mairie de Vernois\nVernois, le 3 mars 2026\nMonsieur Luc PETIT\nObjet : votre demande\nMonsieur,\n${words}\nVeuillez agréer, Monsieur, mes salutations distinguées.\nLe maire,\nPaul ROUGET`;
export const examples: Examples = {
  passes: [
    ...[
      'Considérant que la réunion a été fixée le 9 mars 2026,',
      'Considérant que la course a été autorisée pour le 14 mars 2026,',
      'Considérant que la fête aura lieu le 14 mars 2026,',
      'Considérant que le club a été informé de la course du 14 mars 2026,',
      'Considérant que des rixes ont eu lieu le 14 février 2026,',
      'Considérant que les travaux ont été reportés au 14 mars 2026,',
      'Considérant les incidents survenus lors de la fête, et celle du 14 mars 2026,',
    ].map((recital) => ({ why: recital, text: act(`${vu}\n${recital}`) })),
    ...[
      'J’ai bien reçu votre courrier du 2 mars 2026.',
      'J’ai bien reçu votre demande pour la salle du 14 mars 2026.',
      'Votre demande de salle du 14 mars 2026 est acceptée.',
      'Vous m’avez demandé la salle le 14 mars 2026 au soir.'.replace('demandé', 'réservé'),
      'Vous devez déposer votre dossier le 14 mars 2026.',
      'Votre dossier est à compléter avant le 14 mars 2026.',
      'La commission se réunit le 14 mars 2026.',
    ].map((words) => ({ why: `lettre : ${words}`, text: letter(words), kind: 'letter' as const })),
    ...[
      'Considérant que le rapport du 2 mars 2026 relève des fissures,',
      'Considérant la demande pour la fête du 14 juillet 2026,',
      'Considérant que la course du 14 mars 2026 emprunte la rue,',
      'Considérant l’avis sur les travaux du 16 mars 2026,',
    ].map((recital) => ({ why: recital, text: act(`${vu}\n${recital}`) })),
    ...[
      'Vu la délibération n° 3 du 2 mars 2026 fixant les tarifs applicables à compter du 1er janvier 2027 ;',
      'Vu l’avis du 2 mars 2026 sur la période du 1er avril 2026 ;',
      'Vu la demande du 2 mars 2026 du comité des fêtes pour la soirée du 14 mars 2026 ;',
      'Vu l’arrêté préfectoral valable jusqu’au 31 décembre 2026 et à partir du 1er mai 2026 ;',
      'Vu la demande de l’entreprise pour les travaux de la rue du Moulin du 16 mars 2026 ;',
      'Vu la convention du 2 mars 2026, prenant effet du 1er juillet 2026 ;',
    ].map((visa) => ({ why: visa, text: act(visa) })),
    { why: 'demande antérieure', text: act('Vu la demande de l’entreprise en date du 2 mars 2026 ;') },
    {
      why: 'une date donnée par l’utilisateur ne contredit pas celle que l’acte porte',
      text: act('Vu la demande de l’entreprise en date du 2 mars 2026 ;'),
      date: '2025-01-10',
    },
    { why: 'demande du jour même', text: act('Vu la demande reçue le 3 mars 2026 ;') },
    {
      why: 'la période de la fête à venir',
      text: act(
        'Vu l’organisation de la fête du 14 juillet 2026 ;\nVu la demande du comité pour la fête prévue le 14 juillet 2026 ;',
      ),
    },
    { why: 'mesure à venir', text: act(vu, 'La circulation est interdite du 5 au 9 mars 2026.') },
    {
      why: 'mesure qui finit le jour même',
      text: act(vu, 'La circulation est interdite du 1er au 3 mars 2026.'),
    },
    {
      why: 'arrêté ancien abrogé',
      text: act(vu, 'La circulation est interdite. L’arrêté du 3 mars 2020 est abrogé.'),
    },
    {
      why: 'date passée qui n’est pas une fin',
      text: act(vu, 'La circulation est interdite depuis le 3 février 2026.'),
    },
    {
      why: 'prolongation',
      text: act(vu, 'La circulation, interdite jusqu’au 1er mars 2026, est interdite jusqu’au 9 mars 2026.'),
    },
    {
      why: 'un jour sans année',
      text: act(vu, 'La circulation est interdite le 5 avril, puis jusqu’au 1er mars 2026.'),
    },
    {
      why: 'décision individuelle',
      text: act(
        vu,
        'M. Petit est autorisé à occuper la place du 1er au 2 mars 2026. Le présent arrêté est notifié à M. Petit.',
      ),
    },
    ...[
      'Vu la demande du comité, la course du 14 mars 2026 ;',
      'Vu la demande du comité, les courses du 14 mars 2026 ;',
      'Vu la demande du comité, le concert prévu du 14 mars 2026 ;',
      'Vu la demande du comité, la foire prévue du 14 mars 2026 ;',
      'Vu la demande du comité, les marchés prévus du 14 mars 2026 ;',
      'Vu l’avis du 5 mars sans année ;',
    ].map((why) => ({ why, text: act(why) })),
    ...[
      'Considérant le rapport du 2 mars 2026 et la fête de la place, prévue le 14 juillet 2026,',
      'Considérant la visite prévue du 14 mars 2026,',
    ].map((why) => ({ why, text: act(`${vu}\n${why}`) })),
    ...[
      'La circulation est interdite au carrefour le 2 mars 2026.',
      'Le plateau lundi 2 mars 2026 est fermé.',
    ].map((why) => ({ why, text: act(vu, why) })),
  ],
  fails: [
    ...[
      'Votre courrier reçu le',
      'Votre lettre du',
      'Votre demande du',
      'Votre courriel du',
      'Votre mail du',
      'Votre message électronique du',
      'Votre réclamation du',
      'Votre requête du',
      'Notre entretien du',
      'Notre conversation téléphonique du',
      'Votre visite du',
      'Votre appel du',
      'Votre dossier déposé en mairie le',
      'Votre déclaration du',
      'Votre courrier écrit du',
      'Votre courrier recommandé du',
      'Votre courrier daté du',
      'Votre demande datée du',
      'Vos recours datés du',
      'Votre recours parvenu dans nos services le',
      'Votre recours enregistré par nos services le',
      'Votre recours transmis le',
      'Votre demande parvenue le',
      'Votre demande enregistrée le',
      'Votre demande transmise le',
      'Votre demande déposée le',
      'Vos dossiers déposés le',
      'Par courrier du',
      'Par courrier recommandé du',
      'Par lettre recommandée du',
      'Selon le formulaire reçu le',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: letter(`${words} 14 mars 2026 est sous nos yeux.`),
      kind: 'letter' as const,
      message: 'told',
      at: '14 mars 2026',
    })),
    ...[
      'J’ai bien reçu, le',
      'Nous avons pris connaissance, le',
      'Vous nous avez écrit le',
      'Vous avez saisi le',
      'Vous m’avez saisie le',
      'Vous avez sollicité le',
      'Vous m’avez sollicitée, en mairie le',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: letter(`${words} 16 mars 2026.`),
      kind: 'letter' as const,
      message: 'told',
      at: '16 mars 2026',
    })),
    ...(
      [
        ['Considérant que le procès-verbal dressé le 18 mars 2026 relève des rixes,', '18 mars 2026'],
        ['Considérant que des rixes ont eu lieu dans la nuit du 18 mars 2026,', '18 mars 2026'],
        ['Considérant que l’effondrement a été constaté par les services le 18 mars 2026,', '18 mars 2026'],
        ['Considérant que l’intéressé a été entendu en mairie le 9 mars 2026,', '9 mars 2026'],
        ['Considérant que la commission s’est réunie le 9 mars 2026,', '9 mars 2026'],
        ['Considérant l’accident mortel survenu rue Haute le 9 mars 2026,', '9 mars 2026'],
        ['Considérant que la lettre lui a été notifiée le lundi 9 mars 2026,', 'lundi 9 mars 2026'],
      ] as const
    ).map(([recital, at]) => ({ why: recital, text: act(`${vu}\n${recital}`), message: 'told', at })),
    ...(
      [
        ['J’ai bien reçu votre courrier du 12 mars 2026.', '12 mars 2026'],
        ['J’ai bien reçu, le 12 mars 2026, votre réclamation.', '12 mars 2026'],
        ['Par lettre recommandée du 12 mars 2026, vous contestez la facture.', '12 mars 2026'],
        ['Votre demande en date du 12 mars 2026 appelle cette réponse.', '12 mars 2026'],
        ['Votre demande de subvention reçue en mairie le 12 mars 2026 est incomplète.', '12 mars 2026'],
        ['Vous m’avez écrit le 12 mars 2026 au sujet des arbres.', '12 mars 2026'],
        [
          'Comme suite à notre entretien téléphonique du 12 mars 2026, je vous confirme l’accord.',
          '12 mars 2026',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `lettre : ${words}`,
      text: letter(words),
      kind: 'letter' as const,
      message: 'told',
      at,
    })),
    {
      why: 'avis de la commission réunie après',
      text: act('Vu l’avis de la commission d’appel d’offres réunie le 19 mars 2026 ;'),
      message: 'cited',
      at: '19 mars 2026',
    },
    {
      why: 'budget voté après',
      text: act('Vu le budget primitif 2026 voté le 27 mars 2026 ;'),
      message: 'cited',
      at: '27 mars 2026',
    },
    ...[
      'Considérant que, selon le rapport du 5 mars 2026, la chaussée s’est affaissée,',
      'Considérant le constat dressé en date du 5 mars 2026,',
      'Considérant que le procès-verbal de visite du 5 mars 2026 relève des fissures,',
    ].map((recital) => ({
      why: recital,
      text: act(`${vu}\n${recital}`),
      message: 'cited',
      at: '5 mars 2026',
    })),
    {
      why: 'demande postérieure',
      text: act('Vu la demande de l’entreprise en date du 5 mars 2026 ;'),
      message: 'cited',
      at: '5 mars 2026',
    },
    {
      why: 'demande reçue après',
      text: act('Vu la demande présentée par M. Petit, reçue le 12/03/2026 ;'),
      message: 'cited',
      at: '12/03/2026',
    },
    {
      why: 'délibération postérieure',
      text: act('Vu la délibération n° 3 du 4 avril 2026 ;'),
      message: 'cited',
      at: '4 avril 2026',
    },
    {
      why: 'avis du lendemain, avec son jour',
      text: act('Vu l’avis du mercredi 4 mars 2026 ;'),
      message: 'cited',
      at: 'mercredi 4 mars 2026',
    },
    {
      why: 'mesure finie avant la signature',
      text: act(vu, 'La circulation est interdite du 1er au 2 mars 2026.'),
      message: 'over',
      at: '2 mars 2026',
    },
    {
      why: 'jusqu’à la veille',
      text: act(vu, 'La circulation est interdite jusqu’au lundi 2 mars 2026.'),
      message: 'over',
      at: 'lundi 2 mars 2026',
    },
    ...(
      [
        [
          'Vu la demande pour la fête de la place du 1er mars 2026, présentée par M. Petit et reçue le 12 mars 2026 ;',
          '12 mars 2026',
        ],
        ['Vu, pour la fête, la demande du 5 mars 2026 ;', '5 mars 2026'],
        ['Vu la loi n° 2026-1410 du 30 décembre 2026 de finances pour 2027 ;', '30 décembre 2026'],
        ['Vu la loi du 2 mars 2026 ;\nVu le décret du 5 mars 2026 ;', '5 mars 2026'],
        ['Vu l’avis de la commission du lundi, reçu le 12 mars 2026 ;', '12 mars 2026'],
      ] as const
    ).map(([why, at]) => ({ why, text: act(why), message: 'cited', at })),
    ...['Considérant la visite du lundi 9 mars 2026,'].map((why) => ({
      why,
      text: act(`${vu}\n${why}`),
      message: 'cited',
      at: 'lundi 9 mars 2026',
    })),
    ...(
      [
        ['La circulation est interdite jusqu’au 1er mars 2026, puis fin le 2 mars 2026.', '2 mars 2026'],
        [
          'La circulation est interdite du 2 février au 20 février 2026, sauf le 9 février 2026.',
          '20 février 2026',
        ],
      ] as const
    ).map(([why, at]) => ({ why, text: act(vu, why), message: 'over', at })),
    ...['La circulation est interdite jusqu’au 2 mars 2026.'].map((words) => ({
      why: 'mesure finie, sans visa',
      text: act('', words),
      message: 'over',
      at: '2 mars 2026',
    })),
  ],
  lacks: [
    {
      why: 'la date lue est celle de la tête de l’acte',
      text: 'Arrêté n° 12\nVernois, le 1er janvier 2011\nLe maire de Vernois,\nVu la demande du 3 mars 2013 ;\nARRÊTE\nArticle 1er : La rue est fermée.',
      missing: 'signedDate',
    },
    { why: 'acte sans date', text: 'Vu la demande du 3 mars 2026 ;', missing: 'signedDate' },
    ...[
      'Arrêté n° 12\nLe maire de Vernois,\nVu le code de la route ;\nVernois, le 1er janvier 2011\nVu la demande du 3 mars 2013 ;\nARRÊTE\nArticle 1er : La rue est fermée.',
      'Décision n° 12\nVernois, le 1er janvier 2011\nLe maire de Vernois,\nVu la demande du 3 mars 2013 ;\nDÉCIDE\nArticle 1er : Le bail est conclu.',
    ].map((words) => ({
      why: 'la date lue est celle de la tête de l’acte',
      text: words,
      missing: 'signedDate' as const,
    })),
  ],
};
