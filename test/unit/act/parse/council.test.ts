/** Sessions of councils as deliberations and minutes tell them: counts, names, proxies, votes, affairs. All names are invented. */
import { parseAct } from '../../../../src/act/parse/parse-act';
import { sourceOfText } from '../../../../src/act/parse/plain-text';
import { joinParagraphs } from '../../../../src/act/parse/source';
import type { ParsedVote } from '../../../../src/act/parse/model';

const deliberation = (text: string) => parseAct(sourceOfText(text), { kind: 'deliberation' });
const minutes = (text: string) => parseAct(sourceOfText(text), { kind: 'minutes' });
const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name);

describe('numbers of members', () => {
  it.each([
    ['En exercice : 15 – Présents : 11 – Votants : 13', [15, 11, undefined, 13]],
    ['En exercice 27. Présents 20. Pouvoirs : 3', [27, 20, 3, undefined]],
    [
      'Conseillers en exercice : 33 - Présents : 29 - Votants : 33 - Majorité absolue : 17',
      [33, 29, undefined, 33],
    ],
    ['27 conseillers en exercice, 22 présents, 4 pouvoirs, 26 votants', [27, 22, 4, 26]],
    ['15 conseillers en exercice : 11 présents, 2 représentés', [15, 11, 2, undefined]],
    [
      'Afférents au conseil municipal : 15\nEn exercice : 14\nQui ont pris part à la délibération : 12',
      [14, undefined, undefined, 12],
    ],
    ['Nombre de membres\nEn exercice\nPrésents\nVotants\n : 15\n : 12\n : 13', [15, 12, undefined, 13]],
    ['En exercice | Présents | Votants\n15 | 12 | 13', [15, 12, undefined, 13]],
    ['Nombre de conseillers\nEn exercice\n15\nPrésents\n11\nVotants\n13', [15, 11, undefined, 13]],
    [
      'Membres en exercice : dix-neuf\nMembres présents (à l’ouverture) : 14\nProcurations : néant',
      [19, 14, 0, undefined],
    ],
    ['Nombre de membres présents ou représentés : 13', [undefined, undefined, undefined, 13]],
    ['Présents : 12 (jusqu’à 21 h)\nAbsents ayant donné pouvoir : 2', [undefined, 12, 2, undefined]],
    ['Chaque conseiller ne peut détenir qu’un pouvoir. Présents : 9', [undefined, 9, undefined, undefined]],
    ['légal : 29\ten exercice : 28\tprésents : 22\treprésentés : 4\tabsents : 2', [28, 22, 4, undefined]],
    ['Conseillers : élus : 19 en exercice : 18 présents : 12 pouvoirs : 3 votants : 15', [18, 12, 3, 15]],
    [
      'Sièges .... 15 en exercice .... 14 présents .... 9 procurations .... 2 votants .... 11',
      [14, 9, 2, 11],
    ],
    ['Conseil communautaire = 42 en exercice = 41 présents = 30 pouvoirs = 5 votants = 35', [41, 30, 5, 35]],
    ['Nombre de délégués : 20 en exercice, 14 présents, 2 pouvoirs', [20, 14, 2, undefined]],
    [
      'En exercice : 31 | Présents : 23 (dont 1 suppléant ayant voix délibérative) | Pouvoirs : 4 | Votants : 27',
      [31, 23, 4, 27],
    ],
    [
      'Titulaires présents : 20 ; suppléants ayant voix délibérative présents ce jour : 2 ; pouvoirs : 3',
      [undefined, 22, 3, undefined],
    ],
    [
      'Sur les 38 conseillers en exercice, 27 étaient présents et 5 avaient donné procuration.',
      [38, 27, 5, undefined],
    ],
    ['Sur 15 membres en exercice, 11 sont présents et 2 sont représentés.', [15, 11, 2, undefined]],
    ['En exercice : 15. 11 conseillers sont présents, 2 ont donné pouvoir.', [15, 11, 2, undefined]],
    [
      'Composé de vingt-trois membres en exercice. Onze conseillers assistent à la séance, sept ont donné mandat.',
      [23, 11, 7, undefined],
    ],
    [
      'Le conseil municipal compte quinze membres. Treize d’entre eux sont présents, deux ont donné procuration.',
      [15, 13, 2, undefined],
    ],
    [
      'Le conseil municipal, qui compte onze membres en exercice. Présents : 9',
      [11, 9, undefined, undefined],
    ],
    ['En exercice : 15. Neuf conseillers ont répondu à l’appel.', [15, 9, undefined, undefined]],
    ['Le nombre de conseillers en exercice est de 15. Présents : 9', [15, 9, undefined, undefined]],
    ['Présents : 3 000 habitants', [undefined, undefined, undefined, undefined]],
  ])('%s', (head, [inOffice, present, proxyCount, voters]) => {
    const { session } = deliberation(`Séance du 12 mars 2026\n${head}\nVu le code ;`);
    expect([
      session.inOffice?.value,
      session.present?.value,
      session.proxyCount?.value,
      session.voters?.value,
    ]).toEqual([inOffice, present, proxyCount, voters]);
  });

  it('tells categories of those absent', () => {
    const { session } = deliberation(
      'Séance du 12 mars 2026\nEn exercice : 19\nPrésents : 12\nAbsents excusés : 3\nAbsents : 2\nPouvoirs : 2',
    );
    expect([session.excused?.value, session.absent?.value, session.proxyCount?.value]).toEqual([3, 2, 2]);
  });
});

