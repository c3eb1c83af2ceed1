import { PROGRAM_NODE } from './node-version.mjs'

/** What the launchers say to the person who starts the program. They run before the catalogue is built. */
export const texts = {
  installing: 'Die Bausteine werden eingerichtet (npm ci); das dauert beim ersten Mal einige Minuten …',
  installFailed:
    'Die Bausteine ließen sich nicht einrichten. Bitte die Netzverbindung prüfen und den Befehl noch einmal geben.',
  building: 'Tante Emma wird gebaut …',
  buildFailed: 'Tante Emma ließ sich nicht bauen; die Meldungen darüber sagen, woran es liegt.',
  waiting: 'Ein anderer Aufruf richtet gerade ein; es wird auf ihn gewartet …',
  /** @param {string} running */
  noProgramNode: (running) =>
    `Tante Emma braucht zum Laufen Node ${PROGRAM_NODE} oder neuer, hier läuft ${running}, und für diesen Rechner ` +
    `bringt sie kein eigenes Node mit. Bitte Node ${PROGRAM_NODE} oder neuer installieren: https://nodejs.org`,
  /** @param {string} command @param {string} message */
  cannotStart: (command, message) => `„${command}“ ließ sich nicht starten: ${message}`,
  downloading: 'Electron wird geladen …',
  /** @param {string} why */
  inBrowser: (why) => `Tante Emma läuft im Browser: ${why}.`,
  onlyServe: 'so gewünscht (--serve)',
  noDisplay: 'kein Bildschirm gefunden (DISPLAY und WAYLAND_DISPLAY sind leer)',
  noRuntime: 'Electron ist nicht da und ließ sich nicht laden',
  electronFailed: 'Electron ließ sich auf diesem Rechner nicht starten',
}

/** @param {string} line one line for the person at the terminal; standard output belongs to the program */
export function say(line) {
  process.stderr.write(`${line}\n`)
}
