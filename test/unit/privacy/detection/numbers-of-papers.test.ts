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
