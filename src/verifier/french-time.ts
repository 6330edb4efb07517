/**
 * Instants as French readers write them, in legal time of mainland France. It must not read a clock.
 */

const format = new Intl.DateTimeFormat('fr-FR', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});

/** "21 novembre 2026 à 10:00". @param iso ISO 8601, UTC. */
export function frenchTime(iso: string): string {
  return format.format(new Date(iso));
}
