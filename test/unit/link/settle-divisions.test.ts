import { describe, expect, it } from 'vitest'
import { findDivisions } from '../../../src/extract/find-divisions.ts'
import { settleDivisions } from '../../../src/link/within-document/settle-divisions.ts'
import { lexicon, segment } from '../real-lexicon.ts'

/** Each name with the code it settles on, `?` where it stays open. */
function settled(written: string, isPlaceWord = true): string {
  const mentions = findDivisions(segment(written), lexicon)
  return settleDivisions(mentions, () => (isPlaceWord ? 'place' : 'word'))
    .map(({ mention, division }) => `${mention.name} ${division?.code ?? '?'}`)
    .join(', ')
}

describe('settleDivisions', () => {
  it.each([
    ['the name before it', '徐州市鼓楼区下雨。', '徐州市 3203, 鼓楼区 320302'],
    ['another name before it', '福州市鼓楼区下雨。', '福州市 3501, 鼓楼区 350102'],
    ['the document', '徐州市下雨。鼓楼区停课。', '徐州市 3203, 鼓楼区 320302'],
    ['a name after it', '鼓楼区下雨。徐州市停课。', '鼓楼区 320302, 徐州市 3203'],
    ['what it was before', '徐州市鼓楼区。鼓楼区', '徐州市 3203, 鼓楼区 320302, 鼓楼区 320302'],
    ['a short name before it', '徐州鼓楼区下雨。', '徐州 3203, 鼓楼区 320302'],
    ['its county', '龙海区下雨。白水镇停课。', '龙海区 350604, 白水镇 350604102'],
  ])('tells namesakes apart by %s: %s', (_, text, expected) => expect(settled(text)).toBe(expected))

  it('keeps namesakes apart within one document', () => {
    expect(settled('徐州市鼓楼区和福州市鼓楼区结对。')).toBe(
      '徐州市 3203, 鼓楼区 320302, 福州市 3501, 鼓楼区 350102',
    )
  })

  it.each([
    ['鼓楼区下雨。', '鼓楼区 ?'],
    ['徐州市和福州市下雨。鼓楼区停课。', '徐州市 3203, 福州市 3501, 鼓楼区 ?'],
    ['江苏省下雨。鼓楼区停课。', '江苏省 32, 鼓楼区 ?'],
  ])('leaves %s open', (text, expected) => expect(settled(text)).toBe(expected))

  it('reads a whole chain', () => {
    expect(settled('广东省佛山市南海区丹灶镇')).toBe(
      '广东省 44, 佛山市 4406, 南海区 440605, 丹灶镇 440605123',
    )
  })

  it.each([
    ['高明区下雨。高明停课。', '高明区 440608, 高明 440608'],
    ['丹灶镇下雨。丹灶停课。', '丹灶镇 440605123, 丹灶 440605123'],
    ['徐州鼓楼下雨。', '徐州 3203, 鼓楼 320302'],
    ['漳州下雨。', '漳州 3506'],
    ['吉林下雨。', '吉林 22'],
  ])('takes a short name where the document makes it that place: %s', (text, expected) =>
    expect(settled(text)).toBe(expected),
  )

  it.each(['高明的做法。', '丹灶里生火。', '鼓楼敲响了。', '龙海在哪里？', '岩溪流过。'])(
    'leaves a short name that the document gives no place: %s',
    (text) => expect(settled(text)).toBe(''),
  )

  it('leaves the short name of a province or city that is another word here', () => {
    expect(settled('漳州下雨。', false)).toBe('')
    expect(settled('高明区下雨。高明停课。', false)).toBe('高明区 440608, 高明 440608')
    expect(settled('丹灶镇下雨。丹灶停课。', false)).toBe('丹灶镇 440605123')
  })
})
