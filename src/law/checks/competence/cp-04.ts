/** CP-04: an act bears the signature, first name, name and capacity of its author, legibly. */
import type { ParsedSignature } from '../../../act/parse/model';
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { refusalIn } from '../shared/refusals';
import { wholeAct } from '../shared/nature';

/** "J. FAIVRE", "J.-P. Faivre": an initial is no first name. */
const INITIAL = /^(?:\p{Lu}\.(?:\s?-?\s?\p{Lu}\.)*|\p{Lu}(?:-\p{Lu})?)\s+\p{L}{2}/u;
/** "D. C.", "J.-P. M." */
const ONLY_INITIALS = /^(?:\p{Lu}\.[\s-]{0,2}){2,4}$/u;

export const rule = defineRule({
  meta: {
    id: 'CP-04',
    title: {
      fr: 'Signature avec prénom, nom et qualité lisibles',
      en: 'Signature with legible first name, name and capacity',
    },
    kinds: ['order', 'decision', 'letter', 'deliberation'],
    severity: 'blocking',
    basis: ['CRPA-L212-1'],
    method: 'R',
    needs: [],
    messages: {
      none: {
        fr: 'Aucune signature n’est prévue : l’acte doit porter la signature de son auteur, avec son prénom, son nom et sa qualité.',
        en: 'No signature: the act must bear that of its author, with first name, name and capacity.',
      },
      unnamed: {
        fr: 'Le signataire n’est pas nommé : indiquez son prénom et son nom sous « {capacity} ».',
        en: 'The signatory is not named: give first name and name under “{capacity}”.',
      },
      initial: {
        fr: 'Le prénom de « {name} » est réduit à une initiale : écrivez-le en entier.',
        en: 'The first name of “{name}” is only an initial: write it in full.',
      },
      initials: {
        fr: 'Le signataire n’est désigné que par ses initiales (« {name} ») : écrivez son prénom et son nom en entier.',
        en: 'The signatory is told only by initials (“{name}”): write first name and name in full.',
      },
      initialCouncil: {
        fr: 'Le prénom de « {name} » est réduit à une initiale : écrivez-le en entier, avec le nom et la qualité du signataire.',
        en: 'The first name of “{name}” is only an initial: write it in full.',
        severity: 'minor',
      },
      capacity: {
        fr: 'La qualité de {name} n’est pas indiquée (« Le maire », « Pour le maire et par délégation, l’adjoint délégué à … »).',
        en: 'The capacity of {name} is not given.',
      },
      lastName: {
        fr: 'Un seul nom figure sous la signature (« {name} ») : indiquez le prénom et le nom.',
        en: 'Only one name under the signature (“{name}”): give first name and name.',
        severity: 'major',
      },
    },
  },
  // A letter that refuses decides; others are only letters.
  concerns: (analysis) => analysis.kind !== 'letter' || refusalIn(analysis) !== undefined,
  check: ({ analysis }) => {
    const { signatures } = analysis.act;
    if (analysis.kind === 'deliberation') return signatures.flatMap(initialOf);
    if (signatures.length === 0) return [finding('none', wholeAct(analysis))];
    // Others may be left to sign below: whom the act is for, the other party of what is annexed.
    if (
      signatures.some(
        ({ capacity, name }) => capacity !== undefined && name !== undefined && isWhole(name.name),
      )
    )
      return [];
    return signatures.flatMap(({ capacity, name }): Outcome[] => {
      if (name === undefined)
        return capacity === undefined
          ? []
          : [finding('unnamed', capacity, { values: { capacity: capacity.text.replace(/[\s,]+$/u, '') } })];
      const values = { name: name.name };
      if (ONLY_INITIALS.test(name.name)) return [finding('initials', name, { values })];
      if (INITIAL.test(fold(name.name).cased)) return [finding('initial', name, { values })];
      if (!/[\s]/u.test(name.name.trim())) return [finding('lastName', name, { values })];
      return capacity === undefined ? [finding('capacity', name, { values })] : [];
    });
  },
});

/** Extracts of deliberations may leave the signatures to the register: only a name cut short is told. */
const initialOf = ({ name }: ParsedSignature): Outcome[] =>
  name !== undefined && INITIAL.test(fold(name.name).cased)
    ? [finding('initialCouncil', name, { values: { name: name.name } })]
    : [];

const isWhole = (name: string): boolean =>
  !ONLY_INITIALS.test(name) && !INITIAL.test(fold(name).cased) && /\s/u.test(name.trim());

const letter = (
  signature: string,
  words = 'Je ne peux donner une suite favorable à votre demande.',
): string =>
  `Mairie de Vernois\nVernois, le 3 mars 2026\nObjet : votre demande\nMadame,\n${words}\nJe vous prie d’agréer, Madame, l’expression de ma considération distinguée.\n${signature}`;
