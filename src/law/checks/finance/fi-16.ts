/** FI-16: what a text counts is right: sums, quantities at a price, shares of an amount, surfaces. */
import { formatAmount } from '../../../act/amounts';
import type { FoundAmount } from '../../../act/reading/amounts';
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';
import type { SourceParagraph } from '../../../act/parse/source';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { amendment, isAmendment } from '../shared/budget';
import { deliberation } from '../shared/samples';
import { plain } from '../shared/words';

const TOTAL =
  /(?:soit|pour|represent\w*|donn\w*|formant|=|font)\s*(?:,\s*)?(?:(?:au|en|un|le)\s+)?(?:(?:montant|cout|prix|somme|depense|produit)\s+)?(?:total\w*|global\w*|somme\s+totale|ensemble)\s*(?:general\w*\s*)?(?:annuel\w*\s*)?(?:de\s+|a\s+|d'|:\s*)?$|(?:^|[;:,(|.–-])\s*(?:au\s+)?total\s*(?:general\w*\s*)?(?:de\s+|:\s*|est\s+de\s+|s'eleve\s+a\s+)?$/;
const GIVES = /(?:soit|=|represent\w+|pour|font|fait|montant|s'eleve|s'elevant|total\w*)[^.;\d]{0,45}$/;
/** The price is that of one: "le mètre carré", "par repas", "l’unité", "pièce". */
const EACH =
  /^\s*(?:,\s*)?(?:\(?\s*(?:ht|ttc|hors\s+taxes?|toutes\s+taxes\s+comprises|net\w*)\s*\)?\s*)?(?:(?:\/|l[ea]\s+|l'|par\s+|du\s+|au\s+|de\s+l'|pour\s+chaque\s+|pour\s+un\s+)\s*([a-z²]{1,14}(?:\s+(?:carre|cube|lineaire)s?)?)|(?:chacune?|piece|unitaires?)(?![a-z]))/;
const UNIT_PRICE =
  /(?:prix\s+(?:de\s+vente\s+)?unitaire|chacun\w*|tarif\s+unitaire|cout\s+unitaire)[^.;\d]{0,30}$/;
const NUMBER = `(\\d{1,3}(?:[ .]\\d{3})+(?:,\\d{1,3})?|\\d+(?:[.,]\\d{1,3})?|${NUMBER_WORDS})`;
const QUANTITY = new RegExp(
  `(?<![\\d.,/°-])(?<![a-z'-])${NUMBER}(?:\\s+)?(m2|m²|metres?(?:\\s+(?:carres?|cubes?|lineaires?))?|ml|m3|m³|ha|ares?|kg|tonnes?|[a-z][a-z'-]{2,20})`,
  'g',
);
const NOT_COUNTED =
  /^(?:euros?|eur|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|pour|voix|%|habitants?|eme|er|cent|et|ou|du|de|des|la|le|les|au|aux|par|centimes?|ter|bis)$/;
const SHARE_OF = /(\d{1,3}(?:[.,]\d{1,3})?)\s?(?:%|pour\s?cent)(?!\s*(?:de\s+)?(?:tva|t\.v\.a))/g;
const CAPPED =
  /plafon|maxim|limite|minim|arrondi|forfait|environ|au\s+plus|au\s+moins|estim|previsionn|franchise|deduction|degress|hors\s+subvention|deja/;
const SIDES =
  /(\d+(?:[.,]\d+)?)\s?(?:m|metres?)?\s?(?:x|×|\*|(?:de\s+longueur\s+|de\s+long\s+)?(?:sur|par)\s+)\s?(\d+(?:[.,]\d+)?)\s?(?:m(?![a-z²2³3])|metres?(?!\s+(?:carre|cube)))?[^.;\n€]{0,60}?(?:soit|=|(?:surface|superficie|emprise)\s+(?:totale\s+)?(?:de|:))\s*(?:une?\s+(?:surface|superficie|emprise)\s+(?:totale\s+)?de\s+)?(\d+(?:[ ]\d{3})*(?:[.,]\d+)?)\s?(?:m2|m²|metres?\s+carres?)/g;

