/**
 * Numbers of papers and files that are written apart from their word, or in a shape of their own: a request made beforehand, a student's, an old
 * identity card of Corsica, a key said after its number, an invoice of a household. `«…»` is what must be hidden, whole.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    Pré-demande de CNI de M. Roux n° «K2T9 8WQB»
    Mme Sow a fait sa prédemande en ligne, elle porte le numéro «7HJ4 PX2M»
    Mon INE pour la convention de stage de M. Roux : «310562918GB»
    Mon numéro étudiant (INE), à reporter sur la fiche de M. Roux : «210457719KD»
    Le BEA de ma fille Lina Petit, s'il est demandé par le collège : «1104587736F»
    Carte d'identité de M. Luciani («1004 2A1 00277»), restituée ce jour
    Concession n° «118 ter», renouvelée par Mme Roux ; la case n° «40 bis» de M. Petit
    Procuration de Mme Roux à M. Petit ; référence «F7T36X»
    Bureau de vote n° 2. Mme Anne Roux, n° d'ordre «418», a signé par erreur
    Objet : facture n° «24-3-00617» – consommation d'eau anormale⏎Odile Petit
    Objet : facture n° «2025-0418», cantine de mon fils Léo Petit
    M. Roux redonne le numéro de sa carte d'identité, prise en photo : «140875201963»
    M. Roux joint son avis d'impôts «2417 0932 66108» comme demandé
    L'agent Roux, matricule «PSTG 14», a verbalisé 
    Mme Sow (carte «972 KLM 0117 35») ; titre séjour «7503 118 926» de M. Roux
    La concession «311 ter», au nom de Paul Roux, et la tombe «42 bis», à Mme Petit
    ATTESTATION D'ACCUEIL – cerfa n° 10798 – n° «2024-38-00127»⏎Je soussignée, Anne Roux
    Mme Roux, RUM : «KLM++002218-RTQ-02», mandat clos
    N° de conc. «415 bis», carré C, Mme Roux
    – et l'identifiant du portail famille ?⏎– «msoleil62», et le nom ?
    — Votre login, madame ?⏎Mme Roux : c'est «k.sow7»
  `),
)('numbers: %s', (marked) => {
  check(marked, ['ID']);
});

test.each(
  cases(`
    Objet : facture n° 24-3-00617 de la société Sogelink, travaux de voirie
    Facture n° 2025-0418 payée à l'entreprise, chapitre 011 ; M. Roux signe
    Séance du 3 mai : point n° d'ordre 4, présenté par M. Roux
    Salle 12 bis, bureau n° 40 bis, M. Roux ; les cases 12 et 40 bis sont vides
    Teinte RAL 7016, M. Roux ; le modèle B4C5 est épuisé
    Les lots 2A1 00277 et 1104 sont vendus
    – et l'identifiant du portail famille ?⏎– mardi 12, je crois
    Réunion rue des Lilas, le 12, avec M. Roux ; cerfa n° 10798, rubrique 4
    La carte d'identité de M. Roux, faite en photo ; matricule du service 14
  `),
)('nobody’s: %s', (marked) => {
  check(marked, ['ID']);
});

test.each(
  cases(`
    C'est le «2 79 11 13 055 114, et la clé, 52».
    Son numéro : «1 84 05 33 063 270, avec la clé 18», pour l'assurance
    NIR «2 91 07 75 116 004 clé : 41»
    Il a rendu le «1 84 05 33 063 270» et la clé de la salle 12
  `),
)('social security: %s', (marked) => {
  check(marked, ['NIR']);
});

test.each(
  cases(`
    — Vous êtes à la CAF ?⏎— Oui, numéro «trois, cent quarante, zéro deux, dix-sept».
    — Votre numéro d'allocataire ?⏎M. Roux : alors c'est le «quatre cent onze, zéro six, vingt-deux».
    — Combien d'enfants à la CAF ?⏎— Trois, de cinq, sept, neuf et onze ans.
    Il y a la CAF, bureau deux, à vingt, trente ou quarante mètres, deux fois
  `),
)('said: %s', (marked) => {
  check(marked, ['ID']);
});
