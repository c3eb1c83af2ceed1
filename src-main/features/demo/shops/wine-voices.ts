import type { Assortment } from '../assortment'

export const wishes: Assortment['wishes'] = [
  { category: 'Rotwein', text: 'Barolo 2019, wenn er da ist, 6 Flaschen' },
  { category: 'Rotwein', text: 'Châteauneuf-du-Pape, nicht über 35 €' },
  { category: 'Rotwein', text: 'Lemberger aus Württemberg, Holzfass' },
  { category: 'Rotwein', text: 'der Primitivo von der letzten Weinprobe' },
  { category: 'Weißwein', text: 'Riesling Kabinett, feinherb, neuer Jahrgang' },
  { category: 'Weißwein', text: 'Grüner Veltliner Smaragd, 12 Flaschen' },
  { category: 'Weißwein', text: 'Chardonnay vom Löss in der Magnumflasche' },
  { category: 'Weißwein', text: 'Sancerre, ein Karton zum Geburtstag' },
  { category: 'Schaumwein', text: 'Crémant rosé, Karton zu 6' },
  { category: 'Schaumwein', text: 'Winzersekt brut nature, falls noch einmal welcher kommt' },
  { category: 'Saisonware', text: 'Federweißer, gleich die erste Lieferung' },
  { category: 'Saisonware', text: 'Vacherin Mont d’Or, 2 Stück' },
  { category: 'Saisonware', text: 'Alba-Trüffel, 20 g, bitte anrufen' },
  { category: 'Saisonware', text: 'Panettone von Loison, den großen' },
  { category: 'Feinkost', text: 'Olivenöl vom Gardasee, neue Ernte' },
  { category: 'Feinkost', text: 'Culatello, wenn ein ganzer angeschnitten wird' },
  { category: 'Feinkost', text: 'Aceto Balsamico Tradizionale, 25 Jahre' },
  { category: 'Weinproben', text: 'zwei Plätze bei der nächsten Italien-Probe' },
  { category: 'Weinproben', text: 'Abend für acht Leute, am liebsten ein Donnerstag' },
  { category: '', text: 'Geschenk zur Pensionierung, etwa 60 €' },
]

export const praise: Assortment['praise'] = [
  { article: '', text: 'So gut beraten worden wie lange nirgends, und das ohne teuren Wein aufzuschwatzen.' },
  {
    article: 'Weinprobe',
    text: 'Der Italien-Abend war der schönste seit Langem, alle Gäste waren begeistert.',
  },
  {
    article: 'Geschenkkorb',
    text: 'Der Korb für meine Mutter war ein Gedicht, sie hat ihn drei Tage nicht angerührt.',
  },
  { article: '', text: 'Lieferung in den dritten Stock, bei dem Wetter, mit einem Lächeln.' },
  {
    article: 'Riesling trocken',
    text: 'Genau der Wein, den wir im Urlaub hatten. Dass Sie den gefunden haben!',
  },
  { article: 'Olivenöl 0,5 l', text: 'Seit diesem Öl kauft mein Mann keinen Salat mehr fertig.' },
  { article: '', text: 'Bei Ihnen weiß man nach zwei Besuchen, was ich mag. Das gibt es sonst nicht mehr.' },
  { article: 'Crémant', text: 'Zur Hochzeit war er der heimliche Star, bitte immer vorrätig haben.' },
]

export const complaints: Assortment['complaints'] = [
  {
    article: 'Barolo',
    text: 'Statt des 2019ers lag der 2020er im Karton.',
    outcome: 'Getauscht und nach Hause gebracht.',
  },
  {
    article: '',
    text: 'Auf der Rechnung steht eine Kiste zu viel.',
    outcome: 'Rechnung berichtigt, 53,40 € gutgeschrieben.',
  },
  {
    article: 'Traubensaft',
    text: 'Zwei Flaschen waren vergoren.',
    outcome: 'Ersetzt, der Winzer weiß Bescheid.',
  },
  {
    article: '',
    text: 'Am Telefon nahm am Freitag niemand ab.',
    outcome: 'Entschuldigt; freitags ist jetzt jemand im Büro.',
  },
  {
    article: '',
    text: 'Trotz Widerspruch kam noch ein Werbebrief.',
    outcome: 'Widerspruch auf der Karte vermerkt, schriftlich entschuldigt.',
  },
  {
    article: 'Spätburgunder',
    text: 'Zwei von sechs Flaschen hatten Kork.',
    outcome: 'Beide Flaschen ersetzt, dazu eine Flasche Rosé.',
  },
  {
    article: '',
    text: 'Die Lieferung kam einen Tag zu spät, die Feier war schon vorbei.',
    outcome: 'Entschuldigt, Lieferkosten erstattet.',
  },
  {
    article: 'Geschenkkorb',
    text: 'Im Korb war Nusspastete, obwohl „ohne Nüsse“ bestellt war.',
    outcome: 'Neuen Korb gebracht, Warnung auf der Karte vermerkt.',
  },
  {
    article: 'Crémant',
    text: 'Eine Flasche ist beim Transport ausgelaufen, der Teppich im Auto ist hin.',
    outcome: 'Reinigung bezahlt, 38 €.',
  },
  {
    article: '',
    text: 'Ihm wurden die Punkte vom letzten Einkauf nicht gutgeschrieben.',
    outcome: 'Punkte nachgetragen, Kassenzettel lag vor.',
  },
  {
    article: 'Weinprobe',
    text: 'Zu laut und zu eng, man hat die Erklärungen nicht verstanden.',
    outcome: 'Nächste Probe mit 16 statt 24 Plätzen, Gutschein über 15 €.',
  },
  {
    article: 'Olivenöl 0,5 l',
    text: 'Schmeckt ranzig, Haltbarkeit war fast abgelaufen.',
    outcome: 'Ausgetauscht, Rest der Lieferung aus dem Regal genommen.',
  },
]

export const ratings: Assortment['ratings'] = [
  { article: 'Riesling trocken', text: 'Ehrlicher Wein für jeden Tag.' },
  { article: 'Grauburgunder', text: 'Sehr rund, passt zu allem.' },
  { article: 'Primitivo', text: 'Kräftig und weich.' },
  { article: 'Spätburgunder', text: '' },
  { article: 'Barolo', text: 'Etwas für den Sonntag.' },
  { article: 'Crémant', text: 'Feine Perlen, nicht zu süß.' },
  { article: 'Weinprobe', text: 'Viel gelernt und viel gelacht.' },
  { article: 'Olivenöl 0,5 l', text: 'Schön pfeffrig.' },
  { article: 'Rosé', text: '' },
  { article: 'Geschenkkorb', text: 'Liebevoll gepackt.' },
]
