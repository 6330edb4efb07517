/** DP-01: examples of health, of somebody or of nobody. */
import type { Examples } from '../../../framework/rule';
import { act, order } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'places handicapées',
      text: act('M. Petit propose deux places de stationnement réservées aux personnes handicapées.'),
    },
    {
      why: 'une maladie sans personne nommée',
      text: act('La lutte contre la maladie du chêne se poursuit.'),
    },
    { why: 'assurance maladie', text: act('M. Petit rappelle la convention avec l’assurance maladie.') },
    { why: 'les élus', text: act('Mme la maire propose un certificat médical pour chacun.') },
    ...[
      'Mme FAURE préside la commission du handicap.',
      'M. Petit demande où en est la maladie du chêne.',
      'Monsieur le maire parle de la maladie du chêne.',
      'Mme La Maire visite les malades.',
      'L’enfant est accueilli chez Odile FAURE.',
    ].map((words) => ({ why: 'une personne nommée, et la santé d’autres', text: act(words) })),
  ],
  fails: [
    {
      why: 'maladie de l’agent, dans un arrêté mis en ligne',
      text: 'Arrêté n° 2026-12\nautorisant un temps partiel\nLe maire de Vernois,\nVu le code général de la fonction publique ;\nConsidérant que M. Paul PETIT, atteint d’une maladie, souhaite un temps partiel ;\nARRÊTE\nArticle 1er : M. Paul PETIT est autorisé à travailler à temps partiel.\nArticle 2 : Le présent arrêté est notifié à l’intéressé et publié en intégralité sur le site internet de la commune.\nFait à Vernois, le 3 mars 2026\nLe maire,\nPaul ROUGET',
      kind: 'order',
      message: 'health',
      at: 'atteint d’une',
    },
    {
      why: 'maladie d’une personne nommée',
      text: act('Mme Odile FAURE, en arrêt maladie, est remplacée pendant sa maladie.'),
      message: 'health',
      at: 'arrêt maladie',
    },
    {
      why: 'état de santé',
      text: act('En raison de l’état de santé de M. PETIT, une aide de 300 € est accordée.'),
      message: 'health',
      at: 'état de santé',
    },
    {
      why: 'décision individuelle',
      text: order('Mme FAURE est placée en congé de longue maladie.'),
      message: 'healthOrder',
      at: 'congé de longue maladie',
    },
    {
      why: 'maladie dans un arrêté de circulation',
      text: order('Le stationnement est interdit, sauf pour Mme FAURE, atteinte de sclérose.'),
      message: 'health',
      at: 'atteinte de',
    },
  ],
};
