import { describe, expect, it } from 'vitest'
import { newMention } from '../../../src/extract/mention.ts'
import { findTopic } from '../../../src/link/within-document/find-topic.ts'
import type { DocumentEntity } from '../../../src/link/within-document/resolved-document.ts'
import { lexicon, segment } from '../real-lexicon.ts'

/** The names of places in the texts, and the code of those that are divisions. */
const PLACES = { 徐州市: '3203', 鼓楼区: '320302', 泉山区: '320311', 红土坡: undefined, 市委: '3203' }

/** The name of the place that a text is about; each name above is a mention wherever it stands. */
function topicOf(written: string): string | undefined {
  const text = segment(written)
  const entities = new Map<string, DocumentEntity>()
  for (const [word, code] of Object.entries(PLACES)) {
    for (const { index: start } of written.matchAll(new RegExp(word, 'g'))) {
      const division = code === undefined ? undefined : lexicon.gazetteer.byCode.get(code)
      const name = division?.name ?? word
      const rule = word === '市委' ? 'leading-body' : 'division-name'
      const entity = entities.get(name) ?? {
        ...{ kind: 'place', name, plain: name, mentions: [], division, ofTheNation: false, attributes: {} },
      }
      entities.set(name, entity)
      entity.mentions.push(newMention({ kind: 'place', start, end: start + word.length, name, rule }))
    }
  }
  const places = [...entities.values()]
  const mentions = places
    .flatMap((entity) => entity.mentions.map((mention) => ({ mention, entity })))
    .sort((a, b) => a.mention.start - b.mention.start)
  return findTopic(text, places, mentions)?.name
}

describe('findTopic', () => {
  it.each([
    ['徐州市召开会议\n鼓楼区下雨。鼓楼区修路。鼓楼区种树。', '徐州市'],
    ['徐州市鼓楼区召开会议\n徐州市下雨。', '鼓楼区'],
    ['鼓楼区与泉山区签约\n徐州市下雨。', '鼓楼区'],
    ['种茶大会在徐州市举行 鼓楼区参加\n徐州市下雨。', '鼓楼区'],
    ['领导赴徐州市调研\n鼓楼区下雨。', undefined],
    ['徐州市新闻网\n鼓楼区召开会议\n天晴。', '鼓楼区'],
    ['鼓楼区召开会议\n徐州市新闻网\n天晴。', '鼓楼区'],
    ['新闻\n会议\n通知\n鼓楼区召开会议\n天晴。', undefined],
  ])('is what the title of %j names', (written, topic) => expect(topicOf(written)).toBe(topic))

  it.each([
    ['天晴。鼓楼区下雨。鼓楼区修路。鼓楼区种树。泉山区种茶。', '鼓楼区'],
    ['天晴。鼓楼区下雨。鼓楼区修路。', undefined],
    ['天晴。徐州市下雨。徐州市修路。徐州市种树。徐州市种茶。鼓楼区种茶。鼓楼区种树。', '鼓楼区'],
    ['天晴。徐州市下雨。徐州市修路。徐州市种树。徐州市种茶。鼓楼区种茶。', '徐州市'],
    ['天晴。徐州市下雨。徐州市修路。徐州市种树。红土坡种茶。红土坡种树。', '徐州市'],
    ['天晴。市委开会。天阴。', '徐州市'],
    ['天晴。天阴。天暖。市委开会。', undefined],
    ['天晴。', undefined],
  ])('is else what %j speaks of most', (written, topic) => expect(topicOf(written)).toBe(topic))

  it('is nothing where no place stands out', () => {
    const many = ['鼓楼区', '泉山区', '红土坡'].map((name) => `${name}下雨。`.repeat(3)).join('')
    expect(topicOf(`天晴。${many}`)).toBe('鼓楼区')
    expect(topicOf('天晴。鼓楼区下雨。泉山区下雨。红土坡下雨。')).toBeUndefined()
  })
})
