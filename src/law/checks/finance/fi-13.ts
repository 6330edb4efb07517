/** FI-13: an amendment to a contract stays within 10 % (15 % for works) of its first amount, and its sums are right. */
import { formatAmount } from '../../../act/amounts';
import type { Span } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { purchaseOf } from '../shared/contracts';
import { wordsAfter, wordsBefore } from '../shared/money';
import { minutes } from '../shared/example-session';
import { deliberation } from '../shared/samples';
import { sectionsOf } from '../shared/sections';
import { decided } from '../shared/words';
import { sumsOf } from './fi-13/sums';

const AMENDED =
  /avenants?(?![a-z])|modifications?\s+(?:n°\s*\d+\s+)?(?:(?:en\s+cours\s+d'execution\s+)?(?:du|au|des|aux|d'un|de\s+ce)\s+(?:marche|contrat|lot|accord-cadre)|de\s+(?:faible\s+montant|marche|contrat))|travaux\s+(?:supplementaires|modificatifs)|prestations\s+supplementaires/g;
const SHARE = /([+-])?(\d{1,3})(?:[.,](\d{1,2}))?\s?(?:%|pour\s?cent)/g;
/** A share of something else than the amount: a tax, a criterion, a length of time, a progress. */
const OTHER_SHARE =
  /(?:tva|taux|retenue|avance|critere|prix|valeur|technique|delai|duree|temps|avancement|ponder|penalit|execut|subvention|aide|financ|rabais|remise|cumul|precedent|total\s+des\s+avenants)[^.;\n]{0,40}$/;
const GROUND =
  /(?:r\.?\s?\*?2194-[1-7](?!\d)|2194-1\s*,?\s*(?:[1-5]\s?°|\([1-5])|(?:[1-5]\s?°)\s+d[eu]\s+l'article\s+l\.?\s?2194-1)|imprevisible|imprevu|clause\s+de\s+reexamen|non\s+substantiel|devenu\w*\s+necessaire|sujetions|cession\s+du\s+marche|revision\s+des\s+prix|indice/;

/** Grounds under which the amendment may not go beyond half of the first amount (CCP, art. R. 2194-3 and R. 2194-5). */
const HALF = /r\.?\s?\*?2194-[235](?!\d)|imprevisible|devenu\w*\s+necessaire/;
const NO_LIMIT = /r\.?\s?\*?2194-[167](?!\d)|clause\s+de\s+reexamen|non\s+substantiel/;
/** "ne résultent d'aucune circonstance imprévue", "n'étaient pas prévus par une clause de réexamen": the case is denied. */
const DENIED = /(?:(?<![a-z])(?:aucune?|pas|ni|sans|jamais)(?![a-z])|hors\s+de\s+toute)[^.;:\n]{0,50}$/;
const hasGround = (lower: string): boolean =>
  [...lower.matchAll(new RegExp(GROUND.source, 'g'))].some(
    ({ index }) => !DENIED.test(lower.slice(Math.max(0, index - 70), index)),
  );
/** "soit 23 % du montant initial", "22 % du marché": a share that says what it is a share of. */
const OF_CONTRACT =
  /^\s*\)?,?\s*(?:d[eu]|par\s+rapport\s+(?:au|a))\s*(?:l[ae']?\s*|ce\s+|son\s+|notre\s+)?(?:montant|prix|marche|contrat|lot)(?!\s+(?:des\s+(?:avenants|penalites)|de\s+(?:l'avance|la\s+(?:retenue|subvention))))/;
/** The act itself says that the amendment is one of a small amount. */
const SMALL =
  /(?:modification|avenant)s?\s+(?:dite?s?\s+)?de\s+faible\s+montant|regarde\w*\s+comme\s+de\s+faible\s+montant|r\.?\s?\*?2194-8(?!\d)/;

