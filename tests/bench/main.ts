import { parseArgs } from 'node:util'
import { benches } from './benches'
import { jsonLine, type Measured, table } from './report'
import { openShop, type Shop } from './shop'

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } },
})
const say = (line: string) => process.stderr.write(`${line}\n`)

/** `--only letters` means all that begin with it. */
const chosen = benches.filter(
  ({ name }) => !values.only || values.only.some((only) => name === only || name.startsWith(`${only}.`)),
)
if (chosen.length === 0) {
  say(`No bench of that name. There are: ${benches.map(({ name }) => name).join(', ')}`)
  process.exit(1)
}

let shop: Promise<Shop> | undefined
const tools = {
  shop: () => {
    shop ??= openShop(say)
    return shop
  },
}

const measured: Measured[] = []
try {
  for (const bench of chosen) {
    say(`${bench.name} …`)
    const result = { bench, figure: await bench.measure(tools) }
    measured.push(result)
    if (values.json) console.log(jsonLine(result))
  }
} finally {
  await (await shop)?.close()
}
if (!values.json) console.log(table(measured))
