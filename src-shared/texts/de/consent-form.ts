/** Words of the printed sign-up form and its information sheet: German on paper, whatever the program's language. */
export const consentForm = {
  documentTitle: 'Anmeldung und Einwilligungen',
  fileName: (name: string, date: string) => ['Anmeldeformular', name, date].filter(Boolean).join(' '),
  title: 'Anmeldung zur Kundenkartei',
  intro: 'Nötig ist nur der Name. Alles andere ist freiwillig, jedes Kästchen für sich.',
  fields: {
    name: 'Vorname und Name',
    street: 'Straße und Hausnummer',
    city: 'PLZ und Ort',
    birthday: 'Geburtstag',
    phone: 'Telefon',
    email: 'E-Mail',
    number: 'Kundennummer',
  },
  agree: 'Ich bin einverstanden (bitte ankreuzen):',
  channels: { email: 'per E-Mail', phone: 'am Telefon', messenger: 'per SMS oder Messenger' },
  newsletter: { email: 'per E-Mail', letter: 'per Brief', messenger: 'per SMS oder Messenger' },
  profiling: 'Ja, auswerten',
  quoting: 'Ja, zitieren',
  passingOn: 'Ja, weitergeben',
  version: (version: number) => `Fassung ${version}`,
  letterTitle: 'Werbung per Brief',
  letter:
    'Per Brief schicken wir Ihnen ab und zu Angebote, bis Sie widersprechen. Das können Sie jederzeit, auch gleich hier:',
  letterObjection: 'Bitte keine Werbung',
  withdraw:
    'Jede Einwilligung können Sie jederzeit widerrufen, ohne Angabe von Gründen: ein Anruf, eine Nachricht oder ein Wort im Laden genügt. Was bis dahin geschehen ist, bleibt rechtmäßig.',
  received: 'Das Informationsblatt zum Datenschutz (nächste Seite) habe ich bekommen.',
  placeDate: 'Ort, Datum',
  signature: 'Unterschrift',
  sheet: {
    title: 'Informationen zum Datenschutz',
    subtitle: 'Was wir über Sie speichern und welche Rechte Sie haben (Art. 13 DSGVO)',
    controller: 'Wer verantwortlich ist',
    contact: (whom: string) => `Fragen zum Datenschutz beantwortet: ${whom}`,
    owner: (name: string) => `Inhaber: ${name}`,
    phone: (number: string) => `Telefon: ${number}`,
    email: (address: string) => `E-Mail: ${address}`,
    missingShop: '(Name und Anschrift des Ladens bitte hier eintragen)',
    purposes: 'Wozu und auf welcher Grundlage',
    purposesText: [
      'Kundenkartei: Name, Anschrift, Telefon, E-Mail, Geburtstag, Einkäufe und Notizen, um Sie gut zu beraten und Ihre Wünsche zu erfüllen (Art. 6 Abs. 1 Buchst. b und f DSGVO; unser Interesse ist eine gute Beratung).',
      'Kundenkarte und Punkte: um Einkäufe gutzuschreiben und Punkte einzulösen (Art. 6 Abs. 1 Buchst. b DSGVO).',
      'Werbung per Brief: um Sie über eigene Angebote zu informieren, bis Sie widersprechen (Art. 6 Abs. 1 Buchst. f DSGVO; unser Interesse ist die Werbung für unser Sortiment).',
      'E-Mail, Telefon, SMS oder Messenger, Newsletter, das Auswerten Ihrer Einkäufe, das Zitieren und das Weitergeben: nur, soweit Sie es auf dem Formular angekreuzt oder uns sonst erlaubt haben (Art. 6 Abs. 1 Buchst. a DSGVO).',
      'Rechnungen und Buchführung: weil Gesetze es verlangen (Art. 6 Abs. 1 Buchst. c DSGVO).',
    ].join('\n'),
    retention: 'Wie lange wir speichern',
    retentionText: (years: number) =>
      [
        `Ihre Karte sehen wir durch, wenn wir ${years === 1 ? 'ein Jahr' : `${years} Jahre`} nichts von Ihnen gehört haben, und löschen, was nicht mehr gebraucht wird. Auf Ihren Wunsch löschen wir früher.`,
        'Rechnungen und Belege bewahren wir acht Jahre, Geschäftsbriefe sechs Jahre auf, jeweils bis zum Ende des Kalenderjahres. Den Nachweis einer Einwilligung heben wir auf, solange wir sie nutzen, bei Anrufen fünf Jahre darüber hinaus.',
      ].join('\n'),
    recipients: 'Wer Ihre Angaben bekommt',
    recipientsText:
      'Ihre Angaben bleiben im Laden. Nur soweit es nötig ist, erhalten sie Dienstleister, die uns helfen, zum Beispiel Steuerberatung oder Versand. In Länder außerhalb der EU geben wir sie nicht weiter.',
    rights: 'Ihre Rechte',
    rightsText:
      'Sie können Auskunft verlangen, was wir über Sie gespeichert haben (Art. 15 DSGVO), Falsches berichtigen (Art. 16), löschen (Art. 17) oder sperren lassen (Art. 18) und Ihre Angaben in einer gängigen Datei mitnehmen (Art. 20). Eine Einwilligung können Sie jederzeit widerrufen (Art. 7 Abs. 3). Nötig ist für die Kartei nur Ihr Name; ohne die anderen Angaben können wir Sie nicht auf den jeweiligen Wegen erreichen. Automatisierte Entscheidungen treffen wir nicht.',
    objection: 'Ihr Recht auf Widerspruch',
    objectionText:
      'Der Werbung können Sie jederzeit und ohne Begründung widersprechen (Art. 21 Abs. 2 DSGVO); danach bekommen Sie keine mehr. Auch sonst können Sie aus Gründen, die sich aus Ihrer besonderen Situation ergeben, widersprechen, wo wir uns auf unser Interesse stützen (Art. 21 Abs. 1 DSGVO). Ein Anruf oder ein Wort im Laden genügt.',
    complaint: 'Wo Sie sich beschweren können',
    complaintText:
      'Bei jeder Datenschutz-Aufsichtsbehörde (Art. 77 DSGVO), zum Beispiel bei der des Bundeslandes, in dem Sie wohnen oder in dem unser Laden liegt.',
    asOf: (date: string) => `Stand ${date}`,
  },
}
