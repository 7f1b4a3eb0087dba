/**
 * The shape of each kind, so that kinds can be told apart without colour: on the canvas and as a mark beside a name.
 * KIND_SHAPES.place → 'square'; SHAPE_PATHS.square → M-.88-.63…
 */
import { KINDS, type Kind } from '../../graph/ontology.ts'

/** In the order of the numbers that the shader knows. */
export const SHAPES = ['circle', 'ring', 'square', 'diamond', 'triangle', 'hexagon'] as const
export type Shape = (typeof SHAPES)[number]

/** Round for people, angular for the rest; the shapes that are most alike stand for kinds seldom taken for each other. */
export const KIND_SHAPES: Record<Kind, Shape> = {
  official: 'circle',
  person: 'ring',
  place: 'square',
  organization: 'diamond',
  project: 'triangle',
  programme: 'hexagon',
}

/** The number of a kind's shape in the shader. */
export const SHAPE_NUMBERS = Object.fromEntries(
  KINDS.map((kind) => [kind, SHAPES.indexOf(KIND_SHAPES[kind])]),
) as Record<Kind, number>

/** The outlines of the shader in SVG's words, around (0, 0), of about the area of a circle with radius 1; y grows downwards. */
export const SHAPE_PATHS: Record<Shape, string> = {
  circle: 'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0Z',
  ring: 'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0 -2 0ZM-.48 0a.48 .48 0 1 1 .96 0a.48 .48 0 1 1 -.96 0Z',
  square:
    'M-.62-.88H.62A.26 .26 0 0 1 .88-.62V.62A.26 .26 0 0 1 .62 .88H-.62A.26 .26 0 0 1-.88 .62V-.62A.26 .26 0 0 1-.62-.88Z',
  diamond: 'M0-1.25 1.25 0 0 1.25-1.25 0Z',
  triangle: 'M0-1.3 1.26 .86H-1.26Z',
  hexagon: 'M-1.1 0-.55-.95H.55L1.1 0 .55 .95H-.55Z',
}
