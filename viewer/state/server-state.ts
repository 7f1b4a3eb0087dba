/**
 * Whether the server still answers, as the last request to it told.
 * a request for sentences fails as unreachable → isGone() is true until any request is answered again
 */
export interface ServerState {
  isGone: () => boolean
  subscribe: (listener: () => void) => () => void
  /** To be called after each request. */
  note: (answered: boolean) => void
  /** Asks for a small file; resolves to whether it came. */
  probe: () => Promise<boolean>
}

export function createServerState(): ServerState {
  const listeners = new Set<() => void>()
  let gone = false
  const note = (answered: boolean) => {
    if (gone === !answered) return
    gone = !answered
    for (const listener of listeners) listener()
  }
  return {
    isGone: () => gone,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    note,
    probe: async () => {
      const answered = await fetch('icon.svg', { method: 'HEAD', cache: 'no-store' }).then(
        () => true,
        () => false,
      )
      note(answered)
      return answered
    },
  }
}
