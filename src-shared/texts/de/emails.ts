import type { AttachmentFault, EmailState, MailFault } from '@shared/features/emails/email'
import { count, plural } from '../numbers'
import type { ErrorText } from './error-text'

const nothingSent = 'Es ist nichts doppelt hinausgegangen, und was noch wartet, wartet weiter.'

/** What a fault of the mail server means, and what to do. */
const faults: Record<MailFault, ErrorText> = {
  incomplete: {
    title: 'Das E-Mail-Konto ist noch nicht eingerichtet.',
    text: 'Tragen Sie unter „Einstellungen → E-Mail-Konto“ Server und Absender ein. Ohne Verschlüsselung geht es nur mit einem Server auf diesem Rechner.',
  },
  noPassword: {
    title: 'Das Passwort des E-Mail-Kontos fehlt.',
    text: 'Geben Sie es unter „Einstellungen → E-Mail-Konto“ ein.',
  },
  hostNotFound: {
    title: 'Der Mailserver ist nicht zu finden.',
    text: `Besteht eine Verbindung ins Internet, und ist der Name des Servers richtig geschrieben? ${nothingSent}`,
  },
  unreachable: {
    title: 'Der Mailserver nimmt keine Verbindung an.',
    text: `Prüfen Sie Server und Port in den Einstellungen (meist 465 oder 587). ${nothingSent}`,
  },
  certificate: {
    title: 'Der Mailserver weist sich nicht richtig aus.',
    text: `Sein Zertifikat gehört nicht zu diesem Namen oder ist abgelaufen. Tragen Sie den Namen ein, den Ihr Anbieter nennt. ${nothingSent}`,
  },
  noEncryption: {
    title: 'Die Verbindung lässt sich so nicht verschlüsseln.',
    text: `Prüfen Sie Port und Verschlüsselung: TLS meist mit Port 465, STARTTLS mit 587. ${nothingSent}`,
  },
  login: {
    title: 'Der Mailserver nimmt die Anmeldung nicht an.',
    text: `Prüfen Sie Benutzername und Passwort. Manche Anbieter verlangen ein eigenes Passwort für Programme. ${nothingSent}`,
  },
  silent: {
    title: 'Der Mailserver antwortet nicht.',
    text: `Er hat zu lange geschwiegen. ${nothingSent} Versuchen Sie es später noch einmal.`,
  },
  dropped: {
    title: 'Die Verbindung zum Mailserver ist abgerissen.',
    text: `${nothingSent} Versuchen Sie es noch einmal.`,
  },
  senderRefused: {
    title: 'Der Mailserver nimmt den Absender nicht an.',
    text: `Die Absenderadresse muss zu diesem Konto gehören. ${nothingSent}`,
  },
  notNow: {
    title: 'Der Mailserver nimmt gerade keine E-Mails an.',
    text: `Vielleicht waren es zu viele in kurzer Zeit. ${nothingSent} Versuchen Sie es später, und stellen Sie weniger je Stunde ein.`,
  },
  badAddress: { title: 'Das ist keine E-Mail-Adresse.', text: 'Bessern Sie sie auf der Karte aus.' },
  unknown: {
    title: 'Der Mailserver hat unerwartet geantwortet.',
    text: `${nothingSent} Versuchen Sie es noch einmal, oder fragen Sie Ihren Anbieter.`,
  },
}

const attachmentFaults: Record<AttachmentFault, string> = {
  empty: 'Die Datei ist leer. Wählen Sie eine andere.',
  tooLarge: 'Alle Anhänge zusammen dürfen 10 MB haben. Verkleinern Sie ihn, oder nehmen Sie andere weg.',
  tooMany: 'Mehr als zehn Anhänge gehen nicht. Nehmen Sie erst einen weg.',
  dangerous: 'Programme lassen Mailserver nicht durch. Verschicken Sie es auf anderem Weg.',
}

const problems = {
  noSubject: { title: 'Der Betreff fehlt.', text: 'Schreiben Sie einen Betreff.' },
  noText: { title: 'Der Text fehlt.', text: 'Schreiben Sie, was in der E-Mail stehen soll.' },
  pictures: {
    title: 'Bilder und QR-Codes gehen in E-Mails nicht.',
    text: 'Viele Programme zeigen sie nicht an. Nehmen Sie sie aus dem Text und hängen Sie sie an.',
  },
}

