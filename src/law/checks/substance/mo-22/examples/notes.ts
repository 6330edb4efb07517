/** MO-22: examples of notes that propose a withdrawal. */
import type { Examples } from '../../../framework/rule';
import { sampleNote } from '../../../shared/police-samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'une concession cinquantenaire',
      'une concession familiale trentenaire',
      'une concession quinzenaire',
      'une concession perpétuelle',
      'une concession temporaire',
      'une place au columbarium',
      'une cave-urne',
      'une place au cimetière',
      'un caveau',
    ].map((what) => ({
      why: `note : retrait tardif d’une place qui n’est pas précaire, ${what}`,
      text: sampleNote(
        'dossier',
        `Par arrêté du 3 mars 2026, la commune a accordé ${what} sur l’emplacement B-4. Il est proposé de retirer d’office l’arrêté par un arrêté signé avant le 30 novembre 2026.`,
      ),
      kind: 'note' as const,
      message: 'late',
      at: '3 mars 2026',
    })),
    ...[
      'La décision du 3 mars 2026 accorde une aide illégale. Il est proposé de retirer cette décision par un arrêté du 30 novembre 2026.',
      'La décision du 3 mars 2026 accorde une aide illégale. Sa publication est du 10 mars 2026. Il est proposé de retirer cette décision par un arrêté du 30 novembre 2026.',
      'Une aide est donnée par erreur ; il est proposé de retirer la décision du 3 mars 2026 par un arrêté du 30 novembre 2026.',
      'Par arrêté du 3 mars 2026, un emplacement a été donné. Cette décision favorable est irrégulière. Je préconise le retrait de l’arrêté le 30 novembre 2026.',
      'La décision du 3 mars 2026 est illégale, en l’absence de toute fraude. Il est proposé de retirer cette décision le 30 novembre 2026.',
      'Le permis de construire du 3 mars 2026 est illégal. Il est proposé de retirer ce permis par un arrêté du 30 juin 2026.',
      'La bourse, attribuée par arrêté n° 12 du 3 mars 2026, est irrégulière. Il convient de rapporter cet arrêté le 30 novembre 2026.',
      'Par arrêté du 3 mars 2026, une place du marché municipal a été donnée ; cette décision est créatrice de droits. Proposition : retirer cet arrêté le 30 novembre 2026.',
      'Par arrêté du 3 mars 2026, un emplacement a été donné. Cette décision, individuelle et favorable, est irrégulière, sans fraude. Je préconise le retrait de l’arrêté le 30 novembre 2026.',
      'Par délibération n° 2026-7 du 3 mars 2026, le conseil a accordé une prime à M. PETIT. Proposition. Retirer, à compter du 1er mars 2026, cette délibération le 30 novembre 2026.',
      'La délibération du 3 mars 2026 attribue une aide à Mme LEROY. Il est proposé au conseil de rapporter la délibération le 30 novembre 2026.',
      'Une bourse a été accordée à Mme LEROY par délibération du 3 mars 2026. Proposition : retirer ladite délibération le 30 novembre 2026.',
      'L’autorisation du 3 mars 2026 est illégale, sans fraude de Mme LEROY. Il est suggéré de retirer cette autorisation le 30 novembre 2026.',
    ].map((words) => ({
      why: `note qui propose un retrait : ${words}`,
      text: sampleNote('dossier', words),
      kind: 'note' as const,
      message: 'late',
      at: '3 mars 2026',
    })),
    ...(
      [
        [
          'L’aide accordée le 3 septembre 2025 est illégale ; la commune peut la retirer à tout moment.',
          'retirer à tout moment',
        ],
        [
          'La commune peut retirer l’aide à tout moment ; la bourse aussi peut être retirée à toute époque.',
          'retirer l’aide à tout moment',
        ],
        ['La dérogation peut être retirée sans limite de délai.', 'retirée sans limite de délai'],
        [
          'Le retrait de la bourse est possible à toute époque.',
          'retrait de la bourse est possible à toute époque',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `note : ${words}`,
      text: sampleNote('aide', words),
      kind: 'note' as const,
      message: 'anytime',
      at,
    })),
  ],
  ignores: [
    ...[
      'La décision du 3 mars 2026 accorde une aide illégale. Il est proposé de retirer cette décision par un arrêté du 30 juin 2026.',
      'La décision du 3 mars 2026 accorde une aide illégale. Il est proposé de retirer cette décision par un arrêté du 3 juillet 2026.',
      'Par décision du conseil, une aide illégale a été versée le 3 mars 2026. Il est proposé de retirer cette aide le 30 novembre 2026.',
      'Par arrêté du 3 mars 2026, un emplacement a été donné. Il est proposé de retirer cet arrêté le 30 novembre 2026.',
      'La décision du 3 mars 2026 a été obtenue par fraude. Il est proposé de retirer cette décision le 30 novembre 2026.',
      'La décision du 3 mars 2026 accorde une aide. Il n’est pas proposé de retirer cette décision le 30 novembre 2026.',
      'Par délibération du 3 mars 2026, le conseil a fixé les tarifs de la halle. Proposition. Retirer cette délibération le 30 novembre 2026.',
      'Par délibération du 3 mars 2026, le conseil a accordé une prime à M. PETIT. Proposition. Retirer cette délibération le 30 juin 2026.',
      'La demande du 3 mars 2026 est là. Il est proposé de retirer cette aide le 30 novembre 2026.',
    ].map((words) => ({ why: `note : ${words}`, text: sampleNote('dossier', words), kind: 'note' as const })),
    ...[
      'L’autorisation de terrasse, précaire, peut être retirée à tout moment.',
      'La décision, illégale, doit être retirée sans délai.',
      'La commune ne peut la retirer à tout moment : elle a quatre mois.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: sampleNote('aide', words),
      kind: 'note' as const,
    })),
  ],
};
