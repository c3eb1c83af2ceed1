import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { promisify } from 'node:util'

const megabyte = 1_000_000

/** The most memory that a job took in a process of its own, with all its threads; MB. */
export async function peakMemory(job: string, ...args: string[]): Promise<number> {
  const child = await promisify(execFile)(process.execPath, [resolve('out/bench/child.js'), job, ...args])
  process.stderr.write(child.stderr)
  return Number(child.stdout)
}

/**
 * The most memory that this process has held so far; MB. Linux counts in `maxRSS` what the process had in its
 * memory from which this one was started (https://man7.org/linux/man-pages/man2/getrusage.2.html), so its own
 * mark is read there (https://man7.org/linux/man-pages/man5/proc_pid_status.5.html).
 */
export function ownPeak(): number {
  const kilobytes =
    process.platform === 'linux'
      ? Number(/^VmHWM:\s*(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1])
      : process.resourceUsage().maxRSS
  return (kilobytes * 1024) / megabyte
}
