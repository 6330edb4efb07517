/** MO-22: a decision that gives rights is withdrawn within four months, and only when it is unlawful. */
import { formatDate } from '../../../act/dates';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, FindingOutcome, Outcome } from '../framework/rule';
import { addMonths } from '../shared/calendar';
import { isDenied } from '../shared/denial';
import { sampleDeliberation, sampleLetter, sampleNote, sampleOrder } from '../shared/police-samples';
import { sectionsOf } from '../shared/sections';
import { wordsBefore } from '../shared/spans';
import { first, headSpan, matches, measureSentences, says, signingDate } from '../shared/words';

const WITHDRAWS =
  /(?:arrete|decision|autorisation|permis|nomination|deliberation|permission|agrement)[^.;]{0,200}(?:est|sont)\s+(?:retire|rapporte)|(?:retrait|retire(?!ment)|rapporte)[^.;]{0,60}(?:arrete|decision|autorisation|permis|nomination|deliberation|permission|agrement)/;
/** The mayor may end these at any time, or the law knows other delays. */
const OTHER =
  /(?:a|sur)\s+(?:la|sa|leur)\s+demande|beneficiaire\s+(?:le\s+)?demande|(?<!(?:aucune|sans|pas(?:\sde)?|ni)\s(?:man\S{1,2}uvres?\s)?)fraud|(?<!a\s)l\.?\s?242-[24](?!\d)|precaire|domaine\s+public|emplacement|(?<![a-z])marches?\s+(?:hebdomadaire|municip|de\s+plein\s+air|aux\s+puces)|reglement\s+du\s+marche|concession\s+funeraire|permission\s+de\s+voirie|terrasse|delegation\s+(?:de\s+(?:fonction|signature)|accordee|a\s)|arrete\s+(?:de\s+)?(?:circulation|stationnement|police)|sanction|jugement|tribunal\s+administratif\s+[^.;\n]{0,60}(?:annul|juge)/g;
const PLANNING = /permis\s+de\s+(?:construire|demolir|amenager)|declaration\s+prealable|non-opposition/g;
const UNLAWFUL =
  /illegal|irreguli|meconna|contraire|erreur|entache|non[\s-]conform|en\s+violation|incompeten|vice|recours\s+gracieux|a\s+tort/g;
const [MONTHS, PLANNING_MONTHS] = [4, 3];

const ANYTIME =
  /(?<!(?<![a-z])ne\s(?:peut|pourra|pouvons|pouvez)\s[^.;\n]{0,40})(?:retirer|retiree?|retrait)(?![a-z])[^.;,\n]{0,40}\s(?:a\s+tout\s+moment|a\s+toute\s+epoque|sans\s+(?:limite|limitation|condition)\s+de\s+(?:delai|duree|temps)|sans\s+(?:aucun\s+)?delai)/g;
/** What may happen one day is not decided here. */
const SOME_DAY = /non[\s-]respect|en\s+cas\s+d|pourr(?:a|ont)|peut|entraine|sous\s+peine|a\s+defaut|si\s+/;

export const rule = defineRule({
  meta: {
    id: 'MO-22',
    title: {
      fr: 'Retrait d’un acte créateur de droits : quatre mois et illégalité',
      en: 'Withdrawal of a decision that gives rights: four months, unlawful',
    },
    kinds: ['order', 'deliberation', 'decision', 'letter', 'note'],
    severity: 'blocking',
    basis: ['CRPA-L242-1', 'CRPA-L242-4'],
    method: 'A',
    needs: [],
    messages: {
      late: {
        fr: 'L’acte du {first} ne peut plus être retiré depuis le {until} ({months} mois) ; ce retrait est du {signed}. Seule la demande du bénéficiaire ou la fraude le permettrait.',
        en: 'The act of {first} could be withdrawn until {until}; this is of {signed}.',
      },
      anytime: {
        fr: '« {words} » : une décision créatrice de droits n’est retirée que dans les quatre mois, si elle est illégale (CRPA, art. L. 242-1). Corrigez le conseil donné.',
        en: '“{words}”: a decision that gives rights is withdrawn within four months only, if unlawful.',
        severity: 'major',
      },
      lawful: {
        fr: 'Le retrait ne dit pas en quoi l’acte retiré est illégal : c’est une condition du retrait d’une décision créatrice de droits.',
        en: 'The withdrawal does not say why the act withdrawn is unlawful.',
        severity: 'major',
      },
    },
  },
  concerns: (analysis) =>
    analysis.kind === 'note'
      ? (!says(analysis, OTHER) && says(analysis, ANYTIME)) || advisedIn(analysis).length > 0
      : withdrawal(analysis) !== undefined && !says(analysis, OTHER),
  check: ({ analysis }) => {
    if (analysis.kind === 'note')
      return [
        ...(says(analysis, OTHER) ? [] : matches(analysis, ANYTIME))
          .slice(0, 1)
          .map((found) => finding('anytime', found, { values: { words: found.text } })),
        ...advisedIn(analysis),
      ];
    const at = withdrawal(analysis);
    if (at === undefined) return [];
    const outcomes: Outcome[] = [];
    const signed = signingDate(analysis);
    const [old] = analysis
      .within(analysis.dates, at)
      .filter(({ iso }) => iso !== undefined && (signed === undefined || iso < signed));
    const months = says(analysis, PLANNING) ? PLANNING_MONTHS : MONTHS;
    if (old?.iso !== undefined && signed !== undefined) {
      const until = addMonths(old.iso, months);
      if (signed > until)
        outcomes.push(
          finding('late', old, {
            values: {
              first: formatDate(old.iso),
              until: formatDate(until),
              months,
              signed: formatDate(signed),
            },
          }),
        );
    }
    if (!says(analysis, UNLAWFUL)) outcomes.push(finding('lawful', at));
    return outcomes;
  },
});

