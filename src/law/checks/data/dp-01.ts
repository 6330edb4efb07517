/**
 * DP-01: an act that is published holds no social security number, bank account, private telephone, health, or name of a minor.
 * It looks for what is plainly so; addresses and dates of birth are for the checks on publication.
 */
import type { Part, Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { natureOf } from '../shared/nature';
import { onlineWords } from '../shared/posting';
import { anyOf } from '../shared/terms';
import { holds } from '../shared/spans';

/** Sex, year, month, department, commune, rank, and the key or none, in figures that may be spaced. */
const NIR =
  /(?<![\d/.-]|\d )[123478] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-4]\d|[5-9]\d) ?(?:\d{2}|2[ab]) ?\d{3} ?\d{3}(?: ?\d{2})?(?![\d/]| \d)/g;
const IBAN = /(?<![a-z\d])[a-z]{2}\d{2}(?: ?[a-z\d]{4}){3,6}(?: ?[a-z\d]{1,4})?(?![a-z\d])/g;
/** 27 signs: a French or Monegasque account is seen even with a wrong figure. */
const FRENCH = /^(?:fr|mc)[a-z\d]{25}$/u;
const PHONE = /(?<![\d])(?:\+33|0033|0) ?\(?0?\)?[ .-]?[67](?:[ .-]?\d{2}){4}(?!\d)/g;
/** Beside a telephone: a private person's, not that of a firm or an office. */
const PRIVATE = anyOf([
  'demeurant',
  'domiciliee?',
  'nee? le',
  'habitante?',
  'riveraine?',
  '(?:m\\.|mme|mlle|monsieur|madame) [a-z]+',
]);
const OFFICE = anyOf([
  ...['entreprise', 'societe', 'sarl', 'sas', 'siret', 'association', 'organisateur', 'organisatrice'],
  ...['mairie', 'services?', 'astreinte', 'permanence', 'contact', 'responsable', 'gardien', 'gardienne'],
  ...['chantier', 'travaux', 'conducteur', 'conductrice', 'police', 'gendarmerie', 'secours'],
]);
const HEALTH = anyOf(
  [
    ...[
      'maladie',
      'malade',
      'pathologie',
      'depression',
      'cancer',
      'tumeur',
      'diabete',
      'epilepsie',
      'sclerose',
    ],
    ...[
      'sida',
      'vih',
      'alzheimer',
      'parkinson',
      'infarctus',
      'avc',
      'schizophrenie',
      'psychiatri\\w+',
      'suicid\\w+',
    ],
    ...['hospitalisation', 'hospitalisee?', 'etat de sante', 'raisons? de sante', 'raisons? medicales?'],
    ...['certificat medical', 'traitement medical', 'intervention chirurgicale', 'mdph', 'aah'],
    ...['handicap', 'handicape', 'handicapee', 'invalidite', 'inapte', 'inaptitude', 'grossesse', 'enceinte'],
    ...['alcoolisme', 'toxicomanie', 'troubles? (?:psych\\w+|mentaux|du comportement|alimentaires)'],
    ...[
      'conge (?:de )?longue (?:maladie|duree)',
      'arret (?:de )?maladie',
      "(?:atteinte?|souffre|souffrante?) d(?:e|'une?)",
    ],
  ],
  'g',
);
/** A person by name: a civility and a name in capitals or with its capital. */
const NAMED =
  /(?<![A-Za-z])(?:M\.|Mme|Mlle|MM\.|Mmes|Monsieur|Madame|Mademoiselle)\s+(?!(?:le|la|l'|les)\s|(?:Le|La|Les)\s[Mm]aire)[A-Z][A-Za-z'-]+/gu;
/** Who reports on an affair, or asks about it, is not whom it is about. */
const SPEAKS = new RegExp(
  `^[^.;]{0,60}?(?:${[
    ...['demande', 'rappelle', 'expose', 'propose', 'precise', 'indique', 'informe', 'souligne', 'repond'],
    ...['explique', 'presente', 'ajoute', 'signale', 'remercie', 'a\\s+signale', 'fait\\s+part'],
  ].join('|')})`,
);
/** Health words that are said of rules, places and bodies, not of anybody. */
const IMPERSONAL = anyOf([
  ...['assurance maladie', 'caisse primaire', 'handicap international', 'commission', 'accessibilite'],
  ...[
    'mobilite reduite',
    'risques?',
    'situations? de handicap',
    'loi n',
    'maladies? professionnelles? imputables?',
  ],
  'places? (?:de stationnement )?(?:reservees? aux )?(?:personnes )?handicap\\w*',
  'personnes? (?:en situation de handicap|handicapees?|agees?)',
  '(?:enfants?|agents?|eleves?|usagers?|salaries|publics?|fonctionnaires|assistants?|travailleurs) (?:[a-z]+ ){0,3}(?:en situation de|en conge|handicap\\w*|malades?)[a-z ]*',
]);
const MINOR = new RegExp(
  `(?:${[
    ...[
      "l'enfant",
      'enfants?\\s+mineurs?',
      'fils\\s+mineur',
      'fille\\s+mineure',
      'le\\s+mineur',
      'la\\s+mineure',
    ],
    ...["l'eleve", 'la\\s+jeune', 'le\\s+jeune', 'mineure?'],
  ].join('|')})\\s+(?:nommee?\\s+|prenommee?\\s+)?`,
  'g',
);
const NAME_AFTER = /^[A-Z][a-z'-]+(?:\s+[A-Z][A-Za-z'-]+)+/u;

