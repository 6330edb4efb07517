/** MO-04: a ban everywhere, always, for all is too wide: a police measure has bounds of place, time and persons. */
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Span } from '../../../act/parse/model';
import { holds } from '../shared/spans';
import { isTrafficOrder, wholeAct } from '../shared/nature';
import { factualVisas, recitals } from '../shared/reasons';
import { sampleOrder } from '../shared/police-samples';
import { matches, measureSentences, measures, plain, says } from '../shared/words';
import type { Analysis } from '../../analysis';

/** "ne sont pas interdits" allows. */
const BAN =
  /(?<!n(?:'|e\s)[a-z]+\s(?:pas|plus|jamais|point)\s(?:[a-z]+\s)?)interdi[tes]|prohibe|defendu|fait\s+defense|defense\s+(?:est\s+faite|absolue)|aucune?\s[^.;]{0,70}\sne\s+(?:peut|pourra|doit)(?![a-z])/;
const EVERYWHERE =
  /(?:tout|l'ensemble\s+du|la\s+totalite\s+du|l'integralite\s+du|en\s+tout\s+point\s+du)\s+(?:le\s+)?territoire|toute\s+(?:la|l'etendue\s+de\s+la)\s+(?:commune|ville)|l'ensemble\s+de\s+la\s+(?:commune|ville)|en\s+tou[ts]\s+lieux?|toutes\s+les\s+(?:voies|rues|places)|tous\s+les\s+(?:espaces|lieux)\s+publics|l'ensemble\s+des\s+(?:voies|rues|espaces)|partout|(?:ville|commune)\s+(?:tout\s+)?entiere|l(?:'integ|a\s+to)(?:ra|ta)lite\s+de\s+la\s+(?:commune|ville)/;
/** Says it of the whole commune when nothing bounds the time either. */
const IN_TOWN =
  /(?:sur|dans)\s+(?:le\s+(?:territoire|domaine\s+public)\s+(?:de\s+la\s+commune|communal|municipal)|la\s+commune)/;
const ALWAYS =
  /en\s+permanence|de\s+(?:facon|maniere)\s+permanente|toute\s+l'annee|a\s+toute\s+heure|en\s+tout\s+temps|jour\s+et\s+nuit|de\s+jour\s+comme\s+de\s+nuit|24\s?h(?:eures)?\s?(?:sur|\/)\s?24|(?:nuit\s+et\s+jour|de\s+nuit\s+comme\s+de\s+jour)|sans\s+limit(?:e|ation)\s+(?:de\s+(?:duree|temps)|dans\s+le\s+temps)|duree\s+(?:indeterminee|illimitee)|quels?\s+que\s+soi(?:en)?t\s+(?:le\s+jour|l'heure|la\s+(?:date|saison|periode))|tous\s+les\s+jours\s+de\s+l'annee|a\s+tout\s+moment|365\s+jours|definitivement|a\s+titre\s+permanent|jusqu'a\s+nouvel\s+ordre/;
const EXCEPTED =
  /sauf|a\s+l'exception|hormis|excepte|(?<!(?:aucune|sans|ni|pas\s+de)\s+)deroga|ne\s+s'applique(?:nt)?\s+pas|ne\s+(?:concerne|vise)(?:nt)?\s+pas|autorisations?\s+(?:speciale|expresse|prealable|individuelle)|hors\s+(?:d|les)|a\s+moins|sous\s+reserve|reste(?:nt)?\s+autorise/g;
/** What no place and no hour makes lawful, or the law itself forbids. */
const FORBIDDEN_ANYWAY =
  /depots?\s+(?:sauvage|d)|dechet|ordures|dejection|brulage|bruler|divag|abandon|jeter|jet\s+d|epandage|affichage\s+sauvage|tags?(?![a-z])|graffiti|urine|arrosage|lavage|eau\s+potable|remplissage|nourri|pigeons|ambroisie|elagage|protoxyde/;

export const rule = defineRule({
  meta: {
    id: 'MO-04',
    title: { fr: 'Pas d’interdiction générale et absolue', en: 'No general and absolute ban' },
    kinds: ['order'],
    severity: 'blocking',
    basis: ['CGCT-L2212-2'],
    method: 'R',
    needs: [],
    messages: {
      absolute: {
        fr: 'L’interdiction vaut partout et en tout temps, sans exception : bornez-la dans l’espace et dans le temps, et prévoyez des exceptions (CE, 19 mai 1933, Benjamin).',
        en: 'The ban holds everywhere, always, without exception: bound it in space and time.',
      },
      reasons: {
        fr: 'Aucun considérant ne dit le trouble que l’interdiction prévient : une mesure de police se justifie par sa nécessité. Énoncez les faits qui la rendent utile, là et alors.',
        en: 'No recital tells why the ban is needed.',
        severity: 'minor',
      },
      bounds: {
        fr: 'L’interdiction est large (« {words} ») et sans exception : est-elle nécessaire partout et à ce point, et une mesure moins forte suffirait-elle ?',
        en: 'The ban is wide (“{words}”) and without exception: is that needed?',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) => measureSentences(analysis).some(({ lower }) => BAN.test(lower)),
  check: ({ analysis }) => {
    return [...(hasReasons(analysis) ? [] : [finding('reasons', wholeAct(analysis))]), ...wide(analysis)];
  },
});

/** MO-03 looks at traffic. Some acts tell their reasons in an opinion that they cite, or in an article. */
const hasReasons = (analysis: Analysis): boolean =>
  isTrafficOrder(analysis) ||
  recitals(analysis).length > 0 ||
  factualVisas(analysis).length > 0 ||
  says(analysis, /afin\s+d|a\s+l'occasion|il\s+(?:y\s+a\s+lieu|importe|convient)|attendu/g);

const wide = (analysis: Analysis): Outcome[] => {
  const licensedOnly = holdsLicensedOnly(analysis);
  return measureSentences(analysis).flatMap((sentence): Outcome[] => {
    const { lower, start, end } = sentence;
    if (!BAN.test(lower) || FORBIDDEN_ANYWAY.test(lower)) return [];
    const others = bansElsewhere(analysis, sentence);
    const isUnbound = EVERYWHERE.test(lower) && ALWAYS.test(lower) && isTroubleBound(analysis);
    const excepted = matches(analysis, EXCEPTED).filter(
      (one) => !others.some((ban) => holds(ban, one)) && !(isUnbound && isOnRequest(analysis, one)),
    );
    if (excepted.length > 0 && !licensedOnly) return [];
    const bounded = hasEnd(analysis, others);
    const always = ALWAYS.exec(lower);
    const everywhere = EVERYWHERE.exec(lower) ?? (always === null ? null : IN_TOWN.exec(lower));
    const words = everywhere?.[0] ?? always?.[0];
    if (words === undefined) return [];
    if (everywhere !== null && (always !== null || !bounded)) return [finding('absolute', { start, end })];
    return bounded ? [] : [question('bounds', { start, end }, { words })];
  });
};

/** The recitals tell of some hours, at some places: a ban everywhere and always goes beyond them, even where the mayor may lift it. */
const isTroubleBound = (analysis: Analysis): boolean =>
  recitals(analysis).some(
    (one) =>
      analysis.within(analysis.times, one).length > 0 &&
      PLACE.test(plain(analysis.text.slice(one.start, one.end))),
  );
const PLACE =
  /(?<![a-z])(?:rues?|avenue|boulevard|places?|quai|square|parc|jardin|abords|parking|esplanade|quartier)(?![a-z])/;

/** An exception that somebody must ask for, or that a licensed outlet has anyway. */
const isOnRequest = (analysis: Analysis, { start }: Span): boolean => {
  const sentence = analysis.sentences.find((one) => one.start <= start && start < one.end);
  return (
    sentence !== undefined &&
    /demande|solliciter|autorisations?\s+(?:speciale|expresse|prealable|individuelle)|deroga|terrasse|debits?\s+de\s+boissons|(?:dument|deja)\s+autoris/.test(
      plain(sentence.text),
    )
  );
};

/** Articles that forbid something else, and say so themselves: their bounds and their exceptions are their own. */
const bansElsewhere = (analysis: Analysis, ban: Span): readonly Span[] => {
  const here = analysis.act.articles.find((one) => holds(one, ban));
  if (here === undefined) return [];
  const topic = topicOf(plain(analysis.text.slice(ban.start, ban.end)));
  return analysis.act.articles.filter((one) => {
    if (one === here) return false;
    const words = plain(analysis.text.slice(one.start, one.end));
    return BAN.test(words) && topic !== undefined && topicOf(words) !== undefined && topicOf(words) !== topic;
  });
};
/** What a police measure is about, when its words tell one thing. */
const TOPICS: readonly RegExp[] = [
  /circul|stationn|vehicule|vitesse/,
  /alcool/,
  /baign|plongeon/,
  /chiens?(?![a-z])|animaux/,
  /musique|sonor|bruit/,
  /mendi/,
  /camping|campement|bivouac/,
  /regroupement|rassemblement|attroupement/,
  /artifice|petard/,
  /couvre-feu|mineurs/,
  /drones?(?![a-z])/,
  /tracts?(?![a-z])|prospectus/,
];
const topicOf = (words: string): RegExp | undefined => {
  const told = TOPICS.filter((one) => one.test(words));
  return told.length === 1 ? told[0] : undefined;
};

/** Outlets that have their own permit were never in question: alcohol stays banned everywhere else, always. */
const holdsLicensedOnly = (analysis: Analysis): boolean => {
  const others = matches(analysis, EXCEPTED).filter(({ start }) => {
    const after = plain(analysis.text.slice(start, start + 220)).split(/[.;]/)[0] ?? '';
    return !/terrasse|debits?\s+de\s+boissons|buvette|etablissement|restaurant|cafe/.test(after);
  });
  return (
    others.length === 0 &&
    measureSentences(analysis).some(({ lower }) => ALCOHOL.test(lower) && BAN.test(lower))
  );
};
const ALCOHOL = /alcool/;

/** Dates, hours or days bound what the articles forbid. */
const hasEnd = (analysis: Analysis, others: readonly Span[]): boolean =>
  analysis
    .derive(measures)
    .some(
      (span) =>
        !others.some((one) => holds(one, span)) &&
        (analysis.within(analysis.dates, span).length > 0 ||
          analysis.within(analysis.times, span).length > 0 ||
          /jusqu|pendant|duree|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|week-end|nuit(?!\s+et)|jours?\s+ferie/.test(
            plain(analysis.text.slice(span.start, span.end)).replace(new RegExp(ALWAYS.source, 'g'), ''),
          )),
    );

const act = (...articles: string[]): string => sampleOrder({ title: 'Arrêté de police', articles });

/** Some hours, some places. */
const BOUND = 'les cris entendus de 20 h à 2 h aux abords de la place Verte';

export const examples: Examples = {
  passes: [
    ...(
      [
        [
          'La consommation d’alcool est interdite place Verte, de 20 h à 2 h, sauf autorisation préalable du maire.',
          BOUND,
        ],
        [
          'La consommation d’alcool est interdite partout, jour et nuit, sauf aux aires de pique-nique.',
          BOUND,
        ],
        ['La musique est interdite partout, jour et nuit, sauf dérogation.', 'les plaintes du 3 mai'],
        ['La musique est interdite partout, jour et nuit, sauf dérogation.', 'les bruits de 20 h à 2 h'],
        ['La musique est interdite partout, sauf dérogation.', BOUND],
      ] as const
    ).map(([article, reason]) => ({
      why: `l’exception, et le trouble : ${article}`,
      text: sampleOrder({
        title: 'Arrêté de police',
        reasons: [`Considérant ${reason} ;`],
        articles: [article],
      }),
    })),
    ...[
      'Aucun mineur ne peut circuler seul sur le territoire de la commune de 23 h à 5 h du 1er juillet au 31 août 2026.',
      'Les rassemblements sont interdits dans la commune, sauf dérogation, tous les jours de l’année.',
    ].map((article) => ({ why: `borné, ou excepté : ${article}`, text: act(article) })),
    ...[
      [
        'La consommation d’alcool est interdite en permanence dans toute la commune, sauf lors des fêtes.',
        'La circulation est interdite rue du Lavoir.',
      ],
      [
        'La baignade est interdite en tout temps sur tout le territoire de la commune.',
        'La circulation des chiens est interdite au bord du lac. L’interdiction de se baigner ne s’applique pas aux secours.',
      ],
      [
        'Les rassemblements sont interdits jour et nuit en tout lieu.',
        'La règle ne vaut pas pour les fêtes, sauf opposition du maire.',
      ],
    ].map((articles) => ({
      why: `l’exception est celle de la mesure : ${articles[0]}`,
      text: act(...articles),
    })),
    ...[
      'L’interdiction ne s’applique pas les 13 et 14 juillet.',
      'Elle ne vise pas les aires de pique-nique.',
      'Elle ne vise pas les terrasses autorisées, ni la place du Marché, sauf le dimanche.',
    ].map((words) => ({
      why: `alcool : ${words}`,
      text: act(
        'La consommation d’alcool est interdite en permanence sur l’ensemble des voies et espaces publics.',
        words,
      ),
    })),
    {
      why: 'poids lourds, hors desserte',
      text: act(
        'La circulation des poids lourds est interdite en permanence sur l’ensemble des voies.',
        'L’interdiction ne s’applique pas à la desserte des établissements.',
      ),
    },
    ...[
      'Cela ne concerne pas les secours.',
      'Cela ne vise pas les secours.',
      'Une autorisation spéciale est possible.',
      'Le passage reste autorisé.',
      'La règle vaut hors des fêtes.',
    ].map((words) => ({
      why: words,
      text: act('Les quads sont interdits en permanence dans toute la commune.', words),
    })),

    ...[
      'Les déchets',
      'Les ordures',
      'Le fait de brûler',
      'L’abandon de meubles',
      'Jeter des papiers',
      'L’épandage',
      'L’affichage sauvage',
      'Les tags',
      'Le graffiti',
      'Le fait d’uriner',
      'L’arrosage',
      'Le lavage',
      'L’eau potable',
      'Le remplissage des piscines',
      'Nourrir les oiseaux',
      'L’accueil de pigeons',
      'L’ambroisie',
      'Le protoxyde',
    ].map((words) => ({
      why: `${words} : interdit en soi`,
      text: act(`${words} : interdits en permanence sur tout le territoire.`),
    })),

    {
      why: 'un lieu, des heures',
      text: act('La consommation d’alcool est interdite place de l’Église de 20 h à 6 h.'),
    },
    {
      why: 'partout, mais un jour',
      text: act('L’usage des pétards est interdit sur tout le territoire de la commune le 31 décembre 2026.'),
    },
    {
      why: 'partout, la nuit',
      text: act('Les tirs sont interdits sur tout le territoire de la commune la nuit.'),
    },
    { why: 'des heures', text: act('Le bruit est interdit en tout lieu après 22 h.') },
    ...[
      'sauf autorisation',
      'à l’exception des secours',
      'hormis les livraisons',
      'excepté les riverains',
      'sous réserve des droits des riverains',
      'à moins d’une urgence',
      'en dehors des fêtes',
    ].map((words) => ({
      why: words,
      text: act(`Les quads sont interdits en permanence dans toute la commune, ${words}.`),
    })),
    {
      why: 'exceptions dans un autre article',
      text: act(
        'Les quads sont interdits en permanence dans toute la commune.',
        'Ces règles ne s’appliquent pas aux secours.',
      ),
    },
    {
      why: 'dérogations possibles',
      text: act(
        'Les quads sont interdits en permanence dans toute la commune.',
        'Des dérogations peuvent être accordées.',
      ),
    },
    {
      why: 'autorisations préalables',
      text: act(
        'Les quads sont interdits dans toute la commune.',
        'Une autorisation préalable peut être donnée.',
      ),
    },
    ...[
      'Les dépôts sauvages',
      'Le brûlage des végétaux',
      'La divagation des chiens',
      'Les déjections canines',
      'Le jet de mégots',
    ].map((words) => ({
      why: `${words} : toujours interdit`,
      text: act(`${words} sont interdits en permanence sur tout le territoire.`),
    })),
    {
      why: 'jusqu’à une fin',
      text: act('Les feux sont interdits dans toute la commune jusqu’à la fin de la sécheresse.'),
    },
    ...['La règle vaut en dehors d’un usage agricole.', 'La règle vaut hors les chemins privés.'].map(
      (words) => ({
        why: words,
        text: act('Les quads sont interdits en permanence dans toute la commune.', words),
      }),
    ),
    ...[
      'Le dépôt d’ordures',
      'Le dépôt sauvage',
      'Le tag',
      'Répandre l’urine',
      'L’élagage',
      'Les dépôts de gravats',
    ].map((words) => ({
      why: `${words} : interdit en soi`,
      text: act(`${words} : interdits en permanence sur tout le territoire.`),
    })),
    ...[
      'pendant les vacances scolaires',
      'pour la durée de la sécheresse',
      'le lundi',
      'le dimanche',
      'le week-end',
      'les jours fériés',
      'chaque jour férié',
    ].map((words) => ({
      why: `partout, mais ${words}`,
      text: act(`Les quads sont interdits dans toute la commune ${words}.`),
    })),
    { why: 'un lieu, sans plus', text: act('Les quads sont interdits rue du Moulin.') },
    ...[
      'Afin de protéger les baigneurs, la baignade est interdite dans l’étang.',
      'À l’occasion de la fête, la baignade est interdite dans l’étang.',
      'Il y a lieu d’interdire la baignade : la baignade est interdite dans l’étang.',
      'Attendu que l’eau est trouble, la baignade est interdite dans l’étang.',
    ].map((article) => ({
      why: article,
      text: sampleOrder({ title: 'Arrêté interdisant la baignade', reasons: [], articles: [article] }),
    })),
    {
      why: 'motif tiré d’un rapport visé',
      text: sampleOrder({
        title: 'Arrêté interdisant la baignade',
        reasons: ['Vu le rapport de la gendarmerie du 2 mars 2026 sur les noyades ;'],
        articles: ['La baignade est interdite dans l’étang.'],
      }),
    },
  ],
  fails: [
    ...(
      [
        ['La musique est interdite partout, jour et nuit, sauf dérogation.'],
        [
          'Les réunions sont interdites en tout lieu, à toute heure.',
          'Une dérogation peut être demandée au maire.',
        ],
        [
          'Les réunions sont interdites en tout lieu, à toute heure.',
          'L’interdiction ne vise pas les terrasses dûment autorisées.',
        ],
        ['Les réunions sont interdites en tout lieu, à toute heure, sauf autorisation préalable.'],
      ] as const
    ).map((articles) => ({
      why: `le trouble est borné, et l’exception se demande : ${articles.join(' ')}`,
      text: sampleOrder({
        title: 'Arrêté de police',
        reasons: [`Considérant ${BOUND} ;`],
        articles: [...articles],
      }),
      message: 'absolute',
      at: articles[0],
    })),
    ...[
      'Il est fait défense de s’asseoir dans toutes les rues, à toute heure.',
      'Défense est faite de s’asseoir dans toutes les rues, à toute heure.',
      'La mendicité est interdite, à tout moment et en tout point du territoire communal.',
      'La mendicité est interdite, à tout moment, dans la totalité de la commune.',
      'La mendicité est interdite, à tout moment, sur le domaine public communal.',
      'Les manifestations sont interdites sur tout le territoire de la commune jusqu’à nouvel ordre.',
    ].map((article) => ({ why: article, text: act(article), message: 'absolute', at: article })),
    ...[
      'Aucun mineur ne peut circuler sans un adulte sur le territoire de la commune, quels que soient le jour et l’heure.',
      'La mendicité est interdite dans la ville entière et pour une durée indéterminée.',
      'Toute musique amplifiée est prohibée sur la totalité du territoire communal, à tout moment.',
      'Les rassemblements sont interdits dans la commune tous les jours de l’année.',
      'La distribution de tracts est interdite sur le territoire communal, sans limite dans le temps.',
      'Le vol des drones est interdit sur le territoire de la commune, nuit et jour.',
    ].map((article) => ({
      why: `partout et toujours, en d’autres mots : ${article}`,
      text: act(article, 'Aucune dérogation n’est accordée.'),
      message: 'absolute',
      at: article,
    })),
    ...[
      [
        'La circulation est interdite rue du Lavoir le 21 août 2026, sauf pour les secours.',
        'La consommation d’alcool est interdite en permanence, de jour comme de nuit, sur tout le territoire de la commune et sans limitation de durée.',
      ],
      [
        'Le stationnement est interdit place du Jeu, à l’exception des forains, du 3 au 5 mai 2026.',
        'La mendicité est interdite en tout temps sur l’ensemble du territoire communal.',
      ],
      [
        'La circulation des véhicules est interdite quai Nord, hors les livraisons.',
        'La baignade est interdite toute l’année sur tout le territoire de la commune.',
      ],
      [
        'Les chiens sont interdits au square, sauf ceux d’assistance.',
        'Les rassemblements de plus de trois personnes sont interdits à toute heure en tout lieu.',
      ],
      [
        'La circulation est interdite le 14 juillet 2026 de 20 h à minuit.',
        'La diffusion de musique est interdite partout dans la commune.',
      ],
      [
        'La vente d’alcool est interdite de 22 h à 6 h, sauf dans les restaurants.',
        'L’usage de pétards est interdit en permanence dans toute la commune.',
      ],
    ].map((articles) => ({
      why: `l’exception est celle d’un autre article : ${articles[1] ?? ''}`,
      text: act(...articles),
      message: 'absolute',
      at: articles[1] ?? '',
    })),
    ...[
      'L’interdiction ne vise pas les terrasses des débits de boissons régulièrement autorisées.',
      'Elle ne concerne pas les buvettes temporaires.',
      'Elle ne s’applique pas aux établissements autorisés.',
    ].map((words) => ({
      why: `alcool : ${words}`,
      text: act(
        'La consommation d’alcool est interdite en permanence, de jour comme de nuit, sur l’ensemble des voies et espaces publics.',
        words,
      ),
      message: 'absolute',
      at: 'La consommation d’alcool est interdite en permanence, de jour comme de nuit, sur l’ensemble des voies et espaces publics.',
    })),
    {
      why: 'aucun motif',
      text: sampleOrder({
        title: 'Arrêté interdisant la baignade',
        reasons: [],
        articles: ['La baignade est interdite dans l’étang du 15 juin au 15 septembre 2026.'],
      }),
      message: 'reasons',
      at: 'Arrêté interdisant la baignade',
    },
    ...[
      'Les rassemblements sont interdits sur tout le territoire de la commune.',
      'La mendicité est interdite sur l’ensemble du territoire communal, en permanence.',
      'Les quads sont interdits dans toute la commune, toute l’année.',
      'Les trottinettes sont interdites en tout lieu.',
      'Le stationnement est interdit dans toutes les rues, jour et nuit.',
      'La musique est interdite dans tous les espaces publics, à toute heure.',
      'Les attroupements sont prohibés dans l’ensemble de la commune, de jour comme de nuit.',
      'Il est défendu partout de chanter, 24 h sur 24.',
      'Les bâches sont interdites sur l’ensemble des voies, définitivement.',
    ].map((words) => ({ why: words, text: act(words), message: 'absolute', at: words })),
    {
      why: 'partout et toujours, malgré une date d’effet',
      text: act('Les quads sont interdits en permanence dans toute la commune à compter du 1er avril 2026.'),
      message: 'absolute',
      at: 'Les quads sont interdits en permanence dans toute la commune à compter du 1er avril 2026.',
    },
    ...[
      'en permanence',
      'de façon permanente',
      'toute l’année',
      'en tout temps',
      'sans limitation de durée',
      'à titre permanent',
    ].map((words) => ({
      why: `un lieu, ${words}`,
      text: act(`Le stationnement est interdit rue du Moulin, ${words}.`),
      message: 'bounds',
      at: `Le stationnement est interdit rue du Moulin, ${words}.`,
    })),
    ...[
      'Elle ne vise pas les terrasses.',
      'Elle ne vise pas les débits de boissons.',
      'Elle ne vise pas le débit de boissons du stade.',
      'Elle ne vise pas les restaurants.',
      'Elle ne vise pas les cafés.',
    ].map((words) => ({
      why: `alcool : ${words}`,
      text: act('La consommation d’alcool est interdite en permanence dans toutes les rues.', words),
      message: 'absolute',
      at: 'La consommation d’alcool est interdite en permanence dans toutes les rues.',
    })),
    ...[
      'Les stages de conduite sont interdits en permanence dans toutes les rues.',
      'Il est défendu partout de chanter, 24h/24.',
      'Il est défendu partout de chanter, 24 heures sur 24.',
      'Les quads sont interdits dans toute la commune, nuit et jour.',
    ].map((words) => ({ why: words, text: act(words), message: 'absolute', at: words })),
    ...['à toute heure', 'jour et nuit', 'de jour comme de nuit', 'définitivement'].map((words) => ({
      why: `un lieu, ${words}`,
      text: act(`Le stationnement est interdit rue du Moulin, ${words}.`),
      message: 'bounds',
      at: `Le stationnement est interdit rue du Moulin, ${words}.`,
    })),
  ],
  ignores: [
    ...[
      'Les chiens ne sont pas interdits, en tout lieu et à toute heure.',
      'La musique n’est plus interdite, partout, jour et nuit.',
      'Les réunions ne seront jamais totalement interdites, en tout lieu, à toute heure.',
    ].map((words) => ({
      why: `rien n’est interdit : ${words}`,
      text: sampleOrder({ title: 'Arrêté portant règlement du parc', articles: [words] }),
    })),
    { why: 'rien d’interdit', text: act('La rue est nommée rue Pasteur.') },
  ],
};
