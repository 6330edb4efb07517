/** CP-07: the points of article L. 2122-22 whose limits the council must set, and the words that refuse to set one. */

/** Points whose limits the council must set, by the words of the law. */
export const LIMITED: readonly (readonly [number, string, RegExp])[] = [
  [2, 'tarifs', /tarifs|droits\s+de\s+voirie/],
  [3, 'emprunts', /emprunt/],
  [15, 'droit de préemption', /droits?\s+de\s+preemption\s+de|preemption\s+definis/],
  [16, 'actions en justice', /actions?\s+en\s+justice|(?:ester|intenter)[^.;]{0,40}justice/],
  [17, 'accidents de véhicules', /dommageables\s+des\s+accidents|accidents?[^.;]{0,60}vehicules/],
  [20, 'lignes de trésorerie', /lignes?\s+de\s+tresorerie/],
  [21, 'préemption commerciale', /preemption[^.;]{0,40}(?:fonds\s+de\s+commerce|artisana)/],
  [22, 'droit de priorité', /droit\s+de\s+priorite/],
  [26, 'demandes de subventions', /(?:demander|attribution)[^.;]{0,120}subventions/],
  [27, 'autorisations d’urbanisme', /autorisations?\s+d'urbanisme/],
];

/** No limit on purpose: told of a subsidy, or of going to court, it may do; of prices and of debts, it is what the law forbids. */
export const UNLIMITED =
  /sans\s+(?:aucune?\s+)?(?:limit|plafond|montant\s+maximum|(?:condition|consideration)\s+de\s+montant)/;

/** Prices and debts. */
export const MONEY: readonly number[] = [2, 3, 20];
