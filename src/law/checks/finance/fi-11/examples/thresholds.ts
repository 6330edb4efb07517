/** FI-11: examples of amounts on each side of the thresholds, of their day, and of what tax they are told with. */
import type { Examples } from '../../../framework/rule';
import { contract } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Curage    38 000,00\nContrôle    19 000,00\nTotal HT    57 000,00\nTotal TTC    68 400,00',
      'Prestation | Nombre\nCurage | 48 000\nContrôle | 19 000\nTotal | 67 000',
      'Prestation | Montant HT\nCurage | 48 000\nLes surfaces sont les suivantes.\nSurface | 49 000\nTotal | 67 000',
      'Mètres | Montant HT\nCurage, 67 000 mètres | 48 000',
    ].map((table) => ({
      why: 'un tableau sans signe de monnaie, dont le total est sous le seuil ou n’est pas un prix',
      text: contract('services', `passé sans publicité :\n\n${table}\nIl dure un an`),
    })),
    {
      why: 'travaux, 99 999 €',
      text: contract('travaux', 'passé sans publicité ni mise en concurrence, pour 99 999 € HT'),
    },
    {
      why: 'fournitures, 59 999 €',
      text: contract('fournitures', 'passé sans mise en concurrence, pour 59 999 € HT'),
    },
    {
      why: 'toutes taxes, sous le seuil hors taxes',
      text: contract('travaux', 'passé de gré à gré, pour 110 000 € TTC'),
    },
    {
      why: 'seuil cité',
      text: contract('fournitures', 'passé sans publicité, l’achat étant inférieur au seuil de 90 000 € HT'),
    },
    {
      why: 'années que les tables n’ont pas',
      text: contract('travaux', 'passé sans publicité, pour 150 000 € HT', '12 mai 2012'),
    },
    { why: 'sans montant', text: contract('travaux', 'passé sans publicité') },
    ...['passé de gré à gré : 80 000 € hors taxes de toiture, et en tout 110 000 € TTC'].map((words) => ({
      why: 'montant dit hors taxes, ou non',
      text: contract('travaux', words),
    })),
  ],
  fails: [
    ...[
      'Curage    48 000,00\nContrôle    19 000,00\nTotal HT    67 000,00\nTVA 20 %    13 400,00\nTotal TTC    80 400,00',
      'Prestation | Montant hors taxes\nCurage | 48 000\nContrôle | 19 000\nTotal | 67 000',
      'Curage    57 600,00\nContrôle    22 800,00\nTotal T.T.C.    80 400,00',
      'Prestation    Prix toutes taxes comprises\nCurage    57 600,00\nContrôle    22 800,00\nTotal    80 400,00',
    ].map((table) => ({
      why: 'le total d’un tableau sans signe de monnaie',
      text: contract('services', `passé sans publicité :\n\n${table}\nIl dure un an`),
      message: 'direct',
      at: 'sans publicité',
    })),
    {
      why: 'le total d’un tableau, dit hors taxes avant son montant, dans le Lot-et-Garonne',
      text: contract(
        'travaux',
        'passé sans publicité :\nCharpente    60 000,00 € HT\nToiture    45 000,00 € HT\nTotal hors taxes    105 000,00 €\nPréfecture de Lot-et-Garonne',
      ),
      message: 'direct',
      at: 'sans publicité',
    },
    {
      why: 'travaux, 100 000 €',
      text: contract('travaux', 'passé sans publicité ni mise en concurrence, pour 100 000 € HT'),
      message: 'direct',
      at: 'sans publicité ni mise en concurrence',
    },
    {
      why: 'fournitures, 60 000 €',
      text: contract('fournitures', 'passé de gré à gré, pour 60 000 € HT'),
      message: 'direct',
      at: 'de gré à gré',
    },
    {
      why: 'fournitures, 40 000 € en mars 2026',
      text: contract('fournitures', 'passé sur simple devis, pour 45 000 € HT', '31 mars 2026'),
      message: 'direct',
      at: 'sur simple devis',
    },
    {
      why: 'ni travaux ni fournitures : au-delà de tous les seuils',
      text: contract('confiance', 'passé sans consultation, pour 150 000 € HT'),
      message: 'direct',
      at: 'sans consultation',
    },
    ...['passé de gré à gré, montant hors taxe : 105 000 €'].map((words) => ({
      why: 'montant dit hors taxes, ou non',
      text: contract('travaux', words),
      message: 'direct',
      at: 'de gré à gré',
    })),
  ],
  lacks: [
    {
      why: 'sans date',
      text: contract('travaux', 'passé sans publicité, pour 150 000 € HT', ''),
      missing: 'actDate',
    },
  ],
};
