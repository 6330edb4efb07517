/** RP-03: the time limit runs from notification for an individual decision, from publication for what binds everybody. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { natureOf } from '../shared/nature';
import { remedySentences } from '../shared/recourse';
import { isDrinksOutlet, isPlanningPermit } from '../shared/topic';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './rp-03/examples/right';
import { examples as wrongExamples } from './rp-03/examples/wrong';
import { examples as othersExamples } from './rp-03/examples/others';

const FROM =
  /(?:a\s+(?:compter|partir)\s+d|mois\s+d|suiv\w+\s+|qui\s+suivent\s+|apres\s+)(?:e\s+|u\s+)?[^.;]{0,40}?(notification|publi(?:cation|e)|affichage|mise\s+en\s+ligne|reception)[^.;]{0,110}/g;

const TO_EVERYBODY = /publi|affich|ligne|transmi|prefe|opposab|executoire/;

/** How the act reaches people: a deliberation mostly binds everybody. */
const sort = (analysis: Analysis): 'individual' | 'regulatory' | 'deliberation' | undefined =>
  analysis.kind === 'deliberation'
    ? 'deliberation'
    : analysis.derive(isDrinksOutlet)
      ? 'individual'
      : analysis.derive(natureOf);

export const rule = defineRule({
  meta: {
    id: 'RP-03',
    title: {
      fr: 'Point de départ du délai de recours selon la nature de l’acte',
      en: 'Start of the time limit according to the nature of the act',
    },
    kinds: ['order', 'decision', 'letter', 'deliberation'],
    severity: 'major',
    basis: ['CJA-R421-1', 'CJA-R421-5'],
    method: 'R',
    needs: [],
    messages: {
      notification: {
        fr: 'Cet acte concerne une personne déterminée : pour elle, le délai de recours court de la notification, non de « {stated} ».',
        en: 'For the person concerned the time limit runs from notification, not from “{stated}”.',
      },
      publication: {
        fr: 'Cet acte s’impose à tous : le délai de recours court de sa publication, non de « {stated} ».',
        en: 'This act binds everybody: the time limit runs from publication, not from “{stated}”.',
      },
      council: {
        fr: 'Le délai de recours contre une délibération court en général de sa publication, et non de sa notification. Vérifiez le point de départ.',
        en: 'The time limit against a deliberation usually runs from its publication.',
        severity: 'minor',
      },
      both: {
        fr: '« {stated} » laisse deux points de départ possibles ; il vaut mieux n’indiquer que celui qui convient à cet acte.',
        en: '“{stated}” leaves two possible starts; give only the one that fits.',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) =>
    analysis.derive(remedySentences).length > 0 &&
    sort(analysis) !== undefined &&
    !analysis.derive(isPlanningPermit),
  check: ({ analysis }) => {
    const nature = sort(analysis);
    // Told apart: notification for whom it concerns, publication for the others.
    const apart = analysis
      .derive(remedySentences)
      .some(
        ({ lower }) =>
          /(?<![a-z])tiers/.test(lower) ||
          (/notifi|reception/.test(lower) && /mois|delai|compter|suiv/.test(lower)),
      );
    return analysis.derive(remedySentences).flatMap((sentence): Outcome[] => {
      const [from] = analysis.search(FROM, sentence);
      if (from === undefined) return [];
      const words = from.match[0];
      const notified = /notif|reception/.test(words);
      const published = TO_EVERYBODY.test(words);
      const values = { stated: from.text.trim() };
      if (notified && published) return /\sou\s/u.test(from.text) ? [finding('both', from, { values })] : [];
      if (notified)
        return nature === 'individual'
          ? []
          : [finding(nature === 'regulatory' ? 'publication' : 'council', from, { values })];
      return nature === 'individual' && !apart ? [finding('notification', from, { values })] : [];
    });
  },
});

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
