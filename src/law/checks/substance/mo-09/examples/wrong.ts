/** MO-09: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { OBS, NOTICE, act } from './samples';

const TITLE = 'amende administrative';

export const examples: Partial<Examples> = {
  fails: [
    ...(['laissant cinq jours', 'accordant huit jours', 'donnant 5 jours'] as const).map((words) => ({
      why: words,
      text: act({ obs: `Vu la lettre du 2 février 2026 lui ${words} pour ses observations ;` }),
      message: 'days',
      at: words,
    })),
    ...['cinq', 'six', 'sept', 'neuf'].map((days) => ({
      why: `${days} jours`,
      text: act({ obs: OBS.replace('dix', days) }),
      message: 'days',
      at: `délai de ${days} jours`,
    })),

    { why: '501 €', text: act({ amount: '501 €' }), message: 'amount', at: '501 €' },
    { why: '1 500 €', text: act({ amount: '1 500 €' }), message: 'amount', at: '1 500 €' },
    {
      why: 'huit jours',
      text: act({ obs: OBS.replace('dix', 'huit') }),
      message: 'days',
      at: 'délai de huit jours',
    },
    {
      why: 'neuf jours en chiffres',
      text: act({ notice: NOTICE.replace('dix', '9') }),
      message: 'days',
      at: 'délai de 9 jours',
    },
    {
      why: 'sous cinq jours',
      text: act({ notice: NOTICE.replace('dans un délai de dix', 'sous cinq') }),
      message: 'days',
      at: 'sous cinq jours',
    },
    { why: 'pas d’observations', text: act({ obs: '' }), message: 'observations', at: TITLE },
    { why: 'pas de mise en demeure', text: act({ notice: '' }), message: 'notice', at: TITLE },
    {
      why: 'mise en demeure trop tôt',
      text: act({ notice: NOTICE.replace('16', '11') }),
      message: 'early',
      at: '2 février 2026',
    },
    {
      why: 'amende trop tôt',
      text: act({ date: '25 février 2026' }),
      message: 'early',
      at: '16 février 2026',
    },
    {
      why: 'mis en demeure trop tard',
      text: act({
        notice: 'Vu la lettre du 16 février 2026 par laquelle il a été mis en demeure ;',
        date: '25 février 2026',
      }),
      message: 'early',
      at: '16 février 2026',
    },
    {
      why: 'projet sans date, mise en demeure trop tôt',
      text: act({ notice: NOTICE.replace('16', '11'), date: '….' }),
      message: 'early',
      at: '2 février 2026',
    },
    {
      why: 'faits étrangers',
      text: act({ facts: 'Considérant que le chien de M. PETIT aboie de façon continue ;' }),
      message: 'case',
      at: TITLE,
    },
    {
      why: 'fait isolé',
      text: act({ facts: 'Considérant que la haie de M. PETIT entrave la voie ;' }),
      message: 'repeated',
      at: TITLE,
    },
  ],
};
