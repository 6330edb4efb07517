/**
 * Entry of the sign-in dialog's page. It stands at both ends: it sends the window to the provider, and says to the pane what the
 * window came back with.
 */
// The room's index would bring the whole of it.
import { tellParent } from '../../word/dialog-child';
import { isPlace, saidBy } from './messages';
import { textsFor } from './texts';

const texts = textsFor(navigator.language);
const show = (text: string): void => {
  const place = document.getElementById('said');
  if (place !== null) place.textContent = text;
};

document.documentElement.lang = texts.lang;
const to = new URLSearchParams(location.search).get('to');
const said = saidBy(location.hash);
if (to !== null && isPlace(to)) {
  show(texts.leaving);
  location.replace(to);
} else if (said === undefined) {
  show(texts.lost);
} else {
  show(texts.done);
  tellParent(JSON.stringify(said)).catch(() => show(texts.lost));
}
