import { describe, expect, it } from 'vitest'
import { readPersonName, readPersonNameBefore } from '../../../src/extract/read-person-name.ts'
import { lexicon, segment } from '../real-lexicon.ts'

const nameAt = (text: string, offset = 0) => readPersonName(segment(text), lexicon, offset)
const nameBefore = (text: string, end: number) => readPersonNameBefore(segment(text), lexicon, end)

describe('readPersonName', () => {
  it.each([
    ['three characters', '张大川说', '张大川'],
    ['two characters', '李平、王小川', '李平'],
    ['two that are also a word', '安宁参加调研', '安宁'],
    ['a surname that is also a word', '高峰率队', '高峰'],
    ['a compound surname', '欧阳青山介绍', '欧阳青山'],
    ['a compound surname and one character', '欧阳春，女', '欧阳春'],
    ['a verb of one character after it', '皇甫青作推介', '皇甫青'],
    ['a rare surname', '令狐秋白为主任', '令狐秋白'],
    ['a surname in traditional characters', '於小滿說', '于小满'],
    ['a name in a notice', '江帆为副主任', '江帆'],
    ['a dismissal', '高山的职务', '高山'],
    ['brackets', '易安（女）', '易安'],
    ['a preposition after it', '王小川到村里', '王小川'],
    ['a numeral after it', '何战一行', '何战'],
    ['a courtesy after it', '许柏舟同志', '许柏舟'],
    ['a particle after it', '王小川等人', '王小川'],
    ['the end of the text', '张大川', '张大川'],
    ['half-width spaces', '仝  伟、李平', '仝伟'],
    ['a full-width space', '仝　伟：', '仝伟'],
    ['each character apart', '王 小 明出席', '王小明'],
    ['each character of a compound surname apart', '欧 阳 明、', '欧阳明'],
    ['the first of two names set apart', '李 平 王 小 明', '李平'],
    ['a word after one set apart', '李 平 深入', '李平'],
    ['a credit after one set apart', '李 平 摄', '李平'],
    ['a dot', '叶尔波力·哈森，男', '叶尔波力·哈森'],
    ['a dot, and a verb after it', '叶尔波力·哈森介绍', '叶尔波力·哈森'],
    ['a dot, and another name after it', '叶尔波力·哈森和何望山', '叶尔波力·哈森'],
    ['a dot, and a word after it', '叶尔波力·哈森完成任务', '叶尔波力·哈森'],
    ['a dot, and a last character that is a word', '皮特·考蒂斯（左）', '皮特·考蒂斯'],
    ['two dots', '哈森·阿里木江·吐尔逊说', '哈森·阿里木江·吐尔逊'],
  ])('reads %s: %s → %s', (_, text, name) => expect(nameAt(text)?.name).toBe(name))

  it.each([
    '高度重视',
    '方便群众',
    '万亩良田',
    '方案出台',
    '马上动工',
    '金融机构',
    '张',
    '张、李',
    '的时候',
    '',
  ])('reads no name in %j', (text) => expect(nameAt(text)).toBeUndefined())

  it('gives the offsets of the name as written, spaces within it included', () => {
    expect(nameAt('局长  仝  伟、', 2)).toMatchObject({ start: 4, end: 8, name: '仝伟' })
  })
})

describe('readPersonNameBefore', () => {
  it.each([
    ['何战', '书记', '何战'],
    ['任命张大川', '为', '张大川'],
    ['欧阳青山', '局长', '欧阳青山'],
    ['县长何战', '书记', '何战'],
    ['听取何战', '书记', '何战'],
    ['仝  伟', '的', '仝伟'],
    ['叶尔波力·哈森', '任', '叶尔波力·哈森'],
  ])('reads %s|%s → %s', (before, after, name) =>
    expect(nameBefore(before + after, before.length)?.name).toBe(name),
  )

  it.each([
    ['村里的妇女', '主任'],
    ['人民', '政府'],
    ['', '书记'],
    ['全县', '书记'],
  ])('reads no name in %s|%s', (before, after) =>
    expect(nameBefore(before + after, before.length)).toBeUndefined(),
  )
})
