/** FI-13: examples of what is about an amendment, and of what is not. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { deliberation } from '../../../shared/samples';
import { NOTE, amended, decorated } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'marché de nettoyage',
      'travaux',
      'lot n° 2',
      'accord-cadre',
      'maîtrise d’œuvre',
      'contrat',
      'fournitures',
    ].map((what) => ({
      why: what,
      text: deliberation({ subject: `Modification de : ${what}`, decisions: ['APPROUVE la modification.'] }),
    })),
    {
      why: 'modification du marché, dite plus bas',
      text: deliberation({
        subject: 'École',
        decisions: ['APPROUVE la modification n° 2 du marché initial.'],
      }),
    },
    {
      why: 'modification en cours d’exécution',
      text: deliberation({
        subject: 'École',
        decisions: ['APPROUVE la modification en cours d’exécution du marché public.'],
      }),
    },
    {
      why: 'avenant approuvé, que l’objet ne dit pas',
      text: deliberation({ subject: 'École', decisions: ['APPROUVE l’avenant n° 1 au marché public.'] }),
    },
    ...['== AFFAIRE 1 - Piscine ==', '### 1. Piscine', '■ Point n° 1 : piscine', '* 1) Piscine *'].map(
      (head) => ({
        why: `une affaire sous un titre orné : ${head}`,
        text: decorated(head, 'Le coût d’une entrée est passé de 5,20 € à 5,60 €.', '6 000 € HT (+ 7,5 %)'),
      }),
    ),
    {
      why: 'le prix d’un repas n’est pas celui du marché',
      text: NOTE(
        'Le coût d’un repas est passé de 7,10 € à 7,60 €. L’avenant de faible montant au marché ajoute 900 € HT.',
      ),
    },
    { why: 'avenant de durée', text: amended('le délai est prolongé de deux mois.') },
  ],
  fails: [
    ...(
      [
        ['REGISTRE DES DECISIONS DU MAIRE', 'Marché 2025-07 « Entretien des espaces verts » – Avenant n° 1'],
        ['Décisions prises par délégation', 'Avenant n° 1 au marché de nettoyage'],
        ['VILLE DE VERNOIS', 'Modification du contrat d’entretien'],
      ] as const
    ).map(([head, title]) => ({
      why: `le titre est sous une autre ligne : ${title}`,
      text: `${head}\nDECISION N° 2026-29\n${title}\nLe maire,\nVu le code de la commande publique, notamment l’article R. 2194-8 ;\nDÉCIDE\nArticle 1er : La modification est approuvée.\nArticle 2 : Montant initial : 84 000,00 € HT\nMontant de l’avenant : + 16 800,00 € HT\nNouveau montant : 100 800,00 € HT\nFait à Vernois, le 26 mai 2026\nLe maire,\nPaul ROUGET`,
      kind: 'decision' as const,
      message: 'over',
      at: '16 800,00 €',
    })),
    {
      why: 'une affaire sous un titre orné, dont l’avenant dépasse le plafond',
      text: decorated('== AFFAIRE 1 - Piscine ==', 'Le prix passe à 5,60 €.', '16 000 € HT'),
      message: 'over',
      at: '16 000 €',
    },
    {
      why: 'courrier',
      text: 'Objet : avenant n° 1 au lot 3\nMonsieur le Gérant,\nLe montant initial du marché de travaux est de 60 000 € HT. Je vous propose un avenant de 12 600 € HT.\nJe vous prie d’agréer, Monsieur le Gérant, mes salutations distinguées.',
      kind: 'letter',
      message: 'over',
      at: '12 600 €',
    },
    {
      why: 'procès-verbal',
      text: minutes(
        'Présents : 12',
        'Tarifs\nLe conseil fixe les tarifs.',
        'Avenant n° 1 au marché de travaux\nMontant initial : 90 000 € HT. L’avenant est de 27 000 € HT. Le conseil autorise le maire à le signer.',
      ),
      kind: 'minutes',
      message: 'over',
      at: '27 000 €',
    },
  ],
  ignores: [
    ...[
      'L’avenant reste sous le seuil de 15 % du montant initial.',
      'L’avenant est en moins-value de 22 % du montant initial.',
      'L’avenant porte sur la retenue de garantie, soit 20 % du montant du marché.',
      'L’avenant prolonge le délai. Les travaux réalisés font 62 % du marché.',
    ].map((words) => ({ why: `note : ${words}`, text: NOTE(words), kind: 'note' as const })),
    {
      why: 'procès-verbal : le marché d’une affaire, l’avenant d’une autre',
      text: minutes(
        'Présents : 12',
        'Marché de nettoyage\nMontant initial : 20 000 € HT.',
        'Avenant au lot 2\nAvenant n° 1 de 9 000 € HT.',
      ),
      kind: 'minutes',
    },
    {
      why: 'marché conclu par le maire, qui vise sa délégation',
      text: deliberation({
        subject: 'Marché de réfection du toit',
        visas: ['la délibération déléguant les marchés publics et toute décision concernant leurs avenants'],
        report: ['Critères : prix 60 %, valeur technique 40 % du marché public.'],
        decisions: ['ATTRIBUE le marché public de travaux à l’entreprise PETIT.'],
      }),
    },
    {
      why: 'avenant à une convention',
      text: deliberation({
        subject: 'Avenant à la convention avec la CAF',
        decisions: ['APPROUVE l’avenant.'],
      }),
    },
    { why: 'autre objet', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE à 3 €.'] }) },
  ],
};
