/** MO-29: a request that belongs to another administration is sent to it, and the person is told. */
import type { Span } from '../../../act/parse/model';
import type { Analysis, Found } from '../../analysis';
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { sectionsOf } from '../shared/sections';
import { says } from '../shared/words';
import { examples as lettersExamples } from './mo-29/examples/letters';
import { examples as wordsExamples } from './mo-29/examples/words';
import { CLOSED, NOT_OURS, OF_OTHERS, OTHERS, SELF } from './mo-29/words';

const SENT =
  /(?:transm[a-z]+|adress(?:e|ons|ee)\s+(?:votre|ce\s+jour)|fais\s+suivre|faisons\s+suivre|reoriente|communiqu(?:e|ons|ee)\s+(?:votre|a\s+)|saisi(?:s|e)?\s+(?:ce\s+jour|le|la|de)|en\s+copie)/g;
/** Remedies, and the person's rights over his or her data, are told to be sought elsewhere as they must. */
const REMEDY =
  /^[^.;\n]{0,80}(?:tribunal|juge|commission\s+d'acces|cada(?!s)|mediat|defenseur|cnil|delegue\w*\s+a\s+la\s+protection)/;

/** Words that send the person elsewhere with the request. */
const sentElsewhere = (analysis: Analysis, part?: Span): Found | undefined =>
  analysis
    .search(SELF, part)
    .find(({ match }) => !REMEDY.test(match.input.slice(match.index + match[0].length)));

/** The part says that its matter is not ours; or that others hold it, where it gives the request up. */
const concernsPart = (analysis: Analysis, part: Span): boolean =>
  says(analysis, NOT_OURS, part) ||
  (says(analysis, OF_OTHERS, part) &&
    (says(analysis, CLOSED, part) || sentElsewhere(analysis, part) !== undefined));
/** To another administration, and by the town hall: neither to an insurer, nor to its own services, nor by the person. */
const isSent = (analysis: Analysis, part: Span): boolean =>
  analysis
    .search(SENT, part)
    .some(
      ({ match }) =>
        !OWN_WAY.test(match.input.slice(match.index)) &&
        !NOT_SENT.test(match.input.slice(Math.max(0, match.index - 90), match.index)) &&
        !(/transmett(?:ez|re)/.test(match[0]) && /\bvous\s[^.;\n]*$/.test(match.input.slice(0, match.index))),
    );
/** "je ne la transmets pas", "n’est pas transmise", "il n’appartient pas à la mairie de transmettre": its own verb is denied. */
const NOT_SENT =
  /(?<![a-z])(?:ne\s+(?:(?:l[ae]s?|vous|lui|leur|y|sera|seront|peu[tx]|pouvons|peuvent|saurait|doit|vais|va|donc|pas|plus|etre)\s+|l'\s?){0,5}|n'(?:est|ai|a|avons|ont|y)\s+(?:(?:sera|donc|pas|plus|point|ete|etre)\s+){0,4}|sans\s+(?:l[ae]s?\s+|vous\s+|etre\s+)?|ni\s+|pas\s+(?:a\s+(?:la\s+|notre\s+)?(?:mairie|commune|ville|nous|moi|mes\s+services)\s+)?de\s+(?:l[ae]s?\s+)?|(?:dispense|abstien|refuse|evite)[a-z]*\s+(?:donc\s+)?de\s+(?:l[ae]s?\s+)?)$/;
const OWN_WAY =
  /^(?:transm|adress|communiqu)[^.;\n]{0,60}?\s(?:a\s+(?:l'|son\s+|notre\s+|un\s+)?|aux?\s+)(?:assur(?:eur|ance)|expert|avocat|mes\s+services|nos\s+services|services?\s+(?:technique|communa|municipa))/;
/** "Je transmets donc ce jour votre première demande au Département", wherever the letter says it. */
const ALL_SENT = new RegExp(
  `(?:(?:je|nous)\\s+(?:l[ae]s?\\s+|vous\\s+)?(?:transmet[a-z]*|adresse(?:ons)?|fais\\s+suivre|faisons\\s+suivre|reorient[a-z]+)|(?:ai|avons|est|sont|ete)\\s+(?:donc\\s+|deja\\s+)?(?:transmise?s?|adressee?s?|reorientee?s?))(?![a-z])[^.;\\n]{0,80}\\s(?:au|aux|a\\s+(?:la\\s+|l'))\\s*${OTHERS}`,
  'g',
);

export const rule = defineRule({
  meta: {
    id: 'MO-29',
    title: {
      fr: 'Demande qui relève d’une autre administration : transmettre et aviser',
      en: 'Request for another administration: send it on and say so',
    },
    kinds: ['letter'],
    severity: 'major',
    basis: ['CRPA-L114-2'],
    method: 'R',
    needs: [],
    messages: {
      self: {
        fr: 'L’usager est invité à s’adresser ailleurs : la mairie doit transmettre elle-même sa demande à l’administration compétente, et l’en aviser.',
        en: 'The person is sent elsewhere: the commune must send the request on itself.',
      },
      unsent: {
        fr: 'La demande relève d’une autre administration, mais rien ne dit qu’elle lui est transmise : transmettez-la et dites-le.',
        en: 'The request is for another administration, yet nothing says that it was sent on.',
      },
    },
  },
  concerns: (analysis) => sectionsOf(analysis).some((part) => concernsPart(analysis, part)),
  check: ({ analysis }) => {
    // A letter may answer several requests, a part each: what is sent on of one tells nothing of another.
    const open = sectionsOf(analysis).filter(
      (part) => concernsPart(analysis, part) && !isSent(analysis, part),
    );
    if (open.length === 0 || says(analysis, ALL_SENT)) return [];
    const self = sentElsewhere(analysis);
    if (self !== undefined) return [finding('self', self)];
    return [NOT_OURS, OF_OTHERS]
      .flatMap((words) => open.flatMap((part) => analysis.search(words, part)))
      .slice(0, 1)
      .map((one) => finding('unsent', one));
  },
});

export const examples: Examples = joinExamples(lettersExamples, wordsExamples);