describe('who is there', () => {
  it.each([
    [
      'PRESENTS : Y. CARRIERE, M.-C. ALBERT, M. J.-P. CALVET, J.-M. DURAND',
      ['Y. CARRIERE', 'M.-C. ALBERT', 'J.-P. CALVET', 'J.-M. DURAND'],
    ],
    [
      'Présents : Mme JOUANNIC Yves, M. LE BRAZIDEC Alan, MM. LES ARRES Paul et LA COMBE Guy, Mme RIO Anne',
      ['JOUANNIC Yves', 'LE BRAZIDEC Alan', 'LES ARRES Paul', 'LA COMBE Guy', 'RIO Anne'],
    ],
    [
      'Présents : M. Jean-Michel BRARDET, Maire, Mmes et MM. Claire HUGUET, Paul FILLY. Pouvoirs : néant',
      ['Jean-Michel BRARDET', 'Claire HUGUET', 'Paul FILLY'],
    ],
    [
      'Etaient présents :\n\nMesdames et Messieurs les Conseillers Municipaux :\n\n- Josiane MARTIN,- Isabelle VINCENT,\n- Annick LAROQUE.\n\nPOUVOIRS : M. A à Mme B',
      ['Josiane MARTIN', 'Isabelle VINCENT', 'Annick LAROQUE'],
    ],
    [
      'Présents :\nM. Paul ROUGET\nMme Claire MOREAU, 1re adjointe\nM. Luc PETIT\nAbsent : M. Guy NOEL',
      ['Paul ROUGET', 'Claire MOREAU', 'Luc PETIT'],
    ],
    [
      'Etaient présents : CAUQUET R. – LANETTE M. – FOUQUE M.J. (remplace ROQUES J.)\nEtaient absents : PASTRET J.',
      ['CAUQUET R', 'LANETTE M', 'FOUQUE M.J'],
    ],
    [
      'Présents : Mme CAPRIN, M. CYPRUS Mme LENOIRE, M. DEQUIEN\nAbsents : M. GELLON',
      ['CAPRIN', 'CYPRUS', 'LENOIRE', 'DEQUIEN'],
    ],
    [
      'Étaient présents : Mmes FAURE (arrivée à 20 h 15, avant le point 3), LEROY et M. PETIT formant la majorité des membres en exercice.',
      ['FAURE', 'LEROY', 'PETIT'],
    ],
    [
      'Présents (3) : Paul ROUGET, Claire MOREAU et Luc PETIT.\nM. Luc PETIT a été désigné secrétaire.',
      ['Paul ROUGET', 'Claire MOREAU', 'Luc PETIT'],
    ],
    ['PRÉSENTS\nPaul ROUGET\nClaire MOREAU\n\nABSENTS\nLuc PETIT', ['Paul ROUGET', 'Claire MOREAU']],
    ['Présents : 2 – M. Paul ROUGET, Mme Claire MOREAU', ['Paul ROUGET', 'Claire MOREAU']],
    ['Présents :\nLe Val : Paul ROUGET      La Combe : Claire MOREAU', ['Paul ROUGET', 'Claire MOREAU']],
  ])('%s', (head, expected) => {
    const { session } = deliberation(`Séance du 12 mars 2026\n${head}\nVu le code ;`);
    expect(names(session.presentNames)).toEqual(expected);
    expect(session.presentSure).toBe(true);
  });

  it('keeps civilities, those of a plural too', () => {
    const { session } = deliberation(
      'Séance du 12 mars 2026\nPrésents : Mmes FAURE, LEROY, MM. PETIT, NOEL, Guy DURET',
    );
    expect(session.presentNames.map(({ woman }) => woman)).toEqual([true, true, false, false, false]);
  });

  it.each([
    ['Absents excusés : M. NOEL, Mme FAURE', ['NOEL', 'FAURE']],
    [
      'Absents : Mme Odile FAURE ayant donné pouvoir à M. Luc PETIT, M. Guy NOEL',
      ['Odile FAURE', 'Guy NOEL'],
    ],
    ['Absente : Mme FAURE\nExcusé(s) : M. NOEL', ['FAURE', 'NOEL']],
    ['Absents : néant', []],
  ])('absent – %s', (head, expected) => {
    const { session } = deliberation(`Séance du 12 mars 2026\nPrésents : 12\n${head}\nVu le code ;`);
    expect(names(session.absentNames)).toEqual(expected);
  });
});

it('voters told by what they did', () => {
  const { session } = deliberation(
    'Séance du 12 mars 2026\nEn exercice : 27\nPrésents : 19\nAbsents représentés : 5\nAyant pris part au vote : 24\nVu le code ;',
  );
  expect(session.voters?.value).toBe(24);
});

