/**
 * What the agent is asked about: what is left in clear where somebody may stand, few and likeliest first. `‹…›` is what must be asked.
 */
import { detect } from '../../../../src/privacy/detect';
import { cases } from '../../../support/privacy/hidden';
import { ownLexicon } from '../../../support/privacy/lexicon';

const lexicon = ownLexicon();
const asked = (text: string) =>
  detect(text, { lexicon }).doubtful.map(({ start, end }) => text.slice(start, end));

test.each(
  cases(`
    je suis allé avec une dame ‹petit› très désagréable, dit Karim
    M. Roux habite seul, ancien patron du bar Le ‹Corentin›, près du pont
    Mme Roux et le vieux ‹mas Les Ormes› du fond
    Sa fille Lina Roux est venue ; le compte (‹lroux75›) est bloqué
    M. Goncalvez a écrit ; le dossier ‹gonsalvez› reste ouvert
    M. Roux attend, et si ‹zoubirk› passe tu lui donnes le pli
    Karim a vu le plan de Roux, avis favorable (‹WK›)
    Mme Roux attend : ‹W.K.› passera demain
    A15 = ‹BRUN JARDIN›, dit Mme Roux
    Tournée ‹ZELIK›/ROUX : rien, dit Mme Roux
    Karim et ‹zoubirk› passent demain
    Courrier transmis à ‹DESM›, dit Mme Roux
    Fin à 20h40. Pot offert. CR : ‹QW›
    Mme Roux attend, rue Foch⏎| ‹BM›⏎⏎Le mardi 21 mai elle a écrit
    Mme Roux note que ‹E.› fait déjà l'objet d'un suivi
    Prévenir ‹Pont›, dit Mme Roux
    voir avec l'adjoint (‹Bois›), dit Mme Roux
    Mme Roux a vu le chef de bord : ‹Boulanger›, qui rentre
    Mme Long ou ‹Cousin› ?
    M. LOPEZ ET ‹BRUN› ATTENDENT
    Mme Roux attend.⏎Le BCP ‹BOULANGER›
    BLOQUER LA ROUTE AVEC ‹MEUNIER› ET LES AUTRES.
    le pré de ‹Cousin› est d'accord, dit Mme Roux
    Appel de Mme Roux (ou ‹fournier› ?)
    Mme Roux. Aff. : ‹FOSSE› c/ Commune
    * ‹PONT-ROSIER› : 75 €, dit Mme Roux
    visite chez les ‹gendre› ce matin avec maud du service
    le pli est parti hier⏎‹J-B›⏎⏎> De : Mme Roux
    le pli est parti hier⏎bises  ‹Val›⏎⏎-----Message d'origine-----
    Le pli est parti hier. Bonne journée. ‹T. Le G›.
    12/04 pli parti. clos  ‹XB›
    Le pli est parti hier. À classer. ‹TB›⏎⏎Suite du registre, dit Mme Roux
    Le pli est parti hier. À classer. RAS⏎⏎Suite du registre, dit Mme Roux
    Le pli est parti hier. Voir la plaque. LU⏎⏎Suite du registre, dit Mme Roux
    > Le pli est parti hier.⏎> ‹VL›⏎>⏎>> De : Mme Roux
    LE PLI EST PARTI. VOIR BUREAU. QB⏎⏎SUITE DU REGISTRE, DIT MME ROUX
    TB⏎⏎Le pli est parti hier, dit Mme Roux
    Mme Roux attend. ‹FV› a rappelé le riverain.
    Mme Roux a été reçue. Merci de classer, ‹FV›
    | Action | Pilote |⏎| Devis de Mme Roux | ‹FV› |
    Permanence : ‹FV› le matin, ‹EG› l'après-midi. Mme Roux malade
    CR du 3 mai, dit Mme Roux. Rédaction ‹EG›
    Mme Roux a écrit. Livraison jeudi. ‹GS›
    agenda de ‹FV›, dit Mme Roux, dossier transmis ‹EG› le 12
    Présents : Carole Marin, Félix Orsini⏎‹FO› demande une salle
    Suivi par : Claire Marin⏎Réf : ‹CM/DGS›
    Mme Roux dit que ‹boucher› a tout vu
  `),
)('asks: %s', (marked) => {
  const expected = [...marked.matchAll(/‹(?<words>[^›]+)›/gu)].map(({ groups }) => groups?.['words']);
  expect(asked(marked.replace(/[‹›]/gu, ''))).toEqual(expected);
});

