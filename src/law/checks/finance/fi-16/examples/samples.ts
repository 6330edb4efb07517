/** FI-16: the note that its tables are written with. */
export const note = (text: string): { text: string; kind: 'note' } => ({ text, kind: 'note' });
