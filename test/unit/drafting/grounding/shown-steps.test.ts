/** What good French says in other words than the facts, and the near misses that must stay flagged: each class in other domains. */
import { groundFacts } from '../../../../src/drafting/grounding/ground-facts';
import { legalCore } from '../../../support/grounding/tables';
import { toldOf } from '../../../support/grounding/cases';

const isGrounded = (facts: unknown, text: string): boolean =>
  toldOf(groundFacts({ text, facts, law: [] }, legalCore())).length === 0;

const HELP = { aide_energie: 180, bons: { nombre: 4, valeur_unitaire: 25 } };
const HALL = { entree: 6.5, carte: { entrees: 10, prix: 52 } };
const BINS = { composteur: 35, sacs: { nombre: 6, prix_unitaire: 4 } };
const METER = { compteur: { ancien_index: 2310, nouvel_index: 2455 } };
const STAGE = { stage: { debut: '2026-07-06', fin: '2026-07-10' } };
const OFFERS = { publication: '2026-02-02', limite_offres: '2026-03-06T12:00' };
const PERMIT = { depot: '2026-03-02', complet: '2026-03-16', delai_mois: 2, decision: '2026-05-11' };
const GRAVES = {
  concessions: [
    { duree_ans: 15, prix: 220 },
    { duree_ans: 30, prix: 410 },
    { duree_ans: 50, prix: 700 },
  ],
};
const WEIGHTS = { criteres_pct: { prix: 55, délai: 15, technique: 30 } };
const NOTES = {
  criteres: [
    { nom: 'prix', poids_pct: 70 },
    { nom: 'qualité', poids_pct: 30 },
  ],
};
const CLUB = { ateliers: ['poterie', 'vannerie', 'couture'], inscrits: 64 };
const DEPOSIT = { location: 400, arrhes_pct: 30, menage: 60, caution: 1140 };
const COUPLE = {
  epoux: [
    { prenom: 'Rémi', nom: 'Vasseur', ville_naissance: 'Nevers' },
    { prenom: 'Clara', nom: 'Dumas', ville_naissance: 'Bourges' },
  ],
};
const DOCTORS = {
  medecins: [
    { prenom: 'Anne', nom: 'Royer', cabinet: 'Lunel' },
    { prenom: 'Marc', nom: 'Teissier', cabinet: 'Sommières' },
  ],
};
const SIGNED = { signataire: { nom: 'Odile Cazes', fonction: 'adjointe déléguée aux écoles' } };
const POOL = { piscine: 'piscine des Trois-Rives', cours: { places: 12, inscrits: 9 }, duree_pret_jours: 21 };
const OPEN = {
  horaires: [
    { jour: 'mardi', de: '14:00', a: '18:30' },
    { jour: 'samedi', de: '10:00', a: '17:00' },
    { jour: 'jeudi', de: '09:00', a: '12:00' },
  ],
};

const FAITHFUL: readonly (readonly [unknown, string])[] = [
  [HELP, 'Une aide de 180 € et quatre bons de 25 € chacun vous sont accordés, soit 280 € au total.'],
  [BINS, 'Le composteur, à 35 €, et six sacs à 4 € représentent un total de 59 €.'],
  [HALL, 'L’entrée est à 6,50 € ; la carte de dix entrées, à 52 €, fait économiser 13 €.'],
  [METER, 'Les 145 m³ consommés vous seront facturés.'],
  [STAGE, 'Le stage aura lieu les 6, 7, 8, 9 et 10 juillet 2026.'],
  [
    OFFERS,
    'L’avis ayant été publié le 2 février 2026, les candidats ont disposé de trente-deux jours pour répondre.',
  ],
  [
    PERMIT,
    'Le délai de deux mois court du 16 mars et expire le 16 mai 2026. La décision est du 11 mai, soit cinq jours avant ce terme.',
  ],
  [GRAVES, 'La concession est renouvelable, au choix pour quinze, trente ou cinquante ans.'],
  [WEIGHTS, 'Les offres sont jugées sur le prix (55 %), la technique (30 %) et le délai (15 %).'],
  [NOTES, 'Le prix compte pour 70 % de la note et la qualité pour 30 %.'],
  [CLUB, 'Une soixantaine d’inscrits suivent trois ateliers : poterie, vannerie et couture.'],
  [DEPOSIT, 'Des arrhes de 30 % vous sont demandées.'],
  [COUPLE, 'Rémi Vasseur, né à Nevers, et Clara Dumas, née à Bourges, seront reçus ensemble.'],
  [SIGNED, 'Pour le maire, l’adjointe déléguée aux écoles, Odile Cazes.'],
  [POOL, 'Le cours offre encore trois places sur douze.'],
  [OPEN, 'Nous vous accueillons trois jours par semaine : le mardi dès 14 h et le samedi jusqu’à 17 h.'],
  [{ impaye_fevrier: 44.8 }, 'La somme de 44,80 € reste due au titre de février.'],
  [
    { lieu: 'angle de la rue Pasteur et du boulevard Foch' },
    'L’accident a eu lieu à l’angle de la rue Pasteur et du boulevard Foch. Aucun blessé n’est à déplorer.',
  ],
  [{ abonnement: { plein: 18 } }, 'L’abonnement coûte 18 € par an.'],
  [{ surface_veranda_m2: 24.5 }, 'La véranda couvrira un peu moins de 25 m².'],
  [{ surface_parc_ha: 4.2 }, 'Le parc s’étend sur plus de quatre hectares.'],
  [{ reponse_internet_pct: 58 }, 'Près de six foyers sur dix ont répondu par internet.'],
  [{ quotite_pct: 80 }, 'Elle travaille à quatre cinquièmes de temps.'],
  [{ inauguration: '2027-03-20' }, 'L’inauguration aura lieu au printemps, le samedi 20 mars 2027.'],
  [
    { association: 'Les Amis du Bourg', presidente: 'Nadège Ollivier' },
    'La fête est tenue par Les Amis du Bourg, que préside Mme Ollivier.',
  ],
  [{ effectifs: { CP: 22, CE1: 25, CE2: 19 } }, 'L’école accueille 66 élèves répartis en trois niveaux.'],
  [
    { loyer: 412, charges: 86, apl: 178 },
    'Avec les charges, le loyer s’élève à 498 € ; après déduction de l’APL, il restera 320 €.',
  ],
  [
    { offres: { recues: 9, irregulieres: 2 } },
    'Neuf entreprises ont répondu ; deux offres étant irrégulières, sept ont été analysées.',
  ],
  [
    {
      concerts: [
        { artiste: 'A', tarif: 14 },
        { artiste: 'B', tarif: 18 },
        { artiste: 'C', tarif: 0 },
      ],
    },
    'Deux concerts sont payants, à 14 € et 18 €.',
  ],
];

