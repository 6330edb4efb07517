/** CM-35: a representative of the commune in a body stands aside for its contracts, guarantees, grants and pay. */
import { sameName } from '../../../act/parse/people';
import { fold } from '../../../act/reading/fold';
import { defineRule, finding, missing, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, plainOf, says } from '../shared/council';
import { deliberation } from '../shared/example-session';

/** What CGCT L1111-6 II makes them stand aside for; the budget and what the law makes compulsory are left out. */
const AID =
  /subvention|(?:aide|concours)\s+financ|garantie\s+d'emprunt|marche|concession|delegation\s+de\s+service|commande\s+publique|remuneration|indemnite|designation/g;
const REPRESENTS =
  /(?:m\.|mme|monsieur|madame)\s+[^.;,\n]{3,50},\s*(?:represent[a-z]+|delegu[a-z]+|membre)\s+(?:de\s+la\s+(?:commune|ville)|du\s+conseil\s+municipal|d[eu]\s+conseil\s+d'administration)[^.;\n]{0,80}/g;

export const rule = defineRule({
  meta: {
    id: 'CM-35',
    title: {
      fr: 'Le représentant de la commune dans un organisme se déporte',
      en: 'A representative of the commune in a body stands aside',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L1111-6'],
    method: 'X',
    needs: [],
    messages: {
      votes: {
        fr: '{name} représente la commune auprès de « {body} » et rien ne dit qu’il ou elle n’a pas pris part au vote : pour une aide, une garantie d’emprunt, un contrat de la commande publique, une désignation ou une rémunération, le représentant se déporte.',
        en: '{name} represents the commune in “{body}” and nothing says that he or she stood aside.',
      },
      ask: {
        fr: '« {words} » : cet élu a-t-il pris part au vote ? Pour une aide, une garantie d’emprunt, un contrat, une désignation ou une rémunération de l’organisme, il se déporte ; pour le budget ou une dépense obligatoire, non.',
        en: '“{words}”: did this member vote? For an aid, a guarantee, a contract, he or she stands aside.',
      },
    },
  },
  concerns: (analysis) => says(analysis, AID),
  check: ({ analysis }) => {
    const councillors = analysis.commune?.councillors;
    const outcomes = analysis.act.affairs.flatMap((affair): Outcome[] => {
      if (affair.votes.length === 0 || !says(analysis, AID, affair)) return [];
      const words = plainOf(analysis, affair.start, affair.end);
      const { session, movements } = analysis.act;
      const aside = [
        ...affair.votes.flatMap(({ notVoting }) => notVoting),
        ...movements.filter(({ kind }) => kind !== 'arrival').flatMap(({ people }) => people),
        ...session.absentNames,
      ];
      const declared = (councillors ?? []).flatMap(({ firstName, lastName, represents = [] }): Outcome[] => {
        const body = represents.find((one) => words.includes(fold(one).lower));
        const name = `${firstName} ${lastName}`;
        if (body === undefined || aside.some((one) => sameName(one.name, name))) return [];
        if (session.presentNames.length > 0 && !session.presentNames.some((one) => sameName(one.name, name)))
          return [];
        const index = affair.start + words.indexOf(fold(body).lower);
        return [finding('votes', { start: index, end: index + body.length }, { values: { name, body } })];
      });
      const told = firstOf(analysis, REPRESENTS, affair);
      return declared.length > 0 || told === undefined || aside.length > 0
        ? declared
        : [question('ask', told, { words: told.text })];
    });
    return outcomes.length > 0 ||
      councillors?.some(({ represents }) => represents !== undefined) === true ||
      says(analysis, REPRESENTS) ||
      says(analysis, /deport|l\.?\s?\*?1111-6/g)
      ? outcomes
      : [missing('councillors')];
  },
});

const HEAD = 'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT';
const grant = (words: string, head = HEAD): string =>
  deliberation(head, `Une subvention de 500 € est attribuée à l’office du tourisme.\n${words}`, 'Subvention');
const commune = {
  councillors: [{ firstName: 'Luc', lastName: 'Petit', represents: ['Office du tourisme'] }],
};

export const examples: Examples = {
  passes: [
    {
      why: 'il se déporte',
      text: grant('M. Luc PETIT ne prend pas part au vote.\nPour : 2'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'il est sorti',
      text: grant('M. Luc PETIT quitte la salle.\nPour : 2'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'il est absent',
      text: grant('Adopté à l’unanimité.', 'Présents : 9\nAbsent : M. Luc PETIT'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'il n’est pas parmi les présents',
      text: grant('Adopté à l’unanimité.', 'Présents : M. Paul ROUGET, Mme Claire MOREAU'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'un autre organisme',
      text: deliberation(HEAD, 'Une subvention est attribuée au club.\nAdopté à l’unanimité.', 'Subvention'),
      kind: 'deliberation',
      commune,
    },
    {
      why: 'déport dit',
      text: grant('Les représentants se déportent (article L. 1111-6).\nAdopté à l’unanimité.'),
      kind: 'deliberation',
    },
    {
      why: 'représentante nommée, qui se déporte',
      text: grant('Mme Claire MOREAU, représentante de la commune, ne prend pas part au vote.\nPour : 2'),
      kind: 'deliberation',
    },
    {
      why: 'pas de vote',
      text: deliberation(HEAD, 'L’office du tourisme demande une subvention.', 'Information'),
      kind: 'deliberation',
      commune,
    },
    ...['Les représentants se déportent.', 'Il est fait application de l’article L1111-6.'].map(
      (words) =>
        ({ why: words, text: grant(`${words}\nAdopté à l’unanimité.`), kind: 'deliberation' }) as const,
    ),
    {
      why: 'un seul des élus du profil a une représentation',
      text: deliberation(HEAD, 'Une subvention est attribuée au club.\nAdopté à l’unanimité.', 'Subvention'),
      kind: 'deliberation',
      commune: { councillors: [...commune.councillors, { firstName: 'Anne', lastName: 'Leroy' }] },
    },
  ],
  fails: [
    {
      why: 'présent, sans déport',
      text: grant('Adopté à l’unanimité.'),
      kind: 'deliberation',
      commune,
      message: 'votes',
      at: 'office du tourisme',
    },
    {
      why: 'présents non nommés',
      text: grant('Adopté à l’unanimité.', 'Présents : 9'),
      kind: 'deliberation',
      commune,
      message: 'votes',
      at: 'office du tourisme',
    },
    {
      why: 'l’acte dit qu’elle y représente la commune',
      text: grant(
        'Mme Claire MOREAU, représentante de la commune à l’office, expose le projet.\nAdopté à l’unanimité.',
      ),
      kind: 'deliberation',
      message: 'ask',
      at: 'Mme Claire MOREAU, représentante de la commune à l’office, expose le projet',
    },
    ...[
      'Une aide financière est accordée',
      'Un concours financier est accordé',
      'Une garantie d’emprunt est accordée',
      'Un marché est passé',
      'Une concession est donnée',
      'Une délégation de service est donnée',
      'Un contrat de la commande publique est signé',
      'Une rémunération est due',
      'Une indemnité est due',
      'Une désignation est faite',
    ].map(
      (words) =>
        ({
          why: words,
          text: deliberation(HEAD, `${words} : office du tourisme.\nAdopté à l’unanimité.`, 'Affaire'),
          kind: 'deliberation',
          commune,
          message: 'votes',
          at: 'office du tourisme',
        }) as const,
    ),
    ...[
      'délégué du conseil municipal',
      'déléguée de la commune',
      'représentant de la ville',
      'membre du conseil d’administration',
    ].map(
      (capacity) =>
        ({
          why: capacity,
          text: grant(`M. Luc PETIT, ${capacity}, expose le projet.\nAdopté à l’unanimité.`),
          kind: 'deliberation',
          message: 'ask',
          at: `M. Luc PETIT, ${capacity}, expose le projet`,
        }) as const,
    ),
  ],
  lacks: [
    {
      why: 'ni profil, ni mention',
      text: grant('Adopté à l’unanimité.'),
      kind: 'deliberation',
      missing: 'councillors',
    },
  ],
  ignores: [
    {
      why: 'un règlement',
      text: deliberation(HEAD, 'ADOPTE le règlement du cimetière.', 'Règlement'),
      kind: 'deliberation',
    },
  ],
};
