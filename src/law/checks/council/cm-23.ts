/** CM-23: the mayor presides, or who replaces the mayor. */
import { sameName } from '../../../act/parse/people';
import { fold } from '../../../act/reading/fold';
import type { Analysis } from '../../analysis';
import type { CommunePerson } from '../../commune';
import { defineRule, finding, missing, question } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { isMunicipal, known, plainOf, says } from '../shared/council';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './cm-23/examples/right';
import { examples as wrongExamples } from './cm-23/examples/wrong';
import { examples as othersExamples } from './cm-23/examples/others';

/** Why another than the mayor may preside: prevented, or the council elects, or votes the mayor's accounts. */
const REPLACED =
  /empech|en\s+l'absence|absence\s+d[eu]|suppleant|suppleance|remplac|compte\s+(?:administratif|financier)|cfu|doyen|plus\s+age|election\s+d[eu]\s+(?:la\s+)?maire|installation\s+du\s+conseil|president(?:e)?\s+de\s+seance\s+elu|elue?\s+president|delegation\s+speciale|maire\s+(?:honoraire|par\s+interim)|interim|maire\s+(?:delegue|sortant)/g;

/** What the person is, said after the name. */
const CAPACITY =
  /^[\s,(-]*(?:et\s+)?(?:l[ea]\s+)?((?:[^\s.,;:]+\s+){0,3}?(?:maire|adjointe?|conseill[a-z]+|president[a-z]*|direct[a-z]+|secretaire|agent)(?:\s+au\s+maire|\s+municipale?|\s+general[a-z]*)?)/;

/** A deputy, or who was the mayor of another commune or another time: after "maire". */
const NOT_THE_MAYOR = /^[\s-]*(?:adjoint|delegue|honoraire|sortant|par\s+interim)/;

export const rule = defineRule({
  meta: {
    id: 'CM-23',
    title: {
      fr: 'Séance présidée par le maire ou son remplaçant',
      en: 'The mayor presides, or who replaces the mayor',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-14', 'CGCT-L2122-17'],
    method: 'X',
    needs: [],
    messages: {
      other: {
        fr: 'La séance est présidée par {name} ({capacity}), sans que l’absence ou l’empêchement du maire soit dit : indiquez-le ; le remplaçant est un adjoint dans l’ordre du tableau.',
        en: '{name} ({capacity}) presides, and no absence of the mayor is told.',
      },
      outsider: {
        fr: '{name} ({capacity}) préside la séance : seul le maire, ou à défaut un adjoint ou un conseiller qui le remplace, préside le conseil.',
        en: '{name} ({capacity}) presides: only the mayor or a member who replaces the mayor may.',
      },
      both: {
        fr: 'La séance est présidée par {name} alors que le maire, {mayor}, figure parmi les présents : dites pourquoi, ou corrigez.',
        en: '{name} presides while the mayor, {mayor}, is present.',
      },
      mayor: {
        fr: 'L’acte nomme {name} comme maire ; selon le profil de la commune, c’est {mayor}. Vérifiez le nom.',
        en: '{name} is said to be the mayor; according to the profile it is {mayor}.',
      },
      absent: {
        fr: 'La séance est présidée par {name}, qui figure parmi les absents : dites qui a présidé, ou corrigez la liste.',
        en: '{name} presides, and is named among those absent.',
      },
      ask: {
        fr: '{name} préside la séance sans que sa qualité soit dite : remplace-t-il ou elle le maire ? Indiquez la qualité et le motif du remplacement.',
        en: '{name} presides and no capacity is told: does he or she replace the mayor?',
      },
    },
  },
  concerns: isMunicipal,
  check: ({ analysis }) => {
    const { session } = analysis.act;
    const { president } = session;
    if (president === undefined)
      return says(analysis, /presid/g) || session.present !== undefined ? [missing('commune')] : [];
    // "sous la présidence de Mme le maire": by title.
    if (/^(?:maire|présidente?)$/iu.test(president.name)) return [];
    // Who comes late or leaves may stand in both lists.
    if (
      known(session.absentNames, president) &&
      !known(session.presentNames, president) &&
      session.presentNames.length > 0 &&
      !analysis.act.movements.some(({ people }) => known(people, president))
    )
      return [finding('absent', president, { values: { name: president.name } })];
    const { text } = analysis;
    const near = lineOf(text.slice(president.start, president.end + 90));
    const tail = lineOf(text.slice(president.end, president.end + 90));
    const told = CAPACITY.exec(tail);
    const capacity = told?.[1];
    const before = fold(text.slice(Math.max(0, president.start - 30), president.start)).lower.replace(
      /(?:m\.|mme|monsieur|madame)\s*$/,
      '',
    );
    const isMayor =
      (told !== null && /(?<!au\s)maire$/.test(told[0]) && !NOT_THE_MAYOR.test(tail.slice(told[0].length))) ||
      /(?<!au\s)maire,?\s*$/.test(before) ||
      /^(?:m(?:\.|onsieur|me|adame)\s+)?l[ea]\s+maire/.test(near);
    const mayor = mayorAt(analysis);
    const name = president.name;
    if (isMayor) {
      const { commune } = analysis;
      return mayor !== undefined && commune !== undefined && !sameName(fullName(mayor), name)
        ? [finding('mayor', president, { values: { name, mayor: fullName(mayor) } })]
        : [];
    }
    if (mayor !== undefined && sameName(fullName(mayor), name)) return [];
    if (says(analysis, REPLACED)) return [];
    // The same person signs as the mayor.
    if (
      analysis.act.signatures.some(
        ({ capacity, name: signer }) =>
          signer !== undefined &&
          capacity !== undefined &&
          sameName(signer.name, name) &&
          /^(?:l[ea]\s+)?maire/.test(plainOf(analysis, capacity.start, capacity.end)),
      )
    )
      return [];
    const there = session.presentNames.find(({ end }) => {
      const [words = '', after] =
        /^[\s,(-]*(?:l[ea]\s+)?maire(?![a-z])(.*)/.exec(lineOf(text.slice(end, end + 24))) ?? [];
      return words !== '' && !NOT_THE_MAYOR.test(after ?? '');
    });
    if (there !== undefined && !known([there], president))
      return [finding('both', president, { values: { name, mayor: there.name } })];
    if (capacity === undefined) return [question('ask', president, { name })];
    const values = { name, capacity };
    return [finding(/direct|secretaire|agent/.test(capacity) ? 'outsider' : 'other', president, { values })];
  },
});

/** The first line of a stretch, in plain lower case. */
const lineOf = (words: string): string => fold(words.split('\n')[0] ?? '').lower;

const fullName = ({ firstName, lastName }: CommunePerson): string => `${firstName} ${lastName}`;

/** The mayor of the profile, for an act of the same term: deputies' delegations tell when it began. */
const mayorAt = ({ commune, actDate }: Analysis): CommunePerson | undefined => {
  if (commune === undefined) return undefined;
  const since = commune.deputies.flatMap(({ delegatedOn }) => delegatedOn ?? []).sort()[0];
  return since === undefined || (actDate !== undefined && actDate < since) ? undefined : commune.mayor;
};

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