const CORRUPTED: readonly (readonly [unknown, string])[] = [
  [HELP, 'Une aide de 180 € et quatre bons de 25 € chacun vous sont accordés, soit 270 € au total.'],
  [BINS, 'Le composteur, à 35 €, et six sacs à 4 € représentent un total de 61 €.'],
  [HALL, 'L’entrée est à 6,50 € ; la carte de dix entrées, à 52 €, fait économiser 15 €.'],
  [METER, 'Les 155 m³ consommés vous seront facturés.'],
  [STAGE, 'Le stage aura lieu les 6, 7 et 11 juillet 2026.'],
  [
    OFFERS,
    'L’avis ayant été publié le 2 février 2026, les candidats ont disposé de trente-cinq jours pour répondre.',
  ],
  [
    PERMIT,
    'Le délai de deux mois court du 16 mars et expire le 16 mai 2026. La décision est du 11 mai, soit sept jours avant ce terme.',
  ],
  [GRAVES, 'La concession est renouvelable, au choix pour quinze, vingt ou cinquante ans.'],
  [WEIGHTS, 'Les offres sont jugées sur le prix (55 %), la technique (30 %) et le délai (20 %).'],
  [CLUB, 'Trois ateliers sont proposés : poterie, dentelle et couture.'],
  [CLUB, 'Une cinquantaine d’inscrits suivent les ateliers.'],
  [DEPOSIT, 'Des arrhes de 25 % du prix de la location vous sont demandées.'],
  [COUPLE, 'Rémi Vasseur, né à Bourges, et Clara Dumas, née à Nevers, seront reçus ensemble.'],
  [DOCTORS, 'Anne Royer, qui exerce à Sommières, et Marc Teissier, qui exerce à Lunel, assureront la garde.'],
  [SIGNED, 'Pour le maire, la conseillère municipale déléguée aux écoles, Odile Cazes.'],
  [POOL, 'Le cours offre encore cinq places sur douze.'],
  [OPEN, 'Nous vous accueillons le mardi de 10 h à 18 h 30 et le samedi jusqu’à 17 h.'],
  [{ impaye_fevrier: 44.8 }, 'La somme de 44,80 € reste due au titre de janvier.'],
  [{ abonnement: { plein: 18 } }, 'L’abonnement coûte 18 € par mois.'],
  [{ surface_veranda_m2: 24.5 }, 'La véranda couvrira un peu moins de 24 m².'],
  [{ reponse_internet_pct: 58 }, 'Près de huit foyers sur dix ont répondu par internet.'],
  [{ quotite_pct: 80 }, 'Elle travaille à trois cinquièmes de temps.'],
  [{ inauguration: '2027-03-20' }, 'L’inauguration aura lieu à l’automne, le samedi 20 mars 2027.'],
  [{ tarif_plein: 5.6, tarif_famille: 2.8 }, 'Vous avez droit au tiers du tarif plein, qui est de 5,60 €.'],
  [{ demandes: 130, acceptees: 32 }, 'Sur 130 demandes, 32 ont été acceptées, soit près d’un tiers.'],
  [
    { cout: 585, part_cooperative: 195 },
    'La sortie coûtera 585 €, dont un quart pris en charge par la coopérative.',
  ],
  [
    { livres: 8, dvd: 3, duree_pret_jours: 21, abonnement: { reduit: 9 } },
    'Vous pouvez emporter huit livres et trois DVD, soit douze documents.',
  ],
  [
    { tarifs: { adulte: { ancien: 6, nouveau: 6.3 }, enfant: { ancien: 3, nouveau: 3.3 } } },
    'Le repas d’un adulte augmente de 6 %.',
  ],
];

test.each(FAITHFUL)('%j: grounds « %s »', (facts, text) => {
  expect(isGrounded(facts, text)).toBe(true);
});

test.each(CORRUPTED)('%j: flags « %s »', (facts, text) => {
  expect(isGrounded(facts, text)).toBe(false);
});
