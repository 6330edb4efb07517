/** RP-09: an act that the law has transmitted to the prefect is not enforceable before; the act says that it is transmitted. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis, Found } from '../../analysis';
import { fold } from '../../../act/reading/fold';
import { isDeniedBefore } from '../shared/denial';
import { wholeAct } from '../shared/nature';
import { transmissibility, transmissionWords } from '../shared/publicity';
import { minutes } from '../shared/example-session';
import { deliberation, order } from '../shared/samples';

const ENFORCEABLE =
  /executoire\s+(?:de\s+plein\s+droit\s+)?(?:des|a\s+compter\s+de|compte\s+tenu|apres|par|du\s+fait|le)[^.]{0,60}(?:publication|affichage|notification|signature|mise\s+en\s+ligne)|immediatement\s+executoire|executoire\s+(?:immediatement|sans\s+delai)/g;
const TO_STATE =
  "(?:(?:sous-)?prefe(?:t|te|cture)(?![a-z])|representant\\s+de\\s+l'etat|controle\\s+de\\s+(?:la\\s+)?legalite|services\\s+de\\s+l'etat)";
const SENT = '(?:transm\\w+|teletransm\\w+|envoy\\w*|adress\\w+|depos\\w+|soumi\\w+|soumettre|communiqu\\w+)';
/** The paper says that the prefect need not receive the act. */
const EXEMPT = new RegExp(
  [
    "(?:non\\s+soumise?|n'est\\s+pas\\s+(?:soumise?|transmissible)|dispensee?)\\s+(?:a|de|d')?\\s*(?:l'obligation\\s+de\\s+|la\\s+)?transmission",
    `sans\\s+(?:qu'(?:il|elle)\\s+(?:soit|y\\s+ait)\\s+(?:besoin|lieu|necessaire|utile|obligatoire)\\s+(?:de|d')|qu'(?:il|elle)\\s+ait\\s+a\\s+|avoir\\s+(?:besoin|lieu)?\\s*(?:d'|a\\s+|de\\s+)?|devoir\\s+|necessite\\s+d'|obligation\\s+d')[^.;\n]{0,40}${SENT}[^.;\n]{0,50}${TO_STATE}`,
    `sans\\s+(?:transmission|envoi|depot|passage)\\s+(?:prealable\\s+)?(?:a|au|aux|en)\\s[^.;\n]{0,20}${TO_STATE}`,
    `(?:n'(?:a|ont|aura|auront)\\s+pas\\s+(?:besoin\\s+d'|a\\s+)etre|n'(?:est|sera)\\s+pas\\s+(?:besoin\\s+de|necessaire\\s+de|utile\\s+de|requis\\s+de|a)|ne\\s+(?:sera|seront|doit|doivent|fera|feront)\\s+pas\\s+(?:etre\\s+|l'objet\\s+d'une\\s+)?)\\s*(?:l[ae]\\s+|les\\s+|l')?${SENT}[^.;\n]{0,50}${TO_STATE}`,
    `n'(?:est|a)\\s+pas\\s+(?:ete\\s+)?${SENT}[^.;\n]{0,50}${TO_STATE}`,
    `(?:transmission|envoi|depot)\\s+(?:a|au|aux|en)\\s[^.;\n]{0,20}${TO_STATE}\\s+(?:n'est\\s+pas\\s+(?:necessaire|requise?|obligatoire|utile)|est\\s+(?:inutile|facultati\\w+|superflue?)|ne\\s+s'impose\\s+pas)`,
  ].join('|'),
  'g',
);
/** Deliberations and no other acts are told of: these are sent, but for those of the first paragraph of L. 2131-2. */
const OF_COUNCIL = /deliberation|vote\s+du\s+conseil/;
const NOT_SENT =
  /droits?\s+de\s+(?:voirie|stationnement)|taux\s+de\s+promotion|ratios?(?![a-z])|centre\s+de\s+gestion|debits?\s+de\s+boissons|arretes?|convocation|brouillon|projet\s+de\s+deliberation\s+n|proces[\s-]verbal/;

