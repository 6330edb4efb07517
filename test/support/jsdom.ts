/** What jsdom lacks and Fluent UI asks for. */
class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
if (!('ResizeObserver' in globalThis)) Object.assign(globalThis, { ResizeObserver: NoResizeObserver });

// Fluent UI’s rules, hundreds of them, are matched anew against each element at each question about a role, which takes two thirds
// of the time of the tests; jsdom draws nothing, and what the rules show is tried in a browser (test/e2e/pages).
CSSStyleSheet.prototype.insertRule = () => 0;
// It has no canvas either, and says so at length whenever axe asks for one.
HTMLCanvasElement.prototype.getContext = () => null;