/** Words of the e-mails of campaigns. */
export const emails = {
  faults,
  attachmentRefused: ({ name, fault }: { name: string; fault: AttachmentFault }): ErrorText => ({
    title: `„${name}“ lässt sich nicht anhängen.`,
    text: attachmentFaults[fault],
  }),
  unfit: ({ problem }: { problem: keyof typeof problems }): ErrorText => problems[problem],
  underWay: {
    title: 'Es werden gerade E-Mails verschickt.',
    text: 'Warten Sie, bis das zu Ende ist, oder halten Sie es an. Geändert wurde nichts.',
  },
  draftsTooLarge: ({ n }: { n: number }): ErrorText => ({
    title: 'So viele Entwürfe werden zu groß.',
    text: `${count(n)} E-Mails mit diesen Anhängen wären über 2 GB. Nehmen Sie Anhänge heraus. Geändert wurde nichts.`,
  }),
  unsubscribe: (address: string) =>
    `Sie möchten keine Werbung mehr per E-Mail? Eine kurze Antwort${address && ` an ${address}`} genügt.`,
  unsubscribeSubject: 'Abmelden',
  testSubject: (subject: string) => `Probe: ${subject}`,
  greeting: {
    subject: 'Probe-Mail von Tante Emma',
    text: 'Wenn Sie das lesen, ist das E-Mail-Konto richtig eingerichtet.',
  },
  draftsFile: (name: string, today: string) =>
    `${name.replace(/[^\p{L}\p{N} ._-]/gu, '').trim() || 'E-Mails'} ${today}.zip`,
  draftLeftOut: 'Diese E-Mail wurde nicht geschrieben: Der Empfänger bekommt inzwischen keine mehr.\r\n',
  tab: 'E-Mail',
  write: 'Was darin steht',
  saveHint: 'Wird von selbst gespeichert.',
  toCheck: 'Zur Prüfung',
  notSettled: 'Erst prüfen und festhalten, wer sie bekommt. Den Text können Sie schon schreiben.',
  attachments: 'Anhänge',
  attachmentsHint: 'Bekommen alle. Zusammen bis 10 MB.',
  attach: 'Datei anhängen',
  detach: (name: string) => `„${name}“ entfernen`,
  preview: 'So sieht sie aus',
  previewOf: (name: string, address: string) => `An ${name}${address && ` (${address})`}`,
  previewEmpty: 'Sobald Betreff und Text geschrieben sind, steht die E-Mail hier.',
  asHtml: 'Gestaltet',
  asPlain: 'Nur Text',
  look: 'Ansicht',
  before: 'Vorige',
  next: 'Nächste',
  of: (at: number, all: number) => `${count(at)} von ${count(all)}`,
  test: 'Probe an mich',
  tested: (to: string) => `Die Probe ging an ${to}.`,
  outbox: 'Postausgang',
  outboxEmpty: 'Hier ist noch nichts. Erst hineinlegen, dann verschicken: Bis dahin geht nichts hinaus.',
  queue: 'In den Postausgang legen',
  missing: (n: number) => `${plural(n, 'Empfänger ist', 'Empfänger sind')} noch nicht im Postausgang.`,
  queueMissing: 'Auch hineinlegen',
  queueing: 'Der Postausgang wird gefüllt',
  queued: (n: number, left: number) =>
    `${count(n)} in den Postausgang gelegt.${left > 0 ? ` ${count(left)} bekommen inzwischen keine mehr.` : ''}`,
  send: 'Jetzt senden',
  sendLeft: (n: number) => `${plural(n, 'wartet', 'warten')} auf den Versand.`,
  sending: 'E-Mails werden verschickt',
  stop: { cancel: 'Anhalten', cancelling: 'Wird angehalten …' },
  sent: (n: number) => `${plural(n, 'E-Mail', 'E-Mails')} verschickt.`,
  stopped: 'Angehalten. Was noch nicht hinausging, wartet im Postausgang.',
  pace: (perHour: number) =>
    perHour > 0 ? `Eine nach der anderen, höchstens ${count(perHour)} je Stunde.` : 'Eine nach der anderen.',
  noAccount:
    'Zum Verschicken fehlt noch das E-Mail-Konto. Ohne Konto gehen auch Entwürfe für Ihr Mailprogramm.',
  askPassword: 'Das Passwort wird nach jedem Start einmal gefragt.',
  toAccount: 'E-Mail-Konto einrichten',
  drafts: 'Als Entwürfe speichern (.eml)',
  drafting: 'Entwürfe werden geschrieben',
  draftsDone: 'Packen Sie die Datei aus und öffnen Sie die Entwürfe in Ihrem Mailprogramm. Danach:',
  draftsSent: 'Alle wartenden als gesendet werten',
  states: {
    waiting: 'wartet',
    sending: 'geht gerade hinaus',
    sent: 'gesendet',
    refused: 'abgelehnt',
    failed: 'nicht gegangen',
    uncertain: 'ungewiss',
    skipped: 'ausgelassen',
  } satisfies Record<EmailState, string>,
  stateTexts: {
    uncertain:
      'Die Verbindung riss ab, als der Text schon unterwegs war. Vielleicht kam die E-Mail an. Von selbst wird sie nicht noch einmal geschickt.',
    failed: 'Der Server nahm sie vorübergehend nicht an, zum Beispiel, weil ein Postfach voll war.',
    refused: 'Der Server nimmt diese Adressen nicht an. Vielleicht gibt es sie nicht mehr.',
  },
  asSent: 'Als gesendet werten',
  again: 'Noch einmal senden',
  allOf: 'Alle',
  decided: (n: number) => `${plural(n, 'E-Mail', 'E-Mails')} geändert.`,
  reply: (code: number) => `Antwort ${code}`,
  gone: 'Karte gelöscht',
  filter: 'Was zeigen?',
  more: 'Mehr zeigen',
  account: {
    hint: 'Von hier gehen E-Mails an Kunden hinaus. Die Angaben nennt Ihr E-Mail-Anbieter unter „Postausgang“ oder „SMTP“.',
    host: 'Server für ausgehende E-Mails',
    hostPlaceholder: 'z. B. smtp.anbieter.de',
    port: 'Port',
    security: 'Verschlüsselung',
    securities: {
      tls: 'TLS (meist Port 465)',
      starttls: 'STARTTLS (meist Port 587)',
      none: 'Keine – nur für einen Server auf diesem Rechner',
    },
    open: 'Ohne Verschlüsselung könnten andere mitlesen. Das geht nur mit einem Server auf diesem Rechner.',
    badHost: 'So heißt kein Server.',
    badAddress: 'Das ist keine E-Mail-Adresse.',
    user: 'Benutzername',
    userHint: 'Meist die E-Mail-Adresse. Leer, wenn der Server keine Anmeldung verlangt.',
    address: 'Absenderadresse',
    name: 'Absendername',
    nameHint: 'Leer: der Name des Ladens.',
    replyTo: 'Antworten an',
    replyToHint: 'Leer: an den Absender.',
    perHour: 'Höchstens je Stunde',
    perHourHint: 'Viele Anbieter begrenzen das. 0: ohne Pause.',
    unsubscribe: 'Satz zum Abmelden',
    unsubscribeHint: 'Steht unter jeder Werbung. Leer: der Satz des Programms.',
    password: 'Passwort des E-Mail-Kontos',
    passwordKept: {
      keychain: 'Liegt im Schlüsselbund des Systems, nicht in den Daten und in keiner Sicherung.',
      session: 'Wird nur bis zum Ende des Programms behalten und nach dem nächsten Start wieder gefragt.',
    },
    passwordThere: 'Ein Passwort ist hinterlegt.',
    passwordMissing: 'Noch kein Passwort.',
    keepPassword: 'Passwort merken',
    passwordSaved: 'Passwort gemerkt.',
    forget: 'Vergessen',
    forgotten: 'Passwort vergessen.',
    saveFirst: 'Erst die Angaben oben speichern.',
    verify: 'Verbindung prüfen',
    verified: (host: string) => `${host} nimmt die Anmeldung an.`,
    greet: 'Probe-Mail an mich',
    greeted: (to: string) => `Eine Probe-Mail ging an ${to}.`,
  },
}
