/** CM-29: a summons has an agenda that says what is decided; what is decided was on it. */
import { wordsOf } from '../../../act/parse/agenda';
import type { ParsedAffair, Part } from '../../../act/parse/model';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, plainOf, says } from '../shared/council';
import { deliberation, minutes } from '../shared/example-session';
import { wholeAct } from '../shared/nature';

const VAGUE =
  /^(?:(?:questions?|affaires?|points?|sujets?|informations?)\s+(?:diverse?s?|financieres?|generales?|en\s+cours|courantes?)|divers(?:es)?|finances?|travaux|personnel|urbanisme|affaires\s+(?:communales|municipales)|(?:questions?|affaires?|points?)\s+diverse?s?\s+(?:(?:necessitant|appelant|soumises?\s+a)\s+(?:un\s+vote|une\s+deliberation|deliberation|decision)|a\s+(?:deliberer|voter)))$/;
const MISC =
  /(?:questions?|affaires?|informations?|sujets?|points?)\s+diverse?s?|^\W*(?:\d+\W+)?divers(?:es)?\W*$/;
/** Not decided, or not on an agenda: how the session opens and closes, what the mayor tells. */
const FORMAL =
  /proces[\s-]verbal|compte[\s-]rendu|secretaire|ordre\s+du\s+jour|appel|quorum|ouverture|approbation\s+d[eu]|decisions?\s+(?:du\s+maire|prises)|delegation|information|communication|question|divers|preambule|cloture|levee/;
const ADDED =
  /(?:r?ajout|inscri)[^.;\n]{0,90}ordre\s+du\s+jour|ordre\s+du\s+jour[^.;\n]{0,60}(?:complete|modifie|ajout)|(?:depose|remis|presente|propose)e?\s+(?:sur\s+table|en\s+seance)/g;

