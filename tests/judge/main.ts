import { febrlCards, hasData, type Judged } from './febrl'
import { germanCards } from './german-cards'
import { judge } from './judge'

/** Never used for tuning: that was done with 11 and 12. */
const seeds = [7001, 7002, 7003, 7004, 7005]
const wanted = 0.98
const verbose = process.argv.includes('--verbose')

if (!hasData) {
  console.error('The real data beside the project (../shared/data) are missing: nothing to judge by.')
  process.exit(1)
}

const percent = (share: number) => `${(100 * share).toFixed(2)} %`

function report(name: string, cards: Judged[]): boolean {
  const { truePairs, found, reported, recall, precision, missed, wrong } = judge(cards)
  const ok = recall >= wanted && precision >= wanted
  console.log(
    `${name.padEnd(14)} ${String(cards.length).padStart(6)} cards  ${truePairs} true pairs, ${found} found, ${reported} reported: ` +
      `found ${percent(recall)}, true ${percent(precision)}${ok ? '' : '  BELOW 98 %'}`,
  )
  if (verbose) {
    for (const [a, b] of missed) console.log(`  missed ${a.said}\n         ${b.said}`)
    for (const { pair, points, reasons } of wrong)
      console.log(`  wrong ${points} ${reasons.join(' ')}\n        ${pair[0].said}\n        ${pair[1].said}`)
  }
  return ok
}

const all = [
  report('FEBRL 1', febrlCards()),
  ...seeds.map((seed) => report(`German ${seed}`, germanCards(seed, 10_000))),
]
process.exit(all.every(Boolean) ? 0 : 1)
