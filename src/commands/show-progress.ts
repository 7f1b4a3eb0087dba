/**
 * Shows how far a build has come, on a terminal's last line.
 * 12 of 40 files → Reading ███████░░░░░░░░░░░░░░░░░ 12/40 公告/通知.txt
 */
import cliProgress from 'cli-progress'
import { asShown } from '../read/read-result.ts'

export interface Progress {
  update(done: number, total: number, name: string): void
  end(): void
}

/** Writes to stderr, and only where that is a terminal. */
export function showProgress(): Progress {
  const bar = new cliProgress.SingleBar({
    format: 'Reading {bar} {value}/{total} {name}',
    barsize: 24,
    stream: process.stderr,
    clearOnComplete: true,
  })
  return {
    update(done, total, name) {
      const shown = asShown(done < total ? name : `${name}, then linking …`)
      if (bar.isActive) bar.update(done, { name: shown })
      else bar.start(total, done, { name: shown })
    },
    end: () => bar.stop(),
  }
}
