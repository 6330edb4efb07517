/** RH-01: what a deliberation must tell of a post that a contract agent may hold: the ground, the duties, the levels. */

const CONTRACT =
  /contractuel|par\s+(?:un\s+)?contrat|sous\s+contrat|non\s+titulaire|332-(?:8|14|13|23|24)|contrat\s+(?:a\s+duree|de\s+projet|de\s+droit\s+public)/;
const TEMPORARY =
  /accroissement|saisonnier|332-23|332-24|contrat\s+de\s+projet|parcours\s+emploi|(?<![a-z])(?:pec|cui)(?![a-z])|apprenti|vacataire|service\s+civique|collaborateur/;
const GROUND =
  /332-\d+|motif|en\s+raison|besoins?\s+(?:du|des)\s+service|absence\s+de\s+cadre|nature\s+des\s+fonctions|faute\s+de|vacance|3-[1-3]\s|justifi(?!\w*\s+(?:d[eu]s?|d'\w+)\s)/;
const DUTIES = /(?<![a-z])(?:fonctions|missions|charg[ée]|nature|assurer|taches)/;
const LEVELS = /(?<![a-z])(?:remuner|indice|echelon|grille|niveau|diplome|indiciaire|traitement)/;

/** What is not told, in French; nothing where no contract is spoken of, or where the post is for a time. */
export const lackingIn = (lower: string): readonly string[] =>
  CONTRACT.test(lower) && !TEMPORARY.test(lower)
    ? [
        GROUND.test(lower) ? '' : 'le motif du recours au contrat',
        DUTIES.test(lower) ? '' : 'la nature des fonctions',
        LEVELS.test(lower) ? '' : 'les niveaux de recrutement et de rémunération',
      ].filter((one) => one !== '')
    : [];
