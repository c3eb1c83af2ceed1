/** The made-up shop that `--demo` opens. */
export const demo = {
  filling: '5.000 erfundene Kunden werden angelegt …',
  shop: {
    name: 'Feinkost Emma Lindner',
    owner: 'Emma Lindner',
    street: 'Marktplatz 7',
    postcode: '69117',
    city: 'Heidelberg',
    phone: '06221 113 45 67',
    email: 'laden@feinkost-lindner.example',
    website: 'www.feinkost-lindner.example',
    branch: 'deli',
    footer: 'Volksbank Kurpfalz, IBAN DE02 1203 0000 0000 2020 51',
  },
  staff: [
    { name: 'Emma Lindner', initials: 'EL', colour: 'green' },
    { name: 'Jonas Vogt', initials: 'JV', colour: 'blue' },
    { name: 'Mira Aydın', initials: 'MA', colour: 'gold' },
  ],
  legalBasis: 'Ausdrückliche Einwilligung (Art. 9 Abs. 2 a DSGVO)',
  /** A group of own fields that no ready set has. */
  delivery: {
    name: 'Lieferung',
    fields: [
      { name: 'Ins Haus', type: 'yesNo' },
      {
        name: 'Am liebsten',
        type: 'choice',
        options: ['vormittags', 'nachmittags', 'abends'].map((name) => ({ id: null, name })),
      },
      { name: 'Abstellen', type: 'text' },
      { name: 'Leergut', type: 'number', unit: 'Kisten' },
    ],
  },
  newsletters: [
    { name: 'Weinbrief', channel: 'email' },
    { name: 'Genusspost', channel: 'letter' },
  ],
  draft: {
    title: 'Einladung zur Adventsprobe',
    subject: 'Einladung zur Adventsprobe am Marktplatz',
    body:
      '{{Briefanrede}}\n\nam Samstag vor dem zweiten Advent öffnen wir acht Flaschen, die gut zu Gans und Gebäck passen. ' +
      'Dazu gibt es Käse aus dem Odenwald und den ersten Stollen.\n\nWir freuen uns, wenn Sie hereinschauen.\n\n' +
      'Herzliche Grüße\nEmma Lindner',
  },
  wording:
    'Ich möchte Angebote, Neuheiten und Einladungen von Feinkost Lindner bekommen, und zwar auf den Wegen, die ich ' +
    'angekreuzt habe. Ich kann das jederzeit widerrufen; ein Anruf genügt.',
}