/** "Par décision du 3 septembre, une aide vous a été accordée. Je la retire.": from the decision, named with its day, to the withdrawal. */
const inLetter = (analysis: Analysis): { readonly start: number; readonly end: number } | undefined => {
  const [taken] = matches(
    analysis,
    /(?<![a-z])(?:je|nous)\s+(?:vous\s+)?(?:la\s+|le\s+|les\s+)?(?:retir(?:e|ons)|rapport(?:e|ons))(?![a-z])|(?:je|nous)\s+(?:procede|procedons)\s+(?:donc\s+)?(?:a\s+son|au)\s+retrait|(?:decision|autorisation|aide|subvention|derogation)[^.;\n]{0,60}\sest\s+(?:donc\s+)?retiree/g,
  );
  if (taken === undefined) return undefined;
  const given = analysis.dates.filter(
    ({ start, iso }) =>
      iso !== undefined &&
      start < taken.start &&
      /(?:decision|arrete|deliberation|autorisation|accord|courrier|lettre)\s+(?:[a-z°\d'-]+\s+){0,3}du\s+(?:[a-z]+di\s+)?$/.test(
        wordsBefore(analysis.text, start, 80),
      ),
  );
  const last = given.at(-1);
  return last === undefined || !says(analysis, GRANTED) ? undefined : { start: last.start, end: taken.end };
};
/** What was given: an aid, a place, a leave. */
const GRANTED =
  /(?:a|ai|avons|avait|ont)\s+(?:ete\s+)?(?:accorde|attribue|octroye|autorise|delivre|alloue)|accordant|attribuant|autorisant/g;

/** A note that proposes to withdraw: "Proposition : retirer cet arrêté", "il est proposé de rapporter la décision". */
const ADVISED =
  /(?:propos|preconis|suggere|recommand|convient|envisag|souhait|decision\s*:|a\s+retirer)[^.;\n]{0,60}(?<![a-z])(?:retirer|rapporter|retrait(?:\s+de)?)(?![a-z])[^.;\n]{0,30}(?:arrete|decision|autorisation|aide|subvention|bourse|derogation|permis|agrement|attribution)/g;
/** The act withdrawn, with its day, in the same part of the note. */
const ACT_OF =
  /(?:arrete|decision|deliberation|autorisation|permis)\s+(?:[a-z°\d'/-]+\s+){0,4}(?:du|en\s+date\s+du)\s+(?:[a-z]+di\s+)?$/;
/** The note says itself that the act gives rights: what is said of the domain does not matter then. */
const GIVES_RIGHTS =
  /creat(?:eur|rice)s?\s+de\s+droits|individuelle(?:,|\s+et)\s+favorable|decisions?\s+favorables?/g;
/** The same, told to be without fraud, and not at the request of whoever has it. */
const BY_ITSELF = /sans\s+(?:aucune\s+)?(?:fraude|man)/g;

const advisedIn = (analysis: Analysis): readonly FindingOutcome[] =>
  sectionsOf(analysis).flatMap((part) => {
    const [advice] = matches(analysis, ADVISED, part);
    if (advice === undefined || isDenied(analysis, advice)) return [];
    const other = matches(analysis, OTHER, part).filter(
      ({ text }) => !/fraud/iu.test(text) || !says(analysis, BY_ITSELF, part),
    );
    if (other.length > 0 && !says(analysis, GIVES_RIGHTS, part)) return [];
    const dates = analysis.within(analysis.dates, part);
    const given = dates.findLast(
      ({ start, iso }) =>
        iso !== undefined &&
        start < advice.end + 60 &&
        ACT_OF.test(wordsBefore(analysis.text, start, 80)) &&
        // "par un arrêté du 30 novembre" is the act to come.
        (start < advice.start ||
          !/(?<![a-z])par\s+[^.;\n]{0,60}$/.test(wordsBefore(analysis.text, start, 60))),
    );
    const sentence = analysis.sentences.find(({ start, end }) => start <= advice.start && advice.start < end);
    const taken =
      dates.find(
        ({ start, iso }) =>
          iso !== undefined && start > advice.end && start < (sentence?.end ?? 0) && iso > (given?.iso ?? ''),
      )?.iso ?? signingDate(analysis);
    if (given?.iso === undefined || taken === undefined) return [];
    const months = says(analysis, PLANNING, part) ? PLANNING_MONTHS : MONTHS;
    const until = addMonths(given.iso, months);
    return taken > until
      ? [
          finding('late', given, {
            values: {
              first: formatDate(given.iso),
              until: formatDate(until),
              months,
              signed: formatDate(taken),
            },
          }),
        ]
      : [];
  });

/** The sentence, or the title, that withdraws. */
const withdrawal = (analysis: Analysis): { readonly start: number; readonly end: number } | undefined => {
  const inArticles = measureSentences(analysis).find(
    ({ lower }) => WITHDRAWS.test(lower) && !SOME_DAY.test(lower),
  );
  if (inArticles !== undefined) return { start: inArticles.start, end: inArticles.end };
  if (analysis.kind === 'letter') return inLetter(analysis);
  return first(analysis, /(?:portant|prononcant)\s+retrait\s+d[eu][^\n]{0,160}/g, headSpan(analysis));
};

const act = (
  first_: string,
  {
    reason = 'Considérant que cette décision est illégale ;',
    title = 'Arrêté portant retrait',
    what = 'L’arrêté',
    date = '3 mars 2026',
  } = {},
): string => sampleOrder({ title, reasons: [reason], articles: [`${what} du ${first_} est retiré.`], date });

export const examples: Examples = {
  passes: [
    { why: 'quatre mois tout juste', text: act('3 novembre 2025') },
    { why: 'un mois', text: act('3 février 2026') },
    { why: 'fin de mois', text: act('31 octobre 2025', { date: '28 février 2026' }) },
    {
      why: 'méconnaissance d’une règle',
      text: act('3 février 2026', { reason: 'Considérant qu’elle méconnaît le règlement ;' }),
    },
    { why: 'permis, trois mois', text: act('3 décembre 2025', { what: 'Le permis de construire' }) },
    {
      why: 'sans date d’acte retiré',
      text: sampleOrder({
        title: 'Arrêté',
        reasons: ['Considérant l’erreur ;'],
        articles: ['L’autorisation est retirée.'],
      }),
    },
    ...[
      'Considérant que cette décision est irrégulière ;',
      'Considérant que la décision est contraire au plan local d’urbanisme ;',
      'Considérant que la décision est entachée d’une inexactitude matérielle ;',
      'Considérant que le projet est non conforme au règlement ;',
      'Considérant que la décision a été prise en violation du règlement ;',
      'Considérant l’incompétence du signataire ;',
      'Considérant le vice de procédure ;',
      'Vu le recours gracieux de Mme FAURE ;',
      'Considérant que l’aide a été accordée à tort ;',
    ].map((reason) => ({ why: reason, text: act('3 février 2026', { reason }) })),
    ...['La décision de non-opposition', 'La décision sur la déclaration préalable'].map((what) => ({
      why: `${what}, trois mois tout juste`,
      text: act('3 décembre 2025', { what }),
    })),
    {
      why: 'retrait sans date de signature',
      text: act('3 mars 2025').replace(/Fait à[^]*$/u, ''),
    },
  ],
  fails: [
    ...[
      'La décision du 3 mars 2026 accorde une aide illégale. Il est proposé de retirer cette décision par un arrêté du 30 novembre 2026.',
      'La bourse, attribuée par arrêté n° 12 du 3 mars 2026, est irrégulière. Il convient de rapporter cet arrêté le 30 novembre 2026.',
      'Par arrêté du 3 mars 2026, une place du marché municipal a été donnée ; cette décision est créatrice de droits. Proposition : retirer cet arrêté le 30 novembre 2026.',
      'Par arrêté du 3 mars 2026, un emplacement a été donné. Cette décision, individuelle et favorable, est irrégulière, sans fraude. Je préconise le retrait de l’arrêté le 30 novembre 2026.',
      'L’autorisation du 3 mars 2026 est illégale, sans fraude de Mme LEROY. Il est suggéré de retirer cette autorisation le 30 novembre 2026.',
    ].map((words) => ({
      why: `note qui propose un retrait : ${words}`,
      text: sampleNote('dossier', words),
      kind: 'note' as const,
      message: 'late',
      at: '3 mars 2026',
    })),
    ...(
      [
        [
          'L’aide accordée le 3 septembre 2025 est illégale ; la commune peut la retirer à tout moment.',
          'retirer à tout moment',
        ],
        ['La dérogation peut être retirée sans limite de délai.', 'retirée sans limite de délai'],
        [
          'Le retrait de la bourse est possible à toute époque.',
          'retrait de la bourse est possible à toute époque',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `note : ${words}`,
      text: sampleNote('aide', words),
      kind: 'note' as const,
      message: 'anytime',
      at,
    })),
    ...[
      'Par décision du 3 septembre 2025, une aide de 800 € vous a été accordée. Entachée d’une erreur, je la retire.',
      'La décision n° 12 du 3 septembre 2025 vous attribuant une bourse étant illégale, je la retire.',
      'Par arrêté du 3 septembre 2025, je vous ai accordé une dérogation irrégulière. Je procède donc à son retrait.',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([words], { subject: 'votre aide' }),
      message: 'late',
      at: '3 septembre 2025',
    })),
    ...['aucune fraude n’est reprochée', 'sans fraude', 'pas de manœuvre frauduleuse'].map((words) => ({
      why: `un an, ${words}`,
      text: act('3 mars 2025', { reason: `Considérant qu’elle est illégale ; ${words} ;` }),
      message: 'late',
      at: '3 mars 2025',
    })),
    { why: 'quatre mois et un jour', text: act('2 novembre 2025'), message: 'late', at: '2 novembre 2025' },
    { why: 'un an', text: act('3 mars 2025'), message: 'late', at: '3 mars 2025' },
    {
      why: 'permis, trois mois et un jour',
      text: act('2 décembre 2025', { what: 'Le permis de construire' }),
      message: 'late',
      at: '2 décembre 2025',
    },
    {
      why: 'fin de mois passée',
      text: act('31 octobre 2025', { date: '1er mars 2026' }),
      message: 'late',
      at: '31 octobre 2025',
    },
    {
      why: 'délibération rapportée',
      text: sampleDeliberation('Retrait', ['RAPPORTE la délibération du 3 juin 2025, entachée d’erreur.']),
      message: 'late',
      at: '3 juin 2025',
    },
    {
      why: 'retire l’arrêté',
      text: sampleOrder({
        title: 'Arrêté',
        reasons: ['Considérant l’erreur ;'],
        articles: ['Le maire retire l’arrêté du 3 mars 2025.'],
      }),
      message: 'late',
      at: '3 mars 2025',
    },
    {
      why: 'illégalité tue',
      text: act('3 février 2026', { reason: 'Considérant le changement de politique ;' }),
      message: 'lawful',
      at: 'L’arrêté du 3 février 2026 est retiré.',
    },
    ...['La décision de non-opposition', 'La décision sur la déclaration préalable'].map((what) => ({
      why: `${what}, trois mois et un jour`,
      text: act('2 décembre 2025', { what }),
      message: 'late',
      at: '2 décembre 2025',
    })),
    ...['pas de fraude', 'ni fraude'].map((words) => ({
      why: `un an, ${words}`,
      text: act('3 mars 2025', { reason: `Considérant qu’elle est illégale ; ${words} ;` }),
      message: 'late',
      at: '3 mars 2025',
    })),
    {
      why: 'un an, les conditions du retrait rappelées',
      text: act('3 mars 2025', {
        reason:
          'Vu les articles L. 242-1 à L. 242-4 du code des relations entre le public et l’administration ;\nConsidérant que la décision est illégale, selon les articles L. 242-40 et L. 242-20 ;',
      }),
      message: 'late',
      at: '3 mars 2025',
    },
    {
      why: 'l’acte retiré est le seul d’avant le retrait',
      text: act('3 février 2026', { reason: 'Considérant la nouvelle politique ;', title: 'Arrêté' }),
      message: 'lawful',
      at: 'L’arrêté du 3 février 2026 est retiré.',
    },
    {
      why: 'retrait dit dans le titre seul',
      text: sampleOrder({
        title: 'Arrêté portant retrait de l’agrément accordé à Mme FAURE',
        reasons: ['Considérant la nouvelle politique ;'],
        articles: ['L’agrément de Mme FAURE prend fin.'],
      }),
      message: 'lawful',
      at: 'portant retrait de l’agrément accordé à Mme FAURE',
    },
  ],
  ignores: [
    ...[
      'La décision du 3 mars 2026 accorde une aide illégale. Il est proposé de retirer cette décision par un arrêté du 30 juin 2026.',
      'Par arrêté du 3 mars 2026, un emplacement a été donné. Il est proposé de retirer cet arrêté le 30 novembre 2026.',
      'La décision du 3 mars 2026 a été obtenue par fraude. Il est proposé de retirer cette décision le 30 novembre 2026.',
      'La décision du 3 mars 2026 accorde une aide. Il n’est pas proposé de retirer cette décision le 30 novembre 2026.',
      'La demande du 3 mars 2026 est là. Il est proposé de retirer cette aide le 30 novembre 2026.',
    ].map((words) => ({ why: `note : ${words}`, text: sampleNote('dossier', words), kind: 'note' as const })),
    ...[
      'L’autorisation de terrasse, précaire, peut être retirée à tout moment.',
      'La commune ne peut la retirer à tout moment : elle a quatre mois.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: sampleNote('aide', words),
      kind: 'note' as const,
    })),
    ...[
      'Par décision du 3 septembre 2025, une aide vous a été accordée. Elle vous sera versée en juin.',
      'Par courrier du 3 septembre 2025, vous avez retiré votre demande.',
    ].map((words) => ({ why: `lettre : ${words}`, text: sampleLetter([words], { subject: 'votre aide' }) })),
    ...[
      'Arrêté portant retrait de l’emplacement n° 12 du marché',
      'Arrêté portant retrait d’un emplacement forain',
    ].map((title) => ({
      why: title,
      text: sampleOrder({ title, articles: ['L’autorisation de M. PETIT est retirée.'] }),
    })),
    ...[
      'Considérant la demande : retrait à la demande de Mme FAURE ;',
      'Considérant que la bénéficiaire le demande ;',
      'Considérant la fraude ;',
      'Vu l’article L. 242-4 ;',
      'Vu l’article L. 242-2 ;',
      'Considérant que l’autorisation est précaire ;',
      'Considérant l’occupation du domaine public ;',
      'Considérant la permission de voirie ;',
      'Considérant la terrasse ;',
      'Considérant la délégation de fonctions ;',
      'Considérant que l’arrêté de police n’a plus d’objet ;',
      'Considérant la sanction ;',
      'Considérant le jugement ;',
    ].map((reason) => ({ why: reason, text: act('3 mars 2025', { reason }) })),
    { why: 'circulation', text: sampleOrder() },
    ...[
      'Considérant le marché hebdomadaire ;',
      'Considérant les marchés municipaux ;',
      'Vu le règlement du marché ;',
      'Considérant la concession funéraire ;',
      'Vu le jugement ;',
      'Considérant que le tribunal administratif de Dijon a annulé le refus ;',
      'Considérant que le bénéficiaire demande le retrait ;',
      'Vu l’article L.242-4 ;',
      'Vu l’article L 242-4 ;',
      'Vu l’article L242-2 ;',
      'Vu la délégation de signature ;',
      'Considérant l’arrêté circulation du mois dernier ;',
    ].map((reason) => ({ why: reason, text: act('3 mars 2025', { reason }) })),
    ...[
      'Le non-respect du règlement conduit à ce que l’autorisation soit retirée ; elle est retirée.',
      'En cas de manquement, l’autorisation est retirée.',
      'L’autorisation pourra être rapportée, et elle est retirée après un avis.',
      'Les autorisations pourront l’être : toute autorisation est retirée après un avis.',
      'Le maire peut décider que l’autorisation est retirée.',
      'Tout manquement entraîne que l’autorisation est retirée.',
      'Sous peine que l’autorisation soit perdue, ou le permis est retiré.',
      'À défaut, l’autorisation est retirée.',
      'L’autorisation est retirée si le titulaire ne paie pas.',
      'Le retirement du permis des déchets est interdit.',
    ].map((words) => ({ why: words, text: sampleOrder({ title: 'Arrêté', articles: [words] }) })),
    {
      why: 'lettre sur un retrait',
      text: sampleLetter(['Nous avons reçu votre lettre.'], {
        head: ['Lettre portant retrait d’un permis'],
      }),
      kind: 'letter' as const,
    },
  ],
};
