/** Gives jsdom what Mantine asks a window for: sizes, media queries, scrolling, of which it has none. */
export function prepareForMantine(): void {
  window.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  window.matchMedia = (media) => Object.assign(new EventTarget(), { matches: false, media }) as MediaQueryList
  Element.prototype.scrollIntoView = () => {}
}
