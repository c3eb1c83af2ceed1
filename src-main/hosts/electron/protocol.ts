import type { BuiltFiles } from '@main/hosts/built-files'
import { securityHeaders } from '@main/hosts/csp'
import { type FilesOfProgram, filesPath, serveFiles } from '@main/hosts/file-routes'
import { describeFault } from '@main/rpc/faults'
import { protocol } from 'electron'
import { isOwn, scheme } from './address'

/** Makes the scheme a full citizen; before the program is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
}

export type ProtocolOptions = {
  builtFiles: BuiltFiles
  program: FilesOfProgram
  /** What files are bound to: the one window. */
  visit: string
  log: (line: string) => void
}

/** Serves the built files and the files on the desk under the program's own scheme, and nothing else. */
export function serveScheme(options: ProtocolOptions): void {
  protocol.handle(scheme, async (request) => {
    const answer = await respond(request, options).catch((error: unknown) => {
      options.log(`error while serving a file: ${describeFault(error)}`)
      return new Response(null, { status: 500 })
    })
    for (const [name, value] of Object.entries(securityHeaders)) {
      if (!answer.headers.has(name)) answer.headers.set(name, value)
    }
    return answer
  })
}

async function respond(request: Request, { builtFiles, program, visit }: ProtocolOptions): Promise<Response> {
  const nothing = () => new Response(null, { status: 404 })
  if (!isOwn(request.url)) return nothing()
  const path = new URL(request.url).pathname
  if (path === filesPath || path.startsWith(`${filesPath}/`)) return serveFiles(request, visit, program)
  if (request.method !== 'GET') return new Response(null, { status: 405 })
  return (await builtFiles.serve(path)) ?? nothing()
}
