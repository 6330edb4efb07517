/**
 * Names that look like something else: days and months, a letter that signs, initials of a reference, a nickname before its surname, and
 * births whose words are far. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { detect } from '../../../../src/privacy/detect';
import { cases, check } from '../../../support/privacy/hidden';
import { ownLexicon } from '../../../support/privacy/lexicon';

describe('days and months that are names', () => {
  test.each(
    cases(`
      «Dimanche» la signe, voir avec elle
      «Avril» rappelle demain pour sa place en crèche
      «Juin» demande une place, rdv le 12 juin
      «Mardi» n'a pas signé sa fiche, relancer
      «Vendredi» a oublié ses clés
      vu avec «Avril» ce matin, rdv le 3 avril
      prévenir «Avril» et «Juin» pour la sortie
      la petite «Mai» a vomi, papa prévenu
      c'est «Avril» qui garde les clés
      «Octobre Sarah», née le 12/03/2001
      «Mercredi Addams» est inscrite à la cantine
      11h15 «Mai» n'est pas venue chercher sa fille
      15h «Février» (l'électricien) passera jeudi
      «Mathis» et «Mars» mangent pas jeudi
      vu av. «Dimanche Olivier» pour le fusil
      Dimanche la mairie est fermée
      Samedi passe le camion pizza
      Vendredi vient une stagiaire
      Lundi on appelle le garage
      Avril est plein, mai aussi
      Juin sera chargé pour nous
      Fermé Mercredi et Jeudi, réunion Lundi 12
      Octobre rose est organisé par le CCAS
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('a first name and an initial, without capitals', () => {
  test.each(
    cases(
      `
      tjrs rien. «kenzo t.»
      en plus le bus etait plein\n«sandrine t.»\nmerci
      «matheo d.» (passeport oublié) et «lilou k.», les deux en cm2
      on a vu «arthur» a l ecole, à 8 h. il est rentré
      il y a «kenzo». t es la ?
    `.replace(/\\n/gu, '\n'),
    ),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});

describe('who signs and who is named aside', () => {
  test.each(
    cases(`
      Je regarde la liste demain.⏎«A.»
      OK pour moi.⏎«C.»⏎⏎Objet : clés
      Merci,⏎«B»
      Bonne journée, «L»
      À lundi. «T.»
      Je te mets le mail de «Gallet» fils ce soir. «Y»
      demain je passe chez lui. A+ «M»
      Le badge est prêt, bon courage, «N».
      Merci encore, «R».⏎Le badge est prêt
      Bon week-end «Maryvonne»
      Rendez-vous à la salle B⏎La clé est en A.
      Mme «lacaze» a appelé, M. «lopez» aussi
      10h Mr «le corre» veut voir le Maire
      Mme de la compta rappelle, M. le préfet aussi
      Géomètre = «Sicaire», vu hier
      Classe⏎A⏎B⏎C
      PLUi-H, secteur 1AUh2
      Catégorie :⏎A
      Fin à 20h40. Présent : «Quentin Warin». CR : «QW»
      relu par «SL», fait par «Sophie Lambert»
      relu par «PL», fait par «Pia Lambert»
      relu par PL, fait par «Sophie Lambert»
      Nos réf : «MAD»/«FR»/311⏎Suivi par «Marie-Anne Dupuy»⏎«Fabien Rochas», maire
      Réf : DGS/ST/311⏎«Sophie Lambert»
      CR : OK⏎«Sophie Lambert»
      «Echati binti Madi» et «Fatma mint Ahmed» sont passées
      Motivation du candidat : J'ai besoin du permis
      Heure | Usager⏎9:00 | LIBRE⏎9:20 | annulé
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });

  test.each([
    ['bravo au capitaine « Pépé » Ginestet et à Flavien', 'Pépé', true],
    ['Paul « Polo » Morel a gagné', 'Polo', true],
    ['"Mimi" Chapuis tient la buvette', 'Mimi', true],
    ['le loto « Bingo » Samedi soir', 'Bingo', false],
    ['le club « Les Lions » Belfort est venu', 'Lions', false],
  ])('nicknames: %s', (text, nickname, hidden) => {
    const at = text.indexOf(nickname);
    const { spans } = detect(text, { lexicon: ownLexicon() });
    expect(spans.some(({ start, end }) => start <= at && at + nickname.length <= end)).toBe(hidden);
  });
});

test.each(
  cases(`
    je suis née dans cette maison le «3 mai 1950»
    JE SUIS NE DANS CETTE FERME LE «3 MAI 1950» ET J Y SUIS ENCORE
    nom : ROUX prénom : Lina, date : «12/03/2009» à Lyon
    Amrani Djamila (née en «64»), sa mère
    le passager Mattéo «14/02/2008», fugueur
    le passager Mattéo 14/02/2024, relevé
    Nom : ROUX date de la demande : 12/03/2024
    Nom : ROUX, date de séance : 12/03/2024
    IL NE VIENT PAS DANS CETTE FERME LE 3 MAI 2024
  `),
)('births: %s', (marked) => {
  check(marked, ['BIRTH']);
});
