import { expect, it } from 'vitest'
import { drawInOnePiece } from '../../../../viewer/canvas/draw-in-one-piece.ts'

/** Keeps two numbers an item, as sigma's programs keep theirs, and notes down what it draws. */
class Program {
  readonly VERTICES: number = 3
  readonly STRIDE: number = 2
  METHOD = 4
  isInstanced = false
  ATTRIBUTES: object[] = [{ name: 'a_place' }]
  ATTRIBUTES_ITEMS_COUNT = 2
  CONSTANT_ATTRIBUTES: object[] = []
  CONSTANT_DATA: number[][] = []
  array = new Float32Array(0)
  capacity = 0
  verticesCount = 0
  drawn: number[][] = []

  reallocate(capacity: number) {
    this.capacity = capacity
    this.verticesCount = capacity * this.VERTICES
    this.array = new Float32Array(capacity * this.STRIDE)
  }

  process(index: number, offset: number, ...data: { hidden: boolean }[]) {
    const value = data.some(({ hidden }) => hidden) ? 0 : index
    this.array.fill(value, offset * this.STRIDE, (offset + 1) * this.STRIDE)
  }

  render(_params: object) {
    this.drawn.push([...this.array], [this.verticesCount, this.METHOD])
  }
}

class Compound {
  programs = [new Program(), new Program()]
}

const SHOWN = { hidden: false }
const HIDDEN = { hidden: true }

it('draws what is in sight in its order and keeps the rest for later', () => {
  const program = new (drawInOnePiece(Program))()
  program.reallocate(4)
  program.process(1, 0, SHOWN)
  program.process(2, 1, HIDDEN)
  program.process(3, 2, SHOWN)
  program.process(4, 3, SHOWN, HIDDEN)
  program.render({})
  expect(program.drawn).toEqual([
    [1, 1, 3, 3],
    [6, 4],
  ])
  expect([program.capacity, program.verticesCount, program.array.length]).toEqual([4, 12, 8])
  program.process(2, 1, SHOWN)
  program.render({})
  expect(program.drawn[2]).toEqual([1, 1, 2, 2, 3, 3])
})

it('draws nothing where all is hidden, and everything where nothing is', () => {
  const program = new (drawInOnePiece(Program))()
  program.reallocate(2)
  program.render({})
  expect(program.drawn).toEqual([[], [0, 4]])
  program.process(1, 0, SHOWN)
  program.process(2, 1, SHOWN)
  program.render({})
  expect(program.drawn[2]).toEqual([1, 1, 2, 2])
})

it('reaches each of several programs behind one another', () => {
  const compound = new (drawInOnePiece(Compound))()
  for (const program of compound.programs) {
    program.reallocate(2)
    program.process(7, 1, SHOWN)
    program.render({})
    expect(program.drawn[0]).toEqual([7, 7])
  }
})

/** A square of four corners for each item. */
class Instanced extends Program {
  override readonly VERTICES = 4
  override METHOD = 5
  override isInstanced = true
  override CONSTANT_ATTRIBUTES = [{ name: 'a_corner' }]
  override CONSTANT_DATA = [[0.25], [0.5], [0.75], [1]]
  seen: object[] = []

  override render(params: object) {
    super.render(params)
    this.seen.push({ ...this })
  }
}

it('writes instances out as triangles, each corner with what all squares have', () => {
  const program = new (drawInOnePiece(Instanced))()
  program.reallocate(2)
  program.process(1, 0, HIDDEN)
  program.process(9, 1, SHOWN)
  program.render({})
  expect(program.drawn).toEqual([[0.25, 0.5, 0.75, 0.5, 0.75, 1].flatMap((corner) => [9, 9, corner]), [6, 4]])
  expect(program.seen[0]).toMatchObject({
    isInstanced: false,
    ATTRIBUTES_ITEMS_COUNT: 3,
    ATTRIBUTES: [{ name: 'a_place' }, { name: 'a_corner' }],
  })
  expect(program.isInstanced).toBe(true)
  expect(program.ATTRIBUTES).toEqual([{ name: 'a_place' }])
})
