/** FO-19: what the act names twice it names alike: a length of time, a parcel, a price, the day of a request, a person, its number. */
import { addDays, formatDate } from '../../../act/dates';
import { formatAmount } from '../../../act/amounts';
import { fold } from '../../../act/reading/fold';
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';
import type { Span } from '../../../act/parse/model';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { deliberation, order } from '../shared/samples';

const COUNT = `(\\d{1,3}|${NUMBER_WORDS})`;
const THING =
  '(prets?|emprunts?|baux|bail|convention|contrat|marche|concession|location|autorisation|delegation)';
/** "durée du prêt : vingt-cinq ans", "prêt d’une durée de 25 ans", "les vingt années du prêt" */
const LASTS = [
  new RegExp(
    `duree\\s+(?:totale\\s+|maximale\\s+)?(?:du|de\\s+la|de\\s+l'|de\\s+cette|de\\s+ce)\\s*${THING}[^.;\\d\\n]{0,40}?(?:soit|de|:|est|a)\\s+${COUNT}\\s+(ans|annees|mois)(?![a-z])`,
    'g',
  ),
  new RegExp(
    `(?<![a-z])${THING}[^.;\\d\\n]{0,40}?(?:duree\\s+(?:de|fixee\\s+a)|pour)\\s+${COUNT}\\s+(ans|annees|mois)(?![a-z])`,
    'g',
  ),
];
const YEARS_OF = new RegExp(
  `(?:les|des|ces)\\s+${COUNT}\\s+(ans|annees|mois)\\s+(?:de\\s+duree\\s+)?(?:du|de\\s+la|de\\s+l')\\s*${THING}(?![a-z])`,
  'g',
);
const CHANGES =
  /renouvel|prorog|prolong|reconduct|avenant|report|differ|portee?\s+de|dont|initiale|tranche|option|amort|moratoire/;

const PARCEL =
  /(?<!ex-)(?:parcelles?|cadastree?s?|section)\s+(?:cadastree?s?\s+)?(?:section\s+)?(?:n°\s*)?([a-z]{1,2})\s*(?:,\s*)?(?:(?:sous\s+(?:le\s+)?)?(?:n°|numero)\s*)?(\d{1,4})(?!\d|[/-]\d|\s?(?:m2|m²|€|ha))/g;
const PERIOD = new RegExp(
  `(?:duree\\s+(?:de\\s+|d')|pour\\s+|periode\\s+(?:de\\s+|d'))${COUNT}\\s+(ans?|mois|semaines|jours)\\s*,?\\s*(?:(?:soit|a\\s+savoir)\\s+)?\\(?\\s*(?:du|allant\\s+du|courant\\s+du)\\s+`,
  'g',
);
const WEEK = 7;
const PRICE =
  /(?:prix|montant\s+(?:du\s+marche|de\s+la\s+(?:vente|cession)|de\s+l'acquisition))\s*(?:\([^)]{0,20}\)\s*)?(?:,\s*[a-z]+\s*,\s*)?(?:de\s+(?:vente|cession|l'acquisition|l'achat)\s+|d[u']\s*(?:marche|achat)\s*|net\s+|total\s+|ferme\s+|global\s+)*(?:principal\s+)?(?:est\s+(?:de|fixe\s+a)|s'entend\s+de|s'eleve\s+a|de|:)\s*(?:la\s+somme\s+de\s+)?$/;
const ASKED =
  /(?:la|sa|cette)\s+demande\s+(?!(?:initiale|complement|precedente))[^;\n]{0,80}?(?:du|en\s+date\s+du|datee\s+du|presentee\s+le|formulee\s+le|deposee\s+le)\s+(?=\d)/g;