describe('proxies', () => {
  it.each([
    ['Pouvoirs : Denis ESCLAN à Marylène FOLLIER', ['Denis ESCLAN > Marylène FOLLIER']],
    [
      'Pouvoirs : M. GELLON a donné pouvoir à Mme CAPRIN\nM. D. ARDON a donné pouvoir à M. BOTTIN',
      ['GELLON > CAPRIN', 'D. ARDON > BOTTIN'],
    ],
    ['Absents excusés : Mme Odile FAURE (pouvoir à M. Luc PETIT)', ['Odile FAURE > Luc PETIT']],
    [
      'Absents représentés : M. Patrice BOURGON représenté par Mme Stéphanie VIEUX.',
      ['Patrice BOURGON > Stéphanie VIEUX'],
    ],
    [
      'POUVOIRS : Monsieur NOEL à Madame MOREAU, Madame FAURE à Monsieur PETIT',
      ['NOEL > MOREAU', 'FAURE > PETIT'],
    ],
    [
      'Mme Brigitte DIERICK donne pouvoir à M. le Maire, Mme Florence GENDRON donne pouvoir à Mme Claire HUGUET',
      ['Brigitte DIERICK > Paul ROUGET', 'Florence GENDRON > Claire HUGUET'],
    ],
    ['Présents : Alde HARMAND (ayant la procuration de Fabrice SANTIS)', ['Fabrice SANTIS > Alde HARMAND']],
    ['Pouvoir de M. Guy NOEL à Mme Claire MOREAU', ['Guy NOEL > Claire MOREAU']],
    [
      'Procurations :\n- Guy NOEL → Claire MOREAU\n- Odile FAURE → Luc PETIT',
      ['Guy NOEL > Claire MOREAU', 'Odile FAURE > Luc PETIT'],
    ],
    ['Mme FAURE, absente, ayant donné procuration à M. PETIT', ['FAURE > PETIT']],
    ['Représentés : M ROSSIN Fabrice par M GRODOT Gérard', ['ROSSIN Fabrice > GRODOT Gérard']],
    [
      'Étaient représentés : M. Serge MILLET, qui a remis son pouvoir à Mme Josiane LETOUR ; Mme Ginette BOUR, qui a confié son mandat à M. Tony GALLET',
      ['Serge MILLET > Josiane LETOUR', 'Ginette BOUR > Tony GALLET'],
    ],
    ['Mme Anne ROY ayant laissé procuration à M. Luc PETIT', ['Anne ROY > Luc PETIT']],
    ['M. Guy NOEL a remis pouvoir à Mme Claire MOREAU.', ['Guy NOEL > Claire MOREAU']],
    ['Mme Anne ROY, absente, a confié son pouvoir à M. Luc PETIT.', ['Anne ROY > Luc PETIT']],
    ['Départ de M. Éric VALLON (pouvoir donné à M. Luc TISON).', ['Éric VALLON > Luc TISON']],
    [
      'Absents ayant donné pouvoir : Jean TISSOT (à Lise ROY), Eva PIOT (à Guy NOEL).',
      ['Jean TISSOT > Lise ROY', 'Eva PIOT > Guy NOEL'],
    ],
    ...[
      'Denis ESCLAN à Marylène FOLLIER – Guy NOEL à Claire MOREAU',
      'Denis ESCLAN à Marylène FOLLIER - Guy NOEL à Claire MOREAU',
      'Denis ESCLAN à Marylène FOLLIER / Guy NOEL à Claire MOREAU',
      'M. Denis ESCLAN à Mme Marylène FOLLIER. M. Guy NOEL à Mme Claire MOREAU.',
      'Denis ESCLAN à Marylène FOLLIER     Guy NOEL à Claire MOREAU',
      'Denis ESCLAN à Marylène FOLLIER\tGuy NOEL à Claire MOREAU',
      'Denis ESCLAN par Marylène FOLLIER – Guy NOEL par Claire MOREAU',
      'Denis ESCLAN (à Marylène FOLLIER) – Guy NOEL (à Claire MOREAU)',
    ].map((pairs): [string, string[]] => [
      `POUVOIRS (écrits) : ${pairs}`,
      ['Denis ESCLAN > Marylène FOLLIER', 'Guy NOEL > Claire MOREAU'],
    ]),
    ['Pouvoirs : Anne ROY – à Luc PETIT', ['Anne ROY > Luc PETIT']],
    ['Pouvoirs : Anne ROY - VALLON à Luc PETIT', ['Anne ROY > Luc PETIT']],
    ['Pouvoirs : Anne ROY à Luc PETIT - NOEL', ['Anne ROY > Luc PETIT']],
    ['Pouvoirs : Anne ROY à Mme. PETIT', ['Anne ROY > PETIT']],
    [
      'Mme Lise ROY a reçu pouvoir de M. Guy NOEL et de Mme Anne PIOT.',
      ['Guy NOEL > Lise ROY', 'Anne PIOT > Lise ROY'],
    ],
    [
      'M. Luc PETIT est porteur des pouvoirs de M. Guy NOEL et Mme Anne PIOT.',
      ['Guy NOEL > Luc PETIT', 'Anne PIOT > Luc PETIT'],
    ],
    [
      'Mme Lise ROY, ayant reçu procuration de M. Guy NOEL, ainsi que celle de Mme Anne PIOT',
      ['Guy NOEL > Lise ROY'],
    ],
    ['Mme Lise ROY a reçu pouvoir de M. Guy NOEL et M. Luc PETIT de Mme Anne PIOT.', ['Guy NOEL > Lise ROY']],
    [
      'Pouvoirs : de Anne ROY à Luc PETIT et de Guy NOEL à Claire MOREAU',
      ['Anne ROY > Luc PETIT', 'Guy NOEL > Claire MOREAU'],
    ],
    [
      'Présents : Luc PETIT, Claire MOREAU\nMandant | Mandataire\n---|---\nAnne ROY | Luc PETIT\nGuy NOEL | Claire MOREAU\nQuorum : 2',
      ['Anne ROY > Luc PETIT', 'Guy NOEL > Claire MOREAU'],
    ],
    ['| Donne pouvoir | à |\n| Mme Anne ROY | M. Luc PETIT |', ['Anne ROY > Luc PETIT']],
    ['Mandant\tMandataire\nMme Anne ROY\tM. Luc PETIT', ['Anne ROY > Luc PETIT']],
    ['Absents ayant donné pouvoir | Porteur\nAnne ROY | Luc PETIT', ['Anne ROY > Luc PETIT']],
    ['Mandants | Bénéficiaires\nSARL Roy | Luc PETIT', []],
    ['L’acquéreur, la SCI LES TILLEULS, est représenté par sa gérante.', []],
    ['La société ROY, représentée par M. Luc PETIT, achète le lot.', []],
    ['M. Guy NOEL, représenté par son notaire, vend le lot.', []],
    ['Mme Anne ROY, représentée par un avocat, vend le lot.', []],
    ['L’ASSOCIATION DU LAC, représentée par M. Luc PETIT, loue la salle.', []],
    ['Une société, représentée par M. Luc PETIT, achète le lot.', []],
    ['Pouvoirs : Anne ROY et Guy NOEL à Luc PETIT', ['Anne ROY > Luc PETIT', 'Guy NOEL > Luc PETIT']],
    ['Pouvoirs : Anne ROY et Guy NOEL, respectivement à Luc PETIT et à Claire MOREAU', []],
    ['Excusée : Anne ROY (pouvoir Luc PETIT)', ['Anne ROY > Luc PETIT']],
    ['Absents :\nAnne ROY (procuration : Mme Claire MOREAU)', ['Anne ROY > Claire MOREAU']],
    ['Présents : Luc PETIT (pouvoir Anne ROY), Claire MOREAU', ['Anne ROY > Luc PETIT']],
    ['Présents :\nLuc PETIT (pouvoir Anne ROY)\nClaire MOREAU', ['Anne ROY > Luc PETIT']],
    ['Mme Anne ROY, retenue par son travail, a donné procuration à M. Luc PETIT.', ['Anne ROY > Luc PETIT']],
    ['Pouvoirs : néant', []],
    ['Le conseil donne pouvoir au maire de signer.', []],
  ])('%s', (head, expected) => {
    const { session } = deliberation(
      `Séance du 12 mars 2026, sous la présidence de M. Paul ROUGET, maire\n${head}\nVu le code ;`,
    );
    expect(session.proxies.map(({ from, to }) => `${from.name} > ${to.name}`)).toEqual(expected);
  });

  it('in a table', () => {
    const cell = (row: number, column: number) => ({ table: 0, row, column, heading: row === 0 });
    const { session } = parseAct(
      joinParagraphs([
        { text: 'Séance du 12 mars 2026' },
        { text: 'Mandant', cell: cell(0, 0) },
        { text: 'Mandataire', cell: cell(0, 1) },
        { text: 'Mme Odile FAURE', cell: cell(1, 0) },
        { text: 'M. Luc PETIT', cell: cell(1, 1) },
        { text: 'Vu le code ;' },
      ]),
      { kind: 'deliberation' },
    );
    expect(session.proxies.map(({ from, to }) => `${from.name} > ${to.name}`)).toEqual([
      'Odile FAURE > Luc PETIT',
    ]);
  });
});

