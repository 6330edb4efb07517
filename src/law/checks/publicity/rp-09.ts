/** RP-09: an act that the law has transmitted to the prefect is not enforceable before; the act says that it is transmitted. */
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { transmissibility, transmissionWords } from '../shared/publicity';
import { deliberation, order } from '../shared/samples';

const ENFORCEABLE =
  /executoire\s+(?:de\s+plein\s+droit\s+)?(?:des|a\s+compter\s+de|compte\s+tenu|apres|par|du\s+fait|le)[^.]{0,60}(?:publication|affichage|notification|signature|mise\s+en\s+ligne)|immediatement\s+executoire|executoire\s+(?:immediatement|sans\s+delai)/g;
const EXEMPT =
  /(?:non\s+soumise?|n'est\s+pas\s+(?:soumise?|transmissible)|dispensee?)\s+(?:a|de|d')?\s*(?:l'obligation\s+de\s+|la\s+)?transmission/g;

export const rule = defineRule({
  meta: {
    id: 'RP-09',
    title: {
      fr: 'Transmission au représentant de l’État des actes qui y sont soumis',
      en: 'Transmission to the prefect of the acts that must be',
    },
    kinds: ['order', 'deliberation', 'decision'],
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
      absent: {
        fr: 'Cet acte doit être transmis au représentant de l’État pour devenir exécutoire ({why}), et rien ne le rappelle. Prévoyez la transmission et sa mention.',
        en: 'This act must reach the prefect to be enforceable ({why}); nothing says so.',
        severity: 'minor',
      },
    },
  },
  concerns: (analysis) => analysis.derive(transmissibility)?.transmissible === true,
  check: ({ analysis }) => {
    const why = analysis.derive(transmissibility)?.why ?? '';
    const [exempt] = analysis.search(EXEMPT);
    if (exempt !== undefined) return [finding('exempt', exempt, { values: { stated: exempt.text, why } })];
    if (analysis.derive(transmissionWords).length > 0) return [];
    const [claim] = analysis.search(ENFORCEABLE);
    return claim === undefined
      ? [finding('absent', wholeAct(analysis), { values: { why } })]
      : [finding('enforceable', claim, { values: { stated: claim.text, why } })];
  },
});

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
