import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

type System = { platform: NodeJS.Platform; env: NodeJS.ProcessEnv }

const onMac = ['/Applications/LibreOffice.app/Contents/MacOS/soffice']
const onWindows = 'LibreOffice\\program\\soffice.exe'
const onLinux = ['/usr/lib/libreoffice/program/soffice', '/snap/bin/libreoffice']

function candidates({ platform, env }: System): string[] {
  if (platform === 'darwin') return onMac
  if (platform === 'win32')
    return [env.ProgramFiles, env['ProgramFiles(x86)']].flatMap((root) =>
      root ? [join(root, onWindows)] : [],
    )
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
  return [
    ...folders.flatMap((folder) => ['soffice', 'libreoffice'].map((name) => join(folder, name))),
    ...onLinux,
  ]
}

/** The program of LibreOffice on this machine; undefined where it is not installed in one of its usual places. */
export function findOffice(system: System = process): string | undefined {
  return candidates(system).find((path) => existsSync(path))
}
