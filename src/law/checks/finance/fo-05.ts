/** FO-05: what is of the public domain is withdrawn from use, then declassified, before it is sold. */
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isDeniedBefore } from '../shared/denial';
import { dealOf } from '../shared/land';
import { deliberation } from '../shared/samples';

const SERVICE =
  '(?:services?(?!\\s+civique)|ecole|bibliotheque|mediatheque|mairie|creche|cantine|garderie|centre\\s+(?:de\\s+loisirs|social|technique|de\\s+secours)|police|ccas|caserne|gymnase|musee|restaurant\\s+scolaire)';
const STILL = '(?:encore\\s+|toujours\\s+|actuellement\\s+|aujourd.hui\\s+)?';
const PUBLIC = new RegExp(
  `(?<![a-z])(?:${[
    "domaine\\s+public|affectee?s?\\s+(?:(?:encore|toujours|actuellement)\\s+)?(?:a\\s+l'usage\\s+(?:direct\\s+)?du\\s+public|a(?:u|\\s+un)\\s+service\\s+public)|voies?\\s+(?:communales?|publiques?)|voirie\\s+communale|trottoirs?|place\\s+publique|delaisse\\w*\\s+(?:de\\s+)?(?:voirie|routier)|espaces?\\s+verts?\\s+publics?|emprise\\s+(?:de\\s+la\\s+)?(?:voie|voirie)",
    '(?:parcs?|aires?)\\s+de\\s+stationnement\\s+(?:\\S+\\s+){0,2}?publi(?:c|que)|parkings?\\s+(?:communal\\s+|municipal\\s+|gratuit\\s+)?public',
    '(?:square|jardin|parc)\\s+(?:(?:communal|municipal|clos)\\s+)?public|aires?\\s+de\\s+jeux\\s*(?:communale|publique|municipale|des?\\s+enfants|du\\s+quartier)|cimetiere\\s+communal|cour\\s+de\\s+(?:recreation|l.ecole)',
    `place\\s[^.;,\\n]{0,40},?\\s+ou\\s+se\\s+tien(?:t|nent)`,
    `(?:abrit|accueill|heberg)(?:e|ent|ant)\\s+${STILL}(?:la\\s|l.|les?\\s|une\\s|des\\s)(?!anci)${SERVICE}`,
    `occupee?s?\\s+${STILL}par\\s+(?:la\\s|l.|les?\\s|des\\s)(?!anci)${SERVICE}`,
    '(?:ser(?:t|vant)|utilisee?s?|ouverte?s?|accessibles?|frequentee?s?)(?:\\s+(?!plus)\\S+){0,4}?\\s+(?:au\\s+stationnement(?:\\s+public|\\s+des\\s+(?:vehicules|usagers|riverains|habitants))?|au\\s+public|a\\s+la\\s+circulation(?:\\s+publique)?|par\\s+le\\s+public|par\\s+les\\s+(?:ecoles|eleves|usagers|promeneurs|pietons|familles|enfants|habitants)|de\\s+(?:parking|aire\\s+de\\s+jeux|terrain\\s+de\\s+jeux)\\s+(?:public|aux?(?=\\s)))',
  ].join('|')})`,
  'g',
);
/** What is said of the neighbourhood, or of what the buyer will make, tells nothing of the land that is sold. */
const BESIDE =
  /(?:jouxt|contig|voisin|attenan|a\s+cote\s|proxim|longe|derriere|face\s+a|donn(?:e|ant)\s+sur|bord|desserv|acces(?![a-z])|raccord|riverain|pres\s+d|align|depuis|separ|limit|debouch|creer|amenager|realiser|construir|destin\w+\s+a|futur|retrocede|travaux)[^.;,\n]{0,45}$/;
const BUSINESS = /(?:restaurant|commerce|magasin|cafe|hotel|cabinet|bureau)[sx]?\s+$/;
/** How it is used, and not what it is: neighbours and addresses do not matter. */
const USE = /^(?:ser|util|ouv|acc|occ|abr|heb|freq|affec)/;
/** Often, but not always, of the public domain. */
const PERHAPS =
  /(?<![a-z])(?:(?:ancien(?:ne)?\s+)?(?:ecole|presbytere|mairie|gendarmerie|poste|bibliotheque|gymnase|stade|salle\s+des\s+fetes|cimetiere|lavoir)|parking|chemin|(?<!(?:en|sur)\s)places?(?![a-z])|espaces?\s+verts?|delaisse|voies?)/g;