export const rule = defineRule({
  meta: {
    id: 'FI-13',
    title: {
      fr: 'Avenant : 10 % ou 15 % au plus, calculs exacts',
      en: 'Amendment: 10 % or 15 % at most, right sums',
    },
    kinds: ['deliberation', 'decision', 'note', 'minutes', 'letter'],
    severity: 'major',
    basis: ['CCP-R2194-8', 'CCP-L2194-1'],
    method: 'A',
    needs: [],
    messages: {
      over: {
        fr: 'L’avenant représente {share} % du marché initial, au-delà des {limit} % admis pour une modification de faible montant. Citez le cas qui le permet (CCP, R. 2194-1 à R. 2194-7), ou passez un nouveau marché.',
        en: 'The amendment is {share} % of the contract, over {limit} %.',
      },
      half: {
        fr: 'La modification représente {share} % du montant initial : travaux supplémentaires ou circonstances imprévues ne permettent pas plus de 50 % (CCP, art. R. 2194-3 et R. 2194-5). Passez un nouveau marché.',
        en: 'The amendment is {share} % of the first amount: no more than 50 % (CCP, art. R2194-3 and R2194-5).',
      },
      together: {
        fr: 'Les avenants font ensemble {share} % du marché initial, au-delà des {limit} % admis pour des modifications de faible montant, qui se cumulent. Citez le cas qui le permet, ou passez un nouveau marché.',
        en: 'The amendments make together {share} % of the contract, over {limit} %.',
      },
      ground: {
        fr: 'L’avenant représente {share} % du marché initial, plus de {limit} % : le cas de modification invoqué est-il établi, et son propre plafond (50 %) respecté ?',
        en: 'The amendment is {share} %, over {limit} %: is the case invoked established?',
      },
      share: {
        fr: '{more} sur un marché initial de {first} font {right} %, et non {stated} %. Corrigez le pourcentage.',
        en: '{more} on {first} make {right} %, not {stated} %.',
      },
      sum: {
        fr: '{first} et {more} font {right}, et non {stated}. Corrigez le montant du marché après avenant.',
        en: '{first} and {more} make {right}, not {stated}.',
      },
    },
  },
  concerns: (analysis) => partsOf(analysis).length > 0,
  check: ({ analysis }) => partsOf(analysis).flatMap((part) => checked(analysis, part)),
});

/** An act about one amendment is one part; a note or minutes may have one among other affairs. */
const partsOf = (analysis: Analysis): readonly Span[] => {
  const several = analysis.kind !== 'deliberation' && analysis.kind !== 'decision';
  if (several)
    return sectionsOf(analysis).filter((part) => {
      if (analysis.search(AMENDED, part).length === 0) return false;
      const { first, more, after } = sumsOf(analysis, part);
      return (
        (first !== undefined && (more ?? after) !== undefined) ||
        sharesOfContract(analysis, part).length > 0 ||
        SMALL.test(fold(analysis.text.slice(part.start, part.end)).lower)
      );
    });
  const head = `${analysis.act.subject?.text ?? ''} ${analysis.act.title?.text ?? ''}`.toLowerCase();
  const concerned =
    (/avenant|modification/.test(head) &&
      /march|travaux|lot|accord-cadre|ma[iî]trise|contrat|fourniture/.test(head)) ||
    (decided(analysis, AMENDED).length > 0 &&
      /march[eé]\s+(?:initial|public|de\s+(?:travaux|ma))/.test(analysis.folded.lower));
  return concerned ? [{ start: 0, end: analysis.text.length }] : [];
};

/** Shares that the text itself gives of the contract, what several amendments add included. */
const sharesOfContract = (analysis: Analysis, part: Span): Found[] =>
  analysis
    .search(SHARE, part)
    .filter(
      (one) =>
        OF_CONTRACT.test(wordsAfter(analysis, one, 60)) &&
        !ELSE_THAN_ADDED.test(wordsBefore(analysis, one, 70)) &&
        /avenant|modification|augment|supplement|plus-value|hausse|ajout|porte|passe|cumul|total|soit|represent/.test(
          wordsBefore(analysis, one, 200),
        ),
    );
/** A limit, a sum kept back or paid ahead, the work done: no amendment. */
const ELSE_THAN_ADDED =
  /(?:seuil|limite|plafond|depass|au-dela|inferieur|superieur|moins\s+de|plus\s+de|jusqu'a|maxim\w*|n'excede|excede|penalite|retenue|avance|garantie|caution|moins-value|diminu|baisse|reduc|realis|execut|factur|acompte|subvention|aide|financ|tva|taxe|sous-trait)[^.;\n]{0,60}$/;