export const rule = defineRule({
  meta: {
    id: 'DP-01',
    title: {
      fr: 'Aucune donnée personnelle sensible dans un acte publié',
      en: 'No sensitive personal data in a published act',
    },
    kinds: ['order', 'deliberation', 'decision', 'minutes'],
    severity: 'blocking',
    basis: ['RGPD-5', 'CRPA-L312-1-2'],
    method: 'R',
    needs: [],
    messages: {
      nir: {
        fr: '« {words} » a la forme d’un numéro de sécurité sociale : il n’a pas sa place dans un acte publié. Retirez-le.',
        en: '“{words}” has the form of a social security number: remove it.',
      },
      iban: {
        fr: '« {words} » a la forme d’un numéro de compte bancaire : retirez-le de l’acte, et joignez-le au mandat.',
        en: '“{words}” has the form of a bank account number: remove it.',
      },
      phone: {
        fr: '« {words} » semble être le téléphone d’un particulier : retirez-le de l’acte publié.',
        en: '“{words}” seems to be a private telephone: remove it.',
      },
      mobile: {
        fr: '« {words} » est un numéro de portable : vérifiez qu’il n’est pas celui d’un particulier avant de publier l’acte.',
        en: '“{words}” is a mobile telephone: check that it is not private.',
        severity: 'info',
      },
      health: {
        fr: '« {words} », à propos d’une personne nommée, touche à sa santé : cette donnée sensible n’a pas sa place dans un acte publié. Retirez-la, ou ne publiez pas l’acte.',
        en: '“{words}”, of a named person, is about health: remove it.',
      },
      healthOrder: {
        fr: '« {words} », à propos d’une personne nommée, touche à sa santé : cet acte individuel se notifie, il ne se publie pas. Limitez-vous à ce que la décision exige.',
        en: '“{words}”, of a named person, is about health: this act is notified, not published.',
        severity: 'info',
      },
      hardship: {
        fr: '« {words} », à côté d’un nom, dit la situation sociale d’une personne aidée : l’acte publié ne la désigne que par un numéro de dossier. Retirez les noms et les motifs, ou ne publiez pas l’acte (CASF, art. L. 133-5 ; CRPA, art. L. 311-6).',
        en: '“{words}”, beside a name, tells the hardship of a person helped: use a file number.',
      },
      minor: {
        fr: '« {words} » nomme un mineur : remplacez son nom par ses initiales dans l’acte publié.',
        en: '“{words}” names a minor: use initials.',
      },
    },
  },
  check: ({ analysis }) => {
    const numbers = [...numbersIn(analysis, NIR, 'nir', isNir), ...ibansIn(analysis)];
    return [
      ...numbers,
      ...phonesIn(
        analysis,
        numbers.map(({ at }) => at),
      ),
      ...healthIn(analysis),
      ...hardshipIn(analysis),
      ...minorsIn(analysis),
    ];
  },
});

