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
/** The search goes into a child that has this share of its parent. */
const INNER_SHARE = 0.85
/** An aside with more of the text than this is no aside, whatever its name. */
const ASIDE_SHARE = 0.3
/** What holds a paragraph, not paragraphs. */
const PARAGRAPHS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol dl li pre tr thead tbody a span font b strong em'.split(' '),
)

/** Weighs text by whether it is sentences, and goes from the body inwards as long as nearly all weight is in one child. */
export function findMainText({ body, elements }: PageTree, roles: MarkRoles): MainText {
  const weights = weigh(elements, roles)
  const weight = (element: PageElement) => weights.get(element) ?? 0
  const marked = elements.filter(({ marks }) => marks.some((mark) => roles.get(mark) === 'text'))
  const heaviest = marked.reduce((most, element) => Math.max(most, weight(element)), 0)
  const best = marked.findLast((element) => weight(element) >= heaviest * 0.9 && heaviest > 0)
  const main = best && weight(best) >= weight(body) * MARKED_SHARE ? best : innermost(body, weight)
  const around = new Set<PageElement>()
  for (let outer: PageElement | undefined = main; outer; outer = outer.parent) around.add(outer)
  const asides = elements.filter(
    (element) =>
      isAside(element, roles) && !around.has(element) && weight(element) < weight(main) * ASIDE_SHARE,
  )
  return { main, around, asides: new Set(asides) }
}

function innermost(body: PageElement, weight: (element: PageElement) => number): PageElement {
  let main = body
  for (;;) {
    const inner = main.children.find(
      (child): child is PageElement =>
        typeof child !== 'string' && weight(child) > 0 && weight(child) >= weight(main) * INNER_SHARE,
    )
    if (!inner || PARAGRAPHS.has(inner.tag)) return main
    main = inner
  }
}

/** Each element's text without links, in characters; from the last to the first, so that children come before their parents. */
function weigh(elements: readonly PageElement[], roles: MarkRoles): Map<PageElement, number> {
  const weights = new Map<PageElement, number>()
  for (let at = elements.length - 1; at >= 0; at -= 1) {
    const element = elements[at]!
    if (element.tag === 'a') continue
    let weight = weights.get(element) ?? 0
    for (const child of element.children) {
      if (typeof child !== 'string') continue
      const length = child.replace(/\s+/g, '').length
      weight += SENTENCE.test(child) ? length : length * FRAGMENT
    }
    if (isAside(element, roles)) weight *= ASIDE
    weights.set(element, weight)
    const { parent } = element
    if (parent) weights.set(parent, (weights.get(parent) ?? 0) + weight)
  }
  return weights
}

function isAside({ marks }: PageElement, roles: MarkRoles): boolean {
  return marks.some(
    (mark) =>
      roles.get(mark) === 'aside' || mark.split(/[-_\d]+/).some((part) => roles.get(part) === 'aside'),
  )
}
