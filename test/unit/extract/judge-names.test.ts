/**
 * The judge keeps, cuts or drops what the rules propose; and what it weighs a candidate by.
 * 推进历史街区改造 → nothing named 历史街区
 */
import { describe, expect, it } from 'vitest'
import { createNameJudge, isJudged, NAME_CLASSES, readings } from '../../../src/extract/judge-names.ts'
import type { Mention } from '../../../src/extract/mention.ts'
import { nameFeatures } from '../../../src/extract/name-features.ts'
import { groupWeights } from '../../../src/lexicon/name-weights.ts'
import { lexicon, segment } from '../real-lexicon.ts'

const judge = createNameJudge(lexicon)

function proposed(text: string, name: string, rest: Partial<Mention> = {}): Mention {
  const start = text.indexOf(name)
  return { kind: 'project', start, end: start + name.length, name, rule: 'works-form', ...rest }
}

function judged(text: string, name: string, rest: Partial<Mention> = {}) {
  return judge(segment(text), proposed(text, name, rest))
}

function features(text: string, name: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  nameFeatures(segment(text), lexicon, proposed(text, name), 'proposed', (feature, value) =>
    found.set(feature, [...(found.get(feature) ?? []), value]),
  )
  return found
}

describe('createNameJudge', () => {
  it('keeps a name as it stands, with a confidence', () => {
    const kept = judged('古柳河清淤工程昨天开工。', '古柳河清淤工程')
    expect(kept).toMatchObject({ name: '古柳河清淤工程', kind: 'project' })
    expect(kept!.confidence).toBeGreaterThan(0.5)
  })

  it.each([
    ['全县今年有一批重点建设项目。', '重点建设项目'],
    ['各级都要抓好主体工程。', '主体工程'],
  ])('drops what names no one thing: %s', (text, name) => expect(judged(text, name)).toBeUndefined())

  it('takes words of the sentence off the front of a name', () => {
    const text = '全镇正在加快推进古柳河清淤工程。'
    expect(judged(text, '加快推进古柳河清淤工程')).toMatchObject({
      name: '古柳河清淤工程',
      start: text.indexOf('古柳河'),
    })
  })

  it('asks more of what no rule speaks for', () => {
    const weights = groupWeights([['project:bias=yes', [0, 0, 0, 0.2, 0]]])
    const doubtful = createNameJudge({ ...lexicon, nameWeights: weights })
    const text = '古柳河清淤工程昨天开工。'
    expect(doubtful(segment(text), proposed(text, '古柳河清淤工程'))).toBeDefined()
    const none = groupWeights([['project:bias=yes', [0.8, 0, 0, 0, 0]]])
    const strict = createNameJudge({ ...lexicon, nameWeights: none })
    expect(strict(segment(text), proposed(text, '古柳河清淤工程', { loose: true }))).toBeUndefined()
  })

  it('gives another kind only where that is much likelier', () => {
    const text = '古柳河清淤工程昨天开工。'
    const kindBy = (weight: number) =>
      createNameJudge({
        ...lexicon,
        nameWeights: groupWeights([['project:bias=yes', [-9, 0, 0, 0, weight]]]),
      })(segment(text), proposed(text, '古柳河清淤工程'))?.kind
    expect(kindBy(1)).toBe('project')
    expect(kindBy(3)).toBe('programme')
  })

  it('leaves alone what a list, a gazetteer or an office vouches for', () => {
    expect(isJudged('division-name', 'place')).toBe(false)
    expect(isJudged('works-form', 'project')).toBe(true)
    expect(isJudged('office-before-name', 'official')).toBe(false)
    const mention = proposed('乡村振兴。', '乡村振兴', { kind: 'programme', rule: 'national-programme' })
    expect(judge(segment('乡村振兴。'), mention)).toBe(mention)
  })
})

describe('readings', () => {
  it('offers the name as proposed, then shorter and longer, all with offsets into the text', () => {
    const text = '全镇加快推进古柳河清淤工程。'
    const segmented = segment(text)
    const offered = [...readings(segmented, lexicon, proposed(text, '古柳河清淤工程'))]
    expect(offered[0]).toMatchObject({ cut: 'proposed' })
    expect(new Set(offered.map(({ cut }) => cut))).toEqual(new Set(['proposed', 'shorter', 'longer']))
    for (const { reading } of offered) expect(text.slice(reading.start, reading.end)).toBe(reading.name)
  })

  it('never reaches over a mark or the name of a division', () => {
    const text = '春天来了，龙海区清淤工程开工。'
    const offered = [...readings(segment(text), lexicon, proposed(text, '清淤工程'))]
    expect(offered.every(({ reading }) => reading.start >= text.indexOf('清淤'))).toBe(true)
  })

  it('cuts nothing off an item that shares the head of its list', () => {
    const text = '古柳、翠岭等水库。'
    const item = proposed(text, '古柳', { name: '古柳水库', rule: 'shared-head' })
    expect([...readings(segment(text), lexicon, item)]).toHaveLength(1)
  })
})

describe('nameFeatures', () => {
  it('says what the name is made of and stands in', () => {
    const found = features('加快推进古柳河清淤工程。', '古柳河清淤工程')
    expect(found.get('ending')).toEqual(['工程'])
    expect(found.get('before')).toEqual(['推进'])
    expect(found.get('after')).toEqual(['。'])
    expect(found.get('rule')).toEqual(['works-form'])
  })

  it('tells rare words from common ones', () => {
    const rare = Number(features('建设瀚澜项目。', '瀚澜项目').get('rarest'))
    const common = Number(features('建设产业项目。', '产业项目').get('rarest'))
    expect(rare).toBeLessThan(common)
  })

  it('sees whether the document says the name again', () => {
    expect(features('青云大桥动工。青云大桥很长。', '青云大桥').get('repeated')).toEqual(['yes'])
    expect(features('青云大桥动工。', '青云大桥').get('repeated')).toBeUndefined()
  })
})

it('every weight in the table is of a kind that is judged', () => {
  expect([...lexicon.nameWeights.keys()].sort()).toEqual(
    NAME_CLASSES.filter((name) => name !== 'none').sort(),
  )
})
