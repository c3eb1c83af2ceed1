import { headerKey } from './header-key'
import type { AddressPart, Target } from './targets'

/**
 * How files call what they hold: the headers of Outlook, Google Contacts and Thunderbird (German and English)
 * and of lists that shops keep themselves. Upper case, accents and punctuation do not count.
 */
const written: Partial<Record<Target, string>> = {
  number:
    'Kundennummer | Kundennr. | Kunden-Nr. | Kd-Nr | KdNr | Kdnr. | Kundenkonto | Kunden-ID | Customer ID | Customer Number | Customer No | Debitor | Debitorennummer | Debitoren-Nr. | Nummer | Nr. | ID',
  company:
    'Firma | Firmenname | Firma 1 | Firmenbezeichnung | Name der Firma | Unternehmen | Betrieb | Organisation | Company | Company Name | Organization | Organization Name | Organization 1 - Name',
  contactName:
    'Ansprechpartner | Ansprechpartnerin | Ansprechperson | Kontaktperson | Kontakt | z. Hd. | zHd | Contact | Contact Name | Contact Person',
  salutation: 'Anrede | Geschlecht | Salutation | Gender | Sex',
  title: 'Titel | Akad. Titel | Akademischer Titel | Namenspräfix | Title | Name Prefix | Prefix | Honorific',
  firstName: 'Vorname | Vornamen | Vorname(n) | Rufname | First Name | Given Name | Forename',
  middleName: 'Weitere Vornamen | Zweiter Vorname | 2. Vorname | Middle Name | Additional Name',
  lastName: 'Nachname | Zuname | Familienname | Last Name | Family Name | Surname',
  suffix: 'Suffix | Namenssuffix | Name Suffix',
  fullName:
    'Name | Name 1 | Kunde | Kundin | Kundenname | Vor- und Nachname | Vorname Nachname | Vorname und Nachname | Vorname, Name | Vollständiger Name | Full Name | Customer | Customer Name',
  fullNameLastFirst:
    'Name, Vorname | Name und Vorname | Nachname, Vorname | Nachname und Vorname | Last Name, First Name',
  displayName:
    'Anzeigename | Speichern unter | E-Mail: Angezeigter Name | E-Mail 2: Angezeigter Name | E-Mail 3: Angezeigter Name | Display Name | File As | E-mail Display Name | E-mail 2 Display Name | E-mail 3 Display Name',
  role: 'Position | Funktion | Rolle | Beruf | Arbeitstitel | Berufsbezeichnung | Stellung | Job Title | Contact Title | Organization Title | Organization 1 - Title | Profession | Occupation | Role',
  department: 'Abteilung | Department | Organization Department | Organization 1 - Department',
  birthday:
    'Geburtstag | Geburtsdatum | Geb.-Datum | Geb.-Tag | Geb. | Geb.Dat. | geb. am | geboren | geboren am | Birthday | Date of Birth | Birth Date | Birthdate | DOB',
  birthYear: 'Geburtsjahr | Birth Year',
  birthMonth: 'Geburtsmonat | Birth Month',
  birthDay: 'Birth Day',
  phoneOther: 'ISDN | Autotelefon | Rückmeldung | Car Phone | Callback | Radio Phone',
  phoneWork: 'Company Main Phone',
  emailOther:
    'Sekundäre E-Mail-Adresse | Secondary Email | E-Mail 2 | E-Mail 3 | E-Mail 2: Adresse | E-Mail 3: Adresse | E-mail 2 Address | E-mail 3 Address | Email 2 | Email 3',
  tags: 'Kategorien | Kategorie | Stichwörter | Stichworte | Schlagwörter | Schlagworte | Merkmale | Gruppe | Gruppen | Kundengruppe | Tags | Tag | Labels | Group Membership | Groups | Categories | Keywords',
  cardNumber:
    'Kartennummer | Karten-Nr. | Kundenkarte | Kundenkartennummer | Bonuskarte | Card Number | Loyalty Card',
  ownSalutation: 'Briefanrede | Persönliche Anrede | Anrede im Brief | Letter Salutation',
  addressForm: 'Sie/Du | Du/Sie | Anredeform',
  preferredChannel: 'Bevorzugter Kontaktweg | Kontaktweg | Bevorzugter Kanal | Preferred Channel',
  acquisition: 'Herkunft | Kundenherkunft | Geworben durch | Aufmerksam durch | Lead Source',
  responsible:
    'Zuständig | Zuständige Person | Zuständiger Mitarbeiter | Betreuer | Betreuerin | Betreut von | Kundenbetreuer | Kundenbetreuerin | Berater | Beraterin | Account Manager | Owner',
  specialTerms: 'Konditionen | Sonderkonditionen | Rabatt | Special Terms',
  paymentRemark: 'Zahlungshinweis | Zahlungsweise | Zahlungsbedingung | Zahlungsbedingungen | Payment Terms',
  state: 'Status | Zustand | Kundenstatus',
  poBoxPostcode: 'PLZ Postfach | Postfach PLZ | Postfach-PLZ',
  points: 'Punkte | Punktestand | Bonuspunkte | Treuepunkte | Points | Loyalty Points | Reward Points',
  stamps: 'Stempel | Stempelstand | Stempelzahl | Stamps',
  voucherCode:
    'Gutschein | Gutscheincode | Gutschein-Code | Gutscheinnummer | Gutschein-Nr. | Voucher | Voucher Code',
  voucherValue:
    'Gutscheinwert | Restwert | Gutschein-Restwert | Gutscheinguthaben | Voucher Value | Voucher Balance',
  lastPurchase:
    'Letzter Einkauf | Letzter Kauf | Letzter Besuch | Letzter Umsatz am | Last Purchase | Last Visit | Last Order',
  turnover: 'Umsatz | Gesamtumsatz | Umsatz gesamt | Umsatz bisher | Turnover | Total Spent | Revenue',
  customerSince:
    'Kunde seit | Kundin seit | Kunde ab | seit | Aufnahmedatum | Anlagedatum | angelegt am | Customer Since',
  adObjection:
    'Werbesperre | Werbewiderspruch | Keine Werbung | Werbung gesperrt | Widerspruch Werbung | No Marketing | No Advertising | Opt-out',
  adAllowed: 'Werbung | Werbung erlaubt | Werbeerlaubnis | Werbeeinwilligung | Marketing | Opt-in',
  note: 'Notiz | Notizen | Bemerkung | Bemerkungen | Anmerkung | Anmerkungen | Kommentar | Info | Note | Notes | Comment | Comments | Remarks',
  ignore:
    'E-Mail-Typ | E-Mail 2: Typ | E-Mail 3: Typ | E-mail Type | E-mail 2 Type | E-mail 3 Type | Priorität | Priority | Vertraulichkeit | Sensitivity | Privat | Private | Initialen | Initials | Foto | Photo | Internet Frei/Gebucht | Internet Free Busy | Verzeichnisserver | Directory Server',
}

