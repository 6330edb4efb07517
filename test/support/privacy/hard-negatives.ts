/**
 * Numbers of a town hall that identify nobody, as they are written: acts, laws, budgets, contracts, permits, codes, services.
 * Part is written out, part made from a seed. It must not look at the detectors.
 */
import { seeded } from './random';

const WRITTEN = `
Décret n° 2006-1690 du 22 décembre 2006
décret n°87-1099 du 30 décembre 1987 modifié
loi n° 84-53 du 26 janvier 1984
loi n° 2000-321 du 12 avril 2000, article 10
ordonnance n° 2021-1574 du 24 novembre 2021
Arrêté n° 2025-118 portant réglementation
ARRÊTÉ TEMPORAIRE N° 2025/306
arrêté préfectoral n° 39-2024-06-18-00003
Délibération n° 2025-06-12 du 26 juin 2025
DCM 2025-047 affichée le 30/06/2025
décision n° D2025_118
circulaire NOR : INTB1407029N du 28 mars 2014
NOR INTA2103459D
NOR : TERB2105196D
instruction n° 10-024-M0 du 30 septembre 2010
article L. 2122-22 du code général des collectivités territoriales
articles R. 411-8, R. 411-25 et R. 417-10 du code de la route
art. L.2213-1 à L.2213-6
article 1382 bis du code civil
article 1 242 du code civil
articles 1240 et suivants
CE, 10 juillet 2015, n° 374157
CAA Lyon, 3 mai 2022, n° 20LY01234
TA Lille, n° 2103456, 14 mars 2023
Cass. civ. 1re, 5 octobre 2016, n° 15-25.459
CC, décision n° 2021-817 DC du 20 mai 2021
avis CADA n° 20226150 du 8 décembre 2022
règlement (UE) 2016/679 du 27 avril 2016
directive 2014/24/UE
marché n° 2025-TVX-009
Marché public n° 24M0178 – lot n° 7
accord-cadre n° 25F017
consultation n° 2025-014
bon de commande n° BC2025-00418
mandat n° 1245 bordereau n° 87
titre de recettes n° 412 du 3 mars 2025
chapitre 011, article 60612, fonction 020
compte 6574 Subventions de fonctionnement
article 2313, fonction 213, opération 1042
chapitre 23 – nature 2315 – fonction 822
imputation 6064 – fonction 020
budget M57 : 14 210 550,00 €
montant : 1 234 567,89 €
148 320,00 € HT
1 250 000 € TTC
crédit de 33 612 345 €
solde de 0,00 €
CPV 45233140-2
codes CPV : 30192000-1 et 22800000-8
CPV 45421000-4 (menuiserie)
SIRET 213 401 727 00015 (commune)
Commune de Cassis, SIREN 211 300 223
SAS Eiffage Route Nord-Est, SIRET 399 307 370 00046
Colas France (SIREN 329 338 883)
SARL Menuiseries du Val, SIRET 81452290700021
RNA W342001234
code INSEE 25999
code postal de la commune et code INSEE 59350
n° FINESS 590780193
UAI 0590123X
code APE 8411Z
TVA intracommunautaire FR 40 303 265 045
n° ICPE 0061.12345
permis de construire n° PC 033 281 25 Z0042
PC 083 069 25 B0118
DP 044 109 25 A0317
dossier n° PC 033 281 25 Z0042
dossier n° DP0441092500317
CU 069 123 24 00145
PA 031 555 25 C0007
DIA n° IA 031 555 25 00214
PD 075 056 23 V0012
AT 059 350 25 O0021
zone UB du PLU, article UB 12
règlement de la zone UC, article B.1.1.2
OAP n° 3
route départementale 938, PR 12+450
RD 123 entre les PR 4+200 et 5+100
autoroute A 16, sortie 45
RN 12 et VC 204
voie communale n° 5
chemin rural n° 27
ligne 7, arrêt 4512
poste 4512
poste 214
bureau 312, 3e étage
salle 204
Cerfa n° 12669*02
cerfa 13406*12
norme NF EN 1176-1
norme NF P 01-012
ISO 9001:2015
ERP de type L, 3e catégorie, effectif 450
panneau B14 et M11
panneaux KC1, AK5 et K8
signal B6a1
plan n° 12-04-B
lot n° 3 – Menuiseries extérieures
annonce n° 25-98321
JOUE 2025/S 142-488210
JO du 24 décembre 2024, texte n° 17
JORF n°0298 du 23 décembre 2006
Journal officiel n° 0012 du 14 janvier 2022
numéro vert 0 800 12 34 56
N° vert : 0800 123 456
appelez le 0 805 10 20 30 (appel gratuit)
0 820 20 22 22 (0,12 €/min)
0892 70 12 39
composez le 15, le 17, le 18 ou le 112
le 115, le 119 ou le 3919
allô 3939
allo enfance en danger : 119
Standard de la mairie : 03 28 43 44 45
Mairie : 01 60 00 12 00
Tél. mairie : 02 98 48 00 00
Accueil de la mairie, 05 57 11 22 00
Hôtel de Ville – Tél. 03 81 00 12 34
le secrétariat de la mairie au 04 66 30 12 00
service Urbanisme : 02 40 41 90 00
service Ressources humaines, 01 60 00 12 00
Préfecture du Doubs – 03 81 25 10 00
Trésorerie municipale, tél. : 05 61 10 20 30
CCAS : 04 93 12 34 56
police municipale : 04 50 11 22 33
La médiathèque vous accueille (04 42 11 22 33)
Office de tourisme – 02 97 11 22 33
Communauté de communes : 03 29 55 66 77
joindre le service au 03 28 43 44 45
contactez la régie au 02 98 48 00 00
renseignements : service Jeunesse, 04 70 48 50 60
contact@ville-valmorin.example
mairie@valmorin.example
accueil@mairie-valmorin.example
www.service-public.fr
https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000006390162
LEGIARTI000033973096
JORFTEXT000000886460
ELI : https://www.legifrance.gouv.fr/eli/loi/2000/4/12/2000-321/jo/texte
acte 051-200066777-20251209-D2025_118-DE
identifiant de l’acte : 025-212509996-20251126-2025_47-DE
version 4.1.2
v2.0.14.3
point 1.2.3.4 du cahier des charges
chapitre 3.2.1.1
article 10.1.2.3 du CCAP
séance du 26/06/2025 à 20 h 30
du 12 au 16 mai 2025
le 14/07/2025 et le 15/08/2025
publié le 11/12/2025
réception le 02.06.2025
date de convocation : 20/06/2025
date limite : 12 septembre 2025 à 12 h 00
loi du 9 décembre 1905
monument inscrit le 12 mars 1931
exercice 2025, budget primitif 2026
2024-2025-2026
période 2021/2027
23 voix pour, 4 abstentions
effectif : 27 conseillers, 19 présents, 23 votants
4 127 habitants au 1er janvier 2023
indice brut 367, indice majoré 366
échelon 4, IB 478, IM 415
catégorie C, échelle C2, 35/35e
temps non complet 28/35e
quotité 80 %
superficie : 412 m²
contenance de 03 a 42 ca
12 ha 34 a 56 ca
longueur 1 284 m, largeur 3,50 m
1,80 m de hauteur
puissance 36 kVA
3 500 kg de PTAC
vitesse limitée à 30 km/h
température 19 °C
coordonnées Lambert 93 : X 652381, Y 6862047
altitude 412 m NGF
échelle 1/5000
planche 3/12
page 12 sur 48
annexe 3.2
tableau 4
question n° 12
amendement n° 3
vœu n° 2
point n° 14 de l’ordre du jour
procès-verbal n° 3 du conseil municipal
registre n° 4, folio 12
convention n° 2025-17
avenant n° 2 au marché n° 2023-041
facture n° 2025-00874
devis n° D-2025-118
emprunt n° 1245 de 300 000 €
ligne de trésorerie de 200 000 €
taux de 3,85 %
tarif : 4,50 €
quotient familial de 0 à 450
tranche 2 : 451 à 700
régie n° 48095-12
Euribor 3 mois + 0,75 %
TVA à 20 %
IFSE groupe C1
poste n° 2025-118-REM
offre O025251111000842
code NAC 8702
classe 4e B
CM1, CM2 et 6e
lot 12 de la ZAC
îlot 5
borne incendie n° 42
candélabre n° 1187
point lumineux 0234
armoire AR-12
bouche d’égout 17
arrêt de bus n° 204
bureau de vote n° 0004
canton n° 12
circonscription 3
liste n° 2
page 3, ligne 14
semaine 27
S27 et S28
T1 2026
Covid-19
M14, M57, M4, M49
G20, COP 21
5G et 4G
A4, A3
12e édition
2e classe
1er adjoint
30e anniversaire
`
  .split('\n')
  .filter((line) => line !== '');

