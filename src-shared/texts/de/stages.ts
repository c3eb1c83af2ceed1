import { plural } from '../numbers'

/** Words of how far somebody has come as a customer. */
export const stages = {
  label: 'Stufe',
  names: {
    prospect: 'Interessent',
    first: 'Erstkäufer',
    repeat: 'Wiederkäufer',
    regular: 'Stammkunde',
    dormant: 'lange nicht da',
  },
  any: 'alle',
  change: (stage: string) => `Stufe: ${stage} – ändern`,
  byHand: 'von Hand',
  byRules: (stage: string) => `nach den Regeln (${stage})`,
  said: (name: string, stage: string) => `${name}: ${stage}.`,
  saidByRules: (name: string) => `${name}: Die Stufe folgt wieder den Regeln.`,
  rules: {
    hint: 'Danach steht auf jeder Karte die Stufe; von Hand lässt sie sich dort anders setzen.',
    repeatFrom: 'Wiederkäufer ab so vielen Einkäufen',
    regularPurchases: 'Stammkunde ab so vielen Einkäufen …',
    regularMonths: '… in den letzten Monaten',
    dormantDays: 'Lange nicht da nach Tagen ohne Einkauf',
    dormantTimes: 'Oder früher: nach dem Vielfachen des eigenen Abstands',
    dormantTimesHint: '0 schaltet es aus. Gilt ab drei Einkäufen, frühestens nach 30 Tagen.',
    example: (days: number) =>
      `Wer sonst alle 3 Wochen kommt, gilt nach ${plural(days, 'Tag', 'Tagen')} als lange nicht da.`,
  },
}
