/** The oldest Node that the launchers themselves run on. */
const LAUNCHER_NODE = 20

/** The oldest Node that the program runs on: better-sqlite3 13 crashes without a word on older ones. */
export const PROGRAM_NODE = 22

/**
 * Major number of a Node version.
 *
 * @param {string} version as in `process.versions.node`, with or without a leading `v`
 */
export function majorOf(version) {
  return Number.parseInt(version.replace(/^v/, ''), 10)
}

/**
 * Ends the process with one German and English line if this Node is too old for the launchers. Called before
 * anything else is loaded, so this file keeps to old syntax.
 */
export function requireLauncherNode() {
  if (majorOf(process.versions.node) >= LAUNCHER_NODE) return
  process.stderr.write(
    `Tante Emma braucht Node ${LAUNCHER_NODE} oder neuer, hier läuft ${process.versions.node}. / ` +
      `Tante Emma needs Node ${LAUNCHER_NODE} or newer, this is ${process.versions.node}. https://nodejs.org\n`,
  )
  process.exit(1)
}
