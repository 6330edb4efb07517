/** FO-05: examples of land that may be sold as it is, and of what is no sale. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';
import { sale } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'L’école n’accueille plus d’élèves depuis 2025 ; sa désaffectation a été constatée et son déclassement prononcé le 3 mars 2026.',
    ].map((words) => ({
      why: `service fini, bien désaffecté et déclassé : ${words}`,
      text: deliberation({
        subject: 'Vente du bâtiment de l’ancienne école',
        decisions: ['DÉCIDE de vendre l’immeuble à M. Luc PETIT.'],
        end: [words],
      }),
    })),
    ...[
      'Un bien du domaine public ne peut être cédé sans déclassement ; tel n’est pas le cas ici.',
      'Le domaine public est inaliénable.',
      'Les biens du domaine public ne sauraient être cédés.',
      'Cette parcelle n’est pas un square public.',
      'La parcelle n’a jamais été un jardin public ni un espace vert public.',
      'Aucun de ces terrains n’est affecté à un service public.',
      'La parcelle a cessé d’être ouverte au public.',
      'Elle est voisine de la place de l’Abreuvoir, où se tient le marché.',
    ].map((words) => ({ why: words, text: sale('la parcelle', words) })),
    {
      why: 'plus affecté',
      text: deliberation({
        subject: 'Vente d’un terrain',
        decisions: ['DÉCIDE de vendre le terrain, cadastré AB 12, qui n’est plus affecté au service public.'],
      }),
    },
    ...[
      'CONSTATE la désaffectation du jardin et PRONONCE son déclassement, sans qu’il soit besoin d’un autre acte de déclassement.',
      'Le jardin relève du domaine privé : aucun déclassement n’est nécessaire.',
      'Le jardin n’a jamais été affecté à l’usage du public : aucun déclassement n’est nécessaire. La place est à côté.',
      'Après en avoir constaté la désaffectation, prononce le déclassement, sans enquête publique préalable au déclassement.',
      'Par application de l’article L. 2141-2, sans désaffectation immédiate.',
      'Le jardin, jamais ouvert à tous : aucun déclassement n’est nécessaire.',
      'Il ne relève pas du domaine public : aucun déclassement n’est nécessaire.',
      'Il ne fait plus partie du domaine public : aucun déclassement n’est nécessaire.',
      'Il a été déclassé en 2019, sans enquête préalable au déclassement.',
      'Il a été déclassé en 2019, sans étude préalable au déclassement.',
    ].map((words) => ({
      why: `ni l’un ni l’autre n’est écarté : ${words}`,
      text: sale('le jardin de la place', words),
    })),
    ...[
      'le terrain situé derrière le parking public',
      'le terrain desservi par la voie communale n° 4',
      'la parcelle qui longe le trottoir',
      'la parcelle bordée par la place publique',
      'la parcelle voisine d’un jardin public',
      'le terrain où la société va aménager un parc de stationnement public',
      'le terrain destiné à un restaurant ouvert au public',
    ].map((what) => ({ why: what, text: sale(what) })),
    ...[
      'le terrain, qui n’a jamais été affecté à l’usage du public',
      'la parcelle, qui n’est plus ouverte au public',
    ].map((what) => ({ why: what, text: sale(`${what}, près de l’école désaffectée`) })),
    ...[
      'le lotissement',
      'un bien de section',
      'le bois forestier',
      'les chemins ruraux',
      'l’article L. 2141-2',
    ].map((words) => ({ why: words, text: sale('une partie de la voie communale', `RAPPELLE : ${words}.`) })),
    ...['rue', 'avenue', 'impasse', 'route', 'maison', 'lieu', '3'].map((words) => ({
      why: `adresse : ${words}`,
      text: sale(`le terrain sis ${words} de l’école`.replace('3 de l’', '3 ')),
    })),
    {
      why: 'désaffecté et déclassé',
      text: sale('une partie du domaine public', 'CONSTATE sa désaffectation et PRONONCE son déclassement.'),
    },
    {
      why: 'déclassement par anticipation',
      text: sale('une partie du domaine public', 'DÉCIDE son déclassement par anticipation.'),
    },
    {
      why: 'entre personnes publiques',
      text: sale('une partie du domaine public', 'VISE l’article L. 3112-1 du CGPPP.'),
    },
    { why: 'chemin rural', text: sale('une partie du chemin rural n° 4') },
    { why: 'domaine privé', text: sale('l’ancienne école, du domaine privé') },
    { why: 'adresse', text: sale('le terrain sis 3 rue de l’École') },
    { why: 'ancienne école déclassée', text: sale('l’ancienne école', 'RAPPELLE son déclassement.') },
    { why: 'ancienne école désaffectée', text: sale('l’ancienne école désaffectée') },
    ...[
      'le restaurant ouvert au public',
      'les commerces ouverts au public',
      'la parcelle face aux trottoirs',
      'la parcelle que longeait le trottoir',
      'le terrain où il construira un trottoir',
    ].map((words) => ({ why: words, text: sale(words) })),
    ...[
      'CONSTATE une cession entre personnes publiques.',
      'Selon l’article L. 2141-2, le déclassement interviendra après la vente.',
    ].map((words) => ({ why: words, text: sale('une partie du trottoir', words) })),
  ],
  ignores: [
    { why: 'terrain nu', text: sale('la parcelle AB 12') },
    {
      why: 'acquisition',
      text: deliberation({ subject: 'Acquisition d’un terrain', decisions: ['ACQUIERT une voie publique.'] }),
    },
    ...[
      'la parcelle placée au nord',
      'la parcelle, que les élus prévoient de clore',
      'la parcelle et un emplacement clos',
      'la parcelle, prise en place de la haie',
    ].map((words) => ({ why: words, text: sale(words) })),
  ],
};
