/** FO-13: examples of what the commune that decides does, told of another commune, without a profile. */
import type { Examples } from '../../../framework/rule';

const decided = (words: string): string =>
  `Commune de Vernois\nExtrait du registre des délibérations du conseil municipal\nSéance du 12 mai 2026\nObjet : ancienne gare\nVu le code ;\nLe conseil municipal, après en avoir délibéré,\n${words}.`;

export const examples: Partial<Examples> = {
  fails: [
    'APPROUVE l’acquisition, par la commune de Saint-Loup, de la parcelle AC 12',
    'APPROUVE l’acquisition amiable par la ville de Saint-Loup de l’ancienne gare',
    'DÉCIDE la vente par la commune de Saint-Loup du presbytère',
    'ACCEPTE la cession à l’euro symbolique, par la commune de Saint-Loup, du chemin',
    'AUTORISE l’achat à titre onéreux par la commune de Saint-Loup du terrain',
    'APPROUVE la vente à titre gratuit par la commune de Saint-Loup du hangar',
    'DÉCIDE de procéder à la préemption par la commune de Saint-Loup du fonds',
    'APPROUVE le principe de la cession gratuite par la commune de Saint-Loup du pré',
    'APPROUVE la cession définitive par la commune de Saint-Loup du pré',
    'AUTORISE Madame le maire à signer, au nom de la commune de Saint-Loup, l’acte de vente',
    'AUTORISE le maire à signer pour la commune de Saint-Loup le bail',
    'CHARGE le maire de conclure au nom et pour le compte de la commune de Saint-Loup le bail',
    'AUTORISE le maire à accepter, pour le compte de la commune de Saint-Loup, le legs',
    'AUTORISE le maire à passer au nom de la ville de Saint-Loup le contrat',
  ].map((words) => ({
    why: `sans fiche, ce que fait la commune qui décide : ${words}`,
    text: decided(words),
    kind: 'deliberation' as const,
    commune: null,
    message: 'towns',
    at: 'Saint-Loup',
  })),
  lacks: [
    'APPROUVE l’acquisition du terrain vendu par la commune de Saint-Loup',
    'APPROUVE la vente de la parcelle à la commune de Saint-Loup',
    'PREND ACTE de l’acquisition par la commune de Saint-Loup de la scierie',
    'APPROUVE la vente de l’ancienne gare au profit de la commune de Saint-Loup',
    'AUTORISE l’occupation de la salle par la commune de Saint-Loup',
    'AUTORISE le maire à signer la promesse avec M. Paul ROY, agissant au nom de la commune de Saint-Loup',
    'AUTORISE les maires à signer au nom de la commune de Saint-Loup et de la commune de Vernois',
    'AUTORISE le maire à signer pour la commune de Vernois le bail',
    'APPROUVE l’acquisition par la commune de Saint-Loup, dans le cadre de l’entente, de la balayeuse',
    'APPROUVE l’achat, par la commune de Saint-Loup, de la balayeuse.\nAUTORISE le maire à contracter avec la commune de Saint-Loup',
  ].map((words) => ({
    why: `sans fiche, ce que fait une autre commune : ${words}`,
    text: decided(words),
    kind: 'deliberation' as const,
    commune: null,
    missing: 'commune' as const,
  })),
};
