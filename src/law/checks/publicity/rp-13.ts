/** RP-13: from 3 500 inhabitants on, posting at the town hall no longer makes an act public. */
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { natureOf } from '../shared/nature';
import { isPublishedToo, onlineWords, postedWords } from '../shared/posting';
import { holds } from '../shared/spans';
import { isPlanningPermit, since } from '../shared/topic';
import { plain } from '../shared/words';
import { examples as rightExamples } from './rp-13/examples/right';
import { examples as wrongExamples } from './rp-13/examples/wrong';

const BY_POSTING =
  /affich\w*[^.;]{0,60}(?:mairie|hotel\s+de\s+ville|panneau|tableau|porte|lieux)|par\s+(?:voie\s+d')?affichage|(?:appos|placard)\w*[^.;]{0,60}(?:mairie|hotel\s+de\s+ville|panneau|tableau|porte)|(?:publi|connaissance)[^.;]{0,90}(?:panneau|tableau|vitrine|porte|hall|lieux)/;

export const rule = defineRule({
  meta: {
    id: 'RP-13',
    title: {
      fr: 'Affichage en mairie seul, à partir de 3 500 habitants',
      en: 'Posting at the town hall alone, from 3 500 inhabitants',
    },
    kinds: ['order', 'deliberation', 'decision', 'note', 'letter'],
    severity: 'major',
    basis: ['CGCT-L2131-1'],
    method: 'R',
    needs: ['population'],
    messages: {
      told: {
        fr: 'Dans une commune de 3 500 habitants et plus, les actes se publient sous forme électronique depuis le 1er juillet 2022 : « {stated} » est à corriger.',
        en: 'From 3 500 inhabitants on, acts are published electronically: correct “{stated}”.',
      },
      refused: {
        fr: 'L’acte écarte sa mise en ligne (« {stated} ») : dans une commune de 3 500 habitants et plus, c’est elle qui le publie depuis le 1er juillet 2022. Annoncez la publication sur le site internet.',
        en: 'The act refuses online publication (“{stated}”), which alone makes it public from 3 500 inhabitants on.',
      },
      alone: {
        fr: 'Depuis le 1er juillet 2022, l’affichage ne suffit plus à publier un acte dans une commune de 3 500 habitants et plus : remplacez « {stated} » par la publication sur le site internet.',
        en: 'Posting no longer makes an act public from 3 500 inhabitants on: publish it on the website.',
      },
    },
  },
  concerns: (analysis) =>
    since(analysis, '2022-07-01') &&
    (isPaper(analysis)
      ? saidOfActs(analysis).length > 0
      : isPosted(analysis) || refusedOnline(analysis) !== undefined),
  check: ({ analysis, given: { population } }) => {
    if (isPaper(analysis))
      return population < 3500
        ? []
        : saidOfActs(analysis)
            .slice(0, 1)
            .map((found) => finding('told', found, { values: { stated: found.text } }));
    const refused = refusedOnline(analysis);
    if (population >= 3500 && refused !== undefined)
      return [finding('refused', refused, { values: { stated: refused.text } })];
    if (population < 3500 || analysis.derive(onlineWords).length > 0) return [];
    const { lower } = analysis.folded;
    const posted = analysis
      .derive(postedWords)
      .find(({ match }) => BY_POSTING.test(lower.slice(match.index - 10, match.index + match[0].length)));
    if (posted === undefined) return [];
    return isPublishedToo(posted) ? [] : [finding('alone', posted, { values: { stated: posted.text } })];
  },
});

/** It speaks of acts, and is none. */
const isPaper = ({ kind }: Analysis): boolean => kind === 'note' || kind === 'letter';
/** "L’affichage suffit à rendre exécutoires les délibérations", "la mise en ligne est facultative" */
const SAID =
  /(?:affichage|affiche)s?(?:(?!ne\s|n')[^.;\n]){0,60}(?:suffi(?:t|ra|sant)|vaut\s+publi|tient\s+lieu)[^.;\n]{0,60}(?:deliberation|arrete|acte|decision|executoire|publi)|(?:deliberation|arrete|acte)[^.;\n]{0,60}(?:par|le)\s+(?:seul|simple)\s+affichage|(?:executoire|opposable)s?\s+par\s+(?:un\s+|le\s+|voie\s+d')?(?:seul\s+|simple\s+)?affichage(?![^.;\n]{0,80}(?:et|puis)\s+[^.;\n]{0,40}ligne)[^.;\n]{0,40}|suffi(?:t|ra|sant)\s+(?:donc\s+|alors\s+|ainsi\s+)?(?:de\s+|d')(?:l'\s?|les\s+|l[ae]\s+)?(?:affich|apposer|placarder)[^.;\n]{0,100}|(?:n'y\s+a|n'y\s+aura|n'est|ne\s+sera|n'avons|inutile|pas\s+besoin|dispense[es]*|sans\s+(?:qu'il\s+soit|avoir))[^.;\n]{0,40}(?:(?:mettre\s+(?:[a-z']+\s+){0,3}en\s+ligne|publier\s+(?:[a-z']+\s+){0,4}(?:en\s+ligne|sur\s+(?:le\s+site|internet)|electroniquement))|de\s+mise\s+en\s+ligne|de\s+publication\s+(?:en\s+ligne|electronique))|(?:ne\s+ser(?:a|ont)|n'est|ne\s+sont)\s+(?:donc\s+|pas\s+|ni\s+|plus\s+)+(?:publie|mis)\w*\s+(?:en\s+ligne|sur\s+(?:le\s+site|internet))|(?:mise\s+en\s+ligne|publication\s+(?:electronique|en\s+ligne|sur\s+le\s+site))(?:\s+de[^.;\n]{0,30})?\s+(?:\w+\s+)?(?:facultative|n'est\s+pas\s+(?:obligatoire|necessaire|requise)|est\s+(?:inutile|facultative|superflue))/g;
/** A decision about somebody is notified to that person, and not put on line. */
const saidOfActs = (analysis: Analysis): Found[] =>
  analysis.search(SAID).filter((found) => {
    const sentence = analysis.sentences.find((one) => holds(one, found));
    return !/individuel|nominati|notifi|donnees\s+personnelles|annexe/.test(plain(sentence?.text ?? ''));
  });
/** "à l’exclusion de toute mise en ligne": of the act itself, in its articles or its decisions. */
const refusedOnline = (analysis: Analysis): Found | undefined =>
  analysis.derive(natureOf) === 'individual'
    ? undefined
    : analysis
        .search(
          /(?:a\s+l'exclusion\s+de|sans|au\s+lieu\s+d'une)\s+(?:toute\s+)?(?:mise\s+en\s+ligne|publication\s+(?:en\s+ligne|electronique|sur\s+(?:le\s+site|internet)))|(?:aucune|sans|renonc[a-z]*\s+a\s+(?:la|toute|sa))\s+(?:publication|mise|diffusion|publicite)\s+(?:en\s+ligne|electronique|dematerialisee|numerique|sur\s+(?:le\s+site|internet))|(?:deliberation|arrete|decision|acte|il|elle)\s+(?:ne\s+(?:sera|fera)|n'est)\s+(?:pas\s+|l'objet\s+d'aucune\s+)(?:mis|publie)e?\s+(?:en\s+ligne|sur\s+(?:le\s+site|internet))/g,
        )
        .find(
          ({ start, end }) =>
            ![...analysis.act.citations, ...analysis.act.recitals].some((part) =>
              holds(part, { start, end }),
            ) &&
            !/annexe|nominati|personnel|plans?\s|convention|dossier|document/.test(
              plain(analysis.text.slice(Math.max(0, start - 90), start)),
            ),
        );
const isPosted = (analysis: Analysis): boolean =>
  analysis.derive(natureOf) !== 'individual' &&
  !analysis.derive(isPlanningPermit) &&
  analysis.derive(postedWords).length > 0;

export const examples: Examples = joinExamples(rightExamples, wrongExamples);
