/** MO-31: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter } from '../../../shared/police-samples';
import { letter } from './samples';

export const examples: Partial<Examples> = {
  ignores: [
    {
      why: 'une facture qui n’est pas prête',
      text: sampleLetter(['Il n’est pas possible de vous adresser de facture avant le solde.'], {
        subject: 'votre commande',
      }),
    },
    {
      why: 'une subvention refusée, copie au trésorier',
      text: sampleLetter(
        ['Je ne peux donner une suite favorable à votre demande de subvention.', 'Copie : le trésorier.'],
        { subject: 'votre demande de subvention' },
      ),
    },
    { why: 'lettre ordinaire', text: letter('Votre demande est acceptée.') },
    { why: 'document envoyé', text: letter('Je vous communique ce rapport.') },
  ],
};
