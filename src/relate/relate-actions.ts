/**
 * Finds who carries out an undertaking: carries_out from places and organizations.
 * 由鼓楼高新区与江苏淮海食品研究院共建的九里山冷链物流园 → both carry it out
 */
import type { Lexicon } from '../lexicon/load-lexicon.ts'
import type {
  DocumentEntity,
  LinkedMention,
  ResolvedDocument,
} from '../link/within-document/resolved-document.ts'
import { type SegmentedText, type Sentence, sentenceAt } from '../segment/segmented-text.ts'
import { coordinated, doersInSentence } from './find-doers.ts'
import { nameGoesOn } from './find-subjects.ts'
import { firmInName, ownerBefore, placeInTitle } from './owners-in-names.ts'
import type { RelationFound } from './relation-found.ts'
import { verbBetween } from './verb-between.ts'

/**
 * @param spokenOf whom the text speaks of where a sentence leaves its subject out
 */
export function relateActions(
  document: ResolvedDocument,
  lexicon: Lexicon,
  spokenOf: (offset: number) => DocumentEntity | undefined,
): RelationFound[] {
  const relations: RelationFound[] = []
  const isReport = REPORTS.test(document.text.plain)
  for (const { mention, entity } of document.mentions) {
    if (entity.kind !== 'project' && entity.kind !== 'programme') continue
    const sentence = sentenceAt(document.text, mention.start)
    if (!sentence || isTitle(document, sentence)) continue
    const doers = doersInSentence(document, lexicon, sentence, mention.start, mention.end)
    for (const { entity: doer, start, end, verb } of doers) {
      const span = { start: Math.min(start, mention.start), end: Math.max(end, mention.end) }
      relations.push(carriesOut(doer, entity, verb, span, 'doer-in-sentence'))
    }
    const titled = doers.length > 0 ? undefined : placeInTitle(document, mention)
    const owner = titled ?? (doers.length > 0 ? undefined : ownerBefore(document, mention))
    if (owner) {
      const span = { start: owner.mention.start, end: mention.end }
      const placed = owner.entity.kind === 'place' ? 'place-before-quotation' : 'owner-before-name'
      const rule = titled ? 'place-in-title' : placed
      relations.push(carriesOut(owner.entity, entity, undefined, span, rule))
    }
    const firm = doers.length > 0 || owner ? undefined : firmInName(document, lexicon, entity)
    if (firm) relations.push(carriesOut(firm, entity, undefined, mention, 'firm-in-name'))
    const alone = doers.length > 0 && !doers.every(({ partner }) => partner)
    if (alone || (owner && owner.entity.kind !== 'place') || isHeading(document, sentence)) continue
    const verb =
      verbBetween(document.text, lexicon, sentence.start, mention.start) ??
      (isReport ? doneAfter(document.text, mention.end) : undefined)
    const doer = spokenOf(mention.start)
    if (!verb || !doer) continue
    relations.push(carriesOut(doer, entity, verb, mention, 'doer-left-out'))
  }
  return [...relations, ...relateMakers(document, lexicon)]
}

/** A government that reports to its congress speaks of its own work. */
const REPORTS = /各位代表|政府工作报告/
const DONE =
  /^(?:、[^，。；、]{2,20}?)*?[^，。；、]{0,4}?((?:建成|竣工)(?!投产|达产|试产)|完工|投入使用|投用|投运|通车|启用|封顶|上线|通过验收|落实)/

/** 东泵站工程如期|完工, 西涵闸、东泵站工程建成: what a report gives as done. */
function doneAfter({ plain }: SegmentedText, end: number): string | undefined {
  return DONE.exec(plain.slice(end, end + 60))?.[1]
}

const MAKER_BEFORE = /(?:由|(?:建设|业主|承建|施工|实施|责任|牵头|投资)(?:单位|方|企业)(?:为|是|：))$/

const MAKES = /^(?:投资|投建|建设|承建|承接|开发|运营|总承包|施工|负责|设计|监理|配合|参与|提供)/
/** 由甲公司投资建设，|乙公司承建 */
const OTHER_MAKER = /(?:由|作为|单位|法人|业主|牵头)[^。；]*$/
/** How far before its partner the first maker may stand, in UTF-16 units. */
const MAKERS_REACH = 80

