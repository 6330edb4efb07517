/** First and last moments of a list, keys and lines of a record held against each other, a bound told to be passed, and things denied that the facts say yes to. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'the first and the last': {
    facts: {"conferences": ["2026-02-05", "2026-03-05", "2026-04-02"], "navettes": [{"heure": "07:45", "chauffeur": "Ana"}, {"heure": "12:15", "chauffeur": "Luc"}, {"heure": "17:50", "chauffeur": "Zoé"}]}, // prettier-ignore
    faithful: [
      'La première conférence aura lieu le 5 février 2026.',
      'La dernière conférence est fixée au 2 avril 2026.',
      'La première navette part à 7 h 45 et la dernière à 17 h 50.',
      'Après la première conférence, celle du 5 mars 2026 portera sur les oiseaux.',
      'La première conférence sera suivie des autres, les 5 mars et 2 avril 2026.',
    ],
    corrupted: [
      'La première conférence aura lieu le 5 mars 2026.',
      'La dernière conférence est fixée au 5 février 2026.',
      'La première navette part à 12 h 15.',
      'La dernière navette est à 7 h 45.',
    ],
  },
  'keys and lines held against each other': {
    facts: {"prix": {"adulte": "5,30 €", "enfant": "3,10 €", "groupe": "5,30 €"}, "epreuves": [{"distance": "6 km", "depart": "09:15", "prix": "7 €"}, {"distance": "14 km", "depart": "08:45", "prix": "11 €"}], "plis": [{"candidat": "Sogetra", "depot": "2026-04-02"}, {"candidat": "Billon TP", "depot": "2026-03-30"}]}, // prettier-ignore
    faithful: [
      "L'entrée enfant est moins chère que l'entrée adulte.",
      "L'entrée adulte n'est pas plus chère que l'entrée de groupe.",
      "Le 14 km est l'épreuve la plus chère.",
      'Le départ du 14 km est donné avant celui du 6 km.',
      "L'offre de Sogetra a été déposée après celle de Billon TP.",
    ],
    corrupted: [
      "L'entrée enfant est plus chère que l'entrée adulte.",
      "L'entrée adulte, à 5,30 €, est moins élevée que l'entrée enfant.",
      "Le 6 km est l'épreuve la plus chère.",
      'Le départ du 14 km est donné après celui du 6 km.',
      "L'offre de Sogetra a été déposée avant celle de Billon TP.",
    ],
  },
  'bounds, works and things that are there': {
    facts: {"capacite": 120, "inscrits": 96, "certificat_medical": true, "quorum_atteint": true, "tacite_reconduction": false, "viabilisation": "achevée", "agent": "adjoint administratif"}, // prettier-ignore
    faithful: [
      "La capacité de la salle n'est pas dépassée.",
      "Sans certificat médical, l'inscription sera refusée.",
      "Si le quorum n'est pas atteint, une nouvelle séance est convoquée.",
      'La convention est conclue sans tacite reconduction.',
      'La viabilisation est achevée.',
    ],
    corrupted: [
      'La capacité de la salle est dépassée.',
      "Aucun certificat médical n'est exigé.",
      'Faute de quorum, la séance est levée.',
      'La viabilisation est en cours.',
      'Un adjoint technique est recruté.',
    ],
  },
  'findings that found nothing, and terms that are listed': {
    facts: {"diagnostic": "amiante non détectée", "constat": "absence de termites", "delais": ["15 jours", "2 mois"], "observations": ["bruit", "odeurs"]}, // prettier-ignore
    faithful: [
      "Le diagnostic n'a révélé aucune amiante.",
      'Le constat ne relève pas de termites.',
      'Vous serez informés sans délai.',
    ],
    corrupted: ["L'enquête s'est close sans aucune observation."],
  },
  'findings and reservations that are there': {
    facts: {"diagnostic": "amiante détectée en toiture", "reserves": ["peinture du hall", "porte de secours"]}, // prettier-ignore
    faithful: ['Le maire approuve sans réserve le projet.'],
    corrupted: [
      "Le diagnostic n'a révélé aucune amiante.",
      'Les travaux ont été reçus sans réserve.',
      'La réception est prononcée sans aucune réserve.',
    ],
  },
};

holdsCases('first, keyed and denied', CASES);
