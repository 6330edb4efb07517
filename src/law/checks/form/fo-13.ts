/** FO-13: the commune, its mayor and its department are those of the profile: no act of another commune was copied. */
import { departmentOf, DEPARTMENTS } from '../../../act/departments';
import type { Span } from '../../../act/parse/model';
import { sameName } from '../../../act/parse/people';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import type { Commune } from '../../commune';
import { sameTown } from '../../town-names';
import type { TownMention } from '../../town-names';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { departmentWritten } from '../shared/recourse';
import { holds, overlap } from '../shared/spans';

const DEPARTMENT = /departement\s+((?:de\s+la\s+|de\s+l'|des\s+|du\s+|de\s+|d')?[a-z][a-z' -]{1,40})/g;

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
      const other = own.find((one) => first !== undefined && !sameTown(one.name, first.name));
      if (first === undefined || other === undefined) return [missing('commune')];
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

/** Department → "du Doubs", in plain words. */
const PREFECTS: readonly (readonly [code: string, of: string])[] = Object.entries(DEPARTMENTS).map(
  ([code, of]) => [code, fold(of).lower] as const,
);
const PREFECT = new RegExp(
  `(?<!sous-)(?<!vice-)prefe(?:te?|cture)s?\\s+(${PREFECTS.map(([, of]) => of.replace(/[\s-]/gu, '[\\s-]')).join('|')})(?![a-z-])`,
  'g',
);

/** To whom the act is sent: not the prefect whose order it cites. */
const prefectOutcomes = (analysis: Analysis): Outcome[] => {
  const own = analysis.commune?.departmentCode ?? analysis.derive(departmentWritten);
  const right = DEPARTMENTS[own ?? ''];
  if (own === undefined || right === undefined) return [];
  return analysis.search(PREFECT).flatMap((found): Outcome[] => {
    const name = (found.match[1] ?? '').replace(/[\s-]/gu, '-');
    const code = PREFECTS.find(([, of]) => of.replace(/[\s-]/gu, '-') === name)?.[0];
    const paragraph = analysis.act.paragraphs.find((one) => holds(one, found));
    if (code === undefined || code === own || paragraph === undefined) return [];
    const words = fold(paragraph.text).lower;
    const sent =
      paragraph.role !== 'citation' &&
      paragraph.role !== 'recital' &&
      /transmi|adress|ampliation|copie|envoy|execution|representant|legalite|soumis|depos/.test(words) &&
      !/arrete\s+(?:prefectoral\s+)?d[eu]\s|arrete\s+du\s+prefet|recueil/.test(words);
    return sent ? [finding('prefect', found, { values: { name: DEPARTMENTS[code] ?? '', right } })] : [];
  });
};

const ASSEMBLY =
  /(?:conseil\s+(?:municipal|communautaire|syndical|metropolitain|departemental|d'administration)|comite\s+syndical)(?![a-z])/g;

/** The body that the head names, against the one that decides. */
const assemblyOutcomes = (analysis: Analysis): Outcome[] => {
  const { act, kind } = analysis;
  if (kind !== 'deliberation') return [];
  const key = (words: string): string => fold(words).lower.replace(/\s+/gu, ' ');
  const start = Math.min(
    act.citations[0]?.start ?? Infinity,
    act.formula?.start ?? Infinity,
    act.articles[0]?.start ?? Infinity,
  );
  if (start === Infinity) return [];
  const [head, ...others] = [
    ...new Set(analysis.search(ASSEMBLY, { start: 0, end: start }).map(({ text }) => key(text))),
  ];
  if (head === undefined || others.length > 0) return [];
  const [other] = analysis
    .search(ASSEMBLY, { start, end: analysis.text.length })
    .filter(({ text, end, match }) => {
      const before = analysis.folded.lower.slice(Math.max(0, match.index - 4), match.index);
      const after = fold(analysis.text.slice(end, end + 60)).lower;
      return (
        key(text) !== head &&
        /(?:^|\n)\s*(?:le\s+)?$/.test(before) &&
        /^\s*,?\s*(?:apres\s+en\s+avoir|decide|approuve|autorise|adopte|fixe)/.test(after)
      );
    });
  return other === undefined
    ? []
    : [finding('assembly', other, { values: { words: other.text, right: head } })];
};

const officeOutcomes = (analysis: Analysis): Outcome[] =>
  analysis
    .search(
      /(?<![a-z])maires?\s+(?:de\s+(?:la\s+|notre\s+)?communaute\s+(?:de\s+communes|d'agglomeration|urbaine)|du\s+syndicat|de\s+la\s+metropole|de\s+l'agglomeration)/g,
    )
    .filter(({ start }) => !/adjoint|ancien/iu.test(analysis.text.slice(Math.max(0, start - 14), start)))
    .map((found) => finding('office', found, { values: { words: found.text } }));

/** Where a text can only name its own commune: its head, its authority, where it was made, who carries it out. */
const LETTERS = new Set<string>(['letter', 'note', 'summons']);

const ownTowns = ({ act, kind, towns, text }: Analysis): TownMention[] => {
  const places: readonly (Span | undefined)[] = [
    ...act.paragraphs.filter(
      ({ role, text: words }) =>
        (role === 'header-line' || role === 'authority') && !/^\s*objet/iu.test(words),
    ),
    ...act.execution,
    LETTERS.has(kind ?? '') ? undefined : act.placeDate,
  ];
  const own = towns.filter(({ start, end, by }) => {
    const inside = places.some((place) => place !== undefined && holds(place, { start, end }));
    return inside && (by !== 'commune' || !isBody(act.paragraphs, start) || isService(text, start));
  });
  // The head of a letter also names whom it is for: who writes comes first.
  return LETTERS.has(kind ?? '') ? own.slice(0, 1) : own;
};

/** In an article, "commune de X" may be any commune; its mayor who carries out the act is its own. */
const isBody = (paragraphs: Analysis['act']['paragraphs'], at: number): boolean =>
  paragraphs.some((one) => one.section === 'articles' && holds(one, { start: at, end: at }));

/** "Le directeur général des services de la ville de X", who carries out the act, is one's own. */
const isService = (text: string, at: number): boolean =>
  /(?:directeur|directrice|secretaire|services|police\s+municipale|agents)[^.;,]{0,60}$/.test(
    fold(text.slice(Math.max(0, at - 90), at)).lower,
  );

/** "Valmorin" for "Valmorin-sur-Loue", and words that go on after a name, are no other commune. */
const isTown = (name: string, { town }: Commune): boolean =>
  sameTown(name, town) || key(town).startsWith(`${key(name)} `) || key(name).startsWith(`${key(town)} `);

const key = (name: string): string => fold(name).lower.replace(/[\s'-]+/gu, ' ');

const otherTowns = ({ towns }: Analysis, commune: Commune, own: readonly TownMention[]): Outcome[] => {
  const told = new Set<string>();
  return towns.flatMap((mention): Outcome[] => {
    const { name, by } = mention;
    if (by === 'place' || own.includes(mention) || isTown(name, commune) || told.has(key(name))) return [];
    told.add(key(name));
    return [finding('mention', mention, { values: { name } })];
  });
};

const NAMED_MAYOR = /(?:^|[\s,])(?:nous|je\s+soussignee?),?\s+([^,\n]{3,60}),\s*maire(?![a-z])/g;

const mayorOutcomes = (analysis: Analysis, { mayor, deputies }: Commune): Outcome[] => {
  const right = `${mayor.firstName} ${mayor.lastName}`;
  // The profile tells who is mayor now: an act from before the present term had another one.
  const term = deputies.flatMap(({ delegatedOn }) => delegatedOn ?? []).sort()[0];
  if (term !== undefined && analysis.actDate !== undefined && analysis.actDate < term) return [];
  const others = [
    ...analysis.act.signatures.flatMap(({ capacity, name, delegated }) =>
      name !== undefined &&
      !delegated &&
      /^l[ea]\s+maire\s*,?$/u.test(fold(capacity?.text.trim() ?? '').lower)
        ? [name]
        : [],
    ),
    ...analysis.search(NAMED_MAYOR).map(({ start, text, match }) => {
      const words = match[1] ?? '';
      const at = match[0].indexOf(words);
      const name = text.slice(at, at + words.length);
      return { start: start + at, end: start + at + name.length, text: name, name };
    }),
  ];
  return others.flatMap((person): Outcome[] =>
    sameName(person.name, right) ? [] : [finding('mayor', person, { values: { name: person.name, right } })],
  );
};

const departmentOutcomes = (analysis: Analysis, { departmentCode, departmentName }: Commune): Outcome[] => {
  if (LETTERS.has(analysis.kind ?? '')) return [];
  const head = analysis.act.paragraphs.filter(
    ({ role, section }) => section === 'preface' && role === 'header-line',
  );
  return analysis.search(DEPARTMENT).flatMap((found): Outcome[] => {
    if (!head.some((one) => overlap(one, found))) return [];
    const name = bare(found.match[1] ?? '');
    const known = ALL.find((one) => name === one || name.startsWith(`${one} `));
    const right = bare(fold(departmentOf(departmentCode) ?? departmentName).lower);
    if (known === undefined || known === right) return [];
    const at = found.start + (found.text.length - (found.match[1] ?? '').length);
    return [
      finding(
        'department',
        { start: at, end: found.end },
        { values: { name: analysis.text.slice(at, found.end).trim(), right: departmentName } },
      ),
    ];
  });
};

/** "du Jura" → "jura" */
const bare = (words: string): string =>
  words
    .replace(/^(?:de\s+la\s+|de\s+l'|des\s+|du\s+|de\s+|d')/u, '')
    .replace(/[\s'-]+/gu, ' ')
    .trim();

const ALL: readonly string[] = [...Array(96).keys(), 970, 971, 972, 973, 974, 975]
  .flatMap((n) => [String(n + 1).padStart(2, '0')])
  .concat('2A', '2B')
  .flatMap((code) => departmentOf(code) ?? [])
  .map((name) => bare(fold(name).lower));

const act = ({
  head = 'COMMUNE DE VERNOIS',
  department = 'Département du Jura',
  authority = 'Le maire de Vernois,',
  words = 'La rue est fermée.',
  execution = 'Le maire de Vernois est chargé de l’exécution du présent arrêté.',
  place = 'Vernois',
  signature = 'Le maire,\nPaul ROUGET',
} = {}): string =>
  `${department}\n${head}\nArrêté n° 12\n${authority}\nVu le code de la route ;\nARRÊTE\nArticle 1er : ${words}\nArticle 2 : ${execution}\nFait à ${place}, le 3 mai 2026\n${signature}`;

export const examples: Examples = {
  passes: [
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
    { why: 'tout est de la commune', text: act() },
    {
      why: 'en capitales, sans accents',
      text: act({ head: 'MAIRIE DE VERNOIS', department: 'DEPARTEMENT DU JURA' }),
    },
    {
      why: 'nom abrégé',
      text: act({
        head: 'Commune de Valmorin',
        place: 'Valmorin-sur-Loue',
        authority: 'Le maire,',
        execution: 'Le maire est chargé de l’exécution.',
      }),
      commune: { town: 'Valmorin-sur-Loue' },
    },
    {
      why: 'un adjoint signe par délégation',
      text: act({
        signature: 'Pour le maire et par délégation,\nL’adjointe déléguée à la voirie,\nAnne LEROY',
      }),
    },
    {
      why: 'le nom du maire, autrement écrit',
      text: act({
        authority: 'Nous, M. Paul Rouget, maire de Vernois,',
        signature: 'Le Maire,\nM. ROUGET Paul',
      }),
    },
    { why: 'acte d’avant le mandat', text: act({ signature: 'Le maire,\nJean VIEUX' }), date: '2020-01-10' },
    {
      why: 'département d’une administration',
      text: act({ words: 'Le gestionnaire est le département de la Savoie.' }),
    },
    { why: 'suite de mots', text: act({ department: 'Département du Jura arrondissement de Dole' }) },
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
      text: act({ head: 'COMMUNE DE MONTREVEL' }),
      message: 'town',
      at: 'MONTREVEL',
      fixed: act({ head: 'COMMUNE DE Vernois' }),
    },
    {
      why: 'maire d’une autre commune',
      text: act({ authority: 'Le maire de Saint-Loup,' }),
      message: 'town',
      at: 'Saint-Loup',
    },
    { why: 'fait ailleurs', text: act({ place: 'Dole' }), message: 'town', at: 'Dole' },
    {
      why: 'exécution par le maire d’une autre commune',
      text: act({ execution: 'Le maire de Saint-Loup est chargé de l’exécution du présent arrêté.' }),
      message: 'town',
      at: 'Saint-Loup',
    },
    {
      why: 'les services d’une autre commune exécutent',
      text: act({
        execution:
          'Le directeur général des services de la ville de Dole est chargé de l’exécution du présent arrêté.',
      }),
      message: 'town',
      at: 'Dole',
    },
    {
      why: 'sans fiche, deux communes',
      text: act({ place: 'Dole' }),
      commune: null,
      message: 'towns',
      at: 'Dole',
    },
    {
      why: 'une autre commune est nommée',
      text: act({ words: 'La commune de Saint-Loup et la commune de Saint-Loup sont prévenues.' }),
      message: 'mention',
      at: 'Saint-Loup',
    },
    {
      why: 'signature d’un autre maire',
      text: act({ signature: 'Le maire,\nJean VIEUX' }),
      message: 'mayor',
      at: 'Jean VIEUX',
    },
    {
      why: 'autorité d’un autre maire',
      text: act({ authority: 'Nous, Jean VIEUX, maire de Vernois,' }),
      message: 'mayor',
      at: 'Jean VIEUX',
    },
    {
      why: 'autre département',
      text: act({ department: 'Département de la Savoie' }),
      message: 'department',
      at: 'de la Savoie',
    },
  ],
  lacks: [
    { why: 'sans fiche, rien ne se contredit', text: act(), commune: null, missing: 'commune' },
    {
      why: 'sans fiche, aucune commune n’est nommée',
      text: 'La rue est fermée.',
      commune: null,
      missing: 'commune',
    },
  ],
};