const checked = (analysis: Analysis, part: Span): Outcome[] => {
  const whole = part.end - part.start === analysis.text.length;
  const { first, more, after, together } = sumsOf(analysis, part);
  const purchase = purchaseOf(analysis, whole ? undefined : part);
  const limit = purchase === 'services' ? 10 : 15;
  const lower = fold(analysis.text.slice(part.start, part.end)).lower;
  const outcomes: Outcome[] = [];
  const less =
    more !== undefined &&
    (more.cents < 0 || /moins-value|diminu|reduc|baisse|en\s+moins/.test(wordsBefore(analysis, more)));
  const delta = more === undefined ? undefined : less ? -Math.abs(more.cents) : more.cents;
  const added = delta ?? (after !== undefined && first !== undefined ? after.cents - first.cents : undefined);
  const counted =
    first === undefined || added === undefined || first.cents === 0 ? undefined : (100 * added) / first.cents;
  const [stated] = analysis
    .search(SHARE, part)
    .filter(
      (one) =>
        !OTHER_SHARE.test(wordsBefore(analysis, one, 60)) &&
        !/^\s*(?:de\s+(?:la\s+)?tva|tva|du\s+(?:delai|temps|total)|des\s+(?:travaux|prestations)\s+(?:realis|execut)|en\s+duree)/.test(
          wordsAfter(analysis, one, 40),
        ),
    );
  const said =
    stated === undefined ? undefined : Number(`${stated.match[2] ?? ''}.${stated.match[3] ?? '0'}`);
  const named = counted === undefined ? sharesOfContract(analysis, part).at(-1) : undefined;
  const share =
    counted ??
    (named !== undefined
      ? Number(`${named.match[2] ?? ''}.${named.match[3] ?? '0'}`)
      : stated?.match[1] === '-' || less || (!whole && !SMALL.test(lower))
        ? undefined
        : said);
  const sum =
    together === undefined || first === undefined || first.cents === 0
      ? undefined
      : (100 * together) / first.cents;
  const over = share !== undefined && share > limit ? share : undefined;
  const cumulated = over === undefined && sum !== undefined && sum > limit ? sum : undefined;
  const told = over ?? cumulated;
  const place = cumulated === undefined ? (named ?? more ?? after ?? stated) : after;
  if (told !== undefined && place !== undefined) {
    const values = { share: shown(told), limit };
    const half = HALF.test(lower) && !NO_LIMIT.test(lower);
    outcomes.push(
      half && told > 50 && over !== undefined
        ? finding('half', place, { values: { share: shown(told) } })
        : hasGround(lower) && !SMALL.test(lower)
          ? question('ground', place, values)
          : finding(over === undefined ? 'together' : 'over', place, { values }),
    );
  }
  if (first !== undefined && more !== undefined && delta !== undefined && counted !== undefined) {
    if (
      stated !== undefined &&
      said !== undefined &&
      Math.abs(Math.abs(counted) - said) > 0.11 &&
      together === undefined &&
      !/cumul|total|precedent|ensemble/.test(lower)
    )
      outcomes.push(
        finding('share', stated, {
          values: {
            first: formatAmount(first.cents),
            more: formatAmount(more.cents),
            right: shown(Math.abs(counted)),
            stated: shown(said),
          },
        }),
      );
    const right = first.cents + delta;
    if (
      after !== undefined &&
      Math.abs(after.cents - right) > 1 &&
      !/precedent|avenants?\s+n°\s*1\s+(?:a\s+\d|et\s+(?:n°\s*)?2)|avenant\s+n°\s*[2-9]/.test(lower)
    )
      outcomes.push(
        finding('sum', after, {
          values: {
            first: formatAmount(first.cents),
            more: formatAmount(more.cents),
            right: formatAmount(right),
            stated: formatAmount(after.cents),
          },
        }),
      );
  }
  return outcomes;
};

const shown = (percent: number): string => String(Math.round(percent * 100) / 100).replace('.', ',');

const NOTE = (words: string): string =>
  `COMMUNAUTÉ DE COMMUNES DES GAVES\nNOTE\nà l’attention de Madame la Présidente\nDate : 13 octobre 2026\nObjet : commande publique\n\nI. NETTOYAGE DES BÂTIMENTS\n\nLe marché de services vaut 85 000 € HT par an.\n\nII. MÉDIATHÈQUE : AVENANT AU LOT CHARPENTE\n\n${words}\n\nIII. CALENDRIER\n\nLe conseil est réuni le 12 novembre.\nMaylis ETCHEBARNE, responsable`;

