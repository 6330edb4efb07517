/** FO-13: the commune, its mayor and its department are those of the profile: no act of another commune was copied. */
import { sameTown } from '../../town-names';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { assemblyOutcomes, officeOutcomes } from './fo-13/assembly';
import { departmentOutcomes } from './fo-13/department';
import { mayorOutcomes } from './fo-13/mayor';
import { prefectOutcomes } from './fo-13/prefect';
import { isTown, otherTowns, ownTowns, strayTown } from './fo-13/towns';

export const rule = defineRule({
  meta: {
    id: 'FO-13',
    title: {
      fr: 'Commune, maire et département sont ceux de la fiche',
      en: 'Commune, mayor and department are those of the profile',
    },
    kinds: 'all',
    severity: 'blocking',
    basis: [],
    method: 'X',
    needs: [],
    fixes: true,
    messages: {
      town: {
        fr: 'L’acte nomme ici « {name} », mais la commune est {right} : il a pu être copié d’une autre commune.',
        en: 'The act names “{name}” here, but the commune is {right}.',
      },
      towns: {
        fr: 'L’acte nomme « {name} » ici et « {right} » ailleurs comme étant sa commune : une partie a pu être copiée d’une autre commune.',
        en: 'The act names “{name}” here and “{right}” elsewhere as its own commune.',
      },
      mention: {
        fr: 'Le texte parle de la commune de « {name} » : vérifiez que ce n’est pas le reste d’un modèle d’une autre commune.',
        en: 'The text speaks of the commune of “{name}”: check that it is not left from another template.',
        severity: 'info',
      },
      mayor: {
        fr: 'Le maire est {right}, et non {name} : corrigez le nom, ou la qualité du signataire.',
        en: 'The mayor is {right}, not {name}.',
      },
      prefect: {
        fr: 'L’acte est adressé au préfet {name}, alors que la commune est dans le département {right}. Corrigez le destinataire.',
        en: 'The act is sent to the prefect {name}, but the commune is in the department {right}.',
        severity: 'major',
      },
      office: {
        fr: '« {words} » : un établissement de coopération intercommunale a un président, et non un maire. Corrigez la qualité.',
        en: '“{words}”: such a body has a president, not a mayor.',
        severity: 'major',
      },
      assembly: {
        fr: 'L’acte fait délibérer « {words} », alors que son en-tête nomme « {right} » : corrigez l’assemblée.',
        en: 'The act has “{words}” decide, but its head names “{right}”.',
        severity: 'major',
      },
      department: {
        fr: 'Le département de la commune est « {right} », et non « {name} ».',
        en: 'The department of the commune is “{right}”, not “{name}”.',
      },
    },
  },
  check: ({ analysis }) => {
    const { commune } = analysis;
    const told = [...prefectOutcomes(analysis), ...officeOutcomes(analysis), ...assemblyOutcomes(analysis)];
    if (told.length > 0 && commune === undefined) return told;
    const own = ownTowns(analysis);
    if (commune === undefined) {
      const [first] = own;
      if (first === undefined) return [missing('commune')];
      const other = own.find((one) => !sameTown(one.name, first.name)) ?? strayTown(analysis, first);
      if (other === undefined) return [missing('commune')];
      return [finding('towns', other, { values: { name: other.name, right: first.name } })];
    }
    return [
      ...told,
      ...own.flatMap((mention): Outcome[] => {
        if (isTown(mention.name, commune)) return [];
        const { start, end, name } = mention;
        return [
          finding('town', mention, {
            values: { name, right: commune.town },
            fix: { start, end, text: commune.town },
          }),
        ];
      }),
      ...otherTowns(analysis, commune, own),
      ...mayorOutcomes(analysis, commune),
      ...departmentOutcomes(analysis, commune),
    ];
  },
});

const sampleAct = ({
  head = 'COMMUNE DE VERNOIS',
  department = 'Département du Jura',
  authority = 'Le maire de Vernois,',
  words = 'La rue est fermée.',
  execution = 'Le maire de Vernois est chargé de l’exécution du présent arrêté.',
  place = 'Vernois',
  signature = 'Le maire,\nPaul ROUGET',
} = {}): string =>
  `${department}\n${head}\nArrêté n° 12\n${authority}\nVu le code de la route ;\nARRÊTE\nArticle 1er : ${words}\nArticle 2 : ${execution}\nFait à ${place}, le 3 mai 2026\n${signature}`;

