/**
 * A refusal for somebody who reads: the dialog's window shows a page where the API would send a problem. Words of ours only.
 */
import type { Problem } from '../api/messages';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

export function refusalPage({ status, title, detail }: Problem): Response {
  const page = `<!doctype html>
<html lang="fr">
  <head><meta charset="utf-8" /><title>${escaped(title)} – Paraphe</title></head>
  <body><main><h1>${escaped(title)}</h1><p>${escaped(detail)}</p></main></body>
</html>
`;
  return new Response(page, {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  });
}
