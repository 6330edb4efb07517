/** CM-22: the council names a secretary among its members present. */
import { sameName } from '../../../act/parse/people';
import { joinExamples } from '../framework/examples';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, isBoard, isMunicipal, known, plainOf, PUBLICITY_REFORM, says } from '../shared/council';
import { isListWhole } from '../shared/sittings';
import { wholeAct } from '../shared/nature';
import { examples as othersExamples } from './cm-22/examples/others';
import { examples as rightExamples } from './cm-22/examples/right';
import { examples as wrongExamples } from './cm-22/examples/wrong';

/** What an agent of the commune is called, and no member of the council. */
const AGENT =
  /directeur|directrice|attache|redacteur|redactrice|agent|secretaire\s+(?:general|de\s+mairie)|dgs|fonctionnaire/;
/** "assisté de la directrice": the agent helps the secretary, and is not the one. */
const HELPED =
  /(?:assist|aide|second[ea]).*|(?:l[ea]|un|une|l')\s*(?:direct|secretaire|agent|dgs|attache|redact)[^,;]*\s(?:prenant|tenant|redigeant|assurant|etablissant|pretant).*/;

export const rule = defineRule({
  meta: {
    id: 'CM-22',
    title: {
      fr: 'Secrétaire de séance nommé parmi les conseillers présents',
      en: 'A secretary named among the members present',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-15'],
    method: 'X',
    needs: [],
    messages: {
      none: {
        fr: 'Aucun secrétaire de séance n’est nommé : le conseil en désigne un ou plusieurs au début de la séance, qui signent ensuite les délibérations.',
        en: 'No secretary is named: the council designates one or several, who then sign.',
      },
      earlier: {
        fr: 'Aucun secrétaire de séance n’est nommé : le conseil en désigne un ou plusieurs au début de la séance.',
        en: 'No secretary is named: the council designates one or several.',
        severity: 'minor',
      },
      absent: {
        fr: '{name}, secrétaire de séance, figure parmi les absents : le secrétaire est un membre présent.',
        en: '{name}, the secretary, is among those absent.',
      },
      unlisted: {
        fr: '{name}, secrétaire de séance, ne figure pas parmi les présents : vérifiez le nom ou la liste.',
        en: '{name}, the secretary, is not among those present.',
      },
      agent: {
        fr: '« {words} » : le secrétaire de séance est un conseiller ; un agent ne peut être qu’auxiliaire, sans prendre part aux délibérations.',
        en: '“{words}”: the secretary is a councillor; an agent may only assist.',
      },
    },
  },
  check: ({ analysis }) => {
    const { session, movements } = analysis.act;
    const { secretaries, presentNames, absentNames, president } = session;
    // The director of a CCAS, who is none of its board, keeps the minutes (CASF R123-23).
    const isDirectors = isBoard(analysis);
    if (isDirectors && secretaries.length === 0) return [];
    if (secretaries.length === 0) {
      const agent = firstOf(
        analysis,
        /secretaires?\s+de\s+(?:la\s+)?seance\s*:\s*(?:l[ea]\s+|l'|une?\s+|m\.\s+l[ea]\s+)?(?:direct(?:eur|rice)|secretaire\s+(?:general|de\s+mairie)|agent|dgs)[^.;\n]{0,40}|(?:direct(?:eur|rice)|secretaire\s+(?:general|de\s+mairie)|agent|attache|redact(?:eur|rice)|dgs)[^.;\n]{0,44}?\s(?:est|ete)\s+(?:designe|nomme|elu|choisi)e?\s+(?:comme\s+|en\s+qualite\s+de\s+)?secretaire\s+de\s+(?:la\s+)?seance/g,
      );
      if (agent !== undefined) return [finding('agent', agent, { values: { words: agent.text } })];
      // It is spoken of, in words that were not read.
      if (
        says(
          analysis,
          /secretaires?\s+(?:de\s+(?:la\s+)?seance|auxiliaire)|secretariat|secretaires?\s*:|remplir\s+(?:les|ces)\s+fonctions|tenir\s+la\s+plume|secr\.\s/g,
        )
      )
        return [missing('councillors')];
      if (!isMunicipal(analysis)) return [];
      if (session.present === undefined && presentNames.length === 0) return [missing('present')];
      const recent = analysis.actDate === undefined || analysis.actDate >= PUBLICITY_REFORM;
      return [finding(recent ? 'none' : 'earlier', wholeAct(analysis))];
    }
    return secretaries.flatMap((person): Outcome[] => {
      const words =
        /^\s*[,(-]\s*([^.;\n]{0,60})/.exec(plainOf(analysis, person.end, person.end + 80))?.[1] ?? '';
      // « Secrétaire de séance : Directeur général des services » names a charge, and nobody.
      const isCharge = plainOf(analysis, person.start, person.end).search(AGENT) === 0;
      const isAgent = isCharge || AGENT.test(words.replace(HELPED, ''));
      if (!isDirectors && isAgent && !/conseill|adjoint/.test(words))
        return [
          finding('agent', person, {
            values: { words: [person.text, words.trim()].filter(Boolean).join(', ') },
          }),
        ];
      const values = { name: person.name };
      if (known(presentNames, person) || (president !== undefined && sameName(president.name, person.name)))
        return [];
      if (movements.some(({ people }) => known(people, person))) return [];
      if (known(absentNames, person)) return [finding('absent', person, { values })];
      return !isDirectors && isListWhole(analysis) && presentNames.length > 2
        ? [finding('unlisted', person, { values })]
        : [];
    });
  },
});

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