const DECIDES =
  /(?:conseil(?:\s+municipal)?|assemblee),?\s+(?:[a-z' ]{0,40},?\s+)?(?:decide|approuve|accorde|attribue|autorise|vote)(?!\s+(?:contre|sur))(?![a-z])/g;

export const rule = defineRule({
  meta: {
    id: 'CM-29',
    title: {
      fr: 'Ordre du jour explicite ; ce qui est décidé y figurait',
      en: 'An explicit agenda, on which stood what is decided',
    },
    kinds: ['summons', 'deliberation', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2121-10'],
    method: 'X',
    needs: [],
    messages: {
      none: {
        fr: 'La convocation ne porte pas d’ordre du jour : elle doit indiquer les questions qui seront débattues.',
        en: 'The summons has no agenda.',
      },
      vague: {
        fr: '« {item} » ne dit pas ce qui sera délibéré : précisez chaque affaire.',
        en: '“{item}” does not say what will be decided.',
        severity: 'major',
      },
      numbering: {
        fr: 'L’ordre du jour passe du point {before} au point {after} : rétablissez la numérotation, ou le point manquant.',
        en: 'The agenda goes from item {before} to item {after}.',
        severity: 'minor',
      },
      misc: {
        fr: 'Une délibération est prise sous « {item} » : seule une affaire inscrite à l’ordre du jour peut être délibérée, hors question d’importance mineure.',
        en: 'Something is decided under “{item}”: only what stands on the agenda may be.',
        severity: 'major',
      },
      unlisted: {
        fr: '« {title} » est délibéré sans figurer à l’ordre du jour rappelé dans ce procès-verbal : vérifiez-le.',
        en: '“{title}” is decided and does not stand on the agenda.',
        severity: 'major',
      },
      added: {
        fr: '« {words} » : l’affaire ajoutée est-elle d’importance mineure ? Sinon elle doit figurer à l’ordre du jour de la convocation, avec le délai et les pièces dus.',
        en: '“{words}”: is the affair minor? Otherwise it must stand on the agenda of the summons.',
        severity: 'major',
      },
    },
  },
  check: ({ analysis }) => {
    const { agenda, affairs } = analysis.act;
    if (analysis.kind === 'summons') {
      if (agenda.length === 0)
        return says(
          analysis,
          /ordre\s+du\s+jour[^.;\n]{0,60}(?:joint|annex|ci-apres|figure|verso|suiv)|(?:joint|annex|ci-apres|trouver)[^.;\n]{0,80}ordre\s+du\s+jour/g,
        )
          ? []
          : [finding('none', wholeAct(analysis))];
      const decided = agenda.filter(({ text }) => !MISC.test(wordsOf(text)));
      const numbered = numberGap(analysis.text, agenda);
      const vague = agenda.flatMap((item): Outcome[] => {
        const words = wordsOf(item.text);
        // "Questions diverses" closes every agenda; it may not be all of it.
        const closing = MISC.test(wordsOf(item.text)) && decided.length > 0;
        return VAGUE.test(words) && !closing && !isHeading(agenda, item)
          ? [finding('vague', item, { values: { item: item.text } })]
          : [];
      });
      return [...numbered, ...vague];
    }
    const added = firstOf(analysis, ADDED);
    const asked = added === undefined ? [] : [question('added', added, { words: added.text })];
    if (analysis.kind === 'deliberation') return asked;
    return [
      ...affairs.flatMap((affair): Outcome[] => {
        const { title } = affair;
        if (title === undefined) return [];
        const words = plainOf(analysis, title.start, title.end);
        const decided = says(analysis, DECIDES, affair);
        if (MISC.test(words))
          return isVoted(affair) || decided ? [finding('misc', title, { values: { item: title.text } })] : [];
        if (!isVoted(affair)) return [];
        // With one or two items read, the agenda may not have been read whole.
        if (agenda.length < 3 || added !== undefined || FORMAL.test(words)) return [];
        return agenda.some((item) => alike(words, wordsOf(item.text)))
          ? []
          : [finding('unlisted', title, { values: { title: title.text } })];
      }),
      ...asked,
    ];
  },
});

/** Items with a number of their own, "1.", "2)", against the one before. Numbers that begin anew open another part. */
const numberGap = (text: string, agenda: readonly Part[]): Outcome[] => {
  const numbered = agenda.flatMap(({ start, end }) => {
    const number = /^\s*(?:point\s+)?(\d{1,2})\s*[.):°–-]\s*(?=\D)/iu.exec(text.slice(start, end))?.[1];
    return number === undefined ? [] : [{ start, end, number: Number(number) }];
  });
  const gap = numbered.findIndex(({ number }, i) => {
    const before = numbered[i - 1]?.number;
    return before !== undefined && number !== 1 && number !== before + 1;
  });
  const [before, after] = [numbered[gap - 1], numbered[gap]];
  if (before === undefined || after === undefined || numbered.length < 3) return [];
  return [finding('numbering', after, { values: { before: before.number, after: after.number } })];
};

const isVoted = ({ votes }: ParsedAffair): boolean =>
  votes.some(({ for: yes, unanimous, adopted }) => (yes ?? unanimous ?? adopted) !== undefined);

/** "FINANCES" over "Vote du budget": a heading of the agenda, followed by its affairs. */
const isHeading = (agenda: readonly Part[], item: Part): boolean => {
  const next = agenda[agenda.indexOf(item) + 1];
  return (
    next !== undefined &&
    !VAGUE.test(wordsOf(next.text)) &&
    (item.text === item.text.toUpperCase() || item.text.trim().endsWith(':'))
  );
};

/** Words of many titles, which tell no affair. */
const SMALL = new Set(
  'deliberation approbation adoption vote projet commune communal communale municipal municipale conseil mairie annee pour avec dans entre portant relatif relative concernant numero objet point modification attribution demande autorisation signature'.split(
    ' ',
  ),
);

const stems = (text: string): string[] =>
  text
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3 && !SMALL.has(word) && !/^\d/.test(word))
    .map((word) => word.slice(0, 5));

/** Two titles of one affair share a word that means something; a title without such words is not judged. */
const alike = (one: string, other: string): boolean => {
  const [a, b] = [stems(one), stems(other)];
  return a.length === 0 || a.some((word) => b.includes(word));
};

const summons = (agenda: string): string =>
  `Vernois, le 2 mars 2026\nObjet : convocation\nMadame,\nJe vous invite à la séance du conseil municipal du jeudi 12 mars 2026 à 20 h.\n${agenda}\nLe maire,\nPaul ROUGET`;
const AGENDA =
  'Présents : 9\nOrdre du jour :\n1) Tarifs de la salle\n2) Subvention au club\n3) Questions diverses';

export const examples: Examples = {
  passes: [
    ...[
      'Approbation du procès-verbal',
      'Compte rendu de mission',
      'Élection du secrétaire',
      'Ordre du jour, adoption',
      'Appel nominal',
      'Constat du quorum',
      'Ouverture de la réunion',
      'Approbation de la précédente réunion',
      'Décision du maire',
      'Décisions prises par le maire',
      'Délégation, rapport',
      'Informations du président',
      'Communication du président',
      'Question d’un élu',
      'Question écrite',
      'Préambule',
      'Clôture des débats',
      'Levée des débats',
    ].map((title) => ({
      why: `de forme : ${title}`,
      text: minutes(AGENDA, 'Tarifs de la salle\nAdopté à l’unanimité.', `${title}\nAdopté à l’unanimité.`),
      kind: 'minutes' as const,
    })),
    ...[
      'Questions diverses',
      'Affaires diverses',
      'Informations diverses',
      'Sujets divers',
      'Points divers',
      'Divers',
      'Diverses',
      'Question diverse',
      'Affaire diverse',
      'Information diverse',
      'Sujet divers',
      'Point divers',
    ].map((closing) => ({
      why: `en clôture : ${closing}`,
      text: summons(`Ordre du jour :\n1) Tarifs de la salle\n2) Subvention au club\n3) ${closing}`),
      kind: 'summons' as const,
    })),
    ...['Travaux du pont', 'Vote des finances', 'Urbanisme : plan local', 'Personnel communal : primes'].map(
      (item) => ({
        why: item,
        text: summons(`Ordre du jour :\n1) ${item}\n2) Subvention au club`),
        kind: 'summons' as const,
      }),
    ),
    {
      why: 'numéros qui recommencent',
      text: summons(
        'Ordre du jour :\n1) Tarifs de la salle\n2) Subvention au club\n1) Réfection du pont\n2) Achat du pré',
      ),
      kind: 'summons',
    },
    {
      why: 'deux numéros seulement',
      text: summons('Ordre du jour :\n1) Tarifs de la salle\n3) Subvention au club'),
      kind: 'summons',
    },
    {
      why: 'affaires nommées',
      text: summons('Ordre du jour :\n1) Tarifs de la salle\n2) Subvention au club\n3) Questions diverses'),
      kind: 'summons',
    },
    {
      why: 'ordre du jour joint',
      text: summons('Vous trouverez ci-joint l’ordre du jour.'),
      kind: 'summons',
    },
    { why: 'ordre du jour en annexe', text: summons('L’ordre du jour figure en annexe.'), kind: 'summons' },
    {
      why: 'titres de chapitre',
      text: summons(
        'Ordre du jour :\nFINANCES\nVote du budget primitif\nTravaux :\nRéfection du pont\nQuestions diverses',
      ),
      kind: 'summons',
    },
    {
      why: 'procès-verbal : tout y était',
      text: minutes(
        AGENDA,
        'Tarifs de la salle des fêtes\nAdopté à l’unanimité.',
        'Attribution d’une subvention au club\nAdopté à l’unanimité.',
        'Questions diverses\nNéant.',
      ),
      kind: 'minutes',
    },
    {
      why: 'procès-verbal de la séance précédente',
      text: minutes(
        AGENDA,
        'Approbation du compte rendu de la séance précédente\nAdopté à l’unanimité.',
        'Tarifs de la salle\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
    },
    {
      why: 'information, sans vote',
      text: minutes(
        AGENDA,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Chantier du pont\nLe maire présente le chantier.',
      ),
      kind: 'minutes',
    },
    {
      why: 'ordre du jour lu en partie',
      text: minutes(
        'Présents : 9\nOrdre du jour :\n1) Tarifs de la salle',
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Réfection du pont\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
    },
    {
      why: 'titre sans mot propre',
      text: minutes(
        AGENDA,
        'Demande d’autorisation\nAdopté à l’unanimité.',
        'Tarifs de la salle\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
    },
    { why: 'délibération ordinaire', text: deliberation('Présents : 9'), kind: 'deliberation' },
    ...['Procès-verbal de mars', 'Vérification du quorum', 'Propos divers'].map((title) => ({
      why: `de forme : ${title}`,
      text: minutes(AGENDA, 'Tarifs de la salle\nAdopté à l’unanimité.', `${title}\nAdopté à l’unanimité.`),
      kind: 'minutes' as const,
    })),
    {
      why: 'décision annoncée sous les questions diverses',
      text: minutes(
        AGENDA,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Questions diverses\nPour le pré, le conseil décidera en avril.',
      ),
      kind: 'minutes',
    },
    {
      why: 'divers travaux, à l’ordre du jour',
      text: minutes(
        'Présents : 9\nOrdre du jour :\n1) Tarifs de la salle\n2) Divers travaux\n3) Questions diverses',
        'Divers travaux de voirie\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
    },
    {
      why: 'une affaire et les questions diverses',
      text: summons('Ordre du jour :\n1) Tarifs de la salle\n2) Questions diverses'),
      kind: 'summons',
    },
    {
      why: 'le titre de la délibération garde celui du point',
      text: deliberation('Présents : 9', 'Adopté à l’unanimité.', 'Questions diverses : achat d’un tracteur'),
      kind: 'deliberation',
    },
    {
      why: 'deux points lus',
      text: minutes(
        'Présents : 9\nOrdre du jour :\n1) Tarifs de la salle\n2) Subvention au club',
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Réfection du pont\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
    },
    ...[
      '- Tarifs de la salle\n- Avenant 2 - marché du pont\n- Lot 5 - peinture\n- Lot 7 - sols',
      '1.1 Tarifs de la salle\n1.2 Subvention au club\n2.1 Réfection du pont\n2.2 Achat du pré',
    ].map((items) => ({
      why: `numéros qui ne sont pas ceux des points : ${items}`,
      text: summons(`Ordre du jour :\n${items}`),
      kind: 'summons' as const,
    })),
    ...(
      [
        ['Club de tennis', 'Aide au club'],
        ['Travaux des écoles', 'Ravalement de l’école'],
      ] as const
    ).map(([item, title]) => ({
      why: `« ${item} » annonce « ${title} »`,
      text: minutes(
        `Présents : 9\nOrdre du jour :\n1) Tarifs de la salle\n2) ${item}\n3) Questions diverses`,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        `${title}\nAdopté à l’unanimité.`,
      ),
      kind: 'minutes' as const,
    })),
  ],
  fails: [
    ...[
      'Question diverse',
      'Affaire générale',
      'Point divers',
      'Points divers',
      'Sujet divers',
      'Sujets divers',
      'Information générale',
      'Informations générales',
      'Affaires en cours',
      'Affaire courante',
      'Affaires courantes',
      'Affaire financière',
      'Questions financières',
      'Divers',
      'Diverses',
      'Finance',
      'Finances',
      'Travaux',
      'Personnel',
      'Urbanisme',
      'Affaires communales',
      'Question diverse nécessitant un vote',
      'Affaires diverses appelant une délibération',
      'Affaire diverse soumise à un vote',
      'Questions diverses soumises à délibération',
      'Points divers à délibérer',
      'Point divers nécessitant décision',
    ].map((item) => ({
      why: `${item}, seul`,
      text: summons(`Ordre du jour :\n- ${item}`),
      kind: 'summons' as const,
      message: 'vague',
      at: `- ${item}`,
    })),
    ...[
      [
        'Le maire propose que soit ajoutée une affaire à l’ordre du jour.',
        'ajoutée une affaire à l’ordre du jour',
      ],
      ['Sont ajoutés deux points à l’ordre du jour.', 'ajoutés deux points à l’ordre du jour'],
      ['Un point est ajouté à l’ordre du jour.', 'ajouté à l’ordre du jour'],
      ['L’ordre du jour est modifié ce soir.', 'ordre du jour est modifié'],
      ['L’affaire est remise en séance.', 'remise en séance'],
      ['Le point est remis sur table.', 'remis sur table'],
      ['Le point est déposé sur table.', 'déposé sur table'],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: deliberation('Présents : 9', words),
      kind: 'deliberation' as const,
      message: 'added',
      at,
    })),
    {
      why: 'un point manque à l’ordre du jour',
      text: summons('Ordre du jour :\n1) Tarifs de la salle\n2) Subvention au club\n4) Réfection du pont'),
      kind: 'summons',
      message: 'numbering',
      at: '4) Réfection du pont',
    },
    {
      why: 'décision sous les questions diverses, sans vote compté',
      text: minutes(
        AGENDA,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Questions diverses\nAprès discussion, le conseil vote une aide de 300 €.',
      ),
      kind: 'minutes',
      message: 'misc',
      at: '2) Questions diverses',
    },
    {
      why: 'pas d’ordre du jour',
      text: summons('Comptant sur votre présence.'),
      kind: 'summons',
      message: 'none',
      at: 'Objet : convocation',
    },
    {
      why: 'questions diverses seules',
      text: summons('Ordre du jour :\n- Questions diverses'),
      kind: 'summons',
      message: 'vague',
      at: '- Questions diverses',
    },
    {
      why: 'finances, sans plus',
      text: summons('Ordre du jour :\n1) Finances\n2) Subvention au club'),
      kind: 'summons',
      message: 'vague',
      at: '1) Finances',
    },
    {
      why: 'affaires générales',
      text: summons('Ordre du jour :\n1) Subvention au club\n2) Affaires générales'),
      kind: 'summons',
      message: 'vague',
      at: '2) Affaires générales',
    },
    {
      why: 'délibération sous les questions diverses',
      text: minutes(
        AGENDA,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Questions diverses\nLe conseil décide l’achat d’un tracteur.\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
      message: 'misc',
      at: '2) Questions diverses',
    },
    {
      why: 'affaire qui n’y était pas',
      text: minutes(
        AGENDA,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Achat d’un tracteur\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
      message: 'unlisted',
      at: '2) Achat d’un tracteur',
    },
    {
      why: 'affaire ajoutée',
      text: minutes(
        `${AGENDA}\nLe maire propose d’ajouter un point à l’ordre du jour.`,
        'Tarifs de la salle\nAdopté à l’unanimité.',
        'Achat d’un tracteur\nAdopté à l’unanimité.',
      ),
      kind: 'minutes',
      message: 'added',
      at: 'ajouter un point à l’ordre du jour',
    },
    {
      why: 'déposée sur table',
      text: deliberation('Présents : 9', 'Cette affaire a été déposée sur table. Le conseil DÉCIDE l’achat.'),
      kind: 'deliberation',
      message: 'added',
      at: 'déposée sur table',
    },
    ...(
      [
        ['Tarifs des salles', 'Achat des outils'],
        ['Demande de prêt', 'Demande de classement'],
        ['Réfection du pont', 'Achat d’un ponton'],
        ['Budget 2026', 'Tracteur 2026'],
      ] as const
    ).map(([item, title]) => ({
      why: `« ${item} » n’annonce pas « ${title} »`,
      text: minutes(
        `Présents : 9\nOrdre du jour :\n1) Subvention au club\n2) ${item}\n3) Questions diverses`,
        'Subvention au club\nAdopté à l’unanimité.',
        `${title}\nAdopté à l’unanimité.`,
      ),
      kind: 'minutes' as const,
      message: 'unlisted',
      at: `2) ${title}`,
    })),
    {
      why: 'un point rajouté',
      text: deliberation('Présents : 9', 'Un point est rajouté à l’ordre du jour.'),
      kind: 'deliberation',
      message: 'added',
      at: 'rajouté à l’ordre du jour',
    },
  ],
};
