import { texts } from '@shared/texts'

/** A small page of plain text, for what a person sees before or instead of the program. */
function page(title: string, body: string, head = ''): string {
  return (
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<title>Tante Emma</title><link rel="icon" href="data:,">${head}</head>` +
    `<body><h1>${title}</h1><p>${body}</p></body></html>`
  )
}

/**
 * Goes on to the program. A redirect would still count as coming from where the token came from (a file, a
 * terminal), and the strict cookie would stay behind; a step of our own page does not.
 */
export function goingOnPage(): string {
  const t = texts().host.page
  return page(t.opening, `<a href="/">${t.open}</a>`, '<meta http-equiv="refresh" content="0; url=/">')
}

export function gonePage(): string {
  const t = texts().host.page
  return page(t.goneTitle, t.goneText)
}

export function waitPage(): string {
  const t = texts().host.page
  return page(t.waitTitle, t.waitText)
}

export function closedPage(): string {
  const t = texts().host.page
  return page(t.closedTitle, t.closedText)
}