describe('who presides, who keeps the minutes', () => {
  it.each([
    ['Secrétaire de séance : Mme Anne LEROY', ['Anne LEROY']],
    ['Secrétaire : Mme CAPRIN a été élue secrétaire de séance', ['CAPRIN']],
    ['Mme Anne LEROY a été désignée secrétaire de séance.', ['Anne LEROY']],
    ['Le conseil désigne M. Luc PETIT secrétaire de séance.', ['Luc PETIT']],
    ['Secrétaires de séance : Mme Anne LEROY et M. Luc PETIT', ['Anne LEROY', 'Luc PETIT']],
    ['Le secrétaire de séance est Adrien DEBEVRE.', ['Adrien DEBEVRE']],
    [
      'M. Luc PETIT, ayant obtenu la majorité des suffrages, a été désigné pour remplir ces fonctions.',
      ['Luc PETIT'],
    ],
    ['M. J.-P. FAIVRE est nommé secrétaire de séance', ['J.-P. FAIVRE']],
    ['Secrétaire de séance : M. J. FAIVRE, conseiller municipal', ['J. FAIVRE']],
    ['Monsieur Luc PETIT remplit les fonctions de secrétaire de séance.', ['Luc PETIT']],
    ['Il est procédé à la désignation du secrétaire de séance.', []],
    ['Convocation adressée le 1er mars\nSecrétaire de séance : le directeur des services', []],
  ])('%s', (head, expected) => {
    const { session } = deliberation(`Séance du 12 mars 2026\n${head}\nVu le code ;`);
    expect(names(session.secretaries)).toEqual(expected);
  });

  it.each([
    ['sous la présidence de Mme Hélène CARREZ, maire', 'Hélène CARREZ'],
    ['sous la présidence du Maire, M ADEMAR Bernard.', 'ADEMAR Bernard'],
    ['sous la présidence de monsieur ARDON Serge maire.', 'ARDON Serge'],
    ['sous la présidence de Madame le Maire', 'maire'],
    ['Président : M. Luc PETIT', 'Luc PETIT'],
  ])('%s', (head, expected) => {
    expect(deliberation(`Séance du 12 mars 2026\n${head}\nVu le code ;`).session.president?.name).toBe(
      expected,
    );
  });

  it.each([
    ['Date de convocation : 5 mars 2026', '2026-03-05'],
    ['Date de la convocation\n5 mars 2026', '2026-03-05'],
    ['Le conseil, dûment convoqué le 5 mars 2026, s’est réuni le 12 mars 2026', '2026-03-05'],
    ['sur convocation régulière en date du 05/03/2026', '2026-03-05'],
    ['Date de convocation et d’affichage : 5 mars 2026', '2026-03-05'],
    ['Convocation envoyée par courriel le 5 mars', '2026-03-05'],
    ['Le conseil municipal, légalement convoqué, s’est réuni en séance publique le 5 mars 2026', undefined],
    ['Date d’affichage de la convocation : 5 mars 2026', '2026-03-05'],
    ['L’ordre du jour et la convocation ont été transmis le 5 mars 2026', '2026-03-05'],
    ['Convocation transmise le 5 mars 2026', '2026-03-05'],
    ['Convocation en règle, extrait transmis le 15 mars 2026', undefined],
    ['Présents : 9\nVu la convocation adressée le 5 mars 2026', '2026-03-05'],
    ['Présents : 9\nVu l’avis de convocation en date du 5 mars 2026', '2026-03-05'],
    ['Convocation du 6 mars 2026\nVu la convocation du 5 mars 2026', '2026-03-06'],
    ['Présents : 9\nVu la délibération qui fixe la convocation au 5 mars 2026', undefined],
  ])('%s', (head, expected) => {
    expect(deliberation(`Séance du 12 mars 2026\n${head}\nVu le code ;`).session.convocation?.iso).toBe(
      expected,
    );
  });
});