const AGAIN = /nouvelle|second|complement|complet|rectif|modifi|initial|preced|premiere|autre/;
const PEOPLE =
  /(?<![A-Za-z])(M\.|Mme|Monsieur|Madame)\s+([A-Z][a-z]+(?:-[A-Z][a-z]+)?)\s+((?:d[eu]\s+|LE\s+|LA\s+|DE\s+)?[A-Z][A-Z'-]{3,}(?:\s[A-Z]{3,})?)(?![A-Za-z])/gu;
const OWN_NUMBER =
  /presente?\s+(?:arrete|deliberation|decision)\s+(?:municipale?\s+)?(?:n°|numero)\s*([a-z]{0,4}[-_/ ]?\d[\w./-]*)/g;

export const rule = defineRule({
  meta: {
    id: 'FO-19',
    title: {
      fr: 'Ce qui est nommé deux fois l’est de la même façon',
      en: 'What is named twice is named alike',
    },
    kinds: ['order', 'deliberation', 'decision', 'letter'],
    severity: 'major',
    basis: [],
    method: 'X',
    needs: [],
    messages: {
      length: {
        fr: 'La durée est de {first} ici et de {second} là (« {thing} ») : retenez la bonne.',
        en: 'The length is {first} here and {second} there (“{thing}”).',
      },
      period: {
        fr: 'La période écrite ne fait pas la durée annoncée ({stated}) : elle finirait vers le {right}. Corrigez l’une des dates, ou la durée.',
        en: 'The period does not last {stated}: it would end about {right}.',
      },
      parcel: {
        fr: 'L’acte parle d’une seule parcelle, nommée {first} puis {second} : corrigez l’une des références.',
        en: 'The act speaks of one parcel, named {first} and {second}.',
      },
      price: {
        fr: 'Le prix est de {first} ici et de {second} là : retenez le bon montant.',
        en: 'The price is {first} here and {second} there.',
      },
      asked: {
        fr: 'La demande est datée du {first} puis du {second} : vérifiez laquelle des deux dates est la bonne.',
        en: 'The request is dated {first} and {second}.',
      },
      dated: {
        fr: 'Le même acte (n° {number}) est daté du {first} puis du {second} : vérifiez sa date.',
        en: 'The same act (No {number}) is dated {first} and {second}.',
      },
      person: {
        fr: '« {first} » et « {second} » semblent désigner la même personne : vérifiez l’orthographe du nom, et la civilité.',
        en: '“{first}” and “{second}” seem to be the same person: check the spelling.',
      },
      organ: {
        fr: 'L’acte est de « {first} », et c’est « {second} » qui y délibère : corrigez le nom de l’assemblée.',
        en: 'The act is of “{first}”, and “{second}” is said to deliberate.',
      },
      letter: {
        fr: 'La demande à laquelle cette lettre répond est datée du {first} dans l’objet et du {second} dans le texte : vérifiez laquelle des deux dates est la bonne.',
        en: 'The request is dated {first} in the subject and {second} in the text.',
      },
      number: {
        fr: 'L’acte porte le n° {first}, et se désigne ici par le n° {second} : corrigez l’un des deux.',
        en: 'The act bears No {first}, and calls itself No {second} here.',
      },
    },
  },
  check: ({ analysis }) => [
    ...lengths(analysis),
    ...periods(analysis),
    ...parcels(analysis),
    ...prices(analysis),
    ...requests(analysis),
    ...numbered(analysis),
    ...people(analysis),
    ...ownNumber(analysis),
    ...organs(analysis),
    ...letterDates(analysis),
  ],
});

const BOARD =
  /(?:deliberations?|seance|reunion|extrait[^.\n]{0,60})\s+(?:du|de\s+la|d'un)\s+(conseil\s+d'administration|comite\s+syndical|conseil\s+(?:communautaire|municipal|metropolitain|syndical|de\s+communaute))|^\W*(comite\s+syndical|conseil\s+(?:d'administration|communautaire|municipal))(?:\s+d[eu]\s+|\s*[-–:]|\s*$)/gm;
const DELIBERATES =
  /(?:^|\n)\s*l[ea]\s+(conseil\s+d'administration|comite\s+syndical|conseil\s+(?:communautaire|municipal|metropolitain|syndical|de\s+communaute))\s*,?\s*(?=\n|$)/g;

const BODIES: Readonly<Record<string, string>> = {
  "conseil d'administration": 'conseil d’administration',
  'comite syndical': 'comité syndical',
  'conseil metropolitain': 'conseil métropolitain',
  'conseil de communaute': 'conseil de communauté',
};

/** "Délibération du conseil d’administration" over "Le conseil municipal, Vu…". */
const organs = (analysis: Analysis): Outcome[] => {
  if (analysis.kind !== 'deliberation') return [];
  const authority = analysis.act.paragraphs.find(({ role }) => role === 'authority');
  if (authority === undefined) return [];
  const [first] = analysis.search(BOARD, { start: 0, end: authority.start });
  const [second] = analysis.search(DELIBERATES, {
    start: Math.max(0, authority.start - 20),
    end: authority.end + 1,
  });
  const [one, other] = [first?.match[1] ?? first?.match[2], second?.match[1]];
  if (second === undefined || one === undefined || other === undefined || one === other) return [];
  const lead = second.text.length - second.text.trimStart().length;
  const place = { start: second.start + lead, end: second.start + second.text.trimEnd().length };
  const named = (words: string): string => BODIES[words] ?? words;
  return [finding('organ', place, { values: { first: named(one), second: named(other) } })];
};

const YOURS = /votre\s+(?!reference)[^.;\n\d]{0,60}?(?:du|en\s+date\s+du|datee?\s+du)\s+(?:[a-z]+di\s+)?$/;

/** The request that a letter answers, in its subject and in its first words. */
const letterDates = (analysis: Analysis): Outcome[] => {
  const { subject } = analysis.act;
  if (analysis.kind !== 'letter' || subject === undefined) return [];
  const yours = analysis.dates.filter(({ start, iso }) => {
    const before =
      analysis.folded.lower
        .slice(Math.max(0, start - 90), start)
        .split('\n')
        .at(-1) ?? '';
    return iso !== undefined && YOURS.test(before) && !/complement|relance|second|nouve|puis/.test(before);
  });
  const first = yours.find(({ start }) => start < subject.end);
  const other = yours.find(({ start }) => start > subject.end);
  if (first?.iso === undefined || other?.iso === undefined || first.iso === other.iso) return [];
  // Two letters of the same person: nothing tells that they are one, unless only the month or the day differs.
  const [a, b] = [first.iso.split('-'), other.iso.split('-')];
  if (a.filter((part, i) => part === b[i]).length < 2) return [];
  const values = { first: formatDate(first.iso), second: formatDate(other.iso) };
  return [finding('letter', other, { values })];
};

const numberOf = (words: string): number =>
  /^\d/.test(words) ? Number(words) : (parseNumberWords(words) ?? 0);

const lengths = (analysis: Analysis): Outcome[] => {
  const read = (found: Found, thing = '', count = '', unit = '') => ({
    found,
    thing: thing.replace(/s$/, '').replace('emprunt', 'pret').replace('baux', 'bail'),
    months: numberOf(count) * (unit === 'mois' ? 1 : 12),
    words: `${count} ${unit}`,
  });
  const told = [
    ...LASTS.flatMap((pattern) => analysis.search(pattern)).map((found) =>
      read(found, found.match[1], found.match[2], found.match[3]),
    ),
    ...analysis.search(YEARS_OF).map((found) => read(found, found.match[3], found.match[1], found.match[2])),
  ]
    .filter(({ found, months }) => months > 0 && !CHANGES.test(sentenceAt(analysis, found)))
    .sort((a, b) => a.found.start - b.found.start);
  const firsts = new Map<string, (typeof told)[number]>();
  return told.flatMap((one): Outcome[] => {
    const first = firsts.get(one.thing);
    if (first === undefined) {
      firsts.set(one.thing, one);
      return [];
    }
    if (first.months === one.months) return [];
    return [
      finding('length', one.found, {
        values: { first: first.words, second: one.words, thing: one.found.text.replace(/\s+/gu, ' ') },
      }),
    ];
  });
};

const sentenceAt = (analysis: Analysis, { start, end }: Span): string => {
  const sentence = analysis.sentences.find((one) => one.start <= start && end <= one.end);
  return fold(sentence?.text ?? '').lower;
};

/** "pour une durée d’un an, du 1er décembre 2026 au 30 novembre 2027" */
const periods = (analysis: Analysis): Outcome[] =>
  analysis.search(PERIOD).flatMap((found): Outcome[] => {
    const [from, to] = analysis.dates.filter(({ start }) => start >= found.end - 1).slice(0, 2);
    if (from?.iso === undefined || to?.iso === undefined || from.start > found.end + 12) return [];
    if (
      !/^\s*(?:inclus\s*)?(?:au|jusqu'au)\s+(?:[a-z]+di\s+)?$/.test(
        fold(analysis.text.slice(from.end, to.start)).lower,
      )
    )
      return [];
    const count = numberOf(found.match[1] ?? '');
    const unit = found.match[2] ?? '';
    const right = /^an|mois/.test(unit)
      ? monthsLater(from.iso, count * (unit === 'mois' ? 1 : 12))
      : addDays(from.iso, count * (unit === 'semaines' ? WEEK : 1));
    const slack = unit === 'jours' ? 1 : 3;
    if (addDays(right, -slack) <= to.iso && to.iso <= addDays(right, slack)) return [];
    return [
      finding('period', to, {
        values: { stated: `${found.match[1] ?? ''} ${unit}`, right: formatDate(addDays(right, -1)) },
      }),
    ];
  });

const monthsLater = (iso: string, months: number): string => {
  const [year, month, day] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1 + months, iso.slice(8)];
  const last = Math.min(Number(day), 28);
  const later = `${String(year + Math.floor(month / 12))}-${String((month % 12) + 1).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
  return addDays(later, Number(day) - last);
};

const parcels = (analysis: Analysis): Outcome[] => {
  const { lower } = analysis.folded;
  if (
    /parcelles(?![a-z])|echange|division|divise|issue\s+de|provenant|lots?(?![a-z])|riverain|mitoyen|contigu|voisine/.test(
      lower,
    )
  )
    return [];
  const named = analysis.search(PARCEL).map((found) => ({
    found,
    name: `${(found.match[1] ?? '').toUpperCase()} ${String(Number(found.match[2]))}`,
  }));
  const [first] = named;
  const other = named.find(({ name }) => name !== first?.name);
  return first === undefined || other === undefined
    ? []
    : [finding('parcel', other.found, { values: { first: first.name, second: other.name } })];
};

const prices = (analysis: Analysis): Outcome[] => {
  if (
    /lot|tranche|option|parcelles|unitaire|tarif|avenant|estim|domanial|initial|echange|soulte/.test(
      analysis.folded.lower,
    )
  )
    return [];
  const decided = analysis.act.formula?.start ?? 0;
  const told = analysis.amounts.filter(
    ({ start }) =>
      start > decided && PRICE.test(fold(analysis.text.slice(Math.max(decided, start - 70), start)).lower),
  );
  const [first] = told;
  const other = told.find(
    ({ cents, tax }) => first !== undefined && cents !== first.cents && tax === first.tax,
  );
  return first === undefined || other === undefined
    ? []
    : [
        finding('price', other, {
          values: { first: formatAmount(first.cents), second: formatAmount(other.cents) },
        }),
      ];
};

const requests = (analysis: Analysis): Outcome[] => {
  const told = analysis.search(ASKED).flatMap((found) => {
    const date = analysis.dates.find(({ start }) => start >= found.end - 1);
    const iso = date?.iso;
    return date === undefined ||
      iso === undefined ||
      date.start > found.end + 2 ||
      AGAIN.test(sentenceAt(analysis, found))
      ? []
      : [{ date, iso }];
  });
  // Several requests are cited, each of somebody: only the one that the visas tell is compared with the rest.
  const visas = told.filter(({ date }) =>
    analysis.act.citations.some(({ start, end }) => start <= date.start && date.end <= end),
  );
  const [first] = visas;
  const other = visas.some(({ iso }) => iso !== first?.iso)
    ? undefined
    : told.find(({ iso }) => iso !== first?.iso);
  return first === undefined || other === undefined
    ? []
    : [
        finding('asked', other.date, {
          values: { first: formatDate(first.iso), second: formatDate(other.iso) },
        }),
      ];
};

/** The same deliberation or order, by its number, of two days. */
const numbered = (analysis: Analysis): Outcome[] => {
  const days = new Map<string, string>();
  return analysis.citations.flatMap((citation): Outcome[] => {
    const { kind, normal, textNumber, date } = citation;
    if (kind !== 'act' || textNumber === undefined || date === undefined) return [];
    // A bare rank ("n° 3") begins anew each session.
    if (!/\d{4}|\d+[-/_.]\d+/.test(textNumber)) return [];
    const first = days.get(normal);
    if (first === undefined) {
      days.set(normal, date);
      return [];
    }
    if (first === date || date.length < 10 || first.length < 10) return [];
    return [
      finding('dated', citation, {
        values: { number: textNumber, first: formatDate(first), second: formatDate(date) },
      }),
    ];
  });
};

const people = (analysis: Analysis): Outcome[] => {
  const { cased, at } = analysis.folded;
  const byFirst = new Map<string, { last: string; woman: boolean; text: string }[]>();
  const outcomes: Outcome[] = [];
  for (const match of cased.matchAll(PEOPLE)) {
    const [whole, civility = '', first = '', last = ''] = match;
    const woman = /^(?:Mme|Madame)/u.test(civility);
    const known = byFirst.get(first) ?? [];
    byFirst.set(first, known);
    const close = known.find(
      (one) => (one.last !== last && isNear(one.last, last)) || (one.last === last && one.woman !== woman),
    );
    const [start, end] = [at(match.index), at(match.index + whole.length)];
    const text = analysis.text.slice(start, end);
    if (close !== undefined)
      outcomes.push(finding('person', { start, end }, { values: { first: close.text, second: text } }));
    if (!known.some((one) => one.last === last && one.woman === woman)) known.push({ last, woman, text });
  }
  return outcomes.slice(0, 1);
};

/** One letter more, less, other, or two exchanged, in names of five letters and more. */
const isNear = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head += 1;
  const [restA, restB] = [a.slice(head), b.slice(head)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
};

const ownNumber = (analysis: Analysis): Outcome[] => {
  const own = analysis.act.number;
  if (own === undefined) return [];
  const key = (words: string): string => fold(words).lower.replace(/^[a-z° ]+|[^a-z\d]/gu, '');
  return analysis.search(OWN_NUMBER).flatMap((found): Outcome[] => {
    const number = (found.match[1] ?? '').replace(/[.,;]+$/u, '');
    const [a, b] = [key(own.text), key(number)];
    if (a === b || a.endsWith(b) || b.endsWith(a)) return [];
    return [finding('number', found, { values: { first: own.text, second: number } })];
  });
};

const council = (...decisions: string[]): string => deliberation({ subject: 'Affaire', decisions });
const police = (visa: string, ...articles: string[]): string => order({ visas: [visa], articles });

export const examples: Examples = {
  passes: [
    {
      why: 'lettre : la même date',
      text: 'Mairie de Vernois\nVernois, le 20 mars 2026\nObjet : votre demande du 12 février 2026\nMadame,\nJ’ai bien reçu votre courrier du 12 février 2026.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET',
      kind: 'letter',
    },
    {
      why: 'lettre : deux courriers',
      text: 'Mairie de Vernois\nVernois, le 20 mars 2026\nObjet : votre demande du 12 février 2026\nMadame,\nJ’ai bien reçu votre lettre complémentaire du 12 mars 2026.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET',
      kind: 'letter',
    },
    {
      why: 'le conseil d’administration délibère',
      text: 'COMMUNE DE VERNOIS\nCentre communal d’action sociale\nDélibération du conseil d’administration n° 4\nSéance du 12 mars 2026\nObjet : aides\nLe conseil d’administration,\nVu le code de l’action sociale et des familles ;\nDÉCIDE d’accorder une aide.',
      kind: 'deliberation',
    },
    {
      why: 'CCAS : le conseil municipal est cité, et ne délibère pas',
      text: 'COMMUNE DE VERNOIS\nCentre communal d’action sociale\nDélibération du conseil d’administration n° 4\nSéance du 12 mars 2026\nObjet : aides\nLe conseil d’administration,\nVu la délibération du conseil municipal du 3 février 2026 ;\nDÉCIDE d’accorder une aide.',
      kind: 'deliberation',
    },
    {
      why: 'deux demandes de deux personnes',
      text: order({
        visas: ['la demande de M. Petit du 2 mars 2026', 'la demande de Mme Faure du 1er mars 2026'],
        articles: ['La demande de Mme Faure du 1er mars 2026 est accueillie.'],
      }),
    },
    {
      why: 'deux montants de deux choses',
      text: council(
        'Une subvention d’un montant de 3 000 € est versée, et un acompte d’un montant de 1 500 €.',
      ),
    },
    ...[
      ['La durée du prêt est de vingt-cinq ans.', 'Pendant les vingt-cinq années du prêt, la commune paie.'],
      ['La durée de la convention est de 12 mois.', 'La convention est conclue pour une durée de un an.'],
      ['Le bail est conclu pour neuf ans.', 'Le bail est renouvelé pour une durée de trois ans.'],
      ['La parcelle cadastrée AB n° 112 est acquise.', 'La parcelle AB 112 est sans construction.'],
      ['Les parcelles AB n° 112 et AB n° 121 sont acquises.'],
      ['Le prix est de 1 000 € HT.', 'Le montant s’élève à 1 200 € TTC.'],
      ['Mme Anne LEROY et M. Luc LEROY sont nommés.', 'M. Paul MARTIN et M. Paul MARTINET aussi.'],
      [
        'Vu la délibération n° 2026-12 du 3 mars 2026.',
        'La délibération n° 2026-12 du 3 mars 2026 est modifiée.',
      ],
      ['La présente délibération est prise pour un an, du 1er avril 2026 au 31 mars 2027.'],
      ['L’autorisation court pour six mois, du 15 mars 2026 au 15 septembre 2026.'],
    ].map((words) => ({ why: words.join(' ').slice(0, 70), text: council(...words) })),
    {
      why: 'demande reçue un autre jour',
      text: police(
        'la demande du 2 mars 2026, reçue le 3 mars 2026',
        'La demande du 2 mars 2026 est accueillie.',
      ),
    },
    {
      why: 'une seconde demande',
      text: police('la demande du 2 mars 2026', 'La nouvelle demande du 9 mars 2026 est accueillie.'),
    },
    { why: 'son propre numéro', text: police('le code', 'Le présent arrêté n° 2026-12 est publié.') },
  ],
  fails: [
    {
      why: 'lettre : une autre date dans le texte',
      text: 'Mairie de Vernois\nVernois, le 20 mars 2026\nObjet : votre demande du 12 février 2026\nMadame,\nJ’accuse réception de votre courrier en date du 12 mars 2026.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET',
      kind: 'letter',
      message: 'letter',
      at: '12 mars 2026',
    },
    {
      why: 'CCAS : une autre assemblée',
      text: 'COMMUNE DE VERNOIS\nCentre communal d’action sociale\nDélibération du conseil d’administration n° 4\nSéance du 12 mars 2026\nObjet : aides\n\nLe conseil municipal,\nVu le code de l’action sociale et des familles ;\nDÉCIDE d’accorder une aide.',
      kind: 'deliberation',
      message: 'organ',
      at: 'Le conseil municipal,',
    },
    {
      why: 'deux durées d’un même prêt',
      text: council(
        'La durée du prêt est de vingt-cinq ans.',
        'Pendant les vingt années du prêt, la commune paie.',
      ),
      message: 'length',
      at: 'les vingt années du prêt',
    },
    {
      why: 'deux durées de la convention',
      text: council(
        'La convention est conclue pour une durée de 3 ans.',
        'La durée de la convention est de 5 ans.',
      ),
      message: 'length',
      at: 'durée de la convention est de 5 ans',
    },
    {
      why: 'une période plus longue que sa durée',
      text: council('L’autorisation court pour une durée de un an, du 1er avril 2026 au 31 mars 2028.'),
      message: 'period',
      at: '31 mars 2028',
    },
    {
      why: 'deux numéros d’une même parcelle',
      text: council(
        'La parcelle cadastrée AB n° 112 est acquise.',
        'La parcelle AB 121 est sans construction.',
      ),
      message: 'parcel',
      at: 'parcelle AB 121',
    },
    {
      why: 'deux prix',
      text: council(
        'Le bien est cédé au prix de 45 000 €.',
        'Le prix de vente est de 54 000 € payable comptant.',
      ),
      message: 'price',
      at: '54 000 €',
    },
    {
      why: 'prix en lettres, plus loin',
      text: council(
        'Le montant du marché est de 46 500 € hors taxes.',
        'Le prix, ferme, s’entend de quarante-cinq mille cinq cents euros hors taxes.',
      ),
      message: 'price',
      at: 'quarante-cinq mille cinq cents euros',
    },
    {
      why: 'deux dates d’une même demande',
      text: police(
        'la demande de M. Petit en date du 2 mars 2026',
        'La demande du 12 mars 2026 est accueillie.',
      ),
      message: 'asked',
      at: '12 mars 2026',
    },
    {
      why: 'deux dates d’une même délibération',
      text: police(
        'la délibération n° 2025-31 du 3 mars 2025',
        'La délibération n° 2025-31 du 13 mars 2025 est exécutée.',
      ),
      message: 'dated',
      at: 'délibération n° 2025-31 du 13 mars 2025',
    },
    {
      why: 'une lettre d’écart',
      text: police('la demande de Mme Odile FAURIE', 'Mme Odile FAUREI est autorisée à occuper la place.'),
      message: 'person',
      at: 'Mme Odile FAUREI',
    },
    {
      why: 'deux civilités',
      text: police('la demande de M. Camille FAURIE', 'Mme Camille FAURIE est autorisée à occuper la place.'),
      message: 'person',
      at: 'Mme Camille FAURIE',
    },
    {
      why: 'un autre numéro que le sien',
      text: police('le code', 'Le présent arrêté n° 2026-21 est publié.'),
      message: 'number',
      at: 'présent arrêté n° 2026-21',
    },
  ],
};
