/** CM-24: the mayor leaves when the council votes the mayor's accounts, and another presides. */
import { sameName } from '../../../act/parse/people';
import type { ParsedAffair, Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, headOf, plainOf, says } from '../shared/council';
import { isDenied } from '../shared/denial';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './cm-24/examples/right';
import { examples as wrongExamples } from './cm-24/examples/wrong';
import { examples as othersExamples } from './cm-24/examples/others';

const ACCOUNTS = /comptes?\s+(?:administratifs?|financiers?\s+uniques?)|cfu/g;

const VOTED =
  /(?:approuve|adopte|arrete|vote|approbation|adoption|examen|presentation)[^.;\n]{0,120}(?:comptes?\s+(?:administratif|financiers?\s+unique)|cfu)|(?:comptes?\s+(?:administratifs?|financiers?\s+uniques?)|cfu)[^.;\n]{0,120}(?:est|sont)\s+(?:approuve|adopte|arrete|vote)/g;

const GONE =
  /(?:(?:se\s+(?:soit|sont|est|etant)?\s*retir|s'(?:est|etant|etait)\s+(?:retir|absent)|quitt|(?<![a-z])sort(?:i|e|ant|ie)?(?![a-z])|s'absent|(?:ne|n')\s*(?:pren[a-z]+|a|ayant|particip[a-z]*)\s+pas\s+(?:pris\s+)?(?:part|participe|au\s+vote)|n'assiste|laisse\s+la\s+presidence|cede\s+la\s+presidence|a\s+cede|ne\s+vote\s+pas|n'a\s+pas\s+vote)|(?:hors|sans|en\s+dehors\s+de)\s+(?:de\s+)?(?:la\s+)?presence\s+d[eu]|(?:apres|en|lors\s+du|suite\s+au)\s+(?:le\s+|l')?(?:depart|retrait|sortie|absence)\s+d[eu]\s+(?:l[ae]\s+)?(?:m|presid|ordonn))/g;

const PRESIDES =
  /sous\s+la\s+(?:conduite|direction)\s+d[eu]\s+(?:m\.|mme|monsieur|madame|l'adjoint|la\s+premiere|premier)|preside[^.;\n]{0,100}(?:m\.|mme|monsieur|madame|adjoint|doyen|conseill)|(?:m\.|mme|monsieur|madame|adjoint|conseiller)[^.;\n]{0,90}(?:preside|soumet|met\s+aux?\s+v|fait\s+(?:voter|proceder))/g;

/** The act says that the mayor stays and votes, whoever presides. */
const TAKES_PART =
  /(?<![a-z])maire(?!\s*-?\s*adjoint)(?![a-z])[^.;\n]{0,80}\s(?:(?:demeure|reste|est\s+reste)e?\s+(?:en\s+seance|dans\s+la\s+salle|presente?)|(?:prend|a\s+pris)\s+(?:aussi\s+|egalement\s+)?part\s+au\s+(?:vote|scrutin)|(?:participe|a\s+participe)\s+(?:aussi\s+|egalement\s+)?au\s+(?:vote|scrutin)|(?:vote|a\s+vote)\s+(?:pour|aussi|egalement|avec|le\s+compte))(?![a-z])/g;

export const rule = defineRule({
  meta: {
    id: 'CM-24',
    title: {
      fr: 'Compte administratif ou compte financier unique : le maire se retire',
      en: 'The mayor leaves for the vote of the accounts',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-14'],
    method: 'R',
    needs: [],
    messages: {
      stays: {
        fr: 'Le compte est voté sans qu’il soit dit que le maire s’est retiré : il peut assister au débat, mais doit se retirer au moment du vote. Mentionnez-le.',
        en: 'The accounts are voted and it is not told that the mayor left for the vote.',
      },
      president: {
        fr: 'Le maire se retire pour le vote du compte : dites qui le conseil a élu pour présider.',
        en: 'The mayor leaves for the vote: say whom the council elected to preside.',
        severity: 'major',
      },
      voted: {
        fr: 'Le maire, {name}, figure parmi les votants du compte : il ne peut pas prendre part à ce vote.',
        en: 'The mayor, {name}, is among those who voted the accounts.',
      },
    },
  },
  concerns: (analysis) => accountsIn(analysis).length > 0,
  check: ({ analysis }) =>
    accountsIn(analysis).flatMap((affair): Outcome[] => {
      const { session } = analysis.act;
      const mayor = analysis.commune?.mayor;
      const whole = analysis.kind === 'deliberation' ? { start: 0, end: analysis.text.length } : affair;
      const named = affair.votes
        .flatMap(({ forNames, againstNames }) => [...forNames, ...againstNames])
        .find(({ name }) => mayor !== undefined && sameName(`${mayor.firstName} ${mayor.lastName}`, name));
      if (named !== undefined) return [finding('voted', named, { values: { name: named.name } })];
      const aside = affair.votes.some(({ notVoting }) => notVoting.length > 0);
      const gone = aside || says(analysis, GONE, whole);
      // Another than the mayor presides the whole session: the mayor may be away.
      const { president } = session;
      const other =
        president !== undefined &&
        !/^(?:maire|présidente?)$/iu.test(president.name) &&
        !/maire(?![a-z])(?!\s*-?adjoint)|(?<!vice-|élue?\s)président(?!e?\s+de\s+séance)/i.test(
          analysis.text.slice(president.start, president.end + 30),
        ) &&
        (mayor === undefined || !sameName(`${mayor.firstName} ${mayor.lastName}`, president.name));
      const at = firstOf(analysis, ACCOUNTS, affair) ?? headOf(analysis, affair);
      const part = gone
        ? undefined
        : analysis.search(TAKES_PART, whole).find((one) => !isDenied(analysis, one));
      if (part !== undefined || (!gone && !other)) return [finding('stays', part ?? at)];
      return other || says(analysis, PRESIDES, bodyOf(analysis, affair)) ? [] : [finding('president', at)];
    }),
});

/** Without the head of the session, which names its president. */
const bodyOf = (analysis: Analysis, affair: ParsedAffair): Span => ({
  start: Math.max(affair.start, analysis.act.session.president?.end ?? 0),
  end: affair.end,
});

/** Affairs whose title is the approval of the accounts, or that approve them; what is drawn from their result is another matter. */
const accountsIn = (analysis: Analysis): readonly ParsedAffair[] =>
  analysis.act.affairs.filter((affair) => {
    const title = affair.title;
    const head = title === undefined ? '' : plainOf(analysis, title.start, title.end);
    if (
      /affectation|budget\s+(?:primitif|supplementaire)|decision\s+modificative|ordre\s+du\s+jour/.test(head)
    )
      return false;
    const titled =
      title !== undefined &&
      says(analysis, ACCOUNTS, title) &&
      !/convention|experimentation|adhesion|passage|mise\s+en\s+place/.test(head);
    const voted = affair.votes.some(
      ({ span, adopted, unanimous, for: yes }) => (span ?? adopted ?? unanimous ?? yes) !== undefined,
    );
    return (
      voted &&
      (titled ||
        analysis
          .search(VOTED, affair)
          .some(({ start, match }) => !isCited(analysis, start) && !DRAWN.test(match[0])))
    );
  });

/** "le coût, arrêté au compte administratif 2022": a figure that is taken from accounts voted before. */
const DRAWN =
  /(?:(?<![a-z])(?:aux?|du|des|selon|dans|d'apres|sur|par)|(?<![a-z])(?:selon|dans|d'apres|sur|par|vu|de)\s+l[ea]s?)\s+(?:dernier\s+|precedent\s+)?(?:comptes?\s+(?:administratif|financiers?\s+unique)|cfu)/;

/** "Vu la délibération approuvant le compte administratif": told of the past. */
const isCited = ({ act, text }: Analysis, at: number): boolean => {
  const line = act.paragraphs.find(({ start, end }) => start <= at && at < end);
  // "- ADOPTE le compte administratif" decides; "- compte administratif 2025" is an item of a list.
  return (
    line === undefined ||
    (!/^\s*[-–•*]\s*(?:adopte|approuve|arr[êe]te|vote|d[ée]cide)(?!\p{L})/iu.test(
      text.slice(line.start, line.end),
    ) &&
      /^\s*(?:Vu|Considérant)|délibération[^.]{0,60}approuvant|ordre du jour|^\s*[-–•\d]/iu.test(
        text.slice(line.start, line.end).slice(0, 160),
      ))
  );
};

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