describe('votes', () => {
  const counts = (vote: ParsedVote | undefined) => [
    vote?.for?.value,
    vote?.against?.value,
    vote?.abstentions?.value,
  ];
  const act = (words: string) =>
    `Séance du 12 mars 2026\nVu le code ;\nLe conseil municipal, après en avoir délibéré,\nDÉCIDE\nArticle 1er : Les tarifs sont fixés.\n${words}`;

  it.each([
    ['Adopté par 20 voix pour, 4 contre et 2 abstentions.', [20, 4, 2]],
    ['Pour : 12 – Contre : 3 – Abstentions : 1', [12, 3, 1]],
    ['POUR 12 – CONTRE 3 – ABSTENTIONS 1', [12, 3, 1]],
    ['Pour 12 Contre 3 Abstention 1', [12, 3, 1]],
    [
      'Votants : 16\nVotes pour : 12\nVotes contre : 3 (M. GIROD, Mmes FAURE et LEROY)\nAbstentions : 1',
      [12, 3, 1],
    ],
    ['Voix pour : 12\nVoix contre : 3\nNombre d’abstentions : 1', [12, 3, 1]],
    ['Suffrages pour : 12\nSuffrages contre : 3', [12, 3, undefined]],
    ['Dix élus ont voté pour, un contre, et trois se sont abstenus.', [10, 1, 3]],
    ['La délibération recueille 9 suffrages favorables, 2 défavorables et 1 abstention.', [9, 2, 1]],
    ['Voix favorables : 10\nVoix défavorables : 2\nAbstentions : 1', [10, 2, 1]],
    ['Résultat : 11 POUR / 1 CONTRE / 2 ABST.', [11, 1, 2]],
    ['Ont voté pour : 12\nOnt voté contre : 3\nSe sont abstenus : 1', [12, 3, 1]],
    ['Vote : 12 pour, 3 contre, 1 abstention', [12, 3, 1]],
    ['Contre : 3 Pour : 12 Abstention : néant', [12, 3, 0]],
    ['Adopté à la majorité : vingt-deux (22) voix pour, quatre voix contre.', [22, 4, undefined]],
    ['Pour ........ 12\nContre ...... 3\nAbstentions .. 1', [12, 3, 1]],
    ['\tPour .... 12\n\tContre .... 3\n\tAbstentions .... 1', [12, 3, 1]],
    ['Pour …… 12\nContre …… 3\nAbstentions …… 1', [12, 3, 1]],
    ['Le conseil fixe les horaires. Vote : 7 pour.', [7, undefined, undefined]],
    ['Le conseil fixe les horaires. Vote : sept pour, deux contre', [7, 2, undefined]],
    ['Votes : Pour : 12 (dont 3 pouvoirs) Contre : 0', [12, 0, undefined]],
    ['Pour : 12 + 3 pouvoirs ; Contre : 1', [15, 1, undefined]],
    ['Contre : M. GIROD, Mme PETIT\nAbstention : M. NOEL\nPour : 20', [20, 2, 1]],
    ['20 voix pour, 2 voix contre (MM. GIROD et PETIT) et 1 abstention (Mme NOEL)', [20, 2, 1]],
    ['Pour | Contre | Abstention\n12 | 3 | 1', [12, 3, 1]],
    ['Adopté à l’unanimité.', [undefined, undefined, undefined]],
    ['Aucune voix contre, deux abstentions, 13 voix pour', [13, 0, 2]],
    ['M. GIROD vote contre. Mmes FAURE et LEROY s’abstiennent.\nPour : 12', [12, 1, 2]],
    ['À l’unanimité, pour : 12', [12, undefined, undefined]],
    ['Résultat du vote : 12 voix favorables', [undefined, undefined, undefined]],
    ['Les crédits sont ouverts pour 3 mois, pour 12 agents.', [undefined, undefined, undefined]],
  ])('%s', (words, expected) => {
    expect(counts(deliberation(act(words)).affairs[0]?.votes.at(-1))).toEqual(expected);
  });

  it.each([
    ['Votants ........ 10\nPour ...........  7\nContre .........  1', 10],
    ['Pour : 7\nContre : 1\nVotants : 8', 8],
    ['Nombre de votants : 10\nPour : 9\nAbstention : 1', 10],
    ['Nombre de votants : 10\nVotes pour : 9\nVotes contre : 1', 10],
    ['Il y avait dix votants.\nPour : 9\nAbstention : 1', undefined],
  ])('voters beside the votes: %s', (words, voters) => {
    expect(deliberation(act(words)).affairs[0]?.votes.at(-1)?.voters?.value).toBe(voters);
  });

  it('names who voted how', () => {
    const [vote] =
      deliberation(
        act(
          'Pour : 20 – Contre : 2 (M. GIROD, Mme PETIT) – Abstention : 1 (M. NOEL)\nNe prennent pas part au vote : M. Guy DURET, Mme Anne LEROY.',
        ),
      ).affairs[0]?.votes ?? [];
    expect(names(vote?.againstNames ?? [])).toEqual(['GIROD', 'PETIT']);
    expect(names(vote?.abstainingNames ?? [])).toEqual(['NOEL']);
    expect(names(vote?.notVoting ?? [])).toEqual(['Guy DURET', 'Anne LEROY']);
  });

  it.each([
    ['M. Denis VASSEUR, président du club, quitte la salle et ne prend pas part au vote.', ['Denis VASSEUR']],
    ['Mme le maire ne prend pas part au vote.', ['maire']],
    ['Alan PRIGENT, propriétaire au port, indique ne pas prendre part au vote.', ['Alan PRIGENT']],
    ['Mme FAURE et M. PETIT, intéressés à l’affaire, n’ont pas pris part au vote.', ['FAURE', 'PETIT']],
    ['NPPV : 1 (M. VASSEUR)', ['VASSEUR']],
  ])('%s', (words, expected) => {
    expect(names(deliberation(act(`${words}\nPour : 12`)).affairs[0]?.votes[0]?.notVoting ?? [])).toEqual(
      expected,
    );
  });

  it('keeps an amendment apart from the whole', () => {
    const { affairs } = deliberation(
      act(
        'L’amendement est rejeté par 5 voix pour et 18 contre.\nLe débat continue.\nLa délibération est adoptée par 18 voix pour et 5 contre.',
      ),
    );
    expect(affairs[0]?.votes.map(counts)).toEqual([
      [5, 18, undefined],
      [18, 5, undefined],
    ]);
    expect(affairs[0]?.votes[0]?.rejected?.text).toBe('rejeté');
    expect(affairs[0]?.votes[1]?.adopted?.text).toBe('adoptée');
  });

  it('joins two statements of one vote', () => {
    const { affairs } = deliberation(
      `Séance du 12 mars 2026\nVu le code ;\nLe conseil municipal, après en avoir délibéré, à l’unanimité,\nDÉCIDE\nArticle 1er : Tarifs.\nVote : Pour : 13 – Contre : 0 – Abstention : 0`,
    );
    expect(affairs[0]?.votes).toHaveLength(1);
    expect(affairs[0]?.votes[0]).toMatchObject({ for: { value: 13 }, unanimous: { text: 'à l’unanimité' } });
  });

  it.each([
    ['Le conseil décide, à l’unanimité, de ne pas procéder au scrutin secret.', undefined, undefined],
    ['À main levée et à l’unanimité, le conseil désigne M. PETIT.', 'à l’unanimité', undefined],
    ['À l’unanimité par 12 voix pour, 2 contre, à main levée, désigne M. PETIT.', 'À l’unanimité', undefined],
    ['À l’unanimité, par 14 voix pour, de voter à main levée.', undefined, undefined],
    ['Le vote a lieu au scrutin secret.', undefined, 'scrutin secret'],
    ['Le procès-verbal de la séance précédente est approuvé à l’unanimité.', undefined, undefined],
  ])('%s', (words, unanimous, secret) => {
    const vote = deliberation(act(words)).affairs[0]?.votes[0];
    expect([vote?.unanimous?.text, vote?.secret?.text]).toEqual([unanimous, secret]);
  });
});