export const rule = defineRule({
  meta: {
    id: 'RP-09',
    title: {
      fr: 'Transmission au représentant de l’État des actes qui y sont soumis',
      en: 'Transmission to the prefect of the acts that must be',
    },
    kinds: ['order', 'deliberation', 'decision', 'note', 'letter', 'minutes'],
    severity: 'blocking',
    basis: ['CGCT-L2131-2', 'CGCT-L2131-1'],
    method: 'R',
    needs: [],
    messages: {
      enforceable: {
        fr: 'L’acte se dit exécutoire (« {stated} ») sans avoir été transmis au représentant de l’État, alors qu’il doit l’être ({why}). Ajoutez la transmission.',
        en: 'The act calls itself enforceable without its transmission to the prefect ({why}).',
      },
      exempt: {
        fr: 'L’acte se dit dispensé de transmission (« {stated} »), alors qu’il y est soumis ({why}).',
        en: 'The act calls itself exempt from transmission, but it is not ({why}).',
      },
      told: {
        fr: 'Une délibération n’est exécutoire qu’après sa transmission au représentant de l’État : « {stated} » est à corriger.',
        en: 'A deliberation is enforceable only once sent to the prefect: correct “{stated}”.',
      },
      absent: {
        fr: 'Cet acte doit être transmis au représentant de l’État pour devenir exécutoire ({why}), et rien ne le rappelle. Prévoyez la transmission et sa mention.',
        en: 'This act must reach the prefect to be enforceable ({why}); nothing says so.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) =>
    isPaper(analysis)
      ? toldExempt(analysis).length > 0
      : analysis.derive(transmissibility)?.transmissible === true,
  check: ({ analysis }) => {
    if (isPaper(analysis))
      return toldExempt(analysis).map((found) => finding('told', found, { values: { stated: found.text } }));
    const why = analysis.derive(transmissibility)?.why ?? '';
    const [exempt] = analysis.search(EXEMPT);
    if (exempt !== undefined) return [finding('exempt', exempt, { values: { stated: exempt.text, why } })];
    if (analysis.derive(transmissionWords).length > 0) return [];
    const claim = analysis.search(ENFORCEABLE).find((one) => !isDeniedBefore(analysis, one));
    return claim === undefined
      ? [finding('absent', wholeAct(analysis), { values: { why } })]
      : [finding('enforceable', claim, { values: { stated: claim.text, why } })];
  },
});

/** It speaks of acts, and is none. */
const isPaper = ({ kind }: Analysis): boolean => kind === 'note' || kind === 'letter' || kind === 'minutes';

/** What a note says of a deliberation, in the sentence or in the one before. */
const toldExempt = (analysis: Analysis): readonly Found[] =>
  analysis.search(EXEMPT).filter((found) => {
    const rank = analysis.sentences.findIndex(({ end }) => found.start < end);
    const [before, own] = [analysis.sentences[rank - 1], analysis.sentences[rank]];
    const words = fold(own?.text ?? '').lower;
    // "Sans transmission au préfet, elle n’est pas exécutoire": the note says the rule.
    if (
      /(?:n'est|ne\s+(?:peut|devien\w+|sera|saurait))\s[^.;]{0,40}(?:executoire|vigueur|effet|appliqu)/.test(
        words,
      )
    )
      return false;
    const about = OF_COUNCIL.test(words)
      ? words
      : /(?<![a-z])elle/.test(words)
        ? `${fold(before?.text ?? '').lower} ${words}`
        : '';
    return OF_COUNCIL.test(about) && !NOT_SENT.test(about);
  });

const note = (words: string): string =>
  `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 14 mai 2026\nObjet : marché de bacs\n${words}\nLa directrice, Maryvonne BELROSE`;
const council = (...end: string[]): string =>
  deliberation({ subject: 'Tarifs de la cantine', decisions: ['FIXE les tarifs.'], end });
const police = (title: string, ...articles: string[]): string => order({ title, articles });

export const examples: Examples = {
  passes: [
    {
      why: 'délibération transmise',
      text: council('Transmise en préfecture le 14 mars 2026, publiée le 16 mars 2026.'),
    },
    {
      why: 'représentant de l’État',
      text: council(
        'Certifiée exécutoire compte tenu de sa transmission au représentant de l’État et de sa publication.',
      ),
    },
    { why: 'contrôle de légalité', text: council('Dépôt au contrôle de légalité le 14 mars 2026.') },
    { why: 'accusé de réception', text: council('Télétransmis le 14/03/2026') },
    {
      why: 'copie à la préfète',
      text: police(
        'Portant délégation de fonctions à un adjoint',
        'Délégation est donnée.',
        'Copie à Madame la Préfète.',
      ),
    },
    {
      why: 'décision déléguée transmise',
      text: 'Décision du maire n° 2026-3\nVu l’article L. 2122-22 du CGCT ;\nDÉCIDE\nArticle 1er : Le bail est signé.\nElle est transmise au sous-préfet.',
    },
  ],
  fails: [
    ...['n’est pas transmis au préfet', 'n’a pas été envoyé au contrôle de légalité'].map((at) => ({
      why: at,
      text: order({
        title: 'Interdisant la baignade',
        articles: ['La baignade est interdite du 1er juin au 31 août 2026.', `Le présent arrêté ${at}.`],
      }),
      message: 'exempt',
      at,
    })),
    ...[
      [
        'La délibération vous autorisera à signer. Elle deviendra exécutoire dès sa mise en ligne, sans qu’il soit besoin de la transmettre au représentant de l’État.',
        'sans qu’il soit besoin de la transmettre au représentant de l’État',
      ],
      ['La délibération s’appliquera sans transmission au préfet.', 'sans transmission au préfet'],
      [
        'Cette délibération n’a pas à être transmise à la sous-préfecture.',
        'n’a pas à être transmise à la sous-préfecture',
      ],
      [
        'La délibération sera publiée ; il n’est pas nécessaire de l’adresser au contrôle de légalité.',
        'n’est pas nécessaire de l’adresser au contrôle de légalité',
      ],
      [
        'La transmission au contrôle de légalité est facultative pour cette délibération.',
        'transmission au contrôle de légalité est facultative',
      ],
      ['La délibération ne sera pas transmise à la préfecture.', 'ne sera pas transmise à la préfecture'],
      ['Le vote du conseil s’appliquera sans transmission au préfet.', 'sans transmission au préfet'],
      ['La délibération sera publiée. Sans envoi à la préfecture, elle vaut.', 'Sans envoi à la préfecture'],
      [
        'La délibération rationalisant les achats n’a pas à être transmise au préfet.',
        'n’a pas à être transmise au préfet',
      ],
    ].map(([words = '', at = '']) => ({
      why: `note : ${words}`,
      text: note(words),
      kind: 'note' as const,
      message: 'told',
      at,
    })),
    {
      why: 'lettre',
      text: 'Commune de Vernois\nVernois, le 3 juin 2026\nMadame la Présidente,\nLa délibération s’applique sans transmission au préfet.\nVeuillez agréer, Madame la Présidente, mes salutations distinguées.\nLe maire, Paul ROUX',
      kind: 'letter',
      message: 'told',
      at: 'sans transmission au préfet',
    },
    {
      why: 'procès-verbal',
      text: minutes(
        'Présents : 12',
        'Tarifs\nLe maire indique que la délibération n’a pas à être transmise au préfet.',
      ),
      kind: 'minutes',
      message: 'told',
      at: 'n’a pas à être transmise au préfet',
    },
    {
      why: 'la délibération elle-même',
      text: council('Elle est exécutoire sans qu’il y ait lieu de la transmettre au préfet.'),
      message: 'exempt',
      at: 'sans qu’il y ait lieu de la transmettre au préfet',
    },
    {
      why: 'exécutoire sans transmission',
      text: council('Certifiée exécutoire compte tenu de sa publication le 16 mars 2026.'),
      message: 'enforceable',
      at: 'exécutoire compte tenu de sa publication',
    },
    {
      why: 'exécutoire dès la publication',
      text: council('La délibération est exécutoire dès sa publication.'),
      message: 'enforceable',
      at: 'exécutoire dès sa publication',
    },
    {
      why: 'immédiatement exécutoire',
      text: council('Elle est immédiatement exécutoire.'),
      message: 'enforceable',
      at: 'immédiatement exécutoire',
    },
    {
      why: 'exécutoire sans délai',
      text: council('Elle est exécutoire sans délai.'),
      message: 'enforceable',
      at: 'exécutoire sans délai',
    },
    {
      why: 'prétendue dispense',
      text: council('Acte non soumis à transmission.'),
      message: 'exempt',
      at: 'non soumis à transmission',
    },
    { why: 'délibération muette', text: council(), message: 'absent', at: 'Objet : Tarifs de la cantine' },
    {
      why: 'muette, sans se dire exécutoire',
      text: council('Elle n’est pas exécutoire dès sa publication.'),
      message: 'absent',
      at: 'Objet : Tarifs de la cantine',
    },
    {
      why: 'délégation de fonction',
      text: police('Portant délégation de fonctions à un adjoint', 'Délégation est donnée.'),
      message: 'absent',
      at: 'Portant délégation de fonctions à un adjoint',
    },
    {
      why: 'préfet cité dans les visas seulement',
      text: order({
        title: 'Portant interdiction de baignade',
        visas: ['l’arrêté du préfet du Jura'],
        articles: ['La baignade est interdite.'],
      }),
      message: 'absent',
      at: 'Portant interdiction de baignade',
    },
  ],
  ignores: [
    ...[
      'La délibération sera transmise au représentant de l’État, puis publiée.',
      'L’arrêté de circulation n’a pas à être transmis au préfet.',
      'La délibération fixant les tarifs des droits de voirie n’a pas à être transmise au préfet.',
      'La convocation est envoyée sans qu’il soit besoin de l’adresser à la préfecture.',
      'Le bail est signé sans transmission au préfet.',
      'Sans transmission au préfet, la délibération n’est pas exécutoire : elle est télétransmise.',
      'La délibération sera prise le 3 juin. Le bail est signé sans transmission au préfet.',
      'La délibération sera prise le 3 juin. Une nouvelle benne est louée sans transmission au préfet.',
      'L’arrêté, pris après la délibération, n’a pas à être transmis au préfet.',
      'La convocation qui précède la délibération n’a pas à être transmise au préfet.',
      'Le brouillon de la délibération n’a pas à être transmis au préfet.',
      'Le projet de délibération n’a pas à être transmis au préfet.',
      'Le procès-verbal, à la différence de la délibération, n’a pas à être transmis au préfet.',
      ...[
        'les droits de stationnement',
        'le droit de voirie dû par les cafés',
        'les taux de promotion',
        'les ratios d’avancement',
        'le ratio d’avancement',
        'les relations avec le centre de gestion',
        'les débits de boissons',
        'le débit de boissons du stade',
        'la liste des arrêtés de voirie',
      ].map((subject) => `La délibération sur ${subject} n’a pas à être transmise au préfet.`),
    ].map((words) => ({ why: `note : ${words}`, text: note(words), kind: 'note' as const })),
    { why: 'circulation', text: order({ articles: ['La circulation est interdite rue du Moulin.'] }) },
    {
      why: 'buvette d’une association',
      text: police(
        'Portant autorisation d’un débit de boissons temporaire',
        'Le comité des fêtes ouvre une buvette.',
      ),
    },
    {
      why: 'tarifs des droits de voirie',
      text: deliberation({ subject: 'Tarifs des droits de voirie', decisions: ['FIXE les tarifs.'] }),
    },
    { why: 'objet qui ne dit rien', text: police('Relatif à la salle', 'La salle est ouverte.') },
  ],
};
