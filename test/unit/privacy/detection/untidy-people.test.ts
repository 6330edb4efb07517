/**
 * People as untidy papers name them: lists of first names, first names cut by commas, heads of lists, initials in rows, conversations, files,
 * headings of messages. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    «Abel R», «Célestin», «Inaya», «Lilou-Rose», «Malo», «Océan», «Tahina»
    «Abel M»., «Blanche», «Djibril», «Églantine», «Jazz», «Zéphyr»⏎Santé : «Zéphyr» a de l'asthme ; remettre «Jazz» à M. «Cordier»
    qui constate que Monsieur «Tanguy, Loïs ROUANET», né à Albi, et Madame «Marie, Louise, Anne DUPUY-LERAT» aussi
    1) «POMMIER Garance», 26 ans⏎2) «SID AHMED Mounir», reçu⏎3) «FRANCE Bienvenue» – interne⏎4) «Llorens i Puig Jordi» – désistement
    11208;«AUGUSTE»;«Rose-Aimée»;écoles;«RA»;«RA»⏎11340;«BOUDIN»;«Maximin»;voirie;«M.B»;-⏎11342;«PETIT»;«Marie»;PM;PM;x
    je suis «ginette» «bourrat» j'habite ici et mon fils «didier» «bourrat» aussi⏎⏎Mme «BOURRAT Ginette»
    M. «Carpentras» a été reçu, le poste de «Carpentras» est aménagé
    le patron, «Nino», l'appelle "«le Turc»"
    le plan masse_«favrefelix»_v3.dwg de M. «Ulysse Favre-Félix», procuration_«P_Cuvelier-Wacogne».pdf
    De : «Paul Roux»⏎À : «Rachida Ben Salah» ; «f.lecoq»⏎Objet : arrêt «Lison D».⏎⏎Le message de «Lison»
    PJ : rapport «B. Roy», reçu hier. M. «Bastien Roy» suit
    LUN – «Nathalie» : rien⏎MAR – «Béa» : le père est venu⏎spam : gagnez
  `),
)('hides: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    Lyon, Nantes, Rennes, Bordeaux, Toulouse
    Lundi, Mardi, Jeudi, Vendredi
    - «Roux Paul» : 12 €⏎- «Petit Anne» : 14 €⏎- Club Nautique : 14 €⏎- Salle Polyvalente : 3 €
    «CARON»;«Paul»;école;CP;OK⏎«PETIT»;«Gilles»;école;GS;x
    M. «Carpentras» vit au loin. La ville de Carpentras et le centre de Carpentras
    De : service.eau ; etat.civil⏎Objet : rapport annuel
  `),
)('leaves: %s', (marked) => {
  check(marked, ['PERSON']);
});

test('a name with a figure in a conversation', () => {
  check('03/05 07:15 - ~«Doudou76»: je peux\n[08:02] «titi_59» : ok, dis à «Doudou76»', ['ID']);
});