const amended = (words: string, what = 'travaux de voirie'): string =>
  deliberation({
    subject: `Avenant n° 1 au marché de ${what}`,
    decisions: [`APPROUVE l’avenant : ${words}`],
  });

export const examples: Examples = {
  passes: [
    ...[
      'Le lot a été attribué à la société Bois, pour 300 000 € HT. L’avenant s’élève à 30 000 € HT, soit 10 % du montant initial.',
    ].map((words) => ({ why: `note : ${words}`, text: NOTE(words), kind: 'note' as const })),
    ...[
      'Montant initial du lot   420 000,00 € HT\nAvenant n° 1   21 000,00 € HT\nAvenant n° 2   30 000,00 € HT\nNouveau montant   471 000,00 € HT\nLes deux avenants font 12,14 % du montant initial.',
      'Montant initial du lot   640 000,00 € HT\nAvenant n° 1   32 000,00 € HT\nAvenant n° 2   64 000,00 € HT\nNouveau montant   736 000,00 € HT',
      'Montant initial : 640 000 € HT. L’avenant n° 2 s’élève à 64 000 € HT et porte le marché à 752 000 € HT.',
      'Montant initial : 640 000 € HT ; avenant n° 1 : 48 000 € HT ; avenant n° 2 : 64 000 € HT ; nouveau montant : 700 000 € HT.',
    ].map((words) => ({ why: `note : ${words}`, text: NOTE(words), kind: 'note' as const })),
    {
      why: 'article L. 2194-1 visé, sous le seuil',
      text: amended(
        'montant initial : 100 000 € HT ; avenant de 9 000 € HT, au titre des articles L. 2194-1 et R. 2194-8.',
      ),
    },
    ...['moins-value', 'diminution', 'réduction', 'baisse'].map((word) => ({
      why: word,
      text: amended(
        `montant initial : 100 000 € HT ; modification en ${word} de 20 000 € HT, soit 20 % ; nouveau montant : 80 000 € HT.`,
      ),
    })),
    ...['du taux', 'de la retenue', 'de l’avance', 'de la TVA'].map((words) => ({
      why: words,
      text: amended(`montant initial : 100 000 € HT ; avenant de 5 000 € HT ; rappel ${words} : 30 %.`),
    })),
    ...['cumul', 'total des avenants', 'avenant précédent'].map((words) => ({
      why: words,
      text: amended(`montant initial : 100 000 € HT ; avenant de 5 000 € HT, soit 9 % (${words}).`),
    })),
    ...[
      'marché de nettoyage',
      'travaux',
      'lot n° 2',
      'accord-cadre',
      'maîtrise d’œuvre',
      'contrat',
      'fournitures',
    ].map((what) => ({
      why: what,
      text: deliberation({ subject: `Modification de : ${what}`, decisions: ['APPROUVE la modification.'] }),
    })),
    ...[
      'la durée est prolongée de 40 %',
      'le délai s’allonge de 30 %',
      'les avenants font au cumul 22 %',
    ].map((words) => ({
      why: words,
      text: amended(`montant initial : 100 000 € HT ; avenant de 5 000 € HT ; ${words}.`),
    })),
    ...['prix : 50 %', 'valeur technique : 40 %', 'avancement des travaux : 60 %'].map((words) => ({
      why: words,
      text: amended(`la commission a classé les offres (${words}).`),
    })),
    {
      why: 'modification du marché, dite plus bas',
      text: deliberation({
        subject: 'École',
        decisions: ['APPROUVE la modification n° 2 du marché initial.'],
      }),
    },
    {
      why: 'modification en cours d’exécution',
      text: deliberation({
        subject: 'École',
        decisions: ['APPROUVE la modification en cours d’exécution du marché public.'],
      }),
    },
    {
      why: 'un euro d’écart de centimes',
      text: amended(
        'montant initial : 100 000,00 € HT ; avenant de 5 000,00 € HT ; nouveau montant : 105 000,01 € HT.',
      ),
    },
    {
      why: 'avenant n° 1 et n° 2',
      text: amended(
        'montant initial : 100 000 € HT ; avenants n° 1 et 2, avenant de 5 000 € HT ; nouveau montant : 112 000 € HT.',
      ),
    },
    {
      why: 'avenant approuvé, que l’objet ne dit pas',
      text: deliberation({ subject: 'École', decisions: ['APPROUVE l’avenant n° 1 au marché public.'] }),
    },
    ...[
      'montant initial : 100 000 € HT ; travaux en moins de 20 000 € HT, soit 20 % ; nouveau montant : 80 000 € HT.',
      'le marché est porté à 130 000 € HT.',
      'avenant de 5 000 € HT.',
      'montant initial : 100 000 € HT ; avenant de 5 000 € HT, 20 % de TVA.',
      'l’avenant représente -22 %.',
      'montant initial : 100 000 € HT ; avenant de 5 000 € HT, après le précédent ; nouveau montant : 112 000 € HT.',
      'montant initial : 100 000 € HT ; avenant n° 1 et 2 de 5 000 € HT ; nouveau montant : 112 000 € HT.',
    ].map((words) => ({ why: words, text: amended(words) })),
    {
      why: '15 % en travaux',
      text: amended(
        'montant initial du marché : 100 000 € HT ; montant de l’avenant : 15 000 € HT ; nouveau montant : 115 000 € HT, soit 15 %.',
      ),
    },
    {
      why: '10 % en fournitures',
      text: amended('montant initial de 50 000 € HT, augmenté de 5 000 € HT, soit 10 %.', 'fournitures'),
    },
    {
      why: 'moins-value',
      text: amended(
        'marché initial de 100 000 € HT ; moins-value de 20 000 € HT ; nouveau montant de 80 000 € HT, soit -20 %.',
      ),
    },
    {
      why: 'taux de TVA',
      text: amended('montant initial : 100 000 € HT ; avenant de 5 000 € HT ; TVA 20 %.'),
    },
    {
      why: 'TVA après le taux',
      text: amended('montant initial : 100 000 € HT ; avenant de 5 000 € HT, 20 % TVA.'),
    },
    { why: 'arrondi', text: amended('montant initial : 90 000 € HT ; avenant de 10 000 € HT, soit 11,1 %.') },
    {
      why: 'hors taxes et toutes taxes',
      text: amended(
        'montant initial : 100 000 € HT, 120 000 € TTC ; avenant de 5 000 € HT, 6 000 € TTC ; nouveau montant : 105 000 € HT, 126 000 € TTC.',
      ),
    },
    { why: 'avenant de durée', text: amended('le délai est prolongé de deux mois.') },
    {
      why: 'avenant n° 2, après un premier',
      text: amended(
        'montant initial : 100 000 € HT ; avenant n° 2 de 5 000 € HT ; nouveau montant : 112 000 € HT.',
      ),
    },
  ],
  fails: [
    ...(
      [
        [
          'Le marché de travaux, conclu pour 120 000 € HT, est complété par des stores, chiffrés à 21 600 € HT. L’avenant est proposé.',
          '21 600 €',
        ],
        ['La pose de stores ajoute 18 % au lot, par une modification de faible montant.', '18 %'],
        ['Son prix passe de 120 000 € HT à 145 000 € HT par avenant.', '145 000 €'],
        [
          'Le lot n° 3 a été attribué à la société Bois, pour 300 000,00 € hors taxes. L’avenant n° 1 s’élève à 48 000,00 € hors taxes.',
          '48 000,00 €',
        ],
        ['L’avenant demandé représente 23 % du montant initial.', '23 %'],
        ['L’augmentation cumulée des avenants atteint 22 % du marché.', '22 %'],
        [
          'Le marché, passé en 2025, s’élève à 240 000 € HT. L’entreprise réclame 55 200 € HT de travaux supplémentaires, soit 23 % du montant initial. Ils ne résultent d’aucune circonstance imprévue. L’avenant peut être signé.',
          '23 %',
        ],
        [
          'L’avenant, soit 21 % par rapport au montant initial, n’était pas prévu par une clause de réexamen.',
          '21 %',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `note : ${words}`,
      text: NOTE(words),
      kind: 'note' as const,
      message: 'over',
      at,
    })),
    ...(
      [
        [
          'Montant initial du lot   640 000,00 € HT\nAvenant n° 1 (mars)   48 000,00 € HT\nAvenant n° 2 (projet)   64 000,00 € HT\nNouveau montant   752 000,00 € HT',
          'together',
          '752 000,00 €',
        ],
        [
          'Marché initial : 200 000 € HT. Avenant n° 1 : 20 000 € HT. Avenant n° 2 : 15 000 € HT. Montant après avenants, nouveau montant : 235 000 € HT (faible montant).',
          'together',
          '235 000 €',
        ],
        [
          'Le lot de travaux, d’un montant initial de 90 000 € HT, serait modifié par un avenant de 16 200 € HT.',
          'over',
          '16 200 €',
        ],
        ['Montant initial : 90 000 € HT. Avenant de 9 000 € HT, soit 12 %.', 'share', '12 %'],
      ] as const
    ).map(([words, message, at]) => ({
      why: `note : ${words}`,
      text: NOTE(words),
      kind: 'note' as const,
      message,
      at,
    })),
    {
      why: 'courrier',
      text: 'Objet : avenant n° 1 au lot 3\nMonsieur le Gérant,\nLe montant initial du marché de travaux est de 60 000 € HT. Je vous propose un avenant de 12 600 € HT.\nJe vous prie d’agréer, Monsieur le Gérant, mes salutations distinguées.',
      kind: 'letter',
      message: 'over',
      at: '12 600 €',
    },
    {
      why: 'trois avenants qui se cumulent',
      text: amended(
        'montant initial : 100 000 € HT ; avenant n° 1 : 6 000 € HT ; avenant n° 2 : 5 000 € HT ; avenant n° 3 : 7 000 € HT ; nouveau montant : 118 000 € HT.',
      ),
      message: 'together',
      at: '118 000 €',
    },
    {
      why: 'deux avenants de fournitures',
      text: amended(
        'montant initial : 50 000 € HT ; avenant n° 1 de 3 000 € HT ; avenant n° 2 de 3 500 € HT ; nouveau montant : 56 500 € HT.',
        'fournitures',
      ),
      message: 'together',
      at: '56 500 €',
    },
    {
      why: 'procès-verbal',
      text: minutes(
        'Présents : 12',
        'Tarifs\nLe conseil fixe les tarifs.',
        'Avenant n° 1 au marché de travaux\nMontant initial : 90 000 € HT. L’avenant est de 27 000 € HT. Le conseil autorise le maire à le signer.',
      ),
      kind: 'minutes',
      message: 'over',
      at: '27 000 €',
    },
    {
      why: 'L. 2194-1 énumère les cas : le citer n’en choisit aucun',
      text: amended('montant initial : 100 000 € HT ; avenant de 30 000 € HT (article L. 2194-1).'),
      message: 'over',
      at: '30 000 €',
    },
    {
      why: 'faible montant, dit l’acte, et l’article L. 2194-1 est visé',
      text: amended(
        'montant initial : 100 000 € HT ; avenant de 19 000 € HT, au titre des articles L. 2194-1 et R. 2194-8.',
      ),
      message: 'over',
      at: '19 000 €',
    },
    {
      why: 'plus de la moitié',
      text: amended(
        'montant initial : 100 000 € HT ; avenant de 60 000 € HT (article R. 2194-5, circonstances imprévues).',
      ),
      message: 'half',
      at: '60 000 €',
    },
    {
      why: 'travaux devenus nécessaires, plus de la moitié',
      text: amended(
        'montant initial : 100 000 € HT ; avenant de 55 000 € HT pour des travaux devenus nécessaires.',
      ),
      message: 'half',
      at: '55 000 €',
    },
    ...[
      'imprévisible',
      'imprévu',
      'clause de réexamen',
      'non substantielle',
      'devenus nécessaires',
      'sujétions',
      'cession du marché',
      'révision des prix',
      'indice',
    ].map((words) => ({
      why: words,
      text: amended(`montant initial : 100 000 € HT ; avenant de 30 000 € HT (${words}).`),
      message: 'ground',
      at: '30 000 €',
    })),
    ...['prix de base', 'prix d’origine', 'marché notifié', 'initialement de'].map((words) => ({
      why: words,
      text: amended(`${words} : 100 000 € HT ; avenant de 30 000 € HT.`),
      message: 'over',
      at: '30 000 €',
    })),
    ...[
      'plus-value',
      'augmentation',
      'travaux supplémentaires',
      'travaux en plus',
      'incidence financière',
      'modification',
      'avenant n° 1',
      'coût supplémentaire',
    ].map((words) => ({
      why: words,
      text: deliberation({
        subject: 'Marché de travaux : avenant',
        decisions: [`APPROUVE : montant initial : 100 000 € HT ; ${words} : 30 000 € HT.`],
      }),
      message: 'over',
      at: '30 000 €',
    })),
    ...[
      'montant total après avenant :',
      'montant du marché après avenant :',
      'montant actualisé :',
      'montant modifié :',
      'le marché passe à',
      'soit un total :',
      'soit un nouveau montant :',
    ].map((words) => ({
      why: words,
      text: amended(`montant initial : 100 000 € HT ; avenant de 12 000 € HT ; ${words} 113 000 € HT.`),
      message: 'sum',
      at: '113 000 €',
    })),
    ...(
      [
        [
          'au budget initial, voté par le conseil au mois de mars dernier, sont inscrits 400 000 € ; marché initial : 100 000 € HT ; avenant de 30 000 € HT.',
          'over',
          '30 000 €',
        ],
        ['initialement conclu pour 100 000 € HT ; avenant de 30 000 € HT.', 'over', '30 000 €'],
        [
          'montant initial : 100 000 € HT ; retenue : 4 000 € HT ; avenant de 30 000 € HT.',
          'over',
          '30 000 €',
        ],
        ['il représente une hausse de 22 pourcent.', 'over', '22 pourcent'],
        ['le délai reste le même ; il représente une hausse de 22 %.', 'over', '22 %'],
        ['il représente une hausse de 22 %, hors TVA.', 'over', '22 %'],
        [
          'montant initial : 100 000 € HT ; avenant n° 1 au marché de 100 000 € HT ; plus-value de 30 000 € HT.',
          'over',
          '30 000 €',
        ],
        [
          'montant initial : 100 000 € HT ; nouveau montant après avenant : 113 000 € HT ; avenant de 12 000 € HT.',
          'sum',
          '113 000 €',
        ],
        [
          'montant initial : 100 000 € HT ; avenant de 5 000,00 € HT ; nouveau montant : 105 000,02 € HT.',
          'sum',
          '105 000,02 €',
        ],
        ['montant initial : 100 000 € HT ; avenant de 12 000 € HT, soit 11 %.', 'share', '11 %'],
        [
          'montant initial : 100 000 € HT ; avenant de 50 000 € HT (article R. 2194-5).',
          'ground',
          '50 000 €',
        ],
        ['montant initial : 100 000 € HT ; avenant de 50 500 € HT (article R. 2194-5).', 'half', '50 500 €'],
        ['montant initial : 100 000 € HT ; avenant de 30 000 € HT (article R. 2194-10).', 'over', '30 000 €'],
        [
          'montant initial : 100 000 € HT ; avenant de 60 000 € HT, imprévisible (article R. 2194-10).',
          'half',
          '60 000 €',
        ],
      ] as const
    ).map(([words, message, at]) => ({ why: words, text: amended(words), message, at })),
    ...['R.2194-5', 'R2194-5', 'L. 2194-1, 3°', '3° de l’article L.2194-1'].map((words) => ({
      why: words,
      text: amended(`montant initial : 100 000 € HT ; avenant de 30 000 € HT (${words}).`),
      message: 'ground',
      at: '30 000 €',
    })),
    ...['circonstances imprévisibles', 'R.2194-3', 'R. 2194-2'].map((words) => ({
      why: `plus de la moitié, ${words}`,
      text: amended(`montant initial : 100 000 € HT ; avenant de 60 000 € HT (${words}).`),
      message: 'half',
      at: '60 000 €',
    })),
    ...['R. 2194-1', 'R.2194-6', 'clause de réexamen', 'modification non substantielle'].map((words) => ({
      why: `plus de la moitié, sans plafond : ${words}`,
      text: amended(
        `montant initial : 100 000 € HT ; avenant de 60 000 € HT (travaux imprévisibles, ${words}).`,
      ),
      message: 'ground',
      at: '60 000 €',
    })),
    ...[
      'modification de faible montant',
      'modifications dites de faible montant',
      'avenant dit de faible montant',
      'travaux regardés comme de faible montant',
      'somme regardée comme de faible montant',
      'avenant regardé comme de faible montant',
      'R. 2194-8',
      'R.2194-8',
    ].map((words) => ({
      why: `sujétions, mais ${words}`,
      text: amended(`montant initial : 100 000 € HT ; avenant de 19 000 € HT pour des sujétions (${words}).`),
      message: 'over',
      at: '19 000 €',
    })),
    {
      why: 'sans dire la taxe',
      text: amended('montant initial : 100 000 € ; avenant de 16 000 €.'),
      message: 'over',
      at: '16 000 €',
    },
    {
      why: 'article qui n’y suffit pas',
      text: amended('montant initial : 100 000 € HT ; avenant de 30 000 € HT (R. 2194-8).'),
      message: 'over',
      at: '30 000 €',
    },
    {
      why: 'pour cent',
      text: amended('il représente une hausse de 22 pour cent.'),
      message: 'over',
      at: '22 pour cent',
    },
    { why: 'collé au signe', text: amended('il représente une hausse de 22%.'), message: 'over', at: '22%' },
    {
      why: '16 % en travaux',
      text: amended('montant initial : 100 000 € HT ; montant de l’avenant : 16 000 € HT.'),
      message: 'over',
      at: '16 000 €',
    },
    {
      why: '11 % en fournitures',
      text: amended('montant initial : 50 000 € HT ; avenant de 5 500 € HT.', 'fournitures'),
      message: 'over',
      at: '5 500 €',
    },
    {
      why: 'd’après le nouveau montant',
      text: amended('montant initial du marché de 100 000 € HT ; le marché est porté à 130 000 € HT.'),
      message: 'over',
      at: '130 000 €',
    },
    {
      why: 'pourcentage seul',
      text: amended('il représente une hausse de 22 %.'),
      message: 'over',
      at: '22 %',
    },
    {
      why: 'circonstances imprévues',
      text: amended('montant initial : 100 000 € HT ; avenant de 30 000 € HT, pour des sujétions imprévues.'),
      message: 'ground',
      at: '30 000 €',
    },
    {
      why: 'article cité',
      text: amended('montant initial : 100 000 € HT ; avenant de 30 000 € HT (article R. 2194-5).'),
      message: 'ground',
      at: '30 000 €',
    },
    {
      why: 'pourcentage faux',
      text: amended('montant initial : 100 000 € HT ; avenant de 12 000 € HT, soit 10 %.'),
      message: 'share',
      at: '10 %',
    },
    {
      why: 'somme fausse',
      text: amended(
        'montant initial : 100 000 € HT ; avenant de 12 000 € HT ; nouveau montant : 113 000 € HT.',
      ),
      message: 'sum',
      at: '113 000 €',
    },
  ],
  ignores: [
    ...[
      'L’avenant reste sous le seuil de 15 % du montant initial.',
      'L’avenant est en moins-value de 22 % du montant initial.',
      'L’avenant porte sur la retenue de garantie, soit 20 % du montant du marché.',
      'L’avenant prolonge le délai. Les travaux réalisés font 62 % du marché.',
    ].map((words) => ({ why: `note : ${words}`, text: NOTE(words), kind: 'note' as const })),
    {
      why: 'procès-verbal : le marché d’une affaire, l’avenant d’une autre',
      text: minutes(
        'Présents : 12',
        'Marché de nettoyage\nMontant initial : 20 000 € HT.',
        'Avenant au lot 2\nAvenant n° 1 de 9 000 € HT.',
      ),
      kind: 'minutes',
    },
    {
      why: 'marché conclu par le maire, qui vise sa délégation',
      text: deliberation({
        subject: 'Marché de réfection du toit',
        visas: ['la délibération déléguant les marchés publics et toute décision concernant leurs avenants'],
        report: ['Critères : prix 60 %, valeur technique 40 % du marché public.'],
        decisions: ['ATTRIBUE le marché public de travaux à l’entreprise PETIT.'],
      }),
    },
    {
      why: 'avenant à une convention',
      text: deliberation({
        subject: 'Avenant à la convention avec la CAF',
        decisions: ['APPROUVE l’avenant.'],
      }),
    },
    { why: 'autre objet', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE à 3 €.'] }) },
  ],
};
