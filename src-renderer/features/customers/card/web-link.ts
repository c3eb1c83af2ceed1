/** Where a web address as it was typed leads to; null for what is none, or none that is safe to open. */
export function webLink(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text) || text.startsWith('@')) return null
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `https://${text}`
  try {
    const { protocol, hostname, href } = new URL(whole)
    return /^https?:$/.test(protocol) && hostname.includes('.') ? href : null
  } catch {
    return null
  }
}

/** A web address as people say it: without `https://`, `www.` and the slash at its end. */
export function webWords(typed: string): string {
  return typed
    .trim()
    .replace(/^https?:\/\/(www\.)?|^www\./i, '')
    .replace(/\/$/, '')
}
