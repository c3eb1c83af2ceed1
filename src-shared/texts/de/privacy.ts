/** Words of the rights of those whose data the shop keeps. */
export const privacy = {
  erase: 'Endgültig löschen',
  eraseTitle: (name: string) => `${name} endgültig löschen?`,
  eraseText:
    'Die Karte verschwindet mit allem, was daran hängt: Verlauf, Einkäufe, Punkte, Erinnerungen, Dokumente und das Protokoll der Änderungen. Das lässt sich nicht zurücknehmen. Frühere Sicherungen und die Dateien im Ordner „ersetzt“ enthalten die Karte weiterhin: Legen Sie danach unter „Sicherung“ eine neue an und löschen Sie die alten. Was Sie aufbewahren müssen, etwa Rechnungen, heben Sie bitte an anderer Stelle auf.',
  eraseConfirm: 'Ja, endgültig löschen',
  erased: (name: string) => `${name} ist endgültig gelöscht.`,
  tracesMayRemain:
    'Die Datei ließ sich danach nicht neu schreiben: Auf dem Datenträger ist zu wenig Platz, oder es lief gerade eine Sicherung oder eine Ausgabe. Bis zur nächsten endgültigen Löschung können einzelne Wörter in ungenutzten Stellen der Datei stehen; das Programm zeigt sie nirgends.',
}
