/**
 * Instants as French readers write them, in legal time of mainland France. It must not read a clock.
 */
import { formatDate, formatTime } from '../act/dates';

const PARIS = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Paris',
});

/** "21 novembre 2026 à 10 h 30". @param iso ISO 8601, UTC. */
export function frenchTime(iso: string): string {
  // Swedish writes ISO 8601: "2026-11-21 10:30".
  const [date = '', time = ''] = PARIS.format(new Date(iso)).split(' ');
  return `${formatDate(date)} à ${formatTime(time)}`;
}
