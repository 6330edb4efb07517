/** CM-22: the council names a secretary among its members present. */
import { sameName } from '../../../act/parse/people';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, isBoard, isMunicipal, known, plainOf, PUBLICITY_REFORM, says } from '../shared/council';
import { isListWhole } from '../shared/sittings';
import { deliberation } from '../shared/example-session';
import { wholeAct } from '../shared/nature';

/** What an agent of the commune is called, and no member of the council. */
const AGENT =
  /(?:directeur|directrice|attache|redacteur|redactrice|agent|secretaire\s+(?:general|de\s+mairie)|dgs(?![a-z])|fonctionnaire)/;
/** "assisté de la directrice": the agent helps the secretary, and is not the one. */
const HELPED =
  /(?<![a-z])(?:(?:assist|aide[es]?(?![a-z])|second[ea]).*|(?:l[ea]|une?|l')\s*(?:direct|secretaire|agent|dgs|attache|redact)[^,;]*\s(?:prenant|tenant|redigeant|assurant|etablissant|pretant).*)$/;

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
        /secretaires?\s+de\s+(?:la\s+)?seance\s*:\s*(?:l[ea]\s+|l'|un[e]?\s+|m\.\s+l[ea]\s+)?(?:direct(?:eur|rice)|secretaire\s+(?:general|de\s+mairie)|agent|dgs(?![a-z]))[^.;\n]{0,40}|(?:direct(?:eur|rice)|secretaire\s+(?:general\w*|de\s+mairie)|agente?|attachee?|redact(?:eur|rice)|dgs)(?![a-z])[^.;\n]{0,40}?,?\s*(?:est|a\s+ete|ete)\s+(?:designe|nomme|elu|choisi)e?\s+(?:comme\s+|en\s+qualite\s+de\s+)?secretaire\s+de\s+(?:la\s+)?seance/g,
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
      if (!isDirectors && AGENT.test(words.replace(HELPED, '')) && !/conseill|adjoint/.test(words))
        return [finding('agent', person, { values: { words: `${person.text}, ${words.trim()}` } })];
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

const PRESENT = 'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT';

export const examples: Examples = {
  passes: [
    ...[
      'CENTRE COMMUNAL D’ACTION SOCIALE DE VERNOIS',
      'CENTRE INTERCOMMUNAL D’ACTION SOCIALE DE VERNOIS',
      'C.C.A.S. de Vernois',
      'CIAS de Vernois',
    ].map((head) => ({
      why: `le directeur tient le procès-verbal du conseil d’administration : ${head}`,
      text: `${head}\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D’ADMINISTRATION\nSéance du 3 mars 2026\nObjet : tarifs\n${PRESENT}\nMembres élus par le conseil municipal : 4\nLe secrétariat de la séance est assuré par Mme Anne LEROY, directrice du centre.\nLe conseil d’administration, après en avoir délibéré,\nDÉCIDE de fixer les tarifs.`,
      kind: 'deliberation' as const,
    })),
    ...[
      'assistée de la directrice du CCAS',
      'aidée par le directeur général des services',
      'avec l’assistance de la secrétaire de mairie',
      'que seconde un agent communal',
      'le directeur général des services prenant les notes',
      'la secrétaire de mairie tenant le registre',
      'secondée par une rédactrice',
    ].map((words) => ({
      why: `un agent l’aide : ${words}`,
      text: deliberation(`${PRESENT}\nSecrétaire de séance : Mme Claire MOREAU, ${words}.`),
      kind: 'deliberation' as const,
    })),
    ...[
      'A été désignée secrétaire de séance, à l’unanimité : Mme MOREAU Claire.',
      'Est nommée secrétaire de séance Mme Claire MOREAU.',
      'A été élu secrétaire : M. Luc PETIT.',
      'Mme Claire MOREAU a été désignée secrétaire.',
    ].map((words) => ({
      why: words,
      text: deliberation(`${PRESENT}\n${words}`),
      kind: 'deliberation' as const,
    })),
    {
      why: 'conseil d’administration dont nul secrétaire n’est nommé',
      text: `CCAS DE VERNOIS\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D’ADMINISTRATION\nSéance du 3 mars 2026\nObjet : tarifs\n${PRESENT}\nSecrétaire de séance : la directrice du centre.\nLe conseil d’administration, après en avoir délibéré,\nDÉCIDE de fixer les tarifs.`,
      kind: 'deliberation',
    },
    {
      why: 'secrétaire présente',
      text: deliberation(`${PRESENT}\nSecrétaire de séance : Mme Claire MOREAU`),
      kind: 'deliberation',
    },
    {
      why: 'nommée par son seul nom',
      text: deliberation(`${PRESENT}\nSecrétaire de séance : Mme MOREAU`),
      kind: 'deliberation',
    },
    {
      why: 'présents non nommés',
      text: deliberation('Présents : 9\nSecrétaire de séance : Mme Odile FAURE'),
      kind: 'deliberation',
    },
    {
      why: 'liste incomplète',
      text: deliberation(`Présents : 9\n${PRESENT}\nSecrétaire de séance : Mme Odile FAURE`),
      kind: 'deliberation',
    },
    {
      why: 'le président lui-même',
      text: deliberation(
        'sous la présidence de M. Guy NOEL\nPrésents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT\nSecrétaire de séance : M. Guy NOEL',
      ),
      kind: 'deliberation',
    },
    {
      why: 'arrivée en séance',
      text: deliberation(
        `${PRESENT}\nAbsente : Mme Odile FAURE\nArrivée de Mme Odile FAURE à 20 h 10.\nSecrétaire de séance : Mme Odile FAURE`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'conseillère déléguée, directrice de profession',
      text: deliberation(
        `${PRESENT}\nSecrétaire de séance : Mme Claire MOREAU, conseillère déléguée, directrice d’école`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'deux noms seulement lus',
      text: deliberation(
        'Présents : M. Paul ROUGET, Mme Claire MOREAU\nSecrétaire de séance : Mme Odile FAURE',
      ),
      kind: 'deliberation',
    },
    {
      why: 'conseil communautaire : règlement propre',
      text: 'Communauté de communes du Val\nConseil communautaire\nSéance du 12 mars 2026\nPrésents : 9\nObjet : Tarifs\nAprès en avoir délibéré, le conseil DÉCIDE.',
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'au conseil d’administration aussi, un absent ne tient pas le procès-verbal',
      text: `CCAS DE VERNOIS\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D’ADMINISTRATION\nSéance du 3 mars 2026\nObjet : tarifs\n${PRESENT}\nAbsent : M. Guy NOEL\nSecrétaire de séance : M. Guy NOEL\nLe conseil d’administration, après en avoir délibéré,\nDÉCIDE de fixer les tarifs.`,
      kind: 'deliberation',
      message: 'absent',
      at: 'M. Guy NOEL',
    },
    {
      why: 'le conseil municipal, sur le CCAS',
      text: deliberation(
        `${PRESENT}\nSecrétaire de séance : Mme Anne LEROY, directrice\nDésignation au conseil d’administration du CCAS`,
      ),
      kind: 'deliberation',
      message: 'agent',
      at: 'Mme Anne LEROY',
    },
    {
      why: 'le conseil d’administration d’une autre maison',
      text: `RÉGIE DE VERNOIS\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DU CONSEIL D’ADMINISTRATION\nSéance du 3 mars 2026\nObjet : tarifs\n${PRESENT}\nSecrétaire de séance : Mme Anne LEROY, directrice\nLe conseil, après en avoir délibéré,\nDÉCIDE de fixer les tarifs.`,
      kind: 'deliberation',
      message: 'agent',
      at: 'Mme Anne LEROY',
    },
    ...(
      [
        ['agent', 'de la séance est assuré par Mme Lise VIAL, secrétaire de mairie.'],
        ['unlisted', 'est tenu par Mme Lise VIAL.'],
      ] as const
    ).map(([message, words]) => ({
      why: `secrétariat ${words}`,
      text: deliberation(`${PRESENT}\nLe secrétariat ${words}`),
      kind: 'deliberation' as const,
      message,
      at: 'Mme Lise VIAL',
    })),
    ...[
      'directrice générale des services, est désignée secrétaire de séance',
      'secrétaire de mairie, a été nommée secrétaire de la séance',
      'attachée territoriale, est choisie comme secrétaire de séance',
    ].map((at) => ({
      why: at,
      text: `COMMUNE DE VERNOIS\nExtrait du registre des délibérations du conseil municipal\nSéance du 12 mai 2026\nConseillers en exercice : 11 – présents : 9\nMme Sylvie MONT, ${at}.\nAPPROUVE le règlement.`,
      kind: 'deliberation' as const,
      message: 'agent',
      at,
    })),
    {
      why: 'nommée après les mots, absente de la liste',
      text: deliberation(`${PRESENT}\nA été désignée secrétaire de séance, à l’unanimité : Mme Odile FAURE.`),
      kind: 'deliberation',
      message: 'unlisted',
      at: 'Mme Odile FAURE',
    },
    {
      why: 'un agent, par sa fonction',
      text: deliberation('Présents : 9\nSecrétaire de séance : le directeur général des services'),
      kind: 'deliberation',
      message: 'agent',
      at: 'Secrétaire de séance : le directeur général des services',
    },
    {
      why: 'la secrétaire de mairie, par sa fonction',
      text: deliberation('Présents : 9\nSecrétaire de séance : la secrétaire de mairie'),
      kind: 'deliberation',
      message: 'agent',
      at: 'Secrétaire de séance : la secrétaire de mairie',
    },
    {
      why: 'aucun secrétaire',
      text: deliberation('Présents : 9'),
      kind: 'deliberation',
      message: 'none',
      at: 'Objet : Tarifs de la salle des fêtes',
    },
    {
      why: 'aucun secrétaire, avant la réforme',
      text: deliberation('Présents : 9'),
      kind: 'deliberation',
      date: '2021-03-12',
      message: 'earlier',
      at: 'Objet : Tarifs de la salle des fêtes',
    },
    {
      why: 'aucun secrétaire, présents nommés',
      text: deliberation(PRESENT),
      kind: 'deliberation',
      message: 'none',
      at: 'Objet : Tarifs de la salle des fêtes',
    },
    {
      why: 'secrétaire absente',
      text: deliberation(`${PRESENT}\nAbsente : Mme Odile FAURE\nSecrétaire de séance : Mme Odile FAURE`),
      kind: 'deliberation',
      message: 'absent',
      at: 'Mme Odile FAURE',
    },
    {
      why: 'secrétaire hors de la liste',
      text: deliberation(`${PRESENT}\nSecrétaire de séance : Mme Odile FAURE`),
      kind: 'deliberation',
      message: 'unlisted',
      at: 'Mme Odile FAURE',
    },
    {
      why: 'un agent',
      text: deliberation(
        `${PRESENT}\nSecrétaire de séance : M. Olivier GROSJEAN, directeur général des services`,
      ),
      kind: 'deliberation',
      message: 'agent',
      at: 'M. Olivier GROSJEAN',
    },
    {
      why: 'secrétaire de mairie',
      text: deliberation(`${PRESENT}\nSecrétaire de séance : Mme Sylvie DROZ (secrétaire de mairie)`),
      kind: 'deliberation',
      message: 'agent',
      at: 'Mme Sylvie DROZ',
    },
  ],
  lacks: [
    ...[
      'Le secrétariat est assuré.',
      'Secrétaire : à désigner',
      'Secr. de séance',
      'Un secrétaire auxiliaire est présent.',
    ].map(
      (words) =>
        ({
          why: words,
          text: deliberation(`Présents : 9\n${words}`),
          kind: 'deliberation',
          missing: 'councillors',
        }) as const,
    ),
    {
      why: 'désignation dite, nom non lu',
      text: deliberation('Présents : 9\nIl est procédé à la désignation du secrétaire de séance.'),
      kind: 'deliberation',
      missing: 'councillors',
    },
    {
      why: 'extrait sans les présences',
      text: deliberation('Séance ordinaire'),
      kind: 'deliberation',
      missing: 'present',
    },
  ],
};
