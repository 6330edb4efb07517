/** Acts as they are really written: capitals without accents, lists, wrapped lines, OCR, stamps. All names are invented. */
import { parseAct } from '../../../../src/act/parse/parse-act';
import { sourceOfText } from '../../../../src/act/parse/plain-text';
import { joinParagraphs } from '../../../../src/act/parse/source';
import { sameName } from '../../../../src/act/parse/people';

const read = (text: string) => parseAct(sourceOfText(text));

const ORDER = `REPUBLIQUE FRANCAISE
DEPARTEMENT DE L'ORNE
COMMUNE DE SAINT-LOUP

ARRETE MUNICIPAL N° 2026/45
PORTANT REGLEMENTATION DE LA CIRCULATION RUE DU MOULIN

Le Maire de la Commune de SAINT-LOUP,
- VU le Code Général des Collectivités Territoriales et notamment ses articles L 2213-1 à
L 2213-6,
- VU le Code de la Route,
- VU la demande de l'entreprise TRAVAUX PUBLICS DU BOCAGE
en date du 3 mars 2026,
CONSIDERANT qu'il y a lieu de réglementer la circulation pour permettre la réalisation de
travaux de voirie,
A R R E T E
ARTICLE PREMIER : La circulation sera interdite rue du Moulin du 16 au 20 mars 2026
de 8h00 à 17h00.
Article 2. Une déviation sera mise en place par la rue des Prés.
Art. 3 - La signalisation sera posée par l'entreprise.
ARTICLE 4 : Monsieur le Maire et la Brigade de Gendarmerie sont chargés, chacun en ce qui le
concerne, de l'exécution du présent arrêté.
Ampliation sera adressée à :
- la Gendarmerie
- le SDIS

Fait à SAINT-LOUP, le 10 mars 2026
Pour le Maire et par délégation,
L'Adjoint délégué à la voirie,
Jacques BELLAMY

Certifié exécutoire compte tenu de la publication le 11 mars 2026
Envoyé en préfecture le 11/03/2026
ID : 061-216104567-20260310-2026_45-AR
`;