/** What can be said of a person's home, business or other address as well (`Ort privat`, `Home City`). */
type Placeable = AddressPart | 'phone' | 'mobile' | 'fax' | 'email' | 'website'

const writtenPlaceable: Record<Placeable, string> = {
  street:
    'Straße | Str. | Straße 1 | Straße und Hausnummer | Straße u. Nr. | Straße/Hausnr. | Straße Nr. | Straße, Nr. | Str./Nr. | Adresse | Adresse 1 | Anschrift | Address | Address 1 | Address Line 1 | Street | Street 1 | Street Address',
  houseNumber: 'Hausnummer | Hausnr. | Haus-Nr. | HNr. | House Number | House No',
  extra:
    'Straße 2 | Straße 3 | Adresse 2 | Adresse 3 | Adresszusatz | Anschriftzusatz | Adresszeile 2 | Zusatz | Ortsteil | c/o | Name 2 | Name 3 | Firma 2 | Street 2 | Street 3 | Address 2 | Address 3 | Address Line 2 | Extended Address',
  poBox: 'Postfach | PO Box | P.O. Box | Post Office Box',
  postcode: 'PLZ | Postleitzahl | Postal Code | Postcode | ZIP | Zip Code | Zipcode | ZIP/Postal Code',
  city: 'Ort | Wohnort | Stadt | City | Town',
  postcodeCity: 'PLZ Ort | PLZ/Ort | PLZ und Ort | PLZ u. Ort | PLZ Wohnort | Postleitzahl und Ort',
  region: 'Region | Bundesland | Kanton | Bundesland/Kanton | State | Province | State/Province | County',
  country:
    'Land | Staat | Land/Region | Ländercode | Länderkennzeichen | Landeskennzeichen | LKZ | Country | Country/Region | Country Code',
  phone:
    'Telefon | Telefon 1 | Telefon 2 | Telefon 3 | Telefonnummer | Telefonnr. | Telefon-Nr. | Tel. | Tel. 1 | Tel. 2 | Tel.-Nr. | Fon | Festnetz | Festnetznummer | Rufnummer | Haupttelefon | Phone | Phone 1 | Phone 2 | Phone Number | Telephone | Primary Phone',
  mobile:
    'Mobil | Mobiltelefon | Mobiltelefon 2 | Mobilnummer | Mobil-Nr. | Mobil-Tel.-Nr. | Handy | Handynummer | Handy-Nr. | Mobile | Mobile Phone | Mobile Number | Cell | Cell Phone',
  fax: 'Fax | Telefax | Faxnummer | Fax-Nummer | Fax-Nr. | Fax Number',
  email:
    'E-Mail | Email | Mail | E-Mail 1 | E-Mail-Adresse | Emailadresse | Mailadresse | Primäre E-Mail-Adresse | Primary Email | Email Address | E-mail Address',
  website:
    'Webseite | Webseite 1 | Webseite 2 | Website | Homepage | Internet | Internetadresse | Internetseite | URL | Web | Web Page | Web Page 1 | Web Page 2 | Webpage',
}

/** Header key → target, for headers that say all by themselves. */
export const aliases: ReadonlyMap<string, Target> = byKey({ ...written, ...writtenPlaceable })

/** Header key without the word for the place → what it holds. */
export const placeableAliases: ReadonlyMap<string, Placeable> = byKey(writtenPlaceable)

function byKey<T extends string>(table: Partial<Record<T, string>>): Map<string, T> {
  const entries = Object.entries(table) as [T, string][]
  return new Map(
    entries.flatMap(([target, headers]) => headers.split(' | ').map((h) => [headerKey(h), target])),
  )
}
