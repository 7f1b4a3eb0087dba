/**
 * Names on the canvas.
 * a name of 10,000 characters → sixteen and …
 */
import { describe, expect, it } from 'vitest'
import { clipLabel } from '../../../../viewer/canvas/clip-label.ts'
import { LABEL_LENGTH } from '../../../../viewer/settings.ts'

describe('clipLabel', () => {
  it('leaves short names as they are', () => {
    expect(clipLabel('云溪镇')).toBe('云溪镇')
    expect(clipLabel('𠮷田村')).toBe('𠮷田村')
    expect(clipLabel('')).toBe('')
  })
  it('clips long names, narrow characters counting half', () => {
    expect(clipLabel('溪'.repeat(LABEL_LENGTH))).toBe('溪'.repeat(LABEL_LENGTH))
    expect(clipLabel('溪'.repeat(LABEL_LENGTH + 1))).toBe(`${'溪'.repeat(LABEL_LENGTH)}…`)
    expect(clipLabel('x'.repeat(2 * LABEL_LENGTH))).toBe('x'.repeat(2 * LABEL_LENGTH))
  })
  it('takes no notice of how long a very long name is', () => {
    expect(clipLabel('溪'.repeat(10_000))).toBe(`${'溪'.repeat(LABEL_LENGTH)}…`)
    expect(clipLabel(`云溪${'\u200b'.repeat(10_000)}镇`)).toBe('云溪…')
  })
  it('drops control and bidirectional characters and broken pairs', () => {
    expect(clipLabel('云\u202e溪\u2066镇\u0000\ud800')).toBe('云溪镇')
    expect(clipLabel('云溪\n\t镇\u2028')).toBe('云溪 镇')
  })
})
