/** MO-22: examples of letters that withdraw what was given. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter } from '../../../shared/police-samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'je vous avais accordé',
      'nous vous avions attribué',
      'je vous avais donc octroyé',
      'je vous avais, à votre demande, délivré',
      'la commission vous avait alloué',
      'les services vous avaient, le même jour, consenti',
      'je vous accordais',
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter(
        [
          `Par décision du 3 septembre 2025, ${words} une dérogation scolaire.`,
          'La décision du 3 septembre 2025 était donc illégale. Je la retire.',
        ],
        { subject: 'votre dérogation' },
      ),
      message: 'late',
      at: '3 septembre 2025',
    })),
    ...[
      'Par décision du 3 septembre 2025, une aide de 800 € vous a été accordée. Entachée d’une erreur, je la retire.',
      'La décision n° 12 du 3 septembre 2025 vous attribuant une bourse étant illégale, je la retire.',
      'Par arrêté du 3 septembre 2025, je vous ai accordé une dérogation irrégulière. Je procède donc à son retrait.',
      'Par décision du 3 septembre 2025, je vous ai accordé une aide, par erreur. Vous m’avez écrit par courrier du 10 février 2026. Je la retire.',
      'Par décision du 3 septembre 2025, je vous ai attribué une bourse illégale. La délibération du 10 février 2026 le rappelle. Je la retire.',
      'Vous m’avez écrit par courrier du 10 février 2026. Je vous ai accordé une aide, par erreur. Je retire la décision n° 2025/12 du 3 septembre 2025.',
      'Je vous ai attribué par erreur une parcelle des jardins familiaux. En conséquence, ma décision du 3 septembre 2025 est retirée.',
      'Une aide irrégulière vous a été accordée. Je suis contraint de retirer l’arrêté du 3 septembre 2025.',
      'Une aide irrégulière vous a été accordée. J’ai le regret de vous retirer l’aide par décision du 3 septembre 2025.',
      'Une aide irrégulière vous a été consentie. Je reviens donc sur ma décision du 3 septembre 2025.',
      'Une aide irrégulière vous a été allouée. J’annule, par la présente, la décision du 3 septembre 2025.',
      'Une aide irrégulière vous a été octroyée par décision du 3 septembre 2025. Cette décision est donc annulée.',
      'Une dérogation irrégulière vous a été délivrée par décision du 3 septembre 2025. Il est donc mis fin à cette dérogation.',
      'Je vous ai autorisé, par arrêté illégal du 3 septembre 2025, à stationner. Cette autorisation prend fin.',
      'Par décision du 3 septembre 2025, une aide vous a été accordée par erreur. Cette aide est retirée.',
      'Par décision du 3 septembre 2025, une aide vous a été accordée par erreur. Nous retirons cette aide.',
      'Par décision du 3 septembre 2025, une aide vous a été accordée par erreur. Je procède à son retrait.',
      ...[
        'octroyé une aide',
        'délivré un badge',
        'alloué une aide',
        'consenti une remise',
        'autorisé à vendre',
      ].map(
        (words) =>
          `Par décision du 3 septembre 2025, je vous ai ${words}, par erreur. Vous m’avez écrit par courrier du 10 février 2026. Je reviens sur cette décision.`,
      ),
    ].map((words) => ({
      why: `lettre : ${words}`,
      text: sampleLetter([words], { subject: 'votre aide' }),
      message: 'late',
      at: '3 septembre 2025',
    })),
  ],
  ignores: [
    ...[
      'Par décision du 3 septembre 2025, une aide vous a été accordée. Elle vous sera versée en juin.',
      'Par décision du 3 septembre 2025, une aide vous a été accordée. Les conditions mises à son octroi n’ont pas été respectées. Je la retire.',
      'Par décision du 3 septembre 2025, une aide vous a été accordée. Les conditions fixées n’ont pas été remplies. Je la retire.',
      'Par décision du 3 septembre 2025, une aide vous a été accordée. La condition posée à son octroi n’a pas été respectée. Je la retire.',
      'Par décision du 3 septembre 2025, une aide vous a été accordée. La condition posée à son octroi est restée sans suite. Je la retire.',
      'Par courrier du 3 septembre 2025, vous avez retiré votre demande.',
      'Je vous réclamais 300 € par arrêté du 3 septembre 2025. J’annule cet arrêté.',
      'J’ai refusé votre demande. Je reviens sur ma décision du 3 septembre 2025.',
      'Une aide vous a été accordée par décision du 3 septembre 2025. Si vous le souhaitez, je retire cette décision.',
      'Une aide vous a été accordée par décision du 3 septembre 2025. Comme vous l’avez demandé, je suis amené à retirer cette décision.',
    ].map((words) => ({ why: `lettre : ${words}`, text: sampleLetter([words], { subject: 'votre aide' }) })),
    {
      why: 'lettre sur un retrait',
      text: sampleLetter(['Nous avons reçu votre lettre.'], {
        head: ['Lettre portant retrait d’un permis'],
      }),
      kind: 'letter' as const,
    },
  ],
};
