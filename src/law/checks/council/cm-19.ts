/** CM-19: to name somebody by show of hands, all must agree, and no text may require secrecy. */
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { firstOf, isSecretWaived, nominationIn, ONE_CANDIDATE, says } from '../shared/council';
import { deliberation } from '../shared/example-session';
import { sectionsOf } from '../shared/sections';
import { headOf } from '../shared/topic';
import type { Analysis } from '../../analysis';

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
/** A vote on raising hands that was not unanimous: "par 8 voix contre 2, le conseil choisit de voter à main levée". */
const DIVIDED =
  /(?:par\s+)?\d{1,3}\s+(?:voix|pour)\s*(?:pour\s*)?(?:,|et)?\s*(?:contre\s+[1-9]\d*|[1-9]\d*\s+contre)[^.;\n]{0,100}(?:mains?\s+levees?|scrutin\s+(?:public|ordinaire)|ne\s+pas\s+(?:recourir|proceder))|a\s+la\s+majorite(?:\s+(?:absolue|des\s+(?:voix|suffrages|presents))[^.;,\n]{0,30})?\s*,?[^.;\n]{0,60}(?:de\s+(?:voter|proceder|ne\s+pas)[^.;\n]{0,60}(?:mains?\s+levees?|scrutin\s+(?:public|secret)))/g;
