/** MO-21: an act does not take effect before it is signed, some favourable or necessary cases apart. */
import { formatDate } from '../../../act/dates';
import type { Analysis } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { datedSteps } from '../shared/publicity';
import { headOf } from '../shared/topic';
import { headSpan, measureSentences, plain, signingDate } from '../shared/words';
import { endsBackwards } from './mo-21/endings';
import { opening } from './mo-21/opening';
import { isSanction, sanctionsBackwards } from './mo-21/sanctions';
import { isRetroactive, STAFF, staffingBackwards } from './mo-21/staffing';
import { examples as endingsExamples } from './mo-21/examples/endings';
import { examples as effectExamples } from './mo-21/examples/effects';
import { examples as stewardsAndPayExamples } from './mo-21/examples/stewards-and-pay';
import { examples as sanctionsExamples } from './mo-21/examples/sanctions';
import { examples as staffingExamples } from './mo-21/examples/staffing';

/** What takes effect is the act or its measure, not a contract or a fact that it tells. */
const EFFECT =
  /(?:(?:mesure|interdiction|limitation|arrete|decision|deliberation|tarifs?|reglement)\s+(?:vaut|valent|joue|court)(?![a-z])|pren(?:d|dra|dront|nent)\s+effet|entr(?:e|ent|era|eront)\s+en\s+(?:vigueur|application)|applicables?\s+(?:a|au|des|depuis|le|du)(?![a-z])|s'appliqu(?:e|ent|era|eront)|(?:est|sont|sera|seront)\s+(?:\w+\s+){0,2}(?:interdite?s?|limitee?s?|reglementee?s?|alternee?s?|fixee?s?|portee?s?|fermee?s?|institu\w+|creee?s?|supprimee?s?)(?![a-z])|(?:^|\s)(?:creer?|supprimer?|instaurer?|instituer?|fixer?)\s*,?\s+a\s+(?:compter|partir)\s+du|effet\s+retroactif|date\s+d'effet)/;
/** "L’arrêté du 1er février, applicable depuis le 3 février, est abrogé": what was, of another text. */
const ASIDE =
  /(?<=\d{4}),\s+(?:applicables?|(?:entree?s?|en)\s+(?:en\s+)?(?:vigueur|application))\s[^,.;]{0,60},/g;
const ALLOWED =
  /retrait|retire|annul|regularis|execution\s+de\s+la\s+decision|jugement|modifiant|prorog|prolong|constat|confirm|etat\s+de\s+catastrophe|exercice\s+20\d\d|annee\s+scolaire|subvention|adhesion|cotisation|convention|bail|marche\s+(?:public|n)/;

export const rule = defineRule({
  meta: {
    id: 'MO-21',
    title: {
      fr: 'Pas d’effet avant la signature et la publicité',
      en: 'No effect before signature and publicity',
    },
    kinds: ['order', 'deliberation', 'decision'],
    severity: 'blocking',
    basis: ['CRPA-L221-4', 'CRPA-L221-2'],
    method: 'A',
    needs: ['actDate'],
    messages: {
      past: {
        fr: 'La mesure prendrait effet le {effect}, avant l’acte du {signed} : un acte n’a d’effet que pour l’avenir, après sa publicité ou sa notification. Corrigez la date.',
        en: 'The measure would take effect on {effect}, before the act of {signed}.',
      },
      authorised: {
        fr: 'L’autorisation courrait dès le {effect}, avant l’acte du {signed} : elle ne vaut que pour l’avenir, après sa notification. Corrigez la date.',
        en: 'The authorisation would run from {effect}, before the act of {signed}.',
        severity: 'major',
      },
      staff: {
        fr: 'L’acte donne un effet rétroactif à la situation d’un agent : une nomination ou un recrutement ne vaut que pour l’avenir, sauf jugement, annulation, loi ou régularisation que l’acte doit dire. Corrigez la date, ou précisez le cas.',
        en: 'The act gives a retroactive effect to an agent’s situation; say the case that allows it, or correct the date.',
      },
      notified: {
        fr: 'La mesure prendrait effet le {effect}, avant sa notification le {notified} : elle n’a d’effet envers l’intéressé qu’une fois notifiée. Corrigez la date.',
        en: 'The measure would take effect on {effect}, before its notification on {notified}.',
      },
      unpublished: {
        fr: 'L’emploi serait créé ou modifié le {effect}, alors que la délibération n’est exécutoire que le {executory}, une fois transmise et publiée : reportez la date d’effet, par un nouveau vote s’il le faut.',
        en: 'The post would be created or changed on {effect}, before the deliberation is transmitted and published on {executory}.',
        severity: 'major',
      },
      said: {
        fr: 'L’acte se donne un effet rétroactif : sauf loi contraire, il ne vaut que pour l’avenir.',
        en: 'The act claims a retroactive effect.',
      },
    },
  },
  concerns: (analysis) => {
    if (isStewards(analysis) || analysis.derive(isSanction)) return true;
    const { start, end } = headSpan(analysis);
    const head = plain(analysis.text.slice(start, end));
    if (isPayForAll(analysis) || isPosts(analysis) || analysis.derive(staffingBackwards).length > 0)
      return true;
    return !STAFF.test(head) && !ALLOWED.test(head) && !STAFF.test(plain(analysis.act.subject?.text ?? ''));
  },
  check: ({ analysis, given: { actDate } }) => {
    const signed = signingDate(analysis) ?? actDate;
    if (isPayForAll(analysis)) return payBefore(analysis, actDate);
    if (isPosts(analysis)) return payBefore(analysis, actDate, executoryOn(analysis));
    if (isStewards(analysis)) return stewardBefore(analysis, signed);
    if (analysis.derive(isSanction)) return sanctionsBackwards(analysis, signed);
    const staffing = analysis.derive(staffingBackwards);
    if (staffing.length > 0) return staffing.map((span) => finding('staff', span));
    return measureSentences(analysis).flatMap((sentence): Outcome[] => {
      const { lower, start, end } = sentence;
      if (STAFF.test(lower) || ALLOWED.test(lower)) return [];
      if (isRetroactive(lower)) return [finding('said', { start, end })];
      const ended = endsBackwards(analysis, sentence, signed);
      if (ended.length > 0) return [...ended];
      const grants = /(?:est|sont)\s+autorisee?s?\s*,?\s+(?:a\s+(?:compter|partir)\s+du|a\s|du\s)/.test(
        lower,
      );
      const own = lower.replace(ASIDE, ',');
      if (!EFFECT.test(own) && !grants) return [];
      const date = opening(analysis, { start, end });
      if (date?.iso === undefined || date.iso >= signed) return [];
      return [
        finding(EFFECT.test(own) ? 'past' : 'authorised', date, {
          values: { effect: formatDate(date.iso), signed: formatDate(signed) },
        }),
      ];
    });
  },
});

