/**
 * Finds the element of a page that holds its text.
 * <body><ul class=menu>…</ul><div class=zoom>青石镇…</div><div class=foot>…</div></body> → the element div.zoom
 */
import type { PageElement, PageTree } from './parse-page-tree.ts'

export type MarkRoles = ReadonlyMap<string, 'text' | 'aside'>

export interface MainText {
  main: PageElement
  /** `main` and all elements that it stands in. */
  around: ReadonlySet<PageElement>
  /** What stands around the text even where it stands within `main`. */
  asides: ReadonlySet<PageElement>
}

const SENTENCE = /[。；！？]|，.*，/
/** What text weighs that is no sentence: a caption, a cell, an entry of a menu. */
const FRAGMENT = 0.3
/** What text weighs in an element that is marked as standing around the text. */
const ASIDE = 0.2
/** An element marked as the text is it where it has this share of all, even if there is more outside. */
const MARKED_SHARE = 0.3
/** The search goes into a child that has these shares of its parent's sentences and of all its text. */
const INNER_SENTENCES = 0.85
const INNER_ALL = 0.6
/** An aside with more of the text than this is no aside, whatever its name. */
const ASIDE_SHARE = 0.3
/** What may hold paragraphs beside each other. */
const CONTAINERS = new Set('html body div section article main center form table tbody tr td'.split(' '))

/** Characters of an element without its links; those of sentences, and all, where fragments count less. */
interface Weight {
  sentences: number
  all: number
}

const NOTHING: Weight = { sentences: 0, all: 0 }

/** Weighs text by whether it is sentences, and goes from the body inwards as long as nearly all of them are in one child. */
export function findMainText({ body, elements }: PageTree, roles: MarkRoles): MainText {
  const weights = weigh(elements, roles)
  const weight = (element: PageElement) => weights.get(element) ?? NOTHING
  const marked = elements.filter(({ marks }) => marks.some((mark) => roles.get(mark) === 'text'))
  const heaviest = marked.reduce((most, element) => Math.max(most, weight(element).all), 0)
  const best = marked.findLast((element) => weight(element).all >= heaviest * 0.9 && heaviest > 0)
  const isBest = best && weight(best).all >= weight(body).all * MARKED_SHARE
  const main = isBest ? best : innermost(body, weight)
  const around = new Set<PageElement>()
  for (let outer: PageElement | undefined = main; outer; outer = outer.parent) around.add(outer)
  const asides = elements.filter(
    (element) =>
      isAside(element, roles) && !around.has(element) && weight(element).all < weight(main).all * ASIDE_SHARE,
  )
  return { main, around, asides: new Set(asides) }
}

function innermost(body: PageElement, weight: (element: PageElement) => Weight): PageElement {
  let main = body
  for (;;) {
    const outer = weight(main)
    const inner = main.children.find(
      (child): child is PageElement => typeof child !== 'string' && leads(weight(child), outer),
    )
    // A div without containers in it is itself a paragraph, and its neighbours may be others.
    if (!inner || !CONTAINERS.has(inner.tag) || !inner.children.some(isBlock)) return main
    main = inner
  }
}

function leads(inner: Weight, outer: Weight): boolean {
  if (inner.all === 0 || inner.all < outer.all * INNER_ALL) return false
  return outer.sentences === 0
    ? inner.all >= outer.all * INNER_SENTENCES
    : inner.sentences >= outer.sentences * INNER_SENTENCES
}

function isBlock(child: PageElement | string): boolean {
  return typeof child !== 'string' && (CONTAINERS.has(child.tag) || child.tag === 'p' || child.tag === 'br')
}

/** From the last to the first, so that children come before their parents. */
function weigh(elements: readonly PageElement[], roles: MarkRoles): Map<PageElement, Weight> {
  const weights = new Map<PageElement, Weight>()
  for (let at = elements.length - 1; at >= 0; at -= 1) {
    const element = elements[at]!
    if (element.tag === 'a') continue
    const inner = weights.get(element) ?? NOTHING
    let { sentences, all } = inner
    for (const child of element.children) {
      if (typeof child !== 'string') continue
      const length = child.replace(/\s+/g, '').length
      const isSentence = SENTENCE.test(child)
      sentences += isSentence ? length : 0
      all += isSentence ? length : length * FRAGMENT
    }
    const share = isAside(element, roles) ? ASIDE : 1
    weights.set(element, { sentences: sentences * share, all: all * share })
    const { parent } = element
    if (!parent) continue
    const outer = weights.get(parent) ?? NOTHING
    weights.set(parent, {
      sentences: outer.sentences + sentences * share,
      all: outer.all + all * share,
    })
  }
  return weights
}

function isAside({ marks }: PageElement, roles: MarkRoles): boolean {
  return marks.some(
    (mark) =>
      roles.get(mark) === 'aside' || mark.split(/[-_\d]+/).some((part) => roles.get(part) === 'aside'),
  )
}
