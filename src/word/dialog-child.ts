/**
 * The other end of `dialog`: what the window's last page says to the pane. Its page loads nothing else of this room.
 */

/** Says it to the pane that opened this window, on our own origin; rejects when Office does not come. */
export async function tellParent(text: string): Promise<void> {
  await Office.onReady();
  Office.context.ui.messageParent(text, { targetOrigin: globalThis.location.origin });
}