const SECRET_VOTE =
  /(?:au|a|par|le|du)\s+(?:scrutin|bulletins?|vote)\s+(?:a\s+bulletins?\s+)?secret[^.;\n]{0,60}(?:est|a\s+(?:lieu|donne)|proced|elit|majorite)|proced[^.;\n]{0,60}(?:scrutin|bulletins?|vote)\s+secret|bulletins\s+(?:trouves|dans\s+l'urne)/g;

/** A note of several affairs, the naming among them. */
const planning = (words: string, title = 'Désignation des délégués au syndicat'): string =>
  `NOTE DE SYNTHÈSE\n\nAffaire n° 1 – Halle\n\nLe vote a lieu à main levée.\n\nAffaire n° 2 – ${title}\n${words}\n\nAffaire n° 3 – Marché\n\nLe conseil vote à l’unanimité.`;
const TITLE = 'Désignation d’un délégué au syndicat des eaux';
const names = (words: string, title = TITLE): string => deliberation('Présents : 14', words, title);

export const examples: Examples = {
  passes: [
    ...[
      'Le vote a lieu au scrutin secret. Les autres affaires se votent à main levée.',
      'Le scrutin est secret, sauf accord de tous pour voter à main levée.',
      'Il sera proposé de décider, à l’unanimité, de voter à main levée.',
      'Une seule candidature est connue : le vote à main levée est possible.',
      'Le conseil désigne qui il veut.',
    ].map((words) => ({ why: `note : ${words}`, text: planning(words), kind: 'note' as const })),
    {
      why: 'note : une affaire qui ne nomme personne',
      text: planning('Le vote a lieu à main levée.', 'Tarifs de la halle'),
      kind: 'note',
    },
    {
      why: 'note sur une seule affaire, qui ne nomme personne',
      text: 'NOTE\nObjet : tarifs de la halle\n\nLe vote aura lieu à main levée.',
      kind: 'note',
    },
    ...[
      'Aucun conseiller ne demande le scrutin secret ; le conseil, à l’unanimité, vote à main levée et désigne M. Luc PETIT délégué titulaire.',
    ].map((words) => ({ why: words, text: names(words), kind: 'deliberation' as const })),
    ...[
      'Aucun membre ne s’y opposant, il est voté à main levée',
      'Personne ne s’étant manifesté et nul ne s’opposant au vote, on vote à main levée',
      'Aucun conseiller n’y faisant objection, le conseil vote à main levée',
      'Personne n’y a fait obstacle : vote à main levée',
      'Nul n’y fait opposition et le vote a lieu à main levée',
      'Nul ne s’y est opposé, le vote se fait à main levée',
      'Le vote a lieu à main levée, sans opposition',
      'Sans qu’aucune objection soit faite, il est voté à main levée',
      'Sans aucune opposition au vote à main levée',
      'Sans qu’il y ait opposition, le vote est fait à main levée',
      'Tous les membres étant d’accord, le vote a lieu à main levée',
      'Tous ses conseillers l’ayant accepté, le conseil vote à main levée',
      'L’ensemble des élus y consentant, le vote est fait à main levée',
      'Avec l’accord de tous, le vote a lieu à main levée',
      'Le vote a lieu à main levée, de l’accord de l’ensemble de ses membres',
      'Avec l’assentiment général, le vote a lieu à main levée',
      'Avec le consentement de chacun, le vote a lieu à main levée',
      'Le conseil élit à main levée M. Guy NOEL, et MM. ROY et VIAL, chacun y ayant consenti à l’unanimité',
    ].map((words) => ({
      why: `tous en sont d’accord : ${words}`,
      text: names(`${words}. Le conseil désigne M. Luc PETIT délégué titulaire.`),
      kind: 'deliberation' as const,
    })),
    {
      why: 'nombre des adjoints fixé à main levée, puis scrutin secret',
      text: names(
        'Le conseil, par un premier vote à main levée, décide à l’unanimité de maintenir à cinq le nombre des adjoints ; la nouvelle élue aura le même rang. Il est procédé à l’élection de l’adjoint au scrutin secret.',
        'Élection d’un adjoint',
      ),
      kind: 'deliberation',
    },
    {
      why: 'décision unanime',
      text: names(
        'Le conseil décide, à l’unanimité, de ne pas procéder au scrutin secret. À main levée, il désigne M. Luc PETIT délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'vote à main levée décidé à l’unanimité',
      text: names(
        'Après accord unanime pour un vote à main levée, le conseil désigne M. Luc PETIT délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'main levée, à l’unanimité des membres',
      text: names(
        'Le vote à main levée étant décidé à l’unanimité, le conseil désigne M. Luc PETIT délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'renonciation unanime',
      text: names(
        'Le conseil renonce à l’unanimité au scrutin secret et, au scrutin public, désigne M. Luc PETIT délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'scrutin secret',
      text: names('Au scrutin secret, le conseil désigne M. Luc PETIT délégué titulaire.'),
      kind: 'deliberation',
    },
    {
      why: 'une seule candidature',
      text: names(
        'Une seule liste étant présentée, le conseil, à main levée, désigne M. Luc PETIT délégué titulaire.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'à main levée, sans nomination',
      text: names('À main levée, le conseil fixe les tarifs.', 'Tarifs'),
      kind: 'deliberation',
    },
    {
      why: 'élection du maire au scrutin secret, assesseurs à main levée',
      text: names(
        'Les assesseurs sont choisis à main levée. Il est procédé à l’élection du maire au scrutin secret. M. Luc PETIT est proclamé élu.',
        'Élection du maire',
      ),
      kind: 'deliberation',
    },
    ...[
      'Le nombre des adjoints est fixé à main levée, à l’unanimité, avant leur élection.',
      'Le rang des élus est fixé à main levée, à l’unanimité.',
      'Les assesseurs sont élus à main levée, à l’unanimité.',
      'Les scrutateurs sont élus à main levée, à l’unanimité.',
      'La secrétaire est élue à main levée, à l’unanimité.',
      'Un premier vote, unanime, à main levée, précède l’élection.',
      'Une question préliminaire à l’élection est tranchée à main levée, à l’unanimité.',
      'Une suspension de séance est votée à main levée, à l’unanimité.',
      'La dénomination d’une salle est votée à main levée, à l’unanimité.',
    ].map((words) => ({
      why: `${words} Le maire est élu au scrutin secret`,
      text: names(
        `${words} Il est procédé à l’élection du maire au scrutin secret. M. Luc PETIT est proclamé élu.`,
        'Élection du maire',
      ),
      kind: 'deliberation' as const,
    })),
    ...[
      'Sont élus à main levée les membres de la commission, après l’élection du maire à bulletins secrets.',
      'Sont élus à main levée les membres de la commission, après l’élection du maire à bulletin secret.',
    ].map((words) => ({ why: words, text: names(words, 'Installation'), kind: 'deliberation' as const })),
    ...[
      'Le scrutin secret a lieu.',
      'Le vote à bulletins secrets a lieu.',
      'Le vote à bulletin secret a donné ce résultat.',
      'Par bulletin secret, la majorité se dégage.',
      'Il est procédé au vote par bulletin secret.',
      'Bulletins trouvés dans l’urne : 14.',
    ].map((words) => ({
      why: `main levée refusée. ${words}`,
      text: names(
        `Mme FAURE refuse le vote à main levée. ${words} M. Luc PETIT, seul candidat, est désigné délégué titulaire.`,
      ),
      kind: 'deliberation' as const,
    })),
    ...[
      'Aucune demande de scrutin secret',
      'Aucun membre demandant un scrutin secret',
      'La demande n’est pas soutenue d’un scrutin secret',
    ].map((words) => ({
      why: words,
      text: names(
        `${words}, le conseil, à l’unanimité, vote à main levée et désigne M. Luc PETIT délégué titulaire.`,
      ),
      kind: 'deliberation' as const,
    })),
  ],
  fails: [
    ...[
      'Sans l’accord de tous, le vote a lieu à main levée',
      'Aucun candidat ne se retire ; le vote a lieu à main levée',
      'Tous les membres sont présents, le vote a lieu à main levée',
      'À défaut d’accord de tous, le vote a lieu à main levée',
      'Faute d’accord de tous, le vote a lieu à main levée',
      'Avec l’accord de tous sauf Mme ROY, le vote a lieu à main levée',
      'Tous les membres n’ayant pas accepté, le vote a lieu à main levée',
      'Aucun conseiller ne s’opposant à cette candidature, le vote a lieu à main levée',
    ].map((words) => ({
      why: `rien ne dit que tous en sont d’accord : ${words}`,
      text: names(`${words}. Le conseil désigne M. Luc PETIT délégué titulaire.`),
      kind: 'deliberation' as const,
      message: 'open',
      at: 'à main levée',
    })),
    ...[
      'Le vote aura lieu à main levée, comme pour les autres affaires.',
      'Il sera procédé à la désignation à main levée, sans recourir au scrutin secret.',
      'Il est proposé de ne pas procéder au scrutin secret et de voter à main levée.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: planning(words),
      kind: 'note' as const,
      message: 'planned',
      at: 'à main levée',
    })),
    ...[
      'Élection d’un adjoint',
      'Nomination des délégués',
      'Membres du jury à désigner : désigner trois élus',
      'Délégués à élire',
    ].map((title) => ({
      why: `note : ${title}`,
      text: planning('Le vote aura lieu à main levée.', title),
      kind: 'note' as const,
      message: 'planned',
      at: 'à main levée',
    })),
    {
      why: 'note sur une seule affaire',
      text: 'NOTE\nObjet : désignation d’un délégué au syndicat\n\nLe vote aura lieu à main levée.',
      kind: 'note',
      message: 'planned',
      at: 'à main levée',
    },
    {
      why: 'un nom sans civilité, élu à main levée par une majorité',
      text: names(
        'Par 8 voix contre 2, le conseil choisit de voter à main levée.\nMichel DARDENNE, arrivé en tête, est proclamé élu.',
        'Désignation du représentant de la commune à l’association « Forêts vivantes »',
      ),
      kind: 'deliberation',
      message: 'opposed',
      at: 'à main levée',
    },
    ...[
      'Par 8 voix contre 2, le conseil choisit de voter à main levée. M. Luc PETIT est désigné délégué titulaire.',
      'À la majorité, le conseil décide de procéder à main levée. M. Luc PETIT est désigné délégué titulaire.',
      'Par 9 voix pour et 5 contre, il est décidé de ne pas recourir au bulletin secret ; à main levée, M. Luc PETIT est désigné délégué titulaire.',
    ].map((words) => ({
      why: words,
      text: names(words),
      kind: 'deliberation' as const,
      message: 'opposed',
      at: 'à main levée',
    })),
    ...(
      [
        [
          'Trois conseillers demandent le maintien du bulletin secret ; il est néanmoins procédé à main levée. M. Luc PETIT, seul candidat, est désigné délégué titulaire.',
          'demandent le maintien du bulletin secret',
        ],
        [
          'Malgré l’opposition de deux élus, le vote a lieu à main levée ; M. Luc PETIT est désigné délégué titulaire.',
          'x',
        ],
        [
          'Mme FAURE réclame un scrutin secret. Le conseil vote à main levée et désigne M. Luc PETIT délégué titulaire.',
          'x',
        ],
        [
          'M. NOEL s’oppose au vote à main levée. À main levée, le conseil désigne M. Luc PETIT délégué titulaire.',
          'x',
        ],
      ] as const
    ).map(([words]) => ({
      why: words,
      text: names(words),
      kind: 'deliberation' as const,
      message: 'opposed',
      at: /(?:vote )?[àÀ] main levée/u.exec(words)?.[0].replace(/^vote /u, '') ?? '',
    })),
    ...(
      [
        [
          'Sont élus à main levée les adjoints : le premier adjoint est M. PETIT. Il est procédé à l’élection des adjoints.',
          'à main levée',
        ],
        ['Il est procédé à main levée à l’élection du nouvel adjoint, M. PETIT.', 'à main levée'],
        ['Le conseil élit à main levée M. PETIT au poste de maire.', 'à main levée'],
        ['M. PETIT est proclamé, à main levée, élu en qualité de maire.', 'à main levée'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: names(words, 'Élection'),
          kind: 'deliberation',
          message: 'forbidden',
          at,
        }) as const,
    ),
    {
      why: 'à main levée',
      text: names('À main levée, le conseil désigne M. Luc PETIT délégué titulaire.'),
      kind: 'deliberation',
      message: 'open',
      at: 'À main levée',
    },
    {
      why: 'par vote public',
      text: names('Par vote public, le conseil élit M. Luc PETIT délégué titulaire.'),
      kind: 'deliberation',
      message: 'open',
      at: 'vote public',
    },
    {
      why: 'au scrutin ordinaire, adopté à la majorité',
      text: names(
        'Le conseil désigne M. Luc PETIT délégué titulaire, au scrutin ordinaire, par 12 voix pour et 2 contre.',
      ),
      kind: 'deliberation',
      message: 'open',
      at: 'scrutin ordinaire',
    },
    {
      why: 'par acclamation',
      text: names('Sont désignés par acclamation membres de la commission : M. Luc PETIT, Mme Anne LEROY.'),
      kind: 'deliberation',
      message: 'open',
      at: 'par acclamation',
    },
    {
      why: 'l’unanimité du vote n’est pas celle de la décision',
      text: names(
        'Le conseil désigne M. Luc PETIT délégué titulaire.\nVote à main levée.\nPour : 14 – Contre : 0. Adopté à l’unanimité.',
      ),
      kind: 'deliberation',
      message: 'open',
      at: 'à main levée',
    },
    {
      why: 'élection du maire',
      text: names(
        'Le conseil décide à l’unanimité de voter à main levée. M. Luc PETIT est proclamé élu maire.',
        'Élection du maire',
      ),
      kind: 'deliberation',
      message: 'forbidden',
      at: 'à main levée',
    },
    {
      why: 'élection d’un adjoint',
      text: names('À main levée, Mme Anne LEROY est élue première adjointe.', 'Élection d’un adjoint'),
      kind: 'deliberation',
      message: 'forbidden',
      at: 'À main levée',
    },
    {
      why: 'malgré le secret, écarté à l’unanimité',
      text: names(
        'Le conseil renonce à l’unanimité au scrutin secret ; à main levée, M. Luc PETIT est proclamé élu maire.',
        'Élection du maire',
      ),
      kind: 'deliberation',
      message: 'forbidden',
      at: 'à main levée',
    },
    {
      why: 'délégués sénatoriaux',
      text: names(
        'À main levée, sont désignés les délégués en vue de l’élection des sénateurs : M. Luc PETIT.',
        'Délégués pour les élections sénatoriales',
      ),
      kind: 'deliberation',
      message: 'forbidden',
      at: 'À main levée',
    },
    ...[
      'Il est procédé à main levée à l’élection du délégué au forum. On félicite le maire.',
      'Le conseil élit à main levée un délégué proposé par le maire.',
      'Le conseil élit à main levée un délégué, M. le maire ayant présenté M. PETIT.',
    ].map((words) => ({
      why: words,
      text: names(words),
      kind: 'deliberation' as const,
      message: 'open',
      at: 'à main levée',
    })),
    ...[
      'M. PETIT est élu maire à main levée.',
      'Le conseil proclame maire Mme FAURE, à main levée.',
      'M. PETIT est élu à main levée à la fonction de maire.',
      'Mme FAURE est élue à main levée aux fonctions de maire.',
      'Le conseil élit à main levée la nouvelle maire, Mme FAURE. Mme Anne LEROY est secrétaire.',
      'Le conseil désigne à main levée M. Luc PETIT délégué aux élections sénatoriales.',
      'Le conseil, unanime, renonce au scrutin secret et procède sans vote secret à l’élection du maire ; M. PETIT est proclamé élu à main levée.',
    ].map((words) => ({
      why: words,
      text: names(words, 'Élection'),
      kind: 'deliberation' as const,
      message: 'forbidden',
      at: 'à main levée',
    })),
    ...[
      'Signalant l’enjeu, Mme FAURE réclame un scrutin secret.',
      'Ainsi Mme FAURE réclame un scrutin secret.',
      'Mme FAURE demande un vote à bulletins secrets.',
      'Mme FAURE demande un vote à bulletin secret.',
      'Personne n’est absent. La séance reprend après une courte suspension, à vingt heures. Mme FAURE demande le scrutin secret.',
      'Le conseil se divise, 8 voix contre 2, sur le scrutin public.',
    ].map((words) => ({
      why: words,
      text: names(`${words} À main levée, le conseil désigne M. Luc PETIT délégué titulaire.`),
      kind: 'deliberation' as const,
      message: 'opposed',
      at: words.includes('public') ? 'scrutin public' : 'À main levée',
    })),
  ],
};
