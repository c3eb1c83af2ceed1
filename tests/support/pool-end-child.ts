/** Closes pools about the moment at which a task ends; says when the last was closed. */
import { createPool } from '@main/jobs/pool'
import { task } from '@main/jobs/task'

const work = task<number, never, number>('work', async (input) => input)
for (let round = 0; round < 60; round++) {
  const pool = createPool(process.argv[2] ?? '', 1)
  await pool.run(work, 0)
  pool.run(work, 1).catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 3 + (round % 4)))
  await pool.close()
}
process.stdout.write('closed')
