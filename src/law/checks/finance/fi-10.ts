/** FI-10: a new price takes effect on a day to come, and says by what unit it is counted. */
import type { ParsedAffair, Span } from '../../../act/parse/model';
import type { FoundDate } from '../../../act/reading/dates';
import { fold } from '../../../act/reading/fold';
import { compareDates, formatDate } from '../../../act/dates';
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { paragraphAt, wordsAfter, wordsBefore } from '../shared/money';
import { wholeAct } from '../shared/nature';
import { sectionsOf } from '../shared/sections';
import { holds } from '../shared/spans';
import { decidedSpan, headOf } from '../shared/topic';
import { examples as othersExamples } from './fi-10/examples/others';
import { examples as rightExamples } from './fi-10/examples/right';
import { examples as wrongExamples } from './fi-10/examples/wrong';

const SUBJECT =
  /tarif|redevance|droits?\s+(?:de\s+place|de\s+voirie|d'entree|d'inscription)|prix\s+(?:de\s+l'eau|du\s+repas|des\s+repas)|participation\s+des\s+familles|loyers?(?!\s+d)/;
/** The session says since when, not the price: "vu la délibération du…", "en vigueur depuis". */
const EFFECT =
  /(?:a\s+(?:compter|partir)\s+d[eu]|applicables?\s+(?:au|du|des|le|a\s+(?:compter|partir)\s+du)|(?:pren[dan]\w*|prise)\s+(?:d')?effet\s+(?:au|le|a\s+(?:compter|partir)\s+du)?|effet\s+(?:au|du|retroactif\s+au|retroactivement\s+au)|entr\w+\s+en\s+(?:vigueur|application)\s+(?:le|au|a\s+(?:compter|partir)\s+du)?|retroactivement\s+(?:au|du)|valables?\s+(?:du|au|des)|des)\s*(?:la\s+date\s+du\s+)?$/;
const FORMER =
  /(?<![a-z])(?:ancien|actuel|precedent|anterieur|jusqu'|depuis|deliberations?\s+(?:du|n°)|seance\s+du|convention\s+du|contrat|derni(?:er|ere)s?\s+(?:tarif|prix|revalo|augment|revis|hausse)|votee?s?\s+en\s|(?:est|sont)\s+entree?s?\s|appliquee?s\b|(?:a|ont)\s+(?:applique|pris\s+effet|ete\s)|etai(?:t|ent)|avai(?:t|ent)|fixai(?:t|ent)|conclue?s?\b|renouvelee?s?|prestataire|fournisseur|abroge)/;
/** "s’appliqueront aux repas servis depuis le", "facturés rétroactivement depuis le": the new price, on what is past. */
const ON_THE_PAST =
  /(?:application|appliqu\w+|applicables?|factur\w+|vaudr\w+|vaut|valent|valables?)\s+(?:(?:aux?\s|a\s+l(?:[ae]\s|')|pour\s|sur\s)[^.;\n]{3,50}?\s|retroactivement\s+)(?:depuis|des)\s+le\s*$/;
const SINCE = /depuis\s+le\s*$/;
/** After the date: the prices of that day are told of as those that were. */
const FORMER_AFTER =
  /^[^.;\n]{0,60}(?:n'(?:ont|a)\s+pas\s+(?:ete\s+)?(?:revu|revis|modifi|augment|evolu|chang|revalo|actualis)|inchange|(?:est|sont)\s+(?:abroge|remplace|rapporte))/;
/** "Le tarif applicable aux familles depuis le 1er septembre 2024 est porté à 3,20 €": the price that was in force until then. */
const IN_FORCE = /\b(?:applicable|applique|facture|valable)e?s?\s[^.;\n]{3,60}\sdepuis\s+le\s*$/;
const IS_RAISED =
  /^,?\s[^.;\n]{0,40}(?:(?:est|sont|sera|seront)\s+(?:[a-z]+\s)?(?:porte|releve|ramene|augmente|abaisse|revalorise|revise|reevalue|actualise|remplace)e?s?\b|\bpass(?:e|ent|era|eront)\s+(?:[a-z]+\s)?(?:a|de)\s)/;
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
  return sectionsOf(analysis)
    .slice(1)
    .filter(({ start, end }) =>
      namesPrice(fold(analysis.text.slice(start, end).trim().split('\n')[0] ?? '').lower),
    );
};

/** In characters: how far after a day its sentence may tell what becomes of its prices. */
const AFTER = 100;

const effectsIn = (analysis: Analysis, span: Span): readonly FoundDate[] =>
  analysis.within(analysis.dates, span).filter((one) => {
    const plain = wordsBefore(analysis, one);
    if (!ON_THE_PAST.test(plain))
      return EFFECT.test(plain) && !isFormer(analysis, one, plain) && !isColumnBefore(analysis, one);
    const wasInForce = IN_FORCE.test(plain) && IS_RAISED.test(wordsAfter(analysis, one, AFTER));
    return !wasInForce && !isFormer(analysis, one, plain.replace(SINCE, ''));
  });

/** What a visa says, and what its sentence says of the prices that were. */
const isFormer = (analysis: Analysis, date: FoundDate, before: string): boolean => {
  if (analysis.act.citations.some((one) => holds(one, date))) return true;
  const sentence = analysis.sentences.find((one) => holds(one, date));
  const start = sentence?.start ?? date.start;
  const own = (fold(analysis.text.slice(start, date.start)).lower.split(/;\s/).at(-1) ?? '').replace(
    SINCE,
    '',
  );
  return FORMER.test(before) || FORMER.test(own) || FORMER_AFTER.test(wordsAfter(analysis, date, AFTER));
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

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
