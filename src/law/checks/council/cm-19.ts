/** CM-19: to name somebody by show of hands, all must agree, and no text may require secrecy. */
import { fold } from '../../../act/reading/fold';
import { joinExamples } from '../framework/examples';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, says } from '../shared/council';
import { isSecretWaived, OF_THE_WAY, ONE_CANDIDATE } from '../shared/secret-votes';
import { nominationIn } from '../shared/nominations';
import { sectionsOf } from '../shared/sections';
import { headOf } from '../shared/topic';
import type { Analysis } from '../../analysis';
import { examples as rightExamples } from './cm-19/examples/right';
import { examples as wrongExamples } from './cm-19/examples/wrong';

const OPEN = /(?:a|par)\s+mains?\s+levees?|vote\s+public|scrutin\s+(?:public|ordinaire)|par\s+acclamation/g;
/** Elections that the law makes secret whatever the council wants: mayor and deputies (L2122-7), delegates for the Senate. */
const ALWAYS =
  /(?:election|elire|elit|elu|proclame)(?:[^.;\n]|(?<=(?<![a-z])m)\.){0,60}(?:(?:du|(?<!par\s|m\.\s)l[ae]|au\s+poste\s+de|en\s+qualite\s+de|fonctions?\s+de)\s+maire|maire\s+de\s+la\s+commune|(?:des\s+|d'un\s+|nouvel\s+|nouveaux\s+|(?:premier|1er|deuxieme|2e|troisieme|3e|quatrieme)\s+)adjoint)|(?:elue?|proclame)\s+maire|delegue[^.;\n]{0,60}(?:senat|elections\s+senatoriales)/g;
/** What else hands are raised for in the session of an election. */
const BESIDE = /nombre|(?<![a-z])rang|assesseur|scrutateur|secretaire|premier\s+vote|preliminaire/;
const ELECTS = /(?<![a-z])(?:elect|elit|elu|proclam|designat|nomin)/;

export const rule = defineRule({
  meta: {
    id: 'CM-19',
    title: {
      fr: 'Nomination à main levée : décision unanime, et aucun texte qui impose le secret',
      en: 'Naming by show of hands: all agree, and no text requires secrecy',
    },
    kinds: ['deliberation', 'minutes', 'note'],
    severity: 'blocking',
    basis: ['CGCT-L2121-21'],
    method: 'R',
    needs: [],
    messages: {
      open: {
        fr: 'Nomination votée « {words} » : il faut que le conseil ait décidé, à l’unanimité, de ne pas recourir au scrutin secret. Mentionnez cette décision, ou procédez à un vote secret.',
        en: 'Naming voted “{words}”: all members must have agreed not to vote in secret.',
      },
      opposed: {
        fr: 'Nomination votée à main levée alors que des membres ne le voulaient pas (« {words} ») : il faut l’accord unanime du conseil pour renoncer au scrutin secret. Procédez à un vote secret.',
        en: 'Naming voted by show of hands though members objected (“{words}”).',
      },
      planned: {
        fr: '« {words} » : une désignation se fait au scrutin secret, sauf si le conseil décide, à l’unanimité, de voter à main levée (CGCT, art. L. 2121-21). Prévoyez cette décision, ou un vote secret.',
        en: '“{words}”: naming is by secret vote, unless all members agree to raise hands.',
      },
      forbidden: {
        fr: 'L’élection du maire, des adjoints ou des délégués sénatoriaux a lieu au scrutin secret : le conseil ne peut pas y renoncer, même à l’unanimité (« {words} »).',
        en: 'The election of mayor, deputies or delegates for the Senate is secret, even if all agree otherwise.',
      },
    },
  },
  check: ({ analysis }) => (analysis.kind === 'note' ? planned(analysis) : inAffairs(analysis)),
});

/** A part of a note about a naming, its title first, where hands will be raised and nothing says that all must agree. */
const planned = (analysis: Analysis): Outcome[] => {
  const parts = sectionsOf(analysis);
  return parts.flatMap((part): Outcome[] => {
    const words = fold(analysis.text.slice(part.start, part.end)).lower.trim();
    const title = parts.length === 1 ? analysis.derive(headOf) : (words.split('\n', 1)[0] ?? '');
    if (!/designation|election|nomination|designer|elire|nommer/.test(title)) return [];
    const open = firstOf(analysis, OPEN, part);
    if (open === undefined || says(analysis, SECRET, part)) return [];
    return isSecretWaived(analysis, part) || says(analysis, ONE_CANDIDATE, part)
      ? []
      : [finding('planned', open, { values: { words: open.text } })];
  });
};
const SECRET =
  /(?<!(?:ne\s+pas|sans)\s+(?:recourir|proceder|passer)\s+(?:au|par\s+un)\s+)(?:scrutin|bulletins?|vote)\s+(?:est\s+|a\s+lieu\s+|sera\s+|au\s+scrutin\s+|a\s+bulletins?\s+)*secret/g;

const inAffairs = (analysis: Analysis): Outcome[] =>
  analysis.act.affairs.flatMap((affair): Outcome[] => {
    const open = firstOf(analysis, OPEN, affair);
    if (open === undefined) return [];
    const named = nominationIn(analysis, affair);
    if (named === undefined) return [];
    const values = { words: open.text };
    if (says(analysis, ALWAYS, affair)) {
      // Hands may be raised for something else: tellers, the number of deputies.
      const sentence = fold(analysis.sentences.find(({ end }) => open.start < end)?.text ?? '').lower;
      if (says(analysis, SECRET_VOTE, affair) && (BESIDE.test(sentence) || !ELECTS.test(sentence))) return [];
      return says(analysis, /secrets?(?![a-z])/g, affair) && !isSecretWaived(analysis, affair)
        ? []
        : [finding('forbidden', open, { values })];
    }
    const opposed = analysis
      .search(OPPOSED, affair)
      .find(({ match }) => !NOBODY.test(match.input.slice(Math.max(0, match.index - 60), match.index + 30)));
    if (opposed !== undefined && !says(analysis, SECRET_VOTE, { start: opposed.end, end: affair.end }))
      return [finding('opposed', open, { values: { words: opposed.text } })];
    const divided = firstOf(analysis, DIVIDED, affair);
    if (divided !== undefined && !says(analysis, SECRET_VOTE, { start: divided.end, end: affair.end }))
      return [finding('opposed', open, { values: { words: divided.text } })];
    if (isSecretWaived(analysis, affair) || says(analysis, ONE_CANDIDATE, affair)) return [];
    return [finding('open', open, { values })];
  });

/** Somebody wants a secret vote, or does not agree to raise hands. */
const OPPOSED =
  /(?:demand|reclam|sollicit|souhait|maint)[a-z]*[^.;\n]{0,60}(?:bulletins?|scrutin|vote)\s+(?:a\s+bulletins?\s+)?secret|(?:s'(?:y\s+)?oppos|refus)[a-z]*[^.;\n]{0,60}(?:mains?\s+levees?|renonc|scrutin\s+public)|(?:malgre|nonobstant|en\s+depit)[^.;\n]{0,40}(?:opposition|desaccord|refus|demande)[^.;\n]{0,60}/g;
const NOBODY =
  /(?<![a-z])(?:aucune?|personne|nul|n'a|n'ont|n'est|ne|pas|sauf|lorsqu|si|tiers|quand)(?![a-z])/;
const AGAINST =
  '(?:\\d{1,3}\\s+(?:voix\\s+)?(?:pour|favorables?)\\s*(?:,|et|;)?\\s*(?:contre\\s+[1-9]\\d*|[1-9]\\d*\\s+(?:voix\\s+)?(?:contre|defavorables?))|pour\\s*:?\\s*\\d{1,3}\\s*[,;–-]?\\s*contre\\s*:?\\s*[1-9]|\\d{1,3}\\s+voix\\s+contre\\s+[1-9]|a\\s+la\\s+majorite)';
/** A vote on raising hands that was not unanimous: "par 8 voix contre 2, le conseil choisit de voter à main levée". */
const DIVIDED = new RegExp(
  [
    '(?:par\\s+)?\\d{1,3}\\s+(?:voix|pour)\\s*(?:pour\\s*)?(?:,|et)?\\s*(?:contre\\s+[1-9]\\d*|[1-9]\\d*\\s+contre)[^.;\\n]{0,100}(?:mains?\\s+levees?|scrutin\\s+(?:public|ordinaire)|ne\\s+pas\\s+(?:recourir|proceder))',
    'a\\s+la\\s+majorite(?:\\s+(?:absolue|des\\s+(?:voix|suffrages|presents))[^.;,\\n]{0,30})?\\s*,?[^.;\\n]{0,60}(?:de\\s+(?:voter|proceder|ne\\s+pas)[^.;\\n]{0,60}(?:mains?\\s+levees?|scrutin\\s+(?:public|secret)))',
    // "propose de voter à main levée. Cette proposition est mise aux voix : 13 pour, 5 contre."
    `(?:mains?\\s+levees?|scrutin\\s+(?:public|ordinaire)|ne\\s+pas\\s+(?:recourir|proceder)|renonc[a-z]*)${OF_THE_WAY}${AGAINST}`,
    // "Le conseil, consulté sur le vote à main levée, l’accepte par 13 voix contre 5."
    `(?:propos|consult|interrog|accept|decid|choisi)[a-z]*[^.;\\n]{0,60}mains?\\s+levees?[^.;\\n]{0,40}(?:accept|approuv|adopt|admis|retenu|mis[e]?\\s+aux\\s+voix)[a-z]*[^.;\\n]{0,30}${AGAINST}`,
  ].join('|'),
  'g',
);
const SECRET_VOTE =
  /(?:au|a|par|le|du)\s+(?:scrutin|bulletins?|vote)\s+(?:a\s+bulletins?\s+)?secret[^.;\n]{0,60}(?:est|a\s+(?:lieu|donne)|proced|elit|majorite)|proced[^.;\n]{0,60}(?:scrutin|bulletins?|vote)\s+secret|bulletins\s+(?:trouves|dans\s+l'urne)/g;

export const examples: Examples = joinExamples(rightExamples, wrongExamples);
