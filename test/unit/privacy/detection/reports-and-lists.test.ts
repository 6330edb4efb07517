/**
 * Crews, reports all in capitals, compounds and surnames that are words; numbers in lists of graves and acts, plates and parcels as they are
 * written overseas and by the land register; homes without a street. `«…»` is what must be hidden, whole.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    EQUIPAGE : «GARNIER» / «AIT OUALI» / «PETIT M.»
    PATROUILLE : «LEROY» – «BEN SAID» – «DUPUIS K.»
    Équipage : BCP «Marais», BRI «Lopez», ASVP «Cindy»
    BRIGADE DE NUIT : «SERGENT» / «VIDAL F.» / «CHAUVIN»
    Binôme : «Petit» / «Roux S.»
    Agents présents : «Page», «Sergent» et «Lopez».
    Patrouille «MEUNIER»/«HADDAD» : bêtes rentrées
    10h15 RAS («FORGE»/«AIT OUALI»)
    la vente «Boulanger» / «Haddad», le bornage «Van der Pont»/«Lopez»
    Équipe : Voirie / Espaces verts. Astreinte : Voirie, Bâtiments
    Permanence : Mairie / CCAS. (Nord/Sud), (SMS/Mail)
    Agents : 12 titulaires, 3 contractuels
  `),
)('crews and parties: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    SUR PLACE RENCONTRONS «CHLOE LOPEZ», LOCATAIRE
    ARRIVEE SUR PLACE «DUPONT MARIE» NOUS ATTEND
    PARKING DU STADE CONTROLONS «BELKACEM WALID»
    DEVANT L'ECOLE AVISONS «LOPEZ KARIM», DIRECTEUR
    EN ROUTE «LOPEZ» APPELLE LE POSTE
    SOMMES ACCUEILLIS PAR «BOUCHER PAULE», GARDIENNE
    Sur place «Rigaud Chloé» nous attend. Mise en place «Lopez»
    PLACE RENE CASSIN FERMEE. CONTROLONS TERRASSES PLACE DU MARCHE
    RENCONTRONS GROUPE DE JEUNES. ENTENDONS BRUIT SUSPECT
  `),
)('reports all in capitals: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    la présidente, Mme «Paulette Ah-Soune», M. «Si-Ali» et Mme «On-Ho»
    «JEAN AH-VON» ATTEND. MME «AH-SING» AUSSI
    propriété de Mme «Le Boulanger», riveraine
    Monsieur  «Jardin»  m'avait promis un busage
    «Toussaint Grandemange» est là, «Noël Trabucchi» aussi
    Visa chef de service : «DMJ»
    Monsieur Le Maire, Madame La Directrice, Rendez-Vous demain
    Le marché de Noël Traditionnel, la fête de la Toussaint
  `),
)('surnames that are words: %s', (marked) => {
  check(marked, ['PERSON']);
});

test.each(
  cases(`
    concessions échues⏎n° «118» : famille Zaoui - fleurie⏎n° «126» : Lopez / Haddad - abandon⏎n° «131» : veuve Morel
    Reprises, cimetière⏎n° «12» – Roux Paul⏎n° «19» – illisible⏎n° «27» – hoirs Morel⏎n° «31» – Lopez Anne
    Emplacement «14» : M. Duval⏎Emplacement «22» : Mme Leroy
    Le n° «12» est à la famille Roux, le n° «9» (hoirs Morel) est libre
    acte de mariage de mes parents Paul Roux et Lina Petit, n° «8» je crois
    L'acte serait le n° «14», dit Mme Roux
    Mme Roux, n° unique «0931 1012 3456 7GDPUB», attend un logement
    numéro unique départemental : «0690 2240 1897 4GDPRI»
    1 : Roux⏎2 : Morel⏎3 : Petit
    Bureau n° 3 : Mme Roux⏎Bureau n° 4 : M. Petit
    n° 204 : réfection du mur⏎n° 211 : M. Roux demande un devis
    Délibération n° 14 : M. Roux rapporteur ; bus n° 12
    21H10 PRISE DE SERVICE, DIT M. ROUX. LE PERE VIENT LE CHERCHER 21H50
  `),
)('numbers in lists: %s', (marked) => {
  check(marked, ['ID']);
});

test.each(
  cases(`
    les véhicules «318 422 NC» (Lopez) et «277 096 NC»
    scooter «214 077 P» de M. Teiki, camion «1 204 WF»
    Budget : 318 422 NC. Le véhicule a parcouru 51 207 km
  `),
)('plates: %s', (marked) => {
  check(marked, ['PLATE']);
});

test.each(
  cases(`
    parcelles «0B 1432», «0B 1433» et «0A n° 12»
    le terrain de Mme Roux («0C 45»)
    Bâtiment 0B, salle 12 ; article 0B 14
  `),
)('parcels: %s', (marked) => {
  check(marked, ['PARCEL']);
});

test.each(
  cases(`
    NE(E) LE : «17 / 06 / 2018»
    Né (e) le «3 / 4 / 1987», date naiss. : «04/05/1999»
    Date : 17 / 06 / 2025
  `),
)('births: %s', (marked) => {
  check(marked, ['BIRTH']);
});

test.each(
  cases(`
    Té1 : «05 65 OO 73 18»
    Mme Roux au «06 O4 17 22 l8» ou «O6.77.l2.90.5O»
    lot 05 AB 77 12
  `),
)('phones that a machine read: %s', (marked) => {
  check(marked, ['PHONE']);
});

test.each(
  cases(`
    hébergé chez sa mère Paule Lopez, «bât. D, résidence Le Mas Vert». Il part
    Mme Petit («esc. B, résidence Foch») demande
    Il dort chez un ami, «bloc C, cité Saint-Exupéry».
    Je loge chez mes parents, «section Belcourt, 2e case après le pont»
    elle loge «morne Balai, case au toit rouge»
    Visite du bât. D, résidence Le Mas Vert, avec le bailleur
    M. Roux, section syndicale, demande un local ; réunion avec Mme Roux, bâtiment A de la mairie
  `),
)('homes without a street: %s', (marked) => {
  check(marked, ['ADDRESS']);
});
