/**
 * Preloaded into a program that is measured: on its end it writes what it used.
 * node --import report-usage.mjs … → {"cpuSeconds":3.1,"peakMegabytes":412} in the file named by BENCH_USAGE
 */
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

const file = process.env.BENCH_USAGE
if (isMainThread && file) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    writeFileSync(
      file,
      JSON.stringify({ cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakMegabytes: maxRSS / 1024 }),
    )
  })
}
