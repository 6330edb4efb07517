/** RP-09: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { deliberation, order } from '../../../shared/samples';
import { note, police } from './samples';

export const examples: Partial<Examples> = {
  ignores: [
    ...[
      'La circulation des véhicules est interdite au square.',
      'La circulation de tous les véhicules est interdite au square.',
      'La vitesse est limitée au square, la circulation des chiens y étant interdite.',
    ].map((article) => ({
      why: `circulation : ${article}`,
      text: order({
        title: 'Relatif au square',
        visas: ['le code général des collectivités territoriales, article L. 2212-2'],
        articles: [article],
      }),
    })),
    {
      why: 'règlement, sans les articles de la police',
      text: order({
        title: 'Relatif au square',
        visas: ['le code général des collectivités territoriales, article L. 2212-22'],
        articles: ['Il est interdit de jouer de la musique au square.'],
      }),
    },
    ...[
      'La délibération sera transmise au représentant de l’État, puis publiée.',
      'L’arrêté de circulation n’a pas à être transmis au préfet.',
      'La délibération fixant les tarifs des droits de voirie n’a pas à être transmise au préfet.',
      'La convocation est envoyée sans qu’il soit besoin de l’adresser à la préfecture.',
      'Le bail est signé sans transmission au préfet.',
      'Sans transmission au préfet, la délibération n’est pas exécutoire : elle est télétransmise.',
      'La délibération sera prise le 3 juin. Le bail est signé sans transmission au préfet.',
      'La délibération sera prise le 3 juin. Une nouvelle benne est louée sans transmission au préfet.',
      'L’arrêté, pris après la délibération, n’a pas à être transmis au préfet.',
      'La convocation qui précède la délibération n’a pas à être transmise au préfet.',
      'Le brouillon de la délibération n’a pas à être transmis au préfet.',
      'Le projet de délibération n’a pas à être transmis au préfet.',
      'Le procès-verbal, à la différence de la délibération, n’a pas à être transmis au préfet.',
      ...[
        'les droits de stationnement',
        'le droit de voirie dû par les cafés',
        'les taux de promotion',
        'les ratios d’avancement',
        'le ratio d’avancement',
        'les relations avec le centre de gestion',
        'les débits de boissons',
        'le débit de boissons du stade',
        'la liste des arrêtés de voirie',
      ].map((subject) => `La délibération sur ${subject} n’a pas à être transmise au préfet.`),
    ].map((words) => ({ why: `note : ${words}`, text: note(words), kind: 'note' as const })),
    { why: 'circulation', text: order({ articles: ['La circulation est interdite rue du Moulin.'] }) },
    {
      why: 'buvette d’une association',
      text: police(
        'Portant autorisation d’un débit de boissons temporaire',
        'Le comité des fêtes ouvre une buvette.',
      ),
    },
    {
      why: 'tarifs des droits de voirie',
      text: deliberation({ subject: 'Tarifs des droits de voirie', decisions: ['FIXE les tarifs.'] }),
    },
    {
      why: 'permis de stationnement : police de la circulation',
      text: police(
        'Portant permis de stationnement d’une nacelle',
        'Le permis est délivré à titre précaire et révocable.',
        'Il n’est pas soumis à l’obligation de transmission au représentant de l’État.',
      ),
    },
    { why: 'objet qui ne dit rien', text: police('Relatif à la salle', 'La salle est ouverte.') },
  ],
};