describe('movements', () => {
  it.each([
    ['Arrivée de Mme Annie LEBRETON à 20 h 50.', 'arrival', ['Annie LEBRETON']],
    ['Mme LEBRETON rejoint la séance à 20 h 50.', 'arrival', ['LEBRETON']],
    ['M. Denis VASSEUR quitte la séance à 21 h.', 'departure', ['Denis VASSEUR']],
    ['Départ de MM. NOEL et PETIT à 21 h 30, avant le vote du point 5.', 'departure', ['NOEL', 'PETIT']],
    ['M. VASSEUR, intéressé, sort de la salle et ne prend pas part au vote.', 'withdrawal', ['VASSEUR']],
    ['Monsieur le Maire se retire au moment du vote.', 'withdrawal', ['maire']],
    ['M. VASSEUR ne prend part ni au débat ni au vote et quitte la salle.', 'withdrawal', ['VASSEUR']],
    ['M. VASSEUR quitte la salle et ne participe ni au débat ni au vote.', 'withdrawal', ['VASSEUR']],
    ['Trois conseillers quittent la séance.', 'departure', []],
    ['Le maire annonce que Mme LEBRETON est arrivée à 20 h 50.', 'arrival', ['LEBRETON']],
    ['M. VASSEUR annonce qu’il quitte la séance à 21 h.', 'departure', ['VASSEUR']],
    ['M. VASSEUR, intéressé, est sorti et n’a pas voté.', 'withdrawal', ['VASSEUR']],
    ['M. NOEL, ainsi que M. PETIT, quittent la séance.', 'departure', ['NOEL', 'PETIT']],
    ['Avant ce point, à 20 h 40, M. NOEL et Mme ROY quittent la séance.', 'departure', ['NOEL', 'ROY']],
    ['Au point 5, vers 21 h, Mme ROY rejoint la séance.', 'arrival', ['ROY']],
    ['Le débat engagé, ayant une réunion, M. NOEL quitte la séance.', 'departure', ['NOEL']],
    [
      'Conformément à la loi, étant intéressé, M. NOEL quitte la salle avant le vote.',
      'withdrawal',
      ['NOEL'],
    ],
    ['À ce point, M. NOEL, à 20 h 40, quitte la séance.', 'departure', ['NOEL']],
  ])('%s', (words, kind, expected) => {
    const { movements } = minutes(`Présents : 12\n1 – Tarifs\n${words}\nAdopté à l’unanimité.`);
    expect(movements.map((one) => [one.kind, names(one.people)])).toEqual([[kind, expected]]);
    expect(movements[0]?.count).toBe(Math.max(expected.length, expected.length === 0 ? 3 : 1));
  });

  it.each([
    'Le camion quitte le dépôt à 8 h.',
    'Vu le départ de M. NOEL du syndicat ;',
    'L’arrêté prend effet à l’arrivée du courrier.',
    'Le conseil retire sa délibération.',
    'Monsieur le maire explique que des factures sont arrivées tardivement.',
    'M. VASSEUR rappelle que le locataire est parti à 8 h.',
    'Le maire indique que le rapport est arrivé hier.',
    'Le numéro 12 du bulletin est sorti, et il est lu.',
  ])('none – %s', (words) => {
    expect(minutes(`Présents : 12\n1 – Tarifs\n${words}\nAdopté à l’unanimité.`).movements).toEqual([]);
  });

  it.each([
    ['Considérant que Mme ROY a quitté la séance avant le vote ;', 'departure', ['ROY']],
    ['Considérant que M. VASSEUR, intéressé, est sorti de la salle ;', 'withdrawal', ['VASSEUR']],
    ['Considérant que M. VASSEUR s’est retiré de la consultation ;', undefined, []],
    ['Considérant que Mme ROY a quitté la séance du 3 février 2026 ;', undefined, []],
    ['Considérant l’arrivée de Mme ROY au service de l’urbanisme ;', undefined, []],
  ])('told by a recital: %s', (words, kind, expected) => {
    const { movements } = deliberation(
      `Séance du 12 mars 2026\nPrésents : 12\nVu le code ;\n${words}\nAprès en avoir délibéré,\nFIXE le tarif à 3 €.\nPour : 11`,
    );
    expect([movements[0]?.kind, movements.flatMap(({ people }) => names(people))]).toEqual([kind, expected]);
  });

  it.each([
    ['Considérant que M. VASSEUR, riverain, n’a pas pris part au vote ;', ['VASSEUR']],
    ['Considérant que M. VASSEUR n’a participé ni aux débats ni au vote ;', ['VASSEUR']],
    ['Considérant que M. VASSEUR n’a pas participé à la consultation ;', []],
    ['Considérant que la commission a voté à l’unanimité, M. VASSEUR ne prenant pas part au vote ;', []],
  ])('no part taken, told by a recital: %s', (words, expected) => {
    const { affairs } = deliberation(
      `Séance du 12 mars 2026\nPrésents : 12\nVu le code ;\n${words}\nAprès en avoir délibéré,\nFIXE le tarif à 3 €.\nPour : 11`,
    );
    expect(affairs.flatMap(({ votes }) => votes.flatMap(({ notVoting }) => names(notVoting)))).toEqual(
      expected,
    );
  });

  it.each([
    'ALLOUE à l’association une aide de 500 €.',
    'PORTE de 20 € à 30 € le tarif de la salle.',
    'CÈDE à M. PETIT la parcelle AB 12.',
    'PRONONCE le déclassement de l’impasse.',
  ])('what a council decides: %s', (words) => {
    const act = deliberation(`Séance du 12 mars 2026\nPrésents : 12\nVu le code ;\n${words}`);
    expect(act.paragraphs.at(-1)).toMatchObject({ section: 'articles', role: 'article-text' });
  });

  it.each(['PORTE DE LA GARE : TRAVAUX', 'OUVRE-BOITE', 'VEND LA SALLE'])('a title: %s', (words) => {
    const act = deliberation(`Séance du 12 mars 2026\nPrésents : 12\nVu le code ;\n${words}`);
    expect(act.paragraphs.at(-1)?.section).not.toBe('articles');
  });

  it('a candidate who comes first has not arrived', () => {
    const act = deliberation(
      'Séance du 12 mars 2026\nPrésents : M. Luc PETIT\nVu le code ;\nM. Luc PETIT, arrivé en tête au premier tour, est élu. La liste de Mme ROY arrive deuxième.',
    );
    expect(act.movements).toEqual([]);
  });

  it('reads notes of the list of those present', () => {
    const { movements } = minutes(
      'Présents : M. PETIT (départ à compter de la 2026.03.05), Mme LEROY (arrivée au point n° 2)\n1 – Tarifs\nAdopté.',
    );
    expect(movements.map(({ kind, from }) => [kind, from])).toEqual([
      ['departure', '2026.03.05'],
      ['arrival', undefined],
    ]);
  });
});

