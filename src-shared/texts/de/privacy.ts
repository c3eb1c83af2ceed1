/** Words of the rights of those whose data the shop keeps. */
export const privacy = {
  erase: 'Endgültig löschen',
  eraseTitle: (name: string) => `${name} endgültig löschen?`,
  eraseText:
    'Die Karte verschwindet mit allem, was daran hängt: Verlauf, Einkäufe, Punkte, Erinnerungen, Dokumente und das Protokoll der Änderungen. Das lässt sich nicht zurücknehmen. Frühere Sicherungen und die Dateien im Ordner „ersetzt“ enthalten die Karte weiterhin: Legen Sie danach unter „Sicherung“ eine neue an und löschen Sie die alten. Was Sie aufbewahren müssen, etwa Rechnungen, heben Sie bitte an anderer Stelle auf.',
  emptiesHousehold: (household: string) =>
    `Danach gehört niemand mehr zum Haushalt „${household}“. Seine Karte kommt in den Papierkorb, damit in seinem Namen keine Briefe mehr hinausgehen.`,
  withHousehold: (household: string) => `Auch die Karte „${household}“ endgültig löschen`,
  eraseConfirm: 'Ja, endgültig löschen',
  erased: (name: string, emptied: readonly string[]) =>
    [
      `${name} ist endgültig gelöscht.`,
      ...emptied.map((household) => `Die Karte „${household}“ liegt im Papierkorb.`),
    ].join(' '),
  erasedWithHousehold: (name: string, households: readonly string[]) =>
    `${name} ist endgültig gelöscht, ebenso die Karte ${households.map((one) => `„${one}“`).join(' und ')}.`,
  olderCopies: 'Frühere Sicherungen enthalten die Karte noch.',
  toBackup: 'Zur Sicherung',
  tracesMayRemain:
    'Die Datei ließ sich danach nicht neu schreiben: Auf dem Datenträger ist zu wenig Platz, oder es lief gerade eine Sicherung oder eine Ausgabe. Bis das gelingt, können einzelne Wörter in ungenutzten Stellen der Datei stehen; das Programm zeigt sie nirgends. Unter „Sicherung“ können Sie es noch einmal versuchen.',
  tracesTitle: 'Spuren einer gelöschten Karte',
  tracesText:
    'Nach dem endgültigen Löschen ließ sich die Datei nicht neu schreiben: Auf dem Datenträger war zu wenig Platz, oder es lief gerade eine Sicherung oder eine Ausgabe. Einzelne Wörter der Karte können deshalb noch in ungenutzten Stellen der Datei stehen, und auch in Sicherungen, die Sie jetzt machen. Das Programm zeigt sie nirgends und versucht es beim nächsten Start von selbst noch einmal.',
  tracesAgain: 'Jetzt noch einmal versuchen',
  tracesStill:
    'Es ging wieder nicht. Schaffen Sie Platz auf dem Datenträger, oder warten Sie, bis Sicherungen und Ausgaben fertig sind.',
  tracesGone: 'Die Datei ist neu geschrieben. Von gelöschten Karten steht nichts mehr darin.',
  rewriting: 'Die Datei wird neu geschrieben; was Sie eintragen, wartet so lange',
}
