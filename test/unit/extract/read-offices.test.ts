import { expect, it } from 'vitest'
import { findDivisions } from '../../../src/extract/find-divisions.ts'
import { findLeadingBodies } from '../../../src/extract/find-leading-bodies.ts'
import { findOrganizations } from '../../../src/extract/find-organizations.ts'
import { MentionMap } from '../../../src/extract/mention-map.ts'
import { readOffices } from '../../../src/extract/read-offices.ts'
import { lexicon, segment } from '../real-lexicon.ts'

/** Each run of offices, an office as title@holder or title~department. */
function offices(written: string): string[][] {
  const text = segment(written)
  const places = findDivisions(text, lexicon)
  const bodies = findLeadingBodies(text, lexicon, places)
  const { byEnd } = new MentionMap([...places, ...bodies])
  const organizations = findOrganizations(text, lexicon, byEnd, new MentionMap(bodies).covers)
  const holders = new MentionMap([...places, ...bodies, ...organizations]).byEnd
  return text.sentences.flatMap((sentence) =>
    readOffices(text, sentence, lexicon, holders).map((run) =>
      run.map(
        ({ title, at, department }) => title + (at ? `@${at.name}` : department ? `~${department}` : ''),
      ),
    ),
  )
}

it.each([
  ['丹灶镇党委书记张大川', [['书记@丹灶镇党委']]],
  ['区委副书记、区长佟海澜', [['副书记@区委', '区长']]],
  ['龙海区委常委、组织部部长林可', [['常委@龙海区委', '部长~组织部']]],
  ['县委书记兼县长', [['书记@县委', '县长']]],
  ['晋江市池店镇党委书记、镇长李平', [['书记@池店镇党委', '镇长']]],
  ['区商务局局长、区台办主任', [['局长@区商务局', '主任@区台办']]],
  ['南海区水利局局长许青山', [['局长@南海区水利局']]],
  ['青禾食品有限公司董事长、总经理简川', [['董事长@青禾食品有限公司', '总经理']]],
  ['常务副区长高峰', [['常务副区长']]],
  ['原副县长王小川', [['原副县长']]],
  ['镇长带头，书记督办', [['镇长'], ['书记']]],
  ['南海区委常委、政法委书记何望山', [['常委@南海区委', '书记~政法委']]],
  ['县委常委、县纪委书记何望山', [['常委@县委', '书记~纪委']]],
  ['南海区委常委、组织部长何望山', [['常委@南海区委', '部长~组织部']]],
  ['南海区长何望山', [['区长@南海区']]],
  ['县委常委、县总工会主席何望山', [['常委@县委', '主席@县总工会']]],
  ['村民李小满', [['村民']]],
  ['领导小组开会', []],
  ['人大代表大会', []],
  ['书记员到了', []],
])('readOffices reads %s', (text, expected) => expect(offices(text)).toEqual(expected))

it('readOffices tells offices of state, of firms, and what is no office apart', () => {
  const text = segment('镇长、董事长、村民')
  const runs = readOffices(text, text.sentences[0]!, lexicon, new Map())
  expect(runs.flat().map(({ sphere }) => sphere)).toEqual(['public', 'company', 'role'])
})

it('readOffices begins an office where its chain of places begins, and its title after the body', () => {
  const text = segment('晋江市池店镇党委书记李平')
  const places = findDivisions(text, lexicon)
  const holders = new MentionMap([...places, ...findLeadingBodies(text, lexicon, places)]).byEnd
  const [run] = readOffices(text, text.sentences[0]!, lexicon, holders)
  expect(run![0]).toMatchObject({ start: 0, titleStart: 8, end: 10 })
})