function followsMaker(plain: string, sentenceStart: number, start: number): boolean {
  if (!/[，、]/.test(plain[start - 1] ?? '')) return false
  return OTHER_MAKER.test(plain.slice(Math.max(sentenceStart, start - MAKERS_REACH), start))
}

/** The makers of the project spoken of just before: …项目。位于海澄镇，由某公司投资建设. */
function relateMakers(document: ResolvedDocument, lexicon: Lexicon): RelationFound[] {
  const { text } = document
  return document.mentions.flatMap((actor, index) => {
    if (actor.entity.kind !== 'organization' && actor.entity.kind !== 'place') return []
    const { start, end } = actor.mention
    if (actor.entity.kind === 'place' && nameGoesOn(text, end)) return []
    const sentence = sentenceAt(text, start)
    if (!sentence) return []
    const given = MAKER_BEFORE.test(text.plain.slice(Math.max(0, start - 6), start))
    const opens =
      actor.entity.kind === 'organization' &&
      (start === sentence.start || followsMaker(text.plain, sentence.start, start)) &&
      MAKES.test(text.plain.slice(end, end + 4))
    if (!given && !opens) return []
    const clauseEnd =
      end + (/[，。；]/.exec(text.plain.slice(end, sentence.end))?.index ?? sentence.end - end)
    const verb = verbBetween(text, lexicon, end, clauseEnd, 'first')
    const isUndertaking = ({ entity }: LinkedMention) =>
      entity.kind === 'project' || entity.kind === 'programme'
    const others = document.mentions.slice(index + 1)
    if (
      (!verb && !opens && !/(?:为|是|：)$/.test(text.plain.slice(start - 1, start))) ||
      others.some((other) => isUndertaking(other) && other.mention.end <= clauseEnd)
    )
      return []
    const named = document.mentions.slice(0, index).filter(isUndertaking)
    const project = aboutOf(text, sentence, named, start) ?? named.at(-1)
    if (!project || sentenceAt(text, project.mention.start)?.paragraph !== sentence.paragraph) return []
    return coordinated(
      text.plain,
      document.mentions.filter(({ entity }) => entity.kind === 'organization' || entity.kind === 'place'),
      actor,
      verb,
    ).map((doer) =>
      carriesOut(
        doer.entity,
        project.entity,
        verb,
        { start: project.mention.start, end: doer.end },
        'maker-named-after',
      ),
    )
  })
}

/** 工程分两期，…，由某局实施: the maker after a comma is that of what the sentence opens with or goes on about. */
function aboutOf(
  { plain }: SegmentedText,
  sentence: Sentence,
  undertakings: readonly LinkedMention[],
  maker: number,
): LinkedMention | undefined {
  if (!/，(?:由)?$/.test(plain.slice(maker - 2, maker))) return undefined
  const opening = undertakings.find(
    ({ mention }) => mention.start >= sentence.start && mention.start - sentence.start <= 2,
  )
  if (opening || !/^(?:该)?(?:项目|工程)/.test(plain.slice(sentence.start))) return opening
  return undertakings.findLast(
    ({ mention, entity }) => entity.kind === 'project' && mention.end <= sentence.start,
  )
}

function carriesOut(
  source: DocumentEntity,
  target: DocumentEntity,
  verb: string | undefined,
  { start, end }: { start: number; end: number },
  rule: string,
): RelationFound {
  const attributes: Record<string, string> = verb === undefined ? {} : { role: verb }
  return { relation: 'carries_out', source, target, start, end, rule, attributes }
}

/** A line without a full stop heads what follows: it says who does it only where it names them. */
function isHeading(document: ResolvedDocument, sentence: Sentence): boolean {
  const line = document.text.plain.slice(sentence.start, sentence.end)
  return line.length <= 40 && !/[。！？；：，”]$/.test(line)
}

/** The title says what the text says again, and without a verb. */
function isTitle(document: ResolvedDocument, sentence: Sentence): boolean {
  return (
    sentence === document.text.sentences[0] &&
    !/[。！？]$/.test(document.text.plain.slice(sentence.start, sentence.end))
  )
}
