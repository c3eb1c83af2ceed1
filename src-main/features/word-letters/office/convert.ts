import { spawn } from 'node:child_process'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, dirname, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Why LibreOffice made no PDF. */
export class OfficeFailed extends Error {
  readonly reason: 'timeout' | 'failed'
  constructor(reason: OfficeFailed['reason']) {
    super(`LibreOffice: ${reason}`)
    this.name = 'OfficeFailed'
    this.reason = reason
  }
}

type Conversion = {
  /** Path of LibreOffice's `soffice`. */
  program: string
  /** A document; it stays. */
  source: string
  /** Where the PDF goes; in the folder of the document. */
  target: string
  timeoutMs: number
  signal: AbortSignal | undefined
}

/**
 * Lets LibreOffice make a PDF of a document, with a profile of its own, so that a window of it that is open neither
 * hears of it nor stands in its way; macros and links stay asleep there. Nothing is left where it fails.
 * @throws OfficeFailed, or the signal's reason
 */
export async function convertToPdf({
  program,
  source,
  target,
  timeoutMs,
  signal,
}: Conversion): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'tante-emma-office-'))
  const made = join(dirname(source), `${basename(source, extname(source))}.pdf`)
  try {
    await run(
      program,
      [
        `-env:UserInstallation=${pathToFileURL(profile)}`,
        ...['--headless', '--norestore', '--nologo', '--nodefault', '--nofirststartwizard'],
        ...['--convert-to', 'pdf', '--outdir', dirname(source), source],
      ],
      { timeoutMs, signal },
    )
    // It ends with success also where it could not read the document.
    await rename(made, target).catch(() => {
      throw new OfficeFailed('failed')
    })
  } finally {
    if (made !== target) await rm(made, { force: true })
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}

function run(
  program: string,
  args: string[],
  { timeoutMs, signal }: Pick<Conversion, 'timeoutMs' | 'signal'>,
): Promise<void> {
  signal?.throwIfAborted()
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const grouped = process.platform !== 'win32'
  const child = spawn(program, args, { stdio: 'ignore', windowsHide: true, detached: grouped })
  let outcome: unknown
  const stop = (reason: unknown) => {
    outcome ??= reason
    endAll(child.pid, grouped)
  }
  const cancel = () => stop(signal?.reason)
  const timer = setTimeout(() => stop(new OfficeFailed('timeout')), timeoutMs)
  signal?.addEventListener('abort', cancel, { once: true })
  const settle = (failure: unknown) => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
    if (outcome ?? failure) reject(outcome ?? failure)
    else resolve()
  }
  child.once('error', () => settle(new OfficeFailed('failed')))
  child.once('exit', (code) => settle(code === 0 ? undefined : new OfficeFailed('failed')))
  return promise
}

/** `soffice` is a script or a starter whose child does the work: both end. */
function endAll(pid: number | undefined, grouped: boolean): void {
  if (pid === undefined) return
  if (!grouped) spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true })
  else
    try {
      process.kill(-pid, 'SIGKILL')
    } catch (error) {
      // It has ended by itself meanwhile.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
}
