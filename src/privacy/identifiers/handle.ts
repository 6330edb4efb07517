/**
 * Pages and accounts on social networks: the part of the address that names somebody.
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';

const PROFILE =
  /(?:facebook|fb|instagram|insta|linkedin|twitter|x|tiktok|snapchat|youtube|twitch|threads|mastodon|copainsdavant|bsky)\.(?:com|fr|net|app|social|me)\/(?:in\/|pub\/|profile\/|profile\.php\?id=|user\/|add\/|c\/|groups\/)?(?<handle>@?[\p{L}\d](?:[\p{L}\d._-]*[\p{L}\d_-])?)/giu;
const AT_HANDLE = /(?<![\p{L}\d._%+/-])@[\p{L}\d_](?:[\p{L}\d_.]*[\p{L}\d_])?(?![\p{L}\d@])/gu;
/** "Facebook lahcen.ouba.11", "insta : lou_twirl": a name with a joint or a figure, that is no domain. */
const NAMED_ACCOUNT =
  /(?<!\p{L})(?:facebook|fb|messenger|insta(?:gram)?|snap(?:chat)?|tiktok|twitter|telegram|discord|skype|pseudo(?:nyme)?)(?!\p{L}) ?(?::|=|–|est|c'est|sous|au nom de|compte|profil)? ?[«"@]? ?(?<handle>(?=[\p{L}._-]*[\d._])[\p{L}\d]+(?:[._-][\p{L}\d]+)*)(?![\p{L}\d@])/giu;
/** "03/05 07:15 - ~Doudou76: …": who writes in a conversation, under a name with a figure. */
const CHAT =
  /^[ \t]*(?:\[[\d/.:, h-]{4,20}\]|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? (?:à )?\d{1,2}[:h]\d{2}(?::\d{2})?) ?[–-]? ?[<~]{0,2}(?<handle>\p{L}[\p{L}._-]{1,18}\d{1,5}[\p{L}._-]{0,6})(?=>? ?:)/gmu;
const DOMAIN = /\.(?:fr|com|net|org|eu|be|io|me)$/iu;

/** Two letters after "@" are a price or a joke. */
const SHORTEST = 4;

export const findHandles: Detector = ({ view: { text } }) => [
  ...matchesOf(text, PROFILE).map((match) => {
    const handle = match.groups?.['handle'] ?? '';
    return handleAt(match.index + match[0].length - handle.length, handle);
  }),
  ...matchesOf(text, NAMED_ACCOUNT).flatMap((match) => {
    const handle = match.groups?.['handle'] ?? '';
    if (handle.length < SHORTEST || !/\p{L}/u.test(handle) || DOMAIN.test(handle)) return [];
    return [handleAt(match.index + match[0].length - handle.length, handle)];
  }),
  ...matchesOf(text, CHAT).map((match) => {
    const handle = match.groups?.['handle'] ?? '';
    return handleAt(match.index + match[0].length - handle.length, handle);
  }),
  ...matchesOf(text, AT_HANDLE)
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
