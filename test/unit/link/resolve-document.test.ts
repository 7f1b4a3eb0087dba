import { describe, expect, it } from 'vitest'
import type { EntityStatement, MentionStatement } from '../../../src/extract/statement.ts'
import { createExtractor } from '../../../src/pipeline.ts'

const extractor = createExtractor()

/** Each thing of a text with the words that mean it: 龙海区 ← 龙海区 我区. */
function things(text: string): string[] {
  const statements = extractor.extract({ id: 'a', title: '', text })
  const mentions = statements.filter(
    (statement): statement is MentionStatement => statement.type === 'mention',
  )
  return statements
    .filter((statement): statement is EntityStatement => statement.type === 'entity')
    .map(({ entity, name }) => {
      const words = mentions.filter((mention) => mention.entity === entity)
      return `${name} ← ${words.map((mention) => mention.text).join(' ')}`
    })
}

describe('resolveDocument', () => {
  it.each([
    ['龙海区下雨。我区停课。区委开会。', '龙海区 ← 龙海区 我区 区委'],
    ['龙海区下雨。丹灶镇下雨，该镇停课。', '丹灶镇 ← 丹灶镇 该镇'],
    ['徐州市鼓楼区下雨。鼓楼停课。', '鼓楼区 ← 鼓楼区 鼓楼'],
    ['岩溪镇党委开会。', '岩溪镇 ← 岩溪镇 岩溪镇党委'],
    ['龙海区下雨。区水利局停工。', '龙海区水利局 ← 区水利局'],
    ['古柳河清淤工程开工。该工程全长三公里。', '古柳河清淤工程 ← 古柳河清淤工程 该工程'],
    ['龙海区区长何望山说，修路。何望山表示，种树。何区长要求，治水。', '何望山 ← 何望山 何望山 何区长'],
    ['龙海区区长仝  伟说，修路。', '仝伟 ← 仝  伟'],
    [
      '徐州云鼎城市更新有限公司签约。云鼎公司投产。',
      '徐州云鼎城市更新有限公司 ← 徐州云鼎城市更新有限公司 云鼎公司',
    ],
  ])('joins what means one thing in %s', (text, expected) => expect(things(text)).toContain(expected))

  it('keeps namesakes apart', () => {
    const names = things('徐州市鼓楼区和福州市鼓楼区都下雨。')
    expect(names.filter((name) => name.startsWith('鼓楼区'))).toHaveLength(2)
  })

  it('keeps a phase and its whole apart', () => {
    const names = things('古柳河清淤工程完工。古柳河清淤工程二期开工。')
    expect(names).toEqual(['古柳河清淤工程 ← 古柳河清淤工程', '古柳河清淤工程二期 ← 古柳河清淤工程二期'])
  })

  it('leaves a relative name that no place can be meant by', () => {
    expect(things('该镇下雨，全区停课。')).toEqual([])
  })

  it('leaves a surname with an office that two persons share', () => {
    const names = things('龙海区区长何望山、副区长何小禾说，修路。何区长要求，治水。')
    expect(names).toContain('何望山 ← 何望山')
    expect(names).toContain('何小禾 ← 何小禾')
  })
})