const PRIVATE = /domaine\s+prive|chemins?\s+rura(?:l|ux)|lotissement|bien\s+de\s+section|forestier/;
/** After "un bien du domaine public": the law is told, and nothing of this land. */
const RULE_TOLD = /^[^.;,\n]{0,20}(?:\sne\s(?:peu|saurai)|(?:est|sont)\sinalienab)/;
const WITHDRAWN = /desaffect/;
const DECLASSIFIED = /declass/;
/** Cases in which neither is needed beforehand (CGPPP L. 2141-2, L. 3112-1, and an exchange of roads). */
const EXEMPT = /2141-2|3112-[1-4]|declassement\s+par\s+anticipation|entre\s+personnes\s+publiques/;

const LATE =
  /declass\w*[^.;\n]{0,80}(?:ser(?:a|ont)|interviendr\w+)[^.;\n]{0,60}(?:apres|une\s+fois|posterieur\w*|ulterieur\w*|des\s+que)[^.;\n]{0,40}(?:vente|cession|signature|acte|vendu)|(?:ensuite|ulterieurement|posterieurement|apres\s+(?:la\s+)?(?:vente|cession|signature))[^.;\n]{0,60}declass\w*|declass\w*[^.;\n]{0,80}(?:ensuite|ulterieurement|posterieur\w*|apres\s+(?:la\s+)?(?:vente|cession|signature))/g;

/** The act itself says that it is sold without either. */
const WAIVED =
  /(?:sans|n'(?:a|ont|est|y\s+a|etait|avait)\s[^.;\n]{0,15}(?:pas|point|aucune?|ni|nul|jamais|besoin)|ne\s+(?:sera|seront|fait|fera)\s+(?:pas|ni|l'objet\s+d'aucune?)|inutile|superflu|dispens\w+|aucune?)(?:(?!enquete|concertation|affectee?\s+a|etude|plus\s)[^.;\n]){0,60}(?:desaffect|declass)[a-z]*(?:\s+(?:ni|ou|et)\s+[^.;\n]{0,30}(?:desaffect|declass)[a-z]*)?|(?:desaffectation|declassement)[^.;,\n]{0,40}(?:n'(?:est|a|ont|etait|y\s+a|sont)|ne\s+(?:sera|seront))\s+(?:[a-z]+\s+)?(?:pas|ni|point|nullement)\s+(?:[a-z]+\s+){0,2}?(?:necessaires?|utiles?|requise?s?|constatee?s?|prononcee?s?|obligatoires?|intervenue?s?|lieu|ete)/g;
/** "CONSTATE la désaffectation", "prononce son déclassement" */
const DONE =
  /(?<![a-z])(?:constate|prononce|approuve|declare|(?:decide|vu|considerant|apres)\s+(?:de\s+)?[^.;\n]{0,20}(?:constat|prononc)[a-z]*)\s[^.;\n]{0,60}(?:desaffect|declass)/;
