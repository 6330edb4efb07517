/** MO-04: the act that its tables are written with. */
import { sampleOrder } from '../../../shared/police-samples';

export const act = (...articles: string[]): string => sampleOrder({ title: 'Arrêté de police', articles });
