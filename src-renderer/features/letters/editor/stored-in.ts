/** An attribute of a node as it stands in the page, so that copying keeps it: `widthMm` in `data-widthmm`. */
export function storedIn<T extends string | number>(name: string, fallback: T) {
  const at = `data-${name.toLowerCase()}`
  return {
    [name]: {
      default: fallback,
      parseHTML: (element: HTMLElement) => {
        const stored = element.getAttribute(at) ?? String(fallback)
        return element.hasAttribute(`${at}-number`) ? Number(stored) : stored
      },
      renderHTML: (attributes: Record<string, unknown>) => ({
        [at]: String(attributes[name]),
        ...(typeof attributes[name] === 'number' && { [`${at}-number`]: '' }),
      }),
    },
  }
}
