/**
 * Forms whose dots lead to the value, rows that end with initials, surnames in capitals that are things, what is said of who sits.
 * `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';
import { detect } from '../../../../src/privacy/detect';
import { ownLexicon } from '../../../support/privacy/lexicon';

test.each(
  cases(`
    Nom : .....«Perrin Violaine».....⏎Demeurant : ...«Les Brosses du Haut»........ «71220 Verosvres».......⏎Né(e) le : ...«4 août 1990».... à ...«Mâcon»....⏎Courriel : ...«violaine.perrin@lilo.org»...
    NOM ............ «DUPONT» ............ Prénom ......... «Jean» ........
    Nom ____«Hadj Lamine»____ Tél. ____«06 12 45 78 89»____⏎Carte d'identité n° ____«X4RTBPFW4»____
    Nom …………«Sow Awa»…………⏎Née le ………«12/04/1980»………
    Je suis venu hier... M. «Roy» dort... et voilà. Peut-être... Non.
    Sommaire⏎Budget ............ 12⏎Voirie ............ 14
  `),
)('dots that lead to a value: %s', (marked) => {
  check(marked, ['PERSON', 'ADDRESS', 'BIRTH', 'EMAIL', 'PHONE', 'ID']);
});

test('the offsets are those of the text as it was given', () => {
  const text = 'Nom : .....Perrin Violaine.....\nTél. : ......06 12 45 78 89......  Fin';
  const { spans } = detect(text, { lexicon: ownLexicon() });
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
    'Perrin Violaine',
    '06 12 45 78 89',
  ]);
});

test.each(
  cases(`
    «ROY Lise» / passeport / remis / «am»⏎«BEN AMOR Skander» / CNI / remis / «am»⏎«QUENTIN Paul» / CNI / relancé / «jl»
    «ROY Lise» | 12 | «JMF»⏎«BAU Paul» | 14 | «JMF»⏎«SOW Awa» | 15 | «TD»
    «ROY Lise» | 12 | oui⏎«BAU Paul» | 14 | oui⏎«SOW Awa» | 15 | non
    «ROY Lise» / CNI / remis / vu⏎«ROUX» / CNI perdue / déclaration / vu⏎«BAU Paul» / CNI / remis / vu
  `),
)('initials and surnames in rows: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    - «CLOS Ambre», surveillante de baignade⏎M. «Clos» fait remarquer que le clos est fermé.
    «CHEMIN Arnaud», «PLACE Denis», «COUR Marie», élus
    M. «Forum» propose, Mme «Zone» répond, Mlle «Tribune» demande.
    Mme Chef de projet, M. Directeur du pôle, Mme Présidente.
    RUE Pasteur, AVENUE Jean Jaurès, ROUTE Nationale
  `),
)('surnames that are places: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    «Saint-Ange» excusé, remplacé par «Paul Roy»
    «Page» absente, «Brun» présent. Membres présents, Tous absents.
    Le bureau est absent. Quorum atteint, Conseil excusé.
    ok merci «Cricri». Bravo «Titi» ! Merci beaucoup, bonjour Monsieur.
    Mis à jour par «PL» le 28/10, cadre : «P. Lemaire»⏎Le permis PL, vu le CCAS
    Ne PAS citer «Anouk». «H.L.» »⏎Présents : «H. Lemaire»
  `),
)('who sits, who is called, who signs: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    – Le numéro du boîtier de Mme Roy ?⏎– Attendez… «TA 5518 042». C'est lui.
    "id":"«D-2025-118834»","nom":"Sall","depose_le":"2025-03-21T08:14:55"
    AMIEL Anne, diplôme BNSSA «66-2024-118» ; brevet n° «4471208»
  `),
)('numbers: %s', (marked) => {
  check(marked, ['ID']);
});

test.each(
  cases(`
    Expulser le «12 bis, 4e gauche» : c'est chez elle. Le 12 mars, porte ouverte. Au «7, appt 12».
    la famille Nowicki au «13» aussi ; Mme Roy au 13 mars
  `),
)('homes: %s', (marked) => {
  check(marked, ['ADDRESS']);
});

test.each(
  cases(
    `Faucher en congé (Eliott né le «2» !). Il est né le 2 mars. Né le 3 fois.`.replace(
      'le 2 mars',
      'le «2 mars»',
    ),
  ),
)('births: %s', (marked) => {
  check(marked, ['BIRTH']);
});

test.each(
  cases(`
    Présents | 10⏎Pouvoirs | 2⏎Votants | 13⏎Pour | 13⏎Contre | 0⏎Abstentions | 0
    Élèves | Effectif⏎Maternelle | 45⏎Primaire | 80
    Présents | «Jean Roy»⏎Absents | «Luc Petit»
    Élèves | Nombre de jours⏎«Petit» | 45⏎«PAIN Rose» | 80
    Agents | 2024 | 2025⏎«PAIN» | 3 | 4
  `),
)('a table that counts people: %s', (marked) => {
  check(marked, ['PERSON']);
});