/** The steward of a till answers for it from the day named: nobody is made so for days gone by. */
const isStewards = (analysis: Analysis): boolean =>
  analysis.kind === 'order' &&
  /nomination[^\n]{0,60}(?:regisseu|mandataire)|regisseu\w*[^\n]{0,40}nomination/.test(
    analysis.derive(headOf),
  );
const stewardBefore = (analysis: Analysis, signed: string): Outcome[] =>
  measureSentences(analysis).flatMap(({ lower, start, end }): Outcome[] => {
    if (!/(?:est|sont)\s+nommee?s?/.test(lower) || /regularis|prolong|confirm|jusqu'au|interim/.test(lower))
      return [];
    const date = opening(analysis, { start, end });
    return date?.iso === undefined || date.iso >= signed || /depuis\s+le\s/.test(lower)
      ? []
      : [finding('past', date, { values: { effect: formatDate(date.iso), signed: formatDate(signed) } })];
  });

/** A council that rules on what its agents are paid, or how they work: no agent’s career, and no effect in the past. */
const isPayForAll = (analysis: Analysis): boolean =>
  analysis.kind === 'deliberation' &&
  /regime\s+indemnitaire|ifse|titres?[\s-]restaurant|temps\s+de\s+travail|teletravail|prime\s+(?:de|d'|annuelle|exceptionnelle)|indemnites?\s+(?:horaire|forfaitaire|d'astreinte|de\s+fonction|des\s+elus)/.test(
    analysis.derive(headOf),
  );
/** A council that makes or ends posts: nobody’s career, though an agent may be put in one. */
const isPosts = (analysis: Analysis): boolean => {
  const head = analysis.derive(headOf);
  return (
    analysis.kind === 'deliberation' &&
    /(?:creation|suppression|ouverture|transformation|modification)[^\n]{0,60}(?:emplois?|postes?|effectifs)(?![a-z])|emplois?\s+(?:non\s+)?permanents?|accroissement\s+(?:temporaire|saisonnier)|tableau\s+des\s+(?:effectifs|emplois)/.test(
      head,
    ) &&
    !/avancement|reclass|promotion|titularis|renouvel|integration/.test(head)
  );
};
/** "Le tableau, applicable à compter du 1er janvier, est modifié à compter du 1er avril", "le poste créé à compter du … est pourvu": what was, and not what the act does. */
const isReminder = (
  analysis: Analysis,
  { start, end }: { readonly start: number; readonly end: number },
  lower: string,
  signed: string,
): boolean =>
  /(?<!(?:est|sont|soit|soient)\s)(?:applicables?|creee?s?|fixee?s?|ouverte?s?|existante?s?)\s+a\s+compter\s+du/.test(
    lower,
  ) &&
  (!/(?:est|sont)\s+(?:ainsi\s+)?(?:cree|supprim|modifi|transform|ouvert|institu|instaur|fix)|(?<![a-z])(?:creation|suppression|modification|transformation|ouverture)(?![a-z])|(?<![a-z])(?:creer?|ouvr(?:e|ir))\s+(?:une?|deux|trois|\d+)\s[^.;,]{0,60}a\s+compter\s+du/.test(
    lower,
  ) ||
    analysis.dates.some((date) => date.start >= start && date.end <= end && (date.iso ?? '') >= signed));

/** The last of the days when the act says that it was transmitted and published. */
const executoryOn = (analysis: Analysis): string | undefined =>
  datedSteps(analysis)
    .flatMap(({ step, iso }) => (step === 'notification' ? [] : [iso]))
    .sort()
    .at(-1);

const payBefore = (analysis: Analysis, signed: string, executory?: string): Outcome[] =>
  measureSentences(analysis).flatMap(({ lower, start, end }): Outcome[] => {
    if (
      /regularis|jugement|retroactiv\w+\s+(?:prevue|impose)|loi\s+n|decret|ancien|jusqu'|depuis|abrog/.test(
        lower,
      )
    )
      return [];
    if (!/effet|appli|vigueur|compter|partir|institu|instaur|fix/.test(lower)) return [];
    if (isReminder(analysis, { start, end }, lower, signed)) return [];
    const date = opening(analysis, { start, end });
    if (date?.iso === undefined) return [];
    const effect = formatDate(date.iso);
    if (date.iso < signed) return [finding('past', date, { values: { effect, signed: formatDate(signed) } })];
    return executory !== undefined && date.iso < executory
      ? [finding('unpublished', date, { values: { effect, executory: formatDate(executory) } })]
      : [];
  });

export const examples: Examples = joinExamples(
  effectExamples,
  endingsExamples,
  stewardsAndPayExamples,
  staffingExamples,
  sanctionsExamples,
);
