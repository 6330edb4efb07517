/**
 * Pages and accounts on social networks: the part of the address that names somebody.
 */
import type { Detector } from '../detector';

const PROFILE =
  /(?:facebook|fb|instagram|insta|linkedin|twitter|x|tiktok|snapchat|youtube|twitch|threads|mastodon|copainsdavant|bsky)\.(?:com|fr|net|app|social|me)\/(?:in\/|pub\/|profile\/|profile\.php\?id=|user\/|add\/|c\/|groups\/)?(?<handle>@?[\p{L}\d](?:[\p{L}\d._-]*[\p{L}\d_-])?)/giu;
const AT_HANDLE = /(?<![\p{L}\d._%+/-])@[\p{L}\d_](?:[\p{L}\d_.]*[\p{L}\d_])?(?![\p{L}\d@])/gu;
/** Two letters after "@" are a price or a joke. */
const SHORTEST = 4;

export const findHandles: Detector = ({ view: { text } }) => [
  ...[...text.matchAll(PROFILE)].map((match) => {
    const handle = match.groups?.['handle'] ?? '';
    return handleAt(match.index + match[0].length - handle.length, handle);
  }),
  ...[...text.matchAll(AT_HANDLE)]
    .filter(([handle]) => handle.length >= SHORTEST)
    .map((match) => handleAt(match.index, match[0])),
];

const handleAt = (start: number, handle: string) =>
  ({
    type: 'ID',
    start,
    end: start + handle.length,
    reason: 'compte d’un réseau social',
    confidence: 0.9,
  }) as const;
