import type { BrowserContext } from '@playwright/test'

export type Faults = ReturnType<typeof collectFaults>

/**
 * Collects what must not happen on a page: errors and warnings in the console, uncaught errors, requests that
 * leave the program. `allow` names what a test provokes.
 */
export function collectFaults() {
  const found: string[] = []
  const allowed: RegExp[] = []
  const own: string[] = []
  return {
    watch(context: BrowserContext): void {
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          found.push(`${message.type()}: ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (error) => found.push(`uncaught: ${error.error().stack}`))
      context.on('request', (request) => {
        const url = request.url()
        if (!own.some((home) => url.startsWith(`${home}/`)) && !/^(data|blob|about):/.test(url))
          found.push(`request to ${url}`)
      })
    },
    /** Chromium logs every answer of 400 and above as an error; a test that provokes one names it. */
    allow: (pattern: RegExp) => void allowed.push(pattern),
    /** A host of the program that pages may speak to. */
    let: (origin: string) => void own.push(origin),
    unexpected: () => found.filter((fault) => !allowed.some((pattern) => pattern.test(fault))),
  }
}
