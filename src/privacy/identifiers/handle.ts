/**
 * Pages and accounts on social networks: the part of the address that names somebody.
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';

const PROFILE =
  /(?:facebook|fb|instagram|insta|linkedin|twitter|x|tiktok|snapchat|youtube|twitch|threads|mastodon|copainsdavant|bsky)\.(?:com|fr|net|app|social|me)\/(?:in\/|pub\/|profile\/|profile\.php\?id=|user\/|add\/|c\/|groups\/)?(?<handle>@?[a-zA-ZÀ-ÖØ-öø-ῼ\d](?:[a-zA-ZÀ-ÖØ-öø-ῼ\d._-]*[a-zA-ZÀ-ÖØ-öø-ῼ\d_-])?)/giu;
const AT_HANDLE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d._%+/-])@[a-zA-ZÀ-ÖØ-öø-ῼ\d_](?:[a-zA-ZÀ-ÖØ-öø-ῼ\d_.]*[a-zA-ZÀ-ÖØ-öø-ῼ\d_])?(?![a-zA-ZÀ-ÖØ-öø-ῼ\d@])/gu;
/** "Facebook lahcen.ouba.11", "insta : lou_twirl": a name with a joint or a figure, that is no domain. */
const NAMED_ACCOUNT =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:facebook|fb|messenger|insta(?:gram)?|snap(?:chat)?|tiktok|twitter|telegram|discord|skype|pseudo(?:nyme)?)(?![a-zA-ZÀ-ÖØ-öø-ῼ]) ?(?::|=|–|est|c'est|sous|au nom de|compte|profil)? ?[«"@]? ?(?<handle>(?=[a-zA-ZÀ-ÖØ-öø-ῼ._-]*[\d._])[a-zA-ZÀ-ÖØ-öø-ῼ\d]+(?:[._-][a-zA-ZÀ-ÖØ-öø-ῼ\d]+)*)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d@])/giu;
/** "03/05 07:15 - ~Doudou76: …": who writes in a conversation, under a name with a figure. */
const CHAT =
  /^[ \t]*(?:\[[\d/.:, h-]{4,20}\]|\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? (?:à )?\d{1,2}[:h]\d{2}(?::\d{2})?) ?[–-]? ?[<~]{0,2}(?<handle>[a-zA-ZÀ-ÖØ-öø-ῼ][a-zA-ZÀ-ÖØ-öø-ῼ._-]{1,18}\d{1,5}[a-zA-ZÀ-ÖØ-öø-ῼ._-]{0,6})(?=>? ?:)/gmu;
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
    if (handle.length < SHORTEST || !/[a-zA-ZÀ-ÖØ-öø-ῼ]/u.test(handle) || DOMAIN.test(handle)) return [];
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