const two = (n: number) => String(n).padStart(2, '0');

/** At least 400 texts, the same on every run. The boxes of services are hidden like every address of mail. */
export const hardNegatives = (seed = 20251126): readonly string[] =>
  plainLines(seed).filter((line) => !line.includes('@'));

/** The same and the boxes of services, of which the layer that learns need not think anything: the detectors hide them. */
export function plainLines(seed: number): readonly string[] {
  const r = seeded(seed);
  const year = () => String(r.int(1975, 2025));
  const makers: readonly (() => string)[] = [
    () => `décret n° ${year()}-${r.int(1, 1800)} du ${r.int(1, 28)} juin ${year()}`,
    () => `Vu la loi n° ${r.int(70, 99)}-${r.int(1, 999)} du ${r.int(1, 28)} juillet 19${r.int(70, 99)}`,
    () => `Arrêté municipal n° ${year()}-${two(r.int(1, 400))}`,
    () => `délibération n° ${year()}/${r.int(1, 12)}/${two(r.int(1, 40))}`,
    () => `article ${r.pick(['L', 'R', 'D'])}. ${r.int(111, 6999)}-${r.int(1, 60)} du code`,
    () =>
      `articles ${r.pick(['L', 'R'])}${r.int(1000, 4999)}-${r.int(1, 20)} et ${r.int(1000, 4999)}-${r.int(21, 40)}`,
    () => `CPV ${r.digits(8)}-${r.digits(1)}`,
    () => `compte ${r.pick(['6', '7', '2'])}${r.digits(3)} : ${r.int(1, 99)} ${r.digits(3)},00 €`,
    () => `chapitre ${two(r.int(10, 78))}, article ${r.digits(5)}`,
    () => `marché n° ${year()}-${r.pick(['TVX', 'FCS', 'PI', 'MOE'])}-${r.digits(3)}`,
    () =>
      `NOR : ${r.pick(['INT', 'TER', 'ECO', 'JUS'])}${r.pick(['A', 'B', 'C'])}${r.digits(7)}${r.pick(['A', 'D', 'C', 'N'])}`,
    () =>
      `${r.pick(['PC', 'DP', 'PA'])} ${r.digits(3)} ${r.digits(3)} ${two(r.int(20, 26))} ${r.pick(['A', 'B', 'Z', 'V'])}${r.digits(4)}`,
    () => `${r.int(1, 9)} ${r.digits(3)} ${r.digits(3)},${r.digits(2)} €`,
    () => `CE, ${r.int(1, 28)} mars ${r.int(1990, 2025)}, n° ${r.digits(6)}`,
    () => `RD ${r.int(1, 999)}, PR ${r.int(1, 60)}+${r.digits(3)}`,
    () => `SA Travaux publics du Val, SIRET ${r.digits(3)} ${r.digits(3)} ${r.digits(3)} 000${r.digits(2)}`,
  ];
  const made = Array.from({ length: 256 }, (_, i) => (makers[i % makers.length] ?? makers[0])?.() ?? '');
  return [...WRITTEN, ...made];
}