const act = (signature: string): string =>
  `Arrêté municipal n° 2026-12\nportant fermeture de la rue du Moulin\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le 3 mars 2026\n${signature}`;

export const examples: Examples = {
  passes: [
    ...[
      'Le maire,\nL. S.\nPaul ROUGET',
      'Le maire,\n(paraphe)\nPaul ROUGET',
      'Le maire,\nPaul ROUGET\nP.J. : plan',
      'Le maire,\nPaul ROUGET\nP. R.',
      'Le maire,\nP. R.\nPaul ROUGET',
      'Le maire,\nJean B. ROUGET',
    ].map((words) => ({ why: words, text: act(words) })),
    ...[
      'Loïc TREMAZON, deuxième adjoint',
      'Loïc TREMAZON, 2e adjoint',
      'Anne LEROY, 1ère adjointe au maire',
      'Anne-Marie LE ROY, la première adjointe,',
      'Loïc de TREMAZON, adjoint délégué à la voirie',
      'Mme Anne LEROY, quatrième adjointe déléguée aux écoles',
      'Loïc TREMAZON,\ndeuxième adjoint',
      'Deuxième adjoint,\nLoïc TREMAZON',
    ].map((words) => ({ why: `pour le maire : ${words}`, text: act(`Pour le maire,\n${words}`) })),
    ...[
      'Le premier adjoint, suppléant le maire empêché (art. L. 2122-17 du CGCT),\nLoïc TREMAZON',
      'La première adjointe (en application de l’article L. 2122-17 du code général des collectivités territoriales),\nAnne LEROY',
      'Pour le maire absent (article L. 2122-17),\nLoïc TREMAZON, premier adjoint',
    ].map((signature) => ({ why: `un article à côté de la qualité : ${signature}`, text: act(signature) })),
    ...[
      'Le Maire : Paul ROUGET (cachet)',
      'Le Maire, Paul ROUGET [signé]',
      'Le maire – Paul ROUGET (sceau)',
    ].map((signature) => ({ why: signature, text: act(signature) })),
    {
      why: 'extrait de délibération, signatures au registre',
      text: 'Délibération n° 2026-12\nSéance du 3 mars 2026\nLe conseil municipal, après en avoir délibéré,\nDÉCIDE de fermer la rue.\nSuivent les signatures.\nLe maire,',
      kind: 'deliberation',
    },
    ...[
      'Le maire,\n(cachet)  Paul ROUGET',
      'Le maire,\n[signé] M. Paul ROUGET',
      'Le maire,\n(L.S.) Paul ROUGET',
      'Le maire,\n(cachet)  Paul ROUGET\nNotifié à l’intéressée le 4 mars 2026\nSignature : G. PETIT',
      'Le maire,\nPaul ROUGET\nRemis en main propre le 4 mars 2026\nLe bénéficiaire : L. PETIT',
    ].map((signature) => ({ why: `la marque devant le nom : ${signature}`, text: act(signature) })),
    {
      why: 'le preneur signera plus bas',
      text: act('Le maire,\nPaul ROUGET\nNotifié le\nLe président de l’association,'),
    },
    {
      why: 'lettre de refus signée',
      text: letter(
        'Pour le maire et par délégation,\nle directeur général des services\n\nLuc PETIT\n(signé)',
      ),
      kind: 'letter',
    },
    { why: 'qualité, prénom et nom', text: act('Le maire,\nPaul ROUGET') },
    {
      why: 'la délégation dite entre la qualité et le nom',
      text: act(
        'Pour le maire et par délégation,\nl’adjoint délégué à la sécurité\n(arrêté de délégation n° 2026-4 du 3 avril 2026, publié le 5 avril 2026)\n\nLuc PETIT',
      ),
    },
    {
      why: 'arrêté de délégation, sans parenthèses',
      text: act('Pour le maire,\nl’adjointe à la voirie\nArrêté n° 2026-4 du 3 avril 2026\nAnne LEROY'),
    },
    {
      why: 'une date parmi les motifs n’ouvre pas la fin de l’acte',
      text: act('Le maire : Mme Anne LEROY\n(L.S.)').replace(
        'ARRÊTE\n',
        'Considérant que le demandeur a justifié :\n- de l’aptitude, le 3 octobre 2026, du conducteur ;\n- de l’assurance ;\nConsidérant sa demande ;\nARRETE\n',
      ),
    },
    {
      why: 'à droite de la page, avec le cachet',
      text: act(
        `${' '.repeat(50)}Le maire,\n${' '.repeat(50)}Paul ROUGET\n${' '.repeat(50)}(signature et cachet)`,
      ),
    },
    ...[
      'Le Maire,\nPaul ROUGET                            [cachet de la mairie]',
      'Le Maire,                     (sceau)\nPaul ROUGET',
      'Le Maire,\n(signé)\nPaul ROUGET                     Notifié le : 18 mars 2026',
      'Le Maire,\nPaul ROUGET                     Publié le 18 mars 2026',
      'Notifié le 4 mars 2026               Le Maire,\nL’intéressé,                         Paul ROUGET',
    ].map((signature) => ({ why: 'ce qui est à côté du nom', text: act(signature) })),
    ...[
      'Fait à Vernois, le 3 mars 2026              Le Maire,',
      'Vernois, le 3 mars 2026                     Le Maire,',
    ].map((line) => ({
      why: 'le lieu et la date à côté de la qualité',
      text: act('                                    Paul ROUGET').replace(
        'Fait à Vernois, le 3 mars 2026',
        line,
      ),
    })),
    { why: 'une ligne vide, puis le nom', text: act('Le Maire,\n\n\n[signé]\n\nPaul ROUGET') },
    { why: 'nom puis qualité', text: act('Paul ROUGET\nMaire de Vernois') },
    { why: 'nom, virgule, qualité', text: act('Paul ROUGET,\nmaire') },
    {
      why: 'qualité de l’ampliation après',
      text: act('Le maire,\nPaul ROUGET\nPour ampliation, le directeur général des services, Luc PETIT'),
    },
    {
      why: 'deux signataires',
      text: act('Le maire,            La secrétaire,\nPaul ROUGET         Anne LEROY'),
    },
    { why: 'signé avant le nom', text: act('Le maire,\nSigné : Paul ROUGET') },
    { why: 'sur une ligne', text: act('Le Maire, Paul ROUGET') },
    {
      why: 'par délégation',
      text: act('Pour le maire et par délégation,\nL’adjointe déléguée à la voirie,\nAnne LEROY'),
    },
    { why: 'nom suivi d’un sigle', text: act('Le maire,\nPaul ROUGET P. R.') },
    { why: 'prénom composé', text: act('Le maire,\nJean-Pierre FAIVRE') },
  ],
  fails: [
    ...[
      'Je ne peux pas vous donner ces courriers : ils ont été écrits par vos voisins.',
      'Je ne puis vous donner cette liste, qui porte des noms.',
      'Il ne m’est pas possible de donner une suite favorable à votre demande.',
      'Il ne nous est malheureusement pas possible d’accorder cette dérogation.',
      'Il n’est donc pas possible de faire droit à votre demande.',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: letter('Le maire,\nB. G.', words),
      kind: 'letter' as const,
      message: 'initials',
      at: 'B. G.',
    })),
    {
      why: 'délibération signée d’une initiale',
      text: 'Délibération n° 2026-12\nSéance du 3 mars 2026\nVu le code général des collectivités territoriales ;\nLe conseil municipal, après en avoir délibéré,\nDÉCIDE de fermer la rue.\nFait à Vernois, le 3 mars 2026\nLe maire,\nP. ROUGET',
      kind: 'deliberation',
      message: 'initialCouncil',
      at: 'P. ROUGET',
    },
    {
      why: 'lettre de refus que personne ne signe de son nom',
      text: letter('Pour le maire,\n\n(signature illisible)'),
      kind: 'letter',
      message: 'unnamed',
      at: 'Pour le maire,',
    },
    {
      why: 'lettre de refus sans signature',
      text: letter(''),
      kind: 'letter',
      message: 'none',
      at: 'Objet : votre demande',
    },
    { why: 'pas de signature', text: act(''), message: 'none', at: 'portant fermeture de la rue du Moulin' },
    { why: 'pas de nom', text: act('Le maire,'), message: 'unnamed', at: 'Le maire,' },
    ...[
      ['Le maire,\n(paraphe)\nD. C.', 'D. C.'],
      ['La maire,\nA.-M. L.', 'A.-M. L.'],
      ['Le maire,\n[signature]\nP. R.', 'P. R.'],
      ['Pour le maire et par délégation,\nL’adjoint délégué à la voirie,\nJ. B.', 'J. B.'],
      ['Le maire,\nSigné : P.R.', 'P.R.'],
      ['Le président,\nM. P. R.', 'P. R.'],
    ].map(([words = '', at = '']) => ({ why: words, text: act(words), message: 'initials', at })),
    { why: 'initiale', text: act('Le maire,\nP. ROUGET'), message: 'initial', at: 'P. ROUGET' },
    {
      why: 'initiales composées',
      text: act('Le maire,\nJ.-P. FAIVRE'),
      message: 'initial',
      at: 'J.-P. FAIVRE',
    },
    { why: 'pas de qualité', text: act('Paul ROUGET'), message: 'capacity', at: 'Paul ROUGET' },
    { why: 'nom sans prénom', text: act('Le maire,\nM. ROUGET'), message: 'lastName', at: 'M. ROUGET' },
  ],
  ignores: [
    {
      why: 'lettre qui ne refuse rien',
      text: letter('Le maire,', 'Votre demande est acceptée.'),
      kind: 'letter',
    },
  ],
};
