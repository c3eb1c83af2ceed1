import { type Random, weighted } from './random'

export type Gender = 'female' | 'male'

/** Names as they go together: forenames of three generations (born to 1955, to 1980, later), and surnames. */
type Origin = Record<Gender, readonly [string[], string[], string[]]> & { surnames: string[] }

const list = (text: string) => text.split(' ')

/** Endings and beginnings of which German surnames are made. */
const stems = list(
  'Stein Linden Rosen Birken Oster Wester Nieder Ober Schön Neu Alten Grün Hohen Breiten Kirch Brunn Wald Wiesen Hasel Buchen Hol Mühl Busch Kalten Lauter Reichen Schwarzen Weiden Winter Sommer Hessen Franken Schwaben Wolfs',
)
const endings = list(
  'bach berg feld hoff thal hauser acker müller stein dorfer eck born hagen brink kamp reuter see',
)
const made = stems.flatMap((stem) =>
  endings.filter((ending) => !stem.toLowerCase().endsWith(ending)).map((e) => stem + e),
)

const german: Origin = {
  female: [
    list(
      'Ursula Ingrid Helga Renate Karin Elisabeth Hannelore Gisela Christa Erika Brigitte Edith Ruth Waltraud Gerda Hildegard Irmgard Rosemarie Marianne Käthe Lieselotte Anneliese Elfriede',
    ),
    list(
      'Sabine Petra Susanne Andrea Martina Claudia Birgit Gabriele Monika Heike Angelika Barbara Bettina Silke Anja Kerstin Ute Ulrike Annette Marion Cornelia Dörte Beate Katrin Jutta',
    ),
    list(
      'Anna Julia Katharina Sarah Laura Lena Lisa Marie Sophia Hannah Emilia Mia Emma Lina Clara Johanna Franziska Svenja Nele Antonia Leonie Theresa Nora Mila Leni Ella',
    ),
  ],
  male: [
    list(
      'Hans Günter Klaus Horst Karl Helmut Werner Manfred Dieter Heinz Walter Gerhard Wolfgang Rolf Siegfried Jürgen Otto Erwin Kurt Herbert Karl-Heinz Hans-Peter Götz',
    ),
    list(
      'Thomas Michael Andreas Stefan Frank Peter Jörg Bernd Uwe Ralf Martin Christian Matthias Markus Ulrich Holger Thorsten Axel Olaf Volker Rüdiger Detlef Hans-Jürgen Björn',
    ),
    list(
      'Jan Tobias Sebastian Alexander Maximilian Lukas Felix Paul Leon Jonas Florian Niklas Moritz David Philipp Finn Noah Elias Emil Theo Henry Ben Till Falk Sören Matteo',
    ),
  ],
  surnames: [
    ...list(
      'Müller Schmidt Schneider Fischer Meyer Weber Wagner Schulz Becker Hoffmann Schäfer Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Schmitt Werner Krause Meier Lehmann Schmid Schulze Maier Köhler Herrmann König Walter Mayer Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Jung Hahn Schubert Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolff Pfeiffer',
    ),
    ...list(
      'Nagel Neubert Oster Münster Mühlbauer Röder Röser Bäcker Förster Gärtner Schütz Büttner Nowack Kessler Heß Preuß Weiss Strauß Voß Rühl Döring Göbel Götz Löffler Kröger Hübner Hünermann Jünger Böttcher Wölfel Schöne Kohl Kern Brückner Seiler Lindner Moser Ritter Steiner Gerber Brunner Frei Baumgärtner Klos Knapp Hirsch Ochs Bär Specht Zander Kirsch Apfel Rettich Essig Wein Winzer Rebmann Küfer Fassbender Ungerer Übel Ölschläger Ährenfeld Zeyer Yorck Quast Xanten',
    ),
  ],
}

const turkish: Origin = {
  female: [
    list('Fatma Ayşe Emine Hatice Zeynep'),
    list('Gülşen Sevgi Nurcan Filiz Yıldız Songül Çiğdem'),
    list('Elif Büşra Merve Esra Şeyma Gamze İrem'),
  ],
  male: [
    list('Mehmet Mustafa Ahmet Hasan İbrahim'),
    list('Murat Yusuf Hakan Özgür Ömer Uğur Kadir'),
    list('Emre Can Burak Kerem Çağlar Işık Deniz'),
  ],
  surnames: list(
    'Yılmaz Kaya Demir Şahin Çelik Yıldız Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Güneş Türkoğlu İnce',
  ),
}

const polish: Origin = {
  female: [
    list('Halina Krystyna Jadwiga Zofia'),
    list('Agnieszka Małgorzata Ewa Beata Dorota Iwona'),
    list('Magdalena Karolina Natalia Zuzanna'),
  ],
  male: [
    list('Stanisław Zbigniew Tadeusz'),
    list('Krzysztof Andrzej Piotr Jarosław Sławomir'),
    list('Łukasz Paweł Michał Jakub'),
  ],
  surnames: list(
    'Nowak Kowalski Wiśniewski Wójcik Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski Mazur Krawczyk Wróbel Łukaszewski',
  ),
}

const italian: Origin = {
  female: [
    list('Giuseppina Rosa Concetta'),
    list('Maria Antonella Patrizia Daniela'),
    list('Giulia Chiara Francesca Alessia'),
  ],
  male: [
    list('Giuseppe Salvatore Vincenzo'),
    list('Antonio Roberto Massimo Nicolò'),
    list('Marco Luca Matteo Alessandro'),
  ],
  surnames: list('Rossi Russo Ferrari Esposito Bianchi Romano Ricci Greco Lombardi D’Angelo Caruso'),
}

const elsewhere: Origin = {
  female: [
    list('Nadja Irina Zorica'),
    list('Ivana Olga Zoë Mónica Thi'),
    list('Élodie Ana Anouk Sofía Linh'),
  ],
  male: [
    list('Dragan Viktor José'),
    list('Ivan Sergej Søren André Minh'),
    list('Luka Théo Joaquín Nikola Quang'),
  ],
  surnames: list(
    'Horvat Kovačević Petrović Ivanov Petrenko Nguyen Tran Silva García Papadopoulos Novák Dvořák Szabó Dubois Lefèvre O’Brien Jørgensen Andersson Popescu',
  ),
}

const pickOrigin = weighted<Origin>([
  [german, 86],
  [turkish, 5],
  [polish, 4],
  [italian, 2.5],
  [elsewhere, 2.5],
])

/** Whose forename and surname go together. */
export type Family = { origin: Origin; lastName: string }

export function pickFamily(random: Random): Family {
  const origin = pickOrigin(random)
  return { origin, lastName: surname(origin, random) }
}

export function pickSurname(random: Random): string {
  return surname(german, random)
}

/** A forename as they were given in the year of birth. */
export function pickForename({ origin }: Family, gender: Gender, born: number, random: Random): string {
  const [old, middle, young] = origin[gender]
  return random.pickCommon(born <= 1955 ? old : born <= 1980 ? middle : young)
}

function surname(origin: Origin, random: Random): string {
  const name = random.pickCommon(origin.surnames)
  if (origin !== german) return name
  if (random.chance(0.2)) return random.pick(made)
  if (random.chance(0.03)) return `${name}-${random.pickCommon(german.surnames)}`
  return random.chance(0.008) ? `${random.pick(['von', 'von der', 'zu'])} ${random.pick(made)}` : name
}