describe('an order', () => {
  const act = read(ORDER);
  it('has its parts', () => {
    expect(act.kind).toBe('order');
    expect(act.number?.text).toBe('2026/45');
    expect(act.authority?.text).toBe('Le Maire de la Commune de SAINT-LOUP,');
    expect(act.citations).toHaveLength(3);
    expect(act.citations[0]?.text).toContain('L 2213-6');
    expect(act.recitals).toHaveLength(1);
    expect(act.formula?.text).toBe('A R R E T E');
    expect(act.articles.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(act.articles[0]?.content[0]?.text).toContain('de 8h00 à 17h00.');
    expect(act.articles[1]?.content[0]?.text).toBe('Une déviation sera mise en place par la rue des Prés.');
    expect(act.articles[2]?.label.text).toBe('Art. 3');
    expect(act.execution).toHaveLength(1);
    expect(act.placeDate).toMatchObject({ place: 'SAINT-LOUP', date: { iso: '2026-03-10' } });
    for (const place of ['au HAVRE', 'aux ANDELYS'])
      expect(read(ORDER.replace('à SAINT-LOUP, le 10', `${place}, le 10`)).placeDate).toMatchObject({
        place: place.split(' ')[1],
        date: { iso: '2026-03-10' },
      });
    for (const stamp of ['Extrait affiché en mairie', 'Acte transmis en préfecture', 'Arrêté notifié'])
      expect(read(`${ORDER}${stamp} le 12 mars 2026\n`).placeDate?.date?.iso).toBe('2026-03-10');
    expect(act.signatures).toMatchObject([{ delegated: true, name: { name: 'Jacques BELLAMY' } }]);
    expect(act.signatures[0]?.capacity?.text).toContain('Adjoint délégué');
    expect(act.certification).toHaveLength(1);
    expect(act.stamps).toHaveLength(2);
    expect(act.unplaced).toEqual([]);
  });
});

const DELIBERATION = `DEPARTEMENT DU JURA
MAIRIE DE VERNOIS
EXTRAIT DU REGISTRE DES DELIBERATIONS DU CONSEIL MUNICIPAL
Séance du 12 mars 2026
L'an deux mille vingt-six, le douze mars à vingt heures, le conseil municipal de la commune de
Vernois, dûment convoqué, s'est réuni en session ordinaire, à la mairie, sous la présidence de
M. Paul ROUGET, maire.
Date de convocation : 5 mars 2026
Nombre de conseillers en exercice : 15
Présents : 11
Votants : 13
Étaient présents : M. Paul ROUGET, Mme Claire MOREAU, MM. Luc PETIT, Jean GRAND, Mme Anne LEROY.
Absents excusés : Mme Odile FAURE (pouvoir à M. Luc PETIT), M. Guy NOEL ayant donné pouvoir à
Mme Claire MOREAU.
Absents : M. Marc DURET
Secrétaire de séance : Mme Anne LEROY

OBJET : Tarifs de la salle des fêtes
Monsieur le Maire rappelle que les tarifs n'ont pas changé depuis 2019.
Vu le code général des collectivités territoriales, notamment l'article L. 2121-29,
Considérant la nécessité de les revoir,
Le Conseil Municipal, après en avoir délibéré, par 11 voix pour, 1 contre et une abstention :
- DÉCIDE de fixer les tarifs comme suit à compter du 1er avril 2026,
- AUTORISE Monsieur le Maire à signer tout document.
Pour extrait certifié conforme,
Fait et délibéré les jour, mois et an susdits.
Le Maire, Paul ROUGET
La secrétaire de séance,
Anne LEROY
`;

describe('a deliberation', () => {
  const act = read(DELIBERATION);
  it('has its parts', () => {
    expect(act.kind).toBe('deliberation');
    expect(act.session).toMatchObject({
      date: { iso: '2026-03-12' },
      time: { time: '20:00' },
      convocation: { iso: '2026-03-05' },
      inOffice: { value: 15 },
      present: { value: 11 },
      voters: { value: 13 },
      president: { name: 'Paul ROUGET' },
    });
    expect(act.session.presentNames.map(({ name }) => name)).toEqual([
      'Paul ROUGET',
      'Claire MOREAU',
      'Luc PETIT',
      'Jean GRAND',
      'Anne LEROY',
    ]);
    expect(act.session.proxies.map(({ from, to }) => [from.name, to.name])).toEqual([
      ['Odile FAURE', 'Luc PETIT'],
      ['Guy NOEL', 'Claire MOREAU'],
    ]);
    expect(act.session.secretaries.map(({ name }) => name)).toEqual(['Anne LEROY']);
    expect(act.vote).toMatchObject({ for: { value: 11 }, against: { value: 1 }, abstentions: { value: 1 } });
    expect(act.citations).toHaveLength(1);
    expect(act.recitals).toHaveLength(1);
    expect(act.articles).toEqual([]);
    expect(act.paragraphs.filter(({ section }) => section === 'articles')).toHaveLength(2);
    expect(act.signatures.map(({ name }) => name?.name)).toEqual(['Paul ROUGET', 'Anne LEROY']);
  });
});

describe('kinds', () => {
  it.each([
    [
      'decision',
      'DÉCISION DU MAIRE N° 2026-05\nLe maire de Vernois,\nVu la délibération n° 2020-12 du 25 mai 2020,\nDÉCIDE\nArticle 1 : de signer le marché.\nFait à Vernois, le 3 mai 2026',
    ],
    [
      'summons',
      'Vernois, le 5 mars 2026\nObjet : convocation du conseil municipal\nMadame, Monsieur,\nJ’ai l’honneur de vous inviter à la réunion du conseil municipal qui aura lieu le jeudi 12 mars 2026 à 20 h.\nOrdre du jour :\n1) Tarifs\n2) Budget\nLe maire,\nPaul ROUGET',
    ],
    ['minutes', 'PROCÈS-VERBAL DE LA SÉANCE DU CONSEIL MUNICIPAL DU 12 MARS 2026\nPrésents : M. A, Mme B'],
    [
      'letter',
      'Vernois, le 5 mars 2026\nObjet : votre demande\nMadame,\nVotre demande est acceptée.\nJe vous prie d’agréer, Madame, l’expression de ma considération distinguée.\nLe maire,\nPaul ROUGET',
    ],
    ['note', 'Note de service\nObjet : congés\nLes congés sont posés avant le 1er mars.'],
    ['note', 'Note aux habitants\nDate : 12 janvier 2026\nLa salle est ouverte.'],
    ['order', 'Le Maire de Vernois,\nVu le code de la route,\nARRETONS\nArticle unique : la rue est fermée.'],
    [undefined, 'Il fait beau.'],
  ])('%s', (kind, text) => expect(read(text).kind).toBe(kind));

  it('the head of a page is no authority', () => {
    const act = read(
      'Commune de Vernois\nConseil municipal – Délibération n° 12\nSéance du 17 septembre 2026\nVu le code de la route ;\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE de fermer la rue.',
    );
    expect([act.authority, act.session.date?.iso]).toEqual([undefined, '2026-09-17']);
  });

  it('the date of a note on its own line', () =>
    expect(
      read('Note aux habitants\nDate : 12 janvier 2026\nLa salle est ouverte.').placeDate?.date?.iso,
    ).toBe('2026-01-12'));

  it.each(['Le 12 novembre 2026', '12 novembre 2026', 'Le jeudi 12 novembre 2026.', '12/11/2026'])(
    'a date alone in the head of a letter or a note: %s',
    (line) => {
      const letter = `Mairie de Vernois\n${line}\nObjet : votre demande\nMadame,\nNous avons bien reçu votre demande du 2 mars 2026.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET`;
      expect(read(letter).placeDate?.date?.iso).toBe('2026-11-12');
      expect(read(`Note de service\n${line}\nLa salle est ouverte.`).placeDate?.date?.iso).toBe('2026-11-12');
      expect(
        read(`Note de service\nLa salle ferme à la date qui suit.\n${line}\nElle rouvre après.`).placeDate,
      ).toBeUndefined();
    },
  );

  it.each(['Article 2/ Le', 'Article 2 / Le', 'ARTICLE 2/Le', 'Art. 2° / Le'])(
    'the number of an article before a slash: %s',
    (heading) => {
      const { articles } = read(
        `Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\n${heading} tribunal administratif peut être saisi.\nFait à Vernois, le 3 mars 2026`,
      );
      expect(articles.map(({ number }) => number)).toEqual([1, 2]);
    },
  );

  it('a number with its year is none of an article', () =>
    expect(
      read('Le maire de Vernois,\nARRÊTE\nArticle 1er : Fermée.\nArticle 12/2026 du règlement.\n').articles,
    ).toHaveLength(1));

  it('a date alone in a letter dated elsewhere is none of its own', () =>
    expect(
      read('Note de service\nVernois, le 3 mars 2026\n12 novembre 2026\nObjet : la salle\nElle ferme.')
        .placeDate?.date?.iso,
    ).toBe('2026-03-03'));

  it('the date of a note at its foot, over who signs', () => {
    const note = (foot: string) => read(`Note de synthèse\n\nLa salle est louée 40 €.\n\n${foot}`);
    expect(note('Vernois, le 13 mai 2026\nLa présidente, Anne LEROY').placeDate?.date?.iso).toBe(
      '2026-05-13',
    );
    const told = note('Vernois, le 13 mai 2026\n\nLe devis est reçu ; il est de 40 €.');
    expect(told.placeDate).toBeUndefined();
  });

  it.each([
    'de synthèse',
    'de présentation',
    'de service',
    'explicative',
    'interne',
    'à l’attention du comité',
  ])('a note %s begins a paragraph under the letterhead', (what) => {
    const text = `SYNDICAT DES EAUX DU VERNOIS, siège à Vernois\nNote ${what}\n\nLa salle est louée.`;
    expect(sourceOfText(text).paragraphs.map((one) => one.text)).toContain(`Note ${what}`);
  });
});

describe('paragraphs of Word', () => {
  it('take their number from the list, and counts from a table', () => {
    const cell = (row: number, column: number) => ({ table: 0, row, column, heading: row === 0 });
    const act = parseAct(
      joinParagraphs([
        { text: 'Extrait du registre des délibérations' },
        { text: 'En exercice', cell: cell(0, 0) },
        { text: 'Présents', cell: cell(0, 1) },
        { text: 'Votants', cell: cell(0, 2) },
        { text: '27', cell: cell(1, 0) },
        { text: '22', cell: cell(1, 1) },
        { text: '26', cell: cell(1, 2) },
        { text: 'Séance du 12 mars 2026' },
        { text: 'Vu le code général des collectivités territoriales ;\vsuite'.replace('\v', '\n') },
        { text: 'Après en avoir délibéré, le conseil municipal décide :' },
        { text: 'Les tarifs sont fixés.', label: 'Article 1er' },
        { text: 'Le maire est chargé de l’exécution.', label: 'Article 2' },
      ]),
    );
    expect(act.session).toMatchObject({
      inOffice: { value: 27 },
      present: { value: 22 },
      voters: { value: 26 },
    });
    expect(act.articles.map(({ number }) => number)).toEqual([1, 2]);
    expect(act.articles[0]?.content[0]?.text).toBe('Les tarifs sont fixés.');
  });

  it('head the act with its name alone, before the grounds', () => {
    const act = read(
      'ARRÊTÉ\nrefusant un permis de construire\nLe maire de Vernois,\nVu le code de l’urbanisme ;\nConsidérant le règlement ;\nARRÊTE\nArticle unique : Le permis est refusé.\nFait à Vernois, le 3 mai 2026',
    );
    expect(act.citations).toHaveLength(1);
    expect(act.recitals).toHaveLength(1);
    expect(act.articles).toHaveLength(1);
  });

  it('begin a paragraph at the authority, whatever the length of the title', () => {
    const act = read(
      'Arrêté portant réglementation temporaire du stationnement place du Marché\nMonsieur le Maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1 : La place est fermée.\nFait à Vernois, le 3 mai 2026',
    );
    expect(act.authority?.text).toBe('Monsieur le Maire de Vernois,');
  });

  it('write the capacity after the name', () => {
    const act = read(
      'Le maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1 : La place est fermée.\nFait à Vernois, le 3 mai 2026\nPour le maire et par délégation,\nAnne LEROY, adjointe au maire',
    );
    expect(act.signatures.map(({ name, delegated }) => [name?.name, delegated])).toEqual([
      ['Anne LEROY', true],
    ]);
  });

  it('leave a line for the agent’s own signature', () => {
    const act = read(
      'Le maire de Vernois,\nVu le code ;\nARRÊTE\nArticle 1 : Mme FAURE est nommée.\nFait à Vernois, le 3 mai 2026\nLe maire, Paul ROUGET\nNotifié le :\nSignature de l’agent :',
    );
    expect(act.signatures).toHaveLength(1);
  });

  it('number articles without the word', () => {
    const act = read(
      'Le maire de Vernois,\nVu le code de la route,\nARRÊTE\n1) La rue est fermée.\n2) Une déviation est posée.\nFait à Vernois, le 3 mai 2026',
    );
    expect(act.articles.map(({ number }) => number)).toEqual([1, 2]);
  });

  it('do not take a sentence about an article for an article', () => {
    const act = read(
      'Le maire de Vernois,\nVu le code de la route,\nARRÊTE\nArticle 1 : Abrogation\nArticle 5 du règlement du 3 mai 2019 est abrogé.\nFait à Vernois, le 3 mai 2026',
    );
    expect(act.articles).toHaveLength(1);
  });

  it('say what could not be placed', () => {
    const act = read(
      'Arrêté n° 12\nLe maire de Vernois,\nVu le code de la route,\nTexte égaré ici.\nARRÊTE\nArticle 1 : Fermeture.\nFait à Vernois, le 3 mai 2026',
    );
    expect(act.unplaced.map(({ text }) => text)).toEqual(['Texte égaré ici.']);
  });
});

describe('names', () => {
  it.each([
    ['M. FAIVRE', 'Jean-Pierre Faivre', true],
    ['FAIVRE Jean-Pierre', 'Jean-Pierre FAIVRE', true],
    ['J.P. FAIVRE', 'Jean-Pierre Faivre', true],
    ['G. ROBIGLIO', 'Gilbert ROBIGLIO', true],
    ['Jean Petit', 'Luc Petit', false],
    ['FAIVRE', 'Fabre', false],
    ['M. C.', 'Marie Carrez', false],
  ])('%s / %s: %s', (a, b, same) => expect(sameName(a.replace(/^M\. /u, ''), b)).toBe(same));
});

describe('what extracts of the register and personal orders also look like', () => {
  const read = (text: string, kind: 'deliberation' | 'order') => parseAct(sourceOfText(text), { kind });

  it('"Conseil municipal du" opens a session, votes cast may be counted at its head', () => {
    const { session, subject, affairs } = read(
      'Conseil municipal du 24 septembre 2026\nNombre de membres en exercice : 11\nNombre de suffrages exprimés : 10\nObjet : DÉCISION MODIFICATIVE N° 2\nLe conseil municipal, après en avoir délibéré, à l’unanimité,\nVOTE les crédits.',
      'deliberation',
    );
    expect(session.date?.iso).toBe('2026-09-24');
    expect(session.inOffice?.value).toBe(11);
    expect(subject?.text).toBe('Objet : DÉCISION MODIFICATIVE N° 2');
    expect(affairs).toHaveLength(1);
  });

  it('the agent’s own signature, for receipt, is not that of the act', () => {
    const { signatures } = read(
      'Vu le code général de la fonction publique ;\nARRÊTE\nArticle 1er : L’agent est nommé.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET\nNotifié le :\nSignature de l’agent :',
      'order',
    );
    expect(signatures.map(({ name }) => name?.name)).toEqual(['Paul ROUGET']);
  });

  it('lines of account do not run into one another', () => {
    const { paragraphs } = sourceOfText(
      '023 Virement à la section d’investissement : + 5 000 €\nRecettes\n7411 Dotation forfaitaire : + 11 000 €\nSECTION D’INVESTISSEMENT',
    );
    expect(paragraphs).toHaveLength(4);
  });

  it.each(['[signé]', '[sceau de la commune – signature]', '(cachet et signature)', '(cachet) signé'])(
    'what stands on paper, %s, comes between the capacity and the name',
    (mark) => {
      const { signatures } = read(
        `Vu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\n     Fait à Vernois, le 3 mars 2026\n\n     Le maire,\n     ${mark}\n     Paul ROUGET\n\nPublié le : 5 mars 2026`,
        'order',
      );
      expect(signatures.map(({ name, capacity }) => [name?.name, capacity?.text.trim()])).toEqual([
        ['Paul ROUGET', 'Le maire,'],
      ]);
    },
  );

  it('delegates are listed by their communes', () => {
    const { presentNames, presentSure } = read(
      'COMMUNAUTÉ DE COMMUNES DU VAL\nL’an deux mille vingt-six, le douze mars, le conseil communautaire s’est réuni.\nPrésents :\nVERNOIS : Paul ROUGET, Anne LEROY\nLE MAZEL : Luc PETIT\nMONT-LE-HAUT : Odile FAURE (suppléante de M. Jean ROY)\nAbsents : Marc BLANC\nSecrétaire de séance : Anne LEROY.\nVu le code général des collectivités territoriales ;\nDÉCIDE\nArticle 1er : Le tarif est fixé.',
      'deliberation',
    ).session;
    expect(presentNames.map(({ name }) => name)).toEqual(['Paul ROUGET', 'Anne LEROY', 'Luc PETIT', 'Odile FAURE']); // prettier-ignore
    expect(presentSure).toBe(true);
  });

  it('an agenda that begins with what every session begins with', () => {
    const { agenda } = parseAct(
      sourceOfText(
        'Vernois, le 2 mars 2026\nObjet : convocation du conseil municipal\nMonsieur,\nLe conseil se réunira le jeudi 12 mars 2026 à 20 h.\nORDRE DU JOUR\nDésignation du secrétaire de séance\nCompte rendu des décisions prises en application de l’article L. 2122-22 du CGCT\n1. Tarifs\n2. Budget\nQuestions orales\nJe vous prie d’agréer, Monsieur, mes salutations distinguées.',
      ),
    );
    expect(agenda.map(({ text }) => text.split(' ')[0])).toEqual(['Désignation', 'Compte', 'Tarifs', 'Budget', 'Questions']); // prettier-ignore
  });

  const SESSION_HEAD = 'EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nSéance du 17 novembre 2026\n';
  const SESSION_TAIL =
    '\n\nVu le code général des collectivités territoriales ;\nAprès en avoir délibéré, le conseil municipal DÉCIDE :\nArticle 1 : le tarif est fixé.';
  it.each([
    'En exercice : 34      Quorum : 18\nPrésents : 25                 Pouvoirs : 5           Votants : 30',
    'Quorum : 18\tPrésents : 25\tPouvoirs : 5\tVotants : 30\tEn exercice : 34',
    'Quorum : 18 Présents : 25 Pouvoirs : 5 Votants : 30 En exercice : 34',
    'En exercice    34    Quorum   18    Présents   25    Pouvoirs   5   Votants   30',
    'En exercice    Quorum   Présents   Pouvoirs   Votants\n34             18       25         5          30',
    '34 en exercice      25 présents      5 pouvoirs     30 votants',
    'Quorum            Présents : 25\nEn exercice : 34             Pouvoirs : 5\n                             Votants : 30',
    'En exercice : 34       Convocation : 4 novembre 2026\nPrésents : 25          Pouvoirs : 5\nVotants : 30           Président : M. Paul ROUGET',
  ])('numbers of members in columns: %s', (columns) => {
    const { inOffice, present, proxyCount, voters } = read(
      `${SESSION_HEAD}${columns}${SESSION_TAIL}`,
      'deliberation',
    ).session;
    expect([inOffice, present, proxyCount, voters].map((count) => count?.value)).toEqual([34, 25, 5, 30]);
  });

  it.each([
    'Le maire,\n(signé)\nPaul ROUGET                Notifié le : 18 mars 2026\n                          Publié le : 18 mars 2026',
    'Certifié exécutoire            Le maire,\nle 4 mars 2026                 Paul ROUGET',
    'Le maire,\tReçu en préfecture le 4 mars 2026\nPaul ROUGET\tPublié le 4 mars 2026',
    'Le maire,            Affiché le : 4 mars 2026\nPaul ROUGET          Transmis le : 4 mars 2026',
    '     (cachet)              Le maire,\n                           Paul ROUGET',
    'Le maire,                    Le bénéficiaire,\nPaul ROUGET                  (date et signature)',
    'Notifié le                      Le maire,\nSignature de l’intéressé        Paul ROUGET',
  ])('a signature beside other mentions: %s', (columns) => {
    const { signatures } = read(
      `Vu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026\n${columns}`,
      'order',
    );
    expect(signatures.map(({ name, capacity }) => [name?.name, capacity?.text.trim()])).toEqual([
      ['Paul ROUGET', 'Le maire,'],
    ]);
  });
});
