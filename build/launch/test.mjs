import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, program } from './build.mjs'
import { ensureInstalled } from './install.mjs'
import { npm } from './npm.mjs'
import { root } from './paths.mjs'
import { requireProgramNode, run } from './run.mjs'
import { countCheck, countPlaywright, countsLine, countVitest, summaryLines, total } from './summary.mjs'
import { ensureSystemPackages } from './system-packages.mjs'

/** @param {string} file @returns {any} the report, or nothing if the runner wrote none */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** @param {string} script in package.json */
async function runScript(script) {
  return countCheck((await run(npm(['run', '--silent', script]))) === 0)
}

/** @param {string} reports folder */
async function runVitest(reports) {
  const file = join(reports, 'vitest.json')
  const tool = join(root, 'node_modules/vitest/vitest.mjs')
  const args = [tool, 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const code = await run({ file: requireProgramNode().file, args })
  return countVitest(readReport(file), code)
}

/** @param {string} reports folder */
async function runPlaywright(reports) {
  const file = join(reports, 'playwright.json')
  const tool = join(root, 'node_modules/@playwright/test/cli.js')
  const config = ['--config', 'build/playwright.config.ts', '--reporter=list,json', '--pass-with-no-tests']
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: file }
  const code = await run({ file: requireProgramNode().file, args: [tool, 'test', ...config] }, { env })
  return countPlaywright(readReport(file), code)
}

/**
 * `npm test`: sets up what is missing, runs every kind of check even if one fails, and ends with one line over
 * all of them.
 *
 * @param {string[]} args `--office` runs the tests that need LibreOffice and poppler as well, `--long` damages
 *   5,000 files instead of 200 and sends 5,000 customers through every format
 */
export async function test(args) {
  const office = args.includes('--office')
  await ensureInstalled()
  await ensureSystemPackages(office)
  if (office) process.env.TANTE_EMMA_OFFICE = '1'
  if (args.includes('--long')) Object.assign(process.env, { TANTE_EMMA_FUZZ: '5000', TANTE_EMMA_LONG: '1' })
  const reports = mkdtempSync(join(tmpdir(), 'tante-emma-test-'))
  const kinds = /** @type {const} */ ([
    ['type check', () => runScript('typecheck')],
    ['lint', () => runScript('lint')],
    ['build', async () => countCheck(await build(program))],
    ['unit and integration', () => runVitest(reports)],
    ['end to end', () => runPlaywright(reports)],
  ])
  const results = []
  for (const [kind, runKind] of kinds) {
    process.stdout.write(`\n== ${kind} ==\n`)
    const counts = await runKind()
    process.stdout.write(`== ${kind}: ${countsLine(counts)} ==\n`)
    results.push({ kind, counts })
  }
  rmSync(reports, { recursive: true, force: true })
  process.stdout.write(`\n${summaryLines(results).join('\n')}\n`)
  process.exitCode = total(results).failed > 0 ? 1 : 0
}
