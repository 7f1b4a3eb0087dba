/**
 * What looks like a thing of a kind and is none.
 * 记者陈墨到丹灶镇采访。 → no official
 */
import { describe, expect, it } from 'vitest'
import type { Kind } from '../../../graph/ontology.ts'
import { createExtractor } from '../../../src/pipeline.ts'

const extractor = createExtractor()

function namesOf(kinds: readonly Kind[], text: string): string[] {
  return extractor
    .extract({ id: 'a', title: '', text })
    .flatMap((statement) =>
      statement.type === 'entity' && kinds.includes(statement.kind) ? [statement.name] : [],
    )
}

describe('no official and no person', () => {
  it.each([
    '记者陈墨到丹灶镇采访。',
    '文/记者 陈墨 通讯员 洪小满',
    '（本报记者 陈墨 摄影报道）',
    '责任编辑：陈墨',
    '丹灶镇党委书记高度重视防汛。',
    '区长马上动身。',
    '各村书记和平台负责人到场。',
    '领导小组成员单位开会。',
    '人大代表大会召开。',
    '责任编辑：陈墨 审核：龙海区委宣传部副部长何望山',
    '供稿：岩溪镇党政办主任 陈墨',
    '岩溪镇宣传委员 陈墨 摄',
    '图为村民采茶。（岩溪镇宣传委员 陈墨 摄）',
    '图为村民采茶。（岩溪镇宣传委员 陈墨 文/图）',
    '（通讯员 岩溪镇党委书记 陈墨）',
    '会场里，主席台上方挂着横幅。',
    '青年志愿队在吉林长春成立了。',
    '货船驶过泸州长江六桥继续前行。',
    '这里是湖南省长沙市的一条老街。',
    '他1985年起历任技术员、厂长。',
    '他们负责指挥战斗。',
    '社区书记陈女士介绍，办公室主任方总也来了。',
    '官方发言人到场，后台老板没有来。',
    '益庆乡、吉中乡等单位负责人参加。',
    '会议强调，要加强领导和支持。',
    '轮值主席国工作由该省承担。',
    '各族群众福祉不断增进。',
    '强化路面指挥疏导。',
  ])('in %s', (text) => expect(namesOf(['official', 'person'], text)).toEqual([]))

  it.each([
    '图为岩溪镇党委书记何望山（右二）在茶山。陈墨 摄',
    '图为岩溪镇党委书记何望山在茶山　陈墨 摄',
    '编辑部来了岩溪镇党委书记何望山。',
    '方案由岩溪镇党委书记何望山审核。',
    '记者：请岩溪镇党委书记何望山谈谈，好吗？',
  ])('but the official in %s', (text) => expect(namesOf(['official', 'person'], text)).toEqual(['何望山']))

  it.each([
    ['郑大川总书记关心这里的茶农。', '郑大川'],
    ['大家牢记王安石总书记殷切嘱托。', '王安石'],
    ['应郑大川总理邀请，代表团来访。', '郑大川'],
    ['副县长江必达为劳模颁奖。', '江必达'],
    ['副县长田振兴为劳模颁奖。', '田振兴'],
    ['王世军、何望山、杨洋也分别发言，主持人是副县长杨洋。', '杨洋'],
    ['总理李强同客人会谈。总理李强指出，要合作。', '李强'],
    ['副县长张贵生案，县里通报了两次。', '张贵生'],
    ['省粮食集团副总经理徐宝山到会。', '徐宝山'],
  ])('but in %s %s', (text, name) => expect(namesOf(['official', 'person'], text)).toEqual([name]))

  it('but the official whom the journalist asks', () => {
    expect(namesOf(['official', 'person'], '记者陈墨专访了丹灶镇党委书记何望山。')).toEqual(['何望山'])
  })
})

describe('no organization', () => {
  it.each([
    '发展格局变了。',
    '产业布局更加合理。',
    '局面一下子打开了。',
    '全局工作有序开展。',
    '多家公司停工。',
    '各级法院都在审理。',
    '丹灶镇党委书记何望山说，路要修好。',
  ])('in %s', (text) => expect(namesOf(['organization'], text)).toEqual([]))
})

describe('no project', () => {
  it.each([
    '重点项目全部开工。',
    '今年完成24个项目。',
    '一批重大项目签约。',
    '项目建设全面提速。',
    '工程师到场。',
    '招商引资成果不少。',
    '水库里有鱼。',
    '他坐高铁回了家。',
  ])('in %s', (text) => expect(namesOf(['project'], text)).toEqual([]))
})

describe('no programme', () => {
  it.each([
    '学懂弄通新时代中国特色社会主义思想。',
    '坚定拥护“两个确立”。',
    '党的二十大精神深入人心。',
    '召开乡村工作座谈会。',
    '推动高质量发展。',
    '大力发展数字经济。',
    '丹灶镇计划明年修路。',
    '当好“店小二”。',
    '他读完了《红土坡的孩子们》。',
    '《龙江日报》刊登了消息。',
  ])('in %s', (text) => expect(namesOf(['programme'], text)).toEqual([]))
})

describe('no place', () => {
  it.each([
    '他住在中山路。',
    '他的做法很高明。',
    '示范村越来越多。',
    '每个村都修了路。',
    '小区里种了树。',
    '山区的路难走。',
    '各开发区都在招工。',
    '该区域停电。',
    '村民在镇上赶集。',
    '大家说，要工业富县、文旅兴县。',
  ])('in %s', (text) => expect(namesOf(['place'], text)).toEqual([]))

  it.each([
    ['他去过青岛市南区。', ['青岛市', '市南区']],
    ['他去过青岛市市南区。', ['青岛市', '市南区']],
    ['他去过吕梁市兴县。', ['吕梁市', '兴县']],
  ])('but those in %s', (text, names) =>
    expect(namesOf(['place'], text)).toEqual(expect.arrayContaining(names)),
  )

  it('but the place whose name begins the name of a road', () => {
    expect(namesOf(['place'], '中山市的人在赶集。')).toEqual(['中山市'])
  })
})