const NEVER_PUBLIC =
  /(?:jamais|n'(?:est|a|etait)\s+pas|ni|plus)\s+(?:ete\s+)?(?:affecte|amenage|ouvert|utilise)|ne\s+(?:releve|fait|depend)[a-z]*\s+(?:pas|plus)\s+(?:partie\s+)?du\s+domaine\s+public/;

export const rule = defineRule({
  meta: {
    id: 'FO-05',
    title: {
      fr: 'Domaine public : désaffectation et déclassement avant cession',
      en: 'Public domain: withdrawn and declassified before sale',
    },
    kinds: ['deliberation'],
    severity: 'blocking',
    basis: ['CGPPP-L2141-1', 'CGPPP-L3111-1'],
    method: 'R',
    needs: [],
    messages: {
      both: {
        fr: 'Le bien cédé est dit du domaine public (« {stated} »), qui est inaliénable : constatez d’abord sa désaffectation et prononcez son déclassement.',
        en: 'The land sold is of the public domain (“{stated}”): it must be withdrawn and declassified first.',
      },
      withdrawn: {
        fr: 'Le déclassement est prononcé, mais la désaffectation du bien n’est pas constatée. Constatez-la auparavant.',
        en: 'Declassified, but not said to be withdrawn from use.',
        severity: 'major',
      },
      declassified: {
        fr: 'La désaffectation est constatée, mais le déclassement du bien n’est pas prononcé. Prononcez-le avant la cession.',
        en: 'Withdrawn from use, but not declassified.',
      },
      afterwards: {
        fr: 'Le déclassement est prévu après la vente (« {stated} ») : un bien du domaine public est inaliénable tant qu’il n’est pas déclassé. Prononcez-le d’abord, ou fondez-vous sur l’article L. 2141-2 du CGPPP.',
        en: 'Declassified after the sale (“{stated}”): it must come first.',
      },
      waived: {
        fr: 'L’acte écarte la désaffectation ou le déclassement (« {stated} ») : un bien du domaine public ne peut être cédé qu’après l’une et l’autre (article L. 2141-1 du CGPPP). Constatez et prononcez-les d’abord.',
        en: 'The act does without withdrawal or declassification (“{stated}”): both come before a sale.',
      },
      perhaps: {
        fr: '« {stated} » : le bien a-t-il été affecté à l’usage du public ou à un service public ? Si oui, il faut constater sa désaffectation et prononcer son déclassement avant de le céder.',
        en: '“{stated}”: was it open to the public or used by a public service? If so it must be declassified first.',
      },
    },
  },
  concerns: (analysis) =>
    dealOf(analysis) === 'sale' &&
    (analysis.search(LATE).length > 0 ||
      waivedIn(analysis) !== undefined ||
      analysis.search(PUBLIC).length > 0 ||
      analysis.search(PERHAPS).length > 0),
  check: ({ analysis }) => {
    const { lower } = analysis.folded;
    const [late] = EXEMPT.test(lower) ? [] : analysis.search(LATE);
    if (late !== undefined) return [finding('afterwards', late, { values: { stated: late.text } })];
    const waived = waivedIn(analysis);
    if (waived !== undefined)
      return [
        finding('waived', waived, { values: { stated: waived.text.replace(/\s+/gu, ' ').slice(0, 120) } }),
      ];
    const [withdrawn, declassified] = [WITHDRAWN.test(lower), DECLASSIFIED.test(lower)];
    if ((withdrawn && declassified) || EXEMPT.test(lower) || PRIVATE.test(lower)) return [];
    // "Rue de l’École", "place du Marché" in an address say nothing of the land.
    const [sure, perhaps] = [PUBLIC, PERHAPS].map((pattern) =>
      analysis.search(pattern).find((found) => {
        const { match } = found;
        const before = lower.slice(Math.max(0, match.index - 70), match.index);
        const isUse = USE.test(match[0]);
        return (
          !(isUse ? /^(?:ouv|acc)/.test(match[0]) && BUSINESS.test(before) : BESIDE.test(before)) &&
          !/(?:plus|cesse\w*\s+d'etre)\s+(?:ete\s+|a\s+|l'objet\s+)?$/.test(before) &&
          !isDeniedBefore(analysis, found) &&
          !RULE_TOLD.test(lower.slice(match.index + match[0].length, match.index + match[0].length + 60)) &&
          (isUse ||
            !/(?:rue|avenue|place|chemin|impasse|route|\d|salle|maison|lieu)\s*,?\s*(?:d[eu]s?\s+)?(?:la\s+|l'|les\s+)?$/.test(
              before,
            ))
        );
      }),
    );
    if (sure === undefined)
      return perhaps === undefined || withdrawn || declassified
        ? []
        : [question('perhaps', perhaps, { stated: perhaps.text })];
    if (withdrawn) return [finding('declassified', sure)];
    if (declassified) return [finding('withdrawn', sure)];
    return [finding('both', sure, { values: { stated: sure.text } })];
  },
});

const waivedIn = (analysis: Analysis): Found | undefined => {
  const { lower } = analysis.folded;
  return EXEMPT.test(lower) || PRIVATE.test(lower) || DONE.test(lower) || NEVER_PUBLIC.test(lower)
    ? undefined
    : analysis
        .search(WAIVED)
        .find((one) => !/^(?:sans|dispens)/.test(one.match[0]) || !isDeniedBefore(analysis, one));
};

const sale = (what: string, more = ''): string =>
  deliberation({
    subject: 'Cession d’un terrain',
    decisions: [`CÈDE ${what} à M. Luc PETIT.`, ...(more === '' ? [] : [more])],
  });

export const examples: Examples = {
  passes: [
    ...[
      'Un bien du domaine public ne peut être cédé sans déclassement ; tel n’est pas le cas ici.',
      'Le domaine public est inaliénable.',
      'Les biens du domaine public ne sauraient être cédés.',
      'Cette parcelle n’est pas un square public.',
      'La parcelle n’a jamais été un jardin public ni un espace vert public.',
      'Aucun de ces terrains n’est affecté à un service public.',
    ].map((words) => ({ why: words, text: sale('la parcelle', words) })),
    {
      why: 'plus affecté',
      text: deliberation({
        subject: 'Vente d’un terrain',
        decisions: ['DÉCIDE de vendre le terrain, cadastré AB 12, qui n’est plus affecté au service public.'],
      }),
    },
    ...[
      'CONSTATE la désaffectation du jardin et PRONONCE son déclassement, sans qu’il soit besoin d’un autre acte de déclassement.',
      'Le jardin relève du domaine privé : aucun déclassement n’est nécessaire.',
      'Le jardin n’a jamais été affecté à l’usage du public : aucun déclassement n’est nécessaire. La place est à côté.',
      'Après en avoir constaté la désaffectation, prononce le déclassement, sans enquête publique préalable au déclassement.',
      'Par application de l’article L. 2141-2, sans désaffectation immédiate.',
    ].map((words) => ({
      why: `ni l’un ni l’autre n’est écarté : ${words}`,
      text: sale('le jardin de la place', words),
    })),
    ...[
      'le terrain situé derrière le parking public',
      'le terrain desservi par la voie communale n° 4',
      'la parcelle qui longe le trottoir',
      'la parcelle bordée par la place publique',
      'la parcelle voisine d’un jardin public',
      'le terrain où la société va aménager un parc de stationnement public',
      'le terrain destiné à un restaurant ouvert au public',
    ].map((what) => ({ why: what, text: sale(what) })),
    ...[
      'le terrain, qui n’a jamais été affecté à l’usage du public',
      'la parcelle, qui n’est plus ouverte au public',
    ].map((what) => ({ why: what, text: sale(`${what}, près de l’école désaffectée`) })),
    ...[
      'le lotissement',
      'un bien de section',
      'le bois forestier',
      'les chemins ruraux',
      'l’article L. 2141-2',
    ].map((words) => ({ why: words, text: sale('une partie de la voie communale', `RAPPELLE : ${words}.`) })),
    ...['rue', 'avenue', 'impasse', 'route', 'maison', 'lieu', '3'].map((words) => ({
      why: `adresse : ${words}`,
      text: sale(`le terrain sis ${words} de l’école`.replace('3 de l’', '3 ')),
    })),
    {
      why: 'désaffecté et déclassé',
      text: sale('une partie du domaine public', 'CONSTATE sa désaffectation et PRONONCE son déclassement.'),
    },
    {
      why: 'déclassement par anticipation',
      text: sale('une partie du domaine public', 'DÉCIDE son déclassement par anticipation.'),
    },
    {
      why: 'entre personnes publiques',
      text: sale('une partie du domaine public', 'VISE l’article L. 3112-1 du CGPPP.'),
    },
    { why: 'chemin rural', text: sale('une partie du chemin rural n° 4') },
    { why: 'domaine privé', text: sale('l’ancienne école, du domaine privé') },
    { why: 'adresse', text: sale('le terrain sis 3 rue de l’École') },
    { why: 'ancienne école déclassée', text: sale('l’ancienne école', 'RAPPELLE son déclassement.') },
    { why: 'ancienne école désaffectée', text: sale('l’ancienne école désaffectée') },
    ...[
      'le restaurant ouvert au public',
      'les commerces ouverts au public',
      'la parcelle face aux trottoirs',
      'la parcelle que longeait le trottoir',
      'le terrain où il construira un trottoir',
    ].map((words) => ({ why: words, text: sale(words) })),
    ...[
      'CONSTATE une cession entre personnes publiques.',
      'Selon l’article L. 2141-2, le déclassement interviendra après la vente.',
    ].map((words) => ({ why: words, text: sale('une partie du trottoir', words) })),
  ],
  fails: [
    ...[
      'affecté au service public',
      'affecté encore à un service public',
      'affecté actuellement au service public',
    ].map((at) => ({
      why: at,
      text: deliberation({
        subject: 'Vente d’un terrain',
        decisions: [`DÉCIDE de vendre le terrain, cadastré AB 12, ${at}.`],
      }),
      message: 'both',
      at,
    })),
    ...(
      [
        [
          'Il n’a pas été jugé utile de constater la désaffectation ni de prononcer le déclassement.',
          'n’a pas été jugé utile de constater la désaffectation ni de prononcer le déclassement',
        ],
        ['La vente est faite sans désaffectation ni déclassement.', 'sans désaffectation ni déclassement'],
        ['Aucun déclassement ne sera prononcé.', 'Aucun déclassement'],
        ['La parcelle n’a été ni désaffectée ni déclassée.', 'n’a été ni désaffectée ni déclassée'],
        ['Il n’y a pas lieu de procéder au déclassement.', 'n’y a pas lieu de procéder au déclassement'],
        ['Le déclassement préalable n’est pas nécessaire.', 'déclassement préalable n’est pas nécessaire'],
        ['Le terrain ne sera pas désaffecté avant la signature.', 'ne sera pas désaffecté'],
        ['La désaffectation n’a pas été constatée.', 'désaffectation n’a pas été'],
      ] as const
    ).map(([words, at]) => ({
      why: `écartés : ${words}`,
      text: sale('le jardin de la Gare', words),
      message: 'waived',
      at,
    })),
    ...[
      ['la parcelle, qui est le ', 'parc de stationnement public', ' gratuit du centre'],
      ['la parcelle, qui est un ', 'square public', ' de 4 ares'],
      ['l’immeuble, qui ', 'abrite la bibliothèque', ' municipale'],
      ['l’immeuble, ', 'occupé par les services', ' techniques de la commune'],
      ['le bâtiment, qui ', 'accueille encore l’école', ' maternelle'],
      ['la parcelle, prise sur la ', 'cour de l’école', ' publique'],
      ['une partie de la ', 'place du Marché, où se tient', ' le marché'],
      ['le terrain, qui ', 'sert de terrain de jeux aux', ' enfants'],
      ['l’', 'aire de jeux communale', ' de 2 ares, avec son terrain'],
    ].map(([before = '', at = '', after = '']) => ({
      why: at,
      text: sale(`${before}${at}${after}`),
      message: 'both',
      at,
    })),
    ...(
      [
        [
          'Sa désaffectation et son déclassement du domaine public seront prononcés par le conseil après la signature de l’acte de vente.',
          'déclassement du domaine public seront prononcés par le conseil après la signature de l’acte de vente',
        ],
        [
          'Le déclassement interviendra une fois la vente signée.',
          'déclassement interviendra une fois la vente',
        ],
        [
          'Le déclassement sera constaté dès que le bien sera vendu.',
          'déclassement sera constaté dès que le bien sera vendu',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: sale('l’ancienne classe', words),
      message: 'afterwards',
      at,
    })),
    ...(
      [
        [
          'la parcelle AC 88, place qui sert chaque jour au stationnement public',
          'sert chaque jour au stationnement public',
        ],
        ['le terrain, ouvert au public', 'ouvert au public'],
        ['la parcelle, utilisée par le public', 'utilisée par le public'],
        ['la bande, accessible au public', 'accessible au public'],
      ] as const
    ).map(([what, at]) => ({ why: what, text: sale(what), message: 'both', at })),
    {
      why: 'déclassement après la vente',
      text: sale('une partie de la place publique', 'PRONONCE ensuite le déclassement de cette place.'),
      message: 'afterwards',
      at: 'ensuite le déclassement',
    },
    {
      why: 'bien affecté à l’usage du public',
      text: sale('l’esplanade, affectée à l’usage du public,'),
      message: 'both',
      at: 'affectée à l’usage du public',
    },
    ...[
      'voies communales',
      'voie publique',
      'voies publiques',
      'voirie communale',
      'trottoirs',
      'parking public',
      'place publique',
      'délaissé routier',
      'délaissés de voirie',
      'espace vert public',
      'espaces verts publics',
      'emprise de la voie',
      'emprise voirie',
    ].map((words) => ({ why: words, text: sale(`une part : ${words}`), message: 'both', at: words })),
    ...[
      'ancien presbytère',
      'ancienne mairie',
      'gendarmerie',
      'poste',
      'bibliothèque',
      'gymnase',
      'stade',
      'salle des fêtes',
      'cimetière',
      'lavoir',
      'parking',
      'chemin',
      'place',
      'places',
      'espace vert',
      'espaces verts',
      'délaissé',
      'voie',
      'voies',
    ].map((words) => ({ why: words, text: sale(`une part : ${words}`), message: 'perhaps', at: words })),
    {
      why: 'domaine public',
      text: sale('une partie du domaine public'),
      message: 'both',
      at: 'domaine public',
    },
    {
      why: 'voie communale',
      text: sale('une partie de la voie communale n° 3'),
      message: 'both',
      at: 'voie communale',
    },
    { why: 'trottoir', text: sale('une bande de trottoir'), message: 'both', at: 'trottoir' },
    {
      why: 'délaissé de voirie',
      text: sale('un délaissé de voirie'),
      message: 'both',
      at: 'délaissé de voirie',
    },
    {
      why: 'déclassé, non désaffecté',
      text: sale('une partie de la voirie communale', 'PRONONCE son déclassement.'),
      message: 'withdrawn',
      at: 'voirie communale',
    },
    {
      why: 'désaffecté, non déclassé',
      text: sale('une partie de la voirie communale', 'CONSTATE sa désaffectation.'),
      message: 'declassified',
      at: 'voirie communale',
    },
    { why: 'ancienne école', text: sale('l’ancienne école'), message: 'perhaps', at: 'ancienne école' },
    ...(
      [
        ['le terrain accessible à tous et un trottoir', 'trottoir'],
        ['la parcelle voisine du bourg, une bande de trottoir', 'trottoir'],
        ['le restaurant et la cour ouverte au public', 'ouverte au public'],
        ['le terrain voisin de la mairie qui sert au stationnement public', 'sert au stationnement public'],
        ['la parcelle, qui n’est plus close, et une bande de trottoir', 'trottoir'],
        ['la parcelle sise rue du Moulin, une bande de trottoir', 'trottoir'],
        ['la parcelle qui accueille la mairie', 'accueille la mairie'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: sale(words), message: 'both', at })),
    ...(
      [
        ['la parcelle et une place', 'place'],
        ['le terrain sis au lieu dit le lavoir', 'lavoir'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: sale(words), message: 'perhaps', at })),
    ...(
      [
        ['Le déclassement sera prononcé ultérieurement.', 'déclassement sera prononcé ultérieurement'],
        [
          'Après la vente, il sera procédé au déclassement.',
          'Après la vente, il sera procédé au déclassement',
        ],
        ['Après signature, le déclassement suivra.', 'Après signature, le déclassement'],
        ['Déclassement après vente.', 'Déclassement après vente'],
        ['Déclassement après la cession.', 'Déclassement après la cession'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: sale('une partie du trottoir', words),
      message: 'afterwards',
      at,
    })),
  ],
  ignores: [
    { why: 'terrain nu', text: sale('la parcelle AB 12') },
    {
      why: 'acquisition',
      text: deliberation({ subject: 'Acquisition d’un terrain', decisions: ['ACQUIERT une voie publique.'] }),
    },
    ...[
      'la parcelle placée au nord',
      'la parcelle et un emplacement clos',
      'la parcelle, prise en place de la haie',
    ].map((words) => ({ why: words, text: sale(words) })),
  ],
};