const assembled = (head: string, words: string): string =>
  `Commune de Vernois\nExtrait du registre des délibérations du ${head}\nSéance du 12 mai 2026\nObjet : tarifs\nVu le code ;\n${words}\nDÉCIDE de fixer les tarifs.`;

export const examples: Examples = {
  passes: [
    ...[
      'Il est transmis selon l’arrêté préfectoral de 2020 au préfet du Doubs.',
      'Il est transmis selon l’arrêté du préfet du Doubs.',
      'Il est transmis au recueil de la préfecture du Doubs.',
      'Le préfet du Doubs est consulté.',
      'Il est transmis au préfet du Jura.',
      'L’ancien maire de la communauté de communes est entendu.',
      'L’adjoint au maire de la communauté de communes est entendu.',
      'Le maire est entendu.',
      'Les écoles primaires de la communauté de communes sont fermées.',
    ].map((words) => ({ why: words, text: sampleAct({ words }) })),
    ...[
      'Vu la demande transmise au préfet du Doubs',
      'Considérant la demande transmise au préfet du Doubs',
    ].map((words) => ({
      why: words,
      text: sampleAct().replace('ARRÊTE', `${words} ;\nARRÊTE`),
    })),
    ...[
      [
        'un autre conseil est cité',
        'conseil municipal',
        'Le conseil communautaire, saisi, a donné son avis.',
      ],
      [
        'deux assemblées en tête',
        'conseil municipal et conseil communautaire',
        'Le conseil syndical, après en avoir délibéré,',
      ],
      ['aucune en tête', 'conseil', 'Le conseil communautaire, après en avoir délibéré,'],
      ['la même', 'conseil municipal', 'Le conseil municipal, après en avoir délibéré,'],
      ['dans une phrase', 'conseil municipal', 'Sur avis du conseil communautaire, après en avoir délibéré,'],
      ['écrite au milieu', 'conseil municipal', 'Le bureau du conseil communautaire décide'],
      ['un mot de plus', 'conseil municipal', 'Conseil communautaire : la demande fixe les tarifs.'],
    ].map(([why = '', head = '', words = '']) => ({
      why: `assemblée : ${why}`,
      text: assembled(head, words),
      kind: 'deliberation' as const,
    })),
    {
      why: 'un maire délégué signe',
      text: sampleAct({ signature: 'Le maire délégué,\nJean VIEUX' }),
    },
    {
      why: 'l’objet nomme un autre département',
      text: sampleAct().replace(
        'Arrêté n° 12',
        'Arrêté n° 12\nArrêté relatif aux travaux du département de la Savoie',
      ),
    },
    {
      why: 'un arrêté cite une assemblée',
      text: assembled('conseil municipal', 'Le conseil communautaire, après en avoir délibéré,'),
      kind: 'order',
    },
    {
      why: 'un maire d’avant le mandat, le jour d’avant',
      text: sampleAct({ signature: 'Le maire,\nJean VIEUX' }).replace('3 mai 2026', '1er avril 2026'),
    },
    {
      why: 'une adjointe signe pour le maire',
      text: sampleAct({ signature: 'Pour le maire,\nl’adjointe,\nJean VIEUX' }),
    },
    {
      why: 'un agent signe',
      text: sampleAct({ signature: 'Le directeur auprès de le maire,\nJean VIEUX' }),
    },
    { why: 'nous, mairesse', text: sampleAct({ authority: 'Nous, Jean VIEUX, mairesse honoraire,' }) },
    {
      why: 'l’objet nomme une autre commune',
      text: sampleAct().replace('Arrêté n° 12', 'Arrêté n° 12\nObjet : route de la commune de Vernois'),
    },
    ...[
      ['VILLE DE VERNOIS-SUR-LOIR', 'LE MAIRE DE LA VILLE DE VERNOIS-SUR-LOIR,'],
      ['VILLE DE VERNOIS-SUR-LOIR', 'Le Maire de la Ville de Vernois-sur-Loir,'],
      ['COMMUNE DE VERNOIS-SUR-LOIR', 'LE MAIRE DE LA COMMUNE DE VERNOIS-SUR-LOIR,'],
      ['Mairie de Vernois-sur-Loir', 'Nous, Maire de La Commune de VERNOIS SUR LOIR,'],
      ['COMMUNE DE VERNOIS-SUR-LOIR', 'LE MAIRE DE LA COMMUNE NOUVELLE DE VERNOIS-SUR-LOIR,'],
      ['COMMUNE DE VERNOIS-SUR-LOIR', 'LE MAIRE DE NOTRE COMMUNE,'],
    ].map(([head = '', authority = '']) => ({
      why: `${head} ; ${authority}`,
      text: `${head}\nArrêté n° 12\n${authority}\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois-sur-Loir, le 3 mars 2026\nLe maire,\nPaul ROUGET`,
      kind: 'order' as const,
      commune: { town: 'Vernois-sur-Loir' },
    })),
    ...[
      ['Commune de Valmorin (Jura)', 'Il est transmis au préfet du Jura.'],
      ['Commune de Valmorin\nDépartement du Jura', 'Il est transmis à Monsieur le sous-préfet de Vienne.'],
      ['Département de l’Isère', 'Il est transmis à la préfecture de Grenoble.'],
      ['39 - Jura', 'Copie en est adressée au maire de Valmorin et au préfet.'],
    ].map(([head = '', words = '']) => ({
      why: head,
      text: `${head}\nArrêté n° 12\nLe maire,\nVu l’arrêté du préfet du Doubs du 3 mars 2020 ;\nARRÊTE\nArticle 1er : La rue est fermée.\nArticle 2 : ${words}\nFait à Valmorin, le 3 mars 2026\nLe maire de Valmorin,\nPaul ROUGET`,
      commune: {
        departmentCode: head.includes('Isère') ? '38' : '39',
        departmentName: head.includes('Isère') ? 'Isère' : 'Jura',
        town: 'Valmorin',
        mayor: { firstName: 'Paul', lastName: 'ROUGET' },
      },
    })),
    { why: 'tout est de la commune', text: sampleAct() },
    ...[
      ['MAIRIE DE LA ROCHE-BRIANCE', 'Nous, Maire de La Roche-Briance,', 'La Roche-Briance'],
      ['VILLE DES AIX', 'Le maire des Aix,', 'Les Aix'],
      ['COMMUNE DU MESNIL-VERT', 'Le maire du Mesnil-Vert,', 'Le Mesnil-Vert'],
      ['COMMUNE DE L’ETANG-NEUF', 'Le maire de L’Étang-Neuf,', 'L’Étang-Neuf'],
      ['COMMUNE DE ST-LOUP', 'Le maire de Saint-Loup,', 'Saint Loup'],
      ['COMMUNE DE STE-ANNE-EN-BOIS', 'Le maire de Sainte-Anne-en-Bois,', 'Ste Anne en Bois'],
    ].map(([head = '', authority = '', place = '']) => ({
      why: `${head} ; ${authority}`,
      text: sampleAct({ head, authority, place, execution: 'Le maire est chargé de l’exécution.' }),
      commune: { town: place },
    })),
    {
      why: 'en capitales, sans accents',
      text: sampleAct({ head: 'MAIRIE DE VERNOIS', department: 'DEPARTEMENT DU JURA' }),
    },
    {
      why: 'nom abrégé',
      text: sampleAct({
        head: 'Commune de Valmorin',
        place: 'Valmorin-sur-Loue',
        authority: 'Le maire,',
        execution: 'Le maire est chargé de l’exécution.',
      }),
      commune: { town: 'Valmorin-sur-Loue' },
    },
    {
      why: 'un adjoint signe par délégation',
      text: sampleAct({
        signature: 'Pour le maire et par délégation,\nL’adjointe déléguée à la voirie,\nAnne LEROY',
      }),
    },
    {
      why: 'le nom du maire, autrement écrit',
      text: sampleAct({
        authority: 'Nous, M. Paul Rouget, maire de Vernois,',
        signature: 'Le Maire,\nM. ROUGET Paul',
      }),
    },
    {
      why: 'acte d’avant le mandat',
      text: sampleAct({ signature: 'Le maire,\nJean VIEUX' }),
      date: '2020-01-10',
    },
    {
      why: 'département d’une administration',
      text: sampleAct({ words: 'Le gestionnaire est le département de la Savoie.' }),
    },
    { why: 'suite de mots', text: sampleAct({ department: 'Département du Jura arrondissement de Dole' }) },
    {
      why: 'une lettre à un autre maire, d’un autre département',
      text: 'Mairie de Vernois\nDépartement de la Savoie\nObjet : votre demande\nMonsieur le Maire,\nVotre demande est reçue.\nCordialement,',
      kind: 'letter',
    },
    {
      why: 'une lettre peut être écrite ailleurs',
      text: 'Objet : votre demande\nMadame,\nNous avons reçu votre demande.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nFait à Dole, le 3 mai 2026',
      kind: 'letter',
    },
  ],
  fails: [
    {
      why: 'le budget d’une autre commune',
      text: `${assembled('conseil municipal', 'Le conseil municipal, après en avoir délibéré,')}\nDIT que les crédits sont inscrits au budget de la commune de Montrevel.`,
      kind: 'deliberation',
      commune: null,
      message: 'towns',
      at: 'Montrevel',
    },
    {
      why: 'le conseil est nommé d’abord',
      text: 'Conseil municipal de Vernois\nSéance du 12 mai 2026\nObjet : tarifs\nVu le code ;\nLe conseil communautaire, après en avoir délibéré,\nDÉCIDE de fixer les tarifs.',
      kind: 'deliberation',
      message: 'assembly',
      at: 'conseil communautaire',
    },
    {
      why: 'le service est nommé sous une autre commune',
      text: sampleAct({ head: 'COMMUNE DE MONTREVEL – Service des objets trouvés' }),
      message: 'town',
      at: 'MONTREVEL',
    },
    {
      why: 'lettre à une autre mairie',
      text: 'Mairie de Vernois\nMadame la maire\nMairie de Dole\nObjet : votre demande\nMadame la maire,\nVotre demande est reçue.\nCordialement,',
      kind: 'letter',
      message: 'mention',
      at: 'Dole',
    },
    {
      why: 'une autre commune est informée par ceux qui exécutent',
      text: sampleAct({
        execution:
          'Les services techniques sont chargés de l’exécution du présent arrêté, la commune de Dole en est informée.',
      }),
      message: 'mention',
      at: 'Dole',
    },
    ...[
      'Copie au préfet du Doubs.',
      'Il est envoyé au préfet du Doubs.',
      'Le préfet du Doubs est chargé de l’exécution.',
      'Le préfet du Doubs, représentant de l’État, le reçoit.',
      'Au préfet du Doubs, pour le contrôle de légalité.',
      'Il est soumis au préfet du Doubs.',
      'Il est déposé auprès du préfet du Doubs.',
      'Il est adressé au préfet du Doubs.',
    ].map((words) => ({ why: words, text: sampleAct({ words }), message: 'prefect', at: 'préfet du Doubs' })),
    ...[
      'maire de notre communauté de communes',
      'maire de communauté de communes',
      'maires de la communauté d’agglomération',
      'maire du syndicat',
      'maire de la métropole',
      'maire de l’agglomération',
    ].map((words) => ({
      why: words,
      text: sampleAct({
        words: `L’adjoint est entendu. Il est dit que le ${words} l’est aussi, et l’adjoint.`,
      }),
      message: 'office',
      at: words,
    })),
    ...[
      ['Le conseil communautaire, après en avoir délibéré,', 'conseil communautaire'],
      ['Conseil communautaire décide', 'Conseil communautaire'],
      ['Le comité syndical approuve', 'comité syndical'],
      ['Le conseil d’administration autorise', 'conseil d’administration'],
      ['Le conseil métropolitain adopte', 'conseil métropolitain'],
      ['Le conseil départemental fixe', 'conseil départemental'],
      ['Le conseil syndical fixe', 'conseil syndical'],
    ].map(([words = '', at = '']) => ({
      why: `assemblée : ${words}`,
      text: assembled('conseil municipal', words),
      kind: 'deliberation' as const,
      message: 'assembly',
      at,
    })),
    ...['Je soussigné, Jean VIEUX, maire', 'Je soussignée, Jean VIEUX, maire', 'Nous Jean VIEUX, maire'].map(
      (authority) => ({ why: authority, text: sampleAct({ authority }), message: 'mayor', at: 'Jean VIEUX' }),
    ),
    {
      why: 'un autre maire, le premier jour du mandat',
      text: sampleAct({ signature: 'La maire,\nJean VIEUX' }).replace('3 mai 2026', '2 avril 2026'),
      message: 'mayor',
      at: 'Jean VIEUX',
    },
    ...[
      ['Département Savoie', 'Savoie'],
      ['Département Val de Marne', 'Val de Marne'],
      ['Département de l’Ain', 'de l’Ain'],
      ['Département des Vosges', 'des Vosges'],
      ['Département du Doubs', 'du Doubs'],
      ['Département de Paris', 'de Paris'],
      ['Département d’Eure-et-Loir', 'd’Eure-et-Loir'],
      ['Département de Mayotte', 'de Mayotte'],
      ['Département de la Corse-du-Sud', 'de la Corse-du-Sud'],
    ].map(([department = '', at = '']) => ({
      why: department,
      text: sampleAct({ department }),
      message: 'department',
      at,
    })),
    {
      why: 'lettre : une autre commune que celle qui écrit',
      text: 'Mairie de Dole\nObjet : votre demande\nMadame,\nVotre demande est reçue.\nCordialement,',
      kind: 'letter',
      message: 'town',
      at: 'Dole',
    },
    ...(
      [
        [
          'du conseil municipal de Saint-Loup',
          'Le conseil municipal, après en avoir délibéré,',
          'Saint-Loup',
        ],
        [
          'du conseil municipal',
          'Le conseil municipal de Saint-Loup, après en avoir délibéré,',
          'Saint-Loup',
        ],
        [
          'du conseil municipal',
          'Le conseil municipal de la commune de Saint-Loup, légalement convoqué,',
          'Saint-Loup',
        ],
        [
          'du conseil municipal',
          'Le conseil municipal,\nAUTORISE Madame la maire de Saint-Loup à signer,',
          'Saint-Loup',
        ],
        [
          'du conseil municipal',
          'Le conseil municipal,\nCHARGE le maire de Saint-Loup de l’exécution,',
          'Saint-Loup',
        ],
        [
          'du conseil municipal',
          'Le conseil municipal,\nDONNE tout pouvoir à Monsieur le maire de Saint-Loup,',
          'Saint-Loup',
        ],
      ] as const
    ).map(([head, words, at]) => ({
      why: `sans fiche, une autre commune délibère : ${head} ; ${words}`,
      text: `Commune de Vernois\nExtrait du registre des délibérations ${head}\nSéance du 12 mai 2026\nObjet : tarifs\nVu le code ;\n${words}\nDÉCIDE de fixer les tarifs.`,
      kind: 'deliberation' as const,
      commune: null,
      message: 'towns',
      at,
    })),
    ...[
      'Votre demande est reçue.\nVeuillez agréer, Monsieur, mes salutations distinguées.\nLe maire de Saint-Loup,\nPaul ROUGET',
      'Les services de la ville de Saint-Loup vous répondront.\nVeuillez agréer, Monsieur, mes salutations.\nLe maire,\nPaul ROUGET',
      'Merci de votre intérêt pour notre commune de Saint-Loup.\nVeuillez agréer, Monsieur, mes salutations.\nLe maire,\nPaul ROUGET',
    ].map((words) => ({
      why: `sans fiche, lettre : ${words}`,
      text: `Mairie de Vernois\nVernois, le 3 mars 2026\nMonsieur Luc PETIT\nObjet : votre demande\nMonsieur,\n${words}`,
      kind: 'letter' as const,
      commune: null,
      message: 'towns',
      at: 'Saint-Loup',
    })),
    ...[
      'Il sera notifié au propriétaire et affiché sur la façade ainsi qu’à la mairie de Saint-Loup.',
      'Il sera affiché à la porte de la mairie de Saint-Loup.',
      'Le dossier peut être consulté à l’hôtel de ville de Saint-Loup.',
      'Le plan est tenu à la disposition du public à la mairie de Saint-Loup.',
      'Il est publié sur le site internet de la commune de Saint-Loup.',
      'Les demandes sont déposées en mairie de Saint-Loup.',
    ].map((words) => ({
      why: `sans fiche, affiché ailleurs : ${words}`,
      text: sampleAct({ words, authority: 'Le maire,', execution: 'La police municipale l’exécute.' }),
      commune: null,
      message: 'towns',
      at: 'Saint-Loup',
    })),
    {
      why: 'sans fiche, le maire de la ville',
      text: sampleAct({
        head: 'Ville de VERNOIS',
        authority: 'Nous, Maire de la Ville de Vernois,',
        words: 'Des panneaux sont posés aux entrées de la commune de Saint-Loup.',
        execution: 'La police municipale est chargée de l’exécution.',
      }),
      commune: null,
      message: 'towns',
      at: 'Saint-Loup',
    },
    {
      why: 'une autre assemblée que celle de l’en-tête',
      text: 'Commune de Valmorin\nExtrait du registre des délibérations du conseil municipal\nSéance du 12 mars 2026\nObjet : tarifs\nVu le code ;\nLe conseil communautaire, après en avoir délibéré,\nDÉCIDE de fixer les tarifs.',
      kind: 'deliberation',
      commune: null,
      message: 'assembly',
      at: 'conseil communautaire',
    },
    ...(
      [
        ['MAIRIE DE VALMORIN\n(Jura)', 'Ampliation à M. le préfet du Doubs.', 'prefect', 'préfet du Doubs'],
        ['39 - Jura', 'Il est transmis au préfet de la Haute-Saône.', 'prefect', 'préfet de la Haute-Saône'],
        [
          'COMMUNE DE VALMORIN - JURA',
          'Il est adressé à la préfecture de l’Ain.',
          'prefect',
          'préfecture de l’Ain',
        ],
        [
          'VALMORIN        Département du Jura',
          'Transmis au préfet de Saône-et-Loire.',
          'prefect',
          'préfet de Saône-et-Loire',
        ],
        [
          'Département du Jura',
          'Le maire de la communauté de communes signe l’acte.',
          'office',
          'maire de la communauté de communes',
        ],
      ] as const
    ).map(([head, words, message, at]) => ({
      why: `${head.replace('\n', ' ')}, ${at}`,
      text: `${head}\nArrêté n° 12\nLe maire,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nArticle 2 : ${words}\nFait à Valmorin, le 3 mars 2026\nLe maire,\nPaul ROUGET`,
      commune: null,
      message,
      at,
    })),
    {
      why: 'en-tête d’une autre commune',
      text: sampleAct({ head: 'COMMUNE DE MONTREVEL' }),
      message: 'town',
      at: 'MONTREVEL',
      fixed: sampleAct({ head: 'COMMUNE DE Vernois' }),
    },
    {
      why: 'maire d’une autre commune',
      text: sampleAct({ authority: 'Le maire de Saint-Loup,' }),
      message: 'town',
      at: 'Saint-Loup',
    },
    { why: 'fait ailleurs', text: sampleAct({ place: 'Dole' }), message: 'town', at: 'Dole' },
    {
      why: 'exécution par le maire d’une autre commune',
      text: sampleAct({ execution: 'Le maire de Saint-Loup est chargé de l’exécution du présent arrêté.' }),
      message: 'town',
      at: 'Saint-Loup',
    },
    {
      why: 'les services d’une autre commune exécutent',
      text: sampleAct({
        execution:
          'Le directeur général des services de la ville de Dole est chargé de l’exécution du présent arrêté.',
      }),
      message: 'town',
      at: 'Dole',
    },
    {
      why: 'sans fiche, deux communes',
      text: sampleAct({ place: 'Dole' }),
      commune: null,
      message: 'towns',
      at: 'Dole',
    },
    ...[
      'Des panneaux rappelleront la mesure aux entrées de la commune de Saint-Loup.',
      'La vente d’alcool est interdite sur le territoire de la commune de Saint-Loup.',
      'Les services techniques de la ville de Saint-Loup posent les panneaux.',
      'La circulation est interdite dans les rues de la commune de Saint-Loup.',
      'La voie publique de la commune de Saint-Loup est fermée.',
      'La rue de la commune de Saint-Loup est fermée.',
      'La place de la ville de Saint-Loup est fermée.',
      'Les espaces publics communaux de la ville de Saint-Loup sont fermés.',
      'Un panneau est posé à l’entrée de la commune de Saint-Loup.',
      'Le service technique de la ville de Saint-Loup pose les panneaux.',
      'Le service municipal de la ville de Saint-Loup pose les panneaux.',
      'L’agent de la ville de Saint-Loup pose les panneaux.',
      'Tout habitant de la commune de Saint-Loup tient son chien en laisse.',
      'Le dossier est consultable à la mairie de Saint-Loup.',
      'La baignade est interdite sur le versant nord du territoire de la commune de Saint-Loup.',
    ].map((words) => ({
      why: `sans fiche, ${words}`,
      text: sampleAct({ words }),
      commune: null,
      message: 'towns',
      at: 'Saint-Loup',
    })),
    {
      why: 'une autre commune est nommée',
      text: sampleAct({ words: 'La commune de Saint-Loup et la commune de Saint-Loup sont prévenues.' }),
      message: 'mention',
      at: 'Saint-Loup',
    },
    {
      why: 'signature d’un autre maire',
      text: sampleAct({ signature: 'Le maire,\nJean VIEUX' }),
      message: 'mayor',
      at: 'Jean VIEUX',
    },
    {
      why: 'autorité d’un autre maire',
      text: sampleAct({ authority: 'Nous, Jean VIEUX, maire de Vernois,' }),
      message: 'mayor',
      at: 'Jean VIEUX',
    },
    {
      why: 'autre département',
      text: sampleAct({ department: 'Département de la Savoie' }),
      message: 'department',
      at: 'de la Savoie',
    },
  ],
  lacks: [
    ...[
      'Le conseil municipal,\nAUTORISE la maire à signer la convention avec le maire de Saint-Loup.',
      'La commune de Saint-Loup souhaite adhérer au syndicat.',
      'Vu la délibération du conseil municipal de Saint-Loup ;',
      'Le conseil municipal des Jeunes, réuni le 3 mars, a donné son avis.',
      'Le conseil municipal de Vernois, après en avoir délibéré,',
    ].map((words) => ({
      why: `sans fiche, délibération : ${words}`,
      text: `Commune de Vernois\nExtrait du registre des délibérations du conseil municipal\nSéance du 12 mai 2026\nObjet : tarifs\nVu le code ;\n${words}\nDÉCIDE de fixer les tarifs.`,
      kind: 'deliberation' as const,
      commune: null,
      missing: 'commune' as const,
    })),
    ...[
      'Monsieur le Maire\nMairie de Saint-Loup\nObjet : votre demande\nMonsieur le Maire,\nVotre demande est reçue.\nVeuillez agréer, Monsieur le Maire, mes salutations.\nLe maire,\nPaul ROUGET',
      'Monsieur Luc PETIT\nObjet : votre demande\nMonsieur,\nLe maire de Saint-Loup vous a répondu. La route de la commune de Saint-Loup est longue.\nVeuillez agréer, Monsieur, mes salutations.\nLe maire,\nPaul ROUGET',
    ].map((words) => ({
      why: `sans fiche, lettre : ${words}`,
      text: `Mairie de Vernois\nVernois, le 3 mars 2026\n${words}`,
      kind: 'letter' as const,
      commune: null,
      missing: 'commune' as const,
    })),
    { why: 'sans fiche, rien ne se contredit', text: sampleAct(), commune: null, missing: 'commune' },
    ...[
      'La déviation emprunte les voies de la commune de Saint-Loup.',
      'La rue est fermée jusqu’à la limite du territoire de la commune de Saint-Loup.',
      'Une copie est adressée à la mairie de Saint-Loup.',
      'Les agents de la ville de Saint-Loup, mis à disposition, posent les panneaux par convention.',
      'La mesure vaut aux entrées de la commune de Vernois-le-Haut.',
    ].map((words) => ({
      why: `sans fiche, ${words}`,
      text: sampleAct({ words }),
      commune: null,
      missing: 'commune' as const,
    })),
    ...[
      'Des panneaux sont posés aux entrées de la commune de Saint-Loup, limitrophe.',
      'La rue est fermée aux entrées de la ville de Saint-Loup, commune voisine.',
      'La rue est fermée vers les entrées de la commune de Saint-Loup.',
      'La circulation se fait en direction du territoire de la commune de Saint-Loup.',
      'La rue est fermée de l’intersection jusqu’aux entrées de la commune de Saint-Loup.',
      'Les véhicules en provenance du territoire de la commune de Saint-Loup cèdent le passage.',
      'L’itinéraire passe par les rues de la commune de Saint-Loup.',
      'Le convoi traverse le territoire de la commune de Saint-Loup.',
      'La course se poursuit hors de Vernois, dans les rues de la commune de Saint-Loup.',
      'L’autre rive relève du territoire de la commune de Saint-Loup.',
      'Copie en est donnée au secrétariat de la commune de Saint-Loup.',
      'Ampliation en est faite au secrétariat de la commune de Saint-Loup.',
      'Le présent arrêté est adressé au secrétariat de la commune de Saint-Loup.',
      'Le présent arrêté est transmis au secrétariat de la commune de Saint-Loup.',
      'Le présent arrêté est notifié au secrétariat de la commune de Saint-Loup.',
      'Le marché des deux communes de la vallée se tient sur les places de la ville de Saint-Loup.',
      'Les panneaux sont posés en concertation avec les services de la ville de Saint-Loup.',
      'Les panneaux sont posés en accord avec les services de la ville de Saint-Loup.',
      'La surveillance est assurée conjointement par les agents de la ville de Saint-Loup.',
      'Les agents de la ville de Saint-Loup posent les panneaux, selon la convention du 3 mars 2020.',
      'Les agents de la ville de Saint-Loup, service mutualisé, posent les panneaux.',
      'L’accueil intercommunal est ouvert aux habitants de la commune de Saint-Loup.',
      'L’agent délégué par les services de la ville de Saint-Loup pose les panneaux.',
      'La barrière est mise à disposition par les services de la ville de Saint-Loup.',
      'Le camion mis à disposition par les services de la ville de Saint-Loup est garé sur la place.',
    ].map((words) => ({
      why: `sans fiche, ${words}`,
      text: sampleAct({ words }),
      commune: null,
      missing: 'commune' as const,
    })),
    {
      why: 'sans fiche, un considérant nomme une autre commune',
      text: sampleAct().replace(
        'ARRÊTE',
        'Considérant que la mesure vaut déjà sur le territoire de la commune de Saint-Loup ;\nARRÊTE',
      ),
      commune: null,
      missing: 'commune',
    },
    {
      why: 'sans fiche, une commune au nom plus court',
      text: sampleAct({
        head: 'COMMUNE DE VERNOIS-LE-HAUT',
        authority: 'Le maire de Vernois-le-Haut,',
        words: 'La mesure vaut aux entrées de la commune de Vernois.',
        execution: 'Le maire est chargé de l’exécution du présent arrêté.',
        place: 'Vernois-le-Haut',
      }),
      commune: null,
      missing: 'commune',
    },
    {
      why: 'sans fiche, l’arrêté d’un président',
      text: sampleAct({
        authority: 'Le président de la communauté de communes du Val,',
        words: 'Les rues de la commune de Saint-Loup sont fermées, et l’arrêté est affiché en mairie.',
        execution: 'Le directeur est chargé de l’exécution du présent arrêté.',
        signature: 'Le président,\nPaul ROUGET',
      }),
      kind: 'order',
      commune: null,
      missing: 'commune',
    },
    {
      why: 'sans fiche, une délibération',
      text: 'COMMUNE DE VERNOIS\nExtrait du registre des délibérations\nSéance du 12 mai 2026\nObjet : chiens\nLe maire de Vernois expose la demande.\nDÉCIDE\nArticle 1er : Les chiens sont tenus en laisse sur le territoire de la commune de Saint-Loup.',
      kind: 'deliberation',
      commune: null,
      missing: 'commune',
    },
    {
      why: 'sans fiche, aucune commune n’est nommée',
      text: 'La rue est fermée.',
      commune: null,
      missing: 'commune',
    },
  ],
};
