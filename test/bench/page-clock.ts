/**
 * A stop-watch inside the page: from an input event to the frame that shows its effect, and the longest task on the way.
 * page.addInitScript(installClock); page.evaluate(() => window.clock.time('click', 'counts', 400)) → { painted: 83, longest: 61 }
 */

export interface Timing {
  /** Milliseconds from the event until the document says what was asked for. */
  listed: number
  /** Until the frame with it was painted. */
  painted: number
  /** Longest task from the event until the page had settled; 0 where none took over 50 ms: browsers report no others. */
  longest: number
}

/** What the document says once an input has had its effect: text of an element that differs, comes or goes. */
export type Effect = 'counts' | 'panel' | 'hits' | 'layout-runs' | 'layout-stopped' | 'frame'

export interface PageClock {
  /** Starts at the next event of this type; the page is watched for some milliseconds after the effect. */
  time: (eventType: string, effect: Effect, settle: number) => Promise<Timing>
  longestSince: (start: number) => number
  /** Milliseconds between two frames, over some time. */
  watchFrames: (duration: number) => Promise<{ median: number; longest: number }>
}

declare global {
  interface Window {
    clock: PageClock
  }
}

/** Runs inside the page, before its scripts; nothing outside of it can be used. */
export function installClock(): void {
  const tasks: PerformanceEntry[] = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: 'longtask',
    buffered: true,
  })
  const longestSince = (start: number) =>
    Math.max(
      0,
      ...tasks.filter((task) => task.startTime + task.duration > start).map((task) => task.duration),
    )

  const textOf = (id: string) => document.querySelector(`[data-testid="${id}"]`)?.textContent ?? null
  const effects: Record<Effect, () => () => boolean> = {
    counts: () => {
      const before = textOf('shown-counts')
      return () => textOf('shown-counts') !== before
    },
    panel: () => {
      const before = textOf('node-label')
      return () => textOf('node-label') !== before
    },
    hits: () => () => textOf('search-hit') !== null,
    'layout-runs': () => () => textOf('layout-stop') !== null,
    'layout-stopped': () => () => textOf('layout-stop') === null,
    frame: () => () => true,
  }

  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
  /** A frame has been handed over once a message after the start of the next one arrives. */
  const untilPainted = async () => {
    await nextFrame()
    await nextFrame()
    const { port1, port2 } = new MessageChannel()
    const message = new Promise((resolve) => {
      port1.onmessage = resolve
    })
    port2.postMessage(null)
    await message
  }
  const untilHolds = (holds: () => boolean) =>
    new Promise<void>((resolve) => {
      if (holds()) return resolve()
      const observer = new MutationObserver(() => holds() && finish())
      const finish = () => {
        clearTimeout(patience)
        observer.disconnect()
        resolve()
      }
      const patience = setTimeout(finish, 3000)
      observer.observe(document.body, { subtree: true, childList: true, characterData: true })
    })

  window.clock = {
    time: (eventType, effect, settle) =>
      new Promise((resolve) => {
        const holds = effects[effect]()
        const onEvent = async ({ timeStamp: start }: Event) => {
          await untilHolds(holds)
          const listed = performance.now() - start
          await untilPainted()
          const painted = performance.now() - start
          await new Promise((go) => setTimeout(go, settle))
          resolve({ listed, painted, longest: longestSince(start) })
        }
        window.addEventListener(eventType, (event) => void onEvent(event), { capture: true, once: true })
      }),
    longestSince,
    watchFrames: async (duration) => {
      const gaps: number[] = []
      const end = performance.now() + duration
      for (let last = await nextFrame(); last < end; ) {
        const now = await nextFrame()
        gaps.push(now - last)
        last = now
      }
      gaps.sort((left, right) => left - right)
      return { median: gaps[gaps.length >> 1] ?? 0, longest: gaps.at(-1) ?? 0 }
    },
  }
}
