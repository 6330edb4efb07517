/**
 * Parcels that what is done with them tells, where no word announces them. `«…»` is what must be hidden, whole; what stands outside stays
 * in clear.
 */
import { cases, check } from '../../../support/privacy/hidden';

test.each(
  cases(`
    M. Roux loue la «B1046» à l'opérateur pour 4000 € par an
    Lucien Roy fauche la «G 150» depuis 10 ans
    Mme Sow cultive aussi la «E 77» et veut la «E 1204»
    Reboul Casimir, qui vend le «C 77» et le «C 78»
    Paul Roux, éleveur, «B 1045» (juste en dessous du pylône)
    Marie Petit, retraitée, «ZD 14»
    le champ «E 210» de Paul Marty a été inondé, et aussi G 15
    pour son étang sur «K 118», M. Roy veut pomper
    c'est pas a lui c'est le «D 418» qui est a Hortense Vialard
    la «D 418» qui est à Mme Roux, la «N 88» appartient à M. Petit
    M. Roux : "Il faut rejoindre leur «D 322»." Il exploite les parcelles «D 314» et «D 315».
    Mme Vidal veut le déclassement de l'espace boisé sur «A 901», «A 902» et «A 905»
    cadastre «010 AT 277» et «AT n° 278 (p)», parcelles «AB 12 (pie)» et «AB 13pp»
  `),
)('hides: %s', (marked) => {
  check(marked, ['PARCEL']);
});

test.each(
  cases(`
    M. Roux loue un box B 204 et la salle C 102
    Paul Roux, professeur, bureau B 204, absent
    la D 418 est à Lyon, la D 12 est à refaire, dit M. Roux
    M. Roux prend l'autoroute A 6, A 7 puis A 719
    Le département entretient la D 12, dit M. Roux
    Le locataire du logement C 104, M. Roux, et le permis E 210
    La salle B 12 est à nettoyer, la porte C 45 est à changer
    La vitamine B 12, la ligne C 14 et le carré E 22 sont cités par M. Roux
  `),
)('leaves: %s', (marked) => {
  check(marked, ['PARCEL']);
});