const MINUTES = `COMMUNE DE VERNOIS
PROCES-VERBAL DE LA SEANCE DU CONSEIL MUNICIPAL DU 12 MARS 2026
Convocation du 5 mars 2026
En exercice : 15 – Présents : 11 – Votants : 13
Présents : M. Paul ROUGET, Mme Claire MOREAU
Secrétaire de séance : Mme Anne LEROY

Ordre du jour :
1) Tarifs de la salle
2) Subvention au club
3) Questions diverses

1) Tarifs de la salle
Le maire expose que les tarifs sont anciens.
Après en avoir délibéré, le conseil municipal DÉCIDE :
1. De fixer le tarif à 150 € ;
2. De l’appliquer au 1er avril 2026.
Pour : 12 – Contre : 1

2) Subvention au club
Présents : 10 – Votants : 12
Adopté à l’unanimité.

3) Questions diverses
Néant.
La séance est levée à 22 h.`;

describe('affairs', () => {
  it('of minutes: one a heading, with its vote and what it counts anew', () => {
    const act = parseAct(sourceOfText(MINUTES));
    expect(act.kind).toBe('minutes');
    expect(act.agenda.map(({ text }) => text)).toEqual([
      'Tarifs de la salle',
      'Subvention au club',
      'Questions diverses',
    ]);
    expect(
      act.affairs.map(({ number, title, votes, present }) => [
        number,
        title?.text,
        votes.length,
        present?.value,
      ]),
    ).toEqual([
      ['1', '1) Tarifs de la salle', 1, undefined],
      ['2', '2) Subvention au club', 1, 10],
      ['3', '3) Questions diverses', 0, undefined],
    ]);
    expect(act.session).toMatchObject({
      inOffice: { value: 15 },
      present: { value: 11 },
      voters: { value: 13 },
    });
    expect(act.vote.for?.value).toBe(12);
  });

  it('of minutes: a heading that begins like a verb is a heading', () => {
    const act = minutes(
      'Présents : 12\n1. Tarifs\nAdopté à l’unanimité.\n2. Décision modificative n° 3\nAdopté.\n3. Désignation d’un délégué\nAdopté.',
    );
    expect(act.affairs.map(({ number }) => number)).toEqual(['1', '2', '3']);
  });

  it('of minutes without headings: each vote ends one', () => {
    const act = minutes(
      'Présents : 12\nLe maire présente les tarifs.\nAdopté à l’unanimité.\nIl présente ensuite le budget.\nAdopté par 10 voix pour et 2 contre.',
    );
    expect(act.affairs.map(({ votes }) => votes.length)).toEqual([1, 1]);
  });

  it('of a deliberation: one, whatever its lists', () => {
    const act = deliberation(
      'Délibération n° 2026-12\nObjet : Tarifs\nSéance du 12 mars 2026\nLe conseil municipal, après en avoir délibéré, décide :\n1. D’approuver les tarifs ;\n2. D’autoriser le maire.\nAdopté à l’unanimité.',
    );
    expect(act.affairs).toHaveLength(1);
    expect(act.affairs[0]).toMatchObject({ number: '2026-12', title: { text: 'Objet : Tarifs' } });
  });

  it('of several deliberations in one document', () => {
    const one = (number: string, title: string) =>
      `Délibération n° ${number}\nObjet : ${title}\nLe maire expose le projet.\nAprès en avoir délibéré, le conseil municipal, à l’unanimité, approuve.`;
    const act = deliberation(
      `Séance du 12 mars 2026\nPrésents : 12\n${one('2026-12', 'Tarifs')}\n${one('2026-13', 'Budget')}`,
    );
    expect(act.affairs.map(({ number, title }) => [number, title?.text])).toEqual([
      ['2026-12', 'Objet : Tarifs'],
      ['2026-13', 'Objet : Budget'],
    ]);
    expect(act.session.present?.value).toBe(12);
  });

  it('are none of other documents', () => {
    const act = parseAct(sourceOfText('Le maire,\nVu le code ;\nARRÊTE\nArticle 1er : Fermeture.'));
    expect([act.affairs, act.movements, act.agenda]).toEqual([[], [], []]);
  });
});

