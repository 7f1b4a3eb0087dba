/**
 * What stands on the canvas, in pixels of the page: all that a picture of the present view needs.
 * 云溪镇 at (512, 300) with a radius of 9 → { x: 512, y: 300, size: 9, color: '#0072b2', label: '云溪镇', … }
 */
import type Sigma from 'sigma'
import type { DisplayGraph, EdgeLook, NodeLook } from '../canvas/display-graph.ts'
import { SHAPES, type Shape } from '../canvas/kind-shapes.ts'

export interface PicturedNode {
  key: string
  x: number
  y: number
  /** Radius. */
  size: number
  shape: Shape
  color: string
  pinned: boolean
  /** What its label says where it has one. */
  name: string
  /** Null where the canvas shows none. */
  label: string | null
  highlighted: boolean
}

export interface PicturedEdge {
  key: string
  source: PicturedNode
  target: PicturedNode
  /** Thickness. */
  size: number
  color: string
  label: string | null
  /** Whether it ends in an arrowhead. */
  directed: boolean
  /** 0 where straight. */
  curvature: number
}

export interface Picture {
  width: number
  height: number
  /** In the order in which they are drawn. */
  nodes: PicturedNode[]
  edges: PicturedEdge[]
}

/** What lies wholly beyond the borders is left out. */
export function takePicture(sigma: Sigma<NodeLook, EdgeLook>, display: DisplayGraph): Picture {
  const { width, height } = sigma.getDimensions()
  const labelled = sigma.getNodeDisplayedLabels()
  const thinnest = sigma.getSetting('minEdgeThickness')
  const byDepth = (left: { zIndex: number }, right: { zIndex: number }) => left.zIndex - right.zIndex

  const pictured = new Map<string, PicturedNode & { zIndex: number }>()
  display.forEachNode((key, look) => {
    if (look.hidden) return
    const label = look.forceLabel || labelled.has(key) ? look.label : null
    const { color, name, pinned, highlighted, zIndex } = look
    const place = sigma.graphToViewport(look)
    pictured.set(key, {
      key,
      ...place,
      size: sigma.scaleSize(look.size),
      shape: SHAPES[look.shape]!,
      color,
      pinned,
      name,
      label,
      highlighted,
      zIndex,
    })
  })
  const edges: (PicturedEdge & { zIndex: number })[] = []
  display.forEachEdge((key, look, from, to) => {
    const source = pictured.get(from)
    const target = pictured.get(to)
    if (look.hidden || source === undefined || target === undefined) return
    const { color, label, curvature, zIndex } = look
    const directed = display.isDirected(key)
    edges.push({
      key,
      source,
      target,
      size: Math.max(thinnest, sigma.scaleSize(look.size)),
      color,
      label,
      directed,
      curvature,
      zIndex,
    })
  })
  const inSight = ({ x, y, size }: PicturedNode) =>
    x + size > 0 && x - size < width && y + size > 0 && y - size < height
  return {
    width,
    height,
    nodes: [...pictured.values()].filter(inSight).sort(byDepth),
    edges: edges.filter(({ source, target }) => crosses(source, target, width, height)).sort(byDepth),
  }
}

/** Whether the line may be in sight: not wholly beyond one border. */
function crosses(source: PicturedNode, target: PicturedNode, width: number, height: number): boolean {
  const reach = Math.hypot(source.x - target.x, source.y - target.y) / 2
  const between = (a: number, b: number, most: number) =>
    Math.max(a, b) > -reach && Math.min(a, b) < most + reach
  return between(source.x, target.x, width) && between(source.y, target.y, height)
}
