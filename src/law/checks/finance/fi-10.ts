/** FI-10: a new price takes effect on a day to come, and says by what unit it is counted. */
import type { ParsedAffair, Span } from '../../../act/parse/model';
import type { FoundDate } from '../../../act/reading/dates';
import { fold } from '../../../act/reading/fold';
import { compareDates, formatDate } from '../../../act/dates';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { minutes } from '../shared/example-session';
import { paragraphAt, wordsAfter, wordsBefore } from '../shared/money';
import { wholeAct } from '../shared/nature';
import { sectionsOf } from '../shared/sections';
import { holds } from '../shared/spans';
import { deliberation } from '../shared/samples';
import { decidedSpan, headOf } from '../shared/topic';

const SUBJECT =
  /tarif|redevance|droits?\s+(?:de\s+place|de\s+voirie|d'entree|d'inscription)|prix\s+(?:de\s+l'eau|du\s+repas|des\s+repas)|participation\s+des\s+familles|loyers?(?!\s+d)/;
/** The session says since when, not the price: "vu la délibération du…", "en vigueur depuis". */
const EFFECT =
  /(?:a\s+(?:compter|partir)\s+d[eu]|applicables?\s+(?:au|du|des|le|a\s+(?:compter|partir)\s+du)|(?:pren[dan]\w*|prise)\s+(?:d')?effet\s+(?:au|le|a\s+(?:compter|partir)\s+du)?|effet\s+(?:au|du|retroactif\s+au|retroactivement\s+au)|entr\w+\s+en\s+(?:vigueur|application)\s+(?:le|au|a\s+(?:compter|partir)\s+du)?|retroactivement\s+(?:au|du)|valables?\s+(?:du|au|des)|des)\s*(?:la\s+date\s+du\s+)?$/;
const FORMER =
  /(?<![a-z])(?:ancien|actuel|precedent|anterieur|jusqu'|depuis|deliberations?\s+(?:du|n°)|seance\s+du|convention\s+du|contrat|derni(?:er|ere)s?\s+(?:tarif|prix|revalo|augment|revis|hausse)|votee?s?\s+en\s|(?:est|sont)\s+entree?s?\s|(?<!s')appliquee?s(?![a-z])|(?:a|ont)\s+(?:applique|pris\s+effet|ete\s)|etai(?:t|ent)|avai(?:t|ent)|fixai(?:t|ent)|conclue?s?(?![a-z])|renouvelee?s?|prestataire|fournisseur|abroge)/;
/** "s’appliqueront aux repas servis depuis le", "facturés rétroactivement depuis le": the new price, on what is past. */
const ON_THE_PAST =
  /(?:application|appliqu\w+|applicables?|factur\w+|vaudr\w+|vaut|valent|valables?)\s+(?:(?:aux?|a\s+l[ae]?|pour|sur)\s[^.;\n]{3,50}?\s|retroactivement\s+)(?:depuis|des)\s+le\s*$/;
const SINCE = /depuis\s+le\s*$/;
/** After the date: the prices of that day are told of as those that were. */
const FORMER_AFTER =
  /^[^.;\n]{0,60}(?:n'(?:ont|a)\s+pas\s+(?:ete\s+)?(?:revu|revis|modifi|augment|evolu|chang|revalo|actualis)|inchange|(?:est|sont)\s+(?:abroge|remplace|rapporte))/;
/** "Le tarif applicable aux familles depuis le 1er septembre 2024 est porté à 3,20 €": the price that was in force until then. */
const IN_FORCE =
  /(?<![a-z])(?:applicables?|appliquee?s?|facturee?s?|valables?)\s+(?:(?:aux?|a\s+l[ae]?|pour|sur)\s[^.;\n]{3,50}?\s)depuis\s+le\s*$/;
const IS_RAISED =
  /^,?\s[^.;\n]{0,40}(?:(?:est|sont|sera|seront)\s+(?:[a-z]+\s)?(?:porte|releve|ramene|augmente|abaisse|revalorise|revise|reevalue|actualise|remplace)e?s?(?![a-z])|(?<![a-z])pass(?:e|ent|era|eront)\s+(?:[a-z]+\s)?(?:a|de)\s)/;
const UNIT =
  /(?:par|le|la|l'|les|un|une|du|de\s+l'|au)\s+(?:m2|m²|m3|m³|metre|jour|journee|demi|heure|mois|an|semaine|repas|enfant|personne|seance|unite|nuit|emplacement|vehicule|famille|ticket|entree|adulte|photocopie|page|ligne|week|carte|passage|quotient|tranche|trimestre|foyer|eleve|habitant|abonne|concession|kg|tonne|location|animation|stage|cours|forfait|ml|stand|manifestation|salle|abonnement|droit|dossier)|\/\s?(?:m|h|j|mois|an|jour|repas|enfant|pers|heure|nuit|unite)|m²|m2|m3|forfait|annuel|mensuel|journalier|journee|mois|repas|adulte|enfant|heure|place|entree|abonnement|carte|location/;

const isPrice = (analysis: Analysis): boolean => {
  // The subject of a note stands in any line of its head.
  const head = analysis.kind === 'note' ? analysis.folded.lower.slice(0, 900) : analysis.derive(headOf);
  return namesPrice(head);
};
const namesPrice = (words: string): boolean =>
  SUBJECT.test(words) && (/tarif/.test(words) || !/remboursement|convention|marche|bail/.test(words));

const MONTHS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];
/** "à la rentrée de septembre 2026", "dès le mois d’octobre 2026": a month, and no day. */
const MONTH = new RegExp(
  `(?:a\\s+(?:compter|partir)\\s+d[eu]|effet\\s+(?:en|au)|en\\s+(?:vigueur|application)\\s+(?:en|au|des)|(?<![a-z])des|appli\\w+\\s+(?:en|au)|rentree\\s+(?:scolaire\\s+)?d[e'])\\s*(?:le\\s+)?(?:mois\\s+d[e']\\s*)?(?:la\\s+rentree\\s+(?:scolaire\\s+)?d[e']\\s*)?(${MONTHS.join('|')})\\s+(20\\d\\d)`,
  'g',
);
const retroactive = (at: Found, vote: string): Outcome =>
  finding('retroactive', at, { values: { vote: formatDate(vote), stated: at.text } });
const monthsBefore = (analysis: Analysis, vote: string): Outcome[] =>
  analysis.search(MONTH).flatMap((found): Outcome[] => {
    const month = String(MONTHS.indexOf(found.match[1] ?? '') + 1).padStart(2, '0');
    return `${found.match[2] ?? ''}-${month}` < vote.slice(0, 7) && !FORMER.test(wordsBefore(analysis, found))
      ? [retroactive(found, vote)]
      : [];
  });

/** "Ces tarifs s’appliquent pour l’année 2025", in 2026: a year that is over. */
const YEAR =
  /(?:tarif|prix|redevance|s'appliqu\w+)[^.;\n]{0,60}(?:pour|au\s+titre\s+de|a\s+compter\s+de|a)\s+(?:l'ensemble\s+de\s+|toute\s+)?(?:l'annee|l'exercice|la\s+saison)\s+(?:civile\s+|scolaire\s+)?(20\d\d)(?:\s?[-/]\s?(20\d\d))?/g;
const yearsBefore = (analysis: Analysis, vote: string): Outcome[] =>
  analysis.kind === 'note'
    ? []
    : analysis.search(YEAR, decidedSpan(analysis)).flatMap((found): Outcome[] => {
        const [, first = '', second] = found.match;
        const over = second === undefined ? `${first}-12-31` : `${second}-08-31`;
        return over < vote && !FORMER.test(found.match[0]) && !FORMER.test(wordsBefore(analysis, found))
          ? [retroactive(found, vote)]
          : [];
      });

export const rule = defineRule({
  meta: {
    id: 'FI-10',
    title: { fr: 'Tarif : date d’effet à venir, unité', en: 'Price: effect to come, unit' },
    kinds: ['deliberation', 'decision', 'order', 'note', 'minutes'],
    severity: 'major',
    basis: ['CRPA-L221-4', 'CRPA-L221-2'],
    method: 'A',
    needs: ['signedDate'],
    messages: {
      retroactive: {
        fr: 'Les tarifs votés le {vote} s’appliqueraient dès le {stated} : un tarif ne peut pas être rétroactif. Retenez une date postérieure à la publication de la délibération.',
        en: 'Prices voted on {vote} would apply from {stated}: a price cannot be retroactive.',
      },
      undated: {
        fr: 'La date d’effet des tarifs n’est pas indiquée. Précisez-la ; elle doit suivre la publication de la délibération.',
        en: 'No date of effect is given.',
        severity: 'minor',
      },
      unit: {
        fr: 'Les tarifs ne disent pas à quoi ils s’appliquent (par jour, par mètre carré, par repas…). Précisez l’unité.',
        en: 'The prices do not say their unit.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) =>
    analysis.kind === 'minutes'
      ? pricedAffairs(analysis).length > 0
      : isPrice(analysis) || pricedSections(analysis).length > 0,
  check: ({ analysis, given: { signedDate } }) => {
    if (analysis.kind === 'minutes')
      return pricedAffairs(analysis).flatMap((affair) =>
        effectsIn(analysis, affair).flatMap((date) => earlier(date, signedDate)),
      );
    const sections = pricedSections(analysis);
    if (sections.length > 0)
      return sections.flatMap((section) =>
        effectsIn(analysis, section).flatMap((date) => earlier(date, signedDate)),
      );
    const { lower } = analysis.folded;
    const decided = decidedSpan(analysis);
    const effects = effectsOf(analysis);
    const outcomes = effects.flatMap((date) => earlier(date, signedDate));
    outcomes.push(...monthsBefore(analysis, signedDate), ...yearsBefore(analysis, signedDate));
    if (analysis.kind !== 'deliberation') return outcomes;
    const told =
      effects.length > 0 ||
      analysis.search(MONTH).length > 0 ||
      /(?:des|apres|a\s+compter\s+de)\s+(?:sa|leur|la)\s+publication|(?:annee|saison|rentree|exercice|pour|en)\s+(?:\S+\s+){0,2}20\d\d|a\s+(?:compter|partir)\s+d|applicables?\s+(?:au|des)|caractere\s+executoire|prochain/.test(
        lower,
      );
    const amounts = analysis.within(analysis.amounts, decided);
    return [
      ...outcomes,
      ...(told ? [] : [finding('undated', wholeAct(analysis))]),
      ...(amounts.length === 0 || UNIT.test(lower) ? [] : [finding('unit', amounts[0] ?? decided)]),
    ];
  },
});

/** Affairs of minutes whose heading names a price. */
const pricedAffairs = ({ act }: Analysis): readonly ParsedAffair[] =>
  act.affairs.filter(({ title, votes }) => namesPrice(fold(title?.text ?? '').lower) && votes.length > 0);

/** Parts of a note of several affairs whose heading names a price. */
const pricedSections = (analysis: Analysis): readonly Span[] => {
  if (analysis.kind !== 'note') return [];
  const sections = sectionsOf(analysis);
  return sections.length < 2
    ? []
    : sections
        .slice(1)
        .filter(({ start, end }) =>
          namesPrice(fold(analysis.text.slice(start, end).trim().split('\n', 1)[0] ?? '').lower),
        );
};

const effectsIn = (analysis: Analysis, span: Span): readonly FoundDate[] =>
  analysis.within(analysis.dates, span).filter((one) => {
    const plain = wordsBefore(analysis, one);
    if (ON_THE_PAST.test(plain) && IN_FORCE.test(plain) && IS_RAISED.test(wordsAfter(analysis, one, 100)))
      return false;
    if (ON_THE_PAST.test(plain)) return !isFormer(analysis, one, plain.replace(SINCE, ''));
    return EFFECT.test(plain) && !isFormer(analysis, one, plain) && !isColumnBefore(analysis, one);
  });

/** What a visa says, and what its sentence says of the prices that were. */
const isFormer = (analysis: Analysis, date: FoundDate, before: string): boolean => {
  if (analysis.act.citations.some((one) => holds(one, date))) return true;
  const sentence = analysis.sentences.find((one) => holds(one, date));
  const start = Math.max(sentence?.start ?? 0, date.start - 400);
  const own = (fold(analysis.text.slice(start, date.start)).lower.split(/;\s/).at(-1) ?? '').replace(
    SINCE,
    '',
  );
  return FORMER.test(before) || FORMER.test(own) || FORMER_AFTER.test(wordsAfter(analysis, date, 100));
};

/** A head of table in which a later day stands in the next column: "applicable au 1er janvier 2025 | au 1er janvier 2026". */
const isColumnBefore = (analysis: Analysis, date: FoundDate): boolean => {
  const line = paragraphAt(analysis, date);
  const next = analysis.text.slice(date.end, line.end);
  return (
    /^[^.;]{0,10}[|\t]/u.test(next) &&
    analysis
      .within(analysis.dates, { start: date.end, end: line.end })
      .some(({ iso }) => iso !== undefined && date.iso !== undefined && compareDates(date.iso, iso) < 0)
  );
};

/** Days of effect that the council decides; those of its report only when the decision tells none. */
const effectsOf = (analysis: Analysis): readonly FoundDate[] => {
  const own = effectsIn(analysis, decidedSpan(analysis));
  return own.length > 0 ? own : effectsIn(analysis, { start: 0, end: analysis.text.length });
};

const earlier = (date: FoundDate, vote: string): Outcome[] =>
  date.iso !== undefined && compareDates(date.iso, vote) < 0
    ? [finding('retroactive', date, { values: { vote: formatDate(vote), stated: formatDate(date.iso) } })]
    : [];

const prices = (...decisions: string[]): string =>
  deliberation({ subject: 'Tarifs de la cantine', decisions });
const meal = 'FIXE le prix du repas à 3,50 €';

const SUBJECTS = [
  'Redevances d’irrigation',
  'Droits de place',
  'Droit de place',
  'Prix de l’eau',
  'Prix du repas',
  'Participation des familles',
  'Loyers communaux',
  'Loyer communal',
];
const FORMER_WORDS = [
  'L’ancien tarif courait',
  'Le tarif actuel court',
  'Le tarif précédent courait',
  'Jusqu’ici il courait',
  'Depuis lors, il court',
  'La délibération du 2 mai le fixait',
  'La séance du 2 mai le fixait',
  'La convention du 2 mai le fixait',
  'Le contrat court',
  'Le tarif antérieur courait',
  'Le dernier tarif courait',
  'Les dernières hausses courent',
  'Le prix voté en 2023 courait',
  'Le prix est entré en vigueur et court',
  'Les prix appliqués',
  'La ville a appliqué le prix',
  'Ils ont pris effet',
  'Ils ont été fixés',
  'Il était dû',
  'La ville avait un prix',
  'Elle fixait le prix',
  'Le marché de repas, conclu',
  'Le marché, renouvelé',
  'Le prestataire a revu son prix',
  'Le fournisseur vend',
  'Le prix est abrogé',
];
const UNITS = [
  'par jour',
  '/jour',
  'pour 3 m²',
  'pour 3 m2',
  'pour 3 m3',
  'en forfait',
  'en droit annuel',
  'en droit mensuel',
  'en droit journalier',
  'pour toute journée',
  'pour six mois',
  'pour tout repas',
  'en prix adulte',
  'en prix enfant',
  'pour toute heure',
  'en place assise',
  'en entrée',
  'en abonnement',
  'en carte',
  'en location',
];

export const examples: Examples = {
  passes: [
    ...[
      'Le tarif applicable aux familles depuis le 1er septembre 2024 est porté à 3,20 € à compter du 1er janvier 2027.',
      'Le repas, facturé aux familles 3 € depuis le 1er septembre 2024, passe à 3,20 € à compter du 1er janvier 2027.',
      'Les prix appliqués aux familles depuis le 1er septembre 2024 seront relevés à compter du 1er janvier 2027.',
    ].map((words) => ({
      why: `le prix en vigueur : ${words}`,
      text: prices(words, 'DIT que ce prix est dû par repas.'),
    })),
    {
      why: 'le prix en vigueur, sans date du nouveau',
      text: prices(
        'Le repas, facturé aux familles 3 € depuis le 1er septembre 2024, passe à 3,20 €.',
        'Ce prix s’applique dès sa publication.',
      ),
    },
    {
      why: 'note de plusieurs affaires, dont une seule fixe un prix',
      text: 'Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 17 décembre 2026\n\nN° 1   MARCHÉ DE VOIRIE\nIl court à compter du 1er mars 2026.\n\nN° 2   TARIFS DE LA CANTINE\nIls s’appliqueront à compter du 1er janvier 2027.',
      kind: 'note',
    },
    ...[
      'L’ancien prix valait pour les repas servis depuis le 1er avril 2024.',
      'RAPPELLE les prix appliqués aux repas servis depuis le 1er avril 2024.',
    ].map((words) => ({ why: words, text: prices(words, `${meal} à compter du 1er septembre 2026.`) })),
    {
      why: 'procès-verbal : une autre affaire, une date à venir, un ancien tarif',
      text: minutes(
        'Présents : 12',
        'Convention\nElle court à compter du 1er janvier 2025. Pour : 12',
        'Tarifs de la cantine\nL’ancien tarif courait à compter du 1er janvier 2025. Le conseil fixe le repas à 4,10 € à compter du 1er avril 2026.\nPour : 12',
      ),
      kind: 'minutes',
    },
    ...[
      'Ce tarif s’applique dès le mois d’avril 2026.',
      'L’ancien tarif courait à compter du mois de janvier 2024. Celui-ci s’applique dès sa publication.',
      'Ce tarif s’applique pour l’année 2026.',
      'Ces tarifs s’appliquent dès leur publication ; l’année 2025 n’est pas touchée.',
      'Ce tarif s’applique à compter de mars 2026.',
      'Ces tarifs s’appliquent pour la saison 2025-2026.',
      'Ces tarifs s’appliquent à compter du 1er septembre 2026, selon la demande du 3 février 2026.',
      'Ce tarif sera applicable dès son affichage.',
    ].map((words) => ({ why: words, text: prices(meal, words) })),
    ...[
      [
        'note : l’année écoulée',
        'Conseil municipal du jeudi 17 décembre 2026\nLes tarifs appliqués pour l’année 2025 couvrent la moitié du coût.',
        'note',
      ],
      [
        'décision, dont une autre règle demande la date d’effet',
        'Décision du maire du 17 décembre 2026',
        'decision',
      ],
    ].map(([why = '', head = '', kind]) => ({
      why,
      text: `Commune de Vernois\n${head}\nObjet : tarifs de la cantine\nLe prix du repas est de 3,50 €.\nFait à Vernois, le 17 décembre 2026\nLe maire, Paul ROUGET`,
      kind: kind as 'note' | 'decision',
    })),
    ...FORMER_WORDS.map((words) => ({
      why: words,
      text: prices(
        `RAPPELLE : ${words} à compter du 1er avril 2024.`,
        `${meal} à compter du 1er septembre 2026.`,
      ),
    })),
    ...UNITS.map((unit) => ({
      why: `unité : ${unit}`,
      text: deliberation({
        subject: 'Tarifs du matériel',
        decisions: [`FIXE à 12 € le prêt des tréteaux, ${unit}, à compter du 1er septembre 2026.`],
      }),
    })),
    ...[
      'dès sa publication',
      'après leur publication',
      'à la rentrée 2026',
      'pour l’exercice 2026',
      'à partir de la saison',
      'dès la saison prochaine',
      'le mois prochain',
      'applicables au trimestre',
      'une fois son caractère exécutoire acquis',
    ].map((words) => ({
      why: words,
      text: prices(`${meal}, ${words}.`),
    })),
    { why: 'date à venir', text: prices(`${meal} à compter du 1er septembre 2026.`) },
    {
      why: 'ce que vise la délibération',
      text: deliberation({
        subject: 'Tarifs de la cantine',
        visas: [
          'la délibération n° 2023-30 du 6 décembre 2023 fixant les tarifs de la restauration scolaire et périscolaire à compter du 1er janvier 2024',
          'les tarifs applicables au 1er janvier 2024',
        ],
        decisions: [`${meal} à compter du 1er septembre 2026.`],
      }),
    },
    ...[
      'Les tarifs applicables au 1er janvier 2024 n’ont pas été revus.',
      'Les tarifs applicables au 1er janvier 2024 sont inchangés.',
      'Ceux applicables au 1er janvier 2024 sont remplacés.',
      'La délibération n° 12 de l’an passé, qui fixait le prix des repas des enfants, des adultes et des agents de la commune, est applicable au 1er janvier 2024.',
      'Produit | Tarif applicable au 1er janvier 2024 | Tarif applicable au 1er septembre 2026',
    ].map((words) => ({
      why: `le tarif qui était : ${words}`,
      text: prices(words, `${meal} à compter du 1er septembre 2026.`),
    })),
    {
      why: 'le rapport dit la date des anciens prix, la décision celle des nouveaux',
      text: deliberation({
        subject: 'Tarifs de la cantine',
        report: ['Le repas coûte 3 €, prix applicable au 1er janvier 2024.'],
        decisions: [`${meal} à compter du 1er septembre 2026.`],
      }),
    },
    { why: 'le jour même', text: prices(`${meal} à compter du 12 mars 2026.`) },
    { why: 'année scolaire', text: prices(`${meal} pour l’année scolaire 2026-2027.`) },
    { why: 'dès publication', text: prices(`${meal}, dès sa publication.`) },
    {
      why: 'anciens tarifs',
      text: prices(
        `ABROGE les tarifs applicables depuis le 1er septembre 2024.`,
        `${meal} à compter du 1er septembre 2026.`,
      ),
    },
    {
      why: 'délibération antérieure',
      text: prices(
        `RAPPORTE la délibération du 3 mars 2024, qui s’appliquait à compter du 1er avril 2024`.replace(
          ', qui s’appliquait à compter du 1er avril 2024',
          '',
        ),
        `${meal} à compter du 1er septembre 2026.`,
      ),
    },
    { why: 'mètre carré', text: prices('FIXE le droit à 5 € le m², à compter du 1er septembre 2026.') },
    { why: 'aucun montant', text: prices('MAINTIENT les tarifs à compter du 1er septembre 2026.') },
  ],
  fails: [
    ...[
      'à compter du 1er janvier 2026',
      'applicables au 1er mars 2026',
      'prenant effet le 1er février 2026',
    ].map((words) => ({
      why: `procès-verbal : ${words}`,
      text: minutes(
        'Présents : 12',
        'Budget\nLe conseil vote le budget. Pour : 12',
        `Tarifs de la cantine\nLe conseil fixe le repas à 4,10 €, ${words}.\nPour : 12`,
      ),
      kind: 'minutes' as const,
      message: 'retroactive',
      at: /1er \S+ 2026/u.exec(words)?.[0] ?? '',
    })),
    ...(
      [
        ['Ce tarif prend effet à la ', 'rentrée de septembre 2025'],
        ['Ce tarif entre ', 'en vigueur en février 2026'],
        ['Il sera facturé ', 'dès le mois de janvier 2026'],
        ['Il court ', 'à compter du mois de janvier 2026'],
      ] as const
    ).map(([before, at]) => ({
      why: at,
      text: prices(meal, `${before}${at}.`),
      message: 'retroactive',
      at,
    })),
    ...(
      [
        ['Les agents contractuels paient ce prix à compter du ', '1er janvier 2026'],
        ['Entrée en vigueur ', '1er janvier 2026'],
        ['Prise d’effet ', '1er janvier 2026'],
        ['Les ', 'tarifs valent pour la saison 2024 - 2025'],
        ['Les ', 'tarifs valent pour la saison 2024/2025'],
      ] as const
    ).map(([before, at]) => ({
      why: before + at,
      text: prices(meal, `${before}${at}.`),
      message: 'retroactive',
      at,
    })),
    {
      why: 'le rapport seul dit la date',
      text: deliberation({
        subject: 'Tarifs de la cantine',
        report: ['Le nouveau prix est applicable au 1er janvier 2026.'],
        decisions: [`${meal}.`],
      }),
      message: 'retroactive',
      at: '1er janvier 2026',
    },
    ...[
      'Tarif applicable au 1er janvier 2026 | Tarif de 2025',
      'Tarif applicable au 1er janvier 2026 | Tarif applicable au 1er décembre 2025',
    ].map((words) => ({
      why: `une colonne : ${words}`,
      text: prices(meal, words),
      message: 'retroactive',
      at: '1er janvier 2026',
    })),
    {
      why: 'une année qui est finie',
      text: prices(meal, 'DIT que ces tarifs s’appliquent pour l’année 2025.'),
      message: 'retroactive',
      at: 'tarifs s’appliquent pour l’année 2025',
    },
    ...[
      ['à compter du', '1er septembre 2026'],
      ['aux repas servis depuis le', '1er septembre 2026'],
    ].map(([words = '', at = '']) => ({
      why: `note de plusieurs affaires : ${words}`,
      text: `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 17 décembre 2026\n\n${'La commune présente les affaires de la séance. '.repeat(20)}\n\nN° 1   MARCHÉ DE VOIRIE\nIl court à compter du 1er mars 2026.\n\nN° 2   RESTAURATION – NOUVEAUX TARIFS\nLes prix s’appliqueront ${words} ${at}.`,
      kind: 'note' as const,
      message: 'retroactive',
      at,
    })),
    ...[
      'avec application aux repas servis depuis le',
      'applicable à la redevance due depuis le',
      'qui s’appliquera pour les séances tenues depuis le',
      'qui sera facturé sur les locations faites dès le',
      'qui vaudra rétroactivement depuis le',
      'qui vaut au repas servi depuis le',
      'et ils valent pour les repas servis depuis le',
      'valable pour les entrées prises depuis le',
      'prix qui est porté à 4 € et applicable aux repas servis depuis le',
    ].map((words) => ({
      why: words,
      text: prices(`${meal}, ${words} 2 février 2026.`),
      message: 'retroactive',
      at: '2 février 2026',
    })),
    {
      why: 'note au conseil',
      text: 'Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 17 décembre 2026\nRestauration scolaire – révision des tarifs\nCes tarifs s’appliqueront à compter du 1er septembre 2026.\nLa directrice, Maryvonne BELROSE',
      kind: 'note',
      message: 'retroactive',
      at: '1er septembre 2026',
    },
    ...SUBJECTS.map((subject) => ({
      why: subject,
      text: deliberation({
        subject,
        decisions: ['FIXE le prix à 3,50 € par jour à compter du 1er janvier 2026.'],
      }),
      message: 'retroactive',
      at: '1er janvier 2026',
    })),
    ...[
      'applicable au',
      'applicables du',
      'applicables le',
      'applicables à compter du',
      'prenant effet au',
      'prise d’effet au',
      'prise d’effet à compter du',
      'en effet du',
      'entrant en application le',
      'rétroactivement au',
      'valable du',
      'valables du',
      'dès la date du',
    ].map((words) => ({
      why: words,
      text: prices(`FIXE à 3,50 € les repas, ${words} 1er janvier 2026.`),
      message: 'retroactive',
      at: '1er janvier 2026',
    })),
    {
      why: 'date passée',
      text: prices(`${meal} à compter du 1er janvier 2026.`),
      message: 'retroactive',
      at: '1er janvier 2026',
    },
    {
      why: 'à partir',
      text: prices(`${meal} à partir du 1er mars 2026.`),
      message: 'retroactive',
      at: '1er mars 2026',
    },
    {
      why: 'avec effet au',
      text: prices(`${meal}, avec effet au 01/01/2026.`),
      message: 'retroactive',
      at: '01/01/2026',
    },
    {
      why: 'applicables au',
      text: prices('FIXE à 3,50 € les repas, applicables au 1er janvier 2026.'),
      message: 'retroactive',
      at: '1er janvier 2026',
    },
    {
      why: 'prendra effet le',
      text: prices('FIXE à 3,50 € les repas. Ce tarif prendra effet le 2 février 2026.'),
      message: 'retroactive',
      at: '2 février 2026',
    },
    {
      why: 'effet rétroactif',
      text: prices(`${meal}, avec effet rétroactif au 1er janvier 2026.`),
      message: 'retroactive',
      at: '1er janvier 2026',
    },
    {
      why: 'entreront en vigueur',
      text: prices('FIXE à 3,50 € les repas. Ils entreront en vigueur le 1er mars 2026.'),
      message: 'retroactive',
      at: '1er mars 2026',
    },
    { why: 'sans date', text: prices(`${meal}.`), message: 'undated', at: 'Objet : Tarifs de la cantine' },
    {
      why: 'sans unité',
      text: deliberation({
        subject: 'Tarifs du matériel',
        decisions: ['FIXE à 12 € le prêt des tréteaux à compter du 1er septembre 2026.'],
      }),
      message: 'unit',
      at: '12 €',
    },
  ],
  lacks: [
    {
      why: 'séance sans date',
      text: deliberation({ subject: 'Tarifs de la cantine', decisions: [`${meal}.`], date: '' }),
      missing: 'signedDate',
    },
  ],
  ignores: [
    ...[
      'Remboursement de la redevance',
      'Convention et redevance',
      'Marché et redevance',
      'Bail et redevance',
    ].map((subject) => ({
      why: subject,
      text: deliberation({ subject, decisions: ['FIXE le prix à 3 €.'] }),
    })),
    {
      why: 'le tarif n’est pas l’objet',
      text: deliberation({
        subject: 'Règlement de la cantine',
        report: ['Le tarif est inchangé.'],
        decisions: ['ADOPTE le règlement.'],
      }),
    },
    {
      why: 'procès-verbal : tarifs présentés, sans vote',
      text: minutes('Présents : 12', 'Tarifs\nLe maire présente les tarifs.'),
      kind: 'minutes',
    },
    ...['Loyer de la gendarmerie', 'Convention et redevance'].map((subject) => ({
      why: `procès-verbal : ${subject}`,
      text: minutes('Présents : 12', `${subject}\nLe conseil approuve le projet.\nPour : 12`),
      kind: 'minutes' as const,
    })),
    { why: 'autre objet', text: deliberation({ subject: 'Emploi', decisions: ['CRÉE un emploi.'] }) },
  ],
};
