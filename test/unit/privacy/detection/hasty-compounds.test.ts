/**
 * Names that an apostrophe, a first letter or capitals make: "Prud'homme", "JPaul", "PÂQUES Ysé"; and words in capitals or before a sign
 * that look like one. `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

describe('names by their make', () => {
  test.each(
    cases(`
      Mme «Prud'homme» est venue ; le numéro de «Prud'homme» est faux, le conseil de prud'hommes est saisi
      vu avec «JPaul» hier
      On a prévenu «MClaude» et «Cathy»
      Les SMSs et le PLUi restent
      Crèche⏎2) «PÂQUES Ysé» (28.09.2023) : trois jours
      Crèche⏎3) «HIVER Zaïlo» (né le 02/03/2023) : oui
      DOSSIER DE MARIAGE N° 12 – audition préalable
      DEMANDE DE PLACE EN CRÈCHE – rentrée prochaine
      dossier «DE MERCIER» traité
      «JPaul» 05:31 : g vu une clio⏎«Cathy» 05:40 : ok
      un voisin qui se fait appeler « «Poupée» »
      sur la boîte y a marqué «Marchal tiret Vidot»
      Mettre un tiret entre les deux dates
      C'est madame «Hadjadj», «H A D J A D J», pour le passeport
      T A R I F S de la cantine, colonnes A B C D E
      Quelqu'un est venu ce matin
      «Rosalie Chantepie», rosa.chantepie@yahoo.fr⏎⏎Je vous prie de croire à mes salutations respectueuses.⏎⏎«R. Chantepie»
      un homme se faisant appeler « «Momo» », qui se fait appeler «Titi»
    `),
  )('%s', (marked) => {
    check(marked, ['PERSON']);
  });
});
