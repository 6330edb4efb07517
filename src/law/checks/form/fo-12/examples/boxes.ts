/** FO-12: examples of boxes to tick, and of blanks of a sentence between the same brackets. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      '[ ] accord sur la date du 17 décembre',
      '[] accord sur la date',
      '- [ ] avis favorable',
      '1. [ ] hausse des tarifs',
      'a) [ ] sans suite',
      '[ ] favorable   [ ] défavorable   [ ] à revoir',
      'Avis de l’élu : [ ] favorable [ ] défavorable',
      'Accord : oui [ ] non [ ]',
      'Décision : [x] validé / [ ] ajourné',
      'Favorable : [ ]',
      '[ ] accord   [ ] à revoir le ......',
      '☐ sans suite, motif : ________',
      'Je choisis : [ ] la salle des fêtes ; [ ] le gymnase',
    ].map((words) => ({ why: `case à cocher : ${words}`, text: `NOTE\n${words}`, kind: 'note' as const })),
  ],
  fails: [
    ...[
      'La séance aura lieu le [ ] mars 2026.',
      'Le marché court du [ ] au [ ].',
      'Le loyer est fixé à [ ] euros.',
      'Montant : [ ] €',
      'L’arrêté n° [ ] est abrogé.',
      '[ ] habitants au dernier recensement',
      'Le responsable est [ ].',
      'De l’angle du [ ] chemin, elle mène au [ ] sentier.',
      'Elle relie la [ ] rue à la [ ] avenue.',
      'Elle longe l’[ ] allée puis l’[ ] impasse.',
      'Vu l’accord de la ville, la rue est fermée le [ ] juin.',
    ].map((words) => ({
      why: `blanc d’une phrase : ${words}`,
      text: `NOTE\n${words}`,
      kind: 'note' as const,
      message: 'empty',
      at: '[ ]',
    })),
  ],
};
