/**
 * Numbers that their make or their column tells, files that bear a name, floors, kilometres and houses that a street follows. `«…»`
 * is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    Référence de la demande : «A7K-9QD-2MX»⏎Mandant : LECLERCQ Anne
    Mme Roy a noté le code «K7QX2MN8RD» sur le reçu.
    M. Bau. Sa télécommande porte le numéro «4H8J2K9».
    Le lecteur M. Bau ; la carte, c'était la «140638201457».
    M. Roy suit le logiciel V2B3C4D5 et le modèle X5T7K8L2, norme C15E100.
    ACCIDENT DE SERVICE⏎M. Roy. Transmis sous le numéro «AT-2025-006».
    Autorisation de travaux AT-2025-006, M. Roy
    M. Roy règle la facture d'électricité n° «10 447 882 031», et celle d'eau ; la facture d'eau n° «88421907».
    M. Roy présente le budget : compte 60612, 10 447 882 €
  `),
)('numbers drawn at random, of an accident, of a bill: %s', (marked) => {
  check(marked, ['ID']);
});

test.each(
  cases(`
    Carré ; N° ; Concessionnaire ; Échéance⏎A ; «A-112» ; COUTURIER Rémi ; 2025⏎B ; «B-007» ; SANSON Odile ; 2026
    Date | N° | Usager⏎3/4 | 12 | Roy Paul⏎4/4 | «4471» | Bau Sophie
    N° | Objet | Rapporteur⏎2025-118 | Budget | M. Roy⏎2025-119 | Tarifs | Mme Bau
    Rang | Réf. | Candidat⏎1 | «C4410» | Roy Paul⏎2 | «C4415» | Bau Sophie
    «A-112» – ROY Paul – relance⏎«A-118» – BAU Sophie – reprise⏎«B-007» – SOW Awa – relance
  `),
)('columns of numbers: %s', (marked) => {
  check(marked, ['ID']);
});

test.each(
  cases(`
    PJ : IMG_2231_«escoffier».jpg, «rudy»_«page»_u15.png, concert-02.jpg, CNI recto.jpg
    PJ : RIB_«Yildirim».pdf, attestation.pdf, lettre-«zaouche».docx, reglement_cantine_2025.pdf
    compte-rendu-conseil-municipal.docx, planning_agents.xlsx, scan0012.pdf, PLU_zonage.pdf
  `),
)('names of files: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    [À revoir avec le service. L'animateur est vacataire. «BL»]
    (Pièces incomplètes, à relancer. «TDM»)
    [À revoir avec le CCAS. PV] et (voir plan. PJ)
    Le dossier est clos (avis du CST)
  `),
)('initials that end a remark: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    M. Bau, résidant «servitude Mahana, PK 14,200, côté montagne». L'expert
    BARBIER Andrée, née en 1931, «1 cours Lafayette, 5e sans ascenseur». Répond.
    FERRERO Huguette, 88 ans, «Villa Les Embruns», «chemin de la Gabrielle». Confuse
    Mme Roy (81 ans), «4 rue Foch», et Paul Bau, 12 ans, joue au stade.
    demeurant «au 3ème étage de la tour Camille, 18 allée Arthur-Rimbaud», atteste
    le jeune Karim, qui habite «au 7e», jette des bouteilles. La dame du «rez-de-chaussée» se plaint.
    La famille du 3e tour. Il habite au 5e rang. Les gens du 2e arrondissement.
    L'équipe loge au 1er jour du mois. La réunion du 3e trimestre.
  `),
)('homes: %s', (marked) => {
  check(marked, ['ADDRESS']);
});
