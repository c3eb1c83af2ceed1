import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { texts } from '@shared/texts'
import { openPath } from './guard'
import { newSecret } from './secrets'

/**
 * Writes a page that only the user may read (0600) and that posts the token: a browser is started on this file,
 * so that the token stands in no process list.
 *
 * @param folder absolute path; made if missing
 * @param life milliseconds after which the page is taken away
 * @returns its `file:` address
 */
export function writeDoorPage(folder: string, port: number, token: string, life: number): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, `${newSecret()}.html`)
  const { opening, open } = texts().host.page
  const content =
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">` +
    `<title>Tante Emma</title></head><body>` +
    `<form method="post" action="http://127.0.0.1:${port}${openPath}">` +
    `<input type="hidden" name="token" value="${token}"><p>${opening}</p><noscript><button>${open}</button></noscript>` +
    `</form><script>document.forms[0].submit()</script></body></html>\n`
  writeFileSync(file, content, { mode: 0o600, flag: 'wx' })
  const remove = () => rmSync(file, { force: true })
  setTimeout(remove, life).unref()
  process.once('exit', remove)
  return pathToFileURL(file).href
}
