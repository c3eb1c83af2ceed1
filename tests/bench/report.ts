import { type Bench, type Figure, isReached, ratioOf } from './bench'

export type Measured = { bench: Bench; figure: Figure }

/** One line of `--json`. */
export function jsonLine({ bench, figure }: Measured): string {
  const { value, baseline } = figure
  return JSON.stringify({
    name: bench.name,
    value: round(value),
    unit: bench.unit,
    baseline: round(baseline),
    ratio: round(ratioOf(figure)),
  })
}

const head = ['name', 'value', 'baseline', 'ratio', 'to reach', '', 'what']

/** All figures as one table of text. */
export function table(all: Measured[]): string {
  const rows = all.map(({ bench, figure }) => [
    bench.name,
    withUnit(figure.value, bench.unit),
    withUnit(figure.baseline, bench.unit),
    text(ratioOf(figure)),
    limits(bench),
    verdict(isReached(bench, figure)),
    [bench.what, bench.against && `against ${bench.against}`, figure.note].filter(Boolean).join(', '),
  ])
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: string[]) =>
    cells
      .map((cell, column) =>
        column >= 1 && column <= 3 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd()
  return [head, widths.map((width) => '-'.repeat(width)), ...rows].map(line).join('\n')
}

function limits({ reach, unit }: Bench): string {
  const ratio = reach.ratio === undefined ? '' : `ratio ≤ ${reach.ratio}`
  return [
    reach.value === undefined ? '' : `≤ ${reach.value} ${unit}`,
    reach.aim === undefined ? ratio : `${ratio} (aim ${reach.aim})`,
  ]
    .filter(Boolean)
    .join(', ')
}

function verdict(reached: boolean | null): string {
  return reached === null ? '–' : reached ? 'reached' : 'MISSED'
}

function withUnit(value: number | null, unit: string): string {
  return value === null ? '–' : `${text(value)} ${unit}`
}

function text(value: number | null): string {
  return value === null ? '–' : String(round(value))
}

/** Three significant decimals are more than a machine with other work to do can tell apart. */
function round(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(3))
}
