/** Words of what a customer brought along from the old list. */
export const opening = {
  title: 'Aus der alten Liste',
  turnover: 'Umsatz bisher',
  lastPurchase: (day: string) => `letzter Einkauf ${day}`,
  stamps: 'Stempel',
  voucher: (code: string) => (code === '' ? 'Gutschein' : `Gutschein ${code}`),
  rest: 'Restwert',
  points: (source: string) => `Punkte aus der alten Liste (${source})`,
}