describe('agendas', () => {
  it.each([
    ['Ordre du jour : tarifs ; budget ; questions diverses', ['tarifs', 'budget', 'questions diverses']],
    ['ORDRE DU JOUR\n- Tarifs\n- Budget\nVous pouvez donner pouvoir.', ['Tarifs', 'Budget']],
    ['L’ordre du jour est le suivant :\nI.\nTARIFS\nII.\nBUDGET', ['TARIFS', 'BUDGET']],
    ['L’ordre du jour étant épuisé, la séance est levée.', []],
  ])('%s', (text, expected) => {
    const act = parseAct(sourceOfText(`Vernois, le 5 mars 2026\nMadame,\n${text}`), { kind: 'summons' });
    expect(act.agenda.map((item) => item.text)).toEqual(expected);
  });
});

describe('minutes and reports of councils', () => {
  it.each([
    ['minutes', 'VILLE DE PORNIQUE\nCONSEIL MUNICIPAL DU 26 MARS 2021\nCOMPTE RENDU SOMMAIRE\nPrésents : 12'],
    [
      'minutes',
      'COMMUNAUTE DE COMMUNES\n-----COMPTE-RENDU DU CONSEIL DE COMMUNAUTE\nSéance du 24 septembre 2013',
    ],
    [
      'minutes',
      'PROCÈS-VERBAL DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL\nSéance du 12 mars 2026\nPrésents : 12',
    ],
    [
      'deliberation',
      'Mairie de Vernois\nPROCES-VERBAL DE DELIBERATION DU CONSEIL MUNICIPAL\nn° 11/2026 – séance du 4 avril 2026\nObjet : tarifs\nLe conseil municipal, après en avoir délibéré, fixe les tarifs.',
    ],
    ['minutes', 'SYNDICAT DES EAUX\nCOMITÉ SYNDICAL DU 6 JUIN 2026 – PROCÈS-VERBAL\nPrésents : 20'],
    ['note', 'Compte rendu de réunion de service\nPrésents : Mme A, M. B'],
    [
      'note',
      'VILLE DE VERNOIS\nNOTE DE SYNTHÈSE\nConseil municipal du 12 mars 2026\nPROCÈS-VERBAL DU 5 JANVIER 2026\nIl est joint.',
    ],
    ['minutes', 'PROCÈS-VERBAL DU CONSEIL MUNICIPAL\nNote explicative de synthèse jointe\nPrésents : 12'],
    [
      'minutes',
      'PROCÈS-VERBAL DU CONSEIL MUNICIPAL\nNote de présentation\nPrésents : 12\nLe conseil municipal, après en avoir délibéré, fixe les tarifs.',
    ],
    [
      'deliberation',
      'Extrait du registre des délibérations du conseil municipal\nObjet : Approbation du procès-verbal de la séance du 12 mars 2026\nLe conseil municipal, après en avoir délibéré, approuve.',
    ],
  ])('%s', (kind, text) => expect(parseAct(sourceOfText(text)).kind).toBe(kind));
});

it('signatures side by side', () => {
  const { signatures } = deliberation(
    'Séance du 12 mars 2026\nVu le code ;\nDÉCIDE\nArticle 1er : Tarifs.\nFait à Vernois, le 12 mars 2026\nLe Maire,                       La secrétaire de séance,\nPaul ROUGET                     Anne LEROY',
  );
  expect(signatures.map(({ capacity, name }) => [capacity?.text, name?.name])).toEqual([
    ['Le Maire,', 'Paul ROUGET'],
    ['La secrétaire de séance,', 'Anne LEROY'],
  ]);
});

it('votes "par 9 voix contre 9": the first number is of those for', () => {
  const { vote } = deliberation(
    'Après en avoir délibéré, par 9 voix contre 7, le conseil\nDÉCIDE de vendre.',
  );
  expect([vote.for?.value, vote.against?.value]).toEqual([9, 7]);
});

it('a list of voters cut by a parenthesis counts nobody', () => {
  const { affairs } = deliberation(
    'Présents : 12\nVu le code ;\nDÉCIDE\nOnt voté pour : M. GUILLOT, Mme PERRET (et Mme GRANDJEAN), M. MOUGIN.',
  );
  expect(affairs[0]?.votes.map((one) => one.for?.value)).not.toContain(2);
});

it('proxies in capitals, "X PAR Y"', () => {
  const { session } = deliberation(
    'SEANCE DU 30 AVRIL 2025\nPRESENTS : DURAND MICHEL, NEGRE ANNE\nABSENTS REPRESENTES : PAGES LOUIS PAR DURAND MICHEL ; QUINTIN EVE PAR NEGRE ANNE.',
  );
  expect(session.proxies.map(({ from, to }) => [from.name, to.name])).toEqual([
    ['PAGES LOUIS', 'DURAND MICHEL'],
    ['QUINTIN EVE', 'NEGRE ANNE'],
  ]);
});

it('a number made of several words', () => {
  const { number } = deliberation(
    'Délibération n° DEL-CCVO-2025-FONCIER-088\nVu le code ;\nDÉCIDE de vendre.',
  );
  expect(number?.text).toBe('DEL-CCVO-2025-FONCIER-088');
});

it('a summons that does not say its name, with minutes on its agenda', () => {
  const { kind } = parseAct(
    sourceOfText(
      'Objet : conseil communautaire du jeudi 18 septembre 2025\nChers collègues,\nJe vous invite à participer à la séance du conseil communautaire du jeudi 18 septembre 2025.\nL’ordre du jour est le suivant :\n- Procès-verbal du 26 juin 2025\n- Finances\nLe Président,\nHubert VERNEUIL',
    ),
  );
  expect(kind).toBe('summons');
});
