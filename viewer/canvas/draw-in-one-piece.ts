/**
 * Makes a program of sigma's draw only what is in sight, and all of it in one piece. By itself it draws what is hidden
 * as nothing, and each node as an instance of its own, for which software rendering takes ten times as long.
 * 42,000 of 60,000 edges hidden → 18,000 rectangles, one list of 36,000 triangles
 */

/** What sigma's programs are inside; several may be one behind the other, as line and head of an arrow are. */
interface Program {
  programs?: Program[]
  array: Float32Array
  verticesCount: number
  METHOD: number
  isInstanced: boolean
  ATTRIBUTES: readonly object[]
  /** Numbers of one vertex in `array`, of one node or edge where it is an instance. */
  ATTRIBUTES_ITEMS_COUNT: number
  readonly VERTICES: number
  /** Numbers of one node or edge in `array`. */
  readonly STRIDE: number
  /** What is the same for all instances, vertex by vertex. */
  readonly CONSTANT_ATTRIBUTES: readonly object[]
  readonly CONSTANT_DATA: readonly (readonly number[])[]
  reallocate: (capacity: number) => void
  process: (index: number, offset: number, ...data: readonly { hidden: boolean }[]) => void
  render: (params: object) => void
}

/** What is swapped for the time of one drawing. */
type Piece = Pick<
  Program,
  'array' | 'verticesCount' | 'METHOD' | 'isInstanced' | 'ATTRIBUTES' | 'ATTRIBUTES_ITEMS_COUNT'
>

const { TRIANGLES, TRIANGLE_STRIP } = { TRIANGLES: 4, TRIANGLE_STRIP: 5 } // WebGL's numbers

/** The same kind of program; what is given stays as it is. */
// biome-ignore lint/suspicious/noExplicitAny: programs of nodes and of edges are made with different things
export function drawInOnePiece<T extends new (...given: any[]) => object>(Base: T): T {
  return class extends Base {
    // biome-ignore lint/suspicious/noExplicitAny: what TypeScript asks of a class on top of any other
    constructor(...given: any[]) {
      super(...given)
      const program = this as unknown as Program
      for (const single of program.programs ?? [program]) changeDrawing(single)
    }
  }
}

function changeDrawing(program: Program): void {
  const { reallocate, process, render } = program
  let visible = new Uint8Array(0)
  let piece: Piece | null = null

  program.reallocate = (capacity) => {
    reallocate.call(program, capacity)
    if (visible.length !== capacity) visible = new Uint8Array(capacity)
    piece = null
  }
  program.process = (index, offset, ...data) => {
    process.call(program, index, offset, ...data)
    visible[offset] = data.some(({ hidden }) => hidden) ? 0 : 1
    piece = null
  }
  program.render = (params) => {
    piece ??= makePiece(program, visible)
    const { array, verticesCount, METHOD, isInstanced, ATTRIBUTES, ATTRIBUTES_ITEMS_COUNT } = program
    Object.assign(program, piece)
    render.call(program, params)
    Object.assign(program, { array, verticesCount, METHOD, isInstanced, ATTRIBUTES, ATTRIBUTES_ITEMS_COUNT })
  }
}

function makePiece(program: Program, visible: Uint8Array): Piece {
  const { METHOD, ATTRIBUTES, ATTRIBUTES_ITEMS_COUNT, STRIDE, VERTICES } = program
  const packed = pack(program.array, visible, STRIDE)
  const count = packed.length / STRIDE
  if (!program.isInstanced) {
    const verticesCount = count * VERTICES
    return { array: packed, verticesCount, METHOD, isInstanced: false, ATTRIBUTES, ATTRIBUTES_ITEMS_COUNT }
  }
  const vertices = METHOD === TRIANGLE_STRIP ? stripAsTriangles(VERTICES) : [...Array(VERTICES).keys()]
  const constants = vertices.map((vertex) => program.CONSTANT_DATA[vertex]!)
  const itemsCount = STRIDE + (constants[0]?.length ?? 0)
  const array = new Float32Array(count * vertices.length * itemsCount)
  // As whole numbers: colours are four bytes in one number, which may not be a number at all and must come out as it was.
  const from = new Int32Array(packed.buffer)
  const to = new Int32Array(array.buffer)
  const fixed = constants.map((constant) => new Int32Array(Float32Array.from(constant).buffer))
  let end = 0
  for (let start = 0; start < from.length; start += STRIDE) {
    for (const constant of fixed) {
      for (let item = 0; item < STRIDE; item++) to[end++] = from[start + item]!
      for (let item = 0; item < constant.length; item++) to[end++] = constant[item]!
    }
  }
  return {
    array,
    verticesCount: count * vertices.length,
    METHOD: METHOD === TRIANGLE_STRIP ? TRIANGLES : METHOD,
    isInstanced: false,
    ATTRIBUTES: [...ATTRIBUTES, ...program.CONSTANT_ATTRIBUTES],
    ATTRIBUTES_ITEMS_COUNT: itemsCount,
  }
}

/** 4 → 0 1 2, 1 2 3 */
function stripAsTriangles(vertices: number): number[] {
  return Array.from({ length: Math.max(0, vertices - 2) }, (_, first) => [first, first + 1, first + 2]).flat()
}

/** The visible items one after another, in their order. */
function pack(array: Float32Array, visible: Uint8Array, stride: number): Float32Array {
  const packed = new Float32Array(visible.reduce((sum, one) => sum + one, 0) * stride)
  let length = 0
  for (let from = visible.indexOf(1); from !== -1; ) {
    const hidden = visible.indexOf(0, from)
    const to = hidden === -1 ? visible.length : hidden
    packed.set(array.subarray(from * stride, to * stride), length)
    length += (to - from) * stride
    from = visible.indexOf(1, to)
  }
  return packed
}