/** "30 m² (6 mètres sur 5 mètres)" */
const SIDES_AFTER =
  /(?<![\d.,/])(?<stated>\d+(?: \d{3})*(?:[.,]\d+)?)\s?(?:m2|m²|metres?\s+carres?)\s*(?:environ\s*)?[(,:]\s*(?:soit\s+|dimensions?\s*:?\s*)?(?<length>\d+(?:[.,]\d+)?)\s?(?:m(?![a-z²2³3])|metres?(?!\s+carre))?\s?(?:x|×|\*|(?:de\s+long(?:ueur)?\s+)?(?:sur|par))\s?(?<width>\d+(?:[.,]\d+)?)\s?(?:m(?![a-z²2³3])|metres?(?!\s+carre))/g;
/** "42 € par m² et par an. Pour 30 m², elle s’élève à 1 260 €"; "24 m² x 38,00 € = 912,00 €" */
const METRE = '(?:m2|m²|metres?\\s+carres?)';
const PER_METRE = new RegExp(`^\\s*(?:/|(?:par|l[ea]|du|au)\\s+)\\s?${METRE}`);
const METRES_FOR = new RegExp(
  `(?:pour|soit)\\s+(?:une\\s+surface\\s+de\\s+)?(\\d+(?:,\\d+)?)\\s?${METRE}[^.;\\d]{0,60}(?:s'eleve\\s+a|soit|=|est\\s+de|represente|:|due\\s+est\\s+de)\\s*$`,
);
const METRES_TIMES = new RegExp(`(?<![\\d.,])(\\d+(?:,\\d+)?)\\s?${METRE}\\s?(?:x|×|\\*|a)\\s?$`);
const EQUALS = /^[^.;\d]{0,60}(?:=|soit|s'eleve\s+a|est\s+de|font)\s*(?:un\s+total\s+de\s+)?$/;
const MEMBERS = new RegExp(
  `(?:entre|par)\\s+(?:les\\s+|des\\s+)?(${NUMBER_WORDS}|\\d{1,3})\\s+(communes|membres|adherents|associations|familles|ecoles)(?:\\s+(?:membres|adherentes))?\\s*,?\\s*(?:a\\s+raison\\s+de|soit|pour)\\s+$`,
);

export const rule = defineRule({
  meta: {
    id: 'FI-16',
    title: {
      fr: 'Calculs du texte : sommes, quantités, pourcentages, surfaces',
      en: 'What the text counts: sums, quantities, shares, surfaces',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'A',
    needs: [],
    messages: {
      sum: {
        fr: 'Les montants énumérés font {right}, et non {stated} : corrigez le total, ou l’un d’eux.',
        en: 'The amounts listed make {right}, not {stated}.',
      },
      product: {
        fr: '{quantity} à {price} font {right}, et non {stated} : corrigez le calcul.',
        en: '{quantity} at {price} make {right}, not {stated}.',
      },
      share: {
        fr: '{percent} % de {base} font {right}, et non {stated} : corrigez le taux ou le montant.',
        en: '{percent} % of {base} make {right}, not {stated}.',
      },
      surface: {
        fr: '{length} m sur {width} m font {right} m², et non {stated} m² : corrigez la surface ou les dimensions.',
        en: '{length} m by {width} m make {right} m², not {stated} m².',
      },
    },
  },
  check: ({ analysis }) => {
    const blocks = analysis.paragraphs.filter(({ cell, text }) => cell === undefined && text.length < 4000);
    return [
      ...blocks.flatMap((block) => clauses(block).flatMap((clause) => counted(analysis, clause))),
      ...blocks.flatMap((block) => shared(analysis, block)),
      ...analysis.search(SIDES).flatMap(surface),
      ...analysis.search(SIDES_AFTER).flatMap(surface),
      ...blocks.flatMap((block) => perMetre(analysis, block)),
      ...perMember(analysis),
    ];
  },
});

/** Read once for all: a clause then takes those that stand in it. */
const quantitiesIn = (analysis: Analysis): Found[] => analysis.search(QUANTITY);
const percentsIn = (analysis: Analysis): Found[] => analysis.search(SHARE_OF);

interface Clause {
  readonly start: number;
  readonly end: number;
}

/** Sentences of a paragraph: a full stop that ends one, not that of "M." or of a number. */
const clauses = ({ start, text }: SourceParagraph): Clause[] => {
  const found: Clause[] = [];
  let from = 0;
  for (const match of text.matchAll(/(?<=[\p{Ll}\d€%)²]{2})\.(?=\s+\p{Lu}|$)/gu)) {
    found.push({ start: start + from, end: start + match.index });
    from = match.index + 1;
  }
  if (from < text.length) found.push({ start: start + from, end: start + text.length });
  return found;
};

const counted = (analysis: Analysis, clause: Clause): Outcome[] => {
  const amounts = analysis
    .within(analysis.amounts, clause)
    .filter(({ form, cents }) => form === 'figures' && cents > 0);
  return amounts.flatMap((total, rank): Outcome[] => {
    const before = amounts.slice(0, rank);
    if (before.length === 0) return [];
    const from = before.at(-1)?.end ?? clause.start;
    const between = plain(analysis.text.slice(from, total.start));
    return before.length >= 2 && TOTAL.test(between)
      ? summed(analysis, clause, before, total)
      : before.length === 1 && GIVES.test(between)
        ? multiplied(analysis, clause, before[0], total)
        : [];
  });
};

/** "1 200 € pour A, 800 € pour B, soit un total de 2 000 €" */
const summed = (
  analysis: Analysis,
  { start }: Clause,
  parts: readonly FoundAmount[],
  total: FoundAmount,
): Outcome[] => {
  const words = plain(analysis.text.slice(start, total.start));
  const right = parts.reduce((sum, { cents }) => sum + cents, 0);
  if (
    right === total.cents ||
    parts.some(({ tax }) => tax !== parts[0]?.tax) ||
    (total.tax !== undefined && parts[0]?.tax !== undefined && total.tax !== parts[0].tax) ||
    /dont|sur\s+un|au\s+lieu|porte|contre|moins|dedu|solde|reste|initial|ancien|precedent|franchise|remise|rabais|\d\s*(?:x|×|\*)\s*\d|par\s+(?:mois|an|jour|trimestre)|mensuel|chacun|unitaire|l'unite|acompte|deja/.test(
      words,
    )
  )
    return [];
  // Net, tax and gross, or a sum that some of them make.
  if (parts.some(({ cents }) => right - cents === total.cents || cents === total.cents)) return [];
  return [
    finding('sum', total, { values: { right: formatAmount(right), stated: formatAmount(total.cents) } }),
  ];
};

/** "12 bancs à 350 € l’unité, soit 4 200 €" */
const multiplied = (
  analysis: Analysis,
  clause: Clause,
  price: FoundAmount | undefined,
  total: FoundAmount,
): Outcome[] => {
  if (price === undefined || (price.tax !== undefined && total.tax !== undefined && price.tax !== total.tax))
    return [];
  const after = plain(analysis.text.slice(price.end, total.start));
  const each = EACH.exec(after.replace(/^\s*(?:ht|ttc)\b/, ''));
  const head = plain(analysis.text.slice(clause.start, price.start));
  if (each === null && !UNIT_PRICE.test(head)) return [];
  const unit = each?.[1];
  if (unit !== undefined && /^(?:titre|compte|present|presen|beneficiaire|montant|premier)/.test(unit))
    return [];
  if (CAPPED.test(after) || /tva|taux|indice|dont/.test(after)) return [];
  const quantities = analysis
    .within(analysis.derive(quantitiesIn), { start: clause.start, end: total.start })
    .filter(
      ({ start, end, match }) =>
        !(start >= price.start && start < price.end) &&
        !NOT_COUNTED.test(match[2] ?? '') &&
        !analysis.dates.some((date) => date.start <= start && end <= date.end + 1),
    )
    .flatMap((found): { found: Found; value: number }[] => {
      const value = valueOf(found.match[1] ?? '');
      return value === undefined || value < 1 ? [] : [{ found, value }];
    });
  const fits = (value: number): boolean => Math.abs(value * price.cents - total.cents) <= Math.max(1, value);
  const yearly = TIMES.find(([every]) => every === unit);
  if (
    yearly !== undefined &&
    quantities.length === 0 &&
    /par\s+an(?![a-z])|annuel|par\s+annee/.test(plain(analysis.text.slice(total.start, clause.end)) + after)
  ) {
    if (Math.abs(price.cents * yearly[1] - total.cents) <= yearly[1]) return [];
    const values = {
      quantity: `${String(yearly[1])} ${unit ?? ''}`,
      price: formatAmount(price.cents),
      right: formatAmount(price.cents * yearly[1]),
      stated: formatAmount(total.cents),
    };
    return [finding('product', total, { values })];
  }
  if (quantities.some(({ value }) => fits(value) || fits(value * 12))) return [];
  if (quantities.some((one, i) => quantities.some((other, j) => i < j && fits(one.value * other.value))))
    return [];
  const same = quantities.filter(({ found }) => unit !== undefined && sameUnit(found.match[2] ?? '', unit));
  if (unit !== undefined && same.length === 0 && !/^(?:unite|piece|exemplaire|une?)$/.test(unit)) return [];
  const [quantity, ...others] = same.length > 0 ? same : quantities;
  if (quantity === undefined || others.length > 0) return [];
  // A rent by the month, told by the year, and the like.
  if (fits(12) || fits(4) || fits(52)) return [];
  const right = Math.round(quantity.value * price.cents);
  return [
    finding('product', total, {
      values: {
        quantity: quantity.found.text,
        price: formatAmount(price.cents),
        right: formatAmount(right),
        stated: formatAmount(total.cents),
      },
    }),
  ];
};

/** How often in a year. */
const TIMES: readonly (readonly [string, number])[] = [
  ['mois', 12],
  ['trimestre', 4],
  ['semestre', 2],
];

const METRES: Readonly<Record<string, string>> = {
  'm²': 'm2',
  'metre carre': 'm2',
  'metres carres': 'm2',
  'm³': 'm3',
  ml: 'metre',
};
const unitKey = (unit: string): string => {
  const known = METRES[unit];
  return known ?? unit.replace(/\s+lineaires?$/, '').replace(/s$/, '');
};
const sameUnit = (one: string, other: string): boolean => unitKey(one) === unitKey(other);

const valueOf = (words: string): number | undefined =>
  /^\d/.test(words)
    ? Number(words.replace(/[ ]|\.(?=\d{3}(?!\d))/g, '').replace(',', '.'))
    : words === 'un' || words === 'une'
      ? undefined
      : parseNumberWords(words);

/** "60 % d’un prêt de 920 000 €, soit 552 000 €"; "40 % (24 000 €)" of what the sentence before tells. */
const shared = (analysis: Analysis, block: SourceParagraph): Outcome[] => {
  const percents = analysis.within(analysis.derive(percentsIn), block);
  const [percent, ...others] = percents.filter(
    ({ end }) => !/^\s*(?:de\s+)?(?:la\s+)?tva/iu.test(analysis.text.slice(end, end + 12)),
  );
  if (percent === undefined || others.length > 0) return [];
  const words = plain(block.text);
  if (
    CAPPED.test(words) ||
    /tva|remise|rabais|augment|hausse|baisse|major|minor|avenant|marche\s+initial|interet|indice/.test(words)
  )
    return [];
  const amounts = analysis.within(analysis.amounts, block).filter(({ form }) => form === 'figures');
  const distinct = [...new Set(amounts.map(({ cents }) => cents))].sort((a, b) => b - a);
  const [high, low] = distinct;
  if (high === undefined || low === undefined || distinct.length !== 2 || low <= 0) return [];
  const part = amounts.find(({ cents }) => cents === low);
  const whole = amounts.find(({ cents }) => cents === high);
  if (part === undefined || whole === undefined || part.tax !== whole.tax) return [];
  const before = plain(analysis.text.slice(Math.max(block.start, part.start - 90), part.start));
  const after = plain(analysis.text.slice(percent.end, Math.min(block.end, percent.end + 110)));
  // The share is said to be of that amount, and the part to be its result.
  const linked =
    /^\s*(?:(?:pour|du|de|des|sur)\s|d')/.test(after) ||
    /a\s+hauteur\s+de\s*$/.test(
      plain(analysis.text.slice(Math.max(block.start, percent.start - 20), percent.start)),
    );
  const result =
    /(?:soit|hauteur\s+de\s+(?:la\s+)?somme|hauteur\s+de|represent\w+|s'eleve\w*\s+(?:donc\s+)?a|fixee?\s+a|egale?\s+a|correspond\w*\s+a)[^.;\d%]{0,50}$|\(\s*$/.test(
      before,
    );
  if (!linked || !result) return [];
  const rate = Number((percent.match[1] ?? '').replace(',', '.'));
  const right = Math.round((high * rate) / 100);
  if (rate <= 0 || rate >= 100 || Math.abs(right - low) <= Math.max(100, right * 0.002)) return [];
  // The other share of the whole may be told: "50 % … les 50 % restants".
  if (Math.abs(high - right - low) <= 100) return [];
  const values = {
    percent: percent.match[1] ?? '',
    base: formatAmount(high),
    right: formatAmount(right),
    stated: formatAmount(low),
  };
  return [finding('share', part, { values })];
};

/** The price of a square metre, and what so many of them cost, in one paragraph. */
const perMetre = (analysis: Analysis, block: SourceParagraph): Outcome[] => {
  const amounts = analysis.within(analysis.amounts, block).filter(({ form }) => form === 'figures');
  return amounts.flatMap((total, rank): Outcome[] => {
    const price = amounts[rank - 1];
    if (price === undefined) return [];
    const between = plain(analysis.text.slice(price.end, total.start));
    const before = plain(analysis.text.slice(Math.max(block.start, price.start - 40), price.start));
    const told = PER_METRE.test(between) ? METRES_FOR.exec(between) : null;
    const times = EQUALS.test(between) ? METRES_TIMES.exec(before) : null;
    const metres = told?.[1] ?? times?.[1];
    if (metres === undefined || CAPPED.test(between) || /mois|trimestre|semaine|jour|prorata/.test(between))
      return [];
    const right = Math.round(Number(metres.replace(',', '.')) * price.cents);
    if (Math.abs(right - total.cents) <= 100) return [];
    const values = {
      quantity: `${metres} m²`,
      price: formatAmount(price.cents),
      right: formatAmount(right),
      stated: formatAmount(total.cents),
    };
    return [finding('product', total, { values })];
  });
};

/** "entre les neuf communes, à raison de 1 100 € par commune", beside the one line of the budget that names them. */
const perMember = (analysis: Analysis): Outcome[] => {
  if (!isAmendment(analysis)) return [];
  return analysis.amounts.flatMap((each): Outcome[] => {
    const found = MEMBERS.exec(plain(analysis.text.slice(Math.max(0, each.start - 120), each.start)));
    const count = valueOf(found?.[1] ?? '');
    const who = found?.[2];
    if (count === undefined || who === undefined) return [];
    const lines = analysis
      .derive(amendment)
      .lines.filter(
        ({ start, end, side }) => side === 'recettes' && plain(analysis.text.slice(start, end)).includes(who),
      );
    const [line] = lines;
    const right = count * each.cents;
    if (line === undefined || lines.length > 1 || line.cents === right) return [];
    const values = {
      quantity: `${String(count)} ${who}`,
      price: formatAmount(each.cents),
      right: formatAmount(right),
      stated: formatAmount(line.cents),
    };
    return [finding('product', each, { values })];
  });
};

const surface = (found: Found): Outcome[] => {
  const { length: l = '', width: w = '', stated: s = '' } = found.match.groups ?? {};
  const [length = 0, width = 0, stated = 0] = (l === '' ? found.match.slice(1) : [l, w, s]).map((one) =>
    Number(one.replace(/ /g, '').replace(',', '.')),
  );
  const right = Math.round(length * width * 100) / 100;
  if (Math.abs(right - stated) <= Math.max(0.51, right * 0.01)) return [];
  const shown = (value: number): string => String(value).replace('.', ',');
  return [
    finding('surface', found, {
      values: { length: shown(length), width: shown(width), right: shown(right), stated: shown(stated) },
    }),
  ];
};

const note = (text: string): { text: string; kind: 'note' } => ({ text, kind: 'note' });

export const examples: Examples = {
  passes: [
    ...[
      'Une terrasse de 24 m² (8 m x 3 m) est autorisée.',
      'Une surface de 30 m² (6 mètres sur 5 mètres) est louée.',
      'Le tarif est de 42 € par m² et par an. Pour 30 m², elle s’élève à 1 260 € par an.',
      'La redevance est de 24 m² x 38,00 € = 912,00 €.',
      'Le tarif est de 42 € par m² et par an. Pour 30 m² pendant trois mois, elle s’élève à 315 €.',
      'Le tarif est de 42 € le m². Le forfait de pose est de 80 €.',
    ].map((words) => ({ why: words, ...note(words) })),
    ...[
      'La commune verse 1 200 € au club, 800 € à la chorale et 500 € au comité, soit un total de 2 500 €.',
      'Le prix est de 10 000 € HT, la TVA de 2 000 €, soit un total de 12 000 € TTC.',
      'Le loyer de 300 € et les charges de 40 €, dont 10 € d’eau, soit un total de 340 €.',
      'Les acomptes de 500 € et de 700 € portent sur un total de 3 000 €.',
      'Le marché de 40 000 € est porté de 2 000 € par l’avenant, soit un total de 42 000 €.',
      'Sur 10 000 € demandés et 8 000 € retenus, il est accordé au total 5 000 €.',
    ].map((text) => ({ why: text.slice(0, 60), ...note(text) })),
    ...[
      'Douze bancs à 350 € l’unité, soit 4 200 €.',
      'Le terrain de 1 250 m² est cédé au prix de 40 € le mètre carré, soit 50 000 €.',
      'La redevance est de 15 € par m² et par an pour 20 m², soit 300 € par an.',
      'Le loyer est de 450 € par mois, soit 5 400 € par an.',
      'La location de 3 bennes pendant 10 jours à 12 € par jour, soit 360 €.',
      'Les 25 enfants paient 4 € par repas, soit 2 500 € pour l’année.',
      'Le droit est de 2,50 € le mètre linéaire, soit 25 € pour le stand, plafonné.',
    ].map((text) => ({ why: text.slice(0, 60), ...note(text) })),
    ...[
      'Le conseil garantit 50 % d’un prêt de 1 000 000 €, soit 500 000 €.',
      'La subvention est de 30 % de la dépense de 10 000 €, plafonnée, soit 2 000 €.',
      'Le Département finance 40 % des travaux de 90 000 €, soit 36 000 €.',
      'Le taux passe à 12 % ; la dépense de 1 000 € et la recette de 400 € sont inscrites.',
      'Un acompte de 30 % de 10 000 € est versé, la TVA de 20 % en sus, soit 3 600 €.',
      'La remise de 5 % sur 200 € donne un prix de, soit 190 €.',
      'L’emprise est de 12 m x 2,5 m, soit 30 m².',
      'La terrasse mesure 4,2 m sur 3 m, soit 12,6 m².',
    ].map((text) => ({ why: text.slice(0, 60), ...note(text) })),
  ],
  fails: [
    {
      why: 'surface, puis ses côtés',
      ...note('La terrasse occupe une surface de 35 m² (7 mètres sur 4 mètres).'),
      message: 'surface',
      at: '35 m² (7 mètres sur 4 mètres',
    },
    {
      why: 'le prix du mètre carré, puis ce que coûte la surface',
      ...note('Le droit de place est de 12 € par m² et par an. Pour 20 m², il s’élève à 260 € par an.'),
      message: 'product',
      at: '260 €',
    },
    {
      why: 'surface fois prix',
      ...note('Redevance : 20 m² × 12 € = 260 €.'),
      message: 'product',
      at: '260 €',
    },
    {
      why: 'l’appel aux communes et la ligne du budget',
      text: deliberation({
        subject: 'Décision modificative n° 1',
        decisions: [
          'ADOPTE la décision modificative :',
          'FONCTIONNEMENT',
          'Dépenses                       Recettes',
          '6156  Maintenance   + 3 000    74741 Communes    + 3 000',
          'DIT que la participation est répartie entre les quatre communes membres, à raison de 700 € par commune.',
        ],
      }),
      message: 'product',
      at: '700 €',
    },
    ...(
      [
        [
          'La commune verse 1 200 € au club, 800 € à la chorale et 500 € au comité, soit un total de 2 550 €.',
          '2 550 €',
        ],
        ['Sont accordés 300 € à l’école, 450 € au collège, pour un montant total de 700 €.', '700 €'],
        ['Voirie : 12 000 € ; écoles : 8 000 € ; total : 21 000 €.', '21 000 €'],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'sum', at })),
    ...(
      [
        ['Douze bancs à 350 € l’unité, soit 4 020 €.', '4 020 €'],
        ['Le terrain de 1 250 m² est cédé au prix de 40 € le mètre carré, soit 45 000 €.', '45 000 €'],
        ['L’occupation de 20 m² est fixée à 15 € par m², soit 350 €.', '350 €'],
        ['La commune achète 8 vélos au prix unitaire de 400 €, soit un total de 3 600 €.', '3 600 €'],
        ['Le loyer est de 50 € par mois, soit 500 € par an.', '500 €'],
        ['Trois agents reçoivent 150 € chacun, soit 550 €.', '550 €'],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'product', at })),
    ...(
      [
        ['Le conseil garantit 60 % d’un prêt de 900 000 €, soit 450 000 €.', '450 000 €'],
        [
          'La commune accorde sa garantie à hauteur de 50 % pour un prêt de 800 000 €. La garantie est accordée à hauteur de la somme en principal de 440 000 €.',
          '440 000 €',
        ],
        ['Le Département finance 40 % des travaux de 90 000 €, soit 63 000 €.', '63 000 €'],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'share', at })),
    ...(
      [
        ['L’emprise est de 12 m x 2,5 m, soit 35 m².', '12 m x 2,5 m, soit 35 m²'],
        [
          'La terrasse de 6 mètres sur 4 mètres, soit une surface de 20 m², est permise.',
          '6 mètres sur 4 mètres, soit une surface de 20 m²',
        ],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'surface', at })),
  ],
};
