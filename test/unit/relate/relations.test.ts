/**
 * Who does what, where, and with whom, in the forms that reports and signing news use.
 * 甲公司的项目花落丹灶镇 → located_in 丹灶镇; 丹灶镇原党委书记 → holds_office 丹灶镇
 */
import { expect, it } from 'vitest'
import type { Relation } from '../../../graph/ontology.ts'
import { createExtractor, linkStatements } from '../../../src/pipeline.ts'

const extractor = createExtractor()

function edges(relation: Relation, text: string): string[] {
  const written = text.replaceAll('|', '\n')
  const graph = linkStatements(extractor.extract({ id: 'a', title: '', text: written }))
  const labelOf = new Map(graph.nodes.map(({ key, label }) => [key, label]))
  return graph.edges
    .filter((edge) => edge.relation === relation)
    .map(({ source, target }) => `${labelOf.get(source)} ${labelOf.get(target)}`)
    .sort()
}

it.each<[text: string, places: string[]]>([
  ['南海区文化广电和旅游局局长张大川说，路要修好。', ['张大川 南海区文化广电和旅游局']],
  ['免去张大川、何小满南海区商务局副局长职务。', ['何小满 南海区商务局', '张大川 南海区商务局']],
  ['会同县县长张大川说，路要修好。', ['张大川 会同县']],
  ['丹灶镇原党委书记张大川说，路要修好。', ['张大川 丹灶镇']],
  ['丹灶镇新任党委书记张大川说，路要修好。', ['张大川 丹灶镇']],
  ['岩溪镇红土坡村原党总支书记李平川说，路要修好。', ['李平川 红土坡村']],
  ['岩溪镇红土坡村村委会主任李平川说，路要修好。', ['李平川 红土坡村']],
  ['岩溪镇红土坡村路不好走。驻村第一书记李平川说，路要修好。', ['李平川 红土坡村']],
  ['李平川是岩溪镇红土坡村党支部书记。', ['李平川 红土坡村']],
  ['作为红土坡村党支部书记，李平川说，路要修好。', ['李平川 红土坡村']],
  ['岩溪镇下了雨。镇党委委员陆建锋说，路要修好。', ['陆建锋 岩溪镇']],
  ['南海区下了雨。|区领导张大川、何望山参加。', ['何望山 南海区', '张大川 南海区']],
  [
    '南海区下了雨。|中央纪委书记张大川、中央宣传部部长何望山到这里调研。',
    ['何望山 中央宣传部', '张大川 中央纪委'],
  ],
  ['南海区下了雨。|全国政协主席张大川到这里调研。', ['张大川 全国政协']],
  ['南海区下了雨。|全国茶会组织部部长张大川到这里调研。', []],
  ['青川粮食集团有限公司原董事长张大川讲话。', ['张大川 青川粮食集团有限公司']],
  ['客人在人民大会堂会见青川农商银行行长张大川。', ['张大川 青川农商银行']],
  [
    '霍邱县下了雨。|副县长兼县防汛抗旱指挥部总指挥张大川讲话。',
    ['张大川 霍邱县', '张大川 霍邱县防汛抗旱指挥部'],
  ],
  ['南海区下了雨。|区委常委、宣传部部长张大川到这里调研。', ['张大川 南海区']],
])('finds where office is held in %s', (text, held) => expect(edges('holds_office', text)).toEqual(held))

it('names the offices of a dismissal one by one', () => {
  const text = '决定：张大川同志不再担任陕西省委书记、常委、委员职务。'
  const graph = linkStatements(extractor.extract({ id: 'a', title: '', text }))
  const held = graph.edges.filter(({ relation }) => relation === 'holds_office')
  expect(held.map(({ office }) => office)).toEqual(['省委书记、常委、委员'])
})

it.each<[what: string, one: string, other: string, persons: number]>([
  ['who lead one national body', '财政部部长张大川讲话。', '会上，财政部部长张大川发言。', 1],
  ['who lead two', '财政部部长张大川讲话。', '教育部部长张大川发言。', 2],
  [
    'of whom two documents together say both',
    '财政部部长、中央书记处书记张大川讲话。',
    '中央书记处书记张大川发言。',
    1,
  ],
  [
    'of whom one body is told with others each time',
    '财政部部长、中央书记处书记张大川讲话。',
    '国务院副总理、中央书记处书记张大川发言。',
    1,
  ],
  ['who are but members of one', '全国政协委员张大川讲话。', '全国政协委员张大川发言。', 2],
])('tells how many they are %s', (_, one, other, persons) => {
  const statements = [one, other].flatMap((text, index) =>
    extractor.extract({ id: String(index), title: '', text }),
  )
  const { nodes } = linkStatements(statements)
  expect(nodes.filter(({ label }) => label === '张大川')).toHaveLength(persons)
})

it.each<[text: string, sites: string[]]>([
  ['古柳河绿道工程北起丹灶镇，南至西樵镇。', ['古柳河绿道工程 丹灶镇', '古柳河绿道工程 西樵镇']],
  [
    '古柳河绿道工程起于丹灶镇，途经九江镇，止于西樵镇。',
    ['古柳河绿道工程 丹灶镇', '古柳河绿道工程 九江镇', '古柳河绿道工程 西樵镇'],
  ],
  ['福建省下了雨。|在福建龙海，古柳河绿道工程完工。', ['古柳河绿道工程 龙海区']],
  ['丹灶镇、西樵镇携手建设古柳河绿道工程。', ['古柳河绿道工程 丹灶镇', '古柳河绿道工程 西樵镇']],
  ['漳州穗青食品有限公司落户丹灶镇。', ['漳州穗青食品有限公司 丹灶镇']],
  ['丹灶镇的消息。|古柳河绿道工程去年落户，反响很好。', ['古柳河绿道工程 丹灶镇']],
])('finds the sites in %s', (text, sites) => expect(edges('located_in', text)).toEqual(sites.sort()))

it.each<[text: string, doers: string[]]>([
  [
    '南海区的消息。|古柳河清淤工程由漳州穗青食品有限公司投资建设，石码建工集团承建。',
    ['漳州穗青食品有限公司 古柳河清淤工程', '石码建工集团 古柳河清淤工程'],
  ],
  [
    '南海区的消息。|昨天开会。丹灶镇建设古柳河清淤工程，西樵泵站工程年内完工。',
    ['丹灶镇 古柳河清淤工程', '南海区 西樵泵站工程'],
  ],
  ['由云溪鼎新科技有限公司投资12.5亿元建设的古柳河绿道工程开工。', ['云溪鼎新科技有限公司 古柳河绿道工程']],
  [
    '南海区政府工作报告|各位代表：古柳河清淤工程、西樵泵站工程如期完工，冷链生产线二期工程竣工投产。',
    ['南海区 古柳河清淤工程', '南海区 西樵泵站工程'],
  ],
  ['南海区的消息。|古柳河清淤工程、西樵泵站工程如期完工。', []],
  ['南海区的消息。|青川农商银行现场推出“园区贷”产品。', ['青川农商银行 园区贷']],
  ['南海区的消息。|今年修路。丹灶镇下了雨。今年将建设古柳河清淤工程。', ['南海区 古柳河清淤工程']],
])('finds who carries out in %s', (text, doers) => expect(edges('carries_out', text)).toEqual(doers.sort()))

it.each<[text: string, partners: string[]]>([
  ['南海区的消息。|链上一家企业则与中山大学共建研究院。', []],
  ['南海区的消息。|加强与中山大学的战略合作。', ['中山大学 南海区']],
])('finds who cooperates in %s', (text, partners) => expect(edges('cooperates_with', text)).toEqual(partners))
