/** What a text says to be more or less, first or last, growing or shrinking, held against the values that it or the facts tell. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'two values, or a value and its bound': {
    facts: { jauge: 120, inscrits: 96, budget_ht: 52000, devis_ht: 48750, limite_depot: '2026-03-31', depot: '2026-04-03', plafond_revenus: 1850, revenus: 1420 }, // prettier-ignore
    faithful: [
      "Le devis, d'un montant de 48 750 € HT, reste en deçà du budget de 52 000 €.",
      "Le devis, d'un montant de 48 750 € HT, n'excède pas le budget.",
      "Avec 96 inscrits, la jauge de la salle n'est pas dépassée.",
      'Le dossier déposé le 3 avril 2026 est postérieur à la date limite du 31 mars 2026.',
      'Les revenus, de 1 420 €, sont inférieurs au plafond de 1 850 €.',
      'Le devis est inférieur de 3 250 € au budget de 52 000 €.',
    ],
    corrupted: [
      "Le devis, d'un montant de 48 750 € HT, dépasse le budget.",
      "Le devis, d'un montant de 48 750 € HT, est supérieur au budget de 52 000 €.",
      'Les 96 inscrits excèdent la jauge de la salle.',
      'Avec 96 inscrits, la jauge de la salle est dépassée.',
      'La jauge de 120 places est dépassée, 96 personnes étant inscrites.',
      'Le dossier déposé le 3 avril 2026 est antérieur à la date limite du 31 mars 2026.',
      'Les revenus du foyer dépassent le plafond.',
    ],
  },
  'one thing at several times': {
    facts: { collecte: { '2024': 812, '2025': 874 }, loyer: { ancien: 410, nouveau: 425 }, effectifs: [{ annee: 2024, eleves: 142, classes: 6 }, { annee: 2025, eleves: 136, classes: 6 }], frequentation_2024: 5120, frequentation_2025: 4890 }, // prettier-ignore
    faithful: [
      'La collecte a progressé entre 2024 et 2025, passant de 812 à 874 tonnes.',
      'Le loyer est porté de 410 € à 425 €, soit une hausse de 15 €.',
      "L'école a perdu six élèves : l'effectif recule de 142 à 136.",
      'La fréquentation a baissé en 2025.',
      "Le nombre d'élèves diminue tandis que celui des classes reste stable.",
      'La collecte de 2025 est supérieure à celle de 2024.',
      'En 2024, la collecte était inférieure à celle de 2025.',
    ],
    corrupted: [
      'La collecte a reculé entre 2024 et 2025, passant de 812 à 874 tonnes.',
      'La collecte a reculé de 62 tonnes.',
      'Le loyer baisse, de 410 € à 425 €.',
      'Le loyer est réduit à 425 €.',
      "Le nombre d'élèves a augmenté entre 2024 et 2025.",
      "L'école compte plus d'élèves qu'en 2024.",
      'La fréquentation est en hausse : 4 890 entrées en 2025, contre 5 120 en 2024.',
      'La fréquentation est restée stable entre 2024 et 2025.',
      'La collecte de 2025 est inférieure à celle de 2024.',
      "En 2025, la fréquentation est plus élevée qu'en 2024.",
    ],
  },
  'lines of a list': {
    facts: { sections: [{ nom: 'danse', inscrits: 84, cotisation: 145 }, { nom: 'judo', inscrits: 61, cotisation: 120 }, { nom: 'théâtre', inscrits: 22, cotisation: 160 }], lots: [{ titulaire: 'Bati Loire', montant_ht: 48000, delai_semaines: 12 }, { titulaire: 'SARL Pinson', montant_ht: 52500, delai_semaines: 8 }], tournees: [{ date: '2026-03-04', kg: 1250 }, { date: '2026-03-11', kg: 980 }] }, // prettier-ignore
    faithful: [
      'La danse est la section la plus suivie, avec 84 inscrits.',
      "La danse compte plus d'inscrits que le judo.",
      "Le théâtre demande la cotisation la plus élevée, 160 €, pour l'effectif le plus faible, 22 inscrits.",
      "L'offre de Bati Loire est moins chère que celle de la SARL Pinson, mais son délai est plus long.",
      'La SARL Pinson propose le délai le plus court, huit semaines.',
      'Les dossiers du judo seront instruits le plus vite possible, au plus tard dans les huit semaines.',
      'La tournée du 11 mars, de 980 kg, est inférieure à celle du 4 mars.',
    ],
    corrupted: [
      "La danse compte moins d'inscrits que le judo.",
      'Le judo est la section la plus suivie, avec 61 inscrits.',
      'Le judo est la section la plus chère.',
      "C'est le judo qui compte le plus d'inscrits.",
      "L'offre de Bati Loire est plus chère que celle de la SARL Pinson.",
      'La SARL Pinson propose le délai le plus long, huit semaines.',
      'La cotisation de la danse est supérieure à celle du théâtre.',
      'La collecte du 11 mars, de 980 kg, est supérieure à celle du 4 mars.',
    ],
  },
  'a value whose key tells no time, a bound told by its whole key, what is counted': {
    facts: {"annee": 2026, "cotisation": 42, "cotisation_2025": 45, "adherents": 130, "adherents_2025": 118, "ancien_loyer": 510, "loyer": 540, "prix_vente": 61000, "avis_domaines": 58000, "lots": [{"nom": "Gros œuvre", "offres": 4, "montant": 90000}, {"nom": "Peinture", "offres": 7, "montant": 21000}]}, // prettier-ignore
    faithful: [
      'La cotisation baisse, de 45 € à 42 €.',
      'La cotisation a diminué entre 2025 et 2026.',
      "Le nombre d'adhérents a progressé entre 2025 et 2026.",
      'Le loyer augmente et passe de 510 € à 540 €.',
      "Le prix de vente, de 61 000 €, est supérieur à l'avis des domaines.",
      "Le prix de vente, de 61 000 €, est supérieur à l'estimation des domaines.",
      "Le lot Peinture a reçu le plus grand nombre d'offres.",
      'Le lot Gros œuvre représente le montant le plus élevé.',
      "Le nombre d'offres le plus faible est celui du lot Gros œuvre.",
      'La cotisation de 42 € est inférieure à celle de 2025.',
      "Le loyer est supérieur à l'ancien loyer.",
    ],
    corrupted: [
      'La cotisation a augmenté entre 2025 et 2026.',
      "Le nombre d'adhérents a diminué par rapport à 2025.",
      'Le loyer a baissé.',
      "Le prix de vente, de 61 000 €, est inférieur à l'avis des domaines.",
      "Le prix de vente, de 61 000 €, est inférieur à l'estimation des domaines.",
      "Le lot Gros œuvre a reçu le plus grand nombre d'offres.",
      'Le lot Peinture a reçu le plus petit nombre d’offres.',
      'La cotisation de 42 € est supérieure à celle de 2025.',
    ],
  },
};

holdsCases('comparisons', CASES);
