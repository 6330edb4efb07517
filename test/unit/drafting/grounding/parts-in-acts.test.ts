/** Who does something in an act and has a post besides, deputies told by their rank, numbers that are hired, and what names a partner. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'an agent who has a post besides': {
    facts: {"agent":"M. Loïc Tanneau","start":"2027-01-04","order_number":"2027-003","limit_amount":5000}, // prettier-ignore
    faithful: [
      "M. Loïc Tanneau, directeur général des services, reçoit délégation jusqu'à 5 000 €.",
      'M. Loïc Tanneau, chef du service technique, reçoit délégation à compter du 4 janvier 2027.',
    ],
    corrupted: ["M. Loïc Taneau, directeur général des services, reçoit délégation jusqu'à 5 000 €."],
  },
  'a referent who has a post besides': {
    facts: {"referent":"Mme Élise Morin","telephone":"02 41 00 00 00","demandeur":"M. Yvan Petit"}, // prettier-ignore
    faithful: [
      'Votre interlocutrice, Mme Élise Morin, directrice du service enfance, répond au 02 41 00 00 00.',
      'Mme Élise Morin, responsable de la bibliothèque, vous répond au 02 41 00 00 00.',
    ],
    corrupted: ['Mme Élise Morain, directrice du service enfance, répond au 02 41 00 00 00.'],
  },
  'an agent whose service the facts tell': {
    facts: {"agent":"Bruno Cadiou","grade":"adjoint technique","service":"parcs et jardins","date_effet":"2027-01-14"}, // prettier-ignore
    faithful: ['M. Bruno Cadiou, agent des parcs et jardins, est concerné le 14 janvier 2027.'],
    corrupted: [
      'M. Bruno Cadiou, responsable de la cantine, est concerné le 14 janvier 2027.',
      'M. Bruno Cadiou, chef du service assainissement, est concerné le 14 janvier 2027.',
    ],
  },
  'who presides a session and who keeps its record': {
    facts: {"presidence":"Mme Aude Vasseur","date_seance":"2027-01-14","secretaire":"M. Paul Remy","presents":12}, // prettier-ignore
    faithful: [
      "Le conseil s'est réuni le 14 janvier 2027 sous la présidence de Mme Aude Vasseur, maire.",
      'M. Paul Remy, conseiller municipal, est le secrétaire de la séance du 14 janvier 2027.',
    ],
    corrupted: ["Le conseil s'est réuni le 14 janvier 2027 sous la présidence de M. Paul Remy."],
  },
  'the president of an association': {
    facts: {"president":"Mme Colette Jacquot","association":"Comité des fêtes","date_manifestation":"2027-01-14"}, // prettier-ignore
    faithful: ['Mme Colette Jacquot, présidente, organise la fête le 14 janvier 2027.'],
    corrupted: [
      'Mme Colette Jacquot, maire, organise la fête le 14 janvier 2027.',
      'Mme Colette Jacquot, trésorière, organise la fête le 14 janvier 2027.',
    ],
  },
  'an agent named by what was done': {
    facts: {"agent_verbalisateur":"Mme Nadia Perrot","constat":"2027-05-04","terrain":"ZC 12"}, // prettier-ignore
    faithful: [
      'Mme Nadia Perrot, agente de surveillance, a vu le terrain ZC 12 le 4 mai 2027.',
      'Le 4 mai 2027, Mme Nadia Perrot, agent de police municipale, a vu le terrain ZC 12.',
    ],
    corrupted: ['Le 5 mai 2027, Mme Nadia Perrot, agent de police municipale, a vu le terrain ZC 12.'],
  },
  'a deputy told by a field': {
    facts: {"adjoint_voirie":"Mme Colette Jacquot","date_visite":"2027-01-14"}, // prettier-ignore
    faithful: ['Mme Colette Jacquot, adjointe à la voirie, a vu les lieux le 14 janvier 2027.'],
    corrupted: ['Mme Colette Jacquot, adjointe aux finances, a vu les lieux le 14 janvier 2027.'],
  },
  'two deputies and their ranks': {
    facts: {"adjointe":"Mme Rose Alain","rang_adjointe":2,"delegation_absence":"M. Luc Aubry","rang_delegation_absence":3,"domaines_delegation":["voirie","sport"]}, // prettier-ignore
    faithful: [
      'M. Luc Aubry, troisième adjoint, la remplace pour la voirie et le sport.',
      'Mme Rose Alain, deuxième adjointe, est chargée de la voirie et du sport.',
      'M. Luc Aubry, 3e adjoint, la remplace pour la voirie.',
    ],
    corrupted: [
      'M. Luc Aubry, deuxième adjoint, la remplace pour la voirie.',
      'M. Luc Aubry, quatrième adjoint, la remplace pour la voirie.',
    ],
  },
  'so many who are hired': {
    facts: {"saisonniers":5,"debut":"2027-07-01","fin":"2027-08-31","responsable":"Mme Aude Vial"}, // prettier-ignore
    faithful: [
      'Cinq saisonniers seront recrutés du 1er juillet au 31 août 2027.',
      'Cet été, cinq saisonniers sont embauchés à compter du 1er juillet 2027.',
    ],
    corrupted: [
      'Six saisonniers seront recrutés du 1er juillet au 31 août 2027.',
      'Mme Aude Vial sera recrutée le 1er juillet 2027.',
    ],
  },
  'with whom, by the kind of body': {
    facts: {"titulaire":"Vert Horizon","objet":"espaces verts","signataire":"M. Jean Cros","avenant":2}, // prettier-ignore
    faithful: [
      "L'avenant n° 2 au contrat conclu avec l'entreprise Vert Horizon est approuvé.",
      "L'avenant n° 2 au contrat passé avec la société Vert Horizon pour les espaces verts est approuvé.",
    ],
    corrupted: ["L'avenant n° 2 au contrat conclu avec la société Bleu Horizon est approuvé."],
  },
};

holdsCases('parts in acts, ranks of deputies, hired numbers and partners', CASES);