type Placed = ReturnType<typeof finding>;

const numbersIn = (
  analysis: Analysis,
  pattern: RegExp,
  message: string,
  holds: (digits: string) => boolean,
): Placed[] =>
  analysis
    .search(pattern)
    .filter(({ match }) => holds(match[0].replace(/ /gu, '')))
    .map((found) => finding(message, found, { values: { words: found.text } }));

/** Thirteen figures, or fifteen with their key; unspaced, the key must be right, for a file number may be as long. */
const isNir = (digits: string): boolean => digits.length === 13 || digits.length === 15;

const ibansIn = (analysis: Analysis): Placed[] =>
  numbersIn(analysis, IBAN, 'iban', (words) => FRENCH.test(words) || isIban(words));

/** ISO 13616: modulo 97. */
const isIban = (words: string): boolean => {
  const moved = words.slice(4) + words.slice(0, 4);
  let rest = 0;
  for (const sign of moved) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

const paragraphOf = ({ paragraphs }: Analysis, at: Span): Part => {
  const found = paragraphs.find((one) => holds(one, at));
  return found ?? { ...at, text: '' };
};

const phonesIn = (analysis: Analysis, taken: readonly Span[]): Outcome[] =>
  analysis.search(PHONE).flatMap((found): Outcome[] => {
    if (taken.some((one) => holds(one, found))) return [];
    const around = fold(paragraphOf(analysis, found).text).lower;
    const own = PRIVATE.test(around) && !OFFICE.test(around);
    return [finding(own ? 'phone' : 'mobile', found, { values: { words: found.text } })];
  });

const healthIn = (analysis: Analysis): Outcome[] => {
  const told = new Set<number>();
  return analysis.search(HEALTH).flatMap((found): Outcome[] => {
    const sentence = analysis.sentences.find((one) => holds(one, found));
    if (sentence === undefined || told.has(sentence.start) || !isOfSomebody(sentence.text)) return [];
    told.add(sentence.start);
    const message = isNotified(analysis) ? 'healthOrder' : 'health';
    return [finding(message, found, { values: { words: found.text } })];
  });
};

/** An order or a decision about somebody is notified, not published, unless it says that it goes on line; a rule for all is published. */
const isNotified = (analysis: Analysis): boolean =>
  analysis.derive(onlineWords).length === 0 &&
  (analysis.kind === 'decision' || (analysis.kind === 'order' && analysis.derive(natureOf) !== 'regulatory'));

/** The sentence names a person who is not only speaking in it, and speaks neither of a rule nor of people in general. */
const isOfSomebody = (sentence: string): boolean => {
  const { lower, cased } = fold(sentence);
  if (IMPERSONAL.test(lower)) return false;
  return [...cased.matchAll(NAMED)].some((name) => {
    const after = lower.slice(name.index + name[0].length);
    return !SPEAKS.test(after);
  });
};

/** Words of social hardship, on the line that names somebody, in a deliberation that grants help. */
const HARDSHIP = anyOf(
  [
    ...[
      'surendette(?:e|ment)?',
      'surendettee',
      'expulsion',
      'expulsee?',
      'impayes?',
      'divorcee?',
      'separee?',
    ],
    ...['sans emploi', 'chomage', 'au rsa', 'rsa', 'sans ressources?', 'sans domicile', 'veuve', 'veuf'],
    ...[
      'dettes?',
      'precarite',
      'violences conjugales',
      'incarceree?',
      'mere isolee',
      'famille monoparentale',
    ],
  ],
  'g',
);
const HELPED =
  /secours|aides?\s+(?:sociale|financiere|facultative|alimentaire|d'urgence|exceptionnelle)|action\s+sociale|ccas/;
const FAMILY =
  /(?<![A-Za-z])(?:M\.|Mme|Mlle|Monsieur|Madame|Famille|FAMILLE)\s+(?!(?:le|la|les)\s)[A-Z][A-Za-z'-]+/u;

const hardshipIn = (analysis: Analysis): Outcome[] => {
  if (!HELPED.test(analysis.folded.lower) || isNotified(analysis)) return [];
  const found = analysis.search(HARDSHIP).find((one) => {
    const { cased, lower } = fold(paragraphOf(analysis, one).text);
    const name = FAMILY.exec(cased);
    return (
      name !== null &&
      /\d\s*(?:€|euro)|\d{1,4}\s*(?:bis|ter)?,?\s+(?:rue|place|avenue|impasse|chemin|allee|boulevard)/.test(
        lower,
      ) &&
      !SPEAKS.test(lower.slice(name.index + name[0].length)) &&
      !/redevance|facture|titre|loyer\s+communal|admission\s+en\s+non/.test(lower)
    );
  });
  return found === undefined ? [] : [finding('hardship', found, { values: { words: found.text } })];
};

const minorsIn = (analysis: Analysis): Outcome[] =>
  analysis.search(MINOR).flatMap((found): Outcome[] => {
    const after = fold(analysis.text.slice(found.end, found.end + 80));
    const name = NAME_AFTER.exec(after.cased)?.[0];
    if (name === undefined) return [];
    const place = { start: found.start, end: found.end + after.at(name.length) };
    return [finding('minor', place, { values: { words: analysis.text.slice(place.start, place.end) } })];
  });

const act = (words: string): string =>
  `Séance du 3 mars 2026\nPrésents : 9\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE\nArticle 1er : ${words}`;
const order = (words: string): string =>
  `Arrêté n° 12\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : ${words}\nFait à Vernois, le 3 mars 2026`;

export const examples: Examples = {
  passes: [
    {
      why: 'secours par numéro de dossier',
      text: act('Le CCAS accorde les secours suivants :\nDossier n° 2026-14, impayé de gaz   150 €'),
    },
    {
      why: 'un élu parle de précarité',
      text: act('Mme Rose VALLET rappelle que les impayés des familles aidées par le CCAS ont doublé.'),
    },
    { why: 'SIRET', text: act('L’association, SIRET 212 509 996 00006, reçoit 500 €.') },
    { why: 'téléphone fixe de la mairie', text: act('Renseignements : 03 81 00 12 34.') },
    {
      why: 'places handicapées',
      text: act('M. Petit propose deux places de stationnement réservées aux personnes handicapées.'),
    },
    {
      why: 'une maladie sans personne nommée',
      text: act('La lutte contre la maladie du chêne se poursuit.'),
    },
    { why: 'assurance maladie', text: act('M. Petit rappelle la convention avec l’assurance maladie.') },
    {
      why: 'l’élève sans nom',
      text: act('L’élève inscrit paie 3 €. Les enfants mineurs Valmorinois aussi.'),
    },
    {
      why: 'treize chiffres d’un autre genre',
      text: act('Parcelle 25 999 0001 00 12, référence 5 85 05 39 300 123.'),
    },
    { why: 'numéro étranger mal formé', text: act('Dossier DE89 3704 0044 0532 0130 01.') },
    { why: 'les élus', text: act('Mme la maire propose un certificat médical pour chacun.') },
    ...[
      'Le marché n° 1850539300123/2 est conclu.',
      'Le dossier 1 85 05 39 300 123 45 678 est clos.',
      'La référence XDE89370400440532013000 est retenue.',
      'La facture 990612345678 est payée.',
      'La facture 061234567890 est payée.',
      'La référence FR76 3000 6000 0112 3456 est retenue.',
    ].map((words) => ({ why: 'des nombres d’un autre genre', text: act(words) })),
    ...[
      'Mme FAURE préside la commission du handicap.',
      'M. Petit demande où en est la maladie du chêne.',
      'Monsieur le maire parle de la maladie du chêne.',
      'Mme La Maire visite les malades.',
      'L’enfant est accueilli chez Odile FAURE.',
    ].map((words) => ({ why: 'une personne nommée, et la santé d’autres', text: act(words) })),
    ...[
      'La commune verse 150 € à M. Luc MOREL, veuf.',
      'Le CCAS est propriétaire. M. Luc MOREL, veuf, est nommé.',
      'M. Petit rappelle que les impayés de secours atteignent 9 000 €.',
    ].map((words) => ({ why: 'bénéficiaire et difficultés', text: act(words) })),
    ...['redevance', 'facture', 'titre', 'loyer communal', 'admission en non-valeur'].map((words) => ({
      why: 'créances de la commune',
      text: act(`Le CCAS, régisseur, constate : ${words} de M. Luc MOREL (impayé), 150 €`),
    })),
    {
      why: 'décision notifiée',
      text: 'Décision n° 4\nLe maire de Vernois,\nDÉCIDE\nArticle 1er : Un secours de 150 € est accordé à M. Luc MOREL, veuf.\nFait à Vernois, le 3 mars 2026',
      kind: 'decision',
    },
  ],
  fails: [
    {
      why: 'bénéficiaire, adresse et difficultés',
      text: act(
        'Le CCAS accorde les aides d’urgence suivantes :\nMme Rose VALLET, 4 rue Haute, sans ressources   150 €',
      ),
      message: 'hardship',
      at: 'sans ressources',
    },
    {
      why: 'famille et motif',
      text: act('Secours accordés :\n- Famille MOREL, loyers impayés : 210 €'),
      message: 'hardship',
      at: 'impayés',
    },
    {
      why: 'maladie de l’agent, dans un arrêté mis en ligne',
      text: 'Arrêté n° 2026-12\nautorisant un temps partiel\nLe maire de Vernois,\nVu le code général de la fonction publique ;\nConsidérant que M. Paul PETIT, atteint d’une maladie, souhaite un temps partiel ;\nARRÊTE\nArticle 1er : M. Paul PETIT est autorisé à travailler à temps partiel.\nArticle 2 : Le présent arrêté est notifié à l’intéressé et publié en intégralité sur le site internet de la commune.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET',
      kind: 'order',
      message: 'health',
      at: 'atteint d’une',
    },
    {
      why: 'numéro de sécurité sociale espacé',
      text: act('M. Petit, 1 85 05 39 300 123 45.'),
      message: 'nir',
      at: '1 85 05 39 300 123 45',
    },
    { why: 'sans sa clé', text: act('Assuré 2850539300123.'), message: 'nir', at: '2850539300123' },
    {
      why: 'né en Corse',
      text: act('Assuré 1 85 05 2A 300 123 45.'),
      message: 'nir',
      at: '1 85 05 2A 300 123 45',
    },
    {
      why: 'compte bancaire français',
      text: act('Compte FR76 3000 6000 0112 3456 7890 189.'),
      message: 'iban',
      at: 'FR76 3000 6000 0112 3456 7890 189',
    },
    {
      why: 'compte bancaire sans espaces',
      text: act('Compte FR7630006000011234567890189.'),
      message: 'iban',
      at: 'FR7630006000011234567890189',
    },
    {
      why: 'compte étranger',
      text: act('Compte DE89 3704 0044 0532 0130 00.'),
      message: 'iban',
      at: 'DE89 3704 0044 0532 0130 00',
    },
    {
      why: 'portable d’une riveraine',
      text: act('Mme Odile FAURE, riveraine, 06 12 34 56 78, est prévenue.'),
      message: 'phone',
      at: '06 12 34 56 78',
    },
    {
      why: 'portable d’une entreprise',
      text: order('L’entreprise TP Jura, M. Petit, 06 12 34 56 78.'),
      message: 'mobile',
      at: '06 12 34 56 78',
    },
    {
      why: 'portable sans personne',
      text: order('En cas d’urgence : +33 6.12.34.56.78.'),
      message: 'mobile',
      at: '+33 6.12.34.56.78',
    },
    {
      why: 'maladie d’une personne nommée',
      text: act('Mme Odile FAURE, en arrêt maladie, est remplacée pendant sa maladie.'),
      message: 'health',
      at: 'arrêt maladie',
    },
    {
      why: 'état de santé',
      text: act('En raison de l’état de santé de M. PETIT, une aide de 300 € est accordée.'),
      message: 'health',
      at: 'état de santé',
    },
    {
      why: 'décision individuelle',
      text: order('Mme FAURE est placée en congé de longue maladie.'),
      message: 'healthOrder',
      at: 'congé de longue maladie',
    },
    {
      why: 'maladie dans un arrêté de circulation',
      text: order('Le stationnement est interdit, sauf pour Mme FAURE, atteinte de sclérose.'),
      message: 'health',
      at: 'atteinte de',
    },
    {
      why: 'un enfant nommé',
      text: act('L’enfant Léo MARTIN est accueilli.'),
      message: 'minor',
      at: 'L’enfant Léo MARTIN',
    },
    {
      why: 'un élève nommé',
      text: act('Une aide est donnée à l’élève Lina Petit.'),
      message: 'minor',
      at: 'l’élève Lina Petit',
    },
    ...(
      [
        ['Compte AT61 1904 3002 3457 3201.', 'AT61 1904 3002 3457 3201'],
        ['Compte DE57 3704 0044 0612 3456 78.', 'DE57 3704 0044 0612 3456 78'],
        ['Compte MC58 1122 2000 0101 2345 6789 030.', 'MC58 1122 2000 0101 2345 6789 030'],
      ] as const
    ).map(([words, at]) => ({ why: 'comptes et portables', text: act(words), message: 'iban', at })),
    ...(
      [
        ['Contact : 0612345678.', '0612345678'],
        ['Contact : 0033 6 12 34 56 78.', '0033 6 12 34 56 78'],
      ] as const
    ).map(([words, at]) => ({ why: 'comptes et portables', text: act(words), message: 'mobile', at })),
    ...(
      [
        ['Secours accordé à Mme Rose VALLET, 4 rue Haute, sans ressources', 'sans ressources'],
        ['Secours accordé à Mme Rose VALLET, 4 bis, rue Haute, sans ressources', 'sans ressources'],
        ['Secours accordé à Mme Rose VALLET, sans ressources : 150 euros', 'sans ressources'],
        ['Secours accordé à Mme Rose VALLET, sans ressources : 1 euro', 'sans ressources'],
        ['Le CCAS accorde 150 € à M. Luc MOREL, veuf.', 'veuf'],
        ['Une aide sociale de 150 € est accordée à M. Luc MOREL, veuf.', 'veuf'],
        ['Les aides facultatives sont de 150 €, à M. Luc MOREL, veuf.', 'veuf'],
        ['L’action sociale verse 150 € à M. Luc MOREL, veuf.', 'veuf'],
      ] as const
    ).map(([words, at]) => ({
      why: 'bénéficiaire et difficultés',
      text: act(words),
      message: 'hardship',
      at,
    })),
    ...['dette'].map((words) => ({
      why: 'créances de la commune',
      text: act(`Le CCAS, régisseur, constate : ${words} de M. Luc MOREL (impayé), 150 €`),
      message: 'hardship',
      at: words,
    })),
  ],
};
