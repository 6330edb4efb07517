/**
 * DP-01: an act that is published holds no social security number, bank account, private telephone, health, or name of a minor.
 * It looks for what is plainly so; addresses and dates of birth are for the checks on publication.
 */
import { joinExamples } from '../framework/examples';
import { defineRule } from '../framework/rule';
import type { Examples } from '../framework/rule';
import { hardshipIn } from './dp-01/hardship';
import { healthIn } from './dp-01/health';
import { minorsIn } from './dp-01/minors';
import { numbersOf } from './dp-01/numbers';
import { phonesIn } from './dp-01/phones';
import { examples as numbersExamples } from './dp-01/examples/numbers';
import { examples as phonesExamples } from './dp-01/examples/phones';
import { examples as healthExamples } from './dp-01/examples/health';
import { examples as hardshipExamples } from './dp-01/examples/hardship';
import { examples as minorsExamples } from './dp-01/examples/minors';

export const rule = defineRule({
  meta: {
    id: 'DP-01',
    title: {
      fr: 'Aucune donnée personnelle sensible dans un acte publié',
      en: 'No sensitive personal data in a published act',
    },
    kinds: ['order', 'deliberation', 'decision', 'minutes'],
    severity: 'blocking',
    basis: ['RGPD-5', 'CRPA-L312-1-2'],
    method: 'R',
    needs: [],
    messages: {
      nir: {
        fr: '« {words} » a la forme d’un numéro de sécurité sociale : il n’a pas sa place dans un acte publié. Retirez-le.',
        en: '“{words}” has the form of a social security number: remove it.',
      },
      iban: {
        fr: '« {words} » a la forme d’un numéro de compte bancaire : retirez-le de l’acte, et joignez-le au mandat.',
        en: '“{words}” has the form of a bank account number: remove it.',
      },
      phone: {
        fr: '« {words} » semble être le téléphone d’un particulier : retirez-le de l’acte publié.',
        en: '“{words}” seems to be a private telephone: remove it.',
      },
      mobile: {
        fr: '« {words} » est un numéro de portable : vérifiez qu’il n’est pas celui d’un particulier avant de publier l’acte.',
        en: '“{words}” is a mobile telephone: check that it is not private.',
        severity: 'info',
      },
      health: {
        fr: '« {words} », à propos d’une personne nommée, touche à sa santé : cette donnée sensible n’a pas sa place dans un acte publié. Retirez-la, ou ne publiez pas l’acte.',
        en: '“{words}”, of a named person, is about health: remove it.',
      },
      healthOrder: {
        fr: '« {words} », à propos d’une personne nommée, touche à sa santé : cet acte individuel se notifie, il ne se publie pas. Limitez-vous à ce que la décision exige.',
        en: '“{words}”, of a named person, is about health: this act is notified, not published.',
        severity: 'info',
      },
      hardship: {
        fr: '« {words} », à côté d’un nom, dit la situation sociale d’une personne aidée : l’acte publié ne la désigne que par un numéro de dossier. Retirez les noms et les motifs, ou ne publiez pas l’acte (CASF, art. L. 133-5 ; CRPA, art. L. 311-6).',
        en: '“{words}”, beside a name, tells the hardship of a person helped: use a file number.',
      },
      minor: {
        fr: '« {words} » nomme un mineur : remplacez son nom par ses initiales dans l’acte publié.',
        en: '“{words}” names a minor: use initials.',
      },
    },
  },
  check: ({ analysis }) => {
    const numbers = numbersOf(analysis);
    return [
      ...numbers,
      ...phonesIn(
        analysis,
        numbers.map(({ at }) => at),
      ),
      ...healthIn(analysis),
      ...hardshipIn(analysis),
      ...minorsIn(analysis),
    ];
  },
});

export const examples: Examples = joinExamples(
  numbersExamples,
  phonesExamples,
  healthExamples,
  hardshipExamples,
  minorsExamples,
);
