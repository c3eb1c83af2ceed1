/** Why the data file could not be opened, as the core tells it. */
type Failure = { code: string; data: { file: string; detail: string } }

const byCode: Record<string, (data: Failure['data']) => string> = {
  IN_USE: ({ file }) =>
    `Tante Emma ist mit diesen Daten schon geöffnet, vielleicht in einem anderen Fenster oder von einem anderen Rechner.\n` +
    `Es wurde nichts geändert. Schließen Sie sie dort und starten Sie noch einmal. (${file})`,
  NEWER_VERSION: ({ file }) =>
    `Die Daten wurden mit einer neueren Fassung von Tante Emma bearbeitet; diese hier kennt sie nicht.\n` +
    `Es wurde nichts geändert. Bringen Sie das Programm auf den neuen Stand und starten Sie noch einmal. (${file})`,
  DAMAGED: ({ file }) =>
    `Die Datei mit Ihren Daten ist beschädigt.\n` +
    `Sie wurde nicht verändert. Verschieben Sie sie an einen sicheren Ort, starten Sie neu und stellen Sie die letzte Sicherung wieder her. (${file})`,
  NOT_OURS: ({ file }) =>
    `Die Datei an dieser Stelle ist keine von Tante Emma.\n` +
    `Sie wurde nicht verändert. Nennen Sie mit --data einen anderen Ordner. (${file})`,
  UNWRITABLE: ({ file, detail }) =>
    `In den Ordner mit den Daten lässt sich nicht schreiben: ${detail}\n` +
    `Es wurde nichts geändert. Prüfen Sie den freien Platz und die Rechte oder nennen Sie mit --data einen anderen Ordner. (${file})`,
  MIGRATION_FAILED: ({ file, detail }) =>
    `Die Daten ließen sich nicht auf den neuen Stand bringen: ${detail}\n` +
    `Sie sind unverändert, und eine geprüfte Kopie liegt daneben. Starten Sie die vorige Fassung von Tante Emma. (${file})`,
}

/** What a person reads when the data file cannot be opened: what happened, what was kept, what to do. */
export function startErrorText({ code, data }: Failure): string {
  return byCode[code]?.(data) ?? `Tante Emma ließ sich nicht starten: ${data.detail} (${data.file})`
}
