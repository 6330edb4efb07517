/** A result promised to somebody, which no fact gives; what is granted, insured, bought or said of means stands. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a lodging that is only asked for': {
    facts: {
      demandeuse: 'Mme Irène Vasseur',
      objet: 'logement communal',
      date_demande: '2027-01-11',
      date_commission: '2027-03-09',
      statut: 'en cours d’instruction',
    },
    faithful: [
      'La commission se réunira le 9 mars 2027.',
      'Soyez assurée que votre dossier sera étudié avec toute l’attention nécessaire.',
      'Soyez assurée de notre entière considération.',
      'Je vous assure de ma considération distinguée.',
      'Nous nous engageons à vous répondre après la commission du 9 mars 2027.',
      'Aucun logement ne vous est garanti à ce stade.',
      'Rien n’est acquis avant la commission du 9 mars 2027.',
      'Merci de nous faire parvenir sans faute les pièces de votre dossier.',
    ],
    corrupted: [
      'La commission se réunira le 9 mars 2027 ; l’attribution du logement est acquise.',
      'Un logement vous est d’ores et déjà assuré.',
      'Un logement communal vous sera garanti après la commission.',
      'Je vous garantis que votre demande sera acceptée.',
      'Nous vous promettons un logement communal.',
      'Vous pouvez être certaine que le logement vous sera attribué.',
      'Nous nous engageons à vous reloger.',
      'Vous serez relogée sans faute.',
      'Le logement vous sera attribué à coup sûr.',
    ],
  },
  'what is insured, warranted and bought': {
    facts: {
      travaux: 'réfection de la toiture',
      garantie_ans: 10,
      assureur: 'Mutuelle du Vercors',
      parcelle: 'AB 12',
      vendeur: 'M. Paul Rey',
      prix_eur: 12000,
      entretien: 'société Lambin',
    },
    faithful: [
      'Les travaux de réfection de la toiture sont garantis dix ans.',
      'Le bâtiment est assuré auprès de la Mutuelle du Vercors.',
      'L’entretien est assuré par la société Lambin.',
      'L’entretien vous est assuré par la société Lambin.',
      'La parcelle AB 12 est acquise pour 12 000 euros.',
      'La parcelle AB 12, vendue par M. Paul Rey, est acquise au prix de 12 000 euros.',
    ],
    corrupted: [
      'La vente de la parcelle AB 12 vous est acquise.',
      'Je vous promets la réfection de la toiture.',
    ],
  },
  'an agreement that is given': {
    facts: { objet: 'pose d’une enseigne', accord_obtenu: true, date_accord: '2026-10-02' },
    faithful: ['L’accord est acquis depuis le 2 octobre 2026.', 'L’accord a été obtenu le 2 octobre 2026.'],
    corrupted: ['L’accord n’a pas été obtenu.'],
  },
  'a place that is warranted': {
    facts: { enfant: 'Noé', structure: 'crèche Les Moussaillons', place_garantie: true },
    faithful: ['Une place est garantie à votre enfant Noé à la crèche Les Moussaillons.'],
    corrupted: ['Une place n’est pas garantie à votre enfant Noé.'],
  },
  'an aid that is only asked for': {
    facts: {
      projet: 'toiture de la halle',
      cout_ht_eur: 100000,
      subvention_region_sollicitee_eur: 40000,
      date_depot: '2027-02-01',
    },
    faithful: [
      'La Région est sollicitée pour 40 000 euros.',
      'Si la subvention de la Région est accordée, elle couvrira 40 000 euros.',
      'La subvention de la Région pourra être accordée après examen du dossier.',
      'Une subvention de 40 000 euros est sollicitée auprès de la Région.',
      'La subvention de la Région ne sera pas accordée avant le dépôt du dossier.',
    ],
    corrupted: [
      'La subvention de la Région sera accordée.',
      'La Région accordera la subvention de 40 000 euros.',
      'L’aide de la Région sera obtenue.',
    ],
  },
  'an aid that is granted': {
    facts: { association: 'Les Amis de la halle', subvention_accordee_eur: 400, date_demande: '2027-02-01' },
    faithful: [
      'La subvention de 400 euros sera accordée à l’association Les Amis de la halle.',
      'La subvention de 400 euros sera versée à l’association Les Amis de la halle.',
    ],
    corrupted: ['La subvention de 500 euros sera accordée à l’association Les Amis de la halle.'],
  },
  'an answer that is awaited': {
    facts: {
      demandeuse: 'Mme Lucie Ferrer',
      objet: 'dérogation scolaire pour Anaïs',
      date_commission: '2027-05-12',
      statut: 'en attente de la commission',
    },
    faithful: [
      'La commission examinera votre demande de dérogation.',
      'La commission statuera le 12 mai 2027.',
      'Si la commission accepte votre demande, Anaïs pourra être inscrite.',
      'Nous espérons qu’une suite favorable sera donnée à votre demande.',
      'Une réponse vous sera adressée après la commission.',
      'La commission ne validera pas votre demande avant le 12 mai 2027.',
    ],
    corrupted: [
      'La commission acceptera votre demande de dérogation.',
      'Il sera fait droit à votre demande.',
      'Une réponse favorable sera apportée à votre demande.',
      'Anaïs obtiendra la dérogation.',
      'Votre demande ne peut qu’aboutir.',
      'Anaïs sera dérogataire, c’est promis.',
      'L’inscription d’Anaïs est garantie.',
      'Il n’y a aucun risque de refus.',
    ],
  },
  'what others will do': {
    facts: {
      plaignante: 'Mme Rose Aubin',
      objet: 'aboiements',
      date_visite: '2027-05-12',
      suite: 'rappel adressé au voisin',
    },
    faithful: [
      'Soyez assurée que nous mettrons tout en œuvre pour y remédier.',
      'Je vous assure que votre dossier sera suivi avec attention.',
      'Je vous assure que mes services resteront vigilants.',
      'Je vous certifie qu’un rappel sera adressé au voisin.',
    ],
    corrupted: [
      'Je vous garantis que les aboiements cesseront.',
      'Soyez assurée que le chien sera saisi.',
      'Nous vous certifions que le voisin déménagera.',
    ],
  },
  'an answer that is given': {
    facts: {
      demandeuse: 'Mme Lucie Ferrer',
      objet: 'dérogation scolaire',
      date_commission: '2027-05-12',
      decision: 'demande acceptée',
    },
    faithful: [
      'La commission du 12 mai 2027 a accepté votre demande : il sera fait droit à la dérogation scolaire.',
    ],
    corrupted: ['La commission du 12 mai 2027 a refusé votre demande.'],
  },
};

holdsCases('promises', CASES);
