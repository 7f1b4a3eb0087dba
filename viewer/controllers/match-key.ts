/**
 * Tells which key was pressed, and whether the page may take it.
 * matchesChord('Mod+Shift+z', { key: 'Z', ctrlKey: true, shiftKey: true }) → true
 */

/** What is asked of a KeyboardEvent. */
export interface KeyPress {
  key: string
  ctrlKey: boolean
  metaKey: boolean
  altKey: boolean
  shiftKey: boolean
}

/**
 * A chord is a key, for letters after Shift+ where Shift counts; `Mod` is Ctrl, or ⌘ on a Mac. Signs such as ? and +
 * stand for themselves, whatever a keyboard needs to write them.
 */
export function matchesChord(chord: string, { key, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): boolean {
  const wanted = chord.length === 1 ? chord : (chord.split('+').at(-1) ?? chord)
  const isLetter = /^[a-z]$/.test(wanted)
  if ((isLetter ? key.toLowerCase() : key) !== wanted) return false
  if (chord.includes('Mod+') !== (ctrlKey || metaKey)) return false
  // On some keyboards signs are written with AltGr, which browsers report as Ctrl and Alt.
  if (altKey) return false
  return !isLetter || chord.includes('Shift+') === shiftKey
}

const WRITTEN: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  '-': '−',
  Mod: 'Ctrl / ⌘',
}

/** As keyboards write it: Mod+z → Ctrl / ⌘ + Z. */
export function writeChord(chord: string): string {
  if (chord.length === 1) return WRITTEN[chord] ?? chord.toUpperCase()
  return chord
    .split('+')
    .map((part) => WRITTEN[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' + ')
}

/** Whether keys write text there, or choose in a list. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !NO_TEXT.has(target.type)
  return target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName)
}

const NO_TEXT = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'reset', 'color', 'file'])

/** Whether the focus is on the canvas or nowhere, so that arrows and Enter are free. */
export function isOnCanvas(target: EventTarget | null): boolean {
  return (
    target === document.body || (target instanceof HTMLElement && target.matches('.stage, .stage-canvas'))
  )
}

/** Whether a menu or dialog lies open, which has all keys to itself. */
export function hasOpenDialog(): boolean {
  return document.querySelector('[data-dialog]:not([hidden], [role="tooltip"])') !== null
}