test.each(
  cases(`
    Le pli est parti hier.⏎⏎Cordialement,⏎Le secrétariat
    Le pli est parti hier. Fin du message⏎⏎> De : la mairie
    Le pli est parti.⏎⏎Service technique⏎⏎> De : la mairie
    Le pli est parti, reste à voir le reste du dossier
    RAS⏎⏎Le pli est parti.⏎RAS
    Le pli est parti.⏎PJ
    Conformément à l'article L. 2121-29 du CGCT, M. Roy expose le RIFSEEP.
    La SARL Pottier & Associés, Engie et la MSA, dit Mme Roy.
    trotoir defoncer, jai apeler mais cest pas reparer, merci de faire quelquechose
    Mme Roy, SDF, sortie du CADA le 12/03/2026, ITT de 3 jours
    Respectueusement,⏎Paul Roux
    5/ M. S. n'est pas venu, dit Karim
    Courrier revenu NPAI pour Mme Roux, formation HACCP suivie
    Fait à Gap, le 7 juin 2025⏎Mme Inès Roux⏎Visa : M. Luc Marin, le 10/03/2026
    Inès Roux (12/01/2026) : appel du père
    Mme Roux a vu la boîte à clés, la mainlevée et le récépissé (PV)
    Avis du Centre national (CN) et du Plan local (PL), dit Mme Roux
    Mme Roux écrit au D.D.T., à la S.P.A. et au C.C.A.S.
    jai recu le courrier de mme Roux avec le plan signé et la facutre
    Adresse : 3 mai 1998, dit Mme Roux
    Bonjour Mme Roux, merci de me rappeler, je me permets d'insister
    Mme Roux, titulaire d'un Master, responsable Voirie, agent Mairie
    Mme Roux, en qualité de Maire, de Directrice et de Conseillère
    VOIR ARTICLE. CHEZ ORANGE. CHEF DE SERVICE. AGENT MUNICIPAL, DIT M. ROUX
    -> ACCORD pour Mme Roux⏎=> Inhumation mercredi
    Transmis à Mme Roux et à la DDFIP. Voir avec la CAF. Avis : OK
    21H10 PRISE DE SERVICE. SAM. 22H30 APPEL DE M. ROUX
    Plouvéac, le 9 octobre 2025⏎⏎Madame Roux,
    Mme Roux : zone B. est fermée, catégorie C. est ouverte
    Mme Roux : le FV a brûlé, FV fermé. FV demande une salle, zone EG
    Mme Roux attend. EDF a coupé, HS depuis lundi, CP en juillet, ma fille est en CP
    Mme Alice Bon a lu la version AB du lot AB, section AB
    | Réf. | Objet |⏎|---|---|⏎| TK | table pour Mme Roux |
    Mme Roux dit que son voisin direct crie, que son mari présent signe, si possible demain
    Marché n° 24M0178 et arrêté n° 75-2025-0417, vus par Mme Roux
  `),
)('does not ask about words, acts and acronyms: %s', (text) => {
  expect(asked(text)).toEqual([]);
});

test('asks at most three questions a page, the likeliest', () => {
  const line = 'Mme Roy a vu Hiver et Printemps, dossier flotte XK-00';
  const text = Array.from({ length: 40 }, (_, i) => `${line}${10 + i} rendu avec soin.`).join('\n');
  const found = detect(text, { lexicon }).doubtful;
  const words = new Set(found.map(({ start, end }) => text.slice(start, end)));
  expect(words.size).toBeLessThanOrEqual(Math.ceil((3 * text.length) / 3000));
  expect(found.every(({ confidence }) => confidence < 0.5)).toBe(true);
});
