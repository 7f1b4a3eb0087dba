import { describe, expect, it } from 'vitest'
import type { TouchedDocument } from '../../../graph/store/draft-copies.ts'
import { findOriginal } from '../../../src/link/across-documents/find-original.ts'
import { printSentences } from '../../../src/link/across-documents/print-sentences.ts'

type Alike = TouchedDocument['alike'][number]
const other = (said: Partial<Alike> = {}): Alike => ({
  ...{ number: 2, id: 'n', date: null, fullness: 200, shared: 100 },
  ...said,
})
const originalOf = (said: Partial<TouchedDocument>) =>
  findOriginal({ ...{ number: 1, id: 'm', date: null, fullness: 100, alike: [] }, ...said })

describe('findOriginal', () => {
  it.each<[string, Partial<TouchedDocument>, number | undefined]>([
    ['has none where nothing is alike', {}, undefined],
    ['is a fuller one', { alike: [other()] }, 2],
    ['is not a thinner one', { alike: [other({ fullness: 99 })] }, undefined],
    ['is an older one as full', { date: '2031-02', alike: [other({ fullness: 100, date: '2031-01' })] }, 2],
    [
      'is not a younger one',
      { date: '2031-01', alike: [other({ fullness: 100, date: '2031-02' })] },
      undefined,
    ],
    ['is a dated one before one without', { alike: [other({ fullness: 100, date: '2031-02' })] }, 2],
    ['is not one without a date', { date: '2031-01', alike: [other({ id: 'a', fullness: 100 })] }, undefined],
    ['is of equals the first by name', { alike: [other({ id: 'l', fullness: 100 })] }, 2],
    ['is of equals not the last by name', { alike: [other({ fullness: 100 })] }, undefined],
    ['is the fullest', { alike: [other(), other({ number: 3, fullness: 300 }), other({ number: 4 })] }, 3],
    [
      'is of the fullest the oldest',
      { alike: [other({ date: '2031-02' }), other({ number: 3, date: '2031-01' }), other({ number: 4 })] },
      3,
    ],
  ])('%s', (_, document, original) => expect(originalOf(document)).toBe(original))
})

describe('printSentences', () => {
  const lengths = (text: string) => printSentences(text).map(([, length]) => length)
  const print = (text: string) => printSentences(text)[0]?.[0]

  it.each(['\n', '。', '！', '？', '；', '!', '?', ';'])('ends a sentence at %j', (end) => {
    expect(lengths(`今晨双桥镇开始育秧${end}傍晚北港村开始插秧了`)).toEqual([9, 10])
  })

  it.each([...' ,.-:@[`{~\u00a0\u00b7“”…—　、《》，：（）'])('does not count %j', (mark) => {
    expect(printSentences(`今晨双桥镇${mark}开始育秧`)).toEqual(printSentences('今晨双桥镇开始育秧'))
  })

  it.each([...'09AZazÀéΩ々〇〡０９ＡＺ𠮷'])('counts %s', (character) => {
    expect(lengths(`今晨双桥镇${character}开始育秧`)).toEqual([9 + character.length])
  })

  it('leaves out what is shorter than eight characters', () => {
    expect(lengths('双桥镇开始育秧')).toEqual([])
    expect(lengths('双桥镇今开始育秧')).toEqual([8])
  })

  it('gives a sentence once, wherever it stands', () => {
    const [first, second] = ['今晨双桥镇开始育秧', '傍晚北港村开始插秧了']
    expect(printSentences(`${first}。${second}。${first}。`)).toHaveLength(2)
    expect(print(first)).toBe(printSentences(`${second}。${first}`)[1]![0])
  })

  it('gives other words, or the same in another order, another print that a number holds', () => {
    const prints = [
      '今晨双桥镇开始育秧',
      '今晨双桥镇开始育种',
      '晨今双桥镇开始育秧',
      '今晨双桥镇育秧开始',
    ].map(print)
    expect(new Set(prints).size).toBe(4)
    for (const number of prints) expect(Number.isSafeInteger(number) && number! >= 0).toBe(true)
  })
})
