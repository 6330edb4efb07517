/** CP-05: examples of points and limits that the profile knows. */
import type { Examples } from '../../../framework/rule';
import { DELEGATED, VISA, decision, known } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'montant égal à la limite',
      text: decision(VISA, 'Le marché est attribué pour 90 000 € HT.'),
      commune: known,
    },
    {
      why: 'montant toutes taxes comprises au-dessus',
      text: decision(VISA, 'Le marché est attribué pour 80 000 € HT, soit 96 000 € TTC.'),
      commune: known,
    },
    {
      why: 'alinéa sans limite',
      text: decision(VISA.replace('4°', '5°'), 'Le loyer est de 900 000 €.', 'Bail d’un local'),
      commune: known,
    },
  ],
  fails: [
    ...[3, 15, 20, 21, 26].map((point) => ({
      why: `au-delà de la limite du ${String(point)}°`,
      text: decision(VISA.replace('4°', `${String(point)}°`), 'Le montant est de 300 000 €.', 'Affaire'),
      commune: { councilDelegation: { ...DELEGATED, points: [{ point, limit: 20_000_000 }] } },
      message: 'beyond',
      at: '300 000 €',
    })),
    {
      why: 'autre date que celle du profil',
      text: decision(VISA.replace('28 mars 2026', '28 mai 2026')),
      commune: known,
      message: 'date',
      at: '28 mai 2026',
    },
    {
      why: 'alinéa non délégué',
      text: decision(VISA.replace('4°', '16°'), 'Le maire défend.', 'Contentieux'),
      commune: known,
      message: 'outside',
      at: 'L. 2122-22, 16°',
    },
    {
      why: 'au-delà de la limite',
      text: decision(VISA, 'Le marché est attribué pour 95 000 € HT.'),
      commune: known,
      message: 'beyond',
      at: '95 000 €',
    },
    {
      why: 'trésorerie au-delà de la limite',
      text: decision(VISA.replace('4°', '20°'), 'Une ligne de 300 000 € est ouverte.', 'Ligne de trésorerie'),
      commune: known,
      message: 'beyond',
      at: '300 000 €',
    },
  ],
  lacks: [
    { why: 'délégations inconnues', text: decision(VISA), missing: 'councilDelegation' },
    ...[
      ['5', 'La parcelle AB 112 est louée à M. Luc PETIT pour neuf ans.'],
      ['15', 'Le droit de préemption est exercé sur la parcelle AB 112, cédée par M. Luc PETIT.'],
      ['8', 'La concession de terrain du cimetière est vendue à M. Luc PETIT.'],
    ].map(([point = '', words = '']) => ({
      why: words,
      text: decision(
        `Vu l’article L. 2122-22 (${point}°) et la délibération du 4 avril 2026 portant délégation au maire ;`,
        words,
        'Patrimoine',
      ),
      kind: 'decision' as const,
      missing: 'councilDelegation' as const,
    })),
  ],
};
