/**
 * Finds who works together: cooperates_with between places and organizations.
 * 东乡区职业中学将与华锐芯公司共建光电产业学院 → the two cooperate
 */
import type { LinkedMention, ResolvedDocument } from '../link/within-document/resolved-document.ts'
import type { RelationFound } from './relation-found.ts'

const WITH = /^[^，。；、]{0,8}?(?:[与和同]|联合|携手|联手|会同|、)[^，。；、]{0,4}$/
const TOGETHER =
  /^[^。；]{0,24}?(?:共建|合作|签署|签订|签约|联手|携手|共同|联合|结对|对接|战略|协议|友好|协作)/
const TOGETHER_BEFORE = /(?:联手|携手|联合|会同)$/

export function relatePartners(document: ResolvedDocument): RelationFound[] {
  const { plain } = document.text
  const relations: RelationFound[] = []
  for (const sentence of document.text.sentences) {
    const actors = document.mentions.filter(
      ({ mention, entity }) =>
        (entity.kind === 'place' || entity.kind === 'organization') &&
        mention.start >= sentence.start &&
        mention.end <= sentence.end,
    )
    for (let index = 1; index < actors.length; index++) {
      const [left, right] = [actors[index - 1]!, actors[index]!]
      if (left.entity === right.entity) continue
      const between = plain.slice(left.mention.end, right.mention.start)
      if (!WITH.test(between)) continue
      const together =
        TOGETHER.test(plain.slice(right.mention.end, sentence.end)) || TOGETHER_BEFORE.test(between)
      if (together) relations.push(partners(left, right))
    }
  }
  return relations
}

function partners(left: LinkedMention, right: LinkedMention): RelationFound {
  return {
    relation: 'cooperates_with',
    source: left.entity,
    target: right.entity,
    start: left.mention.start,
    end: right.mention.end,
    rule: 'joined-in-cooperation',
    confidence: 0.75,
    attributes: {},
  }
}
