import { addDays, civilToday, formatDate } from '@shared/kernel/civil-date'
import iconv from 'iconv-lite'

/** Today in the shop. */
const today = () => civilToday(Date.now(), 'Europe/Berlin')
/** `days` from today as it is written: 24.12.2026. */
export const dayFromNow = (days: number) => formatDate(addDays(today(), days))

/** The columns of Outlook's German export, in its order. */
const header =
  'Anrede;Vorname;Weitere Vornamen;Nachname;Suffix;Firma;Abteilung;Position;Straße geschäftlich;' +
  'Straße geschäftlich 2;Straße geschäftlich 3;Ort geschäftlich;Region geschäftlich;Postleitzahl geschäftlich;' +
  'Land/Region geschäftlich;Straße privat;Straße privat 2;Straße privat 3;Ort privat;Bundesland/Kanton privat;' +
  'Postleitzahl privat;Land/Region privat;Weitere Straße;Weitere Straße 2;Weitere Straße 3;Weiterer Ort;' +
  'Weiteres/r Bundesland/Kanton;Weitere Postleitzahl;Weiteres/e Land/Region;Telefon Assistent;Fax geschäftlich;' +
  'Telefon geschäftlich;Telefon geschäftlich 2;Rückmeldung;Autotelefon;Telefon Firma;Fax privat;' +
  'Telefon (privat);Telefon (privat 2);ISDN;Mobiltelefon;Weiteres Fax;Weiteres Telefon;Pager;Haupttelefon;' +
  'Mobiltelefon 2;Telefon für Hörbehinderte;Telex;Abrechnungsinformation;Assistent(in);Benutzer 1;Benutzer 2;' +
  'Benutzer 3;Benutzer 4;Beruf;Büro;E-Mail-Adresse;E-Mail-Typ;E-Mail: Angezeigter Name;E-Mail 2: Adresse;' +
  'E-Mail 2: Typ;E-Mail 2: Angezeigter Name;E-Mail 3: Adresse;E-Mail 3: Typ;E-Mail 3: Angezeigter Name;' +
  'Empfohlen von;Geburtstag;Geschlecht;Hobby;Initialen;Internet Frei/Gebucht;Jahrestag;Kategorien;Kinder;Konto;' +
  'Name des/r Vorgesetzten;Notizen;Organisationsnr.;Ort;Partner;Postfach geschäftlich;Postfach privat;Priorität;' +
  'Privat;Reisekilometer;Sozialversicherungsnr.;Sprache;Stichwörter;Vertraulichkeit;Verzeichnisserver;Webseite;' +
  'Weiteres Postfach'

type Row = Record<string, string>

/** Invented people with the traps of real exports. */
function people(): Row[] {
  const birthday = `${dayFromNow(3).slice(0, 6)}1961`
  return [
    {
      Anrede: 'Frau',
      Vorname: 'Rosa',
      Nachname: 'Röder',
      'Straße privat': 'Saalbahnhofstraße 12',
      'Ort privat': 'Jena',
      'Postleitzahl privat': '07743',
      'Telefon (privat)': '03641 55 01-23',
      'E-Mail-Adresse': 'rosa.roeder@example.de',
      Geburtstag: birthday,
      Kategorien: 'Stammkundin;Rotwein',
      Notizen: 'Trinkt gern Dornfelder\nund „Grünen Silvaner“',
    },
    {
      Anrede: 'Herr',
      Vorname: 'Jörg',
      Nachname: 'Weiß',
      'Straße privat': 'Königsallee 12',
      'Ort privat': 'Dresden',
      // A leading zero that a table has eaten.
      'Postleitzahl privat': '1067',
      'Land/Region privat': 'Deutschland',
      'Telefon (privat)': '+49 (0)351 123-45',
      'E-Mail-Adresse': 'joerg.weiss@example.de',
      Geburtstag: '29.02.1984',
      Kategorien: 'Rotwein',
    },
    {
      Anrede: 'Herr',
      Vorname: 'René',
      Nachname: 'd’Ambrosio',
      Firma: 'Café "Zur Linde"',
      'Straße privat': 'Am Markt 1; Hinterhaus',
      'Ort privat': 'Weimar',
      'Postleitzahl privat': '99423',
      'E-Mail-Adresse': 'rene@example',
      Geburtstag: '0.0.00',
      Kategorien: 'Rotwein',
    },
    {
      Firma: 'Bäckerei Süß & Söhne',
      'Straße geschäftlich': 'Große Straße 5a',
      'Ort geschäftlich': 'Leipzig',
      'Postleitzahl geschäftlich': '04109',
      'Telefon geschäftlich': '0341 4711',
      Geburtstag: '0.0.00',
    },
    {
      Anrede: 'Frau',
      Vorname: 'Ulla',
      Nachname: 'Ohneweg',
      'Ort privat': 'Jena',
      Geburtstag: '0.0.00',
      Kategorien: 'Rotwein',
    },
    // Nobody: neither a name nor a company.
    { 'Straße privat': 'Nirgendwo 1', 'Ort privat': 'Jena', 'Postleitzahl privat': '07743' },
  ]
}

/** How many rows the file has, and what becomes of them. */
export const outlookCounts = { read: 7, created: 5, skipped: 2 }

/**
 * A customer file as German Outlook writes it: semicolons, Windows-1252, CRLF, every value in quotes, line breaks
 * inside of them, `0.0.00` for no date. The last row has more values than the header has names.
 */
export function outlookFile(): Buffer {
  const names = header.split(';')
  const quoted = (values: string[]) => values.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')
  const rows = people().map((row) => quoted(names.map((name) => row[name] ?? '')))
  const broken = quoted([...names.map((_, index) => `zu viel ${index}`), 'noch eins'])
  return iconv.encode([quoted(names), ...rows, broken, ''].join('\r\n'), 'win1252')
}
